package import ClaimModel
import ClaimStore

extension Desk {
  /// Sets sentences of the newest draft aside: they are no claims. All or none.
  ///
  /// - Throws: `StoreError`, among others where a claim stands in one; `SentenceError`; `PlaceError`.
  package mutating func setAside(
    story slug: String, _ addresses: [Address], as class: SetAsideClass
  ) throws {
    let time = now()
    let draft = try store.newestDraft(story: slug)
    var edits: [RowEdit] = []
    for address in addresses {
      guard let segment = draft[address] else {
        throw PlaceError.noSentence(address, slug: slug)
      }
      guard let known = segment.setAside else {
        let row: ID<Segment> = id(at: time)
        edits.append(
          RowEdit(
            "setAside", row.uid, ["segmentId": .row(segment.id.uid), "class": .word(`class`)]))
        continue
      }
      guard known.class != `class` else { throw SentenceError.soAlready(address, `class`, slug) }
      edits.append(
        RowEdit("setAside", known.uid, seen: known.revision, ["class": .word(`class`)]))
    }
    _ = try record(.sentenceSetAside, edits, at: time)
  }

  /// Opens sentences again that were set aside, all or none.
  ///
  /// - Throws: `StoreError`; `SentenceError`; `PlaceError`.
  package mutating func reopen(story slug: String, _ addresses: [Address]) throws {
    let draft = try store.newestDraft(story: slug)
    let edits = try addresses.map { address in
      guard let segment = draft[address] else {
        throw PlaceError.noSentence(address, slug: slug)
      }
      guard let known = segment.setAside, known.class != nil else {
        throw SentenceError.notSetAside(address, slug)
      }
      return RowEdit("setAside", known.uid, seen: known.revision, ["class": .null])
    }
    _ = try record(.sentenceReopen, edits)
  }
}

/// Something was asked of a sentence that does not go with what has become of it.
enum SentenceError: Explained, Hashable {
  case soAlready(Address, SetAsideClass, String)
  case notSetAside(Address, String)

  var what: String {
    switch self {
    case .soAlready(let address, let word, _): "\(address) is set aside as \(word.rawValue) already"
    case .notSetAside(let address, _): "\(address) is not set aside"
    }
  }

  var remedy: String {
    switch self {
    case .soAlready(_, _, let slug), .notSetAside(_, let slug):
      "run whosays story show \(slug) --coverage for what has become of each sentence"
    }
  }
}

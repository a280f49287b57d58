import ClaimModel
import ClaimStore

/// Finds the words that people quote in a draft.
struct Places {
  let draft: LoggedDraft

  /// Where pieces of one claim stand, in reading order.
  ///
  /// - Parameters:
  ///   - pieces: words of the text; none means the whole sentence.
  ///   - address: of the sentence; nil where the words stand once in the text.
  /// - Throws: `PlaceError`.
  func spans(of pieces: [String], at address: Address?) throws(PlaceError) -> [TextSpan] {
    var sentence: TextSpan?
    if let address {
      guard let segment = draft[address] else { throw .noSentence(address, slug: draft.slug) }
      sentence = segment.segment.span
      if pieces.isEmpty { return [segment.segment.span] }
    }
    guard !pieces.isEmpty else { throw .nothing }
    var spans: [TextSpan] = []
    for piece in pieces { spans.append(try span(of: piece, at: address, within: sentence)) }
    spans.sort()
    guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
      throw .overlapping
    }
    return spans
  }

  private func span(of words: String, at address: Address?, within sentence: TextSpan?)
    throws(PlaceError) -> TextSpan
  {
    let found = draft.text.places(of: words, within: sentence)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      var addresses: [Address] = []
      for address in found.compactMap({ draft.segment(at: $0.start)?.segment.address })
      where !addresses.contains(address) {
        addresses.append(address)
      }
      throw addresses.count > 1
        ? .several(words, addresses) : .repeated(words, addresses.first ?? address)
    }
    let elsewhere = draft.text.places(of: words)
      .compactMap { draft.segment(at: $0.start)?.segment.address }
    throw .notThere(
      words, at: address, elsewhere: address == nil ? nil : elsewhere.first, slug: draft.slug)
  }
}

/// Words were quoted that do not name one place of the draft.
enum PlaceError: Explained, Hashable {
  case noSentence(Address, slug: String)
  case nothing
  case overlapping
  case notThere(String, at: Address?, elsewhere: Address?, slug: String)
  case several(String, [Address])
  case repeated(String, Address?)

  var what: String {
    switch self {
    case .noSentence(let address, let slug): "there is no \(address) in \(slug)"
    case .nothing: "nothing says which words are meant"
    case .overlapping: "the quoted pieces overlap"
    case .notThere(let words, let address, _, _):
      "‘\(words)’ does not stand in \(address.map(\.description) ?? "the draft")"
    case .several(let words, let addresses):
      "‘\(words)’ stands in \(addresses.count) sentences: "
        + addresses.map(\.description).joined(separator: ", ")
    case .repeated(let words, let address):
      "‘\(words)’ stands more than once in \(address.map(\.description) ?? "one place")"
    }
  }

  var remedy: String {
    switch self {
    case .noSentence(_, let slug): "run whosays story show \(slug) for its sentences and addresses"
    case .nothing: "quote words of the draft, or name a sentence with --at, such as --at P1S1"
    case .overlapping: "quote pieces that stand one behind the other"
    case .notThere(_, _, let elsewhere?, _): "it stands in \(elsewhere): say --at \(elsewhere)"
    case .notThere(_, _, _, let slug):
      "quote words as the page has them; run whosays story show \(slug) for its sentences"
    case .several(_, let addresses):
      "say which one is meant, such as --at \(addresses[0])"
    case .repeated: "quote more of the words around it, so that it stands there once"
    }
  }
}

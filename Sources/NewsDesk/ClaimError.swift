import ClaimModel

/// Something was asked of a claim that does not go with what has become of it.
enum ClaimError: Explained, Hashable {
  case cut(Handle, by: String)
  case split(Handle, into: [Handle])
  case merged(Handle, into: Handle)
  case notCut(Handle)
  case notMerged(Handle)
  case withItself(Handle)
  case otherStory(String)
  case nothingSaid
  case soAlready([Handle])
  case severalPlaces(Handle, [Address])
  case notPrinted(Handle, at: Address, [Address])
  case onePart
  case notInDraft(Handle)
  case notInClaim(String, Handle, String)

  var what: String {
    switch self {
    case .cut(let handle, let by): "\(handle) is cut, by \(by)"
    case .split(let handle, let parts): "\(handle) is split: \(Self.list(parts)) stand for it"
    case .merged(let handle, let other): "\(handle) is merged into \(other), which stands for it"
    case .notCut(let handle): "\(handle) is not cut"
    case .notMerged(let handle): "\(handle) is not merged into another claim"
    case .withItself(let handle): "\(handle) cannot be merged into itself"
    case .otherStory(let slug): "not all of them are of the story ‘\(slug)’"
    case .nothingSaid: "nothing says what is to change"
    case .soAlready(let handles):
      "\(Self.list(handles)) \(handles.count == 1 ? "is" : "are") so already; nothing was recorded"
    case .severalPlaces(let handle, let addresses):
      "\(handle) is printed in \(addresses.count) places: \(Self.list(addresses))"
    case .notPrinted(let handle, let address, _): "\(handle) is not printed in \(address)"
    case .onePart: "a claim is split into two parts or more"
    case .notInDraft(let handle): "the newest draft does not print \(handle)"
    case .notInClaim(let words, let handle, _): "‘\(words)’ does not stand in \(handle)"
    }
  }

  var remedy: String {
    switch self {
    case .cut(let handle, _): "run whosays claim restore \(handle) first"
    case .split(_, let parts):
      "name those, or run whosays claim cut \(parts.map(\.description).joined(separator: " ")) first"
    case .merged(let handle, let other):
      "name \(other), or run whosays claim unmerge \(handle) first"
    case .notCut(let handle), .notMerged(let handle), .withItself(let handle),
      .notInDraft(let handle):
      "run whosays claim show \(handle) for what has become of it"
    case .otherStory(let slug): "run whosays claim list \(slug) for the claims of that story"
    case .nothingSaid: "say it with an option, such as --kind event or --as-of 2024-05"
    case .soAlready(let handles): "run whosays claim show \(handles[0]) for what is on record"
    case .severalPlaces(_, let addresses):
      "say which with --at, such as --at \(addresses.first.map(\.description) ?? "P1S1")"
    case .notPrinted(let handle, _, let addresses):
      addresses.first.map { "say where it is, such as --at \($0)" }
        ?? "run whosays claim show \(handle) for its places"
    case .onePart: "quote the words of each part, one after the other"
    case .notInClaim(_, _, let exact): "quote words of ‘\(exact)’"
    }
  }

  private static func list(_ names: [some CustomStringConvertible]) -> String {
    names.map(\.description).joined(separator: ", ")
  }
}

import ClaimModel

/// How much of a story hangs on a claim, by where it stands: the headline, the lines under it and the
/// first sentence are the lede; the first three paragraphs carry the key claims, and so does what is
/// said later of what the headline is about; what looks back is background.
struct PlaceOnPage {
  /// How many paragraphs of the body have been read, the lines under the headline not counted.
  private var bodies = 0
  /// Bylines or date lines have been passed, or there are none.
  private var isBelowByline: Bool
  /// The names and nouns that open the headline.
  private var subject: Set<String> = []

  init(_ passages: [Passage]) {
    let small = passages.firstIndex { $0.role == .byline || $0.role == .dateline }
    let body = passages.firstIndex { $0.role == .body }
    isBelowByline = small == nil || body == nil || small! < body!
    // A date line within the page tells nothing of what stands above.
    if let small, small > 3 { isBelowByline = true }
  }

  mutating func enter(_ passage: Passage) {
    switch passage.role {
    case .byline, .dateline:
      if !isBelowByline { bodies = 0 }
      isBelowByline = true
    case .body: bodies += 1
    case .headline where subject.isEmpty:
      for token in passage.tokens.prefix(6) where !token.isMark {
        if token.is([.auxiliary, .pastVerb, .presentVerb, .preposition]) { break }
        if !token.is(.function), token.classes.isDisjoint(with: .function) {
          subject.insert(token.word)
        }
      }
    default: break
    }
  }

  func centrality(of clause: Clause, in words: ClauseWords) -> Centrality {
    let passage = words.passage
    guard let first = clause.places.first else { return .support }
    switch passage.role {
    case .headline: return .lede
    case .body where !isBelowByline: return .lede
    case .body where bodies == 1 && passage.sentence[first] == 0: return .lede
    case .body where bodies <= 3: return .key
    default:
      if clause.places.contains(where: { passage.tokens[$0].is(.background) }) {
        return .background
      }
      let verb = clause.places.first { words.isVerb[$0] } ?? first
      let isSubject = clause.places.contains {
        $0 < verb && subject.contains(passage.tokens[$0].word)
      }
      return isSubject ? .key : .support
    }
  }
}

import ClaimModel

/// The lists of the reader that a policy can change.
package enum WordClass: String, CaseIterable, Sendable {
  /// Absolutes, superlatives and contentious labels.
  case loaded
  /// Amounts without a number.
  case vagueQuantity = "vague-quantity"
  /// Formulas that are no reason for anonymity.
  case boilerplate
}

/// What a policy adds to a list of words and takes from it. Each entry is a word or a phrase, compared
/// by words whatever their case; one that is both added and removed is added.
package struct WordChange: Hashable, Sendable {
  /// Sorted.
  package let added: [String]
  /// Sorted.
  package let removed: [String]

  package init(added: some Sequence<String> = [], removed: some Sequence<String> = []) {
    self.added = Set(added).sorted()
    self.removed = Set(removed).subtracting(added).sorted()
  }

  /// Both changes, the later one after this.
  func followed(by later: WordChange) -> WordChange {
    WordChange(
      added: Set(added).subtracting(later.removed).union(later.added),
      removed: Set(removed).subtracting(later.added).union(later.removed))
  }
}

/// A change ready to be applied to printed words.
struct WordFilter: Sendable {
  /// By their first words.
  private let added: [String: [[String]]]
  private let removed: Set<[String]>

  init(_ change: WordChange) {
    let phrases = change.added.map(wordKeys).filter { !$0.isEmpty }
    added = Dictionary(grouping: phrases) { $0[0] }
    removed = Set(change.removed.map(wordKeys))
  }

  /// What is left of printed words, and the added ones among the words within some spans; in reading
  /// order, each once.
  func filter(_ printed: [TextSpan], within spans: [TextSpan], _ text: DraftText) -> [TextSpan] {
    let left = printed.filter { span in
      removed.isEmpty || !removed.contains(placedWords(at: span, in: text).map(\.key))
    }
    let found = added.isEmpty ? [] : spans.flatMap { additions(within: $0, text) }
    return found.isEmpty ? left.sorted() : Set(left + found).sorted()
  }

  private func additions(within span: TextSpan, _ text: DraftText) -> [TextSpan] {
    let words = placedWords(at: span, in: text)
    return words.indices.compactMap { start in
      let phrase = added[words[start].key]?.first { phrase in
        words[start...].prefix(phrase.count).map(\.key) == phrase
      }
      return phrase.map { words[start].span.union(words[start + $0.count - 1].span) }
    }
  }
}

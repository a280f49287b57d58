import ClaimModel

/// The attributions whose source nothing on the page names.
///
/// - A part of a name is of somebody named where the page prints the word beside another of the same
///   name: “Marit” where there is a “Marit Lund”.
/// - Whoever goes by a title or an initial (“Mr. Lund”, “Ms Lund”) has been named, whatever the reader made
///   of it.
/// - Whoever is spoken of as known already (“the governor”, but “her lawyer” only where the page names a
///   lawyer, which the reader decides) is somebody the page has told
///   of, unless the noun has stood in the wording of an unnamed source of the text before: “the engineer”
///   behind “an engineer at the mill”. A pronoun is whoever it stands for, who has been judged there.
/// - A printed reason for anonymity settles it: then nobody is named.
struct UnnamedSources: Sendable {
  private var keys: Set<Key<DossierAttribution>> = []

  /// - Parameter attributions: in reading order.
  init(_ attributions: [DossierAttribution], in dossier: Dossier, _ segments: OrderedSegments) {
    let text = dossier.text
    var names: PrintedNames?
    /// The words by which unnamed sources have gone.
    var introduced: Set<String> = []
    for attribution in attributions {
      let printed = attribution.printed
      guard [.unnamed, .unidentifiable].contains(printed.level.band) else { continue }
      let words = printed.wording.flatMap { placedWords(at: $0, in: text) }
      func isUnnamed() -> Bool {
        if printed.reason != nil { return true }
        let isDefinite = printed.details.definiteness == .definite
        if isDefinite && words.count == 1
          || Self.holdsTitledName(words, isPart: printed.level == .partialName, in: text)
        {
          return false
        }
        guard printed.level == .partialName else {
          return !isDefinite || words.last.map { introduced.contains($0.key) } ?? false
        }
        let known = names ?? PrintedNames(text)
        names = known
        let name = printed.name.flatMap { wordKeys($0).last } ?? words.last?.key
        return !(name.map(known.isCompleted) ?? false)
      }
      guard isUnnamed() else { continue }
      keys.insert(attribution.key)
      // A headline speaks of somebody before the text says who it is.
      if printed.spans.first.flatMap({ segments[at: $0.start] })?.role != .headline {
        introduced.formUnion(words.map(\.key))
      }
    }
  }

  /// “Mr. Lund”, “John F. Lund”: a capital behind the stop of a title or an initial; of a part of a name also
  /// “Ms Lund”.
  private static func holdsTitledName(_ words: [PlacedWord], isPart: Bool, in text: DraftText)
    -> Bool
  {
    zip(words, words.dropFirst()).contains { first, second in
      guard first.isCapitalised, second.isCapitalised, second.span.start - first.span.end < 3 else {
        return false
      }
      let between = text[TextSpan(first.span.end, second.span.start)]
      return between == ". " || isPart && between == " "
    }
  }

  func contains(_ attribution: DossierAttribution) -> Bool { keys.contains(attribution.key) }
}

/// The names that a page prints in more than one word.
private struct PrintedNames {
  /// Words that stand with a capital beside another that does.
  private var joined: Set<String> = []

  init(_ text: DraftText) {
    let words = placedWords(at: text.whole, in: text)
    // A word that opens a sentence has a capital whatever it is.
    let small = Set(words.lazy.filter { !$0.isCapitalised }.map(\.key))
    for (first, second) in zip(words, words.dropFirst())
    where first.isCapitalised && second.isCapitalised && second.span.start == first.span.end + 1 {
      if !small.contains(second.key) { joined.insert(first.key) }
      if !small.contains(first.key) { joined.insert(second.key) }
    }
  }

  func isCompleted(_ word: String) -> Bool { joined.contains(word) }
}

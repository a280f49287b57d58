package import ClaimModel

/// What the reader did otherwise than it is marked, in the words of the article, for whoever works on it.
package enum Differences {
  /// A line for every attribution that was missed, found where none is marked, or judged otherwise.
  package static func lines(in text: DraftText, marked: [Proposal], found: [Proposal]) -> [String] {
    let scored = ScoredText(text)
    func attributions(_ proposals: [Proposal]) -> [(printed: PrintedAttribution, tokens: Set<Int>)]
    {
      proposals.compactMap(\.attribution).map {
        ($0, scored.words(scored.tokens(in: $0.content + $0.cue + $0.source)))
      }
    }
    let (marked, found) = (attributions(marked), attributions(found))
    let paired = pairs(marked, found) { a, b in
      let shared = jaccard(a.tokens, b.tokens)
      return shared < 0.3 ? nil : shared
    }
    let pairOf = Dictionary(uniqueKeysWithValues: paired.map { ($0.marked, $0.found) })
    func words(_ printed: PrintedAttribution) -> String {
      [printed.source, printed.cue, printed.content].map { text[spans: $0] }.joined(
        separator: " | ")
    }
    var lines: [(TextSpan?, String)] = []
    for (index, attribution) in marked.enumerated() {
      let printed = attribution.printed
      guard let other = pairOf[index] else {
        lines.append((printed.spans.first, "missed [\(printed.level.rawValue)]: \(words(printed))"))
        continue
      }
      let level = found[other].printed.level
      if level != printed.level {
        lines.append(
          (
            printed.spans.first,
            "called \(level.rawValue) and not \(printed.level.rawValue): \(words(printed))"
          ))
      }
    }
    let used = Set(paired.map(\.found))
    for (index, attribution) in found.enumerated() where !used.contains(index) {
      let printed = attribution.printed
      lines.append((printed.spans.first, "false [\(printed.level.rawValue)]: \(words(printed))"))
    }
    return lines.sorted { ($0.0 ?? TextSpan(0, 0)) < ($1.0 ?? TextSpan(0, 0)) }.map(\.1)
  }
}

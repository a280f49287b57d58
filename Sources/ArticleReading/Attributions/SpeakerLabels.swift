import ClaimModel

/// A name and a colon: “Ruiz: Bridge will hold” as a headline, “RUIZ: It will hold.” in a transcript.
enum SpeakerLabels {
  static let step: AttributionStep = AttributionStep(
    name: "speaker-label", why: "a name and a colon stand before the words"
  ) { passage, _, found in
    let tokens = passage.tokens
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > 0,
      colon + 2 < tokens.count, !tokens[colon].flags.contains(.spaceBefore)
    else { return }
    var label = 0..<colon
    // In a transcript each turn may open with a mark of quotation.
    if tokens[0].isMark, ["“", "\""].contains(tokens[0].word) { label = 1..<colon }
    guard !label.isEmpty else { return }
    let words = tokens[label]
    let isHeadline =
      passage.role == .headline && words.allSatisfy { $0.isCapitalised || $0.isMark }
      && words.count <= 4
    let isTurn = words.allSatisfy { $0.isAllCapitals || $0.isMark } && words.count <= 5
    guard isHeadline || isTurn, let content = passage.trimmed(colon + 1..<tokens.count) else {
      return
    }
    found.append(
      FoundAttribution(
        finder: step.name, why: step.why, source: label, cue: colon..<colon + 1,
        content: [content], verb: nil))
  }
}

/// A quotation with a dash and a name behind it, as letters and voices of readers are printed.
enum Signatures {
  static let step: AttributionStep = AttributionStep(
    name: "signature", why: "a name signs the quotation before it"
  ) { passage, _, found in
    let tokens = passage.tokens
    for quotation in passage.quotations where quotation.depth == 0 && quotation.isClosed {
      let dash = quotation.tokens.upperBound
      guard dash + 1 < tokens.count, tokens[dash].isDash else { continue }
      var end = dash + 1
      while end < tokens.count, end - dash < 8, !tokens[end].flags.contains(.startsLine),
        tokens[end].isCapitalised
          || tokens[end].isMark(".") && !tokens[end].flags.contains(.spaceAfter)
      {
        end += 1
      }
      let isSigned =
        end == tokens.count || tokens[end].isMark || tokens[end].flags.contains(.startsLine)
      guard isSigned, end - dash > 2 else { continue }
      found.append(
        FoundAttribution(
          finder: step.name, why: step.why, source: dash + 1..<end, cue: dash..<dash + 1,
          content: [quotation.tokens], verb: nil))
    }
  }
}

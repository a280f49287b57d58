/// Attributions that stand in the content of another one: in “A says B said it fell”, B's in A's.
enum Chains {
  static let step: AttributionStep = AttributionStep(
    name: "chain", why: "the words of one speaker tell what another one said"
  ) { passage, _, found in
    guard found.count > 1 else { return }
    // Marks of quotation hide cues, so both stand in one sentence.
    var inSentence: [Int: [Int]] = [:]
    for (index, attribution) in found.enumerated() {
      guard let wording = attribution.wording else { continue }
      inSentence[Int(passage.sentence[wording.lowerBound]), default: []].append(index)
    }
    for together in inSentence.values where together.count > 1 {
      let parents = together.map { inner in
        found[inner].parent ?? parent(of: inner, among: together, found)
      }
      for (index, parent) in zip(together, parents) { found[index].parent = parent }
    }
  }

  /// The source, or the cue where there is none, of the attribution with the shortest content that
  /// holds another one's wording.
  private static func parent(of inner: Int, among others: [Int], _ found: [FoundAttribution])
    -> Range<Int>?
  {
    let wording = [found[inner].source, found[inner].cue].compactMap(\.self)
    guard !wording.isEmpty else { return nil }
    var nearest: (outer: Int, length: Int)?
    for outer in others where outer != inner {
      let content = found[outer].content
      guard wording.allSatisfy({ part in content.contains { $0.contains(part) } }) else { continue }
      let length = content.reduce(0) { $0 + $1.count }
      if length < nearest?.length ?? .max { nearest = (outer, length) }
    }
    return nearest.flatMap { found[$0.outer].source ?? found[$0.outer].cue }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

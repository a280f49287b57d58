/// Attributions that stand in the content of another one: in “A says B said it fell”, B's in A's.
enum Chains {
  static let step: AttributionStep = AttributionStep(
    name: "chain", why: "the words of one speaker tell what another one said"
  ) { passage, _, found in
    guard found.count > 1 else { return }
    // Marks of quotation hide cues, so both stand in one sentence.
    var inSentence: [Int32: [Int]] = [:]
    for (index, attribution) in found.enumerated() {
      guard let wording = attribution.wording else { continue }
      inSentence[passage.sentence[wording.lowerBound], default: []].append(index)
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
    let holders = others.lazy.filter { outer in
      outer != inner
        && wording.allSatisfy { part in found[outer].content.contains { $0.contains(part) } }
    }.map { outer in
      (outer: outer, length: found[outer].content.reduce(0) { $0 + $1.count })
    }
    return holders.min { $0.length < $1.length }
      .flatMap { found[$0.outer].source ?? found[$0.outer].cue }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// A quotation without a speaker of its own right behind one that has: the same person goes on.
enum RunningQuotations {
  static let step: AttributionStep = AttributionStep(
    name: "running-quotation", why: "a quotation goes on behind its speaker"
  ) { passage, _, found in
    guard !found.isEmpty, !passage.quotations.isEmpty else { return }
    // By sentence, the last attribution that quotes in it.
    var quoting = [Int?](repeating: nil, count: passage.sentences.count)
    var isTaken = [Bool](repeating: false, count: passage.quotations.count)
    for (index, attribution) in found.enumerated() {
      for range in attribution.content {
        for place in [range.lowerBound, range.upperBound - 1] where passage.isQuoted(place) {
          isTaken[Int(passage.quotation[place])] = true
          if attribution.source != nil {
            quoting[Int(passage.sentence[attribution.hull.upperBound - 1])] = index
          }
        }
      }
    }
    for (number, quotation) in passage.quotations.enumerated()
    where quotation.depth == 0 && !isTaken[number] {
      // It fills whole sentences, so that no other speaker can stand beside it.
      let range = quotation.tokens
      let first = Int(passage.sentence[range.lowerBound])
      let last = Int(passage.sentence[range.upperBound - 1])
      guard range.count > 3, first > 0, passage.sentences[first].lowerBound == range.lowerBound,
        passage.sentences[last].upperBound <= range.upperBound + 1,
        let index = quoting[first - 1]
      else { continue }
      found[index].content.append(range)
      quoting[last] = index
    }
  }
}

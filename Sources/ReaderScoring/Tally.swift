/// What was counted of one class of one measure.
package struct Count: Hashable, Sendable {
  /// What was found and is marked so, counted on either side: they differ where one measure asks
  /// something else of what was found than of what is marked.
  package var rightOfFound = 0
  package var rightOfMarked = 0
  package var found = 0
  package var marked = 0

  package var precision: Double { found == 0 ? 0 : Double(rightOfFound) / Double(found) }
  package var recall: Double { marked == 0 ? 0 : Double(rightOfMarked) / Double(marked) }
  package var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

/// What is measured.
package enum Measure: String, CaseIterable, Sendable {
  /// Attributions: `found` by their content, `found+source` with the right source too; by the voice of
  /// the content with the right source.
  case attribution
  /// The level and its band, of attributions that are paired.
  case level, band
  /// Sources that are unnamed or cannot be identified, found and called so: by what the audit judges, which
  /// is utterances and views whose source is not left open. A find does not count that is paired with what
  /// nobody has judged, or with what is judged to report no utterance.
  case unnamed
  /// Claims found: all, and by whether a source has them.
  case claim
  /// The band of claims that are paired, with `none` for the publication's own voice.
  case claimBand = "claim-band"
  /// Of claims that are paired.
  case kind, certainty, polarity, presupposed, allegation
  /// Pairs of claims that state the same proposition.
  case proposition
}

/// What was counted, by measure and class.
package struct Tally: Hashable, Sendable {
  /// What a count is of.
  package struct Entry: Hashable, Sendable {
    package let measure: Measure
    package let ofClass: String
  }

  package private(set) var counts: [Entry: Count] = [:]

  /// Nothing counted yet.
  package init() {}

  mutating func add(_ measure: Measure, _ ofClass: String, _ change: (inout Count) -> Void) {
    change(&counts[Entry(measure: measure, ofClass: ofClass), default: Count()])
  }

  /// Counts a class for what was found and a class for what is marked, of one pair.
  mutating func compare(_ measure: Measure, found: String, marked: String) {
    add(measure, found) { $0.found += 1 }
    add(measure, marked) { $0.marked += 1 }
    guard found == marked else { return }
    add(measure, found) {
      ($0.rightOfFound, $0.rightOfMarked) = ($0.rightOfFound + 1, $0.rightOfMarked + 1)
    }
  }

  /// The counts of both, added up.
  package static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    for (entry, count) in b.counts {
      sum.add(entry.measure, entry.ofClass) {
        $0.rightOfFound += count.rightOfFound
        $0.rightOfMarked += count.rightOfMarked
        $0.found += count.found
        $0.marked += count.marked
      }
    }
    return sum
  }

  package subscript(measure: Measure, ofClass: String) -> Count {
    counts[Entry(measure: measure, ofClass: ofClass)] ?? Count()
  }

  /// The classes of a measure that are marked or found, sorted.
  package func classes(of measure: Measure) -> [String] {
    counts.keys.filter { $0.measure == measure }.map(\.ofClass).sorted()
  }

  /// The share of pairs whose classes agree; nil where there are none.
  package func accuracy(_ measure: Measure) -> Double? {
    let all = classes(of: measure).map { self[measure, $0] }
    let marked = all.reduce(0) { $0 + $1.marked }
    return marked == 0 ? nil : Double(all.reduce(0) { $0 + $1.rightOfMarked }) / Double(marked)
  }

  /// The mean F1 over the classes that are marked; nil where none is.
  package func macroF1(_ measure: Measure) -> Double? {
    let marked = classes(of: measure).map { self[measure, $0] }.filter { $0.marked > 0 }
    return marked.isEmpty ? nil : marked.reduce(0) { $0 + $1.f1 } / Double(marked.count)
  }
}

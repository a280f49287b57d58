/// What a doctor's look at a ledger found.
package struct Examination: Hashable, Sendable {
  /// In the order in which they were examined.
  package let findings: [ExaminedPart]

  package init(findings: [ExaminedPart]) { self.findings = findings }

  /// Everything that is wrong, part by part.
  package var ailments: [Ailment] {
    findings.flatMap { part in part.ailments.map { Ailment(part: part.part, what: $0) } }
  }
}

/// One part of a ledger with what was seen in it.
package struct ExaminedPart: Hashable, Sendable {
  package let part: LedgerPart
  /// What was examined, in a few words with its number: “12 events”; or why it was not.
  package let extent: String
  package let wasExamined: Bool
  /// A sentence each without its full stop; empty when the part is sound.
  package let ailments: [String]

  package init(part: LedgerPart, extent: String, wasExamined: Bool = true, ailments: [String]) {
    self.part = part
    self.extent = extent
    self.wasExamined = wasExamined
    self.ailments = ailments
  }
}

/// One thing that is wrong with a ledger.
package struct Ailment: Hashable, Sendable {
  package let part: LedgerPart
  /// A sentence without its full stop.
  package let what: String
}

/// The parts of a ledger that are examined apart.
package enum LedgerPart: String, CaseIterable, Sendable, Codable {
  /// The pages of the SQLite file.
  case file
  /// Tables, views and triggers against those that this version makes.
  case schema
  /// That every reference leads to a row.
  case references
  /// The chain of events and what each stands for.
  case history
  /// Every value of every row against what the history last made of it.
  case rows
  /// What is derived from the rows: counts, and the full-text index.
  case index
}

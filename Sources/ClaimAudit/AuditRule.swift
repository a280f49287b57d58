package import ClaimModel

/// One thing an audit looks for: when it fires, what it says, and examples that prove both.
package struct AuditRule: Sendable {
  package let metadata: RuleMetadata
  package let condition: Condition
  /// What a finding says, to be filled in from its arguments.
  package let message: [MessagePart]
  /// What to do about a finding, in one sentence.
  package let remedy: String
  /// At least two that fire and two that are silent.
  package let examples: [RuleExample]

  package init(
    _ metadata: RuleMetadata, condition: Condition, message: [MessagePart], remedy: String,
    examples: [RuleExample]
  ) {
    self.metadata = metadata
    self.condition = condition
    self.message = message
    self.remedy = remedy
    self.examples = examples
  }

  package var name: String { metadata.name }

  /// The same rule without one clause of its condition, to show what that clause is there for.
  package func droppingClause(at index: Int) -> AuditRule {
    AuditRule(
      metadata, condition: condition.droppingClause(at: index), message: message, remedy: remedy,
      examples: examples)
  }
}

/// When a rule fires: all its clauses must hold for one subject.
package enum Condition: Sendable {
  case attribution([Clause<DossierAttribution>])
  case claim([Clause<DossierClaim>])

  /// What each clause asks, in order.
  package var clauseNames: [String] {
    switch self {
    case .attribution(let clauses): clauses.map(\.name)
    case .claim(let clauses): clauses.map(\.name)
    }
  }

  fileprivate func droppingClause(at index: Int) -> Condition {
    func rest<Subject>(_ clauses: [Clause<Subject>]) -> [Clause<Subject>] {
      Array(clauses[..<index] + clauses[(index + 1)...])
    }
    return switch self {
    case .attribution(let clauses): .attribution(rest(clauses))
    case .claim(let clauses): .claim(rest(clauses))
    }
  }
}

/// One part of a rule's condition. It tests level, kind, certainty or a flag, never a word.
package struct Clause<Subject>: Sendable {
  /// What must hold, in words.
  package let name: String
  package let holds: @Sendable (Subject, AuditedDossier) -> Bool

  package init(_ name: String, holds: @escaping @Sendable (Subject, AuditedDossier) -> Bool) {
    self.name = name
    self.holds = holds
  }
}

/// A piece of a rule's message.
package enum MessagePart: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  /// The name of an argument of the finding.
  case argument(String)

  package init(stringLiteral text: String) { self = .text(text) }
}

/// A text that shows when a rule fires, or that it does not.
package struct RuleExample: Hashable, Sendable {
  /// The text with its marks, as docs/marked-text.md describes them.
  package let marked: String
  /// The words at the place of each finding, in reading order; empty where the rule is silent.
  package let fires: [String]
  /// What the example shows, in a sentence.
  package let note: String

  package init(_ marked: String, fires: [String], note: String) {
    self.marked = marked
    self.fires = fires
    self.note = note
  }

  /// As if the reader had found just what is marked.
  package func dossier() throws(MarkedTextError) -> Dossier {
    Dossier(bareFile: "example", reading: try MarkedText(marked).reading)
  }
}

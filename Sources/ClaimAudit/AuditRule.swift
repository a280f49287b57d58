package import ClaimModel

/// One thing an audit looks for: when it fires, what it says, and examples that prove both.
package struct AuditRule: Sendable {
  package let metadata: RuleMetadata
  package let condition: Condition
  /// The names of the rules that have nothing to add where this one fires: on the same subject, on the
  /// proposition of the same claim, and on the claims of the same attribution or proposition.
  package let silences: [String]
  /// At most one rule of the same exclusion speaks of one subject; nil where the rule speaks whatever
  /// others say.
  package let exclusion: Exclusion?
  /// What a finding says, to be filled in from its arguments.
  package let message: [MessagePart]
  /// What to do about a finding, in one sentence.
  package let remedy: String
  /// At least two that fire and two that are silent.
  package let examples: [RuleExample]

  package init(
    _ metadata: RuleMetadata, condition: Condition, silences: [String] = [],
    exclusion: Exclusion? = nil, message: [MessagePart], remedy: String, examples: [RuleExample]
  ) {
    self.metadata = metadata
    self.condition = condition
    self.silences = silences
    self.exclusion = exclusion
    self.message = message
    self.remedy = remedy
    self.examples = examples
  }

  package var name: String { metadata.name }

  /// The same rule without one clause of its condition, to show what that clause is there for.
  package func droppingClause(at index: Int) -> AuditRule {
    with(condition.droppingClause(at: index))
  }

  /// The same rule without the clause by which a finding is raised or lowered.
  package var neverWeighed: AuditRule { with(condition.neverWeighed) }

  private func with(_ condition: Condition) -> AuditRule {
    AuditRule(
      metadata, condition: condition, silences: silences, exclusion: exclusion, message: message,
      remedy: remedy, examples: examples)
  }
}

/// Rules of which at most one speaks of one subject: the gravest, and among equals the first by name.
package enum Exclusion: String, CaseIterable, Sendable {
  /// What is wrong with a claim in our own voice: a fact without a source, a judgment, a motive or a
  /// guess. (Sourcing standards, 3.3.)
  case ownVoice = "own-voice"
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
  /// Of those the ones that weigh one step more than the policy says.
  package let raises: [String]
  /// Of those the ones that weigh one step less than the policy says.
  package let lowers: [String]
  /// What a ledger in which everything marked is accepted holds of the sources, by their wording; nil
  /// for a bare file.
  package let recorded: [String: RecordedFacts]?
  /// The preset under which it is audited.
  package let preset: String
  /// What the example shows, in a sentence.
  package let note: String

  package init(
    _ marked: String, recorded: [String: RecordedFacts]? = nil, fires: [String],
    raises: [String] = [], lowers: [String] = [], under preset: String = "default", note: String
  ) {
    self.marked = marked
    self.recorded = recorded
    self.fires = fires
    self.raises = raises
    self.lowers = lowers
    self.preset = preset
    self.note = note
  }

  /// As if the reader had found just what is marked, and people had accepted it where there is a record.
  package func dossier() throws(MarkedTextError) -> Dossier {
    let reading = try MarkedText(marked).reading
    guard let recorded else { return Dossier(bareFile: "example", reading: reading) }
    return Dossier(accepted: reading, recorded: recorded)
  }
}

package import ClaimModel

/// One way to print an audit of several texts. What comes of a text is written as soon as the text is
/// audited, where the format allows it. The same texts in the same order give the same bytes.
package protocol AuditForm {
  /// Whether every line is a finding, so that what is said of all of them has no place among them.
  var isLineAFinding: Bool { get }
  /// What stands before everything else.
  func opening() -> String
  /// What is written of a text once it is audited; empty where it can only be kept for the end.
  mutating func add(_ report: Report) -> String
  /// What is written of a text that could not be read.
  mutating func add(_ unread: UnreadText) -> String
  /// What ends it all.
  func closing(_ tally: AuditTally) -> String
}

extension AuditForm {
  /// No: it is a page or a document.
  package var isLineAFinding: Bool { false }
  /// Nothing.
  package func opening() -> String { "" }
  /// Nothing: whoever runs the audit is told on standard error.
  package mutating func add(_ unread: UnreadText) -> String { "" }
  /// Nothing.
  package func closing(_ tally: AuditTally) -> String { "" }
}

/// A text that was to be audited and could not be read.
package struct UnreadText: Hashable, Sendable, Encodable {
  /// The path as given, or the slug of a story.
  let path: String
  /// What happened, in one sentence without its full stop. Raw, as the path is.
  let reason: String
  /// What to do, in one sentence without its full stop.
  let remedy: String

  package init(path: String, error: any Explained) {
    self.path = path
    reason = error.what
    remedy = error.remedy
  }
}

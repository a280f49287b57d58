package import ClaimModel

/// The terms agreed with sources, in a list and one by one.
package enum TermsListing {
  /// What `terms set` and `terms edit` answer.
  ///
  /// - Parameter what: “set”, “changed”.
  package static func changed(_ terms: LoggedTerms, _ what: String) -> String {
    "terms of \(terms.source) for \(TerminalText.escaped(terms.slug)) \(what): "
      + "\(terms.facts.footing.rawValue)\n"
  }

  /// Whose they are, and what was agreed, in one line.
  static func summary(_ terms: LoggedTerms) -> String {
    "\(terms.source) for \(terms.slug): \(terms.facts.footing.rawValue)"
      + (terms.facts.embargoedUntil.map { ", embargoed until \($0)" } ?? "")
  }

  /// For people: a line each, in the order given.
  package static func text(_ terms: [LoggedTerms]) -> String {
    guard !terms.isEmpty else {
      return "There are no such terms.\nNext: whosays terms set HANDLE SLUG --footing background\n"
    }
    return TextTable.render(
      [["SOURCE", "STORY", "FOOTING", "EMBARGO", "APPROVED BY"]]
        + terms.map {
          [
            $0.source.description, $0.slug, $0.facts.footing.rawValue,
            $0.facts.embargoedUntil?.description ?? "", $0.facts.approvedBy ?? "",
          ]
        })
  }

  /// For people: everything that was agreed.
  package static func page(_ terms: LoggedTerms) -> String {
    let facts = terms.facts
    return FactSheet.line("terms", "of \(terms.source) for \(terms.slug)")
      + FactSheet.line("footing", facts.footing.rawValue)
      + FactSheet.line("embargo", ifAny: facts.embargoedUntil.map { "until \($0)" })
      + FactSheet.line("wording", ifAny: facts.agreedWording)
      + FactSheet.line("reason", ifAny: facts.reason)
      + FactSheet.line("granted by", ifAny: facts.grantedBy)
      + FactSheet.line("approved by", ifAny: facts.approvedBy)
      + FactSheet.line("known to", ifAny: facts.identityKnownTo)
      + FactSheet.line("changed", "by \(terms.agent), \(terms.changedAt)")
  }

  /// A document in the form `whosays.terms/1`.
  package static func json(_ terms: [LoggedTerms]) -> String {
    CanonicalJSON.document("whosays.terms/1", Document(terms: terms.map(TermsEntry.init)))
  }

  private struct Document: Encodable { let terms: [TermsEntry] }
}

/// Terms in JSON.
struct TermsEntry: Encodable {
  let uid: UID
  let revision: Int
  let source: String
  let story: String
  let footing: Footing
  let embargoedUntil: Timestamp?
  let agreedWording: String?
  let reason: String?
  let grantedBy: String?
  let approvedBy: String?
  let identityKnownTo: String?
  let agent: String
  let changedAt: Timestamp

  init(_ terms: LoggedTerms) {
    let facts = terms.facts
    (uid, revision) = (terms.uid, terms.revision)
    (source, story) = (terms.source.description, terms.slug)
    (footing, embargoedUntil) = (facts.footing, facts.embargoedUntil)
    (agreedWording, reason, grantedBy) = (facts.agreedWording, facts.reason, facts.grantedBy)
    (approvedBy, identityKnownTo) = (facts.approvedBy, facts.identityKnownTo)
    (agent, changedAt) = (terms.agent, terms.changedAt)
  }
}

package import ClaimModel

/// Sources in a list, and what recording them answers.
package enum SourceListing {
  /// What a command that changed a source answers.
  ///
  /// - Parameter what: “added”, “changed”.
  package static func changed(_ source: LoggedSource, _ what: String) -> String {
    "\(source.handle) \(what): \(TerminalText.escaped(title(source).withSingleBlanks))\n"
  }

  /// What withholding a name answers besides.
  package static func nameLeft(_ handle: Handle) -> String {
    "The name of \(handle) is off the record; the history keeps it until it is purged.\n"
  }

  /// What `source merge` answers.
  package static func merged(_ handles: [Handle], into handle: Handle) -> String {
    "\(FactSheet.listed(handles)) merged into \(handle)\n"
  }

  /// What `source unmerge` answers.
  package static func unmerged(_ handles: [Handle]) -> String {
    handles.map { "\($0) stands for itself again\n" }.joined()
  }

  /// Its name, or for want of one what it is.
  static func title(_ source: LoggedSource) -> String {
    let facts = source.facts
    return facts.name ?? "\(facts.identity.rawValue) \(facts.kind.rawValue)"
  }

  /// For people: a line a source, in the order given.
  package static func text(_ sources: [LoggedSource]) -> String {
    guard !sources.isEmpty else {
      return "There are no such sources.\nNext: whosays source add --kind person --name NAME\n"
    }
    return TextTable.render(
      [["SOURCE", "KIND", "IDENTITY", "ATTRIBUTIONS", "NAME OR DESCRIPTOR"]]
        + sources.map { source in
          let descriptor =
            source.descriptors.first { $0.isAgreed }?.wording
            ?? source.printed.first?.wording
          let merged = source.mergedInto.map { "merged into \($0)" }
          return [
            source.handle.description, source.facts.kind.rawValue, source.facts.identity.rawValue,
            "\(source.attributions.count)",
            merged ?? source.facts.name ?? descriptor.map { "“\($0.withSingleBlanks)”" } ?? "",
          ]
        })
  }

  /// A document in the form `whosays.sources/1`.
  package static func json(_ sources: [LoggedSource]) -> String {
    CanonicalJSON.document("whosays.sources/1", Document(sources: sources.map(SourceEntry.init)))
  }

  private struct Document: Encodable { let sources: [SourceEntry] }
}

/// A source with everything that hangs on it.
package enum SourcePage {
  /// For people.
  package static func text(_ source: LoggedSource) -> String {
    let facts = source.facts
    var page = FactSheet.line("\(source.handle)", SourceListing.title(source))
    page += FactSheet.line("kind", facts.kind.rawValue)
    page += FactSheet.line("identity", facts.identity.rawValue)
    page += FactSheet.line("affiliation", ifAny: facts.affiliation)
    page += FactSheet.line(
      "role",
      ifAny: facts.role.map { $0 + (facts.tenure.map { ", \($0.rawValue)" } ?? "") }
        ?? facts.tenure?.rawValue)
    page += FactSheet.line("state", ifAny: facts.isStateControlled ? "controlled by a state" : nil)
    page += FactSheet.line("interest", ifAny: facts.interest)
    page += FactSheet.line("note", ifAny: facts.note)
    for party in source.parties {
      page += FactSheet.line("party", "\(party.slug): \(party.isParty ? "yes" : "no")")
    }
    page += FactSheet.line("merged", ifAny: source.mergedInto.map { "into \($0)" })
    page += FactSheet.line(
      "stands for", ifAny: source.aliases.isEmpty ? nil : FactSheet.listed(source.aliases))
    for descriptor in source.descriptors {
      page += FactSheet.line(
        "descriptor", "“\(descriptor.wording)”, \(descriptor.isAgreed ? "agreed" : "not agreed")")
    }
    for printed in source.printed {
      page += FactSheet.line(
        "printed",
        "“\(printed.wording)”, \(count(printed.count, "attribution"))"
          + (printed.isAgreed ? ", agreed" : ""))
    }
    for terms in source.terms { page += FactSheet.line("terms", TermsListing.summary(terms)) }
    page += FactSheet.line(
      "stories", ifAny: source.stories.isEmpty ? nil : source.stories.joined(separator: ", "))
    page += FactSheet.line(
      "attributions",
      ifAny: source.attributions.isEmpty ? nil : FactSheet.listed(source.attributions))
    return page + FactSheet.line("on record", "by \(source.agent), \(source.addedAt)")
  }

  /// A document in the form `whosays.source/1`.
  package static func json(_ source: LoggedSource) -> String {
    CanonicalJSON.document("whosays.source/1", Document(source: SourceEntry(source)))
  }

  private struct Document: Encodable { let source: SourceEntry }
}

/// A source in JSON.
struct SourceEntry: Encodable {
  let uid: ID<Source>
  let handle: String
  let revision: Int
  let kind: SourceKind
  let identity: Identity
  let name: String?
  let affiliation: String?
  let role: String?
  let tenure: Tenure?
  let isStateControlled: Bool
  let interest: String?
  let note: String?
  let mergedInto: String?
  let aliases: [String]
  let descriptors: [Descriptor]
  let printed: [Printed]
  let parties: [Party]
  let terms: [TermsEntry]
  let attributions: [String]
  let stories: [String]
  let agent: String
  let addedAt: Timestamp

  struct Descriptor: Encodable {
    let wording: String
    let isAgreed: Bool
  }

  struct Printed: Encodable {
    let wording: String
    let count: Int
    let isAgreed: Bool
  }

  struct Party: Encodable {
    let source: String
    let story: String
    let isParty: Bool
  }

  init(_ source: LoggedSource) {
    let facts = source.facts
    (uid, handle, revision) = (source.id, source.handle.description, source.revision)
    (kind, identity, name) = (facts.kind, facts.identity, facts.name)
    (affiliation, role, tenure) = (facts.affiliation, facts.role, facts.tenure)
    (isStateControlled, interest, note) = (facts.isStateControlled, facts.interest, facts.note)
    mergedInto = source.mergedInto?.description
    aliases = source.aliases.map(\.description)
    descriptors = source.descriptors.map { Descriptor(wording: $0.wording, isAgreed: $0.isAgreed) }
    printed = source.printed.map {
      Printed(wording: $0.wording, count: $0.count, isAgreed: $0.isAgreed)
    }
    parties = source.parties.map {
      Party(source: $0.source.description, story: $0.slug, isParty: $0.isParty)
    }
    terms = source.terms.map(TermsEntry.init)
    attributions = source.attributions.map(\.description)
    (stories, agent, addedAt) = (source.stories, source.agent, source.addedAt)
  }
}

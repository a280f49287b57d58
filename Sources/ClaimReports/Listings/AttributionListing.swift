package import ClaimModel

/// Attributions in a list, and what recording them answers.
package enum AttributionListing {
  /// What a command that changed an attribution answers.
  ///
  /// - Parameter what: “added”, “changed”.
  package static func changed(_ attribution: DetailedAttribution, _ what: String) -> String {
    "\(attribution.handle) \(what): "
      + TerminalText.escaped(
        "\(attribution.printed.level.rawValue), “\(attribution.wording.withSingleBlanks)”, "
          + FactSheet.listed(attribution.claims)) + "\n"
  }

  /// For people: a line each, in the order given.
  package static func text(_ attributions: [DetailedAttribution]) -> String {
    guard !attributions.isEmpty else { return "There are no such attributions.\n" }
    return TextTable.render(
      [["ATTRIBUTION", "PLACE", "LEVEL", "SOURCE", "BASIS", "CLAIMS", "WORDING"]]
        + attributions.map {
          [
            $0.handle.description, $0.address?.description ?? "", $0.printed.level.rawValue,
            $0.source?.standsFor.description ?? "", $0.facts.basis?.rawValue ?? "",
            $0.claims.map(\.description).joined(separator: " "), $0.wording.withSingleBlanks,
          ]
        })
  }

  /// A document in the form `whosays.attributions/1`.
  package static func json(_ attributions: [DetailedAttribution]) -> String {
    CanonicalJSON.document(
      "whosays.attributions/1", Document(attributions: attributions.map(AttributionEntry.init)))
  }

  private struct Document: Encodable { let attributions: [AttributionEntry] }
}

/// An attribution with everything that hangs on it.
package enum AttributionPage {
  /// For people.
  package static func text(_ attribution: DetailedAttribution) -> String {
    let (printed, facts) = (attribution.printed, attribution.facts)
    let place = attribution.address?.description ?? "–"
    return FactSheet.line("\(attribution.handle)", "“\(attribution.wording)”")
      + FactSheet.line("printed", "\(attribution.slug)@\(attribution.draft) \(place)")
      + FactSheet.line("source", ifAny: attribution.source.map(source) ?? "none")
      + FactSheet.line("level", printed.level.rawValue)
      + FactSheet.line("voice", printed.voice.rawValue)
      + FactSheet.line("class", printed.attributionClass.rawValue)
      + FactSheet.line("act", printed.act.rawValue)
      + FactSheet.line("verb", printed.verbClass.rawValue)
      + FactSheet.line("plural", printed.isPlural ? "yes" : "no")
      + FactSheet.line("people", ifAny: facts.recordedCount.map(String.init))
      + FactSheet.line("basis", ifAny: facts.basis?.rawValue)
      + FactSheet.line(
        "within",
        ifAny: attribution.within.isEmpty
          ? nil : attribution.within.map(\.description).joined(separator: ", in "))
      + FactSheet.line(
        "contents",
        ifAny: attribution.contents.isEmpty ? nil : FactSheet.listed(attribution.contents))
      + FactSheet.line("claims", FactSheet.listed(attribution.claims))
      + FactSheet.line("note", ifAny: facts.note)
      + FactSheet.line("on record", "by \(attribution.agent), \(attribution.addedAt)")
  }

  private static func source(_ source: AttributedSource) -> String {
    "\(source.standsFor), \(source.identity.rawValue)" + (source.name.map { ": \($0)" } ?? "")
      + (source.alias.map { ", for \($0)" } ?? "")
  }

  /// A document in the form `whosays.attribution/1`.
  package static func json(_ attribution: DetailedAttribution) -> String {
    CanonicalJSON.document(
      "whosays.attribution/1", Document(attribution: AttributionEntry(attribution)))
  }

  private struct Document: Encodable { let attribution: AttributionEntry }
}

/// An attribution in JSON.
struct AttributionEntry: Encodable {
  let uid: ID<Attribution>
  let handle: String
  let revision: Int
  let story: String
  let draft: Int
  let address: Address?
  let wording: String
  let sourceSpans: [TextSpan]
  let cueSpans: [TextSpan]
  let contentSpans: [TextSpan]
  let level: Level
  let voice: Voice
  let `class`: AttributionClass
  let act: SpeechAct
  let verbClass: VerbClass
  let isPlural: Bool
  /// The handle of the source as attributed, and of the one that stands for it.
  let attributedTo: String?
  let source: String?
  let identity: Identity?
  let sourceName: String?
  let basis: Basis?
  let recordedCount: Int?
  let note: String?
  let claims: [String]
  let within: [String]
  let contents: [String]
  let agent: String
  let addedAt: Timestamp

  init(_ attribution: DetailedAttribution) {
    let (printed, facts) = (attribution.printed, attribution.facts)
    (uid, revision) = (attribution.id, attribution.revision)
    handle = attribution.handle.description
    (story, draft, address) = (attribution.slug, attribution.draft, attribution.address)
    wording = attribution.wording
    (sourceSpans, cueSpans, contentSpans) = (printed.source, printed.cue, printed.content)
    (level, voice, act) = (printed.level, printed.voice, printed.act)
    `class` = printed.attributionClass
    (verbClass, isPlural) = (printed.verbClass, printed.isPlural)
    attributedTo = attribution.source?.handle.description
    source = attribution.source?.standsFor.description
    (identity, sourceName) = (attribution.source?.identity, attribution.source?.name)
    (basis, recordedCount, note) = (facts.basis, facts.recordedCount, facts.note)
    claims = attribution.claims.map(\.description)
    within = attribution.within.map(\.description)
    contents = attribution.contents.map(\.description)
    (agent, addedAt) = (attribution.agent, attribution.addedAt)
  }
}

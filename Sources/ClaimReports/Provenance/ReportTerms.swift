import ClaimModel

/// What the record holds of sources beside their names: redacted in the dossier already.
extension MarkdownReport {
  /// Parts for the end of the section on sources; empty where nothing of it is on record.
  static func recordOfSources(_ dossier: Dossier) -> [String] {
    [facts(dossier), terms(dossier), chains(dossier)].filter { !$0.isEmpty }
  }

  private static func facts(_ dossier: Dossier) -> String {
    let lines = dossier.sources.compactMap { source -> String? in
      guard let handle = source.standing.handle, let record = source.record else { return nil }
      let facts = [
        words(record.affiliation).map { "affiliation: \($0)" },
        words(record.role).map { "role: \($0)" },
        record.tenure.map { "tenure: \($0.rawValue)" },
        source.interest.map { "interest: \(MarkdownText.inline($0))" },
        record.agreed.isEmpty
          ? nil : "agreed to be called " + record.agreed.map(quoted).joined(separator: ", "),
        record.aliases.isEmpty
          ? nil : "stands for " + record.aliases.map(\.description).joined(separator: ", "),
      ].compactMap(\.self)
      return facts.isEmpty ? nil : "- \(handle): \(facts.joined(separator: "; "))\n"
    }
    return lines.isEmpty ? "" : "What else is on record of them:\n\n" + lines.joined()
  }

  private static func terms(_ dossier: Dossier) -> String {
    let rows = dossier.sources.compactMap { source -> String? in
      guard let handle = source.standing.handle, let terms = source.record?.terms else {
        return nil
      }
      let cells =
        ["\(handle)", terms.footing.rawValue, terms.embargoedUntil?.description ?? "–"]
        + [
          terms.agreedWording, terms.reason, terms.grantedBy, terms.approvedBy,
          terms.identityKnownTo,
        ].map { words($0) ?? "–" }
      return "| \(cells.joined(separator: " | ")) |\n"
    }
    guard !rows.isEmpty else { return "" }
    return "Terms agreed with them; of a source whose name is protected this page says only that "
      + "something is on record:\n\n"
      + "| Source | Footing | Embargoed until | Agreed wording | Reason | Granted by | Approved by "
      + "| Identity known to |\n|---|---|---|---|---|---|---|---|\n" + rows.joined()
  }

  private static func chains(_ dossier: Dossier) -> String {
    var wordings: [Handle: String] = [:]
    var within: [Handle: Handle] = [:]
    for attribution in dossier.attributions where !attribution.standing.isProposed {
      guard let handle = attribution.standing.handle else { continue }
      wordings[handle] = quoted(dossier.text[spans: attribution.printed.wording])
      within[handle] = attribution.within
    }
    let lines = dossier.attributions.compactMap { attribution -> String? in
      guard !attribution.standing.isProposed, let handle = attribution.standing.handle else {
        return nil
      }
      var facts = [
        attribution.basis.map { "knows by: \($0.rawValue)" },
        attribution.recordedCount.map {
          $0 == 1 ? "one person behind it" : "\($0) people behind it"
        },
      ].compactMap(\.self)
      var seen: Set<Handle> = [handle]
      var next = attribution.within
      while let outer = next, seen.insert(outer).inserted {
        facts.append("as said by \(outer) \(wordings[outer] ?? "")")
        next = within[outer]
      }
      return facts.isEmpty
        ? nil : "- \(handle) \(wordings[handle] ?? ""): \(facts.joined(separator: "; "))\n"
    }
    return lines.isEmpty ? "" : "How they know, and through whom:\n\n" + lines.joined()
  }

  /// Nil where nothing is on record.
  private static func words(_ words: RecordedWords) -> String? {
    switch words {
    case .none: nil
    case .withheld: "on record"
    case .shown(let words): MarkdownText.inline(words)
    }
  }
}

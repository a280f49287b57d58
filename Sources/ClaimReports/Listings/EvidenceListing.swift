package import ClaimModel

/// Evidence in a list, and what the commands on it answer.
package enum EvidenceListing {
  /// For people: a line an item, in the order given.
  package static func text(_ items: [LoggedEvidence]) -> String {
    guard !items.isEmpty else { return "There is no such evidence.\n" }
    return TextTable.render(
      [["ITEM", "KIND", "CREATOR", "CLAIMS", "ON FILE", "TITLE"]]
        + items.map { item in
          [
            item.handle.description, item.facts.kind.rawValue,
            item.facts.creator?.handle.description ?? "–",
            item.lines.map(\.claim.description).distinct.joined(separator: " "),
            item.facts.isOnFile ? "yes" : "no", item.facts.title.withSingleBlanks.shortened(to: 72),
          ]
        })
  }

  /// A document in the form `whosays.evidence/1`.
  package static func json(_ items: [LoggedEvidence]) -> String {
    CanonicalJSON.document("whosays.evidence/1", Document(evidence: items.map(EvidenceEntry.init)))
  }

  private struct Document: Encodable {
    let evidence: [EvidenceEntry]
  }

  /// What `evidence add` and `edit` answer: the item as it is now.
  ///
  /// - Parameter done: what was done to it.
  package static func changed(_ item: LoggedEvidence, _ done: String) -> String {
    let facts = item.facts
    return "\(item.handle) \(done): \(facts.kind.rawValue) "
      + "\(TerminalText.escaped("“\(facts.title.withSingleBlanks)”"))\n"
      + (facts.remarks.isEmpty
        ? "" : "  \(TerminalText.escaped(facts.remarks.joined(separator: ", ")))\n")
      + (facts.file.map { "  \(TerminalText.escaped($0.shown))\n" } ?? "")
  }

  /// What `evidence link` answers.
  package static func linked(_ lines: [LoggedLine]) -> String {
    lines.map { line in
      "\(line.handle) added: \(TerminalText.escaped(line.sentence))\n"
    }.joined()
  }

  /// What `evidence unlink` answers.
  package static func unlinked(_ lines: [LoggedLine]) -> String {
    lines.map { line in
      "\(line.handle) unlinked: \(line.evidence) no longer "
        + "\(line.facts.direction.verb) \(line.claim)\n"
    }.joined()
  }

  // MARK: Verifying

  /// What `evidence verify` answers: a line an item, and how it ended.
  package static func verified(_ items: [(item: LoggedEvidence, state: FileState?)]) -> String {
    guard !items.isEmpty else { return "No item has a file.\n" }
    let bad = items.count { $0.state != nil && $0.state != .same }
    return TextTable.render(
      items.map { item, state in
        [
          item.handle.description, state?.word ?? "no-file", item.facts.file?.path ?? "–",
          item.facts.title.withSingleBlanks.shortened(to: 60),
        ]
      })
      + items.compactMap { item, state in
        guard case .changed(let now) = state, let file = item.facts.file else { return nil }
        return "\(item.handle) was captured as \(file.digest) and is \(now)\n"
      }.joined()
      + items.compactMap { item, state in
        guard case .unreadable(let reason) = state else { return nil }
        return "\(item.handle) cannot be read: \(TerminalText.escaped(reason))\n"
      }.joined()
      + (bad == 0
        ? "Every file is as it was captured.\n"
        : "\(count(bad, "file")) of \(items.count) \(bad == 1 ? "is" : "are") not as captured.\n")
  }

  /// A document in the form `whosays.evidence-files/1`.
  package static func verifiedJSON(_ items: [(item: LoggedEvidence, state: FileState?)]) -> String {
    CanonicalJSON.document(
      "whosays.evidence-files/1",
      Files(
        files: items.map { item, state in
          VerifiedFile(
            handle: item.handle.description, title: item.facts.title,
            path: item.facts.file?.path, state: state?.word ?? "no-file",
            captured: item.facts.file?.digest,
            found: state?.digestNow)
        }))
  }

  private struct Files: Encodable {
    let files: [VerifiedFile]
  }

  private struct VerifiedFile: Encodable {
    let handle: String
    let title: String
    let path: String?
    let state: String
    let captured: Digest?
    let found: Digest?
  }
}

extension FileState {
  /// In text and JSON.
  var word: String {
    switch self {
    case .same: "same"
    case .changed: "changed"
    case .vanished: "vanished"
    case .unreadable: "unreadable"
    }
  }

  /// Of a file that has changed; nil for others.
  var digestNow: Digest? {
    if case .changed(let now) = self { now } else { nil }
  }
}

extension Direction {
  /// “supports”, “is context of”.
  var verb: String {
    switch self {
    case .supports: "supports"
    case .disputes: "disputes"
    case .context: "is context of"
    }
  }
}

extension CapturedFile {
  /// `report.txt, 1204 bytes, SHA-256 …`
  var shown: String { "\(path), \(count(size, "byte")), SHA-256 \(digest)" }
}

extension EvidenceFacts {
  /// What is said of it beyond kind, title and file, each in a few words.
  var remarks: [String] {
    [
      creator.map { "by \($0.handle) \($0.shown.withSingleBlanks)" }, locators?.description,
      madeOn.map { "made \($0)" }, publishedOn.map { "published \($0)" },
      capturedOn.map { "captured \($0)" }, language.map { "in \($0)" },
      translator.map { "translated by \($0.withSingleBlanks)" },
      sensitivity == .internal ? nil : sensitivity.rawValue, link.map { "at \($0)" },
      archiveLink.map { "archived at \($0)" },
    ].compactMap(\.self)
  }
}

extension LoggedLine {
  /// `e4 supports c12, primary, page 4`
  var sentence: String {
    "\(evidence) \(facts.direction.verb) \(claim), " + remarks.joined(separator: ", ")
  }

  /// What is said of it beyond its direction.
  var remarks: [String] {
    [
      facts.use.rawValue, facts.locators?.description,
      facts.sourceCertainty.map { "itself \($0.rawValue)" },
      facts.supportedCertainty.map { "supports at most \($0.rawValue)" },
    ].compactMap(\.self)
  }
}

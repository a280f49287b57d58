package import ClaimModel

/// What has become of each sentence of a story's newest draft: claimed, set aside, or open.
package struct CoveragePage {
  private let dossier: Dossier
  private let sentences: [Sentence]

  private struct Sentence {
    let segment: Segment
    let state: State
    /// Of the claims that stand in it, in reading order, each once.
    let claims: [Handle]
    /// Of the open proposals that point at it.
    let proposals: [Handle]
    let setAside: SetAsideSentence?
  }

  private enum State: String, CaseIterable, Encodable {
    case claimed, setAside = "set-aside", open
  }

  package init(_ dossier: Dossier) {
    self.dossier = dossier
    sentences = dossier.segments.compactMap { segment in
      let here = dossier.claims.filter { $0.printed.spans.contains(where: segment.span.overlaps) }
      func handles(proposed: Bool) -> [Handle] {
        var seen: Set<Handle> = []
        return here.filter { $0.standing.isProposed == proposed }.compactMap(\.standing.handle)
          .filter { seen.insert($0).inserted }
      }
      let claims = handles(proposed: false)
      let setAside = dossier.story.record?.setAside.first { $0.address == segment.address }
      // A byline is no sentence, unless somebody found a claim in it.
      guard segment.role.isProse || !claims.isEmpty || setAside != nil else { return nil }
      return Sentence(
        segment: segment,
        state: !claims.isEmpty ? .claimed : setAside != nil ? .setAside : .open,
        claims: claims, proposals: handles(proposed: true), setAside: setAside)
    }
  }

  private func count(_ state: State) -> Int { sentences.count { $0.state == state } }

  /// Sentences that somebody has to do something about: open ones, and those with open proposals.
  private var worklist: [Sentence] {
    sentences.filter { $0.state == .open || !$0.proposals.isEmpty }
  }

  /// For people: a line a sentence, the counts, and what is to be done next.
  package var text: String {
    let slug = TerminalText.escaped(dossier.story.name)
    let rows = sentences.map { sentence in
      [
        sentence.segment.address.description, sentence.state.rawValue, what(sentence),
        dossier.text[sentence.segment.span].withSingleBlanks.shortened(to: 64),
      ]
    }
    let counts =
      "\(ClaimReports.count(sentences.count, "sentence")): \(count(.claimed)) claimed, "
      + "\(count(.setAside)) set aside, \(count(.open)) open.\n"
    guard let next = worklist.first else {
      return TextTable.render(rows) + counts + "Nothing is left to do.\n"
    }
    let proposals = worklist.flatMap(\.proposals).map(\.description).distinct
    let decided =
      proposals.isEmpty ? "" : "\(ClaimReports.count(proposals.count, "proposal")) to be decided.\n"
    let address = next.segment.address
    let step =
      next.proposals.first.map { "whosays proposal accept \($0)" }
      ?? "whosays claim add \(slug) --at \(address)"
    return TextTable.render(rows) + counts + decided
      + "Next, \(address): \(step), or whosays sentence set-aside \(slug) \(address) --as scene\n"
  }

  private func what(_ sentence: Sentence) -> String {
    (sentence.claims.map(\.description) + [sentence.setAside?.class.rawValue].compactMap(\.self)
      + sentence.proposals.map { "\($0)?" }).joined(separator: " ")
  }

  /// A document in the form `whosays.coverage/1`.
  package var json: String {
    CanonicalJSON.document(
      "whosays.coverage/1",
      Document(
        slug: dossier.story.name,
        counts: Counts(
          sentences: sentences.count, claimed: count(.claimed), setAside: count(.setAside),
          open: count(.open)),
        sentences: sentences.map {
          Line(
            address: $0.segment.address, role: $0.segment.role, span: $0.segment.span,
            words: dossier.text[$0.segment.span], state: $0.state,
            claims: $0.claims.map(\.description), proposals: $0.proposals.map(\.description),
            class: $0.setAside?.class, setAsideBy: $0.setAside?.agent)
        }, worklist: worklist.map(\.segment.address)))
  }

  private struct Document: Encodable {
    let slug: String
    let counts: Counts
    let sentences: [Line]
    let worklist: [Address]
  }

  private struct Counts: Encodable {
    let sentences: Int
    let claimed: Int
    let setAside: Int
    let open: Int
  }

  private struct Line: Encodable {
    let address: Address
    let role: SegmentRole
    let span: TextSpan
    let words: String
    let state: State
    let claims: [String]
    let proposals: [String]
    let `class`: SetAsideClass?
    let setAsideBy: String?
  }
}

/// Article text with its attributions and claims marked in it, so that input, place and expectation
/// stand in one line. Rule examples, reader tests and annotated articles share it.
///
/// | marks | meaning | words after `|`, separated by commas |
/// |---|---|---|
/// | `⟦ ⟧` | source | a level, a source kind, `plural`, `unresolved`, `state-controlled`, `name=…` |
/// | `⟪ ⟫` | cue | a verb class, a speech act |
/// | `⟨ ⟩` | content and claim | a kind, certainty, quote kind, centrality, `negative`, `contentious` |
/// | `⟬ ⟭` | the printed reason for anonymity | a reason kind |
/// | `⌈ ⌉` | the label of a state-controlled outlet | |
/// | `⌊ ⌋` | the words that make a claim more or less sure | |
///
/// Marks that belong together carry the same number after the opening mark, as in `⟦2:officials⟧`;
/// without a number they belong to the group of the last number, or to one that starts the line.
/// A `⟨ ⟩` in a group without source and cue is a claim in the publication's own voice; more pieces
/// in one group make one claim. A line that starts with `# ` is the headline; every other line that
/// is not empty is a paragraph of one sentence.
package struct MarkedText: Hashable, Sendable {
  package let text: DraftText
  package let segments: [Segment]
  package let proposals: [Proposal]

  /// - Throws: `MarkedTextError` when a mark is not closed, not opened, or carries an unknown word.
  package init(_ marked: String) throws(MarkedTextError) {
    var parser = MarkedTextParser()
    for (line, words) in marked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      try parser.read(line: Substring(words), group: "line \(line)")
    }
    let (text, segments, proposals) = try parser.finish()
    self.text = text
    self.segments = segments
    self.proposals = proposals
  }

  /// As if the reader had found just what is marked.
  package var reading: Reading {
    Reading(
      text: text, language: "en", segments: segments, quotations: [], proposals: proposals)
  }
}

/// What is wrong with a marked text.
package struct MarkedTextError: Explained, Hashable {
  package let what: String
  package var remedy: String { "correct the marks; they are listed in docs/marked-text.md" }
}

/// Collects what the marks of a text say.
private struct MarkedTextParser {
  private struct Group {
    var spans: [Character: [TextSpan]] = [:]
    var words: [Character: [String]] = [:]
  }

  private static let closing: [Character: Character] = [
    "⟦": "⟧", "⟪": "⟫", "⟨": "⟩", "⟬": "⟭", "⌈": "⌉", "⌊": "⌋",
  ]

  private var plain = String.UnicodeScalarView()
  private var segments: [Segment] = []
  private var groups: [String: Group] = [:]
  private var order: [String] = []

  mutating func read(line: Substring, group start: String) throws(MarkedTextError) {
    if !plain.isEmpty || !segments.isEmpty { plain.append("\n") }
    let isHeadline = line.hasPrefix("# ")
    if isHeadline { plain.append(contentsOf: "# ".unicodeScalars) }
    let lineStart = plain.count
    var rest = line.unicodeScalars.dropFirst(isHeadline ? 2 : 0)
    var open: [(kind: Character, group: String, start: Int)] = []
    var group = start
    while let scalar = rest.popFirst() {
      let character = Character(scalar)
      if Self.closing[character] != nil {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        if !digits.isEmpty, rest.dropFirst(digits.count).first == ":" {
          group = String(String.UnicodeScalarView(digits))
          rest = rest.dropFirst(digits.count + 1)
        }
        open.append((character, group, plain.count))
      } else if scalar == "|", !open.isEmpty {
        let words = rest.prefix { !Self.closing.values.contains(Character($0)) }
        rest = rest.dropFirst(words.count)
        let list = String(String.UnicodeScalarView(words)).split(separator: ",")
          .map { $0.drop { $0 == " " } }.map(String.init)
        groups[open[open.count - 1].group, default: Group()].words[
          open[open.count - 1].kind, default: []] += list
      } else if Self.closing.values.contains(character) {
        guard let last = open.popLast(), Self.closing[last.kind] == character else {
          throw MarkedTextError(what: "the mark \(character) closes nothing")
        }
        if !order.contains(last.group) { order.append(last.group) }
        groups[last.group, default: Group()].spans[last.kind, default: []]
          .append(TextSpan(last.start, plain.count))
      } else {
        plain.append(scalar)
      }
    }
    if let last = open.last {
      throw MarkedTextError(what: "the mark \(last.kind) is not closed on its line")
    }
    guard plain.count > lineStart else { return }
    let role: SegmentRole = isHeadline ? .headline : .body
    let block = segments.count { $0.role == role } + 1
    segments.append(
      Segment(
        role: role, address: Address(role.letter, block: block),
        span: TextSpan(lineStart, plain.count)))
  }

  func finish() throws(MarkedTextError) -> (DraftText, [Segment], [Proposal]) {
    var proposals: [Proposal] = []
    for name in order { proposals.append(try proposal(groups[name]!)) }
    return (
      DraftText(String(plain)), segments,
      proposals.sorted { ($0.spans.first ?? TextSpan(0, 0)) < ($1.spans.first ?? TextSpan(0, 0)) }
    )
  }

  private func proposal(_ group: Group) throws(MarkedTextError) -> Proposal {
    func spans(_ kind: Character) -> [TextSpan] { (group.spans[kind] ?? []).sorted() }
    var unknown = Set(group.words.values.joined())
    func word<Value: RawRepresentable<String>>(_ kind: Character, _ type: Value.Type) -> Value? {
      for word in group.words[kind] ?? [] {
        if let value = Value(rawValue: word) {
          unknown.remove(word)
          return value
        }
      }
      return nil
    }
    func flag(_ kind: Character, _ name: String) -> Bool {
      guard (group.words[kind] ?? []).contains(name) else { return false }
      unknown.remove(name)
      return true
    }
    let named = (group.words["⟦"] ?? []).first { $0.hasPrefix("name=") }
    if let named { unknown.remove(named) }
    let content = spans("⟨")
    let isContentious = flag("⟨", "contentious")
    let claim = PrintedClaim(
      spans: content, kind: word("⟨", ClaimKind.self) ?? .state,
      certainty: word("⟨", Certainty.self) ?? .flat, certaintyCues: spans("⌊"),
      polarity: flag("⟨", "negative") ? .negative : .positive,
      quoteKind: word("⟨", QuoteKind.self) ?? .none,
      centrality: word("⟨", Centrality.self) ?? .support, isContentious: isContentious,
      contentiousRule: isContentious ? "marked" : nil)
    let kind = word("⟦", SourceKind.self)
    var attribution: PrintedAttribution?
    if !spans("⟦").isEmpty || !spans("⟪").isEmpty {
      attribution = PrintedAttribution(
        source: spans("⟦"), cue: spans("⟪"), content: content,
        level: word("⟦", Level.self) ?? (spans("⟦").isEmpty ? .agentless : .vague),
        voice: [.direct: .direct, .partial: .mixed][claim.quoteKind] ?? .indirect,
        act: word("⟪", SpeechAct.self) ?? .say, verbClass: word("⟪", VerbClass.self) ?? .neutral,
        sourceKind: kind ?? .person, name: named.map { String($0.dropFirst(5)) },
        isUnresolved: flag("⟦", "unresolved"),
        reason: spans("⟬").first.map {
          PrintedReason(span: $0, kind: word("⟬", ReasonKind.self) ?? .other)
        },
        isStateControlled: flag("⟦", "state-controlled"), stateLabel: spans("⌈").first,
        isPlural: flag("⟦", "plural"))
    }
    if let word = unknown.sorted().first {
      throw MarkedTextError(what: "‘\(word)’ is no word for a mark")
    }
    guard !content.isEmpty else { throw MarkedTextError(what: "a group has no ⟨ ⟩") }
    return Proposal(
      finder: Finder(name: "marks", version: "1"), why: "marked", attribution: attribution,
      claims: [claim])
  }
}

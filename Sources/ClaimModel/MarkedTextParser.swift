/// Collects what the marks of a text say.
struct MarkedTextParser {
  /// The claims of a group go by the letter behind its number, "" where it has only one.
  private struct Group {
    var spans: [Character: [TextSpan]] = [:]
    var words: [Character: [String]] = [:]
    var claims: [String: MarkedClaim] = [:]
    var details: [(detail: MarkedDetail, span: TextSpan)] = []
  }

  private struct MarkedClaim {
    var spans: [TextSpan] = []
    var words: [String] = []
    var cues: [TextSpan] = []
    var details: [(detail: MarkedDetail, span: TextSpan)] = []
  }

  /// A mark that is still open.
  private struct Opened {
    let kind: Character
    let place: Place
    let start: Int
    var words: [String] = []
  }

  private struct Place {
    var group: String
    var letter = ""
  }

  private static let closing: [Character: Character] = [
    "⟦": "⟧", "⟪": "⟫", "⟨": "⟩", "⟬": "⟭", "⌈": "⌉", "⌊": "⌋", "⦃": "⦄",
  ]

  private var plain = String.UnicodeScalarView()
  private var segments: [Segment] = []
  private var groups: [String: Group] = [:]
  private var order: [String] = []
  private var line = 0

  mutating func read(line: Substring, number: Int) throws(MarkedTextError) {
    self.line = number
    if number > 1 { plain.append("\n") }
    let isHeadline = line.hasPrefix("# ")
    if isHeadline { plain.append(contentsOf: "# ".unicodeScalars) }
    let lineStart = plain.count
    var rest = line.unicodeScalars.dropFirst(isHeadline ? 2 : 0)
    var open: [Opened] = []
    var last = Place(group: "line \(number)")
    while let scalar = rest.popFirst() {
      let character = Character(scalar)
      if Self.closing[character] != nil {
        let place = Self.number(of: &rest) ?? open.last?.place ?? last
        last = place
        open.append(Opened(kind: character, place: place, start: plain.count))
      } else if scalar == "|", !open.isEmpty {
        let words = rest.prefix { !Self.closing.values.contains(Character($0)) }
        rest = rest.dropFirst(words.count)
        open[open.count - 1].words += String(String.UnicodeScalarView(words))
          .split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
      } else if Self.closing.values.contains(character) {
        guard let mark = open.popLast(), Self.closing[mark.kind] == character else {
          throw error("the mark \(character) closes nothing")
        }
        try close(mark)
      } else {
        plain.append(scalar)
      }
    }
    if let mark = open.last { throw error("the mark \(mark.kind) is not closed on its line") }
    guard plain.count > lineStart else { return }
    let role: SegmentRole = isHeadline ? .headline : .body
    let block = segments.count { $0.role == role } + 1
    segments.append(
      Segment(
        role: role, address: Address(role.letter, block: block),
        span: TextSpan(lineStart, plain.count)))
  }

  private func error(_ what: String) -> MarkedTextError {
    MarkedTextError(what: "line \(line): \(what)")
  }

  /// The number behind an opening mark, “2:” or “2b:”.
  private static func number(of rest: inout Substring.UnicodeScalarView) -> Place? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let letters = rest.dropFirst(digits.count).prefix { ("a"..."z").contains($0) }
    guard !digits.isEmpty, letters.count < 2,
      rest.dropFirst(digits.count + letters.count).first == ":"
    else { return nil }
    rest = rest.dropFirst(digits.count + letters.count + 1)
    return Place(group: String(Substring(digits)), letter: String(Substring(letters)))
  }

  private mutating func close(_ mark: Opened) throws(MarkedTextError) {
    let span = TextSpan(mark.start, plain.count)
    let name = mark.place.group
    guard !span.isEmpty else { throw error("the mark \(mark.kind) marks nothing") }
    if groups[name] == nil { order.append(name) }
    var group = groups[name] ?? Group()
    switch mark.kind {
    case "⟨":
      group.claims[mark.place.letter, default: MarkedClaim()].spans.append(span)
      group.claims[mark.place.letter]!.words += mark.words
    case "⌊":
      group.claims[mark.place.letter, default: MarkedClaim()].cues.append(span)
    case "⦃":
      guard mark.words.count == 1, let detail = MarkedDetail(rawValue: mark.words[0]) else {
        throw error("a ⦃ ⦄ says with one word which detail it is")
      }
      switch detail {
      case .actor, .target, .pejorative, .loaded, .quantity, .date, .anchoredDate, .eventDate:
        group.claims[mark.place.letter, default: MarkedClaim()].details.append((detail, span))
      case .role, .institution, .basis, .interest, .motive, .relay, .item, .itemTitle, .itemDate:
        group.details.append((detail, span))
      }
    default:
      group.spans[mark.kind, default: []].append(span)
      group.words[mark.kind, default: []] += mark.words
    }
    groups[name] = group
  }

  mutating func finish() throws(MarkedTextError) -> MarkedText {
    var propositions: [String] = []
    var proposals: [Proposal] = []
    for name in order {
      proposals.append(try proposal(name, groups[name]!, propositions: &propositions))
    }
    return MarkedText(
      text: DraftText(String(plain)), segments: segments,
      proposals: proposals.sorted {
        ($0.spans.first ?? TextSpan(0, 0)) < ($1.spans.first ?? TextSpan(0, 0))
      }, propositions: propositions)
  }

  private func proposal(_ name: String, _ group: Group, propositions: inout [String])
    throws(MarkedTextError) -> Proposal
  {
    var lettered = group.claims
    // What stands on the cue weakens every claim of the group.
    let shared = lettered[""].flatMap { $0.spans.isEmpty ? $0 : nil }
    if shared != nil { lettered[""] = nil }
    guard !lettered.isEmpty else {
      throw MarkedTextError(what: "group \(name) has no ⟨ ⟩")
    }
    var claims: [PrintedClaim] = []
    for (letter, var marked) in lettered.sorted(by: { $0.key < $1.key }) {
      guard !marked.spans.isEmpty else {
        throw MarkedTextError(what: "group \(name) has no ⟨ ⟩ \(letter)")
      }
      marked.cues += shared?.cues ?? []
      marked.details += shared?.details ?? []
      claims.append(try claim(marked, &propositions))
    }
    return Proposal(
      finder: Finder(name: "marks", version: "1"), why: "marked",
      attribution: try attribution(group, claims: claims), claims: claims)
  }

  private func claim(_ marked: MarkedClaim, _ propositions: inout [String]) throws(MarkedTextError)
    -> PrintedClaim
  {
    var words = MarkWords(marked.words)
    var details = ClaimDetails()
    details.isPresupposed = words.flag("presupposed")
    details.isVerdict = words.flag("verdict")
    details.isAllegation = words.flag("allegation")
    details.isScopeAmbiguous = words.flag("ambiguous")
    details.isDisclosure = words.flag("disclosure")
    details.isPersonal = words.flag("personal")
    if let label = words.value("") {
      if !propositions.contains(label) { propositions.append(label) }
      details.proposition = propositions.firstIndex(of: label)! + 1
    }
    for (detail, span) in marked.details {
      switch detail {
      case .actor: details.actor = span
      case .target: details.allegationTarget = span
      case .pejorative: details.pejorativeTarget = span
      case .loaded: details.loadedWords.append(span)
      case .quantity: details.vagueQuantities.append(span)
      case .date, .anchoredDate, .eventDate:
        details.dates.append(
          PrintedDate(
            span: span, anchor: detail == .eventDate ? .event : .publication,
            isAnchored: detail == .anchoredDate))
      default: break
      }
    }
    let isContentious = words.flag("contentious")
    let claim = PrintedClaim(
      spans: marked.spans.sorted(), kind: words.word(ClaimKind.self) ?? .state,
      certainty: words.word(Certainty.self) ?? .flat, certaintyCues: marked.cues,
      polarity: words.flag("negative") ? .negative : .positive,
      quoteKind: words.word(QuoteKind.self) ?? .none,
      centrality: words.word(Centrality.self) ?? .support, isContentious: isContentious,
      contentiousRule: isContentious ? "marked" : nil, details: details)
    try words.areUsed()
    return claim
  }

  private func attribution(_ group: Group, claims: [PrintedClaim]) throws(MarkedTextError)
    -> PrintedAttribution?
  {
    func spans(_ kind: Character) -> [TextSpan] { (group.spans[kind] ?? []).sorted() }
    guard !spans("⟦").isEmpty || !spans("⟪").isEmpty else { return nil }
    var source = MarkWords(group.words["⟦"] ?? [])
    var cue = MarkWords(group.words["⟪"] ?? [])
    var reason = MarkWords(group.words["⟬"] ?? [])
    var details = AttributionDetails()
    details.definiteness = source.word(Definiteness.self)
    details.isParty = source.flag("party")
    details.count = source.value("count").flatMap { Int($0) }
    if let outer = source.value("in") ?? cue.value("in") {
      guard let parent = groups[outer] else {
        throw MarkedTextError(what: "there is no group \(outer) to stand in")
      }
      details.parent = parent.spans["⟦"]?.first ?? parent.spans["⟪"]?.first
    }
    func detail(_ wanted: MarkedDetail) -> TextSpan? {
      group.details.first { $0.detail == wanted }?.span
    }
    details.role = detail(.role)
    details.institution = detail(.institution)
    details.basis = detail(.basis)
    details.interest = detail(.interest)
    details.motive = detail(.motive)
    details.relay = detail(.relay)
    details.item = detail(.item).map {
      PrintedItem(span: $0, title: detail(.itemTitle), date: detail(.itemDate))
    }
    let content = claims.flatMap(\.spans).sorted()
    let kinds = Set(claims.map(\.quoteKind))
    let voice: Voice =
      kinds == [.direct]
      ? .direct
      : kinds.isDisjoint(with: [.direct, .partial]) ? .indirect : .mixed
    let attribution = PrintedAttribution(
      source: spans("⟦"), cue: spans("⟪"), content: content,
      level: source.word(Level.self) ?? (spans("⟦").isEmpty ? .agentless : .vague), voice: voice,
      act: cue.word(SpeechAct.self) ?? .say, verbClass: cue.word(VerbClass.self) ?? .neutral,
      sourceKind: source.word(SourceKind.self) ?? .person, name: source.value("name"),
      isUnresolved: source.flag("unresolved"),
      reason: spans("⟬").first.map {
        PrintedReason(span: $0, kind: reason.word(ReasonKind.self) ?? .other)
      },
      isStateControlled: source.flag("state-controlled"), stateLabel: spans("⌈").first,
      isPlural: source.flag("plural"), details: details)
    try source.areUsed()
    try cue.areUsed()
    try reason.areUsed()
    return attribution
  }
}

/// The words of a mark, each of which must be understood.
private struct MarkWords {
  private let words: [String]
  private var unused: Set<String>

  init(_ words: [String]) {
    self.words = words
    unused = Set(words)
  }

  mutating func word<Value: RawRepresentable<String>>(_ type: Value.Type) -> Value? {
    for word in words {
      if let value = Value(rawValue: word) {
        unused.remove(word)
        return value
      }
    }
    return nil
  }

  mutating func flag(_ name: String) -> Bool {
    unused.remove(name) != nil
  }

  /// What stands behind “name=”.
  mutating func value(_ name: String) -> String? {
    guard let word = words.first(where: { $0.hasPrefix(name + "=") }) else { return nil }
    unused.remove(word)
    return String(word.dropFirst(name.count + 1))
  }

  func areUsed() throws(MarkedTextError) {
    if let word = unused.sorted().first {
      throw MarkedTextError(what: "‘\(word)’ is no word for this mark")
    }
  }
}

/// What found a proposal: a named step of the reader, with the version of the reader it ran in.
package struct Finder: Hashable, Sendable, Codable, CustomStringConvertible {
  package let name: String
  package let version: String
  /// How likely a trained model takes its find to be right, in percent; nil for a rule.
  package let percent: Int?

  package init(name: String, version: String, percent: Int? = nil) {
    self.name = name
    self.version = version
    self.percent = percent
  }

  package var description: String {
    percent.map { "\(name) \(version), \($0) %" } ?? "\(name) \(version)"
  }
}

/// What the reader suggests: one attribution with every claim of its content, or one claim in the
/// publication's own voice. It counts as fact only when a person accepts it.
package struct Proposal: Hashable, Sendable, Codable {
  package let finder: Finder
  /// Why it is suggested, in a sentence without text of the article.
  package let why: String
  /// Nil for a claim in the publication's own voice.
  package let attribution: PrintedAttribution?
  /// At least one; exactly one where there is no attribution. A denial or a refusal to comment
  /// still carries one claim: what was denied, or that there was no comment.
  package let claims: [PrintedClaim]

  package init(
    finder: Finder, why: String, attribution: PrintedAttribution?, claims: [PrintedClaim]
  ) {
    self.finder = finder
    self.why = why
    self.attribution = attribution
    self.claims = claims
  }

  /// Every span it stands on, in reading order.
  package var spans: [TextSpan] {
    ((attribution?.spans ?? []) + claims.flatMap(\.spans)).sorted()
  }

  /// Whether everything it points at lies in a text.
  package func lies(in text: DraftText) -> Bool {
    let marks =
      [attribution?.reason?.span, attribution?.stateLabel].compactMap(\.self)
      + (attribution?.details.spans ?? [])
      + claims.flatMap { $0.certaintyCues + $0.details.spans }
    return (spans + marks).allSatisfy(text.whole.contains)
  }

  package var level: Level { attribution?.level ?? .ownVoice }

  /// What identifies the proposal by its words, so that a rejected one is not made again: the
  /// digest of the NFC words of source, cue and content.
  package func wordsKey(in text: DraftText) -> Digest {
    func words(_ spans: [TextSpan]) -> [UInt8] {
      Array(normalisedWords(text[spans: spans]).joined(separator: " ").utf8)
    }
    return Digest(ofFields: [
      words(attribution?.source ?? []), words(attribution?.cue ?? []),
      words(attribution?.content ?? claims.flatMap(\.spans)),
    ])
  }
}

/// An attribution as the page prints it.
package struct PrintedAttribution: Hashable, Sendable, Codable {
  /// Empty when the wording names no holder ("reportedly").
  package let source: [TextSpan]
  /// The words that signal the attribution; empty when only layout does ("Name: text").
  package let cue: [TextSpan]
  package let content: [TextSpan]
  package let level: Level
  package let voice: Voice
  package let act: SpeechAct
  package let verbClass: VerbClass
  package let sourceKind: SourceKind
  /// The name behind the wording where the page gives one: the full form of a short name, or what
  /// a pronoun stands for. Nil when nobody is named or the antecedent is not certain.
  package let name: String?
  /// True for a pronoun or short form whose antecedent the reader could not settle.
  package let isUnresolved: Bool
  /// Where the page says why the source is not named.
  package var reason: PrintedReason?
  /// The source is an outlet that a state controls.
  package let isStateControlled: Bool
  /// The words that tell the reader so ("state media"), here or at the first reference; nil if
  /// there are none.
  package let stateLabel: TextSpan?
  /// The wording is plural.
  package let isPlural: Bool
  package var details: AttributionDetails

  package init(
    source: [TextSpan], cue: [TextSpan], content: [TextSpan], level: Level, voice: Voice,
    act: SpeechAct = .say, verbClass: VerbClass = .neutral, sourceKind: SourceKind,
    name: String? = nil, isUnresolved: Bool = false, reason: PrintedReason? = nil,
    isStateControlled: Bool = false, stateLabel: TextSpan? = nil, isPlural: Bool = false,
    details: AttributionDetails = AttributionDetails()
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.level = level
    self.voice = voice
    self.act = act
    self.verbClass = verbClass
    self.sourceKind = sourceKind
    self.name = name
    self.isUnresolved = isUnresolved
    self.reason = reason
    self.isStateControlled = isStateControlled
    self.stateLabel = stateLabel
    self.isPlural = isPlural
    self.details = details
  }

  /// By act and verb class.
  package var attributionClass: AttributionClass {
    switch act {
    case .plan: .plan
    case .wish: .wish
    case .support: .support
    case .feel: .feeling
    case .believe: .view
    default: verbClass == .mentalState ? .view : .utterance
    }
  }

  /// Source, cue and content, in reading order.
  package var spans: [TextSpan] { (source + cue + content).sorted() }

  /// The words that attribute: the source, or for want of one the cue, or for want of that the
  /// content. Never empty in a proposal that is well formed.
  package var wording: [TextSpan] { source.isEmpty ? (cue.isEmpty ? content : cue) : source }
}

/// Why the page says that a source is not named.
package struct PrintedReason: Hashable, Sendable, Codable {
  package let span: TextSpan
  package let kind: ReasonKind

  package init(span: TextSpan, kind: ReasonKind) {
    self.span = span
    self.kind = kind
  }
}

/// A claim as the page prints it in one place.
package struct PrintedClaim: Hashable, Sendable, Codable {
  /// Its pieces in reading order; at least one.
  package let spans: [TextSpan]
  package let kind: ClaimKind
  package let certainty: Certainty
  /// The words that make it surer or less sure than a flat statement, the weakest first: those that
  /// weaken it, or where none does those that boost it. The cue of its attribution can be one.
  package let certaintyCues: [TextSpan]
  package let polarity: Polarity
  package let quoteKind: QuoteKind
  package let centrality: Centrality
  /// A reasonable reader or a party could dispute it. On a bare file, set by `contentiousRule`.
  package private(set) var isContentious: Bool
  /// The name of the reader's rule that found it contentious; nil when it is not.
  package private(set) var contentiousRule: String?
  package var details: ClaimDetails

  package init(
    spans: [TextSpan], kind: ClaimKind, certainty: Certainty = .flat,
    certaintyCues: [TextSpan] = [], polarity: Polarity = .positive, quoteKind: QuoteKind = .none,
    centrality: Centrality = .support, isContentious: Bool = false, contentiousRule: String? = nil,
    details: ClaimDetails = ClaimDetails()
  ) {
    self.spans = spans
    self.kind = kind
    self.certainty = certainty
    self.certaintyCues = certaintyCues
    self.polarity = polarity
    self.quoteKind = quoteKind
    self.centrality = centrality
    self.isContentious = isContentious
    self.contentiousRule = contentiousRule
    self.details = details
  }

  /// The same as nobody would dispute it.
  package var undisputed: PrintedClaim {
    var claim = self
    (claim.isContentious, claim.contentiousRule) = (false, nil)
    return claim
  }
}

/// What the reader makes of one text: a value, with nothing accepted in it.
package struct Reading: Sendable, Hashable {
  package let text: DraftText
  /// ISO 639-1, "en".
  package let language: String
  /// In reading order; their spans do not overlap.
  package let segments: [Segment]
  /// In reading order.
  package let quotations: [Quotation]
  /// In reading order of their first span.
  package let proposals: [Proposal]

  package init(
    text: DraftText, language: String, segments: [Segment], quotations: [Quotation],
    proposals: [Proposal]
  ) {
    self.text = text
    self.language = language
    self.segments = segments
    self.quotations = quotations
    self.proposals = proposals
  }

  /// The words of the headline; nil when the text has none.
  package var headline: String? {
    segments.first { $0.role == .headline }.map { text[$0.span] }
  }
}

package import ClaimModel

/// What the reader makes of files, for programs.
package enum ProposalJSON {
  /// A document in the form `whosays.readings/1`. Its offsets count Unicode scalars of each text as
  /// it would be stored.
  package static func document(_ readings: [File]) -> String {
    CanonicalJSON.document("whosays.readings/1", ["readings": readings])
  }

  /// One file in the document. It holds words, and nothing of the text beside them.
  package struct File: Encodable, Sendable {
    private let language: String
    private let name: String
    private let proposals: [Entry]
    private let quotations: [Passage]
    private let segments: [Line]
    private let textDigest: Digest

    /// - Parameter name: the path as given.
    package init(_ reading: Reading, name: String) {
      let text = reading.text
      self.name = name
      language = reading.language
      proposals = reading.proposals.map { proposal in
        Entry(
          finder: proposal.finder, why: proposal.why, level: proposal.level,
          class: proposal.attribution?.attributionClass,
          attribution: proposal.attribution.map {
            Attribution(
              printed: $0, sourceWords: text[spans: $0.source], cueWords: text[spans: $0.cue])
          },
          claims: proposal.claims.map { Claim(printed: $0, words: text[spans: $0.spans]) })
      }
      quotations = reading.quotations.map {
        Passage(spans: $0.words, words: text[spans: $0.words], depth: $0.depth)
      }
      segments = reading.segments.map {
        Line(address: $0.address, role: $0.role, span: $0.span, words: text[$0.span])
      }
      textDigest = Digest(of: text.string)
    }
  }

  private struct Entry: Encodable, Sendable {
    let finder: Finder
    let why: String
    let level: Level
    let `class`: AttributionClass?
    /// Nil for a claim in the publication's own voice.
    let attribution: Attribution?
    let claims: [Claim]
  }

  /// What a proposal holds, with its words beside the spans.
  private struct Attribution: Encodable, Sendable {
    let printed: PrintedAttribution
    let sourceWords: String
    let cueWords: String

    private enum Key: String, CodingKey { case sourceWords, cueWords }

    func encode(to encoder: any Encoder) throws {
      try printed.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(sourceWords, forKey: .sourceWords)
      try container.encode(cueWords, forKey: .cueWords)
    }
  }

  private struct Claim: Encodable, Sendable {
    let printed: PrintedClaim
    let words: String

    private enum Key: String, CodingKey { case words }

    func encode(to encoder: any Encoder) throws {
      try printed.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(words, forKey: .words)
    }
  }

  private struct Passage: Encodable, Sendable {
    let spans: [TextSpan]
    let words: String
    let depth: Int
  }

  private struct Line: Encodable, Sendable {
    let address: Address
    let role: SegmentRole
    let span: TextSpan
    let words: String
  }
}

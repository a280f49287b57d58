package import ClaimModel

/// The attributions of one file as spans alone, in the form in which attribution readers are scored
/// against annotated articles.
package enum ProposalSpans {
  /// One line of JSON. Claims in the publication's own voice are left out. Offsets count Unicode
  /// scalars, ends exclusive.
  ///
  /// - Parameter name: what the annotated article goes by.
  package static func render(_ reading: Reading, name: String) -> String {
    CanonicalJSON.line(
      Document(
        attributions: reading.proposals.compactMap { proposal in
          proposal.attribution.map {
            Entry(
              source: $0.source, cue: $0.cue, content: $0.content, level: $0.level,
              certainty: proposal.claims.first?.certainty ?? .flat, finder: proposal.finder.name)
          }
        },
        documentName: name))
  }

  private struct Document: Encodable {
    let attributions: [Entry]
    let documentName: String

    private enum CodingKeys: String, CodingKey {
      case attributions
      case documentName = "doc_id"
    }
  }

  private struct Entry: Encodable {
    let source: [TextSpan]
    let cue: [TextSpan]
    let content: [TextSpan]
    let level: Level
    let certainty: Certainty
    let finder: String
  }
}

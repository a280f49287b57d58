import ClaimAudit
import ClaimModel
import ClaimReports
import Foundation

/// A story with everything in it that is awkward to print: markup and pipes in the text, a name
/// written from right to left, an override, wide letters, a claim without a source, own voice, and
/// accepted elements beside open proposals.
enum SeaWall {
  static let marked = """
    # Who pays for the *Saltmere* sea wall?
    ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:the wall ⌊1:may⌋ cost nine million marks|quantity, \
    possible, contentious⟩.
    ⟨2:“I never read [the contract](http://saltmere.example) <b>twice</b>,”|direct⟩ ⟪2:said⟫ \
    ⟦2:Ana Keld|named-person, name=Ana Keld⟧, who chairs the A | B committee.
    ⟦3:A surveyor|described-individual⟧ ⟪3:said⟫ ⟨3:the `wall` was sound|state⟩.
    ⟨4:The harbour lost 40 boats|quantity, contentious⟩, and ⟪5:reportedly⟫ ⟨5:nobody was \
    insured|state⟩.
    ⟦6:שרה כהן|named-person, name=שרה כהן⟧ ⟪6:told⟫ the council \
    ⟨6:“all is well\u{202E}”|direct⟩.
    ⟦7:Radio Sorn|named-organisation, outlet, state-controlled, name=Radio Sorn⟧ ⟪7:reported⟫ \
    that ⟨7:a 防波堤 would follow|predictive⟩.
    In the 防波堤 office 👩‍👩‍👧, ⟦8:experts|vague, plural⟧ ⟪8:doubted⟫ ⟨8:all of it|state⟩.
    ⟦9:Ilse Varga|named-person, name=Ilse Varga⟧ ⟪9:said⟫ ⟨9:the gate ⌊9:should⌋ \
    hold|predictive, probable⟩.
    """

  static func reading() throws -> Reading { try MarkedText(marked).reading }

  static let facts = RunFacts(
    toolVersion: "0.1.0", readerVersion: "0.1.0", policy: "default",
    policyDigest: Policy.default.digest)

  static func report(of dossier: Dossier) -> Report {
    Report(dossier: dossier, findings: Audit.findings(in: dossier), facts: facts)
  }

  /// The text as a file nobody has logged.
  static func bareFile(_ name: String = "desk/sea-wall.md") throws -> Report {
    report(of: Dossier(bareFile: name, reading: try reading()))
  }

  /// The text as a story whose proposals 2, 3, 4, 7 and 9 were accepted.
  static func story() throws -> Report {
    let reading = try reading()
    var builder = DossierBuilder(text: reading.text)
    func source(
      _ number: Int, _ kind: SourceKind, _ identity: Identity, _ name: String?,
      isStateControlled: Bool = false
    ) -> Key<DossierSource> {
      builder.add(
        Source(
          id: ID(UID(high: 7, low: UInt64(number))), handle: Handle(.source, number), revision: 1,
          kind: kind, identity: identity, name: name, isStateControlled: isStateControlled))
    }
    let sources: [Int: Key<DossierSource>] = [
      1: source(1, .person, .named, "Ana | `Keld`"),
      2: source(2, .person, .withheld, nil),
      6: source(3, .outlet, .named, "Radio Sorn", isStateControlled: true),
    ]
    for (index, proposal) in reading.proposals.enumerated() {
      guard [1, 2, 3, 6, 8].contains(index) else {
        builder.add(proposal, handle: Handle(.proposal, index + 1))
        continue
      }
      let claims = proposal.claims.map { claim in
        let printed = reading.text[spans: claim.spans]
        let words = index == 3 ? "Forty boats were lost in the harbour." : printed
        return builder.add(Handle(.claim, index), words: words, printed: claim)
      }
      if let attribution = proposal.attribution {
        builder.add(
          Handle(.attribution, index), printed: attribution, source: sources[index],
          covering: claims)
      }
    }
    let record = DossierRecord(
      draft: 2, publicationState: .unpublished, policy: "default",
      addedAt: Timestamp(milliseconds: 1_777_880_000_000),
      originalDigest: Digest(of: "the file"), fileName: "sea-wall.md",
      rejected: [
        RejectedProposal(
          handle: Handle(.proposal, 40), spans: [reading.segments[1].span], decider: "Lena | Marsh",
          reason: "<b>a scene</b>")
      ],
      head: HistoryHead(
        ledger: UID(high: 0x0190_0000_0000_7000, low: 1 << 63), sequence: 12,
        digest: Digest(of: "the head")))
    return report(
      of: builder.dossier(
        story: DossierStory(
          name: "sea-wall", title: reading.headline ?? "", genre: .news, language: "en",
          record: record),
        segments: reading.segments))
  }
}

/// Where the project stands.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func golden(_ name: String) -> String { "\(root)/Tests/ClaimReportsTests/Golden/\(name)" }
}

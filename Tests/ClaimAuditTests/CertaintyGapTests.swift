import ClaimAudit
import ClaimModel
import Testing

/// The gap between how sure we sound and how sure others do.
@Suite struct CertaintyGapTests {
  /// Whether our own sentence is flagged, for each way to put it, from the least sure to the surest.
  private func flags(seed: UInt64, theirs: Certainty) throws -> [Bool] {
    let around = RandomArticle(seed: seed).lines
    return try Certainty.allCases.sorted { $0.rank < $1.rank }.map { ours in
      let dossier = try RandomArticle.dossier(
        around + [
          "⟨90:The old mole fell|event, \(ours.rawValue), contentious, =gap⟩.",
          "⟦91:Ada Voss, a pilot|named-person⟧ ⟪91:said⟫ ⟨91:it had fallen|event, "
            + "\(theirs.rawValue), =gap⟩.",
        ])
      return Audit.findings(in: dossier).contains {
        $0.rule == "certainty-escalation"
          && dossier.text[spans: $0.place] == "The old mole fell"
      }
    }
  }

  @Test(arguments: [Certainty.possible, .probable], 1...20 as ClosedRange<UInt64>)
  func removingAHedgeNeverLowersIt(theirs: Certainty, seed: UInt64) throws {
    let flags = try flags(seed: seed, theirs: theirs)
    #expect(zip(flags, flags.dropFirst()).allSatisfy { !$0 || $1 })
    #expect(flags.last == true)
    #expect(flags.first == false)
  }
}

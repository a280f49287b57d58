import ClaimAudit
import ClaimModel
import Testing

@Suite struct BaselineTests {
  private func findings(_ marked: String) throws -> [Finding] {
    Audit.findings(in: Dossier(bareFile: "draft.md", reading: try MarkedText(marked).reading))
  }

  private let old = "⟦Officials|vague, plural⟧ ⟪said⟫ ⟨the Saltmere pier fell⟩."
  private let new = "⟦2:Critics|vague, plural⟧ ⟪2:wondered⟫ ⟨2:who had built it⟩."

  @Test func whatWasFoundBeforeIsKnownAgainWhateverElseIsWritten() throws {
    let baseline = Baseline(try findings(old))
    let later = try findings("A new paragraph.\n\(old)\n\(new)")
    #expect(later.filter { !baseline.contains($0) } == later.filter { $0.place[0].start > 50 })
    #expect(baseline.countGone(from: later) == 0)
    #expect(baseline.countGone(from: try findings(new)) == baseline.entries.count)
  }

  @Test func itsEntriesAreInOneOrder() throws {
    let both = try findings("\(old)\n\(new)")
    #expect(Baseline(both).entries == Baseline(both.reversed()).entries)
    #expect(Baseline(Baseline(both).entries) == Baseline(both))
  }
}

@Suite struct FindingFilterTests {
  @Test func whatIsIgnoredIsLeftOutEvenWhereItIsAskedFor() throws {
    let filter = try FindingFilter(
      only: ["vague-attribution", "anonymous-source"], ignoring: ["anonymous-source"])
    #expect(filter.keeps("vague-attribution"))
    #expect(!filter.keeps("anonymous-source"))
    #expect(!filter.keeps("unattributed-claim"))
    #expect(FindingFilter.all.keeps("anonymous-source"))
  }

  @Test func anUnknownRuleIsAnError() {
    #expect(throws: PolicyError.unknownRule("vague")) {
      try FindingFilter(only: [], ignoring: ["vague"])
    }
  }
}

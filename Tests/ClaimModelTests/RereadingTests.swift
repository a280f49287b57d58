import ClaimModel
import Testing

/// What another reading changes of the proposals on record.
@Suite struct RereadingTests {
  /// What stands on record of a text, each with a decision.
  private func logged(_ marked: String, _ decisions: [Decision], percents: [Int?] = []) throws
    -> (text: DraftText, stored: [LoggedProposal])
  {
    let marked = try MarkedText(marked)
    #expect(marked.proposals.count == decisions.count)
    var uids = UIDMaker(random: { 7 })
    let time = Timestamp(milliseconds: 1_777_880_000_000)
    return (
      marked.text,
      zip(marked.proposals, decisions).enumerated().map { index, pair in
        let percent = percents.indices.contains(index) ? percents[index] : nil
        return LoggedProposal(
          id: ID(uids.next(at: time)), handle: Handle(.proposal, index + 1), revision: 1,
          story: "pier", draft: 1, text: marked.text,
          proposal: percent.map { pair.0.found(by: $0) } ?? pair.0, decision: pair.1,
          decider: pair.1 == .open ? nil : "Ines", decidedAt: pair.1 == .open ? nil : time,
          reason: nil)
      }
    )
  }

  private func reread(
    _ stored: (text: DraftText, stored: [LoggedProposal]), _ marked: String,
    leastPercent: Int = 100
  ) throws -> Rereading {
    let reading = try MarkedText(marked)
    #expect(reading.text == stored.text)
    return Rereading(
      story: "pier", draft: 1, text: stored.text, stored: stored.stored,
      reading: reading.proposals.map { $0.found(by: nil, version: "9") },
      leastPercent: leastPercent)
  }

  private func words(_ reread: Rereading) -> [String] {
    reread.added.map { reread.text[spans: $0.proposal.claims[0].spans] }
  }

  private let page = """
    ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:it fell|event⟩.
    ⟦2:Ana Keld|named-person, name=Ana Keld⟧ ⟪2:said⟫ ⟨2:it holds|state⟩.
    ⟨3:The ferry was late|event⟩.
    """

  @Test func theSameReadingByANewerReaderChangesNothing() throws {
    let reread = try reread(logged(page, [.open, .accepted, .rejected]), page)
    #expect(reread.isEmpty && reread.asBefore == 3)
  }

  @Test func newOnesAreAddedAndOpenOnesThatAreNotMadeAreWithdrawn() throws {
    let stored = try logged(
      """
      ⟦1:Officials|vague, plural⟧ ⟪1:said⟫ ⟨1:it fell|event⟩.
      Ana Keld said it holds.
      ⟨3:The ferry was late|event⟩.
      """, [.open, .open])
    let reread = try reread(
      stored,
      """
      Officials said it fell.
      ⟦2:Ana Keld|named-person, name=Ana Keld⟧ ⟪2:said⟫ ⟨2:it holds|state⟩.
      ⟨3:The ferry was late|event⟩.
      """)
    #expect(words(reread) == ["it holds"])
    #expect(reread.withdrawn.map(\.handle) == [Handle(.proposal, 1)] && reread.asBefore == 1)
  }

  @Test func whatPeopleHaveDecidedStaysThoughItIsNotMadeOrMadeOtherwise() throws {
    let stored = try logged(page, [.accepted, .accepted, .rejected])
    let reread = try reread(
      stored,
      """
      Officials said it fell.
      ⟦2:Ana Keld|vague⟧ ⟪2:said⟫ ⟨2:it holds|predictive, possible⟩.
      The ferry was late.
      """)
    #expect(reread.isEmpty && reread.asBefore == 3)
  }

  @Test func anOpenOneThatIsJudgedOtherwiseIsReplaced() throws {
    let reread = try reread(
      logged(page, [.open, .open, .open]),
      page.replacing("Officials|vague, plural", with: "Officials|described-group, plural"))
    #expect(words(reread) == ["it fell"])
    #expect(reread.added.map(\.replaces) == [Handle(.proposal, 1)])
    #expect(reread.withdrawn.map(\.handle) == [Handle(.proposal, 1)] && reread.asBefore == 2)
  }

  @Test func rejectedWordsAreNotMadeAgainAnywhere() throws {
    let text = "Officials said it fell.\nLater, officials said it fell.\nExperts said it fell."
    func mark(_ lines: Int...) -> String {
      text.split(separator: "\n").enumerated().map { index, line in
        guard lines.contains(index) else { return String(line) }
        let who = index == 2 ? "Experts" : index == 1 ? "officials" : "Officials"
        return String(line).replacing(
          "\(who) said it fell",
          with: "⟦\(index):\(who)|vague, plural⟧ ⟪\(index):said⟫ ⟨\(index):it fell|event⟩")
      }.joined(separator: "\n")
    }
    let reread = try reread(logged(mark(0), [.rejected]), mark(0, 1, 2))
    #expect(reread.added.map { $0.proposal.spans[0].start > 50 } == [true])
    #expect(reread.asBefore == 1 && reread.withdrawn.isEmpty)
    // Of an accepted one, another mention is worth a look.
    #expect(try self.reread(logged(mark(0), [.accepted]), mark(0, 1)).added.count == 1)
    // What was withdrawn is no decision: it is made again.
    #expect(try self.reread(logged(mark(0), [.withdrawn]), mark(0)).added.count == 1)
  }

  @Test func findsOfTheModelBelowTheThresholdAreBeyondTheReading() throws {
    let stored = try logged(page, [.open, .open, .open], percents: [40, 80, nil])
    let bare = "Officials said it fell.\nAna Keld said it holds.\n⟨3:The ferry was late|event⟩."
    #expect(try reread(stored, bare).isEmpty)
    #expect(try reread(stored, bare, leastPercent: 50).withdrawn.map(\.handle.number) == [2])
    #expect(try reread(stored, bare, leastPercent: 0).withdrawn.map(\.handle.number) == [1, 2])
    // Nor is the clause a claim in our own voice again while it stays.
    let ownVoice =
      "⟨1:Officials said it fell|event⟩.\n⟨2:Ana Keld said it holds|state⟩.\n"
      + "⟨3:The ferry was late|event⟩."
    #expect(try reread(stored, ownVoice).isEmpty)
    let higher = try reread(stored, ownVoice, leastPercent: 50)
    #expect(words(higher) == ["Ana Keld said it holds"] && higher.withdrawn.count == 1)
    // A rule that has the cue now takes its place.
    let longer = """
      Officials said it fell.
      ⟦2:Ana|partial-name⟧ Keld ⟪2:said⟫ ⟨2:it holds|state⟩.
      ⟨3:The ferry was late|event⟩.
      """
    let reread = try reread(stored, longer)
    #expect(reread.added.count == 1 && reread.withdrawn.map(\.handle.number) == [2])
    #expect(reread.asBefore == 2)
  }

  /// Numbers of propositions are of a reading; on record, one number is one proposition.
  @Test func propositionsKeepTheNumbersThatAreOnRecord() throws {
    let stored = try logged(
      """
      It rained in Orrin.
      It rained there.
      ⟨3:The pier fell|event, =fall⟩.
      ⟨4:The pier fell again|event, =fall⟩.
      """, [.accepted, .open])
    // Another proposition comes before it, and is number 1 of the new reading.
    let more = """
      ⟨1:It rained in Orrin|event, =rain⟩.
      ⟨2:It rained there|event, =rain⟩.
      ⟨3:The pier fell|event, =fall⟩.
      ⟨4:The pier fell again|event, =fall⟩.
      """
    let reread = try reread(stored, more)
    #expect(reread.added.map { $0.proposal.claims[0].details.proposition } == [2, 2])
    #expect(reread.withdrawn.isEmpty && reread.asBefore == 2)
    // One that is found to state what an accepted one states gets its number; the accepted one stays.
    let fourth = try logged(
      """
      It rained in Orrin.
      It rained there.
      ⟨3:The pier fell|event, =fall⟩.
      The pier fell again.
      """, [.accepted])
    let numbers = try self.reread(fourth, more).added.map {
      $0.proposal.claims[0].details.proposition
    }
    #expect(numbers.count == 3 && numbers.last == 1 && !numbers.dropLast().contains(1))
  }
}

extension Proposal {
  /// The same as the model or, without a probability, a rule would have found it.
  fileprivate func found(by percent: Int?, version: String = "1") -> Proposal {
    Proposal(
      finder: Finder(
        name: percent == nil ? finder.name : "model", version: version, percent: percent),
      why: why, attribution: attribution, claims: claims)
  }
}

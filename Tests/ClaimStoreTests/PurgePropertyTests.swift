import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// Random acts that say planted words, and random purges among them: what is purged stands nowhere in
/// the bytes of the ledger, all else stays, and the doctor finds nothing.
@Suite struct PurgePropertyTests {
  /// Where words were said: a row, and what it hangs on.
  private struct Planted {
    let word: String
    let source: UID?
    /// The attribution it was said on; its source may change.
    let attribution: UID?
    let isConversation: Bool
  }

  private struct Walk {
    let ledger: Ledger
    let story: UID
    var random: SeededGenerator
    var planted: [Planted] = []
    var taken: [(act: Act, word: String)] = []
    /// Words of acts that were undone: where their rows are gone, a purge takes all that they held.
    var undone: Set<String> = []
    var purged: Set<String> = []

    /// A text that holds a new word among what JSON and SQL must escape.
    mutating func text() -> (value: FieldValue, word: String) {
      let word = "said\(planted.count)ß-"
      return (.text("it \"was\"\n\(word) 'so' \\ \u{1F}"), word)
    }

    func uid() -> UID { (ledger.id() as ID<Source>).uid }

    /// An entry that says a new word.
    mutating func entry() throws -> (Entry, Planted) {
      let sources = try ledger.store.sources()
      let known = sources.randomElement(using: &random)!
      let source = known.id.uid
      let (value, word) = text()
      let attributions = try ledger.store.attributions(story: "causeway")
      func planted(_ isConversation: Bool = true, attribution: UID? = nil) -> Planted {
        Planted(
          word: word, source: source, attribution: attribution, isConversation: isConversation)
      }
      switch Int.random(in: 0..<9, using: &random) {
      case 0, 1:
        let field = ["note", "interest"].randomElement(using: &random)!
        return (
          Entry(
            .sourceEdit, [RowEdit("source", source, seen: known.revision, [field: value])]),
          planted()
        )
      case 2, 3:
        if let terms = known.terms.first(where: { $0.source == known.handle }) {
          let field = ["reason", "agreedWording", "identityKnownTo"].randomElement(using: &random)!
          return (
            Entry(.termsEdit, [RowEdit("terms", terms.uid, seen: terms.revision, [field: value])]),
            planted()
          )
        }
        return (
          Entry(
            .termsSet,
            [
              RowEdit(
                "terms", uid(),
                [
                  "sourceId": .row(source), "storyId": .row(story),
                  "footing": .text("on-the-record"), "reason": value,
                ])
            ]), planted()
        )
      case 4:
        let isAgreed = Bool.random(using: &random)
        return (
          Entry(
            .sourceDescribe,
            [
              RowEdit(
                "descriptor", uid(),
                ["sourceId": .row(source), "wording": value, "isAgreed": .flag(isAgreed)])
            ]), planted(!isAgreed)
        )
      case 5, 6:
        let attribution = attributions.randomElement(using: &random)!
        return (
          Entry(
            .attributionEdit,
            [
              RowEdit(
                "attribution", attribution.id.uid, seen: attribution.revision, ["note": value])
            ]), planted(attribution: attribution.id.uid)
        )
      case 7:
        let isOpen = Bool.random(using: &random)
        var facts = EvidenceFacts(kind: .document, title: "Papers")
        facts.sensitivity = isOpen ? .open : .restricted
        let fields = facts.fields.merging(["creatorId": .row(source), "excerpt": value]) { $1 }
        return (Entry(.evidenceAdd, [RowEdit("evidence", uid(), fields)]), planted(!isOpen))
      default:
        return (
          Entry(
            .assessmentAdd,
            [
              RowEdit(
                "assessment", uid(),
                [
                  "sourceId": .row(source), "dimension": .text("reliability"),
                  "scale": .text("admiralty"), "value": .text("B"), "rationale": value,
                ])
            ]), planted()
        )
      }
    }

    /// The words that a purge of a source must take: those said on it, or on an attribution that is its.
    func words(of source: UID) throws -> Set<String> {
      let handle = try ledger.store.sources().first { $0.id.uid == source }?.handle
      let own = Set(
        try ledger.store.attributions(story: "causeway").filter { $0.source?.handle == handle }
          .map(\.id.uid))
      return Set(
        planted.filter {
          $0.isConversation && ($0.attribution.map(own.contains) ?? ($0.source == source))
        }.map(\.word))
    }
  }

  @Test(arguments: 1...10) func whatIsPurgedIsNowhereAndTheChainVerifies(seed: UInt64) throws {
    let ledger = try Ledger()
    let add = try ledger.addStory("causeway", Ledger.story)
    guard case .addStory(let story) = add.deed else { return }
    _ = try ledger.store.apply([add])
    for number in [1, 2, 5] { _ = try ledger.store.apply([ledger.accept(number)]) }
    var walk = Walk(ledger: ledger, story: story.story.uid, random: SeededGenerator(seed: seed))
    var purges = 0
    for step in 0..<70 {
      if step % 14 == 13 {
        try purge(&walk)
        purges += 1
      } else if step % 9 == 8, let taken = walk.taken.randomElement(using: &walk.random) {
        // What is undone stands in the history alone.
        if (try? ledger.store.apply([ledger.reverse(taken.act)])) != nil {
          walk.undone.insert(taken.word)
        }
      } else {
        let (entry, planted) = try walk.entry()
        let act = ledger.act(.entry(entry))
        do {
          _ = try ledger.store.apply([act])
          walk.planted.append(planted)
          walk.taken.append((act, planted.word))
        } catch {
          if case .damaged = error { Issue.record("\(error.what)") }
        }
      }
    }
    #expect(purges == 5 && walk.purged.count > 5)
  }

  private func purge(_ walk: inout Walk) throws {
    let ledger = walk.ledger
    let source = try ledger.store.sources().randomElement(using: &walk.random)!
    let words = try walk.words(of: source.id.uid)
    let before = try ledger.bytes()
    for word in words.subtracting(walk.purged) {
      #expect(before.range(of: Data(word.utf8)) != nil, "\(word) was there")
    }
    let dossier = try ledger.store.dossier(story: "causeway")
    let counts: [Int] = try ledger.query(Self.rowCounts)
    let purge = Purge(.source(source.id), reason: "policy")
    let list = try ledger.store.purgeList(of: purge, at: ledger.now())
    #expect(list.isEmpty == words.subtracting(walk.purged).isEmpty)
    let act = ledger.act(.purge(purge))
    _ = try ledger.store.apply([act])
    try ledger.store.clean()
    walk.purged.formUnion(words)
    let after = try ledger.bytes()
    for word in walk.purged {
      #expect(after.range(of: Data(word.utf8)) == nil, "\(word) is gone")
    }
    for planted in walk.planted
    where !walk.purged.contains(planted.word)
      && (planted.isConversation || !walk.undone.contains(planted.word))
    {
      #expect(after.range(of: Data(planted.word.utf8)) != nil, "\(planted.word) stays")
    }
    #expect(try ledger.store.doctor().ailments == [])
    #expect(try ledger.query(Self.rowCounts) == counts)
    let now = try ledger.store.dossier(story: "causeway")
    #expect(now.claims == dossier.claims && now.text.string == dossier.text.string)
    #expect(now.attributions.count == dossier.attributions.count)
    #expect(
      try ledger.store.purgeList(of: purge, at: ledger.now()).isEmpty, "a second one finds nothing")
    #expect(throws: StoreError.self) { _ = try ledger.store.apply([ledger.reverse(act)]) }
  }

  private static let rowCounts = RecordEntity.all.map { "SELECT count(*) FROM \($0.name)" }
    .joined(separator: " UNION ALL ")

  // MARK: What the doctor says

  private func purgedLedger() throws -> (Ledger, sequence: Int) {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    _ = try ledger.store.apply([ledger.accept(1)])
    let source = try #require(try ledger.store.sources().first)
    try ledger.apply(
      .sourceEdit, [RowEdit("source", source.id.uid, seen: 1, ["note": .text("after six")])])
    let act = ledger.act(.purge(Purge(.source(source.id), reason: "policy")))
    return (ledger, try ledger.store.apply([act])[0].sequence)
  }

  @Test func whatAPurgeLeftIsGuardedToo() throws {
    for (sql, what) in [
      (
        "UPDATE eventPayload SET act = act || ' ' WHERE sequence = 3",
        "what the purge left of event 3"
      ),
      (
        "UPDATE eventPayload SET purgedBy = NULL, salt = zeroblob(32) WHERE sequence = 3",
        "the words of event 3 are not"
      ),
      (
        "UPDATE eventPayload SET purgedBy = 4, salt = NULL WHERE sequence = 1",
        "the words of event 1 are gone"
      ),
      ("UPDATE source SET note = 'x'", "s1 is not what the history made of it"),
    ] {
      let (ledger, _) = try purgedLedger()
      #expect(try ledger.store.doctor().ailments == [])
      try ledger.tamper(sql)
      let ailments = try ledger.store.doctor().ailments
      #expect(ailments.contains { $0.what.hasPrefix(what) }, "\(sql): \(ailments)")
    }
  }

  @Test func aPurgeSurvivesItsWayThroughJSON() throws {
    for subject in [
      Purge.Subject.source(ID(UID(high: 1, low: 2))), .story(ID(UID(high: 1, low: 2)), days: 30),
    ] {
      let act = Act(
        id: ID(UID(high: 3, low: 4)), agent: "Ines", time: Timestamp(milliseconds: 5),
        deed: .purge(Purge(subject, reason: "policy")))
      #expect(try JSONDecoder().decode(Act.self, from: JSONEncoder().encode(act)) == act)
    }
  }

  @Test func aHostilePurgeIsRefused() throws {
    let (ledger, sequence) = try purgedLedger()
    let story = try ledger.store.story("causeway").id
    for purge in [
      Purge(.source(ledger.id()), reason: "policy"),
      Purge(.story(story, days: -1), reason: "policy"),
      Purge(.story(story, days: .max), reason: "policy"),
      Purge(.story(story, days: 9), reason: "policy"),
      Purge(.story(story, days: 0), reason: "  "),
      Purge(.story(story, days: 0), reason: String(repeating: "x", count: 5000)),
    ] {
      #expect(throws: StoreError.self) { _ = try ledger.store.apply([ledger.act(.purge(purge))]) }
    }
    #expect(try ledger.store.head().sequence == sequence)
  }

  @Test func nothingIsHalfDoneWhileSomebodyHasTheLedgerOpen() throws {
    let (ledger, sequence) = try purgedLedger()
    do {
      _ = try ClaimStore(
        opening: ledger.path, access: .alone, busySeconds: 0.1, random: Ledger.random(seed: 1))
      Issue.record("it was opened")
    } catch { #expect(error.what.contains("another program has the ledger open")) }
    #expect(try ledger.store.head().sequence == sequence)
  }
}

import ClaimModel
import ClaimStore
import Foundation
import Testing
import WhosaysTestSupport

/// Random working papers of two stories that share their items, and random purges of one or the other: what
/// belongs to the one that is purged stands nowhere in the bytes of the ledger, all else stays.
@Suite struct StoryPurgePropertyTests {
  private static let slugs = ["causeway", "harbour"]

  /// A word with what it hangs on.
  private struct Planted {
    let word: String
    /// Nil for the word of an item.
    let story: String?
    let item: UID?
  }

  /// What happened to a step.
  private struct Step {
    let entry: Entry?
    let reject: Act?
    let planted: Planted?
    /// The item that the step links, and to which story.
    let link: (item: UID, story: String)?

    init(
      _ entry: Entry? = nil, reject: Act? = nil, _ planted: Planted? = nil,
      link: (item: UID, story: String)? = nil
    ) {
      (self.entry, self.reject, self.planted, self.link) = (entry, reject, planted, link)
    }
  }

  private struct Walk {
    let ledger: Ledger
    var random: SeededGenerator
    var planted: [Planted] = []
    var confidential: Set<UID> = []
    var links: [(act: ID<Act>, item: UID, story: String)] = []
    /// What may be undone: not the items, whose words would then hang on what else was undone.
    var taken: [Act] = []
    var purged: Set<String> = []
    private(set) var linked = 0
    private var count = 0  // of words

    init(ledger: Ledger, seed: UInt64) {
      self.ledger = ledger
      random = SeededGenerator(seed: seed)
    }

    func uid() -> UID { (ledger.id() as ID<Source>).uid }

    /// A text that holds a new word among what JSON and SQL must escape.
    mutating func text(of story: String?, item: UID? = nil) -> (value: FieldValue, Planted) {
      count += 1
      let word = "paper\(count)ß-"
      return (
        .text("it \"was\"\n\(word) 'so' \\ \u{1F}"), Planted(word: word, story: story, item: item)
      )
    }

    mutating func step() throws -> Step? {
      let store = ledger.store
      let slug = StoryPurgePropertyTests.slugs.randomElement(using: &random)!
      let story = try store.story(slug)
      var filter = ClaimFilter()
      filter.statuses = Set(ClaimStatus.allCases)
      let claim = try store.claims(story: slug, filter).randomElement(using: &random)
      let items = try store.evidence()
      switch items.isEmpty ? 7 : Int.random(in: 0..<10, using: &random) {
      case 0:
        guard let claim else { return nil }
        let field = ["method", "searched", "reason"].randomElement(using: &random)!
        let (value, planted) = text(of: slug)
        let fields: [String: FieldValue] = [
          "claimId": .row(claim.id.uid), "mentionId": .row(claim.mentions[0].id.uid),
          "method": .text("so"), "verdict": .text("pending"),
        ]
        return Step(
          Entry(
            .checkAdd, [RowEdit("claimCheck", uid(), fields.merging([field: value]) { $1 })]),
          planted)
      case 1:
        guard let claim else { return nil }
        if claim.status == .cut {
          return Step(
            Entry(
              .claimRestore,
              [
                RowEdit(
                  "claim", claim.id.uid, seen: claim.revision, ["mark": .null, "markReason": .null])
              ]))
        }
        let (value, planted) = text(of: slug)
        return Step(
          Entry(
            .claimCut,
            [
              RowEdit(
                "claim", claim.id.uid, seen: claim.revision,
                ["mark": .text("cut"), "markReason": value])
            ]), planted)
      case 2:
        let open = try store.proposals(story: slug, decision: .open)
        guard let open = open.randomElement(using: &random) else { return nil }
        let (value, planted) = text(of: slug)
        guard case .text(let reason) = value else { return nil }
        return Step(reject: try ledger.reject(open.handle.number, reason: reason), planted)
      case 3:
        guard let source = try store.sources(story: slug).randomElement(using: &random) else {
          return nil
        }
        let field = ["reason", "agreedWording", "identityKnownTo"].randomElement(using: &random)!
        let (value, planted) = text(of: slug)
        if let terms = try store.terms(story: slug, source: source.handle).first {
          return Step(
            Entry(.termsEdit, [RowEdit("terms", terms.uid, seen: terms.revision, [field: value])]),
            planted)
        }
        return Step(
          Entry(
            .termsSet,
            [
              RowEdit(
                "terms", uid(),
                [
                  "sourceId": .row(source.id.uid), "storyId": .row(story.id.uid),
                  "footing": .text("on-the-record"), field: value,
                ])
            ]), planted)
      case 4:
        guard let found = try store.attributions(story: slug).randomElement(using: &random) else {
          return nil
        }
        let (value, planted) = text(of: slug)
        return Step(
          Entry(
            .attributionEdit,
            [RowEdit("attribution", found.id.uid, seen: found.revision, ["note": value])]), planted)
      case 5:
        guard let claim else { return nil }
        let (value, planted) = text(of: slug)
        return Step(
          assessment([
            "claimId": .row(claim.id.uid), "dimension": .text("confidence"),
            "scale": .text("icd-203"), "value": .text("low"), "rationale": value,
          ]), planted)
      case 6:
        guard
          let line = try items.flatMap({ try store.evidence($0.handle).lines })
            .randomElement(using: &random)
        else { return nil }
        let (value, planted) = text(of: line.slug)
        return Step(
          assessment([
            "lineId": .row(line.id.uid), "dimension": .text("credibility"),
            "scale": .text("admiralty"), "value": .text("3"), "rationale": value,
          ]), planted)
      case 7:
        let item = uid()
        let (value, planted) = text(of: nil, item: item)
        var facts = EvidenceFacts(
          kind: [.document, .interview].randomElement(using: &random)!, title: "Papers")
        facts.sensitivity = [.open, .internal].randomElement(using: &random)!
        if facts.kind == .interview || facts.sensitivity != .open { confidential.insert(item) }
        return Step(
          Entry(
            .evidenceAdd,
            [RowEdit("evidence", item, facts.fields.merging(["excerpt": value]) { $1 })]), planted)
      default:
        guard let claim, let item = items.randomElement(using: &random) else { return nil }
        return Step(
          Entry(
            .evidenceLink,
            [
              RowEdit(
                "evidenceLine", uid(),
                [
                  "evidenceId": .row(item.id.uid), "claimId": .row(claim.id.uid),
                  "direction": .text("supports"), "use": .text("primary"),
                  "isWithdrawn": .flag(false),
                ])
            ]), link: (item.id.uid, slug))
      }
    }

    private func assessment(_ fields: [String: FieldValue]) -> Entry {
      Entry(.assessmentAdd, [RowEdit("assessment", uid(), fields)])
    }

    mutating func take(_ step: Step) {
      guard let deed = step.reject?.deed ?? step.entry.map(Deed.entry) else { return }
      let act = ledger.act(deed)
      guard (try? ledger.store.apply([act])) != nil else { return }
      if let planted = step.planted {
        self.planted.append(planted)
        if planted.item == nil { taken.append(act) }
      }
      if let link = step.link {
        linked += 1
        links.append((act.id, link.item, link.story))
        taken.append(act)
      }
    }

    mutating func undo() {
      guard let act = taken.randomElement(using: &random),
        (try? ledger.store.apply([ledger.reverse(act)])) != nil
      else { return }
      links.removeAll { $0.act == act.id }
    }

    /// The words that a purge of a story must take.
    func words(of story: String) -> Set<String> {
      Set(
        planted.filter { planted in
          guard let item = planted.item else { return planted.story == story }
          let stories = Set(links.filter { $0.item == item }.map(\.story))
          return confidential.contains(item) && stories == [story]
        }.map(\.word))
    }
  }

  @Test(arguments: 1...8) func whatIsPurgedIsNowhereAndTheChainVerifies(seed: UInt64) throws {
    let ledger = try Ledger()
    for slug in Self.slugs { _ = try ledger.store.apply([ledger.addStory(slug, Ledger.story)]) }
    for number in [1, 2, 6, 7] { _ = try ledger.store.apply([ledger.accept(number)]) }
    var walk = Walk(ledger: ledger, seed: seed)
    for step in 0..<150 {
      if step % 50 == 49 {
        try purge(&walk)
      } else if step % 9 == 8 {
        walk.undo()
      } else if let step = try walk.step() {
        walk.take(step)
      }
    }
    #expect(walk.purged.count > 8 && walk.linked > 4 && walk.planted.count > 25)
  }

  private func purge(_ walk: inout Walk) throws {
    let ledger = walk.ledger
    let slug = Self.slugs.randomElement(using: &walk.random)!
    let words = walk.words(of: slug)
    let before = try ledger.bytes()
    for word in words.subtracting(walk.purged) {
      #expect(before.range(of: Data(word.utf8)) != nil, "\(word) was there")
    }
    let dossiers = try Self.slugs.map { try ledger.store.dossier(story: $0) }
    let purge = Purge(.story(try ledger.store.story(slug).id, days: 0), reason: "policy")
    let list = try ledger.store.purgeList(of: purge, at: ledger.now())
    #expect(list.isEmpty == words.subtracting(walk.purged).isEmpty)
    let act = ledger.act(.purge(purge))
    _ = try ledger.store.apply([act])
    try ledger.store.clean()
    walk.purged.formUnion(words)
    let after = try ledger.bytes()
    for planted in walk.planted {
      let isThere = after.range(of: Data(planted.word.utf8)) != nil
      #expect(isThere != walk.purged.contains(planted.word), "\(planted)")
    }
    #expect(try ledger.store.doctor().ailments == [])
    for (slug, dossier) in zip(Self.slugs, dossiers) {
      let now = try ledger.store.dossier(story: slug)
      #expect(now.claims == dossier.claims && now.text.string == dossier.text.string)
    }
    #expect(
      try ledger.store.purgeList(of: purge, at: ledger.now()).isEmpty, "a second one finds nothing")
    #expect(throws: StoreError.self) { _ = try ledger.store.apply([ledger.reverse(act)]) }
  }
}

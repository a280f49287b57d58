import ClaimModel
import ClaimStore
import Foundation
import GRDB
import Synchronization
import WhosaysTestSupport

/// A ledger in a folder of its own, with a clock and uids that are the same in every run.
final class Ledger: Sendable {
  let folder: String
  let store: ClaimStore
  private let maker = Mutex(UIDMaker(random: Ledger.random(seed: 5)))
  private let clock = Mutex<Int64>(1_777_880_000_000)

  var path: String { folder + "/whosays.sqlite" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/whosays-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let uid = UID(high: 0x0199_0000_0000_7000, low: 1 << 63)
    _ = try ClaimStore.create(
      at: folder + "/whosays.sqlite", now: Timestamp(milliseconds: 1_777_880_000_000), uid: uid,
      replica: uid, busySeconds: 1)
    store = try ClaimStore(
      opening: folder + "/whosays.sqlite", access: .writing, busySeconds: 1,
      random: Ledger.random(seed: 9))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Every byte of the file, and of what is written ahead of it.
  func bytes() throws -> Data {
    let ahead = FileManager.default.contents(atPath: path + "-wal") ?? Data()
    return try Data(contentsOf: URL(fileURLWithPath: path)) + ahead
  }

  static func random(seed: UInt64) -> @Sendable () -> UInt64 {
    let generator = Mutex(SeededGenerator(seed: seed))
    return { generator.withLock { $0.next() } }
  }

  func now() -> Timestamp {
    clock.withLock { clock in
      clock += 1000
      return Timestamp(milliseconds: clock)
    }
  }

  func id<Entity>() -> ID<Entity> {
    let time = now()
    return ID(maker.withLock { $0.next(at: time) })
  }

  // MARK: Acts

  func act(_ deed: Deed, by agent: String = "Ines Calloway") -> Act {
    Act(id: id(), agent: agent, time: now(), deed: deed)
  }

  /// A story made of marked text, as if the reader had found what is marked.
  func addStory(_ slug: String, _ marked: String) throws -> Act {
    let marked = try MarkedText(marked)
    return act(
      .addStory(
        AddStory(
          story: id(), slug: slug, title: slug, genre: .news, language: "en", policy: "default",
          draft: NewDraft(
            id: id(), text: marked.text.string, originalDigest: Digest(of: marked.text.string),
            fileName: "draft.md",
            segments: marked.segments.map { NewSegment(id: id(), segment: $0) },
            proposals: marked.proposals.map { NewProposal(id: id(), proposal: $0) }))))
  }

  func accept(_ number: Int, source: SourceChoice? = nil, by agent: String = "Ines Calloway") throws
    -> Act
  {
    let logged = try store.proposal(Handle(.proposal, number))
    let attribution = logged.proposal.attribution
    return act(
      .acceptProposal(
        AcceptProposal(
          proposal: Seen(logged.id, revision: logged.revision),
          claims: logged.proposal.claims.map { _ in NewClaim(claim: id(), mention: id()) },
          attribution: attribution.map { _ in id() },
          source: attribution.flatMap {
            $0.level == .agentless ? nil : source ?? SourceChoice(id: id(), isNew: true)
          })), by: agent)
  }

  func reject(_ number: Int, reason: String? = nil, by agent: String = "Ines Calloway") throws
    -> Act
  {
    let logged = try store.proposal(Handle(.proposal, number))
    return act(
      .rejectProposal(
        RejectProposal(proposal: Seen(logged.id, revision: logged.revision), reason: reason)),
      by: agent)
  }

  /// The draft of the first story read again, as if it made open proposals no more and others anew.
  func reread(
    adding proposals: [Proposal], withdrawing numbers: [Int], by agent: String = "Ines Calloway"
  ) throws -> Act {
    let slug = try store.stories()[0].slug
    return act(
      .rereadDraft(
        RereadDraft(
          draft: try store.newestDraft(story: slug).id,
          added: proposals.map { NewProposal(id: id(), proposal: $0) },
          withdrawn: try numbers.map {
            let logged = try store.proposal(Handle(.proposal, $0))
            return Seen(logged.id, revision: logged.revision)
          })), by: agent)
  }

  func reverse(_ act: Act) -> Act { self.act(.reverse(ReverseAct(act: act.id)), by: act.agent) }

  /// Changes the file behind the history's back.
  func tamper(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  func query<Value: DatabaseValueConvertible>(_ sql: String) throws -> [Value] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try Value.fetchAll($0, sql: sql) }
  }

  static let story = """
    # Causeway shut
    ⟦1:Ana Keld, the bridge engineer|named-person, name=Ana Keld⟧ ⟪1:said⟫ ⟨1:a pier had moved|event⟩.
    ⟦2:Officials|vague, plural⟧ ⟪2:said⟫ ⟨2:it ⌊2:may⌋ stay shut|state, possible⟩.
    ⟨3:The ferry carried 4,000 people|quantity, contentious⟩.
    The mill was, ⟪4:reportedly⟫, ⟨4:sold twice|event⟩.
    ⟦5:Ana Keld|named-person, name=Ana Keld⟧ ⟪5:said⟫ ⟨5:“nobody asked”|event, direct⟩.
    """
}

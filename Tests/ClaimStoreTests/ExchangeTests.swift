import ClaimModel
import ClaimStore
import Foundation
import GRDB
import Testing
import WhosaysTestSupport

extension Ledger {
  /// Every line of an export, made in pieces of a few lines.
  func exported() throws -> [String] {
    let end = try store.head().sequence
    var (lines, last) = ([String](), 0)
    while last < end {
      let part = try store.export(after: last, through: end, bytes: 3000)
      last = part.last
      lines += part.lines.split(separator: "\n").map(String.init)
    }
    return lines
  }

  /// Applies the lines of a file.
  func apply(lines: [String], isTrial: Bool = false) throws -> AppliedLines {
    try store.apply(lines: lines, by: "Noor Haddad", at: now(), isTrial: isTrial)
  }

  /// Every row of the record and of the history, but for what is made by chance: salts, and the digests
  /// that depend on them and on the ledger.
  func everything() throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    var queries = RecordEntity.all.map { "SELECT * FROM \($0.name) ORDER BY id" }
    queries += [
      "SELECT * FROM handleCounter ORDER BY kind", "SELECT * FROM storyCount ORDER BY storyId",
      "SELECT sequence, uid, time, agent, verb, reverses FROM event ORDER BY sequence",
      "SELECT sequence, act, changes, touched FROM eventPayload ORDER BY sequence",
      "SELECT * FROM eventRow ORDER BY entity, rowId, sequence",
    ]
    return try queue.read { db in
      var rows: [String] = []
      for sql in queries {
        for row in try Row.fetchAll(db, sql: sql) { rows.append("\(sql) \(row.description)") }
      }
      return rows
    }
  }

  /// An export applied to an empty ledger gives an equal one, and applied again nothing.
  func expectTheSameFromAnExport() throws {
    let lines = try exported()
    let copy = try Ledger()
    #expect(try copy.apply(lines: lines).applied == lines.count)
    #expect(try copy.everything() == everything())
    #expect(try copy.store.doctor().ailments == [])
    var again = AppliedLines()
    again.alreadyThere = lines.count
    #expect(try copy.apply(lines: lines) == again)
    #expect(try copy.exported() == lines)
  }
}

extension ClaimStore {
  fileprivate func apply(
    lines: [String], by agent: String, at time: Timestamp, isTrial: Bool = false
  )
    throws -> AppliedLines
  {
    var rest = lines.enumerated().makeIterator()
    return try apply(
      lines: { rest.next().map { (number: $0.offset + 1, bytes: Array($0.element.utf8)) } },
      by: agent, at: time, isTrial: isTrial)
  }
}

/// Acts that leave a ledger as lines and come into another. That random acts come through whole is looked
/// at where they are made, in `Ledger.applyAndReverse`.
@Suite struct ExchangeTests {
  let ledger: Ledger

  init() throws {
    ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    for number in [1, 2, 5] { _ = try ledger.store.apply([ledger.accept(number)]) }
    _ = try ledger.store.apply([ledger.reject(4, reason: "a \u{1}control\n“mark”, \\ and /")])
  }

  private func refusal(_ lines: [String], _ ledger: Ledger? = nil) throws -> String {
    let copy = try ledger ?? Ledger()
    let before = try copy.store.head()
    do {
      _ = try copy.apply(lines: lines)
      return "taken"
    } catch let error as any Explained {
      #expect(try copy.store.head() == before, "all or nothing")
      return error.what
    }
  }

  @Test func anExportGivesAnEqualLedger() throws { try ledger.expectTheSameFromAnExport() }

  /// The ledger writes acts and footprints itself, as an encoder would.
  @Test func actsAreWrittenAsAnEncoderWritesThem() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let words = (0..<0x300).compactMap { Unicode.Scalar($0) }.filter { $0 != "\0" }
    let claim = try ledger.store.claim(Handle(.claim, 1))
    let fields: [String: FieldValue] = [
      "words": .text(String(String.UnicodeScalarView(words)) + "“/\u{2028}\u{1F300}"),
      "asOf": .null, "isContentious": .flag(true),
    ]
    _ = try ledger.apply(.claimEdit, [RowEdit("claim", claim.id.uid, seen: 1, fields)])
    for line in try ledger.exported() {
      let act = try JSONDecoder().decode(Act.self, from: Data(line.utf8))
      #expect(String(decoding: try encoder.encode(act), as: UTF8.self) == line)
    }
  }

  @Test func aTrialRecordsNothing() throws {
    let copy = try Ledger()
    let before = try copy.everything()
    #expect(try copy.apply(lines: ledger.exported(), isTrial: true).applied == 5)
    #expect(try copy.everything() == before)
  }

  @Test func oneBadLineLeavesNothing() throws {
    let lines = try ledger.exported()
    #expect(try refusal(lines + ["{"]) == "line 6: it is no JSON")
    #expect(try refusal([lines[1]]).hasPrefix("line 1: the act cannot be applied: the proposal "))
    let other = lines[0].replacingOccurrences(of: "\"slug\":\"causeway\"", with: "\"slug\":\"b\"")
    #expect(
      try refusal([lines[0], other]).hasSuffix("is in the ledger already, and says something else"))
  }

  @Test func damagedWordsAreNotExported() throws {
    try ledger.tamper(
      "UPDATE eventPayload SET act = replace(act, 'Ines', 'Lena') WHERE sequence = 3")
    #expect(
      throws: StoreError.damaged(
        detail: "the words of event 3 are not those that were recorded")
    ) { try ledger.exported() }
  }

  @Test func linesThatAreNoActsAreRefusedInWords() throws {
    let edit = #"{"verb":"claim-edit","deed":{"edits":[{"entity":"claim","uid":"c1","fields":"#
    let so = String(edit.dropFirst()) + #"{"words":"so"}}]}}"#
    var lines = [
      "x", "[]", "7", "{}", #"{"verb":"fly"}"#, #"{"verb":"claim-add"}"#,
      #"{"verb":"claim-cut","sead":1,"deed":{"edits":[]}}"#,
      #"{"verb":"claim-cut","deed":{"edits":[]}}"#,
      #"{"verb":"story-add","deed":{"slug":"a"}}"#,
      #"{"verb":"claim-cut","deed":{"edits":[{"entity":"event","uid":"c1","fields":{}}]}}"#,
      #"{"verb":"claim-cut","deed":{"edits":[{"entity":"claim","uid":"c9","fields":{}}]}}"#,
      #"{"verb":"proposal-accept","deed":{"proposal":"p1"}}"#,
      #"{"verb":"proposal-accept","deed":{"proposal":"p99"}}"#,
      #"{"verb":"proposal-reject","deed":{}}"#, #"{"verb":"undo","deed":{"act":"99"}}"#,
    ]
    let fields: [String] = [
      #"{"words":" "}"#, #"{"kind":"rumour"}"#, #"{"kind":1.5}"#, #"{"isContentious":-1}"#,
      #"{"revision":7}"#, #"{"mark":"cut"}"#, #"{"asOf":"2026-02-30"}"#, #"{"words":"a\u0000b"}"#,
      #"{"storyId":{"row":"causeway"}}"#, #"{"words":{"row":"c1"}}"#,
    ]
    lines += fields.map { edit + $0 + "}]}}" }
    lines.append(edit + "{\"words\":\"" + String(repeating: "a", count: 5000) + "\"}}]}}")
    let heads: [String] = [
      #"{"agent":"a\nb","#, #"{"agent":" ","#, #"{"agent":"a\u0000","#,
      #"{"time":"99999-01-01T00:00:00.000Z","#, #"{"time":"1969-12-31T00:00:00.000Z","#,
      #"{"time":"soon","#, #"{"uid":"1","#,
    ]
    lines += heads.map { $0 + so }
    lines.append("{" + so.replacingOccurrences(of: "\"fields\"", with: "\"seen\":7,\"fields\""))
    lines.append(String(repeating: "[", count: 100_000))
    lines.append("{\"deed\":" + String(repeating: "{\"a\":", count: 100_000))
    var words = ""
    for line in lines {
      let reason = try refusal([line], ledger)
      words += "\(line.prefix(150))\n  \(reason)\n"
    }
    #expect(
      Golden.compare(
        words,
        with: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
          + "/Golden/refused-lines.txt") == nil)
  }

  /// Whatever stands in a file, what is taken of it leaves a sound ledger.
  @Test(arguments: 1...6) func alteredFilesBreakNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let claim = try ledger.store.claim(Handle(.claim, 1))
    _ = try ledger.apply(
      .claimEdit, [RowEdit("claim", claim.id.uid, seen: claim.revision, ["words": .text("so")])])
    let lines = try ledger.exported().map { Array($0.utf8) }
    var (taken, refused) = (0, 0)
    for _ in 0..<25 {
      var lines = lines
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        alter(&lines, &random)
      }
      let store = try ClaimStore(
        inMemory: UID(high: 0x7000, low: 1 << 63), now: Timestamp(milliseconds: 0),
        random: Ledger.random(seed: seed))
      var rest = lines.enumerated().makeIterator()
      do {
        _ = try store.apply(
          lines: { rest.next().map { ($0.offset + 1, $0.element) } }, by: "Noor Haddad",
          at: Timestamp(milliseconds: 1_777_880_000_000))
        taken += 1
        for story in try store.stories() { _ = try store.dossier(story: story.slug) }
      } catch is ActLineError { refused += 1 }
      #expect(try store.doctor().ailments == [])
    }
    #expect(taken + refused == 25 && refused > 5, "\(taken) taken, \(refused) refused")
  }

  private func alter(_ lines: inout [[UInt8]], _ random: inout SeededGenerator) {
    guard let index = lines.indices.randomElement(using: &random), !lines[index].isEmpty else {
      return
    }
    let text = String(decoding: lines[index], as: UTF8.self)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: lines.swapAt(index, lines.indices.randomElement(using: &random)!)
    case 1: lines.remove(at: index)
    case 2: lines.insert(lines[index], at: index)
    case 3:
      // Another number in place of one.
      let numbers = text.matches(of: /[0-9]+(?=[,\]}])/)
      guard let number = numbers.randomElement(using: &random) else { return }
      let others = ["-1", "0", "7", "99999", "9223372036854775807", "1.5", "null", "\"a\""]
      lines[index] = Array(
        text.replacingCharacters(in: number.range, with: others.randomElement(using: &random)!).utf8
      )
    case 4:
      // The words of one string in place of those of another.
      let strings = text.matches(of: /"[^"\\]*"/)
      guard let a = strings.randomElement(using: &random),
        let b = strings.randomElement(using: &random)
      else { return }
      lines[index] = Array(text.replacingCharacters(in: a.range, with: String(b.output)).utf8)
    case 5: lines[index].remove(at: lines[index].indices.randomElement(using: &random)!)
    case 6:
      let place = lines[index].indices.randomElement(using: &random)!
      lines[index][place] = UInt8.random(in: 0...255, using: &random)
    default:
      let place = lines[index].indices.randomElement(using: &random)!
      lines[index] = Array(lines[index][..<place])
    }
  }

  /// The lines that the page on acts shows are applied in its order; there is one for each verb.
  @Test func theExamplesOfThePageAreApplied() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let page = try String(contentsOfFile: root + "/docs/acts.md", encoding: .utf8)
    let lines = page.components(separatedBy: "```jsonl\n").dropFirst()
      .flatMap { $0.components(separatedBy: "```")[0].split(separator: "\n").map(String.init) }
    let copy = try Ledger()
    #expect(try copy.apply(lines: lines).applied == lines.count)
    #expect(try copy.store.doctor().ailments == [])
    let verbs = Set(try copy.store.history().map(\.verb))
    // What it removes would be missing from the export.
    #expect(Set(Verb.allCases.map(\.rawValue)).subtracting(verbs) == [Verb.purge.rawValue])
    for verb in Verb.allCases { #expect(page.contains("`\(verb.rawValue)`"), "\(verb)") }
    #expect(try copy.apply(lines: lines).alreadyThere == lines.count)
    try copy.expectTheSameFromAnExport()
  }
}

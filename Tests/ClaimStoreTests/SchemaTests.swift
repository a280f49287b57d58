import ClaimModel
import Foundation
import GRDB
import Testing

@testable import ClaimStore

/// `schema.sql` against the words of the model, and the roads that lead to it.
@Suite struct SchemaTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("schema.sql")

  @Test func theTextThatRunsIsTheTextAtTheTop() throws {
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == Schema.text)
  }

  /// Every vocabulary of the model by the columns that hold it.
  private static let vocabularies: [(column: String, words: [String])] = [
    ("handleCounter.kind", HandleKind.allCases.map(\.rawValue)),
    ("event.verb", Verb.allCases.map(\.rawValue)),
    ("story.genre", Genre.allCases.map(\.rawValue)),
    ("story.publicationState", PublicationState.allCases.map(\.rawValue)),
    ("segment.role", SegmentRole.allCases.map(\.rawValue)),
    ("proposal.decision", Decision.allCases.map(\.rawValue)),
    ("source.kind", SourceKind.allCases.map(\.rawValue)),
    ("source.identity", Identity.allCases.map(\.rawValue)),
    ("claim.kind", ClaimKind.allCases.map(\.rawValue)),
    ("claim.centrality", Centrality.allCases.map(\.rawValue)),
    ("claim.mark", ClaimMark.allCases.map(\.rawValue)),
    ("setAside.class", SetAsideClass.allCases.map(\.rawValue)),
    ("evidence.kind", EvidenceKind.allCases.map(\.rawValue)),
    ("evidence.sensitivity", Sensitivity.allCases.map(\.rawValue)),
    ("evidenceLine.direction", Direction.allCases.map(\.rawValue)),
    ("evidenceLine.use", EvidenceUse.allCases.map(\.rawValue)),
    ("evidenceLine.sourceCertainty", Certainty.allCases.map(\.rawValue)),
    ("evidenceLine.supportedCertainty", Certainty.allCases.map(\.rawValue)),
    ("claimCheck.verdict", Verdict.allCases.map(\.rawValue)),
    ("lineage.relation", LineageRelation.allCases.map(\.rawValue)),
    ("assessment.dimension", Dimension.allCases.map(\.rawValue)),
    ("assessment.scale", AssessmentScale.allCases.map(\.rawValue)),
    ("mention.certainty", Certainty.allCases.map(\.rawValue)),
    ("mention.polarity", Polarity.allCases.map(\.rawValue)),
    ("mention.quoteKind", QuoteKind.allCases.map(\.rawValue)),
    ("attribution.level", Level.allCases.map(\.rawValue).filter { $0 != "own-voice" }),
    ("attribution.voice", Voice.allCases.map(\.rawValue)),
    ("attribution.act", SpeechAct.allCases.map(\.rawValue)),
    ("attribution.verbClass", VerbClass.allCases.map(\.rawValue)),
    ("attribution.sourceKind", SourceKind.allCases.map(\.rawValue)),
    ("attribution.reasonKind", ReasonKind.allCases.map(\.rawValue)),
    ("attribution.basis", Basis.allCases.map(\.rawValue)),
    ("source.tenure", Tenure.allCases.map(\.rawValue)),
    ("terms.footing", Footing.allCases.map(\.rawValue)),
  ]

  private static func tables() throws -> [String: String] {
    let queue = try DatabaseQueue()
    return try queue.write { db in
      try db.execute(sql: Schema.text)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT name, sql FROM sqlite_schema
          WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE '%Search\\_%' ESCAPE '\\'
            AND name <> 'sqlite_sequence'
          """)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }

  @Test func everyListOfWordsIsTheModelsVocabulary() throws {
    var seen = 0
    for (table, sql) in try Self.tables() {
      for match in sql.matches(of: /\((\w+) IN \(([^)]*'[^)]*)\)\)/) {
        let column = "\(table).\(match.1)"
        let words = match.2.split(separator: ",").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " \n'"))
        }
        let vocabulary = Self.vocabularies.first { $0.column == column }
        #expect(words == vocabulary?.words, "\(column)")
        seen += 1
      }
    }
    #expect(seen == Self.vocabularies.count)
  }

  @Test func everyTableIsStrictAndSaysWhatItsRowsAre() throws {
    let tables = try Self.tables()
    #expect(tables.count == 24)
    for (table, sql) in tables {
      #expect(sql.contains("STRICT"), "\(table)")
      #expect(sql.split(separator: "\n").dropFirst().first?.hasPrefix("  -- ") == true, "\(table)")
    }
    #expect(Set(Schema.recordTables).isSubset(of: tables.keys))
  }

  @Test func everyColumnOfTheRecordIsDefinedAndNothingElse() throws {
    let queue = try DatabaseQueue()
    try queue.write { try $0.execute(sql: Schema.text) }
    for entity in RecordEntity.all {
      let columns = try queue.read { db in
        try Row.fetchAll(
          db, sql: "SELECT name, \"notnull\" FROM pragma_table_info(?)",
          arguments: [
            entity.name
          ])
      }.map { (name: $0[0] as String, isRequired: $0[1] as Bool) }
      let own = ["id", "uid", "revision"] + (entity.handle == nil ? [] : ["handle"])
      #expect(
        Set(columns.map(\.name)) == Set(entity.fields.map(\.name) + own), "\(entity.name)")
      for field in entity.fields where field.type != .kept {
        let column = columns.first { $0.name == field.name }
        #expect(column?.isRequired == field.isRequired, "\(entity.name).\(field.name)")
        if case .word(let words) = field.type {
          let vocabulary = Self.vocabularies.first { $0.column == "\(entity.name).\(field.name)" }
          #expect(vocabulary?.words == words, "\(entity.name).\(field.name)")
        }
        if case .row(let other) = field.type { #expect(RecordEntity.named(other) != nil) }
      }
      // Of several owners a row has one.
      let owners = entity.fields.filter(\.isOwner)
      #expect(owners.count <= 1 || owners.allSatisfy { !$0.isRequired }, "\(entity.name)")
    }
  }

  @Test func everyFormEditsFieldsThatThereAre() {
    let own: [Verb] = [.storyAdd, .draftReread, .proposalAccept, .proposalReject, .undo, .purge]
    #expect(Set(EntryForm.forms.keys) == Set(Verb.allCases).subtracting(own))
    for form in EntryForm.forms.values.joined() {
      let fields = RecordEntity.named(form.entity)?.fields.map(\.name) ?? []
      #expect(!fields.isEmpty && (form.fields ?? []).isSubset(of: fields), "\(form)")
    }
  }

  @Test func theViewsForPeopleAnswer() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    _ = try ledger.store.apply([ledger.accept(1), ledger.accept(3), ledger.accept(4)])
    let claims: [String] = try ledger.query(
      "SELECT handle || ' ' || level || ' ' || coalesce(source, '-') FROM claimView ORDER BY handle"
    )
    #expect(claims == ["c1 named-person s1", "c2 own-voice -", "c3 agentless -"])
    let sources: [String] = try ledger.query(
      "SELECT handle || ' ' || name || ' ' || attributions || ' ' || stories FROM sourceView")
    #expect(sources == ["s1 Ana Keld 1 1"])
    let stories: [String] = try ledger.query(
      "SELECT slug || ' ' || claimCount || ' ' || openProposalCount || ' ' || addedAt FROM storyView"
    )
    #expect(stories.map { $0.prefix(24) } == ["causeway 3 2 2026-05-04T"])
    let events: [String] = try ledger.query("SELECT verb || ' ' || touched FROM historyView")
    #expect(events.first == "story-add causeway" && events.count == 4)
  }

  @Test func theFullTextIndexFindsDraftsAndClaims() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let claim = try ledger.accept(1)
    _ = try ledger.store.apply([claim])
    func hits(_ index: String) throws -> Int {
      try ledger.query("SELECT count(*) FROM \(index) WHERE \(index) MATCH 'pier'")[0]
    }
    #expect(try hits("draftSearch") == 1 && hits("claimSearch") == 1)
    _ = try ledger.store.apply([ledger.reverse(claim)])
    #expect(try hits("draftSearch") == 1 && hits("claimSearch") == 0)
  }

  // MARK: Later versions

  /// A made-up second version, until there is a real one.
  private static let step = Schema.Step(
    version: 2,
    sql: """
      ALTER TABLE story ADD COLUMN desk TEXT;
      CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
      """)

  @Test func anOlderLedgerIsTakenToTheNextVersionAndStaysSound() throws {
    let ledger = try Ledger()
    _ = try ledger.store.apply([ledger.addStory("causeway", Ledger.story)])
    let before = try ledger.store.dossier(story: "causeway")
    try ledger.store.queue.write { try Schema.migrate($0, by: [Self.step], to: 2) }
    let columns: [String] = try ledger.query("SELECT name FROM pragma_table_info('story')")
    #expect(columns.contains("desk"))
    #expect(try ledger.query("PRAGMA user_version") == [2])
    #expect(try ledger.store.dossier(story: "causeway") == before)
    // Both roads lead to the same tables, and the rows are still those of the history.
    let parts = try ledger.store.doctor().ailments.map(\.part)
    #expect(!parts.contains(.rows) && !parts.contains(.history))
    let fresh = try DatabaseQueue()
    try fresh.write { try $0.execute(sql: Schema.text + Self.step.sql) }
    #expect(
      try fresh.read(Schema.shape(of:)) == ledger.store.queue.read(Schema.shape(of:)))
  }

  @Test func aStepThatFailsLeavesTheLedgerAsItWas() throws {
    let ledger = try Ledger()
    let bad = Schema.Step(version: 2, sql: Self.step.sql + "CREATE TABLE story (x TEXT);")
    #expect(throws: (any Error).self) {
      try ledger.store.queue.write { try Schema.migrate($0, by: [bad], to: 2) }
    }
    #expect(try ledger.query("PRAGMA user_version") == [1])
    #expect(try ledger.store.doctor().ailments == [])
  }
}

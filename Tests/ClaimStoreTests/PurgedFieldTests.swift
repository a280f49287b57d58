import ClaimModel
import GRDB
import Testing

@testable import ClaimStore

/// Every field that can hold words is known to the purge, and to the guard of names.
@Suite struct PurgedFieldTests {
  /// Columns of text that hold no words of people, or only what somebody else takes care of, and why. Words of
  /// a vocabulary, dates and spans are told by their definitions.
  private static let wordless = [
    "handleCounter.kind": "a letter",
    "event.agent": "names people of the newsroom", "event.verb": "a word of a vocabulary",
    "eventPayload.act": "what a purge redacts by fields",
    "eventPayload.changes": "what a purge redacts by fields",
    "eventPayload.touched": "slugs, handles and addresses", "eventRow.entity": "a table",
    "story.slug": "what people type for the story",
    "story.language": "a code", "story.policy": "the name of a policy",
    "segment.address": "a place on the page", "claim.contentiousRule": "a rule of the reader",
    "mention.details": "spans and words of vocabularies",
    "attribution.details": "spans and words of vocabularies", "evidence.language": "a code",
    "assessment.value": "a value of a scale",
  ]

  private static func columns() throws -> [(table: String, name: String)] {
    let queue = try DatabaseQueue()
    return try queue.write { db in
      try db.execute(sql: Schema.text)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT made.name, part.name FROM sqlite_schema AS made, pragma_table_info(made.name) AS part
          WHERE made.type = 'table' AND made.name NOT LIKE '%Search%' AND part.type = 'TEXT'
          """)
    }.map { ($0[0], $0[1]) }
  }

  private static func isOfItsDefinition(_ table: String, _ field: String) -> Bool {
    switch RecordEntity.named(table)?[field]?.type {
    case .word, .date, .spans: true
    default: false
    }
  }

  @Test func everyTextGoesOrStaysOrHoldsNoWords() throws {
    var seen: Set<String> = []
    for (table, name) in try Self.columns() {
      let column = "\(table).\(name)"
      seen.insert(column)
      let fates = [
        PurgedField.rules[table]?[name] != nil, PurgedField.staying[table]?[name] != nil,
        Self.wordless[column] != nil, Self.isOfItsDefinition(table, name),
      ]
      #expect(
        fates.filter(\.self).count == 1,
        "\(column) is purged, stays, or holds no words of people: say which, and once")
    }
    #expect(seen.count > 90)
    let named = Set(Self.wordless.keys)
      .union(PurgedField.staying.flatMap { table, fields in fields.keys.map { "\(table).\($0)" } })
    #expect(named.subtracting(seen) == [])
  }

  @Test func whatAPurgeTakesIsThere() {
    for (table, fields) in PurgedField.rules {
      for field in fields.keys {
        #expect(RecordEntity.named(table)?[field] != nil, "\(table).\(field)")
      }
    }
  }

  /// Texts on a source that are not looked at for names, and why.
  private static let unguarded = [
    "source.name": "a source whose name is withheld has none",
    "source.notNames": "said to name nobody", "descriptor.notNames": "said to name nobody",
    "terms.notNames": "said to name nobody", "attribution.notNames": "said to name nobody",
    "terms.grantedBy": "one of us", "terms.approvedBy": "one of us",
    "terms.identityKnownTo": "some of us", "assessment.value": "a value of a scale",
  ]

  @Test func everyTextOnASourceIsGuarded() {
    var seen: Set<String> = []
    for entity in RecordEntity.all where entity.name == "source" || entity.subject != nil {
      for field in entity.fields {
        guard case .text = field.type else { continue }
        let name = "\(entity.name).\(field.name)"
        seen.insert(name)
        #expect(
          entity.guardedFields.contains(field) != (Self.unguarded[name] != nil), "\(name)")
      }
    }
    #expect(Set(Self.unguarded.keys).subtracting(seen) == [])
    // A row that belongs to a source says something of it.
    for entity in RecordEntity.all {
      for field in entity.fields where field.name == "sourceId" {
        #expect(field.isSubject, "\(entity.name)")
      }
    }
  }
}

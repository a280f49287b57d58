/// Which acts are meant; every condition that is given must hold.
package struct HistoryFilter: Hashable, Sendable {
  /// Acts that touch this story or anything of it, by its slug.
  package var story: String?
  /// Acts on this row, also where it is gone since.
  package var handle: Handle?
  package var agent: String?
  /// Not before.
  package var since: Timestamp?
  /// Before, and not at.
  package var until: Timestamp?
  /// At most so many, the newest; nil for all.
  package var limit: Int?

  package init() {}
}

/// What an act did to one row.
package struct RowChange: Hashable, Sendable {
  /// The name of the `RecordEntity`.
  package let entity: String
  /// What people call it: a handle, a slug, an address; nil for a row that goes by another one's.
  package let name: String?
  package let kind: Kind
  /// Fields that changed, as they were; of a row that was removed all. Empty for a new one.
  package let before: [String: FieldValue]
  /// Fields that changed, as they became; of a new row all that the act says. Empty for a removed one.
  package let after: [String: FieldValue]
  /// What people call the rows that the fields refer to, where they call them anything.
  package let names: [UID: String]

  package init(
    entity: String, name: String?, kind: Kind, before: [String: FieldValue],
    after: [String: FieldValue], names: [UID: String] = [:]
  ) {
    self.names = names
    self.entity = entity
    self.name = name
    self.kind = kind
    self.before = before
    self.after = after
  }

  /// Whether the row came, went or stayed.
  package enum Kind: String, Hashable, Sendable, Codable {
    case added, changed, removed
  }
}

/// Whether a source still holds the role that is on record.
package enum Tenure: String, CaseIterable, Sendable, Codable {
  case current, former
}

/// How what a source says may be used, from the freest to the most bound. (Sourcing standards, 1.4,
/// after the Associated Press.) The order is for comparison and is not a score.
package enum Footing: String, CaseIterable, Sendable, Codable {
  /// Usable and quotable under the name.
  case onTheRecord = "on-the-record"
  /// Usable as agreed, under a description instead of the name.
  case background
  /// Usable, attributed to nobody.
  case deepBackground = "deep-background"
  /// Not for publication.
  case offTheRecord = "off-the-record"

  /// The name of the source must not be printed.
  package var protectsName: Bool { self != .onTheRecord }

  /// 0 for `onTheRecord` to 3 for `offTheRecord`.
  package var rank: Int { Self.allCases.firstIndex(of: self)! }
}

/// How a source knows what an attribution has it say. (Sourcing standards, 1.4.)
package enum Basis: String, CaseIterable, Sendable, Codable {
  /// Saw or heard it.
  case witnessed
  /// Took part in it.
  case participant
  case readTheDocument = "read-the-document"
  /// Was told by somebody who knows at first hand.
  case toldBy = "told-by"
  /// Reckons, from what others know.
  case analysis
  /// Passes on what somebody else has published.
  case relay
}

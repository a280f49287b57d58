/// Every rule there is.
package enum RuleCatalogue {
  /// In alphabetical order of their names.
  package static let rules: [AuditRule] = [
    .agentlessAttribution,
    .anonymityReasonMissing,
    .anonymousSource,
    .stateMediaUnlabelled,
    .unattributedClaim,
    .vagueAttribution,
  ]

  /// The rule of that name, or the one that once went by it.
  package static func rule(named name: String) -> AuditRule? {
    rules.first { $0.name == name } ?? rules.first { $0.metadata.formerNames.contains(name) }
  }

  /// The name that was probably meant; nil when none is within a third of its letters.
  package static func nearest(to name: String) -> String? {
    let near = rules.map(\.name).compactMap { candidate -> (name: String, distance: Int)? in
      // The difference in length is checked first, so that a huge argument costs nothing.
      guard abs(candidate.utf8.count - name.utf8.count) <= candidate.utf8.count / 3 else {
        return nil
      }
      let distance = editDistance(Array(name.lowercased().utf8), Array(candidate.utf8))
      return distance <= candidate.utf8.count / 3 ? (candidate, distance) : nil
    }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// How many bytes must be inserted, removed or replaced to get from one to the other.
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}

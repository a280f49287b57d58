/// What was probably meant by a name that does not exist: the nearest of those that do, unless even
/// that differs in more than a third of its letters.
package func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().utf8)
  return candidates.compactMap { candidate -> (name: String, distance: Int)? in
    // The difference in length is looked at first, so that a huge name costs nothing.
    let limit = candidate.utf8.count / 3
    guard abs(candidate.utf8.count - wanted.count) <= limit else { return nil }
    let distance = editDistance(wanted, Array(candidate.utf8))
    return distance <= limit ? (candidate, distance) : nil
  }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// How many bytes must be inserted, removed or replaced to get from one to the other (Levenshtein).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
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

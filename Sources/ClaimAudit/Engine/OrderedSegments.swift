import ClaimModel

/// The segments of a dossier in reading order, whatever order it holds them in.
struct OrderedSegments: Sendable {
  private let all: [Segment]

  init(_ dossier: Dossier) { all = dossier.segments.sorted { $0.span < $1.span } }

  /// How many segments start at or before an offset.
  func count(upTo offset: Int) -> Int { all.partitioningIndex { $0.span.start > offset } }

  /// The segment in which an offset stands; nil between segments.
  subscript(at offset: Int) -> Segment? {
    let index = count(upTo: offset) - 1
    return index >= 0 && offset < all[index].span.end ? all[index] : nil
  }
}

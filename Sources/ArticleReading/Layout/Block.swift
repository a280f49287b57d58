import ClaimModel

/// A piece of a line of stored text, without its line end and the marks around its words.
struct Line: Sendable {
  /// UTF-8 offsets, half-open.
  let start: Int
  let end: Int
  /// The scalar that starts at `start`.
  let scalarStart: Int
}

/// A run of lines that belong together on the page: a paragraph, a heading, an item of a list.
struct Block: Sendable {
  let role: SegmentRole
  let lines: [Line]
}

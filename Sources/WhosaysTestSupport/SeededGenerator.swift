/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every machine, so
/// that a property that fails can be run again.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension SeededGenerator {
  /// Text to trip over: letters of several scripts, marks, quotation marks, controls, line ends,
  /// Markdown, combining and bidirectional scalars.
  ///
  /// - Parameter count: how many pieces it is made of.
  package mutating func hostileText(pieces count: Int) -> String {
    let pieces = [
      "The council said ", "“", "”", "\"", "'", "’", "‘", "\n", "\n\n", "# ", "> ", "- ", "```\n",
      "e\u{301}", "é", "🇰🇷", "👩‍👩‍👧", "\u{202E}", "\u{200F}", "\u{1B}[31m", "|", "*", "_", "[x](y)",
      "according to officials, ", "Ana Ruiz ", "said ", "reportedly ", "14 million ", ". ", "? ",
      ", ",
      "他说", "שלום ", "Ω", "\u{FEFF}", "\t", "<b>", "&amp;", "$(rm)", "—", "…", "Mr. Choi ", "(",
      ")",
    ]
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }.joined()
  }
}

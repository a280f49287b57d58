import ClaimModel

/// An attribution as a step found it, in ranges of tokens of its passage. Level, name and claims
/// come later, the same way for every step.
struct FoundAttribution: Sendable {
  /// The name of the step.
  let finder: String
  /// Why it is suggested.
  let why: String
  /// Nil where nobody is named as holder.
  var source: Range<Int>?
  var cue: Range<Int>?
  /// Its pieces in reading order; empty where the words stand in the next paragraph.
  var content: [Range<Int>]
  /// Nil where something other than a verb attributes.
  let verb: CueVerb?
  /// Nobody says so: the wording hides the holder.
  var isAgentless = false

  /// All its tokens, from the first to the last.
  var hull: Range<Int> {
    var (start, end) = (Int.max, 0)
    func add(_ range: Range<Int>?) {
      guard let range else { return }
      (start, end) = (min(start, range.lowerBound), max(end, range.upperBound))
    }
    content.forEach(add)
    add(source)
    add(cue)
    return start..<end
  }
}

/// One way in which pages attribute. The steps run in the order of `ArticleReader.steps`; each sees
/// what those before it found in the passage, and adds to it or completes it.
struct AttributionStep: Sendable {
  /// Kebab-case; the finder's name on a proposal.
  let name: String
  /// The sentence on a proposal that says why it is suggested.
  let why: String
  let run:
    @Sendable (_ passage: Passage, _ lexicon: Lexicon, _ found: inout [FoundAttribution]) -> Void
}

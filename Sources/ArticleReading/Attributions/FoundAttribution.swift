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
  /// What the source does without a word, by its cue: “hopes”; nil where it says or believes something.
  var attitude: SpeechAct?
  /// Nobody says so: the wording hides the holder.
  var isAgentless = false
  /// The wording of the attribution in whose content this one stands (its source, or its cue where it
  /// has none); nil where it stands in none.
  var parent: Range<Int>?
  /// Words that stand apart from the cue and weaken what is said: “the view of most seems to be that”.
  var hedge: Range<Int>?
  /// How likely the model takes it to be right, in 0 ... 1; nil for a find of the rules.
  var probability: Double?

  /// The words that attribute: source and cue, from the first to the last token.
  var wording: Range<Int>? {
    guard let source, let cue else { return source ?? cue }
    return min(source.lowerBound, cue.lowerBound)..<max(source.upperBound, cue.upperBound)
  }

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
    @Sendable (_ passage: Passage, _ context: ReadingContext, _ found: inout [FoundAttribution]) ->
      Void
}

/// What a step knows beside the passage.
struct ReadingContext: Sendable {
  let lexicon: Lexicon
  let names: Names
  /// The article is printed as questions and answers: “Q:”, “A:”.
  let isInterview: Bool
  /// The labels of those who answer in an interview, in lower case: they open more than one paragraph
  /// each, and fewer than half of their turns are questions. Who asks is the publication.
  let answering: Set<String>

  init(_ passages: [Passage], names: Names, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.names = names
    isInterview = passages.contains {
      $0.tokens.count > 2 && $0.tokens[0].is(.questionLabel) && $0.tokens[1].isMark(":")
    }
    var turns: [String: (all: Int, questions: Int)] = [:]
    for passage in passages where passage.role == .body {
      guard let label = SpeakerLabels.label(of: passage) else { continue }
      let words = SpeakerLabels.words(passage.tokens[label])
      turns[words, default: (0, 0)].all += 1
      if passage.tokens.last?.isMark("?") == true { turns[words]!.questions += 1 }
    }
    answering = Set(
      turns.filter { $0.value.all > 1 && $0.value.questions * 2 < $0.value.all }.keys)
  }
}

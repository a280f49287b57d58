package import ClaimModel

/// Reads an article: who says what in it, and how sure it sounds.
///
/// The reader goes from the page to the sentence: blocks, words, sentences and quotations; then the
/// steps that find attributions, each a file; then the wording of each source and what each claim
/// says of itself, one claim a finite clause; the claims in the publication's own voice, for every
/// clause that no attribution covers; and last which claims state the same proposition. All of it is
/// linear in the length of the text and holds for any text.
package struct ArticleReader: Sendable {
  /// The version of the rules and behind it that of the lexicon, which every finder carries: a change in
  /// what they find changes it. A find of the model carries that of its weights too.
  package static let version = "0.1.0+\(Lexicon.version)"

  /// How attributions are found, in this order. A step is added by adding it here.
  static let steps = [
    SpeakerLabels.step, AccordingTo.step, SaidVerbs.step, Silences.step, Agents.step,
    NounCues.step, Citations.step, Signatures.step, RunningQuotations.step, HearerPassives.step,
    AgentlessMarkers.step, QuotedSpeech.step, Chains.step,
  ]

  let lexicon = Lexicon.english

  /// What the model finds beside the rules; nil for the rules alone.
  private let model: ModelStage?

  /// - Parameter leastProbability: of the finds of the trained model that are proposed beside those of
  ///   the rules, in 0 ... 1; nil for the rules alone.
  package init(leastProbability: Double? = nil) {
    model = leastProbability.map { ModelStage(lexicon: .english, leastProbability: $0) }
  }

  /// From how many percent of probability on the model's finds are proposed unless somebody says otherwise: on
  /// articles that it has not learned from half a point of F1 below the best, with more precision
  /// (`Training/README.md`).
  package static let balancedPercent = 35

  /// The rules with the model's finds from there on.
  package static let balanced = ArticleReader(leastProbability: Double(balancedPercent) / 100)

  /// Reads a text.
  ///
  /// - Throws: `ReadingError.notEnglish` when its words are of another language; `noProse` when
  ///   nothing in it can be read.
  package func read(_ text: DraftText) throws(ReadingError) -> Reading {
    let passages = passages(of: text)
    guard Self.holdsProse(passages, of: text) else { throw .noProse }
    guard Language.isEnglish(passages, lexicon: lexicon) else { throw .notEnglish }
    var proposals = ProposalMaker(
      passages: passages, text: text, lexicon: lexicon, model: model)
    return Reading(
      text: text, language: lexicon.language, segments: passages.flatMap(\.segments),
      quotations: quotations(of: passages),
      proposals: Propositions.numbered(
        proposals.proposals(), in: passages, lexicon: lexicon))
  }

  /// The same proposals with their claims numbered by the propositions they state
  /// (`docs/propositions.md`), whoever found the claims in the text: the step alone, to be measured on
  /// claims that people have marked.
  package func numberingPropositions(of proposals: [Proposal], in text: DraftText) -> [Proposal] {
    Propositions.numbered(proposals, in: passages(of: text), lexicon: lexicon)
  }

  /// Whether there is anything to find fault with. A headline alone is, but not where more lines stand
  /// under it and none of them is prose: a comment never closed, a page of code.
  private static func holdsProse(_ passages: [Passage], of text: DraftText) -> Bool {
    let prose = passages.filter(\.role.isProse)
    guard prose.allSatisfy({ $0.role == .headline }) else { return true }
    let lines = text.string.utf8.split(separator: UInt8(ascii: "\n")).lazy
      .filter { $0.contains { $0 > 32 } }.prefix(2)
    return !prose.isEmpty && Array(lines).count == 1
  }

  /// How many sentences and words a text has.
  package struct SplitCount: Equatable, Sendable {
    package var sentences = 0
    /// Words and numbers, and no marks.
    package var words = 0

    package init() {}
  }

  /// Splits a text into sentences and words and goes no further: the first part of `read`, for
  /// measuring it by itself.
  package func split(_ text: DraftText) -> SplitCount {
    var count = SplitCount()
    forEachBlock(of: text) { block, tokens in
      count.sentences += Passage.sentences(of: tokens, in: block.role).count
      count.words += tokens.count { !$0.isMark }
    }
    return count
  }

  func passages(of text: DraftText) -> [Passage] {
    var passages: [Passage] = []
    // By role: few, so that to look through them costs less than to hash.
    var numbers: [(letter: Character, last: Int)] = []
    forEachBlock(of: text) { block, tokens in
      guard tokens.contains(where: { !$0.isMark }) else { return }
      let letter = block.role.letter
      let index = numbers.firstIndex { $0.letter == letter } ?? numbers.count
      if index == numbers.count { numbers.append((letter, 0)) }
      numbers[index].last += 1
      passages.append(Passage(role: block.role, number: numbers[index].last, tokens: tokens))
    }
    return passages
  }

  /// The value of a key of a text's front matter, such as `slug`; nil where it has none.
  package func frontMatter(_ key: String, of text: DraftText) -> String? {
    var text = text.string
    return text.withUTF8 { Layout.frontMatter(key, of: $0, lexicon: lexicon) }
  }

  /// The blocks of a text in reading order, each with its tokens.
  private func forEachBlock(of text: DraftText, _ body: (Block, [Token]) -> Void) {
    var text = text.string
    text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes, lexicon: lexicon)
      for block in Layout.blocks(of: bytes, lexicon: lexicon) {
        body(block, tokenizer.tokens(of: block.lines))
      }
    }
  }

  /// The quotations of all passages; one that its block leaves open goes on where the next block
  /// opens with a mark, as print does it.
  private func quotations(of passages: [Passage]) -> [Quotation] {
    var found: [(span: TextSpan, words: [TextSpan], depth: Int)] = []
    // The index of the one that the block before left open.
    var open: Int?
    for passage in passages {
      var last: Int?
      for range in passage.quotations {
        let words = range.words.isEmpty ? [] : [passage.tokens.span(range.words)]
        let span = passage.tokens.span(range.tokens)
        var index: Int?
        if let open, range.depth == 0, range.tokens.lowerBound == 0 {
          // In place: it can run over any number of blocks.
          found[open].span = found[open].span.union(span)
          found[open].words += words
          index = open
        } else if !words.isEmpty {
          found.append((span, words, range.depth))
          index = found.count - 1
        }
        if range.depth == 0, !range.isClosed { last = index }
      }
      open = last
    }
    return found.map { Quotation(span: $0.span, words: $0.words, depth: $0.depth) }
  }
}

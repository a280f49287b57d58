package import ClaimModel

/// Reads an article: who says what in it, and how sure it sounds.
///
/// The reader goes from the page to the sentence: blocks, words, sentences and quotations; then the
/// steps that find attributions, each a file; then the wording of each source and what each claim
/// says of itself; and last one claim in the publication's own voice for every sentence that
/// attributes nothing. All of it is linear in the length of the text and holds for any text.
package struct ArticleReader: Sendable {
  /// The version of the reader, which every finder carries: a change in what it finds changes it.
  package static let version = "0.1.0"

  /// How attributions are found, in this order. A step is added by adding it here.
  static let steps = [
    SpeakerLabels.step, AccordingTo.step, SaidVerbs.step, Signatures.step,
    RunningQuotations.step,
    AgentlessMarkers.step,
  ]

  private let lexicon = Lexicon.english

  package init() {}

  /// Reads a text.
  ///
  /// - Throws: `ReadingError.notEnglish` when its words are of another language.
  package func read(_ text: DraftText) throws(ReadingError) -> Reading {
    let passages = passages(of: text)
    guard Language.isEnglish(passages) else { throw .notEnglish }
    var proposals = ProposalMaker(passages: passages, text: text, lexicon: lexicon)
    return Reading(
      text: text, language: lexicon.language, segments: passages.flatMap(\.segments),
      quotations: quotations(of: passages), proposals: proposals.proposals())
  }

  private func passages(of text: DraftText) -> [Passage] {
    var text = text.string
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes, lexicon: lexicon)
      var numbers: [Character: Int] = [:]
      return Layout.blocks(of: bytes, lexicon: lexicon).compactMap { block in
        let tokens = tokenizer.tokens(of: block.lines)
        guard tokens.contains(where: { !$0.isMark }) else { return nil }
        numbers[block.role.letter, default: 0] += 1
        return Passage(role: block.role, number: numbers[block.role.letter]!, tokens: tokens)
      }
    }
  }

  /// The quotations of all passages; one that its block leaves open goes on where the next block
  /// opens with a mark, as print does it.
  private func quotations(of passages: [Passage]) -> [Quotation] {
    var quotations: [Quotation] = []
    var isOpen = false
    for passage in passages {
      for range in passage.quotations {
        let words = range.words.isEmpty ? [] : [passage.tokens.span(range.words)]
        let span = passage.tokens.span(range.tokens)
        if isOpen, range.depth == 0, range.tokens.lowerBound == 0, let last = quotations.last {
          quotations[quotations.count - 1] = Quotation(
            span: last.span.union(span), words: last.words + words, depth: 0)
        } else if !words.isEmpty {
          quotations.append(Quotation(span: span, words: words, depth: range.depth))
        }
      }
      isOpen = passage.quotations.contains { $0.depth == 0 && !$0.isClosed }
    }
    return quotations
  }
}

/// Knows English by its function words.
enum Language {
  /// Of all words. English prose has a share of .4 and more, headlines .2; German, French and
  /// Spanish texts stay under .1 for the words they share with it.
  private static let leastShare = 0.13
  /// In words; of less nothing can be said, so it is let through.
  private static let shortest = 20

  static func isEnglish(_ passages: [Passage]) -> Bool {
    var words = 0
    var known = 0
    var foreign = 0
    for passage in passages {
      for token in passage.tokens where token.kind == .word {
        words += 1
        if token.is(.functionWord) { known += 1 }
        if token.word.unicodeScalars.first.map({ $0.value > 0x24F }) == true { foreign += 1 }
      }
    }
    // A script without spaces makes few words, so its share is asked for before their number.
    if foreign * 2 > words, foreign > 3 { return false }
    return words < shortest || Double(known) >= leastShare * Double(words)
  }
}

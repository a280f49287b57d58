import ClaimModel

/// Finds what the publication asserts in its own voice: every clause that no attribution covers.
struct OwnVoice {
  /// In words; shorter ones are exclamations and labels, unless a verb stands in them: “Nobody was
  /// hurt.”
  private static let shortest = 4

  private let words: ClauseWords
  private var passage: Passage { words.passage }
  private var tokens: [Token] { words.tokens }

  init(_ words: ClauseWords) { self.words = words }

  /// The clauses, with what each takes for granted, in reading order.
  ///
  /// - Parameter taken: the tokens of each attribution, from its first to its last.
  func clauses(except taken: [Range<Int>]) -> (clauses: [Clause], presupposed: [Range<Int>]) {
    let isTaken = passage.touchedSentences(by: taken)
    var isCovered = [Bool](repeating: false, count: taken.isEmpty ? 0 : tokens.count)
    for range in taken { for place in range { isCovered[place] = true } }
    var found: (clauses: [Clause], presupposed: [Range<Int>]) = ([], [])
    for (index, sentence) in passage.sentences.enumerated() {
      let isWhole = !isTaken[index]
      let runs = isWhole ? [sentence] : uncovered(sentence, isCovered)
      guard !runs.isEmpty else { continue }
      found.clauses += Clauses.of(runs, in: words).filter {
        Statements.states($0, in: words) && (isWhole ? isLongEnough($0) : standsAlone($0))
          && !isQuoted($0) && !namesSpeaker($0)
      }
      for run in runs { found.presupposed += Presuppositions.ranges(in: run, of: words) }
    }
    return found
  }

  /// The stretches of a sentence beside its attributions, without the words that joined them to it:
  /// “The pier fell, but …”, “a delay that …”.
  private func uncovered(_ sentence: Range<Int>, _ isCovered: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard !isCovered[place] else {
        place += 1
        continue
      }
      let start = place
      while place < sentence.upperBound, !isCovered[place] { place += 1 }
      var end = place
      if place < sentence.upperBound {
        while end > start, passage.isLoose(tokens[end - 1]) || isLink(tokens[end - 1]) { end -= 1 }
      }
      // “the $20 million | experts say it costs”: what no word parts from a speaker is theirs too.
      let isTheirs =
        end == place && place < sentence.upperBound && !tokens[place].isMark
        && !tokens[place].endsAsGerund && !passage.isQuoted(place)
      if start < end, !isTheirs { runs.append(start..<end) }
    }
    return runs
  }

  private func isLink(_ token: Token) -> Bool {
    !token.isMark && token.is([.conjunction, .relative, .joiner])
  }

  private func isLongEnough(_ clause: Clause) -> Bool {
    if clause.hasVerb { return clause.places.count { !tokens[$0].isMark } > 1 }
    return clause.places.count { !tokens[$0].isMark } >= Self.shortest
  }

  /// Beside an attribution only what is a sentence of its own, or tells more of a noun.
  private func standsAlone(_ clause: Clause) -> Bool { clause.hasVerb }

  /// “a clause they say could hurt mothers”, “After saying he was nervous”: the speaker stands within, or behind.
  private func namesSpeaker(_ clause: Clause) -> Bool {
    if let first = clause.places.first, let verb = clause.places.dropFirst().first,
      tokens[first].is(.preposition), tokens[verb].is(.cueVerb), tokens[verb].endsAsGerund
    {
      return true
    }
    return clause.places.dropFirst().dropLast(2).contains { place in
      tokens[place].is([.singularPronoun, .pluralPronoun]) && tokens[place + 1].is(.cueVerb)
        && tokens[place + 1].is([.presentVerb, .pastVerb, .finiteVerb])
        && tokens[place + 2].is([.auxiliary, .modal])
    }
  }

  /// Words nearly all in quotation marks are somebody's, even where the page does not say whose.
  private func isQuoted(_ clause: Clause) -> Bool {
    let words = clause.places.filter { !tokens[$0].isMark }
    return words.count { passage.isQuoted($0) } * 2 > words.count
  }
}

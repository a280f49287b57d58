import ClaimModel

/// Makes the claims of a passage: those of each attribution, and the publication's own.
struct ClaimMaker {
  let words: ClauseWords
  /// What the passage attributes, in reading order.
  private let found: [FoundAttribution]
  /// By the first token of its cue, the index of an attribution.
  private let cues: [Int: Int]
  private let page: PlaceOnPage
  private let dates: DateReader

  private var passage: Passage { words.passage }
  private var tokens: [Token] { words.tokens }

  init(_ words: ClauseWords, found: [FoundAttribution], page: PlaceOnPage, dates: DateReader) {
    self.words = words
    self.found = found
    self.page = page
    self.dates = dates
    var cues: [Int: Int] = [:]
    for (index, attribution) in found.enumerated() {
      if let cue = attribution.cue { cues[cue.lowerBound] = index }
    }
    self.cues = cues
  }

  // MARK: Attributed

  /// The claims of some content, one a clause, in reading order; at least one. What asks, orders or
  /// greets is none, unless there is nothing else.
  func claims(in content: [Range<Int>], carrier: Carrier) -> [PrintedClaim] {
    let inner = attributions(within: content, but: carrier)
    let all = Clauses.of(content, in: words).filter { clause in
      // Words that somebody in the content says are claims of that attribution alone.
      !inner.contains { index in isInside(clause, of: found[index]) }
    }
    var clauses = all.filter { Statements.states($0, in: words) || isIndirect($0) }
    if clauses.isEmpty { clauses = Array(all.prefix(1)) }
    if clauses.isEmpty { clauses = [Clause(whole: content, of: passage)] }
    return clauses.enumerated().map { index, clause in
      let isReport =
        !inner.isEmpty
        && clause.places.contains { place in
          cues[place].map { inner.contains($0) } ?? false
        }
      var claim = ClaimReading(clause, in: words, carrier: carrier, isReport: isReport).claim(
        centrality: page.centrality(of: clause, in: words), dates: dates)
      claim.details.isScopeAmbiguous = isFar(index, among: clauses, from: carrier)
      return claim
    }
  }

  /// The attributions whose cue stands in some content.
  private func attributions(within content: [Range<Int>], but carrier: Carrier) -> [Int] {
    guard found.count > 1 || carrier.passage.number != passage.number else { return [] }
    return content.flatMap { $0.compactMap { cues[$0] } }
      .filter { found[$0].cue != carrier.found.cue || carrier.passage.number != passage.number }
  }

  private func isInside(_ clause: Clause, of other: FoundAttribution) -> Bool {
    guard let first = clause.places.first, let last = clause.places.last else { return false }
    return other.content.contains { $0.contains(first) && $0.contains(last) }
  }

  /// In indirect speech an order or a wish is what is said: “told them to leave”.
  private func isIndirect(_ clause: Clause) -> Bool {
    guard let first = clause.places.first, let last = clause.places.last else { return false }
    return !passage.isQuoted(first) && Statements.questionMark(last, in: words) == nil
  }

  /// Whether it is left open that an attribution covers a clause (sourcing standards, 3.4,
  /// “attribution-placement”): in indirect speech, where another clause of the sentence stands between
  /// them and no “that” takes the attribution up again.
  private func isFar(_ index: Int, among clauses: [Clause], from carrier: Carrier) -> Bool {
    guard clauses.count > 1, let cue = carrier.found.cue, carrier.passage.number == passage.number,
      let first = clauses[index].places.first, let last = clauses[index].places.last,
      clauses[index].opening == .main, !passage.isQuoted(first), !passage.isQuoted(last)
    else { return false }
    let neighbour = first > cue.lowerBound ? index - 1 : index + 1
    guard clauses.indices.contains(neighbour), let other = clauses[neighbour].places.first,
      passage.sentence[other] == passage.sentence[first],
      (other > cue.lowerBound) == (first > cue.lowerBound)
    else { return false }
    return first < cue.lowerBound || !tokens[first].is(.opensClause)
  }

  // MARK: Own voice

  /// A clause with what it takes for granted beside it, in the publication's own voice.
  func ownVoice(except taken: [Range<Int>]) -> [PrintedClaim] {
    let parts = OwnVoice(words).clauses(except: taken)
    let paraphrased = paraphrasedSentences
    let stated = parts.clauses.map { clause in
      var claim = ownVoice(clause, isPresupposed: false)
      claim.details.isScopeAmbiguous = goesOn(clause, behind: paraphrased)
      if claim.contentiousRule == ClaimReading.figureRule, isTold(clause, behind: paraphrased) {
        claim = claim.undisputed
      }
      return claim
    }
    return stated
      + parts.presupposed.map { ownVoice(Clause(whole: [$0], of: passage), isPresupposed: true) }
  }

  private func ownVoice(_ clause: Clause, isPresupposed: Bool) -> PrintedClaim {
    ClaimReading(clause, in: words, carrier: nil).claim(
      centrality: page.centrality(of: clause, in: words), isPresupposed: isPresupposed,
      dates: dates)
  }

  /// The sentences in which somebody is said to have said something in other words, each with the item
  /// or the last word of the source.
  private var paraphrasedSentences: [Int: Token] {
    var sentences: [Int: Token] = [:]
    for attribution in found {
      guard let source = attribution.source else { continue }
      let item = tokens[source].first { $0.is([.document, .documents, .item]) }
      for range in attribution.content where !passage.isQuoted(range.upperBound - 1) {
        sentences[Int(passage.sentence[range.upperBound - 1])] =
          item ?? tokens[source.upperBound - 1]
      }
    }
    return sentences
  }

  /// Whether a sentence with a figure goes on to tell what a poll or a report says, though it does not say
  /// so again: right behind a sentence that attributes to one, or between two reports of one source.
  private func isTold(_ clause: Clause, behind paraphrased: [Int: Token]) -> Bool {
    guard let first = clause.places.first else { return false }
    let sentence = Int(passage.sentence[first])
    guard let before = paraphrased[sentence - 1] else { return false }
    return before.is([.document, .documents, .item])
      || before.spelling == paraphrased[sentence + 1]?.spelling
  }

  /// Whether a sentence without attribution goes on right behind one in which somebody is reported, so
  /// that it can be theirs: it opens with a pronoun that takes up what was said, or tells what would
  /// be.
  private func goesOn(_ clause: Clause, behind paraphrased: [Int: Token]) -> Bool {
    guard let first = clause.places.first(where: { !tokens[$0].isMark }),
      paraphrased[Int(passage.sentence[first]) - 1] != nil,
      first - passage.sentence(of: first).lowerBound < 2
    else { return false }
    let opens: WordClasses = [.impersonal, .pluralPronoun]
    return tokens[first].is(opens)
      || tokens[first].is(.determiner) && !tokens[first].is([.definite, .indefinite])
        && words.isVerb[min(first + 1, tokens.count - 1)]
      || clause.own.contains { tokens[$0].is(.prediction) && tokens[$0].is(.modal) }
  }
}

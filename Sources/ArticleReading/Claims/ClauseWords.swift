import ClaimModel

/// The words of a passage as the steps that read claims ask for them: what each says, alone or with
/// those behind it, and which are finite verbs. There is no tagger: lists and neighbours tell.
///
/// A class, so that what is handed from step to step is one reference.
final class ClauseWords: Sendable {
  let passage: Passage
  let lexicon: Lexicon
  /// What each token says of a claim. Within a wording of several words the first token says it for
  /// all: one of certainty stands for its words (“cannot rule out” denies nothing), other ones add to
  /// what their words say.
  let classes: [WordClasses]
  /// How many tokens say it: more than one for the first token of a wording of several words.
  private let lengths: [UInt8]
  /// Whether a token is a finite verb or the auxiliary of one.
  let isVerb: [Bool]

  var tokens: [Token] { passage.tokens }

  init(_ passage: Passage, lexicon: Lexicon) {
    self.passage = passage
    self.lexicon = lexicon
    let tokens = passage.tokens
    var classes = tokens.map(\.classes)
    var lengths = [UInt8](repeating: 1, count: tokens.count)
    var place = 0
    while place < tokens.count {
      guard let phrase = lexicon.claimPhrase(tokens, at: place) else {
        place += 1
        continue
      }
      lengths[place] = UInt8(clamping: phrase.length)
      if !phrase.classes.isDisjoint(with: Self.certainty) {
        for inner in place..<place + phrase.length { classes[inner] = [] }
      }
      classes[place].formUnion(phrase.classes)
      place += phrase.length
    }
    self.classes = classes
    self.lengths = lengths
    let verbs = FiniteVerbs(passage)
    isVerb = tokens.indices.map { place in
      (!tokens[place].is(Self.idle) || tokens[place].is(Self.verb)) && verbs.isFinite(place)
    }
  }

  private static let certainty: WordClasses = [
    .functionWord, .boosted, .probable, .possible, .uncommitted,
  ]
  private static let verb: WordClasses = [
    .auxiliary, .pastVerb, .finiteVerb, .presentVerb, .contracting, .contracted,
  ]
  /// What can be no verb.
  private static let idle: WordClasses = [
    .determiner, .preposition, .conjunction, .adverb, .time, .singularPronoun, .pluralPronoun,
    .participant, .relative, .infinitive,
  ]

  /// How many tokens say what a token says.
  func length(at place: Int) -> Int {
    Int(lengths[place])
  }

  func says(_ classes: WordClasses, at place: Int) -> Bool {
    !self.classes[place].isDisjoint(with: classes)
  }

  /// “they're”, “it's”: a subject and its verb in one.
  func isContracted(_ place: Int) -> Bool { tokens[place].isContracted }

  /// A form of “be” that tells what is.
  func isBe(_ place: Int) -> Bool {
    tokens[place].is(.be) || tokens[place].isPossessive && tokens[place].is(.contracting)
  }
}

extension Token {
  /// “they're”, “it's”: a subject and its verb in one.
  fileprivate var isContracted: Bool {
    self.is(.contracted) || isPossessive && self.is(.contracting)
  }
}

/// Finds the finite verbs of a passage.
private struct FiniteVerbs {
  let passage: Passage

  init(_ passage: Passage) { self.passage = passage }

  private var tokens: [Token] { passage.tokens }

  func isFinite(_ place: Int) -> Bool {
    guard tokens[place].kind == .word else { return false }
    if tokens[place].isContracted { return true }
    guard !isName(place) else { return false }
    var before = place - 1
    while before >= 0, isSkipped(before) { before -= 1 }
    let last = before >= 0 && !tokens[before].isMark ? before : nil
    let next = place + 1 < tokens.count ? place + 1 : nil
    if let last, tokens[last].is(.infinitive) { return false }
    // “the will of the town”, “a can”: a noun.
    let isNoun =
      last.map {
        tokens[$0].is(.determiner) && !standsAlone($0) || tokens[$0].is(.preposition)
          || tokens[$0].isPossessive
      } ?? false
    if tokens[place].is(.auxiliary) {
      return !isNoun && !(tokens[place].is(.be) && isBareBe(place))
    }
    if isNoun { return false }
    // “The clerk, Ana Ruiz, let it stand”
    let isBehindComma =
      last == nil && before >= 0 && tokens[before].isComma
      && next.map {
        tokens[$0].is([.definite, .indefinite, .object, .impersonal]) || tokens[$0].kind == .number
      } == true
    if tokens[place].is([.pastVerb, .finiteVerb, .presentVerb]) {
      return !tokens[place].is(.homograph) || isBehindComma || isUsedAsVerb(last, next)
    }
    if isBehindComma, tokens[place].endsAsParticiple { return !tokens[place].endsAsGerund }
    return isVerbByPlace(place, last, next)
  }

  /// A capital inside a sentence makes a name of a word, but not in a headline.
  private func isName(_ place: Int) -> Bool {
    guard tokens[place].isCapitalised, passage.role != .headline, place > 0 else { return false }
    return passage.sentence[place] == passage.sentence[place - 1] && !tokens[place - 1].isMark
  }

  private func isSkipped(_ place: Int) -> Bool {
    !tokens[place].isMark && tokens[place].is([.adverb, .negation])
      && !tokens[place].is([.determiner, .conjunction, .auxiliary, .preposition])
  }

  /// “be”, “been”, “being”: with another verb before it.
  private func isBareBe(_ place: Int) -> Bool {
    !tokens[place].is([.presentBe, .pastVerb, .contracted])
  }

  /// Determiners that can be a subject: “most were sold”, “this means”.
  private func standsAlone(_ place: Int) -> Bool {
    !tokens[place].is([.definite, .indefinite, .object, .negation])
  }

  /// “cut”, “saw”: a verb behind a noun and before what it takes.
  private func isUsedAsVerb(_ last: Int?, _ next: Int?) -> Bool {
    guard let last, !tokens[last].is([.auxiliary, .conjunction]) || tokens[last].is(.relative)
    else { return false }
    guard let next, !tokens[next].isMark else { return !tokens[last].endsAsParticiple }
    return !tokens[next].is(.linking) && !tokens[next].is([.auxiliary, .pastVerb])
  }

  /// Words on no list: what stands behind a pronoun or before an object must be a verb.
  private func isVerbByPlace(_ place: Int, _ last: Int?, _ next: Int?) -> Bool {
    guard let last, !tokens[place].isCapitalised || passage.role == .headline,
      !tokens[place].is([
        .preposition, .conjunction, .determiner, .relative, .time, .adverb, .singularPronoun,
        .pluralPronoun, .participant, .infinitive,
      ])
    else { return false }
    let isParticiple = tokens[place].endsAsGerund
    if tokens[last].is([.singularPronoun, .pluralPronoun, .participant]), !isParticiple {
      return true
    }
    if tokens[last].is(.who), !isParticiple { return true }
    if tokens[last].is(.impersonal), tokens[place].endsInS { return true }
    if tokens[last].is([.auxiliary, .conjunction, .preposition]) { return false }
    if tokens[place].endsAsPast { return next.map { tokens[$0].is(.agent) } != true }
    guard let next, !tokens[next].isMark,
      tokens[next].is([.determiner, .object])
        || tokens[next].isCapitalised && !tokens[next].is(.time)
    else { return false }
    // “the river feeds the lake”, “buses serve the villages”
    let (ends, endsBefore) = (tokens[place].endsInS, tokens[last].endsInS)
    return ends != endsBefore && !isParticiple && !tokens[place].is([.person, .people, .place])
  }
}

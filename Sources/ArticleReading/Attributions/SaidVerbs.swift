import ClaimModel

/// Attribution by verbs that say: before, after and inside what they carry, as quoted or reported
/// speech (“X said that …”, ““…,” said X”, ““…,” X told reporters, “…””).
enum SaidVerbs {
  static let step: AttributionStep = AttributionStep(
    name: "said-verb", why: "a verb of saying stands beside its speaker and the words"
  ) { passage, lexicon, found in
    for sentence in passage.sentences {
      let verbs = sentence.filter {
        !passage.isQuoted($0) && lexicon.verb(passage.tokens[$0]) != nil
      }
      guard !verbs.isEmpty else { continue }
      let reader = SaidSentence(passage, sentence: sentence, lexicon: lexicon)
      found += reader.attributions(at: verbs)
    }
  }
}

/// Reads one sentence for verbs that say.
struct SaidSentence {
  let passage: Passage
  let sentence: Range<Int>
  let lexicon: Lexicon
  let phrases: NounPhrases
  var tokens: [Token] { passage.tokens }

  /// A verb with its speaker.
  struct Frame {
    let verb: CueVerb
    /// With the auxiliaries and adverbs before it.
    let cue: Range<Int>
    let source: Range<Int>?
    let isInverted: Bool
    /// “…, saying …”, “… and added …”: it shares the speaker of the clause before.
    let sharesSource: Bool

    var hull: Range<Int> {
      guard let source else { return cue }
      return min(source.lowerBound, cue.lowerBound)..<max(source.upperBound, cue.upperBound)
    }
  }

  init(_ passage: Passage, sentence: Range<Int>, lexicon: Lexicon) {
    self.passage = passage
    self.sentence = sentence
    self.lexicon = lexicon
    phrases = NounPhrases(passage, sentence: sentence)
  }

  func attributions(at verbs: [Int]) -> [FoundAttribution] {
    var frames: [Frame] = []
    for place in verbs where place >= frames.last?.hull.upperBound ?? place {
      if let frame = frame(at: place, after: frames.last), carriesWords(frame) {
        frames.append(frame)
      }
    }
    return frames.indices.compactMap { index in
      let frame = frames[index]
      let start = clauseStart(of: frame, after: index > 0 ? frames[index - 1] : nil)
      let content = content(of: frame, from: start, before: frames[(index + 1)...])
      guard !content.isEmpty || introduces(frame) else { return nil }
      return FoundAttribution(
        finder: SaidVerbs.step.name, why: SaidVerbs.step.why, source: frame.source, cue: frame.cue,
        content: content, verb: frame.verb)
    }
  }

  // MARK: Who speaks

  private func frame(at place: Int, after last: Frame?) -> Frame? {
    guard let verb = lexicon.verb(tokens[place]), isVerb(place) else { return nil }
    var first = place
    while first > sentence.lowerBound, !passage.isQuoted(first - 1), isHelper(tokens[first - 1]) {
      first -= 1
    }
    let helpers = tokens[first..<place]
    guard says(verb, after: helpers) else { return nil }
    if verb.form == .participle, !helpers.contains(where: { $0.is(.auxiliary) }) {
      return participle(verb, at: place, after: last)
    }
    if let inverted = inverted(verb, at: place), let source = inverted.source, !isPronoun(source),
      !tokens[source.lowerBound].is(.impersonal), isFollowedByMark(inverted.hull.upperBound),
      first > sentence.lowerBound, tokens[first - 1].isComma
    {
      return inverted
    }
    if let source = phrases.subject(before: first), isSpeaker(source, verb, at: place) {
      return Frame(
        verb: verb, cue: first..<place + 1, source: source, isInverted: false, sharesSource: false)
    }
    if let last, first > sentence.lowerBound, tokens[first - 1].is(.coordinator),
      verb.form == last.verb.form || verb.form == .finite, !passage.isQuoted(first - 1)
    {
      return Frame(
        verb: verb, cue: first..<place + 1, source: last.source, isInverted: false,
        sharesSource: true)
    }
    return verb.form != .base && opensInversion(first) ? inverted(verb, at: place) : nil
  }

  /// “…,” said Ana Ruiz.
  private func inverted(_ verb: CueVerb, at place: Int) -> Frame? {
    guard place + 1 < sentence.upperBound, let source = phrases.holder(at: place + 1),
      isSpeaker(source, verb, at: place), hasSpeakingHead(source) || isPronoun(source)
    else { return nil }
    return Frame(
      verb: verb, cue: place..<place + 1, source: source, isInverted: true, sharesSource: false)
  }

  private func isFollowedByMark(_ place: Int) -> Bool {
    place >= sentence.upperBound || tokens[place].isMark
  }

  /// A capital inside a sentence makes a name of it (“the United States”), a possessive a noun.
  private func isVerb(_ place: Int) -> Bool {
    guard place > sentence.lowerBound else { return !tokens[place].is(.nounVerb) }
    let before = tokens[place - 1]
    if tokens[place].isCapitalised, passage.role != .headline, !passage.isQuoted(place - 1) {
      return false
    }
    guard tokens[place].is(.nounVerb) else { return true }
    return !before.isPossessive && !before.is(.determiner) && isFollowedByContent(place)
  }

  /// Nobody has said yet what they would say, nor what is said of them.
  private func says(_ verb: CueVerb, after helpers: ArraySlice<Token>) -> Bool {
    if verb.frame != .refusal, helpers.contains(where: { $0.is([.infinitive, .negation]) }) {
      return false
    }
    if helpers.contains(where: { $0.is(.modal) }) { return false }
    let isPassive = verb.form == .finite || verb.form == .past
    return !isPassive || !helpers.contains { $0.is(.be) }
  }

  private func isHelper(_ token: Token) -> Bool {
    guard !token.isMark, !token.isCapitalised else { return false }
    return token.is([.auxiliary, .adverb]) && !token.is([.determiner, .conjunction, .time])
      || token.is(.infinitive)
  }

  /// “reports”, “claims” and the like are nouns as often as verbs; as a verb one is followed by what
  /// it carries.
  private func isFollowedByContent(_ place: Int) -> Bool {
    guard place + 1 < sentence.upperBound else { return false }
    let next = tokens[place + 1]
    // “rules that could …” are rules, and “rules that it could …” is said.
    if next.is(.opensClause), place + 2 < sentence.upperBound,
      tokens[place + 2].is([.auxiliary, .finiteVerb])
    {
      return false
    }
    return passage.isQuoted(place + 1) || next.isMark(":") || next.isComma || next.isCapitalised
      || next.is([.opensClause, .taking, .singularPronoun, .pluralPronoun, .determiner])
        && !next.is(.people)
  }

  private func opensInversion(_ first: Int) -> Bool {
    guard first > sentence.lowerBound else { return true }
    let before = tokens[first - 1]
    return before.isComma || passage.isQuoted(first - 1) || before.isDash
  }

  private func participle(_ verb: CueVerb, at place: Int, after last: Frame?) -> Frame? {
    guard verb.frame == .clause || verb.frame == .content || verb.frame == .person,
      place > sentence.lowerBound,
      tokens[place - 1].isComma || tokens[place - 1].is([.agent, .coordinator])
        || passage.isQuoted(place - 1)
    else { return nil }
    guard let source = last?.source ?? leadingPhrase(before: place) else { return nil }
    return Frame(
      verb: verb, cue: place..<place + 1, source: source, isInverted: false, sharesSource: true)
  }

  /// The phrase that opens the sentence, taken for its subject.
  private func leadingPhrase(before place: Int) -> Range<Int>? {
    guard let source = phrases.holder(at: sentence.lowerBound), source.upperBound < place,
      !tokens[source.lowerBound].is(.preposition)
    else { return nil }
    return isHuman(source) || isPronoun(source) ? source : nil
  }
}

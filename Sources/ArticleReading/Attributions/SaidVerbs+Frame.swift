import ClaimModel

/// Who speaks, and with which words around the verb.
extension SaidSentence {
  /// The verb at a place with its speaker; nil where it attributes nothing.
  ///
  /// - Parameter last: the one before it in the sentence, whose speaker it can share.
  func frame(at place: Int, after last: Frame?) -> Frame? {
    guard let (verb, end) = lexicon.verb(tokens, at: place), end <= sentence.upperBound,
      isVerb(place, verb)
    else { return nil }
    // “asked not to be named” tells why somebody is not.
    guard lexicon.anonymityPhrase(tokens, at: place) == 0, !tellsWhyUnnamed(place) else {
      return nil
    }
    var first = place
    while first > sentence.lowerBound, !passage.isQuoted(first - 1), isHelper(first - 1) {
      first -= 1
    }
    // “reportedly puts”: the marker attributes by itself.
    let opening = first
    while first < place, tokens[first].is(.agentless) { first += 1 }
    let helpers = tokens[first..<place]
    guard says(verb, after: helpers) || wouldSay(verb, after: helpers, from: opening) else {
      return nil
    }
    if verb.form == .participle, !helpers.contains(where: { $0.is([.auxiliary, .aspect]) }),
      !isContracted(first - 1)
    {
      return participle(verb, place..<end, after: last)
    }
    if let inverted = inverted(verb, place..<end), let source = inverted.source, !isPronoun(source),
      !tokens[source.lowerBound].is(.impersonal), isFollowedByMark(inverted.hull.upperBound),
      first > sentence.lowerBound, tokens[first - 1].isComma
    {
      return inverted
    }
    if let source = phrases.subject(before: opening), isSpeaker(source, verb, at: end) {
      // “if the tests say so”: nobody has said it.
      if source.lowerBound > sentence.lowerBound, tokens[source.lowerBound - 1].is(.supposing) {
        return nil
      }
      return Frame(
        verb: verb, cue: first..<end, source: source, isInverted: false, sharesSource: false,
        isAside: isAside(source))
    }
    if first > sentence.lowerBound, tokens[first - 1].is(.coordinator),
      !passage.isQuoted(first - 1), verb.form == .finite || verb.form == last?.verb.form,
      let source = ownSubject(before: first - 1, behind: last) ?? last?.source
        ?? leadingSubject(before: first, of: verb, at: end)
    {
      guard !tokens[source.lowerBound].is(.participant) else { return nil }
      return Frame(
        verb: verb, cue: first..<end, source: source, isInverted: false, sharesSource: true)
    }
    return verb.form != .base && opensInversion(first) ? inverted(verb, place..<end) : nil
  }

  /// “When Ana Ruiz spoke of it, he laughed and said …”: the pronoun that opens the clause in which a
  /// verb before a conjunction stands, behind the words of another speaker.
  private func ownSubject(before coordinator: Int, behind last: Frame?) -> Range<Int>? {
    guard let last else { return nil }
    let near = max(last.hull.upperBound, coordinator - 8)
    guard near < coordinator,
      let comma = (near..<coordinator).last(where: { tokens[$0].isComma && !passage.isQuoted($0) }),
      comma + 1 < coordinator, phrases.isPronoun(tokens[comma + 1])
    else { return nil }
    return comma + 1..<comma + 2
  }

  /// “asked not to be named, citing ministry policy”.
  func tellsWhyUnnamed(_ place: Int) -> Bool {
    tokens[place].is(.citing)
      && (max(sentence.lowerBound, place - 8)..<place).contains {
        lexicon.anonymityPhrase(tokens, at: $0) > 0
      }
  }

  /// “…,” said Ana Ruiz.
  private func inverted(_ verb: CueVerb, _ cue: Range<Int>) -> Frame? {
    switch verb.frame {
    case .request, .person, .refusal, .label, .regard:
      // “…,” asked Ana Ruiz, and not “…, asked the judge to …” or “…, called the judge “a coward””.
      guard closesQuotation(cue.lowerBound) else { return nil }
    default: break
    }
    guard cue.upperBound < sentence.upperBound, verb.particle == nil,
      let source = phrases.holder(at: cue.upperBound),
      isSpeaker(source, verb, at: cue.upperBound), hasSpeakingHead(source) || isPronoun(source)
    else { return nil }
    return Frame(verb: verb, cue: cue, source: source, isInverted: true, sharesSource: false)
  }

  private func isFollowedByMark(_ place: Int) -> Bool {
    place >= sentence.upperBound || tokens[place].isMark
  }

  /// A capital inside a sentence makes a name of it (“the United States”), a possessive a noun.
  private func isVerb(_ place: Int, _ verb: CueVerb) -> Bool {
    let isNoun = tokens[place].is(.nounVerb)
    guard place > sentence.lowerBound else { return !isNoun }
    let before = tokens[place - 1]
    if tokens[place].isCapitalised, passage.role != .headline, !passage.isQuoted(place - 1) {
      return false
    }
    // “one of the mayor’s alleged debts”
    if before.isPossessive, !isContracted(place - 1), !before.is(.relative) { return false }
    guard isNoun else { return true }
    return !before.is(.determiner)
      && (verb.particle != nil || isFollowedByContent(place)
        || verb.frame == .promise && place + 1 < sentence.upperBound
          && tokens[place + 1].is(.infinitive))
  }

  /// Nobody has said yet what they would say, nor what is said of them.
  private func says(_ verb: CueVerb, after helpers: ArraySlice<Token>) -> Bool {
    if verb.frame == .conviction {
      return helpers.contains { $0.is(.be) } && !helpers.contains { $0.is([.negation, .modal]) }
    }
    if verb.frame != .refusal {
      if helpers.contains(where: { $0.is(.negation) }) { return false }
      // “used to say”, and not “wants to say”.
      if helpers.contains(where: { $0.is(.infinitive) }), helpers.first?.is(.aspect) != true {
        return false
      }
    }
    if helpers.contains(where: { $0.is(.modal) }) { return false }
    let isPassive = verb.form == .finite || verb.form == .past
    return !isPassive || !helpers.contains { $0.is(.be) }
  }

  /// “Many would say”, “what most people would call”: said of so many that it stands for “many say” (Wikipedia
  /// Manual of Style, Words to watch, “some would say”).
  private func wouldSay(_ verb: CueVerb, after helpers: ArraySlice<Token>, from first: Int) -> Bool
  {
    let frames: [CueVerb.Frame] = [.clause, .content, .view, .regard, .label, .promise]
    guard verb.form == .base, frames.contains(verb.frame),
      helpers.contains(where: { $0.is(.modal) }),
      helpers.allSatisfy({ $0.is(.modal) ? $0.is(.prediction) : !$0.is([.negation, .be, .have]) }),
      let source = phrases.subject(before: first), !isPronoun(source)
    else { return false }
    return tokens[source].contains { $0.is([.amount, .fraction, .people]) }
      && !tokens[source].contains { $0.isCapitalised && !$0.is([.amount, .fraction, .people]) }
  }

  private func isHelper(_ place: Int) -> Bool {
    let token = tokens[place]
    guard !token.isMark, !token.isCapitalised else { return false }
    return token.is([.auxiliary, .adverb, .agentless])
      && !token.is([.determiner, .conjunction, .time])
      || token.is([.infinitive, .aspect]) || isAspectParticle(place)
  }

  /// “went on to say”.
  private func isAspectParticle(_ place: Int) -> Bool {
    place > sentence.lowerBound && tokens[place].is(.onward) && tokens[place - 1].is(.aspect)
  }

  /// “He’s claiming”.
  private func isContracted(_ place: Int) -> Bool {
    place >= sentence.lowerBound && tokens[place].isPossessive && phrases.isPronoun(tokens[place])
  }

  /// “as Ana Ruiz said”, at the start of a sentence or between marks.
  private func isAside(_ source: Range<Int>) -> Bool {
    let opener = source.lowerBound - 1
    guard opener >= sentence.lowerBound, tokens[opener].is(.taking) else { return false }
    return opener == sentence.lowerBound || tokens[opener - 1].isMark
  }

  /// “reports”, “claims” and the like are nouns as often as verbs; as a verb one is followed by what
  /// it carries.
  private func isFollowedByContent(_ place: Int) -> Bool {
    guard place + 1 < sentence.upperBound else { return isHeading }
    let next = tokens[place + 1]
    // “rules that could …” are rules, and “rules that it could …” is said.
    if next.is(.opensClause), place + 2 < sentence.upperBound,
      tokens[place + 2].is([.auxiliary, .finiteVerb])
    {
      return false
    }
    return passage.isQuoted(place + 1) || next.isMark(":") || next.isComma || next.isStop
      || next.isCapitalised
      || next.is([
        .opensClause, .taking, .singularPronoun, .pluralPronoun, .object, .impersonal, .determiner,
      ])
        && !next.is(.people)
  }

  private func opensInversion(_ first: Int) -> Bool {
    guard first > sentence.lowerBound else { return true }
    let before = tokens[first - 1]
    return before.isComma || passage.isQuoted(first - 1) || before.isDash
  }

  // MARK: Participles and shared speakers

  private func participle(_ verb: CueVerb, _ cue: Range<Int>, after last: Frame?) -> Frame? {
    let place = cue.lowerBound
    switch verb.frame {
    case .clause, .content, .object, .person, .request, .promise, .label: break
    case .view, .conviction, .regard, .finding, .figure, .quotation, .refusal, .ascription:
      return nil
    }
    guard place > sentence.lowerBound else { return nil }
    let before = tokens[place - 1]
    let isDocument = before.is([.document, .documents])
    let isOfLetter = verb.frame == .request && isBehindLetter(place)
    guard
      before.isComma || before.is([.agent, .coordinator, .conjunction]) && !before.is(.taking)
        || isDocument || isOfLetter || passage.isQuoted(place - 1) || isBesides(place)
    else { return nil }
    guard
      let source = last?.source ?? leadingSubject(before: place, of: verb, at: cue.upperBound)
        ?? (isDocument ? phrases.core(endingAt: place - 1) : nil)
    else { return nil }
    return Frame(verb: verb, cue: cue, source: source, isInverted: false, sharesSource: true)
  }

  /// “sent a letter to the council urging it to …”.
  private func isBehindLetter(_ place: Int) -> Bool {
    var before = place - 1
    while before > sentence.lowerBound, place - before < 8, !tokens[before].isMark,
      !tokens[before].is([.auxiliary, .conjunction, .relative])
    {
      if tokens[before].is(.document) { return tokens[before + 1].is([.infinitive, .preposition]) }
      before -= 1
    }
    return false
  }

  /// “refused to talk of it, aside from saying …”, “…, besides saying …”.
  private func isBesides(_ place: Int) -> Bool {
    guard place - 2 >= sentence.lowerBound, tokens[place - 1].is(.preposition) else { return false }
    return tokens[place - 2].isComma
      || place - 3 > sentence.lowerBound && tokens[place - 3].isComma
  }

  /// The subject of the sentence, where it is somebody who can say what stands behind a verb.
  private func leadingSubject(before place: Int, of verb: CueVerb, at end: Int) -> Range<Int>? {
    guard let source = phrases.leadingSubject, source.upperBound < place,
      isHuman(source) || isPronoun(source), isSpeaker(source, verb, at: end)
    else { return nil }
    return source
  }
}

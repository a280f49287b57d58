import ClaimModel

/// What is said, where it stands and how it is rendered.
struct Content {
  /// Its pieces in reading order.
  let spans: [TextSpan]
  let voice: Voice
}

/// Judges what the steps found: who speaks, at which level, and what else the page shows of it. It is
/// told of every passage and every attribution in reading order.
struct AttributionMaker {
  private let lexicon: Lexicon
  private var sources: SourceReader
  private var outlets = StateOutlets()
  private var anonymity = Anonymity()
  /// What the page has told of somebody who comes up again: the index in `details`, by name or by the
  /// number of the newcomer.
  private var known: [String: Int] = [:]
  private var details: [AttributionDetails] = []
  /// Words of the headline with a capital, without those who speak in it.
  private var headline: Set<String> = []

  /// In the passage that is being read.
  private var heard = HeardWords()

  private let passages: [Passage]
  private var itemSentences: ItemSentences?

  /// The people and bodies whom the article names.
  var names: Names { sources.names }

  init(_ passages: [Passage], text: DraftText, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.passages = passages
    sources = SourceReader(passages, text: text, lexicon: lexicon)
  }

  /// Notes what a passage says of sources that stand in it or elsewhere.
  mutating func enter(_ passage: Passage) {
    heard = HeardWords(in: passage)
    sources.enter(passage)
    outlets.enter(passage, lexicon: lexicon)
    anonymity.enter(passage, lexicon: lexicon)
    if passage.role == .headline {
      headline.formUnion(passage.tokens.lazy.filter(\.isCapitalised).map(\.word))
    }
  }

  /// Notes that words of the passage, in tokens, are those of whom a passage before has named.
  mutating func hear(_ words: Range<Int>, from speaker: PrintedAttribution) {
    let reading = SourceReading(
      level: speaker.level, kind: speaker.sourceKind, name: speaker.name,
      isUnresolved: speaker.isUnresolved, isPlural: speaker.isPlural)
    heard.add([words], from: reading)
  }

  /// - Parameters:
  ///   - inner: the attribution behind it in the passage, which may stand in its content.
  ///   - answers: the names among which is whoever answers, where the source is but a letter for them;
  ///     otherwise nil.
  mutating func printed(
    _ found: FoundAttribution, in passage: Passage, content: Content, inner: FoundAttribution?,
    answers: Names? = nil
  ) -> PrintedAttribution {
    let tokens = passage.tokens
    let channel = channel(of: found, in: passage)
    var reading = SourceReading(level: .agentless, kind: .group)
    var state: (isStateControlled: Bool, label: TextSpan?) = (false, nil)
    var details = AttributionDetails()
    if let source = found.source {
      reading =
        answers.map { SourceReading(answering: $0.only) }
        ?? sources.read(
          source, in: passage, channel: channel,
          wordsOf: heard.speaker(at: source.lowerBound, in: passage))
      if found.probability != nil, !canSpeak(source, in: passage) { reading.isUnresolved = true }
      heard.add(
        found.content, from: reading,
        isLabelled: found.finder == SpeakerLabels.step.name)
      state = outlets.read(source, in: passage, lexicon: lexicon)
      if state.isStateControlled {
        (reading.kind, reading.level) = (.outlet, .namedOrganisation)
        // What “it” stands for next.
        sources.spoken.add(reading)
      }
      details = self.details(of: reading, at: source, in: passage)
      if passage.role == .headline { headline.subtract(tokens[source].map(\.word)) }
    }
    if details.item == nil, let channel, tokens[channel].is(.item) {
      details.item = SourceDetails.item(
        channel, in: channelPhrase(channel, in: passage), of: passage)
    }
    if let item = details.item, item.title == nil, item.date == nil {
      details.item = dated(item, in: passage)
    }
    details.parent = found.parent.map(tokens.span)
    details.relay = relay(of: found, reading, in: passage, inner: inner)
    details.isParty = isParty(found, reading, tokens)
    let wording = found.source ?? found.cue ?? found.hull
    if reading.level.band == .unnamed || reading.level == .vague {
      anonymity.add(reading, at: wording, in: passage)
    }
    return PrintedAttribution(
      source: found.source.map { [tokens.span($0)] } ?? [],
      cue: found.cue.map { [tokens.span($0)] } ?? [], content: content.spans,
      level: reading.level, voice: content.voice,
      act: found.attitude
        ?? (found.isAgentless && found.verb?.act != .ask ? .allege : found.verb?.act ?? .say),
      verbClass: verbClass(of: found, in: passage),
      sourceKind: reading.kind, name: reading.name, isUnresolved: reading.isUnresolved,
      isStateControlled: state.isStateControlled, stateLabel: state.label,
      isPlural: reading.isPlural, details: details)
  }

  private static let speakers: WordClasses = [
    .person, .people, .organisation, .outlet, .firm, .document, .documents, .eventGroup, .title,
    .givenName, .demonym, .number, .fraction, .who, .those, .anyone, .anybody, .participant,
    .personal, .singularPronoun, .pluralPronoun, .impersonal,
  ]

  /// Whether a phrase has a word for people, bodies or documents. The model takes others for sources too, “the
  /// implication”, “which”, of which the reader cannot tell whom they stand for.
  private func canSpeak(_ source: Range<Int>, in passage: Passage) -> Bool {
    source.contains { place in
      let token = passage.tokens[place]
      return token.is(Self.speakers) || token.kind == .number
        || token.isCapitalised && (place > source.lowerBound || !token.is(.function))
    }
  }

  private func verbClass(of found: FoundAttribution, in passage: Passage) -> VerbClass {
    guard !found.isAgentless, let verb = found.verb else {
      return found.isAgentless ? .none : .neutral
    }
    // “What he sees as decline” leaves the word to him.
    if verb.frame == .regard, let start = found.source?.lowerBound, start > 0,
      passage.tokens[start - 1].is(.asking), !passage.tokens[max(0, start - 2)].isComma
    {
      return .framing
    }
    return verb.verbClass
  }

  /// The reasons why sources are not named. To be asked for when everything has been read: a reason
  /// can stand behind its source.
  func reasons() -> AnonymityReasons { anonymity.reasons() }

  // MARK: Details

  /// An item with the title and the date that other sentences of the article print of it, where they do.
  private mutating func dated(_ item: PrintedItem, in passage: Passage) -> PrintedItem {
    let end = passage.tokens.partitioningIndex { $0.span.end > item.span.end }
    let wording = passage.tokens[..<end].reversed().prefix { $0.span.start >= item.span.start }
    guard let noun = wording.first(where: { $0.is(.item) }) else { return item }
    let dates = itemSentences ?? ItemSentences(passages)
    itemSentences = dates
    return PrintedItem(span: item.span, title: dates.title(of: noun), date: dates.date(of: noun))
  }

  private mutating func details(
    of reading: SourceReading, at source: Range<Int>, in passage: Passage
  )
    -> AttributionDetails
  {
    let reader = SourceDetails(source, in: passage, names: sources.names, lexicon: lexicon)
    var details = AttributionDetails()
    details.item = reader.item
    if reading.kind == .person || reading.kind == .group {
      details.role = reader.role
      details.institution = reader.institution
      details.basis = reader.basis
      details.motive = reader.motive
      details.count = reading.level == .countedGroup ? reader.count : nil
    }
    details.interest = reader.interest
    details.definiteness = reader.definiteness
    if details.definiteness == .definite, sources.isUnknown(reading, at: source, in: passage) {
      details.definiteness = nil
    }
    guard !reading.isUnresolved, let key = reading.name ?? reading.newcomer.map({ "\($0)" }) else {
      return details
    }
    if let before = known[key].map({ self.details[$0] }) {
      details.role = details.role ?? before.role
      details.institution = details.institution ?? before.institution
      details.basis = details.basis ?? before.basis
      details.interest = details.interest ?? before.interest
      details.count = details.count ?? before.count
    }
    if details != AttributionDetails() {
      known[key] = self.details.count
      self.details.append(details)
    }
    return details
  }

  /// The source is a party where it denies or accuses, where the article accuses it, or where the
  /// headline is about it and not by it.
  private func isParty(_ found: FoundAttribution, _ reading: SourceReading, _ tokens: [Token])
    -> Bool
  {
    if found.verb?.act == .deny
      || found.cue.map({ tokens[$0].contains { $0.is(.accusing) } }) == true
    {
      return true
    }
    guard !reading.isUnresolved, let name = reading.name else { return false }
    let word = reading.kind == .person ? name.lastWord : name.firstWord
    let telling = word.lowercased()
    return headline.contains(telling) || sources.introductions.isAccused(telling)
  }

  /// Whom a source passes on: whom it cites, or where it is an outlet, who speaks in what it reports.
  private func relay(
    of found: FoundAttribution, _ reading: SourceReading, in passage: Passage,
    inner: FoundAttribution?
  ) -> TextSpan? {
    let tokens = passage.tokens
    guard let first = found.source ?? found.cue else { return nil }
    let sentence = passage.sentence(of: first.lowerBound)
    let near = first.lowerBound..<min(sentence.upperBound, first.lowerBound + 60)
    if let citing = near.first(where: {
      tokens[$0].is(.relaying) && !passage.isQuoted($0) && found.cue?.contains($0) != true
        && tokens[$0 - ($0 > 0 ? 1 : 0)].isComma
    }), let phrase = NounPhrases(passage, sentence: sentence).holder(at: citing + 1) {
      return tokens.span(phrase)
    }
    guard reading.kind == .outlet, let inner, let source = inner.source,
      found.content.contains(where: { $0.contains(source.lowerBound) })
    else { return nil }
    return tokens.span(source)
  }

  // MARK: Channels

  /// The noun of what a source spoke through, outside of what it said: “in a statement”, “on its
  /// website”.
  private func channel(of found: FoundAttribution, in passage: Passage) -> Int? {
    guard let source = found.source, let cue = found.cue else { return nil }
    let sentence = passage.sentence(of: cue.lowerBound)
    let near = max(sentence.lowerBound, min(source.lowerBound, cue.lowerBound) - 12)
    let far = min(sentence.upperBound, max(source.upperBound, cue.upperBound) + 10)
    func isFree(_ place: Int) -> Bool {
      !source.contains(place) && !passage.isQuoted(place)
        && !found.content.contains { $0.contains(place) }
    }
    return (near..<far).first { place in
      passage.tokens[place].is(.channel) && isFree(place)
        && (max(near, place - 5)..<place).contains {
          passage.tokens[$0].is([.preposition]) && isFree($0)
        }
    }
  }

  /// The phrase around the noun of a channel.
  private func channelPhrase(_ noun: Int, in passage: Passage) -> Range<Int> {
    let sentence = passage.sentence(of: noun)
    var start = noun
    while start > sentence.lowerBound, noun - start < 5,
      !passage.tokens[start - 1].is(.preposition),
      !passage.tokens[start - 1].isMark
    {
      start -= 1
    }
    var end = noun + 1
    while end < sentence.upperBound, end - noun < 8, !passage.isQuoted(end),
      !passage.tokens[end].isMark, !passage.tokens[end].is([.opensClause, .auxiliary])
    {
      end += 1
    }
    return start..<end
  }
}

extension String {
  /// Up to the first blank.
  fileprivate var firstWord: Substring { Substring(utf8.prefix { $0 != UInt8(ascii: " ") }) }
  /// From the last blank on.
  fileprivate var lastWord: Substring {
    let blank = utf8.lastIndex(of: UInt8(ascii: " "))
    return self[(blank.map(utf8.index(after:)) ?? startIndex)...]
  }
}

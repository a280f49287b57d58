import ClaimModel

/// The words of one language as the reader's steps know them. The lists are data: a file each
/// under a folder with the language's key, with the standard they come from named at their head.
///
/// A class, so that what is handed from step to step is one reference.
final class Lexicon: Sendable {
  /// ISO 639-1.
  let language: String
  private let words: WordTable
  /// By form.
  private let verbs: WordMap<CueVerb>
  private let particleVerbs: WordMap<[CueVerb]>
  /// The names of state-controlled outlets by their first word.
  private let stateOutlets: WordMap<[Phrase]>
  /// Wordings that tell readers that an outlet is state-controlled, by their first word.
  private let stateLabels: WordMap<[Phrase]>
  /// Wordings that say that a source is not named, by their first word.
  private let anonymity: WordMap<[Phrase]>
  /// Wordings that name the holder of words without a verb, by their first word.
  private let accordingTo: WordMap<[Phrase]>
  /// Wordings that say that somebody gave no answer, by their first word.
  private let silences: WordMap<[Phrase]>
  /// Wordings that say that nobody answered what somebody was asked, by their first word.
  private let unanswered: WordMap<[Phrase]>
  /// Participles that charge, with what joins the charge, by their first word.
  private let charges: WordMap<[Phrase]>
  /// Nouns for an answer.
  let answers: Set<String>
  /// Wordings of several words that say something of a claim, by their first word.
  private let claimPhrases: WordMap<ClaimPhrases>
  /// Nouns that stand behind an outlet's name and change nothing in who it is.
  let outletNouns: Set<String>
  /// What opens the reason behind a wording that says a source is not named.
  let reasonOpeners: Set<String>
  private let pressWords: Set<String>
  /// Says that many hold a view: “widely expected”.
  let widely: Set<String>
  /// What makes something else of a verb that calls: “called him out”, “calls them names”.
  let particles: Set<String>
  /// Nouns for what many hold, which nobody in particular does: “a consensus that”.
  let sharedViews: Set<String>
  /// Nouns that attribute nothing unless it arrives: “news has emerged that”, and not “the news that”.
  let tidings: Set<String>
  /// “experts”, who can be the professor and the engineer of before; lower case.
  let summingUp: Set<String>
  /// “I” and “we” in their forms.
  let writers: Set<String>
  let writersTogether: Set<String>
  /// “including”
  let listing: Set<String>
  /// “candidate”, “billionaire”
  let standings: Set<String>
  /// Organs, towns of which there are more, nouns for any body and for people that stand on no list of
  /// a class.
  let otherOrgans: Set<String>
  let manyTowns: Set<String>
  let otherBodies: Set<String>
  let otherPeople: Set<String>
  /// “released”
  let puttingOut: Set<String>
  /// What opens a byline, what opens or ends a caption with a colon, and the headings under which
  /// pages list their sources; lower case.
  let bylineOpeners: Set<String>
  let dateOpeners: Set<String>
  let captionOpeners: [[UInt8]]
  let sourceHeadings: Set<String>
  /// Words that other languages have too, and frequent words that stand on no other list: what tells
  /// short texts in this language from others.
  private let sharedWords: WordTable
  private let commonWords: WordTable
  /// What ends like an adverb and is none: “rally”.
  private let notAdverbs: WordTable
  private let demonymEndings: [String]
  private let shortTitles: [String: String]
  private let numberValues: [String: Int]
  /// By the noun for both: “parents”.
  let couples: [String: (feminine: String, masculine: String)]
  /// What the reasons for anonymity are recognised by, in the order in which they are tried.
  let reasons: [(kind: ReasonKind, words: Set<String>)]

  static let english = Lexicon(
    language: "en", classes: English.classes, verbs: English.cueVerbs,
    stateOutlets: English.stateOutlets, stateLabels: English.stateLabels,
    anonymity: English.anonymityPhrases, reasons: English.reasons)

  /// - Parameters:
  ///   - classes: lists of words separated by white space.
  ///   - verbs: a line each: verb class, act, frame, a colon, then the forms: base, third person,
  ///     past, participle, and a past participle where it differs from the past; “+out” at the end is
  ///     a particle.
  private init(
    language: String, classes: [(WordClasses, String)], verbs: String, stateOutlets: String,
    stateLabels: String, anonymity: String, reasons: [(ReasonKind, String)]
  ) {
    self.language = language
    claimPhrases = Self.claimPhrases(English.claimPhrases)
    (self.verbs, particleVerbs) = Self.verbs(verbs)
    self.stateOutlets = Self.phrases(stateOutlets)
    self.stateLabels = Self.phrases(stateLabels)
    self.anonymity = Self.phrases(anonymity)
    accordingTo = Self.phrases(English.accordingTo)
    silences = Self.phrases(English.silences)
    unanswered = Self.phrases(English.unanswered)
    charges = Self.phrases(English.charges)
    answers = Set(Self.split(English.answers))
    let relatives = Self.split(English.couples)
    couples = Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: relatives.count - 2, by: 3).map {
        (relatives[$0], (relatives[$0 + 1], relatives[$0 + 2]))
      })
    var words = WordTable(
      classes + [
        (.hearsay, English.hearsay), (.couple, couples.keys.joined(separator: " ")),
      ])
    words.add(self.verbs.words, .cueVerb)
    words.add(particleVerbs.words, .cueVerb)
    words.add(self.stateOutlets.words, .opensStateOutlet)
    words.add(self.stateLabels.words, .opensStateLabel)
    words.add(self.anonymity.words, .opensAnonymity)
    words.add(accordingTo.words, .opensAccordingTo)
    words.add(silences.words, .opensSilence)
    words.add(unanswered.words, .opensUnanswered)
    words.add(charges.words, .opensCharge)
    words.add(claimPhrases.words, .opensPhrase)
    self.words = words
    outletNouns = Set(Self.split(English.outletNouns))
    reasonOpeners = Set(Self.split(English.reasonOpeners))
    pressWords = Set(Self.split(English.pressWords))
    widely = Set(Self.split(English.spreading))
    particles = Set(Self.split(English.particles))
    sharedViews = Set(Self.split(English.sharedViews))
    tidings = Set(Self.split(English.tidings))
    summingUp = Set(Self.split(English.summingUp))
    writers = Set(Self.split(English.writers))
    writersTogether = Set(Self.split(English.writersTogether))
    listing = Set(Self.split(English.listing))
    standings = Set(Self.split(English.standings))
    otherOrgans = Set(Self.split(English.otherOrgans))
    manyTowns = Set(Self.split(English.manyTowns))
    otherBodies = Set(Self.split(English.otherBodies))
    otherPeople = Set(Self.split(English.otherPeople))
    puttingOut = Set(Self.split(English.puttingOut))
    bylineOpeners = Set(Self.split(English.bylineOpeners))
    dateOpeners = Set(Self.split(English.dateOpeners))
    captionOpeners = Self.split(English.captionOpeners).map { Array($0.utf8) }
    sourceHeadings = Set(Self.split(English.sourceHeadings, at: "\n"))
    sharedWords = WordTable([(.functionWord, English.sharedWords)])
    commonWords = WordTable([(.functionWord, English.commonWords)])
    notAdverbs = WordTable([(.functionWord, English.notAdverbs)])
    demonymEndings = Self.split(English.demonymEndings)
    shortTitles = Self.pairs(English.shortTitles)
    numberValues = Self.pairs(English.numberValues).compactMapValues { Int($0) }
    self.reasons = reasons.map { ($0, Set(Self.split($1))) }
  }

  private static func pairs(_ list: String) -> [String: String] {
    let words = split(list)
    var pairs: [String: String] = [:]
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      pairs[words[place]] = words[place + 1]
    }
    return pairs
  }

  private static func split(_ text: String, at separator: Unicode.Scalar = " ") -> [String] {
    var pieces: [String] = []
    text.forEachPiece(between: UInt8(ascii: separator)) {
      pieces.append(String(decoding: $0, as: UTF8.self))
    }
    return pieces
  }

  /// The verbs that attribute by themselves and those that need a particle, by their forms.
  private static func verbs(_ list: String) -> (WordMap<CueVerb>, WordMap<[CueVerb]>) {
    let forms: [CueVerb.Form] = [.base, .finite, .finite, .participle, .past]
    var plain = WordMap<CueVerb>()
    var withParticle = WordMap<[CueVerb]>()
    list.forEachPiece(between: UInt8(ascii: "\n")) { line in
      var words: [UnsafeBufferPointer<UInt8>] = []
      line.forEachPiece { words.append($0) }
      let verb = verb(words)
      let end = verb.particle == nil ? words.count : words.count - 1
      for place in 3..<end {
        let form = verb.in(forms[place - 3])
        if verb.particle != nil {
          withParticle.update(words[place], default: []) { $0.append(form) }
        } else {
          // Where two verbs share a form, it is the first one's.
          plain.update(words[place], default: form) { _ in }
        }
      }
    }
    return (plain, withParticle)
  }

  /// - Parameter words: of a line: verb class, act, frame with its colon, forms, particle.
  private static func verb(_ words: [UnsafeBufferPointer<UInt8>]) -> CueVerb {
    func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
      String(decoding: bytes, as: UTF8.self)
    }
    let last = words[words.count - 1]
    return CueVerb(
      form: .base, frame: CueVerb.Frame(rawValue: string(words[2].dropLast()))!,
      verbClass: VerbClass(rawValue: string(words[0][...]))!,
      act: SpeechAct(rawValue: string(words[1][...]))!,
      particle: last[0] == UInt8(ascii: "+") ? string(last.dropFirst()) : nil)
  }

  private static func phrases(_ list: String) -> WordMap<[Phrase]> {
    var byFirst = WordMap<[Phrase]>()
    list.forEachPiece(between: UInt8(ascii: "\n")) { line in
      byFirst.update(Phrase.first(of: line), default: []) { $0.append(Phrase(line)) }
    }
    // The longest first, so that a phrase is preferred to one that starts it.
    byFirst.updateAll { $0.sort { $0.count > $1.count } }
    return byFirst
  }

  private static func claimPhrases(_ lists: [(WordClasses, String)]) -> WordMap<ClaimPhrases> {
    var byFirst = WordMap<ClaimPhrases>()
    for (classes, list) in lists {
      list.forEachPiece(between: UInt8(ascii: "\n")) { line in
        byFirst.update(Phrase.first(of: line), default: ClaimPhrases()) {
          $0.add(Phrase(line), classes)
        }
      }
    }
    return byFirst
  }

  /// The classes of a word in lower case.
  func classes(of word: String) -> WordClasses {
    var word = word
    return word.withUTF8 { classes(of: $0) }
  }

  /// The same for a word in UTF-8.
  func classes(of word: UnsafeBufferPointer<UInt8>) -> WordClasses {
    let known = words[word] ?? []
    // Adverbs are too many to list and nearly all end alike.
    let end = word.count - 1
    let isAdverb =
      end > 3 && word[end] == UInt8(ascii: "y") && word[end - 1] == UInt8(ascii: "l")
      && known.isSubset(of: .uses) && notAdverbs[word] == nil
    return isAdverb ? known.union(.adverb) : known
  }

  /// “ex-wife”: the classes of the noun behind what says that somebody is it no more; none for any other word.
  func classesOfFormer(_ word: String) -> WordClasses {
    word.hasPrefix(English.noMore)
      ? classes(of: String(word.dropFirst(English.noMore.utf8.count))) : []
  }

  /// Whether a word is a form of a verb that attributes, with a particle or without.
  func isVerb(_ token: Token) -> Bool {
    token.kind == .word && token.is(.cueVerb)
  }

  /// The verb that attributes at a place, and its end or its particle's; nil for none. A time or an
  /// adverb can stand before the particle: “called on Monday for”.
  func verb(_ tokens: [Token], at place: Int) -> (verb: CueVerb, end: Int)? {
    guard isVerb(tokens[place]) else { return nil }
    for verb in particleVerbs[tokens[place].word] ?? [] {
      if verb.frame == .ascription {
        if ascribes(verb, tokens, at: place) { return (verb, place + 1) }
        continue
      }
      var next = place + 1
      while next < tokens.count, next - place < Self.farthestParticle,
        tokens[next].word != verb.particle,
        tokens[next].is([.time, .adverb])
          || tokens[next].is(.preposition)
            && tokens[next + 1 < tokens.count ? next + 1 : next].is(.time)
      {
        next += 1
      }
      if next < tokens.count, tokens[next].word == verb.particle { return (verb, next + 1) }
    }
    return verbs[tokens[place].word].map { ($0, place + 1) }
  }

  /// “put it down to …”: the particle and what joins the cause, behind the thing.
  private func ascribes(_ verb: CueVerb, _ tokens: [Token], at place: Int) -> Bool {
    guard let particle = verb.particle, place + 1 < tokens.count else { return false }
    // “took it as a threat”
    if !particle.utf8.contains(UInt8(ascii: "/")) {
      let isPointed = tokens[place + 1].is([.impersonal, .pointing])
      let joint = isPointed ? place + 2 : place + 1
      return joint < tokens.count && tokens[joint].word == particle
    }
    let near = place + 1..<min(place + Self.farthestJoint, tokens.count - 1)
    guard place + 1 < near.upperBound,
      let found = near.first(where: { tokens[$0].isMark || particle.hasPrefix(tokens[$0].word) })
    else { return false }
    return particle == tokens[found].word + "/" + tokens[found + 1].word
  }

  /// In tokens behind the verb.
  private static let farthestJoint = 9

  /// What stands behind a word where it attributes without a particle; nil where it does not.
  func frame(of token: Token) -> CueVerb.Frame? {
    isVerb(token) ? verbs[token.word]?.frame : nil
  }

  /// In tokens behind the verb.
  private static let farthestParticle = 4

  /// Whether other languages spell a word of their own like this one.
  func isShared(_ word: String) -> Bool { sharedWords[word] != nil }

  /// Whether a word is frequent and stands on none of the other lists.
  func isCommon(_ word: String) -> Bool { commonWords[word] != nil }

  /// How many tokens the name of a state-controlled outlet takes from a place; 0 for none.
  func stateOutlet(_ tokens: [Token], at place: Int) -> Int {
    tokens[place].isCapitalised
      ? length(of: stateOutlets, .opensStateOutlet, in: tokens, at: place) : 0
  }

  /// What the outlet with this name is known again by: its words without those that say that it is
  /// an agency, so that “Xinhua News Agency” is “Xinhua” and no other of China's outlets.
  func stateOutletKey(_ name: ArraySlice<Token>) -> String {
    let own = name.prefix { !outletNouns.contains($0.word) }
    return (own.isEmpty ? name : own).map(\.word).joined(separator: " ")
  }

  /// How many tokens a wording takes that tells an outlet is a state's; 0 for none.
  func stateLabel(_ tokens: [Token], at place: Int) -> Int {
    length(of: stateLabels, .opensStateLabel, in: tokens, at: place)
  }

  /// How many tokens a wording takes that says a source is not named; 0 for none.
  func anonymityPhrase(_ tokens: [Token], at place: Int) -> Int {
    length(of: anonymity, .opensAnonymity, in: tokens, at: place)
  }

  /// How many tokens a wording takes that names a holder without a verb; 0 for none.
  func accordingTo(_ tokens: [Token], at place: Int) -> Int {
    length(of: accordingTo, .opensAccordingTo, in: tokens, at: place)
  }

  /// How many tokens a wording takes that says that somebody gave no answer; 0 for none.
  func silence(_ tokens: [Token], at place: Int) -> Int {
    length(of: silences, .opensSilence, in: tokens, at: place)
  }

  /// How many tokens a wording takes that says that nobody answered what somebody was asked; 0 for none.
  func unanswered(_ tokens: [Token], at place: Int) -> Int {
    length(of: unanswered, .opensUnanswered, in: tokens, at: place)
  }

  /// Whether a word joins to a participle what somebody is charged with: “accused”, “of”.
  func charges(_ participle: Token, joinedBy joint: Token) -> Bool {
    participle.is(.opensCharge)
      && charges[participle.word]?.contains { $0.isContinued(by: joint) } ?? false
  }

  /// How many tokens a participle takes with what joins its charge; 0 for none.
  func charge(_ tokens: [Token], at place: Int) -> Int {
    length(of: charges, .opensCharge, in: tokens, at: place)
  }

  /// What the longest wording of several words that starts at a place says of a claim, and how many
  /// tokens it takes; nil where none starts.
  func claimPhrase(_ tokens: [Token], at place: Int) -> (classes: WordClasses, length: Int)? {
    guard tokens[place].is(.opensPhrase), let candidates = claimPhrases[tokens[place].word] else {
      return nil
    }
    return candidates.longest(in: tokens, at: place)
  }

  /// Whether a word belongs to a reason that is no more than a formula.
  func isBoilerplate(_ token: Token) -> Bool {
    reasons.contains { $0.kind == .boilerplate && $0.words.contains(token.word) }
  }

  /// Whether a pronoun cannot stand for somebody with this given name or noun; both in lower case.
  func disagree(_ pronoun: String, _ name: String) -> Bool {
    let both = (classes(of: pronoun), classes(of: name))
    return both.0.contains(.feminine) && both.1.contains(.masculine)
      || both.0.contains(.masculine) && both.1.contains(.feminine)
  }

  /// What can stand before the ending of a word for a people, in lower case: “orrin” and “orrini” of
  /// “orrinian”, which is made of the name of a place or of that name without its last letter.
  func stems(of word: String) -> [String] {
    demonymEndings.filter { word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
      .map { String(Substring(word.utf8.dropLast($0.utf8.count))) }
  }

  /// “colonel” for “col”; any other word as it is.
  func fullTitle(_ word: String) -> String { shortTitles[word] ?? word }

  /// What the noun at a place calls somebody: its full form, with what lessens it before it, as
  /// “vice-president” and “former-vice-president”.
  func office(_ tokens: [Token], at place: Int) -> String {
    var office = fullTitle(tokens[place].word)
    var before = place - 1
    while before >= 0, place - before < 8, tokens[before].kind == .word,
      !tokens[before].is([.determiner, .preposition, .conjunction, .auxiliary])
    {
      if tokens[before].is(.lessening) { office = tokens[before].word + "-" + office }
      before -= 1
    }
    return office
  }

  /// Whether the noun at a place is of somebody who speaks for a body: “spokesman”, “press secretary”.
  func isForPress(_ tokens: [Token], at place: Int) -> Bool {
    tokens[place].is(.speakingFor) || place > 0 && pressWords.contains(tokens[place - 1].word)
  }

  /// What a number in letters or digits counts; nil for what is none.
  func value(_ token: Token) -> Int? {
    token.kind == .number
      ? Int(String(String.UnicodeScalarView(token.word.unicodeScalars.filter { $0 != "," })))
      : numberValues[token.word] ?? joinedValue(token.word)
  }

  /// Of “twenty-four”.
  private func joinedValue(_ word: String) -> Int? {
    guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")),
      let tens = numberValues[String(word[..<hyphen])],
      let ones = numberValues[String(word[word.utf8.index(after: hyphen)...])],
      tens % 10 == 0, ones < 10
    else { return nil }
    return tens + ones
  }

  /// - Parameter opener: the class of the words with which the phrases open.
  private func length(
    of phrases: WordMap<[Phrase]>, _ opener: WordClasses, in tokens: [Token], at place: Int
  ) -> Int {
    guard tokens[place].is(opener), let candidates = phrases[tokens[place].word] else { return 0 }
    return candidates.first { $0.stands(in: tokens, at: place) }?.count ?? 0
  }
}

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
  private let verbs: [String: CueVerb]
  private let particleVerbs: [String: [CueVerb]]
  /// The names of state-controlled outlets by their first word, each as its words.
  private let stateOutlets: [String: [[String]]]
  /// Wordings that tell readers that an outlet is state-controlled, by their first word.
  private let stateLabels: [String: [[String]]]
  /// Wordings that say that a source is not named, by their first word.
  private let anonymity: [String: [[String]]]
  /// Wordings that name the holder of words without a verb, by their first word.
  private let accordingTo: [String: [[String]]]
  /// Wordings that say that somebody gave no answer, by their first word.
  private let silences: [String: [[String]]]
  /// Wordings that say that nobody answered what somebody was asked, by their first word.
  private let unanswered: [String: [[String]]]
  /// Participles that charge, with what joins the charge, by their first word.
  private let charges: [String: [[String]]]
  /// Nouns for an answer.
  let answers: Set<String>
  /// Wordings of several words that say something of a claim, by their first word.
  private let claimPhrases: [String: [ClaimPhrase]]
  /// Nouns that stand behind an outlet's name and change nothing in who it is.
  let outletNouns: Set<String>
  /// What opens the reason behind a wording that says a source is not named.
  let reasonOpeners: Set<String>
  /// What opens a byline, what opens or ends a caption with a colon, and the headings under which
  /// pages list their sources; lower case.
  let bylineOpeners: Set<String>
  let captionOpeners: [String]
  let sourceHeadings: Set<String>
  /// Words that other languages have too, and frequent words that stand on no other list: what tells
  /// short texts in this language from others.
  private let sharedWords: WordTable
  private let commonWords: WordTable
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
    let claimPhrases = Self.claimPhrases(English.claimPhrases)
    self.claimPhrases = claimPhrases
    var plain: [String: CueVerb] = [:]
    var withParticle: [String: [CueVerb]] = [:]
    for line in Self.split(verbs, at: "\n") {
      let words = Self.split(line)
      let verb = Self.verb(words)
      let kinds: [CueVerb.Form] = [.base, .finite, .finite, .participle, .past]
      for (form, kind) in zip(words.dropFirst(3), kinds) where !form.utf8.starts(with: Self.plus) {
        if verb.particle != nil {
          withParticle[form, default: []].append(verb.in(kind))
        } else if plain[form] == nil {
          plain[form] = verb.in(kind)
        }
      }
    }
    (self.verbs, particleVerbs) = (plain, withParticle)
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
    words = WordTable(
      classes + [
        (.cueVerb, (Array(plain.keys) + withParticle.keys).joined(separator: " ")),
        (.hearsay, English.hearsay),
        (.couple, couples.keys.joined(separator: " ")),
        (.opensStateOutlet, self.stateOutlets.keys.joined(separator: " ")),
        (.opensStateLabel, self.stateLabels.keys.joined(separator: " ")),
        (.opensAnonymity, self.anonymity.keys.joined(separator: " ")),
        (.opensAccordingTo, accordingTo.keys.joined(separator: " ")),
        (.opensSilence, silences.keys.joined(separator: " ")),
        (.opensUnanswered, unanswered.keys.joined(separator: " ")),
        (.opensCharge, charges.keys.joined(separator: " ")),
        (.opensPhrase, claimPhrases.keys.joined(separator: " ")),
      ])
    outletNouns = Set(Self.split(English.outletNouns))
    reasonOpeners = Set(Self.split(English.reasonOpeners))
    bylineOpeners = Set(Self.split(English.bylineOpeners))
    captionOpeners = Self.split(English.captionOpeners)
    sourceHeadings = Set(Self.split(English.sourceHeadings, at: "\n"))
    sharedWords = WordTable([(.functionWord, English.sharedWords)])
    commonWords = WordTable([(.functionWord, English.commonWords)])
    demonymEndings = Self.split(English.demonymEndings)
    shortTitles = Self.pairs(English.shortTitles)
    numberValues = Self.pairs(English.numberValues).compactMapValues { Int($0) }
    self.reasons = reasons.map { ($0, Set(Self.split($1))) }
  }

  private static func pairs(_ list: String) -> [String: String] {
    let words = split(list)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: words.count - 1, by: 2).map {
        (words[$0], words[$0 + 1])
      })
  }

  private static func split(_ text: String, at separator: Unicode.Scalar = " ") -> [String] {
    text.utf8.split { $0 == UInt8(ascii: separator) || $0 == UInt8(ascii: "\n") }
      .map { String(Substring($0)) }
  }

  private static let plus = [UInt8(ascii: "+")]

  /// - Parameter words: of a line: verb class, act, frame with its colon, forms, particle.
  private static func verb(_ words: [String]) -> CueVerb {
    let last = words.last!.utf8
    return CueVerb(
      form: .base, frame: CueVerb.Frame(rawValue: String(Substring(words[2].utf8.dropLast())))!,
      verbClass: VerbClass(rawValue: words[0])!, act: SpeechAct(rawValue: words[1])!,
      particle: last.starts(with: plus) ? String(Substring(last.dropFirst())) : nil)
  }

  private static func phrases(_ list: String) -> [String: [[String]]] {
    // The longest first, so that a phrase is preferred to one that starts it.
    Dictionary(grouping: split(list, at: "\n").map { split($0) }, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  private static func claimPhrases(_ lists: [(WordClasses, String)]) -> [String: [ClaimPhrase]] {
    var byFirst: [String: [ClaimPhrase]] = [:]
    for (classes, list) in lists {
      for line in list.utf8.split(separator: UInt8(ascii: "\n")) {
        let first = line.prefix { $0 != UInt8(ascii: " ") }
        byFirst[String(Substring(first)), default: []].append(
          ClaimPhrase(words: Array(line), classes: classes))
      }
    }
    return byFirst
  }

  /// The classes of a word in lower case.
  func classes(of word: String) -> WordClasses {
    var word = word
    return word.withUTF8 { classes(of: $0) }
  }

  private func classes(of word: UnsafeBufferPointer<UInt8>) -> WordClasses {
    let known = words[word] ?? []
    // Adverbs are too many to list and nearly all end alike.
    let end = word.count - 1
    let isAdverb =
      end > 3 && word[end] == UInt8(ascii: "y") && word[end - 1] == UInt8(ascii: "l")
      && known.isSubset(of: .uses)
    return isAdverb ? known.union(.adverb) : known
  }

  /// A word in lower case with its classes.
  func word(_ word: UnsafeBufferPointer<UInt8>) -> (String, WordClasses) {
    (String(decoding: word, as: UTF8.self), classes(of: word))
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
    charges[participle.word]?.contains { $0 == [participle.word, joint.word] } ?? false
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
    var longest: (classes: WordClasses, length: Int)?
    for phrase in candidates {
      let length = phrase.length(in: tokens, at: place)
      if length > longest?.length ?? 0 { longest = (phrase.classes, length) }
    }
    return longest
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

  /// The words that are made of the name of a place, in lower case: “orriner” is not, “orrinian” is.
  func demonyms(of place: String) -> [String] {
    let stem = String(place.unicodeScalars.dropLast())
    return demonymEndings.flatMap { [place + $0, stem + $0] }.filter { $0 != place }
  }

  /// “colonel” for “col”; any other word as it is.
  func fullTitle(_ word: String) -> String { shortTitles[word] ?? word }

  /// What the noun at a place calls somebody: its full form, with the “vice” before it.
  func office(_ tokens: [Token], at place: Int) -> String {
    let noun = fullTitle(tokens[place].word)
    return place > 0 && tokens[place - 1].is(.vice) ? "vice-" + noun : noun
  }

  /// What a number in letters or digits counts; nil for what is none.
  func value(_ token: Token) -> Int? {
    token.kind == .number
      ? Int(String(String.UnicodeScalarView(token.word.unicodeScalars.filter { $0 != "," })))
      : numberValues[token.word]
  }

  /// - Parameter opener: the class of the words with which the phrases open.
  private func length(
    of phrases: [String: [[String]]], _ opener: WordClasses, in tokens: [Token], at place: Int
  ) -> Int {
    guard tokens[place].is(opener), let candidates = phrases[tokens[place].word] else { return 0 }
    return candidates.first { phrase in
      place + phrase.count <= tokens.count
        && zip(phrase, tokens[place...]).allSatisfy { $0 == $1.word }
    }?.count ?? 0
  }
}

/// A wording of several words that says something of a claim.
private struct ClaimPhrase: Sendable {
  /// In UTF-8, with blanks between.
  let words: [UInt8]
  let classes: WordClasses

  /// How many tokens it takes from a place; 0 where it does not stand there.
  func length(in tokens: [Token], at place: Int) -> Int {
    var offset = 0
    for next in place..<tokens.count {
      for byte in tokens[next].word.utf8 {
        guard offset < words.count, words[offset] == byte else { return 0 }
        offset += 1
      }
      if offset == words.count { return next + 1 - place }
      guard words[offset] == UInt8(ascii: " ") else { return 0 }
      offset += 1
    }
    return 0
  }
}

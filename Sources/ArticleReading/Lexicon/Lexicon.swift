import ClaimModel

/// The words of one language as the reader's steps know them. The lists are data: a file each
/// under a folder with the language's key, with the standard they come from named at their head.
struct Lexicon: Sendable {
  /// ISO 639-1.
  let language: String
  private let words: WordTable
  private let verbs: [String: CueVerb]
  /// The names of state-controlled outlets by their first word, each as its words.
  private let stateOutlets: [String: [[String]]]
  /// Wordings that tell readers that an outlet is state-controlled, by their first word.
  private let stateLabels: [String: [[String]]]
  /// Wordings that say that a source is not named, by their first word.
  private let anonymity: [String: [[String]]]
  /// Wordings that name the holder of words without a verb, by their first word.
  private let accordingTo: [String: [[String]]]
  /// Nouns that stand behind an outlet's name and change nothing in who it is.
  let outletNouns: Set<String>
  /// Participles that in the passive hide who says so.
  let hearsay: Set<String>
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
  /// What the reasons for anonymity are recognised by, in the order in which they are tried.
  let reasons: [(kind: ReasonKind, words: Set<String>)]

  static let english = Lexicon(
    language: "en", classes: English.classes, verbs: English.cueVerbs,
    stateOutlets: English.stateOutlets, stateLabels: English.stateLabels,
    anonymity: English.anonymityPhrases, reasons: English.reasons)

  /// - Parameters:
  ///   - classes: lists of words separated by white space.
  ///   - verbs: a line each: verb class, act, frame, a colon, then the forms: base, third person,
  ///     past, participle, and a past participle where it differs from the past.
  private init(
    language: String, classes: [(WordClasses, String)], verbs: String, stateOutlets: String,
    stateLabels: String, anonymity: String, reasons: [(ReasonKind, String)]
  ) {
    self.language = language
    words = WordTable(classes)
    var verbForms: [String: CueVerb] = [:]
    for line in Self.split(verbs, at: "\n") {
      for (form, verb) in Self.forms(line) where verbForms[form] == nil { verbForms[form] = verb }
    }
    self.verbs = verbForms
    self.stateOutlets = Self.phrases(stateOutlets)
    self.stateLabels = Self.phrases(stateLabels)
    self.anonymity = Self.phrases(anonymity)
    accordingTo = Self.phrases(English.accordingTo)
    outletNouns = Set(Self.split(English.outletNouns))
    hearsay = Set(Self.split(English.hearsay))
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

  private static func forms(_ line: String) -> [(String, CueVerb)] {
    let parts = split(line, at: ":")
    let head = split(parts[0])
    let forms = split(parts[1])
    let kinds: [CueVerb.Form] = [.base, .finite, .finite, .participle, .past]
    return zip(forms, kinds).map { form, kind in
      (
        form,
        CueVerb(
          lemma: forms[0], form: kind, frame: CueVerb.Frame(rawValue: head[2])!,
          verbClass: VerbClass(rawValue: head[0])!, act: SpeechAct(rawValue: head[1])!)
      )
    }
  }

  private static func phrases(_ list: String) -> [String: [[String]]] {
    // The longest first, so that a phrase is preferred to one that starts it.
    Dictionary(grouping: split(list, at: "\n").map { split($0) }, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  func classes(of word: String) -> WordClasses {
    if let known = words[word] { return known }
    // Adverbs are too many to list and nearly all end alike.
    return word.utf8.count > 4 && word.hasSuffix("ly") ? .adverb : []
  }

  func verb(_ token: Token) -> CueVerb? { token.kind == .word ? verbs[token.word] : nil }

  /// Whether other languages spell a word of their own like this one.
  func isShared(_ word: String) -> Bool { sharedWords[word] != nil }

  /// Whether a word is frequent and stands on none of the other lists.
  func isCommon(_ word: String) -> Bool { commonWords[word] != nil }

  /// How many tokens the name of a state-controlled outlet takes from a place; 0 for none.
  func stateOutlet(_ tokens: [Token], at place: Int) -> Int {
    tokens[place].isCapitalised ? length(of: stateOutlets, in: tokens, at: place) : 0
  }

  /// What the outlet with this name is known again by: its words without those that say that it is
  /// an agency, so that “Xinhua News Agency” is “Xinhua” and no other of China's outlets.
  func stateOutletKey(_ name: ArraySlice<Token>) -> String {
    let own = name.prefix { !outletNouns.contains($0.word) }
    return (own.isEmpty ? name : own).map(\.word).joined(separator: " ")
  }

  /// How many tokens a wording takes that tells an outlet is a state's; 0 for none.
  func stateLabel(_ tokens: [Token], at place: Int) -> Int {
    length(of: stateLabels, in: tokens, at: place)
  }

  /// How many tokens a wording takes that says a source is not named; 0 for none.
  func anonymityPhrase(_ tokens: [Token], at place: Int) -> Int {
    length(of: anonymity, in: tokens, at: place)
  }

  /// How many tokens a wording takes that names a holder without a verb; 0 for none.
  func accordingTo(_ tokens: [Token], at place: Int) -> Int {
    length(of: accordingTo, in: tokens, at: place)
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

  /// What a number in letters or digits counts; nil for what is none.
  func value(_ token: Token) -> Int? {
    token.kind == .number
      ? Int(String(String.UnicodeScalarView(token.word.unicodeScalars.filter { $0 != "," })))
      : numberValues[token.word]
  }

  private func length(of phrases: [String: [[String]]], in tokens: [Token], at place: Int) -> Int {
    guard let candidates = phrases[tokens[place].word] else { return 0 }
    return candidates.first { phrase in
      place + phrase.count <= tokens.count
        && zip(phrase, tokens[place...]).allSatisfy { $0 == $1.word }
    }?.count ?? 0
  }
}

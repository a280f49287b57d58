import ClaimModel

/// The words of an article as claims are compared by them: one number for all forms of a word and all
/// words for one event.
struct ArticleWords {
  /// A word of the article, in whatever form.
  struct Entry {
    let kind: WordFamilies.Kind
    /// Written with a capital where no sentence starts, and never without. A name has no other forms.
    let isName: Bool
    /// A number of two digits or more, not all but the first of them zero.
    let isTellingFigure: Bool
    /// Stands somewhere as a verb or as what a form of “be” says of its subject, or is listed as an
    /// event.
    fileprivate(set) var isPredicate: Bool
  }

  /// Whether a word is a verb by which somebody says something. Such verbs tell by whom and not what.
  private enum Saying { case never, also, only }

  /// What the places of one form show of it.
  private struct Form {
    let token: Token
    let saying: Saying
    var hasCapital = false
    var isSmall = false
    var isPredicate = false
  }

  /// By the number of a word.
  private(set) var entries: [Entry] = []
  /// For each passage and each of its tokens the number of its word; -1 for one that tells nothing of
  /// what is claimed.
  private(set) var numbers: [[Int32]] = []
  /// By the number of a spelling: the word.
  private(set) var spellings: [String] = []
  private var forms: [Form] = []
  /// By the number of a spelling: the place of its form; -1 where there is none.
  private var formOfSpelling: [Int32] = []
  /// By a word: the place of its form.
  private var byWord: [String: Int32] = [:]
  /// By the place of a form: the number of its word.
  private var numberOfForm: [Int32] = []
  /// What tells how and when, and not what. Kept here, since to ask for one of the type each time is
  /// dearer than the question.
  private let silent: WordClasses = [
    .function, .probable, .possible, .uncommitted, .boosted, .negation, .agentless,
  ]
  private let families: WordFamilies
  private let lexicon: Lexicon

  init(_ passages: [Passage], lexicon: Lexicon, families: WordFamilies) {
    self.lexicon = lexicon
    self.families = families
    let forms = passages.map { formsOfTokens($0) }
    numberForms()
    numbers = forms.map { $0.map { $0 < 0 ? -1 : numberOfForm[Int($0)] } }
  }

  /// The numbers of the words of a name.
  func numbers(ofName name: String) -> [Int] {
    normalisedWords(name).compactMap { byWord[$0].map { Int(numberOfForm[Int($0)]) } }
  }

  /// Whether somebody quoted speaks of himself with a word.
  func isSpeaker(_ token: Token) -> Bool {
    token.is(.participant) && families.speakers.contains(token.word)
  }

  /// Whether a word names a year or a month.
  func isTime(_ token: Token) -> Bool {
    token.isYear
      || token.is(.calendar) && token.isCapitalised && families.months.contains(token.word)
  }

  /// The event a word is listed for, and the one that turns it round; nil where none is.
  func event(_ number: Int) -> (event: Int, opposite: Int?)? {
    switch entries[number].kind {
    case .event(let event): (event, families.opposites[event])
    case .toll(let event): (event, nil)
    case .word, .number, .light, .counting, .measure: nil
    }
  }

  private mutating func formsOfTokens(_ passage: Passage) -> [Int32] {
    let tokens = passage.tokens
    var places = [Int32](repeating: -1, count: tokens.count)
    for place in tokens.indices {
      know(place, of: tokens)
      guard canTell(place, of: tokens) else { continue }
      let form = form(at: place, of: tokens)
      // As a name it would tell something.
      if forms[form].saying == .only, !passage.tokens[place].isCapitalised { continue }
      note(place, of: form, in: passage)
      places[place] = Int32(form)
    }
    return places
  }

  private mutating func know(_ place: Int, of tokens: [Token]) {
    let spelling = Int(tokens[place].spelling)
    if spelling >= spellings.count {
      let more = spelling + 1 - spellings.count
      spellings += repeatElement("", count: more)
      formOfSpelling += repeatElement(-1, count: more)
    }
    if spellings[spelling].isEmpty { spellings[spelling] = tokens[place].word }
  }

  private mutating func form(at place: Int, of tokens: [Token]) -> Int {
    let known = formOfSpelling[Int(tokens[place].spelling)]
    if known >= 0 { return Int(known) }
    let (token, form) = (tokens[place], forms.count)
    formOfSpelling[Int(token.spelling)] = Int32(form)
    byWord[token.word] = Int32(form)
    forms.append(Form(token: token, saying: saying(token)))
    return form
  }

  /// Function words, times and words of certainty tell how and when, and not what.
  private func canTell(_ place: Int, of tokens: [Token]) -> Bool {
    if let mark = tokens[place].mark { return families.isMeasure(mark) }
    if tokens[place].isYear || tokens[place].flags.contains(.apostrophe) { return false }
    return tokens[place].is(.number) || !tokens[place].is(silent)
  }

  private func saying(_ token: Token) -> Saying {
    switch lexicon.frame(of: token) {
    case .clause, .person, .view, .conviction, .regard, .quotation: .only
    case .content, .object, .promise, .request, .finding, .figure, .refusal, .ascription: .also
    case .label, nil: .never
    }
  }

  /// Gives all forms of one word, and all words for one event, one number.
  private mutating func numberForms() {
    var byKey: [String: Int32] = [:]
    for form in forms {
      let isName = form.hasCapital && !form.isSmall
      let (key, kind) = isName ? ("^" + form.token.word, .word) : families.family(of: form.token)
      let number = byKey[key] ?? Int32(entries.count)
      if number == entries.count {
        byKey[key] = number
        entries.append(
          Entry(
            kind: kind, isName: isName, isTellingFigure: Self.isTellingFigure(key),
            isPredicate: false))
        entries[Int(number)].isPredicate = event(Int(number)) != nil
      }
      if form.isPredicate { entries[Int(number)].isPredicate = true }
      numberOfForm.append(number)
    }
  }

  private static func isTellingFigure(_ key: String) -> Bool {
    let digits = key.utf8.filter { (48...57).contains($0) }
    return digits.count > 1 && digits.dropFirst().contains { $0 != 48 }
  }

  /// Keeps what a place shows of a form.
  private mutating func note(_ place: Int, of form: Int, in passage: Passage) {
    if !passage.tokens[place].isCapitalised {
      forms[form].isSmall = true
      if forms[form].saying == .never, !forms[form].isPredicate {
        forms[form].isPredicate = isPredicate(place, in: passage.tokens)
      }
    } else if passage.role != .headline, passage.sentence(of: place).lowerBound < place,
      !passage.tokens[place - 1].isMark
    {
      forms[form].hasCapital = true
    }
  }

  /// Whether a word stands as a verb by its form or by what is before it, or behind a form of “be”.
  private func isPredicate(_ place: Int, in tokens: [Token]) -> Bool {
    if tokens[place].is([.pastVerb, .finiteVerb]) || tokens[place].endsAsPast { return true }
    var before = place - 1
    while before >= 0, tokens[before].is([.adverb, .negation]) { before -= 1 }
    guard before >= 0 else { return false }
    if tokens[before].is(.auxiliary) { return true }
    if tokens[before].is(.infinitive) {
      return place + 1 < tokens.count && tokens[place + 1].is(.determiner)
    }
    return tokens[before].is(.indefinite) && before > 0 && tokens[before - 1].is(.be)
  }
}

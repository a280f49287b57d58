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
  private var forms: [Form] = []
  /// By the word of a token: the place of its form.
  private var byWord: [String: Int32] = [:]
  /// By the place of a form: the number of its word.
  private var numberOfForm: [Int32] = []
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
    passage.tokens.indices.map { place in
      let token = passage.tokens[place]
      guard canTell(token) else { return -1 }
      let form = form(of: token)
      // As a name it would tell something.
      if forms[form].saying == .only, !token.isCapitalised { return -1 }
      note(place, of: form, in: passage)
      return Int32(form)
    }
  }

  private mutating func form(of token: Token) -> Int {
    if let known = byWord[token.word] { return Int(known) }
    byWord[token.word] = Int32(forms.count)
    forms.append(Form(token: token, saying: saying(token)))
    return forms.count - 1
  }

  /// Function words, times and words of certainty tell how and when, and not what.
  private func canTell(_ token: Token) -> Bool {
    if token.isMark { return families.isMeasure(token) }
    if token.isYear || token.word.utf8.contains(UInt8(ascii: "'")) { return false }
    return token.is(.number)
      || !token.is([.probable, .possible, .uncommitted, .boosted, .negation, .agentless])
        && !token.is(.function)
  }

  private func saying(_ token: Token) -> Saying {
    switch lexicon.frame(of: token) {
    case .clause, .person, .view, .regard, .quotation: .only
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
      if forms[form].saying == .never, isPredicate(place, in: passage.tokens) {
        forms[form].isPredicate = true
      }
    } else if passage.role != .headline, passage.sentence(of: place).lowerBound < place,
      !passage.tokens[place - 1].isMark
    {
      forms[form].hasCapital = true
    }
  }

  /// Whether a word stands as a verb by its form or by what is before it, or behind a form of “be”.
  private func isPredicate(_ place: Int, in tokens: [Token]) -> Bool {
    let token = tokens[place]
    if token.is([.pastVerb, .finiteVerb]) || token.endsAsParticiple && token.word.hasSuffix("ed") {
      return true
    }
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

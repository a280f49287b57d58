import ClaimModel

/// Knows English by its words.
///
/// A text in which nothing could be found for its language must not pass for one in which there was
/// nothing to find, so in doubt it is refused.
struct Language {
  /// Of all words that are function words. English prose has a share of .4 and more, headlines .2;
  /// German, French and Spanish texts stay under .1 for the words they share with it.
  private static let leastShare = 0.13
  /// In words; in shorter texts the share of function words alone says too little.
  private static let long = 20
  /// In words; of less nothing can be said, so it is let through. Headlines are this short.
  private static let shortest = 6
  /// In words of another script, which are no English at any length but that of a name.
  private static let leastForeign = 4

  /// What a word weighs in a short text, where as many points as words are asked for: a function word
  /// that no neighbour has, another word of English, a function word that neighbours have as well.
  private static let weights = (function: 6, word: 3, shared: 1)

  private var words = 0
  private var foreign = 0
  private var functionWords = 0
  private var ownFunctionWords = 0
  private var points = 0

  static func isEnglish(_ passages: [Passage], lexicon: Lexicon) -> Bool {
    var language = Language()
    for passage in passages {
      for token in passage.tokens where token.kind == .word {
        language.count(token, lexicon)
      }
    }
    return language.isEnglish
  }

  private var isEnglish: Bool {
    if foreign >= Self.leastForeign, foreign * 2 > words { return false }
    guard words >= Self.shortest else { return true }
    guard words >= Self.long else { return points >= words }
    return ownFunctionWords > 0 && Double(functionWords) >= Self.leastShare * Double(words)
  }

  private mutating func count(_ token: Token, _ lexicon: Lexicon) {
    if token.word.utf8.first ?? 0 > 0x7F, let first = token.word.unicodeScalars.first?.value,
      first > 0x24F
    {
      let number = Self.isWithoutSpaces(first) ? (token.span.count + 1) / 2 : 1
      words += number
      foreign += number
      return
    }
    words += 1
    let isFunctionWord = token.is(.functionWord)
    if isFunctionWord { functionWords += 1 }
    // The rest is settled for any text that is long enough.
    guard words < Self.long || ownFunctionWords == 0 else { return }
    let isShared = lexicon.isShared(token.word)
    if isFunctionWord {
      if !isShared { ownFunctionWords += 1 }
      points += isShared ? Self.weights.shared : Self.weights.function
    } else if !isShared, isEnglishWord(token, lexicon) {
      points += Self.weights.word
    }
  }

  private func isEnglishWord(_ token: Token, _ lexicon: Lexicon) -> Bool {
    // Names of people and places are spelt alike in many languages.
    let names: WordClasses = [.place, .givenName, .demonym, .outlet, .abbreviation, .title]
    return lexicon.isCommon(token.word) || lexicon.isVerb(token)
      || !token.classes.isSubset(of: .uses) && !token.is(names)
  }

  /// Thai, Lao, Burmese, Khmer and the scripts of China and Japan, which put no space between words;
  /// two signs make a word, on the whole.
  private static func isWithoutSpaces(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0xABFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

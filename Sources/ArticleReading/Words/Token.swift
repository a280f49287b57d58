import ClaimModel

/// A word, a number or a mark of a text, with everything the steps of the reader ask of it.
struct Token: Sendable {
  enum Kind: Sendable { case word, number, mark }

  /// Lower case, apostrophes straight, without a final `'s`; of a mark, the mark itself.
  let word: String
  /// The scalar of a mark, by which it is told apart faster than by `word`; two hyphens count as the
  /// dash for which they stand. Nil for words and numbers.
  let mark: Unicode.Scalar?
  /// The number of the spelling of `word` among those of the text: two tokens have the same where their
  /// words are the same.
  let spelling: Int32
  /// Of `span`, in a form that takes little room.
  private let start: UInt32
  private let end: UInt32
  let kind: Kind
  var flags: Flags
  /// The lists of the lexicon on which the word stands.
  let classes: WordClasses

  init(
    word: String, spelling: Int, mark: Unicode.Scalar?, span: TextSpan, kind: Kind, flags: Flags,
    classes: WordClasses
  ) {
    self.word = word
    self.spelling = Int32(spelling)
    self.mark = mark
    start = UInt32(span.start)
    end = UInt32(span.end)
    self.kind = kind
    self.flags = flags
    self.classes = classes
  }

  var span: TextSpan { TextSpan(Int(start), Int(end)) }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// The first letter is a capital.
    static let capitalised = Flags(rawValue: 1)
    /// More than one letter, and all are capitals.
    static let allCapitals = Flags(rawValue: 2)
    /// The word ended with `'s`.
    static let possessive = Flags(rawValue: 4)
    /// White space or the start of the block stands before it.
    static let spaceBefore = Flags(rawValue: 8)
    /// White space or the end of the block stands behind it.
    static let spaceAfter = Flags(rawValue: 16)
    /// The first token of a line.
    static let startsLine = Flags(rawValue: 32)
    /// A piece of code, which is no token, stands right before it.
    static let afterCode = Flags(rawValue: 64)
    // What `word` shows by its letters.
    /// An apostrophe stands in it.
    static let apostrophe = Flags(rawValue: 128)
    /// It has five bytes or more and ends in “ed”.
    static let pastEnding = Flags(rawValue: 256)
    /// It has five bytes or more and ends in “ing”.
    static let gerundEnding = Flags(rawValue: 512)
    /// It ends in one `s`.
    static let singleS = Flags(rawValue: 1024)
    /// It is four digits.
    static let fourDigits = Flags(rawValue: 2048)
  }

  // All of these are a few machine words of work; a call would copy the token first, and count its word's
  // references.

  @inline(__always) var isCapitalised: Bool { flags.contains(.capitalised) }
  @inline(__always) var isAllCapitals: Bool { flags.contains(.allCapitals) }
  @inline(__always) var isPossessive: Bool { flags.contains(.possessive) }
  @inline(__always) var isMark: Bool { kind == .mark }

  @inline(__always) func isMark(_ mark: Unicode.Scalar) -> Bool { self.mark == mark }
  @inline(__always) func `is`(_ classes: WordClasses) -> Bool {
    !self.classes.isDisjoint(with: classes)
  }

  /// Four digits alone.
  @inline(__always) var isYear: Bool { kind == .number && flags.contains(.fourDigits) }

  /// “monitoring”, “released”: a lower-case word that ends like a participle.
  @inline(__always) var endsAsParticiple: Bool { endsAsGerund || endsAsPast }
  /// “monitoring”: a lower-case word that ends so, long enough to be a form of a verb.
  @inline(__always) var endsAsGerund: Bool {
    kind == .word && !isCapitalised && flags.contains(.gerundEnding)
  }
  /// “released”, the same.
  @inline(__always) var endsAsPast: Bool {
    kind == .word && !isCapitalised && flags.contains(.pastEnding)
  }
  /// A plural, or a verb of the third person.
  @inline(__always) var endsInS: Bool { kind == .word && flags.contains(.singleS) }

  /// Ends a sentence, unless it ends an abbreviation.
  @inline(__always) var isStop: Bool {
    switch mark {
    case ".", "!", "?", "…": true
    default: false
    }
  }
  @inline(__always) var isComma: Bool { isMark(",") }
  @inline(__always) var isDash: Bool {
    switch mark {
    case "—", "–", "―": true
    default: false
    }
  }
}

extension [Token] {
  /// The text span from the first to the last token of a range.
  ///
  /// - Precondition: the range is not empty.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(self[range.lowerBound].span.start, self[range.upperBound - 1].span.end)
  }
}

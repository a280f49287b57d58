import ClaimModel

/// What one claim is compared by.
struct ComparedClaim {
  /// A word that tells something of what is claimed.
  struct Word {
    /// Of the word in the article.
    let number: Int
    var roles: Roles
  }

  struct Roles: OptionSet {
    let rawValue: UInt8
    /// What the claim says of something: verb or complement of its main clause, or the noun for it.
    static let predicate = Roles(rawValue: 1)
    /// What it says that of: any other word.
    static let thing = Roles(rawValue: 2)
    /// What a figure counts.
    static let counted = Roles(rawValue: 4)
    /// A name before the verb.
    static let namedSubject = Roles(rawValue: 8)
    /// It stands in a quotation of three words or more.
    static let shown = Roles(rawValue: 16)
  }

  /// A figure with what it is of or in, each by its word in the article.
  struct Figure: Equatable {
    let number: Int
    let unit: Int
    /// A telling number of things, not of a measure: such a count is hardly met twice by chance.
    let isTelling: Bool
  }

  /// Each once, in the order of their numbers.
  var words: [Word] = []
  var figures: [Figure] = []
  /// Its numbers, exact or not, by their words in the article.
  var numbers: Set<Int> = []
  /// The years and months that it names, and the days of the week, by their spellings.
  var times: Set<Int> = []
  var days: Set<Int> = []
  /// Every word of it, function words too, by their spellings.
  var wording: [Int32] = []
}

extension ComparedClaim {
  /// Every claim, in the order in which they are given. A word belongs to the innermost claim in which
  /// it stands: “B said it fell” claims that B said something, and “it fell” is B's.
  ///
  /// - Parameter claims: the pieces of each, with the words of the name of who makes it; none where
  ///   nobody known does.
  static func all(
    _ claims: [(spans: [TextSpan], speaker: [Int])], in passages: [Passage], article: ArticleWords
  ) -> [ComparedClaim] {
    var readers = claims.map { ComparedClaimReader(speaker: $0.speaker) }
    let pieces = claims.indices.flatMap { index in
      claims[index].spans.map { (span: $0, claim: index) }
    }.sorted { ($0.span.start, $1.span.end, $0.claim) < ($1.span.start, $0.span.end, $1.claim) }
    var next = 0
    var open: [(end: Int, claim: Int)] = []
    for (passage, numbers) in zip(passages, article.numbers) {
      for place in passage.tokens.indices {
        let start = passage.tokens[place].span.start
        while next < pieces.count, pieces[next].span.start <= start {
          open.append((pieces[next].span.end, pieces[next].claim))
          next += 1
        }
        while let last = open.last, last.end <= start { open.removeLast() }
        if let innermost = open.last {
          readers[innermost.claim].read(place, in: passage, numbers, article)
        }
      }
    }
    return readers.indices.map { readers[$0].finish() }
  }
}

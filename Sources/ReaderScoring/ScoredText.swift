import ClaimModel

/// A text as the scorer sees it: tokens by place, so that blanks and marks at the ends of a span do not
/// count. The same tokens as those of the scorer of attribution that the corpora come with: a word with
/// its inner apostrophes, stops and hyphens, or one mark.
struct ScoredText {
  let text: DraftText
  private let tokens: [TextSpan]
  private let isWord: [Bool]
  /// Words in lower case, by token.
  private let words: [String]
  private let isQuoted: [Bool]
  /// For each scalar the token in which it stands; -1 for none.
  private let token: [Int]

  init(_ text: DraftText) {
    self.text = text
    let scalars = Array(text.string.unicodeScalars)
    var tokens: [TextSpan] = []
    var isWord: [Bool] = []
    var place = 0
    while place < scalars.count {
      let start = place
      if Self.isLetter(scalars[place]) {
        place += 1
        while place < scalars.count {
          if Self.isLetter(scalars[place]) {
            place += 1
          } else if "'’.-".unicodeScalars.contains(scalars[place]), place + 1 < scalars.count,
            Self.isLetter(scalars[place + 1])
          {
            place += 2
          } else {
            break
          }
        }
        tokens.append(TextSpan(start, place))
        isWord.append(true)
      } else {
        place += 1
        if !scalars[start].properties.isWhitespace {
          tokens.append(TextSpan(start, place))
          isWord.append(false)
        }
      }
    }
    var token = [Int](repeating: -1, count: scalars.count)
    for (index, span) in tokens.enumerated() {
      for place in span.start..<span.end { token[place] = index }
    }
    self.tokens = tokens
    self.isWord = isWord
    self.token = token
    words = tokens.map { span in
      String(String.UnicodeScalarView(scalars[span.start..<span.end])).lowercased()
    }
    isQuoted = Self.quoted(tokens, isWord, scalars)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func quoted(_ tokens: [TextSpan], _ isWord: [Bool], _ scalars: [Unicode.Scalar])
    -> [Bool]
  {
    var isInside = false
    var end = 0
    return tokens.indices.map { index in
      let span = tokens[index]
      if scalars[end..<span.start].contains("\n") { isInside = false }
      end = span.end
      switch scalars[span.start] {
      case "“": isInside = true
      case "”": isInside = false
      case "\"": isInside.toggle()
      default: return isInside && isWord[index]
      }
      return false
    }
  }

  /// The tokens that some spans touch.
  func tokens(in spans: [TextSpan]) -> Set<Int> {
    var found: Set<Int> = []
    for span in spans {
      for place in span.start..<span.end where token[place] >= 0 { found.insert(token[place]) }
    }
    return found
  }

  /// Where some tokens stand, in their order.
  func spans(of found: Set<Int>) -> [TextSpan] { found.sorted().map { tokens[$0] } }

  /// Those of some tokens that are words.
  func words(_ tokens: Set<Int>) -> Set<Int> { tokens.filter { isWord[$0] } }

  /// The words that say who it is: without articles and “of”, unless there are no others.
  func telling(_ tokens: Set<Int>) -> Set<Int> {
    let idle: Set = ["the", "a", "an", "of", "and", "to", "in", "for", "'s", "’s"]
    let telling = words(tokens).filter { !idle.contains(words[$0]) }
    return telling.isEmpty ? words(tokens) : telling
  }

  /// Whether nearly all words of some tokens stand in quotation marks, nearly none, or some.
  func voice(_ tokens: Set<Int>) -> Voice? {
    let all = words(tokens)
    guard !all.isEmpty else { return nil }
    let share = Double(all.count { isQuoted[$0] }) / Double(all.count)
    return share >= 0.9 ? .direct : share <= 0.1 ? .indirect : .mixed
  }
}

/// How much of two sets is shared, 0 for nothing.
func dice(_ a: Set<Int>, _ b: Set<Int>) -> Double {
  a.isEmpty || b.isEmpty ? 0 : 2 * Double(a.intersection(b).count) / Double(a.count + b.count)
}

func jaccard(_ a: Set<Int>, _ b: Set<Int>) -> Double {
  let both = a.intersection(b).count
  return both == 0 ? 0 : Double(both) / Double(a.count + b.count - both)
}

/// Pairs what is marked with what was found, each with at most one, the best pairs first.
///
/// - Parameter worth: of a pair; nil where the two cannot be one.
func pairs<Element>(
  _ marked: [Element], _ found: [Element], worth: (Element, Element) -> Double?
) -> [(marked: Int, found: Int)] {
  var candidates: [(worth: Double, marked: Int, found: Int)] = []
  for i in marked.indices {
    for j in found.indices {
      if let worth = worth(marked[i], found[j]) { candidates.append((worth, i, j)) }
    }
  }
  candidates.sort { ($1.worth, $0.marked, $0.found) < ($0.worth, $1.marked, $1.found) }
  var (isMarkedTaken, isFoundTaken): (Set<Int>, Set<Int>) = ([], [])
  return candidates.compactMap { candidate in
    guard !isMarkedTaken.contains(candidate.marked), !isFoundTaken.contains(candidate.found) else {
      return nil
    }
    isMarkedTaken.insert(candidate.marked)
    isFoundTaken.insert(candidate.found)
    return (candidate.marked, candidate.found)
  }
}

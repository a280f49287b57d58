import ClaimModel

/// What the trained model adds to the finds of the rules in a passage.
struct ModelStage: Sendable {
  /// The name of its finds.
  static let finder = "model"
  static let why = "a model trained on marked articles takes it for an attribution"

  let lexicon: Lexicon
  /// Finds below it are left out.
  let leastProbability: Double
  var weights = ModelWeights.shipped

  /// - Parameters:
  ///   - found: what the rules found in the passage.
  ///   - carried: its tokens that go on from the passage before.
  /// - Returns: what the model finds beside that, in reading order.
  func finds(in passage: Passage, beside found: [FoundAttribution], carried: Range<Int>?)
    -> [FoundAttribution]
  {
    guard passage.tokens.count > Self.longest else {
      return finds(inPiece: passage, beside: found, carried: carried)
    }
    var rest = found.sorted { $0.hull.lowerBound < $1.hull.lowerBound }[...]
    return Self.pieces(of: passage).flatMap { range in
      let near = rest.prefix { $0.hull.lowerBound < range.upperBound }
      rest = rest.dropFirst(near.count)
      let piece = Passage(
        role: passage.role, number: passage.number, tokens: Array(passage.tokens[range]))
      return finds(
        inPiece: piece,
        beside: near.map { $0.moved(by: -range.lowerBound, within: piece.tokens.indices) },
        carried: carried.flatMap { $0.overlaps(range) ? $0.clamped(to: range) : nil }.map {
          $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound
        }
      ).map { $0.moved(by: range.lowerBound, within: passage.tokens.indices) }
    }
  }

  /// In tokens: no paragraph of an article comes near it, so what is longer is taken piece by piece, and
  /// neither time nor memory can grow with more than the length.
  static let longest = 4_096

  /// Whole sentences, as many as are no longer together; of a longer one, parts.
  private static func pieces(of passage: Passage) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for sentence in passage.sentences {
      if let last = pieces.last, sentence.upperBound - last.lowerBound <= longest {
        pieces[pieces.count - 1] = last.lowerBound..<sentence.upperBound
        continue
      }
      for start in stride(from: sentence.lowerBound, to: sentence.upperBound, by: longest) {
        pieces.append(start..<min(start + longest, sentence.upperBound))
      }
    }
    return pieces
  }

  private func finds(
    inPiece passage: Passage, beside found: [FoundAttribution], carried: Range<Int>?
  ) -> [FoundAttribution] {
    let facts = TokenFacts(
      passage, found: found, carried: carried, lexicon: lexicon, strengths: weights.strengths)
    let model = ReadingModel(weights: weights)
    let look = model.firstLook(facts)
    let cues = model.cues(look, facts).filter { cue in
      !found.contains { $0.cue?.overlaps(cue) == true } && carried?.overlaps(cue) != true
    }
    guard !cues.isEmpty else { return [] }
    let told = look.told
    var added: [FoundAttribution] = []
    var known = found.map(ContentWords.init)
    for cue in cues {
      let linked = model.secondLook(facts, cue: cue, first: look, told: told)
      guard linked.probability >= leastProbability,
        let find = attribution(linked, in: passage)
      else { continue }
      let words = ContentWords(find)
      guard !known.contains(where: { $0.isSame(as: words) }) else { continue }
      known.append(words)
      added.append(find)
    }
    return added
  }

  /// In the form of the rules' finds; nil where nothing is said in it or nobody says it, and where
  /// its source is no phrase.
  private func attribution(_ linked: LinkedCue, in passage: Passage) -> FoundAttribution? {
    func distance(_ range: Range<Int>) -> Int {
      max(linked.cue.lowerBound - range.upperBound, range.lowerBound - linked.cue.upperBound)
    }
    guard let source = linked.source.min(by: { distance($0) < distance($1) }) else { return nil }
    let first = passage.tokens[source.lowerBound]
    // “we hope the town”, “sharply”: no phrase.
    if source.count > 1, first.is([.singularPronoun, .pluralPronoun, .participant]),
      lexicon.isVerb(passage.tokens[source.lowerBound + 1])
        || passage.tokens[source.lowerBound + 1].is([.auxiliary, .finiteVerb, .pastVerb])
    {
      return nil
    }
    if source.allSatisfy({ passage.tokens[$0].is(.adverb) && !passage.tokens[$0].is(.people) }) {
      return nil
    }
    let content = linked.content.filter { !$0.overlaps(source) }
    guard !content.isEmpty else { return nil }
    // “wants to know”: the first word that says what the source does.
    var (verb, attitude): (CueVerb?, SpeechAct?) = (nil, nil)
    for place in linked.cue where verb == nil && attitude == nil {
      attitude = Attitudes.act(of: passage.tokens[place])
      if attitude == nil { verb = lexicon.verb(passage.tokens, at: place)?.verb }
    }
    var found = FoundAttribution(
      finder: Self.finder, why: Self.why, source: source, cue: linked.cue, content: content,
      verb: verb)
    found.attitude = attitude
    found.probability = linked.probability
    return found
  }
}

extension FoundAttribution {
  /// The same in a passage of which it is counted from another token, as far as it stands there.
  fileprivate func moved(by distance: Int, within tokens: Range<Int>) -> FoundAttribution {
    func moved(_ range: Range<Int>) -> Range<Int>? {
      let range = (range.lowerBound + distance..<range.upperBound + distance).clamped(to: tokens)
      return range.isEmpty ? nil : range
    }
    var other = FoundAttribution(
      finder: finder, why: why, source: source.flatMap(moved), cue: cue.flatMap(moved),
      content: content.compactMap(moved), verb: verb)
    (other.attitude, other.probability) = (attitude, probability)
    return other
  }
}

/// The tokens that a find gives to somebody, to be compared with those of others.
private struct ContentWords {
  /// In order and apart from each other.
  private var ranges: [Range<Int>] = []
  private let count: Int

  init(_ found: FoundAttribution) {
    for range in found.content.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    count = ranges.reduce(0) { $0 + $1.count }
  }

  /// Whether they are mostly the same.
  func isSame(as other: ContentWords) -> Bool {
    guard let first = ranges.first, let last = ranges.last, let start = other.ranges.first,
      let end = other.ranges.last
    else { return count == other.count }
    guard first.lowerBound < end.upperBound, start.lowerBound < last.upperBound else {
      return false
    }
    var shared = 0
    for range in ranges {
      for one in other.ranges {
        shared += max(
          0, min(range.upperBound, one.upperBound) - max(range.lowerBound, one.lowerBound))
      }
    }
    return 10 * shared >= 7 * (count + other.count - shared)
  }
}

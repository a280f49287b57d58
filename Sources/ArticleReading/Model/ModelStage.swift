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
    for cue in cues {
      let linked = model.secondLook(facts, cue: cue, first: look, told: told)
      guard linked.probability >= leastProbability,
        let find = attribution(linked, in: passage),
        !(found + added).contains(where: { $0.isSame(as: find) })
      else { continue }
      added.append(find)
    }
    return added
  }

  /// In the form of the rules' finds; nil where nothing is said in it or nobody says it.
  private func attribution(_ linked: LinkedCue, in passage: Passage) -> FoundAttribution? {
    func distance(_ range: Range<Int>) -> Int {
      max(linked.cue.lowerBound - range.upperBound, range.lowerBound - linked.cue.upperBound)
    }
    guard let source = linked.source.min(by: { distance($0) < distance($1) }) else { return nil }
    let content = linked.content.filter { !$0.overlaps(source) }
    guard !content.isEmpty else { return nil }
    let verb = linked.cue.lazy.compactMap { lexicon.verb(passage.tokens, at: $0)?.verb }.first
    var found = FoundAttribution(
      finder: Self.finder, why: Self.why, source: source, cue: linked.cue, content: content,
      verb: verb)
    found.probability = linked.probability
    return found
  }
}

extension FoundAttribution {
  /// Whether another find gives mostly the same words to somebody.
  fileprivate func isSame(as other: FoundAttribution) -> Bool {
    let (mine, others) = (Set(content.joined()), Set(other.content.joined()))
    return 10 * mine.intersection(others).count >= 7 * mine.union(others).count
  }
}

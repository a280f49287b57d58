package import ClaimModel

/// A chain to learn from: for each token its features, as the reader makes them, and its label.
package struct TrainingChain {
  /// Of all tokens, one after the other.
  package fileprivate(set) var features: [UInt32] = []
  /// For each token where its features end.
  package fileprivate(set) var ends: [Int] = []
  package fileprivate(set) var labels: [UInt8] = []

  fileprivate mutating func add(_ list: borrowing FeatureList, label: UInt8) {
    for index in 0..<list.count { features.append(list.hashes[index]) }
    ends.append(features.count)
    labels.append(label)
  }
}

/// A passage of an article that people have marked, as the rules read it.
package struct TrainingPassage {
  let passage: Passage
  let found: [FoundAttribution]
  let carried: Range<Int>?
  /// What is marked in it, by the passage in which the cue stands.
  private(set) var marked: [Marked] = []

  struct Marked {
    var source: [Range<Int>]
    var cue: [Range<Int>]
    var content: [Range<Int>]
  }

  /// The passages of an article.
  ///
  /// - Parameter marked: source, cue and content of each attribution.
  package static func all(
    in text: DraftText,
    marked: [(source: [TextSpan], cue: [TextSpan], content: [TextSpan])]
  ) -> [TrainingPassage] {
    var all: [TrainingPassage] = []
    ArticleReader().forEachFound(in: text) { passage, found, carried in
      all.append(TrainingPassage(passage: passage, found: found, carried: carried))
    }
    for one in marked {
      let index = all.firstIndex { !$0.ranges(one.cue).isEmpty }
      guard let index else { continue }
      let marked = Marked(
        source: all[index].ranges(one.source), cue: all[index].ranges(one.cue),
        content: all[index].ranges(one.content))
      all[index].marked.append(marked)
    }
    return all
  }

  /// The tokens that start in each of some spans; spans without any are left out.
  private func ranges(_ spans: [TextSpan]) -> [Range<Int>] {
    spans.compactMap { span in
      let tokens = passage.tokens
      guard let first = tokens.firstIndex(where: { $0.span.start >= span.start }),
        let last = tokens.lastIndex(where: { $0.span.start < span.end }), first <= last
      else { return nil }
      return first..<last + 1
    }
  }

  /// Calls for every word with whether it is part of a cue.
  package func forEachWord(_ body: (UInt32, Bool) -> Void) {
    let isCue = passage.isTaken(by: marked.flatMap(\.cue))
    for (place, token) in passage.tokens.enumerated() {
      var word = token.word
      word.withUTF8 { body(FeatureHash.of($0[...]), isCue[place]) }
    }
  }

  private func facts(_ weights: ModelWeights) -> TokenFacts {
    TokenFacts(
      passage, found: found, carried: carried, lexicon: .english, strengths: weights.strengths)
  }

  /// What the first look learns from.
  package func tagChain(_ weights: ModelWeights) -> TrainingChain {
    var labels = [UInt8](repeating: 0, count: passage.tokens.count)
    Self.mark(marked.map(\.cue), UInt8(TagLabel.cue), &labels)
    Self.mark(marked.map(\.source), UInt8(TagLabel.source), &labels)
    Self.mark(marked.map(\.content), UInt8(TagLabel.content), &labels)
    let features = TagFeatures(facts(weights))
    var chain = TrainingChain()
    var list = FeatureList()
    for place in passage.tokens.indices {
      list.clear()
      features.add(place, to: &list)
      chain.add(list, label: labels[place])
    }
    return chain
  }

  private static func mark(_ pieces: [[Range<Int>]], _ label: UInt8, _ labels: inout [UInt8]) {
    for range in pieces.joined() {
      var isFirst = true
      for place in range where labels[place] == 0 {
        labels[place] = isFirst ? label : label + 1
        isFirst = false
      }
    }
  }

  /// What the second look learns from: a chain for each cue that the first look tries, and for each that
  /// it misses.
  ///
  /// - Parameter weights: those of a first look that has not learned from this passage.
  package func linkChains(_ weights: ModelWeights) -> [TrainingChain] {
    let (facts, model) = (facts(weights), ReadingModel(weights: weights))
    let look = model.firstLook(facts)
    let told = look.told
    let cues = model.cues(look, facts)
    let markedOf = matches(cues)
    var asked = zip(cues, markedOf).map { (cue: $0, marked: $1.map { marked[$0] }) }
    for (index, one) in marked.enumerated() where !markedOf.contains(index) {
      if !one.content.isEmpty, let cue = one.cue.first { asked.append((cue, one)) }
    }
    var list = FeatureList()
    return asked.map { cue, marked in
      let features = LinkFeatures(facts, cue: cue, first: told)
      var labels = [UInt8](repeating: 0, count: passage.tokens.count)
      if let marked {
        for place in cue { labels[place] = 9 }
        Self.mark([marked.source], UInt8(TagLabel.source), &labels)
        Self.mark([marked.content], UInt8(TagLabel.content), &labels)
      }
      var chain = TrainingChain()
      for place in features.window {
        list.clear()
        features.add(place, to: &list)
        chain.add(list, label: labels[place] == 9 ? 0 : labels[place])
      }
      return chain
    }
  }

  /// For each cue the index of the marked attribution that shares most with it, each taken once.
  private func matches(_ cues: [Range<Int>]) -> [Int?] {
    var pairs: [(share: Double, cue: Int, marked: Int)] = []
    for (i, cue) in cues.enumerated() {
      for (j, one) in marked.enumerated() {
        let shared = one.cue.reduce(0) { $0 + $1.clamped(to: cue).count }
        let size = one.cue.reduce(cue.count) { $0 + $1.count }
        if shared > 0 { pairs.append((Double(shared) / Double(size), i, j)) }
      }
    }
    pairs.sort { ($1.share, $0.cue, $0.marked) < ($0.share, $1.cue, $1.marked) }
    var found = [Int?](repeating: nil, count: cues.count)
    var taken: Set<Int> = []
    for pair in pairs where found[pair.cue] == nil && taken.insert(pair.marked).inserted {
      found[pair.cue] = pair.marked
    }
    return found
  }

  /// What is known of each find of the model that says anything, and whether it is marked, with its
  /// source and at least half of the content shared: what its probability is learned from.
  package func examples(_ weights: ModelWeights) -> [(evidence: [Double], isRight: Bool)] {
    let (facts, model) = (facts(weights), ReadingModel(weights: weights))
    let look = model.firstLook(facts)
    let told = look.told
    let cues = model.cues(look, facts)
    return zip(cues, matches(cues)).compactMap { cue, index in
      let linked = model.secondLook(facts, cue: cue, first: look, told: told)
      guard !linked.content.isEmpty else { return nil }
      return (linked.evidence, index.map { isRight(linked, marked[$0]) } ?? false)
    }
  }

  /// Source, cue and content of what the rules and the model find together, as the reader joins them.
  ///
  /// - Parameter leastProbability: of the model's finds; nil for the rules alone.
  package func finds(_ weights: ModelWeights, leastProbability: Double?)
    -> [(source: [TextSpan], cue: [TextSpan], content: [TextSpan])]
  {
    let added = leastProbability.map {
      ModelStage(lexicon: .english, leastProbability: $0, weights: weights)
        .finds(in: passage, beside: found, carried: carried)
    }
    func spans(_ range: Range<Int>?) -> [TextSpan] { range.map { [passage.tokens.span($0)] } ?? [] }
    return (found + (added ?? [])).map {
      (spans($0.source), spans($0.cue), $0.content.map(passage.tokens.span))
    }
  }

  private func isRight(_ linked: LinkedCue, _ marked: Marked) -> Bool {
    func words(_ ranges: [Range<Int>]) -> Set<Int> {
      Set(ranges.joined().filter { !passage.tokens[$0].isMark })
    }
    let (a, b) = (words(linked.content), words(marked.content))
    guard 2 * a.intersection(b).count >= a.union(b).count, !a.isEmpty else { return false }
    let sources = (words(linked.source), words(marked.source))
    return sources.0.isEmpty ? sources.1.isEmpty : !sources.0.isDisjoint(with: sources.1)
  }
}

extension ArticleReader {
  /// Calls for every passage of prose with what the rules find in it, and the tokens that go on from the
  /// passage before.
  fileprivate func forEachFound(
    in text: DraftText, _ body: (Passage, [FoundAttribution], Range<Int>?) -> Void
  ) {
    withoutActuallyEscaping(body) { body in
      var proposals = ProposalMaker(passages: passages(of: text), text: text, lexicon: lexicon)
      proposals.observe = body
      _ = proposals.proposals()
    }
  }
}

package import ClaimModel

/// What is marked in an article, or was found in it, in tokens.
package struct ScoredArticle {
  struct Attribution {
    let source: Set<Int>
    let cue: Set<Int>
    let content: Set<Int>
    /// More than one where several are as good; nil where nobody has judged it.
    let levels: [Level]?
    let certainties: [Certainty]?
    /// Whether the audit judges the source by its level: of an utterance or a view, and no plan, wish, support
    /// or feeling, and not where it is open whom the wording stands for.
    var isCalled = true

    /// Whether the source is called unnamed or unidentifiable; nil where nobody has judged it.
    var isUnnamed: Bool? {
      levels.map { levels in
        isCalled && levels.allSatisfy { [.unnamed, .unidentifiable].contains($0.band) }
      }
    }

    /// Whether a find that is paired with it can be right or wrong about its level: somebody has judged it,
    /// and does not take it for the publication's own voice.
    var hasLevel: Bool { levels.map { !$0.contains(.ownVoice) } ?? false }
  }

  struct Claim {
    let tokens: Set<Int>
    let printed: PrintedClaim
    let level: Level
  }

  let text: ScoredText
  let attributions: [Attribution]
  /// Nil where nobody has marked claims.
  let claims: [Claim]?

  package init(_ text: DraftText, proposals: [Proposal]) {
    let text = ScoredText(text)
    self.text = text
    attributions = proposals.compactMap { proposal in
      proposal.attribution.map {
        Attribution(
          source: text.tokens(in: $0.source), cue: text.tokens(in: $0.cue),
          content: text.tokens(in: $0.content), levels: [$0.level],
          certainties: [proposal.claims.map(\.certainty).min { $0.rank < $1.rank } ?? .flat],
          isCalled: [.utterance, .view].contains($0.attributionClass) && !$0.isUnresolved)
      }
    }
    claims = proposals.flatMap { proposal in
      proposal.claims.map {
        Claim(tokens: text.words(text.tokens(in: $0.spans)), printed: $0, level: proposal.level)
      }
    }
  }

  /// Where the content of each attribution stands whose certainty somebody has judged, and how certain it is.
  package var judgedCertainties: [(content: [TextSpan], certainty: Certainty)] {
    attributions.compactMap { attribution in
      guard let certainty = attribution.certainties?.first, attribution.levels != [.ownVoice] else {
        return nil
      }
      return (text.spans(of: attribution.content), certainty)
    }
  }

  /// From a corpus that marks attributions alone.
  init(_ text: ScoredText, attributions: [Attribution]) {
    self.text = text
    self.attributions = attributions
    claims = nil
  }
}

extension Tally {
  /// Counts what was found in an article against what is marked in it.
  package init(marked: ScoredArticle, found: ScoredArticle) {
    self.init()
    countAttributions(marked, found)
    if let claims = marked.claims { countClaims(claims, found.claims ?? []) }
  }

  // MARK: Attributions

  private mutating func countAttributions(_ marked: ScoredArticle, _ found: ScoredArticle) {
    let text = marked.text
    for measured in ["found", "found+source"] {
      add(.attribution, measured) {
        $0.marked += marked.attributions.count
        $0.found += found.attributions.count
      }
    }
    for attribution in marked.attributions {
      if let voice = text.voice(attribution.content) {
        add(.attribution, voice.rawValue) { $0.marked += 1 }
      }
      if attribution.isUnnamed == true { add(.unnamed, "source") { $0.marked += 1 } }
    }
    for attribution in found.attributions {
      if let voice = text.voice(attribution.content) {
        add(.attribution, voice.rawValue) { $0.found += 1 }
      }
    }
    // What two attributions share to be taken for one, and how the pairs are ranked, are those of the
    // scorer that the corpora come with.
    let paired = pairs(marked.attributions, found.attributions) { a, b in
      let (content, cue) = (dice(a.content, b.content), dice(a.cue, b.cue))
      return content + cue == 0 ? nil : content + cue + dice(a.source, b.source) / 2
    }
    for pair in paired {
      count(
        marked.attributions[pair.marked], found.attributions[pair.found], in: text,
        hasClaims: marked.claims != nil)
    }
    countUnnamed(marked.attributions, found.attributions, paired)
  }

  /// Counts what was found and is called unnamed: right where it is paired with what is marked so, and
  /// neither right nor wrong where nobody has judged the level of that, or it reports no utterance.
  private mutating func countUnnamed(
    _ marked: [ScoredArticle.Attribution], _ found: [ScoredArticle.Attribution],
    _ paired: [(marked: Int, found: Int)]
  ) {
    // Where nobody has judged levels, nothing that was found can be called wrong.
    guard marked.contains(where: { $0.levels != nil }) else { return }
    let markedOf = Dictionary(uniqueKeysWithValues: paired.map { ($0.found, marked[$0.marked]) })
    for (index, attribution) in found.enumerated() where attribution.isUnnamed == true {
      let other = markedOf[index]
      if let other, !other.hasLevel { continue }
      let isRight = other?.isUnnamed == true
      add(.unnamed, "source") {
        $0.found += 1
        $0.rightOfFound += isRight ? 1 : 0
        $0.rightOfMarked += isRight ? 1 : 0
      }
    }
  }

  private mutating func count(
    _ marked: ScoredArticle.Attribution, _ found: ScoredArticle.Attribution, in text: ScoredText,
    hasClaims: Bool
  ) {
    let isFound = jaccard(text.words(marked.content), text.words(found.content)) >= 0.5
    let hasSource =
      marked.source.isEmpty || found.source.isEmpty
      ? marked.source.isEmpty && found.source.isEmpty
      : !text.telling(marked.source).isDisjoint(with: text.telling(found.source))
    for (measured, isRight) in [("found", isFound), ("found+source", isFound && hasSource)]
    where isRight {
      add(.attribution, measured) {
        $0.rightOfMarked += 1
        $0.rightOfFound += 1
      }
    }
    if isFound, hasSource, let voice = text.voice(marked.content) {
      add(.attribution, voice.rawValue) { $0.rightOfMarked += 1 }
    }
    if hasSource, let voice = text.voice(found.content) {
      add(.attribution, voice.rawValue) { $0.rightOfFound += 1 }
    }
    guard marked.hasLevel, let levels = marked.levels, let level = found.levels?.first else {
      return
    }
    let wanted = levels.contains(level) ? level : levels[0]
    compare(.level, found: level.rawValue, marked: wanted.rawValue)
    compare(.band, found: level.band.rawValue, marked: wanted.band.rawValue)
    if !hasClaims, let certainties = marked.certainties, let certainty = found.certainties?.first {
      let wanted = certainties.contains(certainty) ? certainty : certainties[0]
      compare(.certainty, found: certainty.rawValue, marked: wanted.rawValue)
    }
  }

  // MARK: Claims

  private mutating func countClaims(_ marked: [ScoredArticle.Claim], _ found: [ScoredArticle.Claim])
  {
    for claim in marked {
      for ofClass in classes(of: claim) { add(.claim, ofClass) { $0.marked += 1 } }
    }
    for claim in found {
      for ofClass in classes(of: claim) { add(.claim, ofClass) { $0.found += 1 } }
    }
    let paired = pairs(marked, found) { a, b in
      let shared = jaccard(a.tokens, b.tokens)
      return shared == 0 ? nil : shared
    }
    for pair in paired {
      let (a, b) = (marked[pair.marked], found[pair.found])
      guard jaccard(a.tokens, b.tokens) >= 0.5 else { continue }
      for ofClass in classes(of: a) { add(.claim, ofClass) { $0.rightOfMarked += 1 } }
      for ofClass in classes(of: b) { add(.claim, ofClass) { $0.rightOfFound += 1 } }
      compare(.claimBand, found: b.level.band.rawValue, marked: a.level.band.rawValue)
      compare(.kind, found: b.printed.kind.rawValue, marked: a.printed.kind.rawValue)
      compare(.certainty, found: b.printed.certainty.rawValue, marked: a.printed.certainty.rawValue)
      compare(.polarity, found: b.printed.polarity.rawValue, marked: a.printed.polarity.rawValue)
      compare(
        .presupposed, found: "\(b.printed.details.isPresupposed)",
        marked: "\(a.printed.details.isPresupposed)")
      compare(
        .allegation, found: "\(b.printed.details.isAllegation)",
        marked: "\(a.printed.details.isAllegation)")
    }
    countPropositions(marked, found, paired)
  }

  private func classes(of claim: ScoredArticle.Claim) -> [String] {
    ["all", claim.level == .ownVoice ? "own-voice" : "attributed"]
  }

  /// Two claims found to say the same are right where the claims they are paired with do.
  private mutating func countPropositions(
    _ marked: [ScoredArticle.Claim], _ found: [ScoredArticle.Claim],
    _ paired: [(marked: Int, found: Int)]
  ) {
    func sets(_ claims: [ScoredArticle.Claim]) -> Set<[Int]> {
      var sets: Set<[Int]> = []
      for (i, a) in claims.enumerated() {
        guard let proposition = a.printed.details.proposition else { continue }
        for j in i + 1..<claims.count where claims[j].printed.details.proposition == proposition {
          sets.insert([i, j])
        }
      }
      return sets
    }
    let markedOf = Dictionary(uniqueKeysWithValues: paired.map { ($0.found, $0.marked) })
    let (wanted, given) = (sets(marked), sets(found))
    let right = given.count { pair in
      guard let a = markedOf[pair[0]], let b = markedOf[pair[1]] else { return false }
      return wanted.contains([min(a, b), max(a, b)])
    }
    add(.proposition, "pair") {
      $0.marked += wanted.count
      $0.found += given.count
      $0.rightOfMarked += right
      $0.rightOfFound += right
    }
  }
}

import ClaimModel
private import Foundation

/// Which claims of an article state the same fact, two by two, and how much they agree. The grounds are
/// those of `docs/propositions.md`. All of it is reckoned in whole numbers, so that no order of
/// reading changes a sum.
struct ClaimAgreement {
  /// What sets claims apart, whatever words they share.
  private struct Bounds {
    var names: Set<Int> = []
    var subjects: Set<Int> = []
    var events: Set<Int> = []
    /// Those that turn its events round.
    var opposites: Set<Int> = []
  }

  /// What two claims share.
  private struct Shared {
    var weight = 0
    var hasPredicate = false
    var hasThing = false
    /// Something that both count.
    var hasCounted = false
    /// An event of which both may give the count.
    var hasToll = false
  }

  private let article: ArticleWords
  private let claims: [ComparedClaim]
  private let bounds: [Bounds]
  /// By the number of a word: its rarity in the article, in thousandths.
  private let weights: [Int]
  /// Of each claim: the weight of its words.
  private let totals: [Int]
  /// By the number of a word: the claims that have it, and where among their words.
  private var claimsWith: [[(claim: Int, place: Int)]]

  /// A word that more claims share is what the page is about, and joins nothing; a claim that agrees
  /// with more others is a refrain. Both keep the work within bounds for any text.
  private static let most = 24
  /// Shares of a claim's weight, in hundredths: of the lighter claim and of the heavier one.
  private static let leastOfLighter = 60
  private static let leastOfHeavier = 20
  /// What two claims must share, in hundredths of the weight of a word that no third claim has.
  private static let leastShared = 120
  /// The least words that are known again by being the same.
  private static let shortestWording = 4

  init(_ claims: [ComparedClaim], article: ArticleWords) {
    self.article = article
    self.claims = claims
    bounds = claims.map { Self.bounds(of: $0, article: article) }
    var claimsWith: [[(claim: Int, place: Int)]] = Array(
      repeating: [], count: article.entries.count)
    for (index, claim) in claims.enumerated() {
      for (place, word) in claim.words.enumerated() {
        claimsWith[word.number].append((index, place))
      }
    }
    let weights = claimsWith.map { Self.weight(sharedBy: $0.count, of: claims.count) }
    self.claimsWith = claimsWith
    self.weights = weights
    totals = claims.map { claim in claim.words.reduce(0) { $0 + weights[$1.number] } }
  }

  /// The rarer a word among the claims, the more it tells; 0 for one in none.
  private static func weight(sharedBy count: Int, of all: Int) -> Int {
    count == 0 ? 0 : Int((1000 * log(1 + Double(all) / Double(count))).rounded())
  }

  private static func bounds(of claim: ComparedClaim, article: ArticleWords) -> Bounds {
    var bounds = Bounds()
    for word in claim.words {
      if article.entries[word.number].isName { bounds.names.insert(word.number) }
      if word.roles.contains(.namedSubject) { bounds.subjects.insert(word.number) }
      guard word.roles.contains(.predicate), let (event, opposite) = article.event(word.number)
      else { continue }
      bounds.events.insert(event)
      if let opposite { bounds.opposites.insert(opposite) }
    }
    return bounds
  }

  /// For each claim those that agree with it, and how much, in thousandths.
  func agreeing() -> [[(claim: Int, agreement: Int)]] {
    var found: [[(claim: Int, agreement: Int)]] = Array(repeating: [], count: claims.count)
    func add(_ first: Int, _ second: Int, _ agreement: Int) {
      found[first].append((second, agreement))
      found[second].append((first, agreement))
    }
    var shared = [Shared](repeating: Shared(), count: claims.count)
    for first in claims.indices {
      let others = share(first, &shared)
      for second in others {
        if let agreement = agreement(first, second, shared[second]) {
          add(first, second, agreement)
        }
        shared[second] = Shared()
      }
    }
    let isRefrain = found.map { $0.count > Self.most }
    return found.indices.map { claim in
      isRefrain[claim] ? [] : found[claim].filter { !isRefrain[$0.claim] }
    }
  }

  /// Collects what the claims behind one share with it.
  ///
  /// - Returns: those that share something.
  private func share(_ first: Int, _ shared: inout [Shared]) -> [Int] {
    var touched: [Int] = []
    for word in claims[first].words where claimsWith[word.number].count <= Self.most {
      for (second, place) in claimsWith[word.number] where second > first {
        if shared[second].weight == 0 { touched.append(second) }
        shared[second].weight += weights[word.number]
        let roles = word.roles.intersection(claims[second].words[place].roles)
        if roles.contains(.thing) { shared[second].hasThing = true }
        if roles.contains(.counted) { shared[second].hasCounted = true }
        guard roles.contains(.predicate) else { continue }
        shared[second].hasPredicate = true
        if case .toll = article.entries[word.number].kind { shared[second].hasToll = true }
      }
    }
    return touched
  }

  /// How much two claims agree; nil where they do not.
  private func agreement(_ first: Int, _ second: Int, _ shared: Shared) -> Int? {
    let (lighter, heavier) = (
      min(totals[first], totals[second]), max(totals[first], totals[second])
    )
    let isAlike =
      shared.hasPredicate && shared.hasThing
      && shared.weight * 100 >= Self.leastOfLighter * lighter
      && shared.weight * 100 >= Self.leastOfHeavier * heavier
      && isMuch(shared.weight)
    let isCount =
      shared.hasCounted && (shared.hasPredicate || shared.weight == lighter)
      || shared.hasToll && !claims[first].numbers.isEmpty && !claims[second].numbers.isEmpty
    let areSameWords =
      shared.weight == heavier && claims[first].wording.count >= Self.shortestWording
      && claims[first].wording == claims[second].wording
    guard isAlike || isCount || areSameWords || hasSameFigure(first, second, shared),
      !areApart(first, second)
    else { return nil }
    return 1000 * shared.weight / lighter + 1000 * shared.weight / heavier
  }

  /// More than one word tells.
  private func isMuch(_ weight: Int) -> Bool {
    weight * 100 >= Self.leastShared * Self.weight(sharedBy: 2, of: claims.count)
  }

  /// The same figure of the same thing; of a measure only with something else beside it.
  private func hasSameFigure(_ first: Int, _ second: Int, _ shared: Shared) -> Bool {
    guard !claims[first].figures.isEmpty, !claims[second].figures.isEmpty else { return false }
    let (a, b) = (bounds[first].events, bounds[second].events)
    guard a.isEmpty || b.isEmpty || !a.isDisjoint(with: b) else { return false }
    return claims[first].figures.contains {
      claims[second].figures.contains($0)
        && ($0.isTelling
          || article.entries[$0.unit].kind == .measure && shared.hasThing && isMuch(shared.weight))
    }
  }

  /// Whether two claims name other years or months, other days or other people and places, have each a
  /// named subject that the other does not name, give other numbers for what is not dated alike, or
  /// say that opposite things happened.
  func areApart(_ first: Int, _ second: Int) -> Bool {
    let (claim, other) = (claims[first], claims[second])
    let (a, b) = (bounds[first], bounds[second])
    func areOthers<Value>(_ a: Set<Value>, _ b: Set<Value>) -> Bool {
      !a.isEmpty && !b.isEmpty && a.isDisjoint(with: b)
    }
    return areOthers(claim.times, other.times) || areOthers(claim.days, other.days)
      || areOthers(a.names, b.names)
      || areOthers(a.subjects, b.names) && areOthers(b.subjects, a.names)
      || claim.times != other.times && areOthers(claim.numbers, other.numbers)
      || !a.events.isDisjoint(with: b.opposites)
  }
}

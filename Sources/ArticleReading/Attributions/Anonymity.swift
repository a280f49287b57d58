import ClaimModel

/// Finds why a page says that sources are not named, and whom it says it of: beside the source, or in a
/// sentence of its own before or behind, for one source or for several.
struct Anonymity {
  /// A source that is not named.
  private struct Unnamed {
    let wording: TextSpan
    let noun: String?
    let newcomer: Int?
    let isPlural: Bool
    let passage: Int
  }

  /// A sentence that says that somebody is not named, and why.
  private struct Saying {
    let sentence: TextSpan
    /// Where it says so.
    let place: Int
    let reason: PrintedReason
    let subject: Subject
    let passage: Int
  }

  private enum Subject: Equatable {
    case one, group, noun(String)
  }

  private var sources: [Unnamed] = []
  private var sayings: [Saying] = []
  private var passages = 0

  /// Notes what a passage says of anonymity.
  mutating func enter(_ passage: Passage, lexicon: Lexicon) {
    passages += 1
    guard passage.has(.anonymity) else { return }
    for sentence in passage.sentences {
      guard passage.tokens[sentence].contains(where: { $0.is(.anonymity) }),
        let (phrase, reason) = Self.reason(in: sentence, of: passage, lexicon)
      else { continue }
      sayings.append(
        Saying(
          sentence: passage.tokens.span(sentence), place: passage.tokens[phrase].span.start,
          reason: reason,
          subject: Self.subject(of: sentence, before: phrase, in: passage, lexicon),
          passage: passages))
    }
  }

  /// Notes a source that is not named, in the passage entered last.
  mutating func add(_ reading: SourceReading, at wording: Range<Int>, in passage: Passage) {
    sources.append(
      Unnamed(
        wording: passage.tokens.span(wording), noun: reading.noun, newcomer: reading.newcomer,
        isPlural: reading.isPlural, passage: passages))
  }

  // MARK: Who is meant

  /// The reasons of all sources. A reason that is given once serves the same source wherever it comes
  /// up again.
  func reasons() -> AnonymityReasons {
    guard !sayings.isEmpty else { return AnonymityReasons() }
    let inOrder = sources.sorted { $0.wording < $1.wording }
    var reasons = [PrintedReason?](repeating: nil, count: inOrder.count)
    let newcomers = inOrder.compactMap(\.newcomer).max() ?? 0
    var ofNewcomer = [PrintedReason?](repeating: nil, count: newcomers + 1)
    var next = 0
    var latest: [String: Int] = [:]
    for saying in sayings {
      while next < inOrder.count, inOrder[next].wording.start < saying.sentence.end {
        if let noun = inOrder[next].noun { latest[noun] = next }
        next += 1
      }
      for index in Self.meant(by: saying, among: inOrder, upTo: next, latest: latest) {
        reasons[index] = saying.reason
        if let newcomer = inOrder[index].newcomer { ofNewcomer[newcomer] = saying.reason }
      }
    }
    return AnonymityReasons(
      inOrder: zip(inOrder, reasons).compactMap { source, own in
        (own ?? source.newcomer.flatMap { ofNewcomer[$0] }).map { (source.wording, $0) }
      })
  }

  /// Those of whom a sentence says it: its own source, or whom its subject takes up.
  private static func meant(
    by saying: Saying, among sources: [Unnamed], upTo end: Int, latest: [String: Int]
  ) -> [Int] {
    let near = sources.indices[max(0, end - 4)..<end].filter {
      saying.passage - sources[$0].passage < 2
    }
    let own = near.filter { sources[$0].wording.start >= saying.sentence.start }
    if let last = own.last(where: { sources[$0].wording.start <= saying.place }) ?? own.first {
      return [last]
    }
    switch saying.subject {
    case .one: return near.last { !sources[$0].isPlural }.map { [$0] } ?? []
    case .group:
      if let last = near.last, sources[last].isPlural { return [last] }
      return near.suffix(2)
    case .noun(let noun):
      if let index = latest[noun] { return [index] }
      // “The officials” are two of whom each was one.
      return near.filter { sources[$0].noun.map { noun == $0 + "s" } ?? false }
    }
  }

  /// Whom a sentence is about, by its last noun or pronoun for people before a place.
  private static func subject(
    of sentence: Range<Int>, before phrase: Int, in passage: Passage, _ lexicon: Lexicon
  ) -> Subject {
    for place in (sentence.lowerBound..<phrase).reversed() where !passage.isQuoted(place) {
      let token = passage.tokens[place]
      if token.is(.singularPronoun) { return .one }
      if token.is(.pluralPronoun) { return .group }
      if token.is([.person, .people]), !token.is(.anyone) { return .noun(token.word) }
      if lexicon.value(token).map({ $0 > 1 }) ?? false { return .group }
    }
    return .one
  }

  // MARK: Why

  /// Where a sentence says that somebody is not named, and the reason behind it; nil where it gives
  /// none, which “on condition of anonymity” alone is.
  private static func reason(in sentence: Range<Int>, of passage: Passage, _ lexicon: Lexicon) -> (
    place: Int, reason: PrintedReason
  )? {
    for place in sentence where !passage.isQuoted(place) {
      let length = lexicon.anonymityPhrase(passage.tokens, at: place)
      guard length > 0 else { continue }
      let phrase = place..<min(place + length, sentence.upperBound)
      if let reason = reason(passage, sentence, phrase: phrase, lexicon) { return (place, reason) }
    }
    return nil
  }

  private static func reason(
    _ passage: Passage, _ sentence: Range<Int>, phrase: Range<Int>, _ lexicon: Lexicon
  ) -> PrintedReason? {
    let tokens = passage.tokens
    // “was not authorised to speak” states its own reason; behind other wordings one must follow.
    let isReason = tokens[phrase].contains { lexicon.isBoilerplate($0) }
    var start = phrase.lowerBound
    if !isReason {
      let near = tokens[phrase.upperBound..<min(phrase.upperBound + 8, sentence.upperBound)]
      // “By his given name” opens none.
      let before = near.indices.prefix {
        !lexicon.reasonOpeners.contains(near[$0].word) || tokens[$0 - 1].is(.owning)
      }
      guard before.endIndex < near.endIndex,
        !before.contains(where: { tokens[$0].is([.auxiliary, .finiteVerb]) })
      else { return nil }
      start = before.endIndex
    }
    var end = max(start, phrase.upperBound)
    while end < sentence.upperBound, !passage.isQuoted(end),
      !(tokens[end].isComma || tokens[end].isStop || tokens[end].isDash)
    {
      end += 1
    }
    guard let range = passage.trimmed(start..<end) else { return nil }
    let words = Set(tokens[range].map(\.word))
    let kind = lexicon.reasons.first { !$0.words.isDisjoint(with: words) }?.kind ?? .other
    return PrintedReason(span: tokens.span(range), kind: kind)
  }
}

/// Why sources are not named.
struct AnonymityReasons: Sendable {
  /// In the order of the wordings.
  fileprivate var inOrder: [(wording: TextSpan, reason: PrintedReason)] = []

  var isEmpty: Bool { inOrder.isEmpty }

  /// The reason of the source with a wording; nil for none.
  subscript(wording: TextSpan) -> PrintedReason? {
    let place = inOrder.partitioningIndex { $0.wording >= wording }
    return place < inOrder.count && inOrder[place].wording == wording ? inOrder[place].reason : nil
  }
}

/// Whose very words stand where in one passage: between marks of quotation, or behind a label.
struct HeardWords {
  /// For each token the index of who speaks it; -1 where the page speaks itself. Empty until somebody is heard,
  /// which is so in most passages to their end.
  private var speakerAt: [Int32] = []
  private var speakers: [SourceReading] = []
  /// None yet before the first one.
  private let passage: Passage?

  init(in passage: Passage? = nil) {
    self.passage = passage
  }

  /// Notes who speaks. Of words without marks of quotation it is known only behind a label that they are theirs to
  /// the letter.
  ///
  /// - Parameter words: pieces of the passage, in tokens. Where somebody has been heard already, the words are
  ///   from now on those of whom the first one quotes.
  mutating func add(_ words: [Range<Int>], from speaker: SourceReading, isLabelled: Bool = false) {
    guard let passage else { return }
    for place in words.joined() where isLabelled || passage.isQuoted(place) {
      if speakerAt.isEmpty {
        speakerAt = [Int32](repeating: -1, count: passage.tokens.count)
      }
      speakerAt[place] = Int32(speakers.count)
    }
    speakers.append(speaker)
  }

  /// Who speaks a word; nil where the page speaks itself, and in another passage.
  func speaker(at place: Int, in passage: Passage) -> SourceReading? {
    guard passage === self.passage, !speakerAt.isEmpty, speakerAt[place] >= 0 else { return nil }
    return speakers[Int(speakerAt[place])]
  }
}

import ClaimModel

/// Who has spoken last, as far as a pronoun can stand for them.
struct Spoken: Sendable {
  private var passages = 0
  /// The last persons, the latest first.
  private(set) var persons: [SourceReading] = []
  private var lastPersonPassage = 0
  private var lastGroup: (reading: SourceReading, passage: Int)?
  private var lastBody: (reading: SourceReading, passage: Int, isAlone: Bool)?
  /// Whom a pronoun can reach back to: earlier ones are out of readers' minds.
  private static let mostPersons = 4
  /// In passages: what a pronoun in the next one can stand for.
  private static let reach = 2

  /// Whether a person has spoken in this passage or in the one before.
  var hasNearPerson: Bool { !persons.isEmpty && passages - lastPersonPassage < Self.reach }

  mutating func enter() { passages += 1 }

  mutating func add(_ reading: SourceReading) {
    if reading.isPlural { lastGroup = (reading, passages) }
    switch reading.kind {
    case .organisation, .outlet, .document:
      guard !reading.isUnresolved, !reading.isPlural else { return }
      let isAlone =
        lastBody.map { $0.passage < passages || $0.reading.name == reading.name } ?? true
      lastBody = (reading, passages, isAlone)
    case .person where !reading.isPlural:
      persons.removeAll { $0.name == reading.name && $0.newcomer == reading.newcomer }
      persons.insert(reading, at: 0)
      lastPersonPassage = passages
      if persons.count > Self.mostPersons { persons.removeLast() }
    default: break
    }
  }

  /// What “they” stands for: the last group, or for want of one the last body.
  var group: SourceReading? {
    guard let lastGroup, passages - lastGroup.passage < Self.reach else {
      return lastGroup.map { unresolved($0.reading) } ?? body
    }
    return lastGroup.reading
  }

  /// What “it” stands for: the body or document that spoke last, if no other one did near it.
  var body: SourceReading? {
    guard let lastBody else { return nil }
    let isNear = passages - lastBody.passage < Self.reach
    return isNear && lastBody.isAlone ? lastBody.reading : unresolved(lastBody.reading)
  }

  private func unresolved(_ reading: SourceReading) -> SourceReading {
    var reading = reading
    (reading.isUnresolved, reading.name) = (true, nil)
    return reading
  }
}

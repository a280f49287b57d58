/// A full name by which one person of an article goes, with all that is known of what stands before
/// the surname.
struct KnownName: Sendable {
  /// As printed first, or where that has an initial for the given name, as printed first without.
  let printed: String
  /// Given name and middle names in lower case, initials without their stops: “J.R.” is two.
  private let given: [String]

  /// - Parameter given: the tokens of the name before the surname.
  init(_ printed: String, given: ArraySlice<Token>) {
    self.printed = printed
    self.given = given.filter { !$0.isMark }.flatMap { token in
      token.word.unicodeScalars.split(separator: ".").map { String(Substring($0)) }
    }
  }

  private init(_ printed: String, given: [String]) {
    self.printed = printed
    self.given = given
  }

  /// What both names tell of one person; nil where they are two people's. “Ana M. Ruiz” and “A.
  /// Ruiz” are one, “Ana Ruiz” and “Alan Ruiz” are two, and so are “Ana M. Ruiz” and “Ana B. Ruiz”.
  func merged(with other: KnownName) -> KnownName? {
    guard zip(given, other.given).allSatisfy({ Self.agree($0, $1) }) else { return nil }
    let both = max(given.count, other.given.count)
    let merged = (0..<both).map { place -> String in
      guard place < given.count else { return other.given[place] }
      guard place < other.given.count else { return given[place] }
      return Self.isInitial(given[place]) ? other.given[place] : given[place]
    }
    let isShort = given.first.map(Self.isInitial) ?? true
    let isOtherShort = other.given.first.map(Self.isInitial) ?? true
    return KnownName(isShort && !isOtherShort ? other.printed : printed, given: merged)
  }

  private static func agree(_ a: String, _ b: String) -> Bool {
    a == b
      || (isInitial(a) || isInitial(b)) && a.unicodeScalars.first == b.unicodeScalars.first
  }

  private static func isInitial(_ word: String) -> Bool {
    word.unicodeScalars.dropFirst().isEmpty
  }
}

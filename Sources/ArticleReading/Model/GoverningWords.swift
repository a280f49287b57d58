import ClaimModel

/// Words that tell whether what they govern is so, by their stems: “failed to pay”, “hopes to pay”.
package struct GoverningWords: Sendable {
  /// The numbers are part of the features.
  enum Role: UInt32 {
    case comma, negation, modal, joiner
    /// What it governs is not so, is not yet so, is so: “failed”, “plans”, “managed”.
    case denying, leavingOpen, holding
  }

  private var roles: [String: Role] = [:]
  private let joiners: Set<String>

  /// - Parameters: words with blanks between them. A word of several lists is of the first.
  package init(denying: String, leavingOpen: String, holding: String, joiners: String) {
    for (role, words) in [
      (Role.denying, denying), (.leavingOpen, leavingOpen), (.holding, holding),
    ] {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let stem = WordStem.stem(of: String(word))
        if roles[stem] == nil { roles[stem] = role }
      }
    }
    self.joiners = Set(joiners.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  func role(of token: Token) -> Role? {
    if token.is(.negation) { return .negation }
    if token.is(.modal) { return .modal }
    if joiners.contains(token.word) { return .joiner }
    return token.kind == .word ? roles[WordStem.stem(of: token.word)] : nil
  }
}

/// A word that governs, as it stands before an event.
struct Governor {
  let role: GoverningWords.Role
  let word: UInt32
  /// How many tokens the event stands behind it.
  let distance: Int

  /// Tells modal verbs and joiners apart.
  var exact: UInt32 {
    role == .modal || role == .joiner ? FeatureHash.mix(role.rawValue, word) : role.rawValue
  }
  /// Tells joiners apart alone.
  var coarse: UInt32 { role == .modal ? role.rawValue : exact }
  var denies: Bool { role == .negation || role == .denying }
  var leavesOpen: Bool { role == .modal || role == .leavingOpen }
}

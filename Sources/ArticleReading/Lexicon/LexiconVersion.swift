extension Lexicon {
  /// The language, and the first eight hex digits of the digest of its lists, which a test records.
  static let version = "en.38af27b0"
}

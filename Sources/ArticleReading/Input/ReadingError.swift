import ClaimModel

/// Why bytes are no text that can be read.
package enum ReadingError: Explained, Hashable {
  /// There is nothing in it but white space.
  case empty
  /// A NUL stands at a byte offset.
  case nul(offset: Int)
  /// A byte that is no UTF-8 stands at an offset.
  case invalidUTF8(offset: Int)
  /// The bytes announce UTF-16 and are not.
  case invalidUTF16
  /// It is longer than `ArticleInput.byteLimit`.
  case tooLarge
  /// It has words, and none of them is prose.
  case noProse
  /// Its words are not English.
  case notEnglish

  package var what: String {
    switch self {
    case .empty: "it holds no text"
    case .nul(let offset): "it holds a NUL at byte \(offset), so it is no text"
    case .invalidUTF8(let offset): "it is not UTF-8: byte \(offset) cannot be read"
    case .invalidUTF16: "it starts like UTF-16 and cannot be read as such"
    case .tooLarge: "it is longer than \(ArticleInput.byteLimit / 1024 / 1024) MiB"
    case .noProse: "none of it can be read as prose"
    case .notEnglish: "it is not English by its function words, and only English can be read"
    }
  }

  package var remedy: String {
    switch self {
    case .empty: "name a file with text in it"
    case .nul: "save it as plain text or Markdown, in UTF-8"
    case .invalidUTF8: "save it as UTF-8, or try --encoding windows-1252"
    case .invalidUTF16: "save it as UTF-8"
    case .tooLarge: "split it into one file an article"
    case .noProse: "see that no comment, code fence or front matter swallows the text"
    case .notEnglish: "give the English text; no finding about this one would mean anything"
    }
  }
}

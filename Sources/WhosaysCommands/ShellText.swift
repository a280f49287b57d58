/// Words of a command line as a POSIX shell reads them back.
enum ShellText {
  /// One word, in quotation marks where it needs them.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-_./:@%+=,".utf8.contains(byte)
    }
    guard !isPlain || word.isEmpty else { return word }
    let marks = word.utf8.filter { "\"$`\\!".utf8.contains($0) }
    return word.utf8.contains(UInt8(ascii: "'")) && marks.isEmpty
      ? "\"\(word)\"" : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

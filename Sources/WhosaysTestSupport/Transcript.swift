/// A terminal session as people read it, kept as a test: the commands are taken from the text, run,
/// and written down again with what they print; the test is that both texts are the same.
///
/// A line `$ words` is a command. What it prints follows, standard output first, then standard
/// error, then `[status N]` unless N is 0. `$ write FILE` takes the lines up to a lone `.` as the
/// content of a file. A line that starts with `;` is a remark on the next command. A line `⋮` stands
/// for lines left out: as many as there are between those written before it and after it, which are
/// compared as ever.
package struct Transcript: Sendable {
  /// One command with what belongs to it.
  package struct Step: Sendable {
    let remarks: [String]
    let command: String
    /// The command split as a shell splits it, both kinds of quotation marks understood.
    package let words: [String]
    /// What `write` writes; nil for every other command.
    package let content: String?
    /// How many lines of what is printed are written before and after `⋮`; nil where none is left out.
    let shown: (first: Int, last: Int)?

    /// What is printed, without the lines that `⋮` stands for.
    func shorten(_ printed: String) -> String {
      let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      guard let shown, lines.count > shown.first + shown.last else { return printed }
      return (lines.prefix(shown.first) + ["⋮"] + lines.suffix(shown.last))
        .map { $0 + "\n" }.joined()
    }
  }

  package let steps: [Step]

  package init(_ text: String) {
    var steps: [Step] = []
    var remarks: [String] = []
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      if line.hasPrefix(";") { remarks.append(String(line)) }
      guard line.hasPrefix("$ ") else { continue }
      let words = Self.words(line.dropFirst(2))
      var content: String?
      if words.first == "write" {
        let lines = rest.prefix { $0 != "." }
        rest = rest.dropFirst(lines.count + 1)
        content = lines.map { $0 + "\n" }.joined()
      }
      let printed = rest.prefix { !$0.hasPrefix("$ ") && !$0.hasPrefix(";") }
      steps.append(
        Step(
          remarks: remarks, command: String(line.dropFirst(2)), words: words, content: content,
          shown: Self.shown(in: printed)))
      remarks = []
    }
    self.steps = steps
  }

  /// The line between two commands, and the status, are none of what is printed.
  private static func shown(in lines: ArraySlice<Substring>) -> (first: Int, last: Int)? {
    guard let mark = lines.firstIndex(of: "⋮") else { return nil }
    var last = lines[(mark + 1)...]
    while let line = last.last, line.isEmpty || line.hasPrefix("[status ") { last.removeLast() }
    return (mark - lines.startIndex, last.count)
  }

  private static func words(_ command: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var mark: Unicode.Scalar?
    for scalar in command.unicodeScalars {
      if scalar == mark {
        mark = nil
      } else if mark == nil, scalar == "'" || scalar == "\"" {
        mark = scalar
        word = word ?? ""
      } else if mark == nil, scalar == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(scalar)
      }
    }
    if let last = word { words.append(last) }
    return words
  }

  /// Runs every step in order and writes the session that came out.
  ///
  /// - Parameter run: does a step; gives what it printed, and its status.
  package func replay(_ run: (Step) throws -> (printed: String, status: Int32)) rethrows -> String {
    try steps.map { step in
      var (printed, status) = try run(step)
      if !printed.isEmpty, printed.utf8.last != UInt8(ascii: "\n") { printed += "\n" }
      return step.remarks.map { $0 + "\n" }.joined() + "$ \(step.command)\n"
        + (step.content.map { $0 + ".\n" } ?? "") + step.shorten(printed)
        + (status == 0 ? "" : "[status \(status)]\n")
    }.joined(separator: "\n")
  }
}

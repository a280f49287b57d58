import ClaimModel
import ClaimReports
import ClaimStore

/// Somebody has changed what a command rests on; the remedy is the same command, typed again by
/// whoever has seen the change.
struct Outdated: Explained {
  let change: LaterChange
  /// What was typed, without the program's name.
  let arguments: [String]

  var what: String { StoreError.outdated(change).what }

  var remedy: String {
    "look at it with \(change.look); to do it all the same, \(again ?? sameWithSeen)"
  }

  private var sameWithSeen: String { "type the command again with --seen \(change.sequence)" }

  /// Nil where the command cannot be shown so that a shell reads it as it was typed.
  private var again: String? {
    var words: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        rest = [word] + rest
        break
      }
      if word == "--seen" {
        _ = rest.popFirst()
      } else if !word.hasPrefix("--seen=") {
        words.append(word)
      }
    }
    words += ["--seen", "\(change.sequence)"] + rest
    let line = "run whosays " + words.map(ShellText.quoted).joined(separator: " ")
    return line.utf8.count <= 1000 && TerminalText.escaped(line).utf8.elementsEqual(line.utf8)
      ? line : nil
  }
}

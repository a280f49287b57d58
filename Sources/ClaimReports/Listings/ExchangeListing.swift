package import ClaimModel

/// What is said of acts that left a ledger, or came into one.
package enum ExchangeListing {
  /// What `apply` answers.
  ///
  /// - Parameter isTrial: nothing was recorded.
  package static func applied(_ result: AppliedLines, isTrial: Bool) -> String {
    var first =
      isTrial
      ? "\(acts(result.applied)) would be applied" : "\(acts(result.applied)) applied"
    if result.alreadyThere > 0 { first += ", \(result.alreadyThere) there already" }
    var lines = [first + "."]
    if result.tombstones > 0 {
      lines.append(
        "\(acts(result.tombstones)) passed over: purged where the file was made, and lost.")
    }
    if !result.lost.isEmpty {
      lines.append("\(acts(result.lost.count)) refused for what is lost:")
      lines += result.lost.prefix(20).map {
        "  line \($0.line): \(TerminalText.escaped($0.reason))"
      }
      if result.lost.count > 20 { lines.append("  and \(result.lost.count - 20) more") }
    }
    if isTrial { lines.append("Nothing was recorded.") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What `export` says when it has written a file.
  package static func exported(acts number: Int, tombstones: Int, to name: String) -> String {
    "Wrote \(TerminalText.escaped(name)): \(acts(number)). It is internal.\n"
      + lost(tombstones)
  }

  /// What `export` says of acts that were purged; nothing where there are none.
  package static func lost(_ tombstones: Int) -> String {
    tombstones == 0
      ? "" : "\(acts(tombstones)) purged: a tombstone stands in place of each, without its words.\n"
  }

  private static func acts(_ number: Int) -> String { "\(number) act\(number == 1 ? "" : "s")" }
}

import ClaimModel

/// Why a query has no answer. The ledger is as it was.
package enum QueryError: Explained, Hashable {
  /// It is no UTF-8, or holds NUL.
  case notText
  /// It is longer than `ClaimStore.queryLimit`, in bytes.
  case tooLong
  case empty
  /// More than one statement.
  case several
  /// It begins with another word than those that only read.
  case otherOpening(String, nearest: String?)
  /// It would change the ledger.
  case writes
  /// It has a parameter, for which there is no value.
  case parameter
  /// Its answer needs more memory than it may take.
  case tooLarge
  /// SQLite's own words.
  case refused(String, hint: String?)

  /// What a query may begin with.
  package static let openings = ["SELECT", "WITH", "VALUES", "EXPLAIN"]

  private static let beginnings =
    "query begins with " + openings.dropLast().joined(separator: ", ") + " or \(openings.last!)"
  private static let onlyReads =
    "sql only reads, and what is to be recorded has commands of its own: see whosays help"

  package var what: String {
    switch self {
    case .notText: "the query is no text in UTF-8"
    case .tooLong: "the query is longer than \(ClaimStore.queryLimit >> 20) MiB"
    case .empty: "the query is empty"
    case .several: "there is more than one statement, and sql answers one"
    case .otherOpening(let word, _): "‘\(word)’ begins no query"
    case .writes: "the query would change the ledger"
    case .parameter: "the query has a parameter such as ?, for which there is no value"
    case .tooLarge:
      "the answer needs more than \(ClaimStore.queryMemory >> 20) MiB of memory at once"
    case .refused(let message, _): "SQLite refuses the query: \(message)"
    }
  }

  package var remedy: String {
    switch self {
    case .notText: "save it as UTF-8 without NUL, then try again"
    case .tooLong: "ask in fewer words"
    case .empty: "write one, as in: whosays sql \"SELECT handle, words FROM claimView\""
    case .several: "give them one at a time, without what stands behind the semicolon"
    case .otherOpening(_, let nearest?): "did you mean \(nearest)? A \(Self.beginnings)"
    case .otherOpening: "a \(Self.beginnings); \(Self.onlyReads)"
    case .writes: Self.onlyReads
    case .parameter: "write the value itself in its place, a text between ' and '"
    case .tooLarge: "ask for fewer or shorter values, with substr(…) or LIMIT"
    case .refused(_, let hint):
      hint ?? "look there; whosays help sql has examples, and docs/sql.md every view and column"
    }
  }
}

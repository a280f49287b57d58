package import ClaimAudit
import ClaimModel

/// Why a file gives no policy or no settings. Every name of a file is as it should be shown.
package enum PolicyFileError: Explained, Hashable {
  /// It is no UTF-8, or holds NUL.
  case notText(String)
  /// In bytes.
  case tooLarge(String, limit: Int)
  /// Line and column from 1; the reason in the parser's words.
  case syntax(String, line: Int, column: Int, String)
  /// A key as written in dots from the top of the file, and what its value must be.
  case wrongType(String, key: String, expected: String)
  /// A key as written in dots from the top of the file; the key beside it that was probably meant, and
  /// those that there are.
  case unknownKey(String, key: String, nearest: String?, known: [String])
  /// A name or a value that no policy has.
  case policy(String, PolicyError)
  /// A name that a policy cannot have: an empty one, or that of a preset.
  case takenName(String, String)

  package var what: String {
    switch self {
    case .notText(let file): "\(file) is no text in UTF-8"
    case .tooLarge(let file, let limit): "\(file) is larger than \(limit) bytes, as no policy is"
    case .syntax(let file, let line, let column, let reason):
      "\(file):\(line):\(column): \(reason)"
    case .wrongType(let file, let key, let expected): "\(file): ‘\(key)’ must be \(expected)"
    case .unknownKey(let file, let key, _, _): "\(file): there is no key ‘\(key)’"
    case .policy(let file, let error): "\(file): \(error.what)"
    case .takenName(let file, let name): "\(file): a policy of your own cannot be called ‘\(name)’"
    }
  }

  package var remedy: String {
    switch self {
    case .notText: "save it as UTF-8, or name another file"
    case .tooLarge: "name the file of the policy, or shorten it"
    case .syntax: "mend the line; docs/policies.md shows how a policy is written"
    case .wrongType: "mend it; docs/policies.md shows how a policy is written"
    case .unknownKey(_, _, let nearest?, _): "write \(nearest)"
    case .unknownKey(_, _, nil, let known): "write one of \(known.joined(separator: ", "))"
    case .policy(_, let error): error.remedy
    case .takenName: "give it another name, such as name = \"our-desk\""
    }
  }
}

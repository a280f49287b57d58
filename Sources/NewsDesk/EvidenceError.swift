import ClaimModel

/// Something was asked of evidence that does not go with what is on record.
enum EvidenceError: Explained, Hashable {
  case nothingSaid
  case soAlready(Handle)
  case noLink(String)
  case noLanguage(String)
  case withdrawn(Handle)

  var what: String {
    switch self {
    case .nothingSaid: "nothing says what is to change"
    case .soAlready(let handle): "\(handle) is so already; nothing was recorded"
    case .noLink(let text): "‘\(text)’ is no web address"
    case .noLanguage(let text): "‘\(text)’ is no code of a language"
    case .withdrawn(let handle): "\(handle) is unlinked already"
    }
  }

  var remedy: String {
    switch self {
    case .nothingSaid: "say it with an option, such as --page 12 or --made 2024-05"
    case .soAlready(let handle): "run whosays evidence show \(handle) for what is on record"
    case .noLink: "write it from http:// or https:// on, without blanks"
    case .noLanguage: "write the two letters of ISO 639-1, such as en or de"
    case .withdrawn: "leave it out; nothing of this command was recorded"
    }
  }
}

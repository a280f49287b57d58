import ClaimModel

/// Something was asked of sources, terms or attributions that does not go with what is on record.
enum SourceError: Explained, Hashable {
  case noIdentity
  case nameWithIdentity(Identity)
  case nameOfWithheld(Handle)
  case nameTaken(name: String, by: Handle)
  case merged(Handle, into: Handle)
  case notMerged(Handle)
  case withItself(Handle)
  case nothingSaid(example: String)
  case soAlready(String, show: String)
  case termsSet(Handle, String)
  case noTerms(Handle, String)
  case severalStories([String])
  case notInDraft(Handle, String)
  case noLevel
  case noSource
  case otherDraft(Handle, Int)
  case cannotBeAgentless(Handle)
  case nothingPrinted

  var what: String {
    switch self {
    case .noIdentity: "nothing says whether the source is named"
    case .nameWithIdentity(let identity): "a source with a name is not \(identity.rawValue)"
    case .nameOfWithheld(let handle): "\(handle) is withheld, and a name would put it on record"
    case .nameTaken(let name, let handle): "‘\(name)’ is on record as \(handle)"
    case .merged(let handle, let other): "\(handle) is merged into \(other), which stands for it"
    case .notMerged(let handle): "\(handle) is not merged into another source"
    case .withItself(let handle): "\(handle) cannot be merged into itself"
    case .nothingSaid: "nothing says what is to change"
    case .soAlready(let what, _): "\(what) so already; nothing was recorded"
    case .termsSet(let handle, let slug): "there are terms of \(handle) for \(slug) already"
    case .noTerms(let handle, let slug): "there are no terms of \(handle) for \(slug)"
    case .severalStories(let slugs):
      "the claims are of several stories: " + slugs.joined(separator: ", ")
    case .notInDraft(let handle, let slug): "the newest draft of \(slug) does not print \(handle)"
    case .noLevel: "nothing says at which level the page names the source"
    case .noSource: "only an agentless attribution has no source"
    case .otherDraft(let handle, let draft): "\(handle) stands in draft \(draft), not in the newest"
    case .cannotBeAgentless(let handle): "an attribution to \(handle) is not agentless"
    case .nothingPrinted: "an attribution needs words of the draft that attribute"
    }
  }

  var remedy: String {
    switch self {
    case .noIdentity: "say --name NAME, --identity withheld or --identity unknown"
    case .nameWithIdentity: "leave --name out, or leave --identity out"
    case .nameOfWithheld: "say --identity named as well, if the source may be named now"
    case .nameTaken(_, let handle):
      "run whosays source show \(handle); for somebody else of the same name say --another"
    case .merged(let handle, let other):
      "name \(other), or run whosays source unmerge \(handle) first"
    case .notMerged(let handle), .withItself(let handle):
      "run whosays source show \(handle) for what has become of it"
    case .nothingSaid(let example): "say it with an option, such as \(example)"
    case .soAlready(_, let show): "run \(show) for what is on record"
    case .termsSet(let handle, let slug):
      "run whosays terms show \(handle) \(slug), and change them with "
        + "whosays terms edit \(handle) \(slug)"
    case .noTerms(let handle, let slug):
      "set them with whosays terms set \(handle) \(slug) --footing background"
    case .severalStories(let slugs):
      "name claims of one story; whosays claim list \(slugs[0]) has them"
    case .notInDraft(let handle, _): "run whosays claim show \(handle) for its places"
    case .noLevel: "say it, such as --level described-individual"
    case .noSource: "name one with --source; whosays source list has them"
    case .otherDraft: "add an attribution where the newest draft prints it"
    case .cannotBeAgentless: "leave --source out, or choose another --level"
    case .nothingPrinted: "quote them with --wording, --cue or both"
    }
  }
}

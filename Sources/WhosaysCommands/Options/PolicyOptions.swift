import ArgumentParser
import ClaimAudit
import ClaimModel
import NewsDesk

/// Which policy an audit follows.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A preset (whosays policy list) or a TOML file. Otherwise the one of whosays.toml, then default.",
      valueName: "policy"), completion: .file())
  var policy: String?

  /// The one that was asked for, then that of the settings, then the default.
  ///
  /// - Throws: `PolicyError`; `PolicyFileError`; `FileError`.
  func chosen(_ settings: FoundSettings, _ context: CommandContext) throws -> Policy {
    try Self.chosen(policy, settings, context)
  }

  /// The same for a name or path that is given in some other way; nil where none is.
  static func chosen(
    _ given: String?, _ settings: @autoclosure () throws -> FoundSettings, _ context: CommandContext
  ) throws -> Policy {
    if let given { return try policy(named: given, context) }
    return try ownPolicy(of: settings(), context) ?? .default
  }

  /// For a story: the one that was asked for, or else the one it was added under.
  ///
  /// - Throws: `OtherPolicy` where that cannot be found; `PolicyError`; `PolicyFileError`; `FileError`.
  func chosen(for dossier: Dossier, _ settings: FoundSettings, _ context: CommandContext) throws
    -> Policy
  {
    if let policy { return try Self.policy(named: policy, context) }
    let name = dossier.story.record?.policy ?? Policy.default.name
    if let preset = try? Policy.preset(named: name) { return preset }
    guard let own = try Self.ownPolicy(of: settings, context), own.name == name else {
      throw OtherPolicy(name: name)
    }
    return own
  }

  /// A preset by its name, or a file by its path.
  private static func policy(named name: String, _ context: CommandContext) throws -> Policy {
    guard !Policy.presetNames.contains(name), isPath(name) else {
      return try .preset(named: name)
    }
    return try Policy(toml: Files.read(context.absolute(name), name: name), file: name)
  }

  private static func ownPolicy(of settings: FoundSettings, _ context: CommandContext) throws
    -> Policy?
  {
    switch settings.value?.policy {
    case .written(let policy): policy
    case .named(let name) where isPath(name):
      try policy(named: isAbsolute(name) ? name : settings.folder + name, context)
    case .named(let name): try policy(named: name, context)
    case nil: nil
    }
  }

  private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// Whether a word is the path of a file rather than the name of a preset.
  private static func isPath(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "/")) || word.utf8.suffix(5).elementsEqual(".toml".utf8)
  }
}

/// The story was added under a policy that is not at hand.
private struct OtherPolicy: Explained {
  let name: String
  var what: String {
    "the story was added under the policy ‘\(name)’, which is not to be found here"
  }
  var remedy: String { "name its file with --policy FILE, or another policy (whosays policy list)" }
}

import ClaimModel
import NewsDesk

/// The `whosays.toml` of this folder or of the nearest above that has one.
struct FoundSettings {
  /// Nil where there is none.
  let value: Settings?
  /// The folder of the file, ending in a slash; absolute, or empty for this folder.
  let folder: String

  static let fileName = "whosays.toml"

  /// - Throws: `FileError`; `PolicyFileError`.
  init(_ context: CommandContext) throws {
    guard let path = Files.hereOrAbove(Self.fileName, context) else {
      (value, folder) = (nil, "")
      return
    }
    folder =
      path == context.absolute(Self.fileName)
      ? "" : String(Substring(path.utf8.dropLast(Self.fileName.utf8.count)))
    let shown = folder + Self.fileName
    value = try Settings(toml: Files.read(path, name: shown), file: shown)
  }

  /// Which findings end a command with status 1, where the command line does not say.
  ///
  /// - Throws: `UnknownFailOn`.
  func failOn(_ given: FailOn?) throws -> FailOn {
    if let given { return given }
    guard let word = value?.failOn else { return .error }
    guard let failOn = FailOn(rawValue: word) else {
      throw UnknownFailOn(file: folder + Self.fileName, word: word)
    }
    return failOn
  }
}

/// The settings say something else than a severity or never.
private struct UnknownFailOn: Explained {
  let file: String
  let word: String
  var what: String { "\(file): ‘settings.fail_on’ cannot be ‘\(word)’" }
  var remedy: String { "write one of \(FailOn.allValueStrings.joined(separator: ", "))" }
}

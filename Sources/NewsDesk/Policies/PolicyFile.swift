package import ClaimAudit
import ClaimModel

/// A policy as a newsroom writes it down: a TOML file that extends a preset and says where the newsroom
/// differs. (docs/policies.md)
///
///     extends = "ap"
///     [rules]
///     loaded-verb = "off"
///     [rules.opinion]
///     loaded-language = "info"
///     [thresholds]
///     min_sources = 3
///     [words.boilerplate]
///     add = ["for reasons of policy"]
extension Policy {
  /// - Parameters:
  ///   - bytes: of the file.
  ///   - file: its name, for messages and for the origins of what it says.
  /// - Throws: `PolicyFileError`.
  package init(toml bytes: [UInt8], file: String) throws(PolicyFileError) {
    var fields = try TOMLFields(bytes, file: file)
    try self.init(&fields, file: file)
  }

  /// - Parameter fields: the whole of a policy file, or the table of one.
  init(_ fields: inout TOMLFields, file: String) throws(PolicyFileError) {
    let name = try fields.string("name") ?? Self.stem(of: file)
    // Whoever reads a report must not take a newsroom's own policy for a preset.
    guard !name.isEmpty, !Policy.presetNames.contains(name) else { throw .takenName(file, name) }
    let extends = try fields.string("extends") ?? Policy.default.name
    var overrides = PolicyOverrides()
    overrides.basis = try fields.string("basis")
    overrides.catalogue = try fields.string("catalogue")
    overrides.defaultGenre = try fields.string("default_genre")
    if var rules = try fields.fields("rules") {
      for key in rules.rest {
        if rules.isTable(key), var inGenre = try rules.fields(key) {
          for rule in inGenre.rest {
            overrides.severitiesByGenre[key, default: [:]][rule] = try inGenre.string(rule)
          }
        } else {
          overrides.severities[key] = try rules.string(key)
        }
      }
    }
    if var thresholds = try fields.fields("thresholds") {
      for key in thresholds.rest { overrides.thresholds[key] = try thresholds.threshold(key) }
    }
    if var words = try fields.fields("words") {
      for key in words.rest {
        guard var change = try words.fields(key) else { continue }
        overrides.words[key] = WordChange(
          added: try change.strings("add") ?? [], removed: try change.strings("remove") ?? [])
        try change.finish()
      }
    }
    try fields.finish()
    do {
      try self.init(
        name: name, extending: .preset(named: extends), overrides, from: .file(file))
    } catch {
      throw .policy(file, error)
    }
  }

  /// The name of a file without its folder and its ending.
  private static func stem(of file: String) -> String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(file).utf8
    let ending = ".toml".utf8
    let hasEnding = name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
    return String(Substring(hasEnding ? name.dropLast(ending.count) : name))
  }
}

package import ClaimAudit

/// What a `whosays.toml` says of the commands that run in its folder or below.
///
///     policy = "ap"               # a preset, or the path of a policy file from this one's folder
///     [settings]
///     fail_on = "warning"
///
/// Instead of naming a policy, `[policy]` can be one, with the keys of a policy file.
package struct Settings: Sendable {
  package let policy: PolicyChoice?
  /// The least severity that ends with status 1, in the word of the command line; nil where it says
  /// nothing.
  package let failOn: String?

  /// - Parameters:
  ///   - bytes: of the file.
  ///   - file: its name, for messages and for the origins of what it says.
  /// - Throws: `PolicyFileError`.
  package init(toml bytes: [UInt8], file: String) throws(PolicyFileError) {
    var fields = try TOMLFields(bytes, file: file)
    if fields.isTable("policy"), var policy = try fields.fields("policy") {
      self.policy = .written(try Policy(&policy, file: file))
    } else {
      policy = try fields.string("policy").map(PolicyChoice.named)
    }
    var settings = try fields.fields("settings")
    failOn = try settings?.string("fail_on")
    try settings?.finish()
    try fields.finish()
  }
}

/// Which policy a newsroom has chosen.
package enum PolicyChoice: Sendable {
  /// A preset by its name, or a file by its path.
  case named(String)
  case written(Policy)
}

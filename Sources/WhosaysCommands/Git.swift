import Foundation

extension CommandContext {
  /// Git's `user.name` for this folder; nil without git or without a name.
  var gitUserName: String? {
    guard
      let git = (environment("PATH") ?? "").split(separator: ":").map({ "\($0)/git" })
        .first(where: { Files.exists($0) })
    else { return nil }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = ["config", "user.name"]
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let name = String(decoding: bytes, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    return name.isEmpty ? nil : name
  }
}

import Foundation
import Testing

/// `scripts/setup` on machines that lack something; each is played by programs of the same name.
@Suite struct SetupTests {
  /// Runs a copy of the script in a folder of a name.
  ///
  /// - Parameter programs: what stands for programs of the machine, as shell lines by name.
  private func setup(in name: String = "whosays", _ programs: [String: String]) throws
    -> Program.Result
  {
    let folder = try Program.Folder()
    let place = folder.path + "/" + name
    for path in [place, folder.path + "/bin"] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(
      atPath: Project.root + "/scripts/setup", toPath: folder.path + "/setup")
    for (program, line) in programs {
      try folder.write("bin/" + program, Array("#!/bin/sh\n\(line)\n".utf8))
      chmod(folder.path + "/bin/" + program, 0o755)
    }
    return try Program.run(
      [folder.path + "/setup"], in: place, executable: "/bin/sh",
      environment: ["PATH": folder.path + "/bin:/usr/bin:/bin"])
  }

  private static let swift = ["swift": "exit 0"]

  @Test func whereNothingIsMissingItIsSilent() throws {
    let result = try setup(Self.swift.merging(["clang": "exit 0"]) { $1 })
    #expect(result.status == 0 && result.errors == "")
  }

  @Test func missingHeadersAreNamedWithTheCommandThatInstallsThem() throws {
    for (manager, command) in [
      ("apt-get", "sudo apt-get install -y libsqlite3-dev")
    ] {
      let result = try setup(
        Self.swift.merging(["clang": "exit 1", "id": "echo 1000", manager: "exit 0"]) { $1 })
      #expect(result.status == 2)
      #expect(result.errors.contains("SQLite headers are missing"))
      #expect(result.errors.contains(command))
      #expect(result.errors.split(separator: "\n").count == 2)
    }
  }

  @Test func forTheRootUserTheyAreInstalled() throws {
    let result = try setup(
      Self.swift.merging([
        "clang": "[ -e \"$(dirname \"$0\")/installed\" ]", "id": "echo 0",
        "apt-get": "case $1 in install) touch \"$(dirname \"$0\")/installed\";; esac",
      ]) { $1 })
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("installing them: apt-get install -y libsqlite3-dev"))
  }

  @Test(arguments: [
    "swift-crypto", "GRDB.swift", "swift-argument-parser.git", "swift-asn1", "TOMLKit",
  ])
  func aFolderNamedLikeADependencyIsRefused(name: String) throws {
    let result = try setup(in: name, Self.swift.merging(["clang": "exit 0"]) { $1 })
    #expect(result.status == 2)
    #expect(result.errors.contains("Swift cannot tell them apart"))
    #expect(result.errors.contains("mv '\(name)' whosays"))
  }

  @Test func anyOtherNameWillDo() throws {
    for name in ["who says – ünïcode", "-x", "a'b \"c\" $d"] {
      let result = try setup(in: name, Self.swift.merging(["clang": "exit 0"]) { $1 })
      #expect(result.status == 0, "\(name): \(result.errors)")
    }
  }

  @Test func withoutSwiftItSaysWhereToGetIt() throws {
    let result = try setup(["clang": "exit 0"])
    // A machine with Swift in /usr/bin has it all the same.
    guard result.status != 0 else { return }
    #expect(result.status == 2 && result.errors.contains("swift.org/install"))
  }
}

import Foundation
import Testing

/// The table in ARCHITECTURE.md against the `import` lines under `Sources`.
@Suite struct ArchitectureTests {
  private struct Row {
    let target: String
    let allowed: Set<String>
  }

  /// What "Foundation" stands for in the table.
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Synchronization",
  ]

  private static func rows() throws -> [Row] {
    let lines = try Project.text("ARCHITECTURE.md").split(separator: "\n")
    let tables = lines.filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { $0.count == 4 }
    let targets = tables.map { $0[0].trimmingCharacters(in: ["`"]) }
    return tables.map { cells in
      let target = cells[0].trimmingCharacters(in: ["`"])
      var allowed: Set<String> = []
      for name in (cells[2] + "," + cells[3]).split(separator: ",") {
        switch name.trimmingCharacters(in: .whitespaces) {
        case "–": break
        case "Foundation": allowed.formUnion(system)
        case "all above": allowed.formUnion(targets.prefix { $0 != target })
        case let name: allowed.insert(name)
        }
      }
      return Row(target: target, allowed: allowed)
    }
  }

  @Test func everyFolderOfSourcesIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Project.root + "/Sources")
    #expect(Set(folders) == Set(try Self.rows().map(\.target)))
  }

  @Test func filesImportOnlyWhatTheTableAllows() throws {
    var imported: Set<String> = []
    for row in try Self.rows() {
      for path in Project.swiftFiles(under: "Sources/" + row.target) {
        for line in try Project.text(path).split(separator: "\n") {
          let words = line.split(separator: " ")
          guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count,
            place == 0 || ["package", "private", "public", "internal"].contains(String(words[0]))
          else { continue }
          let module = words[place + 1] == "struct" ? words[place + 2] : words[place + 1]
          imported.insert(String(module))
          #expect(row.allowed.contains(String(module)), "\(path) imports \(module)")
        }
      }
    }
    // The test would pass on nothing at all if it stopped seeing the imports.
    #expect(imported.isSuperset(of: ["ClaimModel", "GRDB", "ArgumentParser", "Crypto"]))
  }

  @Test func declarationsThatOtherModulesUseAreDocumented() throws {
    // Members of a type whose meaning the type's own comment gives are left out: operators,
    // initialisers, conformances and enum cases.
    let undocumented = try Project.swiftFiles(under: "Sources").flatMap { path -> [String] in
      let lines = try Project.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      return lines.indices.compactMap { index in
        let line = lines[index].trimmingCharacters(in: .whitespaces)
        let declares = ["struct", "enum", "class", "protocol", "func"].contains { kind in
          line.hasPrefix("package \(kind) ") || line.hasPrefix("package static \(kind) ")
            || line.hasPrefix("package mutating \(kind) ")
            || line.hasPrefix("package final \(kind) ")
        }
        guard declares, !line.contains("func encode(to"), !line.contains("static func <"),
          !line.contains("static func =="), !line.contains("func hash(into")
        else { return nil }
        var above = index - 1
        while above >= 0, lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("@") {
          above -= 1
        }
        let comment = above >= 0 ? lines[above].trimmingCharacters(in: .whitespaces) : ""
        return comment.hasPrefix("///") ? nil : "\(path):\(index + 1) \(line)"
      }
    }
    #expect(undocumented == [])
  }
}

/// Where the project stands.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// Paths from the root, sorted.
  static func swiftFiles(under folder: String) -> [String] {
    let names =
      FileManager.default.enumerator(atPath: root + "/" + folder)?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder + "/" + $0 }
  }
}

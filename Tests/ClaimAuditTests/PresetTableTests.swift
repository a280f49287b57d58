import ClaimAudit
import ClaimModel
import Foundation
import Testing

/// The presets against the tables of the sourcing standards, where those are there beside the project.
/// `WHOSAYS_SHARED` names another folder for them.
@Suite struct PresetTableTests {
  /// The first cell of each row of section 4 without its code marks, and the seven cells behind it.
  private static let rows: [(key: String, cells: [String])] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    let shared = ProcessInfo.processInfo.environment["WHOSAYS_SHARED"] ?? root + "/shared"
    let path = shared + "/research/standards.md"
    guard let page = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    let section = page.components(separatedBy: "\n## ").first { $0.hasPrefix("4. ") } ?? ""
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let rows = lines.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return rows.filter { $0.count == 8 }.map { cells in
      (key: String(cells[0].dropFirst().prefix { $0 != "`" }), cells: Array(cells.dropFirst()))
    }
  }()

  /// The seven presets with the cells of a row.
  private static func columns(of key: String) throws -> [(Policy, String)] {
    let row = try #require(rows.first { $0.key == key }, "\(key)")
    return try zip(Policy.presetNames.map { try Policy.preset(named: $0) }, row.cells).map { $0 }
  }

  @Test(.enabled(if: !rows.isEmpty, "the sourcing standards are not there"))
  func everySeverityIsThatOfTheTable() throws {
    let letters: [String: Severity] = ["E": .error, "W": .warning, "I": .info]
    for rule in RuleCatalogue.rules {
      for (policy, cell) in try Self.columns(of: rule.name) {
        #expect(policy.severity(of: rule) == letters[cell], "\(rule.name), \(policy.name)")
      }
    }
  }

  @Test(.enabled(if: !rows.isEmpty, "the sourcing standards are not there"))
  func everyThresholdIsThatOfTheTable() throws {
    for threshold in Threshold.allCases {
      let key =
        threshold == .boilerplateCountsAsMissing ? "boilerplate_reasons" : threshold.rawValue
      for (policy, cell) in try Self.columns(of: key) {
        let words = ["true": "yes", "false": "no"]
        let value = policy.thresholds[threshold].description
        #expect(words[value] ?? value == cell, "\(threshold), \(policy.name)")
      }
    }
  }
}

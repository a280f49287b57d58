import ClaimAudit
import ClaimModel
import Foundation
import Testing

@Suite struct PolicyTests {
  private func policy(
    extending base: Policy = .default, _ change: (inout PolicyOverrides) -> Void
  ) throws -> Policy {
    var overrides = PolicyOverrides()
    change(&overrides)
    return try Policy(name: "desk", extending: base, overrides, from: .file("desk.toml"))
  }

  @Test func theDefaultIsWhatEachRuleSaysOfItself() {
    #expect(Set(Policy.default.severities.keys) == Set(RuleCatalogue.rules.map(\.name)))
    for rule in RuleCatalogue.rules {
      #expect(Policy.default.severity(of: rule) == rule.metadata.severity)
      #expect(Policy.default.severities[rule.name]?.origin == .own)
    }
    #expect(Policy.default.extends == nil)
  }

  @Test(arguments: Policy.presetNames)
  func everyPresetSaysWhatItIsAReadingOf(name: String) throws {
    let preset = try Policy.preset(named: name)
    #expect(preset.name == name)
    #expect(preset.basis.hasSuffix("."))
    #expect(
      preset.basis.firstMatch(of: /not the .*own policy|nobody's policy|no newsroom's policy/)
        != nil)
    for threshold in Threshold.allCases {
      let isDefault = preset.thresholds[threshold] == Policy.default.thresholds[threshold]
      #expect(preset.origin(of: threshold) == .preset(isDefault ? "default" : name))
    }
    #expect(preset.severity(of: RuleCatalogue.rules[0]) != nil)
  }

  @Test func presetsDifferFromOneAnother() throws {
    let digests = try Policy.presetNames.map { try Policy.preset(named: $0).digest }
    #expect(Set(digests).count == digests.count)
  }

  @Test func aDigestIsOfWhatChangesFindings() throws {
    let own = Policy.default.digest
    #expect(try policy { _ in }.digest == own)
    #expect(try policy { $0.severities = ["vague-attribution": "error"] }.digest == own)
    let changes: [(inout PolicyOverrides) -> Void] = [
      { $0.severities = ["vague-attribution": "off"] },
      { $0.severities = ["vague-attribution": "info"] },
      { $0.severitiesByGenre = ["opinion": ["vague-attribution": "off"]] },
      { $0.severitiesByGenre = ["news": ["vague-attribution": "off"]] },
      { $0.thresholds = ["min_sources": .number(3)] },
      { $0.thresholds = ["contentious_only": .flag(false)] },
      { $0.words = ["loaded": WordChange(added: ["ruinous"])] },
      { $0.words = ["loaded": WordChange(removed: ["ruinous"])] },
      { $0.words = ["boilerplate": WordChange(removed: ["ruinous"])] },
      { $0.defaultGenre = "opinion" },
      { $0.catalogue = "0.0.9" },
    ]
    let digests = try changes.map { try policy($0).digest }
    #expect(Set(digests + [own]).count == changes.count + 1)
  }

  @Test func everyValueSaysWhereItWasSet() throws {
    let changed = try policy(extending: .preset(named: "nyt")) {
      $0.severities = ["vague-attribution": "warning"]
      $0.thresholds = ["max_attribution_lag": .number(0)]
    }
    #expect(changed.extends == "nyt")
    #expect(changed.severities["vague-attribution"] == Setting(.warning, .file("desk.toml")))
    #expect(changed.severities["agentless-attribution"] == Setting(.warning, .preset("nyt")))
    #expect(changed.severities["unattributed-claim"] == Setting(.error, .own))
    #expect(changed.origin(of: .maxAttributionLag) == .file("desk.toml"))
    #expect(changed.origin(of: .minSources) == .preset("nyt"))
    #expect(changed.origin(of: .contentiousOnly) == .preset("default"))
    #expect(changed.thresholds.maxAttributionLag == 0)
    #expect(changed.thresholds.minSources == 1)
  }

  @Test func aRuleCanWeighOtherwiseInAGenreButStaysOffWhereItIsOff() throws {
    let rule = try #require(RuleCatalogue.rule(named: "vague-attribution"))
    let relaxed = try policy { $0.severitiesByGenre = ["opinion": ["vague-attribution": "info"]] }
    #expect(relaxed.severity(of: rule, in: .opinion) == .info)
    #expect(relaxed.severity(of: rule, in: .news) == .error)
    let off = try policy(extending: relaxed) { $0.severities = ["vague-attribution": "off"] }
    #expect(off.severity(of: rule, in: .opinion) == nil)
    let marked = try MarkedText("⟦Officials|vague⟧ ⟪said⟫ ⟨the pier fell⟩.")
    let opinion = Dossier(bareFile: "draft.md", genre: .opinion, reading: marked.reading)
    #expect(Audit.findings(in: opinion, policy: relaxed).map(\.severity) == [.info])
    #expect(Audit.findings(in: opinion, policy: off).isEmpty)
  }

  @Test func aPolicyThatKeepsToAnOlderCatalogueTurnsNewRulesOffUnlessItNamesThem() throws {
    let old = try policy(extending: .preset(named: "ap")) {
      $0.catalogue = "0.0.9"
      $0.severities = ["vague-attribution": "warning"]
    }
    for rule in RuleCatalogue.rules where rule.name != "vague-attribution" {
      #expect(old.severity(of: rule) == nil)
      #expect(old.severities[rule.name] == Setting(nil, .pinned("0.0.9")))
    }
    #expect(old.severities["vague-attribution"] == Setting(.warning, .file("desk.toml")))
    let next = try policy(extending: old) { $0.catalogue = RuleCatalogue.version.description }
    #expect(next.severity(of: RuleCatalogue.rules[0]) != nil)
  }

  @Test func laterWordsGoBeforeEarlierOnes() throws {
    let first = try policy {
      $0.words = ["loaded": WordChange(added: ["a", "b"], removed: ["c", "d"])]
    }
    let second = try policy(extending: first) {
      $0.words = ["loaded": WordChange(added: ["c"], removed: ["a"])]
    }
    #expect(
      second.wordChanges[.loaded]?.value == WordChange(added: ["b", "c"], removed: ["a", "d"]))
    #expect(WordChange(added: ["a"], removed: ["a"]).removed == [])
  }

  @Test func whatThereIsNotIsRefusedWithTheNearestName() {
    func refusal(_ change: (inout PolicyOverrides) -> Void) -> PolicyError? {
      do {
        _ = try policy(change)
        return nil
      } catch {
        return error as? PolicyError
      }
    }
    let refused: [(PolicyError?, PolicyError, String)] = [
      (
        refusal { $0.severities = ["vague-atribution": "info"] },
        .unknownRule("vague-atribution"), "vague-attribution"
      ),
      (
        refusal { $0.severities = ["pineapple": "info"] }, .unknownRule("pineapple"),
        "whosays rules"
      ),
      (
        refusal { $0.severities = ["vague-attribution": "warn"] },
        .unknownSeverity("warn", rule: "vague-attribution"), "error, warning, info, off"
      ),
      (
        refusal { $0.severitiesByGenre = ["analyses": [:]] }, .unknownGenre("analyses"), "analysis"
      ),
      (refusal { $0.defaultGenre = "opinon" }, .unknownGenre("opinon"), "opinion"),
      (
        refusal { $0.thresholds = ["min_source": .number(2)] },
        .unknownThreshold("min_source"), "min_sources"
      ),
      (
        refusal { $0.thresholds = ["min_sources": .number(0)] },
        .wrongValue(of: .minSources, .number(0)), "1 to 99"
      ),
      (
        refusal { $0.thresholds = ["max_attribution_lag": .number(-1)] },
        .wrongValue(of: .maxAttributionLag, .number(-1)), "0 to 99"
      ),
      (
        refusal { $0.thresholds = ["contentious_only": .number(1)] },
        .wrongValue(of: .contentiousOnly, .number(1)), "true or false"
      ),
      (refusal { $0.words = ["loded": WordChange()] }, .unknownWordClass("loded"), "loaded"),
      (refusal { $0.catalogue = "99.0.0" }, .unknownCatalogue("99.0.0"), "0.1.0"),
      (refusal { $0.catalogue = "0.1" }, .unknownCatalogue("0.1"), "0.1.0"),
    ]
    for (thrown, expected, remedy) in refused {
      #expect(thrown == expected)
      #expect(thrown?.remedy.contains(remedy) ?? false, "\(expected)")
    }
    #expect(throws: PolicyError.unknownPreset("guardain")) { try Policy.preset(named: "guardain") }
    #expect(PolicyError.unknownPreset("guardain").remedy == "write guardian")
  }

  @Test func versionsAreComparedByTheirNumbers() {
    #expect(CatalogueVersion("0.9.0") < "0.10.0")
    #expect(CatalogueVersion("1.0.0") > "0.10.9")
    for bad in ["", "1", "1.2", "1.2.3.4", "1.2.x", "01.2.3", "-1.2.3", "1..2"] {
      #expect(CatalogueVersion(bad) == nil, "\(bad)")
    }
  }
}

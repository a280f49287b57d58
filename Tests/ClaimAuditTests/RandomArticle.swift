import ClaimAudit
import ClaimModel
import WhosaysTestSupport

/// A marked text made up at random: own voice and attributions, with any detail that a rule can read.
struct RandomArticle {
  /// One paragraph each; no mark reaches beyond one.
  let lines: [String]

  init(seed: UInt64, names: [String] = Self.names) {
    var generator = SeededGenerator(seed: seed)
    lines = (1...12).map { Self.line($0, names, &generator) }
  }

  /// Capitalised and all of one length, so that one can stand for another at the same places.
  static let names = ["Ana Keld", "Odo Venn", "Ilse Rot", "Bo Amsel", "Tor Wyke", "Mia Lunt"]
  static let otherNames = ["Eva Holm", "Ulf Dorn", "Runa Bek", "Si Tawny", "Jon Marr", "Lea Quip"]

  /// As if all of it were accepted, with one person and a stake behind every wording.
  func recorded() throws -> Dossier {
    let marked = lines.joined(separator: "\n")
    let bare = try Self.dossier(lines)
    let facts = bare.attributions.map { (bare.text[spans: $0.printed.wording], fact) }
    return try RuleExample(
      marked, recorded: Dictionary(facts, uniquingKeysWith: { first, _ in first }), fires: [],
      note: ""
    ).dossier()
  }

  private var fact: RecordedFacts { RecordedFacts(count: 1, interest: "a stake") }

  static func dossier(_ lines: [String]) throws -> Dossier {
    Dossier(
      bareFile: "draft.md", reading: try MarkedText(lines.joined(separator: "\n")).reading)
  }

  private static func line(
    _ number: Int, _ names: [String], _ generator: inout SeededGenerator
  ) -> String {
    func pick(_ words: [String]) -> String { words.randomElement(using: &generator)! }
    func word<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> String {
      type.allCases.randomElement(using: &generator)!.rawValue
    }
    func some(_ words: [String]) -> [String] { words.filter { _ in pick(["a", "b", "c"]) == "a" } }
    let name = pick(names)
    let object = pick(names)
    let detail = pick([
      "⦃the council|actor⦄ hid", "⦃\(object)|target⦄ took", "⦃\(object)|pejorative⦄ botched",
      "it lost ⦃many|quantity⦄ of", "⦃on Monday|date⦄ they sold", "the ⦃finest|loaded⦄ of",
      "they had", "“it was",
      "there ⌊may⌋ be", "there ⌊may⌋ ⌊perhaps⌋ be", "⦃days earlier|event-date⦄ they sold",
    ])
    let flags =
      [word(ClaimKind.self), word(Certainty.self), word(Centrality.self), word(QuoteKind.self)]
      + some([
        "contentious", "negative", "allegation", "verdict", "ambiguous", "presupposed", "=same",
      ])
      + (pick([detail, "", "", "", "", "", "", "", "", "", "", ""]) == detail ? ["disclosure"] : [])
    let claim = "⟨\(number):\(detail) the boats|\(flags.joined(separator: ", "))⟩"
    if pick(["own", "attributed", "attributed"]) == "own" { return "Then \(claim)." }
    let level = pick([word(Level.self), word(Level.self), "named-person"])
    let words = pick([
      name, "a ⦃\(number):clerk|role⦄ ⦃\(number):who was there|basis⦄", "officials",
      "a ⦃\(number):clerk|role⦄",
      "\(object)’s friends", "the paper, citing ⦃\(number):a clerk|relay⦄",
      "⦃\(number):a report|item⦄ of ⦃\(number):the Harbour Board|institution⦄",
    ])
    let definiteness = pick(["", "", "definite", "indefinite"])
    let source =
      [level == "own-voice" ? "vague" : level, word(SourceKind.self)]
      + (definiteness.isEmpty ? [] : [definiteness])
      + some(["plural", "unresolved", "state-controlled", "party", "count=3", "name=\(name)"])
    let reason = pick(["", "", " ⟬\(number):who feared for the job|\(word(ReasonKind.self))⟭"])
    return
      "⟦\(number):\(words)|\(source.joined(separator: ", "))⟧ "
      + "⟪\(number):said|\(word(VerbClass.self)), \(word(SpeechAct.self))⟫ \(claim)\(reason)."
  }
}

import ArgumentParser
import ClaimModel
import NewsDesk

extension SourceKind: ExpressibleByArgument {}
extension Identity: ExpressibleByArgument {}
extension Tenure: ExpressibleByArgument {}
extension Footing: ExpressibleByArgument {}
extension Basis: ExpressibleByArgument {}
extension Voice: ExpressibleByArgument {}
extension SpeechAct: ExpressibleByArgument {}
extension VerbClass: ExpressibleByArgument {}
extension SourceChanges.ClearedField: ExpressibleByArgument {}
extension TermsChanges.ClearedField: ExpressibleByArgument {}
extension AttributionChanges.ClearedField: ExpressibleByArgument {}

/// What a person says of a source.
struct SourceOptions: ParsableArguments {
  @Option(help: "Whether the record names it: named, withheld, unknown.")
  var identity: Identity?

  @Option(help: "Its name, as printed; makes it named.")
  var name: String?

  @Option(help: ArgumentHelp("The body it belongs to.", valueName: "name"))
  var affiliation: String?

  @Option(help: "What it is or does there.")
  var role: String?

  @Option(help: "Whether it is so still: current, former.")
  var tenure: Tenure?

  @Flag(inversion: .prefixedNo, help: "Whether it is an outlet that a state controls.")
  var stateControlled: Bool?

  @Option(help: "Its stake in what it speaks of, in our own words.")
  var interest: String?

  @Option(help: "Anything else.")
  var note: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A story that is about it. May be repeated.", valueName: "slug"))
  var partyTo: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A story that is not about it. May be repeated.", valueName: "slug"))
  var notPartyTo: [String] = []

  @OptionGroup var guarding: NameOptions

  /// - Throws: `BlankOption`.
  func changes() throws -> SourceChanges {
    try BlankOption.refuse([
      "name": name, "affiliation": affiliation, "role": role, "interest": interest, "note": note,
    ])
    var changes = SourceChanges()
    (changes.identity, changes.name) = (identity, name)
    (changes.affiliation, changes.role, changes.tenure) = (affiliation, role, tenure)
    (changes.isStateControlled, changes.interest, changes.note) = (stateControlled, interest, note)
    (changes.partyTo, changes.notPartyTo) = (partyTo, notPartyTo)
    changes.isNotAName = guarding.notAName
    return changes
  }
}

/// What a person says of words that look like a name.
struct NameOptions: ParsableArguments {
  @Flag(help: "The capitalised words in the free text name nobody whose name is withheld.")
  var notAName = false
}

/// What a person says of the terms agreed with a source.
struct TermsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When it may be printed at the earliest, in UTC: 2026-05-06T06:00Z.", valueName: "time"))
  var embargoedUntil: String?

  @Option(help: ArgumentHelp("What was agreed, in words.", valueName: "words"))
  var wording: String?

  @Option(help: ArgumentHelp("Why it is not to be named.", valueName: "words"))
  var reason: String?

  @Option(help: ArgumentHelp("Who gave our word.", valueName: "name"))
  var grantedBy: String?

  @Option(help: ArgumentHelp("The editor who approved.", valueName: "name"))
  var approvedBy: String?

  @Option(help: ArgumentHelp("Who of us knows who it is.", valueName: "names"))
  var knownTo: String?

  @OptionGroup var guarding: NameOptions

  /// - Throws: `BlankOption`; `BadTime`.
  func changes() throws -> TermsChanges {
    try BlankOption.refuse([
      "wording": wording, "reason": reason, "granted-by": grantedBy, "approved-by": approvedBy,
      "known-to": knownTo,
    ])
    var changes = TermsChanges()
    changes.embargoedUntil = try embargoedUntil.map(BadTime.time)
    (changes.agreedWording, changes.reason) = (wording, reason)
    (changes.grantedBy, changes.approvedBy) = (grantedBy, approvedBy)
    changes.identityKnownTo = knownTo
    changes.isNotAName = guarding.notAName
    return changes
  }
}

/// What a person says of an attribution.
struct AttributionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who says so, such as s3. Otherwise nobody.", valueName: "handle"))
  var source: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Words of the draft that name the source. May be repeated.", valueName: "words"))
  var wording: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Words of the draft that attribute, such as “said”.", valueName: "words"))
  var cue: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Words of the draft that are attributed. Otherwise those of the claims.", valueName: "words"))
  var content: [String] = []

  @Option(
    help: ArgumentHelp("The sentence of the quoted words, such as P3S2.", valueName: "address"))
  var at: String?

  @Option(
    help: """
      Who is answerable by the wording: named-person, named-organisation, named-document, \
      partial-name, described-individual, counted-group, described-group, vague, agentless.
      """)
  var level: Level?

  @Option(help: "How the words are rendered: direct, indirect, mixed, narrator.")
  var voice: Voice?

  @Option(
    help: """
      What it does: say, confirm, deny, estimate, believe, allege, predict, ask, decline; without a \
      word, and not judged by rules: plan, wish, support, feel.
      """)
  var act: SpeechAct?

  @Option(
    help:
      "What the verb does: neutral, evidential, mental-state, endorsing, doubting, framing, none.")
  var verb: VerbClass?

  @Flag(inversion: .prefixedNo, help: "Whether the wording is plural.")
  var plural: Bool?

  @Option(
    help:
      "How it knows: witnessed, participant, read-the-document, told-by, analysis, relay.")
  var basis: Basis?

  @Option(help: ArgumentHelp("How many people are behind the wording.", valueName: "number"))
  var people: Int?

  @Option(
    help: ArgumentHelp(
      "The attribution in whose content it stands: in “A says B said” that of A.",
      valueName: "handle"))
  var within: String?

  @Option(help: "Anything else.")
  var note: String?

  @OptionGroup var guarding: NameOptions

  func validate() throws {
    if let people, !(1...1_000_000).contains(people) {
      throw ValidationError("--people takes a number from 1 to 1000000")
    }
    if level == .ownVoice { throw ValidationError("an attribution is never own-voice") }
  }

  /// - Throws: `BlankOption`; what a handle or an address that is none throws.
  func changes(_ ledger: LedgerOptions, _ context: CommandContext) throws -> AttributionChanges {
    try BlankOption.refuse(["note": note])
    var changes = AttributionChanges()
    changes.source = try source.map { try ledger.handle($0, .source, context) }
    (changes.wording, changes.cue, changes.content) = (wording, cue, content)
    changes.address = try at.map(AddressOptions.address)
    (changes.level, changes.voice, changes.act) = (level, voice, act)
    (changes.verbClass, changes.isPlural) = (verb, plural)
    (changes.basis, changes.recordedCount, changes.note) = (basis, people, note)
    changes.within = try within.map { try ledger.handle($0, .attribution, context) }
    changes.isNotAName = guarding.notAName
    return changes
  }
}

/// An option holds nothing but white space.
private struct BlankOption: Explained {
  let name: String
  var what: String { "--\(name) is empty" }
  var remedy: String { "leave it out; --clear empties a field that is on record" }

  /// - Parameter options: by name.
  static func refuse(_ options: KeyValuePairs<String, String?>) throws(BlankOption) {
    for (name, value) in options {
      guard value?.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) ?? true else {
        throw BlankOption(name: name)
      }
    }
  }
}

/// Something else was typed where a time must stand.
private struct BadTime: Explained {
  let text: String
  var what: String { "‘\(text)’ is no time" }
  var remedy: String { "write it in UTC, such as 2026-05-06T06:00Z" }

  static func time(_ text: String) throws(BadTime) -> Timestamp {
    let stem = text.hasSuffix("Z") ? String(text.dropLast()) : text
    for form in [text, stem + ".000Z", stem + ":00.000Z"] {
      if let time = Timestamp(form), time.description == form { return time }
    }
    throw BadTime(text: text)
  }
}

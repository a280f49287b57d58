import ArgumentParser
import ClaimModel
import NewsDesk

/// What a person says of a claim.
struct ClaimOptions: ParsableArguments {
  @Option(help: "The claim in our own words. Otherwise as printed.")
  var words: String?

  @Option(
    help: "What it states: event, state, quantity, intent, causal, evaluative, predictive, legal.")
  var kind: ClaimKind?

  @Option(help: "How much hangs on it: lede, key, support, background.")
  var centrality: Centrality?

  @Flag(
    inversion: .prefixedNo, help: "Whether a reasonable reader or a party could dispute it.")
  var contentious: Bool?

  @Flag(inversion: .prefixedNo, help: "Whether it says that somebody did wrong.")
  var allegation: Bool?

  @Option(help: ArgumentHelp("Who is accused; makes it an allegation.", valueName: "name"))
  var against: String?

  @Flag(inversion: .prefixedNo, help: "Whether it is public fact that needs no source.")
  var established: Bool?

  @Flag(inversion: .prefixedNo, help: "Whether one of us witnessed it.")
  var witnessed: Bool?

  @Option(
    help: ArgumentHelp(
      "The day, month or year for which it holds: 2024-05-03, 2024-05, 2024.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("Who is to check it.", valueName: "name"))
  var assignee: String?

  @Option(
    help: "How sure the page sounds there: boosted, flat, probable, possible, uncommitted.")
  var certainty: Certainty?

  /// - Throws: `BadDate`; `BlankOption`.
  func changes(clearing cleared: [ClaimChanges.ClearedField] = []) throws -> ClaimChanges {
    for (name, value) in [("words", words), ("against", against), ("assignee", assignee)] {
      guard value?.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) ?? true else {
        throw BlankOption(name: name)
      }
    }
    var changes = ClaimChanges()
    changes.words = words
    changes.kind = kind
    changes.centrality = centrality
    changes.isContentious = contentious
    changes.isAllegation = allegation
    changes.allegationTarget = against
    changes.isEstablished = established
    changes.isWitnessed = witnessed
    changes.asOf = try asOf.map { text in
      guard let date = PartialDate(text) else { throw BadDate(text: text) }
      return date
    }
    changes.assignee = assignee
    changes.certainty = certainty
    changes.cleared = Set(cleared)
    return changes
  }
}

/// Where something stands in the newest draft.
struct AddressOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The sentence, such as P3S2.", valueName: "address"))
  var at: String?

  /// - Throws: `NoAddress`.
  func address() throws -> Address? { try at.map(Self.address) }

  /// The addresses that were typed, each once.
  static func distinct(_ words: [String]) throws -> [Address] {
    var seen: Set<Address> = []
    return try words.map(address).filter { seen.insert($0).inserted }
  }

  /// The address that was typed.
  static func address(_ word: String) throws -> Address {
    guard let address = Address(word) else { throw NoAddress(word: word) }
    return address
  }
}

/// A text is given as a date that is none.
struct BadDate: Explained {
  let text: String
  var what: String { "‘\(text)’ is no date" }
  var remedy: String { "write a year, month or day of the calendar: 2024, 2024-05 or 2024-05-03" }
}

/// An option holds nothing but white space.
private struct BlankOption: Explained {
  let name: String
  var what: String { "--\(name) is empty" }
  var remedy: String {
    name == "words" ? "leave it out" : "leave it out, or empty the field with --clear \(name)"
  }
}

/// Something else was typed where an address must stand.
private struct NoAddress: Explained {
  let word: String
  var what: String { "‘\(word)’ is no address" }
  var remedy: String {
    "type one such as P3S2, H1 or C1; whosays story show SLUG has them"
  }
}

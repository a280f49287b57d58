import ArgumentParser
import ClaimModel
import NewsDesk

/// Where in an item something stands.
struct LocatorOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("The page, or pages: 12, 12-14. May be repeated.", valueName: "place"))
  var page: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("The paragraph, or paragraphs: 3, 3-5.", valueName: "place"))
  var paragraph: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("The moment: 14:05, 1:14:05, 14:05-15:10.", valueName: "place"))
  var timecode: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("The cell of a table: B4, B4:C9, Costs!B4.", valueName: "place"))
  var cell: [String] = []

  /// Nil where no place was given.
  ///
  /// - Throws: `BadLocator`.
  func locators() throws -> Locators? {
    let typed: [(Locator.Kind, [String])] = [
      (.page, page), (.paragraph, paragraph), (.timecode, timecode), (.cell, cell),
    ]
    let all = try typed.flatMap { kind, values in
      try values.map { value in
        guard let locator = Locator(kind, value) else { throw BadLocator(kind: kind, text: value) }
        return locator
      }
    }
    return all.isEmpty ? nil : Locators(all)
  }
}

/// What a person says of an item of evidence, beyond kind and title.
struct EvidenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who made it, a source such as s3.", valueName: "handle"))
  var creator: String?

  @OptionGroup var locators: LocatorOptions

  @Option(help: ArgumentHelp("Its words there, to the letter.", valueName: "words"))
  var excerpt: String?

  @Option(
    help: ArgumentHelp("When it came to be: 2024-05-03, 2024-05, 2024.", valueName: "date"))
  var made: String?

  @Option(help: ArgumentHelp("When it was published.", valueName: "date"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "When it came to us. Otherwise today, if a file is named.", valueName: "date"))
  var captured: String?

  @Option(
    help: ArgumentHelp(
      "A file of it, which is hashed and stays where it is.", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("Where it stands on the web.", valueName: "address"))
  var link: String?

  @Option(
    help: ArgumentHelp("Where a copy of it stands that does not change.", valueName: "address"))
  var archive: String?

  @Option(help: ArgumentHelp("Its language, such as en.", valueName: "code"))
  var language: String?

  @Option(help: ArgumentHelp("Who put the excerpt into our language.", valueName: "name"))
  var translator: String?

  @Option(help: "Who may see it: open, internal, restricted. Otherwise internal.")
  var sensitivity: Sensitivity?

  /// - Throws: `BadLocator`; `BadDate`; `EmptyOption`; `CaptureError`.
  func changes(beside ledger: LedgerOptions, _ context: CommandContext) throws -> EvidenceChanges {
    for (name, value) in [("excerpt", excerpt), ("translator", translator), ("file", file)] {
      try EmptyOption.refuse(name, value)
    }
    var changes = EvidenceChanges()
    changes.creator = try creator.map { try ledger.handle($0, .source, context) }
    changes.locators = try locators.locators()
    changes.excerpt = excerpt
    changes.madeOn = try made.map(Self.date)
    changes.publishedOn = try published.map(Self.date)
    changes.capturedOn = try captured.map(Self.date)
    changes.file = try file.map { path in
      try Files.capture(path, beside: try ledger.path(context), context)
    }
    changes.link = link
    changes.archiveLink = archive
    changes.language = language
    changes.translator = translator
    changes.sensitivity = sensitivity
    return changes
  }

  private static func date(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(text) else { throw BadDate(text: text) }
    return date
  }
}

/// A text is given as a place in an item that is none.
private struct BadLocator: Explained {
  let kind: Locator.Kind
  let text: String
  var what: String { "‘\(text)’ is no \(kind.rawValue)" }
  var remedy: String { "write it as \(Locator.examples(of: kind))" }
}

/// An option holds nothing but white space.
struct EmptyOption: Explained {
  let name: String
  var what: String { "--\(name) is empty" }
  var remedy: String { "say something, or leave it out" }

  /// - Throws: itself where the value is there and blank.
  static func refuse(_ name: String, _ value: String?) throws(EmptyOption) {
    guard let value, !value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return
    }
    throw EmptyOption(name: name)
  }
}

package import ClaimModel

/// Somebody the page says something of that they might answer: whose intention a claim states, or
/// against whom one is an allegation.
package struct Party: Sendable {
  /// What it is called where it is first spoken of.
  package let words: TextSpan
  /// The claims about it, in reading order.
  package fileprivate(set) var claims: [DossierClaim]
  /// An attribution, if only of a refusal to comment, is to the party or to someone of it.
  package let isHeard: Bool
}

/// Everybody a dossier's claims are about.
///
/// A party goes by the capitalised words at the end of what it is called, at most four, or else by its
/// last word: “the Harbour Board”, “the board”. One name that ends in another is the same party. A source
/// belongs to a party whose name, or at least the last two words of it, stands in its wording, its name
/// or its institution, or whose name ends in what the source is called.
package struct Parties: Sendable {
  /// In reading order.
  package private(set) var all: [Party] = []
  private var partyAt: [Key<DossierClaim>: Int] = [:]

  /// - Parameters:
  ///   - claims: in reading order.
  ///   - attributions: every one on the page.
  init(
    of claims: [DossierClaim], heardIn attributions: [DossierAttribution], text: DraftText
  ) {
    var names = Names()
    let about = claims.compactMap { claim in
      Self.subject(of: claim).map { (claim, $0, Self.name(placedWords(at: $0, in: text))) }
    }
    // Most pages speak of nobody's motives, and then nobody's name need be looked at.
    guard !about.isEmpty else { return }
    let voices = Voices(attributions, in: text)
    for (claim, span, name) in about where !name.isEmpty {
      let index = names.party(called: name, else: all.count)
      if index == all.count {
        all.append(Party(words: span, claims: [], isHeard: voices.speak(for: name)))
      }
      all[index].claims.append(claim)
      partyAt[claim.key] = index
    }
  }

  /// The one a claim is about; nil where it is about nobody. Whom it accuses comes before whose
  /// intention it states.
  package subscript(claim: DossierClaim) -> Party? { partyAt[claim.key].map { all[$0] } }

  private static func subject(of claim: DossierClaim) -> TextSpan? {
    claim.printed.details.allegationTarget ?? claim.printed.details.actor
  }

  /// Its words with a blank between them.
  fileprivate static func name(_ words: [PlacedWord]) -> String {
    let capitalised = words.reversed().prefix(while: \.isCapitalised).prefix(4)
    return (capitalised.isEmpty ? words.suffix(1) : capitalised.reversed()).map(\.key)
      .joined(separator: " ")
  }
}

/// The names of parties, each with the number of the party that goes by it.
private struct Names {
  private var whole: [String: Int] = [:]
  private var endings: [String: Int] = [:]

  /// - Parameter next: the number it gets when no party has gone by the name before.
  mutating func party(called name: String, else next: Int) -> Int {
    let shorter = name.endings
    let number =
      whole[name] ?? endings[name] ?? shorter.first { whole[$0] != nil }.flatMap { whole[$0] }
      ?? next
    whole[name] = number
    for ending in shorter where endings[ending] == nil { endings[ending] = number }
    return number
  }
}

/// Who is heard on a page.
private struct Voices {
  /// Every run of up to four words in what a source is called, with a blank between words.
  private var runs: Set<String> = []
  private var names: Set<String> = []

  init(_ attributions: [DossierAttribution], in text: DraftText) {
    for attribution in attributions {
      let printed = attribution.printed
      for span in printed.source + [printed.details.institution].compactMap(\.self) {
        add(placedWords(at: span, in: text))
      }
      if let name = printed.name {
        let text = DraftText(name)
        add(placedWords(at: text.whole, in: text))
      }
    }
  }

  private mutating func add(_ words: [PlacedWord]) {
    names.insert(Parties.name(words))
    for start in words.indices {
      var run = ""
      for word in words[start...].prefix(4) {
        run += run.isEmpty ? word.key : " " + word.key
        runs.insert(run)
      }
    }
  }

  func speak(for name: String) -> Bool {
    // A name that opens a sentence may begin with a word that is not of it.
    ([name] + name.endings.filter { $0.utf8.contains(UInt8(ascii: " ")) })
      .contains(where: runs.contains)
      || name.endings.contains(where: names.contains)
  }
}

extension String {
  /// What is left of it without its first word, its first two, and so on; the longest first.
  fileprivate var endings: [String] {
    utf8.indices.filter { utf8[$0] == UInt8(ascii: " ") }
      .map { String(self[utf8.index(after: $0)...]) }
  }
}

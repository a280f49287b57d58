import ClaimModel
import Testing

/// Which words could name somebody.
@Suite struct NameGuardTests {
  @Test(arguments: [
    ("it is Ana Keld", ["Ana Keld"]), ("Keld, Ana", ["Keld Ana"]), ("A. Keld", ["A Keld"]),
    ("Gov. Keld", ["Gov Keld"]), ("Ana Keld Venn", ["Ana Keld", "Keld Venn"]),
    ("Ana\nKeld", ["Ana Keld"]), ("Ana \u{200B}Keld", ["Ana Keld"]),
    ("A\u{200B}na Keld", ["Ana Keld"]), ("Éva Ørn", ["Éva Ørn"]), ("“Ana” (Keld)", ["Ana Keld"]),
    ("Ana Keld, Ana Keld", ["Ana Keld", "Keld Ana"]), ("ANA KELD", ["ANA KELD"]),
    ("O'Hara Keld-Venn", ["O'Hara Keld-Venn"]), ("Ǆana Keld", ["Ǆana Keld"]),
  ]) func findsTwoAdjacentCapitalisedWords(text: String, pairs: [String]) {
    #expect(NameGuard.pairs(in: text) == pairs)
  }

  @Test(arguments: [
    "", "ana keld", "Ana of Keld", "at the Harbour. Ana came", "Who knows? Ana", "Ana; Keld",
    "in 2021 Keld", "Monday: Keld", "Ana/Keld",
  ]) func findsNothingElse(text: String) {
    #expect(NameGuard.pairs(in: text) == [])
  }

  @Test func knownPairsAreComparedByTheirWords() {
    let known = NameGuard.keys(in: "the ORRIN COUNTY roads")
    #expect(
      NameGuard.strangers(in: "Orrin County, Ana Keld", known: known) == ["County Ana", "Ana Keld"])
    let field = NameGuard.field(["Orrin County", "Ana Keld", "Ana Keld"])
    #expect(field == "Ana Keld\nOrrin County")
    #expect(NameGuard.keys(ofField: field) == ["ana keld", "orrin county"])
    #expect(NameGuard.field([]) == nil && NameGuard.keys(ofField: nil) == [])
  }
}

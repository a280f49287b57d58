import Testing

@testable import ArticleReading

@Suite struct WordTableTests {
  @Test func aWordHasTheClassesOfAllItsListsAndOthersNone() {
    let words = (0..<3000).map { "w\(String($0, radix: 36))" }
    let table = WordTable([
      (.person, words.joined(separator: " ")),
      (.people, "\n  é  " + words[7] + "\n" + words[7] + " "), (.time, ""),
    ])
    #expect(words.allSatisfy { table[$0]?.contains(.person) == true })
    #expect(table[words[7]] == [.person, .people])
    #expect(table["é"] == .people)
    #expect(table["e\u{301}"] == nil && table[""] == nil && table["w"] == nil)
    #expect((0..<3000).allSatisfy { table["x\($0)"] == nil })
  }

  @Test func aTableOfTheShortestWordsHasRoomForAll() {
    let words = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(Unicode.Scalar($0)) }
    let table = WordTable(words.map { (.person, $0) })
    #expect(words.allSatisfy { table[$0] == .person } && table["aa"] == nil)
  }

  @Test func classesOfAllPartsAreKeptApart() {
    let both: WordClasses = [.functionWord, .cueVerb]
    #expect(!both.isDisjoint(with: .cueVerb) && !both.isDisjoint(with: .functionWord))
    #expect(both.isDisjoint(with: [.determiner, .hearsay, .calendar]))
    #expect(both.subtracting(.uses) == .functionWord && both.contains(.cueVerb))
    #expect(both.intersection(.uses) == .cueVerb && both.symmetricDifference(both).isEmpty)
    var classes = both
    #expect(classes.remove(.cueVerb) == .cueVerb && classes.remove(.cueVerb) == nil)
    #expect(classes.insert(.cueVerb).inserted && classes == both)
  }
}

import ArticleReading
import ClaimModel
import Testing

/// Who a surname alone stands for.
@Suite struct SameNameTests {
  private func last(_ text: String) throws -> PrintedAttribution {
    try #require(try ArticleReader().read(DraftText(text)).proposals.last?.attribution)
  }

  @Test(arguments: [
    ("Alan Quill", "Alan Quill"), ("Alan Quill", "A. Quill"), ("Alan Quill", "A Quill"),
    ("Alan M. Quill", "Alan Quill"), ("Alan M. Quill", "Alan Marcus Quill"),
    ("Alan M. Quill", "A.M. Quill"), ("Alan Quill", "A.M. Quill"),
  ])
  func onePersonIsKnownAgain(first: String, second: String) throws {
    let found = try last(
      "\(first) runs the works. \(second) lives in Orrin.\n\nQuill said it was old.")
    #expect(found.name == first)
    #expect(!found.isUnresolved)
    let turned = try last(
      "\(second) runs the works. \(first) lives in Orrin.\n\nQuill said it was old.")
    #expect(turned.name != nil && !turned.isUnresolved)
  }

  @Test(arguments: [
    ("Alan Quill", "Anna Quill"), ("Alan Quill", "B. Quill"), ("Al Quill", "Alan Quill"),
    ("Alan M. Quill", "Alan B. Quill"), ("Alan Marcus Quill", "Alan B. Quill"),
    ("Maria Quill", "Marta Quill"), ("A.M. Quill", "A.B. Quill"),
  ])
  func twoPeopleAreLeftOpen(first: String, second: String) throws {
    let found = try last(
      "\(first) runs the works. \(second) lives in Orrin.\n\nQuill said it was old.")
    #expect(found.name == nil)
    #expect(found.isUnresolved)
    #expect(found.level == .namedPerson)
  }

  @Test func anInitialBetweenTwoGivenNamesJoinsThemNot() throws {
    for names in [["A.", "Alan", "Anna"], ["Alan", "A.", "Anna"], ["Alan", "Anna", "A."]] {
      let text = names.map { "\($0) Quill runs the works.\n\n" }.joined() + "Quill said it was old."
      #expect(try last(text).isUnresolved)
    }
  }

  @Test func eachOfTwoWithOneSurnameIsACandidateForAPronoun() throws {
    let found = try last("Maria Quill met Anna Quill and Ines Orrell. She said it was old.")
    #expect(found.isUnresolved)
  }
}

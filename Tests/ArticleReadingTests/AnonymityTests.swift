import ArticleReading
import ClaimModel
import Testing

/// Why the page says that a source is not named, and of which sources it says it.
@Suite struct AnonymityTests {
  private func reasons(_ text: String) throws -> [String?] {
    let text = DraftText(text)
    return try ArticleReader().read(text).proposals.compactMap(\.attribution)
      .map { $0.reason.map { text[$0.span] } }
  }

  @Test(arguments: [
    ("who feared losing their jobs", ReasonKind.job), ("for fear of reprisals", .safety),
  ])
  func aPhraseIsNoReasonWithoutAPhraseOfAnonymity(words: String, kind: ReasonKind) throws {
    #expect(try reasons("Two officials, \(words), said it was shut.") == [nil])
  }

  @Test(arguments: [
    ("for fear of reprisals", ReasonKind.safety), ("because she feared losing her job", .job),
    ("because of a court order", .legal), ("citing ministry policy", .policyOfBody),
    ("because the talks are continuing", .ongoingMatter),
    ("because of the sensitivity of the matter", .boilerplate), ("because she was shy", .other),
  ])
  func aReasonHasItsKind(words: String, kind: ReasonKind) throws {
    let text = DraftText("A county clerk, who asked not to be named \(words), said it was shut.")
    let found = try ArticleReader().read(text).proposals.compactMap(\.attribution)
    #expect(found.map { $0.reason?.kind } == [kind])
    #expect(found.map { $0.reason.map { text[$0.span] } } == [words])
  }

  @Test func aReasonCanStandInASentenceOfItsOwn() throws {
    #expect(
      try reasons(
        """
        Two officials said it was shut. They asked not to be named because they feared reprisals.
        """) == ["because they feared reprisals"])
    #expect(
      try reasons(
        """
        A county clerk said it was shut.

        The clerk asked not to be named because she feared reprisals. Marta Quill said it was open.
        """) == ["because she feared reprisals", nil])
  }

  @Test func aGivenNameIsNoReason() throws {
    #expect(
      try reasons(
        """
        A county clerk said it was shut. He asked to be identified only by his given name, Joren, for \
        fear of reprisals.
        """) == ["for fear of reprisals"])
  }

  @Test func aReasonCanServeTwoSources() throws {
    #expect(
      try reasons(
        """
        A county clerk said it was shut. A port engineer said it was old. Both asked not to be named \
        for fear of reprisals.
        """) == ["for fear of reprisals", "for fear of reprisals"])
  }

  @Test func aReasonServesNobodyElse() throws {
    #expect(
      try reasons(
        """
        A county clerk, who asked not to be named for fear of reprisals, said it was shut. Another \
        clerk said it was old.
        """) == ["for fear of reprisals", nil])
    #expect(
      try reasons(
        """
        A county clerk said it was shut.

        Marta Quill said it was old.

        The ferry sails.

        A guest asked not to be named for fear of reprisals.
        """) == [nil, nil])
  }

  @Test func anonymityAloneIsNoReason() throws {
    #expect(
      try reasons("A county clerk said on condition of anonymity that it was shut for good.")
        == [nil])
  }
}

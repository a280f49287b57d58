import ClaimAudit
import ClaimModel
import Foundation
import Testing
import WhosaysTestSupport

@testable import ClaimReports

/// What holds for every printed form of an audit.
@Suite struct AuditFormTests {
  private func report(_ marked: String, name: String = "draft.md") throws -> Report {
    SeaWall.report(of: Dossier(bareFile: name, reading: try MarkedText(marked).reading))
  }

  @Test func everyFormIsTheSameFromTheSameReport() throws {
    for make in [{ try SeaWall.bareFile() }, { try SeaWall.story() }] {
      let (a, b) = (try make(), try make())
      #expect(a == b)
      #expect(MarkdownReport.render(a) == MarkdownReport.render(b))
      for (_, form) in AuditForms.all { #expect(form.printed([a]) == form.printed([b])) }
    }
  }

  @Test func aTerminalIsToldTheGravestFirstAndAPipeInReadingOrder() throws {
    let report = try SeaWall.story()
    let severities = report.findingsByWeight.map(\.finding.severity)
    #expect(severities == severities.sorted(by: >))
    #expect(severities != report.placedFindings.map(\.finding.severity))
    let lines = report.placedFindings.map(\.start.line)
    #expect(lines == lines.sorted())
    #expect(AuditConcise.render(report).split(separator: "\n").count == report.findings.count)
  }

  @Test func jsonOpensWithItsFormatAndCanBeRead() throws {
    let report = try SeaWall.story()
    let documents = [
      AuditJSON().printed([report]), AuditJSON().printed([]),
      ProposalJSON.document([ProposalJSON.File(try SeaWall.reading(), name: "sea-wall.md")]),
      RuleListing.json(RuleCatalogue.rules, policy: .default),
    ]
    for document in documents {
      #expect(document.hasPrefix("{\n  \"format\" : \"whosays."))
      _ = try JSONSerialization.jsonObject(with: Data(document.utf8))
    }
    for line in AuditJSONLines().printed([report]).split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  @Test func theClosingLinesCountAndSayWhatItRestsOn() throws {
    var tally = AuditTally()
    #expect(tally.closingLines == "")
    tally.add(try report("The pier is closed."))
    #expect(
      tally.closingLines == """
        The audit rests on what the program read, which nobody has accepted.
        Nothing found in 1 article.

        """)
    tally.add(try report("⟦Officials|vague⟧ ⟪said⟫ ⟨it fell⟩."))
    tally.add(try SeaWall.story())
    #expect(tally.closingLines.hasSuffix(" in 2 articles and 1 story.\n"))
    #expect(tally.note == "The audit rests on 5 proposals that nobody has accepted.")
  }

  /// The first finding of a rule can weigh less than a later one.
  @Test func aFailureInJUnitIsSpokenForByTheGravestOfItsFindings() throws {
    let report = try report(
      """
      ⟦1:Critics|vague, plural⟧ ⟪1:say⟫ ⟨1:the lock leaks|state⟩. ⟨2:“It has leaked since May,”|state, \
      direct⟩ ⟪2:said⟫ ⟦2:Ana Keld, a lock keeper|named-person⟧.
      ⟦3:Officials|vague, plural⟧ ⟪3:said⟫ ⟨3:it was dry|state⟩.
      """)
    let severities = report.placedFindings.filter { $0.rule.name == "vague-attribution" }
      .map(\.finding.severity)
    #expect(severities.count == 2 && severities[0] < severities[1])
    let gravest = try #require(severities.last).rawValue
    #expect(
      AuditJUnit(failOn: .info, folder: "/").printed([report]).contains(
        "<failure type=\"\(gravest)\" message=\"2 places, first of all: ‘Officials’"))
  }

  @Test func whyItMattersIsSaidOnceForARule() throws {
    let text = AuditText.render(
      try report("⟦Officials|vague⟧ ⟪said⟫ ⟨it fell⟩.\n⟦Critics|vague⟧ ⟪said⟫ ⟨it stood⟩."),
      width: 80)
    #expect(text.components(separatedBy: "Why: ").count == 2)
    #expect(text.components(separatedBy: "Do:  ").count == 3)
  }

  @Test func theReportSaysWhatIsNotThere() throws {
    let page = MarkdownReport.render(try SeaWall.story())
    #expect(page.components(separatedBy: "- Evidence: none recorded.\n").count == 6)
    #expect(page.components(separatedBy: "- Checks: none recorded.\n").count == 6)
    #expect(page.hasPrefix("# Internal provenance report: "))
    #expect(page.contains("nobody has accepted"))
    let bare = MarkdownReport.render(try SeaWall.bareFile())
    #expect(bare.contains("Nothing of this file is recorded."))
  }

  @Test(arguments: 1...60) func anyTextCanBePrintedInEveryForm(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = DraftText(generator.hostileText(pieces: 40))
    func span() -> TextSpan {
      let ends = [0, 1].map { _ in Int.random(in: 0...text.scalarCount, using: &generator) }
        .sorted()
      return TextSpan(ends[0], ends[1])
    }
    let proposals = (0..<6).map { number in
      let spans = [span(), span(), span()]
      return Proposal(
        finder: Finder(name: "test", version: "1"), why: "test",
        // The first is in our own voice, so that something is always found.
        attribution: number == 0
          ? nil
          : PrintedAttribution(
            source: [spans[0]], cue: [spans[1]], content: [spans[2]], level: .vague,
            voice: .indirect, sourceKind: .person, name: text[spans[0]]),
        claims: [
          PrintedClaim(
            spans: [spans[2]], kind: .event, certaintyCues: [spans[1]], isContentious: true)
        ])
    }
    let reading = Reading(
      text: text, language: "en",
      segments: [
        Segment(role: .caption, address: Address("C", block: 1), span: text.whole)
      ], quotations: [], proposals: proposals)
    let report = SeaWall.report(of: Dossier(bareFile: "a\u{1B}[31m\u{202E}.md", reading: reading))
    #expect(!report.findings.isEmpty)
    let forms =
      AuditForms.all.map { $0.form.printed([report]) } + [
        MarkdownReport.render(report), ProposalText.render(reading, name: "\u{7}"),
        ProposalJSON.document([ProposalJSON.File(reading, name: "\u{7}")]),
        ProposalSpans.render(reading, name: "\u{7}"),
      ]
    for form in forms {
      #expect(!form.unicodeScalars.contains(where: EscapingTests.isLoose))
    }
    #expect(AuditConcise.render(report).split(separator: "\n").count == report.findings.count)
  }
}

/// The line of an article under which the flagged words are marked.
@Suite struct ExcerptTests {
  private func excerpt(_ text: String, _ words: String, width: Int = 60) throws -> Excerpt {
    let range = try #require(text.range(of: words))
    let scalars = text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return Excerpt(
      of: [TextSpan(start, start + words.unicodeScalars.count)], in: DraftText(text), width: width)
  }

  @Test func marksStandUnderTheWords() throws {
    let excerpt = try excerpt("One.\nThen officials said so.\nMore.", "officials")
    #expect(excerpt.words == "Then officials said so.")
    #expect(excerpt.marks == "     ^^^^^^^^^")
  }

  @Test func wideAndCombiningLettersAndEmojiAreCountedInColumns() throws {
    let excerpt = try excerpt("防波堤 e\u{301} 👩‍👩‍👧 海e\u{301} said", "海e\u{301}")
    #expect(excerpt.marks == String(repeating: " ", count: 6 + 1 + 1 + 1 + 2 + 1) + "^^^")
  }

  @Test func whatIsEscapedTakesTheColumnsOfItsVisibleForm() throws {
    let excerpt = try excerpt("a\u{1B}b officials", "officials")
    #expect(excerpt.words == "a\\u{1B}b officials")
    #expect(excerpt.marks == "         ^^^^^^^^^")
  }

  @Test(arguments: [0, 30, 500, 100_000]) func aLongLineIsCutAroundTheWords(before: Int) throws {
    let text =
      String(repeating: "wall 防 ", count: before) + "officials said"
      + String(repeating: " more", count: 9000)
    for width in [20, 40, 72] {
      let excerpt = try excerpt(text, "officials", width: width)
      #expect(TerminalText.width(of: excerpt.words) <= width)
      #expect(excerpt.words.contains("officials") && excerpt.words.hasSuffix("…"))
      #expect(excerpt.words.hasPrefix("…") == (before > 5))
      let blanks = excerpt.marks.prefix { $0 == " " }.count
      let ahead = try #require(excerpt.words.range(of: "officials"))
      #expect(TerminalText.width(of: String(excerpt.words[..<ahead.lowerBound])) == blanks)
      #expect(excerpt.marks.dropFirst(blanks) == "^^^^^^^^^")
    }
  }

  @Test func anEmptyPlaceHasAMark() {
    let excerpt = Excerpt(of: [TextSpan(3, 3)], in: DraftText("The pier."), width: 40)
    #expect(excerpt.marks == "   ^")
    #expect(Excerpt(of: [TextSpan(0, 0)], in: DraftText(""), width: 40).words == "")
  }

  @Test(arguments: 1...200) func anyPlaceInAnyTextFits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = DraftText(generator.hostileText(pieces: 60))
    let ends = [0, 1].map { _ in Int.random(in: 0...text.scalarCount, using: &generator) }.sorted()
    let width = Int.random(in: 1...90, using: &generator)
    let excerpt = Excerpt(of: [TextSpan(ends[0], ends[1])], in: text, width: width)
    #expect(TerminalText.width(of: excerpt.words) <= max(20, width))
    #expect(excerpt.marks.contains("^") && excerpt.marks.last == "^")
    #expect(excerpt.marks.utf8.count <= max(20, width) + 1)
  }
}

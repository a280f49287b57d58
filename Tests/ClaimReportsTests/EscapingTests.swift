import Foundation
import Testing
import WhosaysTestSupport

@testable import ClaimReports

/// Text of others runs nothing and breaks nothing, wherever it is printed.
@Suite struct EscapingTests {
  static let special = Array("\\`*_[]()<>&|~$#{}^!@:/.-+=\"'0123".unicodeScalars)

  /// Hostile texts of every kind: random ones, each special character alone and with a mark that
  /// combines with it, and what starts a line of markup.
  static let texts: [String] = random + special.flatMap(around) + beginnings

  private static let random: [String] = (UInt64(1)...150).map { seed in
    var generator = SeededGenerator(seed: seed)
    return generator.hostileText(pieces: 25)
  }

  private static func around(_ scalar: Unicode.Scalar) -> [String] {
    let mark = String(scalar)
    let combined = mark + "\u{301}"
    return [mark, "a\(mark)b", "\(mark)\(mark)a\(mark)\(mark)", "\(combined)a\(combined)"]
  }

  private static let beginnings = [
    "1. first", "12) twelfth", "- item", "+ item", "* item", "# heading", "> quote", "=====",
    "-----", "    code", "\tcode", "```sh", "~~~", "[a]: http://x.example", "<!-- x", "&copy;",
    "http://saltmere.example/a_b", "WWW.saltmere.example", "www.saltmere.example",
    "ana@saltmere.example", "@@ana@saltmere.example", "mailto:ana@saltmere.example",
    "https://a", "a \\| b | c", "trailing ## ", "{.note}", "$x$ and $y$", "`a``b```", " ` ",
    "a  \nb", "\\", "|", "", " ", "![x](y)", "[^1]: note", "- [ ] task", ":---:",
  ]

  static func isLoose(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 32 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || [0x200E, 0x200F, 0x61C, 0x2028, 0x2029].contains(scalar.value)
  }

  @Test func nothingLooseIsLeft() {
    for text in Self.texts {
      let forms = [
        TerminalText.escaped(text), MarkdownText.inline(text), MarkdownText.line(text),
        MarkdownText.code(text), XMLText.escaped(text), WorkflowText.message(text),
        WorkflowText.property(text), SARIFText.message(text), URIText.segment(text),
      ]
      for form in forms {
        #expect(!form.unicodeScalars.contains { Self.isLoose($0) || $0 == "\n" }, "\(form)")
      }
      #expect(TerminalText.escaped(forms[0]) == forms[0])
    }
  }

  @Test func jsonHoldsTheTextAndNothingLoose() throws {
    for text in Self.texts {
      for json in [
        CanonicalJSON.document("x/1", ["text": text]), CanonicalJSON.line(["text": text]),
        CanonicalJSON.line("x/1", ["text": text]),
      ] {
        #expect(!json.unicodeScalars.contains(where: Self.isLoose))
        let read = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        #expect(read["text"]?.utf8.elementsEqual(text.utf8) == true)
        #expect(json.unicodeScalars.last == "\n")
      }
      #expect(CanonicalJSON.line([text]).unicodeScalars.count { $0 == "\n" } == 1)
    }
  }

  @Test func whatHidesIsShown() {
    #expect(TerminalText.escaped("a\u{1B}[2J\n") == "a\\u{1B}[2J\\u{A}")
    #expect(
      TerminalText.escaped("a\u{200B}b\u{202E}\u{7F}\u{9B}") == "a\\u{200B}b\\u{202E}\\u{7F}\\u{9B}"
    )
    #expect(TerminalText.escaped("a\u{E0041}") == "a\\u{E0041}")
    #expect(TerminalText.escaped("a\u{200D}b") == "a\\u{200D}b")
    for harmless in ["👩‍👩‍👧", "e\u{301}", "שרה", "防波堤", "नमस्ते", "می‌خواهم"] {
      #expect(TerminalText.escaped(harmless) == harmless)
    }
    #expect(CanonicalJSON.line(["\u{E0041}/\u{202E}"]) == "[\"\\udb40\\udc41/\\u202e\"]\n")
  }

  @Test func eachPlaceHasItsOwnEscapes() {
    let text = "a]](b) {c}, 50%: <d & 'e'> \"f\"\u{FFFF}\r\n/ü~"
    #expect(
      XMLText.escaped(text)
        == "a]](b) {c}, 50%: &lt;d &amp; &#39;e&#39;&gt; &quot;f&quot;\\u{FFFF}\\u{D}\\u{A}/ü~")
    #expect(
      WorkflowText.message(text) == "a]](b) {c}, 50%25: <d & 'e'> \"f\"\u{FFFF}%0D%0A/ü~")
    #expect(
      WorkflowText.property(text) == "a]](b) {c}%2C 50%25%3A <d & 'e'> \"f\"\u{FFFF}%0D%0A/ü~")
    #expect(
      SARIFText.message(text)
        == "a]] (b) {{c}}, 50%: <d & 'e'> \"f\"\u{FFFF}\\u{{D}}\\u{{A}}/ü~")
    #expect(DotText.quoted("a\\\u{1B}\"\n") == #""a\\\\u{1B}\" ""#)
    #expect(
      MermaidText.quoted("a\"]; #b\u{1B}") == "\"a#34;#93;#59; #35;b#92;u#123;1B#125;\"")
    #expect(URIText.segment("a/ü~ %:") == "a%2F%C3%BC~%20%25%3A")
  }

  @Test func columnsAreThoseOfATerminal() {
    for (text, columns) in [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("防波堤", 6), ("한", 2), ("\u{1112}\u{1161}", 2),
      ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇰🇷", 2), ("🇰🇷🇰🇷", 4), ("שרה", 3), ("ａ", 2), ("…", 1),
    ] {
      #expect(TerminalText.width(of: text) == columns, "\(text)")
    }
  }

  @Test func ordinaryProseStaysAsItIs() {
    for text in [
      "Mr. Choi said the bridge (built 1902) would close; “we’ll see”, he said: no.",
      "14 million crowns - or 3.5 % - it's said.", "Ana Keld-Orrin, 41.",
    ] {
      #expect(MarkdownText.inline(text) == text)
      #expect(MarkdownText.line(text) == text)
    }
    #expect(MarkdownText.code("draft.md") == "`draft.md`")
  }
}

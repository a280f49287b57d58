import ClaimModel
import ClaimReports

/// A text that tries to be more than words in every format, at a path that tries too.
enum HostileStory {
  /// Each is who says something in a sentence of its own.
  static let wordings = [
    "Officials\u{1B}[31m\u{7}\u{9B}", "Critics\u{202E}\u{2066}", "Sources ]]> <b a=\"'\">&amp;</b>",
    "::error file=a,line=1::Aides", "Envoys %0A::warning::%25 100%", "Aides | Envoys \\| `code`",
    "[Analysts](http://saltmere.example)", "{0} [Experts](1) {{1}}", "Experts\u{2028}Observers",
    "<!-- Insiders --> <script>alert(1)</script>", "Observers\u{FFFE}\u{FFFF}\u{E0041}",
    "=1+1 @desk #12 ##[error] Allies", "Allies \\u0000 \\u{0} &#0; 👩‍👩‍👧 שרה 防波堤",
  ]

  static let path = "desk/a b,c:d %0A ]]> <i>|`x`[y](z)\u{1B}\u{202E}\n.md"

  /// Every wording is a vague source; one source more is printed in two places, and the last is
  /// spread over a line's end.
  static func file() -> Report { SeaWall.report(of: Dossier(bareFile: path, reading: reading)) }

  static let reading: Reading = {
    var words = String.UnicodeScalarView()
    var proposals: [Proposal] = []
    func append(_ text: String) -> TextSpan {
      let start = words.count
      words.append(contentsOf: text.unicodeScalars)
      return TextSpan(start, words.count)
    }
    func propose(_ source: [TextSpan], _ cue: TextSpan, _ content: TextSpan) {
      proposals.append(
        Proposal(
          finder: Finder(name: "test", version: "1"), why: "test",
          attribution: PrintedAttribution(
            source: source, cue: [cue], content: [content], level: .vague, voice: .indirect,
            sourceKind: .group, name: nil),
          claims: [PrintedClaim(spans: [content], kind: .event)]))
    }
    for wording in wordings + ["Those\nwho know"] {
      propose([append(wording)], append(" said"), append(" the pier fell"))
      _ = append(".\n\n")
    }
    let (first, cue, second) = (append("Some"), append(" said"), append(" on the quay"))
    propose([first, second], cue, append(" that it stood"))
    _ = append(".\n")
    let text = DraftText(String(words))
    return Reading(
      text: text, language: "en",
      segments: [
        Segment(role: .body, address: Address("P", block: 1), span: text.whole)
      ], quotations: [], proposals: proposals)
  }()

  /// A file beside it that could not be read.
  static let unread = UnreadText(path: "a|b\u{1B}]]>.md", error: Unread())

  private struct Unread: Explained {
    var what: String { "‘a|b\u{1B}]]>.md’ is no article: ::error::it holds 100% <nothing>" }
    var remedy: String { "name [another](x) file, {0} of them" }
  }
}

import Foundation
import Testing

/// Articles that are none, or hardly any: each is met with one line what, one line what to do and
/// status 2, or is read like any other; where the line what to do names a command, it is run.
@Suite struct BadArticleTests {
  /// A file that is refused.
  struct Refused: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let what: String
    let remedy: String
    var testDescription: String { name }
  }

  static let prose =
    "Mayor Ana Ruiz of Orrin said on Monday that the bridge would stay closed until May."

  static let refused = [
    Refused(name: "empty.md", bytes: [], what: "holds no text", remedy: "name a file with text"),
    Refused(
      name: "blank.md", bytes: Array(" \n\t\r\n\n".utf8), what: "holds no text",
      remedy: "name a file with text"),
    Refused(
      name: "nul.md", bytes: Array("The mayor said\0 it.".utf8), what: "NUL",
      remedy: "save it as plain text"),
    Refused(
      name: "binary.md", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      what: "NUL", remedy: "save it as plain text"),
    Refused(
      name: "latin.md", bytes: Array("The caf".utf8) + [0xE9] + Array(" closed, she said.".utf8),
      what: "byte 7", remedy: "--encoding windows-1252"),
    Refused(
      name: "odd.md", bytes: [0xFF, 0xFE, 0x41], what: "UTF-16", remedy: "save it"),
    Refused(
      name: "huge.md", bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 17 * 1024 * 1024),
      what: "16 MiB", remedy: "split"),
    Refused(
      name: "front.md", bytes: Array("---\ntitle: Bridge shut\n---\n".utf8), what: "as prose",
      remedy: "front matter"),
    Refused(
      name: "comment.md",
      bytes: Array("# Bridge shut\n\n<!-- Officials said so.\n\nCritics deny it.\n".utf8),
      what: "as prose", remedy: "comment"),
    Refused(name: "marks.md", bytes: Array("… — !!! ““".utf8), what: "as prose", remedy: "fence"),
    Refused(
      name: "deutsch.md",
      bytes: Array(
        """
        Der Bürgermeister der Stadt hat am Montag erklärt, dass die Brücke wegen der Risse in den
        Pfeilern bis zum Herbst nicht mehr befahren werden darf, und die Fähre soll öfter fahren.
        """.utf8), what: "not English", remedy: "English"),
  ]

  @Test(arguments: refused) func whatIsNoArticleIsRefusedInTwoLines(file: Refused) throws {
    let folder = try Program.Folder()
    try folder.write(file.name, file.bytes)
    for command in [["audit"], ["propose"]] {
      let result = try Program.run(command + [file.name], in: folder.path)
      #expect(result.status == 2)
      #expect(!result.output.contains("error["))
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.contains(file.what) == true, "\(result.errors)")
      #expect(lines.last?.contains(file.remedy) == true, "\(result.errors)")
    }
    _ = try Program.run(["init"], in: folder.path)
    #expect(try Program.run(["story", "add", file.name], in: folder.path).status == 2)
    #expect(try Program.run(["story", "list"], in: folder.path).output.contains("no stor"))
    // The remedy: the same file as the text it should be.
    try folder.write(file.name, Array(Self.prose.utf8))
    #expect(try Program.run(["audit", file.name], in: folder.path).status == 0)
    #expect(try Program.run(["story", "add", file.name], in: folder.path).status == 0)
  }

  @Test func theRemedyForAnotherEncodingWorks() throws {
    let folder = try Program.Folder()
    try folder.write(
      "latin.md", Array("The caf".utf8) + [0xE9] + Array(" closed, Ana Ruiz said.".utf8))
    let result = try Program.run(
      ["propose", "--encoding", "windows-1252", "latin.md"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("café"))
  }

  @Test func otherEncodingsAndLineEndsReadLikeUTF8() throws {
    let folder = try Program.Folder()
    let text = "# Bridge shut\n\n\(Self.prose)\n\n“It’s closed,” officials said.\n"
    try folder.write("plain.md", Array(text.utf8))
    try folder.write("bom.md", [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    try folder.write("crlf.md", Array(text.replacing("\n", with: "\r\n").utf8))
    try folder.write(
      "little.md", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    try folder.write(
      "big.md", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
    let plain = try Program.run(["propose", "--format", "spans", "plain.md"], in: folder.path)
    #expect(plain.status == 0 && plain.output.contains("\"cue\""))
    for name in ["bom", "crlf", "little", "big"] {
      let other = try Program.run(["propose", "--format", "spans", name + ".md"], in: folder.path)
      #expect(other.output == plain.output.replacing("plain", with: name))
    }
  }

  @Test func placesThatHoldNoArticleAreNamed() throws {
    let folder = try Program.Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/notes", withIntermediateDirectories: true)
    for (path, what) in [
      ("notes", "holds no article"), ("missing.md", "there is no file"),
      ("/dev/zero", "is a device"), ("/dev/tty", "is a device"),
    ] {
      let result = try Program.run(["audit", path], in: folder.path)
      #expect(result.status == 2)
      #expect(result.errors.contains(what) && result.errors.split(separator: "\n").count == 2)
    }
    // The remedy for a folder without articles: put one there.
    try folder.write("notes/a.txt", Array(Self.prose.utf8))
    #expect(try Program.run(["audit", "notes"], in: folder.path).status == 0)
  }

  /// The same with 10 MB, where the optimised program takes two seconds, stands in `make limits`.
  @Test func oneLineOfAMegabyteIsReadToItsEnd() throws {
    let folder = try Program.Folder()
    let sentence = "The ferry was late again, and Ana Ruiz said it was old. "
    let end = "Critics say the dam is unsafe."
    try folder.write("line.md", Array((String(repeating: sentence, count: 18_000) + end).utf8))
    let result = try Program.run(["audit", "line.md"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("line.md:1:1008001: error[vague-attribution]"))
    #expect(result.errors.hasSuffix(" in 1 article.\n"))
  }

  @Test func aMillionOpenedQuotationMarksAreRead() throws {
    let folder = try Program.Folder()
    let marks = String(repeating: "“", count: 1_000_000)
    try folder.write("marks.md", Array("Critics said so. \(marks) and so it was.".utf8))
    let result = try Program.run(["audit", "marks.md"], in: folder.path)
    #expect(result.status == 0 || result.status == 1)
    #expect(result.errors.hasSuffix("in 1 article.\n"))
  }

  @Test func anInterruptEndsWithItsOwnStatus() throws {
    let folder = try Program.Folder()
    #expect(try Program.shell("mkfifo p", in: folder.path).status == 0)
    // Nobody writes to the pipe, so the program waits until it is interrupted.
    let process = try Program.start(
      ["audit", "p"], in: folder.path, executable: Program.path,
      streams: ["/dev/null", "/dev/null", "/dev/null"])
    Thread.sleep(forTimeInterval: 0.5)
    kill(process, SIGINT)
    #expect(Program.wait(for: process) == 130)
  }

  @Test func oneUnreadableFileAmongSeveralStopsOnlyItself() throws {
    let folder = try Program.Folder()
    try folder.write("a.md", Array("Critics say the dam is unsafe.".utf8))
    try folder.write("b.md", [UInt8]())
    try folder.write("c.md", Array("Analysts say the dam is safe.".utf8))
    let result = try Program.run(["audit", "a.md", "b.md", "c.md"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.output.contains("a.md:1") && result.output.contains("c.md:1"))
    #expect(result.errors.contains("b.md"))
  }

  @Test func aFolderThatCannotBeReadIsNotPassedOver() throws {
    let folder = try Program.Folder()
    _ = try Program.shell(
      "mkdir -p all/secret && chmod 0 all/secret && chmod 755 . all", in: folder.path)
    try folder.write("all/a.md", Array(Self.prose.utf8))
    defer { _ = try? Program.shell("chmod 700 all/secret", in: folder.path) }
    // The root user reads everything, so somebody else is asked to, where that is possible.
    let result = try Program.shell(
      """
      if [ "$(id -u)" != 0 ]; then "$WHOSAYS" audit all
      else
        other="setpriv --reuid 65534 --clear-groups"
        $other test -x "$WHOSAYS" && $other test -r all || exit 99
        $other "$WHOSAYS" audit all
      fi
      """, in: folder.path)
    guard result.status != 99 else {
      print("skipped: the root user reads every folder")
      return
    }
    #expect(result.status == 2)
    #expect(result.errors.contains("the folder ‘all/secret’ cannot be read"), "\(result.errors)")
  }

  @Test func pipesAreReadLikeStandardInput() throws {
    let folder = try Program.Folder()
    try folder.write("a.md", Array("Critics say the dam is unsafe.".utf8))
    for line in [
      "\"$WHOSAYS\" audit - < a.md", "cat a.md | \"$WHOSAYS\" audit -",
      "cat a.md | \"$WHOSAYS\" audit /dev/stdin",
      "mkfifo p && (cat a.md > p &) && \"$WHOSAYS\" audit p",
    ] {
      let result = try Program.shell(line, in: folder.path)
      #expect(result.status == 1, "\(line): \(result.errors)")
      #expect(result.output.contains("vague-attribution"))
    }
  }

  @Test func aClosedPipeIsSuccessAndSilence() throws {
    let folder = try Program.Folder()
    try folder.write(
      "a.md", Array(String(repeating: "Critics say the dam is unsafe.\n\n", count: 3000).utf8))
    let result = try Program.shell(
      "{ \"$WHOSAYS\" audit a.md; echo $? > status; } | head -n 1 > /dev/null; cat status",
      in: folder.path)
    #expect(result.output == "0\n" && result.errors == "")
  }

  @Test func controlsAndOverridesNeverReachTheTerminal() throws {
    let folder = try Program.Folder()
    let hostile =
      "Critics\u{1B}[2J say the \u{202E}dam\u{202C} is \u{9B}31m unsafe\u{7}.\n\n\u{1B}]8;;http://x\u{7}Officials\u{200F} said so."
    let name = "a\u{1B}[31m\u{202E}.md"
    try folder.write(name, Array(hostile.utf8))
    _ = try Program.run(["init"], in: folder.path)
    let commands = [
      ["audit", name], ["audit", "--format", "text", name], ["audit", "--format", "json", name],
      ["propose", name], ["story", "add", name, "--slug", "x"], ["story", "list"],
      ["story", "show", "x"], ["proposal", "list", "x"], ["report", "x"], ["log"],
      ["audit", "missing\u{1B}[31m"], ["story", "show", "no\u{202E}such"],
      ["explain", "\u{1B}[0m"],
    ]
    for command in commands {
      let result = try Program.run(command, in: folder.path)
      let scalars = (result.output + result.errors).unicodeScalars
      let loose = scalars.filter {
        ($0.value < 32 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
          || $0 == "\u{200E}" || $0 == "\u{200F}" || $0 == "\u{61C}"
      }
      #expect(loose.isEmpty, "\(command)")
    }
  }
}

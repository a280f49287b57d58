import ClaimModel

/// The parts of a page that no mark of Markdown tells.
extension Layout {
  /// In plain text the first line is the headline when it is short, stands alone, and does not end
  /// like a sentence or is capitalised like a title.
  mutating func findHeadline() {
    guard let first = blocks.first, first.role == .body, first.lines.count == 1, blocks.count > 1
    else { return }
    let words = words(text(first.lines[0]))
    guard (2...25).contains(words.count), let last = words.last?.utf8.last else { return }
    let long = words.filter { $0.utf8.count > 3 }
    let capitalised = long.count { $0.unicodeScalars.first?.properties.isUppercase == true }
    let isTitle = long.count > 1 && capitalised * 10 >= long.count * 7
    let endsLikeSentence = [".", "!", "?", "”", "\""].contains { $0.utf8.last == last }
    if isTitle || !endsLikeSentence || words.count <= 14 && isRepeated(first.lines[0]) {
      blocks[0].role = .headline
    }
  }

  /// Whether one sentence, which the next two blocks take up at more length, is a headline in spite of its full
  /// stop, as some sites and archives print it: two, and a third, of its long words stand there again.
  private func isRepeated(_ line: Line) -> Bool {
    let sentence = text(line)
    let stops: Set<Unicode.Scalar> = [".", "!", "?", ";"]
    guard sentence.utf8.last == UInt8(ascii: "."), blocks.count > 2,
      sentence.unicodeScalars.count(where: { stops.contains($0) }) == 1,
      blocks[1...2].contains(where: {
        $0.lines[0].end - $0.lines[0].start > 2 * (line.end - line.start)
      })
    else { return false }
    let long = Set(words(line, atMost: 14).filter { $0.utf8.count > 3 })
    let next = Set(blocks[1...2].flatMap { words($0.lines[0], atMost: 50) })
    let shared = long.intersection(next).count
    return shared > 1 && shared * 3 >= long.count
  }

  /// Bylines, date lines, captions, lines that are no sentences, and lists of sources.
  mutating func findSmallParts() {
    var index = 0
    var isSourceList = false
    while index < blocks.count {
      let (role, lines) = blocks[index]
      if role == .subheading { isSourceList = false }
      let line = lines[0]
      if isHeadingOfSources(line), lines.count == 1, role == .body || role == .subheading {
        blocks[index].role = .subheading
        isSourceList = true
      } else if isSourceList, role == .body || role == .listItem {
        blocks[index].role = .footnote
      } else if role == .body {
        index += findPart(index)
      }
      index += 1
    }
  }

  /// Gives a paragraph the part it plays, and returns how many blocks that added.
  private mutating func findPart(_ index: Int) -> Int {
    let lines = blocks[index].lines
    let line = lines[0]
    if index < 5, lines.count <= 2, isByline(line) {
      blocks[index].role = .byline
    } else if index < 5, lines.count == 1, isDate(line) {
      blocks[index].role = .dateline
    } else if isCaption(lines, after: index > 0 ? blocks[index - 1].role : nil) {
      blocks[index].role = .caption
    } else if !isMarkdown, index > 0, lines.count == 1, isFragment(line) {
      blocks[index].role = .subheading
    } else if index < 8, let length = datelineLength(line) {
      let end = line.start + length
      blocks[index].lines[0] = drop(length, of: line)
      blocks.insert(
        (.dateline, [Line(start: line.start, end: end, scalarStart: line.scalarStart)]), at: index)
      return 1
    }
    return 0
  }

  /// The first words of a line, in lower case and without marks.
  private func words(_ line: Line, atMost count: Int) -> [String] {
    let end = min(line.end, line.start + 24 * count)
    var words: [String] = []
    var start = line.start
    for place in line.start...end where place == end || Self.isMark(bytes[place]) {
      if place > start, words.count < count {
        words.append(String(decoding: bytes[start..<place], as: UTF8.self).lowercased())
      }
      start = place + 1
    }
    return words
  }

  /// What is neither a letter nor a digit, in ASCII.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isLetter && !byte.isDigit
  }

  /// What stands between blanks.
  private func words(_ text: String) -> [Substring] {
    text.unicodeScalars.split(separator: " ").map(Substring.init)
  }

  private func isHeadingOfSources(_ line: Line) -> Bool {
    line.end - line.start < 40
      && lexicon.sourceHeadings.contains(words(line, atMost: 4).joined(separator: " "))
  }

  private func isByline(_ line: Line) -> Bool {
    let words = words(text(line))
    guard (2...14).contains(words.count),
      lexicon.bylineOpeners.contains(
        String(words[0].unicodeScalars.filter { $0 != "*" && $0 != "_" }).lowercased()),
      words[1].unicodeScalars.first?.properties.isUppercase == true
    else { return false }
    return line.end > line.start && bytes[line.end - 1] != UInt8(ascii: ".")
  }

  /// “Monday, May 18, 2015”, “Published 18 May 2015”, and nothing else.
  private func isDate(_ line: Line) -> Bool {
    guard line.end - line.start < 60 else { return false }
    var words = words(line, atMost: 9)
    if let first = words.first, lexicon.dateOpeners.contains(first) { words.removeFirst() }
    return (2...8).contains(words.count)
      && words.contains { $0.utf8.allSatisfy { (48...57).contains($0) } }
      && words.allSatisfy {
        lexicon.classes(of: $0).contains(.time) || $0.utf8.allSatisfy { (48...57).contains($0) }
      }
  }

  /// A short line that does not end like a sentence: a cross heading, a score, words under a picture.
  private func isFragment(_ line: Line) -> Bool {
    guard (line.start + 1..<line.start + 120).contains(line.end) else { return false }
    let last = bytes[line.start..<line.end].last { $0 != 32 && $0 != 9 } ?? 32
    let isWord =
      last | 0x20 >= UInt8(ascii: "a") && last | 0x20 <= UInt8(ascii: "z")
      || (48...57).contains(last)
    return isWord && bytes[line.start..<line.end].count { $0 == 32 } < 14
  }

  private func isCaption(_ lines: [Line], after previous: SegmentRole?) -> Bool {
    let words = bytes[lines[0].start..<lines[0].end]
    // “Image: Ana Ruiz.” opens a caption or ends one.
    let last = lines[lines.count - 1]
    let length = last.end - lines[0].start
    let start = words.prefix(40).drop { $0 < 65 || (91..<97).contains($0) }.prefix(12)
    if opensCaption(start.startIndex..<start.endIndex)
      || length < 400 && hasCredit(in: max(lines[0].start, last.end - 80)..<last.end)
    {
      return true
    }
    // A line wholly in emphasis below a picture's own words.
    guard previous == .caption, let first = words.first, let close = words.last else {
      return false
    }
    return first == close && (first == UInt8(ascii: "*") || first == UInt8(ascii: "_"))
  }

  private func opensCaption(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let first = bytes[range.lowerBound] | 0x20
    return lexicon.captionOpeners.contains { opener in
      opener[0] == first && opener.count <= range.count
        && opener.indices.allSatisfy { bytes[range.lowerBound + $0] | 0x20 == opener[$0] }
    }
  }

  /// “… Image: ” behind the end of a sentence.
  private func hasCredit(in end: Range<Int>) -> Bool {
    end.dropFirst(2).contains { place in
      bytes[place].isCapital && bytes[place - 1] == 32 && bytes[place - 2] == UInt8(ascii: ".")
        // Something must stand behind it.
        && opensCaption(place..<end.upperBound - 1)
    }
  }

  /// The bytes of “ORRIN, May 4 — ” or “SALTMERE (Wire) – ” at the start of a line; nil where there
  /// is no such thing.
  private func datelineLength(_ line: Line) -> Int? {
    let start = bytes[line.start..<line.end].prefix(60)
    var capitals = 0
    for byte in start {
      if (65...90).contains(byte) { capitals += 1 } else { break }
    }
    guard capitals >= 3 else { return nil }
    for dash in ["— ", "– ", "-- ", "―", "- "] {
      if let range = range(of: dash, in: start) {
        // A sentence that happens to start in capitals has a stop or a verb before its dash.
        let place = bytes[line.start..<range.lowerBound]
        guard place.count(where: { $0 == 32 }) <= 6 else { return nil }
        return range.lowerBound + dash.utf8.count - line.start
      }
    }
    return nil
  }

  private func range(of text: String, in bytes: UnsafeBufferPointer<UInt8>.SubSequence)
    -> Range<Int>?
  {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}

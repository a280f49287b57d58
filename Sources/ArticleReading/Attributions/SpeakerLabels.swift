import ClaimModel

/// A speaker and a colon: “Ruiz: Bridge will hold” and “Bridge will hold: Ruiz” as headlines, “RUIZ: It
/// will hold.” and “Ana Ruiz: It will hold.” in a transcript, “A:” in an interview.
enum SpeakerLabels {
  static let step: AttributionStep = AttributionStep(
    name: "speaker-label", why: "a name and a colon stand beside the words"
  ) { passage, context, found in
    guard let attribution = leading(passage, context) ?? trailing(passage) else { return }
    found.append(attribution)
  }

  /// In tokens; a longer label names no speaker.
  private static let longest = 6

  private static func leading(_ passage: Passage, _ context: ReadingContext) -> FoundAttribution? {
    guard let label = label(of: passage), isSpeaker(label, passage, context),
      let content = passage.trimmed(label.upperBound + 1..<passage.tokens.count)
    else { return nil }
    return found(source: label, colon: label.upperBound, content: content)
  }

  /// The capitalised words before a colon that opens a passage; nil where there are none, or nothing
  /// behind it.
  static func label(of passage: Passage) -> Range<Int>? {
    let tokens = passage.tokens
    guard let colon = tokens.prefix(longest + 2).firstIndex(where: { $0.isMark(":") }), colon > 0,
      colon + 2 < tokens.count, !tokens[colon].flags.contains(.spaceBefore)
    else { return nil }
    // In a transcript each turn may open with a mark of quotation.
    let isQuoted = tokens[0].isMark && ["“", "\""].contains(tokens[0].word)
    let label = (isQuoted ? 1 : 0)..<colon
    guard !label.isEmpty, label.count <= longest,
      tokens[label].allSatisfy({ $0.isCapitalised || $0.isMark }) || describes(label, passage)
    else { return nil }
    return label
  }

  /// “Ferry engineer: “It was shut””, in a headline.
  private static func describes(_ label: Range<Int>, _ passage: Passage) -> Bool {
    passage.role == .headline && passage.tokens[label.upperBound - 1].is([.person, .people])
      && passage.isQuoted(label.upperBound + 1)
  }

  /// A label's words in lower case, a blank apart.
  static func words(_ label: ArraySlice<Token>) -> String {
    label.map(\.word).joined(separator: " ")
  }

  private static func isSpeaker(_ label: Range<Int>, _ passage: Passage, _ context: ReadingContext)
    -> Bool
  {
    let words = passage.tokens[label]
    guard !words.contains(where: { $0.is([.pageLabel, .time]) }) else { return false }
    if context.answering.contains(Self.words(words)) { return true }
    if words.count == 1, words.first?.word.utf8.count == 1 {
      return context.isInterview && words.first?.is(.answerLabel) == true
    }
    if passage.role == .headline { return words.count <= 4 }
    if words.allSatisfy({ $0.isAllCapitals || $0.isMark }) { return true }
    let last = passage.tokens[label.upperBound - 1]
    return words.first?.is([.title, .givenName]) == true && words.count > 1
      || context.names.isPerson(surname: last.word)
  }

  /// “Bridge will stay shut: minister”.
  private static func trailing(_ passage: Passage) -> FoundAttribution? {
    let tokens = passage.tokens
    guard passage.role == .headline,
      let colon = tokens.indices.suffix(longest).last(where: { tokens[$0].isMark(":") }), colon > 2,
      colon + 1 < tokens.count, !passage.isQuoted(colon),
      let content = passage.trimmed(0..<colon)
    else { return nil }
    let speaker: WordClasses = [.person, .people, .document, .documents, .organisation, .outlet]
    let label = colon + 1..<tokens.count
    let head = tokens[label.upperBound - 1]
    guard head.is(speaker) || label.count <= 2 && tokens[label].allSatisfy(\.isCapitalised) else {
      return nil
    }
    return found(source: label, colon: colon, content: content)
  }

  private static func found(source: Range<Int>, colon: Int, content: Range<Int>) -> FoundAttribution
  {
    FoundAttribution(
      finder: step.name, why: step.why, source: source, cue: colon..<colon + 1,
      content: [content], verb: nil)
  }
}

import ClaimModel

/// What the words around a name tell of bodies, items and people beside it.
extension Introductions {
  /// “presidential contender and former surgeon Ana Ruiz”: the noun before what joins two, which no article
  /// makes a person of its own.
  func joinedNoun(before name: Int, in tokens: [Token]) -> Int? {
    func opens(_ place: Int) -> Bool {
      tokens[place].kind != .word
        || tokens[place].is([.determiner, .preposition, .conjunction, .auxiliary, .coordinator])
    }
    guard let joint = (max(0, name - 5)..<name).last(where: { opens($0) }), joint > 0,
      joint < name - 1, tokens[joint].is(.coordinator), tokens[joint - 1].is([.person, .title])
    else { return nil }
    let before = (max(0, joint - 5)..<joint).last { opens($0) }
    return before.map { tokens[$0].is(.determiner) } ?? false ? nil : joint - 1
  }

  /// “the Marsh campaign”, “a Radio Orrin exit poll”, “Radio Orrin ran a long story”: a noun for a body, or for
  /// an item of whoever has the name.
  mutating func readBehind(
    _ run: Range<Int>, _ entry: Entry, in tokens: [Token], lexicon: Lexicon
  ) {
    guard let noun = nounBehind(run.upperBound, in: tokens, lexicon: lexicon) else {
      readPutOut(run, by: entry, in: tokens, lexicon: lexicon)
      return
    }
    if tokens[noun].is(.item) {
      add(tokens[noun].word, entry)
    } else if noun == run.upperBound {
      let span = tokens.span(run.lowerBound..<noun + 1)
      let end = tokens[noun].isPossessive ? span.end - 2 : span.end
      let body = Entry(key: entry.key, span: TextSpan(span.start, end), isPerson: false)
      add(tokens[noun].word, body)
      if lexicon.otherBodies.contains(tokens[noun].word) { add(Self.anyBody, body) }
      readPutOut(run.lowerBound..<noun + 1, by: body, in: tokens, lexicon: lexicon)
    }
  }

  /// “the Marsh campaign sent a second letter”: an item of whoever has put it out.
  mutating func readPutOut(
    _ name: Range<Int>, by entry: Entry, in tokens: [Token], lexicon: Lexicon
  ) {
    let verb = name.upperBound
    guard verb + 2 < tokens.count, lexicon.puttingOut.contains(tokens[verb].word),
      tokens[verb + 1].is(.indefinite),
      let noun = nounBehind(verb + 2, in: tokens, lexicon: lexicon), tokens[noun].is(.item)
    else { return }
    add(tokens[noun].word, entry)
  }

  /// A noun for a body or an item at a place or up to two words behind it, which is no part of another noun:
  /// “the Marsh campaign manager” is a manager.
  private func nounBehind(_ start: Int, in tokens: [Token], lexicon: Lexicon) -> Int? {
    let end = min(start + 3, tokens.count)
    guard start < end,
      let noun = (start..<end).first(where: {
        !tokens[$0].classes.isEmpty || tokens[$0].isMark
          || lexicon.otherBodies.contains(tokens[$0].word)
      })
    else { return nil }
    let isNoun =
      tokens[noun].is([.organisation, .anyBody, .item])
      || lexicon.otherBodies.contains(tokens[noun].word)
    let next = noun + 1 < tokens.count ? tokens[noun + 1] : tokens[noun]
    let isWhole =
      tokens[noun].isPossessive || next.isMark
      || !next.classes.isEmpty && !next.is([.person, .people, .document, .organisation])
    return isNoun && isWhole && !tokens[noun].isCapitalised ? noun : nil
  }
}

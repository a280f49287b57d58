import ClaimModel

/// What clauses and phrases behind a source tell of it.
extension SourceDetails {
  private var tokens: [Token] { passage.tokens }

  /// How the source knows: “who attended the meeting”, “briefed on the talks”, “with knowledge of it”.
  var basis: TextSpan? {
    for place in wording.all.dropFirst() {
      let token = tokens[place]
      let previous = tokens[place - 1]
      // “Was not involved in the work” is how somebody does not know.
      if clause(from: place).prefix(4).contains(where: { tokens[$0].is(.negation) }) { return nil }
      let isClause =
        token.is(.who) && clause(from: place).prefix(6).contains { tokens[$0].is(.knowing) }
      let isReduced =
        isAdjective(place) && (previous.is([.person, .people, .adverb]) || previous.isComma)
      // “with direct knowledge of the talks”
      let isPhrase =
        token.is(.inside)
        && clause(from: place).prefix(3).dropFirst().contains {
          tokens[$0].is(.knowing) && !isAdjective($0)
        }
      if isClause || isReduced || isPhrase { return tokens.span(clause(from: place)) }
    }
    return nil
  }

  /// “briefed”, “familiar”: stands behind the noun it describes.
  private func isAdjective(_ place: Int) -> Bool {
    tokens[place].is(.knowing) && (tokens[place].endsAsParticiple || tokens[place].is(.postposed))
  }

  /// A stake that the page states: “whose firm bid for the contract”, “an investor in the port”.
  var interest: TextSpan? {
    for place in wording.all {
      let token = tokens[place]
      if token.is(.relative), place > wording.all.lowerBound,
        clause(from: place).prefix(7).contains(where: { tokens[$0].is(.stake) })
      {
        return tokens.span(clause(from: place))
      }
      // A noun for a stake says in what it is.
      if token.is(.stake), token.is([.person, .people]) || place > wording.all.lowerBound,
        !token.endsAsParticiple, !token.isPossessive, place + 2 < wording.all.upperBound,
        tokens[place + 1].is([.linking, .joining, .infinitive])
      {
        var start = place
        while start > wording.all.lowerBound, !tokens[start - 1].isMark, place - start < 3,
          !tokens[start - 1].is([.relative, .preposition])
        {
          start -= 1
        }
        return tokens.span(start..<clause(from: place).upperBound)
      }
    }
    return nil
  }

  /// In tokens: how far from a source its motive is looked for.
  private static let near = 40

  /// Why the source speaks: “because” behind a verb of speaking up, in its sentence or in the next one
  /// where that goes on about the source. A reason for anonymity is none.
  var motive: TextSpan? {
    let index = Int(passage.sentence[wording.all.lowerBound])
    for sentence in passage.sentences[index..<min(index + 2, passage.sentences.count)] {
      if sentence.lowerBound != passage.sentences[index].lowerBound,
        !tokens[sentence.lowerBound].is([.singularPronoun, .pluralPronoun, .definite])
      {
        continue
      }
      var speaks: Int?
      let start = max(sentence.lowerBound, wording.all.lowerBound - Self.near)
      let end = min(sentence.upperBound, max(start, wording.all.upperBound) + Self.near)
      for place in start..<end where !passage.isQuoted(place) {
        if tokens[place].is(.speakingUp) { speaks = place }
        if tokens[place].is(.anonymity) { speaks = nil }
        if tokens[place].is(.reasoning), let verb = speaks, place - verb < 5 {
          return tokens.span(place..<self.end(from: place, in: sentence))
        }
      }
    }
    return nil
  }

  /// From a place in the source to the end of its clause.
  private func clause(from place: Int) -> Range<Int> {
    place..<end(from: place, in: wording.all)
  }

  private func end(from start: Int, in range: Range<Int>) -> Int {
    var end = start + 1
    while end < range.upperBound, !passage.isQuoted(end), !tokens[end].isComma, !tokens[end].isStop,
      !tokens[end].isDash, !tokens[end].isMark(";"), !tokens[end].isMark(")")
    {
      if tokens[end].is(.coordinator), end + 1 < range.upperBound,
        tokens[end + 1].is([.relative, .auxiliary]) || tokens[end + 1].endsAsParticiple
      {
        break
      }
      end += 1
    }
    return end
  }

  // MARK: Numbers and items

  /// How many people the wording counts: “two officials”, “a dozen residents”, “two of the five”.
  var count: Int? {
    let head = tokens[wording.head]
    let isOfPeople = head.is([.people, .person, .determiner]) || head.is(.number)
    let isShare =
      head.kind == .number && wording.head + 1 < wording.all.upperBound
      && tokens[wording.head + 1].is(.linking)
    guard isOfPeople || isShare || head.is(.indefinite) else { return nil }
    // “Eight of 10 voters” is a share of everybody, and “eight of the 10” are eight.
    let next = wording.head + 1
    if next + 1 < wording.all.upperBound, tokens[next].is(.linking),
      lexicon.value(tokens[next + 1]) != nil, tokens[wording.all.upperBound - 1].is(.unit)
    {
      return nil
    }
    var count: Int?
    for place in wording.core.lowerBound...wording.head where !tokens[place].isYear {
      guard let value = lexicon.value(tokens[place]) else { continue }
      let isOne = value == 1 && place < wording.head
      guard !isOne else { continue }
      count = (count ?? 1) * value
    }
    return count
  }

  /// The item that the source is.
  var item: PrintedItem? {
    tokens[wording.head].is(.item)
      ? Self.item(wording.head, in: wording.all, of: passage) : nil
  }

  /// The item whose noun stands at a place.
  static func item(_ noun: Int, in all: Range<Int>, of passage: Passage) -> PrintedItem {
    let tokens = passage.tokens
    let item = ItemWording(noun, in: all, tokens: tokens)
    return PrintedItem(
      span: tokens.span(all), title: item.title.map(tokens.span),
      date: (item.date ?? item.roughDate).map(tokens.span))
  }
}

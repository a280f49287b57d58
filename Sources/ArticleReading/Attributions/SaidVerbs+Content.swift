import ClaimModel

extension SaidSentence {
  /// Whether there are words for a verb to carry, whoever else takes a part of them.
  func carriesWords(_ frame: Frame) -> Bool {
    contentStart(frame) != nil || contentBefore(frame, from: sentence.lowerBound) != nil
      || introduces(frame) || restOfSentence(frame) != nil
  }

  /// “Ana Ruiz said:” at the end of a paragraph: the words stand in the next one.
  func introduces(_ frame: Frame) -> Bool {
    let colon = afterSetting(frame)
    return colon + 1 == passage.tokens.count && (tokens[colon].isMark(":") || tokens[colon].isComma)
  }

  /// What a speaker says, in pieces.
  ///
  /// - Parameters:
  ///   - last: the verb before it in the sentence.
  ///   - followers: those behind it.
  func content(of frame: Frame, after last: Frame?, before followers: ArraySlice<Frame>)
    -> [Range<Int>]
  {
    let after = contentAfter(frame, before: followers)
    let bound = start(after: last)
    if frame.sharesSource { return after.map { [$0] } ?? [] }
    guard let clause = contentBefore(frame, from: clauseStart(of: frame, from: bound)) else {
      return (after ?? restOfSentence(frame)).map { [$0] } ?? []
    }
    // Words before the speaker are what is said when marks of quotation or a comma set them off and
    // nothing, or only the rest of a quotation or of the clause, comes behind.
    guard let after else {
      if let rest = restOfClause(of: clause, frame, before: followers) { return [clause, rest] }
      if closesQuotation(frame.hull.lowerBound) { return [clause] }
      // “In Orrin, Ana Ruiz has promised” says where and not what.
      let whole = contentBefore(frame, from: bound) ?? clause
      return isSetting(whole) ? [] : [whole]
    }
    if frame.isInverted
      || closesQuotation(frame.hull.lowerBound) && passage.isQuoted(clause.lowerBound)
    {
      return passage.isQuoted(after.lowerBound) ? [clause, after] : [clause]
    }
    return [after]
  }

  /// Where the words before a speaker can start: behind a speaker whose own words stand before it.
  private func start(after last: Frame?) -> Int {
    guard let last, contentBefore(last, from: sentence.lowerBound) != nil else {
      return sentence.lowerBound
    }
    return last.hull.upperBound
  }

  /// The same behind what turns away from the clause before.
  private func clauseStart(of frame: Frame, from bound: Int) -> Int {
    var place = frame.hull.lowerBound
    while place > bound {
      let token = tokens[place - 1]
      if !passage.isQuoted(place - 1),
        token.isMark(";") || token.is(.turning) && place - 2 >= bound && tokens[place - 2].isComma
      {
        break
      }
      place -= 1
    }
    return max(place, bound)
  }

  /// “The bridge, Ana Ruiz said, was shut”, “If it rains, she said, it is shut”: what the clause goes
  /// on with behind the comma.
  private func restOfClause(
    of before: Range<Int>, _ frame: Frame, before followers: ArraySlice<Frame>
  ) -> Range<Int>? {
    let comma = afterSetting(frame)
    guard comma + 1 < sentence.upperBound, tokens[comma].isComma else { return nil }
    var start = comma + 1
    if tokens[start].is(.coordinator) { start += 1 }
    guard start < sentence.upperBound, !tokens[start].is([.relative, .turning]),
      // “…, she said, when asked about the mill”
      start + 1 == sentence.upperBound || !tokens[start + 1].is(.inquiring),
      tokens[start].is([.auxiliary, .finiteVerb, .pastVerb]) || isIncomplete(before)
        || tokens[start].is(.conjunction) && !passage.isQuoted(before.upperBound - 1)
    else { return nil }
    return passage.trimmed(comma + 1..<end(from: start, before: followers))
  }

  /// “But, Ana Ruiz said, it is shut”: what follows where nothing but a conjunction stands before.
  private func restOfSentence(_ frame: Frame) -> Range<Int>? {
    guard frame.hull.lowerBound == sentence.lowerBound + 2,
      tokens[sentence.lowerBound].is(.coordinator), isInset(frame)
    else { return nil }
    return passage.trimmed(afterSetting(frame)..<sentence.upperBound)
  }

  /// “…, Ana Ruiz said, …”: between commas, and not as what a verb tells of itself.
  private func isInset(_ frame: Frame) -> Bool {
    let comma = afterSetting(frame)
    return frame.hull.lowerBound > sentence.lowerBound
      && tokens[frame.hull.lowerBound - 1].isComma
      && !frame.sharesSource && frame.source != nil && !isRelative(frame)
      && (frame.verb.frame == .clause || frame.verb.frame == .content)
      && comma + 2 < sentence.upperBound && tokens[comma].isComma
      && !passage.isQuoted(frame.hull.lowerBound - 1)
  }

  /// A subordinate clause, or no clause at all.
  private func isIncomplete(_ range: Range<Int>) -> Bool {
    // “even if”, “only when”
    let isLed = tokens[range.lowerBound].is(.adverb) && range.count > 1
    let first = tokens[range.lowerBound + (isLed ? 1 : 0)]
    if first.is(.conjunction), !first.is(.coordinator) { return true }
    return !range.contains { place in
      // “In May”
      tokens[place].is([.auxiliary, .finiteVerb, .pastVerb])
        && !(tokens[place].is(.monthName) && tokens[place].isCapitalised)
        || tokens[place].endsAsParticiple && place > range.lowerBound
    }
  }

  /// A subordinate clause or a phrase that says when or where.
  private func isSetting(_ range: Range<Int>) -> Bool {
    // “At least nine dead, minister says”: a headline leaves its verb out.
    guard passage.role != .headline else { return false }
    let first = tokens[range.lowerBound]
    if first.is(.conjunction), !first.is(.coordinator) {
      // “If it rains, nobody can cross”: the clause on which it depends follows.
      return !range.contains { tokens[$0].isComma && !passage.isQuoted($0) }
    }
    return first.is([.preposition, .adverb, .time]) && !first.is(.determiner) && isIncomplete(range)
      || range.count < 3
  }

  func closesQuotation(_ place: Int) -> Bool {
    guard place > sentence.lowerBound else { return false }
    if passage.isQuoted(place - 1) { return true }
    return tokens[place - 1].isComma && place - 2 >= 0 && passage.isQuoted(place - 2)
  }

  private func contentBefore(_ frame: Frame, from start: Int) -> Range<Int>? {
    let end = frame.hull.lowerBound
    guard end - 1 > start else { return quotationBefore(end) }
    let last = tokens[end - 1]
    guard last.isComma || passage.isQuoted(end - 1) || last.isDash else { return nil }
    switch frame.verb.frame {
    case .label, .refusal, .conviction, .regard, .request, .figure, .ascription: return nil
    case .object where frame.verb.particle != nil: return nil
    case .quotation where !closesQuotation(end): return nil
    default: break
    }
    var from = start
    if let quotation = passage.quotation(
      at: closesQuotation(end) && last.isComma ? end - 2 : end - 1),
      quotation.tokens.lowerBound < from
    {
      from = quotation.tokens.lowerBound
    }
    while from < end, tokens[from].is(.coordinator), !passage.isQuoted(from) { from += 1 }
    guard let range = passage.trimmed(from..<end),
      // “Normally, Ana Ruiz said, it is shut”
      range.count > 1 || passage.isQuoted(range.lowerBound) || isInset(frame)
    else { return nil }
    return range
  }

  /// ““A? B!” she said” splits after the marks: the quotation ends where the sentence starts.
  private func quotationBefore(_ end: Int) -> Range<Int>? {
    guard end == sentence.lowerBound, end > 0, let quotation = passage.quotation(at: end - 1),
      quotation.isClosed
    else { return nil }
    return quotation.tokens
  }

  private func contentAfter(_ frame: Frame, before followers: ArraySlice<Frame>) -> Range<Int>? {
    guard let start = contentStart(frame) else { return nil }
    var end = end(from: start, before: followers)
    // A quotation that runs on over the sentence belongs to it whole.
    if end == sentence.upperBound, followers.isEmpty,
      let quotation = passage.quotation(at: end - 1),
      quotation.tokens.lowerBound < end
    {
      end = max(end, quotation.tokens.upperBound)
    }
    if isRelative(frame) { end = min(end, relativeEnd(from: start)) }
    // “in what she called a “wreck” and …”
    if frame.verb.frame == .label, isWhat(before: frame),
      let quotation = passage.quotation(at: start) ?? passage.quotation(at: start + 1)
    {
      end = min(end, quotation.tokens.upperBound)
    }
    if isObject(frame.verb, at: start) { end = min(end, objectEnd(from: start)) }
    guard let range = passage.trimmed(start..<end), !isListener(range, of: frame.verb) else {
      return nil
    }
    // “denies it”, “denied wrongdoing”: whoever denies speaks, whatever it is.
    let isWhole =
      range.count > 1 || passage.isQuoted(range.lowerBound) || tokens[range.lowerBound].is(.proform)
      || frame.verb.act == .deny
    return isWhole ? range : nil
  }

  /// “advised the general staff for years”: whom, and not what.
  private func isListener(_ range: Range<Int>, of verb: CueVerb) -> Bool {
    guard verb.frame == .request, !passage.isQuoted(range.lowerBound),
      !range.contains(where: { tokens[$0].is([.infinitive, .opensClause]) })
    else { return false }
    let end = range.first { $0 > range.lowerBound && tokens[$0].is(.preposition) }
    return tokens[(end ?? range.upperBound) - 1].is([.person, .people, .organisation])
  }

  /// “Ana Ruiz, who said …”
  private func isRelative(_ frame: Frame) -> Bool {
    guard let source = frame.source, !frame.sharesSource else { return false }
    return source.count > 1 && tokens[source.upperBound - 1].is(.relative)
  }

  /// “What she called”, and not “which she called”.
  private func isWhat(before frame: Frame) -> Bool {
    let place = frame.hull.lowerBound - 1
    return place >= sentence.lowerBound && tokens[place].is(.relative) && tokens[place].is(.asking)
      && tokens[place].is(.opensClause)
  }

  /// Whether a thing and no clause stands behind the verb.
  private func isObject(_ verb: CueVerb, at start: Int) -> Bool {
    switch verb.frame {
    case .refusal, .request, .figure, .ascription: true
    case .object:
      !passage.isQuoted(start) && !tokens[start].is(.opensClause) && !opensBareClause(at: start)
    default: false
    }
  }
}

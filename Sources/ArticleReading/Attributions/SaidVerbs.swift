import ClaimModel

/// Attribution by verbs that say: before, after and inside what they carry, as quoted or reported
/// speech (“X said that …”, ““…,” said X”, ““…,” X told reporters, “…””).
enum SaidVerbs {
  static let step: AttributionStep = AttributionStep(
    name: "said-verb", why: "a verb of saying stands beside its speaker and the words"
  ) { passage, context, found in
    for sentence in passage.sentences {
      let verbs = sentence.filter {
        !passage.isQuoted($0) && context.lexicon.isVerb(passage.tokens[$0])
      }
      guard !verbs.isEmpty else { continue }
      let reader = SaidSentence(passage, sentence: sentence, lexicon: context.lexicon)
      found += reader.attributions(at: verbs)
    }
  }
}

/// Reads one sentence for verbs that say.
struct SaidSentence {
  let passage: Passage
  let sentence: Range<Int>
  let lexicon: Lexicon
  let phrases: NounPhrases
  var tokens: [Token] { passage.tokens }

  /// A verb with its speaker.
  struct Frame {
    let verb: CueVerb
    /// With the auxiliaries and adverbs before it and the particle behind it.
    let cue: Range<Int>
    let source: Range<Int>?
    let isInverted: Bool
    /// “…, saying …”, “… and added …”: it shares the speaker of the clause before.
    let sharesSource: Bool
    /// “as Ana Ruiz said”: the clause stands aside from the words.
    var isAside = false

    var hull: Range<Int> {
      guard let source, !sharesSource else { return cue }
      let start = min(source.lowerBound, cue.lowerBound)
      return (isAside ? start - 1 : start)..<max(source.upperBound, cue.upperBound)
    }
  }

  init(_ passage: Passage, sentence: Range<Int>, lexicon: Lexicon) {
    self.passage = passage
    self.sentence = sentence
    self.lexicon = lexicon
    phrases = NounPhrases(passage, sentence: sentence)
  }

  /// A headline, or a line under one that ends without a stop.
  var isHeading: Bool {
    passage.role == .headline
      || sentence == tokens.indices && !tokens[sentence.upperBound - 1].isMark
  }

  func attributions(at verbs: [Int]) -> [FoundAttribution] {
    var frames: [Frame] = []
    for place in verbs where place >= frames.last?.hull.upperBound ?? place {
      if let frame = frame(at: place, after: frames.last), carriesWords(frame),
        !(frames.last.map { isHeld(frame, within: $0) } ?? false)
      {
        frames.append(frame)
      }
    }
    return frames.indices.compactMap { index in
      let frame = frames[index]
      let content = content(
        of: frame, after: index > 0 ? frames[index - 1] : nil, before: frames[(index + 1)...])
      guard !content.isEmpty || introduces(frame) else { return nil }
      return FoundAttribution(
        finder: SaidVerbs.step.name, why: SaidVerbs.step.why, source: frame.source, cue: frame.cue,
        content: content, verb: frame.verb)
    }
  }

  /// “Ana Ruiz said she believed …”: a view that speakers give as their own is what they say.
  private func isHeld(_ frame: Frame, within outer: Frame) -> Bool {
    guard [.view, .conviction, .regard].contains(frame.verb.frame), let source = frame.source,
      isPronoun(source), let start = contentStart(outer)
    else { return false }
    return start <= frame.hull.lowerBound && boundary(before: frame, from: start) == nil
  }
}

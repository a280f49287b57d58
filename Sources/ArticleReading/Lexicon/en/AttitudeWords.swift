import ClaimModel

extension English {
  /// Words by which a page tells what somebody means to do, wishes, favours, feels or knows, without
  /// saying that they said so: by the act, from general knowledge of the language. They are looked up in cues
  /// alone, so that a word may stand here and on other lists.
  static let attitudes: [(SpeechAct, String)] = [
    (
      .plan,
      """
      plan plans planned planning intend intends intended intending intention intentions aim aims aimed
      aiming decide decides decided deciding decision decisions seek seeks sought seeking try tries
      tried trying attempt attempts attempted attempting prepare prepares prepared preparing
      contemplate contemplates contemplated contemplating mull mulls mulled mulling strive strives
      strove striving determined determination willing strategy effort efforts choose chooses chose
      chosen choosing opt opts opted opting resist resists resisted resisting resolve resolved poised
      goal goals ambition ambitions focus focuses focused focusing
      """
    ),
    (
      .wish,
      """
      want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping prefer prefers
      preferred preferring desire desires desired yearn yearns yearned crave craves craved eager
      desperate inclined
      """
    ),
    (
      .support,
      """
      support supports supported supporting back backs backed backing endorse endorses endorsed endorsing
      endorsement favour favours favoured favouring favor favors favored favoring oppose opposes
      opposed opposing opposition approve approves approved approving disapprove disapproves
      disapproved vote votes voted voting champion champions championed championing embrace embraces
      embraced embracing side sides sided siding
      """
    ),
    (
      .feel,
      """
      feel feels felt feeling feelings know knows knew known knowing fear fears feared fearing worry
      worries worried worrying understand understands understood understanding realise realises
      realised realize realizes realized recognise recognises recognised recognize recognizes
      recognized assume assumes assumed assuming imagine imagines imagined imagining envision
      envisions envisioned forget forgets forgot forgotten learn learns learned learnt learning trust
      trusts trusted trusting faith belief confident confidence wary wariness sceptical skeptical
      concern concerned concerns regret regrets regretted resent resents resented resenting hate hates
      hated hating despise despises despised like likes liked love loves loved loving enjoy enjoys
      enjoyed dislike dislikes disliked aware sure unsure convinced surprise surprised alarmed afraid
      upset angry proud happy glad disappointed frustrated baffled puzzled reluctant thrilled excited
      optimistic pessimistic passionate respect respects respected seem seems seemed seeming appear
      appears appeared appearing hear hears heard hearing ignore ignores ignored ignoring accept
      accepts accepted accepting judge judges judged
      """
    ),
  ]
}

/// What a cue says that its source does without a word.
enum Attitudes {
  /// By the word in lower case. Made when it is asked for first: a reading by the rules alone never does.
  private static let acts: [String: SpeechAct] = {
    var acts: [String: SpeechAct] = [:]
    for (act, words) in English.attitudes {
      words.forEachPiece { acts[String(decoding: $0, as: UTF8.self)] = act }
    }
    return acts
  }()

  /// Nil for any other word.
  static func act(of token: Token) -> SpeechAct? { acts[token.word] }
}

extension English {
  /// Of what kind a claim is, by the order of `examples/corpus/README.md`, “Kind”; the words are from
  /// general knowledge of the language.
  static let kindClasses: [(WordClasses, String)] = [
    (
      .legal,
      """
      illegal illegally unlawful unlawfully lawful lawfully guilty convicted conviction acquitted
      criminal criminally violates violated violating violation violations breaches breached
      breaching liable liability unconstitutional perjury felony misdemeanour misdemeanor indicted
      prosecuted sentenced fined bailed accused accuse accuses accusing legally libellous defamatory statute ordinance
      bylaw by-law treaty injunction adjudged outlawed prison
      """
    ),
    (.breach, "violates violated violating breaches breached breaching"),
    (.ruling, "rule rules ruled ruling find finds found order orders ordered determined"),
    (.court, "court judge tribunal jury magistrate magistrates jurors judges appeal coroner"),
    (
      .intent,
      """
      intends intended intend aims aimed deliberately deliberate purposely intentionally motive
      motives intention intentions plotting plotted ambition ambitions threat threats reluctance obsession hostility vendetta
      """
    ),
    (
      .wish,
      """
      intends intend intended aims aim aimed seeks seek sought wants want wanted wanting hopes hope
      hoped hoping plans plan planned planning wishes wish wished desires desire desired fears fear
      feared fearing worries worry worried prefers prefer preferred regrets regret regretted longs
      longed dreams dreamed believes believe believed thinks think thought feels feel felt hates
      hate hated loves love loved misses miss trusts distrusts dreads dreaded mulls mulled mulling
      considers considering weighs weighing contemplates contemplating ponders pondering cares care
      refuses refuse vows vowed imagine imagines imagined prefers welcomes welcomed resents resented admires admired
      """
    ),
    (
      .feeling,
      """
      eager reluctant willing unwilling determined keen anxious afraid angry furious persuaded
      unpersuaded convinced unconvinced impressed unimpressed gloomy gloomier hopeful confident
      gloomier angrier happier keener sadder proud ashamed worried nervous delighted disappointed frustrated jealous bitter optimistic
      pessimistic wary sceptical skeptical unhappy happy sad scared frightened tempted prepared
      ready
      """
    ),
    (
      .prediction,
      "will won't shall would expect expects i'll you'll he'll she'll it'll we'll they'll that'll there'll"
    ),
    (.large, "percent per-cent cent pct million billion trillion thousand"),
    (
      .recorded, "votes vote seats seat goals goal points lead minute minutes numbers words turnout"
    ),
    (.pollMethod, "margin sample"),
    (.few, "two three four five six seven eight nine ten"),
    (
      .multiple,
      """
      doubled tripled trebled quadrupled halved doubles triples halves quarter third dozens hundreds
      thousands millions counted counts nine-tenths two-thirds three-quarters
      """
    ),
    (
      .quantifier,
      """
      least about some around nearly almost over roughly approximately than many up only exactly
      barely just under total average half most another sum price toll rate
      """
    ),
    (
      .causal,
      """
      due because caused causes causing prompted prompts prompting sparked sparking triggered triggering
      therefore thus hence resulted resulting prevented prevents preventing forced forces
      enabled enables explains explain explained blamed fuelled fueled drove provoked provokes
      contributed contributes stems stemmed owing attributed
      """
    ),
    (
      .evaluation,
      """
      unprecedented historic unique dangerous important significant crucial critical vital
      controversial best worst better worse greatest strongest weakest brilliant poor
      terrible great excellent bad good successful unsuccessful disastrous remarkable shocking
      stunning surprising alarming worrying troubling impressive weak strong powerful
      dramatic devastating fundamental profound symbolic unreliable reckless irresponsible
      inevitable perfect tragic ambitious flawed wrong right mistake ugly beautiful lovely handsome
      gorgeous poisonous overwhelming hard easy difficult absurd ridiculous shameful disgraceful
      disgrace fine safe unsafe rational irrational theatre bluff fair unfair unjust reasonable
      unreasonable sensible foolish stupid clever wise unwise cheap brave braver timid evasive careful
      careless cautious cleaner thin thinner rich richer gravest grave dreadful awful superb splendid
      dull boring lively tedious thrilling magnificent mediocre hopeless hollow cynical cruel kind nasty nonsense
      triumph failure success fiasco debacle disaster masterpiece farce joke treasure delight
      pleasure gossip liar coward hero genius fool impossible unthinkable grace transforming
      leading foremost overdue better safer braver weaker stronger acceptable unacceptable adequate inadequate generous mean outrageous scandalous convincing
      unconvincing persuasive ill-judged well-judged welcome unwelcome deserved deserves
      """
    ),
    (
      .statute,
      "act convention code charter constitution treaty law laws statute regulation regulations"
    ),
    (.obligation, "should must ought needs shouldn't mustn't oughtn't"),
  ]

  static let kindPhrases: [(WordClasses, String)] = [
    (
      .legal,
      """
      against the law
      under the law
      by law
      under the act
      war crime
      war crimes
      pleaded guilty
      charged with
      cleared of
      convicted of
      found guilty
      court order
      court ruling
      in contempt
      legal limits
      legal obligation
      no obligation
      guilty verdict
      """
    ),
    (
      .causal,
      """
      led to
      leads to
      leading to
      as a result
      thanks to
      brought about
      gave rise to
      the reason for
      the reason why
      the reason that
      put down to
      on account of
      turn on
      depends on
      depend on
      """
    ),
    (
      .intent,
      """
      made up its mind
      made up their minds
      mixed feelings
      views itself
      sees itself
      set out to
      would like
      i'd like
      we'd like
      would support
      would recommend
      would prefer
      would rather
      has no intention
      have no intention
      """
    ),
    (
      .prediction,
      """
      going to
      about to
      """
    ),
    (
      .evaluation,
      """
      too early
      too late
      too far
      too much
      too little
      so far so good
      """
    ),
    (
      .multiple,
      """
      per cent
      per head
      half of
      half the
      as many as
      as few as
      as much as
      the number of
      times as
      times the
      """
    ),
  ]
}

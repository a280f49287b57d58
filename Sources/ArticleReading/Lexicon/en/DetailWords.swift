extension English {
  /// What the rules of the page ask for in a claim. Amounts, absolutes and labels are the sourcing
  /// standards' seed lists, 2.7, widened from general knowledge of the language, without “first” and
  /// “only”, “most” and “few”, which on real pages mostly state a plain fact; the rest is the reader's own.
  static let detailClasses: [(WordClasses, String)] = [
    (
      .dispute,
      """
      disputed controversial contested accused accuse accuses accusing alleged allegedly allegation
      allegations denied denies scandal corruption corrupt fraud fraudulent abuse abused illegal
      blamed blame misled misleading lied cover-up bribe bribes bribery embezzled
      regime provocation provocations pariah puppet so-called terrorist extremist hardline
      misconduct negligence negligent botched secretly covertly sabotage sabotaged
      intimidated harassed manipulated rigged doctored falsified forged
      """
    ),
    (
      .allegation,
      """
      accused accuse accuses accusing alleged alleges allege allegedly allegation allegations charged
      suspected implicated blamed blames blame blaming indicted
      """
    ),
    (.agentless, "reportedly allegedly supposedly purportedly rumoured rumored ostensibly"),
    (
      .wrong,
      """
      guilty convicted bribed bribery bribe bribes embezzled embezzlement stole stolen theft fraud
      fraudulent defrauded forged forgery falsified falsifies rigged lied lying lies misled misleading
      deceived cheated hid hidden hiding concealed covered-up cover-up corrupt corruption negligence negligent
      neglected neglect misconduct abused abuse harassed intimidated threatened assaulted murdered
      murder massacre tortured looted looting plundered sabotaged smuggled laundered evaded colluded
      plotted violated breached illegally unlawfully illegal misused mismanaged botched manipulated
      doctored backdated leaked hacked bullied discriminated poisoned kidnapped extorted
      blackmailed trespassed vandalised vandalized intimidating bungled bungling wrongdoing
      """
    ),
    (
      .slur,
      """
      liar liars coward cowards cowardly corrupt incompetent incompetence dishonest reckless
      irresponsible lazy arrogant stupid foolish fool fools disgrace disgraceful shameful shameless
      hypocrite hypocrites hypocritical hypocrisy bully bullies fraud crook crooks clown clowns
      puppet puppets traitor traitors thug thugs thief thieves disgruntled cheat cheats useless
      hopeless inept weak greedy cruel poisonous evasive timid dreadful pathetic joke farce nonsense
      racist sexist bigot extremist tyrant dictator unreliable untrustworthy cynical clueless
      """
    ),
    (
      .presumed,
      """
      bungling failure failures neglect negligence mismanagement incompetence provocation provocations
      aggression propaganda lies cover-up corruption greed cowardice hypocrisy betrayal abuse abuses
      meddling interference repression reluctance obsession hostility contempt indifference arrogance
      recklessness complacency fiasco debacle blunder blunders mishandling wrongdoing misconduct
      deception manipulation exploitation extravagance intransigence sham farce disgrace outrage
      threat threats looting plunder crimes atrocities brutality carelessness refusal inaction
      stubbornness vanity folly bullying intimidation harassment secrecy deceit dishonesty
      vendetta scheming plot plots ploy masterstroke triumph heroism brilliance genius
      """
    ),
    (
      .absolute,
      """
      unprecedented historic unique perfectly perfect automatic automatically complete inevitable
      unparalleled unmatched unrivalled unrivaled unique largest biggest worst best greatest
      strongest weakest deadliest gravest foremost longest-lasting finest costliest oldest
      fastest tallest busiest poorest richest bloodiest fiercest sharpest longest highest lowest
      smallest youngest
      """
    ),
    (
      .label,
      """
      regime provocation provocations pariah axis hegemony hegemonic puppet so-called controversial
      pro-war anti-western terrorist terrorists extremist extremists hardline hardliner hardliners
      strongman cronies henchmen junta propagandist firebrand
      """
    ),
    (
      .amount,
      """
      many several dozens scores hundreds thousands millions growing some numerous countless
      plenty lots various myriad
      """
    ),
    (
      .comparison,
      "since of in than among ever"
    ),
    (.deictic, "today yesterday tomorrow tonight last this past next ago"),
    (.relativeTime, "earlier later before after previous following next"),
    (.weekday, "monday tuesday wednesday thursday friday saturday sunday"),
    (
      .monthName,
      """
      january february march april may june july august september october november december jan feb
      mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (
      .unit,
      """
      percent per-cent cent dollars euros pounds crowns marks yen yuan roubles rubles million billion
      trillion thousand tonnes tons kilometres kilometers miles hectares acres litres liters barrels
      people workers jobs homes houses households residents voters deaths dead injured casualties cases
      votes patients students troops soldiers arrests complaints centimetres centimeters metres
      meters feet degrees kilograms kilos mph km kilowatt-hours megawatts
      """
    ),
  ]

  static let detailPhrases: [(WordClasses, String)] = [
    // Superlatives that grade nothing.
    (
      .comparison,
      """
      worst case
      worst cases
      terrorist attack
      terrorist attacks
      best practice
      best known
      """
    ),
    // “With words of purpose”: any grammar of English.
    (
      .purpose,
      """
      in an attempt to
      in an effort to
      in a bid to
      in a ploy to
      in a move to
      in order to
      so as to
      with the aim of
      with a view to
      in the hope of
      in the hope that
      in revenge for
      in retaliation for
      designed to
      calculated to
      out of spite
      """
    ),
    (
      .amount,
      """
      a number of
      a wave of
      a handful of
      a series of
      a string of
      a lot of
      a range of
      a majority of
      large amounts
      significant quantities
      large numbers
      large quantities
      vast amounts
      small number
      """
    ),
    // BBC and NPR ask that what could not be verified be said (sourcing standards, 3.6).
    (
      .disclosure,
      """
      could not be independently verified
      could not be verified
      could not independently verify
      could not verify
      could not be confirmed
      could not be independently confirmed
      could not independently confirm
      could not confirm
      be independently verified
      been independently verified
      not been verified
      not been confirmed
      not independently verified
      not immediately verify
      not immediately be verified
      no independent confirmation
      not possible to verify
      impossible to verify
      unable to verify
      """
    ),
  ]

  /// Every wording of more than one word, a line each.
  static var claimPhrases: [(WordClasses, String)] {
    certaintyPhrases + kindPhrases + detailPhrases
  }
}

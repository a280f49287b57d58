import ClaimModel

extension English {
  /// How sure a claim sounds and of what kind it is. Certainty, absolutes and contentious labels are
  /// the sourcing standards' seed lists, 2.7; the rest are the reader's own, by its design.
  static let claimClasses: [(WordClasses, String)] = [
    (
      .boosted,
      """
      unprecedented perfectly automatically automatic undeniably clearly obviously certainly always
      never first-ever proves proved demonstrates demonstrated confirms confirmed reveals revealed
      exposes exposed cements definitely absolutely literally undoubtedly unquestionably indisputably
      """
    ),
    (
      .probable,
      """
      likely probably expected set poised believed believe believes thinks think assesses indicates
      indicate presumably apparently seemingly anticipated expects expect feel feels felt thought
      """
    ),
    (
      .possible,
      """
      may might could possibly potentially perhaps suggests suggest suggested hints appears appear
      appeared seems seem seemed reportedly allegedly maybe conceivably
      """
    ),
    (.beforeInfinitive, "set poised expected believed anticipated"),
    (.opinion, "believe believes think thinks thought feel feels felt expect expects"),
    (.uncommitted, "whether if unclear unknown unconfirmed unverified"),
    (
      .negation,
      """
      not no never none nobody nothing neither nor cannot can't won't isn't aren't wasn't weren't
      hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't without
      """
    ),
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
      .evaluation,
      """
      unprecedented historic unique dangerous important significant crucial critical vital
      controversial best worst better worse greatest largest biggest strongest weakest brilliant poor
      terrible great excellent bad good successful unsuccessful disastrous remarkable shocking
      stunning surprising alarming worrying troubling impressive weak strong powerful key major
      dramatic devastating fundamental profound symbolic unreliable reckless irresponsible
      inevitable perfect tragic ambitious flawed
      """
    ),
    (
      .legal,
      """
      illegal illegally unlawful unlawfully guilty convicted criminal criminally violates violated
      violating violation breach breached breaching liable unconstitutional perjury felony
      """
    ),
    (
      .causal,
      """
      because caused causes causing led prompted prompting sparked sparking triggered triggering
      due therefore thus hence resulted resulting thanks
      """
    ),
    (
      .intent,
      """
      intends intended intend aims aimed seeks seek sought wants wanted hopes hoped deliberately
      deliberate motive motives intention intentions plans planned plotting purposely ambition
      eager reluctant willing unwilling determined desire desires
      """
    ),
    (.prediction, "will won't shall upcoming would forecast predicted"),
    (
      .allegation,
      """
      accused accuse accuses accusing alleged allegedly allegation allegations charged suspected
      implicated blamed indicted
      """
    ),
    (
      .agentless,
      """
      reportedly allegedly supposedly purportedly rumoured rumored ostensibly
      """
    ),
    (
      .pastVerb,
      """
      was were had did came went made took got gave saw knew left began became kept held met paid ran
      sent sat stood won lost fell rose grew led built bought brought caught broke chose drew drove
      felt fought found let put cut hit hurt set spent spoke struck taught wore wrote died shot
      threw flew sank swam shut cost beat dug hid hung lay lent rode rang sang shook shone slept
      sold told bit blew bore bled bred chose clung crept dealt drank dreamt fled forbade forgot forgave
      fed flung froze ground heard hung knelt laid leapt leant lit lost meant mistook overcame oversaw
      paid pled proved rid rose sought shed shook shrank sped spilt split spread sprang stank stole
      strode struck strung stuck stung swept swore swung taught thrust thought threw tore trod
      undertook understood upheld wept withdrew withheld withstood woke wove wrung
      """
    ),
    (
      .unit,
      """
      percent per-cent cent dollars euros pounds crowns yen yuan roubles rubles million billion
      trillion thousand tonnes tons kilometres kilometers miles hectares acres litres liters barrels
      people workers jobs homes houses residents voters deaths dead injured casualties cases votes
      patients students troops soldiers arrests complaints
      """
    ),
    (
      .background,
      "founded previously formerly originally earlier decades decade ago since historically"
    ),
  ]

  /// What a printed reason for anonymity is recognised by; the first that matches counts. The kinds
  /// and the boilerplate are the sourcing standards', 1.4 and 2.7.
  static let reasons: [(ReasonKind, String)] = [
    (
      .job,
      """
      job jobs fired career careers employer employers dismissed dismissal livelihood employment lose
      losing contract contracts sacked pension promotion
      """
    ),
    (
      .safety,
      """
      safety fear fears feared fearing reprisal reprisals retaliation retribution threats threatened
      violence attack attacked arrest persecution harm danger
      """
    ),
    (.legal, "legal lawsuit litigation court lawyer lawyers confidentiality agreement gag"),
    (.policyOfBody, "policy rules rule protocol permits"),
    (.ongoingMatter, "ongoing continuing talks negotiations investigation pending underway"),
    (
      .boilerplate,
      """
      authorized authorised sensitivity sensitive internal publicly matter issue private allowed
      permitted
      """
    ),
  ]
}

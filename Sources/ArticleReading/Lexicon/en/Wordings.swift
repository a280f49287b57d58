/// Wordings of more than one word, a line each.
extension English {
  /// What names the holder of words without a verb, from general knowledge of the language.
  static let accordingTo = """
    according to
    in the words of
    in the view of
    in the opinion of
    in the eyes of
    in the judgment of
    in the judgement of
    by the account of
    by the reckoning of
    per
    """

  /// Participles that in the passive hide who says so (sourcing standards, 2.7, “agentless”).
  static let hearsay = """
    said believed thought understood seen viewed regarded considered alleged reported rumoured
    rumored suspected claimed assumed expected
    """

  /// What opens a printed reason for anonymity.
  static let reasonOpeners = "because for citing since as given out to fearing so due over"

  /// Outlets that a state controls: names in lower case, a line each. From public monitors of state
  /// media (categories “state-controlled” and “captured”).
  static let stateOutlets = """
    kcna
    korean central news agency
    korean central television
    rodong sinmun
    uriminzokkiri
    xinhua
    xinhua news agency
    cctv
    china central television
    cgtn
    china daily
    global times
    people's daily
    people daily
    tass
    itar-tass
    ria novosti
    ria
    sputnik
    rt
    russia today
    rossiya
    rossiya segodnya
    channel one
    vgtrk
    belta
    press tv
    presstv
    irna
    irib
    isna
    mehr news
    fars
    fars news
    sana
    granma
    prensa latina
    telesur
    trt
    anadolu
    anadolu agency
    al-ekhbariya
    saudi press agency
    wam
    qna
    mena
    azertac
    uzbekistan national news agency
    vietnam news agency
    nhan dan
    zimbabwe herald
    """

  /// What can stand behind an outlet's own name.
  static let outletNouns = "news agency channel service world international"

  /// How a page tells readers that an outlet is a state's (sourcing standards, 3.4).
  static let stateLabels = """
    state media
    state-run
    state-owned
    state-controlled
    state-backed
    state-funded
    state news agency
    state news
    state broadcaster
    state television
    state tv
    state radio
    state agency
    official news agency
    official media
    official broadcaster
    government-run
    government-owned
    government-controlled
    government news agency
    government mouthpiece
    kremlin-backed
    kremlin-owned
    kremlin-controlled
    party newspaper
    party-run
    """

  /// How a page says that a source is not named (after the anonymity rules the standards quote).
  static let anonymityPhrases = """
    on condition of anonymity
    on the condition of anonymity
    on condition that
    on the condition that
    under condition of anonymity
    condition of anonymity
    requested anonymity
    requesting anonymity
    requested not to be named
    asked for anonymity
    asking for anonymity
    granted anonymity
    asked not to be named
    asked not to be identified
    asking not to be named
    asking not to be identified
    asked to be identified only
    asking to be identified only
    asked that her name not be
    asked that his name not be
    asked that his surname not be
    asked that her surname not be
    asked that their name not be
    declined to be named
    declined to be identified
    declined to give his name
    declined to give her name
    declining to be named
    did not want to be named
    did not want to be identified
    who was not authorized
    who was not authorised
    who were not authorized
    who were not authorised
    was not authorized to
    was not authorised to
    were not authorized to
    were not authorised to
    not authorized to speak
    not authorised to speak
    not authorized to discuss
    not authorised to discuss
    was not allowed to speak
    were not allowed to speak
    not allowed to speak
    not allowed to discuss
    was not permitted to speak
    were not permitted to speak
    asked to remain anonymous
    wished to remain anonymous
    to be identified only
    asked that their names not be
    asked for their names to be withheld
    insisted on anonymity
    insisting on anonymity
    asked for his name to be withheld
    asked for her name to be withheld
    spoke anonymously
    speaking anonymously
    whose name is being withheld
    whose name has been withheld
    """
}

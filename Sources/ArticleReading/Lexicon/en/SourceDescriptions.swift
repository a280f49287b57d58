/// How sources are described, which decides their level and tells what they know and want. The kinds of
/// words are those of the sourcing standards, 1.1 to 1.4; the words are general knowledge of the language.
extension English {
  static let descriptionClasses: [(WordClasses, String)] = [
    (
      .office,
      """
      mayor governor president minister premier chancellor king queen pope bishop archbishop chairman
      chairwoman chairperson chair secretary speaker sheriff superintendent ceo ambassador
      undersecretary treasurer harbourmaster coroner ombudsman vice-president principal headmaster
      headteacher abbot rector dean provost emperor sultan emir prime-minister attorney-general
      """
    ),
    (
      .anyone,
      """
      person people man woman boy girl men women boys girls source sources insider insiders others
      many some individual individuals somebody someone other user users hundreds thousands dozens
      """
    ),
    (.generation, "jr sr ii iii iv"),
    (.kin, "mother father wife husband mum mom dad widow widower"),
    (.speakingFor, "spokesman spokeswoman spokesperson"),
    (
      .anybody,
      "anyone anybody someone somebody nobody whoever"
    ),
    (
      .lessening,
      "deputy vice former acting assistant late onetime then ex-president retired junior"
    ),
    (.pluralForm, "their them"),
    (.narrating, "my our"),
    (.owning, "my our your his her its their"),
    (
      .organ,
      """
      government parliament congress senate army navy coastguard treasury cabinet council military
      """
    ),
    (
      .fieldBody,
      """
      ministry department union association federation league confederation inspectorate
      directorate
      """
    ),
    (
      .anyBody,
      """
      company firm group business operator carrier airline maker lender bank manufacturer developer
      corporation retailer supplier contractor charity club organisation organization body agency
      publisher owner outlet newspaper paper broadcaster utility team side union
      """
    ),
    (
      .firm,
      """
      inc corp ltd llc plc ag gmbh co lines works energy shipping foods stores steel oil gas motors
      freight logistics airlines airways systems technologies industries holdings partners limited
      mills ferries breweries bank cooperative co-operative insurance operator laboratories wire
      courant channel radio
      """
    ),
    (
      .eventGroup,
      "jury prosecution defence defense team crew panel delegation expedition squad cast inquest"
    ),
    (.belonging, "researchers authors trustees jurors organisers organizers"),
    (.fraction, "half third quarter majority minority rest most"),
    (
      .item,
      """
      report reports study studies poll polls survey surveys filing filings memo memos memorandum
      letter letters email emails e-mail e-mails transcript transcripts document documents
      resolution resolutions review reviews audit audits paper papers article articles editorial
      book complaint complaints lawsuit indictment affidavit ruling verdict order bill law treaty
      contract record records bulletin dispatch post posts tweet tweets message messages recording
      recordings photograph photographs tape tapes map maps chart
      charts census dataset database index data minutes figures statistics research 10-k 10-q 8-k
      inventory inquiry finding findings
      """
    ),
    (.work, "report study paper research review survey document analysis article inquiry"),
    (
      .dated,
      """
      minutes post posts tweet tweets image images photograph photographs video videos footage
      recording recordings transcript transcripts 10-k 10-q 8-k dispatch
      """
    ),
    (.soleItem, "bylaws constitution charter statutes database databases register"),
    (.vice, "vice"),
    (
      .memberNoun,
      """
      republican democrat conservative american german russian italian ukrainian belarusian iranian
      israeli iraqi canadian australian indian mexican brazilian belgian norwegian hungarian romanian
      bulgarian austrian european georgian armenian palestinian syrian egyptian libyan tunisian
      algerian indonesian malaysian cuban colombian venezuelan peruvian argentine croatian albanian
      """
    ),
    (.commissioned, "poll polls survey surveys"),
    (.obtaining, "obtained seen reviewed leaked shown acquired intercepted read"),
    (
      .channel,
      """
      statement statements website communique note email letter memo filing report post tweet
      message account release bulletin broadcast ministry ministries spokesman spokeswoman
      spokesperson embassy speech address decree newspaper television radio
      """
    ),
    (
      .knowing,
      """
      attended attending saw seen witnessed read heard watched inspected visited examined reviewed
      treated survived present briefed familiar knowledge close involved aware access took designed
      built led wrote participated overheard handled tested audited investigated studied
      """
    ),
    (
      .stake,
      """
      investor investors shareholder shareholders supporter supporters opponent opponents critic
      critics rival rivals competitor competitors donor donors lobbyist lobbyists backer backers
      bidder bidders creditor creditors beneficiary opposes opposed oppose supports supported backs
      backed bid bids bidding sued suing sues invested profits profited benefits benefited lobbies
      lobbied campaigned campaigns funded funds sponsored competes stake stakes shares
      """
    ),
    (.speakingUp, "spoke speaking speak talked talking talk forward"),
    (.relaying, "citing quoting cites cited quotes quoted"),
    (
      .accusing,
      """
      accused accuses accuse accusing accusation charged sued blamed blames indicted arrested
      denounced convicted
      """
    ),
    (
      .anonymity,
      """
      anonymity named identified anonymously name names surname authorized authorised allowed permitted
      withheld anonymous condition
      """
    ),
    (
      .stateLabel,
      """
      state state-run state-owned state-controlled state-backed state-funded official
      government-run government-owned government-controlled government kremlin-backed kremlin-owned
      kremlin-controlled party party-run
      """
    ),
    (.locating, "in near outside across throughout"),
    (
      .ofState,
      """
      ambassador government parliament army navy ministry minister embassy border borders capital
      foreign prime
      """
    ),
    (.reasoning, "because"),
    (.issuing, "from"),
    (.polity, "county city town village district province state borough parish"),
    (.inside, "for from with inside within"),
    (
      .participle,
      "taken written made given shown drawn sent held seen put known drawn-up sold bought"
    ),
    (.naming, "called named nicknamed calling"),
    (
      .outletKind,
      """
      news agency media television tv radio broadcaster newspaper daily channel newswire station
      """
    ),
  ]

  /// What turns the name of a place into that of its people or into an adjective.
  static let demonymEndings = "n i an ian ese ish"

  /// The short forms of titles and parties, and other words for the same, each before its full form.
  static let shortTitles = """
    gov governor sen senator rep representative gen general col colonel lt lieutenant sgt sergeant
    capt captain maj major adm admiral cmdr commander prof professor dr doctor rev reverend
    justice judge gop republican democratic democrat nominee candidate contender candidate hopeful candidate
    """

  /// Nouns by which a page sums up those whom it has named by others, or who stand on a work that it tells of.
  static let summingUp = """
    experts analysts observers economists scientists specialists scholars authors researchers
    """

  /// The writer, one or more of them.
  static let writers = "i me"
  static let writersTogether = "we us"

  /// Opens the names of some of those whom a noun for more has just told of.
  static let listing = "including notably namely"

  // Further words for bodies and people, apart from the classes: what the model has learned rests on those.
  static let otherOrgans = "administration city town county borough municipality parish"
  static let manyTowns = "cities towns villages counties boroughs municipalities parishes states"
  static let otherBodies = "magazine nonprofit non-profit startup start-up"
  static let otherPeople = "advocates proponents surrogates delegates"

  /// “ex-wife”
  static let noMore = "ex-"

  /// By which somebody puts out an item of their own.
  static let puttingOut = "sent released issued published ran wrote filed posted"

  /// What somebody is in a contest or in business, by which a page takes up whom it is about.
  static let standings = """
    candidate nominee contender challenger hopeful incumbent front-runner frontrunner billionaire
    tycoon mogul businessman businesswoman politician
    """

  /// What stands before the office of those who speak for a body: “communications director”.
  static let pressWords = "press communications media"

  /// Nouns for two relatives, each before the feminine and the masculine one.
  static let couples = "parents mother father"

  /// Numbers by their value: the word, then the number.
  static let numberValues = """
    one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 dozen 12
    thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20
    thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000
    both 2
    """
}

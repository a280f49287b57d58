/// The lists on which a word can stand. The lists themselves are data, under `en/`.
struct WordClasses: SetAlgebra, Hashable, Sendable {
  // Three parts of 64 bits, since the compiler makes constants of them and not of a wider number: each
  // use of a class would look first whether it has been made already.
  private var low: UInt64
  private var middle: UInt64
  private var high: UInt64

  private init(low: UInt64, middle: UInt64, high: UInt64) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  /// Calls for the number of each class, from the lowest.
  @inline(__always) func forEachBit(_ body: (UInt32) -> Void) {
    func each(_ part: UInt64, _ base: UInt32) {
      var rest = part
      while rest != 0 {
        body(base + UInt32(truncatingIfNeeded: rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    each(low, 0)
    each(middle, 64)
    each(high, 128)
  }

  /// No class.
  init() { self.init(low: 0, middle: 0, high: 0) }

  init(arrayLiteral classes: WordClasses...) {
    self.init()
    for one in classes { formUnion(one) }
  }

  private static func bit(_ number: Int) -> WordClasses {
    let bit: UInt64 = 1 << UInt64(number & 63)
    return switch number >> 6 {
    case 0: WordClasses(low: bit, middle: 0, high: 0)
    case 1: WordClasses(low: 0, middle: bit, high: 0)
    default: WordClasses(low: 0, middle: 0, high: bit)
    }
  }

  var isEmpty: Bool { low | middle | high == 0 }

  func isDisjoint(with other: WordClasses) -> Bool {
    low & other.low | middle & other.middle | high & other.high == 0
  }

  func isSubset(of other: WordClasses) -> Bool { subtracting(other).isEmpty }

  func contains(_ member: WordClasses) -> Bool { member.isSubset(of: self) }

  func union(_ other: WordClasses) -> WordClasses {
    WordClasses(
      low: low | other.low, middle: middle | other.middle, high: high | other.high)
  }

  func intersection(_ other: WordClasses) -> WordClasses {
    WordClasses(
      low: low & other.low, middle: middle & other.middle, high: high & other.high)
  }

  func symmetricDifference(_ other: WordClasses) -> WordClasses {
    WordClasses(
      low: low ^ other.low, middle: middle ^ other.middle, high: high ^ other.high)
  }

  func subtracting(_ other: WordClasses) -> WordClasses {
    WordClasses(
      low: low & ~other.low, middle: middle & ~other.middle, high: high & ~other.high)
  }

  mutating func formUnion(_ other: WordClasses) { self = union(other) }
  mutating func formIntersection(_ other: WordClasses) { self = intersection(other) }
  mutating func formSymmetricDifference(_ other: WordClasses) { self = symmetricDifference(other) }
  mutating func subtract(_ other: WordClasses) { self = subtracting(other) }

  @discardableResult
  mutating func insert(_ newMember: WordClasses) -> (
    inserted: Bool, memberAfterInsert: WordClasses
  ) {
    defer { formUnion(newMember) }
    return (!contains(newMember), newMember)
  }

  @discardableResult
  mutating func update(with newMember: WordClasses) -> WordClasses? {
    insert(newMember).inserted ? nil : newMember
  }

  @discardableResult
  mutating func remove(_ member: WordClasses) -> WordClasses? {
    defer { subtract(member) }
    return contains(member) ? member : nil
  }

  // Function words, which show where a clause or a noun phrase ends.
  static let functionWord = bit(0)
  static let determiner = bit(1)
  static let preposition = bit(2)
  static let auxiliary = bit(3)
  static let adverb = bit(4)
  static let conjunction = bit(5)
  static let time = bit(6)
  static let singularPronoun = bit(7)
  static let pluralPronoun = bit(8)
  /// Pronouns for who writes and who reads.
  static let participant = bit(9)
  static let relative = bit(10)

  // What a source can be.
  static let person = bit(11)
  static let people = bit(12)
  static let document = bit(13)
  static let documents = bit(14)
  static let organisation = bit(15)
  static let place = bit(16)
  static let demonym = bit(17)
  static let givenName = bit(18)
  static let title = bit(19)
  static let number = bit(20)
  static let outlet = bit(21)

  // How sure, and of what kind.
  static let boosted = bit(22)
  static let probable = bit(23)
  static let possible = bit(24)
  static let uncommitted = bit(25)
  static let negation = bit(26)
  static let dispute = bit(27)
  static let evaluation = bit(28)
  static let legal = bit(29)
  /// Verbs of breaking a law or a rule.
  static let breach = bit(190)
  /// Units of shares, and words that make a number large.
  static let large = bit(187)
  /// The writer, or the reader as spoken to: “I”, “our”, “you’re”.
  static let personal = bit(191)
  /// What is counted in the open and on record: votes, goals.
  static let recorded = bit(188)
  /// How a poll was taken.
  static let pollMethod = bit(189)
  static let causal = bit(30)
  static let intent = bit(31)
  static let prediction = bit(32)
  static let allegation = bit(33)
  static let pastVerb = bit(34)
  static let unit = bit(35)
  /// Verbs of opinion, which weaken a claim when they are its speaker's own.
  static let opinion = bit(36)
  /// Words of likelihood only with an infinitive behind them.
  static let beforeInfinitive = bit(37)

  static let abbreviation = bit(38)
  static let agentless = bit(39)
  static let finiteVerb = bit(40)
  static let background = bit(41)
  static let elision = bit(42)

  // What joins a verb to what it carries.
  static let opensClause = bit(43)
  static let infinitive = bit(44)
  static let taking = bit(45)
  static let nounVerb = bit(46)
  /// Joins two clauses or phrases as equals.
  static let coordinator = bit(47)
  /// Opens a clause that another speaker or the narrator may have.
  static let turning = bit(48)
  static let be = bit(49)
  static let modal = bit(50)
  static let agent = bit(51)
  static let impersonal = bit(52)
  /// Prepositions that join a phrase to a noun for people, bodies and documents.
  static let joining = bit(53)
  /// Prepositions that join a phrase to the noun before them.
  static let linking = bit(54)
  static let who = bit(55)
  static let definite = bit(56)
  static let indefinite = bit(57)
  /// Forms of pronouns that cannot be a subject.
  static let object = bit(58)
  /// Adjectives that stand behind the noun they describe.
  static let postposed = bit(59)
  static let month = bit(60)
  /// Verbs that say how an act goes on and not which: “used to say”, “kept saying”.
  static let aspect = bit(61)
  /// Opens a question that is reported.
  static let asking = bit(62)
  /// Days and months, which alone of the times are written with a capital.
  static let calendar = bit(63)

  /// Verbs of answering, which denied tell of a silence; those that do so only with a question.
  static let answering = bit(64)
  static let withholding = bit(65)
  /// What one does in talking, and can decline to do.
  static let talking = bit(66)
  /// Nouns for what somebody says, holds or feels: “claim”, “view”, “fears”.
  static let cueNoun = bit(67)
  /// Joins to a cue noun the many who hold it.
  static let among = bit(68)
  static let within = bit(69)
  /// Joins a figure to what it measures.
  static let rating = bit(70)
  /// Stands before a number that is not exact.
  static let approximating = bit(71)
  /// People pointed at and not named: “those close to the mayor”.
  static let those = bit(72)
  /// Says that something is there.
  static let existential = bit(73)
  /// Joins to what happens the mood in which it does, or what came before: “amid fears that”, “after claims that”.
  static let amid = bit(74)
  /// Goes with `aspect`: “went on to say”.
  static let onward = bit(75)
  /// Forms of the verbs that attribute.
  static let cueVerb = bit(76)
  /// Nouns for how somebody sees or tells it, behind a possessive: “in her view”.
  static let standpoint = bit(77)
  /// Verbs by which a view spreads: “fears are growing”.
  static let spreading = bit(78)
  /// Labels in front of a colon that name no speaker: “Update:”.
  static let pageLabel = bit(79)
  /// Labels of questions and of answers in an interview.
  static let questionLabel = bit(80)
  static let answerLabel = bit(81)
  /// Passes words on from somebody: “citing two officials”.
  static let citing = bit(82)

  // What a claim is split by and judged by.
  /// Numbers up to ten.
  static let few = bit(83)
  /// What a court does when it decides.
  static let ruling = bit(84)
  /// “could”, which denied tells what was not possible.
  static let ability = bit(85)
  /// “have” in its forms.
  static let have = bit(86)
  /// “is” and “are”, which with a participle tell a state.
  static let presentBe = bit(87)
  /// Pronouns behind which “'s” is a verb.
  static let contracting = bit(88)
  /// Pronouns with a verb in one word: “they're”, “I'll”.
  static let contracted = bit(89)
  /// Nouns for laws, which with a capital are one.
  static let statute = bit(90)
  /// “did” in its forms.
  static let did = bit(91)
  /// Verbs in the present.
  static let presentVerb = bit(92)
  /// Forms that are nouns or adjectives as often as finite verbs.
  static let homograph = bit(93)
  /// Participles that do not end in “ed”.
  static let participle = bit(94)
  /// Verbs that tell how something is and not what happens.
  static let stative = bit(95)
  /// Opens a relative clause of place.
  static let whereabouts = bit(96)
  /// Joins two clauses each of which says something of its own.
  static let joiner = bit(97)
  static let greeting = bit(98)
  /// Verbs in their plain form: what opens a command, or what “due to” can stand before.
  static let bare = bit(99)
  /// Nouns of judgment, motive, blame or label, by which a page takes something for granted.
  static let presumed = bit(100)
  /// Adjectives and adverbs that leave nothing beside or above.
  static let absolute = bit(101)
  /// Labels that take sides.
  static let label = bit(102)
  /// Amounts without a number.
  static let amount = bit(103)
  /// What it is wrong to do, in law or in duty.
  static let wrong = bit(104)
  /// What runs somebody down.
  static let slur = bit(105)
  /// Verbs of wanting, planning and feeling.
  static let wish = bit(106)
  /// What somebody is who wants or feels something.
  static let feeling = bit(107)
  static let court = bit(108)
  /// Says how many times as much.
  static let multiple = bit(109)
  /// Says what ought to be.
  static let obligation = bit(110)
  /// Weakens only with “to” or “that” behind it.
  static let seeming = bit(111)
  static let denial = bit(112)
  /// Words that say that a figure is meant as one: “at least”, “about”.
  static let quantifier = bit(113)
  /// Says what something is done for.
  static let purpose = bit(114)
  /// Says that something could not be verified.
  static let disclosure = bit(115)
  /// Days and times that are reckoned from the day of publication, or from something told.
  static let deictic = bit(116)
  static let relativeTime = bit(117)
  static let weekday = bit(118)
  static let monthName = bit(119)
  /// Shows what a superlative is measured by.
  static let comparison = bit(120)

  /// Verbs of asking.
  static let inquiring = bit(121)
  /// Boosts where something is denied.
  static let ever = bit(122)

  // How a source is described; the lists stand in `en/SourceDescriptions.swift`.
  // Pronouns, nouns and given names that go together.
  static let feminine = bit(123)
  static let masculine = bit(124)
  /// Items that tell what somebody has found out, each of which can be called by the name of another.
  static let work = bit(125)
  /// An office that one person holds at a time: “the mayor”.
  static let office = bit(126)
  /// Nouns for people that do not say what they are: “people”, “a source”.
  static let anyone = bit(127)
  /// “deputy”, “former”: who has this before an office does not hold it.
  static let lessening = bit(128)
  /// Pronouns that say whose something is.
  static let owning = bit(129)
  /// Organs of which a country or a town has one: “the government”.
  static let organ = bit(130)
  /// Bodies of which there is one once their field is named: “the transport ministry”.
  static let fieldBody = bit(131)
  /// Nouns that take up any body that is named before: “the company”.
  static let anyBody = bit(132)
  /// Words that end the name of a firm.
  static let firm = bit(133)
  /// Groups that an event brings together: “the jury”.
  static let eventGroup = bit(134)
  /// People who belong to the one work or body that the article has told of: “the researchers”.
  static let belonging = bit(135)
  /// A part of a whole that nobody has counted: “half”.
  static let fraction = bit(136)
  /// Items that a reader could ask for.
  static let item = bit(137)
  /// Items that have no title and are known by issuer and date: minutes, posts, images.
  static let dated = bit(138)
  /// Items that are made for whom they are named after: “a poll for the Post”.
  static let commissioned = bit(139)
  /// Before “by”: who has an item and did not issue it.
  static let obtaining = bit(140)
  /// Through what a government speaks.
  static let channel = bit(141)
  static let knowing = bit(142)
  static let stake = bit(143)
  static let speakingUp = bit(144)
  static let relaying = bit(145)
  static let accusing = bit(146)
  /// A word that every wording holds that says a source is not named.
  static let anonymity = bit(147)
  /// A word with which a label of state control can start.
  static let stateLabel = bit(148)
  /// Prepositions before a place.
  static let locating = bit(149)
  /// Nouns behind a country's name that show that it is one: “ambassador”, “parliament”.
  static let ofState = bit(150)
  /// What opens a reason: “because”.
  static let reasoning = bit(151)
  /// Nouns for outlets that no outlet has as its name: “broadcaster”.
  static let outletKind = bit(152)
  /// Participles before the name by which somebody goes.
  static let naming = bit(153)
  /// Before who has put an item out: “from”.
  static let issuing = bit(154)
  /// Prepositions between people and the body for which they speak or in which they are.
  static let inside = bit(155)
  /// Places with a government of their own, which their nouns name: “the county”.
  static let polity = bit(156)

  /// Behind a surname, which of a family bears it: “Jr.”.
  static let generation = bit(165)
  /// Relatives of whom one person has one at a time: “my father”.
  static let kin = bit(166)
  /// Two of those in one noun: “my parents”.
  static let couple = bit(167)
  /// Whoever speaks for somebody, as the noun itself says.
  static let speakingFor = bit(168)
  /// Pronouns for nobody in particular: “anyone”.
  static let anybody = bit(169)

  /// Pronouns for what is the narrator's own.
  static let narrating = bit(170)
  /// Items of which a body has one, so that its name finds them: “the party's bylaws”.
  static let soleItem = bit(171)
  /// With the office behind it another office: “vice president”.
  static let vice = bit(172)
  /// Who belongs to a people or a party, by a noun that is an adjective too: “the Republican said”.
  static let memberNoun = bit(173)
  /// Stands between several subjects and their verb: “each”.
  static let floating = bit(174)
  /// Stands for what has been said or its contrary: “says otherwise”.
  static let proform = bit(175)
  /// Names of what is heard and belongs to nobody: “rumours of”.
  static let rumour = bit(176)
  /// Tells that nobody has checked what is heard: “unconfirmed”.
  static let unconfirmed = bit(177)
  /// Verbs by which what is heard arrives: “are coming in”.
  static let arriving = bit(178)
  /// Pronouns that point at what has just been said: “that is the view of”.
  static let pointing = bit(179)
  /// Joins to a rumour what it is about.
  static let about = bit(180)
  /// Opens what may not be so: “if critics say”.
  static let supposing = bit(181)
  /// States in which somebody is reported: “reported missing”.
  static let reportedState = bit(182)
  /// Participles of verbs whose object hears what is said: “was told”.
  static let hearing = bit(183)
  /// Pronouns for several that are no subject: “their”, “them”.
  static let pluralForm = bit(184)
  /// With what somebody is asked for an answer: “calls to the owner”.
  static let approach = bit(185)

  // What the lexicon is asked about a word besides its lists. Most words are none of it, and these
  // spare them the look-up.
  /// Participles that in the passive hide who says so.
  static let hearsay = bit(157)
  static let opensStateOutlet = bit(158)
  static let opensStateLabel = bit(159)
  static let opensAnonymity = bit(160)
  static let opensAccordingTo = bit(161)
  static let opensSilence = bit(162)
  static let opensCharge = bit(163)
  static let opensPhrase = bit(164)
  static let opensUnanswered = bit(186)

  /// Every class that is no list of words.
  static let uses: WordClasses = [
    .cueVerb, .hearsay, .opensStateOutlet, .opensStateLabel, .opensAnonymity, .opensAccordingTo,
    .opensSilence, .opensCharge, .opensPhrase, .opensUnanswered,
  ]

  /// Every class of function words.
  static let function: WordClasses = [
    .functionWord, .determiner, .preposition, .auxiliary, .adverb, .conjunction, .time,
    .singularPronoun, .pluralPronoun, .participant, .relative, .opensClause, .infinitive, .taking,
    .coordinator, .turning, .be, .modal, .agent, .impersonal, .linking, .joining, .who,
    .definite, .indefinite, .object,
  ]
}

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
  /// Nouns for what somebody says, holds or feels: “claim”, “view”, “fears”.
  static let cueNoun = bit(66)
  /// Joins to a cue noun the many who hold it.
  static let among = bit(67)
  static let within = bit(68)
  /// Joins a figure to what it measures.
  static let rating = bit(69)
  /// Stands before a number that is not exact.
  static let approximating = bit(70)
  /// People pointed at and not named: “those close to the mayor”.
  static let those = bit(71)
  /// Says that something is there.
  static let existential = bit(72)
  /// Names the mood in which something happens.
  static let amid = bit(73)
  /// Goes with `aspect`: “went on to say”.
  static let onward = bit(74)
  /// Forms of the verbs that attribute.
  static let cueVerb = bit(75)
  /// Nouns for how somebody sees or tells it, behind a possessive: “in her view”.
  static let standpoint = bit(76)
  /// Verbs by which a view spreads: “fears are growing”.
  static let spreading = bit(77)
  /// Labels in front of a colon that name no speaker: “Update:”.
  static let pageLabel = bit(78)
  /// Labels of questions and of answers in an interview.
  static let questionLabel = bit(79)
  static let answerLabel = bit(80)
  /// Passes words on from somebody: “citing two officials”.
  static let citing = bit(81)

  // What a claim is split by and judged by.
  /// Numbers up to ten.
  static let few = bit(82)
  /// What a court does when it decides.
  static let ruling = bit(83)
  /// “could”, which denied tells what was not possible.
  static let ability = bit(84)
  /// “have” in its forms.
  static let have = bit(85)
  /// “is” and “are”, which with a participle tell a state.
  static let presentBe = bit(86)
  /// Pronouns behind which “'s” is a verb.
  static let contracting = bit(87)
  /// Pronouns with a verb in one word: “they're”, “I'll”.
  static let contracted = bit(88)
  /// Nouns for laws, which with a capital are one.
  static let statute = bit(89)
  /// “did” in its forms.
  static let did = bit(90)
  /// Verbs in the present.
  static let presentVerb = bit(91)
  /// Forms that are nouns or adjectives as often as finite verbs.
  static let homograph = bit(92)
  /// Participles that do not end in “ed”.
  static let participle = bit(93)
  /// Verbs that tell how something is and not what happens.
  static let stative = bit(94)
  /// Opens a relative clause of place.
  static let whereabouts = bit(95)
  /// Joins two clauses each of which says something of its own.
  static let joiner = bit(96)
  static let greeting = bit(97)
  /// Verbs in their plain form: what opens a command, or what “due to” can stand before.
  static let bare = bit(98)
  /// Nouns of judgment, motive, blame or label, by which a page takes something for granted.
  static let presumed = bit(99)
  /// Adjectives and adverbs that leave nothing beside or above.
  static let absolute = bit(100)
  /// Labels that take sides.
  static let label = bit(101)
  /// Amounts without a number.
  static let amount = bit(102)
  /// What it is wrong to do, in law or in duty.
  static let wrong = bit(103)
  /// What runs somebody down.
  static let slur = bit(104)
  /// Verbs of wanting, planning and feeling.
  static let wish = bit(105)
  /// What somebody is who wants or feels something.
  static let feeling = bit(106)
  static let court = bit(107)
  /// Says how many times as much.
  static let multiple = bit(108)
  /// Says what ought to be.
  static let obligation = bit(109)
  /// Weakens only with “to” or “that” behind it.
  static let seeming = bit(110)
  static let denial = bit(111)
  /// Words that say that a figure is meant as one: “at least”, “about”.
  static let quantifier = bit(112)
  /// Says what something is done for.
  static let purpose = bit(113)
  /// Says that something could not be verified.
  static let disclosure = bit(114)
  /// Days and times that are reckoned from the day of publication, or from something told.
  static let deictic = bit(115)
  static let relativeTime = bit(116)
  static let weekday = bit(117)
  static let monthName = bit(118)
  /// Shows what a superlative is measured by.
  static let comparison = bit(119)

  /// Verbs of asking.
  static let inquiring = bit(120)
  /// Boosts where something is denied.
  static let ever = bit(121)

  // How a source is described; the lists stand in `en/SourceDescriptions.swift`.
  // Pronouns, nouns and given names that go together.
  static let feminine = bit(122)
  static let masculine = bit(123)
  /// Items that tell what somebody has found out, each of which can be called by the name of another.
  static let work = bit(124)
  /// An office that one person holds at a time: “the mayor”.
  static let office = bit(125)
  /// Nouns for people that do not say what they are: “people”, “a source”.
  static let anyone = bit(126)
  /// “deputy”, “former”: who has this before an office does not hold it.
  static let lessening = bit(127)
  /// Pronouns that say whose something is.
  static let owning = bit(128)
  /// Organs of which a country or a town has one: “the government”.
  static let organ = bit(129)
  /// Bodies of which there is one once their field is named: “the transport ministry”.
  static let fieldBody = bit(130)
  /// Nouns that take up any body that is named before: “the company”.
  static let anyBody = bit(131)
  /// Words that end the name of a firm.
  static let firm = bit(132)
  /// Groups that an event brings together: “the jury”.
  static let eventGroup = bit(133)
  /// People who belong to the one work or body that the article has told of: “the researchers”.
  static let belonging = bit(134)
  /// A part of a whole that nobody has counted: “half”.
  static let fraction = bit(135)
  /// Items that a reader could ask for.
  static let item = bit(136)
  /// Items that have no title and are known by issuer and date: minutes, posts, images.
  static let dated = bit(137)
  /// Items that are made for whom they are named after: “a poll for the Post”.
  static let commissioned = bit(138)
  /// Before “by”: who has an item and did not issue it.
  static let obtaining = bit(139)
  /// Through what a government speaks.
  static let channel = bit(140)
  static let knowing = bit(141)
  static let stake = bit(142)
  static let speakingUp = bit(143)
  static let relaying = bit(144)
  static let accusing = bit(145)
  /// A word that every wording holds that says a source is not named.
  static let anonymity = bit(146)
  /// A word with which a label of state control can start.
  static let stateLabel = bit(147)
  /// Prepositions before a place.
  static let locating = bit(148)
  /// Nouns behind a country's name that show that it is one: “ambassador”, “parliament”.
  static let ofState = bit(149)
  /// What opens a reason: “because”.
  static let reasoning = bit(150)
  /// Nouns for outlets that no outlet has as its name: “broadcaster”.
  static let outletKind = bit(151)
  /// Participles before the name by which somebody goes.
  static let naming = bit(152)
  /// Before who has put an item out: “from”.
  static let issuing = bit(153)
  /// Prepositions between people and the body for which they speak or in which they are.
  static let inside = bit(154)
  /// Places with a government of their own, which their nouns name: “the county”.
  static let polity = bit(155)

  // What the lexicon is asked about a word besides its lists. Most words are none of it, and these
  // spare them the look-up.
  /// A form of a `CueVerb`.
  /// Participles that in the passive hide who says so.
  static let hearsay = bit(156)
  static let opensStateOutlet = bit(157)
  static let opensStateLabel = bit(158)
  static let opensAnonymity = bit(159)
  static let opensAccordingTo = bit(160)
  static let opensSilence = bit(161)
  static let opensCharge = bit(162)
  static let opensPhrase = bit(163)

  /// Every class that is no list of words.
  static let uses: WordClasses = [
    .cueVerb, .hearsay, .opensStateOutlet, .opensStateLabel, .opensAnonymity, .opensAccordingTo,
    .opensSilence, .opensCharge, .opensPhrase,
  ]

  /// Every class of function words.
  static let function: WordClasses = [
    .functionWord, .determiner, .preposition, .auxiliary, .adverb, .conjunction, .time,
    .singularPronoun, .pluralPronoun, .participant, .relative, .opensClause, .infinitive, .taking,
    .coordinator, .turning, .be, .modal, .agent, .impersonal, .linking, .joining, .who,
    .definite, .indefinite, .object,
  ]
}

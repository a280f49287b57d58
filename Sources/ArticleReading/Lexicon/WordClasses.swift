/// The lists on which a word can stand. The lists themselves are data, under `en/`.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt128

  private static func bit(_ number: Int) -> WordClasses {
    WordClasses(rawValue: 1 << UInt128(number))
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
  static let document = bit(14)
  static let documents = bit(15)
  static let organisation = bit(16)
  static let place = bit(17)
  static let demonym = bit(18)
  static let givenName = bit(19)
  static let title = bit(20)
  static let number = bit(22)
  static let outlet = bit(23)

  // How sure, and of what kind.
  static let boosted = bit(24)
  static let probable = bit(25)
  static let possible = bit(26)
  static let uncommitted = bit(27)
  static let negation = bit(28)
  static let dispute = bit(29)
  static let evaluation = bit(30)
  static let legal = bit(31)
  static let causal = bit(32)
  static let intent = bit(33)
  static let prediction = bit(34)
  static let allegation = bit(35)
  static let pastVerb = bit(36)
  static let unit = bit(37)
  /// Verbs of opinion, which weaken a claim when they are its speaker's own.
  static let opinion = bit(13)
  /// Words of likelihood only with an infinitive behind them.
  static let beforeInfinitive = bit(21)

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
  /// Verbs that with `demanded` behind them ask for something or warn of it.
  static let demand = bit(61)
  static let demanded = bit(62)
  /// Days and months, which alone of the times are written with a capital.
  static let calendar = bit(63)

  // How a source is described; the lists stand in `en/SourceDescriptions.swift`.
  // Pronouns, nouns and given names that go together.
  static let feminine = bit(93)
  static let masculine = bit(94)
  /// Items that tell what somebody has found out, each of which can be called by the name of another.
  static let work = bit(95)
  /// An office that one person holds at a time: “the mayor”.
  static let office = bit(96)
  /// Nouns for people that do not say what they are: “people”, “a source”.
  static let anyone = bit(97)
  /// “deputy”, “former”: who has this before an office does not hold it.
  static let lessening = bit(98)
  /// Pronouns that say whose something is.
  static let owning = bit(99)
  /// Organs of which a country or a town has one: “the government”.
  static let organ = bit(100)
  /// Bodies of which there is one once their field is named: “the transport ministry”.
  static let fieldBody = bit(101)
  /// Nouns that take up any body that is named before: “the company”.
  static let anyBody = bit(102)
  /// Words that end the name of a firm.
  static let firm = bit(103)
  /// Groups that an event brings together: “the jury”.
  static let eventGroup = bit(104)
  /// People who belong to the one work or body that the article has told of: “the researchers”.
  static let belonging = bit(105)
  /// A part of a whole that nobody has counted: “half”.
  static let fraction = bit(106)
  /// Items that a reader could ask for.
  static let item = bit(107)
  /// Items that have no title and are known by issuer and date: minutes, posts, images.
  static let dated = bit(108)
  /// Items that are made for whom they are named after: “a poll for the Post”.
  static let commissioned = bit(109)
  /// Before “by”: who has an item and did not issue it.
  static let obtaining = bit(110)
  /// Through what a government speaks.
  static let channel = bit(111)
  static let knowing = bit(112)
  static let stake = bit(113)
  static let speakingUp = bit(114)
  static let relaying = bit(115)
  static let accusing = bit(116)
  /// A word that every wording holds that says a source is not named.
  static let anonymity = bit(117)
  /// A word with which a label of state control can start.
  static let stateLabel = bit(118)
  /// Prepositions before a place.
  static let locating = bit(119)
  /// Nouns behind a country's name that show that it is one: “ambassador”, “parliament”.
  static let ofState = bit(120)
  /// What opens a reason: “because”.
  static let reasoning = bit(121)
  /// Nouns for outlets that no outlet has as its name: “broadcaster”.
  static let outletKind = bit(122)
  /// Participles before the name by which somebody goes.
  static let naming = bit(123)
  /// Before who has put an item out: “from”.
  static let issuing = bit(124)
  /// Prepositions between people and the body for which they speak or in which they are.
  static let inside = bit(127)
  /// Participles that do not end in “ed”.
  static let participle = bit(126)
  /// Places with a government of their own, which their nouns name: “the county”.
  static let polity = bit(125)

  /// Every class of function words.
  static let function: WordClasses = [
    .functionWord, .determiner, .preposition, .auxiliary, .adverb, .conjunction, .time,
    .singularPronoun, .pluralPronoun, .participant, .relative, .opensClause, .infinitive, .taking,
    .coordinator, .turning, .be, .modal, .agent, .impersonal, .linking, .joining, .who,
    .definite, .indefinite, .object, .demanded,
  ]
}

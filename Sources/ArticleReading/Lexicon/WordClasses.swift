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

  // What a claim is split by and judged by. Numbers below 88 are left to the other lists.
  /// What a court does when it decides.
  static let ruling = bit(88)
  /// “could”, which denied tells what was not possible.
  static let ability = bit(89)
  /// “have” in its forms.
  static let have = bit(90)
  /// “is” and “are”, which with a participle tell a state.
  static let presentBe = bit(91)
  /// Pronouns behind which “'s” is a verb.
  static let contracting = bit(92)
  /// Pronouns with a verb in one word: “they're”, “I'll”.
  static let contracted = bit(93)
  /// Nouns for laws, which with a capital are one.
  static let statute = bit(94)
  /// “did” in its forms.
  static let did = bit(95)
  /// Verbs in the present.
  static let presentVerb = bit(96)
  /// Forms that are nouns or adjectives as often as finite verbs.
  static let homograph = bit(97)
  /// Participles that do not end in “ed”.
  static let participle = bit(98)
  /// Verbs that tell how something is and not what happens.
  static let stative = bit(99)
  /// Opens a relative clause of place.
  static let whereabouts = bit(100)
  /// Joins two clauses each of which says something of its own.
  static let joiner = bit(101)
  static let greeting = bit(102)
  /// Verbs in their plain form: what opens a command, or what “due to” can stand before.
  static let bare = bit(103)
  /// Nouns of judgment, motive, blame or label, by which a page takes something for granted.
  static let presumed = bit(104)
  /// Adjectives and adverbs that leave nothing beside or above.
  static let absolute = bit(105)
  /// Labels that take sides.
  static let label = bit(106)
  /// Amounts without a number.
  static let amount = bit(107)
  /// What it is wrong to do, in law or in duty.
  static let wrong = bit(108)
  /// What runs somebody down.
  static let slur = bit(109)
  /// Verbs of wanting, planning and feeling.
  static let wish = bit(110)
  /// What somebody is who wants or feels something.
  static let feeling = bit(111)
  static let court = bit(112)
  /// Says how many times as much.
  static let multiple = bit(113)
  /// Says what ought to be.
  static let obligation = bit(114)
  /// Weakens only with “to” or “that” behind it.
  static let seeming = bit(115)
  static let denial = bit(116)
  /// Words that say that a figure is meant as one: “at least”, “about”.
  static let quantifier = bit(117)
  /// Opens a wording of more than one word.
  static let opensPhrase = bit(118)
  /// Says what something is done for.
  static let purpose = bit(119)
  /// Says that something could not be verified.
  static let disclosure = bit(120)
  /// Days and times that are reckoned from the day of publication, or from something told.
  static let deictic = bit(121)
  static let relativeTime = bit(122)
  static let weekday = bit(123)
  static let monthName = bit(124)
  /// Shows what a superlative is measured by.
  static let comparison = bit(125)

  /// Verbs of asking.
  static let asking = bit(126)
  /// Boosts where something is denied.
  static let ever = bit(127)

  /// Every class of function words.
  static let function: WordClasses = [
    .functionWord, .determiner, .preposition, .auxiliary, .adverb, .conjunction, .time,
    .singularPronoun, .pluralPronoun, .participant, .relative, .opensClause, .infinitive, .taking,
    .coordinator, .turning, .be, .modal, .agent, .impersonal, .linking, .joining, .who,
    .definite, .indefinite, .object, .demanded,
  ]
}

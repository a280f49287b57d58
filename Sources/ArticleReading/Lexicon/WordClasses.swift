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
  static let among = bit(71)
  static let within = bit(72)
  /// Joins a figure to what it measures.
  static let rating = bit(73)
  /// Stands before a number that is not exact.
  static let approximating = bit(74)
  /// People pointed at and not named: “those close to the mayor”.
  static let those = bit(75)
  /// Says that something is there.
  static let existential = bit(76)
  /// Names the mood in which something happens.
  static let amid = bit(77)
  /// Goes with `aspect`: “went on to say”.
  static let onward = bit(78)
  /// Forms of the verbs that attribute.
  static let cueVerb = bit(79)
  /// Nouns for how somebody sees or tells it, behind a possessive: “in her view”.
  static let standpoint = bit(67)
  /// Verbs by which a view spreads: “fears are growing”.
  static let spreading = bit(68)
  /// Labels in front of a colon that name no speaker: “Update:”.
  static let pageLabel = bit(69)
  /// Passes words on from somebody: “citing two officials”.
  static let citing = bit(70)

  /// Every class of function words.
  static let function: WordClasses = [
    .functionWord, .determiner, .preposition, .auxiliary, .adverb, .conjunction, .time,
    .singularPronoun, .pluralPronoun, .participant, .relative, .opensClause, .infinitive, .taking,
    .coordinator, .turning, .be, .modal, .agent, .impersonal, .linking, .joining, .who,
    .definite, .indefinite, .object,
  ]
}

/// Words by which two sentences state the same fact, so that claims of one page can be compared.
extension English {
  /// The forms of irregular verbs, a line each, the base first; those of any grammar of English that
  /// news uses and that stand on no other list. Regular endings are taken off by `WordStem`.
  static let irregularForms = """
    become became
    begin began begun
    break broke broken
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen
    come came
    draw drew drawn
    drive drove driven
    eat ate eaten
    fall fell fallen
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forget forgot forgotten
    freeze froze frozen
    give gave given
    go went gone
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    know knew known
    lead led
    leave left
    lend lent
    lose lost
    make made
    mean meant
    meet met
    pay paid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    see saw seen
    seek sought
    sell sold
    send sent
    shake shook shaken
    shoot shot
    show shown
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    speak spoke spoken
    spend spent
    stand stood
    steal stole stolen
    strike struck stricken
    swear swore sworn
    swim swam swum
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    understand understood
    wear wore worn
    win won
    withdraw withdrew withdrawn
    write wrote written
    man men
    woman women
    child children
    person people
    foot feet
    tooth teeth
    """

  /// Words for one kind of event or state as news uses them in headline and text, a line each: verbs
  /// with their nouns, and those that a headline puts for them. General knowledge of the language;
  /// nothing stands on two lines, so that no two directions and no two events are taken for one.
  static let sameEvents = """
    rise increase climb grow growth jump surge soar
    decrease decline drop fall lower reduce reduction shrink dwindle plunge plummet
    close closure shut shutdown
    open opening reopen
    begin start
    buy purchase acquire acquisition
    sell sale
    fire dismiss dismissal sack
    resign resignation quit
    postpone delay defer
    ban forbid prohibit prohibition
    hide conceal
    fail failure
    lose loss
    convict conviction guilty
    acquit acquittal clear
    introduce introduction unveil launch
    cancel cancellation halt suspend suspension
    end finish
    repair mend
    build construct construction
    destroy destruction
    explode explosion blast
    collapse cave-in
    decide decision
    choose choice
    win victory
    defeat beat
    flee flight
    steal theft
    fund funding finance
    approve approval
    refuse refusal
    remove removal
    survive survival survivor
    agree agreement
    appoint appointment
    investigate investigation inquiry probe
    pollute pollution contaminate contamination
    leak leakage spill
    evacuate evacuation
    flood flooding
    abandon scrap
    seize seizure confiscate
    collide collision crash
    respond response
    apologise apology apologize
    deliver delivery
    succeed success
    pay payment
    settle settlement
    replace replacement
    retire retirement
    marry marriage wedding
    move relocate relocation
    protest demonstrate demonstration
    """

  /// As `sameEvents`; of these the count is what is told.
  static let tolls = """
    die died dying death dead deadly fatal fatality kill killing lethal
    injure injury hurt wound
    arrest detain detention
    """

  /// Events of `sameEvents` that cannot both be said of one thing, by a word of each.
  static let opposites = """
    rise decrease
    open close
    win lose
    begin end
    buy sell
    convict acquit
    build destroy
    approve refuse
    """

  /// Verbs that say nothing without their object, by any grammar of English, and words of cause, which
  /// two rival causes share.
  static let lightVerbs = """
    be have do go come make take get give put keep let look turn bring like want need use try seem
    become happen include involve remain stay lead cause due blame result trigger spark
    prompt explain reason know speak talk feel hope hear see watch love wonder
    """

  /// Nouns behind which “of” opens what is counted; general knowledge, as all that follow.
  static let countingNouns = "number total figure count toll"

  /// How somebody quoted speaks of himself.
  static let speakers = "i"

  /// Nouns that stand for a number.
  static let vagueNumbers = "dozens scores hundreds thousands millions"

  /// The months, whole and short.
  static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """

  /// What figures are in, a line each; the marks first.
  static let measures = """
    % percent per-cent
    $ dollar
    £ pound
    € euro
    ¥ yen
    crown
    kilometre kilometer km
    metre meter
    mile
    degree
    point
    tonne ton
    litre liter
    hectare
    acre
    """

  /// Numbers with the words for them, a line each.
  static let numberWords = """
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve dozen
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    """
}

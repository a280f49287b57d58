/// The English lists. Each file holds those of one purpose.
enum English {
  /// Every list with the class it gives its words.
  static var classes: [(WordClasses, String)] {
    functionClasses + sourceClasses + descriptionClasses + claimClasses + cueClasses + [
      (.nounVerb, nounVerbs), (.feminine, feminine), (.masculine, masculine),
    ]
  }

  /// Closed classes, from any grammar of English. `functionWord` is the set by which a text is known to
  /// be English: those of its most frequent words that its neighbours do not share.
  static let functionClasses: [(WordClasses, String)] = [
    (
      .functionWord,
      """
      the of and to a that it for is with as his be was are were by this had have has from not but
      at they or which you an she her he their who would there been when will more if what about
      said its than them into could some these then could only after other also our how we i us
      because while during before between against under where did does should out up over all no
      """
    ),
    (
      .determiner,
      """
      the a an this that these those his her their its our my your some many several few most no
      each every another any both all such various certain numerous multiple last next
      """
    ),
    (
      .preposition,
      """
      of for at in with from by on to inside near over about against under into during between
      among within behind outside across through without toward towards beyond around above below
      off per via despite amid
      """
    ),
    (
      .auxiliary,
      """
      has have had is are was were be been being will would could may might should must can do does
      did hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't
      cannot don't doesn't didn't 've 'd
      """
    ),
    (
      .adverb,
      """
      also later earlier long ever then once often now still never again further soon always just even however
      meanwhile too not first already since instead ever yet both all
      """
    ),
    (
      .conjunction,
      """
      and but or nor because while when whereas although though if since as after before until
      unless where so than once whether
      """
    ),
    (.relative, "who whom whose which that what"),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december today yesterday tomorrow tonight week month
      year night morning afternoon evening day weekend weeks months years days hours minutes noon
      midnight jan feb mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (.opensClause, "that whether how why what"),
    (.asking, "whether if how why what when where who which"),
    (.infinitive, "to"),
    (.taking, "as"),
    (.coordinator, "and but"),
    (.turning, "and but while whereas although though"),
    (.be, "is are was were be been being"),
    (.modal, "would could may might must should can shall"),
    (.agent, "by"),
    (.who, "who"),
    (.definite, "the"),
    (.indefinite, "a an one another"),
    (.object, "me him her us them his its their"),
    (.postposed, "familiar close aware responsible present"),
    (.month, "april may june august"),
    (
      .calendar,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december jan feb mar apr jun jul aug sep sept oct nov
      dec today yesterday tomorrow tonight
      """
    ),
    (
      .aspect,
      "used went goes going keep keeps kept keeping continues continued began begins started"
    ),
    (.linking, "of for at"),
    (.joining, "in with from on inside near to within behind"),
    (.impersonal, "it"),
    (.singularPronoun, "he she"),
    (.pluralPronoun, "they"),
    (.participant, "i we you"),
    (
      .personal,
      """
      i me my myself i'm i've i'd i'll we us our ours ourselves we're we've we'd we'll you your yours
      you're you've you'd you'll
      """
    ),
    (
      .abbreviation,
      """
      mr mrs ms dr prof gov sen rep gen col lt sgt capt cmdr maj adm hon rev st jr sr inc ltd co corp
      vs etc jan feb mar apr jun jul aug sep sept oct nov dec no fig ave blvd dept est approx mt ft
      """
    ),
    (.elision, "em til tis twas cause bout n round neath"),
    (
      .number,
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
      thousand million billion trillion dozen half
      """
    ),
    (
      .finiteVerb,
      """
      is are was were has had have will would could should may might must can did does do came went
      made took got gave saw knew left began became kept held met paid ran sent sat stood won lost
      fell rose grew led built bought brought caught broke chose drew drove felt fought found let
      put read cut hit hurt set spent spoke struck taught thought wore wrote says said told comes goes makes takes
      """
    ),
  ]
}

extension English {
  /// By what clauses are told apart, from any grammar of English and general knowledge of it.
  static let verbClasses: [(WordClasses, String)] = [
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
      undertook understood upheld quit wept withdrew withheld withstood woke wove wrung
      """
    ),
    (
      .presentVerb,
      """
      becomes becoming begins believes belongs brings builds buys carries chooses comes consists
      contains continues decides depends describes disagrees disagree discovers earns employs enables
      ends exists expects explains faces falls finds follows gets gives goes grows happens
      hears helps holds hopes hears includes insists intends joins keeps knows lacks lasts lays leads
      learns leaves lies lives loses makes means meets needs occurs offers opens operates owes owns
      pays prefers provides puts reads reaches receives refuses relies remains requires runs says
      seeks seems sees sells sends serves shows sits sleeps speaks spends stands stays stops stores
      suffers supports takes tells thinks tries turns understands wants wins works writes agree agrees
      seem remain exist become know knows own owns need want says think believe plans hopes aims rules
      states claims reports calls sounds rises drops moves passes breaks break quits crosses
      costs covers concerns closes counts sails leaks names hosts leaves leads heads halts hit hits seals lifts
      cares pulls pushes pass begin understand expect regret miss wait sit stand live wants agree
      """
    ),
    (
      .homograph,
      """
      cut cost hit hurt set put let shot rose saw ground left lead split spread shed shut found felt
      fell lay lit bit bore beat thought leaves lives needs ends works shows turns stores offers
      opens stands runs stops reads means falls finds holds helps faces lies lasts supports turns
      needs need want own building plans hopes meets aims rules states claims reports calls sounds rises
      drops moves passes breaks break crosses costs covers concerns closes counts sails leaks names hosts leads
      heads halts hits seals lifts pulls pushes pass miss wait regret
      """
    ),
    (
      .participle,
      """
      been done gone seen taken given known shown written broken chosen driven drawn grown thrown worn
      torn sworn born held kept made built sold sent spent lost found left led met paid won told said
      put cut hit hurt set shut read bought brought caught taught thought felt fought dug hung
      struck stolen spoken frozen forgotten beaten bitten eaten fallen risen flown hidden laid lit
      sunk sung begun run come become overcome withdrawn understood heard split spread shot crept lent rebuilt let rung sprung fled
      fed bred meant dealt swept stuck swung forgiven forbidden undertaken proven withheld upheld sought
      """
    ),
    (
      .stative,
      """
      stand stands stood lie lies lay own owns owned contain contains contained include includes
      included belong belongs belonged know knows knew known remain remains remained cost costs need
      needs needed live lives lived consist consists consisted exist exists existed mean means
      meant equal equals lack lacks lacked resemble resembles fit fits require requires required
      waiting hanging standing sitting lying running sleeping
      deserve deserves sit sits involve involves depend depends seem seems seemed appear appears
      appeared keep keeps last lasts lasted have has had hold holds understand understands
      differ differs concern concerns cover covers run runs
      """
    ),
    (.have, "has have had hasn't haven't hadn't having"),
    (.presentBe, "is are isn't aren't"),
    (.did, "did didn't"),
    (.contracting, "he she it that there here what who where nobody everyone everybody"),
    (
      .contracted,
      """
      i'm you're we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll
      that'll there'll i'd you'd he'd she'd we'd they'd it'd
      """
    ),
    (.be, "i'm you're we're they're"),
    (.have, "i've you've we've they've"),
    (.whereabouts, "where whereby whereupon"),
    (.joiner, "and but while whereas so yet"),
    (
      .greeting,
      """
      hello hi dear goodbye welcome thanks thank congratulations sorry please cheers greetings
      """
    ),
    (
      .bare,
      """
      be open start begin meet appear return leave arrive run finish end take close vote speak go come
      make get give keep put let do don't stop look see ask call call tell write read click visit
      follow join send stay bring buy try find consider remember imagine think note listen wait
      resume expire retire stand launch publish report play face move sign deliver complete
      reopen receive attend travel land depart sail hear decide rule sentence release
      """
    ),
    (
      .background,
      "founded previously formerly originally earlier decades decade ago since historically"
    ),
  ]
}

extension English {
  /// Forms that are nouns as often as verbs, from general knowledge of the language.
  static let nounVerbs = """
    counter counters decline declines refuse offer offers attack attacks mock yell yells chant chants
    reports claims notes comments estimates forecasts demands questions promises doubts views
    documents shows cites report claim note comment estimate forecast demand question promise
    doubt view document show state states rules rule pledge dispute disputes stress highlights
    reply details detail tweets tweet labels praise remark remarks jokes dubs calls call finds
    find urges
    """

  /// Verbs that attribute: verb class, act and frame, then base, third person, past, participle and
  /// a past participle that differs. Classes by the sourcing standards, 2.7, after the literature
  /// on “said” and its substitutes; frames are the reader's own.
  static let demandVerbs =
    "call calls called calling warn warns warned warning argue argues argued arguing"

  static let cueVerbs = """
    neutral say clause: say says said saying
    neutral say person: tell tells told telling
    neutral say content: write writes wrote writing written
    neutral say clause: state states stated stating
    neutral say clause: announce announces announced announcing
    neutral say content: add adds added adding
    neutral say content: report reports reported reporting
    neutral say content: reply replies replied replying
    neutral say content: respond responds responded responding
    neutral say content: declare declares declared declaring
    neutral say clause: remark remarks remarked remarking
    neutral say content: comment comments commented commenting
    neutral say clause: testify testifies testified testifying
    neutral say clause: tweet tweets tweeted tweeting
    neutral say content: mention mentions mentioned mentioning
    neutral say content: quip quips quipped quipping
    neutral say content: recount recounts recounted recounting
    neutral say content: joke jokes joked joking
    neutral say clause: conclude concludes concluded concluding
    neutral say quotation: continue continues continued continuing
    neutral say quotation: begin begins began beginning
    neutral say quotation: ask asks asked asking
    neutral say person: inform informs informed informing
    neutral say person: assure assures assured assuring
    neutral say person: remind reminds reminded reminding
    neutral say clause: propose proposes proposed proposing
    neutral say content: recommend recommends recommended recommending
    neutral say clause: argue argues argued arguing
    neutral say clause: contend contends contended contending
    neutral say clause: assert asserts asserted asserting
    neutral say promise: agree agrees agreed agreeing
    neutral say content: caution cautions cautioned cautioning
    neutral say clause: complain complains complained complaining
    neutral say clause: boast boasts boasted boasting
    neutral say content: yell yells yelled yelling
    neutral say content: chant chants chanted chanting
    neutral say content: joke jokes joked joking
    neutral say content: lament laments lamented lamenting
    neutral say content: counter counters countered countering
    neutral say content: exclaim exclaims exclaimed exclaiming
    neutral say content: whisper whispers whispered whispering
    neutral say content: muse muses mused musing
    neutral say content: scold scolds scolded scolding
    neutral say content: read reads
    neutral say content: exhort exhorts exhorted exhorting
    neutral say content: elaborate elaborates elaborated elaborating
    neutral say content: interject interjects interjected interjecting
    neutral say content: shout shouts shouted shouting
    neutral say clause: cite cites cited citing
    neutral say content: rule rules ruled ruling
    neutral say content: tout touts touted touting
    neutral predict clause: predict predicts predicted predicting
    neutral predict content: forecast forecasts forecasted forecasting
    neutral predict promise: promise promises promised promising
    neutral predict promise: pledge pledges pledged pledging
    neutral predict promise: threaten threatens threatened threatening
    neutral predict promise: vow vows vowed vowing
    neutral estimate content: estimate estimates estimated estimating
    neutral estimate content: calculate calculates calculated calculating
    neutral estimate content: reckon reckons reckoned reckoning
    neutral deny clause: deny denies denied denying
    neutral deny content: reject rejects rejected rejecting
    neutral deny content: dispute disputes disputed disputing
    neutral ask content: wonder wonders wondered wondering
    neutral ask content: question questions questioned questioning
    neutral ask clause: urge urges urged urging
    neutral ask content: demand demands demanded demanding
    endorsing say content: note notes noted noting
    endorsing say content: observe observes observed observing
    endorsing say clause: explain explains explained explaining
    endorsing say clause: reveal reveals revealed revealing
    endorsing say content: disclose discloses disclosed disclosing
    endorsing say clause: acknowledge acknowledges acknowledged acknowledging
    endorsing confirm clause: confirm confirms confirmed confirming
    endorsing say clause: warn warns warned warning
    endorsing say content: recall recalls recalled recalling
    endorsing say content: concede concedes conceded conceding
    endorsing say content: admit admits admitted admitting
    doubting allege content: claim claims claimed claiming
    doubting allege clause: allege alleges alleged alleging
    doubting say clause: insist insists insisted insisting
    doubting say content: maintain maintains maintained maintaining
    framing say clause: emphasise emphasises emphasised emphasising
    framing say clause: emphasize emphasizes emphasized emphasizing
    framing say clause: stress stresses stressed stressing
    framing say content: highlight highlights highlighted highlighting
    framing say clause: reiterate reiterates reiterated reiterating
    evidential say clause: suggest suggests suggested suggesting
    framing say label: call calls called calling
    framing say label: describe describes described describing
    framing say label: label labels labelled labelling labeled
    framing say label: dub dubs dubbed dubbing
    framing say label: dismiss dismisses dismissed dismissing
    framing say label: denounce denounces denounced denouncing
    framing say label: slam slams slammed slamming
    doubting allege clause: accuse accuses accused accusing
    framing say label: criticise criticises criticised criticising
    framing say label: criticize criticizes criticized criticizing
    framing say label: condemn condemns condemned condemning
    framing say label: hail hails hailed hailing
    framing say label: attack attacks attacked attacking
    framing say label: mock mocks mocked mocking
    framing say label: decry decries decried decrying
    framing say label: blast blasts blasted blasting
    framing say label: praise praises praised praising
    mental-state believe view: believe believes believed believing
    mental-state believe view: think thinks thought thinking
    mental-state believe regard: view views viewed viewing
    mental-state believe regard: consider considers considered considering
    mental-state predict view: expect expects expected expecting
    mental-state believe view: assess assesses assessed assessing
    mental-state believe view: suspect suspects suspected suspecting
    mental-state believe view: doubt doubts doubted doubting
    mental-state believe regard: see sees saw seeing seen
    evidential say finding: show shows showed showing shown
    neutral say finding: find finds found finding
    evidential say finding: indicate indicates indicated indicating
    evidential say finding: detail details detailed detailing
    evidential say finding: demonstrate demonstrates demonstrated demonstrating
    evidential say finding: document documents documented documenting
    neutral decline refusal: decline declines declined declining
    neutral decline refusal: refuse refuses refused refusing
    """
}

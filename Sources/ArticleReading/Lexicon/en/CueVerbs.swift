extension English {
  /// Forms that are nouns as often as verbs, from general knowledge of the language.
  static let nounVerbs = """
    counter counters decline declines refuse offer offers attack attacks mock yell yells chant chants
    reports claims notes comments estimates forecasts demands questions promises doubts views
    documents shows cites report claim note comment estimate forecast demand question promise
    doubt view document show state states rules rule pledge dispute disputes stress highlights
    reply details detail tweets tweet labels praise remark remarks jokes dubs calls call finds
    find urges blame blames posts post hints hint faults fault boasts brands brand rebuke rebukes
    ridicule remark orders order advises points point sees
    quote quotes type types text texts pledges
    """

  /// Verbs that attribute: verb class, act and frame, then base, third person, past, participle and
  /// a past participle that differs, then a particle. Classes by the sourcing standards, 2.7, after the literature
  /// on “said” and its substitutes; frames are the reader's own.
  static let cueVerbs = """
    neutral say clause: say says said saying
    neutral say person: tell tells told telling
    neutral say content: write writes wrote writing written
    neutral say clause: state states stated stating
    neutral say object: announce announces announced announcing
    neutral say content: add adds added adding
    neutral say object: report reports reported reporting
    neutral say content: type types typed typing
    neutral say content: text texts texted texting
    neutral say content: scrawl scrawls scrawled scrawling
    neutral say content: reply replies replied replying
    neutral say content: respond responds responded responding
    neutral say object: declare declares declared declaring
    neutral say clause: remark remarks remarked remarking
    neutral say content: comment comments commented commenting
    neutral say clause: testify testifies testified testifying
    neutral say clause: tweet tweets tweeted tweeting
    neutral say object: mention mentions mentioned mentioning
    neutral say content: quip quips quipped quipping
    neutral say content: recount recounts recounted recounting
        neutral say clause: conclude concludes concluded concluding
    neutral say quotation: continue continues continued continuing
    neutral say quotation: begin begins began beginning
    neutral ask request: ask asks asked asking
    neutral say person: inform informs informed informing
    neutral say person: assure assures assured assuring
    neutral say person: remind reminds reminded reminding
    neutral say object: propose proposes proposed proposing
    neutral say object: recommend recommends recommended recommending
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
    neutral say object: cite cites cited citing
    neutral say object: rule rules ruled ruling
    neutral say object: tout touts touted touting
    neutral predict object: predict predicts predicted predicting
    neutral predict object: forecast forecasts forecasted forecasting
    neutral predict promise: promise promises promised promising
    neutral predict promise: pledge pledges pledged pledging
    neutral predict promise: threaten threatens threatened threatening
    neutral predict promise: vow vows vowed vowing
    neutral estimate object: estimate estimates estimated estimating
    neutral estimate object: calculate calculates calculated calculating
    neutral estimate content: reckon reckons reckoned reckoning
    neutral deny object: deny denies denied denying
    neutral deny object: reject rejects rejected rejecting
    neutral deny object: dispute disputes disputed disputing
    neutral ask content: wonder wonders wondered wondering
    neutral ask object: question questions questioned questioning
    neutral ask request: urge urges urged urging
    neutral ask object: demand demands demanded demanding
    endorsing say object: note notes noted noting
    endorsing say content: observe observes observed observing
    endorsing say object: explain explains explained explaining
    endorsing say object: reveal reveals revealed revealing
    endorsing say object: disclose discloses disclosed disclosing
    endorsing say object: acknowledge acknowledges acknowledged acknowledging
    endorsing confirm object: confirm confirms confirmed confirming
    endorsing say clause: warn warns warned warning
    endorsing say object: recall recalls recalled recalling
    endorsing say object: concede concedes conceded conceding
    endorsing say object: admit admits admitted admitting
    doubting allege object: claim claims claimed claiming
    doubting allege object: allege alleges alleged alleging
    doubting say clause: insist insists insisted insisting
    doubting say content: maintain maintains maintained maintaining
    framing say object: emphasise emphasises emphasised emphasising
    framing say object: emphasize emphasizes emphasized emphasizing
    framing say object: stress stresses stressed stressing
    framing say object: highlight highlights highlighted highlighting
    framing say object: reiterate reiterates reiterated reiterating
    evidential say clause: suggest suggests suggested suggesting
    framing say label: call calls called calling
    framing say label: describe describes described describing
    framing say label: label labels labelled labelling labeled
    framing say label: dub dubs dubbed dubbing
    framing say object: dismiss dismisses dismissed dismissing
    framing say object: denounce denounces denounced denouncing
    framing say object: slam slams slammed slamming
    doubting allege object: accuse accuses accused accusing
    framing say object: criticise criticises criticised criticising
    framing say object: criticize criticizes criticized criticizing
    framing say object: condemn condemns condemned condemning
    framing say object: hail hails hailed hailing
    framing say object: attack attacks attacked attacking
    framing say object: mock mocks mocked mocking
    framing say object: decry decries decried decrying
    framing say object: blast blasts blasted blasting
    framing say object: praise praises praised praising
    neutral say object: outline outlines outlined outlining
    doubting allege object: blame blames blamed blaming
    neutral ask request: order orders ordered ordering
    neutral ask request: advise advises advised advising
    neutral ask request: instruct instructs instructed instructing
    neutral ask request: beg begs begged begging
    neutral ask request: implore implores implored imploring
    neutral say content: proclaim proclaims proclaimed proclaiming
    neutral say content: confess confesses confessed confessing
    neutral say content: brag brags bragged bragging
    neutral say content: opine opines opined opining
    neutral say content: retort retorts retorted retorting
    neutral say content: shoot shoots shot shooting +back
    neutral say quotation: sing sings sang singing sung
    neutral say content: post posts posted posting
    neutral say content: hint hints hinted hinting
    neutral say content: imply implies implied implying
    neutral say content: vent vents vented venting
    framing say object: underscore underscores underscored underscoring
    framing say object: deride derides derided deriding
    framing say object: lambast lambasts lambasted lambasting
    framing say object: lambaste lambastes lambasted lambasting
    framing say object: chastise chastises chastised chastising
    framing say object: bemoan bemoans bemoaned bemoaning
    framing say object: ridicule ridicules ridiculed ridiculing
    framing say object: rebuke rebukes rebuked rebuking
    framing say object: defend defends defended defending
    framing say object: fault faults faulted faulting
    framing say object: laud lauds lauded lauding
    framing say object: welcome welcomes welcomed welcoming
    framing say object: applaud applauds applauded applauding
    framing say object: downplay downplays downplayed downplaying
    framing say label: brand brands branded branding
    framing say label: deem deems deemed deeming
    framing say label: characterise characterises characterised characterising
    framing say label: characterize characterizes characterized characterizing
    framing say label: portray portrays portrayed portraying
    framing say label: liken likens likened likening
    framing say label: compare compares compared comparing
    endorsing say clause: point points pointed pointing +out
    evidential say object: point points pointed pointing +to
    neutral ask object: call calls called calling +for
    neutral ask object: ask asks asked asking +for
    neutral ask object: plead pleads pleaded pleading +for
    neutral ask object: argue argues argued arguing +for
    neutral say object: argue argues argued arguing +against
    neutral say object: warn warns warned warning +of
    neutral say object: warn warns warned warning +against
    neutral say object: warn warns warned warning +about
    neutral say object: complain complains complained complaining +about
    neutral say object: complain complains complained complaining +of
    neutral say object: boast boasts boasted boasting +about
    neutral say object: boast boasts boasted boasting +of
    neutral say object: brag brags bragged bragging +about
    neutral say object: rail rails railed railing +against
    neutral say object: rule rules ruled ruling +against
    neutral say object: speak speaks spoke speaking spoken +of
    neutral say object: refer refers referred referring +to
    neutral say object: allude alludes alluded alluding +to
    neutral say object: comment comments commented commenting +on
    neutral say object: insist insists insisted insisting +on
    neutral say clause: put puts put putting +it
    neutral estimate figure: put puts put putting
    framing say ascription: put puts put putting +down/to
    framing say ascription: write writes wrote writing written +down/as
    mental-state believe ascription: take takes took taking taken +as
    mental-state believe ascription: read reads read reading +as
    mental-state believe ascription: interpret interprets interpreted interpreting +as
    framing say ascription: chalk chalks chalked chalking +up/to
    neutral say object: quote quotes quoted quoting
    mental-state believe view: believe believes believed believing
    mental-state believe view: think thinks thought thinking
    mental-state believe conviction: sure
    mental-state believe conviction: certain
    mental-state believe conviction: convinced
    mental-state believe conviction: confident
    mental-state believe conviction: adamant
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

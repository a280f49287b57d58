extension English {
  /// What a source can be: heads of noun phrases, parts of names, places. The vague heads are those
  /// of the sourcing standards, 2.7; the rest is general knowledge of the language and the map.
  static let sourceClasses: [(WordClasses, String)] = [
    (
      .person,
      """
      widow widower
      official analyst expert observer critic insider diplomat aide veteran source spokesman
      spokeswoman spokesperson person man woman boy girl minister president senator congressman
      congresswoman representative governor mayor councillor councilman councilwoman commissioner
      lawyer attorney prosecutor judge officer detective sergeant chief director executive manager
      engineer scientist researcher professor lecturer doctor nurse surgeon physician teacher
      student pupil worker employee resident neighbour neighbor witness survivor victim relative
      mother father son daughter brother sister wife husband friend colleague member activist
      campaigner organiser organizer leader adviser advisor strategist consultant economist trader
      investor broker banker accountant auditor journalist reporter editor author writer historian
      farmer fisherman shopkeeper owner tenant landlord driver pilot captain coach player referee
      soldier commander general colonel admiral ambassador envoy negotiator secretary chairman
      chairwoman chairperson chair founder head deputy candidate voter lawmaker legislator
      politician premier chancellor king queen prince princess pope bishop priest pastor imam
      rabbi inspector investigator clerk librarian curator artist musician singer actor actress
      patient customer client passenger user volunteer fellow scholar specialist technician
      inmate whistleblower contractor supplier staffer donor supporter opponent plaintiff
      defendant complainant ceo undersecretary juror ally narrator announcer host anchor moderator
      pollster blogger associate parent grandmother grandfather aunt uncle cousin teenager child
      youth firefighter paramedic policeman policewoman superintendent warden ranger keeper
      co-author co-editor co-owner co-founder vice-president ex-president planner surveyor treasurer organist
      harbourmaster master abbot neighbour brother-in-law sister-in-law mother-in-law father-in-law
      monitor seaman nun monk forecaster archivist biologist geologist physicist chemist climber
      dispatcher steward stewardess pharmacist vet
      nominee contender challenger incumbent hopeful front-runner frontrunner billionaire tycoon
      mogul businessman businesswoman newcomer rival diver skipper islander commuter trustee
      shareholder lobbyist merchant villager protester demonstrator rescuer
      dean principal headmaster headmistress headteacher provost rector tutor archbishop vicar
      theologian philosopher sociologist psychologist psychiatrist therapist anthropologist archaeologist
      astronomer mathematician statistician epidemiologist virologist pathologist ecologist zoologist
      botanist oceanographer meteorologist seismologist criminologist dentist midwife veterinarian carer
      solicitor barrister bailiff constable comptroller registrar consul
      columnist correspondent photographer cameraman playwright novelist poet composer conductor
      pianist drummer guitarist choreographer dancer painter sculptor translator interpreter architect
      builder carpenter plumber electrician mechanic welder miner rancher forester gardener baker butcher
      waiter waitress bartender grocer shepherd janitor caretaker undertaker postman cashier receptionist
      bookkeeper sailor trucker cyclist jockey umpire goalkeeper entrepreneur dealer vendor tourist
      visitor bystander prisoner informant roommate classmate apprentice graduate pensioner
      """
    ),
    (
      .people,
      """
      officials analysts experts observers agencies critics insiders diplomats aides veterans
      sources spokesmen people men women boys girls ministers presidents senators congressmen
      representatives governors mayors councillors commissioners lawyers attorneys prosecutors
      judges officers detectives chiefs directors executives managers engineers scientists
      researchers professors doctors nurses surgeons physicians teachers students pupils workers
      employees residents neighbours neighbors witnesses survivors victims relatives mothers
      fathers friends colleagues members activists campaigners organisers organizers leaders
      advisers advisors strategists consultants economists traders investors brokers bankers
      accountants auditors journalists reporters editors authors writers historians farmers
      fishermen shopkeepers owners tenants landlords drivers pilots players soldiers commanders
      generals ambassadors envoys negotiators candidates voters lawmakers legislators politicians
      investigators clerks patients customers clients passengers users volunteers fellows scholars
      specialists inmates whistleblowers contractors suppliers staffers donors supporters
      opponents plaintiffs defendants jurors parents teenagers children firefighters paramedics
      policemen others many some republicans democrats conservatives liberals americans europeans
      locals villagers protesters demonstrators rescuers staff police authorities individuals
      skeptics sceptics detractors allies rivals pundits commentators groups families companies
      campaigns unions governments lenders banks firms charities attendees organizations
      organisations family hackers media forecasters meteorologists insurers
      monitors divers skippers islanders commuters monks nuns seamen trustees biologists geologists
      physicists chemists shareholders lobbyists merchants
      principals tutors vicars theologians philosophers sociologists psychologists psychiatrists therapists
      anthropologists archaeologists astronomers mathematicians statisticians epidemiologists virologists
      pathologists ecologists zoologists botanists oceanographers seismologists criminologists dentists
      midwives veterinarians carers solicitors barristers bailiffs constables consuls columnists
      correspondents photographers playwrights novelists poets composers conductors pianists drummers
      guitarists choreographers dancers painters sculptors translators interpreters architects
      builders carpenters plumbers electricians mechanics welders miners ranchers foresters gardeners bakers
      butchers waiters waitresses bartenders grocers shepherds janitors caretakers undertakers cashiers
      receptionists bookkeepers sailors truckers cyclists jockeys umpires goalkeepers entrepreneurs
      dealers vendors tourists visitors bystanders prisoners informants roommates classmates apprentices
      graduates pensioners
      """
    ),
    (
      .document,
      """
      report study poll survey filing memo memorandum statement letter email e-mail transcript
      document resolution review audit investigation inquiry analysis paper article editorial book
      complaint lawsuit indictment affidavit ruling verdict order bill law treaty contract record
      release bulletin dispatch post tweet message recording video photograph image map chart
      census dataset database index estimate forecast assessment finding evidence website page
      story column profile account note tape footage warrant announcement communique slide audio
      average interview speech briefing 10-k 10-q 8-k inventory charter manifesto
      constitution communique bylaws log replay archive screen display scoreboard gauge logbook
      noticeboard timetable thermometer
      """
    ),
    (
      .documents,
      """
      reports studies polls surveys filings memos statements letters emails e-mails transcripts
      documents resolutions reviews audits papers articles complaints records releases posts
      tweets messages recordings videos photographs images maps charts figures data minutes
      statistics numbers estimates forecasts results findings accounts stories notes tapes leaks
      research logs replays inventories archives departures arrivals screens gauges timetables
      """
    ),
    (
      .organisation,
      """
      ministry department agency bureau office bank inc corp corporation company group council
      committee commission parliament congress senate assembly court university institute
      institution college school hospital clinic foundation fund trust union association society
      federation league party campaign administration government cabinet police army navy force
      forces service services authority board team club church organisation organization network
      centre center laboratory airline airlines airport railway railways port harbour motors
      systems technologies industries holdings partners limited ltd llc plc ag gmbh times post
      journal herald tribune gazette guardian telegraph chronicle observer news press radio
      television tv embassy consulate secretariat mission treasury reserve exchange chamber house
      pentagon kremlin nations alliance coalition insurance museum theatre orchestra directorate
      regulator ombudsman coastguard ferries waterworks operator company staff panel
      """
    ),
    (
      .outlet,
      """
      reuters ap afp bbc cnn nbc abc cbs npr pbs bloomberg politico buzzfeed breitbart vox axios
      guardian times post journal herald tribune gazette telegraph economist newsweek time fox
      msnbc huffpost cnbc usa wsj ft spiegel nhk yonhap kyodo dpa ansa efe
      """
    ),
    (
      .place,
      """
      afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain
      bangladesh belarus belgium bolivia bosnia brazil bulgaria burma cambodia cameroon canada
      chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt england estonia
      ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary
      iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
      korea kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg macedonia
      malaysia mali malta mexico moldova mongolia morocco mozambique myanmar nepal netherlands
      nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland
      portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
      somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia
      turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia
      zimbabwe america britain europe asia africa moscow beijing washington pyongyang seoul tokyo
      london paris berlin rome madrid brussels tehran kyiv kiev ankara cairo riyadh jerusalem
      damascus baghdad kabul islamabad delhi taipei hanoi bangkok jakarta manila canberra ottawa
      brasilia caracas havana warsaw budapest prague vienna athens dublin lisbon oslo stockholm
      helsinki copenhagen minsk belgrade geneva u.s u.k u.s.a us uk usa eu u.n un dprk
      """
    ),
    (
      .demonym,
      """
      american british english scottish welsh irish french german italian spanish portuguese dutch
      belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish
      russian ukrainian belarusian georgian armenian israeli palestinian lebanese syrian iraqi
      iranian saudi yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan
      nigerian ghanaian african european asian chinese japanese korean taiwanese vietnamese thai
      indonesian malaysian filipino indian pakistani bangladeshi afghan australian canadian
      mexican cuban brazilian argentine chilean colombian venezuelan peruvian western eastern
      northern southern arab kurdish serbian croatian albanian norwegian swedish danish finnish
      north south east west central republican democratic gop federal
      """
    ),
    (
      .givenName,
      """
      james john robert michael william david richard joseph thomas charles christopher daniel
      matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward
      ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
      scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
      tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold carl jeremy
      keith roger gerald ethan arthur terry christian sean lawrence austin joe noah jesse albert
      bryan billy bruce willie jordan dylan alan ralph gabriel roy juan wayne eugene logan randy
      louis russell vincent philip bobby johnny bradley mary patricia jennifer linda elizabeth
      barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly
      emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
      kathleen amy shirley angela helen anna brenda pamela nicole ruth katherine samantha
      christine emma catherine debra virginia rachel carolyn janet maria heather diane julie joyce
      victoria kelly christina lauren joan evelyn olivia judith megan cheryl martha andrea frances
      hannah jacqueline ann jean alice kathryn gloria teresa sara janice doris madison julia grace
      judy theresa marie beverly denise marilyn amber danielle rose brittany diana abigail natalie
      jane lori alexis tiffany kayla hillary bill barack mike tim jim tom bob dan dave ben sam max
      leo kate lucy ella mia eva ana ines elena sofia carmen rosa luis carlos miguel jorge pedro
      pablo antonio manuel francisco javier fernando rafael diego marco luca giovanni paolo giulia
      chiara hans karl klaus jurgen wolfgang stefan andreas martin ingrid heidi ulrike greta olaf
      lars erik nils astrid anders sven pierre jacques michel claude henri francois louise camille
      amelie vladimir sergei dmitri ivan mikhail alexei boris nikolai yuri igor oleg olga natasha
      svetlana tatiana irina ludmila mohammed muhammad mohamed ahmed ali hassan hussein omar
      ibrahim yusuf khalid abdullah fatima aisha layla leila zahra amir reza mehdi wei li ming jun
      chen hiroshi kenji takeshi yuki akira haruto kim min-ji ji-woo min-jun raj priya anil sanjay
      arjun deepak sunita amit kwame kofi ama chidi ngozi amara tunde adaeze sipho thabo lena nora
      lina tomas jan piotr melanie ivanka melania chelsea tamsin ilse rory nadia zoe chloe lily
      ruby owen liam finn anya katya milan mila goran zoran jovan chad georgia israel jon marcia
      loretta marta
      """
    ),
    (
      .title,
      """
      ceo undersecretary mr mrs ms miss dr prof professor gov governor sen senator rep
      representative congressman congresswoman president vice-president chancellor premier
      minister secretary chairman chairwoman mayor judge justice sir dame lord lady king queen
      prince princess pope cardinal bishop archbishop rev reverend father sister gen general col
      colonel lt lieutenant sgt sergeant capt captain maj major adm admiral commander cmdr officer
      detective inspector superintendent sheriff chief ambassador councillor councilman
      councilwoman coach spokesman spokeswoman spokesperson director analyst economist attorney
      lawyer engineer
      """
    ),
  ]
}

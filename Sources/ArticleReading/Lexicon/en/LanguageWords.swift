/// What tells a short text in English from one in another language. From general knowledge of the
/// languages.
extension English {
  /// Words of the other lists that are words of a neighbouring language too, in the same spelling.
  static let sharedWords = """
    a an to i is was of her for over under have has had he we by as no at will also us more all but
    be or so am die man men war fast gut brief rate general bank hotel park museum police expert
    experts client accident possible long largest grave chef post minister president director
    premier rector inspector on in per me den dem want do dan met bring trust note cite age image
    page client commission information situation action justice important unique union
    institute agent agents pilot journal fund film text media radio television portal moment most
    over even land hand wind water winter arm best held spring sport start stop test team plan
    plans bar bus taxi street rest tag gift list son sale come mention sources source document
    documents direct mal sang lent let set put ten six one many fort date dates mari robe pain
    senator mandat professor doctor motor reporter journalist artist capital critic notes notable
    international national regional central local final federal social moral real total popular
    """

  /// Words that end like an adverb and are none.
  static let notAdverbs = """
    rally tally fly apply rely comply supply monopoly anomaly gadfly butterfly jelly belly homily
    """

  /// The words that are most frequent in the headlines and briefs of newspapers and stand on no
  /// other list.
  static let commonWords = """
    accuses adds admits agrees aid air alert amid answers appeals approves arrest arrested arrests
    asks attack attacks avoid awaits award awards awarded back backs bad ban bans banned battle
    battles batters beats become begin begins behind below big bid bids bigger birthday blast blaze
    block blocks blocked boat boost boosts border boss bought break breaks bridge brings budget build
    building builds burn burns burning business buy buys call called calls cancelled canceled car
    cars case cases catches celebrate celebrates challenge change changes charge charges charged
    child city clash clashes clean clear climate climb climbs close closed closes closure coast cold
    collapse collapses collapsed community cost costs count country county crack cracks cracked crash
    crashes crashed crew crime crisis crossing cut cuts damage damaged danger dead deadly deal death
    delay delays delayed die dies disease drop drops drought drown early earth east economy
    education election elections end ends energy evening expands explosion face faces fails fall falls
    fare fares farm farms fears ferry festival few fight fights find finds fire fires fish flood
    floods flooded flooding food found free fuel funding further future gains game games gets give
    gives goal goals gold good grant grants grow growing grows growth gun guns hall halt halts head
    heads health hearing heat heavy help helps high higher highway hires hits hold holds home honours
    honors hope hopes hot hour house housing hunt hunts hurt ice injured injures inquest inside
    island jail jailed job join joins keep keeps kick kicks kill killed killing kills lake launch
    launched launches lead leads leave leaves left less life lifts light line lives look looks lose
    loses loss losses low lower make makes making market mayoral measure meet meeting meets merge
    mine missing money more motorists move moves murder names nears need needs new north offer offers
    office oil old open opened opening opens orders outage owed parade pass passed passes path pay
    payout pays peace peak pier piers plane plant play plays plea pleads pledge pledges plunge pool
    port power price prices prison probe promise protest protests public pull pulls push quake quit
    quits race raid raids rail rain raise raises reach reached reaches read ready record records
    recover refuses rejects remain remains rent repair repairs replace replaced rescue rescued
    residents resign resigned resigns restored result results return returns review rise rises rising
    risk risks river road roads rock role roof rules run running runs safe safety sail sails sale
    saves school schools sea search season second seeks sell sells send sends sewage share shares
    ship ships shock shop shops shore short shot show shows shut shuts sick sign signed signs sink
    sinks site slow small smoke snow soars sold south space spending split stand stands start started
    starts state stay stays steal step steps storm storms strike strikes strong sues sunk support
    surge swim takes talks tax taxes teen tenth third threat threatens tide ties town trade traffic
    train trains travel trial trip truck trucks turn turns unveils up urges vehicle vessel victory
    village visit visits vote voted votes wage wages wait waits walk wall warn warning wave waves weak
    weather weekly wheat win winds wins winning woman wood work works world worst wounded wreck yacht
    young youth zone
    """
}

/// Pronouns, nouns and given names that go together; names of either gender stand on neither list.
extension English {
  static let feminine = """
    she her mrs ms miss lady dame madam queen princess duchess
    woman girl mother wife sister daughter spokeswoman chairwoman congresswoman councilwoman actress
    grandmother aunt policewoman businesswoman sister-in-law mother-in-law stewardess nun
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret
    betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah
    stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen anna brenda pamela
    nicole ruth katherine samantha christine emma catherine debra virginia rachel carolyn janet
    maria heather diane julie joyce victoria christina lauren joan evelyn olivia judith megan
    cheryl martha andrea frances hannah jacqueline ann alice kathryn gloria teresa sara janice
    doris julia grace judy theresa marie beverly denise marilyn amber danielle rose brittany
    diana abigail natalie jane lori alexis tiffany kayla hillary kate lucy ella mia eva ana ines
    elena sofia carmen rosa giulia chiara ingrid heidi ulrike greta astrid louise camille amelie
    olga natasha svetlana tatiana irina ludmila fatima aisha layla leila zahra yuki priya sunita
    adaeze ngozi amara lena nora lina melanie ivanka melania chelsea tamsin nadia zoe chloe lily
    ruby anya katya mila marta marcia loretta
    """

  static let masculine = """
    he his him mr sir king prince duke
    man boy father husband brother son spokesman chairman congressman councilman actor fisherman
    grandfather uncle policeman businessman brother-in-law father-in-law monk
    james john robert michael william david richard joseph thomas charles christopher daniel
    matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward
    ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
    scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
    tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold carl jeremy
    keith roger gerald ethan arthur christian sean lawrence austin joe noah albert bryan billy
    bruce willie alan ralph gabriel roy juan wayne eugene logan randy louis russell vincent
    philip bobby johnny bradley bill barack mike tim jim tom bob dan dave ben sam max luis
    carlos miguel jorge pedro pablo antonio manuel francisco javier fernando rafael diego marco
    luca giovanni paolo hans karl klaus jurgen wolfgang stefan andreas martin olaf lars erik
    nils anders sven pierre jacques michel claude henri francois vladimir sergei dmitri ivan
    mikhail alexei boris nikolai yuri igor oleg mohammed muhammad mohamed ahmed ali hassan
    hussein omar ibrahim yusuf khalid abdullah amir reza mehdi hiroshi kenji takeshi akira
    haruto raj anil sanjay arjun deepak amit kwame kofi tunde thabo tomas piotr liam owen finn
    milan goran zoran jovan chad jon
    """
}

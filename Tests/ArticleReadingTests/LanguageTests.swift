import ArticleReading
import ClaimModel
import Testing

/// Which texts are taken for English: a text that cannot be read must not pass for one without
/// findings.
@Suite struct LanguageTests {
  @Test(arguments: [
    // German, French, Spanish, Dutch, Swedish, Turkish, Polish.
    "Die Brücke bleibt bis zum Herbst gesperrt. Das sagte der Minister am Montag.",
    "Der Präsident will den Hafen schließen, sagen Experten.",
    "Le pont restera fermé tout l'été. Le maire l'a annoncé lundi à la radio.",
    "La police a interrogé un expert et un client après un accident.",
    "El puente seguirá cerrado hasta octubre. Lo dijo la alcaldesa a la prensa.",
    "El presidente viaja a Madrid a las dos y no habla.",
    "De brug is dicht tot oktober. Dat was te laat, zei de burgemeester.",
    "Het water was over de dijk en we stonden in het land.",
    "Bron är stängd till hösten. Det sade borgmästaren under ett möte i går.",
    "Man har inte hittat orsaken, men vi tror att den är stor.",
    "Köprü sonbahara kadar kapalı kalacak. Belediye başkanı her şeyi pazartesi günü açıkladı.",
    "Most będzie zamknięty do jesieni. Tak powiedział burmistrz i to a nie inaczej.",
    // Others whose small words look like English ones.
    "Broen er lukket, og borgmesteren siger, at det er for farligt at køre over.",
    "A híd zárva van, és a polgármester szerint a javítás is sokáig tart.",
    "Die brug is gesluit en dit was te gevaarlik om oor te ry.",
    "Il ponte resta chiuso fino a ottobre, ha detto il sindaco a una radio.",
    "A ponte fica fechada no verão, e a prefeita falou a um jornal.",
    "Cây cầu sẽ đóng cửa đến mùa thu. Ông thị trưởng nói hôm thứ hai.",
    // A name or a line in English among them.
    "Der Bürgermeister sagte der New York Times am Montag, die Brücke sei gesperrt.",
    // Other scripts.
    "桥梁在星期一关闭，官员说裂缝很宽。", "橋は月曜日に閉鎖された。",
    "สะพานปิดเมื่อวันจันทร์ เจ้าหน้าที่กล่าว",
    "أغلق الجسر يوم الاثنين. قال المسؤولون إن الشقوق واسعة جدا.",
    "Мост закрыт до осени. Об этом в понедельник сообщил мэр города.",
    "Мост закрыт до осени",
  ])
  func anotherLanguageIsRefused(text: String) {
    #expect(throws: ReadingError.notEnglish) { try ArticleReader().read(DraftText(text)) }
  }

  @Test(arguments: [
    "Bridge shut", "Ferry sails again", "Orrin harbour reopens Monday", "Storm batters Orrin coast",
    "Marta Quill wins Orrin mayoral race", "Storm batters Orrin coast, ferries cancelled",
    "Council approves new harbour budget", "Orrin Mayor Resigns Over Bridge Collapse",
    "Two killed, five hurt in Orrin ferry crash", "Quill: Bridge will hold until October",
    "Harbour to close for a week", "He was a man of few words.",
    "Fire destroys Orrin school; no injuries reported",
    "Officials said the bridge was shut on Monday.",
    "Critics say Orrin waterworks hid cracks from inspectors.",
    "Saltmere ferry operator Blue Line to cut 40 jobs, union says",
    "A man was pulled from the water near Orrin Quay on Sunday.",
    "Marta Quill and Ines Orrell met Tomas Bergström in Łódź, where the bridge was built.",
    "“Le pont est fermé,” she said, and nobody at the works would say why it was.",
  ])
  func shortEnglishIsRead(text: String) throws {
    #expect(try ArticleReader().read(DraftText(text)).language == "en")
  }
}

import Testing

/// Quoted speech, whole and in part.
@Suite struct DirectSpeechTests {
  static let cueBehind = [
    "⟨1:“The bridge is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:‘The bridge is shut,’⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:\"The bridge isn't open,\"⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:''The bridge is shut,''⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
    "⟨1:“Will it ever open?”|uncommitted⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:asked⟫.",
    "⟨1:“Nobody came to warn us!”⟩ ⟦1:a ferry pilot from Orrin|described-individual⟧ ⟪1:shouted⟫.",
    "⟨1:“The bridge is shut.”⟩ ⟪1:―⟫ ⟦1:Marta Quill|named-person⟧",
    // A slip: the mark that closes stands where one must open.
    "⟨1:”The bridge is shut.”⟩ ⟪1:―⟫ ⟦1:Marta Quill|named-person⟧",
  ]
  static let cueBefore = [
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫: ⟨1:“The bridge is shut.”⟩",
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:“The bridge is shut.”⟩",
    "⟦1:Marta Quill|named-person⟧ ⟪1:told⟫ the Orrin Harbour Board: ⟨1:“It stays shut.”⟩",
    "⟦1:Marta Quill|named-person⟧ ⟪1:wrote⟫ on her account, ⟨1:“The bridge is shut.”⟩",
    "In Orrin, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ on Monday: ⟨1:“The bridge is shut.”⟩",
    "⟦1:Marta Quill|named-person⟧ ⟪1:went on to say⟫, ⟨1:“The bridge stays shut.”⟩",
    "⟦1:Marta Quill|named-person⟧ ⟪1:shouted⟫ ⟨1:“Whose bridge?”|uncommitted⟩ and went home.",
  ]
  static let cueInside = [
    "⟨1:“It is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:told⟫ reporters, ⟨1:“and it stays shut.”⟩",
    "⟨1:“The bridge,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫, ⟨1:“is shut for good.”⟩",
    "⟨1:“If it rains,”⟩ ⟪1:said⟫ ⟦1:Marta Quill|named-person⟧, ⟨1:“it is shut.”⟩",
    "⟨1:“It is shut,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ in Orrin, St. Anne, ⟨1:“and it leaks.”⟩",
    "⟨1:“No,”⟩ ⟦1:Marta Quill|named-person⟧ ⟪1:replied⟫, ⟨1:“it was not open.”⟩",
  ]
  static let inverted = [
    "⟨1:“The bridge is shut,”⟩ ⟪1:said⟫ ⟦1:Marta Quill, the chief engineer|named-person⟧.",
    "⟨1:“The bridge is shut,”⟩ ⟪1:said⟫ ⟦1:Ana Ruiz, who runs the works|named-person⟧.",
    "⟨1:“It is shut,”⟩ ⟪1:said⟫ ⟦1:an Orrin-based surveyor specialising in tides|described-individual⟧.",
    "⟨1:“It is shut,”⟩ ⟪1:says⟫ ⟦1:Ana Ruiz|named-person⟧, as she locks the gate.",
    "⟨1:“It is shut,”⟩ ⟪1:wrote⟫ ⟦1:Ana Ruiz, a member of the Orrin Harbour Board|named-person⟧.",
    "⟨1:The bridge is shut for good⟩, ⟪1:said⟫ ⟦1:Ana Ruiz|named-person⟧.",
  ]
  static let apposition = [
    "⟦1:Professor Marta Quill, director of the Orrin Salt Study, and chair of the Centre for Salt|named-person⟧, ⟪1:says⟫ ⟨1:it is crucial that the children eat well|evaluative⟩.",
    "⟨1:“The bridge is shut,”⟩ ⟦1:Marta Quill, 41, of Orrin|named-person⟧, ⟪1:said⟫ on Monday.",
    "⟦1:Marta Quill, 41, of Orrin, Va.|named-person⟧, ⟪1:said⟫ ⟨1:the bridge was shut⟩.",
    "⟦1:Rep. Marta Quill (O-Orrin), a member of the panel|named-person⟧, ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Ana Ruiz, the engineer who built it|named-person⟧, ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:The mayor, Ana Ruiz|named-person⟧, ⟪1:said⟫ ⟨1:that it was shut⟩.",
    "⟦1:Ana Ruiz, senior associate for ferries|named-person⟧, ⟪1:said⟫ ⟨1:it was shut⟩.",
    "⟦1:Ana Ruiz|named-person⟧, speaking in Orrin, ⟪1:said⟫ ⟨1:it was shut⟩.",
  ]
  static let mixed = [
    "⟦1:Marta Quill|named-person⟧ ⟪1:called⟫ ⟨1:the delay “a disgrace”⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:called⟫ ⟨1:it a “disgrace”⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:called⟫ ⟨1:the delay a disgrace⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:described⟫ ⟨1:the delay as “a disgrace”⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:said⟫ ⟨1:the bridge was “rotten to the core”⟩.",
    "⟦1:Marta Quill|named-person⟧ ⟪1:accused⟫ ⟨1:the council of “open theft”⟩.",
    "⟨1:The bridge was “rotten”⟩, ⟦1:Marta Quill|named-person⟧ ⟪1:said⟫.",
  ]
  static let silent = [
    "He saw “The Last Ferry” at the cinema on Orrin Quay twice.",
    "The ferry, “Grey Goose” to its crew, sails at noon from Orrin Quay.",
    "Ben “the Badger” Marsh ran the last race along the quay.",
    "The motto of the town is “Row or drown” and hangs over every door.",
    "The so-called “experts” came by ship and left at noon.",
    "Her first book, “Tides of Orrin”, was printed in the old mill.",
    "The gate was shut, told apart from the door by its paint alone.",
    "The band called a taxi and left the quay at noon.",
  ]

  @Test(arguments: cueBehind) func aCueBehindTheWords(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: cueBefore) func aCueBeforeTheWords(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: cueInside) func aCueInsideTheWords(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: inverted) func theVerbBeforeItsSpeaker(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: apposition) func whatExplainsANameStandsBeforeTheVerb(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: mixed) func wordsQuotedInPart(marked: String) throws {
    try ConstructionCheck.read(marked)
  }

  @Test(arguments: silent) func marksThatNobodySpeaksIn(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }
}

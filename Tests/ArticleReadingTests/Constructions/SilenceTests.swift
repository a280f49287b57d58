import Testing

/// Denials, refusals and silences.
@Suite struct SilenceTests {
  static let denials = [
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:denied|deny⟫ ⟨1:that it was shut⟩.",
    "⟦1:The board|named-organisation⟧ ⟪1:has denied|deny⟫ ⟨1:any part in the sale⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:denied|deny⟫ ⟨1:wrongdoing⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:denies|deny⟫ ⟨1:it⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:rejected|deny⟫ ⟨1:the claim⟩ on Monday.",
    "⟨1:The sale was legal⟩, ⟦1:⟦2:the board|named-organisation⟧|named-organisation⟧ ⟪1:said⟫, ⟪2:denying|deny⟫ ⟨2:that it had lied⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:disputed|deny⟫ ⟨1:that it was shut⟩.",
  ]
  static let refusals = [
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:declined|decline⟫ ⟨1:to comment⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:refused|decline⟫ ⟨1:to answer questions⟩, and left.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:did not respond|decline⟫ ⟨1:to questions⟩.",
    "⟦1:The board|named-organisation⟧ ⟪1:did not immediately reply|decline⟫ ⟨1:to an email⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:would not say|decline⟫ ⟨1:whether it was shut|uncommitted⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:did not say|decline⟫ ⟨1:when it would open⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:has not|decline⟫ ⟨1:commented⟩.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:could not be reached|decline⟫ ⟨1:for comment⟩.",
    "⟪1:There was no|decline⟫ ⟨1:comment⟩ from ⟦1:the ministry|named-organisation⟧.",
    "⟦1:Ana Ruiz|named-person⟧ ⟪1:had no|decline⟫ ⟨1:comment⟩.",
    "⟦1:The board|named-organisation⟧ ⟪1:has yet to respond|decline⟫ ⟨1:to the report⟩.",
  ]
  static let unanswered = [
    "⟨1:Calls⟩ to ⟦1:the owner, Ana Ruiz|named-person⟧, ⟪1:went unanswered|decline⟫.",
    "⟨1:Requests for comment⟩ to ⟦1:the board|named-organisation⟧ ⟪1:were not returned|decline⟫.",
    "⟨1:Emails⟩ sent to ⟦1:Blue Line|named-organisation⟧ ⟪1:received no reply|decline⟫.",
    "⟨1:Messages⟩ left for ⟦1:two divers|counted-group⟧ ⟪1:were not answered|decline⟫.",
  ]
  static let silent = [
    "The books lent to Ana Ruiz were not returned in March.",
    "The prayers of the town went unanswered for a year.",
    "Calls for help went unanswered on the old quay.",

    "The pumps did not respond and the quay went dark.",
    "Ana Ruiz did not say that, and nobody asked.",
    "The old lock could not be reached by road or by rail.",
    "There was no answer to the storm but the old sea wall.",
    "The price of fish declined to two crowns in March.",
  ]

  @Test(arguments: denials) func whatIsDenied(marked: String) throws {
    try ConstructionCheck.read(marked, isWithActs: true)
  }

  @Test(arguments: refusals) func whatIsNotSaid(marked: String) throws {
    try ConstructionCheck.read(marked, isWithActs: true)
  }

  @Test(arguments: unanswered) func whatNobodyAnswers(marked: String) throws {
    try ConstructionCheck.read(marked, isWithActs: true)
  }

  @Test(arguments: silent) func silencesOfNobody(text: String) throws {
    try ConstructionCheck.isSilent(text)
  }
}

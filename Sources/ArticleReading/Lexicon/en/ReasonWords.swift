import ClaimModel

extension English {
  /// What a printed reason for anonymity is recognised by; the first that matches counts. The kinds
  /// and the boilerplate are the sourcing standards', 1.4 and 2.7.
  static let reasons: [(ReasonKind, String)] = [
    (
      .job,
      """
      job jobs fired career careers employer employers dismissed dismissal livelihood employment lose
      losing contract contracts sacked pension promotion
      """
    ),
    (
      .safety,
      """
      safety fear fears feared fearing reprisal reprisals retaliation retribution threats threatened
      violence attack attacked arrest persecution harm danger
      """
    ),
    (.legal, "legal lawsuit litigation court lawyer lawyers confidentiality agreement gag"),
    (.policyOfBody, "policy rules rule protocol permits"),
    (.ongoingMatter, "ongoing continuing talks negotiations investigation pending underway"),
    (
      .boilerplate,
      """
      authorized authorised sensitivity sensitive internal publicly matter issue private allowed
      permitted
      """
    ),
  ]
}

import ArticleReading

extension GoverningWords {
  /// General knowledge of English. It stands beside the score that uses it and not in the reader's lexicon, since
  /// the reader makes nothing of it.
  static let english = GoverningWords(
    denying: """
      fail failure refuse refusal decline prevent stop cease avoid deny reject rejection lack without unable
      unwilling block halt ban prohibit bar barred forbid abandon drop cancel cancelled suspend withdraw
      withdrew delay postpone hardly few little oppose opposition instead end reluctant inability
      refrain forestall forgot neglect rule impossible unlikely against rather stall absence short away miss
      scrap shelve barely scarcely discourage forgo
      """,
    leavingOpen: """
      try attempt effort want plan hope intend intention seek sought aim agree agreement promise threat threaten
      urge ask demand call order propose proposal consider offer willing ready prepare need wish decide
      decision allow let permit expect expectation likely able chance right opportunity possibility potential
      possible risk fear warn believe think thought suspect suggest allege allegedly accuse claim would-be option
      encourage persuade convince require force authorize authority invite recommend request push pressure bid
      appeal design enable help pledge vow schedule due set probably perhaps maybe apparently possibly guess
      predict prediction estimate assume goal way eager pray unclear wonder question discuss negotiate
      responsibility duty obligation appear seem
      """,
    holding: """
      manage begin began start continue succeed go went keep kept happen know knew known realize learn
      discover see saw seen find found show remember admit acknowledge confirm prove regret since because
      while cause result led lead finish complete report say said tell told announce note
      """,
    joiners: "if whether unless until before when after that to")
}

/// Words that attribute without being verbs of saying. From general knowledge of the language; the
/// agentless ones after the sourcing standards, 2.7.
extension English {
  static let cueClasses: [(WordClasses, String)] = [
    (
      .answering,
      """
      respond responded reply replied answer answered comment commented elaborate elaborated
      """
    ),
    (
      .talking,
      "speak talk give provide share name appear engage go testify meet take make release address"
    ),
    (
      .withholding,
      """
      say said tell told confirm confirmed disclose disclosed reveal revealed explain explained
      specify specified indicate indicated identify identified discuss discussed
      """
    ),
    (
      .cueNoun,
      """
      claim claims view views opinion belief warning warnings statement statements allegation
      allegations accusation accusations suggestion suggestions assertion assertions contention
      argument arguments fear fears concern concerns worry worries speculation rumour rumours rumor
      rumors assessment conclusion prediction predictions forecast estimate denial denials admission
      acknowledgement acknowledgment complaint complaints suspicion suspicions theory insistence
      announcement declaration revelation assurance assurances remark remarks verdict consensus
      comment comments reports report promise pledge criticism accounts hopes revelations debate perception
      """
    ),
    (
      .standpoint,
      "view opinion words account telling reckoning estimation admission judgment judgement eyes"
    ),
    (.pointing, "that this such it"),
    (.about, "of about"),
    (.supposing, "if unless"),
    (.reportedState, "missing dead killed injured hurt stolen lost"),
    (.hearing, "told informed assured reminded warned advised asked urged ordered instructed"),
    (
      .approach,
      """
      call calls email emails e-mail e-mails message messages question questions request requests letter
      letters inquiry inquiries enquiry enquiries voicemail
      """
    ),
    (.floating, "each both all"),
    (.proform, "otherwise"),
    (
      .rumour,
      """
      report reports rumour rumours rumor rumors speculation talk whispers claims allegations gossip
      news
      """
    ),
    (
      .unconfirmed,
      "unconfirmed conflicting initial early first preliminary unverified fresh new persistent repeated"
    ),
    (
      .arriving,
      """
      coming emerging circulating swirling growing mounting spreading emerged came surfaced swirled
      circulated spread rife pouring filtering
      """
    ),
    (.spreading, "growing mounting rising spreading circulating rife grew mounted rose spread"),
    (.among, "among amongst"),
    (.within, "in"),
    (.rating, "at"),
    (.approximating, "about around over under"),
    (.those, "those"),
    (.existential, "there"),
    (.amid, "amid despite after following over"),
    (.onward, "on"),
    (.questionLabel, "q"),
    (.answerLabel, "a"),
    (.citing, "citing quoting"),
    (
      .pageLabel,
      """
      breaking update updated latest exclusive video watch live photos photo picture pictures opinion
      analysis review correction note editor's revealed listen related briefing roundup quiz podcast
      preview explainer obituary profile factbox fact-check tickets details when where price cost
      """
    ),
  ]

  /// What says that somebody gave no answer, a line each; the last word stands for what was not done.
  static let silences = """
    could not be reached
    could not immediately be reached
    could not be immediately reached
    couldn't be reached
    couldn't immediately be reached
    was not available
    were not available
    was not immediately available
    were not immediately available
    was unavailable
    were unavailable
    had no comment
    had no immediate comment
    has no comment
    made no comment
    offered no comment
    gave no comment
    gave no answer
    gave no reply
    gave no response
    remained silent
    kept silent
    stayed silent
    """

  /// What says that nobody answered what somebody was asked, behind the words for that.
  static let unanswered = """
    went unanswered
    remained unanswered
    were unanswered
    was unanswered
    were not answered
    was not answered
    were not returned
    was not returned
    were not immediately returned
    was not immediately returned
    received no reply
    received no response
    received no answer
    drew no response
    drew no reply
    got no reply
    got no answer
    """

  /// What many hold, and what nobody says by itself.
  static let sharedViews = "consensus perception"
  static let tidings = "news"
  static let spreading = "widely generally largely broadly commonly universally"
  static let particles = "out up back in off on over down away again names"

  /// Answers of which “no …  from” tells that they were not given.
  static let answers = "comment response reply answer word"

  /// What in the passive charges somebody and hides who does: a participle and what joins the charge.
  static let charges = """
    accused of
    suspected of
    blamed for
    criticised for
    criticised as
    criticized for
    criticized as
    condemned as
    described as
    linked to
    credited with
    hailed as
    """
}

extension English {
  /// How sure a claim sounds: the sourcing standards' seed lists, 2.7, with the forms and near
  /// synonyms that general knowledge of the language adds. “Can”, “would” and “will” are flat.
  static let certaintyClasses: [(WordClasses, String)] = [
    (
      .boosted,
      """
      unprecedented perfectly automatically automatic undeniably clearly obviously certainly always
      never first-ever proves proved demonstrates demonstrated confirms confirmed reveals revealed
      exposes exposed cements definitely absolutely literally undoubtedly unquestionably indisputably
      plainly evidently inevitable inevitably surely indisputable undeniable unquestionable
      """
    ),
    (
      .probable,
      """
      likely unlikely probably expected set poised due believed believe believes thinks think assesses
      assess assessed indicates indicate indicated presumably apparently seemingly anticipated expects
      expect expecting feel feels felt thought thinking reckon reckons reckoned suspect suspects
      suspected probable improbable scheduled assume assumes assumed
      """
    ),
    (
      .possible,
      """
      may might could possibly potentially perhaps suggests suggest suggested suggesting hints hint
      hinted appears appear appeared seems seem seemed maybe conceivably speculate speculates
      speculated speculation rumour rumours rumor rumors rumoured rumored
      """
    ),
    (.beforeInfinitive, "set poised expected anticipated due scheduled prepared ready"),
    (.seeming, "appears appear appeared seems seem seemed"),
    (
      .opinion,
      """
      believe believes think thinks thinking thought feel feels felt expect expects expecting suspect
      suspects suspected reckon reckons reckoned assume assumes assumed assess assesses assessed
      believed indicated
      """
    ),
    (
      .uncommitted,
      """
      whether if unclear unknown unconfirmed unverified uncertain unsure
      """
    ),
    (.inquiring, "asked asks ask asking wonder wonders wondered wondering questioned"),
    (.ability, "could"),
    (.ever, "ever"),
    (
      .negation,
      """
      not no never none nobody nothing neither nor cannot can't won't isn't aren't wasn't weren't
      hasn't haven't hadn't doesn't don't didn't wouldn't couldn't shouldn't unlikely no-one
      """
    ),
    (
      .denial,
      """
      deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected
      rejecting rebut rebuts rebutted refute refutes refuted dispute disputes disputed disputing
      """
    ),
  ]

  /// The same in more words than one; “rule out” and its like have their negation with them.
  static let certaintyPhrases: [(WordClasses, String)] = [
    (
      .boosted,
      """
      no doubt
      without doubt
      without a doubt
      beyond doubt
      beyond question
      not in doubt
      of course
      makes clear
      made clear
      """
    ),
    (
      .probable,
      """
      about to
      in all likelihood
      points to
      on course to
      on track to
      """
    ),
    (
      .possible,
      """
      cannot rule out
      can't rule out
      could not rule out
      not ruled out
      not rule out
      cannot be ruled out
      raises the possibility
      it is possible
      """
    ),
    (
      .uncommitted,
      """
      not certain
      not clear
      not known whether
      not known if
      not known how
      not known when
      not sure
      may or may not
      might or might not
      remains to be seen
      no conclusion
      open question
      """
    ),
    // What only looks like a word of likelihood.
    (
      .functionWord,
      """
      likely story
      as expected
      no more than
      no fewer than
      no less than
      not only
      not just
      not merely
      not least
      not to
      nothing but
      none other
      asked for
      asking for
      asked to
      if anything
      if only
      as if
      due process
      due course
      no matter
      almost certainly
      """
    ),
  ]
}

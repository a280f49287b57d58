/// What else a page shows of a claim, as the rules of the page ask for it (sourcing standards, 3).
/// On a bare file every one of them is set by a named rule of the reader.
package struct ClaimDetails: Hashable, Sendable, Codable {
  /// Taken for granted inside a noun phrase or an aside, and not stated as news.
  package var isPresupposed = false
  /// Whose intention, belief or feeling the claim states; nil where it states none.
  package var actor: TextSpan?
  /// Says by its verb or its predicate that something breaks a law or a rule, or that somebody is guilty
  /// or liable: “was illegal”, “violated the code”. What a court did is none.
  package var isVerdict = false
  /// Says that somebody did wrong.
  package var isAllegation = false
  /// Who is said to have done wrong; nil where the page does not say.
  package var allegationTarget: TextSpan?
  /// Who is run down; nil where nobody is.
  package var pejorativeTarget: TextSpan?
  /// The page leaves open whether an attribution covers the claim or the publication asserts it.
  package var isScopeAmbiguous = false
  /// Absolutes, superlatives and contentious labels outside direct quotation.
  package var loadedWords: [TextSpan] = []
  /// Amounts without a number: “many”, “a wave of”.
  package var vagueQuantities: [TextSpan] = []
  /// Dates that need another one to be understood.
  package var dates: [PrintedDate] = []
  /// The ordinal, from 1, of the proposition that the claim shares with others of the page; nil where
  /// no other claim says the same.
  package var proposition: Int?
  /// Says what could not be verified.
  package var isDisclosure = false
  /// The writer speaks of themself in it, or to the reader: “I”, “our”, “you”. Only in the publication's
  /// own voice.
  package var isPersonal = false

  package init() {}

  /// Every span in it, in no particular order.
  package var spans: [TextSpan] {
    [actor, allegationTarget, pejorativeTarget].compactMap(\.self) + loadedWords + vagueQuantities
      + dates.map(\.span)
  }
}

/// A date that another one must complete: “on Monday”, “days earlier”, “on 23 February”.
package struct PrintedDate: Hashable, Sendable, Codable {
  package let span: TextSpan
  package let anchor: DateAnchor
  /// The page prints what it is reckoned from.
  package let isAnchored: Bool

  package init(span: TextSpan, anchor: DateAnchor, isAnchored: Bool) {
    self.span = span
    self.anchor = anchor
    self.isAnchored = isAnchored
  }
}

/// What a date is reckoned from: the day of publication, or something that the text tells of.
package enum DateAnchor: String, CaseIterable, Sendable, Codable {
  case publication, event
}

/// What else a page shows of an attribution, as the rules of the page ask for it (sourcing standards,
/// 1.4 and 3).
package struct AttributionDetails: Hashable, Sendable, Codable {
  /// What the source is or does: “engineer”, “spokeswoman”.
  package var role: TextSpan?
  /// The body it belongs to or speaks for, named or of a stated type.
  package var institution: TextSpan?
  /// How it knows: “who attended”, “briefed on the talks”.
  package var basis: TextSpan?
  /// A stake in the matter that the page states.
  package var interest: TextSpan?
  /// Why it speaks, where the page says so.
  package var motive: TextSpan?
  /// Whether the wording brings somebody in or takes them up as known; nil where it does neither, as a
  /// name or “officials”.
  package var definiteness: Definiteness?
  /// The story is about it: it is accused, accuses, or takes part in what is told.
  package var isParty = false
  /// How many people the wording counts; nil where it counts none.
  package var count: Int?
  /// Whom the source passes on: “citing two officials”.
  package var relay: TextSpan?
  /// The item that the wording points at; nil where it points at none.
  package var item: PrintedItem?
  /// The wording of the attribution whose content this one stands in: in “A says B said”, A of B's.
  package var parent: TextSpan?

  package init() {}

  /// Every span in it, in no particular order.
  package var spans: [TextSpan] {
    [
      role, institution, basis, interest, motive, relay, parent, item?.span, item?.title,
      item?.date,
    ]
    .compactMap(\.self)
  }
}

/// How a wording speaks of somebody it does not name.
package enum Definiteness: String, CaseIterable, Sendable, Codable {
  /// As known already: “the governor”, “Orrin’s mayor”, “she”, and “his doctor” where the page names a doctor.
  case definite
  /// As new: “a clerk”, “one official”.
  case indefinite
}

/// Something that a reader could ask for: a report, a document, a study, a data set, a post.
package struct PrintedItem: Hashable, Sendable, Codable {
  package let span: TextSpan
  /// Its title or number, where the wording or another sentence gives one.
  package let title: TextSpan?
  /// Its date, where the wording gives one, be it only a month or “last year”, or where another sentence
  /// does: “the poll was taken from 3 to 6 May”.
  package let date: TextSpan?

  package init(span: TextSpan, title: TextSpan?, date: TextSpan?) {
    self.span = span
    self.title = title
    self.date = date
  }
}

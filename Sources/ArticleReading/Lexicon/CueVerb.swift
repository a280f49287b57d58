import ClaimModel

/// A verb that attributes, in one of its forms.
struct CueVerb: Sendable, Hashable {
  enum Form: String, Sendable { case finite, base, participle, past }
  /// What stands behind it.
  enum Frame: String, Sendable {
    /// The content, with or without “that”: “said (that) …”.
    case clause
    /// The content as a quotation or as a clause; a plain object is none: “wrote a book”.
    case content
    /// The same, or a thing that the verb makes known or judges: “confirmed the deaths”.
    case object
    /// An act to come or a clause: “promised to …”, “promised that …”.
    case promise
    /// A person, then the content: “told reporters that …”.
    case person
    /// A person, then what is asked of them, or that alone: “urged the council to …”.
    case request
    /// A view of something, only with a holder who is asked for views: “believe that …”.
    case view
    /// Something taken for something: “view it as …”, with the same holders.
    case regard
    /// A document as holder: “shows that …”; a person as holder is no attribution.
    case finding
    /// An adjective for a view, behind a form of “be” and with the same holders: “is sure that …”.
    case conviction
    /// Something called something: “called it …”.
    case label
    /// Something ascribed to a cause or taken for something: “put it down to …”, “wrote it down as …”.
    case ascription
    /// A figure put on something: “put support at 52 percent”.
    case figure
    /// A quotation alone: “continued: “…””.
    case quotation
    /// No content of its own: “declined to comment”.
    case refusal
  }

  private(set) var form: Form
  let frame: Frame
  let verbClass: VerbClass
  let act: SpeechAct
  /// The word behind it with which alone it attributes: “point out”. Nil for most.
  let particle: String?

  /// Whoever does not answer: “did not respond”.
  static let silence = CueVerb(
    form: .finite, frame: .refusal, verbClass: .neutral, act: .decline, particle: nil)

  init(form: Form, frame: Frame, verbClass: VerbClass, act: SpeechAct, particle: String?) {
    self.form = form
    self.frame = frame
    self.verbClass = verbClass
    self.act = act
    self.particle = particle
  }

  /// The same verb for another act.
  func `as`(_ act: SpeechAct) -> CueVerb {
    CueVerb(form: form, frame: frame, verbClass: verbClass, act: act, particle: particle)
  }

  /// The same verb in another form.
  func `in`(_ form: Form) -> CueVerb {
    var verb = self
    verb.form = form
    return verb
  }
}

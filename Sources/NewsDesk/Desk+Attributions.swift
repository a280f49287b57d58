package import ClaimModel
import ClaimStore

extension Desk {
  /// Puts on record that the newest draft attributes claims. What the person does not say of it is as the
  /// reader has it where it found the same words, or follows from the source.
  ///
  /// - Throws: `StoreError`; `PlaceError`; `SourceError`.
  package mutating func addAttribution(of handles: [Handle], _ changes: AttributionChanges) throws
    -> DetailedAttribution
  {
    let claims = try handles.map { try bare($0) }
    let slugs = Set(claims.map(\.slug)).sorted()
    guard slugs.count == 1, let slug = slugs.first else { throw SourceError.severalStories(slugs) }
    let draft = try store.newestDraft(story: slug)
    for claim in claims where !claim.mentions.contains(where: { $0.draft == draft.ordinal }) {
      throw SourceError.notInDraft(claim.handle, slug)
    }
    let mentions = claims.flatMap(\.mentions).filter { $0.draft == draft.ordinal }
    let near = changes.address ?? mentions.first?.address
    let wording = try words(changes.wording, changes.address, near: near, in: draft)
    let cue = try words(changes.cue, changes.address, near: near, in: draft)
    guard !wording.isEmpty || !cue.isEmpty else { throw SourceError.nothingPrinted }
    let content =
      changes.content.isEmpty
      ? Self.joined(mentions.flatMap(\.spans))
      : try words(changes.content, changes.address, near: near, in: draft)
    let read = try reading(of: wording.isEmpty ? cue : wording, in: draft)
    let source = try changes.source.map(standing)
    let level = try level(changes, source: source, read: read)
    let time = now()
    let row: ID<Attribution> = id(at: time)
    let facts = changes.applied(to: AttributionFacts())
    var fields = facts.fields
    fields["draftId"] = .row(draft.id.uid)
    fields["sourceId"] = source.map { .row($0.id.uid) } ?? .null
    fields["sourceSpans"] = .spans(wording)
    fields["cueSpans"] = .spans(cue)
    fields["contentSpans"] = .spans(content)
    fields["level"] = .word(level)
    fields["voice"] = .word(changes.voice ?? read?.voice ?? .indirect)
    fields["act"] = .word(changes.act ?? read?.act ?? .say)
    let verbClass: VerbClass = cue.isEmpty ? .none : .neutral
    fields["verbClass"] = .word(changes.verbClass ?? read?.verbClass ?? verbClass)
    fields["sourceKind"] = .word(source?.facts.kind ?? read?.sourceKind ?? .person)
    fields["isUnresolved"] = .flag(false)
    fields["isPlural"] = .flag(changes.isPlural ?? read?.isPlural ?? false)
    fields["reasonSpans"] = .spans(read?.reason.map { [$0.span] } ?? [])
    fields["reasonKind"] = .word(read?.reason?.kind)
    fields["stateLabelSpans"] = .spans(read?.stateLabel.map { [$0] } ?? [])
    if let within = changes.within {
      fields["parentId"] = .row(try store.attribution(within).id.uid)
    }
    if changes.isNotAName {
      fields["notNames"] = .optional(
        Self.notNames(in: [facts.note].compactMap(\.self), beside: nil))
    }
    let applied = try record(
      .attributionAdd,
      [RowEdit("attribution", row.uid, fields)] + claims.map { Self.link(row, $0.id) }, at: time)
    let known = changes.within
    guard let made = applied.handles.first(where: { $0.kind == .attribution && $0 != known }) else {
      throw StoreError.unsoundAct(reason: "it made no attribution")
    }
    return try store.detailedAttribution(made)
  }

  /// Changes what is said of attributions, all or none.
  ///
  /// - Throws: `StoreError`; `PlaceError`; `SourceError`.
  package mutating func editAttributions(_ handles: [Handle], _ changes: AttributionChanges) throws
    -> [DetailedAttribution]
  {
    guard !changes.isEmpty else { throw SourceError.nothingSaid(example: "--basis witnessed") }
    let claims = try changes.claims.map { try bare($0) }
    var edits: [RowEdit] = []
    for handle in handles {
      let old = try store.detailedAttribution(handle)
      let fields = try fields(of: old, changes)
      if !fields.isEmpty {
        edits.append(RowEdit("attribution", old.id.uid, seen: old.revision, fields))
      }
      edits += claims.filter { !old.claims.contains($0.handle) }.map { Self.link(old.id, $0.id) }
    }
    guard !edits.isEmpty else {
      let names = handles.map(\.description).joined(separator: ", ")
      throw SourceError.soAlready(
        "\(names) \(handles.count == 1 ? "is" : "are")",
        show: "whosays attribution show \(handles[0])")
    }
    _ = try record(.attributionEdit, edits)
    return try handles.map { try store.detailedAttribution($0) }
  }

  private func fields(of old: DetailedAttribution, _ changes: AttributionChanges) throws
    -> [String: FieldValue]
  {
    let printed = old.printed
    let facts = changes.applied(to: old.facts)
    var fields = Self.changed(from: old.facts.fields, to: facts.fields)
    let level = changes.level ?? printed.level
    if level == .agentless,
      let source = changes.source ?? (changes.level == nil ? old.source?.handle : nil)
    {
      throw SourceError.cannotBeAgentless(source)
    }
    if level != .agentless, changes.source == nil, old.source == nil {
      throw SourceError.noSource
    }
    if level != printed.level { fields["level"] = .word(level) }
    if level == .agentless, old.source != nil { fields["sourceId"] = .null }
    if let source = changes.source, source != old.source?.handle {
      let new = try standing(source)
      fields["sourceId"] = .row(new.id.uid)
      if new.facts.kind != printed.sourceKind { fields["sourceKind"] = .word(new.facts.kind) }
    }
    if let voice = changes.voice, voice != printed.voice { fields["voice"] = .word(voice) }
    if let act = changes.act, act != printed.act { fields["act"] = .word(act) }
    if let verb = changes.verbClass, verb != printed.verbClass { fields["verbClass"] = .word(verb) }
    if let plural = changes.isPlural, plural != printed.isPlural {
      fields["isPlural"] = .flag(plural)
    }
    if changes.cleared.contains(.within) {
      if !old.within.isEmpty { fields["parentId"] = .null }
    } else if let within = changes.within, within != old.within.first {
      fields["parentId"] = .row(try store.attribution(within).id.uid)
    }
    if changes.isNotAName {
      let words = Self.notNames(in: [facts.note].compactMap(\.self), beside: old.notNames)
      if words != old.notNames { fields["notNames"] = .optional(words) }
    }
    if changes.quotesWords { fields.merge(try places(of: old, changes)) { $1 } }
    return fields
  }

  private func places(of old: DetailedAttribution, _ changes: AttributionChanges) throws
    -> [String: FieldValue]
  {
    let draft = try store.newestDraft(story: old.slug)
    guard draft.ordinal == old.draft else { throw SourceError.otherDraft(old.handle, old.draft) }
    func spans(_ pieces: [String], _ kept: [TextSpan]) throws -> FieldValue {
      .spans(
        pieces.isEmpty
          ? kept : try words(pieces, changes.address, near: old.address, in: draft))
    }
    return [
      "sourceSpans": try spans(changes.wording, old.printed.source),
      "cueSpans": try spans(changes.cue, changes.cleared.contains(.cue) ? [] : old.printed.cue),
      "contentSpans": try spans(changes.content, old.printed.content),
    ]
  }

  // MARK: What the page shows

  /// Where quoted words stand: in the sentence that was named, or else in that of the claim, or else in
  /// the whole draft, where they must stand once.
  private func words(
    _ pieces: [String], _ address: Address?, near: Address?, in draft: LoggedDraft
  ) throws -> [TextSpan] {
    guard !pieces.isEmpty else { return [] }
    let places = Places(draft: draft)
    if address == nil, let near, let spans = try? places.spans(of: pieces, at: near) {
      return spans
    }
    return try places.spans(of: pieces, at: address)
  }

  /// What the reader made of an attribution in the same words; nil where it found none.
  private func reading(of spans: [TextSpan], in draft: LoggedDraft) throws -> PrintedAttribution? {
    try store.proposals(at: spans, in: draft).compactMap(\.proposal.attribution)
      .first { read in
        spans.contains { span in (read.source + read.cue).contains(where: span.overlaps) }
      }
  }

  private func level(
    _ changes: AttributionChanges, source: LoggedSource?, read: PrintedAttribution?
  ) throws -> Level {
    guard let source else {
      guard changes.level ?? .agentless == .agentless else { throw SourceError.noSource }
      return .agentless
    }
    if let level = changes.level {
      guard level != .agentless else { throw SourceError.cannotBeAgentless(source.handle) }
      return level
    }
    if let level = read?.level, level != .agentless { return level }
    guard source.facts.identity == .named else { throw SourceError.noLevel }
    switch source.facts.kind {
    case .person: return .namedPerson
    case .organisation, .outlet: return .namedOrganisation
    case .document, .dataset: return .namedDocument
    case .group, .ownObservation: throw SourceError.noLevel
    }
  }

  /// Spans in reading order, those that overlap as one.
  private static func joined(_ spans: [TextSpan]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for span in spans.sorted() {
      if let last = joined.last, span.start < last.end {
        joined[joined.count - 1] = TextSpan(last.start, max(last.end, span.end))
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}

package import ClaimModel
import ClaimStore

extension Desk {
  /// Puts a source on record.
  ///
  /// - Parameter isAnother: it is somebody else than the one on record under the same name.
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func addSource(_ changes: SourceChanges, kind: SourceKind, isAnother: Bool)
    throws -> LoggedSource
  {
    guard changes.name != nil || changes.identity != nil else { throw SourceError.noIdentity }
    try Self.check(changes)
    if changes.name == nil, changes.identity == .named { throw SourceError.noIdentity }
    let facts = changes.applied(to: SourceFacts(kind: kind, identity: .unknown))
    if let name = facts.name, !isAnother,
      let known = try store.sources(named: name, kind: facts.kind).first
    {
      throw SourceError.nameTaken(name: name, by: known.handle)
    }
    let time = now()
    let source: ID<Source> = id(at: time)
    var fields = facts.fields
    if changes.isNotAName {
      fields["notNames"] = .optional(Self.notNames(in: facts.freeTexts, beside: nil))
    }
    let edits =
      [RowEdit("source", source.uid, fields)]
      + (try parties(of: source.uid, on: [], changes, at: time))
    let applied = try record(.sourceAdd, edits, at: time)
    guard let handle = applied.handles.first(where: { $0.kind == .source }) else {
      throw StoreError.unsoundAct(reason: "it made no source")
    }
    return try store.loggedSource(handle)
  }

  private static func check(_ changes: SourceChanges) throws {
    if changes.name != nil, let identity = changes.identity, identity != .named {
      throw SourceError.nameWithIdentity(identity)
    }
  }

  /// Changes what is said of a source.
  ///
  /// - Returns: the source, and whether a name is kept by the history alone now.
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func editSource(_ handle: Handle, _ changes: SourceChanges) throws -> (
    source: LoggedSource, isNameLeftInHistory: Bool
  ) {
    guard !changes.isEmpty else { throw SourceError.nothingSaid(example: "--role engineer") }
    try Self.check(changes)
    let source = try standing(handle)
    if source.facts.identity == .withheld, changes.name != nil, changes.identity != .named {
      throw SourceError.nameOfWithheld(handle)
    }
    if changes.identity == .named, changes.name == nil, source.facts.name == nil {
      throw SourceError.noIdentity
    }
    let time = now()
    let facts = changes.applied(to: source.facts)
    var fields = Self.changed(from: source.facts.fields, to: facts.fields)
    if changes.isNotAName {
      let judged = try store.assessments(of: handle).map(\.rationale)
      let words = Self.notNames(in: facts.freeTexts + judged, beside: source.notNames)
      if words != source.notNames { fields["notNames"] = .optional(words) }
    }
    var edits: [RowEdit] = []
    if !fields.isEmpty {
      edits.append(RowEdit("source", source.id.uid, seen: source.revision, fields))
    }
    edits += try parties(
      of: source.id.uid, on: source.parties.filter { $0.source == handle }, changes, at: time)
    guard !edits.isEmpty else {
      throw SourceError.soAlready("\(handle) is", show: "whosays source show \(handle)")
    }
    _ = try record(.sourceEdit, edits, at: time)
    return (try store.loggedSource(handle), source.facts.name != nil && facts.name == nil)
  }

  /// The fields of which the values differ.
  static func changed(from old: [String: FieldValue], to new: [String: FieldValue])
    -> [String: FieldValue]
  {
    new.filter { old[$0.key] != $0.value }
  }

  /// The capitalised words of texts, and those that a field holds already, as a field holds them.
  static func notNames(in texts: [String], beside known: String?) -> String? {
    NameGuard.field(
      texts.flatMap(NameGuard.pairs) + (known ?? "").split(separator: "\n").map(String.init))
  }

  private mutating func parties(
    of source: UID, on record: [LoggedParty], _ changes: SourceChanges, at time: Timestamp
  ) throws -> [RowEdit] {
    var edits: [RowEdit] = []
    let said = changes.partyTo.map { ($0, true) } + changes.notPartyTo.map { ($0, false) }
    for (slug, isParty) in said {
      let story = try store.story(slug)
      if let known = record.first(where: { $0.slug == slug }) {
        if known.isParty != isParty {
          edits.append(
            RowEdit("party", known.uid, seen: known.revision, ["isParty": .flag(isParty)]))
        }
      } else {
        let row: ID<Source> = id(at: time)
        edits.append(
          RowEdit(
            "party", row.uid,
            ["sourceId": .row(source), "storyId": .row(story.id.uid), "isParty": .flag(isParty)]))
      }
    }
    return edits
  }

  /// Says how a source may be named in print, and whether it agreed to be.
  ///
  /// - Parameter isAgreed: nil leaves it as it is; of a new one it is not agreed.
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func describeSource(
    _ handle: Handle, as wording: String, isAgreed: Bool?, isNotAName: Bool
  ) throws -> LoggedSource {
    let source = try standing(handle)
    let time = now()
    if let known = source.descriptors.first(where: { nameKey($0.wording) == nameKey(wording) }) {
      var fields: [String: FieldValue] = [:]
      if let isAgreed, isAgreed != known.isAgreed { fields["isAgreed"] = .flag(isAgreed) }
      if isNotAName {
        let words = Self.notNames(in: [known.wording], beside: known.notNames)
        if words != known.notNames { fields["notNames"] = .optional(words) }
      }
      guard !fields.isEmpty else {
        throw SourceError.soAlready(
          "‘\(known.wording)’ is", show: "whosays source show \(handle)")
      }
      _ = try record(
        .sourceDescribe, [RowEdit("descriptor", known.uid, seen: known.revision, fields)], at: time)
    } else {
      let row: ID<Source> = id(at: time)
      var fields: [String: FieldValue] = [
        "sourceId": .row(source.id.uid), "wording": .text(wording),
        "isAgreed": .flag(isAgreed ?? false),
      ]
      if isNotAName {
        fields["notNames"] = .optional(Self.notNames(in: [wording], beside: nil))
      }
      _ = try record(.sourceDescribe, [RowEdit("descriptor", row.uid, fields)], at: time)
    }
    return try store.loggedSource(handle)
  }

  // MARK: Merging

  /// Lets one source stand for others that are the same; all of them stay on record.
  ///
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func mergeSources(into handle: Handle, _ others: [Handle]) throws -> LoggedSource
  {
    let source = try standing(handle)
    let edits = try others.map { other in
      guard other != handle else { throw SourceError.withItself(handle) }
      let merged = try standing(other)
      return RowEdit(
        "source", merged.id.uid, seen: merged.revision, ["mergedIntoId": .row(source.id.uid)])
    }
    _ = try record(.sourceMerge, edits)
    return try store.loggedSource(handle)
  }

  /// Lets merged sources stand for themselves again.
  ///
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func unmergeSources(_ handles: [Handle]) throws {
    let edits = try handles.map { handle in
      let source = try store.loggedSource(handle)
      guard source.mergedInto != nil else { throw SourceError.notMerged(handle) }
      return RowEdit("source", source.id.uid, seen: source.revision, ["mergedIntoId": .null])
    }
    _ = try record(.sourceUnmerge, edits)
  }

  /// A source that stands for itself.
  func standing(_ handle: Handle) throws -> LoggedSource {
    let source = try store.loggedSource(handle)
    if let other = source.mergedInto { throw SourceError.merged(handle, into: other) }
    return source
  }

  // MARK: Terms

  /// Puts the terms agreed with a source for a story on record.
  ///
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func setTerms(
    of handle: Handle, story slug: String, footing: Footing, _ changes: TermsChanges
  ) throws -> LoggedTerms {
    let source = try standing(handle)
    let story = try store.story(slug)
    guard try store.terms(story: slug, source: handle).isEmpty else {
      throw SourceError.termsSet(handle, slug)
    }
    let facts = changes.applied(to: TermsFacts(footing: footing))
    let time = now()
    let row: ID<Source> = id(at: time)
    var fields = facts.fields.merging([
      "sourceId": .row(source.id.uid), "storyId": .row(story.id.uid),
    ]) { $1 }
    if changes.isNotAName {
      fields["notNames"] = .optional(Self.notNames(in: facts.freeTexts, beside: nil))
    }
    _ = try record(.termsSet, [RowEdit("terms", row.uid, fields)], at: time)
    return try terms(of: handle, story: slug)
  }

  /// Changes the terms agreed with a source for a story.
  ///
  /// - Throws: `StoreError`; `SourceError`.
  package mutating func editTerms(of handle: Handle, story slug: String, _ changes: TermsChanges)
    throws -> LoggedTerms
  {
    guard !changes.isEmpty else {
      throw SourceError.nothingSaid(example: "--footing background")
    }
    let terms = try self.terms(of: handle, story: slug)
    let facts = changes.applied(to: terms.facts)
    var fields = Self.changed(from: terms.facts.fields, to: facts.fields)
    if changes.isNotAName {
      let words = Self.notNames(in: facts.freeTexts, beside: terms.notNames)
      if words != terms.notNames { fields["notNames"] = .optional(words) }
    }
    guard !fields.isEmpty else {
      throw SourceError.soAlready(
        "the terms of \(handle) for \(slug) are", show: "whosays terms show \(handle) \(slug)")
    }
    _ = try record(.termsEdit, [RowEdit("terms", terms.uid, seen: terms.revision, fields)])
    return try self.terms(of: handle, story: slug)
  }

  /// The terms agreed with a source for a story.
  ///
  /// - Throws: `StoreError`; `SourceError`.
  package func terms(of handle: Handle, story slug: String) throws -> LoggedTerms {
    guard let terms = try store.terms(story: slug, source: handle).first else {
      throw SourceError.noTerms(handle, slug)
    }
    return terms
  }
}

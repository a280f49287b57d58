package import ClaimAudit
package import ClaimModel
package import ClaimStore

/// A person at work on a ledger: the use cases that need reading, audit, reports and store
/// together. It reads no file and prints nothing, so a command or a web page can call it alike.
package struct Desk {
  package let store: ClaimStore
  /// Who acts.
  package let agent: String
  /// The last act that whoever acts has seen; what they have not seen is not written over. Nil where they
  /// do not say.
  let seen: Int?
  let now: @Sendable () -> Timestamp
  private var uids: UIDMaker

  package init(
    store: ClaimStore, agent: String, seen: Int? = nil, now: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.store = store
    self.agent = agent
    self.seen = seen
    self.now = now
    uids = UIDMaker(random: random)
  }

  mutating func id<Entity>(at time: Timestamp) -> ID<Entity> { ID(uids.next(at: time)) }

  /// Records an entry as one act.
  ///
  /// - Parameter time: of the act; nil for now.
  mutating func record(_ verb: Verb, _ edits: [RowEdit], at time: Timestamp? = nil) throws
    -> AppliedAct
  {
    let time = time ?? now()
    let act = Act(id: id(at: time), agent: agent, time: time, deed: .entry(Entry(verb, edits)))
    return try store.apply([act], seen: seen)[0]
  }

  // MARK: Stories

  /// Adds a story with its first draft, and everything the reader found in it as proposals.
  ///
  /// - Parameters:
  ///   - slug: nil takes it from the file name, or for standard input from the headline.
  ///   - title: nil takes the headline, or for want of one the file name.
  /// - Throws: `SlugError`; `StoreError`, among others when the slug is taken.
  package mutating func addStory(
    _ article: Article, slug: String?, title: String?, genre: Genre, policy: Policy
  ) throws -> Story {
    let slug =
      try slug.map { try checked($0) }
      ?? article.ownSlug.map { try checked($0, inFrontMatter: true) } ?? self.slug(for: article)
    let time = now()
    let draft = NewDraft(
      id: id(at: time), text: article.reading.text.string,
      originalDigest: article.originalDigest, fileName: article.fileName,
      segments: article.reading.segments.map { NewSegment(id: id(at: time), segment: $0) },
      proposals: article.reading.proposals.map { NewProposal(id: id(at: time), proposal: $0) })
    let deed = AddStory(
      story: id(at: time), slug: slug,
      title: Self.title(title, of: article),
      genre: genre, language: article.reading.language, policy: policy.name, draft: draft)
    let act = Act(id: id(at: time), agent: agent, time: time, deed: .addStory(deed))
    _ = try store.apply([act], seen: seen)
    return try store.story(slug)
  }

  private static func title(_ given: String?, of article: Article) -> String {
    let untitled = article.name == "-" ? "Untitled" : article.stem
    let candidates = [given, article.reading.headline].compactMap(\.self)
    return candidates.first { $0.unicodeScalars.contains { !$0.properties.isWhitespace } }
      ?? untitled
  }

  private func checked(_ slug: String, inFrontMatter: Bool = false) throws(SlugError) -> String {
    guard Slug.isValid(slug) else {
      let made = Slug.make(from: slug)
      throw SlugError(
        slug: slug, suggestion: made.isEmpty ? "story" : made, isInFrontMatter: inFrontMatter)
    }
    return slug
  }

  private func slug(for article: Article) -> String {
    let stem = article.name == "-" ? "" : article.stem
    let candidates = [stem, article.reading.headline ?? ""].map(Slug.make(from:))
    return candidates.first { !$0.isEmpty } ?? "story"
  }
}

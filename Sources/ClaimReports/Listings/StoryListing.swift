package import ClaimModel

/// Stories in a list.
package enum StoryListing {
  /// What `story add` answers.
  package static func added(_ story: Story) -> String {
    let slug = TerminalText.escaped(story.slug)
    return """
      Added the story \(slug): \(TerminalText.escaped(story.title))
      \(count(story.openProposalCount, "proposal")) to be decided, none accepted.
      Next: whosays proposal list \(slug)

      """
  }

  /// For people: a line a story, in the order given.
  package static func text(_ stories: [Story]) -> String {
    guard !stories.isEmpty else {
      return "There are no stories yet.\nNext: whosays story add FILE\n"
    }
    return TextTable.render(
      [["SLUG", "DRAFT", "CLAIMS", "OPEN PROPOSALS", "TITLE"]]
        + stories.map {
          [
            $0.slug, "\($0.newestDraft)", "\($0.claimCount)", "\($0.openProposalCount)", $0.title,
          ]
        })
  }

  /// A document in the form `whosays.stories/1`.
  package static func json(_ stories: [Story]) -> String {
    CanonicalJSON.document(
      "whosays.stories/1",
      Document(
        stories: stories.map {
          Entry(
            uid: $0.id, revision: $0.revision, slug: $0.slug, title: $0.title, genre: $0.genre,
            language: $0.language, publicationState: $0.publicationState, policy: $0.policy,
            addedAt: $0.addedAt, newestDraft: $0.newestDraft, claimCount: $0.claimCount,
            openProposalCount: $0.openProposalCount)
        }))
  }

  private struct Document: Encodable {
    let stories: [Entry]
  }

  private struct Entry: Encodable {
    let uid: ID<Story>
    let revision: Int
    let slug: String
    let title: String
    let genre: Genre
    let language: String
    let publicationState: PublicationState
    let policy: String
    let addedAt: Timestamp
    let newestDraft: Int
    let claimCount: Int
    let openProposalCount: Int
  }
}

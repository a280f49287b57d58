import ArticleReading
package import ClaimAudit
package import ClaimModel
package import ClaimReports
package import ClaimStore

extension Report {
  /// The audit of an article nobody has logged.
  package init(auditing article: Article, genre: Genre, policy: Policy, toolVersion: String) {
    self.init(
      dossier: Dossier(bareFile: article.name, genre: genre, reading: article.reading),
      policy: policy, toolVersion: toolVersion)
  }

  /// The audit of the newest draft of a story in a ledger.
  ///
  /// - Throws: `StoreError`, among others when there is no such story.
  package init(auditing slug: String, in store: ClaimStore, policy: Policy, toolVersion: String)
    throws
  {
    self.init(dossier: try store.dossier(story: slug), policy: policy, toolVersion: toolVersion)
  }

  private init(dossier: Dossier, policy: Policy, toolVersion: String) {
    self.init(
      dossier: dossier, findings: Audit.findings(in: dossier, policy: policy),
      facts: RunFacts(
        toolVersion: toolVersion, readerVersion: ArticleReader.version, policy: policy.name,
        policyDigest: policy.digest))
  }
}

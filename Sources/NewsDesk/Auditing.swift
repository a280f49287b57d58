import ArticleReading
package import ClaimAudit
package import ClaimModel
package import ClaimReports

extension Report {
  /// The audit of an article nobody has logged.
  ///
  /// - Parameters:
  ///   - genre: nil takes the one that the policy has for pieces without any.
  ///   - baseline: the findings of it that are not reported; nil where all are.
  package init(
    auditing article: Article, genre: Genre? = nil, policy: Policy, toolVersion: String,
    filter: FindingFilter = .all, baseline: Baseline? = nil
  ) {
    self.init(
      auditing: Dossier(
        bareFile: article.name, genre: genre ?? policy.defaultGenre.value,
        reading: article.reading),
      policy: policy, toolVersion: toolVersion, filter: filter, baseline: baseline)
  }

  /// The audit of a draft in a ledger, or of anything else that has become a dossier.
  package init(
    auditing dossier: Dossier, policy: Policy, toolVersion: String, filter: FindingFilter = .all,
    baseline: Baseline? = nil
  ) {
    let findings = Audit.findings(in: dossier, policy: policy)
    let kept = findings.filter { filter.keeps($0.rule) }
    let new = baseline.map { baseline in kept.filter { !baseline.contains($0) } } ?? kept
    self.init(
      dossier: dossier, findings: new,
      facts: RunFacts(
        toolVersion: toolVersion, readerVersion: ArticleReader.version, policy: policy.name,
        policyDigest: policy.digest),
      filter: filter,
      baseline: baseline.map {
        BaselineUse(known: kept.count - new.count, gone: $0.countGone(from: findings))
      })
  }
}

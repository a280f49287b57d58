import ClaimModel

extension CommandContext {
  /// Does something with each article under some paths. One that cannot be read is explained and
  /// passed over, the rest are done, and the status is then `stopped`; otherwise the gravest status
  /// that the work gave.
  func forEachArticle(_ paths: [String], _ work: (_ path: String) throws -> ExitStatus) throws
    -> ExitStatus
  {
    var gravest = ExitStatus.done
    for entry in Files.articles(paths, in: self) {
      do {
        let status = try work(try entry.get())
        if status.rawValue > gravest.rawValue { gravest = status }
      } catch let error as any Explained {
        explain(error)
        gravest = .stopped
      }
    }
    return gravest
  }
}

import ClaimModel

extension CommandContext {
  /// Does something with each article under some paths. One that cannot be read is explained and
  /// passed over, the rest are done, and the status is then `stopped`; otherwise the gravest status
  /// that the work gave. Work that takes long and prints nowhere a person looks says how far it is.
  func forEachArticle(_ paths: [String], _ work: (_ path: String) throws -> ExitStatus) throws
    -> ExitStatus
  {
    var gravest = ExitStatus.done
    let entries = Files.articles(paths, in: self)
    let isWatched = errors.isTerminal && !output.isTerminal
    let start = now()
    for (number, entry) in entries.enumerated() {
      if isWatched, now().milliseconds - start.milliseconds > 1000 {
        try errors.write("\rarticle \(number + 1) of \(entries.count) ")
      }
      do {
        let status = try work(try entry.get())
        if status.rawValue > gravest.rawValue { gravest = status }
      } catch let error as any Explained {
        explain(error)
        gravest = .stopped
      }
    }
    if isWatched, now().milliseconds - start.milliseconds > 1000 { try errors.write("\n") }
    return gravest
  }
}

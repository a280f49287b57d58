import ClaimModel

extension CommandContext {
  /// Does something with each article under some paths. One that cannot be read is explained and
  /// passed over, the rest are done, and the status is then `stopped`; otherwise the gravest status
  /// that the work gave.
  func forEachArticle(_ paths: [String], _ work: (ArticlePath) throws -> ExitStatus) throws
    -> ExitStatus
  {
    try forEach(Files.articles(paths, in: self), called: "article", work)
  }

  /// The same for anything else. Work that takes long and prints nowhere a person looks says how far
  /// it is.
  ///
  /// - Parameter noun: what one of them is called.
  func forEach<Element>(
    _ elements: [Element], called noun: String, _ work: (Element) throws -> ExitStatus
  ) throws -> ExitStatus {
    var gravest = ExitStatus.done
    let isWatched = errors.isTerminal && !output.isTerminal
    let start = now()
    func isLong() -> Bool { isWatched && now().milliseconds - start.milliseconds > 1000 }
    for (number, element) in elements.enumerated() {
      if isLong() { try errors.write("\r\(noun) \(number + 1) of \(elements.count) ") }
      do {
        let status = try work(element)
        gravest = max(gravest, status)
      } catch let error as any Explained {
        explain(error)
        gravest = .stopped
      }
    }
    if isLong() { try errors.write("\n") }
    return gravest
  }
}

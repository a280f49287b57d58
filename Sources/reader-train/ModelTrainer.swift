import ArticleReading
import Foundation

/// Learns the whole model from articles: the first look, then from its mistakes on articles it has not
/// seen the second look, and from those of both how likely a find is right.
struct ModelTrainer {
  /// A feature counts when it stands in as many articles, so that none can give away a sentence.
  static let leastArticles: Int32 = 3
  /// Of features in either table, the heaviest; with them the file stays under two megabytes.
  static let mostFeatures = 62000

  let articles: [MarkedArticle]
  var settings = ChainTrainer.Settings()

  /// The half to which an article belongs.
  private static func half(_ article: Int) -> Int { article % 2 }

  func learn() -> WeightFile {
    var file = WeightFile()
    file.strengths = strengths()
    let bare = file.weights
    let tag = set { passage, _ in [passage.tagChain(bare)] }
    file.tag = table(tag, labels: file.tag.labels)
    // Learned without each half of the articles: what they find is what a model finds in new ones.
    var halves = [file, file]
    for half in 0..<2 { halves[half].tag = table(tag, labels: file.tag.labels, without: half) }
    let looks = halves.map(\.weights)
    let link = set { passage, index in passage.linkChains(looks[Self.half(index)]) }
    file.link = table(link, labels: file.link.labels)
    for half in 0..<2 { halves[half].link = table(link, labels: file.link.labels, without: half) }
    let models = halves.map(\.weights)
    var examples: [(evidence: [Double], isRight: Bool)] = []
    for (index, article) in articles.enumerated() {
      for passage in article.passages { examples += passage.examples(models[Self.half(index)]) }
    }
    file.calibration = Calibration.learn(examples)
    Self.tell("\(examples.count) finds to learn the probability from")
    return file
  }

  /// How often each word is a cue where it stands, in steps.
  private func strengths() -> [(hash: UInt32, level: UInt8)] {
    var counts: [UInt32: (all: Int, cues: Int)] = [:]
    for passage in articles.lazy.flatMap(\.passages) {
      passage.forEachWord { word, isCue in
        counts[word, default: (0, 0)].all += 1
        if isCue { counts[word]!.cues += 1 }
      }
    }
    let steps = [0.02, 0.08, 0.18, 0.35, 0.6]
    return counts.compactMap { word, count in
      let share = Double(count.cues) / Double(count.all)
      let level = steps.count { share >= $0 }
      return count.cues >= 3 && level > 0 ? (word, UInt8(level)) : nil
    }.sorted { $0.hash < $1.hash }
  }

  private func set(_ chains: (TrainingPassage, Int) -> [TrainingChain]) -> TrainingSet {
    var all: [(article: Int32, chain: TrainingChain)] = []
    for (index, article) in articles.enumerated() {
      for passage in article.passages {
        for chain in chains(passage, index) { all.append((Int32(index), chain)) }
      }
    }
    let set = TrainingSet(all, articles: Self.leastArticles)
    Self.tell("\(set.ends.count) tokens, \(set.hashes.count) features")
    return set
  }

  /// - Parameter half: of the articles, from which nothing is learned; nil to learn from all.
  private func table(_ set: TrainingSet, labels: Int, without half: Int? = nil)
    -> WeightFile.Table
  {
    var trainer = ChainTrainer(labels: labels, features: set.hashes.count, settings: settings)
    trainer.learn(set) { half == nil || Self.half($0) != half }
    let table = WeightFile.Table(trainer, hashes: set.hashes, most: Self.mostFeatures)
    Self.tell("\(table.hashes.count) features weigh something")
    return table
  }

  /// Says on standard error how far it is.
  static func tell(_ what: String) {
    let seconds = Int(clock()) / Int(CLOCKS_PER_SEC)
    FileHandle.standardError.write(Data("\(seconds) s: \(what)\n".utf8))
  }
}

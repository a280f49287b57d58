import Testing

@testable import reader_train

@Suite struct CrossValidationTests {
  /// Thirty articles of three outlets.
  private static let articles = (0..<30).map { number in
    let outlet = ["gazette", "herald", "post"][number % 3]
    return MarkedArticle(name: "\(outlet)_\(number)", outlet: outlet, passages: [])
  }

  @Test(arguments: [false, true])
  func everyArticleIsReadOnceWithWhatWasLearnedFromAllOthers(byOutlet: Bool) {
    let folds = CrossValidation(articles: Self.articles, byOutlet: byOutlet).folds
    #expect(folds.count == (byOutlet ? 3 : 7))
    #expect(folds.flatMap(\.read).sorted() == Array(Self.articles.indices))
    for fold in folds {
      #expect(!fold.read.isEmpty)
      #expect((fold.learned + fold.read).sorted() == Array(Self.articles.indices))
    }
  }

  @Test func nothingIsLearnedFromAnOutletThatIsRead() {
    for fold in CrossValidation(articles: Self.articles, byOutlet: true).folds {
      let outlets = Set(fold.read.map { Self.articles[$0].outlet })
      #expect(outlets == [fold.name])
      #expect(outlets.isDisjoint(with: fold.learned.map { Self.articles[$0].outlet }))
    }
  }

  @Test func nothingHasNoFolds() {
    #expect(CrossValidation(articles: [], byOutlet: false).folds.isEmpty)
    #expect(Fold.all([Int]()).isEmpty)
  }
}

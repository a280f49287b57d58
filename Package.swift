// swift-tools-version: 6.1
import PackageDescription

/// Language mode 6 and the three upcoming features that keep imports honest: a module that is not
/// named in a file cannot be used there, and an imported type cannot leak into another module's view.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["WhosaysTestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "whosays",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "whosays", targets: ["whosays"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The words of the domain as values; no input or output.
    library("ClaimModel", [.product(name: "Crypto", package: "swift-crypto")]),
    // Text to segments, quotations and proposals.
    library("ArticleReading", ["ClaimModel", "ReaderWeights"]),
    // The weights of the reading model as bytes.
    .target(name: "ReaderWeights", exclude: ["weights.bin"]),
    // Rules: dossier in, findings out.
    library("ClaimAudit", ["ClaimModel"]),
    // The SQLite file.
    library(
      "ClaimStore", ["ClaimModel", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [.embedInCode("Resources/schema.sql")]),
    // Report value in, text out.
    library("ClaimReports", ["ClaimModel", "ClaimAudit"]),
    // The use cases: what a person does, across the four above.
    library(
      "NewsDesk",
      [
        "ClaimModel", "ArticleReading", "ClaimAudit", "ClaimStore", "ClaimReports",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    // Parsing arguments, printing, exit status.
    library(
      "WhosaysCommands",
      [
        "ClaimModel", "ArticleReading", "ClaimAudit", "ClaimStore", "ClaimReports", "NewsDesk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "whosays", dependencies: ["WhosaysCommands"], swiftSettings: settings),
    // The reader against articles that people have marked; for those who work on it alone.
    library("ReaderScoring", ["ClaimModel", "ArticleReading", "ClaimAudit"]),
    .executableTarget(
      name: "reader-score",
      dependencies: ["ReaderScoring", "ClaimModel", "ArticleReading", "ClaimReports"],
      swiftSettings: settings),
    // Learns the weights of the reading model; for those who work on it alone.
    .executableTarget(
      name: "reader-train", dependencies: ["ArticleReading", "ClaimModel", "ReaderScoring"],
      swiftSettings: settings),
    // Golden files, transcripts, seeded generators; used by tests alone.
    library("WhosaysTestSupport", ["ClaimModel"]),

    tests("ClaimModelTests", ["ClaimModel"]),
    tests("ArticleReadingTests", ["ClaimModel", "ArticleReading"]),
    tests("ReaderScoringTests", ["ClaimModel", "ArticleReading", "ReaderScoring"]),
    tests("ReaderTrainTests", ["ClaimModel", "ArticleReading", "reader-train"]),
    tests("ClaimAuditTests", ["ClaimModel", "ClaimAudit"]),
    tests(
      "ClaimStoreTests",
      ["ClaimModel", "ClaimStore", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Golden"]),
    tests("ClaimReportsTests", ["ClaimModel", "ClaimAudit", "ClaimReports"], exclude: ["Golden"]),
    tests(
      "NewsDeskTests",
      ["ClaimModel", "ArticleReading", "ClaimAudit", "ClaimReports", "ClaimStore", "NewsDesk"]),
    tests(
      "WhosaysCommandsTests",
      [
        "ClaimModel", "WhosaysCommands",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Transcripts"]),
    // The project as a whole: its architecture, and the built program as people meet it.
    tests(
      "ProjectTests", ["whosays", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Interposer"]),
  ]
)

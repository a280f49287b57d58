import ArgumentParser
import ArticleReading
import ClaimModel
import NewsDesk

extension ExpressibleByArgument where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// The words of a vocabulary as they are typed. ArgumentParser's own way describes each value by
  /// reflection, which takes a tenth of the time in which a command starts.
  static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension TextEncoding: ExpressibleByArgument {}
extension Genre: ExpressibleByArgument {}
extension ClaimKind: ExpressibleByArgument {}
extension Centrality: ExpressibleByArgument {}
extension Certainty: ExpressibleByArgument {}
extension ClaimStatus: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension SetAsideClass: ExpressibleByArgument {}
extension ClaimChanges.ClearedField: ExpressibleByArgument {}
extension EvidenceKind: ExpressibleByArgument {}
extension Sensitivity: ExpressibleByArgument {}
extension EvidenceChanges.ClearedField: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
extension AssessmentScale: ExpressibleByArgument {}
extension LineageRelation: ExpressibleByArgument {}

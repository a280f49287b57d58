package import ClaimAudit
import ClaimModel
import ClaimReports
import FoundationEssentials

/// A baseline as it lies beside an article: a document in the form `whosays.baseline/1`, with a line a
/// finding, so that a change of it can be reviewed.
extension Baseline {
  /// What every baseline opens with, and nothing else does.
  package static let opening = "{\n  \"format\" : \"\(form)\","

  private static let form = "whosays.baseline/1"

  package var json: String { CanonicalJSON.document(Self.form, Written(findings: entries)) }

  /// - Parameter file: its name, for messages.
  /// - Throws: `BaselineError`.
  package init(json bytes: [UInt8], file: String) throws(BaselineError) {
    guard let document = try? JSONDecoder().decode(Read.self, from: Data(bytes)),
      document.format == Self.form
    else { throw BaselineError(file: file) }
    self.init(document.findings)
  }

  private struct Written: Encodable {
    let findings: [Entry]
  }

  private struct Read: Decodable {
    let format: String
    let findings: [Entry]
  }
}

/// A file that should be a baseline cannot be read as one.
package struct BaselineError: Explained, Hashable {
  /// As it should be shown.
  let file: String
  package var what: String { "\(file) is no baseline, or a damaged one" }
  package var remedy: String {
    "take it from your archive, or move it away and run whosays audit --record-baseline"
  }
}

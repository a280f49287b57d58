package import ClaimModel

/// How the rows that answer a query are written, as they come: an opening, each row, a closing.
package protocol RowsForm {
  /// - Parameter columns: their names, which can be the same.
  mutating func opening(_ columns: [String]) -> String
  mutating func row(_ values: [QueryValue]) -> String
  /// - Parameter count: of all rows.
  mutating func closing(_ count: Int) -> String
}

/// The forms there are.
package enum RowsFormat: String, CaseIterable, Sendable {
  case text, tsv, json

  /// A fresh form.
  package var form: any RowsForm {
    switch self {
    case .text: RowsText()
    case .tsv: RowsTSV()
    case .json: RowsJSON()
    }
  }
}

extension QueryValue {
  /// As people read it, not yet escaped; bytes as SQL writes them, so that they can be asked for again.
  ///
  /// - Parameter null: what stands for null.
  func words(null: String) -> String {
    switch self {
    case .null: null
    case .integer(let number): String(number)
    case .real(let number): Self.words(of: number)
    case .text(let text): text
    case .blob(let bytes): "x'\(Hex.text(bytes))'"
    }
  }

  /// The shortest number that is the same; infinite ones as SQL writes them.
  private static func words(of number: Double) -> String {
    number.isInfinite ? (number < 0 ? "-9e999" : "9e999") : String(number)
  }
}

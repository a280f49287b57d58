import ClaimModel

/// Rows as a document in the form `whosays.rows/1`, a row a line. Rows are arrays, since names of columns can
/// be the same.
struct RowsJSON: RowsForm {
  private var isFirst = true

  mutating func opening(_ columns: [String]) -> String {
    "{\n  \"format\" : \"whosays.rows/1\",\n  \"columns\" : \(Self.json(columns)),\n  \"rows\" : ["
  }

  mutating func row(_ values: [QueryValue]) -> String {
    defer { isFirst = false }
    return (isFirst ? "\n    " : ",\n    ") + Self.json(values.map(Value.init))
  }

  mutating func closing(_ count: Int) -> String { isFirst ? "]\n}\n" : "\n  ]\n}\n" }

  private static func json(_ values: some Encodable) -> String {
    String(CanonicalJSON.line(values).unicodeScalars.dropLast())
  }

  private struct Value: Encodable {
    let value: QueryValue

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch value {
      case .null: try container.encodeNil()
      case .integer(let number): try container.encode(number)
      // JSON has no infinite numbers.
      case .real(let number) where number.isFinite: try container.encode(number)
      case .real, .text, .blob: try container.encode(value.words(null: ""))
      }
    }
  }
}

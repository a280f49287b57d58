package import ClaimReports
package import ClaimStore

/// A question in SQL to a ledger, which changes nothing.
package struct LedgerQuery {
  private let sql: String

  /// How much is written at once, about, in bytes.
  private static let pieceSize = 1 << 16

  /// - Parameter bytes: the query in UTF-8.
  /// - Throws: `QueryError` when they are no text or too many.
  package init(bytes: [UInt8]) throws(QueryError) {
    guard bytes.count <= ClaimStore.queryLimit else { throw .tooLong }
    guard let sql = String(validating: bytes, as: UTF8.self) else { throw .notText }
    self.sql = sql
  }

  /// Writes the answer piece by piece.
  ///
  /// - Throws: `QueryError`; `StoreError`; what `write` throws. A part of the answer may be written by then.
  package func answer(
    from store: ClaimStore, as format: RowsFormat, _ write: (String) throws -> Void
  ) throws {
    var form = format.form
    var waiting = ""
    var count = 0
    func pass(_ text: String) throws {
      waiting += text
      guard waiting.utf8.count >= Self.pieceSize else { return }
      try write(waiting)
      waiting = ""
    }
    try store.query(sql) { columns in
      try pass(form.opening(columns))
    } row: { values in
      count += 1
      try pass(form.row(values))
    }
    try write(waiting + form.closing(count))
  }
}

/// One value of the answer to a query, as SQLite has it.
package enum QueryValue: Hashable, Sendable {
  case null
  case integer(Int64)
  /// Also infinite; SQLite has no value that is no number.
  case real(Double)
  case text(String)
  /// Bytes, such as a uid.
  case blob([UInt8])
}

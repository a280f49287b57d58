private import Crypto
package import FoundationEssentials

/// A SHA-256 value: 32 bytes, written as 64 lower-case hex digits.
package struct Digest: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Always 32 of them.
  package let bytes: [UInt8]

  /// Nil unless there are exactly 32 bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  package init(of data: some DataProtocol) {
    bytes = Array(SHA256.hash(data: data))
  }

  package init(of text: String) { self.init(of: Array(text.utf8)) }

  /// The digest of several fields, each preceded by its length in bytes (8 bytes, most significant
  /// first), so that no two lists of fields run together to the same bytes.
  package init(ofFields fields: [[UInt8]]) {
    var hash = SHA256()
    for field in fields {
      hash.update(
        data: (0..<8).map { UInt8(truncatingIfNeeded: UInt64(field.count) >> (56 - 8 * $0)) })
      hash.update(data: field)
    }
    bytes = Array(hash.finalize())
  }

  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = Array(try container.decode(String.self).utf8)
    let nibbles = text.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard text.count == 64, nibbles.count == 64 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256")
    }
    bytes = (0..<32).map { UInt8(nibbles[2 * $0] << 4 | nibbles[2 * $0 + 1]) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

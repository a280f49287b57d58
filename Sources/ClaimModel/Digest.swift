private import Crypto
package import FoundationEssentials

/// A SHA-256 that is made piece by piece, of what is too large to be held.
package struct RunningDigest: Sendable {
  private var hash = SHA256()

  package init() {}

  /// Takes in the next piece.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

  /// Of everything that was taken in.
  package var digest: Digest { Digest(bytes: Array(hash.finalize()))! }
}

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
    // In one piece: to hand on short ones costs more than to hash them.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fields.reduce(0) { $0 + 8 + $1.count })
    for field in fields {
      for shift in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: UInt64(field.count) >> (56 - 8 * shift)))
      }
      bytes += field
    }
    self.init(of: bytes)
  }

  package var description: String { Hex.text(bytes) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let bytes = Hex.bytes(try container.decode(String.self).utf8),
      let digest = Digest(bytes: bytes)
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256")
    }
    self = digest
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

package import ClaimModel
private import Foundation

/// How the bytes of an article may be encoded when they do not say so themselves.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
}

/// A draft's text as it is stored, with the digest of what it came from.
package struct DecodedText: Hashable, Sendable {
  /// Without byte order mark, line ends as LF, otherwise untouched.
  package let text: DraftText
  /// Of the bytes before decoding.
  package let originalDigest: Digest
}

/// The door through which the bytes of an article come in.
package enum ArticleInput {
  /// The longest text that is read: 16 MiB, some 2.5 million words.
  package static let byteLimit = 16 * 1024 * 1024

  /// Decodes bytes to stored text.
  ///
  /// UTF-8 with or without byte order mark and UTF-16 with one need no word from anybody; another
  /// encoding has to be named. Line ends become LF.
  ///
  /// - Parameter encoding: nil takes UTF-8, or UTF-16 where the bytes start with its mark.
  package static func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil)
    throws(ReadingError) -> DecodedText
  {
    guard bytes.count <= byteLimit else { throw .tooLarge }
    let text = withUnixLineEnds(try string(bytes, encoding: encoding ?? .utf8))
    if let offset = text.utf8.firstIndex(of: 0) {
      throw .nul(offset: text.utf8.distance(from: text.startIndex, to: offset))
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    return DecodedText(text: DraftText(text), originalDigest: Digest(of: bytes))
  }

  private static func string(_ bytes: [UInt8], encoding: TextEncoding) throws(ReadingError)
    -> String
  {
    switch (bytes.first, bytes.dropFirst().first, bytes.dropFirst(2).first) {
    case (0xFF, 0xFE, _): return try utf16(bytes.dropFirst(2), highFirst: false)
    case (0xFE, 0xFF, _): return try utf16(bytes.dropFirst(2), highFirst: true)
    case (0xEF, 0xBB, 0xBF): return try utf8(bytes, from: 3)
    default: break
    }
    switch encoding {
    case .utf8: return try utf8(bytes, from: 0)
    case .latin1: return String(decoding: bytes.map(UInt16.init), as: UTF16.self)
    case .windows1252:
      return String(decoding: bytes.map { windows1252[$0] ?? UInt16($0) }, as: UTF16.self)
    }
  }

  private static func utf8(_ bytes: [UInt8], from start: Int) throws(ReadingError) -> String {
    // NUL first: a binary file is better called binary than badly encoded.
    if let nul = bytes.firstIndex(of: 0) { throw .nul(offset: nul) }
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw .invalidUTF8(offset: firstInvalidByte(bytes, from: start))
    }
    return text
  }

  private static func firstInvalidByte(_ bytes: [UInt8], from start: Int) -> Int {
    var iterator = bytes[start...].makeIterator()
    var decoder = UTF8()
    var offset = start
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) throws(ReadingError)
    -> String
  {
    guard bytes.count % 2 == 0 else { throw .invalidUTF16 }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(highFirst ? first << 8 | second : second << 8 | first)
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .invalidUTF16 }
    return text
  }

  /// Works on bytes: for `Character`, CR LF is one element, and the two would not be found.
  private static func withUnixLineEnds(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ $0.contains(13) }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for byte in text.utf8 {
      if byte == 13 {
        bytes.append(10)
      } else if byte != 10 || !wasReturn {
        bytes.append(byte)
      }
      wasReturn = byte == 13
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where Windows-1252 departs from ISO 8859-1 (the WHATWG Encoding Standard's index).
  private static let windows1252: [UInt8: UInt16] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]
}

/// A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then randomness.
///
/// It is the name of a row outside one ledger; inside, rows are joined by integer keys that are
/// never exported. Its text form is the usual lower-case `8-4-4-4-12`.
package struct UID: Hashable, Comparable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The sixteen bytes, most significant first, as a ledger stores them.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
      for index in 0..<16 {
        let word = index < 8 ? high : low
        bytes[index] = UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index & 7)))
      }
      count = 16
    }
  }

  /// Nil unless there are exactly sixteen bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  package static func < (a: UID, b: UID) -> Bool { (a.high, a.low) < (b.high, b.low) }

  /// The name of the row that does nothing but link two others, made of their names, so that it is the
  /// same in every ledger.
  package init(linking a: UID, and b: UID) { self.init(madeOf: [a.bytes, b.bytes]) }

  /// A name made of words instead of by chance (version 8: RFC 9562, 5.8): the same words give the same
  /// name.
  package init(madeOf fields: [[UInt8]]) {
    let digest = Digest(ofFields: fields).bytes
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    high = word(digest[0..<8]) & ~0xf000 | 0x8000
    low = word(digest[8..<16]) & ~(3 << 62) | 1 << 63
  }
}

extension UID: CustomStringConvertible, Codable {
  package var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if [8, 12, 16, 20].contains(digit) {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let word = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (digit & 15))) & 15
        text[place] = value < 10 ? 48 + value : 87 + value
        place += 1
      }
      return 36
    }
  }

  /// Nil unless the text is a whole UUID in its usual form.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [8, 4, 4, 4, 12], let bytes = Hex.bytes(parts.joined()) else {
      return nil
    }
    self.init(bytes: bytes)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let uid = UID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a uid")
    }
    self = uid
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The beginning of a uid, as a person types it: at least four hex digits, in either case, with or without
/// hyphens between them.
package struct UIDPrefix: Hashable, Sendable {
  /// The first uid that begins so, and the last.
  package let first: UID
  package let last: UID

  /// Nil where it is none. Whatever is shorter than four digits is more likely a slip.
  package init?(_ text: String) {
    let digits = text.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
    let padding = 32 - digits.count
    guard (4...32).contains(digits.count), text.utf8.first != UInt8(ascii: "-"),
      let low = Hex.bytes(digits + [UInt8](repeating: UInt8(ascii: "0"), count: padding)),
      let high = Hex.bytes(digits + [UInt8](repeating: UInt8(ascii: "f"), count: padding)),
      let first = UID(bytes: low), let last = UID(bytes: high)
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}

/// Makes uids that grow: within one millisecond the random part is counted up (RFC 9562, 6.2,
/// method 2), so that rows made by one act sort in the order in which they were made.
package struct UIDMaker: Sendable {
  private var last = UID(high: 0, low: 0)
  private let random: @Sendable () -> UInt64

  /// - Parameter random: 64 fresh random bits at each call.
  package init(random: @escaping @Sendable () -> UInt64) { self.random = random }

  /// A uid greater than every one before.
  package mutating func next(at time: Timestamp) -> UID {
    let milliseconds = UInt64(clamping: time.milliseconds) & 0xffff_ffff_ffff
    var uid = UID(
      high: milliseconds << 16 | 0x7000 | random() & 0x0fff,
      low: 0x8000_0000_0000_0000 | random() >> 2)
    // The second half of the test also holds against a clock that was set back.
    if uid <= last {
      let (low, carry) = last.low.addingReportingOverflow(1)
      uid = carry ? UID(high: last.high + 1, low: 1 << 63) : UID(high: last.high, low: low)
    }
    last = uid
    return uid
  }
}

/// A uid that knows what it names, so that a claim's cannot be passed for a source's.
package struct ID<Entity>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  package let uid: UID

  package init(_ uid: UID) { self.uid = uid }
  package var description: String { uid.description }
  package static func < (a: ID, b: ID) -> Bool { a.uid < b.uid }

  package init(from decoder: any Decoder) throws {
    uid = try decoder.singleValueContainer().decode(UID.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(uid)
  }
}

/// A row as somebody saw it: its name, and the revision on which their act rests.
package struct Seen<Entity>: Hashable, Sendable, Codable {
  package let id: ID<Entity>
  /// Counts from 1; each change to the row adds one.
  package let revision: Int

  package init(_ id: ID<Entity>, revision: Int) {
    self.id = id
    self.revision = revision
  }
}

/// The kinds of row that a person names by a letter and a number, as in `c12`.
package enum HandleKind: String, CaseIterable, Sendable, Codable {
  case attribution = "a"
  case claim = "c"
  case evidence = "e"
  case check = "k"
  case line = "l"
  case proposal = "p"
  case source = "s"
}

/// What a person types for a row. Counts per ledger and kind from 1, and is never used again.
package struct Handle: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let kind: HandleKind
  package let number: Int

  package init(_ kind: HandleKind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Nil unless the text is a known letter and a positive number without leading zeros.
  package init?(_ text: String) {
    guard let first = text.first, let kind = HandleKind(rawValue: String(first)) else { return nil }
    let digits = text.utf8.dropFirst()
    guard (1...18).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text.dropFirst())
    else { return nil }
    self.init(kind, number)
  }

  package var description: String { "\(kind.rawValue)\(number)" }

  package static func < (a: Handle, b: Handle) -> Bool {
    (a.kind.rawValue, a.number) < (b.kind.rawValue, b.number)
  }
}

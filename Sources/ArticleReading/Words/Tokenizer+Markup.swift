/// Inline markup, which is passed over.
extension Tokenizer {
  /// The place of the next byte of one kind on this line, unless another one comes before.
  private func find(_ wanted: UInt8, before other: UInt8, from distance: Int) -> Int? {
    var place = offset + distance
    while place < end, bytes[place] != wanted {
      if bytes[place] == other { return nil }
      place += 1
    }
    return place < end ? place : nil
  }

  mutating func code() {
    if let close = find(UInt8(ascii: "`"), before: 10, from: 1) {
      skip(to: close + 1)
      afterCode = true
    } else {
      // Without its partner it is a mark like any other, and so are all that follow on the line.
      skip()
    }
  }

  mutating func image() {
    skip()
    if let close = find(UInt8(ascii: "]"), before: UInt8(ascii: "["), from: 1) {
      skip(to: close)
    } else {
      skip()
    }
  }

  /// A footnote's mark is passed over; of a link, the words are read.
  mutating func bracket() {
    if byte(1) == UInt8(ascii: "^"),
      let close = find(UInt8(ascii: "]"), before: UInt8(ascii: "["), from: 2)
    {
      skip(to: close + 1)
    } else if isLink {
      skip()
    } else {
      mark()
    }
  }

  private var isLink: Bool {
    guard let close = find(UInt8(ascii: "]"), before: UInt8(ascii: "["), from: 1),
      close + 1 < end
    else { return false }
    return bytes[close + 1] == UInt8(ascii: "(") || bytes[close + 1] == UInt8(ascii: "[")
  }

  mutating func link() {
    if byte(1) == UInt8(ascii: "("),
      let close = find(UInt8(ascii: ")"), before: UInt8(ascii: "("), from: 2)
    {
      skip(to: close + 1)
    } else if byte(1) == UInt8(ascii: "["),
      let close = find(UInt8(ascii: "]"), before: UInt8(ascii: "["), from: 2)
    {
      skip(to: close + 1)
    } else {
      mark()
    }
  }

  mutating func tag() {
    let next = byte(1)
    let opens = next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
    if opens || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let close = find(UInt8(ascii: ">"), before: UInt8(ascii: "<"), from: 1)
    {
      skip(to: close + 1)
    } else {
      mark()
    }
  }
}

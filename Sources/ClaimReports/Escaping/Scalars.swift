/// What an escaper asks of a scalar.
extension Unicode.Scalar {
  /// C0, DEL and C1: they end lines, move the cursor or start a terminal's own commands.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// Must never reach a page or a terminal as it is: a control, a line or paragraph separator, what
  /// changes the order of the text around it, and what is shown as nothing, so that two texts that
  /// look alike differ. The joiners that scripts and emoji need are not among these.
  var isHostile: Bool {
    switch value {
    case 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0x3164,
      0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: isControl
    }
  }

  /// Joins the scalars beside it and is shown as nothing. Emoji and many scripts need it; between
  /// Latin letters it only hides.
  var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// A form that can be seen, and typed: `\u{1B}`.
  var visible: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}

extension String {
  /// Whether every byte of it is a letter, digit, mark or blank of ASCII, which most text to be
  /// printed is: nothing in it has to be escaped, and each takes a column.
  var isPrintableASCII: Bool {
    func isPrintable(_ bytes: some Sequence<UInt8>) -> Bool {
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
    return utf8.withContiguousStorageIfAvailable { isPrintable($0) } ?? isPrintable(utf8)
  }

  /// Each scalar in the form in which it may be shown.
  ///
  /// - Parameters:
  ///   - visible: what stands for a scalar that must not be shown as it is.
  ///   - show: what stands for every other one, in order.
  func escaped(
    visible: (Unicode.Scalar) -> String = \.visible,
    show: (Unicode.Scalar) -> String = { String($0) }
  ) -> String {
    var safe = ""
    safe.reserveCapacity(utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      // Latin letters and their marks end at U+02FF.
      let hides = scalar.isJoiner && previous.value < 0x300
      safe += scalar.isHostile || hides ? visible(scalar) : show(scalar)
      previous = scalar
    }
    return safe
  }

  /// With one blank for each run of blanks, tabs and line ends.
  var withSingleBlanks: String {
    // All of them are bytes of their own in UTF-8.
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case 32, 9, 10, 13: if result.last != 32 { result.append(32) }
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

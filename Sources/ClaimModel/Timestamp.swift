package import FoundationEssentials

/// A moment in UTC, to the millisecond. Its text form is ISO 8601, `2026-05-04T09:30:00.000Z`.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Rounds down to the millisecond.
  package init(_ date: Date) {
    self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)))
  }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }
}

extension Timestamp: CustomStringConvertible, Codable {
  package var description: String {
    let day = milliseconds.dividedDown(by: 86_400_000)
    let (year, month, dayOfMonth) = Self.date(ofDay: day)
    let rest = milliseconds - day * 86_400_000
    var text = year < 0 ? "-" : ""
    Self.append(abs(year), width: 4, to: &text)
    for (mark, number, width) in [
      ("-", month, 2), ("-", dayOfMonth, 2), ("T", rest / 3_600_000, 2),
      (":", rest / 60_000 % 60, 2), (":", rest / 1000 % 60, 2), (".", rest % 1000, 3),
    ] {
      text += mark
      Self.append(number, width: width, to: &text)
    }
    return text + "Z"
  }

  private static func append(_ number: Int64, width: Int, to text: inout String) {
    let digits = String(number)
    for _ in 0..<max(0, width - digits.utf8.count) { text += "0" }
    text += digits
  }

  /// The date in the Gregorian calendar of a day since 1970-01-01. Years are counted from March, so that
  /// the day that is now and then added is the last one of its year; 146,097 days are 400 years.
  private static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = shifted.dividedDown(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1
    )
  }

  /// Nil unless the text is in the form that `description` writes, of a year from 1 to 9999.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let date = PartialDate(String(decoding: bytes[..<10], as: UTF8.self)),
      date.day != nil
    else { return nil }
    var time: [Int64] = []
    for (mark, range) in [("T", 11..<13), (":", 14..<16), (":", 17..<19), (".", 20..<23)] {
      guard bytes[range.lowerBound - 1] == mark.utf8.first,
        bytes[range].allSatisfy({ (48...57).contains($0) })
      else { return nil }
      time.append(bytes[range].reduce(0) { $0 * 10 + Int64($1 - 48) })
    }
    guard bytes[23] == UInt8(ascii: "Z"), time[0] < 24, time[1] < 60, time[2] < 60 else {
      return nil
    }
    let seconds = (time[0] * 60 + time[1]) * 60 + time[2]
    self.init(milliseconds: date.range.start.milliseconds + seconds * 1000 + time[3])
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UTC time")
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int64 {
  /// Rounded down, also below zero.
  fileprivate func dividedDown(by divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}

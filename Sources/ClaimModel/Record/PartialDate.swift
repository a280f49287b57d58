/// A day, a month or a year of the calendar, as far as it is known: `2024-05-03`, `2024-05`, `2024`.
package struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12; nil where only the year is known.
  package let month: Int?
  /// Of that month; nil where it is not known.
  package let day: Int?

  /// Nil unless the text is one of the three forms and the day is on the calendar.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(Int?.some(0)) { sum, byte in
        guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return sum * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard let year = number(0..<4), year > 0 else { return nil }
    self.year = year
    guard bytes.count > 4 else {
      (month, day) = (nil, nil)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), let month = number(5..<7), (1...12).contains(month) else {
      return nil
    }
    self.month = month
    guard bytes.count > 7 else {
      day = nil
      return
    }
    guard bytes[7] == UInt8(ascii: "-"), let day = number(8..<10),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return padded(year, 4) + (month.map { "-" + padded($0, 2) } ?? "")
      + (day.map { "-" + padded($0, 2) } ?? "")
  }

  /// Its time in UTC, the end excluded.
  package var range: (start: Timestamp, end: Timestamp) {
    let start = Self.day(year, month ?? 1, day ?? 1)
    let end =
      day != nil
      ? start + 1
      : month.map { start + Self.days(in: $0, of: year) } ?? Self.day(year + 1, 1, 1)
    return (
      Timestamp(milliseconds: Int64(start) * 86_400_000),
      Timestamp(milliseconds: Int64(end) * 86_400_000)
    )
  }

  /// Days since 1970-01-01, in the Gregorian calendar.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let past = year - 1
    let years = past * 365 + past / 4 - past / 100 + past / 400
    return years + (1..<month).reduce(0) { $0 + days(in: $1, of: year) } + day - 1 - 719_162
  }

  /// By their first day; of two with the same one the less exact first.
  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}

import ClaimModel

/// The lines of a file or a pipe, one at a time, so that no more than one of them is held.
struct LineReader {
  /// The next bytes; none at the end.
  private let piece: () throws -> [UInt8]
  private let name: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var total = 0
  private var isAtEnd = false

  /// How long a line may be, and a file: an act that adds the longest article there can be is below
  /// the first.
  static let (lineLimit, fileLimit) = (256 << 20, 16 << 30)

  /// - Parameters:
  ///   - name: as it should be shown.
  ///   - piece: the next bytes; none at the end.
  init(name: String, piece: @escaping () throws -> [UInt8]) {
    self.name = name
    self.piece = piece
  }

  /// The next line that is not blank, without its end, with its number from 1; nil behind the last one.
  ///
  /// - Throws: `LineError`; `FileError`.
  mutating func next() throws -> (number: Int, bytes: [UInt8])? {
    while let line = try nextLine() {
      number += 1
      // A file may begin with a byte order mark.
      let words =
        number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line[...]
      if words.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) {
        return (number, Array(words))
      }
    }
    return nil
  }

  private mutating func nextLine() throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      guard searched - start <= Self.lineLimit else {
        throw LineError.longLine(name, number: number + 1)
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      let bytes = try piece()
      isAtEnd = bytes.isEmpty
      total += bytes.count
      guard total <= Self.fileLimit else { throw LineError.longFile(name) }
      if start > 0 {
        buffer.removeFirst(start)
        (searched, start) = (searched - start, 0)
      }
      buffer += bytes
    }
  }
}

/// A file of lines is larger than anything of ours.
enum LineError: Explained, Hashable {
  case longLine(String, number: Int)
  case longFile(String)

  var what: String {
    switch self {
    case .longLine(let name, let number):
      "line \(number) of ‘\(name)’ is longer than \(LineReader.lineLimit >> 20) MiB"
    case .longFile(let name): "‘\(name)’ is longer than \(LineReader.fileLimit >> 30) GiB"
    }
  }

  var remedy: String {
    switch self {
    case .longLine: "see that it is a file of acts, a line each; nothing was recorded"
    case .longFile: "apply it in parts, the first ones first; nothing was recorded"
    }
  }
}

import FoundationEssentials

/// The one way in which values become JSON: sorted keys, slashes as they are, and nothing in it that
/// a terminal or a text editor could act on.
package enum CanonicalJSON {
  /// An object over several lines, the last of which ends like the others. It opens with the name
  /// and version of what it is: `"format" : "whosays.audit/1"`.
  ///
  /// - Parameter value: encodes as an object with a key at least, and without the key `format`.
  package static func document(_ format: String, _ value: some Encodable) -> String {
    let json = encode(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return "{\n  \"format\" : \"\(format)\"," + String(json.unicodeScalars.dropFirst())
  }

  /// On one line, which ends.
  package static func line(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// An object on one line, which ends; it opens like a document.
  package static func line(_ format: String, _ value: some Encodable) -> String {
    "{\"format\":\"\(format)\"," + String(line(value).unicodeScalars.dropFirst())
  }

  private static func encode(_ value: some Encodable, _ format: JSONEncoder.OutputFormatting)
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    do {
      return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
    } catch {
      // No number in our documents is infinite, and no encoder of ours throws.
      fatalError("a document that is no JSON: \(error)")
    }
  }

  /// The line ends between values are the encoder's own; those within values it has escaped.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0.isHostile && $0 != "\n" }) else { return json }
    var safe = ""
    safe.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      if scalar.isHostile, scalar != "\n" {
        for unit in UTF16.encode(scalar)! {
          let digits = String(unit, radix: 16)
          safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}

import FoundationEssentials

/// The one way in which values become JSON: sorted keys, slashes as they are, and nothing in it that
/// a terminal or a text editor could act on.
package enum CanonicalJSON {
  /// Over several lines, the last of which ends like the others.
  package static func document(_ value: some Encodable) -> String {
    encode(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// On one line, which ends.
  package static func line(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .withoutEscapingSlashes])
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

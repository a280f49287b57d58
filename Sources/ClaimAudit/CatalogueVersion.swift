/// A version of the catalogue of rules, which is that of the program that first had it: "0.1.0".
package struct CatalogueVersion: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// Major, minor, patch.
  private let numbers: [UInt]

  /// Nil unless the text is three numbers with points between them.
  package init?(_ text: String) {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false).compactMap {
      UInt($0)
    }
    guard numbers.map(String.init).joined(separator: ".") == text, numbers.count == 3 else {
      return nil
    }
    self.numbers = numbers
  }

  package init(stringLiteral text: String) {
    guard let version = CatalogueVersion(text) else {
      preconditionFailure("‘\(text)’ is no version")
    }
    self = version
  }

  package var description: String { numbers.map(String.init).joined(separator: ".") }

  package static func < (a: CatalogueVersion, b: CatalogueVersion) -> Bool {
    a.numbers.lexicographicallyPrecedes(b.numbers)
  }
}

import ClaimModel

/// The name by which people type a story: lower-case ASCII letters and digits, in words joined by
/// single hyphens, at most 60 characters.
package enum Slug {
  /// In characters.
  package static let longest = 60

  /// Whether a text is a slug as it stands.
  package static func isValid(_ text: String) -> Bool { !text.isEmpty && make(from: text) == text }

  /// What is left of a text when it is made a slug: letters lose their accents, apostrophes vanish,
  /// all else becomes a hyphen. Empty when nothing is left.
  package static func make(from text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in decomposedLowercase(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": words[words.count - 1].append(UInt8(scalar.value))
      case "'", "\u{2019}", "\u{2BC}", "\u{300}"..."\u{36F}": break
      default: words.append([])
      }
    }
    var slug: [UInt8] = []
    for word in words where !word.isEmpty {
      guard slug.isEmpty || slug.count + 1 + word.count <= longest else { break }
      if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug += word.prefix(longest)
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

/// The slug asked for cannot be one.
package struct SlugError: Explained {
  package let slug: String
  package let suggestion: String
  /// It stands in the article itself and was not typed.
  package let isInFrontMatter: Bool

  package var what: String {
    isInFrontMatter
      ? "‘\(slug)’, the slug in the front matter, cannot be one"
      : "‘\(slug)’ cannot be a slug"
  }
  package var remedy: String {
    isInFrontMatter
      ? "change it to lower-case letters, digits and single hyphens, or give --slug \(suggestion)"
      : "use lower-case letters, digits and single hyphens, such as --slug \(suggestion)"
  }
}

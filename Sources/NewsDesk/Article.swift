package import ArticleReading
package import ClaimModel

/// An article outside the ledger: a file or standard input, decoded and read.
package struct Article: Sendable {
  /// The path as given, or "-" for standard input.
  package let name: String
  /// Of the bytes before decoding.
  package let originalDigest: Digest
  package let reading: Reading

  /// - Parameter leastProbability: of the finds of the trained model that are taken beside those of the
  ///   rules, in 0 ... 1; nil for the rules alone.
  /// - Throws: `ArticleError` when the bytes are no text that can be read.
  package init(
    name: String, bytes: [UInt8], encoding: TextEncoding? = nil, leastProbability: Double? = nil
  ) throws(ArticleError) {
    do {
      let decoded = try ArticleInput.decode(bytes, encoding: encoding)
      self.name = name
      originalDigest = decoded.originalDigest
      reading = try ArticleReader(leastProbability: leastProbability).read(decoded.text)
    } catch {
      throw ArticleError(name: name, reason: error)
    }
  }

  /// The last part of the path.
  package var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// What its front matter calls its story; nil where it says nothing.
  var ownSlug: String? { ArticleReader().frontMatter("slug", of: reading.text) }

  /// The file name without its last ending.
  package var stem: String {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")), dot > fileName.startIndex
    else { return fileName }
    return String(fileName[..<dot])
  }
}

/// Bytes that are no article, with the name they were given.
package struct ArticleError: Explained, Hashable {
  package let name: String
  package let reason: ReadingError

  package var what: String { "‘\(name)’ is no article: \(reason.what)" }
  package var remedy: String { reason.remedy }
}

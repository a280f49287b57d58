/// How pages mark the parts that are not prose; from newspapers' habit.
extension English {
  static let bylineOpeners = "by"
  /// Of a line that says when a piece was published.
  static let dateOpeners = "published updated posted"

  static let captionOpeners = "photo: caption: image: picture: photograph: graphic: credit: file:"

  static let sourceHeadings = """
    sources
    source
    references
    related news
    related articles
    external links
    further reading
    read more
    see also
    """
}

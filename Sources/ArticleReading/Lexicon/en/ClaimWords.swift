extension English {
  /// What claims are split by and judged by; each part is a file of its own.
  static let claimClasses = certaintyClasses + kindClasses + verbClasses + detailClasses
}

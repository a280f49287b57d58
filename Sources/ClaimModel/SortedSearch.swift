extension RandomAccessCollection where Index == Int {
  /// The first place of which something holds, in a collection where it holds of every place behind that too;
  /// `endIndex` where it holds of none. It looks at as many elements as the count has binary digits.
  ///
  /// It has the name that Swift Algorithms gives it.
  @inlinable package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

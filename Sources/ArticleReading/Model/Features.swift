/// How features are told apart: by 32 bits made of what they are about. A feature that the weights do
/// not hold weighs nothing.
package enum FeatureHash {
  /// FNV-1a.
  static func of(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }

  @inline(__always) static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    var hash = (hash ^ value) &* 0x85EB_CA6B
    hash ^= hash >> 15
    return hash
  }

  /// A distance in tokens: exact up to five, then in steps.
  @inline(__always) static func step(_ distance: Int) -> UInt32 {
    distance < 6 ? UInt32(distance) : distance < 10 ? 6 : distance < 20 ? 7 : 8
  }
}

/// The features of one token, one after the other in memory that is used again for the next.
struct FeatureList: ~Copyable {
  static let capacity = 160
  let hashes = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
  private(set) var count = 0
  private var template: UInt32 = 0

  init() {}
  deinit { hashes.deallocate() }

  mutating func clear() { (count, template) = (0, 0) }

  /// Every call from one place of the code makes another template: the order of calls must not depend
  /// on the text. `skip` keeps the count where nothing is added.
  @inline(__always) mutating func add(_ a: UInt32) {
    template &+= 1
    put(FeatureHash.mix(template &* 0x9E37_79B1, a))
  }
  @inline(__always) mutating func add(_ a: UInt32, _ b: UInt32) {
    template &+= 1
    put(FeatureHash.mix(FeatureHash.mix(template &* 0x9E37_79B1, a), b))
  }
  @inline(__always) mutating func add(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
    template &+= 1
    put(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(template &* 0x9E37_79B1, a), b), c))
  }
  /// Nothing for zero.
  @inline(__always) mutating func addSet(_ a: UInt8) {
    template &+= 1
    if a != 0 { put(FeatureHash.mix(template &* 0x9E37_79B1, UInt32(a))) }
  }
  @inline(__always) mutating func skip() { template &+= 1 }

  /// One feature of a kind for each list of the lexicon the word stands on.
  @inline(__always) mutating func add(_ classes: WordClasses, _ side: UInt32) {
    template &+= 1
    classes.forEachBit { number in
      put(FeatureHash.mix(FeatureHash.mix(template &* 0x9E37_79B1, number), side))
    }
  }

  @inline(__always) private mutating func put(_ hash: UInt32) {
    guard count < Self.capacity else { return }
    hashes[count] = hash
    count += 1
  }
}

private import ClaimModel
private import ReaderWeights

/// The weights of the model as they lie in memory: what the file holds, read in place.
///
/// All numbers are little-endian and four bytes wide unless said otherwise; every part starts at a
/// multiple of four bytes. First the version, which is the first four bytes of the SHA-256 of all that follows.
/// Then the number of words with a cue strength, their hashes in rising order and a byte each for the strength;
/// then the tables of the two looks; then the weights of the calibration, in thousandths.
///
/// It is `@unchecked` because pointers are not `Sendable` whatever they point at: this is memory of the program
/// that nobody writes to, for as long as it runs.
package struct ModelWeights: @unchecked Sendable {
  /// What a weight of 1 is in the tables of the two looks.
  package static let unit = 24.0

  /// Those that the program is built with.
  package static let shipped = ModelWeights(
    UnsafeRawBufferPointer(
      start: reader_weights_start(), count: Int(reader_weights_count())))

  /// Tells weights from all others, as eight hex digits.
  package let version: String
  let strengths: CueStrengths
  let tag: FeatureTable
  let link: FeatureTable
  /// By what is known of a find (`LinkedCue.evidence`).
  let calibration: [Double]

  /// - Precondition: the bytes hold weights as described, start at a multiple of eight, and are there
  ///   as long as this is.
  package init(_ bytes: UnsafeRawBufferPointer) {
    var reader = WeightReader(bytes)
    version = Hex.text(Array(bytes.prefix(4)))
    _ = reader.number()
    strengths = CueStrengths(&reader)
    tag = FeatureTable(&reader)
    link = FeatureTable(&reader)
    calibration = reader.numbers().map { Double($0) / 1000 }
  }
}

/// Goes through weights from the first byte to the last.
struct WeightReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func number() -> Int {
    defer { offset += 4 }
    return Int(Int32(littleEndian: bytes.load(fromByteOffset: offset, as: Int32.self)))
  }

  /// The memory of some elements, up to the next multiple of four bytes.
  mutating func elements<Element>(_ count: Int, as type: Element.Type) -> UnsafePointer<Element> {
    defer { offset += (count * MemoryLayout<Element>.stride + 3) & ~3 }
    return (bytes.baseAddress! + offset).assumingMemoryBound(to: type)
  }

  /// A count and so many numbers.
  mutating func numbers() -> [Int] {
    let count = number()
    return (0..<count).map { _ in number() }
  }
}

/// How often a word is a cue where it stands in an article, in steps from 1 to 5; 0 for all others.
struct CueStrengths {
  private let hashes: UnsafeBufferPointer<UInt32>
  private let levels: UnsafePointer<UInt8>

  init(_ reader: inout WeightReader) {
    let count = reader.number()
    hashes = UnsafeBufferPointer(start: reader.elements(count, as: UInt32.self), count: count)
    levels = reader.elements(count, as: UInt8.self)
  }

  subscript(word: UInt32) -> UInt8 {
    let place = hashes.partitioningIndex { UInt32(littleEndian: $0) >= word }
    return place < hashes.count && UInt32(littleEndian: hashes[place]) == word ? levels[place] : 0
  }
}

/// What every feature weighs for every label, found by its hash.
struct FeatureTable {
  let chain: LinearChain
  private let shift: UInt32
  /// Where the keys of each bucket start, and at the end their number.
  private let buckets: UnsafePointer<UInt32>
  private let keys: UnsafePointer<UInt32>
  /// Eight a key, of which the labels use the first.
  private let rows: UnsafePointer<Int8>

  init(_ reader: inout WeightReader) {
    let labels = reader.number()
    let bits = reader.number()
    let count = reader.number()
    shift = UInt32(32 - bits)
    chain = LinearChain(labels: labels, transitions: reader.numbers().map { Double($0) / 1000 })
    buckets = reader.elements((1 << bits) + 1, as: UInt32.self)
    keys = reader.elements(count, as: UInt32.self)
    rows = reader.elements(8 * count, as: Int8.self)
  }

  /// The scores of some tokens for every label.
  ///
  /// - Parameter add: adds the features of a token.
  @inline(__always)
  func scores(of places: Range<Int>, _ add: (Int, inout FeatureList) -> Void) -> [Double] {
    var list = FeatureList()
    return [Double](unsafeUninitializedCapacity: places.count * chain.labels) { scores, count in
      for (index, place) in places.enumerated() {
        list.clear()
        add(place, &list)
        score(list, to: scores.baseAddress! + index * chain.labels)
      }
      count = places.count * chain.labels
    }
  }

  /// Writes what some features of one token weigh together.
  ///
  /// - Parameter scores: room for as many as there are labels.
  @inline(__always)
  private func score(_ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Double>) {
    var sums = SIMD8<Int32>()
    for index in 0..<features.count {
      let hash = features.hashes[index]
      let bucket = Int(hash >> shift)
      var place = Int(UInt32(littleEndian: buckets[bucket]))
      let end = Int(UInt32(littleEndian: buckets[bucket + 1]))
      while place < end {
        let key = UInt32(littleEndian: keys[place])
        if key >= hash {
          if key == hash {
            let row = UnsafeRawPointer(rows + 8 * place).loadUnaligned(as: SIMD8<Int8>.self)
            sums &+= SIMD8<Int32>(truncatingIfNeeded: row)
          }
          break
        }
        place += 1
      }
    }
    for label in 0..<chain.labels { scores[label] = Double(sums[label]) / ModelWeights.unit }
  }
}

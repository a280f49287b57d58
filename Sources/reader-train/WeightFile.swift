import ArticleReading
import ClaimModel

/// Weights as the reader reads them, put together in memory (`ModelWeights` says how they lie).
struct WeightFile {
  /// By the hash of the word.
  var strengths: [(hash: UInt32, level: UInt8)] = []
  var tag = Table(labels: TagLabel.count)
  var link = Table(labels: LinkLabel.count)
  var calibration: [Double] = []

  struct Table {
    let labels: Int
    /// In rising order.
    var hashes: [UInt32] = []
    /// Eight a hash.
    var rows: [Int8] = []
    var transitions: [Double]

    init(labels: Int) {
      self.labels = labels
      transitions = Array(repeating: 0, count: labels * (labels + 1))
    }

    /// What a trainer has learned, in whole numbers and without what is too small for them.
    ///
    /// - Parameters:
    ///   - hashes: in rising order.
    ///   - most: how many features are kept at most, the heaviest.
    init(_ trainer: ChainTrainer, hashes: [UInt32], most: Int) {
      self.init(labels: trainer.labels)
      transitions = trainer.transitionValues.map(Double.init)
      let values = trainer.values
      let unit = Float(ModelWeights.unit)
      var kept: [(weight: Float, index: Int)] = []
      for index in hashes.indices {
        let weight = (0..<labels).map { values[index * labels + $0].magnitude }.max()!
        if weight * unit >= 1 { kept.append((weight, index)) }
      }
      kept.sort { ($1.weight, $0.index) < ($0.weight, $1.index) }
      for (_, index) in kept.prefix(most).sorted(by: { $0.index < $1.index }) {
        self.hashes.append(hashes[index])
        for label in 0..<8 {
          let value = label < labels ? (values[index * labels + label] * unit).rounded() : 0
          rows.append(Int8(max(-127, min(127, value))))
        }
      }
    }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ number: Int) {
      withUnsafeBytes(of: Int32(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    func add(_ hash: UInt32) {
      withUnsafeBytes(of: hash.littleEndian) { bytes.append(contentsOf: $0) }
    }
    func add(thousandths values: [Double]) {
      add(values.count)
      for value in values { add(Int((value * 1000).rounded())) }
    }
    func pad() { while bytes.count % 4 != 0 { bytes.append(0) } }
    add(strengths.count)
    for one in strengths { add(one.hash) }
    bytes += strengths.map(\.level)
    pad()
    for table in [tag, link] {
      let bits = table.hashes.count > 4096 ? 15 : 8
      add(table.labels)
      add(bits)
      add(table.hashes.count)
      add(thousandths: table.transitions)
      var place = 0
      for bucket in 0...(1 << bits) {
        while place < table.hashes.count, Int(table.hashes[place] >> UInt32(32 - bits)) < bucket {
          place += 1
        }
        add(place)
      }
      for hash in table.hashes { add(hash) }
      bytes += table.rows.map { UInt8(bitPattern: $0) }
      pad()
    }
    add(thousandths: calibration)
    return Digest(of: bytes).bytes.prefix(4) + bytes
  }

  /// The same, to be read for as long as the program runs.
  var weights: ModelWeights {
    let bytes = bytes
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    memory.copyBytes(from: bytes)
    return ModelWeights(UnsafeRawBufferPointer(memory))
  }
}

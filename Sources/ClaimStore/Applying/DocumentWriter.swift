import ClaimModel

/// Writes what is recorded most as `Document` would: sorted keys, one line. An encoder that looks up
/// every type and key costs more than all the rest of recording an act.
struct DocumentWriter {
  private var bytes: [UInt8] = []

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Values

  private mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ number: Int64) { bytes += "\(number)".utf8 }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = utf8.startIndex
      for index in utf8.indices {
        let byte = utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        start = index + 1
        escape(byte)
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    case 0x00...0x1F:
      raw("\\u00")
      bytes += Hex.text([byte]).utf8
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }

  private mutating func write(_ uid: UID) {
    raw("\"")
    bytes += uid.description.utf8
    raw("\"")
  }

  /// Calls back for each element, with a comma between them.
  private mutating func list<Elements: Sequence>(
    _ elements: Elements, _ write: (inout DocumentWriter, Elements.Element) -> Void
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst { raw(",") }
      isFirst = false
      write(&self, element)
    }
  }

  private mutating func object<Value>(
    _ values: [String: Value], _ write: (inout DocumentWriter, Value) -> Void
  ) {
    raw("{")
    list(values.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      writer.raw(":")
      write(&writer, pair.value)
    }
    raw("}")
  }

  mutating func write(_ spans: [TextSpan]) {
    raw("[")
    list(spans) { writer, span in
      writer.raw("[")
      writer.write(Int64(span.start))
      writer.raw(",")
      writer.write(Int64(span.end))
      writer.raw("]")
    }
    raw("]")
  }

  // MARK: Acts

  /// - Parameter entry: what the act does.
  mutating func write(_ act: Act, doing entry: Entry) {
    raw("{\"agent\":")
    write(act.agent)
    raw(",\"deed\":{\"edits\":[")
    list(entry.edits) { $0.write($1) }
    raw("]},\"time\":")
    write(act.time.description)
    raw(",\"uid\":")
    write(act.id.uid)
    raw(",\"verb\":")
    write(entry.verb.rawValue)
    raw("}")
  }

  private mutating func write(_ edit: RowEdit) {
    raw("{\"entity\":")
    write(edit.entity)
    raw(",\"fields\":")
    object(edit.fields) { $0.write($1) }
    if let seen = edit.seen {
      raw(",\"seen\":")
      write(Int64(seen))
    }
    raw(",\"uid\":")
    write(edit.uid)
    raw("}")
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .null: raw("null")
    case .number(let number): write(Int64(number))
    case .text(let text): write(text)
    case .spans(let spans): write(spans)
    case .row(let uid):
      raw("{\"row\":")
      write(uid)
      raw("}")
    }
  }

  // MARK: Footprints

  mutating func write(_ footprint: Footprint) {
    raw("{\"changes\":[")
    list(footprint.changes) { $0.write($1) }
    raw("]")
    if let purged = footprint.purged {
      raw(",\"purged\":[")
      list(purged) { writer, event in
        writer.raw("{\"digest\":")
        writer.write(event.digest.description)
        writer.raw(
          event.isActWhole
            ? ",\"isActWhole\":true,\"sequence\":" : ",\"isActWhole\":false,\"sequence\":")
        writer.write(Int64(event.sequence))
        writer.raw("}")
      }
      raw("]")
    }
    raw(",\"rows\":[")
    list(footprint.rows) { writer, row in
      writer.raw("{\"id\":")
      writer.write(row.id)
      writer.raw(",\"table\":")
      writer.write(row.table)
      writer.raw("}")
    }
    raw("]}")
  }

  private mutating func write(_ change: Change) {
    raw("{")
    if let after = change.after {
      raw("\"after\":")
      object(after) { $0.write($1) }
      raw(",")
    }
    if let before = change.before {
      raw("\"before\":")
      object(before) { $0.write($1) }
      raw(",")
    }
    if let digest = change.digest {
      raw("\"digest\":")
      write(digest.description)
      raw(",")
    }
    raw("\"rowId\":")
    write(change.rowId)
    raw(",\"table\":")
    write(change.table)
    raw("}")
  }

  private mutating func write(_ value: StoredValue) {
    switch value {
    case .null: raw("null")
    case .integer(let number): write(number)
    case .text(let text): write(text)
    case .bytes(let bytes):
      raw("{\"hex\":")
      write(Hex.text(bytes))
      raw("}")
    }
  }
}

extension Document {
  static func encode(_ act: Act) throws -> String {
    guard case .entry(let entry) = act.deed else { return try encodedByName(act) }
    var writer = DocumentWriter()
    writer.write(act, doing: entry)
    return writer.text
  }

  static func encode(_ footprint: Footprint) -> String {
    var writer = DocumentWriter()
    writer.write(footprint)
    return writer.text
  }

  static func encode(_ spans: [TextSpan]) -> String {
    var writer = DocumentWriter()
    writer.write(spans)
    return writer.text
  }
}

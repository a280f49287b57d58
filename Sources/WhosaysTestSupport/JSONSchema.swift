/// A JSON Schema (2020-12), with as much of the language as our own schemas use: `type`, `const`,
/// `enum`, `required`, `properties`, `items`, `minItems`, `maxItems`, `minimum`, `pattern` and `$ref`
/// within the document. A keyword that is not known stops the test.
package struct JSONSchema {
  private let root: JSONValue

  /// - Throws: when the text is no JSON.
  package init(parsing text: String) throws { root = try JSONValue(parsing: text) }

  /// What in a document is not as the schema says, each with where it stands. Stricter than the
  /// schema in one thing: a member that it does not describe is named too.
  package func problems(with document: JSONValue) -> [String] {
    problems(with: document, by: root, at: "")
  }

  private func problems(with value: JSONValue, by schema: JSONValue, at place: String) -> [String] {
    guard case .object(let rules) = schema else { return ["\(place): the schema is no object"] }
    let found = rules.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      problems(with: value, keyword, rule, at: place)
    }
    guard case .object(let members) = value, let described = rules["properties"] else {
      return found
    }
    return found
      + members.keys.filter { described[$0] == nil }.sorted().map {
        "\(place)/\($0): not described"
      }
  }

  private func problems(
    with value: JSONValue, _ keyword: String, _ rule: JSONValue, at place: String
  ) -> [String] {
    func problem(unless holds: Bool) -> [String] {
      holds ? [] : ["\(place): \(keyword) \(rule) does not hold for \(value)"]
    }
    switch keyword {
    case "$schema", "$defs", "title", "description": return []
    case "type": return problem(unless: value.isOf(type: rule.text ?? ""))
    case "const": return problem(unless: value == rule)
    case "enum": return problem(unless: rule.elements.contains(value))
    case "minimum": return problem(unless: value.integer ?? .min >= rule.integer ?? .max)
    case "minItems": return problem(unless: value.elements.count >= rule.integer ?? .max)
    case "maxItems": return problem(unless: value.elements.count <= rule.integer ?? .min)
    case "pattern":
      guard let pattern = try? Regex(rule.text ?? "") else { return ["\(place): no pattern"] }
      return problem(unless: value.text?.firstMatch(of: pattern) != nil)
    case "required":
      return rule.elements.compactMap(\.text).filter { value[$0] == nil }
        .map { "\(place)/\($0): missing" }
    case "properties":
      guard case .object(let properties) = rule else { return ["\(place): no properties"] }
      return properties.sorted { $0.key < $1.key }.flatMap { name, schema in
        value[name].map { problems(with: $0, by: schema, at: "\(place)/\(name)") } ?? []
      }
    case "items":
      return value.elements.enumerated().flatMap { index, element in
        problems(with: element, by: rule, at: "\(place)/\(index)")
      }
    case "$ref":
      let path = (rule.text ?? "").split(separator: "/").dropFirst().map(String.init)
      let schema = path.reduce(Optional(root)) { $0?[$1] }
      return schema.map { problems(with: value, by: $0, at: place) } ?? ["\(place): leads nowhere"]
    default: return ["\(place): the keyword \(keyword) is not known"]
    }
  }
}

extension JSONValue {
  fileprivate func isOf(type: String) -> Bool {
    switch (type, self) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .boolean),
      ("null", .null), ("number", .number):
      true
    case ("integer", _): integer != nil
    default: false
    }
  }
}

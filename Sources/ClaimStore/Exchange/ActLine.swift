import ClaimModel
import FoundationEssentials

/// What stands in a line of a file of acts.
enum ActLine {
  /// An act with everything that belongs to it, as an export writes it.
  case act(Act)
  case scripted(ScriptedAct)
  /// What an export holds of an act that was purged.
  case tombstone(Tombstone)

  /// - Throws: `ActLineProblem` in words for whoever wrote the line.
  init(_ bytes: [UInt8]) throws(ActLineProblem) {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    if let act = try? decoder.decode(Act.self, from: data) {
      self = .act(act)
      return
    }
    if let tombstone = try? decoder.decode(Tombstone.self, from: data) {
      self = .tombstone(tombstone)
      return
    }
    do {
      let scripted = try decoder.decode(ScriptedAct.self, from: data)
      if case .whole = scripted.deed { _ = try decoder.decode(Act.self, from: data) }
      self = .scripted(scripted)
    } catch let error as DecodingError {
      throw ActLineProblem(error)
    } catch {
      throw ActLineProblem(sentence: "it is no JSON")
    }
  }
}

/// What is wrong with the form of a line.
struct ActLineProblem: Error {
  let sentence: String

  init(sentence: String) { self.sentence = sentence }

  init(_ error: DecodingError) {
    func place(_ path: [any CodingKey]) -> String {
      path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
        .trimmingPrefix(".").description
    }
    switch error {
    case .keyNotFound(let key, let context):
      sentence = "it lacks \(place(context.codingPath + [key]))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let name = place(context.codingPath)
      sentence = name.isEmpty ? "it is no JSON object" : "\(name) holds a value of another type"
    case .dataCorrupted(let context):
      let name = place(context.codingPath)
      sentence =
        name.isEmpty && !context.debugDescription.hasPrefix("has a key")
        ? "it is no JSON"
        : "\(name.isEmpty ? "it" : name) "
          + (context.debugDescription.hasPrefix("has a key")
            ? context.debugDescription : "cannot be what it is: \(context.debugDescription)")
    @unknown default: sentence = "it is no act"
    }
  }
}

/// A line of a file of acts that cannot be applied; nothing of the file was.
package struct ActLineError: Explained, Hashable {
  /// From 1.
  package let line: Int
  package let reason: String
  /// What to do about it; nil where the line itself must be corrected.
  package let advice: String?

  package init(line: Int, reason: String, advice: String? = nil) {
    self.line = line
    self.reason = reason
    self.advice = advice
  }

  package var what: String { "line \(line): \(reason)" }
  package var remedy: String {
    (advice ?? "correct the line, or leave it out")
      + "; then apply the whole file again: nothing of it was recorded"
  }
}

/// An error that a person can act on. Every error that leaves a library is one of these; who prints
/// it decides how.
package protocol Explained: Error {
  /// What happened, in one sentence without its full stop, facts included. Text from outside is
  /// raw in it: whoever prints it escapes it.
  var what: String { get }
  /// What to do, in one sentence without its full stop; a command in it works when typed.
  var remedy: String { get }
}

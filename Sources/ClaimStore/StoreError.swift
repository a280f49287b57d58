package import ClaimModel
import GRDB

/// What can go wrong between a person and a ledger.
package enum StoreError: Explained, Hashable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is something else; it was not touched.
  case notALedger(path: String)
  /// The ledger was made by a later version; it was not touched.
  case newer(path: String, version: Int)
  /// It lies on a file system that other machines share, which SQLite's locks do not survive.
  case networkFileSystem(path: String, type: String)
  /// The operating system refuses the file.
  case inaccessible(path: String, reason: String)
  /// Another program was writing it for longer than we wait.
  case busy
  /// The file or its disk cannot be written.
  case readOnly
  case diskFull
  /// The disk failed at the moment of recording: what was written may be found there later, or not.
  case unsure
  /// The disk fails to read or write.
  case diskError
  /// SQLite would have to write beside the ledger to read it, and may not.
  case needsWritableFolder(path: String)
  /// What stands in the file is not what was written there.
  case damaged(detail: String)
  case unknownStory(slug: String, nearest: String?)
  case slugTaken(slug: String)
  case unknownHandle(Handle)
  case alreadyDecided(Handle, decision: Decision, by: String)
  /// The act rests on a row that somebody has changed since it was looked at.
  case outdated(LaterChange)
  /// The history is no longer where it was when the acts were made.
  case movedOn
  case unknownAct(ID<Act>)
  /// The act to be reversed is somebody else's.
  case notYours(ID<Act>, agent: String)
  /// Later acts rest on the rows that would be reversed.
  case laterActs([LaterAct])
  /// The words of the act to be reversed are purged.
  case purged(ID<Act>)
  /// The act has been applied here already.
  case appliedAlready(ID<Act>)
  /// The act does not say who acts, or not in printable characters.
  case badAgent
  /// A text is longer than its field takes, in bytes of UTF-8.
  case tooLong(field: String, bytes: Int, limit: Int)
  /// What the act would make does not go with what is on record, in words of its own.
  case conflict(what: String, remedy: String)
  /// The act contradicts itself or the record; a program made it, not a person.
  case unsoundAct(reason: String)

  package var what: String {
    switch self {
    case .missing(let path): "there is no ledger at ‘\(path)’"
    case .notALedger(let path): "‘\(path)’ is not a whosays ledger"
    case .newer(let path, let version):
      "‘\(path)’ was made by a newer whosays (schema \(version), this one knows \(Schema.version))"
    case .networkFileSystem(let path, let type):
      "‘\(path)’ lies on a network file system (\(type)), where a ledger would be damaged"
    case .inaccessible(let path, let reason): "‘\(path)’ cannot be opened: \(reason)"
    case .busy: "the ledger is in use: another program has been writing it all the while"
    case .readOnly: "the ledger is read-only here, so nothing can be recorded"
    case .diskFull: "the disk is full or fails, so nothing was recorded"
    case .unsure: "the disk failed while this was being recorded, so it is on record or it is not"
    case .diskError: "the disk reports an error"
    case .needsWritableFolder(let path):
      "‘\(path)’ cannot be read where it stands: you may not write there, and reading needs a lock file"
    case .damaged(let detail): "the ledger is damaged: \(detail)"
    case .unknownStory(let slug, _): "there is no story ‘\(slug)’"
    case .slugTaken(let slug): "there is a story ‘\(slug)’ already"
    case .unknownHandle(let handle): "there is no \(handle)"
    case .alreadyDecided(let handle, let decision, let by):
      "\(handle) is \(decision.rawValue) already, by \(by)"
    case .outdated(let change): change.what
    case .movedOn: "somebody else recorded something meanwhile"
    case .unknownAct(let id): "there is no act \(id)"
    case .notYours(let id, let agent): "the act \(id) is not yours: \(agent) did it"
    case .laterActs(let ids):
      "later acts rest on it: "
        + ids.map { "\($0.sequence) (\($0.verb) by \($0.agent))" }.joined(separator: ", ")
    case .purged(let id): "the words of the act \(id) are purged"
    case .appliedAlready(let id): "the act \(id) is recorded already"
    case .badAgent: "who acts must be a name, in characters that can be printed"
    case .tooLong(let field, let bytes, let limit):
      "the field \(field) is too long: \(bytes) bytes, and \(limit) are the most"
    case .conflict(let what, _): what
    case .unsoundAct(let reason): "the act cannot be applied: \(reason)"
    }
  }

  package var remedy: String {
    switch self {
    case .missing(let path): "run whosays init --ledger '\(path)' to start one, or check the path"
    case .notALedger: "name another file with --ledger FILE; this one was not changed"
    case .newer: "install that version of whosays; this file was not changed"
    case .networkFileSystem: "keep the ledger on a disk of this machine, and copy it when idle"
    case .inaccessible: "see that the file and its folder may be read and written, then try again"
    case .busy: "wait until it has finished and try again; nothing was recorded"
    case .readOnly: "make the file and its folder writable, then try again"
    case .diskError: "see that the disk is sound and has room, then try again"
    case .needsWritableFolder:
      "copy it to a folder of yours while nobody writes it, and name the copy with --ledger"
    case .diskFull: "make room and try again; everything recorded before is there"
    case .unsure: "run whosays log to see whether it is there, before you do it again"
    case .damaged: "run whosays doctor for what is wrong, and go back to a copy that is sound"
    case .unknownStory(_, let nearest):
      nearest.map { "did you mean \($0)? Run whosays story list for all" }
        ?? "run whosays story list for those there are"
    case .slugTaken: "choose another name with --slug"
    case .unknownHandle(let handle):
      switch handle.kind {
      case .proposal: "run whosays proposal list SLUG for those of a story"
      case .claim: "run whosays claim list SLUG for those of a story"
      case .attribution: "run whosays attribution list SLUG for those of a story"
      case .source: "run whosays source list for those there are"
      case .evidence: "run whosays evidence list for those there are"
      case .check: "run whosays check list SLUG for those of a story"
      case .line: "run whosays evidence list for the items, and evidence show for their lines"
      }
    case .alreadyDecided: "leave it out; nothing of this command was recorded"
    case .movedOn: "try again; nothing was recorded"
    case .outdated(let change):
      "look at it again with \(change.look), and decide anew; nothing was recorded"
    case .notYours(_, let agent): "ask \(agent) to undo it, or record what is so now"
    case .unknownAct, .appliedAlready: "run whosays log for the acts there are"
    case .laterActs(let acts):
      "reverse those first, the newest before the others: "
        + acts.map { "whosays undo \($0.sequence)" }.joined(separator: ", then ")
    case .purged: "it cannot be reversed any more; record what is so now"
    case .badAgent: "give a name with --by NAME or in WHOSAYS_BY; nothing was recorded"
    case .tooLong: "say it in fewer words; nothing was recorded"
    case .conflict(_, let remedy): remedy
    case .unsoundAct: "nothing was recorded; make the act again with this version of whosays"
    }
  }
}

extension StoreError {
  /// What an error of the database means to a person.
  init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .diskFull
      // A lock file that cannot grow, and a page that cannot be written, are what a full disk looks
      // like before SQLite has anything to record (sqlite.org/rescode.html).
      case .SQLITE_IOERR:
        switch error.extendedResultCode {
        case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_WRITE: .diskFull
        // The words stand in the write-ahead log, whose end is not known to have reached the disk: whoever
        // opens the ledger next takes them for recorded where it did.
        case .SQLITE_IOERR_FSYNC: .unsure
        default: .diskError
        }
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_SCHEMA, .SQLITE_ERROR:
        .damaged(detail: error.message ?? "SQLite cannot read it")
      case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG:
        .unsoundAct(reason: error.message ?? "the ledger refuses it")
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        .inaccessible(path: "the ledger", reason: "permission denied")
      default: .damaged(detail: error.message ?? "SQLite error \(error.resultCode.rawValue)")
      }
  }

  /// Does something with the database; what it throws comes out in the words of this type.
  ///
  /// - Throws: `StoreError` alone.
  static func explaining<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
    do { return try work() } catch let error as StoreError { throw error } catch let error
      as DatabaseError
    {
      throw StoreError(error)
    } catch {
      throw .damaged(detail: "what stands in it cannot be read")
    }
  }
}

import ClaimModel

/// What can go wrong between the program and the files it was given.
enum FileError: Explained, Hashable {
  case missing(String)
  case device(String)
  case folderWithoutArticles(String)
  case folderGiven(String)
  case unreadable(String, reason: String)
  case unwritable(String, reason: String)
  /// A report was to be written over an SQLite file, a ledger perhaps.
  case database(String)
  /// A report or a baseline was to be written over a file that is something else.
  case otherFile(String, Files.Product)
  /// An export was to be written over an earlier one.
  case there(String)
  /// Standard output or standard error.
  case unwritableStream(String, reason: String)
  case unreadableFolder(String, reason: String)
  case terminalInput

  var what: String {
    switch self {
    case .missing(let path): "there is no file ‘\(path)’"
    case .device(let path): "‘\(path)’ is a device, not an article"
    case .folderWithoutArticles(let path): "the folder ‘\(path)’ holds no article"
    case .folderGiven(let path): "‘\(path)’ is a folder"
    case .unreadable(let path, let reason): "‘\(path)’ cannot be read: \(reason)"
    case .unwritable(let path, let reason): "‘\(path)’ cannot be written: \(reason)"
    case .otherFile(let path, let product):
      "‘\(path)’ is there already and is no \(product.noun), so it was not written over"
    case .there(let path): "‘\(path)’ is there already, and was not written over"
    case .database(let path): "‘\(path)’ is an SQLite file, and was not written over"
    case .unwritableStream(let name, let reason): "\(name) cannot be written: \(reason)"
    case .unreadableFolder(let path, let reason): "the folder ‘\(path)’ cannot be read: \(reason)"
    case .terminalInput: "‘-’ stands for standard input, and that is this terminal"
    }
  }

  var remedy: String {
    switch self {
    case .missing: "check the path; a folder is searched for .md, .markdown and .txt files"
    case .device: "name a text file, or pipe the text in and write - for the path"
    case .folderWithoutArticles: "put .md, .markdown or .txt files there, or name a file"
    case .folderGiven: "name one file in it"
    case .unreadable: "see that the file may be read and the disk is sound, then try again"
    case .unwritable: "name another place with -o FILE, or make room there, then try again"
    case .otherFile(_, .report): "name another file with -o FILE, or move that one away"
    case .otherFile(_, .baseline): "move that one away, then record the baseline again"
    case .otherFile(_, .acts): "name another file, or move that one away"
    case .there: "name another file, or give --replace if that one may go"
    case .database: "name another file"
    case .unwritableStream: "make room where it goes, or send it elsewhere, then try again"
    case .unreadableFolder: "see that it may be read, or name the files in it one by one"
    case .terminalInput: "pipe the text in, as in: cat draft.md | whosays audit -"
    }
  }
}

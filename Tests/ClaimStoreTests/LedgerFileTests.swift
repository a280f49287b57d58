import ClaimModel
import Foundation
import GRDB
import Testing

@testable import ClaimStore

/// The file of a ledger. What the built program says of bad files stands in ProjectTests.
@Suite struct LedgerFileTests {
  @Test func aLedgerIsMadeOnceForItsOwnerAlone() throws {
    let ledger = try Ledger()
    let uid = UID(high: 1, low: 2)
    let isNew = try ClaimStore.create(
      at: ledger.path, now: Timestamp(milliseconds: 0), uid: uid, replica: uid, busySeconds: 1)
    #expect(!isNew)
    #expect(try ledger.store.head().ledger != uid)
    let attributes = try FileManager.default.attributesOfItem(atPath: ledger.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func whereThereIsNoFolderNothingIsMade() throws {
    let ledger = try Ledger()
    let uid = UID(high: 1, low: 2)
    #expect(throws: StoreError.self) {
      try ClaimStore.create(
        at: ledger.folder + "/none/whosays.sqlite", now: Timestamp(milliseconds: 0), uid: uid,
        replica: uid, busySeconds: 1)
    }
    #expect(throws: StoreError.missing(path: ledger.folder + "/none.sqlite")) {
      try ClaimStore(
        opening: ledger.folder + "/none.sqlite", access: .reading, busySeconds: 1,
        random: Ledger.random(seed: 1))
    }
  }

  @Test func sharedFileSystemsAreKnownByTheirMounts() {
    let table = MountTable(
      """
      22 27 0:21 / / rw,relatime - ext4 /dev/vda rw
      31 22 0:40 / /srv/desk rw,relatime shared:5 - nfs4 server:/desk rw
      32 22 0:41 / /srv/my\\040files rw - fuse.sshfs me@server: rw
      33 31 0:42 / /srv/desk/local rw master:2 - ext4 /dev/vdb rw
      34 22 0:43 / /srv/desk/local rw - tmpfs tmpfs rw
      a line of something else
      """)
    #expect(table.fileSystem(of: "/srv/desk/whosays.sqlite") == "nfs4")
    #expect(table.fileSystem(of: "/srv/desk") == "nfs4")
    #expect(table.fileSystem(of: "/srv/desktop/whosays.sqlite") == "ext4")
    #expect(table.fileSystem(of: "/srv/my files/x") == "fuse.sshfs")
    #expect(table.fileSystem(of: "/srv/desk/local/x") == "tmpfs")
    #expect(MountTable("").fileSystem(of: "/x") == nil)
    #expect(MountTable.isShared("nfs4") && MountTable.isShared("fuse.sshfs"))
    #expect(!MountTable.isShared("ext4") && !MountTable.isShared("fuse.ntfs-3g"))
  }

  /// As if the folder stood on another machine.
  @Test func onASharedFileSystemNoLedgerIsOpenedOrMade() throws {
    let ledger = try Ledger()
    let mounts = MountTable(
      "22 27 0:21 / / rw - ext4 /dev/vda rw\n31 22 0:40 / \(ledger.folder) rw - nfs4 server:/ rw")
    let refusal = StoreError.networkFileSystem(path: ledger.path, type: "nfs4")
    #expect(throws: refusal) { try LedgerFile.check(ledger.path, mounts: mounts) }
    #expect(refusal.what.contains("network file system (nfs4)"))
    #expect(throws: StoreError.self) {
      try LedgerFile.create(ledger.folder + "/new.sqlite", mounts: mounts) { _ in }
    }
    #expect(!LedgerFile.exists(ledger.folder + "/new.sqlite"))
    #expect(throws: Never.self) { try LedgerFile.check(ledger.path) }
  }

  /// What keeps an acknowledged act through a power cut, removed words off the disk, and a hostile
  /// file from acting.
  @Test func everyConnectionIsSetUpToKeepWhatItHolds() throws {
    let ledger = try Ledger()
    try ledger.store.queue.read { db in
      for (pragma, value) in [
        ("synchronous", 2), ("secure_delete", 1), ("trusted_schema", 0), ("cell_size_check", 1),
        ("foreign_keys", 1), ("busy_timeout", 1000),
      ] {
        let found = try Int.fetchOne(db, sql: "PRAGMA \(pragma)")
        #expect(found == value, "\(pragma)")
      }
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode")
      #expect(mode == "wal")
    }
  }
}

import Foundation
import Testing

/// Media that cannot be written: a small file system that is full, and one that is read-only. Both
/// are mounted in a namespace of their own; where that is not allowed the tests say so.
@Suite(.serialized) struct FullDiskTests {
  /// Runs shell lines in a mount namespace in which `disk` is a file system of its own.
  private func withDisk(size: String, _ lines: String) throws -> Program.Result? {
    let folder = try Program.Folder()
    try folder.write("dam.md", BadLedgerTests.article)
    let probe = try Program.shell(
      "mkdir disk && unshare --user --map-root-user --mount mount -t tmpfs tmpfs disk",
      in: folder.path)
    guard probe.status == 0 else {
      print("skipped: no file system can be mounted here (\(probe.errors.prefix(80)))")
      return nil
    }
    try folder.write(
      "script", Array("mount -t tmpfs -o size=\(size) tmpfs disk && cd disk && \(lines)".utf8))
    return try Program.shell(
      "unshare --user --map-root-user --mount sh script", in: folder.path)
  }

  @Test func aFullDiskLosesNothingAndSaysSo() throws {
    let result = try withDisk(
      size: "1m",
      """
      "$WHOSAYS" init && i=0 && while [ $i -lt 400 ]; do
        "$WHOSAYS" story add ../dam.md --slug s$i > out 2> err || break; last=s$i; i=$((i+1)); done
      echo "ended $?"; cat err
      rm -f out err; "$WHOSAYS" story show $last > /dev/null && echo "last is there"
      "$WHOSAYS" report $last -o report.md; echo "report $?"; ls
      mount -o remount,size=8m . && "$WHOSAYS" doctor && "$WHOSAYS" story add ../dam.md --slug more
      echo "again $?"
      """)
    guard let result else { return }
    let said = result.output + result.errors
    #expect(said.contains("disk is full"), "\(said)")
    #expect(said.contains("last is there"), "\(said)")
    #expect(said.contains("again 0"), "\(said)")
    #expect(!said.contains(".part-"), "\(said)")
  }

  @Test func aReadOnlyLedgerIsReadAndNotWritten() throws {
    let result = try withDisk(
      size: "4m",
      """
      "$WHOSAYS" init > /dev/null && "$WHOSAYS" story add ../dam.md > /dev/null
      mount -o remount,ro . && "$WHOSAYS" story list && "$WHOSAYS" doctor && "$WHOSAYS" report dam | head -n 1
      "$WHOSAYS" proposal accept p1; echo "accept $?"
      "$WHOSAYS" init --ledger new.sqlite; echo "init $?"
      mount -o remount,rw . && "$WHOSAYS" proposal accept p1; echo "again $?"
      """)
    guard let result else { return }
    let said = result.output + result.errors
    #expect(
      said.contains("accept 2") && said.contains("init 2") && said.contains("again 0"), "\(said)")
    #expect(result.output.contains("dam") && result.output.contains("# "))
    #expect(said.contains("read-only"), "\(said)")
  }

  @Test func aPurgeOnAFullDiskIsWholeOrSaysWhatIsLeft() throws {
    let result = try withDisk(
      size: "2m",
      """
      "$WHOSAYS" init > /dev/null && "$WHOSAYS" story add ../dam.md > /dev/null
      "$WHOSAYS" source add --name "Ada Quell" --kind person > out 2>&1
      "$WHOSAYS" source edit s1 --note "rang at midnight" > out 2>&1; rm out
      cat /dev/zero > filler 2> /dev/null
      "$WHOSAYS" purge source s1 --reason policy; echo "full $?"
      rm filler; "$WHOSAYS" purge source s1 --reason policy; echo "again $?"
      "$WHOSAYS" doctor; echo "doctor $?"
      cat whosays.sqlite* | grep -c midnight; ls
      """)
    guard let result else { return }
    let said = result.output + result.errors
    #expect(said.contains("full 2") && said.contains("disk is full"), "\(said)")
    #expect(said.contains("again 0") && said.contains("doctor 0"), "\(said)")
    #expect(result.output.contains("\n0\n"), "\(said)")
  }
}

import ClaimModel
import Testing
import WhosaysTestSupport

@Suite struct IdentifierTests {
  @Test func uidKeepsItsTimeAndVersionInTheUsualForm() {
    var maker = UIDMaker(random: { 0xffff_ffff_ffff_ffff })
    let uid = maker.next(at: Timestamp(milliseconds: 0x0123_4567_89ab))
    #expect(uid.description == "01234567-89ab-7fff-bfff-ffffffffffff")
    #expect(UID(uid.description) == uid)
    #expect(UID(bytes: uid.bytes) == uid)
  }

  @Test func uidsGrowWithinAMillisecondAndAgainstAClockSetBack() {
    var random = SeededGenerator(seed: 1)
    let numbers = (0..<1000).map { _ in random.next() }
    for bits in [numbers, [UInt64](repeating: .max, count: 1000)] {
      var maker = UIDMaker(random: { [bits] in bits[Int.random(in: 0..<1000)] })
      let uids = (0..<1000).map { maker.next(at: Timestamp(milliseconds: 50 - Int64($0 / 300))) }
      #expect(zip(uids, uids.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test(arguments: [
    "", "01234567-89ab-7fff-bfff-fffffffffff", "01234567 89ab-7fff-bfff-ffffffffffff",
    "g1234567-89ab-7fff-bfff-ffffffffffff", "０1234567-89ab-7fff-bfff-ffffffffffff",
  ])
  func textThatIsNoUIDIsRefused(text: String) { #expect(UID(text) == nil) }

  @Test func handlesAreALetterAndANumber() {
    #expect(Handle("c12") == Handle(.claim, 12))
    #expect(Handle(.proposal, 7).description == "p7")
    #expect(Handle("c9")! < Handle("c10")!)
  }

  @Test(arguments: [
    "", "c", "c0", "c01", "x1", "c-1", "c1 ", "C1", "c1\u{301}", "c９",
    "c9999999999999999999",
  ])
  func textThatIsNoHandleIsRefused(text: String) { #expect(Handle(text) == nil) }

  @Test func addressesReadAsTheyAreWritten() {
    for (text, address) in [
      ("P3S2", Address("P", block: 3, sentence: 2)), ("H1", Address("H", block: 1)),
      ("P1S1", Address("P", block: 1)), ("L2S3", Address("L", block: 2, sentence: 3)),
    ] {
      #expect(address.description == text)
      #expect(Address(text) == address)
    }
  }

  @Test(arguments: ["", "P", "P3", "P0S1", "P1S0", "X1", "H1S1", "P01S1", "P1S1S1", "P1s1", "p1S1"])
  func textThatIsNoAddressIsRefused(text: String) { #expect(Address(text) == nil) }

  @Test func timesAreUTCToTheMillisecond() {
    for milliseconds in [0, 1, 999, 1_777_887_000_123, 4_102_444_800_001, -1, -62_135_596_800_000] {
      let time = Timestamp(milliseconds: Int64(milliseconds))
      #expect(Timestamp(time.description) == time)
    }
    #expect(
      Timestamp(milliseconds: 1_777_887_000_123).description == "2026-05-04T09:30:00.123Z")
    #expect(Timestamp("yesterday") == nil)
  }

  /// The two vectors are from FIPS 180-4's examples (NIST).
  @Test func digestsAreSHA256() {
    #expect(
      Digest(of: "abc").description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest(of: "").description
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func fieldsNeverRunTogether() {
    #expect(Digest(ofFields: [[1, 2], [3]]) != Digest(ofFields: [[1], [2, 3]]))
    #expect(Digest(ofFields: [[], [1]]) != Digest(ofFields: [[1]]))
  }
}

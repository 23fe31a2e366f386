import Testing

@testable import Publishing

/// The examples of FIPS 180-4 as NIST publishes them (SHA256.pdf, SHA2_Additional.pdf).
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func example(message: String, digest: String) {
    #expect(SHA256.hexadecimal(Array(message.utf8)) == digest)
  }

  @Test func aMillionLetters() {
    #expect(
      SHA256.hexadecimal([UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Lengths at which the padding takes a further block or just not; from `hashlib.sha256(b"a" * n)`.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd9"), (56, "b35439a4ac6f0948"), (63, "7d3e74a05d7db15b"), (64, "ffe054fe7ae0cb6d"),
    (65, "635361c48bb9eab1"), (119, "31eba51c313a5c08"), (120, "2f3d335432c70b58"),
  ])
  func padding(length: Int, digest: String) {
    #expect(SHA256.hexadecimal([UInt8](repeating: 0x61, count: length)).hasPrefix(digest))
  }
}

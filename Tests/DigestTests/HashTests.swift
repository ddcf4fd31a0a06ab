import Digest
import Testing

@Suite("Hashes")
struct HashTests {
    @Test("SHA-256 of the examples of FIPS 180-4, and of nothing")
    func sha256() {
        #expect(
            SHA256.hexadecimal(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hexadecimal(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(SHA256.hexadecimal(of: "") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("a million letters, in memory or one by one")
    func million() {
        let letters = repeatElement(UInt8(ascii: "a"), count: 1_000_000)
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(Hexadecimal.text(SHA256.hash(letters)) == expected)
        #expect(Hexadecimal.text(SHA256.hash(Array(letters))) == expected)
    }

    @Test("SHA-1 of the examples of FIPS 180-4, and of nothing")
    func sha1() {
        #expect(Hexadecimal.text(SHA1.hash("abc".utf8)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(
            Hexadecimal.text(SHA1.hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
        #expect(Hexadecimal.text(SHA1.hash([])) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    }

    @Test("threads hash at once")
    func threads() async {
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<64 { group.addTask { SHA256.hexadecimal(of: "abc") } }
            for await hash in group {
                #expect(hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
            }
        }
    }
}

import CCrypto

// The calls of CCrypto that hash. They read as many bytes as they are told there are, write as many as a hash of that kind has, which is
// what was set aside, and keep neither.

/// SHA-256. Source: FIPS 180-4.
public enum SHA256 {
    /// The 32 bytes that stand for these bytes.
    public static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        unsafe digest(of: bytes, size: CCryptoSHA256Size, ccrypto_sha256)
    }

    /// The hash of a text's UTF-8 bytes, as 64 hexadecimal digits in lower case.
    public static func hexadecimal(of text: String) -> String { Hexadecimal.text(hash(text.utf8)) }
}

/// SHA-1, for ids that are made from names (RFC 9562, version 5) and for nothing that has to be trusted.
/// Source: FIPS 180-4.
public enum SHA1 {
    /// The 20 bytes that stand for these bytes.
    public static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        unsafe digest(of: bytes, size: CCryptoSHA1Size, ccrypto_sha1)
    }
}

/// Bytes written as hexadecimal digits in lower case, two a byte.
public enum Hexadecimal {
    /// Writes bytes.
    public static func text(_ bytes: some Collection<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

private func digest(
    of bytes: some Sequence<UInt8>, size: Int,
    _ function: (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>?) -> Bool
) -> [UInt8] {
    func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: size) { digest, count in
            // It fails when memory has run out only, which ends a Swift program everywhere else too.
            unsafe precondition(function(bytes.baseAddress, bytes.count, digest.baseAddress), "libcrypto cannot hash")
            count = size
        }
    }
    return unsafe bytes.withContiguousStorageIfAvailable(hash) ?? Array(bytes).withUnsafeBufferPointer(hash)
}

import CCrypto

/// The secret half of an Ed25519 key pair. Source: RFC 8032.
public struct SigningKey: Sendable {
    /// The 32 secret bytes that the pair is made from; they go into this laptop's own state, never into a programme's file.
    public let seed: [UInt8]
    /// The public half.
    public let verifyingKey: VerifyingKey

    /// Draws a new pair from the system's randomness; nil when the system has none to give.
    public static func draw() -> SigningKey? {
        var seed = [UInt8](repeating: 0, count: CCryptoSeedSize)
        guard unsafe ccrypto_ed25519_seed(&seed) else { return nil }
        return SigningKey(seed: seed)
    }

    /// The pair that a seed stands for; nil for anything but 32 bytes.
    public init?(seed: [UInt8]) {
        guard seed.count == CCryptoSeedSize else { return nil }
        var key = [UInt8](repeating: 0, count: CCryptoPublicKeySize)
        guard unsafe ccrypto_ed25519_public(seed, &key), let verifyingKey = VerifyingKey(key) else { return nil }
        self.seed = seed
        self.verifyingKey = verifyingKey
    }

    /// The 64 bytes that prove that who holds this key has seen this message; nil when memory has run out.
    public func signature(of message: [UInt8]) -> [UInt8]? {
        var signature = [UInt8](repeating: 0, count: CCryptoSignatureSize)
        return unsafe ccrypto_ed25519_sign(seed, message, message.count, &signature) ? signature : nil
    }
}

/// The public half of an Ed25519 key pair. Source: RFC 8032.
public struct VerifyingKey: Hashable, Sendable {
    /// Its 32 bytes.
    public let bytes: [UInt8]

    /// Takes 32 bytes for a key, whatever they are: one that is none accepts no signature. Nil for another number.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == CCryptoPublicKeySize else { return nil }
        self.bytes = bytes
    }

    /// Whether `signature` was made over `message` by who holds the secret half.
    public func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == CCryptoSignatureSize else { return false }
        return unsafe ccrypto_ed25519_verify(bytes, message, message.count, signature)
    }
}

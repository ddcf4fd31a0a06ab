import Digest

/// What is printed on a slip beside its code, for telephones: a token of 128 bits for its QR code, and eight signs to type.
///
/// Both are derived from the codes of one issue and its id, which are drawn by chance and stand in the file alone: whoever
/// holds a slip, or a hundred, can tell nothing of another one, and nothing new is kept. One slip is one entitlement: what is
/// spent is its code, by whichever of the three it was named.
public struct PhoneSlip: Hashable, Sendable {
    /// The code that desks key in.
    public let code: BallotCode
    /// 26 letters and digits: 128 bits.
    public let token: String
    /// Eight signs, the last of which checks the others, without the hyphen that papers show.
    public let signs: String

    /// `ACDK-M7QX`: in two halves, as it is read aloud.
    public var typed: String { signs.prefix(4) + "-" + signs.suffix(4) }

    /// How many signs are typed.
    public static let length = 8

    /// Reads what somebody typed: in either case and with the digits of either script, with or without hyphens and spaces. Nil
    /// when it is none: too short, too long, a sign that no code has, or a slip of the finger.
    public static func signs(typed: String) -> String? {
        var values: [Int] = []
        for scalar in typed.unicodeScalars.prefix(64) {
            if BallotCode.isGap(scalar) || scalar.properties.isDash { continue }
            guard values.count < length, let value = BallotCode.value(of: scalar) else { return nil }
            values.append(value)
        }
        guard values.count == length, weighted(values) % BallotCode.alphabet.count == 0 else { return nil }
        return written(values)
    }

    /// 128 bits as 26 letters and digits, none of which is taken for another one.
    public static func token(of bytes: some Sequence<UInt8>) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        var (signs, bits, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                signs.append(alphabet[Int(bits >> count & 31)])
            }
            bits &= (1 << count) - 1
        }
        if count > 0 { signs.append(alphabet[Int(bits << (5 - count) & 31)]) }
        return String(decoding: signs, as: UTF8.self)
    }

    /// Eight signs from a number, the last of which checks the others.
    public static func signs(of number: UInt64) -> String {
        let count = UInt64(BallotCode.alphabet.count)
        var (rest, values): (UInt64, [Int]) = (number, [])
        for _ in 1..<length {
            values.append(Int(rest % count))
            rest /= count
        }
        // 8 times the last value has to be minus the sum; 3 is what 8 is multiplied by to give 1 modulo 23.
        values.append((BallotCode.alphabet.count - weighted(values) % BallotCode.alphabet.count) * 3 % 23)
        return written(values)
    }

    private static func weighted(_ values: [Int]) -> Int {
        values.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    }

    private static func written(_ values: [Int]) -> String {
        String(decoding: values.map { BallotCode.alphabet[$0] }, as: UTF8.self)
    }
}

extension BallotIssue {
    /// The slips of this issue, in the order of its codes.
    public var phoneSlips: [PhoneSlip] {
        let all = "halqa slips 1\n" + id.description + "\n" + codes.map(\.signs).joined(separator: "\n")
        let key = SHA256.hash(Array(all.utf8))
        var taken: Set<String> = []
        return codes.map { code in
            var hash = SHA256.hash(key + Array(code.signs.utf8))
            let token = PhoneSlip.token(of: hash.prefix(16))
            var signs = PhoneSlip.signs(of: Self.number(hash))
            // Of 5000 slips two may come to the same eight signs: the later one takes the next.
            while !taken.insert(signs).inserted {
                hash = SHA256.hash(key + hash)
                signs = PhoneSlip.signs(of: Self.number(hash))
            }
            return PhoneSlip(code: code, token: token, signs: signs)
        }
    }

    private static func number(_ hash: [UInt8]) -> UInt64 {
        hash.dropFirst(16).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension ProgrammeState {
    /// The slips of a poll, in the order in which their papers lie in the piles.
    public func phoneSlips(of poll: ID<Poll>) -> [PhoneSlip] {
        (issues[poll] ?? [:]).values.sorted { $0.id < $1.id }.flatMap(\.phoneSlips)
    }
}

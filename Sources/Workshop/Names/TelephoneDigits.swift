/// Telephone numbers as a search compares them.
enum TelephoneDigits {
    /// The digits without what a number may begin with in one place and not in another: +212 6…, 00212 6…, 06….
    static func national(_ number: String) -> [UInt8] {
        var digits = NameFold.fold(number).utf8.filter { (0x30...0x39).contains($0) }[...]
        if digits.starts(with: "00".utf8) { digits = digits.dropFirst(2) }
        if digits.count > 9, digits.starts(with: "212".utf8) { digits = digits.dropFirst(3) }
        if digits.count > 2, digits.first == UInt8(ascii: "0") { digits = digits.dropFirst() }
        return Array(digits)
    }
}

/// Names for files, made of what every file system takes: ASCII letters, digits and hyphens.
public enum SummaryFileName {
    /// `eco-hammam-fes-day1-fr`: each part made safe, those that come to nothing left out.
    public static func joined(_ parts: [String]) -> String {
        parts.map(safe).filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// A name without its ending.
    public static func stem(_ name: String) -> String {
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    /// The name without anything that means something to a shell, a file system or a person who reads it aloud; never
    /// hidden, never longer than 40 characters.
    public static func safe(_ name: String) -> String {
        var bytes: [UInt8] = []
        for byte in name.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
            default: if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            }
            if bytes.count == 40 { break }
        }
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

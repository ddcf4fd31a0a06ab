public import Foundation
public import Workshop

extension Forgetting {
    /// How the whole names may stand in a file, in bytes: composed and decomposed, as written and in capitals and small letters, in
    /// UTF-8 and UTF-16.
    public var bytes: [Data] {
        var texts: Set<[UInt8]> = []
        var found: [Data] = []
        for name in written {
            for text in [name, name.uppercased(), name.lowercased()] {
                for form in [
                    text, text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
                ] {
                    guard texts.insert(Array(form.utf8)).inserted else { continue }
                    found.append(Data(form.utf8))
                    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
                        if let data = form.data(using: encoding) { found.append(data) }
                    }
                }
            }
        }
        return found
    }
}

/// The short names that commands take for things of the plan.
public enum Label {
    /// Whether a text is one: lower-case ASCII letters and digits with single hyphens between them, 40 at most, so that it
    /// can be typed in any shell.
    public static func isOne(_ code: String) -> Bool {
        code.utf8.count <= 40
            && code.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
                !word.isEmpty
                    && word.utf8.allSatisfy {
                        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    }
            }
    }

    /// A label like a text that none of the others is: `1 month` is `1-month`, or `1-month-2` where that is taken.
    public static func fresh(like text: String, besides taken: [String]) -> String {
        let words = NameFold.words(text).filter { $0.utf8.allSatisfy { $0 < 0x80 } }
        let short = String(words.joined(separator: "-").prefix(32))
        let stem = isOne(short) ? short : "day"
        let numbered = (2...).lazy.map { "\(stem)-\($0)" }
        return taken.contains(stem) ? numbered.first { !taken.contains($0) } ?? stem : stem
    }
}

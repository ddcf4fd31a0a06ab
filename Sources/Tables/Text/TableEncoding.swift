/// How the bytes of a table stand for letters. The raw value is the name that people give, and are told.
public enum TableEncoding: String, CaseIterable, Sendable {
    /// Unicode in bytes; what everything but a spreadsheet writes today.
    case utf8 = "utf-8"
    /// Unicode in pairs of bytes, in either order: "Unicode text" of a spreadsheet.
    case utf16 = "utf-16"
    /// Western European Windows: "CSV" of a spreadsheet. Holds ISO-8859-1.
    case windows1252 = "windows-1252"
    /// Arabic Windows: "CSV" of a spreadsheet in Arabic.
    case windows1256 = "windows-1256"
    /// Central European Windows: "CSV" of a spreadsheet in Polish.
    case windows1250 = "windows-1250"
    /// ISO-8859-15, which is ISO-8859-1 with œ and €.
    case latin9 = "iso-8859-15"
    /// ISO-8859-2, Central European.
    case latin2 = "iso-8859-2"
    /// ISO-8859-6, Arabic.
    case arabicISO = "iso-8859-6"
    /// Western European Macintosh: "CSV" of a spreadsheet on one.
    case macRoman = "macroman"
    /// Central European Macintosh.
    case macCentral = "maccentraleurope"
    /// Arabic Macintosh.
    case macArabic = "macarabic"
    /// Western European MS-DOS: "CSV (MS-DOS)" of a spreadsheet.
    case dosLatin = "cp850"
    /// Central European MS-DOS.
    case dosCentral = "cp852"
    /// MS-DOS of the United States.
    case dosUS = "cp437"
    /// Arabic MS-DOS.
    case dosArabic = "cp720"

    /// The encoding of that name, as people and files write it: `cp1252`, `Latin1`, `UTF8`, `MACINTOSH`.
    public init?(name: String) {
        let name = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
        if let encoding = Self.allCases.first(where: { $0.rawValue.filter { $0 != "-" } == name }) {
            self = encoding
            return
        }
        switch name {
        case "ascii", "usascii", "unicode11utf8", "utf8sig", "utf8bom": self = .utf8
        case "utf16le", "utf16be", "unicode", "ucs2": self = .utf16
        case "cp1252", "1252", "latin1", "iso88591", "l1", "ansi": self = .windows1252
        case "cp1256", "1256": self = .windows1256
        case "cp1250", "1250": self = .windows1250
        case "latin2", "l2": self = .latin2
        case "maclatin2", "macce", "xmacce", "maccentraleuro": self = .macCentral
        case "852", "ibm852": self = .dosCentral
        case "latin9", "l9": self = .latin9
        case "arabic", "iso88596i", "iso88596e": self = .arabicISO
        case "macintosh", "mac", "xmacroman": self = .macRoman
        case "xmacarabic": self = .macArabic
        case "ibm850", "850", "dos": self = .dosLatin
        case "ibm437", "437": self = .dosUS
        case "720", "dos720", "ibm720": self = .dosArabic
        default: return nil
        }
    }

    /// Those in which every byte is a letter, the likeliest first.
    static let singleBytes: [TableEncoding] = [
        .windows1252, .windows1256, .windows1250, .latin9, .macRoman, .latin2, .macCentral, .arabicISO, .dosLatin,
        .dosCentral,
        .macArabic, .dosUS, .dosArabic,
    ]
}

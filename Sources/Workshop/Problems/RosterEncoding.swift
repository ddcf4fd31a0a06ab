/// How the bytes of a roster stand for letters. The raw value is what `--encoding` takes.
public enum RosterEncoding: String, CaseIterable, Sendable {
    /// Unicode in bytes; what everything but a spreadsheet writes today.
    case utf8 = "utf-8"
    /// Unicode in pairs of bytes: "Unicode text" of a spreadsheet.
    case utf16 = "utf-16"
    /// Western European Windows: "CSV" of a spreadsheet.
    case windows1252 = "windows-1252"
    /// Arabic Windows. Never guessed, since every text in it is one in Western Windows too.
    case windows1256 = "windows-1256"
}

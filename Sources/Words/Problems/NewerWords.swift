public import Localization

/// What is said of what a newer Halqa wrote and this one does not understand.
public struct NewerWords {
    private let t: Localizer
    /// How many records are not shown, or not as they are.
    private let unknown: Int

    /// - Parameter unknown: how many records a newer Halqa wrote, or changed last.
    public init(unknown: Int, _ t: Localizer) {
        self.unknown = unknown
        self.t = t
    }

    /// Of a file that a newer Halqa has taken over.
    /// - Parameters:
    ///   - version: the file's.
    ///   - known: the version that this Halqa writes.
    public func ofFile(_ version: Int, known: Int) -> String {
        let file = t(
            "A newer Halqa wrote this file (version %1, this one: %2). Look and print; nothing is written.", version,
            known)
        return records.map { file + " " + $0 } ?? file
    }

    /// Of records in any file; nil where everything is understood.
    public var records: String? {
        unknown == 0
            ? nil
            : t.plural(
                "%1 record that this Halqa does not know is kept and not shown.",
                "%1 records that this Halqa does not know are kept and not shown.", unknown)
    }

    /// As `records`, on a paper.
    public var onPaper: String? {
        unknown == 0
            ? nil
            : t.plural(
                "%1 record of a newer Halqa is in the file and not on this paper.",
                "%1 records of a newer Halqa are in the file and not on this paper.", unknown)
    }
}

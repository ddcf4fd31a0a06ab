public import Localization
public import Workshop

extension Localizer {
    /// Where a paper went, how often, and what the printing system calls it; and what a printer that is stopped waits for.
    public func given(to printer: Printer, copies: Int, job: PlainText) -> String {
        let sentence =
            job.isEmpty
            ? plural("Given to %2, %1 copy.", "Given to %2, %1 copies.", copies, printer.name)
            : plural("Given to %2, %1 copy: %3", "Given to %2, %1 copies: %3", copies, printer.name, job)
        guard printer.condition == .stopped else { return sentence }
        return sentence + " · " + self("the printer is stopped, let it go on: cupsenable %1", printer.name)
    }

    /// Where a paper was written, and how long it is.
    /// - Parameter pages: nil for what has none.
    public func written(to path: PlainText, pages: Int?) -> String {
        pages.map { plural("Written: %2 (%1 page)", "Written: %2 (%1 pages)", $0, path) } ?? self("Written: %1", path)
    }
}

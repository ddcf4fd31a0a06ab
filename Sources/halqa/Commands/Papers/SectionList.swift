import ArgumentParser
import Papers
import Reports

/// Sections of a summary as they are named on a command line: `attendance,decisions`.
struct SectionList: ExpressibleByArgument, Hashable {
    let sections: [SummarySection]

    /// Reads names with commas between them, in small or capital letters; nil when one of them is none.
    init?(argument: String) {
        let names = argument.split(separator: ",").map { $0.lowercased().filter { $0 != " " } }
        let sections = names.compactMap { SummarySection(rawValue: $0) }
        guard !sections.isEmpty, sections.count == names.count else { return nil }
        self.sections = sections
    }

    var defaultValueDescription: String { sections.map(\.rawValue).joined(separator: ",") }

    static var allValueStrings: [String] { SummarySection.allCases.map(\.rawValue) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

import Localization
import Screen
import Script
import Tables
import Words
import Workshop

/// What an import says: what a roster was taken for, who is the same as whom, and what came of it.
struct ImportWords {
    let roster: Roster
    let plan: RosterPlan
    let file: PlainText
    let workshop: Workshop
    let places: [ProgrammeState.Places]
    /// Those of the programme.
    let languages: [String]
    let t: Localizer

    /// So many rows are shown of each sort; all of those that are in doubt.
    private static let mostShown = 12
    private static let firstRows = 5

    /// What was done, with what somebody should look at.
    var done: [String] { remarks + (doubts.isEmpty ? [] : doubts) + [counts] + placesTaken }

    /// What would be done, with all that was understood.
    var tried: [String] {
        // What every column was taken for stands above.
        let notices = plan.notices.filter { $0.kind != .unknownColumn && $0.kind != .repeatedColumn }
        return understood + known + inDoubt + said(notices) + [t("Nothing was imported, only tried: %1", counts)]
            + placesTaken
    }

    /// Who takes the places that are set aside, and where they are too few. The import warns, and refuses nobody.
    private var placesTaken: [String] {
        // By what a category is called here, as everywhere a person reads of it.
        let wording = workshop.wording(in: t.textLanguage)
        let said = places.map {
            $0.words(t.isolated($0.category.title.text(in: wording, fallback: languages).string), t)
        }
        return said.isEmpty ? [] : [t("Places: %1.", t.parts(said))]
    }

    /// That what was only tried would not be done.
    var warning: String {
        guard !roster.rows.isEmpty else { return refusal }
        return t(
            "%1: as it stands, the import would take nothing. Correct what is refused, say who is in doubt, or add --accept-good.",
            file)
    }

    /// Why nothing was done.
    var refusal: String {
        guard !roster.rows.isEmpty else {
            return t("%1: nobody could be read from it, so nothing was imported. See above.", file)
        }
        var sentences: [String] = []
        if !plan.refused.isEmpty {
            sentences.append(
                t.plural(
                    "%2: %1 row is refused, so nothing was imported. Correct it, or take the other rows with --accept-good.",
                    "%2: %1 rows are refused, so nothing was imported. Correct them, or take the other rows with "
                        + "--accept-good.",
                    plan.refused.count, file))
        }
        if !plan.doubtful.isEmpty {
            sentences.append(
                t.plural(
                    "%2: of %1 row it cannot be told who it is, so nothing was imported. Say it, or leave the row out with --accept-good.",
                    "%2: of %1 rows it cannot be told who they are, so nothing was imported. Say it, or leave them out with --accept-good.",
                    plan.doubtful.count, file))
        }
        return sentences.joined(separator: " ")
    }

    private var counts: String {
        let counts = t(
            "%1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.", plan.added.count,
            plan.updated.count, plan.unchanged.count, plan.refused.count, plan.newlyInvited.count, workshop.code)
        guard !plan.doubtful.isEmpty else { return counts }
        return counts + " "
            + t.plural("%1 row is in doubt and left out.", "%1 rows are in doubt and left out.", plan.doubtful.count)
    }

    /// Of remarks of one sort so many are shown; rows that are refused are all named.
    private static let mostAlike = 4

    private var remarks: [String] { said(plan.notices) }

    private func said(_ notices: [RosterProblem]) -> [String] {
        var counts: [RosterProblem.Sort: Int] = [:]
        let shown = notices.filter { problem in
            counts[problem.sort, default: 0] += 1
            return counts[problem.sort, default: 0] <= Self.mostAlike
        }
        let rest = notices.count - shown.count
        let lines = (shown + plan.refused).sorted { $0.line < $1.line }.map(described)
        guard rest > 0 else { return lines }
        return lines + [t.plural("%1 more remark of this kind.", "%1 more remarks of these kinds.", rest)]
    }

    /// `roster.csv:7:3: what is wrong`, as compilers say it and editors understand it.
    func described(_ problem: RosterProblem) -> String {
        let column = problem.column.map { ":\($0)" } ?? ""
        return "\(file):\(problem.line)\(column): \(problem.message(t))"
    }

    // MARK: - Who is who

    /// Each row of which it cannot be told who it is, with how to say it.
    var doubts: [String] {
        plan.doubtful.flatMap { doubt -> [String] in
            let place = "\(file):\(doubt.line): "
            let namesakes = Namesakes([doubt.person] + doubt.candidates.map(\.stakeholder), t)
            return doubt.candidates.map { candidate in
                let who = candidate.line.map { t("line %1", $0) } ?? candidate.stakeholder.id.description
                let other = t(
                    "%1 (%2)", namesakes.nameBeside(of: candidate.stakeholder),
                    t.joined(
                        [candidate.stakeholder.organisation.string, candidate.stakeholder.city.string, who]))
                return place
                    + t(
                        "%1 may be %2: %3. Say --same %4 or --different %5.", namesakes.nameBeside(of: doubt.person),
                        other,
                        candidate.reason.words(t), "\(doubt.line)=" + Self.value(candidate), "\(doubt.line)")
            }
        }
    }

    private static func value(_ candidate: RosterDoubt.Candidate) -> String {
        candidate.line.map(String.init) ?? candidate.stakeholder.id.description
    }

    private var inDoubt: [String] {
        plan.doubtful.isEmpty ? [] : [t("In doubt:")] + doubts.map { "  " + $0 }
    }

    private var known: [String] {
        let entries = plan.entries.filter { $0.before != nil }
        guard !entries.isEmpty else { return [] }
        // Who changes is looked at before who stays.
        let sorted = entries.filter { $0.before != $0.stakeholder } + entries.filter { $0.before == $0.stakeholder }
        let lines = sorted.prefix(Self.mostShown).compactMap { entry -> String? in
            guard let before = entry.before, let sameness = entry.sameness else { return nil }
            let changes = entry.stakeholder.differences(from: before, t)
            let place = t("line %1", entry.line)
            let other = t("%1 (%2)", before.name, t.joined([before.organisation.string, before.id.description]))
            return "  " + t("%1 is %2: %3.", place, other, sameness.words(t))
                + (changes.isEmpty ? "" : " " + t.parts(changes))
        }
        return [t("Known already:")] + lines + more(entries.count - lines.count)
    }

    private func more(_ count: Int) -> [String] {
        count > 0 ? ["  " + t("%1 more", count)] : []
    }

    // MARK: - What was understood

    private var understood: [String] {
        let namesakes = Namesakes(plan.entries.map(\.stakeholder), t)
        let rows = plan.entries.prefix(Self.firstRows).map { entry in
            let spellings = entry.stakeholder.aliases.map { "= " + t.isolated($0.string) }
            return "  "
                + ([
                    t("line %1", entry.line) + " ",
                    entry.stakeholder.line(t, called: namesakes.nameBeside(of: entry.stakeholder)),
                ] + spellings).joined(separator: " ")
        }
        guard !roster.columns.isEmpty || !rows.isEmpty else { return [] }
        return [roster.kindSentence(t)] + columns + (rows.isEmpty ? [] : [t("The first rows:")] + rows)
    }

    /// Every column: its letter, its heading or what stands in it, and what it was taken for.
    private var columns: [String] {
        guard roster.kind != .cards else { return [] }
        let shown = roster.columns.filter { !($0.heading.isEmpty && $0.example.isEmpty) }
        let rows = shown.map { column in
            [
                column.letter, column.heading.isEmpty ? t.quoted(column.example.string) : column.heading.string,
                column.field?.rawValue ?? column.meaning(t),
                column.field != nil && column.evidence == .contents ? t("by what stands in it") : "",
            ]
        }
        let widths = (0..<3).map { column in min(40, rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0) }
        return rows.map { row in
            let cells = zip(row, widths).map { TextWidth.padded(t.isolated($0), to: $1) } + [row[3]]
            return "  " + cells.filter { !$0.isEmpty }.joined(separator: "  ").trimmedAtEnd
        }
    }
}

extension Roster {
    /// What the file was taken for.
    func kindSentence(_ t: Localizer) -> String {
        let kind =
            switch self.kind {
            case .delimited(let separator):
                t("Text in %1, cells between “%2”.", encoding.rawValue, separator == "\t" ? "TAB" : "\(separator)")
            case .spreadsheet: sheet.map { t("A spreadsheet; sheet “%1” is read.", $0) } ?? t("A spreadsheet.")
            case .page: t("A page with a table, in %1.", encoding.rawValue)
            case .cards: t("Cards of an address book.")
            }
        guard self.kind != .cards, !columns.isEmpty else { return kind }
        return kind + " " + (headingLine.map { t("The heading is on line %1.", $0) } ?? t("There is no heading."))
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}

extension RosterProblem {
    /// What a remark is about, whatever it says of a single row.
    struct Sort: Hashable {
        let name: String
        let column: Int?
    }

    var sort: Sort {
        let name = Mirror(reflecting: kind).children.first?.label ?? "\(kind)"
        return Sort(name: name, column: column)
    }
}

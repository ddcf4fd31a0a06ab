import Console
import Desk
import Foundation
import Localization
import Script
import Tables
import Words
import Workshop

// stat(2) fills in the one variable that is given; it is looked at only where the call says so.

/// Reads rosters for the console: says what one would do, and takes it.
struct RosterDesk {
    let desk: Desk
    let world: World
    let t: Localizer

    /// What lies in a folder: folders, and files that a roster may be in.
    func listing(_ path: String?) throws(Failure) -> FolderListing {
        let start = path ?? URL(fileURLWithPath: desk.path).deletingLastPathComponent().path
        let folder = Self.whole(start)
        let files = FileManager.default
        let names: [String]
        do { names = try files.contentsOfDirectory(atPath: folder) } catch {
            throw Failure(.inputOutput, t("The folder %1 cannot be looked at.", PlainText(folder)))
        }
        let entries = names.filter { !$0.hasPrefix(".") }.prefix(Self.mostEntries).compactMap { name in
            Self.entry(name, in: folder)
        }
        let sorted = entries.sorted { one, other in
            if one.isFolder != other.isFolder { return one.isFolder }
            if one.isFolder || one.writtenAt == other.writtenAt { return one.name < other.name }
            return one.writtenAt > other.writtenAt
        }
        return FolderListing(path: folder, entries: sorted)
    }

    private static let mostEntries = 5000
    private static let endings: Set<String> = [
        "csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "html", "htm", "vcf", "vcard", "ldif", "md",
    ]

    private static func entry(_ name: String, in folder: String) -> FolderListing.Entry? {
        var status = stat()
        guard unsafe stat(folder + "/" + name, &status) == 0 else { return nil }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
        guard isFolder || (status.st_mode & S_IFMT == S_IFREG && endings.contains(ending)) else { return nil }
        let seconds = Int64(status.st_mtim.tv_sec)
        return FolderListing.Entry(
            name: name, isFolder: isFolder, size: Int(status.st_size),
            writtenAt: Instant(milliseconds: seconds * 1000))
    }

    /// A path without `~` and `..`.
    static func whole(_ path: String) -> String {
        URL(fileURLWithPath: NSString(string: path).expandingTildeInPath).standardizedFileURL.path
    }

    /// What a roster would do.
    func look(_ order: RosterOrder) throws -> (order: RosterOrder, look: RosterLook) {
        var order = order
        order.path = Self.whole(order.path)
        let roster = try read(order)
        return (order, look(roster, plan(roster, order, desk.state)))
    }

    /// Takes a roster that still does what was seen.
    /// - Returns: the counts; nil when it does something else by now.
    func take(_ order: RosterOrder, _ seen: RosterLook) throws -> String? {
        let roster = try read(order)
        var isAsSeen = true
        var counts = ""
        try desk.record { state in
            let plan = plan(roster, order, state)
            isAsSeen = look(roster, plan).sense == seen.sense
            counts = t(
                "%1 added, %2 updated, %3 unchanged, %4 refused; %5 newly invited to %6.", plan.added.count,
                plan.updated.count, plan.unchanged.count, plan.refused.count, plan.newlyInvited.count,
                state.programme?.workshops.first { $0.id == order.workshop }?.code ?? "")
            return isAsSeen ? plan.changes : []
        }
        return isAsSeen ? counts : nil
    }

    private func read(_ order: RosterOrder) throws(Failure) -> Roster {
        var reader = RosterReader(encoding: order.encoding.flatMap { TableEncoding(name: $0) })
        reader.mendsSpoiltLetters = order.mendsSpoiltLetters
        reader.headingLine = order.headingLine
        reader.zone = desk.state.programme?.workshops.first { $0.id == order.workshop }.flatMap(desk.state.zone(of:))
        reader.stated = order.columns.sorted { $0.key < $1.key }.map { ($0.value, String($0.key)) }
        return reader.read(try InputFile.read(order.path, t))
    }

    private func plan(_ roster: Roster, _ order: RosterOrder, _ state: ProgrammeState) -> RosterPlan {
        RosterPlan(roster, into: state, workshop: order.workshop, world: world, answers: order.answers)
    }

    private func look(_ roster: Roster, _ plan: RosterPlan) -> RosterLook {
        RosterLook(
            kind: roster.kindSentence(t),
            encoding: { if case .spreadsheet = roster.kind { nil } else { roster.encoding.rawValue } }(),
            encodings: TableEncoding.allCases.map(\.rawValue), headingLine: roster.headingLine,
            columns: roster.columns,
            rows: plan.entries.map {
                .init(line: $0.line, before: $0.before, person: $0.stakeholder, sameness: $0.sameness)
            }, doubtful: plan.doubtful, refused: plan.refused, notices: plan.notices,
            newlyInvited: plan.newlyInvited.count, changes: plan.changes.count)
    }
}

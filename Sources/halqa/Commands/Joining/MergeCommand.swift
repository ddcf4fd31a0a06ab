import ArgumentParser
import Desk
import Foundation
import Ledger
import Localization
import Words
import Workshop

/// Takes over what other laptops wrote.
struct MergeCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Take over what other laptops wrote, from their files or parcels.",
        discussion: """
            The other files are checked first and never changed. Each comes whole or not at all; what is here already stays as it is, and \
            repeated it changes nothing. What was said differently on both sides is kept on both: halqa conflicts lists it. Ctrl-C stops it, with \
            the file as it was.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "Other laptops' files or parcels.", completion: .file()) var others: [String]
    @Flag(help: "Say what would come, and take over nothing.") var dryRun = false
    @Flag(help: "Take over from a file too that was begun on its own, with halqa new from the same script.") var unite =
        false

    func validate() throws {
        if others.isEmpty { throw ValidationError("Name a file or a parcel.") }
    }

    func run(_ session: Session) throws {
        let t = session.t
        var reports: [MergeReport] = []
        var lines: [String] = []
        for other in others {
            do {
                guard let merged = try session.desk.merge(other, isTrial: dryRun, isUniting: unite) else { continue }
                reports.append(MergeReport(merged, from: other, isTrial: dryRun))
                lines += MergedWords(t, isTrial: dryRun).lines(
                    merged, from: PlainText(other), into: PlainText(session.path))
            } catch let problem as JoinProblem {
                throw Failure(problem, other: other, t)
            }
        }
        try session.answer(reports, lines)
    }
}

/// What came, in words.
struct MergedWords {
    private let t: Localizer
    private let isTrial: Bool

    init(_ t: Localizer, isTrial: Bool) { (self.t, self.isTrial) = (t, isTrial) }

    func lines(_ merged: Merged, from other: PlainText, into file: PlainText) -> [String] {
        var lines: [String] = []
        if merged.isNothing {
            // What stays away is not here either.
            if merged.waiting == 0 { lines.append(t("%1 holds nothing that is not here.", other)) }
        } else if isTrial {
            lines.append(
                t.plural("%1 entry would come from %2.", "%1 entries would come from %2.", merged.entries, other))
        } else {
            lines.append(t.plural("%1 entry came from %2.", "%1 entries came from %2.", merged.entries, other))
        }
        for part in merged.parts where merged.parts.count > 1 || !part.name.isEmpty {
            lines.append("  \(part.name.isEmpty ? PlainText(part.device.description) : part.name): \(part.entries)")
        }
        if merged.isCut { lines.append(t("%1 ends in the middle: what is whole of it counts.", other)) }
        if merged.waiting > 0 {
            lines.append(
                t.plural(
                    "%1 entry stays away: something that it builds on is missing. It comes with a whole file or parcel.",
                    "%1 entries stay away: something that they build on is missing. They come with a whole file or parcel.",
                    merged.waiting))
        }
        if merged.erased > 0 {
            lines.append(
                t.plural(
                    "%1 entry has less in it now: somebody was forgotten on the other laptop.",
                    "%1 entries have less in them now: somebody was forgotten on the other laptop.", merged.erased))
        }
        lines += merged.forks.map { $0.message(t) }
        if merged.conflicts.after > 0 {
            lines.append(
                t.plural(
                    "%1 thing was said differently on different laptops. See: halqa conflicts %2 list",
                    "%1 things were said differently on different laptops. See: halqa conflicts %2 list",
                    merged.conflicts.after, file))
        }
        return lines
    }
}

extension Verification.Fork {
    /// Both heads, in words.
    func message(_ t: Localizer) -> String {
        t(
            "Writer %1 has written entry %2 twice, since a file was copied and both went on: %3 and %4. Both are kept.",
            PlainText(writer), number, PlainText(here ?? "–"), PlainText(there))
    }
}

extension Failure {
    /// Why nothing was taken over from another file.
    init(_ problem: JoinProblem, other: String, _ t: Localizer) {
        let name = PlainText(other)
        switch problem {
        case .otherProgramme:
            self.init(.badData, t("%1 holds another programme. Nothing was taken over.", name))
        case .begunApart:
            self.init(
                .badData,
                t(
                    "%1 is no copy of this file: it was begun on its own from the same script. Nothing was taken over. If both were used on real days, halqa merge --unite takes it over.",
                    name))
        case .notFromHalqa:
            self.init(.badData, t("%1 is neither a Halqa file nor a parcel. Nothing was taken over.", name))
        case .newer(let found, let known):
            self.init(
                .badData,
                t(
                    "%1 was made by a newer Halqa (version %2, this one knows %3). Nothing was taken over: install that Halqa here too.",
                    name, found, known))
        case .nothingWhole:
            self.init(.badData, t("%1 is cut off at its beginning: nothing in it is whole. Copy it again.", name))
        case .altered(let writer, let number):
            self.init(
                .badData,
                t(
                    "%1: entry %2 of writer %3 was altered, or is damaged. Nothing was taken over. Copy it again.",
                    name,
                    number, PlainText(writer)))
        case .checksum:
            self.init(
                .badData, t("%1 is damaged: its checksum is another one. Nothing was taken over. Copy it again.", name))
        case .signature(let writer, let number):
            self.init(
                .badData,
                t(
                    "%1: the signature of entry %2 is not that of writer %3. Nothing was taken over: somebody else wrote it, or its end is missing.",
                    name, number, PlainText(writer)))
        case .elsewhere(let id):
            self.init(
                .badData,
                t(
                    "%1: entry %2 stands there in another place: one of the two files was saved from a damaged one. Nothing was taken over.",
                    name, id.description))
        case .unreadable(let error): self.init(error, input: other, t)
        }
    }
}

/// What came, as JSON.
private struct MergeReport: Encodable {
    struct Laptop: Encodable {
        var device: String
        var name: PlainText
        var entries: Int
    }

    var from: PlainText
    var isTrial: Bool
    var entries: Int
    var known: Int
    var waiting: Int
    var erased: Int
    var cut: Bool
    var laptops: [Laptop]
    var forks: [ForkReport]
    var conflicts: Int

    init(_ merged: Merged, from: String, isTrial: Bool) {
        (self.from, self.isTrial) = (PlainText(from), isTrial)
        (entries, known, waiting) = (merged.entries, merged.known, merged.waiting)
        (erased, cut, conflicts) = (merged.erased, merged.isCut, merged.conflicts.after)
        laptops = merged.parts.map { Laptop(device: $0.device.description, name: $0.name, entries: $0.entries) }
        forks = merged.forks.map(ForkReport.init)
    }

    private enum CodingKeys: String, CodingKey {
        case from, isTrial = "dryRun", entries, known, waiting, erased, cut, laptops, forks, conflicts
    }
}

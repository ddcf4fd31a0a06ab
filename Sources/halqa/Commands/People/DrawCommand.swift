public import ArgumentParser
import Foundation
import Localization
import Papers
import Reports
import Words
public import Workshop

/// People are drawn by lot.
struct DrawCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Draw people by lot, with quotas, so that anybody can check it.",
        usage: """
            halqa draw FILE 6 --workshop fes --seed 48213
            halqa draw FILE 6 --like category --like city --seed 48213
            halqa draw FILE 6 --quota category:stoker=2 --quota city:Fès=3..4 --seed 48213 --output drawn.pdf
            """,
        discussion: """
            Make the seed public before: dice that were thrown, a number from tomorrow's newspaper. Each person's lot is the \
            SHA-256 of the seed, a hyphen and the person's number in the list; from the smallest lot up everybody is drawn \
            unless the quotas could not be met any more. --like gives each category, city or organisation its part of the \
            places; --quota asks for a number, or from one to another, of one of them. Nothing is written into the file. \
            Text goes to standard output, or with --output a PDF, HTML or text into a file.
            """)

    /// Out of whom.
    enum Pool: String, ExpressibleByArgument, CaseIterable {
        case here, invited, directory
    }

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @Argument(help: "How many are drawn.") var count: Int
    @Option(help: "Out of whom: here (those in the room), invited, or directory.") var from: Pool = .here
    @Option(
        help: ArgumentHelp(
            "Keep to the parts of the list by category, city or organisation; two at most.", valueName: "trait"))
    var like: [Sortition.Trait] = []
    @Option(
        help: ArgumentHelp(
            "So many of a kind: category:stoker=2, city:Fès=3..4; several times.", valueName: "trait:value=n"))
    var quota: [String] = []
    @Option(help: "Not this person: an id or a name; several times.") var without: [String] = []
    @Option(help: "What was made public before (otherwise one is drawn and shown).") var seed: String?
    @Option(help: "The file to write to: .pdf, .html or .txt.", completion: .file()) var output: String?
    @Flag(help: "Replace the file, if it is there.") var force = false
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        guard (1...Sortition.most).contains(count) else {
            throw ValidationError(
                options.common.localizer("%1 takes a number from %2 to %3.", "COUNT", 1, Sortition.most))
        }
        _ = try quotas()
    }

    func run(_ session: Session) throws {
        let t = session.t
        let state = session.state
        let place = from == .directory ? nil : try session.day(place)
        let ids: Set<ID<Stakeholder>> =
            switch from {
            case .here: Set((place.map { state.attendances(on: $0.day.id) } ?? [:]).filter { $0.value.isHere }.keys)
            case .invited: place.map { state.invited(to: $0.workshop.id) } ?? []
            case .directory: Set(state.stakeholders.keys)
            }
        let left = try Set(without.map { try session.person($0).id })
        let people = ids.subtracting(left).compactMap { state.stakeholders[$0] }
        let categories = try session.programme().categories
        var asked = try quotas()
        for (index, quota) in asked.enumerated() where quota.trait == .category {
            asked[index].value = try session.categoryCode(quota.value).string
        }
        asked += like.flatMap { Sortition.quotas(like: $0, people, places: count) }
        let sortition = Sortition(
            of: people, places: count, quotas: asked, seed: seed ?? Self.newSeed(session.world))
        let title: @Sendable (Sortition.Trait, String) -> String = { trait, value in
            guard trait == .category, let found = categories.first(where: { $0.code == value }) else { return value }
            return found.title.text(in: t.textLanguage).string
        }
        let words = SortitionWords(t, title: title)
        let drawn: Sortition.Drawn
        do throws(Sortition.Problem) { drawn = try sortition.drawn() } catch {
            throw Failure(.badData, words.sentence(error))
        }
        let location = place.map { place in
            t.joined([place.workshop.city.text(in: t.textLanguage).string, place.day.date.description])
        }
        let paper = SortitionPaper(sortition, drawn, place: location ?? "", t, title: title)
        if printing.isWanted {
            let printer = try printing.destination(session)
            let made = try make(paper, .pdf, t)
            return try printing.print(made.data, named: "drawn-\(count)", PrintWay(sides: .one), on: printer, session)
        }
        if let output { return try write(paper, to: output, session) }
        guard session.wantsJSON else { return try Output.write(paper.text(TextLayout.text(t))) }
        try session.answer(DrawReport(sortition, drawn), [])
    }

    /// Six digits, as they can be called out.
    private static func newSeed(_ world: World) -> String { String(100_000 + world.random() % 900_000) }

    private func make(_ paper: SortitionPaper, _ form: SortitionPaper.Form, _ t: Localizer) throws(Failure) -> (
        data: Data, pages: Int?
    ) {
        do { return try paper.output(form) } catch { throw Failure(error, t) }
    }
}

extension DrawCommand {
    private func write(_ paper: SortitionPaper, to path: String, _ session: Session) throws {
        let t = session.t
        try PaperFile.checkEnding(of: path, among: [.pdf, .html, .text].flatMap(\SummaryFormat.endings), t)
        let format = SummaryFormat(fileName: path)
        switch format {
        case .pdf?, .html?:
            try PaperFile.check(path, format == .html ? .html : .pdf, t)
            let made = try make(paper, format == .html ? .html : .pdf, t)
            try PaperFile.write(made.data, to: path, replacing: force, t)
            try session.answer(writtenTo: path, pages: made.pages)
        case .text?, .markdown?, .json?, .csv?, .xlsx?, nil:
            let text = paper.text(TextLayout.text(t, isForFile: true))
            try PaperFile.write(Data(text.utf8), to: path, replacing: force, t)
            try session.answer(writtenTo: path)
        }
    }

    /// `category:stoker=2`, `city:Fès=3..4`.
    private func quotas() throws -> [Sortition.Quota] {
        try quota.map { written in
            let parts = written.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            let left = (parts.first ?? "").split(separator: ":", maxSplits: 1).map(String.init)
            let numbers = parts.count == 2 ? parts[1].split(separator: ".").map { Int($0) } : []
            guard left.count == 2, let trait = Sortition.Trait(rawValue: left[0]), (1...2).contains(numbers.count),
                let least = numbers.first ?? nil, let most = numbers.last ?? nil, least >= 0, most <= Sortition.most,
                least <= most
            else {
                throw ValidationError(
                    options.common.localizer(
                        "A quota is written category:stoker=2 or city:Fès=3..4; “%1” is not.", PlainText(written)))
            }
            return Sortition.Quota(trait, left[1], least...most)
        }
    }
}

/// A drawing, as JSON: everything that is needed to do it again.
private struct DrawReport: Encodable {
    struct Person: Encodable {
        var number: Int
        var id: String
        var name: String
        var lot: String
        /// Its place among those who are drawn; absent for the others.
        var drawn: Int?
        var passedOver: Bool?
    }

    struct Quota: Encodable {
        var trait: String
        var value: String
        var least: Int
        var most: Int
        var listed: Int
        var drawn: Int
    }

    var seed: String
    var places: Int
    var quotas: [Quota]
    var people: [Person]

    init(_ sortition: Sortition, _ drawn: Sortition.Drawn) {
        seed = sortition.seed
        places = sortition.places
        quotas = zip(sortition.quotas, drawn.counts).map { quota, count in
            Quota(
                trait: quota.trait.rawValue, value: quota.value, least: quota.range.lowerBound,
                most: quota.range.upperBound, listed: count.listed, drawn: count.chosen)
        }
        let passed = Set(drawn.passedOver)
        people = sortition.people.enumerated().map { index, person in
            Person(
                number: index + 1, id: person.id.description, name: person.name.string, lot: drawn.lots[index],
                drawn: drawn.chosen.firstIndex(of: index).map { $0 + 1 },
                passedOver: passed.contains(index) ? true : nil)
        }
    }
}

extension Sortition.Trait: ExpressibleByArgument {}

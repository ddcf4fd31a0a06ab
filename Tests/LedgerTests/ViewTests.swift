import Foundation
import GRDB
import Ledger
import Tally
import TestSupport
import Testing
import Workshop

/// What people who ask SQL see is what the program says: no view has a rule of its own.
@Suite("Views")
struct ViewTests {
    @Test("each row of a view says what the program says of it, and each record has its row, on any day")
    func anyDay() throws {
        var rows: [String: Int] = [:]
        for seed in UInt64(1)...6 {
            let desk = try Desk(at: .vote)
            var (state, random) = (desk.expected, RandomDay(seed: seed, clock: desk.clock))
            for _ in 0..<300 {
                let changes = random.next(in: state)
                guard (try? state.apply(changes)) != nil else { continue }
                try desk.ledger.record(changes, by: "Amina")
            }
            let views = try Self.views(of: desk.path)
            let expected = Expected(state)
            for view in views {
                let found = try Self.rows(of: view, at: desk.path)
                let wanted = try #require(expected.rows(of: view), "\(view) is held against nothing")
                #expect(found == wanted, "\(view), seed \(seed)")
                rows[view, default: 0] += found.count
            }
        }
        #expect(rows.count == 9)
        // No random day closes a secret poll: the next test does.
        #expect(
            rows.filter { $0.value == 0 }.map(\.key) == ["sealed_ballot_in_words"], "each view has something to say")
    }

    @Test("an organisation that was joined to another is called like that one, wherever it is referred to")
    func joined() throws {
        let desk = try Desk(at: .vote)
        let (old, new): (ID<Organisation>, ID<Organisation>) = (desk.clock.world.newID(), desk.clock.world.newID())
        let state = try desk.state
        let day = try #require(state.programme?.workshops.flatMap(\.days).first { !state.came(on: $0).isEmpty })
        let person = try #require(state.came(on: day).keys.min())
        try desk.record { try $0.addition(of: Organisation(id: new, name: "Union of Ovens"), with: []) }
        try desk.record { try $0.addition(of: Organisation(id: old, name: "Ovens of Fès"), with: [person]) }
        try desk.record { try $0.joining(old, into: new) }
        let called = try Desk.answer(
            to: """
                SELECT group_concat(organisation, '|') FROM attendance_in_words
                WHERE stakeholder_id = '\(person)' AND day_id = '\(day.id)'
                """, at: desk.path)
        #expect(called == "Union of Ovens")
        let after = try desk.state
        #expect(called == after.stakeholders[person].map { after.organisationName(of: $0).string })
    }

    @Test("the ballots of a secret poll stand there once it has closed, and not before")
    func sealed() throws {
        let secret = try SecretDesk(papers: 4)
        let lines = SecretDesk.lines(3)
        for (code, line) in zip(secret.codes, lines) {
            _ = try secret.desk.ledger.castSecret(code, line, in: secret.poll)
        }
        #expect(try Self.rows(of: "sealed_ballot_in_words", at: secret.desk.path) == [])
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        let found = try Self.rows(of: "sealed_ballot_in_words", at: secret.desk.path)
        let expected = Expected(try secret.desk.state)
        #expect(found.count == 3 && found == expected.rows(of: "sealed_ballot_in_words"))
    }

    @Test("no view knows the laptop's zone")
    func zones() throws {
        let desk = try Desk(at: .evening)
        let statements = try Desk.withoutGuards(at: desk.path) {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE type = 'view'")
        }
        #expect(statements.count == 9)
        #expect(statements.filter { $0.contains("localtime") } == [])
    }

    /// A file as an older Halqa of the same version left it: a view with a rule of its own, and one that is another now.
    private func aged() throws -> (desk: Desk, views: [String]) {
        let desk = try Desk(at: .morning)
        let views = try Self.statements(at: desk.path)
        try Desk.withoutGuards(at: desk.path) {
            try $0.execute(
                sql: """
                    DROP VIEW link_in_words;
                    DROP VIEW attendance_in_words; CREATE VIEW attendance_in_words AS SELECT 1 AS one;
                    CREATE VIEW who_came AS SELECT name FROM stakeholder JOIN attendance ON stakeholder_id = id;
                    CREATE VIEW mine AS SELECT name FROM stakeholder
                    """)
        }
        return (desk, views)
    }

    @Test("views of an older Halqa are made anew when a file is opened, and somebody's own are left alone")
    func renewed() throws {
        let (desk, views) = try aged()
        let journal = try Desk.answer(to: "SELECT group_concat(hash) FROM journal", at: desk.path)
        let ledger = try desk.another()
        #expect(
            try Set(Self.statements(at: desk.path)) == Set(views + ["CREATE VIEW mine AS SELECT name FROM stakeholder"])
        )
        #expect(try ledger.state().state == desk.expected)
        #expect(try desk.problems == [])
        #expect(try Desk.answer(to: "SELECT group_concat(hash) FROM journal", at: desk.path) == journal)
        #expect(try Desk.answer(to: "PRAGMA user_version", at: desk.path) == "\(Ledger.fileVersion)")
        // Whoever had it open goes on.
        try desk.say("goes on")
        let before = try Data(contentsOf: URL(filePath: desk.path))
        _ = try desk.another()
        #expect(try Data(contentsOf: URL(filePath: desk.path)) == before, "made anew once")
    }

    @Test("a file that somebody else holds is opened with the views that it has, and nobody waits")
    func held() throws {
        let (desk, _) = try aged()
        let before = try Self.statements(at: desk.path)
        try Desk.withoutGuards(at: desk.path) { db in
            try db.inTransaction(.immediate) {
                let clock = ContinuousClock()
                var last = 0
                let spent = try clock.measure { last = try desk.another(patience: 20).lastSequence() }
                #expect(last > 0 && spent < .seconds(10))
                return .rollback
            }
        }
        #expect(try Self.statements(at: desk.path) == before)
    }

    @Test("a table of somebody's own that bears the name of a view stays")
    func taken() throws {
        let desk = try Desk(at: .morning)
        try Desk.withoutGuards(at: desk.path) {
            try $0.execute(
                sql: "DROP VIEW link_in_words; CREATE TABLE link_in_words (mine TEXT); DROP VIEW call_in_words")
        }
        #expect(try desk.another().state().state == desk.expected)
        #expect(try Self.views(of: desk.path).count == 8, "all but the one whose name is taken")
        #expect(
            try Desk.answer(to: "SELECT type FROM sqlite_schema WHERE name = 'link_in_words'", at: desk.path) == "table"
        )
        let before = try Data(contentsOf: URL(filePath: desk.path))
        _ = try desk.another()
        #expect(try Data(contentsOf: URL(filePath: desk.path)) == before, "nothing is made anew for its sake")
    }

    private static func statements(at path: String) throws -> [String] {
        try Desk.withoutGuards(at: path) {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE type = 'view' ORDER BY name")
        }
    }

    private static func views(of path: String) throws -> [String] {
        try Desk.withoutGuards(at: path) {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
        }
    }

    /// The rows of a view, each cell as `column=value`, in an order that is the same for equal rows.
    private static func rows(of view: String, at path: String) throws -> [[String]] {
        let rows = try Desk.withoutGuards(at: path) { try Row.fetchAll($0, sql: "SELECT * FROM \(view)") }
        return rows.map { row in row.compactMap { name, value in cell(value).map { "\(name)=\(plain($0, name))" } } }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func cell(_ value: DatabaseValue) -> String? {
        switch value.storage {
        case .null: nil
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): text
        case .blob(let data): "\(data)"
        }
    }

    /// What stands in columns of JSON is compared by what it says.
    private static func plain(_ text: String, _ column: String) -> String {
        switch column {
        case "aliases", "tags":
            (try? JSONDecoder().decode([String].self, from: Data(text.utf8)))?.joined(separator: "|") ?? text
        case "says":
            (try? JSONDecoder().decode(LocalizedText.self, from: Data(text.utf8))).map(Expected.says) ?? text
        default: text
        }
    }
}

/// The rows of the views as the program has them in memory.
private struct Expected {
    private struct Place {
        var workshop: Workshop
        var day: Day
        var activity: Activity?
    }

    private let state: ProgrammeState
    private let records: [Change]
    private var days: [ID<Day>: Place] = [:]
    private var activities: [ID<Activity>: Place] = [:]
    private var prompts: [ID<Prompt>: Prompt] = [:]

    init(_ state: ProgrammeState) {
        self.state = state
        records = state.records
        for workshop in state.programme?.workshops ?? [] {
            for day in workshop.days {
                days[day.id] = Place(workshop: workshop, day: day)
                for activity in day.activities {
                    activities[activity.id] = Place(workshop: workshop, day: day, activity: activity)
                    for prompt in activity.prompts { prompts[prompt.id] = prompt }
                }
            }
        }
    }

    /// Nil for a view that nobody has said anything of.
    func rows(of view: String) -> [[String]]? {
        let rows: [[(String, String?)]]
        switch view {
        case "organisation_in_words": rows = state.organisations.values.map(organisation)
        case "attendance_in_words":
            rows = records.compactMap { if case .attendance(let it) = $0 { it.after } else { nil } }.map(attendance)
        case "call_in_words": rows = state.calls.values.map(call)
        case "contribution_in_words": rows = state.linesInOrder.map(line)
        case "link_in_words": rows = state.links.values.map(link)
        case "rating_in_words": rows = state.ratings.values.flatMap(marks)
        case "poll_count_in_words":
            rows = records.compactMap { if case .count(let it) = $0 { it.after } else { nil } }.map(count)
        case "ballot_in_words":
            rows = records.compactMap { if case .ballot(let it) = $0 { it.after } else { nil } }.map(ballot)
        case "sealed_ballot_in_words":
            rows = state.sealed.flatMap { poll, sealed in
                sealed.ballots.map { self.poll(poll) + [("answer", $0.answer), ("poll_id", poll.description)] }
            }
        default: return nil
        }
        return rows.map { row in row.compactMap { name, value in value.map { "\(name)=\($0)" } } }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    static func says(_ text: LocalizedText) -> String {
        text.texts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.string)" }.joined(separator: "|")
    }

    private func organisation(_ record: Organisation) -> [(String, String?)] {
        let standing = state.organisation(record.id)
        return [
            ("name", record.name.string), ("called", standing?.name.string),
            ("aliases", record.aliases.map(\.string).joined(separator: "|")), ("category", record.category.string),
            ("city", record.city.string), ("country", record.country.string), ("id", record.id.description),
            ("standing_id", standing?.id.description),
        ]
    }

    private func attendance(_ record: Attendance) -> [(String, String?)] {
        let person = state.stakeholders[record.stakeholder]
        let place = days[record.day]
        // Who came and who was reached are told apart by the day's channel, and by nothing else.
        if let place {
            let whole = place.day.channel == nil ? state.came(on: place.day) : state.reached(on: place.day)
            #expect(whole[record.stakeholder] == record)
        }
        return [
            ("workshop", place?.workshop.code), ("day", place.map { "\($0.day.number)" }),
            ("channel", place?.day.channel?.rawValue), ("name", person?.name.string),
            ("organisation", person?.belongsTo.map { state.name(of: Party.organisation($0)).string }),
            ("organisation_written", person?.organisation.string), ("category", person?.category.string),
            ("arrived_utc", utc(record.arrivedAt)), ("left_utc", utc(record.leftAt)),
            ("walk_in", flag(record.isWalkIn)), ("checked_in_by", record.checkedInBy.string),
            ("day_id", record.day.description), ("stakeholder_id", record.stakeholder.description),
        ]
    }

    private func call(_ record: Call) -> [(String, String?)] {
        let place = days[record.day]
        return [
            ("workshop", place?.workshop.code), ("day", place.map { "\($0.day.number)" }),
            ("channel", place?.day.channel?.rawValue),
            ("name", state.stakeholders[record.stakeholder]?.name.string), ("at_utc", utc(record.at)),
            ("outcome", record.outcome.rawValue), ("again", record.again?.description),
            ("called_by", record.by.string), ("id", record.id.description),
        ]
    }

    private func line(_ record: Contribution) -> [(String, String?)] {
        let place = record.activity.flatMap { activities[$0] }
        var (about, link): (String?, String?)
        if case .link(let id) = record.about {
            link = id.description
        } else {
            about = named(state.name(of: record.about))
        }
        return [
            ("workshop", place?.workshop.code), ("day", place.map { "\($0.day.number)" }),
            ("activity", place?.activity?.code), ("prompt", record.prompt.flatMap { prompts[$0]?.code }),
            ("table_number", "\(record.group)"), ("position", "\(record.position)"), ("kind", record.kind.rawValue),
            ("text", record.text.string), ("said_by", named(state.name(of: record.by))),
            ("owner", named(state.name(of: record.owner))), ("due", record.due?.description),
            ("outcome", record.outcome?.rawValue), ("settled_utc", utc(record.settlement?.at)),
            ("settled_by", record.settlement?.by?.string), ("parked", flag(record.isParked)),
            ("merged_into", record.mergedInto?.description), ("about", about), ("about_link", link),
            ("tags", record.tags.map(\.string).joined(separator: "|")), ("channel", record.origin?.channel.rawValue),
            ("said_on", record.origin?.on?.description), ("author", record.author.string),
            ("written_utc", utc(record.writtenAt)), ("id", record.id.description),
        ]
    }

    private func link(_ record: Link) -> [(String, String?)] {
        let place = record.day.flatMap { days[$0] }
        return [
            ("from_end", named(state.name(of: record.from))), ("to_end", named(state.name(of: record.to))),
            ("form", record.form.string), ("state", record.state.rawValue), ("due", record.due?.description),
            ("reason", record.reason.string), ("made_by", record.by.string), ("made_utc", utc(record.at)),
            ("workshop", place?.workshop.code), ("day", place.map { "\($0.day.number)" }),
            ("id", record.id.description),
        ]
    }

    private func marks(_ record: Rating) -> [[(String, String?)]] {
        var head: [(String, String?)] = [("grid", record.grid.code), ("edition", "\(record.grid.edition)")]
        var rated: (name: String?, workshop: String?, day: String?, link: String?, code: String?)
        switch record.subject {
        case .person(let id): rated.name = state.name(of: Reference.person(id)).string
        case .organisation(let id): rated.name = state.name(of: Reference.organisation(id)).string
        case .line(let id): rated.name = state.name(of: Reference.line(id)).string
        case .workshop(let id): rated.workshop = state.programme?.workshops.first { $0.id == id }?.code
        case .day(let id): (rated.workshop, rated.day) = (days[id]?.workshop.code, days[id].map { "\($0.day.number)" })
        case .link(let id): rated.link = id.description
        case .code(let code): rated.code = code.string
        }
        head += [
            ("rated", rated.name), ("rated_workshop", rated.workshop), ("rated_day", rated.day),
            ("rated_link", rated.link), ("paper_code", rated.code), ("rater", named(state.name(of: record.rater))),
            ("settled", flag(record.isSettled)), ("date", record.date.description),
            ("category", record.category.string),
        ]
        let place = record.day.flatMap { days[$0] }
        let tail: [(String, String?)] = [
            ("workshop", place?.workshop.code), ("day", place.map { "\($0.day.number)" }),
            ("author", record.author.string), ("written_utc", utc(record.writtenAt)), ("id", record.id.description),
        ]
        let marks: [[(String, String?)]] = record.marks.map { mark in
            [
                ("criterion", mark.criterion), ("value", mark.value.map { "\($0)" }),
                ("is_task", mark.isTask.map(flag)), ("is_target", mark.isTarget ? "1" : nil),
                ("note", named(mark.note)),
            ]
        }
        return (marks.isEmpty ? [[]] : marks).map { head + $0 + tail }
    }

    private func poll(_ id: ID<Poll>) -> [(String, String?)] {
        let poll = state.polls[id]
        let place = poll.flatMap { activities[$0.activity] }
        return [
            ("workshop", place?.workshop.code), ("day", place.map { "\($0.day.number)" }),
            ("activity", place?.activity?.code), ("poll", poll?.code), ("state", poll?.state.rawValue),
        ]
    }

    private func count(_ record: Count) -> [(String, String?)] {
        let options = state.polls[record.poll]?.options ?? []
        let says = options.indices.contains(record.option - 1) ? Self.says(options[record.option - 1].text) : nil
        return poll(record.poll) + [
            ("source", record.source.rawValue), ("counter", "\(record.counter)"), ("option", "\(record.option)"),
            ("says", says), ("votes", "\(record.votes)"), ("uncounted", record.uncounted?.rawValue),
            ("poll_id", record.poll.description),
        ]
    }

    private func ballot(_ record: Ballot) -> [(String, String?)] {
        poll(record.poll) + [
            ("source", record.source.rawValue), ("number", "\(record.number)"), ("answer", record.answer),
            ("category", record.category?.string), ("poll_id", record.poll.description),
        ]
    }

    /// Nil for nobody.
    private func named(_ text: PlainText) -> String? { text.isEmpty ? nil : text.string }

    private func flag(_ flag: Bool) -> String { flag ? "1" : "0" }

    /// As SQLite writes a time without a zone.
    private func utc(_ instant: Instant?) -> String? {
        guard let instant else { return nil }
        let seconds = Int(instant.milliseconds / 1000)
        let parts = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(CivilDate(daysSinceEpoch: seconds / 86_400)) " + parts.joined(separator: ":")
    }
}

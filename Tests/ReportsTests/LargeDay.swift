import Localization
import Reports
import TestSupport
import Workshop

/// A long day with many people: everybody seated, every table writing, half of it in Arabic.
struct LargeDay {
    let state: ProgrammeState
    let world: World

    init(people: Int, tables: Int, linesPerTable: Int = 3) throws {
        var sample = try SampleDay(at: .planned)
        var changes: [Change] = []
        let arabic = ["عبد الرحيم العلمي", "فاطمة الزهراء الشرقاوي", "ياسين الإدريسي"]
        let latin = ["Hélène Aït-Benhaddou", "Mohamed Amine Skalli", "Khadija Tazi"]
        let categories: [PlainText] = ["owner", "stoker", "engineer", "official", "user"]
        let ids = (1...people).map { SampleDay.person(1000 + $0) }
        for (number, id) in ids.enumerated() {
            let name = (number % 2 == 0 ? arabic : latin)[number % 3] + " \(number)"
            let person = Stakeholder(
                id: id, name: PlainText(name), organisation: "Hammam Sidi Azzouz",
                category: categories[number % categories.count])
            let invitation = Invitation(workshop: SampleDay.fes, stakeholder: id)
            changes += [
                .stakeholder(Revision(from: nil, to: person)), .invitation(Revision(from: nil, to: invitation)),
            ]
        }
        try sample.record(changes)
        for id in ids {
            try sample.record(try sample.state.arrival(of: id, on: SampleDay.day(1), at: sample.clock.now, by: "desk"))
        }
        var seats = [[ID<Stakeholder>]](repeating: [], count: tables)
        for (number, id) in ids.enumerated() { seats[number % tables].append(id) }
        try sample.record([
            .seating(Revision(from: nil, to: Seating(activity: SampleDay.barriers, tables: seats)))
        ])
        let texts: [PlainText] = [
            "الأفران القديمة لا تقبل وقودا آخر غير الحطب، والصيانة غالية", "Share one pellet delivery for four hammams",
            "Une rénovation coûte deux saisons de recettes, et aucune banque n’en veut",
        ]
        var number = 1000
        for table in 1...tables {
            for prompt in [SampleDay.fuel, SampleDay.money] {
                for line in 0..<linesPerTable {
                    number += 1
                    let record = Contribution(
                        id: SampleDay.line(number), activity: SampleDay.barriers, prompt: prompt, group: table,
                        position: line, kind: .barrier, text: texts[number % 3], author: "Amina",
                        writtenAt: sample.clock.now)
                    try sample.record([.contribution(Revision(from: nil, to: record))])
                }
            }
        }
        state = sample.state
        world = sample.world
    }

    func summary(_ language: Language) throws -> DaySummary {
        try Drawing.summary(of: state, world, language)
    }
}

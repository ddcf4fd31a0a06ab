import Tally
public import Workshop

/// Grids on the first day: what people say they can do, and a label that two assessors give.
extension SampleDay {
    /// The activity in which people say what they can do.
    public static let survey: ID<Activity> = id(2195)
    /// A paper, by number.
    public static func paper(_ number: Int) -> ID<Rating> { id(7500 + UInt64(number)) }

    /// What people can do: sixteen criteria from 0 to 4; of the first four it is asked whether the task falls to them.
    public static let competences = Grid(
        code: "competences", title: text(en: "What I can do", fr: "Ce que je sais faire", ar: "ما أستطيع فعله"),
        subject: .person, rater: .themselves,
        levels: [
            Grid.Level(0, text(en: "I do not know it", fr: "Je ne connais pas", ar: "لا أعرف")),
            Grid.Level(1, text(en: "I have heard of it", fr: "J’en ai entendu parler", ar: "سمعت به")),
            Grid.Level(2, text(en: "With help", fr: "Avec de l’aide", ar: "بمساعدة")),
            Grid.Level(3, text(en: "By myself", fr: "Seul", ar: "وحدي")),
            Grid.Level(4, text(en: "I explain it", fr: "Je l’explique", ar: "أشرحه لغيري")),
        ],
        criteria: (1...16).map { number in
            Grid.Criterion(
                "c\(number)",
                number == 1
                    ? text(en: "Read a water bill", fr: "Lire une facture d’eau", ar: "قراءة فاتورة الماء")
                    : text(
                        en: PlainText("Task number \(number)"), fr: PlainText("Tâche numéro \(number)"),
                        ar: PlainText("المهمة رقم \(number)")), theme: number <= 8 ? "bills" : "furnace",
                asksTask: number <= 4)
        },
        themes: [
            Grid.Theme(code: "bills", title: text(en: "Bills", fr: "Factures", ar: "الفواتير")),
            Grid.Theme(code: "furnace", title: text(en: "Furnace", fr: "Four", ar: "الفرن")),
        ])

    /// A label for hammams: two assessors, one criterion with evidence.
    public static let label = Grid(
        code: "label", title: text(en: "Eco-hammam", fr: "Éco-hammam", ar: "الحمام البيئي"), subject: .organisation,
        rater: .twoAssessors,
        criteria: [
            Grid.Criterion(
                "boiler", text(en: "The boiler", fr: "La chaudière", ar: "الفرن"), .points(3), needsEvidence: true),
            Grid.Criterion("lamps", text(en: "LED lamps", fr: "Lampes LED", ar: "مصابيح LED"), .fulfilled),
            Grid.Criterion("taps", text(en: "The taps", fr: "Les robinets", ar: "الصنابير"), .points(2)),
        ],
        classes: [
            Grid.Class(code: "silver", title: text(en: "Silver", fr: "Argent", ar: "فضي"), from: Fraction(1, 2)),
            Grid.Class(
                code: "gold", title: text(en: "Gold", fr: "Or", ar: "ذهبي"), from: Fraction(9, 10),
                floors: ["boiler": 3]),
        ], validity: Period(2, .year))

    /// Adds both grids and a survey that names them; the papers of some people.
    /// - Parameter papers: how many papers of competences were kept on day 1.
    public mutating func rate(papers: Int = 0) throws {
        try record(try state.addGrid(Self.competences) + state.addGrid(Self.label))
        let activity = Activity(
            id: Self.survey, code: "survey", kind: .survey,
            title: Self.text(en: "What we can do", fr: "Ce que nous savons faire", ar: "ما نستطيع فعله"),
            start: Self.clock(15, 30), minutes: 20, grids: ["competences", "label"])
        try record(try state.addition(of: activity, to: Self.day(1)))
        for number in 0..<papers {
            let code = "F\(Character(UnicodeScalar(UInt8(65 + number % 26))))\(10 + number)TE"
            try keep(number + 1, code, on: 1, (0..<16).map { ($0 * 3 + number) % 5 })
        }
    }

    /// The hammam that is rated.
    public static let rated: ID<Organisation> = id(7401)

    /// Two assessors rate a hammam, each for themselves, and differ on the boiler.
    public mutating func assess() throws {
        try record([
            .organisation(Revision(from: nil, to: Organisation(id: Self.rated, name: "Hammam Sidi Azzouz")))
        ])
        for (number, rater, boiler) in [(91, 8, 3), (92, 9, 2)] {
            try record(
                try state.keep(
                    Rating(
                        id: Self.paper(number), grid: Self.label.key, subject: .organisation(Self.rated),
                        rater: .person(Self.person(rater)), day: Self.day(1), date: Self.date,
                        marks: [
                            Rating.Mark("boiler", Fraction(boiler), note: "bill of 2025"), Rating.Mark("lamps", 1),
                            Rating.Mark("taps", 2),
                        ], author: "Amina", writtenAt: clock.now)))
        }
    }

    /// What both agree on: the boiler has two points.
    public mutating func agree() throws {
        try record(
            try state.settle(
                .organisation(Self.rated), in: Self.label, day: Self.day(1),
                deciding: [Rating.Mark("boiler", 2, note: "seen together")], id: Self.paper(93), by: "Amina",
                on: Self.date, at: clock.now))
    }

    /// Keeps one paper of competences.
    public mutating func keep(_ number: Int, _ code: String, on day: Int, _ marks: [Int], category: PlainText = "")
        throws
    {
        let marks = zip(Self.competences.criteria, marks).map { criterion, value in
            Rating.Mark(criterion.code, Fraction(value), isTask: criterion.asksTask ? value % 2 == 0 : nil)
        }
        try record(
            try state.keep(
                Rating(
                    id: Self.paper(number), grid: Self.competences.key, subject: .code(PlainText(code)),
                    day: Self.day(day), date: Self.date, category: category, marks: marks, author: "Amina",
                    writtenAt: clock.now)))
    }
}

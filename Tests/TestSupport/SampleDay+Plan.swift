import Tally
import Workshop

/// The plan: two cities, the same three days in both.
extension SampleDay {
    static func makeProgramme() -> Programme {
        Programme(
            id: id(1), code: "eco-hammam",
            title: text(en: "Eco-hammam networks", fr: "Réseaux éco-hammam", ar: "شبكات الحمامات البيئية"),
            languages: ["en", "fr", "ar"],
            categories: [
                Category(
                    code: "owner", title: text(en: "Hammam owners", fr: "Propriétaires", ar: "أرباب الحمامات"),
                    quota: 4),
                Category(
                    code: "stoker", title: text(en: "Stokers", fr: "Chauffeurs de four", ar: "الفرناطشية"), quota: 3),
                Category(code: "engineer", title: text(en: "Engineers", fr: "Ingénieurs", ar: "المهندسون"), quota: 3),
                Category(
                    code: "official", title: text(en: "Officials", fr: "Élus et agents", ar: "المسؤولون"), quota: 3),
                Category(code: "user", title: text(en: "Users", fr: "Usagers", ar: "المرتفقون"), quota: nil),
            ],
            workshops: [
                makeWorkshop(
                    2, code: "fes", city: text(en: "Fez", fr: "Fès", ar: "فاس"), invitations: 14, from: (2026, 12, 1)),
                makeWorkshop(
                    3, code: "rabat", city: text(en: "Rabat", fr: "Rabat", ar: "الرباط"), invitations: 3,
                    from: (2026, 12, 15)),
            ])
    }

    private static func makeWorkshop(
        _ number: UInt64, code: String, city: LocalizedText, invitations: Int, from start: (Int, Int, Int)
    ) -> Workshop {
        let first = CivilDate(year: start.0, month: start.1, day: start.2) ?? CivilDate(daysSinceEpoch: 0)
        let base = number * 1000
        return Workshop(
            id: id(number), code: code, city: city, invitations: invitations, language: "fr",
            days: [
                Day(
                    id: id(base + 100), code: "energy", number: 1, date: first,
                    theme: text(en: "Energy transition", fr: "Transition énergétique", ar: "انتقال الطاقة"),
                    accent: "amber", activities: energyActivities(base + 100)),
                Day(
                    id: id(base + 200), code: "comfort", number: 2, date: first.adding(days: 1),
                    theme: text(
                        en: "Improving indoor conditions", fr: "Améliorer les conditions intérieures",
                        ar: "تحسين الظروف الداخلية"),
                    accent: "teal",
                    activities: shortActivities(
                        base + 200, code: "air",
                        title: text(en: "Air and light", fr: "Air et lumière", ar: "الهواء والضوء"),
                        question: text(
                            en: "What makes the hot room hard to breathe in?",
                            fr: "Qu’est-ce qui rend l’air de la salle chaude difficile à respirer ?",
                            ar: "ما الذي يجعل التنفس صعبا في القاعة الساخنة؟"))),
                Day(
                    id: id(base + 300), code: "water", number: 3, date: first.adding(days: 2),
                    theme: text(
                        en: "Responsible water consumption and recycling",
                        fr: "Consommer l’eau avec mesure et la recycler",
                        ar: "الاستهلاك المسؤول للمياه وإعادة التدوير"),
                    accent: "blue",
                    activities: shortActivities(
                        base + 300, code: "flow",
                        title: text(en: "Water per bather", fr: "L’eau par baigneur", ar: "الماء لكل مستحم"),
                        question: text(
                            en: "Where is water lost?", fr: "Où l’eau se perd-elle ?", ar: "أين يضيع الماء؟"))),
            ])
    }

    private static func energyActivities(_ base: UInt64) -> [Activity] {
        [
            Activity(
                id: id(base + 1), code: "checkin", kind: .checkin,
                title: text(en: "Check-in", fr: "Accueil", ar: "الاستقبال"), start: clock(8, 30), minutes: 45),
            Activity(
                id: id(base + 2), code: "welcome", kind: .plenary,
                title: text(
                    en: "Welcome and how the day works", fr: "Bienvenue et déroulement", ar: "الترحيب وسير اليوم"),
                start: clock(9, 15), minutes: 15),
            Activity(
                id: id(base + 3), code: "barriers", kind: .breakout,
                title: text(en: "What holds us back?", fr: "Qu’est-ce qui nous freine ?", ar: "ما الذي يعيقنا؟"),
                start: clock(9, 30), minutes: 60, groups: 3,
                prompts: [
                    Prompt(
                        id: id(base + 31), code: "fuel",
                        title: text(en: "Fuel and furnaces", fr: "Combustible et fours", ar: "الوقود والأفران"),
                        text: text(
                            en: "What keeps the furnace burning more wood than it needs?",
                            fr: "Pourquoi le four brûle-t-il plus de bois que nécessaire ?",
                            ar: "لماذا يحرق الفرن حطبا أكثر مما يلزم؟"), kind: .barrier),
                    Prompt(
                        id: id(base + 32), code: "money",
                        title: text(en: "Money and skills", fr: "Argent et savoir-faire", ar: "المال والخبرة"),
                        text: text(
                            en: "Which costs or missing skills stop a renovation?",
                            fr: "Quels coûts ou quels savoir-faire manquants arrêtent une rénovation ?",
                            ar: "ما التكاليف أو الخبرات الناقصة التي توقف الترميم؟"), kind: .barrier),
                ]),
            Activity(
                id: id(base + 4), code: "break", kind: .pause, title: text(en: "Break", fr: "Pause", ar: "استراحة"),
                start: clock(10, 30), minutes: 20),
            Activity(
                id: id(base + 5), code: "measures", kind: .breakout,
                title: text(
                    en: "What can we do within a year?", fr: "Que pouvons-nous faire en un an ?",
                    ar: "ما الذي يمكننا فعله خلال سنة؟"),
                start: clock(10, 50), minutes: 70, groups: 3,
                prompts: [
                    Prompt(
                        id: id(base + 51), code: "commit",
                        title: text(en: "Who does what", fr: "Qui fait quoi", ar: "من يفعل ماذا"),
                        text: text(
                            en: "What will you start, with whom, and by when?",
                            fr: "Que lancerez-vous, avec qui et pour quand ?", ar: "ماذا ستبدؤون، ومع من، ومتى؟"),
                        kind: .action)
                ]),
            Activity(
                id: id(base + 6), code: "priorities", kind: .vote,
                title: text(en: "First measures", fr: "Premières mesures", ar: "التدابير الأولى"),
                start: clock(12, 0), minutes: 30,
                polls: [
                    PollPlan(
                        id: id(base + 61), code: "first-measures",
                        question: text(
                            en: "Which measures first?", fr: "Quelles mesures d’abord ?", ar: "أي التدابير أولا؟"),
                        rules: PollRules(method: .cumulative, dots: 5, maxPerOption: 2, majority: .simple, quorum: 8),
                        options: .harvested(from: [id(base + 31), id(base + 32)])),
                    PollPlan(
                        id: id(base + 62), code: "meet-again",
                        question: text(
                            en: "Shall we meet again in three months?", fr: "Nous retrouvons-nous dans trois mois ?",
                            ar: "هل نلتقي بعد ثلاثة أشهر؟"),
                        rules: PollRules(method: .motion, majority: .absolute, base: .yesNoAbstain),
                        options: .listed([])),
                ]),
            Activity(
                id: id(base + 7), code: "lunch", kind: .pause,
                title: text(en: "Lunch and prayer", fr: "Déjeuner et prière", ar: "الغداء والصلاة"),
                start: clock(12, 30), minutes: 90),
            Activity(
                id: id(base + 8), code: "answers", kind: .questions,
                title: text(en: "Answers from the agency", fr: "L’agence répond", ar: "أجوبة الوكالة"),
                start: clock(14, 0), minutes: 40,
                prompts: [
                    Prompt(
                        id: id(base + 81), code: "floor",
                        title: text(en: "From the floor", fr: "De la salle", ar: "من القاعة"),
                        text: text(
                            en: "What do you ask the energy agency?", fr: "Que demandez-vous à l’agence de l’énergie ?",
                            ar: "ماذا تسألون وكالة الطاقة؟"), kind: .question)
                ]),
            Activity(
                id: id(base + 9), code: "closing", kind: .closing,
                title: text(en: "Closing", fr: "Clôture", ar: "الاختتام"), start: clock(15, 0), minutes: 30),
        ]
    }

    private static func shortActivities(
        _ base: UInt64, code: String, title: LocalizedText, question: LocalizedText
    ) -> [Activity] {
        [
            Activity(
                id: id(base + 1), code: "checkin", kind: .checkin,
                title: text(en: "Check-in", fr: "Accueil", ar: "الاستقبال"), start: clock(8, 30), minutes: 30),
            Activity(
                id: id(base + 2), code: code, kind: .breakout, title: title, start: clock(9, 0), minutes: 90, groups: 2,
                prompts: [
                    Prompt(id: id(base + 21), code: "why", title: title, text: question, kind: .barrier)
                ]),
            Activity(
                id: id(base + 3), code: "closing", kind: .closing,
                title: text(en: "Closing", fr: "Clôture", ar: "الاختتام"), start: clock(10, 30), minutes: 30),
        ]
    }

    static func text(en: PlainText, fr: PlainText, ar: PlainText) -> LocalizedText {
        LocalizedText(["en": en, "fr": fr, "ar": ar])
    }

    static func clock(_ hour: Int, _ minute: Int) -> ClockTime { ClockTime(minutes: hour * 60 + minute) }
}

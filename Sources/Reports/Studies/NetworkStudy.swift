import Localization
import Papers
import Tally
import Words
import Workshop

/// How the ties of a workshop's people grew, as a paper that names nobody.
struct NetworkStudy {
    let network: Network
    let report: NetworkReport
    let programme: Programme
    let words: Wording

    private var t: Localizer { words.t }

    init(_ network: Network, _ programme: Programme, shuffles: Int, seed: UInt64, _ t: Localizer) {
        self.network = network
        self.programme = programme
        words = Wording(t: t)
        let language = network.workshop.wording(in: t.textLanguage)
        report = NetworkReport(network, shuffles: shuffles, seed: seed) {
            $0.text(in: language, fallback: programme.languages)
        }
    }

    private func text(_ text: LocalizedText) -> String {
        words.outside(
            text.text(in: network.workshop.wording(in: t.textLanguage), fallback: programme.languages))
    }

    private func name(_ code: String) -> String {
        network.workshop.days.first { $0.code == code }.map(t.name) ?? t.isolated(code)
    }

    private func phrase(_ code: String) -> String {
        network.workshop.days.first { $0.code == code }.map(t.phrase) ?? t.isolated(code)
    }

    // MARK: - The paper

    func document() -> Document {
        var document = Document(
            title: t("Who knows whom"),
            subtitles: [t("%1 · %2", text(programme.title), words.outside(report.city))], blocks: [])
        document.runningTitle = t("%1 · %2", document.title, words.outside(report.city))
        document.blocks = [
            .paragraph(
                t(
                    "A tie is counted where both people say so. Counted are people whose sheets are in: of the others nothing is known. What counts from 1 to 4 is not told, nor what would give it away."
                ))
        ]
        guard !network.moments.isEmpty else {
            document.blocks.append(.paragraph(t("No sheet of names is in yet.")))
            return document
        }
        document.blocks += [.heading(t("How many are tied"), level: 1), .table(sheets)]
        document.blocks += report.questions.flatMap { question in
            [.heading(words.outside(question.text), level: 2), .table(table(of: question))]
        }
        if network.moments.count > 1 { document.blocks += growth() }
        document.blocks += pictures()
        return document
    }

    private var sheets: Document.Table {
        let moments = report.questions.first?.moments ?? []
        return Document.Table(
            columns: [
                Document.Table.Column(title: t("When"), isWide: true),
                Document.Table.Column(title: t("On the list"), isNumber: true),
                Document.Table.Column(title: t("Sheets in"), isNumber: true),
                Document.Table.Column(title: t("Pairs at one table so far, as written down"), isNumber: true),
                Document.Table.Column(title: t("Pairs with an agreed link"), isNumber: true),
            ],
            rows: moments.map { moment in
                [
                    .text(t("%1, %2", name(moment.day), words.dates(moment.date, moment.until))),
                    .text(t.number(moment.listed)), .text(t.number(moment.sheets)), .text(number(moment.met)),
                    .text(number(moment.linked)),
                ]
            })
    }

    private func number(_ value: Int?) -> String { value.map(t.number) ?? t("not told") }

    private func table(of question: NetworkReport.Question) -> Document.Table {
        func row(_ moment: NetworkReport.Moment) -> [Document.Table.Cell] {
            let figures = moment.figures
            let share = figures?.density.map { t.percent($0.value.percent(decimals: 1)) }
            let across = figures.flatMap { figures in
                figures.across.flatMap { across in figures.ties.map { t("%1 of %2", across, $0) } }
            }
            return [
                .text(name(moment.day)),
                .text(
                    figures.map { figures in figures.ties.map { t("%1 of %2", $0, figures.pairs) } ?? t("not told") }
                        ?? t("not told")),
                .text(share ?? ""), .text(number(figures?.oneSaysSo)), .text(across ?? t("not told")),
                .text(number(figures?.isolates)), .text(number(figures?.largest)),
            ]
        }
        return Document.Table(
            columns: [
                Document.Table.Column(title: t("When"), isWide: true),
                Document.Table.Column(title: t("Pairs that are tied"), isNumber: true),
                Document.Table.Column(title: t("Share"), isNumber: true),
                Document.Table.Column(title: t("Only one says so"), isNumber: true),
                Document.Table.Column(title: t("Ties across categories"), isNumber: true),
                Document.Table.Column(title: t("People without a tie among these sheets"), isNumber: true),
                Document.Table.Column(title: t("Largest group that hangs together"), isNumber: true),
            ], rows: question.moments.map(row))
    }

    private func growth() -> [Document.Block] {
        var blocks: [Document.Block] = [
            .heading(t("Those who sat together, and those who did not"), level: 1),
            .paragraph(
                t(
                    "Compared are pairs of people who were not tied at first, of those whose sheets are in both times. Who sat together is taken from the tables as they were written down."
                )),
        ]
        for question in report.questions {
            blocks.append(.heading(words.outside(question.text), level: 2))
            blocks += question.growth.map { .paragraph(sentence($0)) }
        }
        if let growth = report.questions.flatMap(\.growth).first(where: { $0.p != nil }), let shuffles = growth.shuffles
        {
            blocks.append(.heading(t("How to read this"), level: 2))
            blocks.append(
                .paragraph(
                    t(
                        "p says how often chance alone makes a difference as large as this one, or larger: people were exchanged whole, %1 times; each took somebody else’s seats with all who sat there, and kept their own ties (seed %2). A p of %3 is one time in twenty. Of several questions, one is soon below it by chance.",
                        t.number(shuffles), t.isolated(String(report.seed)), t.decimal("0.05"))))
            blocks.append(
                .paragraph(
                    t(
                        "Seats were not drawn by lot, and who was there more often sat with more people: the difference does not say what it comes from."
                    )))
        }
        return blocks
    }

    private func points(_ share: Fraction) -> String {
        t.signed((share * 100).decimal(1))
    }

    private func sentence(_ growth: NetworkReport.Growth) -> String {
        let span = t(
            "%1 to %2, %3:", name(growth.from), phrase(growth.to), t.plural("%1 person", "%1 people", growth.people))
        guard let together = growth.together, let apart = growth.apart, let p = growth.p, let asLarge = growth.asLarge,
            let shuffles = growth.shuffles, let from = growth.chanceFrom, let to = growth.chanceTo
        else {
            return t("%1 %2", span, t("too little to compare: too few people, or nobody recorded as newly tied."))
        }
        func told(_ part: NetworkReport.Growth.NewTies) -> String {
            guard let pairs = part.pairs else { return part.new.map(t.number) ?? t("not told") }
            guard let new = part.new else { return t("not told, of %1", pairs) }
            return pairs == 0
                ? t("%1 of %2", new, pairs)
                : t("%1 of %2 (%3)", new, pairs, t.percent(Fraction(new, pairs).percent(decimals: 1)))
        }
        var sentences = [
            t(
                "Newly tied of the pairs who sat together: %1; of those who did not: %2.", told(together),
                told(apart))
        ]
        if let difference = growth.difference {
            sentences.append(t("The difference is %1 percentage points.", points(difference.value)))
        }
        sentences.append(
            t("By chance alone it lies between %1 and %2 in 95 of 100 exchanges.", points(from.value), points(to.value))
        )
        sentences.append(
            t(
                "p = %1 (%2 of %3).", t.decimal(p.value.decimal(4)), t.number(asLarge + 1), t.number(shuffles + 1)))
        return t("%1 %2", span, sentences.joined(separator: " "))
    }

    // MARK: - Pictures

    /// The question with the fewest ties, at the first and at the last moment: most lines would make a cloud.
    private func pictures() -> [Document.Block] {
        let moments = network.moments.filter { $0.people.count >= Network.smallest }
        guard let last = moments.last, let first = moments.first else { return [] }
        let drawn = last.both.indices.filter { last.both[$0].ties >= Network.smallest }
        guard let question = drawn.min(by: { (last.both[$0].ties, $0) < (last.both[$1].ties, $1) }) else { return [] }
        // What counts from 1 to 4 is not drawn either.
        let shown = (first.day.id == last.day.id ? [last] : [first, last])
            .filter { Network.told($0.both[question].ties).map { $0 > 0 } ?? false }
        return [
            .heading(t("The network, drawn"), level: 1),
            .paragraph(words.outside(report.questions[question].text)),
        ]
            + shown.flatMap { moment -> [Document.Block] in
                [.heading(name(moment.day.code), level: 2), .drawing(drawing(question, at: moment))]
            }
            + [
                .paragraph(
                    t(
                        "A square is a person, a line is a tie. Where somebody stands says only who is tied to whom; nobody is named. One to four people without a tie are not drawn."
                    ))
            ]
    }

    private func drawing(_ question: Int, at moment: TieMoment) -> Document.Drawing {
        let graph = moment.both[question]
        let (width, height) = (400.0, 260.0)
        let places = ForceLayout.places(of: graph, width: width, height: height)
        let told = network.toldCategories(of: moment.people)
        let sizes = Dictionary(grouping: told.compactMap(\.self)) { $0 }.mapValues(\.count)
        let largest = sizes.keys.sorted { (sizes[$1] ?? 0, $0) < (sizes[$0] ?? 0, $1) }.prefix(4)
        let fills = Dictionary(
            zip(largest, [Document.Fill.full, .hatched, .dark, .pale]), uniquingKeysWith: { first, _ in first })
        let titles = Dictionary(
            programme.categories.map { (PlainText($0.code), text($0.title)) }, uniquingKeysWith: { first, _ in first })
        var legend = largest.map {
            Document.Drawing.Legend(
                fill: fills[$0] ?? .empty, text: $0.isEmpty ? t("Without category") : titles[$0] ?? words.outside($0))
        }
        if !legend.isEmpty, told.contains(where: { $0.map { fills[$0] == nil } ?? true }) {
            legend.append(Document.Drawing.Legend(fill: .empty, text: t("all others")))
        }
        // Where few stand alone, they are left out: their number would be told.
        let isAloneDrawn = Network.told(graph.isolates) != nil
        return Document.Drawing(
            description: t(
                "%1: %2.", name(moment.day.code),
                t.series([
                    t.plural("%1 person", "%1 people", graph.count),
                    t.plural("%1 tie", "%1 ties", graph.ties),
                ])), width: width, height: height,
            shapes: graph.pairs.map {
                .line(x1: places[$0.0].x, y1: places[$0.0].y, x2: places[$0.1].x, y2: places[$0.1].y)
            }
                + places.enumerated().filter { isAloneDrawn || graph.degree($0.offset) > 0 }.map {
                    .point(x: $1.x, y: $1.y, size: 8, told[$0].flatMap { fills[$0] } ?? .empty)
                }, legend: legend)
    }

    // MARK: - For spreadsheets

    func tables() -> [DataTable] {
        let moments = DataTable(
            name: "ties", title: t("Ties"),
            columns: [
                "question", "day", "date", "listed", "sheets", "pairs", "ties", "density", "one-says-so", "across",
                "pairs-across", "isolates", "largest", "met", "linked",
            ],
            rows: report.questions.flatMap { question in
                question.moments.map { moment in
                    let read = moment.figures
                    return [
                        .text(question.code), .text(moment.day), .date(moment.date), .number(moment.listed),
                        .number(moment.sheets), DataTable.Cell(read?.pairs), DataTable.Cell(read?.ties),
                        read?.density.map { .decimal($0.value.decimal(6)) } ?? .empty, DataTable.Cell(read?.oneSaysSo),
                        DataTable.Cell(read?.across), DataTable.Cell(read?.pairsAcross),
                        DataTable.Cell(read?.isolates), DataTable.Cell(read?.largest), DataTable.Cell(moment.met),
                        DataTable.Cell(moment.linked),
                    ]
                }
            })
        func decimal(_ part: NetworkReport.Part?) -> DataTable.Cell {
            part.map { .decimal($0.value.decimal(6)) } ?? .empty
        }
        let growth = DataTable(
            name: "growth", title: t("Growth"),
            columns: [
                "question", "from", "to", "people", "before", "after", "new", "together-new", "together-pairs",
                "apart-new", "apart-pairs", "difference", "chance-from", "chance-to", "shuffles", "as-large", "p",
            ],
            rows: report.questions.flatMap { question in
                question.growth.map { growth in
                    [
                        .text(question.code), .text(growth.from), .text(growth.to), .number(growth.people),
                        DataTable.Cell(growth.before), DataTable.Cell(growth.after), DataTable.Cell(growth.new),
                        DataTable.Cell(growth.together?.new), DataTable.Cell(growth.together?.pairs),
                        DataTable.Cell(growth.apart?.new), DataTable.Cell(growth.apart?.pairs),
                        decimal(growth.difference), decimal(growth.chanceFrom), decimal(growth.chanceTo),
                        DataTable.Cell(growth.shuffles), DataTable.Cell(growth.asLarge), decimal(growth.p),
                    ]
                }
            })
        return [moments, growth]
    }
}

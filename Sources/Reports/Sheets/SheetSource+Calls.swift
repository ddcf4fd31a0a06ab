import Barcodes
import Localization
import Words
import Workshop

/// The sheet of calls.
extension SheetSource {
    /// What stands above the sheet: on some days people are written to.
    var callsTitle: String? { source.day.channel == .mail ? t("Who is written to") : nil }

    /// Whom to call, those first whose turn it is: a code to key it back by, the number, what each took on and with whom they are
    /// linked, and room for what came of it. Who came stands before who was invited and did not. Nothing for a day on which
    /// nobody is called.
    func calls() -> [Document.Block] {
        guard source.day.channel != nil, !isBlank else { return [] }
        let callees = source.state.callees(on: source.day, today: source.world.localNow.date)
        let open = callees.filter { $0.standing != .reached && $0.standing != .declined }
        guard !open.isEmpty else { return [] }
        let isMail = source.day.channel == .mail
        let (came, others) = (open.filter(\.hasCome), open.filter { !$0.hasCome })
        let told = LinkWords(source.state, t)
        var rows: [[Document.Table.Cell]] = []
        var groups: Set<Int> = []
        for (title, callees) in [(t("Came"), came), (t("Invited, did not come"), others)] where !callees.isEmpty {
            if !came.isEmpty, !others.isEmpty {
                groups.insert(rows.count)
                rows.append([.text(title), .text(""), .text(""), .text("")])
            }
            rows += callees.flatMap { self.rows(of: $0, told) }
        }
        return [
            .paragraph(
                isMail
                    ? t(
                        "Answered: ✓. No answer: n, and when again. Wrong address: w. Does not want to: r. Done ☑, under way ◐, dropped ☒."
                    )
                    : t(
                        "Reached: ✓. No answer: n, and when again. Wrong number: w. Does not want to: r. Done ☑, under way ◐, dropped ☒."
                    )),
            .paragraph(
                t(
                    "Keyed back row by row: the code, then v for ✓ or ☑, n, w, r, o for ◐, x for ☒, then the words: %1",
                    t.isolated("9KHT v"))),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Code")),
                        Document.Table.Column(title: t("Who, and what they took on"), isWide: true),
                        Document.Table.Column(
                            title: isMail ? t("Address, or by when") : t("Number, or by when"), blank: 24),
                        Document.Table.Column(title: t("What came of it"), blank: 36),
                    ], rows: rows, isForm: true, groups: groups)),
        ] + (isMail ? [] : squares(of: came + others))
    }

    /// The numbers to be dialled by pointing a telephone at them: of those who agreed to be listed.
    private func squares(of callees: [Callee]) -> [Document.Block] {
        let cards = callees.map(\.person).filter(\.mayBeListed).compactMap { person -> [Document.Cards.Item]? in
            guard let code = QRCode(dialling: person.phone.string) else { return nil }
            return [
                .text(words.outside(source.name(of: person))),
                .small(t.parts([SheetCode(of: person.id).description, words.telephone(person.phone)])), .square(code),
            ]
        }
        guard !cards.isEmpty else { return [] }
        return [
            .heading(t("To dial"), level: 1),
            .paragraph(
                t("A telephone that is pointed at a square dials the number. Only of those who agreed to be listed.")),
            .cards(Document.Cards(columns: 3, height: 118, cards: cards)),
        ]
    }

    /// Somebody, then what they took on, then with whom they are linked.
    private func rows(of callee: Callee, _ told: LinkWords) -> [[Document.Table.Cell]] {
        let (person, today) = (callee.person, source.world.localNow.date)
        let organisation = words.outside(source.state.organisationName(of: person))
        let name = t.joined([words.outside(source.nameBeside(of: person)), organisation])
        let isMail = source.day.channel == .mail
        let tries = callee.calls.map { call in
            t("%1 (%2)", call.outcome.word(t), words.date(source.world.localTime(call.at).date, .short))
        }
        let standing =
            callee.standing == .due ? "" : callee.standing.words(t, by: source.day.channel) { words.date($0, .long) }
        let first: [Document.Table.Cell] = [
            .text(SheetCode(of: person.id).description), .text(name),
            .text(isMail ? words.outside(person.email) : words.telephone(person.phone)),
            .text(t.parts(tries + (standing.isEmpty ? [] : [standing]))),
        ]
        let lines = source.state.openCommitments(of: person).map { line -> [Document.Table.Cell] in
            let due = line.due.map { words.date($0, .long) } ?? ""
            return [
                .text(SheetCode(of: line.id).description),
                .text((line.outcome == .started ? "◐ " : "☐ ") + words.outside(line.text)),
                .text(line.isLate(on: today) ? t.joined([due, t("late")]) : due), .text(""),
            ]
        }
        let links = source.state.links(with: person).map { link, other -> [Document.Table.Cell] in
            let facts = told.details(link) { words.date($0, .long) } + told.steps(link)
            return [
                .text("↔"), .text(t.joined([told.other(link, of: person, told.end(other))] + facts)), .text(""),
                .text(""),
            ]
        }
        return [first] + lines + links
    }
}

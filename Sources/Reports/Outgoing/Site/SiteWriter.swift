import Localization
import Papers
import Words
import Workshop

/// What stands on the pages of a site, in one language.
struct SiteWriter {
    let site: Site
    let t: Localizer
    let words: Wording
    private var mask: TextMask
    private var days: [ID<Day>: DaySummary] = [:]

    init(site: Site, t: Localizer) {
        self.site = site
        self.t = t
        words = Wording(t: t)
        let (source, isNaming) = (site.source, site.isNaming)
        mask = TextMask(source.state, t) { isNaming && $0.mayBeListed }
        for day in source.programme.workshops.flatMap(\.days) {
            let summary = DaySummary(
                of: day.id, in: source.state, world: source.world, language: t.textLanguage, digits: t.digits)
            days[day.id] = summary.map { $0.anonymous(&mask) }
        }
    }

    private var programme: Programme { site.source.programme }
    private var state: ProgrammeState { site.source.state }

    private func text(_ text: LocalizedText, _ workshop: Workshop? = nil) -> String {
        words.outside(
            text.text(in: workshop?.wording(in: t.textLanguage) ?? t.textLanguage, fallback: programme.languages))
    }

    private func workshop(_ id: ID<Workshop>) -> Workshop? { programme.workshops.first { $0.id == id } }

    /// What each page is called.
    var titles: [Site.Topic: String] {
        var titles: [Site.Topic: String] = [
            .index: text(programme.title), .network: t("Network"), .commitments: t("Commitments"),
        ]
        for workshop in programme.workshops { titles[.city(workshop.id)] = text(workshop.city, workshop) }
        for day in site.themes { titles[.theme(day.code)] = text(day.theme) }
        let book = TagBook(programme, t: t)
        for tag in site.tags { titles[.tag(tag)] = book.title(of: tag) }
        return titles
    }

    /// What stands on a page.
    mutating func content(_ topic: Site.Topic) -> [SitePiece] {
        switch topic {
        case .index: index()
        case .city(let id): workshop(id).map { [.document(city($0))] } ?? []
        case .theme(let code): [.document(theme(code))]
        case .tag(let tag): [.document(self.tag(tag))]
        case .network: [.document(network())]
        case .commitments: [.document(commitments())]
        }
    }

    private func document(_ topic: Site.Topic, _ subtitles: [String], accent: String = "", _ blocks: [Document.Block])
        -> Document
    {
        Document(title: titles[topic] ?? "", subtitles: subtitles, accent: accent, blocks: blocks)
    }

    // MARK: - The first page

    private mutating func index() -> [SitePiece] {
        let held = days.values.filter(\.hasBegun)
        let lines = held.reduce(0) { $0 + $1.lineCount }
        let figures = [
            figure(came(in: programme.workshops), t.plural("person came", "people came", people(programme.workshops))),
            card(lines, t.plural("line was written", "lines were written", lines)),
            card(promises.count, t.plural("commitment", "commitments", promises.count)),
        ]
        let dates = programme.workshops.map { workshop in (Site.Topic.city(workshop.id), span(workshop)) }
        let themes = site.themes.map { day in
            let cities = programme.workshops.filter { $0.eventDays.contains { $0.code == day.code } }
            return (Site.Topic.theme(day.code), t.list(cities.map { text($0.city, $0) }))
        }
        let tags = site.tags.map { tag in
            let count = self.lines(tagged: tag).count
            return (Site.Topic.tag(tag), t.plural("%1 line", "%1 lines", count))
        }
        return [
            .document(document(.index, [], Self.cards(figures))), .links(title: t("Cities"), dates),
            .links(title: t("Themes"), themes),
        ] + (tags.isEmpty ? [] : [.links(title: t("Tags"), tags)])
            + [.links(title: t("What goes on"), [(.network, ""), (.commitments, "")])]
    }

    /// From the first to the last date of an event.
    private func span(_ workshop: Workshop) -> String {
        guard let first = workshop.eventDays.map(\.date).min(),
            let last = workshop.eventDays.map(\.dates.upperBound).max()
        else { return "" }
        return first == last
            ? words.date(first, .long) : t("%1 – %2", words.date(first, .long), words.date(last, .long))
    }

    // MARK: - Cities and themes

    private func city(_ workshop: Workshop) -> Document {
        let held = workshop.days.compactMap { days[$0.id] }.filter(\.hasBegun)
        var blocks = held.flatMap { day in
            told(day, under: t("%1: %2", words.dayName(day.day), words.outside(day.day.theme)))
        }
        if blocks.isEmpty { blocks = [.paragraph(t("Nothing has been held here yet."))] }
        return document(
            .city(workshop.id), [text(programme.title), span(workshop)], accent: held.first?.day.accent ?? "", blocks)
    }

    private func theme(_ code: String) -> Document {
        var blocks: [Document.Block] = []
        var accent = ""
        for workshop in programme.workshops {
            for day in workshop.eventDays where day.code == code {
                accent = day.accent
                guard let summary = days[day.id], summary.hasBegun else { continue }
                blocks += told(summary, under: text(workshop.city, workshop))
            }
        }
        if blocks.isEmpty { blocks = [.paragraph(t("Nothing has been held on this yet."))] }
        return document(.theme(code), [text(programme.title)], accent: accent, blocks)
    }

    /// What was said under a tag, city by city, each line with the day on which it was.
    private func tag(_ tag: PlainText) -> Document {
        var blocks: [Document.Block] = []
        for workshop in programme.workshops {
            let own = lines(tagged: tag).filter { $0.workshop == workshop.id }
            guard !own.isEmpty else { continue }
            blocks += [
                .heading(text(workshop.city, workshop), level: 1),
                .entries(
                    own.map { said in
                        Document.Entry(
                            label: said.line.kind.title(t), text: words.outside(said.line.text),
                            details: [words.dayName(said.day.day)] + (words.outcome(said.line).map { [$0] } ?? []))
                    }),
            ]
        }
        return document(.tag(tag), [text(programme.title)], blocks)
    }

    /// The lines of a tag that stand on its page, as they are published.
    private func lines(tagged tag: PlainText) -> [(line: LineSummary, day: DaySummary, workshop: ID<Workshop>)] {
        programme.workshops.flatMap { workshop in
            workshop.days.compactMap { days[$0.id] }.filter(\.hasBegun).flatMap { day in
                day.groups.flatMap(\.prompts).flatMap(\.contributions).filter { line in
                    line.isSaid && !line.parked && line.isFromCall != true
                        && line.tags?.contains { $0.id == tag } == true
                }.map { ($0, day, workshop.id) }
            }
        }
    }

    /// A day under a heading: what a published summary says of it, without what is looked up.
    private func told(_ day: DaySummary, under title: String) -> [Document.Block] {
        let sections: [SummarySection] = [.overview, .decisions, .questions, .tables]
        let blocks = sections.flatMap { Document.blocks(of: $0, day, words) }
        return [.heading(title, level: 1)] + blocks.map(\.deeper)
    }

    // MARK: - What goes on

    /// What people took on, wherever it was.
    private var promises: [(line: Contribution, workshop: Workshop)] {
        programme.workshops.flatMap { workshop in
            workshop.days.flatMap(\.activities).flatMap { activity in
                state.lines(of: activity.id).filter { $0.kind == .action && $0.mergedInto == nil && !$0.isParked }
                    .map { ($0, workshop) }
            }
        }
    }

    private mutating func commitments() -> Document {
        let all = promises
        let today = site.source.world.localNow.date
        func count(_ isMeant: (Contribution) -> Bool) -> Int { all.count { isMeant($0.line) } }
        let (done, dropped) = (count { $0.outcome == .done }, count { $0.outcome == .dropped })
        let late = count { $0.isLate(on: today) }
        var blocks = Self.cards([
            card(all.count, t.plural("commitment", "commitments", all.count)),
            card(done, t.plural("is done", "are done", done)),
            card(dropped, t.plural("was dropped", "were dropped", dropped)),
            card(late, t.plural("is late", "are late", late)),
        ])
        if all.isEmpty { blocks.append(.paragraph(t("No commitments have been written down."))) }
        for workshop in programme.workshops {
            let own = all.filter { $0.workshop.id == workshop.id }.map(\.line).soonestFirst(by: \.due)
            guard !own.isEmpty else { continue }
            var rows: [[Document.Table.Cell]] = []
            for line in own {
                let state = line.outcome.map { $0.word(t) } ?? (line.isLate(on: today) ? t("late") : t("to do"))
                let who = site.isNaming ? site.source.name(of: line.owner).map(words.outside) ?? "" : nil
                rows.append(
                    [
                        .text(words.outside(mask.masked(line.text))),
                        .text(line.due.map { words.date($0, .long) } ?? ""),
                    ] + (who.map { [.text($0)] } ?? []) + [.text(state)])
            }
            let columns =
                [Document.Table.Column(title: t("What"), isWide: true), Document.Table.Column(title: t("By when"))]
                + (site.isNaming ? [Document.Table.Column(title: t("Who"))] : [])
                + [Document.Table.Column(title: t("What became of it"))]
            blocks += [
                .heading(text(workshop.city, workshop), level: 1), .table(Document.Table(columns: columns, rows: rows)),
            ]
        }
        return document(.commitments, [text(programme.title)], blocks)
    }

    private mutating func network() -> Document {
        let pairs = met(in: programme.workshops)
        let agreed = state.linksInOrder.filter { $0.state == .agreed }
        var blocks = Self.cards([
            figure(
                came(in: programme.workshops), t.plural("person came", "people came", people(programme.workshops))),
            figure(
                organisations(programme.workshops),
                t.plural("organisation", "organisations", organisations(programme.workshops))),
            card(pairs, t.plural("pair sat at one table", "pairs sat at one table", pairs)),
            card(agreed.count, t.plural("link is agreed", "links are agreed", agreed.count)),
        ])
        let rows: [[Document.Table.Cell]] = programme.workshops.map { workshop in
            [
                .text(text(workshop.city, workshop)), .text(safe(people([workshop]))),
                .text(safe(organisations([workshop]))), .text(t.number(met(in: [workshop]))),
            ]
        }
        blocks += [
            .heading(t("City by city"), level: 1),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("City"), isWide: true),
                        Document.Table.Column(title: t("People who came"), isNumber: true),
                        Document.Table.Column(title: t("Organisations"), isNumber: true),
                        Document.Table.Column(title: t("Pairs who sat at one table"), isNumber: true),
                    ], rows: rows)),
        ]
        blocks += links(agreed)
        return document(.network, [text(programme.title)], blocks)
    }

    /// What is agreed, form by form; between whom, where both may be named.
    private mutating func links(_ agreed: [Link]) -> [Document.Block] {
        guard !agreed.isEmpty else { return [] }
        let source = site.source.speaking(t, to: nil)
        let forms = Dictionary(grouping: agreed) { source.form(of: $0) }.sorted { $0.key < $1.key }
        let rows: [[Document.Table.Cell]] = forms.map { form, links in
            [.text(form.isEmpty ? t("without a form") : t.isolated(form)), .text(safe(links.count))]
        }
        var blocks: [Document.Block] = [
            .heading(t("What is agreed"), level: 1),
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Form"), isWide: true),
                        Document.Table.Column(title: t("Links"), isNumber: true),
                    ], rows: rows)),
        ]
        guard site.isNaming else { return blocks }
        var entries: [Document.Entry] = []
        var mask = mask
        for link in agreed {
            guard let from = source.name(of: link.from, masked: { mask.masked($0) }),
                let to = source.name(of: link.to, masked: { mask.masked($0) })
            else { continue }
            entries.append(Document.Entry(label: source.form(of: link), text: t("%1 – %2", from, to)))
        }
        if !entries.isEmpty { blocks.append(.entries(entries)) }
        return blocks
    }

    // MARK: - Numbers

    private func attended(_ workshops: [Workshop]) -> Set<ID<Stakeholder>> {
        Set(workshops.flatMap(\.days).flatMap { state.came(on: $0).keys })
    }

    private func people(_ workshops: [Workshop]) -> Int { attended(workshops).count }

    private func came(in workshops: [Workshop]) -> Int { people(workshops) }

    private func organisations(_ workshops: [Workshop]) -> Int {
        Set(
            attended(workshops).compactMap { state.stakeholders[$0] }.map {
                NameFold.key(state.organisationName(of: $0).string)
            }.filter { !$0.isEmpty }
        ).count
    }

    private func met(in workshops: [Workshop]) -> Int {
        let seatings = workshops.flatMap(\.days).flatMap(\.activities).compactMap { state.seatings[$0.id] }
        return Encounters(groups: seatings.flatMap(\.tables)).pairs
    }

    /// One to four people may be known by their number.
    private func safe(_ number: Int) -> String {
        AttendanceSummary.isSmall(number)
            ? t("fewer than %1", AttendanceSummary.smallestCell) : t.number(number)
    }

    /// Nil for nothing: that is no number to be seen from afar.
    private func figure(_ number: Int, _ caption: String) -> Document.Figure? {
        number == 0 ? nil : Document.Figure(number: safe(number), captions: [caption])
    }

    /// The same of what is no number of people.
    private func card(_ number: Int, _ caption: String) -> Document.Figure? {
        number == 0 ? nil : Document.Figure(number: t.number(number), captions: [caption])
    }

    /// Those that there are, beside each other.
    private static func cards(_ figures: [Document.Figure?]) -> [Document.Block] {
        let cards = figures.compactMap(\.self)
        return cards.isEmpty ? [] : [.figures(cards)]
    }
}

extension Document.Block {
    /// The same, one level below where it stood.
    fileprivate var deeper: Document.Block {
        switch self {
        case .heading(let text, let level): .heading(text, level: level + 1)
        case .headings(let text, let other, let level): .headings(text, other, level: level + 1)
        default: self
        }
    }
}

import Localization
import Workshop

/// Cities side by side: who came of which category and for which organisations, and what is needed where.
extension Document {
    /// More columns than these are rows.
    private static let widest = 5

    /// Those who came of each category and the places that they had, city by city; and the organisations that were counted.
    static func categories(_ comparison: ProgrammeComparison, _ words: Wording) -> [Block] {
        let t = words.t
        let isAnonymous = comparison.isAnonymous == true
        var codes: [PlainText] = []
        for category in comparison.cities.flatMap(\.byCategory) where !codes.contains(category.category) {
            if category.invited + category.present > 0 || category.quota != nil || category.organisations != nil {
                codes.append(category.category)
            }
        }
        guard !codes.isEmpty else { return [] }
        func category(_ code: PlainText, _ city: ProgrammeComparison.City) -> AttendanceSummary.Category? {
            city.byCategory.first { $0.category == code }
        }
        func title(_ code: PlainText) -> String {
            comparison.cities.lazy.compactMap { category(code, $0) }.first.map {
                words.category($0, isAnonymous: isAnonymous)
            } ?? ""
        }
        let people = crossed(
            comparison.cities, codes, corner: t("Category"), words, title: title
        ) { code, city in
            guard let category = category(code, city) else { return "" }
            let came = t.number(category.present)
            return category.quota.map { t("%1/%2", came, t.number($0)) } ?? came
        }
        var blocks: [Block] = [
            .heading(t("Categories, city by city"), level: 2), .table(people),
            .paragraph(t("Different people who came, of the places of their category where it has some.")),
        ]
        let counted = codes.filter { code in
            comparison.cities.contains { category(code, $0)?.organisations != nil }
        }
        guard !counted.isEmpty else { return blocks }
        blocks += [
            .heading(t("Organisations, city by city"), level: 2),
            .table(organisations(counted, comparison, title, words)), .paragraph(words.organisations),
        ]
        return blocks
    }

    /// For each category whose places are for organisations a group of rows, a row for each city.
    private static func organisations(
        _ codes: [PlainText], _ comparison: ProgrammeComparison, _ title: (PlainText) -> String, _ words: Wording
    ) -> Table {
        let t = words.t
        var table = Table(
            columns: [
                Table.Column(title: t("Category and city"), isWide: true),
                Table.Column(title: t("Places"), isNumber: true), Table.Column(title: t("Invited"), isNumber: true),
                Table.Column(title: t("Came"), isNumber: true),
            ], rows: [])
        for code in codes {
            table.groups.insert(table.rows.count)
            table.rows.append([.text(title(code)), .text(""), .text(""), .text("")])
            for city in comparison.cities {
                guard let counted = city.byCategory.first(where: { $0.category == code })?.organisations else {
                    continue
                }
                table.rows.append(
                    [
                        .text(words.outside(city.city)), .text(t.number(counted.places)),
                        .text(t.number(counted.invited)), .text(t.number(counted.present)),
                    ])
            }
        }
        return table
    }

    /// What each city needs, and what it offers: how much of each axis, then axis by axis the needs and the offers themselves.
    static func needs(_ comparison: ProgrammeComparison, _ words: Wording) -> [Block] {
        let t = words.t
        return said(comparison, t("What is needed, by axis and city"), words) { $0.needs ?? [] }
            + said(comparison, t("What is offered, by axis and city"), words) { $0.offers ?? [] }
    }

    private static func said(
        _ comparison: ProgrammeComparison, _ heading: String, _ words: Wording,
        _ lines: (ProgrammeComparison.City) -> [ProgrammeComparison.Need]
    ) -> [Block] {
        let t = words.t
        let all = comparison.cities.flatMap { city in lines(city).map { (city: city, need: $0) } }
        guard let axes = comparison.axes, !all.isEmpty else { return [] }
        var ids = axes.map { Optional($0.id) }
        if all.contains(where: { $0.need.axis == nil }) { ids.append(nil) }
        func title(_ id: String?) -> String {
            axes.first { $0.id == id }.map { words.outside($0.title) } ?? t("Of no axis")
        }
        let table = crossed(
            comparison.cities, ids, corner: t("Axis"), words, title: title
        ) { id, city in
            let count = lines(city).count { $0.axis == id }
            return count == 0 ? "–" : t.number(count)
        }
        var blocks: [Block] = [.heading(heading, level: 1), .table(table)]
        for id in ids {
            let own = all.filter { $0.need.axis == id }
            guard !own.isEmpty else { continue }
            blocks.append(.heading(title(id), level: 2))
            blocks.append(
                .entries(
                    own.enumerated().map { number, found in
                        Entry(
                            label: t("%1. %2", t.number(number + 1), words.outside(found.city.city)),
                            text: words.said(found.need.untagged(by: id)), details: details(found.need, words))
                    }))
        }
        return blocks
    }

    /// Where a need was said, and what was merged into it.
    private static func details(_ need: ProgrammeComparison.Need, _ words: Wording) -> [String] {
        let place = words.place(group: need.line.group, author: "", isRoom: need.wholeRoom)
        return [place] + need.line.mergedFrom.map { words.t("also: %1", words.saidToo($0)) }
    }

    /// Things by city: a column for each city, or a row where that would be too many columns.
    private static func crossed<Row>(
        _ cities: [ProgrammeComparison.City], _ rows: [Row], corner: String, _ words: Wording,
        title: (Row) -> String, _ cell: (Row, ProgrammeComparison.City) -> String
    ) -> Table {
        let names = cities.map { words.outside($0.city) }
        if cities.count > widest, rows.count < cities.count {
            return Table(
                columns: [Table.Column(title: words.t("City"), isWide: true)]
                    + rows.map { Table.Column(title: title($0), isNumber: true) },
                rows: zip(cities, names).map { city, name in [.text(name)] + rows.map { .text(cell($0, city)) } })
        }
        return Table(
            columns: [Table.Column(title: corner, isWide: true)]
                + names.map { Table.Column(title: $0, isNumber: true) },
            rows: rows.map { row in [.text(title(row))] + cities.map { .text(cell(row, $0)) } })
    }
}

extension ProgrammeComparison.Need {
    /// The line without the tag that stands above it.
    fileprivate func untagged(by axis: String?) -> LineSummary {
        var line = line
        let others = line.tags?.filter { $0.id.string != axis }
        line.tags = others?.isEmpty == true ? nil : others
        return line
    }
}

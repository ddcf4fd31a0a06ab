import Localization
import Papers
import Tally
import Words
import Workshop

/// The transition toolkit: the measures of all cities by theme, with contents, index and sources.
struct ToolkitStudy {
    let report: ToolkitReport
    private let title: PlainText
    private let words: Wording

    private var t: Localizer { words.t }

    init(_ states: [ProgrammeState], _ programme: Programme, _ world: World, _ t: Localizer) {
        words = Wording(t: t)
        title = programme.title.text(in: t.textLanguage, fallback: programme.languages)
        report = ToolkitReport(states, world, t)
    }

    private var measures: [ToolkitReport.Measure] { report.themes.flatMap(\.measures) }

    func document() -> Document {
        let cities = measures.map(\.city).reduce(into: [PlainText]()) { if !$0.contains($1) { $0.append($1) } }
        var document = Document(
            title: t("Toolkit"),
            subtitles: [
                words.outside(title),
                t.joined(
                    [
                        t.plural("%1 measure", "%1 measures", measures.count), t.series(cities.map(words.outside)),
                    ].filter { !$0.isEmpty }),
            ], blocks: [])
        document.runningTitle = t("%1 · %2", document.title, words.outside(title))
        // It is looked up in: whoever reads one of its languages finds contents, sheets and index in it.
        document.repeatsWords = true
        guard !measures.isEmpty else {
            document.blocks = [.paragraph(t("No measure has a sheet yet. Keep one with halqa grid rate."))]
            return document
        }
        document.blocks = [
            .paragraph(
                t(
                    "Each sheet says what was written down, and nothing was checked for it. Figures are those of the place they come from: elsewhere they may be others. What nobody wrote is missing."
                ))
        ]
        document.blocks += contents
        for theme in report.themes {
            document.blocks.append(.pageBreak)
            document.blocks.append(.heading(words.outside(theme.title), level: 1))
            document.blocks += theme.measures.flatMap(sheet)
        }
        document.blocks.append(.pageBreak)
        document.blocks += index + sources
        return document
    }

    // MARK: - Contents, index, sources

    private var contents: [Document.Block] {
        [.heading(t("Contents"), level: 1)]
            + report.themes.enumerated().flatMap { index, theme -> [Document.Block] in
                [
                    .heading(t("%1 %2", t.number(index + 1), words.outside(theme.title)), level: 2),
                    .entries(
                        theme.measures.map {
                            Document.Entry(
                                label: $0.number, text: words.outside($0.text), details: [words.outside($0.city)])
                        }),
                ]
            }
    }

    private var index: [Document.Block] {
        let fields = measures.flatMap { measure in measure.fields.filter(\.isWords).map { ($0, measure.number) } }
        let codes = fields.map(\.0.code).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let cities = Dictionary(grouping: measures, by: \.city)
        var blocks: [Document.Block] = [
            .heading(t("Index"), level: 1), .heading(t("By city"), level: 2),
            .entries(
                cities.keys.sorted().map { city in
                    Document.Entry(label: words.outside(city), text: t.series((cities[city] ?? []).map(\.number)))
                }),
        ]
        for code in codes {
            let own = fields.filter { $0.0.code == code && !$0.0.note.isEmpty }
            guard let first = own.first else { continue }
            let groups = Dictionary(grouping: own) { NameFold.key($0.0.note.string) }.values.sorted {
                $0[0].0.note < $1[0].0.note
            }
            blocks.append(.heading(words.outside(first.0.text), level: 2))
            blocks.append(
                .entries(
                    groups.map { group in
                        Document.Entry(label: t.series(group.map(\.1)), text: words.outside(group[0].0.note))
                    }))
        }
        return blocks
    }

    private var sources: [Document.Block] {
        let entries = measures.flatMap { measure in
            measure.fields.filter { !$0.isWords && !$0.note.isEmpty }.map { field in
                Document.Entry(
                    label: measure.number,
                    text: t("%1: %2", words.outside(field.text), words.outside(field.note)),
                    details: [t("%1, %2", words.outside(measure.city), words.date(field.date, .long))])
            }
        }
        let heading = Document.Block.heading(t("Sources of the figures"), level: 1)
        guard !entries.isEmpty else { return [heading, .paragraph(t("No figure says where it comes from."))] }
        // Beside figures that say where they come from, the others would be taken for measured.
        let bare = measures.compactMap { measure -> String? in
            let fields = measure.fields.filter { !$0.isWords && $0.note.isEmpty }
            return fields.isEmpty
                ? nil : t("%1: %2", measure.number, t.series(fields.map { words.outside($0.text) }))
        }
        return [heading, .entries(entries)]
            + (bare.isEmpty ? [] : [.paragraph(t("Without a source: %1.", t.parts(bare)))])
    }

    // MARK: - A sheet

    private func sheet(_ measure: ToolkitReport.Measure) -> [Document.Block] {
        var blocks: [Document.Block] = [
            .heading(t("%1 %2", measure.number, words.outside(measure.text)), level: 2),
            .paragraph(
                t(
                    "%1, %2, %3", words.outside(measure.city), words.outside(measure.day),
                    words.dates(measure.date, measure.until))),
            .entries(
                measure.fields.map { field in
                    Document.Entry(
                        label: words.outside(field.text), text: said(field),
                        details: field.isWords || field.note.isEmpty ? [] : [t("source: %1", words.outside(field.note))]
                    )
                }),
        ]
        if !measure.missing.isEmpty {
            blocks.append(.paragraph(t("Not written down: %1.", t.parts(measure.missing.map(words.outside)))))
        }
        // Parts of the sheet, a level below the measure: as its neighbours they would stand among the measures.
        if !measure.said.isEmpty {
            blocks.append(.heading(t("What was written down about it"), level: 3))
            blocks.append(
                .entries(measure.said.map { Document.Entry(label: place($0, measure), text: words.outside($0.text)) }))
        }
        if !measure.votes.isEmpty {
            blocks.append(.heading(t("How it was voted"), level: 3))
            blocks += measure.votes.map { .paragraph($0) }
        }
        return blocks
    }

    /// Where something was said, and when that was not on the measure's own day: `table 2`, `by telephone, 13 November 2025`.
    private func place(_ said: ToolkitReport.Said, _ measure: ToolkitReport.Measure) -> String {
        let way =
            switch said.by {
            case .telephone?: t("by telephone")
            case .mail?: t("by mail")
            case let channel?: channel.word(t)
            case nil: said.group.map { t("table %1", $0) } ?? t("said in the room")
            }
        guard let date = said.date, said.by != nil || date != measure.date else { return way }
        return t("%1, %2", way, words.date(date, .long))
    }

    private func said(_ field: ToolkitReport.Field) -> String {
        if field.isWords { return words.outside(field.note) }
        guard let value = field.value else { return words.outside(field.note) }
        if let level = field.level { return words.outside(level) }
        let number = t.decimal(value.description)
        return field.unit.map { UnitWords(t).counted(value, number, in: $0) } ?? number
    }

    // MARK: - For spreadsheets

    func tables() -> [DataTable] {
        let sheets = DataTable(
            name: "measures", title: t("Measures"),
            columns: ["number", "theme", "measure", "programme", "city", "date", "said", "votes"],
            rows: report.themes.flatMap { theme in
                theme.measures.map { measure in
                    [
                        .text(measure.number), DataTable.Cell(theme.title), DataTable.Cell(measure.text),
                        .text(measure.programme), DataTable.Cell(measure.city), .date(measure.date),
                        .text(
                            measure.said.map { t("%1: %2", place($0, measure), words.outside($0.text)) }
                                .joined(separator: " | ")),
                        .text(measure.votes.joined(separator: " | ")),
                    ]
                }
            })
        let fields = DataTable(
            name: "fields", title: t("Figures and words"),
            columns: ["number", "criterion", "text", "value", "exact", "unit", "note", "date"],
            rows: measures.flatMap { measure in
                measure.fields.map { field in
                    [
                        .text(measure.number), .text(field.code), DataTable.Cell(field.text),
                        field.value.map { .decimal($0.decimal(6)) } ?? .empty,
                        field.value.map { .text($0.description) } ?? .empty,
                        field.unit.map { DataTable.Cell($0) } ?? .empty, DataTable.Cell(field.note), .date(field.date),
                    ]
                }
            })
        return [sheets, fields]
    }
}

import Localization
import Papers
import Workshop

/// Cities side by side as tables.
extension DataTable {
    /// What was made of the places, and what is needed where; those of chosen sections.
    static func all(
        _ comparison: ProgrammeComparison, _ t: Localizer, _ sections: Set<SummarySection>
    ) -> [DataTable] {
        let words = Wording(t: t)
        return (sections.contains(.attendance) ? [places(comparison, words)] : [])
            + (sections.contains(.tables) && comparison.axes != nil ? said(comparison, words) : [])
    }

    /// The tables of some days, with those of their cities side by side before them.
    static func all(
        _ summaries: [DaySummary], beside comparison: ProgrammeComparison?, _ t: Localizer,
        _ sections: Set<SummarySection>
    ) -> [DataTable] {
        (comparison.map { all($0, t, sections) } ?? []) + all(summaries, t, sections)
    }

    private static func places(_ comparison: ProgrammeComparison, _ words: Wording) -> DataTable {
        let t = words.t
        return DataTable(
            name: "places", title: t("Categories, city by city"),
            columns: [
                t("City"), t("Category"), t("Places"), t("Invited"), t("Different people who came"),
                t("Invited and came"), t("Places for organisations"), t("Organisations invited"),
                t("Organisations that came"),
            ],
            rows: comparison.cities.flatMap { city in
                city.byCategory.map { category in
                    [
                        Cell(city.city),
                        .text(Bidi.plain(words.category(category, isAnonymous: comparison.isAnonymous == true))),
                        Cell(category.quota), .number(category.invited), .number(category.present),
                        Cell(category.invitedPresent), Cell(category.organisations?.places),
                        Cell(category.organisations?.invited), Cell(category.organisations?.present),
                    ]
                }
            })
    }

    /// What is needed, and what is offered.
    private static func said(_ comparison: ProgrammeComparison, _ words: Wording) -> [DataTable] {
        [needs(comparison, words), offers(comparison, words)].filter { !$0.rows.isEmpty }
    }

    private static func needs(_ comparison: ProgrammeComparison, _ words: Wording) -> DataTable {
        let t = words.t
        return said("needs", t("What is needed"), t("Need"), comparison, words) { $0.needs }
    }

    private static func offers(_ comparison: ProgrammeComparison, _ words: Wording) -> DataTable {
        let t = words.t
        return said("offers", t("What is offered"), t("Offer"), comparison, words) { $0.offers }
    }

    private static func said(
        _ name: String, _ title: String, _ column: String, _ comparison: ProgrammeComparison, _ words: Wording,
        _ lines: (ProgrammeComparison.City) -> [ProgrammeComparison.Need]?
    ) -> DataTable {
        let t = words.t
        return DataTable(
            name: name, title: title,
            columns: [
                t("Axis"), t("City"), column, t("Said by"), t("Times said"), t("Table"), t("Tags"), t("Day"),
            ],
            rows: comparison.cities.flatMap { city in
                (lines(city) ?? []).map { need -> [Cell] in
                    let axis = comparison.axes?.first { $0.id == need.axis }
                    let day = city.days.first { $0.id == need.day }
                    let tags = need.line.tags?.map(\.title.string).joined(separator: "; ")
                    return [
                        axis.map { Cell($0.title) } ?? .empty, Cell(city.city), Cell(need.line.text),
                        need.line.by.map { Cell($0) } ?? .empty, .number(need.line.mergedFrom.count + 1),
                        need.wholeRoom ? .empty : .number(need.line.group), tags.map { .text($0) } ?? .empty,
                        Cell(day?.number),
                    ]
                }
            })
    }
}

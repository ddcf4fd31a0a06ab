import Localization
import Words
import Workshop

/// Where sheets look things up.
struct SheetSource {
    let source: SummarySource
    let t: Localizer
    let words: Wording
    let isBlank: Bool

    init?(_ day: ID<Day>, _ state: ProgrammeState, _ world: World, _ t: Localizer, isBlank: Bool) {
        guard let source = SummarySource(day: day, state: state, world: world, language: t.textLanguage) else {
            return nil
        }
        self.source = source
        self.t = t
        words = Wording(t: t)
        self.isBlank = isBlank
    }

    func title(_ kind: Sheet.Kind) -> String {
        switch kind {
        case .hand: t("The day in hand")
        case .agenda: t("The day by the clock")
        case .attendance: t("Attendance")
        case .badges: t("Name badges")
        case .tables: t("Table cards")
        case .capture: t("Group sheets")
        case .ballots: t("Ballot papers")
        case .actions: t("Who does what by when")
        }
    }

    func document(_ title: String, _ blocks: [Document.Block]) -> Document {
        let (programme, city) = (source.text(source.programme.title), source.text(source.workshop.city))
        return Document(
            title: title,
            subtitles: [
                t(
                    "%1 · %2 · %3 · %4", words.outside(programme), words.outside(city), t.name(of: source.day),
                    words.date(source.day.date)),
                words.outside(source.text(source.day.theme)),
            ],
            runningTitle: t("%1 · %2 · %3", title, words.outside(city), t.name(of: source.day)),
            accent: source.day.accent, blocks: blocks)
    }

    /// A text of the script inside one of our lines.
    func text(_ text: LocalizedText) -> String { words.outside(source.text(text)) }

    /// The people invited, and those who came without, by category in the script's order, each by name.
    func people() -> [(category: PlainText, people: [Stakeholder])] {
        let ids = source.state.invited(to: source.workshop.id).union(
            source.state.came(on: source.day).keys)
        let people = ids.compactMap { source.state.stakeholders[$0] }
        let groups = Dictionary(grouping: people, by: \.category)
        let known = source.programme.categories.map { PlainText($0.code) }
        let unknown = groups.keys.filter { !known.contains($0) }.sorted {
            ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1)
        }
        return (known + unknown).compactMap { category in
            guard let people = groups[category] else { return nil }
            return (
                category,
                people.sorted { (NameFold.fold($0.name.string), $0.id) < (NameFold.fold($1.name.string), $1.id) }
            )
        }
    }

    func categoryTitle(_ category: PlainText) -> String {
        category.isEmpty ? t("Without category") : words.outside(source.categoryTitle(category))
    }
}

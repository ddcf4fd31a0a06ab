import Localization
import Papers
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

    /// - Parameters:
    ///   - paper: what it is laid out on.
    ///   - body: points of its running text.
    ///   - isOnePage: whether everything stands on one page, whatever there is.
    ///   - isCutApart: whether it is cut apart, so that its title stands in the head of the page.
    ///   - title: what stands above it; what its kind is called, where nothing is said.
    ///   - isOfDay: whether the day stands in its head.
    func document(
        _ kind: SheetKind, _ blocks: [Document.Block], on paper: PaperSize = .a4, body: Double = 9.5,
        isOnePage: Bool = false, isCutApart: Bool = false, title: String? = nil, isOfDay: Bool = true
    ) -> Document {
        let title = title ?? kind.heading(t)
        let (programme, city) = (source.text(source.programme.title), source.text(source.workshop.city))
        return Document(
            title: title,
            subtitles: isOfDay
                ? [
                    t(
                        "%1 · %2 · %3 · %4", words.outside(programme), words.outside(city), t.name(of: source.day),
                        words.date(source.day.date)),
                    words.outside(source.text(source.day.theme)),
                ] : [words.outside(programme)],
            runningTitle: isOfDay ? t("%1 · %2 · %3", title, words.outside(city), t.name(of: source.day)) : title,
            accent: source.day.accent,
            sheet: Document.Sheet(paper: paper, body: body, isOnePage: isOnePage, isCutApart: isCutApart),
            blocks: blocks)
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
            return (category, people.inOrderOfNames())
        }
    }

    func categoryTitle(_ category: PlainText) -> String {
        category.isEmpty ? t("Without category") : words.outside(source.categoryTitle(category))
    }
}

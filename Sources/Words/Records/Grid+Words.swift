public import Localization
public import Tally
public import Workshop

/// Grids and their marks, in words.
public struct GridWords {
    private let t: Localizer
    private let text: (LocalizedText) -> String

    /// - Parameter text: a text of the script in the language that is read.
    public init(_ t: Localizer, _ text: @escaping (LocalizedText) -> String) {
        self.t = t
        self.text = text
    }

    /// What a mark means: *with help · my task*, *12.5 t/month*.
    public func meaning(_ mark: Rating.Mark, of criterion: Grid.Criterion, in grid: Grid) -> String {
        var parts = mark.value.map { [value($0, of: criterion, in: grid)] } ?? []
        if let isTask = mark.isTask { parts.append(isTask ? t("my task") : t("not my task")) }
        if !mark.note.isEmpty { parts.append(mark.note.string) }
        return t.joined(parts)
    }

    /// A value in words: of levels what the level says, of figures their unit.
    public func value(_ value: Fraction, of criterion: Grid.Criterion, in grid: Grid) -> String {
        switch criterion.scale {
        case .common, .levels:
            return grid.levels(of: criterion).first { Fraction($0.value) == value }.map { text($0.text) }
                ?? number(value)
        case .points(let most): return t("%1 of %2", number(value), most)
        case .fulfilled: return value == 1 ? t("fulfilled") : t("not fulfilled")
        case .figure(let unit, _): return t("%2 %1", text(unit), number(value))
        case .words: return number(value)
        }
    }

    /// An exact number, in the digits that are read.
    public func number(_ value: Fraction) -> String { t.decimal(value.description) }

    /// What can be marked: `0 I do not know it`, `1 I have heard of it`, …
    public func scale(of criterion: Grid.Criterion, in grid: Grid) -> [String] {
        switch criterion.scale {
        case .common, .levels: grid.levels(of: criterion).map { t("%1 %2", $0.value, text($0.text)) }
        case .points(let most): [t("0 to %1 points", most)]
        case .fulfilled: [t("1 fulfilled"), t("0 not fulfilled")]
        case .figure(let unit, _): [t("a figure in %1", text(unit))]
        case .words: [t("words")]
        }
    }

    /// What a paper is about, as it is called now.
    public func name(of subject: Rating.Subject, in state: ProgrammeState) -> String {
        switch subject {
        case .code(let code): code.string
        case .person(let id): state.stakeholders[id]?.name.string ?? id.description
        case .organisation(let id): state.organisation(id)?.name.string ?? id.description
        case .workshop(let id):
            (state.programme?.workshops.first { $0.id == id }).map { text($0.city) } ?? id.description
        case .day(let id): state.day(id).map { t.name(of: $0) } ?? id.description
        case .line(let id): state.contribution(id)?.text.string ?? id.description
        case .link(let id):
            state.links[id].map { link in
                t("%1 – %2", state.name(of: link.from).string, state.name(of: link.to).string)
            } ?? id.description
        }
    }
}

extension Localizer {
    /// Until when a class holds; of one whose last day is over, that it was held.
    public func validity(until date: String, holds: Bool) -> String {
        let t = self
        return holds ? t("Valid until %1", date) : t("Held until %1: it is no longer valid", date)
    }
}

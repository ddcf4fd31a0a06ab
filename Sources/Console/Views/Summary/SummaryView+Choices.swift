import Localization
import Screen
import Workshop

/// Choosing what the paper is.
extension SummaryView {
    static let choices: [Binding] = [
        Binding(
            "summary.paper", [.character("s")], title: { $0("paper") },
            help: { $0("Choose the paper: a summary, or a sheet that the day is run with.") }, footer: 30,
            perform: { state, _ in
                let papers = PaperOrder.Paper.allCases
                pick(
                    state.t("Which paper?"), papers.map { ($0.title(state.t), $0.purpose(state.t)) },
                    current: papers.firstIndex(of: state.summary.paper), &state
                ) { $0.summary.paper = papers[$1] }
                return []
            }),
        Binding(
            "summary.language", [.character("l")], title: { $0("language") },
            help: { $0("Choose the language of the paper, or two for a bilingual one.") }, footer: 40,
            perform: { state, _ in
                let choices = state.languageChoices
                pick(
                    state.t("In which language?"),
                    choices.map { (state.t.languages($0), "") },
                    current: state.order.flatMap { choices.firstIndex(of: $0.languages) }, &state
                ) { $0.summary.languages = choices[$1] }
                return []
            }),
        Binding(
            "summary.names", [.character("n")], title: { $0("names") },
            help: { $0("With names or without: a summary to publish, a sheet to fill in by hand.") }, footer: 50,
            perform: { state, _ in
                if state.summary.paper.isSummary {
                    state.summary.isAnonymous.toggle()
                } else {
                    state.summary.isBlank.toggle()
                }
                return preview(&state)
            }),
        Binding(
            "summary.format", [.character("f")], title: { $0("file") },
            help: { $0("Choose the form in which it is written. Printed is always the PDF.") }, footer: 60,
            perform: { state, _ in
                let formats = state.summary.paper.formats
                pick(
                    state.t("Written as what?"), formats.map { ($0.title(state.t), $0.purpose(state.t)) },
                    current: state.order.flatMap { formats.firstIndex(of: $0.format) }, &state
                ) { $0.summary.format = formats[$1] }
                return []
            }),
    ]

    private static func pick(
        _ title: String, _ items: [(title: String, purpose: String)], current: Int?, _ state: inout ConsoleState,
        choose: @escaping @Sendable (inout ConsoleState, Int) -> Void
    ) {
        state.overlay = .choice(
            ChoicePicker(title, items.map { .init(title: $0.title, purpose: $0.purpose) }, current: current, state) {
                chosen, state in
                choose(&state, chosen)
                return preview(&state)
            })
    }

    /// `Arabic and French, with names`: what is on the paper, under its title.
    static func content(of order: PaperOrder, _ t: Localizer) -> String {
        t("%1, %2", t.languages(order.languages), names(on: order, t))
    }

    /// Whether names are on it, or whether it is filled in.
    static func names(on order: PaperOrder, _ t: Localizer) -> String {
        switch (order.paper.isSummary, order.isAnonymous, order.isBlank) {
        case (true, false, _): t("with names")
        case (true, true, _): t("without names, to publish")
        case (false, _, false): t("filled in")
        case (false, _, true): t("blank, to fill in by hand")
        }
    }
}

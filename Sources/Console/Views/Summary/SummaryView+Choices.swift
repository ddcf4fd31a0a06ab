import Localization
import Papers
import Screen
import Workshop

/// Choosing what the paper is.
extension SummaryView {
    static let choices: [Binding] = [
        Binding(
            "summary.paper", [.character("s")], title: { $0("paper") },
            help: { $0("Choose the paper: a summary, or a sheet that the day is run with.") }, footer: 30,
            perform: { state, _ in
                let papers = Paper.allCases
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
                let own = LanguageChoice(codes: [state.t.textLanguage])
                pick(
                    state.t("In which language?"),
                    choices.map { (state.t.languages($0.codes), purpose(of: $0, state)) },
                    current: choices.firstIndex(of: state.summary.languages ?? own), &state
                ) { $0.summary.languages = choices[$1] }
                return []
            }),
        Binding(
            "summary.contents", [.character("c")], title: { $0("contents") },
            help: {
                $0(
                    "Choose what a summary tells of, the vote that ballot papers are for, or whom letters and dates are for."
                )
            },
            footer: 45,
            applies: { state in
                switch state.summary.paper {
                case .summary, .sheets(.one(.ballots)): true
                case .outgoing(let kind): kind.isForPeople
                case .sheets, .study: false
                }
            },
            perform: { state, _ in
                switch state.summary.paper {
                case .summary(let kind): pickSections(of: kind, &state)
                case .sheets: pickPoll(&state)
                case .outgoing: pickPerson(&state)
                case .study: break
                }
                return []
            }),
        Binding(
            "summary.tomorrow", [.character("t")], title: { $0("tomorrow") },
            help: { $0("Everything for the next day, to be printed tonight; once more, the papers of this day.") },
            footer: 25,
            whyNot: { state in
                state.workshop?.days.count == 1 ? state.t("This workshop has one day only.") : nil
            },
            perform: { state, world in
                if state.summary.day != nil {
                    state.summary.day = nil
                    // The paper of this day that stood here, unless another one was chosen meanwhile.
                    if let paper = state.summary.paperOfToday, state.summary.paper == .sheets(.pack) {
                        state.summary.paper = paper
                    }
                    state.summary.paperOfToday = nil
                } else if let next = state.nextDay(world) {
                    state.summary.day = next
                    state.summary.paperOfToday = state.summary.paper
                    state.summary.paper = .sheets(.pack)
                } else {
                    state.notice = Notice(.hint, state.t("No day comes after this one."))
                }
                return preview(&state)
            }),
        Binding(
            "summary.names", [.character("n")], title: { $0("names") },
            help: { $0("With names or without: a summary to publish, a sheet to fill in by hand.") }, footer: 50,
            perform: { state, _ in
                switch state.summary.paper {
                case .summary, .sheets(.one(.questions)): state.summary.isAnonymous.toggle()
                case .sheets: state.summary.isBlank.toggle()
                case .outgoing(.site): state.summary.isNaming.toggle()
                case .study(let kind) where kind.namesEverybody:
                    state.notice = Notice(
                        .hint, state.t("People look for their names on this sheet: it stays in the room."))
                case .outgoing, .study:
                    state.notice = Notice(
                        .hint, state.t("What leaves the room names only who agreed to be listed. Check-in asks them."))
                }
                return preview(&state)
            }),
        Binding(
            "summary.format", [.character("f")], title: { $0("file") },
            help: { $0("Choose the form in which it is written. Printed is always the PDF.") }, footer: 60,
            perform: { state, _ in
                switch state.summary.paper {
                case .summary, .study: pickFormat(&state)
                case .sheets(let content): pickForm(of: content, &state)
                case .outgoing(let kind): pickForm(of: kind, &state)
                }
                return []
            }),
    ]

    private static func pickFormat(_ state: inout ConsoleState) {
        let formats = SummaryFormat.allCases
        pick(
            state.t("Written as what?"), formats.map { ($0.title(state.t), $0.purpose(state.t)) },
            current: formats.firstIndex(of: state.summary.format), &state
        ) { $0.summary.format = formats[$1] }
    }

    private static func pickForm(of content: SheetContent, _ state: inout ConsoleState) {
        let forms = content.forms
        // What hangs on a wall is printed as large as it can be.
        let large =
            content.kinds.allSatisfy(\.isForWall)
            ? [(title: state.t("PDF on A3"), purpose: state.t("to read from the other end of the room"))] : []
        pick(
            state.t("Written as what?"), forms.map { ($0.title(state.t), $0.purpose(state.t)) } + large,
            current: state.summary.isLarge && !large.isEmpty
                ? forms.count : forms.firstIndex(of: state.summary.form) ?? 0, &state
        ) {
            $0.summary.isLarge = $1 == forms.count
            $0.summary.form = $1 == forms.count ? .pdf : forms[$1]
        }
    }

    private static func pickForm(of kind: OutgoingKind, _ state: inout ConsoleState) {
        let forms = kind.forms
        pick(
            state.t("Written as what?"), forms.map { ($0.title(state.t), $0.purpose(state.t)) },
            current: state.summary.outgoingForm.flatMap(forms.firstIndex) ?? 0, &state
        ) { $0.summary.outgoingForm = forms[$1] }
    }

    /// Everybody, or one person, found by two letters.
    private static func pickPerson(_ state: inout ConsoleState) {
        let people = state.programme.stakeholders.values.inOrderOfNames()
        func item(_ cells: [String], _ person: ID<Stakeholder>?) -> ListOverlay.Item {
            ListOverlay.Item(cells: cells) { state, _ in
                state.summary.person = person
                return preview(&state)
            }
        }
        let items =
            [item([state.t("everybody"), ""], nil)]
            + people.map { item([$0.name.string, state.programme.organisationName(of: $0).string], $0.id) }
        state.overlay = ListOverlay(
            state.t("For whom?"), items,
            current: people.firstIndex { $0.id == state.summary.person }.map { $0 + 1 } ?? 0,
            state
        ).filtered(state)
    }

    private static func pickPoll(_ state: inout ConsoleState) {
        let polls = state.pollsOnPaper
        let all = (state.t("all votes of the day"), "")
        pick(
            state.t("Ballot papers for which vote?"),
            [all] + polls.map { (state.text($0.question), codes(of: $0, state)) },
            current: polls.firstIndex { $0.id == state.summary.poll }.map { $0 + 1 } ?? 0, flexible: 0, &state
        ) { $0.summary.poll = $1 == 0 ? nil : polls[$1 - 1].id }
    }

    private static func pick(
        _ title: String, _ items: [(title: String, purpose: String)], current: Int?, flexible: Int = 1,
        _ state: inout ConsoleState, choose: @escaping @Sendable (inout ConsoleState, Int) -> Void
    ) {
        let items = items.enumerated().map { index, item in
            ListOverlay.Item(cells: [item.title, item.purpose]) { state, _ in
                choose(&state, index)
                return preview(&state)
            }
        }
        var overlay = ListOverlay(title, items, current: current, state)
        overlay.flexible = flexible
        overlay.hasDigits = true
        state.overlay = overlay
    }

    /// What a summary tells of: sections that are ticked, one at least.
    private static func pickSections(of kind: SummaryKind, _ state: inout ConsoleState) {
        let sections = kind.sections
        let chosen = state.sections(on: kind)
        var overlay = ListOverlay(
            state.t("What is to stand on it?"), sections.map { .init(cells: [$0.title(state.t)]) }, state)
        overlay.hasDigits = true
        overlay.ticks = ListOverlay.Ticks(
            chosen: Set(sections.indices.filter { chosen.contains(sections[$0]) })
        ) { (indices, state, _) throws(Refusal) in
            guard !indices.isEmpty else {
                state.notice = Notice(
                    .hint, state.t("Nothing would be left on the paper: choose one part at least."))
                return nil
            }
            // What this paper has not stays as it was for those that have it.
            state.summary.sections = state.summary.sections.subtracting(sections)
                .union(indices.map { sections[$0] })
            return preview(&state)
        }
        state.overlay = overlay
    }

    /// `Arabic and French, with names`: what is on the paper, under its title.
    static func content(of order: PaperOrder, _ t: Localizer) -> String {
        let languages = t.languages(order.languages)
        return order.isSideBySide
            ? t("%1, %2, %3", languages, t("side by side"), names(on: order, t))
            : t("%1, %2", languages, names(on: order, t))
    }

    /// How two languages stand on a paper.
    private static func purpose(of choice: LanguageChoice, _ state: ConsoleState) -> String {
        let t = state.t
        if choice.codes.count < 2 { return "" }
        if case .sheets = state.summary.paper { return t("in the same line") }
        return choice.isSideBySide ? t("side by side") : t("one after the other")
    }

    /// How many papers there are of a vote.
    static func codes(of poll: Poll, _ state: ConsoleState) -> String {
        let count = state.programme.issuedCodes(of: poll.id).count
        return count == 0
            ? state.t("without codes") : state.t.plural("%1 paper with a code", "%1 papers with codes", count)
    }

    /// What a summary tells of, in a few words.
    static func contents(of summary: PaperOrder.Summary, _ t: Localizer) -> String {
        let all = summary.kind.sections
        let chosen = all.filter(summary.sections.contains)
        if chosen.count == all.count { return t("everything") }
        return chosen.count <= 2
            ? t.list(chosen.map { $0.title(t) }) : t("%1 of %2 sections", chosen.count, all.count)
    }

    /// Whether names are on it, or whether it is filled in.
    static func names(on order: PaperOrder, _ t: Localizer) -> String {
        switch order.content {
        case .summary(let summary): summary.isAnonymous ? t("without names, to publish") : t("with names")
        case .sheets(let sheets) where sheets.content == .one(.questions):
            sheets.isAnonymous ? t("without names, to publish") : t("with names")
        case .sheets(let sheets): sheets.isBlank ? t("blank, to fill in by hand") : t("filled in")
        case .study(let study):
            switch study.kind {
            case .names: t("with names")
            case .network: t("without names, to publish")
            case .impact, .toolkit: t("only who agreed to be listed")
            }
        case .outgoing(let outgoing):
            outgoing.kind == .site && !outgoing.isNaming
                ? t("without names, to publish") : t("only who agreed to be listed")
        }
    }
}

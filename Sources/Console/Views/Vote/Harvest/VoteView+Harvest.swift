import Localization
import Screen
import Tally
import Workshop

// What can be voted for: lines of the tables, marked in the order in which they will be options, and free words.
extension VoteView {
    private static let isHarvesting: @Sendable (ConsoleState) -> Bool = { $0.harvestedPoll != nil }
    /// Whether the keys are the list's, not the filter's.
    private static let isAmongLines: @Sendable (ConsoleState) -> Bool = {
        isHarvesting($0) && !$0.vote.harvest.isFiltering
    }

    static let harvesting: [Binding] = [
        .leavingField(
            "vote.leaveFilter", \.vote.harvest.isFiltering, title: { $0("to the lines") },
            help: { $0("Leave the field and go to the lines that are left.") }),
        Binding(
            "vote.clearFilter", [.escape], title: { $0("all lines") }, help: { $0("Show all lines again.") },
            footer: 12,
            applies: { isHarvesting($0) && ($0.vote.harvest.isFiltering || !$0.vote.harvest.filter.isEmpty) },
            perform: { state, _ in
                state.vote.harvest.filter.clear()
                state.vote.harvest.isFiltering = false
                refreshLines(&state)
                return []
            }),
        Binding(
            "vote.mark", [.space], title: { $0("mark") },
            help: { $0("Mark the line in focus as the next option; once more takes the mark away.") }, footer: 10,
            isForFacilitators: true, applies: isAmongLines, whyNot: whyNoLine, perform: mark),
        Binding(
            "vote.harvest", [.enter, .character("h")], title: { $0("make options") },
            help: { $0("The marked lines become the options, in the order in which they were marked.") }, footer: 11,
            isNeeded: { !$0.vote.harvest.marked.isEmpty }, isForFacilitators: true, applies: isAmongLines,
            whyNot: {
                $0.vote.harvest.marked.isEmpty ? $0.t("No line is marked. Space marks the line in focus.") : nil
            },
            perform: harvest),
        Binding(
            "vote.unmark", [.character("x")], title: { $0("unmark all") }, help: { $0("Take all marks away.") },
            footer: 13, isForFacilitators: true, applies: { isHarvesting($0) && !$0.vote.harvest.marked.isEmpty },
            perform: { state, _ in
                state.vote.harvest.marked = []
                return []
            }),
        Binding(
            "vote.filter", [.character("/")], title: { $0("filter") },
            help: { $0("Show only the lines that hold what you type.") }, footer: 14, applies: isAmongLines,
            perform: { state, _ in
                state.vote.harvest.isFiltering = true
                return []
            }),
        Binding(
            "vote.leaveLines", [.escape], title: { $0("leave the lines") },
            help: { $0("Leave the options as they are.") }, footer: 15,
            applies: { $0.vote.harvest.isOn && !$0.vote.harvest.isFiltering && $0.vote.harvest.filter.isEmpty },
            perform: { state, _ in
                state.vote.harvest.isOn = false
                return []
            }),
        walk("lineDown", [Key(.down), .character("j")], { $0("The next line.") }) { $0.move(by: 1) },
        walk("lineUp", [Key(.up), .character("k")], { $0("The line before.") }) { $0.move(by: -1) },
        walk("pageDown", [Key(.pageDown)], { $0("A page of lines down.") }) { $0.pageDown() },
        walk("pageUp", [Key(.pageUp)], { $0("A page of lines up.") }) { $0.pageUp() },
        walk("home", [Key(.home)], { $0("The first line.") }) { $0.home() },
        walk("end", [Key(.end)], { $0("The last line.") }) { $0.end() },
    ]

    private static let isPlanning: @Sendable (ConsoleState) -> Bool = { state in
        state.shownPoll.map { $0.state == .planned && !$0.rules.method.hasOwnAnswers } ?? false
    }

    static let options: [Binding] = [
        Binding(
            "vote.choose", [.character("h")], title: { $0("choose lines") },
            help: { $0("Choose the options among what the tables wrote.") }, footer: 34, isForFacilitators: true,
            applies: { isPlanning($0) && !isHarvesting($0) },
            whyNot: { state in
                state.shownPoll.map { state.harvestableLines(of: $0).isEmpty } == true
                    ? state.t("The tables have not written anything yet.") : nil
            },
            perform: { state, _ in
                guard let poll = state.shownPoll else { return [] }
                state.vote.poll = poll.id
                state.vote.harvest.isOn = true
                state.vote.harvest.marked = poll.options.compactMap(\.origins.first)
                settle(&state)
                return []
            }),
        Binding(
            "vote.write", [.character("e")], title: { $0("write option") },
            help: { $0("Add an option in your own words.") }, footer: 37, isForFacilitators: true, applies: isPlanning,
            perform: { state, _ in
                guard let poll = state.shownPoll else { return [] }
                state.vote.poll = poll.id
                // What is marked is not forgotten over it.
                if !state.vote.harvest.marked.isEmpty { state.vote.harvest.isOn = true }
                state.overlay = optionForm(poll.id, state)
                return []
            }),
        Binding(
            "vote.remove", [Key(.delete)], title: { $0("remove option") }, help: { $0("Remove the option in focus.") },
            isForFacilitators: true, applies: { isPlanning($0) && !isHarvesting($0) },
            perform: { (state, _) throws(Refusal) in
                guard let poll = state.shownPoll, poll.options.indices.contains(state.option(of: poll)) else {
                    return []
                }
                var options = poll.options
                options.remove(at: state.option(of: poll))
                return [.record(try state.programme.revision(of: poll.id, to: options), .none)]
            }),
    ]

    private static func walk(
        _ id: String, _ keys: [Key], _ help: @escaping @Sendable (Localizer) -> String,
        _ change: @escaping @Sendable (inout ListViewport) -> Void
    ) -> Binding {
        Binding(
            "vote.\(id)", keys, title: help, help: help, applies: isAmongLines,
            perform: { state, _ in
                change(&state.vote.harvest.list)
                return []
            })
    }

    private static func whyNoLine(_ state: ConsoleState) -> String? {
        state.vote.harvest.list.selection == nil
            ? state.t("There is no line to mark. Press e to write an option in your own words.") : nil
    }

    private static func mark(_ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard let poll = state.harvestedPoll, let chosen = state.vote.harvest.list.selection else { return [] }
        state.vote.poll = poll.id
        let line = state.vote.harvest.lines[chosen]
        if let index = state.vote.harvest.marked.firstIndex(of: line) {
            state.vote.harvest.marked.remove(at: index)
        } else {
            state.vote.harvest.marked.append(line)
        }
        return []
    }

    /// The marked lines become the options; those in free words stay where they are.
    private static func harvest(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let poll = state.harvestedPoll else { return [] }
        state.vote.poll = poll.id
        var next = state.programme
        try next.apply(next.harvest(state.vote.harvest.marked, into: poll.id))
        var options = next.polls[poll.id]?.options ?? []
        // Those in free words keep their places among the others.
        for (place, option) in poll.options.enumerated() where option.origins.isEmpty {
            options.insert(option, at: min(place, options.count))
        }
        let changes = try state.programme.revision(of: poll.id, to: options)
        guard !changes.isEmpty else {
            followUp(.optionsKept, &state)
            return []
        }
        return [.record(changes, .optionsKept)]
    }

    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        if state.isAtCode { return try typeCode(event, &state) }
        guard state.vote.harvest.isFiltering, state.vote.harvest.filter.handle(event) else { return [] }
        refreshLines(&state)
        return []
    }

    /// Brings the lines to choose from in line with the file and the filter; the line in focus stays in focus.
    static func refreshLines(_ state: inout ConsoleState) {
        guard let poll = state.harvestedPoll else {
            state.vote.harvest.lines = []
            return
        }
        let focus = state.vote.harvest.list.selection.flatMap { index in
            state.vote.harvest.lines.indices.contains(index) ? state.vote.harvest.lines[index] : nil
        }
        let lines = state.harvestableLines(of: poll)
        let filter = state.vote.harvest.filter
        let kept = filter.isEmpty ? lines : lines.filter { filter.finds($0.text.string) }
        state.vote.harvest.lines = kept.map(\.id)
        let known = Set(lines.map(\.id))
        state.vote.harvest.marked.removeAll { !known.contains($0) }
        state.vote.harvest.list = ListViewport(count: kept.count, height: harvestRows(state))
        if let focus, let index = state.vote.harvest.lines.firstIndex(of: focus) {
            state.vote.harvest.list.select(index)
        }
    }

    private static func optionForm(_ poll: ID<Poll>, _ state: ConsoleState) -> Form {
        var fields = FormFields(state)
        let hasTags = state.programme.polls[poll]?.rules.method.takesSeats ?? false
        let option = fields.text(
            state.t("Option"), hint: hasTags ? state.t("for quotas with tags: Hind #women #youth") : "",
            example: state.t("A solar roof"))
        return Form(state.t("An option in your own words"), fields, done: state.t("add")) {
            (values, state, _) throws(Refusal) in
            guard !values[option].isEmpty else { throw .empty }
            let added = written(values[option].string, hasTags: hasTags)
            guard added.text.texts.values.contains(where: { !$0.isEmpty }) else { throw .empty }
            let options = (state.programme.polls[poll]?.options ?? []) + [added]
            return [.record(try state.programme.revision(of: poll, to: options), .formDone)]
        }
    }
}

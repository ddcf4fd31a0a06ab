import Localization
import Screen
import Words
import Workshop

extension ListOverlay {
    /// For everybody without a tutor the one who can be proposed, all of them ticked.
    static func pairs(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let paired = state.paired
        let pairs = paired?.proposals ?? []
        let reasons = pairs.map { pair in paired.map { state.why(pair.learner, pair.tutor, in: $0) } ?? "" }
        let items = zip(pairs, reasons).map { pair, reason in
            Item(
                cells: [PairsView.name(pair.learner, state), PairsView.name(pair.tutor, state)], notes: [reason])
        }
        var overlay = ListOverlay(t("Whom to propose"), items, state)
        overlay.subtitle = t("What is marked is written down as proposed; whoever meets agrees on it later.")
        overlay.empty = t("Everybody has a tutor, or nobody is left who can teach them.")
        overlay.done = t("propose")
        let day = state.day?.id
        overlay.ticks = Ticks(chosen: Set(items.indices)) { (chosen, state, world) throws(Refusal) in
            guard !chosen.isEmpty else { return nil }
            var (next, changes) = (state.programme, [Change]())
            for index in chosen.sorted() {
                let more = try next.addition(of: link(pairs[index], reasons[index], day, state, world))
                try next.apply(more)
                changes += more
            }
            return [
                .record(
                    changes,
                    .notice(
                        state.t.plural(
                            "%1 pair is proposed; Enter on it says when both agree.",
                            "%1 pairs are proposed; Enter on one says when both agree.", chosen.count)))
            ]
        }
        return overlay
    }

    /// All who teach, best fit first; Enter puts one in the place of whoever was proposed.
    static func tutors(for row: Paired.Row, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let day = state.day?.id
        guard let paired = state.paired else { return ListOverlay(t("Who teaches?"), [], state) }
        let learner = row.learner.id
        let counts = Dictionary(
            paired.rows.flatMap { row in row.links.compactMap { $0.partner(of: row.learner.id) } }.map { ($0, 1) },
            uniquingKeysWith: +)
        let tutors = paired.room.tutors.filter { $0.id != learner && !paired.room.gone.contains($0.id) }
        let fits = Dictionary(uniqueKeysWithValues: tutors.map { ($0.id, paired.room.fit(learner, $0.id)) })
        let ordered = tutors.inOrderOfNames().map(\.id).sorted { one, other in
            switch (fits[one] ?? nil, fits[other] ?? nil) {
            case (let one?, let other?): one > other
            case (.some, nil): true
            default: false
            }
        }
        let items = ordered.map { tutor in
            let isApart = (fits[tutor] ?? nil) == nil
            let organisation = state.programme.stakeholders[tutor].map {
                state.programme.organisationName(of: $0).string
            }
            let count = counts[tutor] ?? 0
            let isFull = paired.room.rules.most.map { count >= $0 } ?? false
            return Item(
                cells: [
                    PairsView.name(tutor, state), organisation ?? "",
                    count == 0 ? "" : t.plural("%1 learner", "%1 learners", count),
                ],
                notes: [isApart ? t("The rules keep them apart.") : state.why(learner, tutor, in: paired)]
                    + (isFull
                        ? [
                            t.plural(
                                "Has %1 learner already, as many as one has at most.",
                                "Has %1 learners already, as many as one has at most.", count)
                        ]
                        : [])
            ) { (state, world) throws(Refusal) in
                var (next, changes) = (state.programme, [Change]())
                func take(_ more: [Change]) throws(Refusal) {
                    try next.apply(more)
                    changes += more
                }
                for old in row.links where old.state == .proposed { try take(next.removal(of: old.id)) }
                let reason = state.why(learner, tutor, in: paired)
                try take(
                    next.addition(of: link(.init(learner: learner, tutor: tutor), reason, day, state, world)))
                return [.record(changes, .none)]
            }
        }
        var overlay = ListOverlay(t("Who teaches?"), items, state).filtered(state)
        overlay.subtitle = t("For %1; best fit first.", row.learner.name)
        overlay.done = t("choose")
        return overlay
    }

    private static func link(
        _ pair: Pairing.Pair, _ reason: String, _ day: ID<Day>?, _ state: ConsoleState, _ world: World
    ) -> Link {
        Link(
            id: world.newID(), from: .person(pair.learner), to: .person(pair.tutor), reason: PlainText(reason),
            by: state.operatorName, at: world.now(), day: day)
    }
}

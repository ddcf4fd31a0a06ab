import Tally
import Workshop

/// What a state says, a line a fact, in an order of its own: for comparing with what a file said years ago.
struct StateListing {
    private let state: ProgrammeState

    init(_ state: ProgrammeState) { self.state = state }

    var text: String {
        (plan + people + door + runSheet + lines + links + votes).joined(separator: "\n") + "\n"
    }

    private var workshops: [Workshop] { state.programme?.workshops ?? [] }

    private var plan: [String] {
        var list = ["programme \(state.programme?.code ?? "none") \(state.programme?.languages ?? [])"]
        for category in state.programme?.categories ?? [] {
            list.append(
                "category \(category.code) \(category.quota.map { "\($0.places)" } ?? "-") \(all(category.title))")
        }
        for workshop in workshops {
            list.append("workshop \(workshop.code) \(workshop.invitations ?? 0) \(workshop.language ?? "-")")
            for day in workshop.days {
                list.append("day \(day.number) \(day.code) \(day.date) \(day.accent) \(all(day.theme))")
                for activity in day.activities {
                    list.append(
                        "activity \(activity.code) \(activity.kind) \(activity.start) \(activity.minutes) "
                            + "\(activity.groups) \(all(activity.title))")
                    list += activity.prompts.map { "prompt \($0.code) \($0.kind) \(all($0.title)) \(all($0.text))" }
                    list += activity.polls.map { "planned \($0.code) \($0.rules.method) \($0.rules.majority)" }
                }
            }
        }
        return list
    }

    private var people: [String] {
        state.stakeholders.values.sorted { $0.id < $1.id }.map { person in
            let cities = workshops.filter { state.invited(to: $0.id).contains(person.id) }.map(\.code)
            return "person \(person.id) \(person.name), \(person.organisation), \(person.category), \(person.city), "
                + "\(person.phone), \(person.languages), invited to \(cities)"
        }
    }

    private var door: [String] {
        workshops.flatMap(\.days).flatMap { day in
            state.attendances(on: day.id).values.sorted { $0.stakeholder < $1.stakeholder }.map { one in
                "came \(day.date) \(name(one.stakeholder)) \(one.arrivedAt.milliseconds) "
                    + "\(one.leftAt.map { "\($0.milliseconds)" } ?? "-") \(one.isWalkIn) \(one.checkedInBy)"
            }
        }
    }

    private var runSheet: [String] {
        workshops.flatMap(\.days).flatMap(\.activities).flatMap { activity -> [String] in
            var list: [String] = []
            if let timing = state.timings[activity.id] {
                list.append(
                    "ran \(activity.code) +\(timing.extraMinutes) >\(timing.shiftMinutes) "
                        + "\(timing.startedAt?.milliseconds ?? 0) \(timing.endedAt?.milliseconds ?? 0)")
            }
            for (index, table) in (state.seatings[activity.id]?.tables ?? []).enumerated() {
                list.append("table \(activity.code) \(index + 1) \(table.map(name))")
            }
            return list
        }
    }

    private var lines: [String] {
        workshops.flatMap(\.days).flatMap(\.activities).flatMap { state.lines(of: $0.id) }.map { line in
            var parts = [
                "line \(line.id) \(line.group) \(line.position) \(line.kind) \(line.text), \(line.author)",
                "\(line.writtenAt.milliseconds) \(line.isParked ? "parked" : "-")",
                "\(line.mergedInto?.description ?? "-") \(named(line.owner)) \(line.due?.description ?? "-")",
            ]
            if let settlement = line.settlement {
                parts.append("\(settlement.outcome) \(settlement.at?.milliseconds ?? 0) \(settlement.by ?? "")")
            }
            if line.by != nil { parts.append("by \(named(line.by))") }
            if let about = line.about { parts.append("about \(about)") }
            parts += line.tags.map { "#\($0)" }
            return parts.joined(separator: " ")
        }
    }

    private var links: [String] {
        state.linksInOrder.map { link in
            "link \(link.id) \(link.form) \(link.from) \(link.to) \(link.state) \(link.reason), \(link.by) \(link.at.milliseconds) "
                + "\(link.day?.description ?? "-") \(link.due?.description ?? "-")"
        }
            + state.calls.values.sorted { $0.id < $1.id }.map { call in
                "call \(call.id) \(call.day) \(name(call.stakeholder)) \(call.at.milliseconds) \(call.outcome) "
                    + "\(call.again?.description ?? "-") \(call.by)"
            }
    }

    private func named(_ party: Party?) -> String { party.map { $0.words?.string ?? "\($0)" } ?? "" }

    private var votes: [String] {
        workshops.flatMap(\.days).flatMap(\.activities).flatMap { state.polls(of: $0.id) }.flatMap { poll in
            let sources = VoteSource.allCases.compactMap { source -> String? in
                guard let votes = state.counts[poll.id]?[source] else { return nil }
                return
                    "votes \(poll.code) \(source) \(votes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })"
            }
            let ballots = VoteSource.allCases.compactMap { source in
                state.turnouts[poll.id]?[source].map { "ballots \(poll.code) \(source) \($0)" }
            }
            let head = [
                "poll \(poll.code) \(poll.state) \(poll.openedAt?.milliseconds ?? 0) \(poll.closedAt?.milliseconds ?? 0) "
                    + "\(poll.presentAtClose.map(String.init) ?? "-") \(all(poll.question))"
            ]
            let options = poll.options.map { "option \(all($0.text)) from \($0.origins)" }
            return head + options + sources + ballots + papers(of: poll)
        }
    }

    /// Single ballots, the papers they are on, and what lay or lies in the urn.
    private func papers(of poll: Poll) -> [String] {
        var list = (state.issues[poll.id] ?? [:]).values.sorted { $0.id < $1.id }.map {
            "papers \(poll.code) \($0.id) \($0.codes.map(\.description))"
        }
        for ballot in state.ballots(of: poll.id) {
            let voter = ballot.voter.map(name) ?? "-"
            let code = ballot.code?.description ?? "-"
            let fields = [
                "ballot", poll.code, "\(ballot.number)", ballot.source.rawValue, ballot.answer, voter,
                ballot.category?.string ?? "-", code,
            ]
            list.append(fields.joined(separator: " "))
        }
        if let sealed = state.sealed[poll.id] {
            for ballot in sealed.ballots { list.append("sealed \(poll.code) \(ballot.key) \(ballot.answer)") }
            let codes = sealed.codes.map(\.description)
            list.append("receipts \(poll.code) \(sealed.receipts) \(codes) \(sealed.hash)")
        }
        if let cast = state.castInSecret[poll.id] { list.append("urn \(poll.code) \(cast)") }
        let isCounted = !list.isEmpty && poll.state == .closed
        if isCounted, let tally = try? state.tally(of: poll.id) {
            list.append("result \(poll.code) \(tally.winners) of \(tally.ballots.valid) valid")
        }
        return list
    }

    private func name(_ person: ID<Stakeholder>) -> String {
        state.stakeholders[person]?.name.string ?? person.description
    }

    private func all(_ text: LocalizedText) -> String {
        text.texts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: " / ")
    }
}

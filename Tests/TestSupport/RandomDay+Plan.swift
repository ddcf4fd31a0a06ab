import Workshop

extension RandomDay {
    /// The plan is amended, in any of the ways there are.
    mutating func amending(_ state: ProgrammeState) throws -> [Change] {
        guard let programme = state.programme, let workshop = pick(programme.workshops), let day = pick(workshop.days),
            let activity = pick(day.activities)
        else { return [] }
        let later = Int.random(in: -2...40, using: &generator)
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return try state.moving(day.id, to: day.date.adding(days: later), in: clock.world)
        case 1: return try state.moving(workshop.id, to: workshop.days[0].date.adding(days: later), in: clock.world)
        case 2:
            return try state.moving(
                activity.id, to: activity.start.adding(minutes: later), minutes: activity.minutes, in: clock.world)
        case 3:
            let language = pick(["en", "fr", "ar", "ar-EG"]) ?? "en"
            let prompts = day.activities.flatMap(\.prompts).flatMap { [PlanText.tab($0.id), .question($0.id)] }
            let places =
                prompts + [
                    .programme(programme.id), .category("owner", of: programme.id), .city(workshop.id), .theme(day.id),
                    .title(activity.id), .notes(activity.id),
                ]
            return try state.rewording(pick(places) ?? .theme(day.id), in: language, as: text())
        case 4:
            guard let poll = pick(state.polls(of: activity.id)) else { return [] }
            return try state.rewording(poll.id, in: "fr", as: text())
        case 5:
            let unit = pick(Quota.Unit.allCases) ?? .people
            return try state.setting(
                Quota(Int.random(in: 0...60, using: &generator), of: unit),
                of: pick([nil, "owner", "stoker", "user"]) ?? nil, in: workshop.id)
        case 6:
            var added = day.renewed(as: "day-\(later + 2)", in: clock.world)
            (added.date, added.after) = (day.date.adding(days: later), pick([nil, Period(later + 3, .week)]) ?? nil)
            added.channel = pick([nil, .telephone]) ?? nil
            added.lasting = added.channel.map { _ in Period(2, .week) }
            return try state.addition(of: added, to: workshop.id, in: clock.world)
        case 7:
            var added = activity.renewed(as: "more-\(later + 2)", in: clock.world)
            added.start = ClockTime(minutes: 16 * 60 + later * 10)
            return try state.addition(of: added, to: day.id)
        default:
            // Taken back, whatever stands on it by now.
            let amendments = state.plan?.amendments.sorted { $0.key < $1.key } ?? []
            return pick(amendments).map { [.amendment(Revision(from: $0.value, to: nil))] } ?? []
        }
    }
}

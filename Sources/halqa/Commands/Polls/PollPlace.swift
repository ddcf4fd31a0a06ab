import ArgumentParser
import Localization
import Reports
import Screen
import Tally
import Workshop

/// Which poll of which day.
struct PollOptions: ParsableArguments {
    @OptionGroup var place: DayOptions
    @Argument(help: "The poll, by the script's id; or as activity/poll.") var poll: String
}

/// A poll, and the day on which it is taken.
struct PollPlace {
    let session: Session
    let workshop: Workshop
    let day: Day
    let activity: Activity
    let poll: Poll

    /// The poll as a summary shows it, from what the file says now.
    var summary: PollSummary {
        get throws {
            let summary = DaySummary(
                of: day.id, in: session.state, world: session.world, language: session.t.textLanguage,
                digits: session.wantsJSON ? .western : session.t.digits)
            guard let poll = summary?.polls.first(where: { $0.id == poll.code && $0.activity == activity.code }) else {
                throw Refusal.unknownReference
            }
            return poll
        }
    }

    /// The option that is called by a number: its place, from 1; of a consent scale the place of the grade.
    func option(_ number: Int) throws -> Int {
        guard poll.rules.method.asksForReservations else { return number }
        let numbers = (0..<poll.optionCount).map { poll.number(of: $0) }
        guard let place = numbers.firstIndex(of: number) else {
            throw Failure(
                .badData,
                session.t(
                    "There is no %1 on this scale; there are %2 to %3.", number, numbers.min() ?? 0, numbers.max() ?? 0)
            )
        }
        return place + 1
    }

    /// Answers with the poll as it stands now.
    func answer(_ sentence: String? = nil) throws {
        let summary = try summary
        try session.answer(summary, (sentence.map { [$0] } ?? []) + PollText(summary, session.t).lines)
    }
}

extension Session {
    /// The one poll that a code means; several are named, none is answered with those there are.
    func poll(_ options: PollOptions) throws -> PollPlace { try poll(options.poll, options.place) }

    /// The one poll that a code means, on the day that is named, or on any.
    func poll(_ code: String, _ place: DayOptions) throws -> PollPlace {
        let named = try place.workshop.map { [try workshop($0)] }
        let workshops = try named ?? programme().workshops
        var places: [PollPlace] = []
        for workshop in workshops {
            for day in try days(of: workshop, place.day, isNamed: named != nil) {
                for activity in day.activities {
                    places += state.polls(of: activity.id).map {
                        PollPlace(session: self, workshop: workshop, day: day, activity: activity, poll: $0)
                    }
                }
            }
        }
        var found = places.filter { $0.poll.code == code || $0.name == code }
        if found.count > 1 {
            let today = found.filter { $0.day.date == world(of: $0.workshop).today }
            if today.count == 1 { found = today }
        }
        guard let place = found.first else {
            var seen: Set<String> = []
            let known = places.filter { seen.insert($0.poll.code).inserted }
            return try Thing.poll.find(
                code,
                among: known.map { Coded(value: $0, code: $0.poll.code, names: $0.poll.question.all) }, t)
        }
        guard found.count == 1 else {
            let list = found.map { t("%1 in %2, day %3", $0.name, $0.workshop.code, $0.day.number) }
            throw Failure(
                .badData,
                t(
                    "“%1” may be %2. Nothing was written; add --workshop and --day.", PlainText(code),
                    t.list(list)),
                report: PollAmbiguity(
                    candidates: found.map {
                        .init(
                            workshop: $0.workshop.code, day: $0.day.number, activity: $0.activity.code,
                            poll: $0.poll.code)
                    }))
        }
        speak(in: place.workshop)
        return place
    }

    private func days(of workshop: Workshop, _ name: String?, isNamed: Bool) throws -> [Day] {
        guard let name else { return workshop.days }
        let found = workshop.days.filter { $0.code == name || String($0.number) == name }
        if found.isEmpty, isNamed { _ = try Thing.day.find(name, among: workshop.days.map(\.coded), t) }
        return found
    }
}

extension PollPlace {
    /// `priorities/first-measures`.
    fileprivate var name: String { activity.code + "/" + poll.code }
}

/// Several polls could be meant.
private struct PollAmbiguity: Encodable, Sendable {
    struct Candidate: Encodable {
        var workshop: String
        var day: Int
        var activity: String
        var poll: String
    }

    var error = "ambiguous"
    var candidates: [Candidate]
}

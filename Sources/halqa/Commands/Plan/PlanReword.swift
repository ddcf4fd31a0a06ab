import ArgumentParser
import Localization
import Workshop

/// Rewords a text of the plan.
struct PlanReword: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Reword a text of the plan, in one language.",
        discussion: """
            PLACE is a day, an activity, a prompt or a poll: energy, energy/barriers, energy/barriers/fuel, days by number \
            too; or city, category/firm, programme. Without --workshop it is reworded in every workshop that has it. A \
            question that has been answered and a poll that is open keep their words.
            """)

    /// Which text of it.
    enum Part: String, EnumerableFlag {
        case notes, tab

        static func help(for value: Self) -> ArgumentHelp? {
            switch value {
            case .notes: ArgumentHelp("Of an activity: the word to the facilitator.")
            case .tab: ArgumentHelp("Of a prompt: the few words on its tab.")
            }
        }
    }

    @OptionGroup var options: FileOptions
    @Option(help: "Only in this workshop, by the script's id.") var workshop: String?
    @Option(
        name: .customLong("in"), help: "The language of the text, with a country where only that says it so: fr, ar-EG."
    )
    var language: String
    @Flag var part: Part?
    @Argument(help: "What is reworded: energy/barriers/fuel, city, category/firm, programme.") var place: String
    @Argument(help: "What it says from now on.") var text: [String]

    func run(_ session: Session) throws {
        let programme = try session.programme()
        let text = PlainText(self.text.joined(separator: " "))
        let workshops = try workshop.map { [try session.workshop($0)] } ?? programme.workshops
        let places: [Place]
        switch place {
        case "programme": places = [.text(.programme(programme.id))]
        case "city":
            guard workshops.count == 1, let only = workshops.first else {
                throw Failure(.usage, Thing.workshop.unnamed(among: session.t.series(workshops.map(\.code)), session.t))
            }
            places = [.text(.city(only.id))]
        default:
            if place.hasPrefix("category/") {
                let all = programme.categories.map { Coded(value: $0, code: $0.code, names: $0.title.all) }
                let code = try Thing.category.find(String(place.dropFirst("category/".count)), among: all, session.t)
                    .code
                places = [.text(.category(code, of: programme.id))]
            } else {
                places = try find(in: workshops, session)
            }
        }
        try session.record { state in
            try places.flatMap { place in
                switch place {
                case .text(let place): try state.rewording(place, in: language, as: text)
                case .poll(let poll): try state.rewording(poll, in: language, as: text)
                }
            }
        }
        let t = session.t
        let count = places.count
        try session.answer(
            TextReport(place: PlainText(place), language: PlainText(language), text: text, places: count),
            [t.plural("Reworded in %1 place: %2", "Reworded in %1 places: %2", count, t.quoted(text.string))])
    }

    private enum Place {
        case text(PlanText)
        case poll(ID<Poll>)
    }

    /// The texts of that path, one in each workshop that has it.
    private func find(in workshops: [Workshop], _ session: Session) throws -> [Place] {
        let path = place.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let found = workshops.compactMap { workshop -> Place? in
            guard let day = workshop.days.first(where: { $0.code == path[0] || String($0.number) == path[0] }) else {
                return nil
            }
            guard path.count > 1 else { return .text(.theme(day.id)) }
            guard let activity = day.activities.first(where: { $0.code == path[1] }) else { return nil }
            guard path.count > 2 else { return .text(part == .notes ? .notes(activity.id) : .title(activity.id)) }
            guard path.count == 3 else { return nil }
            if let prompt = activity.prompts.first(where: { $0.code == path[2] }) {
                return .text(part == .tab ? .tab(prompt.id) : .question(prompt.id))
            }
            return session.state.polls(of: activity.id).first { $0.code == path[2] }.map { .poll($0.id) }
        }
        guard !found.isEmpty else { throw unknown(path, workshops, session) }
        return found
    }

    /// Nothing has this path: what there is at the place where it ends.
    private func unknown(_ path: [String], _ workshops: [Workshop], _ session: Session) -> Failure {
        let days = workshops.flatMap(\.days)
        let day = days.first { $0.code == path[0] || String($0.number) == path[0] }
        let activity = path.count > 1 ? day?.activities.first { $0.code == path[1] } : nil
        let known: [String]
        switch (day, activity) {
        case (nil, _): known = days.map(\.code) + ["city", "category/…", "programme"]
        case (let day?, nil): known = day.activities.map { "\(day.code)/\($0.code)" }
        case (let day?, let activity?):
            let codes = activity.prompts.map(\.code) + session.state.polls(of: activity.id).map(\.code)
            known = codes.map { "\(day.code)/\(activity.code)/\($0)" }
        }
        var seen: Set<String> = []
        let unique = known.filter { seen.insert($0).inserted }
        return Failure(
            .badData,
            session.t("The plan has no text at “%1”; there are %2.", PlainText(place), session.t.series(unique)))
    }
}

/// What was reworded, as JSON.
private struct TextReport: Encodable {
    var place: PlainText
    var language: PlainText
    var text: PlainText
    var places: Int
}

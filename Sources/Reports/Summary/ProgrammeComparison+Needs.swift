import Tally
import Workshop

/// By what the needs of a programme are sorted.
struct Axes {
    let all: [ProgrammeComparison.Axis]
    /// Whether all of them are shown, also those that nobody needs anything of.
    let isWhole: Bool
    private let byPrompt: [String: String]

    /// The first vocabulary of those whose tags are offered where people say what they need; without one the prompts that
    /// ask for needs.
    init(_ programme: Programme, language: String) {
        let activities = programme.workshops.flatMap(\.days).flatMap(\.activities)
        let asking = activities.filter { $0.prompts.contains { $0.kind == .need } }
        let offered = asking.flatMap { $0.tags ?? [] }
        let known = (programme.vocabularies ?? []).filter { $0.use == .lines && !$0.tags.isEmpty }
        let vocabulary = offered.lazy.compactMap { code in known.first { $0.code == code } }.first ?? known.first
        func title(_ text: LocalizedText) -> PlainText { text.text(in: language, fallback: programme.languages) }
        let prompts = asking.flatMap(\.prompts).filter { $0.kind == .need }
        guard let vocabulary else {
            var seen: Set<String> = []
            let own = prompts.filter { seen.insert($0.code).inserted }
            all = own.map { ProgrammeComparison.Axis(id: $0.code, title: title($0.title)) }
            byPrompt = Dictionary(own.map { ($0.code, $0.code) }) { first, _ in first }
            isWhole = false
            return
        }
        func name(_ tag: Vocabulary.Tag) -> String { Vocabulary.name(of: tag.code, in: vocabulary.code).string }
        all = vocabulary.tags.map { ProgrammeComparison.Axis(id: name($0), title: title($0.title)) }
        // What answers a prompt that is called as an axis belongs to it, whoever has not said so.
        let called = prompts.compactMap { prompt -> (String, String)? in
            let key = NameFold.key(title(prompt.title).string)
            let tag = vocabulary.tags.first { $0.code == prompt.code || NameFold.key(title($0.title).string) == key }
            return tag.map { (prompt.code, name($0)) }
        }
        byPrompt = Dictionary(called) { first, _ in first }
        isWhole = true
    }

    /// The axis of a line: that of its tag, else that of its prompt; nil for none.
    func axis(of line: LineSummary) -> String? {
        let tags = (line.tags ?? []).map(\.id.string)
        return all.first { tags.contains($0.id) }?.id ?? byPrompt[line.prompt]
    }
}

extension ProgrammeComparison.Need {
    /// The needs of a day, or the offers; what was withdrawn is none any more, and what was set aside stands on no board.
    static func all(_ kind: Contribution.Kind, of summary: DaySummary, _ axes: Axes) -> [Self] {
        summary.groups.flatMap { group in
            group.prompts.flatMap(\.contributions).filter { $0.kind == kind && $0.isSaid && !$0.parked }.map {
                Self(axis: axes.axis(of: $0), day: summary.day.id, line: $0, wholeRoom: group.wholeRoom)
            }
        }
    }
}

extension AttendanceSummary.Category {
    /// The categories of a workshop over all its days.
    /// - Parameter came: those who came on one day at least.
    static func all(
        of workshop: Workshop, came: Set<ID<Stakeholder>>, in state: ProgrammeState, language: String
    ) -> [Self] {
        let categories = state.programme?.categories ?? []
        let invited = state.invited(to: workshop.id)
        let taken = state.places(in: workshop)
        func people(_ ids: Set<ID<Stakeholder>>, _ code: PlainText) -> Set<ID<Stakeholder>> {
            ids.filter { state.stakeholders[$0]?.category ?? "" == code }
        }
        let known = categories.map { PlainText($0.code) }
        let others = Set(invited.union(came).map { state.stakeholders[$0]?.category ?? "" }).subtracting(known)
            .sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
        return (known + others).map { code in
            let category = categories.first { $0.code == code.string }
            let (asked, here) = (people(invited, code), people(came, code))
            let quota = taken.first { $0.category.code == code.string }
            let organisations = quota.flatMap { places in
                places.quota.unit == .organisations
                    ? AttendanceSummary.Organisations(
                        places: places.quota.places, invited: places.invited, present: places.came) : nil
            }
            let title = category?.title.text(
                in: workshop.wording(in: language), fallback: state.programme?.languages ?? [])
            return Self(
                category: code, title: title ?? code, invited: asked.count,
                quota: organisations == nil ? quota?.quota.places : nil, present: here.count,
                walkIns: here.subtracting(asked).count,
                share: Share(here.intersection(asked).count, of: asked.count, base: .invited),
                organisations: organisations)
        }
    }
}

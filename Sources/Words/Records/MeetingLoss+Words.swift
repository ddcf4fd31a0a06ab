public import Localization
public import Workshop

extension MeetingLoss {
    /// So many meetings are named; of the others it is said how many there are.
    private static let mostNamed = 3

    /// Who would not meet any more and when, and whether others would be moved, in sentences.
    public func sentence(_ programme: ProgrammeState, _ t: Localizer) -> String {
        var sentences: [String] = []
        for isOver in [false, true] {
            let meetings = meetings.filter { $0.isOver == isOver }
            guard !meetings.isEmpty else { continue }
            var named = meetings.prefix(Self.mostNamed).map { meeting in
                t(
                    "%1 – %2 (%3)", t.isolated(programme.name(of: meeting.one).string),
                    t.isolated(programme.name(of: meeting.other).string), t.time(meeting.start))
            }
            if meetings.count > named.count { named.append(t("%1 more", meetings.count - named.count)) }
            sentences.append(
                isOver
                    ? t("The timetable would not say any more that these have met: %1.", t.parts(named))
                    : t("By the timetable these would not meet any more: %1.", t.parts(named)))
        }
        if moved > 0 {
            sentences.append(
                t.plural(
                    "%1 other meeting would be at another time or table.",
                    "%1 other meetings would be at another time or table.", moved))
        }
        return sentences.joined(separator: " ")
    }
}

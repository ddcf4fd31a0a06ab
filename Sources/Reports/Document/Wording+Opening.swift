import Localization
import Workshop

/// The paragraph that a reader who was not there reads first, and perhaps alone.
extension Wording {
    /// More closed votes than this are counted instead of told.
    private static let toldVotes = 3

    func opening(_ summary: DaySummary) -> String {
        var sentences = [gathering(summary)]
        let attendance = summary.attendance
        if let reached = attendance.reached, reached > 0, let share = attendance.share {
            sentences.append(
                t.plural(
                    "%2 of the %1 person invited was reached (%3).", "%2 of the %1 people invited were reached (%3).",
                    attendance.invited, t.number(share.count), percent(share)))
        }
        if attendance.present > 0 {
            if let share = attendance.share {
                sentences.append(
                    t.plural(
                        "%2 of the %1 person invited came (%3).", "%2 of the %1 people invited came (%3).",
                        attendance.invited, t.number(share.count), percent(share)))
            }
            if let walkIns = attendance.walkIns, walkIns > 0 {
                sentences.append(
                    t.plural(
                        "%1 person came without an invitation.", "%1 people came without an invitation.",
                        walkIns))
            }
        }
        let lines = summary.lineCount
        if lines > 0 { sentences.append(t.plural("%1 line was written down.", "%1 lines were written down.", lines)) }
        sentences += decisions(summary)
        if !summary.actions.isEmpty {
            sentences.append(t.plural("%1 commitment was made.", "%1 commitments were made.", summary.actions.count))
        }
        return sentences.joined(separator: " ")
    }

    private func gathering(_ summary: DaySummary) -> String {
        let (day, workshop) = (summary.day, summary.workshop)
        if day.isLater { return followUp(summary) }
        if workshop.days == 1 { return onlyDay(summary) }
        if !summary.hasBegun, summary.asOf.workingDate > day.date {
            return t(
                "Day %1 of %2 of %3 in %4 was planned for %5; its theme is %6. Nothing of it is in this file.",
                day.number, workshop.days, quoted(summary.programme.title), outside(workshop.city), date(day.date),
                quoted(day.theme))
        }
        guard summary.attendance.present > 0 else {
            return t(
                "Day %1 of %2 of %3 in %4 is on %5; its theme is %6. Nobody has been checked in.",
                day.number, workshop.days, quoted(summary.programme.title), outside(workshop.city), date(day.date),
                quoted(day.theme))
        }
        return t.plural(
            "On %2, %1 person came together in %3 for day %4 of %5 of %6; the theme was %7.",
            "On %2, %1 people came together in %3 for day %4 of %5 of %6; the theme was %7.",
            summary.attendance.present, date(day.date), outside(workshop.city), day.number, workshop.days,
            quoted(summary.programme.title), quoted(day.theme))
    }

    /// What an event of one day came to: what lies after it is not counted with it.
    private func onlyDay(_ summary: DaySummary) -> String {
        let (day, city) = (summary.day, outside(summary.workshop.city))
        let programme = quoted(summary.programme.title)
        if !summary.hasBegun, summary.asOf.workingDate > day.date {
            return t(
                "%1 in %2 was planned for %3; its theme is %4. Nothing of it is in this file.", programme, city,
                date(day.date), quoted(day.theme))
        }
        guard summary.attendance.present > 0 else {
            return t(
                "%1 in %2 is on %3; its theme is %4. Nobody has been checked in.", programme, city, date(day.date),
                quoted(day.theme))
        }
        return t.plural(
            "On %2, %1 person came together in %3 for %4; the theme was %5.",
            "On %2, %1 people came together in %3 for %4; the theme was %5.", summary.attendance.present,
            date(day.date), city, programme, quoted(day.theme))
    }

    /// What a day came to that lies after the event.
    private func followUp(_ summary: DaySummary) -> String {
        let (day, city) = (summary.day, outside(summary.workshop.city))
        let (phrase, programme) = (dayPhrase(day), quoted(summary.programme.title))
        if !summary.hasBegun, summary.asOf.date > day.until ?? day.date {
            return t(
                "The follow-up of %1 in %2 (%3) was planned for %4; its theme is %5. Nothing of it is in this file.",
                programme, city, phrase, date(day.date, .planned), quoted(day.theme))
        }
        if let reached = summary.attendance.reached, reached > 0 {
            return t.plural(
                "For %3 in %4 (%5), %1 person was reached from %2 on; the theme was %6.",
                "For %3 in %4 (%5), %1 people were reached from %2 on; the theme was %6.", reached,
                date(day.date, .from),
                programme, city, phrase, quoted(day.theme))
        }
        guard summary.attendance.present > 0 else {
            return t(
                "The follow-up of %1 in %2 (%3) is on %4; its theme is %5. Nobody has been met or reached yet.",
                programme,
                city, phrase, date(day.date, .planned), quoted(day.theme))
        }
        return t.plural(
            "On %2, %1 person came together again in %4 for %3 (%5); the theme was %6.",
            "On %2, %1 people came together again in %4 for %3 (%5); the theme was %6.", summary.attendance.present,
            date(day.date), programme, city, phrase, quoted(day.theme))
    }

    private func decisions(_ summary: DaySummary) -> [String] {
        let closed = summary.polls.filter(\.wasTaken)
        if closed.count > Self.toldVotes {
            return [t.plural("The room took %1 vote.", "The room took %1 votes.", closed.count)]
        }
        return closed.map { t("The room voted on %1: %2", quoted($0.question), outcome($0)) }
    }
}

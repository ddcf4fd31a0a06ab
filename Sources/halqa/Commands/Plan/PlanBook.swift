import Localization
import Screen
import Words
import Workshop

/// The plan as it stands, with what the script says otherwise.
struct PlanBook {
    private let session: Session
    private let plan: Plan
    private let workshops: [Workshop]
    private let day: ID<Day>?

    /// - Parameters:
    ///   - workshops: those that are shown; nil for all.
    ///   - day: the day whose activities are shown as well.
    init(_ session: Session, workshops: [ID<Workshop>]? = nil, day: ID<Day>? = nil) throws {
        _ = try session.programme()
        guard let plan = session.state.plan else { throw Failure(.badData, session.t("The file has no plan.")) }
        self.session = session
        self.plan = plan
        self.day = day
        self.workshops = plan.programme.workshops.filter { workshops?.contains($0.id) ?? true }
    }

    /// Answers with the plan, after a sentence.
    func answer(_ sentence: String? = nil) throws {
        try session.answer(
            PlanReport(workshops: workshops.map(report)), (sentence.map { [$0] } ?? []) + workshops.flatMap(lines))
    }

    private func lines(_ workshop: Workshop) -> [String] {
        let t = session.t
        let zone = session.state.zone(of: workshop).map { PlainText($0).string } ?? t("the laptop’s time")
        let places = workshop.invitations.map { t.plural("%1 place", "%1 places", $0) } ?? ""
        var lines = [t.joined([workshop.code, session.text(workshop.city), zone, places])]
        let code = workshop.days.map { TextWidth.columns(of: $0.code) }.max() ?? 0
        for day in workshop.days {
            let dates =
                day.isLong
                ? t("%1 to %2", day.date.description, day.dates.upperBound.description) : day.date.description
            let facts = [
                session.text(day.theme), day.isLater ? t.phrase(for: day) : "",
                day.after != nil && day.channel != nil ? channel(day) : "", amended(day),
            ]
            lines.append(
                "  " + TextWidth.padded("\(day.number)", to: 3) + TextWidth.padded(day.code, to: code) + "  " + dates
                    + "  "
                    + t.joined(facts))
            guard day.id == self.day else { continue }
            for activity in day.activities {
                let time = day.channel == nil ? t.joined(["\(activity.start)", t("%1 min", activity.minutes)]) : ""
                lines.append(
                    "     " + t.joined([time, activity.code, session.text(activity.title), amended(activity)]))
                for prompt in activity.prompts {
                    lines.append("            " + t.joined([prompt.code, session.text(prompt.text)]))
                }
            }
        }
        let quotas = plan.programme.categories.compactMap { category -> String? in
            guard let quota = plan.programme.quota(of: category.code, in: workshop) else { return nil }
            let places =
                quota.unit == .people
                ? t.plural("%1 place", "%1 places", quota.places)
                : t.plural("%1 organisation", "%1 organisations", quota.places)
            return t("%1: %2", category.code, places)
        }
        return lines + (quotas.isEmpty ? [] : ["  " + t.series(quotas)])
    }

    private func channel(_ day: Day) -> String { session.t.dayPhrase(number: 0, after: nil, channel: day.channel) }

    /// What the script says of a day, where that is no longer so.
    private func amended(_ day: Day) -> String {
        guard let before = scripted.first(where: { $0.id == day.id }) else { return session.t("added") }
        return before.date == day.date ? "" : session.t("in the script %1", before.date.description)
    }

    private var scripted: [Day] { plan.script.workshops.flatMap(\.days) }

    private func amended(_ activity: Activity) -> String {
        guard let before = scripted.flatMap(\.activities).first(where: { $0.id == activity.id }) else {
            // Of a day that was added whole, that is said once.
            let isAlone = plan.amendments.values.contains {
                if case .activity(activity, _) = $0 { true } else { false }
            }
            return isAlone ? session.t("added") : ""
        }
        return before.start == activity.start ? "" : session.t("in the script %1", before.start.description)
    }

    private func report(_ workshop: Workshop) -> PlanReport.WorkshopReport {
        let scripted = Dictionary(scripted.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return PlanReport.WorkshopReport(
            id: workshop.code, city: PlainText(session.text(workshop.city)), zone: session.state.zone(of: workshop),
            places: workshop.invitations,
            days: workshop.days.map { day in
                PlanReport.DayReport(
                    id: day.code, number: day.number, date: day.date,
                    until: day.isLong ? day.dates.upperBound : nil, after: day.after, by: day.channel,
                    theme: PlainText(session.text(day.theme)), added: scripted[day.id] == nil,
                    scripted: scripted[day.id].flatMap { $0.date == day.date ? nil : $0.date },
                    begun: session.state.heldOn(day, in: session.world(of: workshop)),
                    activities: day.activities.map {
                        PlanReport.ActivityReport(
                            id: $0.code, kind: $0.kind, title: PlainText(session.text($0.title)), start: $0.start,
                            minutes: $0.minutes)
                    })
            },
            quotas: plan.programme.categories.compactMap { category in
                plan.programme.quota(of: category.code, in: workshop).map {
                    PlanReport.QuotaReport(category: category.code, places: $0.places, of: $0.unit)
                }
            })
    }
}

/// The plan, as JSON.
private struct PlanReport: Encodable {
    struct WorkshopReport: Encodable {
        var id: String
        var city: PlainText
        var zone: String?
        var places: Int?
        var days: [DayReport]
        var quotas: [QuotaReport]
    }

    struct DayReport: Encodable {
        var id: String
        var number: Int
        var date: CivilDate
        var until: CivilDate?
        var after: Period?
        var by: Channel?
        var theme: PlainText
        var added: Bool
        /// The script's date, where it is another one.
        var scripted: CivilDate?
        /// When it was held; absent before.
        var begun: CivilDate?
        var activities: [ActivityReport]
    }

    struct ActivityReport: Encodable {
        var id: String
        var kind: Activity.Kind
        var title: PlainText
        var start: ClockTime
        var minutes: Int
    }

    struct QuotaReport: Encodable {
        var category: String
        var places: Int
        var of: Quota.Unit
    }

    var workshops: [WorkshopReport]
}

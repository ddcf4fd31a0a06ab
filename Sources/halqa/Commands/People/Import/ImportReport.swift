import Localization
import Script
import Tables
import Words
import Workshop

/// What import did, or would do, as JSON.
struct ImportReport: Encodable, Sendable {
    struct Problem: Encodable {
        var line: Int
        var column: Int?
        var message: String
    }

    struct Column: Encodable {
        var number: Int
        var heading: PlainText
        var field: String?
        var by: String
    }

    /// A row that is somebody of the directory.
    struct Known: Encodable {
        var line: Int
        var id: ID<Stakeholder>
        var name: PlainText
        /// By what that is known: `email`, `phone`, `name`, `stated`.
        var by: String
        var changes: [Difference]
    }

    /// What a row says otherwise than the directory.
    struct Difference: Encodable {
        var field: String
        var before: PlainText
        var after: PlainText
    }

    /// The places of a category.
    struct Places: Encodable {
        var category: String
        /// Who takes one: `people` or `organisations`.
        var of: Quota.Unit
        var places: Int
        var invited: Int
        var came: Int

        init(_ places: ProgrammeState.Places) {
            (category, of) = (places.category.code, places.quota.unit)
            (self.places, invited, came) = (places.quota.places, places.invited, places.came)
        }
    }

    /// A row of which it cannot be told who it is.
    struct Doubt: Encodable {
        struct Candidate: Encodable {
            var person: PersonReport
            var line: Int?
            /// Why it cannot be told: `phone differs`, `email differs`, `phone and email differ`, `title differs`,
            /// `no organisation`, `sounds alike`, `spelt nearly so`, `several fit`.
            var reason: String
        }

        var line: Int
        var name: PlainText
        var candidates: [Candidate]
    }

    var workshop: String
    var recorded: Bool
    var added: Int
    var updated: Int
    var unchanged: Int
    var invited: Int
    var refused: [Problem]
    var notices: [Problem]
    var doubtful: [Doubt]
    /// Everybody whom the directory knows already; where the import was tried only.
    var known: [Known]?
    /// Places of the workshop's categories, with those whom the import invites.
    var places: [Places]
    var unknownCategories: [PlainText]
    var encoding: String
    var separator: String
    var headerRow: Int?
    var sheet: PlainText?
    var columns: [Column]

    init(
        _ plan: RosterPlan, _ roster: Roster, into state: ProgrammeState, workshop: String, isTried: Bool,
        isRecorded: Bool, places: [ProgrammeState.Places], _ t: Localizer
    ) {
        func problem(_ problem: RosterProblem) -> Problem {
            Problem(line: problem.line, column: problem.column, message: problem.message(t))
        }
        self.workshop = workshop
        recorded = isRecorded
        added = plan.added.count
        updated = plan.updated.count
        unchanged = plan.unchanged.count
        invited = plan.newlyInvited.count
        refused = plan.refused.map(problem)
        notices = plan.notices.map(problem)
        doubtful = plan.doubtful.map { doubt in
            Doubt(
                line: doubt.line, name: doubt.person.name,
                candidates: doubt.candidates.map {
                    .init(person: PersonReport($0.stakeholder, state), line: $0.line, reason: Self.code($0.reason))
                })
        }
        if isTried { known = Self.known(plan) }
        self.places = places.map { Places($0) }
        unknownCategories = plan.unknownCategories
        encoding = roster.encoding.rawValue
        separator = String(roster.separator)
        headerRow = roster.headingLine
        sheet = roster.sheet
        columns = roster.columns.map {
            Column(number: $0.number, heading: $0.heading, field: $0.field?.rawValue, by: $0.evidence.rawValue)
        }
    }

    private static func known(_ plan: RosterPlan) -> [Known] {
        plan.entries.compactMap { entry in
            guard let before = entry.before, let sameness = entry.sameness else { return nil }
            return Known(
                line: entry.line, id: before.id, name: before.name, by: sameness.rawValue,
                changes: RosterDifference.between(before, entry.stakeholder).map {
                    Difference(field: $0.field.rawValue, before: $0.before, after: $0.after)
                })
        }
    }

    private static func code(_ reason: RosterDoubt.Reason) -> String {
        switch reason {
        case .differs(phone: true, email: true): "phone and email differ"
        case .differs(phone: false, email: _): "email differs"
        case .differs: "phone differs"
        case .addressedOtherwise: "title differs"
        case .organisationUnknown: "no organisation"
        case .otherScript: "sounds alike"
        case .otherSpelling: "other spelling"
        case .nearlySpelt: "spelt nearly so"
        case .severalFit: "several fit"
        }
    }
}

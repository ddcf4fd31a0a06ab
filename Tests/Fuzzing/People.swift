import Script
import Workshop

/// Lists of people, of organisations, and of what was said outside.
struct People: FuzzedFormat {
    let name = "people"

    func read(_ bytes: [UInt8]) {
        let roster = RosterReader().read(bytes)
        for row in roster.rows { precondition(!row.name.isEmpty, "a person without a name") }
        _ = OrganisationReader().read(bytes)
        guard let today = CivilDate(year: 2026, month: 12, day: 1) else { return }
        _ = CommentReader(today: today) { _ in nil }.read(bytes)
    }
}

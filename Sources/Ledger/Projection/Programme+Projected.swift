import GRDB
import Workshop

extension Programme: Projected {
    static let tableNames = ["programme", "category", "workshop", "quota", "day", "activity", "prompt"]

    /// The plan of a file as the script said it; none in one that has none yet.
    static func all(_ db: Database) throws -> [Programme] {
        try db.map("SELECT plan FROM programme LIMIT 1") { try $0.json() }
    }

    /// Writes the plan of a script and its polls and grids. It is written once; what is amended stands beside it.
    func write(_ db: Database) throws {
        try db.run(
            "INSERT INTO programme VALUES (?, ?, ?, ?, ?)",
            [
                id.description, code, try CanonicalJSON.encode(title), languages.joined(separator: " "),
                try CanonicalJSON.encode(self),
            ])
        try writeTables(db)
        for activity in workshops.flatMap(\.days).flatMap(\.activities) {
            for plan in activity.polls { try Poll(planned: plan, in: activity.id).write(db) }
        }
        for grid in grids ?? [] { try grid.write(db) }
    }

    /// Writes the plan as it stands into the tables that show it.
    func writeTables(_ db: Database) throws {
        try db.run("UPDATE programme SET title = ?", [try CanonicalJSON.encode(title)])
        for (position, category) in categories.enumerated() {
            try db.run(
                """
                INSERT INTO category VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE SET title = excluded.title
                """, [category.code, try CanonicalJSON.encode(category.title), position])
        }
        try db.run("DELETE FROM quota", [])
        for (position, workshop) in workshops.enumerated() {
            try db.run(
                """
                INSERT INTO workshop VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET city = excluded.city, invitations = excluded.invitations
                """,
                [
                    workshop.id.description, workshop.code, try CanonicalJSON.encode(workshop.city),
                    workshop.invitations, workshop.language, position,
                ])
            for category in categories {
                guard let quota = quota(of: category.code, in: workshop) else { continue }
                try db.run(
                    "INSERT INTO quota VALUES (?, ?, ?, ?)",
                    [workshop.id.description, category.code, quota.places, quota.unit.rawValue])
            }
            for day in workshop.days { try write(day, of: workshop, db) }
        }
    }

    private func write(_ day: Day, of workshop: Workshop, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET number = excluded.number, date = excluded.date, until = excluded.until,
                theme = excluded.theme
            """,
            [
                day.id.description, workshop.id.description, day.code, day.number, day.date.description,
                day.dates.upperBound.description, day.after?.description, day.channel?.rawValue,
                try CanonicalJSON.encode(day.theme), day.accent,
            ])
        for (position, activity) in day.activities.enumerated() {
            try db.run(
                """
                INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title,
                    start = excluded.start, minutes = excluded.minutes
                """,
                [
                    activity.id.description, day.id.description, activity.code, position, activity.kind.rawValue,
                    try CanonicalJSON.encode(activity.title), activity.start.description, activity.minutes,
                    activity.groups,
                ])
            for (position, prompt) in activity.prompts.enumerated() {
                try db.run(
                    """
                    INSERT INTO prompt VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text
                    """,
                    [
                        prompt.id.description, activity.id.description, prompt.code, position,
                        try CanonicalJSON.encode(prompt.title), try CanonicalJSON.encode(prompt.text),
                        prompt.kind.rawValue,
                    ])
            }
        }
    }
}

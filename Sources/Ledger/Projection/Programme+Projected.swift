import GRDB
import Workshop

extension Programme: Projected {
    static let tableNames = ["programme", "category", "workshop", "day", "activity", "prompt"]

    /// The plan of a file; none in one that has none yet.
    static func all(_ db: Database) throws -> [Programme] {
        try db.map("SELECT plan FROM programme LIMIT 1") { try $0.json() }
    }

    /// Writes the plan and its polls.
    func write(_ db: Database) throws {
        try db.run(
            "INSERT INTO programme VALUES (?, ?, ?, ?, ?)",
            [
                id.description, code, try CanonicalJSON.encode(title), languages.joined(separator: " "),
                try CanonicalJSON.encode(self),
            ])
        for (position, category) in categories.enumerated() {
            try db.run(
                "INSERT INTO category VALUES (?, ?, ?, ?)",
                [category.code, try CanonicalJSON.encode(category.title), category.quota, position])
        }
        for (position, workshop) in workshops.enumerated() {
            try db.run(
                "INSERT INTO workshop VALUES (?, ?, ?, ?, ?, ?)",
                [
                    workshop.id.description, workshop.code, try CanonicalJSON.encode(workshop.city),
                    workshop.invitations, workshop.language, position,
                ])
            for day in workshop.days { try write(day, of: workshop, db) }
        }
    }

    private func write(_ day: Day, of workshop: Workshop, _ db: Database) throws {
        try db.run(
            "INSERT INTO day VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                day.id.description, workshop.id.description, day.code, day.number, day.date.description,
                try CanonicalJSON.encode(day.theme), day.accent,
            ])
        for (position, activity) in day.activities.enumerated() {
            try db.run(
                "INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    activity.id.description, day.id.description, activity.code, position, activity.kind.rawValue,
                    try CanonicalJSON.encode(activity.title), activity.start.description, activity.minutes,
                    activity.groups,
                ])
            for (position, prompt) in activity.prompts.enumerated() {
                try db.run(
                    "INSERT INTO prompt VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [
                        prompt.id.description, activity.id.description, prompt.code, position,
                        try CanonicalJSON.encode(prompt.title), try CanonicalJSON.encode(prompt.text),
                        prompt.kind.rawValue,
                    ])
            }
            for plan in activity.polls { try Poll(planned: plan, in: activity.id).write(db) }
        }
    }
}

import GRDB
public import Workshop

extension Ledger {
    /// Takes over what another laptop's file or parcel holds and this file does not: all of it that is sound, in one transaction, or nothing.
    /// Repeated it changes nothing. The other one is read only.
    /// - Parameters:
    ///   - path: the file or the parcel.
    ///   - isTrial: true to say what would come, and leave the file as it is.
    ///   - isUniting: true to take over from a file that was begun on its own from the same script.
    ///   - progress: told how many rows have been looked at of how many; answers false to stop: the file stays as it was.
    /// - Returns: what came, or would come; nil when it was stopped.
    /// - Throws: `JoinProblem` where something is wrong with the other one; `LedgerError`, as `record`.
    public func merge(
        _ path: String, isTrial: Bool = false, isUniting: Bool = false,
        progress: @escaping (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
    ) throws -> Merged? {
        try merge(
            JoinSource(path), path.split(separator: "/").last.map(String.init) ?? path, isTrial: isTrial,
            isUniting: isUniting, progress: progress)
    }

    /// Takes over what was read and is not believed yet.
    func merge(
        _ source: JoinSource, _ origin: String, isTrial: Bool, isUniting: Bool,
        progress: @escaping (_ done: Int, _ of: Int) -> Bool
    ) throws -> Merged? {
        guard progress(0, source.rows.count) else { return nil }
        let origin = PlainText(origin).string
        let merged: Merged
        do {
            merged = try writing { db in
                let merged = try join(source, origin, isUniting, db, progress)
                if isTrial { throw Trial(merged: merged) }
                return merged
            }
        } catch let trial as Trial {
            return trial.merged
        } catch is Joiner.Stopped {
            return nil
        } catch let problem as JoinProblem {
            throw problem
        } catch {
            throw afterFailure(error)
        }
        if !merged.isNothing { known = nil }
        // What was erased is in pages that are free.
        if merged.erased > 0 { try? rewrite() }
        return merged
    }

    private func join(
        _ source: JoinSource, _ origin: String, _ isUniting: Bool, _ db: Database,
        _ progress: @escaping (Int, Int) -> Bool
    ) throws -> Merged {
        let (now, _) = try current(db)
        guard let programme = now.state.programme, source.programme == programme.id.description else {
            throw JoinProblem.otherProgramme
        }
        if try isBegunApart(source, db) {
            guard isUniting else { throw JoinProblem.begunApart }
            // What was written for one plan has no place in another one.
            guard try source.plans.allSatisfy({ $0.activityIDs == programme.activityIDs }) else {
                throw JoinProblem.otherProgramme
            }
        }
        var causality = try Causality(db)
        let before = try causality.isLinear ? 0 : Joined(Self.joinRows(db)).conflicts.count
        var joiner = try Joiner(source, db, progress: progress)
        let rows = try joiner.join()
        var merged = joiner.merged
        merged.conflicts = Merged.Open(before: before, after: before)
        guard !merged.isNothing else { return merged }
        var isLater = merged.forks.isEmpty && merged.erased == 0
        for row in rows {
            let hasSeenAll = try causality.follow(row)
            if !hasSeenAll { isLater = false }
        }
        isLater = isLater && !rows.contains { $0.kind == Change.Kind.personForgotten.rawValue }
        if try isLater && isApplied(rows, now.state, db) {
            if before > 0 { merged.conflicts.after = try Joined(Self.joinRows(db)).conflicts.count }
        } else {
            merged.conflicts.after = try Self.projectAnew(db)?.conflicts.count ?? 0
        }
        for (device, name) in source.laptops where !name.isEmpty {
            try db.run("INSERT OR IGNORE INTO laptop VALUES (?, ?)", [device, PlainText(name).string])
        }
        try db.run("INSERT INTO joining VALUES (?, ?, ?)", [world.now().milliseconds, origin, rows.count])
        for row in rows where merged.erased > 0 && row.kind == Change.Kind.personForgotten.rawValue {
            guard case .erasure(let erasure) = try Change(row) else { continue }
            try db.run("INSERT OR IGNORE INTO erasure_due VALUES (?)", [erasure.id.description])
        }
        return merged
    }

    /// Whether a file was made on its own, and is no copy that went on: a rehearsal, or last year's, of the same script.
    private func isBegunApart(_ source: JoinSource, _ db: Database) throws -> Bool {
        let begun = source.rows.filter { $0.kind == Change.Kind.programmeCreated.rawValue }
        return try !begun.isEmpty
            && begun.allSatisfy { try db.value("SELECT 1 FROM journal WHERE id = ?", [$0.id]) != 1 }
    }

    /// Applies rows that were all written by somebody who had seen all before them.
    /// - Returns: false where that is not possible, and nothing has changed.
    private func isApplied(_ rows: [JournalRow], _ state: ProgrammeState, _ db: Database) throws -> Bool {
        var projector = Projector()
        projector.take(state)
        do {
            try db.inSavepoint {
                for row in rows { try projector.follow(row, into: db) }
                return .commit
            }
            return true
        } catch is Refusal { return false }
    }

    /// When rows were taken over from another laptop last; nil where they never were.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func lastJoining() throws(LedgerError) -> Instant? {
        try read(Self.lastJoining)
    }

    static func lastJoining(_ db: Database) throws -> Instant? {
        try db.first("SELECT at FROM joining ORDER BY rowid DESC LIMIT 1", []) { try $0.instant() }
    }

    /// What the file's rows come to as a set, whatever the order in which they came; the tables say the same.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where an entry cannot be read.
    public func joined() throws(LedgerError) -> Joined { try read { try Joined(Self.joinRows($0)) } }

    /// What laptops that do not know of each other have said about the same things, and a person has to settle.
    /// - Throws: what opening the file anew throws; `busy`; `damaged` where an entry cannot be read.
    public func conflicts() throws(LedgerError) -> [Conflict] {
        try read { db in
            try Causality(db).isLinear ? [] : Joined(Self.joinRows(db)).conflicts
        }
    }

    /// What people call the laptops that have written here, by id.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func laptopNames() throws(LedgerError) -> [ID<Device>: PlainText] {
        try read { db in
            let names: [(ID<Device>, PlainText)] = try db.map("SELECT device, name FROM laptop") {
                (try $0.id(), try $0.text())
            }
            return Dictionary(names) { $1 }
        }
    }

    /// Calls this laptop by a name in the file; an empty one takes the name away.
    /// - Throws: as `saveDraft`.
    public func nameLaptop(_ name: PlainText) throws(LedgerError) {
        try typed {
            try writing { db in
                try db.run("DELETE FROM laptop WHERE device = ?", [device.description])
                if !name.isEmpty {
                    try db.run("INSERT INTO laptop VALUES (?, ?)", [device.description, name.string])
                }
            }
        }
    }
}

/// What was only tried is taken back.
private struct Trial: Error {
    let merged: Merged
}

extension JoinSource {
    /// The plans with which it was begun.
    fileprivate var plans: [Programme] {
        get throws {
            try rows.filter { $0.kind == Change.Kind.programmeCreated.rawValue }.compactMap { row in
                if case .programmeCreated(let plan) = try Change(row) { plan } else { nil }
            }
        }
    }
}

extension Programme {
    fileprivate var activityIDs: Set<ID<Activity>> {
        Set(workshops.flatMap(\.days).flatMap(\.activities).map(\.id))
    }
}

// What laptops wrote each for itself, and what cannot all be true at once. Each rule leaves something that can be shown, the same wherever the
// rows are joined, and says what somebody has to settle.
extension Joined {
    /// Brings what is shown into order.
    func reconcile(_ shown: inout Shown) {
        setLateVotesAside(&shown)
        compareBallots(&shown)
        noteMixedSources(&shown)
        untangle(
            &shown, RecordName.contribution(ID(high: 0, low: 0)).rank,
            target: { change in
                guard case .contribution(let revision) = change else { return nil }
                return (revision.after?.mergedInto).map { .contribution($0) }
            },
            putting: { change, target in
                guard case .contribution(let revision) = change, var line = revision.after else { return change }
                if case .contribution(let id)? = target { line.mergedInto = id } else { line.mergedInto = nil }
                return .contribution(Revision(from: nil, to: line))
            })
        untangle(
            &shown, RecordName.organisation(ID(high: 0, low: 0)).rank,
            target: { change in
                guard case .organisation(let revision) = change else { return nil }
                return (revision.after?.joined).map { .organisation($0) }
            },
            putting: { change, target in
                guard case .organisation(let revision) = change, var record = revision.after else { return change }
                if case .organisation(let id)? = target { record.joined = id } else { record.joined = nil }
                return .organisation(Revision(from: nil, to: record))
            })
        keepWhatIsUsed(&shown)
        tellCodesApart(&shown)
    }

    /// The row by which a record is as it is shown: the last one about it.
    private func lastRow(of record: Int) -> Int { Int(records[record].last) }

    /// The row that brought a record in; -1 for one of the plan.
    func firstRow(of record: Int) -> Int {
        records[record].isPlanned ? -1 : history(of: record).first ?? -1
    }
}

// MARK: - Votes

extension Joined {
    /// A poll was closed on one side and voted in on the other: its result stands as it was closed. What came late is kept beside it until
    /// somebody says that it counts, by opening the poll again, or that it does not.
    private func setLateVotesAside(_ shown: inout Shown) {
        var closings: [ID<Poll>: [Int]] = [:]
        for record in shown.sorts[RecordName.poll(ID(high: 0, low: 0)).rank] {
            guard case .poll(let revision)? = value(of: record, shown), let poll = revision.after, poll.state == .closed
            else { continue }
            let closed = joined(record, fields: ["state"]).sources["state"] ?? []
            closings[poll.id] = closed.filter { place in
                if case .poll(let revision) = rows[place].change { revision.after?.state == .closed } else { false }
            }
        }
        var lateOnes: [ID<Poll>: [Int]] = [:]
        var touched: Set<Int> = []
        for place in rows.indices {
            guard let poll = rows[place].change.poll, let closed = closings[poll], !closed.isEmpty,
                closed.allSatisfy({ $0 != place && !causality.hasSeen(place, at: $0) })
            else { continue }
            lateOnes[poll, default: []].append(place)
            if let record = rows[place].change.name.flatMap(find) { touched.insert(record) }
        }
        guard !lateOnes.isEmpty else { return }
        shown.isReconciled = true
        let late = Set(lateOnes.values.joined())
        for record in touched.sorted() {
            let joined = joined(record, where: { !late.contains($0) })
            let key = rows[lastRow(of: record)].change.content?.key
            shown.values[record] = .some(joined.value)
            shown.conflicts.removeAll { $0.key == key }
            if let conflict = joined.conflict { shown.conflicts.append(conflict) }
        }
        for (poll, places) in lateOnes.sorted(by: { $0.key < $1.key }) {
            noteLateVotes(places, closings[poll] ?? [], of: poll, &shown)
        }
    }

    private func noteLateVotes(_ places: [Int], _ closings: [Int], of poll: ID<Poll>, _ shown: inout Shown) {
        guard let record = find(.poll(poll)), let change = value(of: record, shown), case .poll(let revision) = change,
            var reopened = revision.after
        else { return }
        // Somebody who knew of them has said that the result stands.
        let meant = history(of: record).filter { place in
            if case .poll(let revision) = rows[place].change { revision.before == revision.after } else { false }
        }
        let asked = places.filter { place in !meant.contains { causality.hasSeen(place, at: $0) } }
        guard !asked.isEmpty else { return }
        (reopened.state, reopened.closedAt, reopened.presentAtClose) = (.open, nil, nil)
        let standing = revision.settled(as: Revision(from: nil, to: revision.after), [])
        let opening = revision.settled(as: Revision(from: nil, to: reopened), [])
        let sides =
            closings.map { Conflict.Side(rows[$0], change, taking: standing) }
            + asked.map { Conflict.Side(rows[$0], rows[$0].change.addition, taking: opening) }
        shown.conflicts.append(
            Conflict(
                key: RecordKey(.poll, [poll.description]), kind: .late, fields: ["state"], base: nil, shown: change,
                sides: sides))
    }

    /// Two ballots of one poll have one code, or one voter. The same answer counts once; two answers do not count.
    private func compareBallots(_ shown: inout Shown) {
        var claims: [BallotClaim: [Int]] = [:]
        for record in shown.sorts[RecordName.ballot(ID(high: 0, low: 0)).rank] {
            guard case .ballot(let revision)? = value(of: record, shown), let ballot = revision.after else { continue }
            for claim in ballot.claims { claims[claim, default: []].append(record) }
        }
        let doubled = claims.filter { $0.value.count > 1 }
        guard !doubled.isEmpty else { return }
        shown.isReconciled = true
        var (out, disputes): (Set<Int>, [[Int]]) = ([], [])
        for (_, ballots) in doubled.sorted(by: { $0.key < $1.key }) {
            let said = ballots.map { (record: $0, row: joined($0).presence) }
            // Who keyed one and knew of the others has said which of them it is.
            let standing = said.filter { one in
                !said.contains { $0.row >= 0 && one.row >= 0 && causality.hasSeen(one.row, at: $0.row) }
            }.sorted { ($0.row, $0.record) < ($1.row, $1.record) }.map(\.record)
            out.formUnion(ballots.filter { !standing.contains($0) })
            let answers = Set(standing.map { ballot(at: $0, shown)?.said })
            if answers.count > 1 {
                out.formUnion(standing)
                if !disputes.contains(standing) { disputes.append(standing) }
            } else {
                out.formUnion(standing.dropFirst())
            }
        }
        for dispute in disputes {
            let sides = dispute.compactMap { record in
                value(of: record, shown).map { change in
                    Conflict.Side(rows[lastRow(of: record)], change, taking: [change])
                }
            }
            guard let key = rows[lastRow(of: dispute[0])].change.content?.key else { continue }
            shown.conflicts.append(
                Conflict(key: key, kind: .ballots, fields: ["answer"], base: nil, shown: nil, sides: sides))
        }
        for record in out { shown.values[record] = .some(nil) }
    }

    private func ballot(at record: Int, _ shown: Shown) -> Ballot? {
        if case .ballot(let revision)? = value(of: record, shown) { revision.after } else { nil }
    }

    /// Numbers were counted on one side and single ballots cast on the other, for one source of one poll.
    private func noteMixedSources(_ shown: inout Shown) {
        var ballots: [PollSource: Int] = [:]
        for record in shown.sorts[RecordName.ballot(ID(high: 0, low: 0)).rank] {
            guard let ballot = ballot(at: record, shown) else { continue }
            let source = PollSource(poll: ballot.poll, source: ballot.source)
            if ballots[source] == nil { ballots[source] = record }
        }
        guard !ballots.isEmpty else { return }
        for record in shown.sorts[RecordName.count(ID(high: 0, low: 0), Count.Key(source: .hands, option: 1)).rank] {
            guard case .count(let revision)? = value(of: record, shown), let count = revision.after,
                let other = ballots[PollSource(poll: count.poll, source: count.source)],
                let change = value(of: record, shown), let ballot = value(of: other, shown),
                let key = change.content?.key
            else { continue }
            let leaving = revision.settled(as: nil, [])
            let sides = [(record, change), (other, ballot)].sorted { lastRow(of: $0.0) < lastRow(of: $1.0) }.map {
                Conflict.Side(rows[lastRow(of: $0.0)], $0.1, taking: $0.0 == record ? [] : leaving)
            }
            shown.conflicts.append(
                Conflict(key: key, kind: .sources, fields: [], base: nil, shown: change, sides: sides))
        }
    }
}

/// What only one ballot of a poll can have.
private struct BallotClaim: Hashable, Comparable {
    let poll: ID<Poll>
    let voter: ID<Stakeholder>?
    let code: BallotCode?

    static func < (left: BallotClaim, right: BallotClaim) -> Bool {
        func order(_ claim: BallotClaim) -> (ID<Poll>, String, String) {
            (claim.poll, claim.voter?.description ?? "", claim.code?.description ?? "")
        }
        return order(left) < order(right)
    }
}

private struct PollSource: Hashable {
    let poll: ID<Poll>
    let source: VoteSource
}

extension Ballot {
    fileprivate var claims: [BallotClaim] {
        (code.map { [BallotClaim(poll: poll, voter: nil, code: $0)] } ?? [])
            + (voter.map { [BallotClaim(poll: poll, voter: $0, code: nil)] } ?? [])
    }

    /// What it says, whoever keyed it.
    fileprivate var said: [String] { [answer, source.rawValue, category?.string ?? ""] }
}

extension Change {
    /// The poll in which it is a vote.
    fileprivate var poll: ID<Poll>? {
        switch self {
        case .count(let revision): revision.record?.poll
        case .turnout(let revision): revision.record?.poll
        case .ballot(let revision): revision.record?.poll
        default: nil
        }
    }
}

// MARK: - Lines and organisations that were put into each other

extension Joined {
    /// What was put into something that was put into a third thing elsewhere goes into the third. Two that were put into each other stay, the
    /// first as the other's, until somebody says which of them it is.
    private func untangle(
        _ shown: inout Shown, _ rank: Int, target: (Change) -> RecordName?,
        putting: (Change, RecordName?) -> Change
    ) {
        var targets: [Int: Int] = [:]
        for record in shown.sorts[rank] {
            guard let change = value(of: record, shown), let name = target(change), let other = find(name) else {
                continue
            }
            targets[record] = other
        }
        guard targets.values.contains(where: { targets[$0] != nil }) else { return }
        shown.isReconciled = true
        // Circles are opened where they were closed last.
        for start in targets.keys.sorted() {
            var circle = [start]
            while let next = targets[circle[circle.count - 1]], !circle.contains(next) { circle.append(next) }
            guard targets[circle[circle.count - 1]] == start,
                let open = circle.max(by: { lastRow(of: $0) < lastRow(of: $1) })
            else { continue }
            noteCircle(circle, open: open, &shown, putting)
            targets[open] = nil
        }
        for record in targets.keys.sorted() {
            guard var end = targets[record], targets[end] != nil, let change = value(of: record, shown) else {
                continue
            }
            while let next = targets[end] { end = next }
            shown.values[record] = .some(putting(change, records[end].name))
        }
    }

    private func noteCircle(
        _ circle: [Int], open: Int, _ shown: inout Shown, _ putting: (Change, RecordName?) -> Change
    ) {
        guard let closing = value(of: open, shown), let key = closing.content?.key else { return }
        let standing = putting(closing, nil)
        shown.values[open] = .some(standing)
        let sides = circle.sorted { lastRow(of: $0) < lastRow(of: $1) }.compactMap { record -> Conflict.Side? in
            guard let change = record == open ? closing : value(of: record, shown) else { return nil }
            // Taking one side lets the other go.
            let loser = record == open ? circle.first { $0 != open } ?? open : open
            let losing = loser == open ? standing : value(of: loser, shown).map { putting($0, nil) }
            let before = loser == open ? standing : value(of: loser, shown)
            let taking = before?.content.map { $0.settling(as: losing?.content, []) } ?? []
            return Conflict.Side(rows[lastRow(of: record)], change, taking: taking)
        }
        shown.conflicts.append(
            Conflict(key: key, kind: .circle, fields: [], base: nil, shown: standing, sides: sides))
    }
}

// MARK: - What was removed and is used

extension Joined {
    /// What was removed on one side and is referred to on the other stays as it was.
    private func keepWhatIsUsed(_ shown: inout Shown) {
        var removed: [Referent: Int] = [:]
        for record in records.indices where records[record].last >= 0 && value(of: record, shown) == nil {
            guard let change = removal(of: record) else { continue }
            for referent in change.before.brought { removed[referent] = record }
        }
        guard !removed.isEmpty else { return }
        var users: [Int: [Int]] = [:]
        var open = Array(shown.sorts.joined())
        while let record = open.popLast() {
            guard let change = value(of: record, shown), records[record].last >= 0 else { continue }
            for referent in Set(change.referents) {
                // Of a record that both sides changed it need not be the last row that refers to what the other side removed.
                guard let kept = removed[referent], let gone = removal(of: kept),
                    history(of: record).contains(where: { causality.areConcurrent(gone.place, $0) })
                else { continue }
                users[kept, default: []].append(record)
                guard shown.values[kept].flatMap({ $0 }) == nil else { continue }
                shown.values[kept] = .some(gone.before)
                open.append(kept)
            }
        }
        guard !users.isEmpty else { return }
        shown.isReconciled = true
        for (kept, users) in users.sorted(by: { $0.key < $1.key }) {
            guard let gone = removal(of: kept), let key = gone.before.content?.key else { continue }
            let staying = gone.before.content?.settling(as: gone.before.content, []) ?? []
            let sides =
                [Conflict.Side(rows[gone.place], nil, taking: [])]
                + users.map { (record: $0, place: lastRow(of: $0)) }.sorted { $0.place < $1.place }.map { user in
                    Conflict.Side(rows[user.place], value(of: user.record, shown), taking: staying)
                }
            shown.conflicts.append(
                Conflict(
                    key: key, kind: .removedAndUsed, fields: [], base: gone.before, shown: gone.before, sides: sides))
        }
    }

    /// The row that removed a record, and what it was before.
    private func removal(of record: Int) -> (place: Int, before: Change)? {
        // A ballot that does not count was not removed.
        if case .ballot = records[record].name { return nil }
        for place in history(of: record).reversed() {
            guard let revision = rows[place].change.content, revision.isRemoval, let before = revision.withdrawn else {
                continue
            }
            return (place, before)
        }
        return nil
    }
}

// MARK: - Codes

extension Joined {
    /// Two polls, days or activities that were added each on its laptop have one code: the later one gets a number after it.
    private func tellCodesApart(_ shown: inout Shown) {
        var homes: [ID<Activity>: ID<Day>] = [:]
        func note(_ day: Day) { for activity in day.activities { homes[activity.id] = day.id } }
        var added: [(record: Int, place: String, code: String)] = []
        for record in shown.sorts[RecordName.programme.rank] {
            guard case .programmeCreated(let programme)? = value(of: record, shown) else { continue }
            programme.workshops.flatMap(\.days).forEach(note)
        }
        for record in shown.sorts[1] {
            guard case .amendment(let revision)? = value(of: record, shown) else { continue }
            switch revision.after {
            case .day(let day, let workshop):
                note(day)
                added.append((record, workshop.description, day.code))
            case .activity(let activity, let day):
                homes[activity.id] = day
                added.append((record, day.description, activity.code))
            default: break
            }
        }
        for record in shown.sorts[RecordName.poll(ID(high: 0, low: 0)).rank] {
            guard case .poll(let revision)? = value(of: record, shown), let poll = revision.after else { continue }
            let home = homes[poll.activity]?.description ?? poll.activity.description
            added.append((record, "poll " + home, poll.code))
        }
        for (_, all) in Dictionary(grouping: added, by: { $0.place }).sorted(by: { $0.key < $1.key }) {
            var codes = Set(all.map(\.code))
            for (code, same) in Dictionary(grouping: all, by: { $0.code }).sorted(by: { $0.key < $1.key })
            where same.count > 1 {
                let inOrder = same.map { (record: $0.record, row: firstRow(of: $0.record)) }
                    .sorted { ($0.row, $0.record) < ($1.row, $1.record) }
                for (index, one) in inOrder.enumerated() {
                    let collides = inOrder[..<index].contains { other in
                        other.row >= 0 && one.row >= 0 && causality.areConcurrent(other.row, one.row)
                    }
                    guard collides, let change = value(of: one.record, shown) else { continue }
                    let fresh = (2...).lazy.map { "\(code)-\($0)" }.first { !codes.contains($0) } ?? code
                    codes.insert(fresh)
                    shown.isReconciled = true
                    shown.values[one.record] = .some(change.called(fresh))
                }
            }
        }
    }
}

extension Change {
    /// The same poll, day or activity under another code.
    fileprivate func called(_ code: String) -> Change {
        switch self {
        case .poll(let revision):
            guard var poll = revision.after else { return self }
            poll.code = code
            return .poll(Revision(from: nil, to: poll))
        case .amendment(let revision):
            switch revision.after {
            case .day(var day, let workshop):
                day.code = code
                return .amendment(Revision(from: nil, to: .day(day, of: workshop)))
            case .activity(var activity, let day):
                activity.code = code
                return .amendment(Revision(from: nil, to: .activity(activity, of: day)))
            default: return self
            }
        default: return self
        }
    }
}

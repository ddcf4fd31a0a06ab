/// The door: who is here. A second arrival never takes the first one back.
extension ProgrammeState {
    /// A person arrives. Refused when the person is here, or was and left: each has its own word at the door.
    /// - Throws: `unknownReference` for somebody who is not in the directory; `alreadyHere`; `hasLeft`.
    public func arrival(
        of person: ID<Stakeholder>, on day: ID<Day>, at instant: Instant, by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        guard stakeholders[person] != nil, let workshop = workshop(of: day) else { throw .unknownReference }
        if let attendance = attendances[day]?[person] {
            throw attendance.isHere ? .alreadyHere(attendance) : .hasLeft(attendance)
        }
        let attendance = Attendance(
            day: day, stakeholder: person, arrivedAt: instant,
            isWalkIn: !invited(to: workshop.id).contains(person), checkedInBy: operatorName)
        return [.attendance(Revision(from: nil, to: attendance))]
    }

    /// Somebody whom nobody invited comes in: enters the directory and the room at once.
    /// - Throws: `empty` without a name; `unknownReference` for a day that is not in the plan.
    public func walkIn(
        _ person: Stakeholder, on day: ID<Day>, at instant: Instant, by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        guard !person.name.isEmpty else { throw .empty }
        guard let workshop = workshop(of: day) else { throw .unknownReference }
        let attendance = Attendance(
            day: day, stakeholder: person.id, arrivedAt: instant, isWalkIn: true, checkedInBy: operatorName)
        var person = person
        // The town of the workshop is written down for who says none: an organisation that is known elsewhere alone is that one.
        if workshop.city.texts.values.contains(where: { townKey($0) == townKey(person.city) }),
            let town = onlyTown(of: person.organisation), !town.isEmpty
        {
            person.city = town
        }
        return [
            .stakeholder(Revision(from: nil, to: referring(person))), .attendance(Revision(from: nil, to: attendance)),
        ]
    }

    /// A person goes home.
    /// - Throws: `notHere`; `hasLeft`.
    public func departure(
        of person: ID<Stakeholder>, on day: ID<Day>, at instant: Instant
    ) throws(Refusal) -> [Change] {
        guard let attendance = attendances[day]?[person] else { throw .notHere }
        guard self.day(day)?.channel == nil else { throw .isNotInRoom }
        guard attendance.isHere else { throw .hasLeft(attendance) }
        var after = attendance
        after.leftAt = instant
        return [.attendance(Revision(from: attendance, to: after))]
    }

    /// A person who went home comes back. The first arrival stays on record.
    /// - Throws: `notHere`; `alreadyHere`.
    public func reentry(of person: ID<Stakeholder>, on day: ID<Day>) throws(Refusal) -> [Change] {
        guard let attendance = attendances[day]?[person] else { throw .notHere }
        guard !attendance.isHere else { throw .alreadyHere(attendance) }
        var after = attendance
        after.leftAt = nil
        return [.attendance(Revision(from: attendance, to: after))]
    }

    /// It was somebody else: the arrival is withdrawn, and the place at a table is free again.
    /// - Throws: `notHere`.
    public func withdrawal(of person: ID<Stakeholder>, on day: ID<Day>) throws(Refusal) -> [Change] {
        guard let attendance = attendances[day]?[person] else { throw .notHere }
        return [.attendance(Revision(from: attendance, to: nil))] + standing(of: person, on: day)
    }

    /// Those who are invited to a day's workshop and were not there yet, or went home; whom the door waits for.
    public func isExpected(_ person: ID<Stakeholder>, on day: ID<Day>) -> Bool {
        guard let attendance = attendances[day]?[person] else {
            return workshop(of: day).map { invited(to: $0.id).contains(person) } ?? false
        }
        return !attendance.isHere
    }

    /// People of the directory whom somebody may be who is written down, judged by the name as at the door, in the order of names.
    public func likelySame(as name: String) -> [Stakeholder] {
        stakeholders.values.filter { $0.canBeCalled(name) }.inOrderOfNames()
    }

    /// People whom somebody without invitation may be, judged by the name: the same words in any order, the words of
    /// one among those of the other, or a name that sounds alike. Those whom the day waits for come first.
    public func likelySame(as name: String, on day: ID<Day>) -> [ID<Stakeholder>] {
        let invited = workshop(of: day).map { self.invited(to: $0.id) } ?? []
        let met = attendances(on: day)
        let found = likelySame(as: name)
        return (0...3).flatMap { place in found.filter { rank($0.id) == place } }.map(\.id)
        func rank(_ person: ID<Stakeholder>) -> Int {
            if isExpected(person, on: day) { return 0 }
            return met[person] != nil ? 1 : invited.contains(person) ? 2 : 3
        }
    }
}

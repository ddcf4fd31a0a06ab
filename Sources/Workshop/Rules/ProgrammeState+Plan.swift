/// The plan is amended. What has begun keeps its dates, its words and its ids.
extension ProgrammeState {
    /// When a day was really held: the earliest date, not before its own, on which something of it is on record. What was
    /// rehearsed before does not count.
    /// - Returns: nil while it has not begun.
    public func heldOn(_ day: Day, in world: World) -> CivilDate? {
        let activities = Set(day.activities.map(\.id))
        let instants =
            activities.compactMap { timings[$0]?.startedAt }
            + attendances(on: day.id).values.map(\.arrivedAt)
            + activities.flatMap { contributions[$0]?.values.map(\.writtenAt) ?? [] }
            + polls.values.filter { activities.contains($0.activity) }.compactMap(\.openedAt)
        return instants.map(world.workingDate).filter { $0 >= day.date }.min()
    }

    /// A day is put on another date. One that has begun can be put on the date on which it was held, and on no other.
    /// - Throws: `dayHasBegun` where it was held on another one; `dayNotAfter` where it would change places with its neighbour;
    ///   `unknownReference` for a day that is not in the plan.
    public func moving(_ day: ID<Day>, to date: CivilDate, in world: World) throws(Refusal) -> [Change] {
        guard let moved = self.day(day) else { throw .unknownReference }
        if let held = heldOn(moved, in: world), held != date { throw .dayHasBegun(moved, on: held) }
        return try inOrder([.date(day, date)], in: world)
    }

    /// A workshop is put on other dates: its first day that has not begun on the one given, and all others that have not
    /// as long after it as they were.
    /// - Throws: `dayHasBegun` where no day is left to be moved, or one that was held would move along; `dayNotAfter` where a day
    ///   would come before one that was held; `unknownReference` for a workshop that is not in the plan.
    public func moving(_ workshop: ID<Workshop>, to date: CivilDate, in world: World) throws(Refusal) -> [Change] {
        guard let plan, let workshop = programme?.workshops.first(where: { $0.id == workshop }) else {
            throw .unknownReference
        }
        let ahead = workshop.days.filter { heldOn($0, in: world) == nil }
        guard let first = ahead.first(where: { !$0.isLater }) else {
            guard let last = workshop.eventDays.last else { throw .unknownReference }
            throw .dayHasBegun(last, on: heldOn(last, in: world) ?? last.date)
        }
        let later = date.daysSinceEpoch - first.date.daysSinceEpoch
        return try inOrder(
            ahead.compactMap { day in
                let amendment = Amendment.date(day.id, day.date.adding(days: later))
                // One that tells its distance follows by itself, unless it was given a date of its own.
                return day.after != nil && plan.amendments[amendment.key] == nil ? nil : amendment
            }, in: world)
    }

    /// A workshop is held in another time zone.
    /// - Throws: `notAZone` for a name that this machine does not know; `unknownReference` while there is no plan.
    public func moving(_ workshop: ID<Workshop>, toZone zone: String, in world: World) throws(Refusal) -> [Change] {
        guard world.offset(zone, world.now()) != nil else { throw .notAZone(zone) }
        return try amending([.zone(workshop, zone)])
    }

    /// An activity starts at another time, or takes longer.
    /// - Throws: `hasStarted` from its start on; `tooShort` for less than a minute or more than half a day;
    ///   `activitiesOverlap` where another one is, or midnight; `unknownReference` for an activity that is not in the plan.
    public func moving(
        _ activity: ID<Activity>, to start: ClockTime, minutes: Int, in world: World
    ) throws(Refusal) -> [Change] {
        guard let day = day(of: activity), var moved = self.activity(activity) else { throw .unknownReference }
        guard day.counted(timing(of: activity), at: world.now(), in: world).startedAt == nil else {
            throw .hasStarted
        }
        (moved.start, moved.minutes) = (start, minutes)
        try require(moved, fitsInto: day)
        return try amending([.times(activity, start, minutes: minutes)])
    }

    /// A text of the plan says something else, in one language.
    /// - Throws: `empty` for no text; `notALanguage` for a language that the plan does not have; `promptAnswered` for a question
    ///   that tables have written to; `unknownReference` while there is no plan.
    public func rewording(
        _ place: PlanText, in language: String, as text: PlainText
    ) throws(Refusal) -> [Change] {
        guard !text.isEmpty else { throw .empty }
        try require(language)
        if case .question(let prompt) = place {
            let lines = contributions.values.reduce(0) { $0 + $1.values.count { $0.prompt == prompt } }
            guard lines == 0 else { throw .promptAnswered(lines: lines) }
        }
        return try amending([.text(place, language: language, text)])
    }

    /// A poll asks something else, in one language; only before it opens.
    /// - Throws: `pollIs` once it has been opened; `empty` for no text; `notALanguage` for a language that the plan does not have;
    ///   `unknownReference` for a poll that there is not.
    public func rewording(
        _ poll: ID<Poll>, in language: String, as text: PlainText
    ) throws(Refusal) -> [Change] {
        guard let before = polls[poll] else { throw .unknownReference }
        guard !text.isEmpty else { throw .empty }
        try require(language)
        guard before.state == .planned else { throw .pollIs(before.state) }
        var after = before
        after.question = before.question.saying(text, in: language)
        return after == before ? [] : [.poll(Revision(from: before, to: after))]
    }

    private func require(_ language: String) throws(Refusal) {
        let known = programme?.languages ?? []
        let parts = language.split(separator: "-", omittingEmptySubsequences: false)
        let isCountry =
            parts.count == 1
            || parts.count == 2 && parts[1].utf8.count == 2 && parts[1].utf8.allSatisfy { (65...90).contains($0) }
        guard isCountry, known.contains(LocalizedText.withoutCountry(language)) else {
            throw .notALanguage(language, known: known)
        }
    }

    /// Other places are set aside in a workshop, for a category or for everybody; never fewer than are invited.
    /// - Throws: `notACount` for a number of places that no room has; `placesBelowInvited` where more are invited;
    ///   `unknownReference` while there is no plan.
    public func setting(
        _ quota: Quota, of category: String?, in workshop: ID<Workshop>
    ) throws(Refusal) -> [Change] {
        guard Quota.counts.contains(quota.places) else { throw .notACount(quota.places) }
        let invited = placesTaken(by: invited(to: workshop), of: category, unit: quota.unit)
        guard invited <= quota.places else { throw .placesBelowInvited(invited, quota) }
        return try amending([.quota(workshop, category: category, quota)])
    }

    /// A day that the script does not have. A day that tells its distance has its date from there.
    /// - Parameter day: as it is to be, with fresh ids; its number follows from its date.
    /// - Throws: `empty` for a day without activities or theme; `codeTaken`; `dayBeforeBegun` and `dayNotAfter` where the order of
    ///   days would not be theirs in time; `dayHasBegun` where one that was held would move; `unknownReference` for a workshop
    ///   that is not in the plan.
    public func addition(of day: Day, to workshop: ID<Workshop>, in world: World) throws(Refusal) -> [Change] {
        guard let plan, let there = programme?.workshops.first(where: { $0.id == workshop }) else {
            throw .unknownReference
        }
        guard !day.activities.isEmpty, !day.theme.texts.isEmpty else { throw .empty }
        guard !there.days.contains(where: { $0.code == day.code }) else { throw .codeTaken(day.code) }
        var day = day
        // What is held between two rounds of calls, or after them, is none of the event's days.
        day.isApart = !day.isLater && there.days.contains { $0.isLater && $0.date < day.date } ? true : nil
        let amendment = Amendment.day(day, of: workshop)
        let after = plan.with(amendment, for: amendment.key).programme.workshops.first { $0.id == workshop }
        guard let days = after?.days, let place = days.firstIndex(where: { $0.id == day.id }) else {
            throw .unknownReference
        }
        if let begun = days[(place + 1)...].first(where: { heldOn($0, in: world) != nil }) {
            throw .dayBeforeBegun(self.day(begun.id) ?? begun)
        }
        try Self.requireOrder(days)
        try requireUnmoved(by: days, in: world)
        return try amending([amendment]) + day.activities.flatMap(\.plannedPolls)
    }

    /// An activity that the script does not have, with fresh ids.
    /// - Throws: `empty` for one without title; `codeTaken`; `tooShort` and `activitiesOverlap` where it does not fit into the day;
    ///   `unknownReference` for a day that is not in the plan.
    public func addition(of activity: Activity, to day: ID<Day>) throws(Refusal) -> [Change] {
        guard let day = self.day(day) else { throw .unknownReference }
        guard !activity.title.texts.isEmpty else { throw .empty }
        guard !day.activities.contains(where: { $0.code == activity.code }) else { throw .codeTaken(activity.code) }
        try require(activity, fitsInto: day)
        return try amending([.activity(activity, of: day.id)]) + activity.plannedPolls
    }

    private func require(_ activity: Activity, fitsInto day: Day) throws(Refusal) {
        guard (1...720).contains(activity.minutes) else { throw .tooShort }
        let end = activity.start.adding(minutes: activity.minutes)
        let other = day.activities.first {
            $0.id != activity.id && $0.start < end && activity.start < $0.start.adding(minutes: $0.minutes)
        }
        if let other { throw .activitiesOverlap(other) }
        guard end.minutes <= 24 * 60 else { throw .activitiesOverlap(activity) }
    }

    /// The changes that make these amendments; what is as the script says is not kept.
    private func amending(_ amendments: [Amendment]) throws(Refusal) -> [Change] {
        guard let plan else { throw .unknownReference }
        return amendments.compactMap { amendment in
            let key = amendment.key
            let before = plan.amendments[key]
            let isScripted =
                plan.with(amendment, for: key).programme == plan.with(nil, for: key).programme
            let after = isScripted ? nil : amendment
            return before == after ? nil : .amendment(Revision(from: before, to: after))
        }
    }

    /// The changes that make these amendments, if all days still come one after the other as they did.
    private func inOrder(_ amendments: [Amendment], in world: World) throws(Refusal) -> [Change] {
        let changes = try amending(amendments)
        var after = self
        try after.apply(changes)
        for (old, new) in zip(programme?.workshops ?? [], after.programme?.workshops ?? []) {
            // Called by the numbers that they have, not by those that they would have.
            let days = old.days.compactMap { before in
                new.days.first { $0.id == before.id }.map { after in
                    var day = after
                    day.number = before.number
                    return day
                }
            }
            try Self.requireOrder(days)
            try requireUnmoved(by: days, in: world)
        }
        return changes
    }

    /// A day that has begun is not moved along with the event, by which it tells its date.
    private func requireUnmoved(by days: [Day], in world: World) throws(Refusal) {
        for after in days {
            guard let before = day(after.id), before.date != after.date, let held = heldOn(before, in: world),
                held != after.date
            else { continue }
            throw .dayHasBegun(before, on: held)
        }
    }

    /// Each day comes after the one before it.
    private static func requireOrder(_ days: [Day]) throws(Refusal) {
        for (earlier, later) in zip(days, days.dropFirst()) where later.date <= earlier.date {
            throw .dayNotAfter(later, earlier)
        }
    }
}

extension Activity {
    /// The polls of an activity that is added, as records.
    fileprivate var plannedPolls: [Change] {
        polls.map { .poll(Revision(from: nil, to: Poll(planned: $0, in: id))) }
    }
}

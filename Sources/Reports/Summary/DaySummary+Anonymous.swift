import Workshop

extension DaySummary {
    /// The same day without anything that tells who somebody is: no names of people, no owners, no note-takers, and no
    /// category to which 1 to 4 people belong, for these may be known by it.
    ///
    /// Telephone numbers and mail addresses stand in no summary. What tables wrote stays, in their own words: whoever
    /// publishes it reads it before. Numbers of the whole room stay too.
    public func anonymous() -> DaySummary {
        var copy = self
        copy.isAnonymous = true
        for index in copy.groups.indices {
            copy.groups[index].members = []
            for prompt in copy.groups[index].prompts.indices {
                copy.groups[index].prompts[prompt].contributions =
                    copy.groups[index].prompts[prompt].contributions.map { $0.anonymous() }
            }
        }
        copy.actions = actions.map { $0.anonymous() }
        copy.questions = questions.map { $0.anonymous() }
        copy.parkingLot = parkingLot.map { $0.anonymous() }
        copy.polls = polls.map { $0.anonymous() }
        copy.attendance.byCategory = AttendanceSummary.merged(attendance.byCategory)
        return copy
    }
}

extension ProgrammeComparison {
    /// The same cities without anything that tells who somebody is.
    public func anonymous() -> ProgrammeComparison {
        var copy = self
        copy.isAnonymous = true
        for city in copy.cities.indices {
            for day in copy.cities[city].days.indices {
                copy.cities[city].days[day].polls = cities[city].days[day].polls.map { $0.anonymous() }
            }
        }
        return copy
    }
}

extension PollSummary {
    func anonymous() -> PollSummary {
        var copy = self
        for result in copy.results.indices {
            for origin in copy.results[result].origins.indices { copy.results[result].origins[origin].author = "" }
        }
        return copy
    }
}

extension LineSummary {
    func anonymous() -> LineSummary {
        var copy = self
        copy.author = ""
        copy.owner = ""
        copy.mergedFrom = mergedFrom.map { $0.anonymous() }
        return copy
    }
}

extension AttendanceSummary {
    /// Fewer people than this are not counted by themselves.
    static let smallestCell = 5

    /// Categories to which 1 to 4 people belong become one, under an empty name; when that one is still too small, or
    /// could be computed from the sums because it is one category alone, the next larger one joins it. Where walk-ins
    /// or those who stayed away are so few in any category, they are left out of all, for one could be computed too.
    static func merged(_ categories: [Category]) -> [Category] {
        func isSmall(_ number: Int) -> Bool { number > 0 && number < smallestCell }
        func isTelling(_ category: Category) -> Bool { isSmall(category.invited) || isSmall(category.present) }
        var kept = categories.filter { !isTelling($0) }
        var merging = categories.filter(isTelling)
        func rest() -> Category {
            let sum = { (part: (Category) -> Int) in merging.reduce(0) { $0 + part($1) } }
            let (invited, present, walkIns) = (sum(\.invited), sum(\.present), sum { $0.walkIns ?? 0 })
            return Category(
                category: "", title: "", invited: invited, quota: nil, present: present, walkIns: walkIns,
                share: Share(present - walkIns, of: invited, base: .invited))
        }
        if !merging.isEmpty {
            while let next = kept.min(by: { $0.present < $1.present }), merging.count < 2 || isTelling(rest()) {
                kept.removeAll { $0 == next }
                merging.append(next)
            }
            kept.append(rest())
        }
        let hasFew = kept.contains { category in
            let walkIns = category.walkIns ?? 0
            return isSmall(walkIns) || isSmall(category.invited - category.present + walkIns)
        }
        guard hasFew else { return kept }
        return kept.map { category in
            var category = category
            category.walkIns = nil
            category.share = nil
            return category
        }
    }
}

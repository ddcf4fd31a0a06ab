import Workshop

extension DaySummary {
    /// The same day without anything that tells who somebody is: no names of people, no owners, no note-takers, and no
    /// category and no city to which 1 to 4 people belong, for these may be known by it.
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
        copy.attendance.byCity = AttendanceSummary.merged(attendance.byCity)
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

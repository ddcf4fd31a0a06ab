import Tally
import Workshop

extension DaySummary {
    /// The same day without anything that tells who somebody is: no names of people, no owners, no note-takers, and no
    /// number of one to four people who have something in common, for they may be known by it.
    ///
    /// What somebody said on the telephone, who was called, was said to one person and is left out. What tables wrote stays, in their
    /// own words, without what `mask` finds in it; whoever publishes it reads it before.
    func anonymous(_ mask: inout TextMask) -> DaySummary {
        var copy = self
        copy.isAnonymous = true
        copy.attendance = attendance.anonymous
        for index in copy.groups.indices {
            copy.groups[index].members = []
            for prompt in copy.groups[index].prompts.indices {
                copy.groups[index].prompts[prompt].contributions =
                    copy.groups[index].prompts[prompt].contributions.filter { $0.isFromCall != true }
                    .map { $0.anonymous(&mask) }
            }
        }
        copy.actions = actions.map { $0.anonymous(&mask) }
        copy.links = links.map { $0.map { $0.anonymous(&mask) } }
        copy.questions = questions.map { $0.anonymous(&mask) }
        copy.carried = carried.map { $0.map { $0.anonymous(&mask) } }
        copy.parkingLot = parkingLot.filter { $0.isFromCall != true }.map { $0.anonymous(&mask) }
        copy.followed = followed.map { $0.map { $0.anonymous(&mask) } }
        copy.polls = polls.map { $0.anonymous(&mask) }
        return copy
    }
}

extension ProgrammeComparison {
    /// The same cities without anything that tells who somebody is.
    func anonymous(_ mask: inout TextMask) -> ProgrammeComparison {
        func isSmall(_ number: Int) -> Bool { AttendanceSummary.isSmall(number) }
        var copy = self
        copy.isAnonymous = true
        for city in copy.cities.indices {
            let returning = copy.cities[city].returning ?? 0
            if isSmall(returning) || isSmall(copy.cities[city].people - returning) { copy.cities[city].returning = nil }
            copy.cities[city].byCategory = AttendanceSummary.merged(cities[city].byCategory).map(\.anonymous)
            func anonymous(_ said: [Need]?) -> [Need]? {
                var masked = (said ?? []).filter { $0.line.isFromCall != true }
                for index in masked.indices { masked[index].line = masked[index].line.anonymous(&mask) }
                return masked.isEmpty ? nil : masked
            }
            copy.cities[city].needs = anonymous(cities[city].needs)
            copy.cities[city].offers = anonymous(cities[city].offers)
            for index in copy.cities[city].days.indices {
                var day = copy.cities[city].days[index]
                if let share = day.share,
                    isSmall(share.count) || isSmall(share.whole - share.count) || isSmall(day.present - share.count)
                {
                    day.share = nil
                }
                day.polls = day.polls.map { $0.anonymous(&mask) }
                copy.cities[city].days[index] = day
            }
        }
        return copy
    }
}

extension PollSummary {
    /// The same vote; of a source that few people used, nobody is told what came from it.
    func anonymous(_ mask: inout TextMask) -> PollSummary {
        var copy = self
        copy.question = mask.masked(question)
        copy.reservations = reservations.map { $0.map { mask.masked($0) } }
        for index in copy.results.indices {
            copy.results[index].option = mask.masked(results[index].option)
            for origin in copy.results[index].origins.indices {
                copy.results[index].origins[origin].author = ""
                copy.results[index].origins[origin].text = mask.masked(results[index].origins[origin].text)
            }
        }
        if let count {
            copy.count?.verdict = mask.masked(count.verdict)
            for round in count.rounds.indices {
                copy.count?.rounds[round].story = count.rounds[round].story.map { mask.masked($0) }
            }
        }
        // A college of which few voted would tell how they did.
        if count?.colleges?.contains(where: { (1..<5).contains($0.valid) }) == true {
            copy.count?.colleges = nil
            copy.count?.exact = nil
            for round in count?.rounds.indices ?? 0..<0 {
                copy.count?.rounds[round].exact = nil
                copy.count?.rounds[round].exactExhausted = nil
            }
            for index in copy.results.indices { copy.results[index].exact = nil }
        }
        if hasSmallSource {
            (copy.bySource, copy.ballotsBySource) = ([:], [:])
            for index in copy.results.indices { copy.results[index].bySource = [:] }
        }
        return copy
    }

    /// Whether so few people voted in one way that its counts may say how each of them did.
    private var hasSmallSource: Bool {
        let marks = dots ?? (VotingMethod(rawValue: method)?.form == .choice ? 1 : max(1, results.count))
        let fewest = Set(bySource.keys).union(ballotsBySource.keys).compactMap { source -> Int? in
            if let ballots = ballotsBySource[source] { return ballots }
            return bySource[source].map { ($0 + marks - 1) / marks }
        }
        return fewest.contains(where: AttendanceSummary.isSmall)
    }
}

extension LineSummary {
    func anonymous(_ mask: inout TextMask) -> LineSummary {
        var copy = self
        copy.text = mask.masked(text)
        copy.author = ""
        copy.owner = ""
        copy.by = nil
        copy.isByWords = nil
        copy.role = role?.anonymous
        copy.about = about.map { mask.masked($0) }
        copy.tags = tags?.map { Tag(id: mask.masked($0.id), title: mask.masked($0.title)) }
        copy.answers = answers?.filter { $0.isFromCall != true }.map { answer in
            LineSummary.Answer(
                id: answer.id, text: mask.masked(answer.text), by: nil, role: answer.role?.anonymous, author: "",
                writtenAt: answer.writtenAt)
        }
        copy.mergedFrom = mergedFrom.filter { $0.isFromCall != true }.map { $0.anonymous(&mask) }
        return copy
    }
}

extension LinkSummary {
    /// The same link; of a person nothing is told, of a line what it says.
    func anonymous(_ mask: inout TextMask) -> LinkSummary {
        func masked(_ end: End) -> End {
            End(text: end.isPerson == true ? "" : mask.masked(end.text), by: nil, isPerson: end.isPerson)
        }
        var copy = self
        copy.from = masked(from)
        copy.to = masked(to)
        copy.form = form.map { mask.masked($0) }
        copy.steps = steps.map { mask.masked($0) }
        return copy
    }
}

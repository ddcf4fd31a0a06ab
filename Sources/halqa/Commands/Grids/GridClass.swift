import ArgumentParser
import Desk
import Ledger
import Localization
import Tally
import Words
import Workshop

/// Says what one paper comes to.
struct GridClass: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "class", abstract: "Say which class something comes to, and what the next one asks for.",
        discussion: """
            Of everything that was rated, a line each, where nothing is named. \
            By the points, the weights and the floors of the grid. No class is given while a criterion that some class asks \
            for is not rated, while two assessors differ or one of them has changed a mark after they had agreed, or while the \
            vote that gives the weights is open. While a workshop has yet to vote the class is provisional. It is given by \
            the edition of the grid by which it was rated; --edition names another one. Its seal is made of what is rated, of \
            every mark, weight and criterion: --seal says whether a printed one is still that of the file, and which answer is \
            another one now; --covers lists all that it is made of.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @Option(help: "A seal as it is printed on a certificate: say whether it still is that of the file.") var seal:
        String?
    @Flag(help: "List what the seal is made of, line by line.") var covers = false
    @Argument(help: "Who or what is rated (otherwise all that was).") var subject: [String] = []

    func run(_ session: Session) throws {
        let t = session.t
        let (newest, day) = try place.read(session)
        guard !subject.isEmpty || newest.subject == .workshop || newest.subject == .day else {
            guard seal == nil, !covers else {
                throw Failure(.usage, t("Say what the certificate is of: a seal is that of one thing."))
            }
            return try list(newest, day, session)
        }
        let found = try session.subject(subject.joined(separator: " "), of: newest, in: day, workshop: place.workshop)
        let grid = try place.inUse(session, about: found.subject, on: day)
        let label: Labelled
        do { label = try session.state.labelled(found.subject, by: grid, on: day?.day.id) } catch {
            guard seal != nil else { throw error }
            throw Failure(.badData, t("%1 There is no class now, so that no printed seal stands.", error.message(t)))
        }
        let (weights, assessment) = (label.weights, label.assessment)
        let (robustness, seal) = (label.robustness, label.seal.text)
        let holds = label.holds(on: session.world.localNow.date)
        let standing = try self.seal.map { try self.standing(of: $0, label, session) }
        let title = assessment.place.map { session.text(grid.classes[$0].title) }
        let report = ClassReport(
            grid: grid.code, edition: grid.edition, of: found.name,
            class: assessment.place.map { grid.classes[$0].code }, share: assessment.share,
            provisional: weights.isProvisional, weights: weights.shares,
            missing: assessment.missing.map(MissingReport.init),
            robust: robustness.map { [$0.same, $0.papers] }, date: label.date,
            until: label.grade == nil ? nil : label.until,
            holds: label.grade == nil || label.until == nil ? nil : holds, seal: seal,
            covers: covers ? label.seal.lines : nil, standing: standing.map(StandingReport.init))
        var lines = [
            t.joined([
                found.name, title ?? t("no class"),
                t("%1 % of the points", t.decimal(label.percent)),
            ])
        ]
        if weights.isProvisional {
            lines.append(
                t.plural(
                    "Provisional: %1 workshop has yet to vote on the weights.",
                    "Provisional: %1 workshops have yet to vote on the weights.", weights.awaited.count))
        }
        lines += assessment.missing.map { "  " + words($0, grid, session) }
        if let robustness {
            lines.append(
                label.grade == nil
                    ? t(
                        "No class under %1 of the %2 weightings that people of the rooms gave either.", robustness.same,
                        robustness.papers)
                    : t(
                        "The same class under %1 of the %2 weightings that people of the rooms gave.", robustness.same,
                        robustness.papers))
        } else if grid.vote != nil {
            lines.append(t("How it hangs on the weights is not known: the votes do not stand paper by paper."))
        }
        if let until = report.until { lines.append(t.validity(until: t.dateInWords(until), holds: holds)) }
        for rater in label.raters where session.state.ratesOwn(rater, label.subject) {
            lines.append(t("%1 belongs to what was rated.", session.state.name(of: rater)))
        }
        lines.append(t("Seal: %1", seal))
        if covers { lines += label.seal.lines.map { "  " + $0 } }
        if let standing { lines.append(words(standing, session)) }
        try session.answer(report, lines)
    }

    /// What has become of a printed seal, by all that was recorded of papers.
    private func standing(of printed: String, _ label: Labelled, _ session: Session) throws -> SealStanding {
        let papers = try session.desk.ledger.entries(after: 0).compactMap { entry -> Revision<Rating>? in
            if case .rating(let revision) = entry.change { revision } else { nil }
        }
        return session.state.standing(of: printed, now: label, papers)
    }

    private func words(_ standing: SealStanding, _ session: Session) -> String {
        let t = session.t
        switch standing {
        case .same: return t("The printed seal is that of the file: no answer, weight or criterion was changed.")
        case .unknown:
            return t(
                "The printed seal is not that of the file, nor was it with any papers that the file has had: weights or criteria are others, it is of something else, or it is misread."
            )
        case .changed(let changes):
            let names = changes.map { change in
                switch change {
                case .answer(let criterion): t("“%1”", session.text(criterion.text))
                case .raters: t("who rated, or when")
                }
            }
            return t("Changed since the printed seal: %1.", t.series(names))
        }
    }

    /// Everything that was rated, a line each: what it comes to, or why it has no class.
    private func list(_ newest: Grid, _ day: DayPlace?, _ session: Session) throws {
        let t = session.t
        let subjects = session.state.rated(by: newest.code, edition: place.edition, on: day?.day.id)
        guard !subjects.isEmpty else { throw Refusal.grid(.unrated) }
        var reports: [ClassLine] = []
        var lines: [String] = []
        for subject in subjects {
            let name = session.name(of: subject)
            do throws(Refusal) {
                let grid: Grid
                if let edition = place.edition {
                    grid = try session.state.grid(newest.code, edition: edition)
                } else {
                    grid = try session.state.editionInUse(of: newest.code, about: subject, on: day?.day.id)
                }
                let label = try session.state.labelled(subject, by: grid, on: day?.day.id)
                let share = t.percent(label.percent)
                let holds = label.holds(on: session.world.localNow.date)
                let until = label.grade == nil ? nil : label.until
                reports.append(
                    ClassLine(
                        of: name, edition: grid.edition, class: label.grade?.code, share: label.assessment.share,
                        until: until, holds: until == nil ? nil : holds, seal: label.seal.text))
                let validity = until.map { t.validity(until: t.dateInWords($0), holds: holds) }
                lines.append(
                    t.joined(
                        [name, label.grade.map { session.text($0.title) } ?? t("no class"), share]
                            + [validity].compactMap(\.self)))
            } catch {
                reports.append(ClassLine(of: name, reason: error.message(t)))
                lines.append(t("%1: %2", name, error.message(t)))
            }
        }
        try session.answer(["classes": reports], lines)
    }

    private func words(_ gap: Assessment.Gap, _ grid: Grid, _ session: Session) -> String {
        let t = session.t
        return switch gap {
        case .points(let share):
            t("missing for the next class: %1 % of the points", t.decimal(grid.percent(share)))
        case .mandatory(let criterion): t("has to be fulfilled: %1", session.text(criterion.text))
        case .floor(let criterion, let least): t("has to come to %2 at least: %1", session.text(criterion.text), least)
        }
    }
}

/// Keeps what two assessors agree on.
struct GridSettle: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Keep what two assessors agree on where they differ.",
        discussion: "Without --mark it says where they differ. It is not said before both have rated.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: GridOptions
    @Option(help: "A criterion and what they agree on: boiler=3, or boiler=3 (invoices); repeatable.") var mark:
        [String] = []
    @Argument(help: "Who or what is rated.") var subject: String

    func run(_ session: Session) throws {
        let t = session.t
        let (newest, day) = try place.read(session)
        let found = try session.subject(subject, of: newest, in: day, workshop: place.workshop)
        let grid = try place.inUse(session, about: found.subject, on: day)
        let both = session.state.assessors(of: found.subject, in: grid, day: day?.day.id)
        guard both.papers.count == 2 else { throw Refusal.grid(.needsAssessors(both.papers.count)) }
        if mark.isEmpty, !both.open.isEmpty {
            let lines = both.open.map { criterion in
                let values = both.papers.map { $0.mark(criterion.code)?.value.map(session.value) ?? "–" }
                return t("%1: %2", session.text(criterion.text), values.joined(separator: " / "))
            }
            let again =
                both.outdated == nil
                ? []
                : [t("One of the two has changed a mark since they agreed: what they had agreed on no longer holds.")]
            return try session.answer(["open": both.open.map(\.code)], again + lines)
        }
        let decided = try mark.map { try decision($0, grid, t) }
        let id: ID<Rating> = session.world.newID()
        try session.record {
            try $0.settle(
                found.subject, in: grid, day: day?.day.id, deciding: decided, id: id, by: session.operatorName,
                on: session.world.localNow.date, at: session.world.now())
        }
        try session.answer(["settled": found.name], [t("%1: what both agree on is kept.", found.name)])
    }

    private func decision(_ words: String, _ grid: Grid, _ t: Localizer) throws -> Rating.Mark {
        guard let equals = words.firstIndex(of: "=") else {
            throw Failure(.usage, t("A decision is written as criterion=mark: boiler=3."))
        }
        let code = String(words[..<equals])
        guard let criterion = grid.criterion(code) else {
            throw Refusal.grid(.noSuchCriterion(PlainText(code), grid: grid.code, edition: grid.edition))
        }
        var alone = grid
        alone.criteria = [criterion]
        do {
            let typed = String(words[words.index(after: equals)...])
            guard let mark = try GridReading(typed, of: alone, isWhole: true).marks.first else {
                throw Failure(.badData, t("“%1” has to be decided by a mark.", PlainText(code)))
            }
            return mark
        } catch let problem as GridReading.Problem {
            // It is the only one here, and stands elsewhere on the paper.
            let place = (grid.criteria.firstIndex { $0.code == code } ?? 0) + 1
            throw Refusal.grid(.unreadable(problem.moved(to: place)))
        }
    }
}

/// What a class asks for, as JSON.
private struct MissingReport: Encodable {
    var criterion: String?
    var least: Int?
    var share: Fraction?

    init(_ gap: Assessment.Gap) {
        switch gap {
        case .points(let share): self.share = share
        case .mandatory(let criterion): (self.criterion, least) = (criterion.code, 1)
        case .floor(let criterion, let least): (self.criterion, self.least) = (criterion.code, least)
        }
    }
}

/// One of all that was rated, as JSON.
private struct ClassLine: Encodable {
    var of: String
    var edition: Int?
    var `class`: String?
    var share: Fraction?
    var until: CivilDate?
    /// Whether its last day is still to come, or today.
    var holds: Bool?
    var seal: String?
    /// Why it has no class.
    var reason: String?
}

private struct ClassReport: Encodable {
    var grid: String
    var edition: Int
    var of: String
    var `class`: String?
    var share: Fraction
    var provisional: Bool
    var weights: [Fraction]
    var missing: [MissingReport]
    /// Under how many weightings the class is the same, and of how many.
    var robust: [Int]?
    var date: CivilDate
    var until: CivilDate?
    /// Whether its last day is still to come, or today.
    var holds: Bool?
    var seal: String
    /// What the seal is made of.
    var covers: [String]?
    /// What has become of a printed seal.
    var standing: StandingReport?
}

/// What has become of a printed seal, as JSON.
private struct StandingReport: Encodable {
    /// same, changed or unknown
    var kind: String
    /// The criteria whose answers are others now.
    var answers: [String]?
    /// Whether who rated is another one, or when.
    var raters: Bool?

    private enum CodingKeys: String, CodingKey {
        case kind = "is"
        case answers, raters
    }

    init(_ standing: SealStanding) {
        switch standing {
        case .same: kind = "same"
        case .unknown: kind = "unknown"
        case .changed(let changes):
            kind = "changed"
            answers = changes.compactMap { if case .answer(let criterion) = $0 { criterion.code } else { nil } }
            raters = changes.contains(.raters)
        }
    }
}

import Localization
import Papers
import Tally
import Words
import Workshop

/// What a label says of something: the result with what the next class needs, and the certificate.
extension SheetSource {
    /// For everything that has been rated by a grid with classes: its result, and its certificate where a class is given.
    func labels(_ asked: GridAsked) -> [Document.Block] {
        guard !isBlank else { return [] }
        let grids =
            asked.grid == nil
            ? source.state.currentGrids.filter { !$0.classes.isEmpty }
            : self.grids(asked).filter { !$0.classes.isEmpty }
        let state = source.state
        let all = grids.flatMap { grid in
            (asked.subject.map { [$0] } ?? state.rated(by: grid.code, edition: asked.edition, on: asked.rated)).map {
                subject in
                // Each by the edition by which it was rated: its paper goes on meaning what it meant.
                let own = try? state.editionInUse(of: grid.code, about: subject, on: asked.rated)
                return (asked.edition == nil ? own ?? grid : grid, subject)
            }
        }
        return all.enumerated().flatMap { index, pair in
            (index == 0 ? [] : [.pageBreak]) + label(pair.1, by: pair.0, on: asked.rated)
        }
    }

    private func label(_ subject: Rating.Subject, by grid: Grid, on day: ID<Day>?) -> [Document.Block] {
        let name = words.outside(PlainText(gridWords.name(of: subject, in: source.state)))
        do {
            let label = try source.state.labelled(subject, by: grid, on: day)
            let certificate = label.grade == nil ? [] : [Document.Block.pageBreak] + self.certificate(label, name)
            return result(label, name) + certificate
        } catch {
            return [.heading(t("%1: %2", text(grid.title), name), level: 1), .paragraph(error.message(t))]
        }
    }

    private func percent(_ share: Fraction) -> String { t.percent(share.percent(decimals: 1)) }

    /// What it comes to, theme by theme, and what is missing for the next class.
    private func result(_ label: Labelled, _ name: String) -> [Document.Block] {
        let grid = label.grid
        var blocks: [Document.Block] = [
            .heading(t("%1: %2", text(grid.title), name), level: 1),
            .figures([
                Document.Figure(
                    number: label.grade.map { text($0.title) } ?? t("no class"), captions: [t("class")]),
                Document.Figure(number: t.percent(label.percent), captions: [t("of the points, weighed")]),
            ]),
        ]
        blocks += hangs(on: label)
        // On a result a class that is over would else read as one that holds.
        if !label.holds(on: today) { blocks += validity(label) }
        if let next = label.nextGrade {
            blocks.append(.heading(t("What is missing for: %1", text(next.title)), level: 2))
            blocks.append(
                .entries(
                    label.assessment.missing.map { gap in
                        switch gap {
                        case .points(let share):
                            Document.Entry(label: t("points"), text: t("%1 more", t.percent(grid.percent(share))))
                        case .mandatory(let criterion):
                            Document.Entry(label: t("has to be fulfilled"), text: text(criterion.text))
                        case .floor(let criterion, let least):
                            Document.Entry(label: t("%1 at least", least), text: text(criterion.text))
                        }
                    }))
        }
        blocks.append(.heading(t("By theme"), level: 2))
        let themes = grid.themes.isEmpty ? [text(grid.title)] : grid.themes.map { text($0.title) }
        blocks.append(
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Theme"), isWide: true),
                        Document.Table.Column(title: t("Points"), isNumber: true),
                        Document.Table.Column(title: t("Weight"), isNumber: true),
                        Document.Table.Column(title: t("Counts for"), isNumber: true),
                    ],
                    rows: zip(themes, label.assessment.themes).map { title, theme in
                        [
                            .text(title), .text(t("%1 of %2", gridWords.number(theme.points), theme.most)),
                            .text(percent(theme.weight)), .text(percent(theme.part)),
                        ]
                    })))
        blocks.append(.heading(t("Mark by mark"), level: 2))
        blocks.append(
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("Criterion"), isWide: true),
                        Document.Table.Column(title: t("Mark")),
                        Document.Table.Column(title: t("Borne out by")),
                    ],
                    rows: grid.criteria.map { criterion in
                        let mark = label.paper.mark(criterion.code)
                        let value = mark?.value.map { value -> String in
                            switch criterion.scale {
                            case .common, .levels:
                                t("%1 of %2", gridWords.number(value), grid.most(of: criterion) ?? 0)
                            default: gridWords.value(value, of: criterion, in: grid)
                            }
                        }
                        return [
                            .text(text(criterion.text)), .text(value ?? "–"),
                            .text(words.outside(mark?.note ?? "")),
                        ]
                    })))
        return blocks
    }

    /// Who rated when, what the weights come from, and how much hangs on them.
    private func hangs(on label: Labelled) -> [Document.Block] {
        var lines: [Document.Block] = [.paragraph(rated(label))]
        if let settled = label.settledOn {
            lines.append(.paragraph(t("What they differed on was settled on %1.", words.date(settled))))
        }
        if label.weights.isProvisional {
            lines.append(
                .paragraph(
                    t.plural(
                        "Provisional: %1 workshop has yet to vote on the weights.",
                        "Provisional: %1 workshops have yet to vote on the weights.", label.weights.awaited.count)))
        }
        for rater in label.raters where source.state.ratesOwn(rater, label.subject) {
            lines.append(
                .paragraph(t("%1 belongs to what was rated.", words.outside(source.state.name(of: rater)))))
        }
        if let robustness = label.robustness {
            lines.append(
                .paragraph(
                    label.grade == nil
                        ? t(
                            "No class under %1 of the %2 weightings that people of the rooms gave either.",
                            robustness.same, robustness.papers)
                        : t(
                            "The same class under %1 of the %2 weightings that people of the rooms gave.",
                            robustness.same,
                            robustness.papers)))
        } else if label.grid.vote != nil {
            lines.append(
                .paragraph(t("How it hangs on the weights is not known: the votes do not stand paper by paper.")))
        }
        return lines
    }

    /// Who rated, and when: each with their own date where two rated on two days.
    private func rated(_ label: Labelled) -> String {
        let raters = label.raters.map { words.outside(source.state.name(of: $0)) }
        guard !raters.isEmpty else {
            return t("Rated on %1, edition %2.", words.date(label.date), label.grid.edition)
        }
        let dates = label.ratings.filter { $0.rater != nil }.map(\.date)
        guard label.grid.rater == .twoAssessors, Set(dates).count > 1 else {
            return t.plural(
                "Rated by %2 on %3, edition %4.", "Rated by %2 on %3, edition %4.", raters.count, t.list(raters),
                words.date(label.date), label.grid.edition)
        }
        let each = zip(raters, dates).map { t("%1 (%2)", $0, words.date($1)) }
        return t("Rated by %1, edition %2. The later date counts.", t.series(each), label.grid.edition)
    }

    private var today: CivilDate { source.world.localNow.date }

    /// Until when the class holds, or was held; nothing where no class is given, or for ever.
    private func validity(_ label: Labelled) -> [Document.Block] {
        guard label.grade != nil, let until = label.until else { return [] }
        return [
            .paragraph(
                label.holds(on: today)
                    ? t("Valid until %1.", words.date(until))
                    : t("Held until %1: it is no longer valid.", words.date(until)))
        ]
    }

    private func certificate(_ label: Labelled, _ name: String) -> [Document.Block] {
        var blocks: [Document.Block] = [
            .heading(label.weights.isProvisional ? t("Provisional certificate") : t("Certificate"), level: 1),
            .figures([
                Document.Figure(number: label.grade.map { text($0.title) } ?? "", captions: [text(label.grid.title)])
            ]),
            .heading(name, level: 1),
            .paragraph(
                t(
                    "comes to %1 of the points by the marks that were kept and the criteria of edition %2, and fulfils by them all that this class asks for.",
                    t.percent(label.percent), label.grid.edition)),
        ]
        blocks += hangs(on: label)
        blocks += validity(label)
        if let hash = label.voteHash {
            let weights = zip(label.grid.themes, label.weights.shares).map { theme, share in
                t("%1 %2", text(theme.title), percent(share))
            }
            blocks.append(.paragraph(t("Weights as voted: %1.", t.list(weights))))
            // Beside the weights it would break over a line.
            blocks.append(.paragraph(t("Hash of the vote: %1.", code(hash))))
        }
        blocks.append(.paragraph(t("Seal: %1", code(label.seal.text))))
        blocks.append(
            .paragraph(
                t(
                    "The seal is made of what is rated, of every mark, weight and criterion: one other answer is another seal. Whether it still is that of the file says: %1",
                    code("halqa grid FILE class \(label.grid.code) … --seal …"))))
        blocks.append(
            .table(
                Document.Table(
                    columns: [
                        Document.Table.Column(title: t("For the programme: name, date, signature"), blank: 50),
                        Document.Table.Column(title: t("For the holder: name, date, signature"), blank: 50),
                    ], rows: [[.text(""), .text("")]], isForm: true)))
        return blocks
    }

    /// Read from the left in every language.
    private func code(_ text: String) -> String { "\u{2066}\(text)\u{2069}" }
}

public import Localization
public import Workshop

extension GridRefusal {
    /// What is wrong and what to do, in a sentence.
    public func message(_ t: Localizer) -> String {
        switch self {
        case .noSuchGrid(let known) where known.isEmpty:
            t("This programme has no grid. Add one from a file: halqa grid add.")
        case .noSuchGrid(let known): t("There is no such grid. There are: %1.", t.series(known))
        case .gridIsThere(let code, let newest):
            t("“%1” is here as edition %2 already. Give the new one a higher version.", PlainText(code), newest)
        case .gridHasPapers(let count):
            t.plural(
                "%1 paper of this grid has been kept, so that it stays.",
                "%1 papers of this grid have been kept, so that it stays.", count)
        case .noSuchCriterion(let criterion, let grid, let edition):
            t("“%1” is no criterion of edition %3 of “%2”.", criterion, PlainText(grid), edition)
        case .noSuchEdition(let edition, let grid, let all):
            t("There is no edition %1 of “%2”. There are: %3.", edition, PlainText(grid), t.series(all.map(t.number)))
        case .otherEdition(let edition, let grid):
            t(
                "The other of the two rated this by edition %1 of “%2”. Rate it by that one, or they could never agree.",
                edition, PlainText(grid))
        case .oneAssessor(let name, let other):
            t(
                "“%1” may be %2, who has rated this already. Two different people have to rate: write who it is as the directory has it.",
                name, other)
        case .ratedTwice(let name):
            t(
                "Both papers are of %1, who stood in the directory twice. Undo the later paper or the joining, and let somebody else rate.",
                name)
        case .notOpen(let criterion):
            t("Both say the same of “%1”: there is nothing to decide.", text(criterion.text, t))
        case .decidedTwice(let criterion): t("“%1” is decided twice. Say it once.", text(criterion.text, t))
        case .notAMark(let typed, let criterion, let values): notAMark(typed, criterion, values, t)
        case .unreadable(.notAValue(let place, let typed, let criterion, let values)):
            t("Mark %1: %2", place, notAMark(typed, criterion, values, t))
        case .unreadable(.count(let count, let criteria)):
            t.plural(
                "There is %1 mark for %2 criteria. A blank one is a point.",
                "There are %1 marks for %2 criteria. A blank one is a point.", count, criteria)
        case .unreadable(.ambiguous(let place, let typed)):
            t(
                "Mark %1: “%2” can be thousands or a fraction. Write thousands without a sign between them, and a fraction with a nought behind it.",
                place, typed)
        case .unreadable(.impossible(let place, let typed, let criterion, let rule)):
            t("Mark %1: %2", place, impossible(typed, criterion, rule, t))
        case .impossible(let typed, let criterion, let rule): impossible(typed, criterion, rule, t)
        case .doubtful(let typed, let criterion, let doubt): doubtful(typed, criterion, doubt, t)
        case .unreadable(.openBracket(let place)): t("Mark %1: the bracket is not closed.", place)
        case .needsEvidence(let criterion):
            t("“%1” needs its evidence, in brackets after the mark.", text(criterion.text, t))
        case .doesNotRate(let subject): doesNotRate(subject, t)
        case .notACode: t("A code has three letters or digits at least.")
        case .longCode(let code):
            t(
                "“%1” is too long for a code, which has %2 letters and digits at most: key the code, and then the marks.",
                PlainText(String(code.string.prefix(24))), OwnCode.most)
        case .codes(let problem): codes(problem, t)
        case .needsRater: t("Say who rates.")
        case .ratedAlready(let author):
            t("There is a paper of this already, kept by %1. Change that one.", author)
        case .enoughAssessors: t("Two people have rated this already. What they say is settled now.")
        case .needsAssessors(let count):
            t.plural(
                "%1 of two people has rated this. Neither sees what the other says before both have.",
                "%1 of two people have rated this. Neither sees what the other says before both have.", count)
        case .differencesOpen(let criteria):
            t("The two differ on %1. Settle that first.", names(criteria, t))
        case .settledBefore(let criteria):
            t(
                "One of the two has changed a mark since they agreed: what they had agreed on no longer holds. They differ on %1. Settle it again.",
                names(criteria, t))
        case .unrated: t("Nobody has rated this.")
        case .notAllRated(let criteria):
            t("No class is given before %1 is rated.", names(criteria, t))
        case .weightsOpen: t("The vote that gives the weights is not closed. No class is given before.")
        case .weightsDoNotFit(let options, let themes):
            t(
                "The vote that gives the weights has %1 options, the grid %2 themes. They have to be the same.",
                options, themes)
        case .unitChanged(let criterion, let before): unitChanged(criterion, before, t)
        case .directionChanged(let criterion):
            t(
                "Of “%1” papers were kept by which more is better, or less; it would be the other way round. Give the new criterion another id.",
                text(criterion.text, t))
        case .noTies: t("This programme has no grid in which people say whom of the others they know.")
        case .ties(let problem): problem.message(t)
        }
    }

    private func codes(_ problem: CodePairs.Problem, _ t: Localizer) -> String {
        // As codes are printed, and keyed.
        func shown(_ code: PlainText) -> PlainText { PlainText(code.string.uppercased()) }
        return switch problem {
        case .notThere(let code, isEarlier: true): t("No paper of the earlier day has the code %1.", shown(code))
        case .notThere(let code, isEarlier: false): t("No paper of the later day has the code %1.", shown(code))
        case .joined(let code):
            t("%1 stands on papers of both days already, and is joined with no other code.", shown(code))
        case .notOneSlip(let one, let other):
            t("%1 and %2 differ by more than one slip of the pen, and are not joined.", shown(one), shown(other))
        case .twice(let code): t("%1 would be joined with two codes. Say which of them it is.", shown(code))
        }
    }

    private func names(_ criteria: [Grid.Criterion], _ t: Localizer) -> String {
        t.series(criteria.map { t("“%1”", text($0.text, t)) })
    }

    private func notAMark(_ typed: PlainText, _ criterion: Grid.Criterion, _ values: [Int], _ t: Localizer) -> String {
        guard let first = values.first, let last = values.last else {
            return switch criterion.scale {
            case .words: t("“%1” asks for words: a point, and the words in brackets.", text(criterion.text, t))
            default: t("“%1” is no figure, such as 12 or 3.5.", typed)
            }
        }
        return t("“%1” is none of the values from %2 to %3.", typed, first, last)
    }

    private func impossible(
        _ typed: PlainText, _ criterion: Grid.Criterion, _ rule: FigureRule, _ t: Localizer
    ) -> String {
        let unit = if case .figure(let unit, _) = criterion.scale { text(unit, t) } else { PlainText("") }
        return switch rule {
        case .negative:
            t("%1 is below nought, and “%2” counts %3: write 0 or more.", typed, text(criterion.text, t), unit)
        case .overHundred:
            t("%1 is more than the whole, and “%2” is in %3: write 0 to 100.", typed, text(criterion.text, t), unit)
        case .partOfPerson:
            t(
                "%1 is a part of a person, and “%2” counts %3: write a whole number.", typed, text(criterion.text, t),
                unit)
        case .notPercent:
            t(
                "%1 is a percentage, and “%2” is kept in %3: write the figure in that unit.", typed,
                text(criterion.text, t), unit)
        case .tooLong:
            t(
                "%1 has more than %2 digits: write the figure of “%3” again.", typed, FigureRule.digits,
                text(criterion.text, t))
        }
    }

    private func doubtful(
        _ typed: PlainText, _ criterion: Grid.Criterion, _ doubt: FigureDoubt, _ t: Localizer
    ) -> String {
        let unit = if case .figure(let unit, _) = criterion.scale { text(unit, t) } else { PlainText("") }
        return switch doubt {
        case .negative:
            t(
                "%1 is below nought, and “%2” is in %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.",
                typed, text(criterion.text, t), unit)
        case .inParts:
            t(
                "%1 is no whole number, and “%2” counts %3. Nothing was written; if it is right, “halqa grid rate” keeps it with --confirm.",
                typed, text(criterion.text, t), unit)
        }
    }

    private func doesNotRate(_ subject: Grid.Subject, _ t: Localizer) -> String {
        switch subject {
        case .person: t("This grid rates people.")
        case .organisation: t("This grid rates organisations that are in the directory.")
        case .workshop: t("This grid rates workshops.")
        case .day: t("This grid rates days.")
        case .line: t("This grid rates lines.")
        case .link: t("This grid rates links.")
        }
    }

    private func unitChanged(_ criterion: Grid.Criterion, _ before: LocalizedText, _ t: Localizer) -> String {
        let now = if case .figure(let unit, _) = criterion.scale { text(unit, t) } else { PlainText("") }
        return now.isEmpty
            ? t(
                "“%1” is kept in %2 and would be no figure any more. Give the new criterion another id.",
                text(criterion.text, t), text(before, t))
            : t(
                "“%1” is kept in %2 and would be in %3 from now on: they could not be compared. Give the new criterion another id.",
                text(criterion.text, t), text(before, t), now)
    }

    private func text(_ text: LocalizedText, _ t: Localizer) -> PlainText { text.text(in: t.textLanguage) }
}

public import Localization
import Tables
public import Tally
import Words

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What is wrong, in words: where, what, and what would be right.
public struct Sentences {
    private let t: Localizer

    /// Sentences in the language that `t` speaks.
    public init(t: Localizer) { self.t = t }

    func sentence(for error: BallotFile.Unreadable) -> String {
        if error.isSilent {
            return t("%1 is a pipe or a device that says nothing. Name a file.", Plain.text(error.file))
        }
        let reason = unsafe strerror(error.code).map { unsafe String(cString: $0) } ?? ""
        return error.isMissing
            ? t("%1: there is no such file.", Plain.text(error.file))
            : t("%1: cannot be read: %2.", Plain.text(error.file), reason)
    }

    func sentence(for error: BallotFileError) -> String {
        let what = sentence(for: error.problem)
        return error.line > 0
            ? t("%1:%2: %3", Plain.text(error.file), error.line, what) : t("%1: %2", Plain.text(error.file), what)
    }

    private func sentence(for problem: BallotFileError.Problem) -> String {
        switch problem {
        case .empty: t("the file is empty.")
        case .unknownFormat:
            t(
                "not a ballot file that is known: BLT, PrefLib, Pabulib, CSV or XLSX with a header, or a Debian tally sheet."
            )
        case .zeroByte: t("a zero byte stands here, which no text has: the file is damaged. Save or copy it again.")
        case .formula(let text) where SheetText.isError(text):
            t(
                "the spreadsheet could not calculate this cell: “%1”. Put it right there, save the file, and count it again.",
                Plain.text(text))
        case .formula(let text):
            t(
                "a formula without its value stands here: “%1”. Open the file in a spreadsheet, save it, and count it again.",
                Plain.text(text))
        case .notUTF8: t("not UTF-8. Leave --encoding out, or say what it is.")
        case .endsEarly(let expected): t("the file ends here; %1 is missing.", words(for: expected))
        case .unexpected(let found, let expected):
            found.isEmpty
                ? t("nothing here; %1 is expected.", words(for: expected))
                : t("“%1” found; %2 is expected.", Plain.text(found), words(for: expected))
        case .unknownOption(let name): t("there is no option “%1”.", Plain.text(name))
        case .repeatedOption(let name): t("two options are called “%1”.", Plain.text(name))
        case .wrongNumberOfCells(let found, let expected):
            t("%1 values in the line; the header asks for %2.", found, expected)
        case .openQuote: t("a quotation mark is opened and not closed.")
        case .wrongNumberOfBallots(let found, let stated):
            t("the file says that it holds %1 ballots; it holds %2.", stated, found)
        case .noVotes: t("no column of the table holds votes.")
        case .unclearTable(let layouts) where layouts == [.ranks, .scores]:
            t(
                "the cells can be ranks, 1 is best, or scores, the highest is best. Say which: --layout ranks or --layout scores."
            )
        case .unclearTable(let layouts) where layouts == [.inOrder, .choices]:
            t(
                "the cells can be rankings, the best first, or crosses in no order. Say which: --layout in-order or --layout choices."
            )
        case .unclearTable(let layouts):
            t(
                "it is not clear what the table means. Say it with --layout: %1.",
                layouts.map { t("%1 (%2)", $0.rawValue, words(for: $0)) }.joined(separator: ", "))
        case .numberTooLarge(let number, let most):
            t("“%1” is larger than can be counted; at most %2.", Plain.text(number), most)
        case .tooLarge: t("more options or ballots than can be counted.")
        case .missing(let part): t("%1 is missing.", Plain.text(part))
        }
    }

    private func words(for expected: BallotFileError.Expected) -> String {
        switch expected {
        case .count: t("a count of ballots, a whole number from 0 up,")
        case .integer: t("a whole number")
        case .rank: t("a rank, such as 1 or 1st,")
        case .cross: t("a cross such as x, 1 or yes, or nothing")
        case .grade: t("a grade, as a number or in a word of the scale that the others are of,")
        case .option: t("the number of an option")
        case .optionName: t("the name of an option")
        case .amount: t("an amount of money from 0 up")
        case .time: t("a time such as 2026-12-01T08:30:00")
        case .numberOfOptionsAndSeats: t("the number of options and of seats")
        case .endOfBallot: t("the 0 that ends ballots")
        case .header: t("a header")
        case .ranks: t("a rank for each option, such as 12-3,")
        case .colon: t("a line of the form “count: ranking”")
        case .voter: t("a voter")
        case .closingBrace: t("the } that closes a group of options")
        case .separator: t("a separator after the closing quotation mark")
        case .alternativeNumber: t("the number of an option, each once, from 1 up to how many there are,")
        case .consecutiveOption: t("an option numbered in turn")
        case .voteType: t("approval, ordinal, cumulative, scoring or choose-1")
        case .endOfFile: t("the end of the file")
        }
    }

    /// What is wrong with a rule.
    public func sentence(for problem: RuleSet.Problem) -> String {
        switch problem {
        case .notAPair(let text): t("A rule has the form key=value; “%1” has not.", Plain.text(text))
        case .unknownKey(let key):
            t(
                "There is no rule “%1”; there are %2.", Plain.text(key),
                t.series(RuleSet.Key.allCases.map(\.rawValue)))
        case .badValue(let key, let value, let allowed):
            t("The rule %1 does not take “%2”; it takes %3.", key.rawValue, Plain.text(value), allowed)
        case .repeated(let key): t("The rule %1 is stated twice.", key.rawValue)
        case .contradictory(let contradiction): contradiction.message(t)
        }
    }

    private func words(for layout: BallotLayout) -> String {
        switch layout {
        case .byRank: t("a column for each rank, options in the cells")
        case .ranks: t("a column for each option, ranks in the cells, 1 is best")
        case .scores: t("a column for each option, numbers in the cells, the highest is best")
        case .crosses: t("a column for each option, crosses in the cells")
        case .choice: t("one option in each row")
        case .choices: t("all crossed options in each row")
        case .inOrder: t("several options in each row, the best first")
        }
    }

    /// What is unusual about a file, and is counted all the same.
    /// - Parameter method: what the ballots are counted by: only what it reads can be stated.
    func sentence(for remark: BallotRemark, file: String, method: VotingMethod) -> String {
        let what =
            switch remark {
            case .ballots(let stated, let found):
                t("the file says that it holds %1 ballots; it holds %2.", stated, found)
            case .options(let stated, let found):
                t("the file says that it holds %1 options; it holds %2.", stated, found)
            case .likelyOne(let first, let second):
                t(
                    "“%1” and “%2” are likely one option. They are counted as two: write them in one way.",
                    Plain.text(first), Plain.text(second))
            case .layout(let layout): t("read as a table with %1.", words(for: layout))
            case .otherLayout(let layout):
                t("it can be a table with %1, too. If it is, say so: --layout %2.", words(for: layout), layout.rawValue)
            case .grades(let grades):
                t(
                    "grades in words, taken for numbers: %1.",
                    t.series(grades.map { t("%1 = %2", Plain.text($0.word), $0.number) }))
            case .columnsLeftOut(let headings): t("columns without votes, left out: %1.", list(headings))
            case .totalsLeftOut(let rows):
                t("rows of totals, which are no ballots, left out: %1.", list(of: rows))
            case .likelyTotals(let rows):
                t(
                    "these may be totals, and are counted as they stand: %1. If they are totals, take them out of the table.",
                    list(of: rows))
            case .repeatedIdentifier(let column, let times):
                t.plural(
                    "%1 ballot has in column “%2” what another one has there. Both are counted: look whether somebody voted twice.",
                    "%1 ballots have in column “%2” what others have there. All are counted: look whether somebody voted twice.",
                    times, Plain.text(column))
            case .noOption(let word, let times):
                t.plural(
                    "“%2” stands there %1 time and is no option.", "“%2” stands there %1 times and is no option.",
                    times,
                    Plain.text(word))
            case .blankVote(let word, let times):
                t.plural(
                    "“%2” stands on %1 ballot: a vote for nobody, and no option.",
                    "“%2” stands on %1 ballots: votes for nobody, and no option.", times, Plain.text(word))
            case .spoiledVote(let word, let times):
                t.plural(
                    "“%2” stands on %1 ballot, which is counted as spoiled: it is no option.",
                    "“%2” stands on %1 ballots, which are counted as spoiled: it is no option.", times,
                    Plain.text(word))
            case .aboveMaximum(let ballots, let highest, let maximum):
                above(ballots, highest, maximum, method)
            case .belowMinimum(let ballots, let lowest, let minimum):
                t.plural(
                    "%1 ballot holds a number below the lowest score, %2, and is spoiled by it; the lowest number is %3.",
                    "%1 ballots hold a number below the lowest score, %2, and are spoiled by it; the lowest number is %3.",
                    ballots, minimum, lowest)
            case .manyInOne(let option):
                t("“%1” stands for several people and is counted as one option.", Plain.text(option))
            case .orderForTies(let names):
                // As it is typed: no space, no sign of a language between the names.
                t(
                    "the file names an order for ties. It counts only when it is stated: --rules draw=%1.",
                    Plain.text(
                        names.map { $0.contains(where: { ", \"'".contains($0) }) ? "'\"\($0)\"'" : $0 }.joined(
                            separator: ",")))
            case .ignored(let text): t("“%1” is not followed.", Plain.text(text))
            }
        return t("%1: %2", Plain.text(file), what)
    }

    private func above(_ ballots: Int, _ highest: Int, _ maximum: Int, _ method: VotingMethod) -> String {
        let what = t.plural(
            "%1 ballot holds a number above the highest score, %2, and is spoiled by it; the highest number is %3.",
            "%1 ballots hold a number above the highest score, %2, and are spoiled by it; the highest number is %3.",
            ballots, maximum, highest)
        // A number that no rule takes is a slip; and the grades of some methods are their own.
        guard method.ruleKeys.contains(.maxScore), (try? RuleSet(["max-score=\(highest)"])) != nil else { return what }
        return what + " " + t("Where scores go up to %1, say so: --rules max-score=%2.", highest, String(highest))
    }

    /// What was noticed of how a file is written.
    func sentence(for remark: BallotInput.Remark, file: String) -> String {
        let what =
            switch remark {
            case .letters(let encoding):
                t(
                    "its letters were taken for %1. If names look wrong, say what they are with --encoding.",
                    encoding.rawValue)
            case .text(.halfLetterAtEnd): t("The file ends within a letter. It may have been cut off.")
            case .text(.spoilt(let word, let was)), .text(.mended(let word, let was)):
                t("“%1” looks as if it had been “%2” before it was exported.", Plain.text(word), Plain.text(was))
            case .otherSheets(let names): t("Other sheets were not read: %1.", list(names))
            }
        return t("%1: %2", Plain.text(file), what)
    }

    /// Why a file cannot be read as a table or a text.
    func sentence(for problem: TableProblem) -> String {
        switch problem {
        case .empty: t("the file is empty.")
        case .tooLarge(let limit): t("larger than any table: more than %1 million bytes.", limit / 1_000_000)
        case .doubtfulEncoding(let readings):
            t(
                "It cannot be told for certain what the letters of this file are: %1. State it with --encoding.",
                t.series(readings.map { t("“%1” with %2", Plain.text($0.example), $0.encoding.rawValue) }))
        case .spoilt(let word, let was):
            t(
                "the letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8.",
                Plain.text(word), Plain.text(was))
        case .foreignSpreadsheet(.oldExcel), .foreignSpreadsheet(.openDocument):
            t("this is a spreadsheet of another kind. Open it and save it as XLSX or CSV.")
        case .foreignSpreadsheet, .notATable: sentence(for: BallotFileError.Problem.unknownFormat)
        case .damagedSpreadsheet: t("This spreadsheet is damaged. Open it and save it again.")
        case .unpacksTooFar(let limit):
            t("this spreadsheet unpacks to more than %1 MB, and was not read. Save it as CSV.", t.number(limit >> 20))
        case .noSuchSheet(let name, let known):
            t("There is no sheet “%1”; there are %2.", Plain.text(name), list(known))
        case .libraryMissing(let reason):
            t("To read spreadsheets, libarchive has to be installed (%1). CSV needs nothing.", Plain.text(reason))
        }
    }

    /// A rule that a method does not have.
    public func sentence(for key: RuleSet.Key, of method: VotingMethod) -> String {
        let known = t.series(method.ruleKeys.filter { !$0.isOfRooms }.map(\.rawValue))
        return t("%1 has no rule %2; it has %3.", method.rawValue, key.rawValue, known)
    }

    /// A base that a file of ballots does not hold.
    func sentence(for base: PercentageBase) -> String {
        let known = t.series(PercentageBase.allCases.filter { !$0.isOfRooms }.map(\.rawValue))
        return t(
            "How many people base=%1 counts stands in no file of ballots; here base takes %2.", base.rawValue, known)
    }

    /// Why ballots cannot be counted.
    public func sentence(for error: TallyError) -> String {
        switch error {
        case .needsScores: t("this method needs a number for each option; these ballots are rankings.")
        case .needsBudget:
            t("this method needs what the options cost and a limit; only a Pabulib file (.pb) holds them.")
        case .needsCrosses:
            t("this method needs crosses; these ballots are rankings, and a last place is no cross.")
        case .tooManyOptions(let most): t("more options than this method can count; it takes at most %1.", most)
        case .strangeBallots: t("a ballot names something that is none of the options.")
        case .notAnAnswer(let option, let answers):
            t("this method has the answers %1, not “%2”.", t.series(answers), Plain.text(option))
        case .quotaCannotBeMet(let tag, let least, let most):
            t("at least %2 winners shall carry “%1”, but no more than %3 can.", Plain.text(tag), least, most)
        case .quotasDoNotFit(let seats): t("no choice for %1 seats meets all quotas.", seats)
        case .quotasFillSeats: t("quotas fill every seat; leave the majority out.")
        case .quotasNeedDraw:
            t("a tie keeps open who wins and who stands back for a quota. Draw an order: --rules draw=A,B,C.")
        case .tooManyQuotas: t("too many quotas, seats and options to find who stands back.")
        case .tooManyIncreases(let most):
            t("the shares would have to grow more than %1 times; state costs and budget in larger units.", most)
        case .seatsOutOfRange(let seats, let most): t("%1 seats cannot be filled; from 1 to %2 can.", seats, most)
        case .oneSeatOnly: t("this method has one winner; leave --seats out.")
        case .needsColleges: t("colleges vote, and the ballots do not say which one they are from.")
        case .collegesAreNoPeople:
            t("votes of colleges are of themselves; leave out a base of people or of ballots that do not count.")
        case .needsOneTheme(let option, let themes):
            t(
                "“%1” belongs to none of the themes, or to several; there are %2. Say it with --tags theme=A,B.",
                Plain.text(option), list(themes))
        case .dotsBeyondThemes(let dots, let most):
            t("a ballot has %1 dots, but the themes take only %2.", dots, most)
        case .gradesDoNotFit(let word, let number, let lowest, let highest):
            t(
                "“%1” is grade %2 of the scale in the file, and the scores that are stated go from %3 to %4. Leave min-score and max-score out, or state others.",
                Plain.text(word), number, lowest, highest)
        case .drawIsNotAPermutation(let missing, let unknown):
            unknown.isEmpty
                ? t("the rule draw names every option once; missing: %1.", list(missing))
                : t("the rule draw names every option once; not an option: %1.", list(unknown))
        }
    }

    private func list(of rows: [BallotRemark.Row]) -> String {
        let shown = rows.prefix(20).map { t("“%1” in line %2", Plain.text($0.word), $0.line) }
        return t.series(shown + (rows.count > 20 ? [t.plural("… %1 more", "… %1 more", rows.count - 20)] : []))
    }

    private func list(_ names: [String]) -> String { t.series(names.map(Plain.text)) }
}

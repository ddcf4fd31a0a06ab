public import ArgumentParser
import Localization
import Tables
import Tally

/// `tally`: counts a ballot file and prints the result as a table that can be checked by hand, or as JSON.
///
/// Exit codes: 0; 64 wrong usage; 65 ballots that are wrong or cannot be counted so; 66 no such file; 74 unreadable.
public struct TallyCommand: ParsableCommand {
    /// Its name, and what help says of it.
    public static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Count ballots, exactly.",
        usage:
            "tally BALLOTS --method METHOD [--seats N] [--rules KEY=VALUE …] [--tags TAG=A,B …] [--layout LAYOUT] [--encoding ENCODING] [--sheet SHEET] [--json]",
        discussion: """
            Reads BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV and XLSX (rankings, scores, crosses, answers \
            of forms, a log of events) and Debian's tally sheets. --methods lists the methods, each with its rules; with --method also what these rules \
            take.
            """)

    @Argument(help: ArgumentHelp("The file of ballots.", valueName: "ballots"))
    var ballots: String?

    @Option(help: ArgumentHelp("How ballots become a result; --methods lists them.", valueName: "method"))
    var method: String?

    @Option(help: ArgumentHelp("Seats to fill; by default what the file says, or one.", valueName: "n"))
    var seats: Int?

    @Option(parsing: .upToNextOption, help: TallyCommand.rulesHelp)
    var rules: [String] = []

    @Option(help: TallyCommand.encodingHelp)
    var encoding: String?

    @Option(
        help: ArgumentHelp(
            "The sheet of a spreadsheet, by name or number; by default the first that holds anything.",
            valueName: "sheet"))
    var sheet: String?

    @Option(help: TallyCommand.layoutHelp)
    var layout: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Options that carry a tag, for the rules at-least and themes; options with a comma in quotation marks.",
            valueName: "tag=A,B"))
    var tags: [String] = []

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "List the methods and their rules; with --method those of one, and what they take.")
    var methods = false

    @Flag(help: ArgumentHelp("Say on standard error how long reading and counting took.", visibility: .hidden))
    var timing = false

    @Option(help: ArgumentHelp("The language of what is printed, by its code: fr.", valueName: "language"))
    var lang: String?

    @Option(help: ArgumentHelp("The digits of what is printed: western or arabic-indic.", valueName: "digits"))
    var digits: String?

    /// The command before its words are read.
    public init() {}

    /// The rules there are, their values, and in brackets what holds when none is stated: as the rules say it themselves.
    private static var rulesHelp: ArgumentHelp {
        let help = ArgumentHelp(
            "Rules, as key=value; in brackets what holds when none is stated.", valueName: "key=value")
        return help.listing(
            // With room around the bars, so that lines break there.
            RuleSet.Key.allCases.map { key in
                key.rawValue + "=" + key.allowed.replacing("|", with: " | ")
                    + (RuleSet().value(key).map { " [" + $0 + "]" } ?? "")
            })
    }

    private static var encodingHelp: ArgumentHelp {
        ArgumentHelp("The letters of the file, where they cannot be told by their looks.", valueName: "encoding")
            .listing(TableEncoding.allCases.map(\.rawValue))
    }

    private static var layoutHelp: ArgumentHelp {
        ArgumentHelp("What a table means, when that is not clear.", valueName: "layout")
            .listing(BallotLayout.allCases.map(\.rawValue))
    }

    /// Counts, and prints the result or the list of methods.
    /// - Throws: `ValidationError` for words of the command that say nothing; `Refusal` with its sentence and exit status where the
    ///   file cannot be read or its ballots cannot be counted so.
    public func run() throws {
        let t = Localizer(
            language: lang.flatMap { Language(localeName: $0) } ?? .english,
            digits: digits.flatMap { Digits(rawValue: $0) } ?? .western)
        if let digits, Digits(rawValue: digits) == nil {
            throw ValidationError(t("There are no digits %1; there are western, arabic-indic.", Plain.text(digits)))
        }
        if let lang, Language(localeName: lang) == nil {
            let codes = t.series(Language.allCases.map(\.code))
            throw ValidationError(t("There is no language %1; there are %2.", Plain.text(lang), codes))
        }
        if methods {
            let list = MethodList(t: t)
            guard let method else {
                print(list.text, terminator: "")
                return
            }
            guard let known = VotingMethod(rawValue: method) else {
                throw ValidationError(t("There is no method %1; --methods lists them.", Plain.text(method)))
            }
            print(list.text(of: known), terminator: "")
            return
        }
        guard let ballots else { throw ValidationError(t("Name the file of ballots.")) }
        guard let method else { throw ValidationError(t("Name a method with --method; --methods lists them.")) }
        guard let known = VotingMethod(rawValue: method) else {
            throw ValidationError(t("There is no method %1; --methods lists them.", Plain.text(method)))
        }
        let encoding = try encoding.map { name in
            guard let encoding = TableEncoding(name: name) else {
                let known = t.series(TableEncoding.allCases.map(\.rawValue))
                throw ValidationError(t("There is no encoding %1; there are %2.", Plain.text(name), known))
            }
            return encoding
        }
        if let layout, BallotLayout(rawValue: layout) == nil {
            throw ValidationError(
                t(
                    "There is no layout %1; there are %2.", Plain.text(layout),
                    t.series(BallotLayout.allCases.map(\.rawValue))))
        }
        let ruleSet: RuleSet
        do {
            ruleSet = try RuleSet(rules)
        } catch {
            throw ValidationError(Sentences(t: t).sentence(for: error))
        }
        if let strange = RuleSet.Key.allCases.first(where: {
            ruleSet.stated.contains($0) && (!known.ruleKeys.contains($0) || $0.isOfRooms)
        }) {
            throw ValidationError(Sentences(t: t).sentence(for: strange, of: known))
        }
        if let base = ruleSet.base, base.isOfRooms {
            throw ValidationError(Sentences(t: t).sentence(for: base))
        }
        if !tags.isEmpty, !ruleSet.stated.contains(.atLeast), !ruleSet.stated.contains(.themes) {
            throw ValidationError(t("--tags goes with the rules at-least and themes; neither is stated."))
        }
        if let seats, seats > 1, known.isAboutMoney {
            throw ValidationError(t("%1 has a budget and no seats; leave --seats out.", known.rawValue))
        }
        if let seats, seats < 1 { throw ValidationError(t("--seats takes a number from 1 up.")) }
        let result = try count(ballots, known, ruleSet, encoding, t)
        let text = json ? ResultJSON(result).text : ResultText(result, t: t).text
        print(text, terminator: "")
    }

    /// Gives options the tags that were stated, beside those that the file has.
    private func label(_ box: inout BallotBox, _ t: Localizer) throws {
        for pair in tags {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, let names = RuleSet.names(parts[1]) else {
                throw ValidationError(t("A tag has the form tag=A,B; “%1” has not.", Plain.text(pair)))
            }
            if box.tags.isEmpty { box.tags = box.options.map { _ in [] } }
            for name in names {
                guard let option = box.options.firstIndex(of: name) else {
                    throw ValidationError(t("there is no option “%1”.", Plain.text(name)))
                }
                if !box.tags[option].contains(parts[0]) { box.tags[option].append(parts[0]) }
            }
        }
    }

    private func count(
        _ path: String, _ method: VotingMethod, _ rules: RuleSet, _ encoding: TableEncoding?, _ t: Localizer
    ) throws -> TallyResult {
        let sentences = Sentences(t: t)
        do {
            let clock = ContinuousClock()
            let start = clock.now
            let (file, remarks) = try BallotInput(
                path: path, encoding: encoding, sheet: sheet, layout: layout.flatMap { BallotLayout(rawValue: $0) },
                method: method
            ).read()
            for remark in remarks { Refusal.say(sentences.sentence(for: remark, file: path)) }
            for remark in file.remarks + method.remarks(on: file, rules: rules) {
                // An answer of the method's own is known however it is written.
                if case .likelyOne = remark, method == .motion { continue }
                if case .orderForTies = remark, rules.stated.contains(.draw) { continue }
                Refusal.say(sentences.sentence(for: remark, file: path, method: method))
            }
            var box = file
            try label(&box, t)
            let read = clock.now
            if seats == nil, !method.takesSeats, let stated = box.seats, stated > 1 {
                Refusal.say(
                    t(
                        "%1: the file asks for %2 seats, of which %3 knows nothing: they are left out.",
                        Plain.text(path), stated, method.rawValue))
            }
            let places = seats ?? (method.takesSeats ? box.seats ?? 1 : 1)
            let result = try method.count(box, rules: rules, seats: places)
            if timing { Refusal.say("read \((read - start).seconds) count \((clock.now - read).seconds)") }
            return result
        } catch let error as BallotFile.Unreadable {
            throw Refusal.stop(sentences.sentence(for: error), code: error.isMissing ? 66 : 74)
        } catch let error as BallotFileError {
            throw Refusal.stop(sentences.sentence(for: error), code: 65)
        } catch let error as TableProblem {
            let file = t("%1: %2", Plain.text(path), sentences.sentence(for: error))
            throw Refusal.stop(file, code: 65)
        } catch let error as TallyError {
            let isUsage: Bool
            switch error {
            // Seats can also come from the file.
            case .seatsOutOfRange: isUsage = seats != nil
            case .oneSeatOnly, .drawIsNotAPermutation, .quotaCannotBeMet, .quotasDoNotFit, .quotasFillSeats,
                .quotasNeedDraw, .needsColleges, .collegesAreNoPeople, .needsOneTheme, .dotsBeyondThemes,
                .gradesDoNotFit:
                isUsage = true
            case .needsScores, .needsCrosses, .needsBudget, .notAnAnswer, .strangeBallots, .tooManyOptions,
                .tooManyQuotas, .tooManyIncreases:
                isUsage = false
            }
            let file = t("%1: %2", Plain.text(path), sentences.sentence(for: error))
            throw Refusal.stop(file, code: isUsage ? 64 : 65)
        }
    }
}

extension Duration {
    /// Seconds and microseconds, as a decimal.
    fileprivate var seconds: String {
        let micros = components.attoseconds / 1_000_000_000_000
        let digits = String(micros)
        return "\(components.seconds)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension ArgumentHelp {
    /// With what there is to choose from, as the parser writes it for types that list their values.
    fileprivate func listing(_ values: [String]) -> ArgumentHelp {
        var help = self
        help.abstract += " (values: " + values.joined(separator: ", ") + ")"
        return help
    }
}

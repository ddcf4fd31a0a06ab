public import ArgumentParser
import Localization
import Tally

/// `tally`: counts a ballot file and prints the result as a table that can be checked by hand, or as JSON.
///
/// Exit codes: 0; 64 wrong usage; 65 ballots that are wrong or cannot be counted so; 66 no such file; 74 unreadable.
public struct TallyCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Count ballots, exactly.",
        usage:
            "tally BALLOTS --method METHOD [--seats N] [--rules KEY=VALUE …] [--tags TAG=A,B …] [--layout LAYOUT] [--encoding latin1] [--json]",
        discussion: """
            Reads BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), CSV (rankings, scores, a log of events) and \
            Debian's tally sheets. --methods lists the methods.
            """)

    @Argument(help: ArgumentHelp("The file of ballots.", valueName: "ballots"))
    var ballots: String?

    @Option(help: ArgumentHelp("How ballots become a result; --methods lists them.", valueName: "method"))
    var method: String?

    @Option(help: ArgumentHelp("Seats to fill; by default what the file says, or one.", valueName: "n"))
    var seats: Int?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Rules, as key=value.", valueName: "key=value"))
    var rules: [String] = []

    @Option(help: ArgumentHelp("utf-8 or latin1.", valueName: "encoding"))
    var encoding: String = TextEncoding.utf8.rawValue

    @Option(
        help: ArgumentHelp(
            "What a table means, when that is not clear: by-rank, ranks, scores, crosses, choice, choices.",
            valueName: "layout"))
    var layout: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Options that carry a tag, for the rule at-least; options with a comma in quotation marks.",
            valueName: "tag=A,B"))
    var tags: [String] = []

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "List the methods.")
    var methods = false

    @Flag(help: ArgumentHelp("Say on standard error how long reading and counting took.", visibility: .hidden))
    var timing = false

    @Option(help: ArgumentHelp("The language of what is printed, by its code: fr.", valueName: "language"))
    var lang: String?

    @Option(help: ArgumentHelp("The digits of what is printed: western or arabic-indic.", valueName: "digits"))
    var digits: String?

    public init() {}

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
            print(MethodList(t: t).text, terminator: "")
            return
        }
        guard let ballots else { throw ValidationError(t("Name the file of ballots.")) }
        guard let method else { throw ValidationError(t("Name a method with --method; --methods lists them.")) }
        guard let known = VotingMethod(rawValue: method) else {
            throw ValidationError(t("There is no method %1; --methods lists them.", Plain.text(method)))
        }
        guard let encoding = Self.encodings[encoding.lowercased()] else {
            throw ValidationError(t("There is no encoding %1; there are utf-8, latin1.", Plain.text(self.encoding)))
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
            ruleSet.stated.contains($0) && !known.ruleKeys.contains($0)
        }) {
            throw ValidationError(Sentences(t: t).sentence(for: strange, of: known))
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

    private static let encodings: [String: TextEncoding] = [
        "utf-8": .utf8, "utf8": .utf8, "latin1": .latin1, "latin-1": .latin1, "iso-8859-1": .latin1,
    ]

    private func count(
        _ path: String, _ method: VotingMethod, _ rules: RuleSet, _ encoding: TextEncoding, _ t: Localizer
    ) throws -> TallyResult {
        let sentences = Sentences(t: t)
        do {
            let clock = ContinuousClock()
            let start = clock.now
            let file = try BallotFile.read(
                path: path, encoding: encoding, layout: layout.flatMap { BallotLayout(rawValue: $0) })
            for remark in file.remarks { Refusal.say(sentences.sentence(for: remark, file: path)) }
            var box = file
            try label(&box, t)
            let read = clock.now
            let places = seats ?? (method.takesSeats ? box.seats ?? 1 : 1)
            let result = try method.count(box, rules: rules, seats: places)
            if timing { Refusal.say("read \((read - start).seconds) count \((clock.now - read).seconds)") }
            return result
        } catch let error as BallotFile.Unreadable {
            throw Refusal.stop(sentences.sentence(for: error), code: error.isMissing ? 66 : 74)
        } catch let error as BallotFileError {
            throw Refusal.stop(sentences.sentence(for: error), code: 65)
        } catch let error as TallyError {
            let isUsage: Bool
            switch error {
            // Seats can also come from the file.
            case .seatsOutOfRange: isUsage = seats != nil
            case .oneSeatOnly, .drawIsNotAPermutation, .quotaCannotBeMet, .quotasDoNotFit, .quotasFillSeats,
                .quotasNeedDraw:
                isUsage = true
            case .needsScores, .needsCrosses, .needsBudget, .notAnAnswer, .strangeBallots, .tooManyOptions,
                .tooManyQuotas:
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

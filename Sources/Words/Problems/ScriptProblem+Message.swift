public import Localization
public import Workshop

extension ScriptProblem {
    /// What is wrong and what would be right, in a sentence; the place is for the caller to put before it.
    public func message(_ t: Localizer) -> String { kind.message(t) }
}

extension ScriptProblem.Kind {
    fileprivate func message(_ t: Localizer) -> String {
        switch self {
        case .notUTF8: t("This is not UTF-8 text. Save the file as UTF-8.")
        case .tooLarge: t("This is larger than any script.")
        case .tooDeep: t("This is nested deeper than any script.")
        case .emptyFile: t("There is no script in this file. It begins with “halqa: 1”.")
        case .severalDocuments:
            t("A second document begins here. A script is one document; take the line “---” above it away.")
        case .controlCharacter(let code):
            t("A character that cannot be seen stands here (U+%1). Delete it.", hexadecimal(code))
        case .yaml(let fault): fault.message(t)
        case .keyIsNotText: t("A key is a word, not a list and not an alias.")
        case .duplicateKey(let key, let line):
            t("“%1” stands here already, on line %2. Keep one of them.", key, line)
        case .unknownKey(let key, let known, let nearest):
            suggest(t("“%1” means nothing here.", key), nearest, known, t)
        case .missingKey(let key): t("“%1” is missing here.", key)
        case .keyNeeded(let key, let reason): t("“%1” is missing here; “%2” needs it.", key, reason)
        case .keyNotAllowed(let key, let reason):
            t("“%1” means nothing with “%2”. Take it away.", key, reason)
        case .expected(let expectation, let found, let nearest): expected(expectation, found, nearest, t)
        case .listLength(let count, let allowed) where count < allowed.lowerBound:
            t.plural(
                "This list needs at least %1 item; it has %2.", "This list needs at least %1 items; it has %2.",
                allowed.lowerBound, count)
        case .listLength(let count, let allowed):
            t.plural(
                "This list may have %1 item at most; it has %2.", "This list may have %1 items at most; it has %2.",
                allowed.upperBound, count)
        case .duplicate(let word, let line):
            t("“%1” stands already on line %2. Each has to be called differently.", word, line)
        case .missingLanguage(let code): t("The text in “%1” is missing.", code)
        case .undeclaredLanguage(let code, let declared, let nearest):
            suggest(t("“%1” is not one of the programme’s languages.", code), nearest, declared, t)
        case .firstActivityNeedsTime:
            t("The first activity of a day needs the time at which it starts, such as at: \"08:30\".")
        case .startsBefore(let activity, let at, let starts):
            t("This starts at %1, before “%2” above it, which starts at %3.", at, activity, starts)
        case .overlaps(let activity, let at, let ends):
            t("This starts at %1, but “%2” above it ends at %3.", at, activity, ends)
        case .classNotAbove(let code, let below):
            t("“%1” asks for fewer points than “%2”, which stands below it.", code, below)
        case .afterMidnight: t("This activity would end after midnight.")
        case .dayNumber(let number, let expected):
            t("This is day %1 by its number but day %2 by its place.", number, expected)
        case .dateNotAfter(let date, let before):
            t(
                "This would be on %1, and the day before it on %2. Days come one after the other.", t.dateInWords(date),
                t.dateInWords(before))
        case .dateOutOfRange: t("These days would lie after the year 9999.")
        case .contradictory(let contradiction): contradiction.message(t)
        case .seatsAboveOptions(let seats, let most):
            t("%1 seats cannot be filled; from 1 to %2 can.", seats, most)
        case .dotsAboveThemes(let dots, let most):
            t("Each person has %1 dots, but the themes take only %2.", dots, most)
        case .needsOneTheme(let option, let themes):
            t(
                "Option %1 belongs to none of the themes, or to several; there are %2. Give each option the tag of one of them.",
                option, t.series(themes))
        case .quotaTooHigh(let tag, let least, let most):
            t(
                "At least %2 winners shall carry “%1”, but no more than %3 can: look at seats and tags.", tag, least,
                most)
        case .unknownCollege(let code, let known, let nearest):
            suggest(t("The college “%1” is none of the categories.", code), nearest, known, t)
        case .unknownPrompt(let path, let known, let nearest):
            suggest(t("There is no prompt “%1” on this day.", path), nearest, known, t)
        case .laterPrompt(let path):
            t("The prompt “%1” comes after this vote. Vote on what has been written before.", path)
        case .unknownWorkshop(let code, let known, let nearest):
            suggest(t("There is no workshop “%1” in this script.", code), nearest, known, t)
        }
    }

    private func expected(
        _ expectation: ScriptProblem.Expectation, _ found: ScriptProblem.Found, _ nearest: String?, _ t: Localizer
    ) -> String {
        let sentence =
            switch found {
            case .nothing: t("There is nothing here; expected %1.", expectation.message(t))
            case .mapping: t("There are keys and values here; expected %1.", expectation.message(t))
            case .list: t("There is a list here; expected %1.", expectation.message(t))
            case .value(let value): t("“%1” stands here; expected %2.", value, expectation.message(t))
            }
        return nearest.map { sentence + " " + t("Did you mean “%1”?", $0) } ?? sentence
    }

    /// Adds the word that was probably meant, or else the words that there are.
    private func suggest(_ sentence: String, _ nearest: String?, _ known: [String], _ t: Localizer) -> String {
        if let nearest { return sentence + " " + t("Did you mean “%1”?", nearest) }
        return known.isEmpty ? sentence : sentence + " " + t("Possible: %1.", t.series(known))
    }
}

extension ScriptProblem.Expectation {
    fileprivate func message(_ t: Localizer) -> String {
        switch self {
        case .version(let version): t("%1, the version of the format that this Halqa reads", version)
        case .mapping: t("keys and values")
        case .list: t("a list, with a hyphen before each item")
        case .options: t("a list of options, or “from” with a list of prompts")
        case .texts: t("a text for each language, such as {fr: …, en: …}")
        case .line: t("a text")
        case .identifier: t("an id of small letters, digits and single hyphens, 40 at most")
        case .number(let range) where range.upperBound >= 1_000_000:
            t("a whole number from %1, without quotes", range.lowerBound)
        case .number(let range):
            t("a whole number from %1 to %2, without quotes", range.lowerBound, range.upperBound)
        case .date: t("a date that exists, such as 2026-12-01")
        case .time: t("a time of day, such as \"08:30\"")
        case .language: t("the code of a language, such as fr")
        case .zone: t("a time zone that this machine knows, such as Africa/Casablanca")
        case .period: t("a length of time, such as 1 month or 2 weeks")
        case .pollPath: t("a vote, as activity/vote")
        case .share: t("a share between 0 and 1, such as 50/100")
        case .majority: t("simple, absolute or a fraction such as 2/3")
        case .promptPath: t("a prompt as activity/prompt, such as barriers/fuel")
        case .oneOf(let words): t("one of: %1", t.series(words))
        }
    }
}

extension YAMLFault {
    fileprivate func message(_ t: Localizer) -> String {
        switch self {
        case .tab: t("A tab stands here. Indent with spaces.")
        case .unquotedColon:
            t("A colon stands in a text without quotes, or the line stands too far right. Put the text in quotes.")
        case .unquotedStart(let sign):
            t("A text without quotes cannot begin with “%1”. Put the text in quotes.", sign)
        case .unclosedQuote: t("A quote is opened here and never closed.")
        case .unclosedBracket: t("A bracket is opened here and not closed, or a comma is missing in it.")
        case .indentation:
            t("This line stands too far left or right, or is not what the lines above lead up to.")
        case .missingColon: t("A key above has no colon after it.")
        case .unknownEscape:
            t("A backslash in double quotes has a meaning, and this one has none. Write two, or use single quotes.")
        case .unknownAlias: t("An alias stands here, but its anchor does not stand above it.")
        case .other(let problem): t("This is not YAML: %1.", problem)
        }
    }
}

private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

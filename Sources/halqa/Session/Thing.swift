import Localization
import Workshop

/// The kinds of things that commands name by a code, each with its own sentences.
enum Thing {
    case workshop, day, activity, prompt, poll, category

    /// There is none with that code.
    func unknown(_ code: PlainText, among known: String, _ t: Localizer) -> String {
        switch self {
        case .workshop: t("There is no workshop “%1”; this file has %2.", code, known)
        case .day: t("There is no day “%1”; this workshop has %2.", code, known)
        case .activity: t("There is no activity “%1”; this day has %2.", code, known)
        case .prompt: t("There is no prompt “%1”; this activity has %2.", code, known)
        case .poll: t("There is no poll “%1”; here are %2.", code, known)
        case .category: t("There is no category “%1”; the script has %2.", code, known)
        }
    }

    /// There is none at all.
    func none(_ t: Localizer) -> String {
        switch self {
        case .workshop: t("This programme has no workshops.")
        case .day: t("This workshop has no days.")
        case .activity: t("This day has no activities.")
        case .prompt: t("This activity has no prompts, so no lines are written in it.")
        case .poll: t("There are no polls here. Make one: halqa poll FILE create CODE.")
        case .category: t("The script has no categories.")
        }
    }

    /// There are several, and none was named.
    /// - Parameter isArgument: whether the command takes its code without an option.
    func unnamed(among known: String, isArgument: Bool = false, _ t: Localizer) -> String {
        switch self {
        case .activity where isArgument: t("Say which activity: %1.", known)
        case .workshop: t("Say which workshop: --workshop with one of %1.", known)
        case .day: t("Say which day: --day with one of %1.", known)
        case .activity: t("Say which activity: --activity with one of %1.", known)
        case .prompt: t("Say which prompt: --prompt with one of %1.", known)
        case .poll: t("Say which poll: %1.", known)
        case .category: t("Say which category: --category with one of %1.", known)
        }
    }
}

/// Something that stands under a code, and is called by names that a person may type instead.
struct Coded<Value> {
    var value: Value
    var code: String
    var names: [String]
    /// As lists show it, where that is more than the code.
    var label: String?
}

extension Thing {
    /// The one with that code. Anything else that was typed is answered with what there is, and what was probably meant.
    func find<Value>(_ code: String, among all: [Coded<Value>], _ t: Localizer) throws(Failure) -> Value {
        if let found = all.first(where: { $0.code == code }) { return found.value }
        guard !all.isEmpty else { throw Failure(.badData, none(t)) }
        var message = unknown(PlainText(code), among: Self.list(all, t), t)
        if let meant = Spelling.nearest(to: code, among: all.map { ([$0.code] + $0.names, $0.code) }) {
            message += " " + t("Did you mean %1?", meant)
        }
        throw Failure(.badData, message)
    }

    /// The only one there is; with several, asks for a name.
    func only<Value>(among all: [Coded<Value>], isArgument: Bool = false, _ t: Localizer) throws(Failure) -> Value {
        guard let first = all.first else { throw Failure(.badData, none(t)) }
        guard all.count == 1 else {
            throw Failure(.usage, unnamed(among: Self.list(all, t), isArgument: isArgument, t))
        }
        return first.value
    }

    /// `fes, rabat, marrakech`.
    static func list<Value>(_ all: [Coded<Value>], _ t: Localizer) -> String {
        t.series(all.map { PlainText($0.label ?? $0.code).string })
    }
}

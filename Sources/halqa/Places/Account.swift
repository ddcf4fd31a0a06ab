import Foundation
import Localization
import Workshop

// The system's own record of the user: its name ends in a zero, and is copied before anything else is asked. Asked once, by one thread.

/// What the process knows about the person at the keyboard.
enum Account {
    /// The name under which changes are recorded: the one given, else the environment's `HALQA_AS`, else the login name.
    static func operatorName(given: String?) -> PlainText {
        let environment = ProcessInfo.processInfo.environment
        for name in [given, namedOperator, loginName, environment["USER"]] {
            if let name = name.map({ PlainText($0) }), !name.isEmpty { return name }
        }
        return PlainText(String(geteuid()))
    }

    /// The name in `HALQA_AS`; nil when it is not set, or empty.
    static var namedOperator: String? {
        ProcessInfo.processInfo.environment["HALQA_AS"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static var loginName: String? {
        unsafe getpwuid(geteuid()).map { unsafe String(cString: $0.pointee.pw_name) }
    }

    /// What the person has settled: the file of settings, and the environment, which goes before it. It is read anew each time:
    /// the first minute settles a language, and what comes after it shall not ask again.
    static var settings: Result<Settings, Settings.Problem> {
        Result { () throws(Settings.Problem) -> Settings in
            try Places().settings().overridden(by: ProcessInfo.processInfo.environment)
        }
    }

    /// What the person has settled; nothing where that cannot be read.
    static var settled: Settings { (try? settings.get()) ?? Settings() }

    /// Speaks the language that is settled, else that of the person's locale, else English.
    static var localizer: Localizer { localizer() }

    /// Speaks as a command line asks, else as is settled, else by the person's locale, else English.
    static func localizer(_ language: Language? = nil, digits: Digits? = nil) -> Localizer {
        let settled = settled
        return Localizer(
            language: language ?? settled.language?.language ?? localeLanguage ?? .english,
            digits: digits ?? settled.digits ?? .western)
    }

    /// The language of the person's locale, where it is one of ours.
    static var localeLanguage: Language? {
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return name.flatMap { Language(localeName: $0) }
    }
}

import Foundation
import Localization
import Workshop

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
        getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) }
    }

    /// Speaks the language of the person's locale, else English.
    static var localizer: Localizer { Localizer(language: language ?? .english) }

    /// The language of the person's locale, where it is one of ours.
    static var language: Language? {
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return name.flatMap { Language(localeName: $0) }
    }
}

import Localization
public import Workshop

/// How telephones stand to the file: one line above the footer.
public enum TelephonesWord: Equatable, Sendable {
    /// They were switched on, and nobody listens yet.
    case starting
    /// Somebody listens: where, nil while the laptop is on no network; how many telephones are connected; how many wrong codes came
    /// within a minute.
    case on(address: PlainText?, connected: Int, wrongCodes: Int)

    /// So many wrong codes within a minute are no slips of thumbs any more.
    static let manyWrongCodes = 20

    /// Whether somebody may be guessing.
    var isAlarming: Bool {
        if case .on(_, _, let wrong) = self { wrong >= Self.manyWrongCodes } else { false }
    }

    /// The line.
    func words(_ t: Localizer) -> String {
        switch self {
        case .starting: t("Telephones: being switched on")
        case .on(nil, _, _): t("Telephones: this laptop is on no network")
        case .on(let address?, let count, _): t.plural("%2: %1 telephone", "%2: %1 telephones", count, address)
        }
    }

    /// What is to be said at once, where it was not so before.
    func alarm(after before: TelephonesWord?, _ t: Localizer) -> String? {
        guard case .on(_, _, let wrong) = self, isAlarming, before?.isAlarming != true else { return nil }
        return t.plural(
            "%1 wrong code within a minute: somebody may be guessing.",
            "%1 wrong codes within a minute: somebody may be guessing.", wrong)
    }
}

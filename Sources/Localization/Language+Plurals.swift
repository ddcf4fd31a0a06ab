/// Which of a catalogue's plural forms a count asks for. The set of languages is closed, so each rule is a line of Swift
/// instead of an interpreter for the expressions in the catalogues' headers; a test holds the two together.
extension Language {
    /// The number, from 0, of the form for `count`; negative counts take the form of their magnitude.
    /// Source: Unicode CLDR 45, plural rules, in the order of GNU gettext.
    func pluralForm(_ count: Int) -> Int {
        let count = count.magnitude
        switch self {
        case .english: return count == 1 ? 0 : 1
        case .french: return count > 1 ? 1 : 0
        case .arabic:
            switch (count, count % 100) {
            case (0...2, _): return Int(count)
            case (_, 3...10): return 3
            case (_, 11...): return 4
            default: return 5
            }
        }
    }

    /// The same rule as a catalogue's header states it for gettext's own tools.
    var pluralHeader: String {
        switch self {
        case .english: "nplurals=2; plural=(n != 1);"
        case .french: "nplurals=2; plural=(n > 1);"
        case .arabic:
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
        }
    }
}

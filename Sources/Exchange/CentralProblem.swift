/// Why nothing goes to a server, or comes from it. What was acknowledged before stays; the file is as it was.
public enum CentralProblem: Error, Equatable, Sendable {
    /// libpq is not installed; in the loader's words.
    case missing(String)
    /// It is no address of a server.
    case noAddress
    /// A password stands in it, where anybody can read it.
    case passwordInAddress
    /// There is no way to the server now. This is the normal state.
    case unreachable(String)
    /// There was one, and it broke off.
    case brokeOff(String)
    /// The server goes down or comes up.
    case restarting
    /// So many are connected that nobody else can.
    case crowded
    /// It does not prove that it is the server that was meant.
    case certificate(String)
    /// It does not let this role in.
    case notLetIn(String)
    /// It has no database of that name.
    case noDatabase(String)
    /// The database was not prepared for Halqa.
    case notPrepared
    /// It was prepared by a newer Halqa.
    case newer(found: Int, known: Int)
    /// The role may not do this.
    case mayNot(role: String, String)
    /// Its disk is full.
    case full
    /// It takes nothing now: a copy of another server, or kept so.
    case readOnly
    /// It refuses a statement: SQLSTATE, and what it says.
    case refused(state: String, String)
    /// Somebody wants no more of it.
    case stopped

    /// What an error of the server means.
    /// - Parameters:
    ///   - state: the five signs of SQLSTATE; empty where there are none.
    ///   - words: what the server says.
    ///   - role: who asked.
    init(state: String, _ words: String, role: String) {
        self =
            switch state {
            case "": .brokeOff(words)
            case "53100": .full
            case "53300": .crowded
            case "57P01", "57P02", "57P03": .restarting
            case "25006": .readOnly
            case "42501": .mayNot(role: role, words)
            case "42P01", "3F000": .notPrepared
            case "3D000": .noDatabase(words)
            default:
                switch state.prefix(2) {
                case "28": .notLetIn(words)
                case "08": .brokeOff(words)
                default: .refused(state: state, words)
                }
            }
    }

    /// Whether a row is refused for what is in it, and another one may be taken.
    var isAboutRows: Bool {
        guard case .refused(let state, _) = self else { return false }
        return ["22", "23", "54", "P0"].contains(state.prefix(2))
    }
}

import CPostgres

// The calls of CPostgres that talk to a server. A connection and its answers are made once, kept by this file, never handed on beyond
// their life, and freed once. Lists of strings are copied for the call, end with NULL where that is asked for, and are freed after it.

/// A connection to a server. It belongs to one thread.
@safe final class CentralConnection {
    /// What a statement came to.
    struct Answer {
        /// A text for each column; nil for a NULL.
        var rows: [[String?]]
        /// How many rows were added or changed.
        var touched: Int
    }

    private let connection: OpaquePointer
    /// Who asks.
    let role: String

    /// Seconds to wait for a connection, and for a word of the server.
    private static let (longestConnecting, longestSilence) = (15, 120)

    /// Connects.
    init(_ address: CentralAddress) throws(CentralProblem) {
        let parameters = address.parameters
        let names = unsafe CStrings(parameters.map(\.name) + [nil])
        let values = unsafe CStrings(parameters.map(\.value) + [nil])
        guard let made = unsafe cpostgres_connect(names.pointers, values.pointers, Int32(Self.longestConnecting)) else {
            throw .unreachable("no memory")
        }
        unsafe connection = unsafe made
        role = unsafe String(cString: cpostgres_place(made, "user"))
        // From here on deinit closes it.
        guard unsafe cpostgres_is_open(made) else { throw unsafe Self.problem(made, role) }
    }

    deinit { unsafe cpostgres_close(connection) }

    /// Whether what is said on the way cannot be read.
    var isEncrypted: Bool { unsafe cpostgres_is_encrypted(connection) }

    /// Runs one statement.
    /// - Throws: what the server says to it; `brokeOff`.
    @discardableResult
    func run(_ statement: String, _ values: [String?] = []) throws(CentralProblem) -> Answer {
        let list = unsafe CStrings(values)
        guard
            let answer = unsafe cpostgres_run(
                connection, statement, Int32(values.count), list.pointers, Int32(Self.longestSilence))
        else { throw unsafe .brokeOff(Self.words(cpostgres_error(connection))) }
        defer { unsafe cpostgres_free(answer) }
        guard unsafe cpostgres_is_done(answer) else {
            throw unsafe CentralProblem(
                state: String(cString: cpostgres_state(answer)), Self.words(cpostgres_message(answer)), role: role)
        }
        let (rows, columns) = unsafe (cpostgres_rows(answer), cpostgres_columns(answer))
        return Answer(
            rows: (0..<rows).map { row in
                (0..<columns).map { unsafe cpostgres_value(answer, row, $0).map { unsafe String(cString: $0) } }
            }, touched: unsafe cpostgres_touched(answer))
    }

    // MARK: - What goes wrong

    /// Why there is no connection: libpq says it in a sentence in which the server's code may stand.
    private static func problem(_ connection: OpaquePointer, _ role: String) -> CentralProblem {
        let words = unsafe words(cpostgres_error(connection))
        if unsafe cpostgres_needs_password(connection) { return .notLetIn(words) }
        let state = words.split(separator: ":").map { $0.drop { $0 == " " } }.last { part in
            part.utf8.count == 5 && part.utf8.contains { (48...57).contains($0) }
                && part.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        }
        if let state {
            let problem = CentralProblem(state: String(state), words, role: role)
            if case .refused = problem { return .notLetIn(words) }
            return problem
        }
        if words.contains("certificate") || words.contains("SSL") { return .certificate(words) }
        return .unreachable(words)
    }

    /// What libpq says, on one line and without the places of its sources.
    private static func words(_ text: UnsafePointer<CChar>?) -> String {
        guard let text = unsafe text else { return "" }
        return unsafe String(cString: text).split(separator: "\n").filter { !$0.hasPrefix("LOCATION:") }
            .joined(separator: " ")
    }
}

/// Strings as C wants them, for the time of a call.
@unsafe private final class CStrings {
    private(set) var pointers: [UnsafePointer<CChar>?] = unsafe []
    private var copies: [UnsafeMutablePointer<CChar>?] = unsafe []

    init(_ texts: [String?]) {
        for text in texts {
            let bytes = text.map { Array($0.utf8CString) }
            let copy = unsafe bytes.map { bytes in
                let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
                unsafe copy.initialize(from: bytes, count: bytes.count)
                return unsafe copy
            }
            unsafe copies.append(copy)
            unsafe pointers.append(UnsafePointer(copy))
        }
    }

    deinit { unsafe copies.forEach { unsafe $0?.deallocate() } }
}

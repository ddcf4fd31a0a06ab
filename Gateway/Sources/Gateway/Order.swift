import Localization

/// What the command line asks for.
struct Order: Sendable, Equatable {
    var file = ""
    /// An address that was given in words; nil for the best of the room.
    var listen: String?
    var port = 8080
    var isCheck = false
    var language: Language?
    /// Whether waiting questions are shown to everybody, so that they can be seconded.
    var showsQuestions = false
    /// Whether the codes of the tables are written out.
    var tables = 0
    var operatorName: String?
    /// The vote whose slips are written out as a page, instead of listening.
    var slips: String?

    /// What is wrong with a command line.
    enum Problem: Error, Equatable {
        case unknown(String)
        case noValue(String)
        case notANumber(String)
        case noFile
        case help
    }

    /// Reads a command line.
    /// - Throws: what is wrong with it.
    init(_ arguments: [String]) throws(Problem) {
        var rest = arguments[...]
        func value(_ name: String) throws(Problem) -> String {
            guard let value = rest.popFirst() else { throw .noValue(name) }
            return value
        }
        func number(_ name: String, _ range: ClosedRange<Int>) throws(Problem) -> Int {
            let text = try value(name)
            guard let number = Int(text), range.contains(number) else { throw .notANumber(name) }
            return number
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--listen": listen = try value(argument)
            case "--port": port = try number(argument, 0...65535)
            case "--check": isCheck = true
            case "--show-questions": showsQuestions = true
            case "--tables": tables = try number(argument, 1...Keeper.mostTables)
            case "--slips": slips = try value(argument)
            case "--as": operatorName = try value(argument)
            case "--lang":
                let code = try value(argument)
                guard let language = Language(localeName: code) else { throw .unknown(code) }
                self.language = language
            case "--help", "-h": throw .help
            default:
                guard !argument.hasPrefix("-"), file.isEmpty else { throw .unknown(argument) }
                file = argument
            }
        }
        if file.isEmpty { throw .noFile }
    }
}

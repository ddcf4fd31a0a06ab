import Foundation
import Papers
import Workshop

/// What prints: the programs `lpstat` and `lp` of CUPS, or what a test puts in their place.
struct PrintService: Sendable {
    /// Runs the program of that name with these words and that open file to read; throws why there is no outcome.
    var run:
        @Sendable (_ program: String, _ arguments: [String], _ input: Int32?, _ isStopped: () -> Bool) throws ->
            ChildProcess.Outcome

    /// No answer for so many seconds: the print server is not there.
    static let patience = 10

    /// The programs of this machine.
    static let system = PrintService(environment: ProcessInfo.processInfo.environment)

    /// The programs that the `PATH` of an environment leads to, speaking English, for they are read.
    init(environment: [String: String]) {
        let spoken = environment.filter { !$0.key.hasPrefix("LC_") }.merging(["LC_ALL": "C.UTF-8"]) { $1 }
        run = { program, arguments, input, isStopped throws in
            guard let path = ChildProcess.find(program, path: environment["PATH"]) else {
                throw PrintingProblem.noProgram(program)
            }
            do {
                return try ChildProcess.run(
                    path, arguments, input: input, environment: spoken, seconds: Self.patience, isStopped: isStopped)
            } catch ChildProcess.Problem.timedOut {
                throw PrintingProblem.noAnswer(program)
            } catch ChildProcess.Problem.notStarted(let code) {
                throw unsafe PrintingProblem.refused(PlainText(program + ": " + String(cString: strerror(code))))
            }
        }
    }

    /// For tests.
    init(run: @escaping @Sendable (String, [String], Int32?, () -> Bool) throws -> ChildProcess.Outcome) {
        self.run = run
    }

    /// The printers that the system knows, the default one first, then by name.
    func printers(isStopped: () -> Bool = { false }) throws -> [Printer] {
        // Without lp nothing can be printed, whatever lpstat says.
        let names = try run("lpstat", ["-e"], nil, isStopped)
        guard names.status == 0 else {
            // It ends so where there are none, and where there is no server; the reason tells them apart.
            let said = Self.firstLine(names.errors)
            if said.isEmpty || said.string.contains("No destinations") { return try none(isStopped) }
            throw PrintingProblem.refused(said)
        }
        let found = names.output.split(whereSeparator: \.isNewline).map { PlainText(String($0)) }.filter { !$0.isEmpty }
        if found.isEmpty { return try none(isStopped) }
        let (usual, conditions) = (try usual(isStopped), try conditions(isStopped))
        let printers = found.map {
            Printer(name: $0, isDefault: $0 == usual, condition: conditions[$0] ?? .ready)
        }
        return printers.filter(\.isDefault) + printers.filter { !$0.isDefault }.sorted { $0.name < $1.name }
    }

    /// No printer: because nobody set one up, or because the print server is not there to know of them.
    private func none(_ isStopped: () -> Bool) throws -> [Printer] {
        let answer = try run("lpstat", ["-r"], nil, isStopped)
        if answer.output.contains("not running") { throw PrintingProblem.noServer }
        return []
    }

    /// Those that do not print just now: `printer Office disabled since …`, `Office not accepting requests since …`.
    private func conditions(_ isStopped: () -> Bool) throws -> [PlainText: Printer.Condition] {
        let answer = try run("lpstat", ["-p", "-a"], nil, isStopped)
        var conditions: [PlainText: Printer.Condition] = [:]
        for line in answer.output.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ").map(String.init)
            if words.count > 2, words[0] == "printer", words[2] == "disabled" {
                conditions[PlainText(words[1])] = .stopped
            } else if words.count > 2, words[1...2] == ["not", "accepting"] {
                conditions[PlainText(words[0])] = .closed
            }
        }
        return conditions
    }

    /// The name after the colon: `system default destination: Laser_Hall`; nil when there is none.
    private func usual(_ isStopped: () -> Bool) throws -> PlainText? {
        let answer = try run("lpstat", ["-d"], nil, isStopped)
        guard answer.status == 0, let line = answer.output.split(whereSeparator: \.isNewline).first,
            let colon = line.lastIndex(of: ":")
        else { return nil }
        return PlainText(String(line[line.index(after: colon)...]))
    }

    /// Prints what it reads.
    /// - Parameters:
    ///   - input: an open file.
    ///   - title: what the queue calls it.
    ///   - printer: nil for the default one.
    /// - Returns: the name that the job got: `Laser_Hall-12`; what `lp` said, where it said something else.
    func print(
        _ input: Int32, title: String, on printer: PlainText?, _ way: PrintWay, isStopped: () -> Bool = { false }
    ) throws -> PlainText {
        let destination = printer.map { ["-d", $0.string] } ?? []
        let answer = try run("lp", destination + way.words + ["-t", title], input, isStopped)
        let said = Self.firstLine(answer.output)
        guard answer.status == 0 else {
            let reason = Self.firstLine(answer.errors)
            throw PrintingProblem.refused(reason.isEmpty ? said : reason)
        }
        return Self.job(said)
    }

    /// `request id is Laser_Hall-12 (1 file(s))`.
    private static func job(_ said: PlainText) -> PlainText {
        let words = said.string.split(separator: " ")
        guard words.starts(with: ["request", "id", "is"]), words.count > 3 else { return said }
        return PlainText(String(words[3]))
    }

    /// As much of it as anybody reads.
    private static func firstLine(_ text: String) -> PlainText {
        let line = text.split(whereSeparator: \.isNewline).first ?? ""
        return PlainText(line.count > 200 ? line.prefix(200) + "…" : String(line))
    }
}

public import ArgumentParser
import Foundation
import Papers
import Workshop

/// How a command prints what it makes.
struct PrintOptions: ParsableArguments {
    @Flag(name: .customLong("print"), help: "Print it as a PDF, on the default printer.")
    var printsIt = false
    @Option(help: "Print it on this printer; halqa printers lists them.")
    var printer: String?
    @Option(help: "Print so many copies.")
    var copies: Int?
    @Option(help: "Print on one side of the paper, or on both (sheets: one; otherwise as the printer is set).")
    var sides: PrintSides?

    /// Whether anything is to be printed.
    var isWanted: Bool { printsIt || printer != nil || copies != nil || sides != nil }

    func validate() throws {
        if let copies, !(1...999).contains(copies) { throw ValidationError("--copies takes a number from 1 to 999.") }
    }

    /// Looks for the printer before anything is made for it.
    func destination(_ session: Session, _ service: PrintService = .system) throws -> Printer {
        do { return try service.printer(named: printer.map { PlainText($0) }) } catch {
            throw Self.failure(error, session)
        }
    }

    /// Prints, and says what came of it.
    /// - Parameters:
    ///   - name: of a file without an ending.
    ///   - way: where nothing else is said.
    func print(
        _ pdf: Data, named name: String, _ way: PrintWay, on printer: Printer, _ session: Session,
        _ service: PrintService = .system
    ) throws {
        var way = way
        way.copies = copies ?? way.copies
        way.sides = sides ?? way.sides
        let job: PlainText
        do { job = try service.print(pdf, named: name, on: printer.name, way) } catch {
            throw Self.failure(error, session)
        }
        let report = PrintReport(printer: printer.name, copies: way.copies, job: job)
        try session.answer(report, [session.t.given(to: printer, copies: way.copies, job: job)])
    }

    private static func failure(_ error: any Error, _ session: Session) -> any Error {
        (error as? PrintingProblem).map { Failure(.inputOutput, $0.message(session.t)) } ?? error
    }
}

/// A paper that was handed to a printer, as JSON.
private struct PrintReport: Encodable, Sendable {
    var printer: PlainText
    var copies: Int
    var job: PlainText
}

extension PrintSides: ExpressibleByArgument {}

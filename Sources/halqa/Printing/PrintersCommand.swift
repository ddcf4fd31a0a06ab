import ArgumentParser
import Localization
import Papers
import Workshop

/// `halqa printers`: where papers can go.
struct PrintersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "printers", abstract: "List the printers of this machine, the default one first.",
        discussion: "Print with halqa summary FILE --print, or halqa sheet FILE attendance --printer NAME.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        let t = common.localizer
        let printers: [Printer]
        do { printers = try PrintService.system.printers() } catch let problem as PrintingProblem {
            throw Failure(.inputOutput, problem.message(t))
        }
        if common.json { return try Output.json(printers.map(PrinterReport.init)) }
        guard !printers.isEmpty else { throw Failure(.inputOutput, PrintingProblem.noPrinter.message(t)) }
        for printer in printers {
            let remark = printer.remark(t)
            try Output.line(remark.isEmpty ? printer.name.string : t("%1 (%2)", printer.name, remark))
        }
    }
}

/// A printer, as JSON.
private struct PrinterReport: Encodable, Sendable {
    var name: PlainText
    var isDefault: Bool
    var condition: String

    init(_ printer: Printer) {
        name = printer.name
        isDefault = printer.isDefault
        condition = printer.condition.rawValue
    }
}

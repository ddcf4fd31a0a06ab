import Console
import Foundation
import Workshop

extension PrintService {
    /// Prints a PDF that nobody keeps: papers name people, so it lies under this user's eyes alone, until `lp` has it.
    /// - Parameters:
    ///   - name: a file name without an ending, which is also what the queue calls it.
    ///   - printer: nil for the default one.
    /// - Returns: the name that the job got.
    func print(
        _ pdf: Data, named name: String, on printer: PlainText?, _ way: PrintWay, isStopped: () -> Bool = { false }
    ) throws -> PlainText {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("halqa-\(UUID().uuidString)")
        let file = folder.appendingPathComponent(name + ".pdf")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            try pdf.write(to: file)
        } catch {
            throw PrintingProblem.noRoom(PlainText(folder.path), PlainText(error.localizedDescription))
        }
        return try print(file.path, title: name, on: printer, way, isStopped: isStopped)
    }

    /// The printer that is meant: the one of that name, or the default one, or the only one.
    func printer(named name: PlainText?) throws -> Printer {
        let all = try printers()
        guard let first = all.first else { throw PrintingProblem.noPrinter }
        guard let name else {
            guard first.isDefault || all.count == 1 else { throw PrintingProblem.noDefault(known: all.map(\.name)) }
            return first
        }
        guard let found = all.first(where: { $0.name == name }) else {
            throw PrintingProblem.unknownPrinter(name, known: all.map(\.name))
        }
        return found
    }
}

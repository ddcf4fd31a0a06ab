import Foundation
import Papers
import Workshop

// mkstemp(3) writes the six signs of the name that are to be replaced, in an array that holds the name and its zero.

extension PrintService {
    /// Prints a PDF that nobody keeps: papers name people, so it lies in a file without a name, of which nothing is left,
    /// however this ends.
    /// - Parameters:
    ///   - name: what the queue calls it.
    ///   - printer: nil for the default one.
    /// - Returns: the name that the job got.
    func print(
        _ pdf: Data, named name: String, on printer: PlainText?, _ way: PrintWay, isStopped: () -> Bool = { false }
    ) throws -> PlainText {
        let file = try Self.unnamed(pdf)
        defer { close(file) }
        return try print(file, title: name, on: printer, way, isStopped: isStopped)
    }

    /// An open file without a name, to be read from its start.
    private static func unnamed(_ data: Data) throws(PrintingProblem) -> Int32 {
        let folder = FileManager.default.temporaryDirectory.path
        var path = Array((folder + "/halqa-XXXXXX").utf8CString)
        let descriptor = unsafe mkstemp(&path)
        guard descriptor >= 0 else {
            throw unsafe .noRoom(PlainText(folder), PlainText(String(cString: strerror(errno))))
        }
        unsafe unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        guard Output.send(data, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
            let reason = unsafe String(cString: strerror(errno))
            close(descriptor)
            throw .noRoom(PlainText(folder), PlainText(reason))
        }
        return descriptor
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

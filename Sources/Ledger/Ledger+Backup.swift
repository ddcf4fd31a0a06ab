import Foundation
import GRDB
import Workshop

extension Ledger {
    /// Copies the file, whole and consistent while others write, to a folder of backups, and keeps the last of them.
    ///
    /// The copy's name says how far the journal had come: nothing is copied twice.
    /// - Parameters:
    ///   - folder: where backups of this file are kept; made when it is not there.
    ///   - keeping: how many.
    /// - Returns: the path of the copy; nil when one of this state is there already.
    public func backUp(to folder: String, keeping: Int = 10) throws(LedgerError) -> String? {
        try typed {
            let files = FileManager.default
            try files.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            let number = String(try lastSequence())
            let name = stem + "-" + String(repeating: "0", count: max(0, 9 - number.count)) + number + ".halqa"
            let target = folder + "/" + name
            guard !files.fileExists(atPath: target) else { return nil }
            // Under another name until it is whole: a cut while copying leaves no half backup that looks like one.
            let unfinished = target + ".part"
            try? files.removeItem(atPath: unfinished)
            try queue.read { db in try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: unfinished)
            try files.moveItem(atPath: unfinished, toPath: target)
            let copies = try files.contentsOfDirectory(atPath: folder)
                .filter { $0.hasPrefix(stem + "-") && $0.hasSuffix(".halqa") }.sorted()
            for old in copies.dropLast(keeping) { try files.removeItem(atPath: folder + "/" + old) }
            return target
        }
    }
}

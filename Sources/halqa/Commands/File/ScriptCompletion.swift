import ArgumentParser
import Foundation

extension CompletionKind {
    /// The scripts that can be named without their folder, then files and folders under what was typed so far.
    static var scripts: CompletionKind {
        .custom { _, _, prefix in
            let folder = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
            let paths = names.sorted().filter { !$0.hasPrefix(".") }.map { folder + $0 }.filter { path in
                path.hasSuffix(".yaml") || !prefix.isEmpty && PaperFile.isFolder(path)
            }
            return Places().scripts.map(\.name) + paths
        }
    }
}

import Foundation

/// The sources as text, for what no compiler and no linter looks at.
enum SourceFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Swift files of a folder of `Sources`, or of all of it.
    static func swift(in folder: String = "") -> [SourceFile] {
        let folder = root.appending(path: "Sources").appending(path: folder)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
            SourceFile(path: String($0.path.dropFirst(root.path.count + "/Sources/".count)), url: $0)
        }.sorted { $0.path < $1.path }
    }
}

/// A file of `Sources`.
struct SourceFile {
    /// Below `Sources`.
    var path: String
    var url: URL

    func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

    func lines() throws -> [Substring] { try text().split(separator: "\n", omittingEmptySubsequences: false) }
}

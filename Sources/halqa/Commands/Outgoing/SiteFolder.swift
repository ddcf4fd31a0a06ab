import Digest
import Foundation
import Localization
import Storage
import Workshop

// The system's calls on names and folders, as in `PaperFile`.

/// The folder that a site lies in: empty, or one that Halqa wrote before.
///
/// A list beside the pages says which of them are Halqa's, and what stood in them. Only those are replaced or taken away, and
/// only while they are as they were written; whatever else lies in the folder is somebody's.
struct SiteFolder {
    private let path: String
    private let t: Localizer

    /// Where the pages are listed; hidden, so that it is not taken for one.
    private static let list = ".halqa-site"

    init(_ path: String, _ t: Localizer) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        self.t = t
    }

    /// Writes a site in the place of the one before: every page whole, none before all of them are on the disk.
    /// - Parameter replacing: whether pages go that somebody has changed.
    func write(_ pages: [String: Data], replacing: Bool) throws(Failure) {
        if let owner = DatabaseFile.owner(ofCompanion: path) {
            throw Failure(
                .alreadyExists,
                t(
                    "%1 belongs to %2, a programme's file or another database: no paper goes there. Choose another name.",
                    PlainText(path), PlainText(owner)))
        }
        let isNew = unsafe mkdir(path, 0o755) == 0
        let problem = errno
        guard isNew || PaperFile.isFolder(path) else {
            throw unsafe Failure(
                .inputOutput,
                t(
                    "%1 cannot be made: %2. Check the folder above it.", PlainText(path),
                    String(cString: strerror(problem))))
        }
        // Where nothing could be written, no empty folder stays; the system removes none that has files in it.
        defer { if isNew { unsafe rmdir(path) } }
        let before = try known()
        try check(pages, before, replacing: replacing)
        let ours = pages.mapValues { Set([Hexadecimal.text(SHA256.hash($0))]) }
        // Who is interrupted finds both the pages of before and these to be ours.
        try put([Self.list: Self.listing(before.merging(ours) { $0.union($1) })])
        try put(pages)
        for (name, hashes) in before where pages[name] == nil && hash(of: name).map(hashes.contains) == true {
            unsafe unlink(path + "/" + name)
        }
        try put([Self.list: Self.listing(ours)])
    }

    /// The pages that were written before, with what stood in them; none in a new folder.
    private func known() throws(Failure) -> [String: Set<String>] {
        let there = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard there.contains(Self.list) else {
            guard there.isEmpty else {
                throw Failure(
                    .alreadyExists,
                    t(
                        "%1 holds something else than a site of Halqa's. Name an empty folder, or one that is not there.",
                        PlainText(path)))
            }
            return [:]
        }
        guard let bytes = try? BoundedFile.read(path + "/" + Self.list, limit: 1 << 20, plain: true) else { return [:] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        let pairs = lines.filter { $0.count == 2 && Self.isPage($0[1]) }.map { (String($0[1]), Set([String($0[0])])) }
        return Dictionary(pairs) { $0.union($1) }
    }

    /// Whether a name can be that of a page of ours: none leads out of the folder.
    private static func isPage(_ name: Substring) -> Bool {
        name.hasSuffix(".html") && name.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 > 0x20 && $0 < 0x7F }
    }

    /// Refuses to write over what is not ours, or not as we wrote it.
    private func check(_ pages: [String: Data], _ before: [String: Set<String>], replacing: Bool) throws(Failure) {
        for name in pages.keys.sorted() {
            guard let there = hash(of: name) else {
                var status = stat()
                guard unsafe lstat(path + "/" + name, &status) != 0 else {
                    throw Failure(
                        .alreadyExists, t("%1 is no page of Halqa's. Move it away.", PlainText(path + "/" + name)))
                }
                continue
            }
            guard let written = before[name] else {
                throw Failure(
                    .alreadyExists, t("%1 is no page of Halqa's. Move it away.", PlainText(path + "/" + name)))
            }
            if !written.contains(there), !replacing {
                throw Failure(
                    .alreadyExists,
                    t(
                        "%1 was changed since it was written. Move it away, or replace it with --force.",
                        PlainText(path + "/" + name)))
            }
        }
    }

    private func put(_ files: [String: Data]) throws(Failure) {
        var staged: [StagedFile] = []
        defer { for file in staged { file.discard() } }
        for name in files.keys.sorted() {
            do { staged.append(try StagedFile(files[name] ?? Data(), for: path + "/" + name, mode: 0o644)) } catch {
                throw failure(path + "/" + name, error)
            }
        }
        while let file = staged.popLast() {
            do { try file.put(replacing: true) } catch { throw failure(file.path, error) }
        }
    }

    private func failure(_ path: String, _ problem: StagedFile.Problem) -> Failure {
        let code = if case .system(let code) = problem { code } else { EEXIST }
        return unsafe Failure(
            .inputOutput,
            t("%1 cannot be written: %2. Check the folder.", PlainText(path), String(cString: strerror(code))))
    }

    private static func listing(_ pages: [String: Set<String>]) -> Data {
        let lines = pages.sorted { $0.key < $1.key }.flatMap { name, hashes in hashes.sorted().map { "\($0) \(name)\n" }
        }
        return Data(lines.joined().utf8)
    }

    /// What stands in a page; nil where there is no plain file of that name.
    private func hash(of name: String) -> String? {
        var status = stat()
        guard unsafe lstat(path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let bytes = try? BoundedFile.read(path + "/" + name, plain: true)
        else { return nil }
        return Hexadecimal.text(SHA256.hash(bytes))
    }
}

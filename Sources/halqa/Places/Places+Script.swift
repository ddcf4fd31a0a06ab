import Foundation
import Script
import Storage
import Workshop

extension Places {
    /// A script that can be named without its folder.
    struct FoundScript {
        /// What `--script` takes: `eco-hammam`.
        var name: String
        /// Where it lies.
        var path: String
    }

    /// Where a script lies that is named by a path, or by its name alone.
    /// - Returns: nil when there is none.
    func script(_ name: String) -> String? {
        let files = FileManager.default
        if files.fileExists(atPath: name) { return name }
        guard !name.contains("/") else { return nil }
        let names = name.hasSuffix(".yaml") ? [name] : [name + ".yaml", name]
        for folder in scriptFolders {
            for name in names where files.fileExists(atPath: folder + "/" + name) { return folder + "/" + name }
        }
        return nil
    }

    /// Every script that can be named without its folder, in the order of their names; of two with one name the one that
    /// `--script` would take. Nothing can be made from grids alone: they are put beside a plan, and are none of them.
    var scripts: [FoundScript] {
        var found: [String: String] = [:]
        for folder in scriptFolders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for file in names where file.hasSuffix(".yaml") && !file.hasPrefix(".") {
                let name = String(file.dropLast(".yaml".count))
                if found[name] == nil { found[name] = folder + "/" + file }
            }
        }
        return found.keys.sorted().map { FoundScript(name: $0, path: found[$0] ?? $0) }.filter { script in
            (try? BoundedFile.read(script.path)).map { !ScriptReader.isOfGrids($0) } ?? true
        }
    }

    /// The roster of a workshop that lies beside a script, where the examples are: `seeds/roster-fes.csv`; nil where there is none.
    func roster(of workshop: String, script: String) -> String? {
        guard let path = self.script(script), !workshop.contains("/") else { return nil }
        let seeds =
            URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/seeds"
        let roster = seeds + "/roster-" + workshop + ".csv"
        return FileManager.default.fileExists(atPath: roster) ? roster : nil
    }

    /// Where scripts are looked for: `sessions/` of the working folder, of the user's data folder, beside the program as it
    /// is installed (`../share/halqa/sessions`) or in the sources that it was built from, and in the system's data folders.
    private var scriptFolders: [String] {
        let system = ProcessInfo.processInfo.environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share"
        let shared: [String] = system.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/halqa" }
        let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().path + "/share/halqa"
        return ["sessions"] + ([data, installed] + Self.sources(above: folder) + shared).map { $0 + "/sessions" }
    }

    /// The sources whose `.build` a folder lies in.
    private static func sources(above folder: URL) -> [String] {
        var folder = folder
        while folder.path != "/" {
            let above = folder.deletingLastPathComponent()
            if folder.lastPathComponent.hasPrefix(".build") { return [above.path] }
            folder = above
        }
        return []
    }
}

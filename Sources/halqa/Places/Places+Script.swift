import Foundation

extension Places {
    /// Where a script lies that is named by a path, or by its name alone.
    ///
    /// Looked for as given; then, by name, in `sessions/` of the working folder, of the user's data folder, beside the
    /// program as it is installed (`../share/halqa/sessions`), and in the system's data folders.
    /// - Returns: nil when it is in none of these.
    func script(_ name: String) -> String? {
        let files = FileManager.default
        if files.fileExists(atPath: name) { return name }
        guard !name.contains("/") else { return nil }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let system = ProcessInfo.processInfo.environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share"
        let shared: [String] = system.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/halqa" }
        let folders: [String] = [".", data, program.path + "/../share/halqa"] + shared
        let names = name.hasSuffix(".yaml") ? [name] : [name + ".yaml", name]
        for folder in folders {
            for name in names where files.fileExists(atPath: folder + "/sessions/" + name) {
                return folder == "." ? "sessions/" + name : folder + "/sessions/" + name
            }
        }
        return nil
    }
}

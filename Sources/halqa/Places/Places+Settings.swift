import Foundation
import Localization
import Storage
import Workshop

extension Places {
    /// The file of settings: `~/.config/halqa/halqa.conf`.
    var settingsFile: String { configuration + "/halqa.conf" }

    /// What the file of settings says; nothing where there is none.
    func settings() throws(Settings.Problem) -> Settings {
        guard let text = try settingsText() else { return Settings() }
        return try Settings(text)
    }

    /// What stands in the file of settings; nil where there is none.
    private func settingsText() throws(Settings.Problem) -> String? {
        do {
            return String(
                decoding: try BoundedFile.read(settingsFile, limit: Self.settingsLimit, plain: true), as: UTF8.self)
        } catch {
            switch error {
            case .system(ENOENT), .system(ENOTDIR): return nil
            default: throw Settings.Problem(source: .file, kind: .unreadable(error))
            }
        }
    }

    /// More than anybody settles, with comments.
    private static let settingsLimit = 1 << 20

    /// Keeps one setting in the file, which is made when there is none; what else is in it stays.
    func keep(_ key: Settings.Key, _ value: String, _ t: Localizer) throws(Failure) {
        // A link to a file that is kept elsewhere stays a link.
        let file = URL(fileURLWithPath: settingsFile).resolvingSymlinksInPath()
        let found: String?
        do { found = try settingsText() } catch {
            throw Failure(.inputOutput, error.message(file: settingsFile, t))
        }
        let text = Settings.text(found ?? Self.heading(t), setting: key, to: value)
        do {
            try Self.makeFolder(configuration)
            try StagedFile(Data(text.utf8), for: file.path).put(replacing: true)
        } catch {
            let cause: String =
                switch error {
                case StagedFile.Problem.system(let code): unsafe String(cString: strerror(code))
                default: error.localizedDescription
                }
            throw Failure(
                .inputOutput, t("%1 cannot be written: %2. Check the folder.", PlainText(file.path), cause))
        }
    }

    /// What a new file begins with: whoever opens it sees what can be written.
    private static func heading(_ t: Localizer) -> String {
        let settings = Settings.Key.allCases.map { "#   \($0.rawValue) = \($0.values.joined(separator: " | "))\n" }
        return "# " + t("Halqa: one setting on a line. What can be written:") + "\n" + settings.joined()
    }
}

extension Settings.Problem {
    /// What is wrong, where, and what would be right.
    /// - Parameter file: the path of the file that was read.
    func message(file: String, _ t: Localizer) -> String {
        switch source {
        case .file: sentence(file, t)
        case .line(let line): t("%1, line %2: %3", PlainText(file), line, sentence(file, t))
        case .variable(let name): t("The environment's %1: %2", name, sentence(file, t))
        }
    }

    private func sentence(_ file: String, _ t: Localizer) -> String {
        switch kind {
        case .unreadable(let problem): Failure(problem, path: file, t).message
        case .noSetting: t("This is no setting. Write a name, = and a value: bidi = auto.")
        case .unknownKey(let name):
            t(
                "There is no setting “%1”. There are: %2.", PlainText(name),
                t.list(Settings.Key.allCases.map(\.rawValue)))
        case .unknownValue(let key, let value):
            t(
                "“%1” is no value of %2. Right is one of: %3.", PlainText(value), key.rawValue,
                key.values.joined(separator: " "))
        case .repeated(let key, let line): t("%1 is set on line %2 already. Keep one of the two.", key.rawValue, line)
        }
    }
}

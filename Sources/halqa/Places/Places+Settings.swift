import Foundation
import Localization
import Workshop

extension Places {
    /// The file of settings: `~/.config/halqa/halqa.conf`.
    var settingsFile: String { configuration + "/halqa.conf" }

    /// What the file of settings says; nothing where there is none.
    func settings() throws(Settings.Problem) -> Settings {
        guard let data = FileManager.default.contents(atPath: settingsFile) else { return Settings() }
        return try Settings(String(decoding: data, as: UTF8.self))
    }

    /// Keeps one setting in the file, which is made when there is none; what else is in it stays.
    func keep(_ key: Settings.Key, _ value: String, _ t: Localizer) throws(Failure) {
        // A link to a file that is kept elsewhere stays a link.
        let file = URL(fileURLWithPath: settingsFile).resolvingSymlinksInPath()
        let found = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
        let text = Settings.text(found ?? Self.heading(t), setting: key, to: value)
        do {
            try Self.makeFolder(configuration)
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            throw Failure(
                .inputOutput,
                t("%1 cannot be written: %2. Check the folder.", PlainText(file.path), error.localizedDescription))
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
        case .line(let line): t("%1, line %2: %3", PlainText(file), line, sentence(t))
        case .variable(let name): t("The environment's %1: %2", name, sentence(t))
        }
    }

    private func sentence(_ t: Localizer) -> String {
        switch kind {
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

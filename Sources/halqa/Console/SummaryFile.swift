import Foundation
import Localization
import Reports

/// Where the console writes a day's summary: beside the programme's file, under a name that says which day it is.
struct SummaryFile {
    /// The path without an ending: `…/eco-hammam-fes-day1-fr`.
    let path: String

    init(_ file: String, summary: DaySummary, language: String) {
        let url = URL(fileURLWithPath: file)
        let stem = url.deletingPathExtension().lastPathComponent
        let name = "\(stem)-\(summary.workshop.id)-day\(summary.day.number)-\(language)"
        path = url.deletingLastPathComponent().appendingPathComponent(name).path
    }

    /// Writes a text whole, or leaves what was there.
    static func write(_ text: String, to path: String, _ t: Localizer) throws(Failure) {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure(.inputOutput, t("%1 cannot be written: %2", path, error.localizedDescription))
        }
    }
}

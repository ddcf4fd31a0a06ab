import Foundation

/// A small programme, and whom it invites: what tests work on that start processes, each of which reads all of it.
public enum HammamProgramme {
    /// The script: the first day of sessions/eco-hammam.yaml, and what tests need of two more.
    public static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Programmes/hammam.yaml").path

    /// The forty people of Fès.
    public static let roster = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("seeds/roster-fes.csv").path
}

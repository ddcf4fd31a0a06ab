import Localization
import Screen
import Testing
import Workshop

@testable import Console

/// What `docs/manners.md` says of the foot, over every scene, in every language and as narrow as it may ever be.
@Suite("The foot")
struct FootTests {
    /// As long as what stands at the other end of the line becomes.
    private static func saved(_ language: Language) -> String {
        let t = Localizer(language: language)
        return [t("on disk %1", "14:07:32"), t("draft %1", "14:07:32")].max { $0.count < $1.count } ?? ""
    }

    private static let widths = 60...160

    @Test(
        "holds what must be there, each word whole, whatever the width",
        arguments: Scene.all(in: Language.allCases, every: 2))
    func keeps(scene: Scene, language: Language) throws {
        let state = try scene.open(Scene.Look(language: language)).state
        guard state.overlay?.isForRoom != true else { return }
        let foot = Chrome.foot(state)
        for columns in Self.widths {
            let saved = foot.beginning(of: Self.saved(language), in: columns)
            let shown = foot.shown(before: saved.map { $0 - 2 } ?? columns - 1)
            #expect(foot.kept.isSubset(of: shown), "\(columns): \(foot.hints)")
        }
        // On a screen that is drawn, the time has its place too.
        #expect(foot.beginning(of: Self.saved(language), in: Chrome.smallest.columns) != nil, "\(foot.hints)")
    }

    @Test(
        "must hold the first thing, what Esc does, undo and help; in Capture the lines, in an open vote its closing",
        arguments: Scene.all)
    func must(scene: Scene) throws {
        let state = try scene.open(Scene.Look()).state
        guard state.overlay == nil else { return }
        let foot = Chrome.foot(state)
        let kept = Set(foot.kept.map { foot.hints[$0].title })
        let applying = Keymap.bindings(state)
        func expect(_ isThere: Bool, _ what: String) { #expect(isThere, "\(what): \(foot.hints)") }
        expect(foot.kept.contains(0), "the first thing")
        for id in ["global.undo", "global.help", "capture.lines", "vote.close"] {
            guard let binding = applying.first(where: { $0.id == id }) else { continue }
            if binding.isForFacilitators, state.role == .noteTaker { continue }
            // A key that means something else here is not offered for this.
            guard binding.shownKey(state) != nil else { continue }
            expect(kept.contains(binding.title(state.t)), id)
        }
        expect(foot.kept.contains { foot.hints[$0].key == Key.escape.name }, "the way back")
    }
}

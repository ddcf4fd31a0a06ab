import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// The look of papers, rounds and pairs, whole screens at a time.
@Suite("Goldens: papers and rounds")
struct VotePapersGoldenTests {
    /// A screen to look at: the file's name, the method, the keys after a pile of papers.
    struct Scene: CustomTestStringConvertible, Sendable {
        var name: String
        var method = VotingMethod.irv
        var seats = 1
        var codes = 0
        var isSecret = false
        var keys: String
        var testDescription: String { name }
    }

    static let scenes = [
        Scene(name: "papers-ranked", keys: "3 1 3"),
        Scene(name: "papers-refused", keys: "3 7"),
        Scene(name: "papers-corrected", keys: "Up Up"),
        Scene(name: "papers-code", codes: 12, keys: ""),
        Scene(name: "papers-scores", method: .majorityJudgment, keys: "5 0 9"),
        Scene(name: "papers-secret", codes: 12, isSecret: true, keys: ""),
        Scene(name: "rounds", keys: "t Right"),
        Scene(name: "rounds-room", keys: "t Right p"),
        Scene(name: "rounds-seats", method: .stv, seats: 2, keys: "t Right"),
        Scene(name: "pairs", method: .schulze, keys: "t"),
        Scene(name: "grades", method: .majorityJudgment, keys: "t"),
        Scene(name: "papers-room", keys: "p"),
        Scene(name: "papers-closed", keys: "c"),
    ]

    private func check(_ scene: Scene, _ suffix: String, _ size: Size) throws {
        var console = try VotePapersTests.open(
            scene.method, seats: scene.seats, codes: scene.codes, isSecret: scene.isSecret, size: size)
        if scene.codes == 0 {
            console.press("g")
            let lines =
                scene.method == .majorityJudgment
                ? ["5031", "4215", "-443", ".", "3355", "x", "2540", "41"]
                : ["3142", "2143", "1234", "4321", "31", "2=4 1", "0", "4", "1243", "2413", "x"]
            for line in lines {
                console.type(line)
                console.press("Enter")
            }
        }
        console.press(scene.keys)
        try Golden().check(console.text, "\(scene.name)-\(suffix).txt")
    }

    @Test("80 columns, 24 rows", arguments: scenes)
    func small(scene: Scene) throws { try check(scene, "80x24", Size(columns: 80, rows: 24)) }

    @Test("120 columns, 40 rows", arguments: scenes)
    func large(scene: Scene) throws { try check(scene, "120x40", Size(columns: 120, rows: 40)) }
}

import Screen
import Tally
import TestSupport
import Workshop

@testable import Console

extension Scene {
    /// A ranking of three options on paper, made in the console and open.
    private static let ranking = "5 n Up Up Up Up Up Up Up Enter W h o ? Tab Tab Tab A ; B ; C Enter o"

    static let voteScenes = [
        Scene("vote/lines", .morning, "5 Down Space Down Down Down Space Down"),
        Scene("vote/planned", .morning, "5 Space Down Space Down Space Enter"),
        Scene("vote/open", .vote, "5 Down Down 1 2", isWide: true),
        Scene("vote/alarm", .vote, "5 9 9 Enter"),
        Scene("vote/closed", .vote, "5 c Up"),
        Scene("vote/motion", .evening, "5"),
        Scene("vote/room", .vote, "5 p"),
        Scene("vote/room-motion", .evening, "5 p", isGolden: false),
        Scene("vote/new", .vote, "5 n"),
        Scene("vote/undone", .vote, "5 1 2 Enter u", isGolden: false),
        Scene("vote/papers", .vote, ranking + " 3 1 2 Enter 2 = 1 Enter 3 Enter 1 1", isGolden: false),
        Scene("vote/count", .vote, ranking + " 3 1 2 Enter 2 1 Enter 3 Enter 2 3 Enter t", isGolden: false),
    ]

    /// Papers, rounds and pairs.
    static let paperBallotScenes = [
        papers("papers-ranked", keys: "3 1 3"),
        papers("papers-refused", keys: "3 7"),
        papers("papers-corrected", keys: "Up Up", isGolden: false),
        papers("papers-code", codes: 12, keys: ""),
        papers("papers-scores", .majorityJudgment, keys: "5 0 9", isGolden: false),
        papers("papers-secret", codes: 12, isSecret: true, keys: ""),
        papers("rounds", keys: "t Right"),
        papers("rounds-room", keys: "t Right p"),
        papers("rounds-seats", .stv, seats: 2, keys: "t Right", isGolden: false),
        papers("pairs", .schulze, keys: "t"),
        papers("grades", .majorityJudgment, keys: "t"),
        papers("papers-room", keys: "p", isGolden: false),
        papers("papers-closed", keys: "c y"),
    ]

    /// Consent scales, quotas, colleges, weights and second rounds.
    static let afterwardsScenes = [
        afterwards("fist", .fistToFive, keys: "1 Enter 1 Enter 2 Enter 4 Enter 5 Enter"),
        afterwards(
            "fist-closed", .fistToFive, further: ["block=yes"],
            keys: "5 Enter 4 Enter 2 Enter 1 Enter 1 Enter 0 Enter c v W h o ? Enter v H o w ? Enter"),
        afterwards("gradients", .gradients, keys: "5 Enter 4 Enter 3 Enter"),
        afterwards("fist-room", .fistToFive, keys: "1 Enter 1 Enter 1 Enter 2 Enter 4 Enter 5 Enter c p"),
        afterwards(
            "quota", .approval, seats: 2, further: ["at-least=women:1"], tags: ["men", "men", "men", "women"],
            keys: "9 Enter 8 Enter 3 Enter 2 Enter c"),
        afterwards(
            "colleges-count", .plurality, further: ["colleges=owner:40,stoker:60"],
            keys: "g 1 Enter 2 Enter 3 Enter g 2 Enter 2 Enter 3 Enter t"),
        afterwards(
            "colleges-many", .plurality,
            further: ["colleges=owner:40,stoker:60,engineer:25,official:20,user:15,forester:10,teacher:10,merchant:5"],
            keys: "", isOpened: false),
        afterwards(
            "dots-themes", .cumulative, further: ["themes=heat:3,water:2", "dots-against=1"],
            tags: ["heat", "heat", "water", "water"],
            keys: "1 1 2 3 4 Enter 1 1 3 3 - 2 Enter 1 1 1 1 Enter - 4 Enter 1 1 2 - 4"),
        afterwards("rated", .threeTwoOne, keys: "2 1 1 0 Enter 0 2 1 1 Enter 0 0 2 1 Enter 2 2 1 - Enter c y t"),
        afterwards(
            "second-round-colleges", .plurality, further: ["colleges=owner:40,stoker:60"],
            keys: "g 1 Enter 1 Enter 2 Enter g 2 Enter 3 Enter c y f"),
        afterwards("weights", .irv, further: ["max-weight=3"], keys: "3 * 1 2 Enter 2 1 Enter 2 * 4"),
        afterwards("second-round", .plurality, keys: "5 Enter 3 Enter 3 Enter 1 Enter c f"),
    ]

    private static func afterwards(
        _ name: String, _ method: VotingMethod, seats: Int = 1, further: [String] = [], tags: [PlainText] = [],
        keys: String, isOpened: Bool = true
    ) -> Scene {
        Scene("vote/" + name) { look in
            var console = try VotePapersTests.open(
                method, seats: seats, further: further, tags: tags, isOpened: isOpened, look: look)
            console.press(keys)
            return console
        }
    }

    /// - Parameter keys: those after a pile of papers.
    private static func papers(
        _ name: String, _ method: VotingMethod = .irv, seats: Int = 1, codes: Int = 0, isSecret: Bool = false,
        keys: String, isGolden: Bool = true
    ) -> Scene {
        Scene("vote/" + name, isGolden: isGolden) { look in
            var console = try VotePapersTests.open(
                method, seats: seats, codes: codes, isSecret: isSecret, look: look)
            if codes == 0 {
                console.press("g")
                let lines =
                    method == .majorityJudgment
                    ? ["5031", "4215", "-443", ".", "3355", "x", "2540", "41"]
                    : ["3142", "2143", "1234", "4321", "31", "2=4 1", "0", "4", "1243", "2413", "x"]
                for line in lines {
                    console.type(line)
                    console.press("Enter")
                }
            }
            console.press(keys)
            return console
        }
    }
}

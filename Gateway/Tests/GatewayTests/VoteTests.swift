import Foundation
import Tally
import Testing
import Workshop

@testable import Gateway

@Suite("Votes by telephone")
struct VoteTests {
    @Test("a ballot counts once, whoever sends it how often, and its page says when")
    func once() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .plurality)
        let path = "/v/" + slips[0].token
        #expect(await hall.get(path).body.contains("Option 3"))
        async let first = hall.post(path, "o=3")
        async let second = hall.post(path, "o=2")
        async let third = hall.post(path, "o=3")
        let answers = await [first, second, third]
        #expect(answers.allSatisfy { $0.status == 303 && $0.header("location") == path })
        let ballots = hall.state.ballots(of: Hall.id(100))
        #expect(ballots.count == 1)
        #expect(ballots.first?.source == .phone)
        #expect(ballots.first?.code == slips[0].code)
        let page = await hall.get(path).body
        #expect(page.contains("Received "))
        #expect(page.contains(slips[0].code.description))
        // The paper with the same code is refused at the desk.
        #expect(throws: Refusal.codeSpent(slips[0].code)) {
            try hall.state.casting("1", source: .paper, in: Hall.id(100), code: slips[0].code, id: Hall.id(999))
        }
    }

    @Test("eight signs lead to the slip, in lower case and with a gap; what is no code is said")
    func typed() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .plurality)
        let typed = slips[1].typed.lowercased().replacingOccurrences(of: "-", with: "+")
        #expect(await hall.post("/code", "code=" + typed).header("location") == "/v/" + slips[1].token)
        let wrong = await hall.post("/code", "code=0OIL-1258")
        #expect(wrong.status == 422)
        #expect(wrong.body.contains("eight signs"))
        // The five signs of the paper are no code for the network.
        #expect(await hall.post("/code", "code=" + slips[1].code.signs).status == 422)
    }

    @Test("every method takes what its form gives", arguments: VotingMethod.allCases)
    func methods(_ method: VotingMethod) async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, method) { rules in
            if method == .cumulative { rules.dots = 5 }
            if method.takesSeats { rules.seats = 2 }
            if method.isAboutMoney { rules.budget = 100 }
        }
        let poll = try #require(hall.state.polls[Hall.id(100)])
        let form = BallotForm(poll)
        let body: String
        switch form.line.form {
        case .choice: body = "o=\(form.line.number(of: 1))"
        case .crosses: body = "o=1&o=3"
        case .dots: body = "o1=2&o2=0&o4=3"
        case .scores: body = "o1=\(form.line.scale.upperBound)&o2=\(form.line.scale.lowerBound)&o3=&o4=1"
        case .ranking: body = "o3=1&o1=2&o4=4"
        }
        #expect(await hall.post("/v/" + slips[0].token, body).status == 303)
        let ballot = try #require(hall.state.ballots(of: poll.id).first)
        let reading = poll.ballotLine.read(ballot.answer)
        #expect(reading.problems.isEmpty && reading.spoiling == nil && !reading.isBlank)
        if form.line.form == .ranking { #expect(reading.answer == .ranking([[2], [0], [3]])) }
        // Nothing marked is asked about; a blank ballot is one that says so.
        #expect(await hall.post("/v/" + slips[1].token, "x=1").status == 422)
        let blank = form.line.form == .choice ? "o=blank" : "blank=blank"
        #expect(await hall.post("/v/" + slips[1].token, blank).status == 303)
        #expect(hall.state.ballots(of: poll.id).count == 2)
        #expect(poll.ballotLine.read(hall.state.ballots(of: poll.id)[1].answer).isBlank)
        // What no form of ours sends is refused.
        for nonsense in ["o=99", "o=-1", "o1=999999999999999999999", "o1=9&o2=x", "o=1&o=2&o=77", "o=%00"] {
            let status = await hall.post("/v/" + slips[2].token, nonsense).status
            #expect(status == 422, "\(nonsense)")
        }
        #expect(hall.state.ballots(of: poll.id).count == 2)
    }

    @Test("a secret ballot goes into the urn: its page has a receipt, and the journal nothing")
    func secret() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .motion, isSecret: true)
        let path = "/v/" + slips[0].token
        #expect(await hall.post(path, "o=1").status == 303)
        let page = await hall.get(path).body
        #expect(page.contains("Your receipt:"))
        #expect(!page.contains(slips[0].code.description))
        #expect(hall.state.ballots(of: Hall.id(100)).isEmpty)
        #expect(hall.keeper.board.newest.cast(in: Hall.id(100)) == 1)
        // Once more counts nothing.
        #expect(await hall.post(path, "o=2").status == 303)
        #expect(hall.keeper.board.newest.cast(in: Hall.id(100)) == 1)
    }

    @Test("ballots that race with the closing are counted, or told that they are not: none is both, none neither")
    func closing() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .plurality, slips: 60)
        await withTaskGroup(of: Void.self) { group in
            for slip in slips {
                group.addTask { _ = await hall.post("/v/" + slip.token, "o=1") }
            }
            group.addTask {
                try? await Task.sleep(for: .milliseconds(15))
                try? await hall.write { state, world in try state.closing(of: Hall.id(100), at: world.now()) }
            }
            await group.waitForAll()
        }
        #expect(hall.state.polls[Hall.id(100)]?.state == .closed)
        let counted = Set(hall.state.ballots(of: Hall.id(100)).compactMap(\.code))
        for slip in slips {
            let page = await hall.get("/v/" + slip.token).body
            #expect(page.contains("is counted.") == counted.contains(slip.code))
            #expect(page.contains("No ballot of this slip was counted.") != counted.contains(slip.code))
        }
    }

    @Test("what is closed shows a result with subtotals; what is open shows none")
    func results() async throws {
        let hall = try await Hall()
        let slips = try await hall.poll(100, .plurality)
        _ = await hall.post("/v/" + slips[0].token, "o=2")
        try await hall.write { state, _ in try state.count(of: 2, from: .hands, in: Hall.id(100), votes: 7) }
        #expect(!(await hall.get("/r").body).contains("Question 100"))
        #expect(!(await hall.get("/wall").body).contains("phones"))
        try await hall.write { state, world in try state.closing(of: Hall.id(100), at: world.now()) }
        let page = await hall.get("/r").body
        #expect(page.contains("Chosen: “Option 2”"))
        #expect(page.contains("hands 7") && page.contains("phones 1"))
        // Nobody was checked in: more votes than people is said.
        #expect(page.contains("people are here"))
    }
}

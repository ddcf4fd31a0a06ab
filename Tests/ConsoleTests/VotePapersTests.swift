import Screen
import Tally
import TestSupport
import Testing
import Workshop

@testable import Console

/// Paper ballots keyed one by one, as (state, keys, state).
@Suite("Vote: papers one by one")
struct VotePapersTests {
    static let poll: ID<Poll> = ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | 777)
    static let options: [PlainText] = ["Shared pellets", "Solar on the roof", "Training", "Leased furnace"]

    /// The vote view with an open poll of four options.
    static func open(
        _ method: VotingMethod = .irv, seats: Int = 1, codes: Int = 0, counters: Int = 1, isSecret: Bool = false,
        further: [String] = [], tags: [PlainText] = [], isOpened: Bool = true,
        look: Scene.Look = Scene.Look()
    ) throws -> ConsoleDriver {
        var console = try ConsoleDriver(look, .morning)
        var rules = PollRules(
            method: method, majority: .simple, seats: seats, further: try RuleSet(further), isSecret: isSecret,
            counters: counters)
        if method == .cumulative { rules.dots = 5 }
        let poll = Poll(
            id: poll, activity: SampleDay.priorities, code: "papers",
            question: LocalizedText(same: "Which one first?"), rules: rules,
            options: method.hasOwnAnswers
                ? []
                : options.enumerated().map { index, text in
                    PollOption(text: LocalizedText(same: text), tags: tags.indices.contains(index) ? [tags[index]] : [])
                })
        console.receive(try console.state.programme.creation(of: poll), from: "Salma")
        if codes > 0 {
            let world = console.clock.world
            console.receive(
                try console.state.programme.issuing(codes, in: poll.id, id: world.newID(), random: world.random),
                from: "Salma")
        }
        console.press("5")
        while console.state.shownPoll?.id != poll.id { console.press("]") }
        if isOpened { console.press("o") }
        return console
    }

    private func lines(_ console: ConsoleDriver) -> [String] {
        console.state.programme.ballots(of: Self.poll).map(\.answer)
    }

    @Test("a line of digits and Enter keeps a ballot, and the next one can be typed at once")
    func lines() throws {
        var console = try Self.open()
        #expect(console.text.contains("Ballot 1") && console.text.contains("0 blank   x unreadable"))
        console.press("3 1 4 2 Enter 2 = 1 Space 4 Enter 4 Enter")
        #expect(lines(console) == ["3142", "2=1 4", "4"])
        #expect(console.text.contains("Ballot 4"))
        #expect(console.text.contains("3 ballots"))
    }

    @Test("what the line means stands beside it while it is typed, and what is unusual about it")
    func meaning() throws {
        var console = try Self.open()
        console.press("3 1")
        #expect(console.text.contains("1st Training · 2nd Shared pellets"))
        console.press("3")
        #expect(console.text.contains("3 twice: the first one counts"))
        console.press("Backspace - 4")
        #expect(console.text.contains("rank 3 is empty: the next rank counts"))
        console.press("Esc 0")
        #expect(console.text.contains("a blank ballot"))
        console.press("Esc x")
        #expect(console.text.contains("a ballot that nobody can read"))
    }

    @Test("a line that is no ballot is not kept, and says why; it stays to be corrected")
    func refused() throws {
        var console = try Self.open()
        console.press("3 9")
        #expect(console.text.contains("▲ there is no option 9; there are 1 to 4"))
        console.press("Enter")
        #expect(lines(console) == [] && console.state.vote.keying.line == "39")
        console.press("2 1 Enter")
        #expect(console.state.vote.keying.line == "39", "who types on without looking makes no ballot of two papers")
        console.press("Backspace 1 Enter 3 = Enter 2 1 Enter")
        #expect(lines(console) == ["31"])
        console.press("Esc 2 Enter")
        #expect(lines(console) == ["31", "2"])
    }

    @Test("Enter on nothing keeps nothing")
    func empty() throws {
        var console = try Self.open()
        console.press("Enter Enter")
        #expect(lines(console) == [])
    }

    @Test("the tally is right after each ballot, round by round")
    func tally() throws {
        var console = try Self.open()
        for (line, front) in [("1", "Shared pellets"), ("23", "In front after 4 rounds"), ("23", "Solar on the roof")] {
            console.type(line)
            console.press("Enter")
            let standing = console.row(with: "In front")
            #expect(standing.contains(front), "\(console.text)")
        }
        #expect(console.row(with: " 2  Solar").contains("2   ✓"))
    }

    @Test("Up reaches the ballots before, to correct one or take it back; the journal keeps both")
    func correct() throws {
        var console = try Self.open()
        console.press("1 Enter 2 Enter 3 Enter Up Up")
        #expect(console.text.contains("Correct ballot 2"))
        console.press("Backspace 4 1 Enter")
        #expect(lines(console) == ["1", "41", "3"])
        #expect(console.text.contains("Ballot 4"), "then a new one")
        console.press("Up Del")
        #expect(lines(console) == ["1", "41"])
        console.press("u")
        #expect(lines(console) == ["1", "41", "3"])
        console.press("2 Up")
        #expect(console.text.contains("A ballot is being typed. Enter keeps it, Esc drops it."))
    }

    @Test("a ballot that somebody else takes back is not corrected any more")
    func takenBackElsewhere() throws {
        var console = try Self.open()
        console.press("1 Enter Up")
        let ballot = try #require(console.state.programme.ballots(of: Self.poll).first)
        console.receive(try console.state.programme.withdrawal(of: ballot.id), from: "Amina")
        #expect(console.state.vote.keying == KeyingState())
    }

    @Test("g says whose pile it is; the result by category stands in the whole count, small cells hidden")
    func piles() throws {
        var console = try Self.open()
        console.press("g")
        #expect(console.text.contains("the pile of: Hammam owners"))
        for _ in 0..<6 { console.press("1 2 Enter") }
        console.press("g")
        for _ in 0..<7 { console.press("2 1 Enter") }
        #expect(console.state.programme.ballots(of: Self.poll).map(\.category).filter { $0 == "owner" }.count == 6)
        console.press("t")
        #expect(console.text.contains("by category"))
        #expect(console.row(with: "Hammam owners").contains("6✓"))
        console.press("Esc g 3 Enter t PgDn")
        #expect(console.row(with: "Engineers").contains("fewer than 5: not shown"))
        #expect(console.row(with: "Hammam owners").contains("not shown: it would tell the others"))
    }

    @Test("papers with codes: the code first, refused at once when it is unknown or spent; what is missing is shown")
    func codes() throws {
        var console = try Self.open(codes: 3)
        let codes = console.state.programme.issuedCodes(of: Self.poll)
        #expect(console.text.contains("3 of 3 missing"))
        console.type(codes[1].signs.lowercased())
        #expect(console.state.vote.keying.accepted == codes[1], "six signs are a code, without Enter")
        console.press("2 1 Enter")
        #expect(lines(console) == ["21"])
        #expect(console.text.contains("2 of 3 missing"))
        console.type(codes[1].description)
        #expect(console.text.contains("spent") || console.text.contains("keyed"), "\(console.text)")
        #expect(console.state.vote.keying.accepted == nil)
        console.press("Enter 2 Enter")
        #expect(lines(console) == ["21"], "what follows a refused code is no ballot")
        console.type("AAAAAA")
        #expect(console.text.contains("no code of a ballot: a sign is wrong"))
        console.press("Esc Esc m")
        #expect(console.text.contains(codes[0].description) && console.text.contains(codes[2].description))
        #expect(!console.text.contains(codes[1].description))
        console.press("Esc Enter")
        console.type(codes[0].signs)
        console.press("3 Enter")
        #expect(lines(console) == ["21", "3"])
    }

    @Test("letters of a code are no commands after Esc either; one by itself is, and says what it did")
    func codeIsNoCommand() throws {
        let categories = "gxmcbanpyt"
        for first in categories {
            var console = try Self.open(codes: 1)
            console.press("Esc")
            #expect(!console.state.isTypingCode)
            console.type("\(first)w7")
            #expect(
                console.state.isTypingCode && console.state.vote.keying.code == "\(first.uppercased())W7", "\(first)")
            #expect(console.state.vote.keying.category == nil && console.state.overlay == nil)
        }
        var console = try Self.open(codes: 1)
        let code = console.state.programme.issuedCodes(of: Self.poll)[0]
        console.press("Esc")
        console.type(code.signs.lowercased())
        #expect(console.state.vote.keying.accepted == code)
        #expect(console.state.vote.keying.line.isEmpty && console.state.vote.keying.category == nil)
        console.press("Esc Esc g")
        #expect(console.state.vote.keying.category != nil)
        #expect(console.text.contains("From now on the papers are of the pile:"))
    }

    @Test("whoever comes back to the papers is at the code, whatever letters were before")
    func backAtCode() throws {
        var console = try Self.open(codes: 1)
        console.press("Esc F3 F6")
        #expect(console.state.isTypingCode)
    }

    @Test("in a code AZERTY's row of digits holds digits; its hyphen is one after three signs, else a 6")
    func codeOnAzerty() throws {
        let row: [Character: Character] = ["3": "\"", "4": "'", "6": "-", "7": "è", "9": "ç"]
        for index in 0..<40 {
            var keyed = try Self.open(codes: 40)
            let code = keyed.state.programme.issuedCodes(of: Self.poll)[index]
            keyed.type("é")
            keyed.press("Backspace")
            keyed.type(String(code.signs.map { row[$0] ?? $0 }))
            if keyed.state.vote.keying.accepted == nil { keyed.press("Enter") }
            #expect(keyed.state.vote.keying.accepted == code, "\(code)")
        }
    }

    @Test("in a vote that hands could count, e keys papers, and the sum of both is the result")
    func beside() throws {
        var console = try Self.open(.plurality)
        console.press("4 Enter 2 Enter e 1 Enter 1 Enter 3 Enter")
        #expect(lines(console) == ["1", "1", "3"])
        let result = try #require(console.state.programme.roomCount(of: Self.poll)?.result())
        #expect(result.options.map(\.votes) == [6, 2, 1, 0])
        #expect(console.text.contains("hands 6") && console.text.contains("papers 3, 3 ballots"))
        console.press("Esc")
        #expect(console.state.keyedPoll == nil)
    }

    @Test("a secret vote shows how many are cast, says that a ballot cannot be changed, and lists none")
    func secret() throws {
        var console = try Self.open(codes: 2, isSecret: true)
        #expect(console.text.contains("cannot be changed or taken back"))
        let code = console.state.programme.issuedCodes(of: Self.poll)[0]
        console.type(code.signs)
        #expect(console.outside == [.findMissing(Self.poll, code)], "the urn alone knows whether it is spent")
        console.send(.missingFound(Self.poll, [], code))
        #expect(console.flowing.contains("has been keyed already") && console.state.vote.keying.accepted == nil)
        console.send(.missingFound(Self.poll, [code], code))
        console.press("2 1 Enter")
        #expect(console.outside.last == .castInSecret(code, "21", Self.poll))
        #expect(!console.drafts.keys.contains { !$0.hasPrefix("table/") })
        #expect(!console.journal.contains { $0.change.kind.rawValue.contains("ballotCast") })
        console.send(.castInSecret(Self.poll, receipt: "K7M3QF"))
        #expect(console.text.contains("Cast. Its receipt:  K7M3QF"))
        #expect(console.state.vote.keying.line.isEmpty && console.state.vote.keying.accepted == nil)
        console.press("Up")
        #expect(console.state.vote.keying.revised == nil)
        console.press("Esc c Enter")
        #expect(console.flowing.contains("It is never opened again."), "Enter is not enough")
        console.press("y")
        #expect(console.outside.last == .closeSecret(Self.poll))
    }

    @Test("every method can be keyed and shown, on any screen and for the room, from the first ballot on")
    func everyMethod() throws {
        for method in VotingMethod.allCases where method != .motion && !method.isAboutMoney {
            for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
                var console = try Self.open(method, seats: method.takesSeats ? 2 : 1, look: Scene.Look(size: size))
                if method.isCountedInRooms { console.press("e") }
                #expect(console.text.contains("OPEN"), "\(method)")
                let blank = try String(#require(console.state.programme.polls[Self.poll]).ballotLine.blankSign)
                for line in ["1", "2", blank, "x", "3"] {
                    console.type(line)
                    console.press("Enter")
                }
                #expect(console.state.programme.ballots(of: Self.poll).count >= 4, "\(method)")
                console.press("t PgDn Right p Right Esc PgDn Esc p Esc c")
                if console.state.overlay != nil { console.press("y") }
                #expect(console.text.contains("CLOSED"), "\(method): \(console.text)")
            }
        }
    }
}

/// Hands counted by two people, as (state, keys, state).
@Suite("Vote: two counters")
struct VoteCountersTests {
    private func counted(_ console: ConsoleDriver) -> [Int: Int] {
        console.state.programme.counts[VotePapersTests.poll]?[.hands] ?? [:]
    }

    @Test("the second counter does not see the first numbers; both alike, they count")
    func alike() throws {
        var console = try VotePapersTests.open(.plurality, counters: 2)
        console.press("5 Enter 4 Enter 3 Enter 2 Enter")
        #expect(console.flowing.contains("Now the second one counts, who has not seen these numbers."))
        #expect(console.state.vote.count.counter == 2 && console.state.vote.option == 1)
        #expect(counted(console) == [:])
        #expect(console.row(with: " 1  Shared").contains("1 of 2"))
        #expect(!console.text.contains("instead of"))
        console.press("5 Enter 4 Enter 3 Enter 2 Enter")
        #expect(counted(console) == [1: 5, 2: 4, 3: 3, 4: 2])
        #expect(console.text.contains("All options are counted from hands: 14 votes."))
    }

    @Test("a mismatch asks for a recount, stays at that option, and counts nothing until both agree")
    func mismatch() throws {
        var console = try VotePapersTests.open(.plurality, counters: 2)
        console.press("5 Enter 4 Enter 3 Enter 2 Enter 5 Enter 3 Enter")
        #expect(console.flowing.contains("The two counters differ on option 2. Count it again, both of you"))
        #expect(console.state.vote.option == 2)
        #expect(counted(console) == [1: 5])
        console.press("4 Enter")
        #expect(counted(console) == [1: 5, 2: 4])
        #expect(console.state.vote.option == 3)
    }

    @Test("the first one may have been wrong: a goes back to that counter")
    func firstWrong() throws {
        var console = try VotePapersTests.open(.plurality, counters: 2)
        console.press("5 Enter 4 Enter 3 Enter 2 Enter 6 Enter a 6 Enter")
        #expect(counted(console) == [1: 6])
    }

    @Test("m and x stand instead of a number: the majority was seen, or nobody counted")
    func uncounted() throws {
        var console = try VotePapersTests.open(.plurality)
        console.press("m 3 Enter x 1 Enter")
        let result = try #require(console.state.programme.roomCount(of: VotePapersTests.poll)?.result())
        #expect(result.winners == [0])
        #expect(result.options[2].uncounted["hands"] == .undocumented)
        #expect(console.row(with: " 1  Shared").contains("most"))
        #expect(console.row(with: " 3  Training").contains("?"))
    }

    @Test("closing with a count that the two have not settled is asked about")
    func closing() throws {
        var console = try VotePapersTests.open(.plurality, counters: 2)
        console.press("5 Enter c")
        #expect(console.flowing.contains("The two counters do not agree on option 1"))
    }
}

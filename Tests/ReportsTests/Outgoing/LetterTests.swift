import Correspondence
import Foundation
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("Letters")
struct LetterTests {
    private func request(_ kind: LetterKind, _ form: OutgoingForm = .pdf, to person: Int? = nil) -> OutgoingRequest {
        OutgoingRequest(
            .letters(kind), of: .workshop(SampleDay.fes), for: person.map(SampleDay.person), as: form,
            in: Localizer(language: .english))
    }

    private func text(_ kind: LetterKind, _ sample: SampleDay, to person: Int? = nil) throws -> String {
        try request(kind, to: person).preview(from: sample.state, world: sample.world) { Drawing.rendering($0) }
            .lines.joined(separator: "\n")
    }

    private func drafts(_ kind: LetterKind, _ sample: SampleDay) throws -> [String: Data] {
        let output = try request(kind, .eml).output(from: sample.state, world: sample.world) {
            Drawing.rendering($0)
        }
        guard case .folder(let files) = output.content else { return [:] }
        return files
    }

    /// The sample's evening, in which the third person has an address and has said the first line.
    private func sample() throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        try sample.record(
            sample.state.revision(of: SampleDay.person(3)) { $0.email = "khadija.tazi@example.org" })
        try sample.record(
            sample.state.revision(of: SampleDay.line(1)) { $0.by = .person(SampleDay.person(3)) })
        return sample
    }

    @Test("each is in the first of the person's languages that Halqa speaks, else in the workshop's")
    func languages() throws {
        var sample = try sample()
        #expect(try text(.thanks, sample, to: 13).contains("Merci de votre présence"))
        #expect(try text(.thanks, sample, to: 5).contains("شكرا"))
        try sample.record(sample.state.revision(of: SampleDay.person(5)) { $0.languages = ["zgh"] })
        #expect(try text(.thanks, sample, to: 5).contains("Merci de votre présence"))
    }

    @Test("thanks go to those who came, with their own tables; an invitation to those whose days are ahead")
    func recipients() throws {
        let sample = try sample()
        let thanks = try text(.thanks, sample)
        for number in 1...16 {
            let person = try #require(sample.state.stakeholders[SampleDay.person(number)])
            let came = sample.state.attendances(on: SampleDay.day(1))[person.id] != nil
            #expect(thanks.contains(person.name.string) == came, "\(person.name)")
        }
        #expect(try text(.invitation, sample).contains("عبد الرحيم العلمي"))
        let absent = try #require(
            (1...16).first { sample.state.attendances(on: SampleDay.day(1))[SampleDay.person($0)] == nil })
        let name = try #require(sample.state.stakeholders[SampleDay.person(absent)]?.name)
        #expect(throws: PaperError.nothingToWrite(.thanks, to: name)) {
            _ = try self.text(.thanks, sample, to: absent)
        }
        #expect(throws: PaperError.nobodyToWrite(.thanks)) {
            let planned = try SampleDay(at: .planned)
            _ = try self.text(.thanks, planned)
        }
    }

    @Test("others are named only where they agreed; whom it is for always")
    func consent() throws {
        var sample = try sample()
        // At table 1 of the first round sit 1, 5, 8, 11 and 14.
        let before = try text(.thanks, sample, to: 8)
        #expect(before.contains("Nadia Berrada"))
        #expect(!before.contains("Fatima-Zahra Bennani"))
        try sample.agree(1, true)
        try sample.agree(5, false)
        let after = try text(.thanks, sample, to: 8)
        #expect(after.contains("Fatima-Zahra Bennani"))
        #expect(!after.contains("Driss El Mernissi"))
    }

    @Test("those who are invited are invited to a later day in a room, once the event is past")
    func later() throws {
        var sample = try SampleDay(at: .nextDay)
        let workshop = try #require(sample.state.programme?.workshops.first)
        var day = workshop.days[0].renewed(as: "training", in: sample.world)
        (day.date, day.after, day.channel) = (SampleDay.date.adding(days: 180), Period(6, .month), nil)
        try sample.record(try sample.state.addition(of: day, to: workshop.id, in: sample.world))
        let request = OutgoingRequest(
            .letters(.invitation), of: .day(day.id), as: .pdf, in: Localizer(language: .english))
        let text = try request.preview(from: sample.state, world: sample.world) { Drawing.rendering($0) }.lines
        #expect(text.joined(separator: "\n").contains("Khadija Tazi"))
    }

    @Test("thanks and commitments say who teaches whom, with the first step")
    func pairs() throws {
        var sample = try sample()
        try sample.pair(agreed: true)
        let link = try #require(sample.state.linksInOrder.first { $0.state == .agreed })
        guard case .person(let learner) = link.from, case .person(let tutor) = link.to else { return }
        for person in [learner, tutor] {
            try sample.record(sample.state.revision(of: person) { ($0.consent, $0.languages) = (true, ["fr"]) })
        }
        try sample.record(
            try sample.state.contribution(
                SampleDay.line(941), saying: "Look at the burner", kind: .action, to: nil, in: SampleDay.pairing,
                by: "Amina", at: sample.clock.now, owner: .person(tutor), due: CivilDate(year: 2027, month: 1, day: 4),
                about: .link(link.id)))
        for kind in [LetterKind.thanks, .commitments] {
            let request = OutgoingRequest(
                .letters(kind), of: .workshop(SampleDay.fes), for: learner, as: .pdf, in: Localizer(language: .english))
            let text = try request.preview(from: sample.state, world: sample.world) { Drawing.rendering($0) }
                .lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
            #expect(text.contains("Tuteur") && text.contains("Look at the burner"), "\(kind): \(text)")
            #expect(text.contains("12 janvier 2027") && text.contains("4 janvier 2027"), "\(kind)")
        }
        let request = OutgoingRequest(
            .letters(.commitments), of: .workshop(SampleDay.fes), for: tutor, as: .pdf,
            in: Localizer(language: .english))
        let text = try request.preview(from: sample.state, world: sample.world) { Drawing.rendering($0) }
            .lines.joined(separator: "\n")
        #expect(text.contains("Apprenant") && text.contains("vous"))
    }

    @Test("the digest tells each person what became of the lines they said")
    func digest() throws {
        var sample = try sample()
        #expect(sample.state.contribution(SampleDay.line(1))?.kind == .barrier)
        let text = try text(.digest, sample, to: 3)
        #expect(text.contains("Stokers are paid by the load"))
        // It stood to the vote of the evening.
        #expect(text.contains("التدابير الأولى") || text.contains("أي التدابير أولا؟"))
        // Nothing has become of another one, and that is said too.
        try sample.record(
            sample.state.revision(of: SampleDay.line(7)) { $0.by = .person(SampleDay.person(13)) })
        #expect(try self.text(.digest, sample, to: 13).contains("Une rénovation coûte deux saisons"))
    }

    @Test("of a need on which a pair is agreed came the tutor, named to the learner though listed for nobody else")
    func pairedNeed() throws {
        var sample = try sample()
        try sample.pair(agreed: true)
        let link = try #require(sample.state.linksInOrder.first { $0.state == .agreed })
        guard case .person(let learner) = link.from, case .person(let tutor) = link.to else { return }
        try sample.record(sample.state.revision(of: learner) { $0.languages = ["en"] })
        try sample.record(sample.state.revision(of: tutor) { ($0.consent, $0.languages) = (false, ["en"]) })
        let name = try #require(sample.state.stakeholders[tutor]?.name.string)
        let need = try #require(sample.state.linesInOrder.first { $0.by == .person(learner) && $0.kind == .need })
        #expect(sample.state.pairs(on: need) == [link])
        for (person, partner) in [(learner, "Tutor: \(name)"), (tutor, "Learner: ")] {
            let request = OutgoingRequest(
                .letters(.digest), of: .workshop(SampleDay.fes), for: person, as: .pdf,
                in: Localizer(language: .english))
            let text = try request.preview(from: sample.state, world: sample.world) { Drawing.rendering($0) }
                .lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
            #expect(text.contains(partner) && !text.contains("nothing has become of it yet"), "\(text)")
        }
    }

    @Test("a question is told with who answered it and when, or who will and by when; an answer with its question")
    func questions() throws {
        var sample = try SampleDay.asking()
        for number in [6, 8, 11] { try sample.agree(number, true) }
        let expert = try #require(sample.state.stakeholders[SampleDay.person(11)]?.name.string)
        let languages = ["en"]
        for number in [1, 6, 11] {
            try sample.record(sample.state.revision(of: SampleDay.person(number)) { $0.languages = languages })
        }
        let asker = try text(.digest, sample, to: 6)
        #expect(asker.contains("Answer of \(expert)") && asker.contains("1 December 2026"))
        let waiting = try text(.digest, sample, to: 1)
        #expect(waiting.contains("Nadia Berrada will answer by 31 December 2026"))
        let answering = try text(.digest, sample, to: 11)
        #expect(answering.contains("to the question: “Is there a course for stokers this winter?”"))
        #expect(!answering.contains("nothing has become of it yet"))
    }

    @Test("what an organisation took on is written to those who come from there")
    func organisation() throws {
        var sample = try sample()
        let body = ID<Organisation>(high: 0x0190_0000_0000_7000, low: 1 << 63 | 9900)
        try sample.record([.organisation(Revision(from: nil, to: Organisation(id: body, name: "Zellige Works")))])
        try sample.record(sample.state.revision(of: SampleDay.person(13)) { $0.belongsTo = body })
        try sample.record(sample.state.revision(of: SampleDay.line(8)) { $0.owner = .organisation(body) })
        #expect(try text(.commitments, sample, to: 13).contains("Zellige Works"))
    }

    @Test("one page for each person", arguments: LetterKind.allCases)
    func pages(_ kind: LetterKind) throws {
        let sample = try sample()
        let letters = try text(kind, sample).components(of: "════").count
        let output = try request(kind).output(from: sample.state, world: sample.world) { Drawing.rendering($0) }
        #expect(output.pages == letters)
    }

    @Test("a folder has a draft for each person with an address, and a PDF for the others")
    func folder() throws {
        let files = try drafts(.thanks, sample())
        #expect(files.keys.sorted() == ["thanks-Khadija-Tazi.eml", "thanks-to-print.pdf"])
    }

    @Test("files are called after people, in their script, and no two the same")
    func names() {
        var taken: Set<String> = []
        #expect(LetterFileName.of("Hélène Aït-Benhaddou", .digest, among: &taken) == "digest-Hélène-Aït-Benhaddou.eml")
        #expect(
            LetterFileName.of("HÉLÈNE  AÏT BENHADDOU", .digest, among: &taken) == "digest-HÉLÈNE-AÏT-BENHADDOU-2.eml")
        #expect(LetterFileName.of("عبد الرحيم العلمي", .digest, among: &taken) == "digest-عبد-الرحيم-العلمي.eml")
        #expect(LetterFileName.of("../../etc/passwd", .digest, among: &taken) == "digest-etc-passwd.eml")
        #expect(LetterFileName.of("…", .digest, among: &taken) == "digest.eml")
        let long = LetterFileName.of(PlainText(String(repeating: "طويل ", count: 99)), .digest, among: &taken)
        #expect(long.utf8.count < 200)
    }

    @Test("a sender is an address, with a name or without")
    func senders() {
        #expect(OutgoingRequest.Sender("Amina Alaoui <amina@example.org>")?.mailbox.name == "Amina Alaoui")
        #expect(OutgoingRequest.Sender("amina@example.org")?.mailbox.address == "amina@example.org")
        for text in ["", "Amina", "<>", "Amina <amina>"] { #expect(OutgoingRequest.Sender(text) == nil, "\(text)") }
    }

    @Test("Python reads a draft without finding anything wrong", .enabled(if: Tool.path("python3") != nil))
    func python() throws {
        let draft = try #require(try drafts(.thanks, sample())["thanks-Khadija-Tazi.eml"])
        let folder = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try draft.write(to: folder.appending(path: "letter.eml"))
        let script = """
            import email, email.policy
            m = email.message_from_bytes(open("letter.eml", "rb").read(), policy=email.policy.default)
            for part in m.walk():
                assert not part.defects, part.defects
                for name, value in part.items():
                    assert not value.defects, (name, value.defects)
            print(m["To"], "|", m["X-Unsent"], "|", m["Subject"])
            print([p.get_content_type() for p in m.iter_parts()])
            print(m.get_body(("plain",)).get_content())
            """
        let answer = try Tool.run("python3", ["-c", script], in: folder)
        #expect(answer.status == 0, "\(answer.errors)")
        let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.first
                == "Khadija Tazi <khadija.tazi@example.org> | 1 | شكرا على حضوركم · شبكات الحمامات البيئية · فاس")
        #expect(lines.dropFirst().first == "['text/plain', 'text/html']")
        #expect(answer.output.contains("Khadija Tazi"))
    }
}

extension String {
    /// The parts of a text that begin with a rule of that sign, each in a line of its own.
    fileprivate func components(of rule: String) -> [Substring] {
        split(separator: "\n").filter { $0.hasPrefix(rule) }
    }
}

import Foundation
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Every paper that does not stay in the room, in every form that can be read as text.
@Suite("Who may be named outside of the room")
struct ConsentTests {
    /// The sample's evening: two said yes, one said no, nobody else was asked; all of them are named in lines.
    private func sample() throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        try sample.agree(3, true)
        try sample.agree(8, true)
        try sample.agree(1, false)
        let names = try (1...16).map { try #require(sample.state.stakeholders[SampleDay.person($0)]).name.string }
        for line in sample.state.linesInOrder {
            try sample.record(
                sample.state.revision(of: line.id) { line in
                    line.text = PlainText(line.text.string + " – " + names.joined(separator: ", "))
                    line.by = .person(SampleDay.person(line.position % 2 == 0 ? 1 : 3))
                    if line.kind == .action { line.owner = .person(SampleDay.person(5)) }
                })
        }
        for number in [2, 3, 5] {
            try sample.record(
                sample.state.revision(of: SampleDay.person(number)) {
                    $0.email = PlainText("person\(number)@example.org")
                })
        }
        return sample
    }

    @Test(
        "who said no, and who was never asked, is named in nothing that leaves it, but in letters to themselves",
        arguments: Paper.allCases.filter { !$0.staysInTheRoom }, Language.allCases)
    func outside(_ paper: Paper, _ language: Language) throws {
        guard case .outgoing(let kind) = paper else { return }
        let sample = try sample()
        let silent = sample.state.stakeholders.values.filter { !$0.mayBeListed }
        #expect(silent.count > 10)
        let t = Localizer(language: language)
        for form in kind.forms where form != .pdf {
            let request = OutgoingRequest(
                kind, of: .programme, as: form, in: t, hasActivities: true, isNaming: true)
            let output = try request.output(from: sample.state, world: sample.world) { Drawing.rendering($0) }
            for (name, text) in Self.readable(output) {
                for person in silent where !Self.isFor(person, name) {
                    #expect(!text.contains(person.name.string), "\(person.name) in \(name), \(paper)")
                }
            }
        }
        // What is printed is what is shown before.
        let request = OutgoingRequest(kind, of: .programme, for: SampleDay.person(3), as: kind.forms[0], in: t)
        guard let page = try? request.preview(from: sample.state, world: sample.world, { Drawing.rendering($0) }) else {
            return
        }
        let shown = page.lines.joined()
        for person in silent { #expect(!shown.contains(person.name.string), "\(person.name), \(paper)") }
    }

    @Test("a summary without names has none, whoever agreed", arguments: SummaryKind.allCases)
    func summaries(_ kind: SummaryKind) throws {
        let sample = try sample()
        let scope: SummaryRequest.Scope =
            switch kind {
            case .day: .day(SampleDay.day(1))
            case .workshop: .workshop(SampleDay.fes)
            case .programme: .programme
            }
        let t = Localizer(language: .english)
        for format in SummaryFormat.allCases where format != .pdf && format != .xlsx {
            let request = SummaryRequest(scope, format, in: [t], isAnonymous: true)
            let output = try request.output(from: sample.state, world: sample.world, journalHead: nil) {
                Drawing.rendering($0)
            }
            for (name, text) in Self.readable(output) {
                for person in sample.state.stakeholders.values {
                    #expect(!text.contains(person.name.string), "\(person.name) in \(name)")
                }
            }
        }
    }

    /// The texts of what was made, as a reader sees them.
    private static func readable(_ output: SummaryOutput) -> [(name: String, text: String)] {
        let files: [(String, Data)] =
            switch output.content {
            case .file(let data): [(output.name, data)]
            case .folder(let files), .site(let files): files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            }
        return files.filter { !$0.0.hasSuffix(".pdf") }.map { name, data in
            let text = String(decoding: data, as: UTF8.self)
            return (name, name.hasSuffix(".eml") ? decoded(text) : text.replacing("\r\n ", with: ""))
        }
    }

    /// A draft with its body as it was before mail carried it.
    private static func decoded(_ draft: String) -> String {
        var text = ""
        for part in draft.split(separator: "--=_halqa_alternative") {
            guard let start = part.range(of: "\r\n\r\n") else { continue }
            let body = part[start.upperBound...]
            if part.contains("Content-Transfer-Encoding: base64") {
                let data = Data(base64Encoded: String(body.filter { !$0.isNewline })) ?? Data()
                text += String(decoding: data, as: UTF8.self)
            } else {
                var bytes: [UInt8] = []
                var rest = Array(body.replacing("=\r\n", with: "").utf8)[...]
                while let byte = rest.popFirst() {
                    guard byte == UInt8(ascii: "="), rest.count >= 2 else {
                        bytes.append(byte)
                        continue
                    }
                    bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                    rest = rest.dropFirst(2)
                }
                text += String(decoding: bytes, as: UTF8.self)
            }
        }
        return text
    }

    /// Whether a file is a letter to that person.
    private static func isFor(_ person: Stakeholder, _ name: String) -> Bool {
        name.contains(person.name.string.split(separator: " ").joined(separator: "-"))
    }
}

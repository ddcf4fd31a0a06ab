import FoundationEssentials
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Telephone numbers and addresses on pages: (person, language) to what is drawn, from left to right.
@Suite("Numbers and addresses on paper", .enabled(if: PDFRendering.missing == nil, "Pango is not installed"))
struct TelephoneTests {
    private func texts(_ part: PaperPart) throws -> [Setting] {
        try PDFRendering.pages(of: [[part]], PangoTypesetter()).flatMap(\.marks).compactMap {
            if case .line(let setting, _, _, _, _) = $0 { setting } else { nil }
        }
    }

    private func read(_ data: FoundationEssentials.Data) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-test-\(UUID().uuidString).pdf")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try Tool.run("pdftotext", ["-enc", "UTF-8", "-layout", file.path, "-"]).output
    }

    private func contacts(_ sample: SampleDay, _ language: Language) throws -> SummaryOutput {
        try OutgoingRequest(.contacts, of: .programme, as: .pdf, in: Localizer(language: language)).output(
            from: sample.state, world: sample.world, text: { Drawing.rendering($0) })
    }

    private func sample(phone: PlainText, email: PlainText) throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        try sample.record(
            sample.state.revision(of: SampleDay.person(3)) {
                ($0.phone, $0.email, $0.consent) = (phone, email, true)
            })
        return sample
    }

    @Test("a number reads from the left, whatever the paper is in", arguments: Language.allCases)
    func calls(_ language: Language) throws {
        var sample = try sample(phone: "+212 000 100 108", email: "")
        let workshop = try #require(sample.state.programme?.workshops.first)
        var day = workshop.days[0].renewed(as: "calls", in: sample.world)
        (day.channel, day.after, day.lasting) = (.telephone, Period(1, .month), Period(2, .week))
        try sample.record(try sample.state.addition(of: day, to: workshop.id, in: sample.world))
        let sheet = try #require(
            Sheet.make(.calls, of: day.id, in: sample.state, world: sample.world, [Localizer(language: language)]))
        let drawn = try texts(sheet.part).filter { $0.text.contains("000 100 108") }
        #expect(drawn.contains { $0.text == "+212 000 100 108" && !$0.isRightToLeft })
        // Beside a code it is held together, whichever way the line runs.
        #expect(drawn.count == 2 && drawn.last?.text.contains("\u{2066}+212 000 100 108\u{2069}") == true)
        let pages = try #require(sample.state.stakeholders[SampleDay.person(3)])
        #expect(pages.phone == "+212 000 100 108")
    }

    @Test(
        "readers of the PDF find numbers and addresses as they are keyed", arguments: [Language.arabic, .french],
        [true, false])
    func keyed(_ language: Language, _ isLong: Bool) throws {
        guard Tool.path("pdftotext") != nil else { return }
        let host = String(repeating: "chaleur-sobriete.", count: isLong ? 4 : 1)
        let sample = try sample(phone: "0000 20 01 31", email: PlainText("leila.hassar@" + host + "example"))
        guard case .file(let data) = try contacts(sample, language).content else { return }
        let text = try read(data)
        #expect(text.contains("0000 20 01 31"), "\(text)")
        // A broken address continues in the same column; nothing is put into it.
        let letters = text.filter { !$0.isWhitespace }
        #expect(!letters.contains("examp-") && !letters.contains("chal-"), "\(text)")
        if !isLong { #expect(text.contains("@chaleur") || letters.contains("leila.hassar@chaleur")) }
    }
}

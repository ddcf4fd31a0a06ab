import FoundationEssentials
import Localization
import Papers
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("The contact list")
struct ContactTests {
    /// The sample's evening, with answers to whether people may be listed.
    private func sample(yes: [Int] = [3, 4, 16], no: [Int] = [1]) throws -> SampleDay {
        var sample = try SampleDay(at: .evening)
        for number in yes { try sample.agree(number, true) }
        for number in no { try sample.agree(number, false) }
        return sample
    }

    private func written(_ form: OutgoingForm, _ sample: SampleDay) throws -> String {
        let request = OutgoingRequest(
            .contacts, of: .workshop(SampleDay.fes), as: form, in: Localizer(language: .english))
        let output = try request.output(from: sample.state, world: sample.world, text: { Drawing.rendering($0) })
        guard case .file(let data) = output.content else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    @Test("has who said yes: not who said no, and not who was never asked", arguments: [OutgoingForm.vcf, .csv])
    func consent(_ form: OutgoingForm) throws {
        let sample = try sample()
        let text = try written(form, sample)
        for person in sample.state.stakeholders.values {
            #expect(text.contains(person.name.string) == (person.consent == true), "\(person.name)")
        }
    }

    @Test("how many are left out, and why, is said")
    func remark() throws {
        let sample = try sample()
        let request = OutgoingRequest(
            .contacts, of: .workshop(SampleDay.fes), as: .vcf, in: Localizer(language: .english))
        #expect(
            try request.remark(from: sample.state, world: sample.world)
                == "3 people are listed, who agreed. Left out: 1 said no, 12 were never asked.")
        #expect(throws: PaperError.nobodyListed(refused: 0, unasked: 16)) {
            try request.output(
                from: SampleDay(at: .evening).state, world: sample.world, text: { Drawing.rendering($0) })
        }
    }

    @Test("a telephone number in a spreadsheet is no formula")
    func formulas() throws {
        #expect(try written(.csv, sample()).contains(",'+212535000003,"))
    }

    @Test("languages stand in the table by their names, and on a card by their codes")
    func languages() throws {
        let sample = try sample()
        let spoken = try #require(sample.state.stakeholders[SampleDay.person(3)]?.languages)
        #expect(!spoken.isEmpty)
        #expect(try written(.csv, sample).contains(Localizer(language: .english).writtenLanguages(spoken)))
        for code in spoken { #expect(try written(.vcf, sample).contains(":\(code)\r\n")) }
    }

    @Test("a card keeps its name in the address book from one export to the next")
    func identity() throws {
        let text = try written(.vcf, sample())
        #expect(text.contains("UID:urn:uuid:\(SampleDay.person(3))\r\n"))
        #expect(text.contains("ORG:Hammam Ain Azliten\r\n"))
        #expect(text.contains("CATEGORIES:Hammam owners\r\n"))
    }
}

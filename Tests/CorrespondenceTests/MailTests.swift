import FoundationEssentials
import Testing
import Workshop

@testable import Correspondence

@Suite("Drafts of letters")
struct MailTests {
    private func message(
        to: MailMessage.Mailbox? = MailMessage.Mailbox(name: "خديجة التازي", address: "k.tazi@example.org"),
        subject: String = "Ce que vous avez dit, et ce qui en est advenu : réseaux éco-hammams, Fès, décembre 2026",
        text: String = "Bonjour,\n.\nFrom here on: été = chaud \n"
    ) -> MailMessage {
        MailMessage(
            to: to, subject: subject, date: Instant(milliseconds: 1_796_136_000_000), secondsFromUTC: 3600,
            language: "fr", text: text, html: "<p>Bonjour</p>")
    }

    @Test("a draft is ASCII, in lines that mail takes, and says that it has not been sent")
    func form() throws {
        let file = message().file
        #expect(file.utf8.allSatisfy { $0 < 128 })
        for line in file.split(separator: "\r\n", omittingEmptySubsequences: false) {
            #expect(line.utf8.count <= 78, "\(line)")
            #expect(!line.contains("\n") && !line.contains("\r"))
        }
        let lines = file.split(separator: "\r\n").map(String.init)
        #expect(lines.contains("X-Unsent: 1"))
        #expect(lines.contains("Date: Tue, 01 Dec 2026 15:40:00 +0100"))
        #expect(lines.contains("Content-Language: fr"))
        #expect(!file.contains("From:"), "whoever sends it says who that is")
    }

    @Test("who has no address gets no header; what is none never becomes one")
    func addresses() {
        #expect(!message(to: nil).file.contains("To:"))
        for address in [
            "", "k.tazi", "k tazi@example.org", "k@t@example.org", "tazi@example", "k.tazi@example.org\r\nBcc: x@y.z",
            "خديجة@example.org", "a..b@example.org", "<k@example.org>", "k@example.org,l@example.org",
        ] { #expect(MailMessage.Mailbox(address: address) == nil, "\(address)") }
        for address in ["k.tazi@example.org", "K_Tazi+atelier@mail.example.co.ma"] {
            #expect(MailMessage.Mailbox(address: address) != nil, "\(address)")
        }
    }

    @Test(
        "no encoded word is longer than 75, and none cuts a character",
        arguments: [
            "Zaproszenie", "Une très longue ligne d’objet, qui ne tient pas sur une seule ligne et qui continue encore",
            String(repeating: "شبكات الحمامات البيئية ", count: 8), "=?utf-8?B?aGFsbG8=?=", "two\r\nBcc: x@example.org",
        ])
    func words(_ subject: String) throws {
        let file = message(subject: subject).file
        let header = try #require(
            file.replacing("\r\n ", with: " ").split(separator: "\r\n").first { $0.hasPrefix("Subject: ") })
        #expect(!file.contains("\r\nBcc:"))
        var read = ""
        let pieces = header.dropFirst("Subject: ".count).split(separator: " ")
        if pieces.allSatisfy({ $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=") }) {
            for piece in pieces {
                #expect(piece.utf8.count <= 75)
                let data = try #require(Data(base64Encoded: String(piece.dropFirst(10).dropLast(2))))
                read += try #require(String(validating: data, as: UTF8.self), "a character is whole")
            }
        } else {
            read = String(header.dropFirst("Subject: ".count))
        }
        #expect(read == subject)
    }

    @Test("a body comes back as it was written, by the shorter of two ways")
    func bodies() throws {
        #expect(MailBody("Ligne très simple\n").encoding == "quoted-printable")
        #expect(MailBody("حمام\n").encoding == "base64")
        let words = String(repeating: "plain words that need no signs, and été = chaud, ", count: 9)
        let body = MailBody("space at the end \n" + words + "\n.\n")
        #expect(body.encoding == "quoted-printable")
        #expect(body.encoded.contains("space at the end=20\r\n"))
        for line in body.encoded.split(separator: "\r\n") { #expect(line.utf8.count <= 76) }
    }
}

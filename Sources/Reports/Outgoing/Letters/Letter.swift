import Correspondence
import Localization
import Papers
import Workshop

/// A page for one person, in that person's language.
struct Letter {
    let person: Stakeholder
    let part: PaperPart

    /// Where it goes by mail; nil where it has to be printed.
    var mailbox: MailMessage.Mailbox? {
        MailMessage.Mailbox(name: Bidi.plain(person.name.string), address: person.email.string)
    }

    /// The letter as a draft of a mail; nil where there is no address.
    func draft(from sender: MailMessage.Mailbox?, _ world: World, _ text: (Localizer) -> TextRendering) -> String? {
        guard let mailbox else { return nil }
        let document = part.document
        return MailMessage(
            from: sender, to: mailbox,
            subject: Bidi.plain(([document.title] + document.subtitles.prefix(1)).joined(separator: " · ")),
            date: world.now(), secondsFromUTC: world.secondsFromUTC(world.now()), language: part.t.textLanguage,
            text: text(part.t).render(document), html: HTMLRendering.render([part])
        ).file
    }
}

/// Names of files that letters are written to.
enum LetterFileName {
    /// Of one person: letters and digits of any script, and hyphens; begins with what the letter is about, so that no system
    /// takes it for a device of its own, and is no longer than any file system allows.
    static func of(_ person: PlainText, _ kind: LetterKind, among taken: inout Set<String>) -> String {
        var stem = ""
        for character in kind.rawValue + "-" + person.string {
            let sign = character.isLetter || character.isNumber ? String(character) : "-"
            if sign == "-", stem.hasSuffix("-") { continue }
            if stem.utf8.count + sign.utf8.count > 120 { break }
            stem += sign
        }
        while stem.hasSuffix("-") { stem.removeLast() }
        // Systems that make no difference of letter case keep two people apart as well.
        var name = stem
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = stem + "-\(number)"
            number += 1
        }
        return name + ".eml"
    }
}

import Correspondence
import Localization
import Words
import Workshop

/// Those who agreed to be listed, by name; and how many are left out.
struct ContactList {
    let listed: [Stakeholder]
    /// How many said no, and how many nobody has asked.
    let (refused, unasked): (Int, Int)

    init(_ people: [Stakeholder]) {
        listed = people.filter(\.mayBeListed)
        refused = people.count { $0.consent == false }
        unasked = people.count { $0.consent == nil }
    }

    /// How many are listed, and why the others are not.
    func remark(_ t: Localizer) -> String {
        let out = [
            refused > 0 ? t.plural("%1 said no", "%1 said no", refused) : "",
            unasked > 0 ? t.plural("%1 was never asked", "%1 were never asked", unasked) : "",
        ].filter { !$0.isEmpty }
        let listed = t.plural("%1 person is listed, who agreed.", "%1 people are listed, who agreed.", listed.count)
        return out.isEmpty ? listed : listed + " " + t("Left out: %1.", t.series(out))
    }

    /// Cards for an address book.
    func cards(_ source: OutgoingSource) -> String {
        let now = source.world.now()
        return AddressCard.file(
            listed.map { person in
                var card = AddressCard(id: person.id.description, name: person.name.string, revisedAt: now)
                card.organisation = source.state.organisationName(of: person).string
                card.city = person.city.string
                card.telephone = person.phone.string
                card.mail = person.email.string
                card.languages = person.languages
                card.categories = [category(of: person, source)].filter { !$0.isEmpty }
                return card
            })
    }

    /// A table for a spreadsheet.
    func table(_ source: OutgoingSource) -> DataTable {
        let t = source.t
        return DataTable(
            name: "contacts", title: t("Contact list"),
            columns: [
                t("Name"), t("Organisation"), t("Category"), t("City"), t("Telephone"), t("Mail"), t("Languages"),
            ],
            rows: listed.map { person in
                [
                    DataTable.Cell(person.name), DataTable.Cell(source.state.organisationName(of: person)),
                    DataTable.Cell(PlainText(category(of: person, source))), DataTable.Cell(person.city),
                    DataTable.Cell(person.phone), DataTable.Cell(person.email),
                    DataTable.Cell(PlainText(t.writtenLanguages(person.languages))),
                ]
            })
    }

    /// A page for those who were there.
    func document(_ source: OutgoingSource) -> Document {
        let (t, words) = (source.t, source.words)
        let namesakes = Namesakes(listed, t, organisation: { source.state.organisationName(of: $0) })
        let table = Document.Table(
            columns: [
                Document.Table.Column(title: t("Name"), isWide: true), Document.Table.Column(title: t("Organisation")),
                Document.Table.Column(title: t("Telephone")), Document.Table.Column(title: t("Mail")),
            ],
            rows: listed.map { person in
                [
                    .text(words.outside(namesakes.nameBeside(of: person))),
                    .text(words.outside(source.state.organisationName(of: person))),
                    .text(words.telephone(person.phone)), .text(words.outside(person.email)),
                ]
            })
        let places = source.workshops.map { words.outside(source.text($0.city, in: $0)) }
        return Document(
            title: t("Contact list"),
            subtitles: [t.joined([source.text(source.programme.title).string, t.list(places)])],
            runningTitle: t("Contact list"),
            foot: [t("Those who agreed to be listed. Do not pass it on.")], blocks: [.table(table)])
    }

    private func category(of person: Stakeholder, _ source: OutgoingSource) -> String {
        let known = source.programme.categories.first { $0.code == person.category.string }
        return known.map { source.text($0.title).string } ?? person.category.string
    }
}

extension OutgoingSource {
    /// - Throws: `nobodyListed` where nobody agreed.
    func contacts() throws(PaperError) -> ContactList {
        let list = ContactList(people)
        guard !list.listed.isEmpty else { throw .nobodyListed(refused: list.refused, unasked: list.unasked) }
        return list
    }
}

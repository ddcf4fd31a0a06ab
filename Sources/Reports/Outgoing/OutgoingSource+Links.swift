import Localization
import Words
import Workshop

/// What is agreed between two: a need and an offer, somebody who learns and somebody who shows.
extension OutgoingSource {
    /// The links that concern a person and are not over, what is agreed on first.
    func links(of person: Stakeholder) -> [(link: Link, other: Reference)] { state.links(with: person) }

    /// What an end is called in what leaves the room; nil for a person who has not agreed to be listed.
    func name(of end: Reference, masked: (PlainText) -> PlainText) -> String? {
        switch end {
        case .person(let id): name(of: .person(id)).map(words.outside)
        case .organisation(let id): words.outside(state.name(of: Party.organisation(id)))
        case .line(let id):
            state.contribution(id).map { line in
                let text = words.quoted(masked(line.text))
                return name(of: line.by).map { t("%1 (%2)", text, words.outside($0)) } ?? text
            }
        case .link: nil
        }
    }

    /// What a link is called by its form; empty where nobody has said.
    func form(of link: Link) -> String {
        link.form.isEmpty ? "" : TagBook.forms(programme, t).title(of: link.form)
    }
}

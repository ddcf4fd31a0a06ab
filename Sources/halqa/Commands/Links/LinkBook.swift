public import ArgumentParser
import Localization
import Reports
import Words
public import Workshop

/// The links of a file: finding one, answering with them.
struct LinkBook {
    let session: Session
    private let forms: TagBook
    private let words: LinkWords

    init(_ session: Session) {
        self.session = session
        forms = TagBook.forms(session.state.programme, session.t)
        words = LinkWords(session.state, session.t)
    }

    /// What was typed as a form, as links name it.
    func form(_ typed: String) -> PlainText { forms.tag(typed) }

    /// The link that an id or both ends name.
    /// - Throws: what was written where there is none; the ids where there are several.
    func find(_ names: [String], _ place: DayOptions) throws -> Link {
        let (state, t) = (session.state, session.t)
        if names.count == 1 {
            if let link = ID<Link>(names[0]).flatMap({ state.links[$0] }) { return link }
            throw Failure(
                .badData,
                t("There is no link “%1”. See the ids: halqa link FILE list.", PlainText(names[0])))
        }
        let ends = try names.compactMap { name in
            let meant = try session.meant(by: name) { try session.day(place).day }
            return state.standing(try state.reference(to: meant) { session.world.newID() }.reference)
        }
        let found = state.linksInOrder.filter { Set($0.ends.compactMap(state.standing)) == Set(ends) }
        guard let link = found.first else {
            throw Failure(.badData, t("These two are not linked. See: halqa link FILE list."))
        }
        guard found.count == 1 else {
            throw Failure(
                .badData,
                t(
                    "These two are linked several times. Repeat it with the id: %1.",
                    t.series(found.map(\.id.description))))
        }
        return link
    }

    /// A link in a line: how far it has come, its ends, its form and its date.
    func described(_ link: Link) -> String {
        let t = session.t
        var words = words
        let details = [
            link.form.isEmpty ? "" : forms.title(of: link.form), link.due.map { t("by %1", $0) } ?? "",
            words.reason(of: link),
        ]
        return t.joined(
            [link.state.word(t), t("%1 – %2", end(link.from), end(link.to))] + details.filter { !$0.isEmpty }
                + [link.id.description])
    }

    /// `Hammam Rcif: “Olive stones, dry ones”`: who says a line, and what.
    private func end(_ reference: Reference) -> String {
        words.end(reference)
    }

    /// Answers with links.
    func answer(_ links: [Link]) throws {
        try session.answer(
            LinksReport(links: links.map(report)),
            links.isEmpty ? [session.t("There are no such links.")] : links.map(described))
    }

    /// A link as JSON.
    func report(_ link: Link) -> LinkReport {
        let state = session.state
        func end(_ reference: Reference) -> LinkReport.End {
            let standing = state.standing(reference) ?? reference
            return LinkReport.End(kind: standing.sort, id: standing.id, name: state.name(of: standing))
        }
        return LinkReport(
            id: link.id, form: link.form.isEmpty ? nil : link.form,
            formTitle: link.form.isEmpty ? nil : forms.title(of: link.form), from: end(link.from), to: end(link.to),
            state: link.state, reason: link.reason.isEmpty ? nil : link.reason, by: link.by,
            at: Moment(link.at, in: session.world), day: link.day.flatMap { state.day($0)?.number }, due: link.due)
    }
}

/// Links, as JSON.
private struct LinksReport: Encodable {
    var links: [LinkReport]
}

/// A link, as JSON.
struct LinkReport: Encodable {
    /// One of both ends, as it stands: what was merged or joined is what it went under in.
    struct End: Encodable {
        /// `line`, `person` or `organisation`.
        var kind: String
        var id: String
        /// What is called so, or what the line says.
        var name: PlainText
    }

    var id: ID<Link>
    /// As links name it: `form/twinning`, or as it was typed.
    var form: PlainText?
    var formTitle: String?
    var from: End
    var to: End
    var state: Link.State
    var reason: PlainText?
    var by: PlainText
    var at: Moment
    /// The number of the day on which it was made.
    var day: Int?
    var due: CivilDate?
}

extension Link.State: ExpressibleByArgument {}

extension Reference {
    /// What sort of thing it refers to, in a word of JSON.
    fileprivate var sort: String {
        switch self {
        case .line: "line"
        case .person: "person"
        case .organisation: "organisation"
        case .link: "link"
        }
    }
}

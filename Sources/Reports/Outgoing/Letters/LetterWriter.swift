import Localization
import Papers
import Words
import Workshop

/// Writes to one person. A letter to oneself needs nobody's leave; others are named in it where they agreed to be.
struct LetterWriter {
    let source: OutgoingSource
    let person: Stakeholder
    /// What the days came to.
    let days: [ID<Day>: DaySummary]
    /// Which lines stood to which votes.
    let polls: [ID<Contribution>: [LetterBox.Ballot]]
    /// Puts a word in the place of names; the same for all letters in a language.
    var shared: TextMask
    /// The same, without the name of whom this letter is for.
    private var own: TextMask?

    var t: Localizer { source.t }
    var words: Wording { source.words }
    var state: ProgrammeState { source.state }

    init(
        _ source: OutgoingSource, _ person: Stakeholder, days: [ID<Day>: DaySummary],
        polls: [ID<Contribution>: [LetterBox.Ballot]], shared: TextMask
    ) {
        self.source = source
        self.person = person
        self.days = days
        self.polls = polls
        self.shared = shared
    }

    /// The letter, the fullest first; nil where there is nothing to write to this person.
    mutating func letter(_ kind: LetterKind) -> Document? {
        // As much as fits on one page; what is left out is counted.
        var (documents, fuller) = ([Document](), Optional<Int>.none)
        for limit in [40, 14, 9, 6, 4, 2] {
            guard var form = document(kind, limit) else { return nil }
            if let fuller {
                // What lies between two forms, should there be room for it.
                form.fuller = Document.Fuller(fuller - limit - 1) { [self] step in
                    var writer = self
                    return writer.document(kind, limit + step)
                }
            }
            fuller = limit
            documents.append(form)
        }
        var letter = documents.removeFirst()
        letter.shorter = documents
        return letter
    }

    /// A form with so much at most in each of its parts.
    private mutating func document(_ kind: LetterKind, _ limit: Int) -> Document? {
        let blocks =
            switch kind {
            case .invitation: invitation()
            case .thanks: thanks(limit)
            case .commitments: commitments(limit)
            case .digest: digest(limit)
            }
        return blocks.map { document(kind, $0) }
    }

    private func document(_ kind: LetterKind, _ blocks: [Document.Block]) -> Document {
        let title = kind.heading(t)
        let cities = workshops.map { words.outside(source.text($0.city, in: $0)) }
        let today = source.world.localNow.date
        return Document(
            title: title, subtitles: [t.joined([words.outside(source.text(source.programme.title)), t.list(cities)])],
            asides: [words.date(today, .long)], runningTitle: title,
            foot: [t("To %1", words.outside(person.name)), words.outside(source.text(source.programme.title))],
            sheet: Document.Sheet(isOnePage: true),
            blocks: [.paragraph(t("Good day, %1.", words.outside(person.name)))] + blocks)
    }

    /// The workshops that the letter is about.
    var workshops: [Workshop] { source.workshops(of: person) }

    /// A text of somebody's, without the names of those who have not agreed to be named.
    mutating func masked(_ text: PlainText) -> PlainText {
        let masked = shared.masked(text)
        // The person whom the letter is for reads their own name in it.
        guard masked != text, !person.mayBeListed else { return masked }
        if own == nil { own = source.mask() }
        return own?.masked(text) ?? masked
    }

    /// Entries up to a number, and how many more there are.
    func limited(_ entries: [Document.Entry], to limit: Int) -> [Document.Block] {
        let rest = entries.count - limit
        return [.entries(Array(entries.prefix(limit)))]
            + (rest > 0 ? [.paragraph(t.plural("And %1 more.", "And %1 more.", rest))] : [])
    }
}

extension LetterKind {
    /// What stands above the letter, and what a mail is about.
    func heading(_ t: Localizer) -> String {
        switch self {
        case .invitation: t("Invitation")
        case .thanks: t("Thank you for coming")
        case .commitments: t("What you took on")
        case .digest: t("What became of what you said")
        }
    }
}

extension OutgoingSource {
    /// The same in another language, for one person.
    func speaking(_ t: Localizer, to person: Stakeholder?) -> OutgoingSource {
        OutgoingSource(self, t, person)
    }

    /// The workshops to which a person is invited or came.
    func workshops(of person: Stakeholder) -> [Workshop] {
        workshops.filter { workshop in
            state.invited(to: workshop.id).contains(person.id)
                || workshop.days.contains { state.attendances(on: $0.id)[person.id] != nil }
        }
    }
}

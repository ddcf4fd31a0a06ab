public import Localization
public import Workshop

/// Links in the words of one language: as one of both ends reads them, and why they were proposed.
public struct LinkWords: Sendable {
    private let state: ProgrammeState
    private let t: Localizer
    private let forms: TagBook
    private let fits: FitWords
    private var rooms: [ID<Activity>: PairingRoom?] = [:]
    private var boards: [ID<Activity>: Board] = [:]

    /// Makes the words of a file.
    public init(_ state: ProgrammeState, _ t: Localizer) {
        (self.state, self.t) = (state, t)
        forms = TagBook.forms(state.programme, t)
        fits = FitWords(state.programme, TagBook(state.programme, t: t), t)
    }

    /// Who or what is at the other end, and what both are to each other: `Tutor: Tomasz Gajda-Lis`.
    /// - Parameter name: what the other end is called.
    public func other(_ link: Link, of person: Stakeholder, _ name: String) -> String {
        guard let learner = state.learner(in: link) else { return t("linked with %1", t.isolated(name)) }
        return learner == person.id ? t("Tutor: %1", t.isolated(name)) : t("Learner: %1", t.isolated(name))
    }

    /// How far a link has come, in which form, and when both meet for the first time.
    /// - Parameter date: writes a date.
    public func details(_ link: Link, date: (CivilDate) -> String) -> [String] {
        [
            link.state.word(t), link.form.isEmpty ? "" : t.isolated(forms.title(of: link.form)),
            link.due.map { t("first meeting: %1", date($0)) } ?? "",
        ].filter { !$0.isEmpty }
    }

    /// An end of a link: who says a line, and what; else what is called so.
    public func end(_ reference: Reference) -> String {
        guard case .line(let id)? = state.standing(reference), let line = state.contribution(id) else {
            return t.isolated(state.name(of: reference).string)
        }
        let text = t.quoted(line.text.string)
        return line.by == nil ? text : t("%1: %2", t.isolated(state.name(of: line.by).string), text)
    }

    /// The first steps of a link, each with whoever takes it.
    public func steps(_ link: Link) -> [String] {
        state.steps(of: link.id).map { step in
            let text = t("first step: %1", t.isolated(step.text.string))
            return step.owner == nil ? text : t("%1 (%2)", text, t.isolated(state.name(of: step.owner).string))
        }
    }

    /// Why two were linked, in this language: made anew from what the file knows of both; as it was typed where somebody typed it, and as
    /// it was kept where nothing is known any more.
    public mutating func reason(of link: Link) -> String {
        let kept = link.reason.string
        guard !kept.isEmpty, Self.isMade(kept) else { return kept }
        switch (state.standing(link.from), state.standing(link.to)) {
        case (.person(let one)?, .person(let other)?):
            for activity in activities(of: link, .pairing) {
                if rooms[activity.id] == nil { rooms[activity.id] = try? PairingRoom(state, in: activity.id) }
                guard let room = rooms[activity.id] ?? nil else { continue }
                let learners = Set(room.learners.map(\.id))
                let (learner, tutor) = learners.contains(one) ? (one, other) : (other, one)
                guard learners.contains(learner), room.tutors.contains(where: { $0.id == tutor }) else { continue }
                return fits.pair(
                    room.reasons(learner, tutor), areApart: room.fit(learner, tutor)?.speech == 0)
            }
        case (.line(let one)?, .line(let other)?):
            for activity in activities(of: link, .matching) {
                let board = boards[activity.id] ?? state.board(of: state.matched(in: activity.id).lines)
                boards[activity.id] = board
                if let fit = board.fit(one, other) ?? board.fit(other, one) { return fits.sentence(fit.reasons) }
            }
        default: break
        }
        return kept
    }

    private func activities(of link: Link, _ kind: Activity.Kind) -> [Activity] {
        let days = (state.programme?.workshops ?? []).flatMap(\.days).filter { link.day == nil || $0.id == link.day }
        return days.flatMap(\.activities).filter { $0.kind == kind }
    }

    /// Whether a reason was made by Halqa, in whichever language: it begins as one of its sentences does.
    private static func isMade(_ reason: String) -> Bool {
        let read = plain(reason)
        return beginnings.contains { read.hasPrefix($0) }
    }

    private static let beginnings: [String] = Language.allCases.flatMap { language -> [String] in
        let t = Localizer(language: language)
        return [
            t("both: %1", ""), t("both say: %1", ""), t("both speak: %1", ""), t("is looked for: %1", ""),
            t("same town: %1", ""), t("same country: %1", ""),
            t("so that everybody has somebody: nothing else is known of both"),
            t("no language in common: somebody has to translate"),
        ].map(plain).filter { !$0.isEmpty }
    }

    /// Stored text has lost its unbroken spaces, and may stand in isolates.
    private static func plain(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2066...0x2069, 0x200E, 0x200F: continue
            case 0xA0, 0x202F: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}

import Localization
import Screen
import Words
import Workshop

// A paper, sign by sign.
extension RatingView {
    static func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard state.ratingPlace != nil else { return [] }
        switch event {
        case .key(let key):
            guard let sign = key.typed else { return [] }
            return type(read(sign, key, state), &state)
        case .paste(let text):
            for sign in text.prefix(GridTyping.longest) where !sign.isNewline {
                let effects = type(sign, &state)
                guard effects.isEmpty else { return effects }
            }
            return []
        case .resize, .mouse: return []
        }
    }

    /// What a sign of the keyboard stands for: where digits alone are asked for, AZERTY's row gives them.
    private static func read(_ sign: Character, _ key: Key, _ state: ConsoleState) -> Character {
        guard state.isAzerty, !(state.typedMarks?.isInNote ?? false) else { return sign }
        switch state.ratingStage {
        case .marks:
            if let digit = key.digit { return Character("\(digit)") }
            return sign == "=" ? "-" : sign
        case .subject, .rater: return sign
        }
    }

    private static func type(_ sign: Character, _ state: inout ConsoleState) -> [Effect] {
        state.work.typedAt = state.now
        state.rating.unread = nil
        if state.rating.refused != nil { return sayRefused(&state) }
        switch state.ratingStage {
        case .rater:
            append(sign, &state)
            return []
        case .subject:
            append(sign, &state)
            guard state.ratingPlace?.grid.rater == .themselves else { return [] }
            // Marks that were keyed behind a code of another form would else become part of it.
            if state.rating.field.count > OwnCode.most {
                return refuse(.grid(.longCode(PlainText(state.rating.field))), &state)
            }
            guard OwnCode.isWhole(state.rating.field) else { return [] }
            // A code of the form that the paper asks for is whole: the next sign is a mark.
            state.rating.accepted = .known(.code(PlainText(state.rating.field)))
            return warn(&state)
        case .marks:
            guard var typing = state.typedMarks else { return [] }
            // A code that is longer than the usual form goes on with a letter.
            if typing.text.isEmpty, sign.isLetter, case .known(.code)? = state.rating.accepted,
                typing.next.map({ $0.scale == .words }) != true
            {
                state.rating.accepted = nil
                append(sign, &state)
                return []
            }
            do {
                try typing.type(sign)
                state.rating.marks = typing.text
                return []
            } catch {
                // Whatever it was, what is typed next may no longer be on its place.
                return refuse(error, &state)
            }
        }
    }

    /// Nothing more is taken until somebody has looked.
    private static func refuse(_ refusal: Refusal, _ state: inout ConsoleState) -> [Effect] {
        state.rating.refused = refusal
        return sayRefused(&state)
    }

    /// Why, and which key goes on.
    private static func sayRefused(_ state: inout ConsoleState) -> [Effect] {
        guard let refused = state.rating.refused else { return [] }
        let t = state.t
        state.notice = Notice(
            .hint, t("%1 Nothing more is taken: Backspace goes on here, Esc forgets it.", refused.message(t)))
        return [.ring]
    }

    private static func append(_ sign: Character, _ state: inout ConsoleState) {
        guard state.rating.field.utf8.count < 200, !sign.isNewline, sign != " " || !state.rating.field.isEmpty else {
            return
        }
        let isCode = state.ratingStage == .subject && state.ratingPlace?.grid.rater == .themselves
        state.rating.field += isCode ? sign.uppercased() : String(sign)
    }

    static func erase(_ state: inout ConsoleState) -> [Effect] {
        if state.rating.refused != nil {
            state.rating.refused = nil
            // Of marks what was refused never stood there; a code does.
            if state.ratingStage == .subject { _ = state.rating.field.popLast() }
            return []
        }
        guard state.ratingStage == .marks else {
            _ = state.rating.field.popLast()
            return []
        }
        if state.rating.marks.isEmpty, let accepted = state.rating.accepted {
            state.rating.accepted = nil
            if case .known(.code(let code)) = accepted { state.rating.field = code.string }
            return []
        }
        guard var typing = state.typedMarks else { return [] }
        typing.erase()
        state.rating.marks = typing.text
        return []
    }

    /// Of a code that has a paper already it is said before its marks are keyed.
    private static func warn(_ state: inout ConsoleState) -> [Effect] {
        guard case .known(.code(let code))? = state.rating.accepted, let pile = state.ratingPile,
            let kept = pile.papers.first(where: { $0.code.map(CodePairs.normal) == CodePairs.normal(code) })
        else { return [] }
        state.rating.accepted = nil
        state.rating.field = code.string
        return refuse(.grid(.ratedAlready(keyedBy: kept.author)), &state)
    }
}

// Enter.
extension RatingView {
    static func enter(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        if state.rating.refused != nil { return sayRefused(&state) }
        if state.ratingStage != .marks, state.rating.field.isEmpty {
            state.notice = Notice(.hint, state.t("Nothing is written yet."))
            return []
        }
        switch state.ratingStage {
        case .rater: return takeRater(&state)
        case .subject: return try takeSubject(&state)
        case .marks: return try keep(&state, world)
        }
    }

    private static func takeRater(_ state: inout ConsoleState) -> [Effect] {
        let typed = PlainText(state.rating.field)
        guard !typed.isEmpty else { return [] }
        let found = state.programme.somebody(
            meantBy: typed.string, on: state.day, names: state.names, finder: state.finder)
        if found.count == 1 || state.rating.unread == typed {
            state.rating.rater = found.count == 1 ? found[0] : .words(typed)
            (state.rating.field, state.rating.unread) = ("", nil)
            return []
        }
        guard found.isEmpty else {
            state.overlay = ListOverlay.raters(found, state)
            return []
        }
        state.rating.unread = typed
        state.notice = Notice(.hint, state.t("Enter again keeps “%1” as a name that is nobody yet.", typed))
        return [.ring]
    }

    private static func takeSubject(_ state: inout ConsoleState) throws(Refusal) -> [Effect] {
        guard let grid = state.ratingPlace?.grid, !state.rating.field.isEmpty else { return [] }
        let typed = PlainText(state.rating.field)
        guard grid.rater != .themselves else {
            guard CodePairs.normal(typed).string.count >= 3 else { throw .grid(.notACode) }
            guard typed.string.count <= OwnCode.most else { throw .grid(.longCode(typed)) }
            state.rating.accepted = .known(.code(typed))
            return warn(&state)
        }
        let found = meant(typed.string, in: grid, state)
        guard let only = found.first, found.count == 1, isNamed(only, by: typed.string, state) else {
            if found.isEmpty {
                state.notice = Notice(.hint, Refusal.grid(.doesNotRate(grid.subject)).message(state.t))
                return [.ring]
            }
            state.overlay = ListOverlay.rated(found, state)
            return []
        }
        accept(only, &state)
        return []
    }

    /// Whether what was typed is all of its name, or the code on its paper: a part of the name of an organisation may be another
    /// one's, which is not in the file yet, and who is only like what was typed is shown first. Both are chosen by hand.
    private static func isNamed(_ subject: RatingState.Accepted, by typed: String, _ state: ConsoleState) -> Bool {
        let code = SheetCode(typed)
        let names: [PlainText]
        switch subject {
        case .body(let body): names = [body.name] + body.aliases
        case .known(.organisation(let id)):
            if let code, code == SheetCode(of: .organisation(id)) { return true }
            names = state.programme.organisation(id).map { [$0.name] + $0.aliases } ?? []
        case .known(.person(let person)): return code != nil || state.names.isSure(person, by: typed)
        case .known: return true
        }
        return names.contains { NameFold.isWhole(typed, of: $0.string) }
    }

    static func accept(_ subject: RatingState.Accepted, _ state: inout ConsoleState) {
        state.rating.accepted = subject
        state.rating.field = ""
    }

    /// What a name, a part of it, or the code on the paper can mean.
    static func meant(_ typed: String, in grid: Grid, _ state: ConsoleState) -> [RatingState.Accepted] {
        let all = state.ratingPile?.subjects ?? []
        if let code = SheetCode(typed) {
            let found = all.filter { SheetCode(of: $0) == code }
            if !found.isEmpty { return found.map { .known($0) } }
        }
        func named(_ subjects: [Rating.Subject]) -> [RatingState.Accepted] {
            let words = NameFold.fold(typed).split(separator: " ")
            return subjects.filter { subject in
                let name = NameFold.fold(state.title(of: subject))
                return words.allSatisfy { name.contains($0) }
            }.map { .known($0) }
        }
        switch grid.subject {
        case .person, .organisation:
            let found = state.programme.somebody(
                meantBy: typed, on: state.day, names: state.names, finder: state.finder)
            let fitting = found.compactMap { somebody -> RatingState.Accepted? in
                switch somebody {
                case .person(let person): grid.subject == .person ? .known(.person(person.id)) : nil
                case .organisation(let body):
                    grid.subject == .organisation
                        ? body.record.map { .known(.organisation($0.id)) } ?? .body(body) : nil
                case .words: nil
                }
            }
            return fitting.isEmpty ? named(all) : fitting
        case .line, .link: return named(all)
        case .workshop: return named((state.programme.programme?.workshops ?? []).map { .workshop($0.id) })
        case .day: return named((state.workshop?.days ?? []).map { .day($0.id) })
        }
    }

    private static func keep(_ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        guard let place = state.ratingPlace, let typing = state.typedMarks, !typing.text.isEmpty else { return [] }
        let marks: [Rating.Mark]
        do { marks = try typing.whole() } catch {
            state.notice = Notice(.hint, error.message(state.t))
            return [.ring]
        }
        try place.grid.checkDoubts(marks, since: state.rating.revised.flatMap { state.programme.ratings[$0] })
        if let subject = state.rating.settled {
            let changes = try state.programme.settle(
                subject, in: place.grid, day: state.dayID, deciding: marks, id: world.newID(), by: state.operatorName,
                on: world.localNow.date, at: world.now())
            return [.record(changes, .paperKept)]
        }
        if let id = state.rating.revised, var paper = state.programme.ratings[id] {
            guard paper.marks != marks else {
                state.rating.next()
                return []
            }
            paper.marks = marks
            // What two assessors agreed on before holds no longer: the time of the paper says so.
            if place.grid.rater == .twoAssessors { paper.writtenAt = world.now() }
            return [.record(try state.programme.keep(paper), .paperKept)]
        }
        var (next, changes) = (state.programme, [Change]())
        var rater: Party?
        if asks(place.grid), let somebody = state.rating.rater {
            let made = try next.party(somebody) { world.newID() }
            try next.apply(made.changes)
            (rater, changes) = (made.party, changes + made.changes)
        }
        let subject: Rating.Subject
        if case .body(let body)? = state.rating.accepted {
            let made = try next.party(.organisation(body)) { world.newID() }
            try next.apply(made.changes)
            changes += made.changes
            guard case .organisation(let id) = made.party else { throw .unknownReference }
            subject = .organisation(id)
        } else {
            guard let known = state.ratedSubject else { return [] }
            subject = known
        }
        let paper = Rating(
            id: world.newID(), grid: place.grid.key, subject: subject, rater: rater, day: state.dayID,
            date: Rating.date(on: state.day, today: world.localNow.date),
            category: place.grid.rater == .themselves ? state.rating.category ?? "" : "",
            marks: marks, author: state.operatorName, writtenAt: world.now())
        return [.record(changes + (try next.keep(paper)), .paperKept)]
    }

    /// The paper is on the disk: the field is free for the next. Of two assessors it is said whether they differ.
    static func followUp(_ followup: Followup, _ state: inout ConsoleState) {
        guard followup == .paperKept else { return }
        let subject = state.ratedSubject
        let wasNew = state.rating.revised == nil && state.rating.settled == nil
        state.rating.next()
        guard let grid = state.ratingPlace?.grid, grid.rater == .twoAssessors else { return }
        let last = state.ratingPile?.papers.last
        guard let about = subject ?? last?.subject else { return }
        let t = state.t
        if wasNew, let own = last, own.subject == about, state.programme.ratesOwn(own.rater, about) {
            state.notice = Notice(
                .hint,
                t("%1 belongs to what is rated; it will be said with the class.", state.programme.name(of: own.rater)))
        }
        let both = assessors(of: about, grid, state)
        guard both.papers.count == 2, both.settled == nil, wasNew || both.outdated != nil else { return }
        state.rating.last = about
        guard both.outdated == nil || both.open.isEmpty else {
            state.notice = Notice(
                .hint, t("What the two had agreed on no longer holds, and there is no class: Alt-s settles it again."))
            return
        }
        state.notice = Notice(
            both.open.isEmpty ? .done : .hint,
            both.open.isEmpty
                ? t("Both say the same.")
                : t.plural(
                    "Both have rated and differ on %1 criterion. Alt-s settles it.",
                    "Both have rated and differ on %1 criteria. Alt-s settles them.", both.open.count))
    }

    /// What two assessors differ on and have not settled.
    static func settleable(_ state: ConsoleState) -> [Rating.Subject] {
        guard let grid = state.ratingPlace?.grid, let pile = state.ratingPile else { return [] }
        var seen: Set<Rating.Subject> = []
        return pile.papers.map(\.subject).filter { subject in
            seen.insert(subject).inserted
                && !assessors(of: subject, grid, state).open.isEmpty
        }
    }

    /// What two say of something, by the edition by which they rated it.
    private static func assessors(of subject: Rating.Subject, _ grid: Grid, _ state: ConsoleState) -> Assessors {
        let own = try? state.programme.editionInUse(of: grid.code, about: subject, on: state.dayID)
        return state.programme.assessors(of: subject, in: own ?? grid, day: state.dayID)
    }

    static func beginSettling(_ state: inout ConsoleState) -> [Effect] {
        let open = settleable(state)
        let meant = [state.ratedSubject, state.rating.last].compactMap(\.self).first(where: open.contains)
        state.rating.next()
        guard let subject = meant ?? (open.count == 1 ? open[0] : nil) else {
            state.overlay = ListOverlay.differing(open, state)
            return []
        }
        state.rating.settled = subject
        return []
    }
}

// What is being keyed survives a dead battery.
extension RatingView {
    /// What stands in the field, as it is kept: what the paper is about, a colon, the marks.
    private static func draft(_ state: ConsoleState) -> PlainText {
        let rating = state.rating
        guard rating.revised == nil, rating.settled == nil else { return "" }
        let about: String? =
            switch rating.accepted {
            case .known(.code(let code))?: code.string
            case .known(let subject)?: SheetCode(of: subject)?.description
            case .body(let body)?: body.name.string
            case nil: rating.field
            }
        guard let about, !about.isEmpty || !rating.marks.isEmpty else { return "" }
        return PlainText("\(about): \(rating.marks)")
    }

    static func storeDraft(_ state: inout ConsoleState) -> [Effect] {
        guard let slot = state.ratingPlace?.slot, state.rating.revised == nil, state.rating.settled == nil else {
            return []
        }
        let text = draft(state)
        guard text != state.rating.drafts[slot] ?? PlainText("") else { return [] }
        state.rating.drafts[slot] = text.isEmpty ? nil : text
        return [.saveDraft(slot: slot, text)]
    }

    /// What was left half keyed is in the field again.
    static func loadDraft(_ state: inout ConsoleState) {
        guard let place = state.ratingPlace, let text = state.rating.drafts[place.slot]?.string,
            let colon = text.lastIndex(of: ":").flatMap({ text[..<$0].contains("(") ? text.firstIndex(of: ":") : $0 })
        else { return }
        let about = String(text[..<colon])
        let marks = text[text.index(after: colon)...].trimmingPrefix { $0 == " " }
        if state.fixedSubject(of: place.grid) == nil {
            guard !marks.isEmpty else {
                state.rating.field = about
                return
            }
            if place.grid.rater == .themselves {
                state.rating.accepted = .known(.code(PlainText(about)))
            } else if let only = meant(about, in: place.grid, state).first {
                state.rating.accepted = only
            }
        }
        state.rating.marks = String(marks)
    }

    /// The drafts of the last session. What was kept in the moment before the laptop died is a paper already.
    static func take(_ drafts: [String: PlainText], _ state: inout ConsoleState) {
        state.rating.drafts = drafts.filter { $0.key.hasPrefix(RatingPlace.slots) }
        if !state.rating.isPending { loadDraft(&state) }
        guard case .known(let subject)? = state.rating.accepted, let pile = state.ratingPile,
            pile.papers.contains(where: { $0.subject == subject && $0.author == state.operatorName }),
            pile.grid.rater == .themselves
        else { return }
        state.rating.next()
    }
}

import Localization
import Screen
import Words
import Workshop

// Who says a line, who takes it on, what it is about, and its tags.
extension CaptureView {
    /// Who takes a line on and by when, who says it, and its tags.
    static func ownerForm(_ line: Contribution, _ state: ConsoleState) -> Form {
        let t = state.t
        let book = state.tagBook(for: state.programme.activity(line.activity))
        var fields = FormFields(state)
        let owner = PartyField(t("Who"), line.owner, &fields, state)
        let due = fields.date(t("By when"), line.due)
        let speaker = PartyField(t("Said by"), line.by, &fields, state)
        let tags = fields.text(
            t("Tags"), line.tags.map(book.title(of:)).joined(separator: "; "), hint: t("separated by ;"))
        var form = Form(line.text.string, fields, done: t("keep")) { (values, state, world) throws(Refusal) in
            var next = state.programme
            let doer = try owner.party(values, state, in: next, world)
            try next.apply(doer.changes)
            let said = try speaker.party(values, state, in: next, world)
            try next.apply(said.changes)
            let kept = book.tags(in: values[tags])
            let changes = try next.revision(of: line.id) {
                if owner.isChanged(values) { $0.owner = doer.party }
                if speaker.isChanged(values) { $0.by = said.party }
                if values.isChanged(due) { $0.due = values[due] }
                if values.isChanged(tags) { $0.tags = kept }
            }
            return [.record(doer.changes + said.changes + changes, .formDone)]
        }
        form.doubt = { values, state in owner.doubt(values, state) ?? speaker.doubt(values, state) }
        form.renewed = { state, _ in state.programme.contribution(line.id).map { ownerForm($0, state) } }
        return form
    }

    /// What a line says beside its text, for a list: who says it, its tags, what it is about.
    static func marks(of line: Contribution, _ state: ConsoleState) -> String {
        let t = state.t
        var marks: [String] = []
        if line.by != nil { marks.append("— " + state.title(of: line.by)) }
        if !line.tags.isEmpty {
            let book = state.tagBook()
            let tags = book.beside(line).map { t.isolated("#" + book.title(of: $0)) }
            if !tags.isEmpty { marks.append(tags.joined(separator: " ")) }
        }
        if line.about != nil {
            let about = TextWidth.truncated(state.programme.name(of: line.about).string, to: 24)
            marks.append(t("about: %1", t.isolated(about)))
        }
        return marks.map { "  " + $0 }.joined()
    }

    /// What is understood of the line in the field, in one row.
    static func understood(_ line: MarkedLine, as kind: Contribution.Kind, _ state: ConsoleState) -> String {
        let t = state.t
        let book = state.tagBook(for: state.capturePlace?.activity)
        let name = line.who?.name.string ?? ""
        var facts: [String] = []
        if line.isCommitment(as: kind) {
            let who = [name, line.due.map(t.date) ?? ""].filter { !$0.isEmpty }
            facts.append(t("action: %1", t.series(who)))
        } else if !name.isEmpty {
            facts.append(t("%1, said by %2", kind.title(t), name))
        }
        facts += line.tags.map { "#" + book.title(of: book.tag($0)) }
        return t.joined(facts)
    }

    static let naming: [Binding] = [
        Binding(
            "capture.who", [Key(.function(11)), .alt("o")], title: { $0("who") },
            help: { $0("Find somebody by two letters: they are named at the end of the line, behind an @.") },
            footer: 44, applies: isWriting, whyNot: whyNowhere,
            perform: { state, _ in
                // Who is there to answer is offered first.
                let place = state.capturePlace
                let first = place?.answers == nil ? [] : place.map { state.programme.experts(of: $0.activity) } ?? []
                state.overlay = ListOverlay.somebody(state, title: state.t("Who is named?"), first: first) {
                    (somebody, state, _) throws(Refusal) in
                    write("@" + words(for: somebody, state), &state)
                    return []
                }
                return []
            }),
        Binding(
            "capture.tag", [Key(.function(12)), .alt("k")], title: { $0("tag") },
            help: { $0("Choose a tag: it is written at the end of the line, behind a #.") }, footer: 45,
            applies: isWriting, whyNot: whyNowhere,
            perform: { state, _ in
                state.overlay = ListOverlay.tags(state) { tag, state in
                    write("#" + state.tagBook(for: state.capturePlace?.activity).word(for: tag), &state)
                }
                return []
            }),
    ]

    static let about = Binding(
        "capture.about", [.character("a")], title: { $0("about") },
        help: { $0("Say what the line is about: another line, somebody, an organisation; or nothing any more.") },
        applies: { !isWriting($0) },
        perform: { state, _ in
            guard let line = focusedLine(state) else { return [] }
            state.overlay = ListOverlay.about(line, state)
            return []
        })

    private static let whyNowhere: @Sendable (ConsoleState) -> String? = {
        $0.capturePlace == nil ? $0.t("No table writes on this day.") : nil
    }

    /// Writes a mark at the end of the line.
    private static func write(_ mark: String, _ state: inout ConsoleState) {
        state.capture.editor.moveToEnd()
        let isApart = state.capture.editor.isEmpty || state.capture.editor.text.last?.isWhitespace == true
        state.capture.editor.insert((isApart ? "" : " ") + mark + " ")
        state.work.typedAt = state.now
    }

    /// As few words as mean that one alone: the name, and where several bear it what tells them apart.
    static func words(for somebody: Somebody, _ state: ConsoleState) -> String {
        let name = somebody.name.string
        let more: String =
            switch somebody {
            case .person(let person): state.programme.organisationName(of: person).string
            case .organisation(let body): body.city.string
            case .words: ""
            }
        let found = state.programme.somebody(
            meantBy: name, on: state.day, names: state.names, finder: state.finder)
        return found == [somebody] || more.isEmpty ? name : name + " " + more
    }
}

extension ListOverlay {
    /// People and organisations, found by two letters in any script, to choose one.
    /// - Parameters:
    ///   - first: those who are listed before anything is typed.
    ///   - words: what was written of them; whoever is found by it is listed before anything is typed as well.
    static func somebody(
        _ state: ConsoleState, title: String, first: [Stakeholder] = [], likeliest words: String = "",
        _ chosen: @escaping @Sendable (Somebody, inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> ListOverlay {
        let likely =
            first.map { Somebody.person($0) } + found(words, state).filter { !first.map(Somebody.person).contains($0) }
        @Sendable func item(_ somebody: Somebody, _ state: ConsoleState) -> Item {
            let more =
                switch somebody {
                case .person(let person): state.programme.organisationName(of: person).string
                case .organisation(let body): body.city.string
                case .words: ""
                }
            return Item(cells: [somebody.name.string, more]) { (state, world) throws(Refusal) in
                try chosen(somebody, &state, world)
            }
        }
        var overlay = ListOverlay(title, likely.map { item($0, state) }, state).filtered(state)
        overlay.empty = state.t("Two letters of a name, or of an organisation.")
        overlay.done = state.t("choose")
        overlay.more = { query, state in
            found(query, state).filter { !likely.contains($0) }.map { item($0, state) }
        }
        return overlay
    }

    /// Who is found by a few letters: who is called so comes before an organisation, and that before those who come from it.
    private static func found(_ query: String, _ state: ConsoleState) -> [Somebody] {
        guard NameFold.fold(query).count >= CheckInView.fewestLetters else { return [] }
        let words = NameFold.words(query)
        func isCalled(_ person: Stakeholder) -> Bool {
            let names = ([person.name] + person.aliases).flatMap { NameFold.words($0.string) }
            return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
        }
        let bodies = state.finder.organisations(found: query, limit: 8)
        let people = state.names.search(query, limit: 12).compactMap { state.programme.stakeholders[$0.key] }
        return people.filter(isCalled).map { .person($0) } + bodies.map { .organisation($0) }
            + people.filter { !isCalled($0) }.map { .person($0) }
    }

    /// The tags of the file, those of the activity first, and any other word that is typed.
    fileprivate static func tags(
        _ state: ConsoleState, _ chosen: @escaping @Sendable (PlainText, inout ConsoleState) -> Void
    ) -> ListOverlay {
        let book = state.tagBook(for: state.capturePlace?.activity)
        @Sendable func item(_ tag: PlainText, _ title: String, heading: String) -> Item {
            var item = Item(cells: ["#" + title]) { state, _ in
                chosen(tag, &state)
                return []
            }
            item.heading = heading
            return item
        }
        let free = Set(state.programme.linesInOrder.flatMap(\.tags)).filter { !book.knows($0) }.sorted()
        let items =
            book.entries.map { item($0.name, $0.title, heading: book.title(ofVocabulary: $0.vocabulary)) }
            + free.map { item($0, $0.string, heading: state.t("other")) }
        var overlay = ListOverlay(state.t("Which tag?"), items, state).filtered(state)
        overlay.done = state.t("choose")
        overlay.more = { query, state in
            let word = PlainText(query.split(separator: " ").joined(separator: "-"))
            guard word.string.contains(where: \.isLetter), !book.knows(book.tag(query)) else { return [] }
            return [item(word, word.string, heading: state.t("a new one"))]
        }
        return overlay
    }

    /// What a line can be about: nothing, another line of its day, somebody of the file.
    fileprivate static func about(_ line: Contribution, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        func item(_ cells: [String], _ reference: Reference?) -> Item {
            Item(cells: cells) { (state, _) throws(Refusal) in
                [.record(try state.programme.revision(of: line.id) { $0.about = reference }, .none)]
            }
        }
        let activities = state.programme.day(of: line.activity)?.activities ?? []
        let lines = activities.flatMap { state.programme.lines(of: $0.id) }
            .filter { $0.id != line.id && $0.mergedInto == nil }
        let items =
            (line.about == nil ? [] : [item([t("about nothing else"), ""], nil)])
            + lines.map { item([$0.text.string, state.programme.kind(of: $0, t)], .line($0.id)) }
        var overlay = somebody(state, title: t("What is it about?")) {
            (somebody, state, world) throws(Refusal) in
            var next = state.programme
            let made = try next.party(somebody) { world.newID() }
            try next.apply(made.changes)
            let about = Reference(made.party)
            return [.record(made.changes + (try next.revision(of: line.id) { $0.about = about }), .none)]
        }
        let more = overlay.more
        overlay = ListOverlay(overlay.title, items, state).filtered(state)
        overlay.more = more
        overlay.subtitle = line.text.string
        overlay.flexible = 0
        overlay.empty = t("Two letters of a name, or of an organisation.")
        overlay.done = t("choose")
        return overlay
    }

    /// Names in lines that are nobody yet, to say who is meant, one after the other.
    static func unsettled(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        var overlay = ListOverlay(t("Names that are nobody yet"), unsettledItems(state), state)
        overlay.remake = unsettledItems
        overlay.empty = t("Every name in the lines is somebody of the file.")
        overlay.flexible = 2
        overlay.done = t("say who")
        return overlay
    }

    private static func unsettledItems(_ state: ConsoleState) -> [Item] {
        state.programme.unsettledWords.map { words, lines in
            let texts = lines.map(\.text.string)
            let count = state.t.plural("%1 line", "%1 lines", lines.count)
            var item = Item(cells: [words.string, count, texts.first ?? ""], notes: texts) { state, _ in
                state.overlay = settling(words, state)
                return []
            }
            item.heading = ""
            return item
        }
    }

    /// Who is meant by a name that is nobody yet: whoever is called nearly so is listed before anything is typed.
    private static func settling(_ words: PlainText, _ state: ConsoleState) -> ListOverlay {
        var picker = somebody(state, title: state.t("Who is “%1”?", words), likeliest: words.string) {
            (somebody, state, world) throws(Refusal) in
            var next = state.programme
            let made = try next.party(somebody) { world.newID() }
            try next.apply(made.changes)
            let settled = try next.settling(words, as: made.party)
            // On with the next name; after the last one nothing is left to ask.
            if state.programme.unsettledWords.count > 1 { state.overlay = unsettled(state) }
            return [
                .record(
                    made.changes + settled,
                    .notice(
                        state.t.plural(
                            "“%2” is %3 from now on, in %1 line.", "“%2” is %3 from now on, in %1 lines.",
                            settled.count, words, somebody.name)))
            ]
        }
        picker.next = { unsettled($0) }
        return picker
    }
}

import Localization
import Screen
import Words
import Workshop

// What is asked while a roster comes in: which file, what a column holds, who a row is.
extension ListOverlay {
    /// The files of a folder that may be rosters, and the ways to other folders.
    static func rosterFiles(_ listing: FolderListing, _ state: ConsoleState) -> ListOverlay {
        files(listing, for: .roster, title: state.t("Which roster comes in?"), state) { path, state in
            guard let workshop = state.workshop else { return [] }
            state.directory.review = nil
            return [.lookAtRoster(RosterOrder(path: path, workshop: workshop.id))]
        }
    }

    /// What a column holds.
    static func fields(_ column: RosterColumn, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let fields: [RosterField?] = RosterField.allCases + [nil]
        let title = column.heading.isEmpty ? PlainText(column.letter) : column.heading
        return picker(
            t("What does the column %1 hold?", title),
            fields.map { ($0?.title(t) ?? t("nothing that is kept"), "") },
            current: fields.firstIndex(of: column.field), state
        ) { index, order in order.columns[column.number] = .some(fields[index]) }
    }

    /// Whom a row means.
    static func identities(_ doubt: RosterDoubt, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let answers = doubt.candidates.map { RosterAnswer.same($0.stakeholder.id) } + [.different, .leftOut]
        let namesakes = doubt.namesakes(t)
        let words =
            doubt.candidates.map { candidate in
                (
                    t(
                        "It is %1.",
                        candidate.stakeholder.line(t, called: namesakes.nameBeside(of: candidate.stakeholder))),
                    candidate.line.map { t("line %1", $0) } ?? candidate.reason.words(t)
                )
            } + [(t("It is somebody else."), ""), (t("It is not taken."), "")]
        var overlay = picker(
            t("Line %1: who is %2?", doubt.line, doubt.person.line(t, called: namesakes.nameBeside(of: doubt.person))),
            words, current: nil, state
        ) { index, order in order.answers[doubt.line] = answers[index] }
        overlay.flexible = 0
        return overlay
    }

    /// Whom all rows in doubt mean.
    static func identities(ofAll doubts: [RosterDoubt], _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let words = [
            (t("Each is whom it may be, but not those that may be several."), ""), (t("Each is somebody else."), ""),
            (t("None of them is taken."), ""),
        ]
        var overlay = picker(
            t.plural("Who is in %1 row in doubt?", "Who are the people in %1 rows in doubt?", doubts.count), words,
            current: nil, state
        ) { index, order in
            for doubt in doubts {
                order.answers[doubt.line] =
                    switch index {
                    case 0: RosterAnswerForAll.same.answer(doubt.candidates.map(\.stakeholder.id))
                    case 1: .different
                    default: .leftOut
                    }
            }
        }
        overlay.flexible = 0
        return overlay
    }

    /// What the bytes of the file stand for.
    static func encodings(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let names = state.directory.review?.look.encodings ?? []
        return picker(
            t("What do the letters of the file stand for?"),
            [(t("as found out"), "")] + names.map { ($0, "") } + [(t("turn spoilt letters back"), "")],
            current: nil, state
        ) { index, order in
            order.mendsSpoiltLetters = index > names.count
            order.encoding = (1...max(1, names.count)).contains(index) && !names.isEmpty ? names[index - 1] : nil
        }
    }

    /// On which line the heading stands.
    static func headingLines(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let lines = Array(0...12)
        return picker(
            t("On which line does the heading stand?"),
            lines.map { ($0 == 0 ? t("There is none.") : t("line %1", $0), "") },
            current: state.directory.review?.look.headingLine ?? 0, state
        ) { index, order in
            order.headingLine = lines[index]
            order.columns = [:]
        }
    }

    /// One of several things is chosen of the roster that is looked at, which is looked at anew; Esc goes back to it.
    private static func picker(
        _ title: String, _ words: [(String, String)], current: Int?, _ state: ConsoleState,
        choose: @escaping @Sendable (Int, inout RosterOrder) -> Void
    ) -> ListOverlay {
        let items = words.enumerated().map { index, words in
            Item(cells: [words.0, words.1]) { state, _ in
                guard var order = state.directory.review?.order else { return [] }
                choose(index, &order)
                return [.lookAtRoster(order)]
            }
        }
        var overlay = ListOverlay(title, items, current: current, state)
        overlay.hasDigits = items.count <= 10
        overlay.next = { ListOverlay.rosterReview($0) }
        return overlay
    }
}

import HTML
import Localization
import Words
import Workshop

extension Pages {
    /// So many signs a question has at most, and a line of a table.
    static let longestQuestion = 500
    static let longestLine = 1000

    /// The page on which the room asks.
    /// - Parameters:
    ///   - id: what the next question will be; the same page sent twice is one question.
    ///   - showsWaiting: whether what waits is shown to everybody, so that it can be seconded.
    static func questions(
        _ reader: Reader, id: ID<Contribution>, showsWaiting: Bool, notice: String? = nil, problem: String? = nil,
        filled: Form = Form("")
    ) -> Page {
        let t = reader.t
        guard let round = floor(reader) else {
            return sentence(
                t("Questions"),
                t("On this day no questions are collected by telephone. Raise your hand, or ask at a table."),
                reader)
        }
        let questions = reader.published.state.questions(of: round.id)
        return Page(t("Ask a question"), live: .floor, isDone: notice != nil) { html in
            html.title(t("Ask a question"))
            if let notice { html.notice(notice, isGood: true) }
            if let problem { html.notice(problem) }
            if let now = questions.onFloor {
                html.heading(t("On the floor"))
                html.element("p", [("class", "n")]) { $0.run(now.line.text.string) }
            }
            html.form("/q", id: "ask") { html in
                html.void("input", [("type", "hidden"), ("name", "id"), ("value", id.description), ("data-id", "")])
                html.element("label", [("class", "f")]) { html in
                    html.text(t("Your question"))
                    html.element(
                        "textarea",
                        [
                            ("name", "text"), ("rows", "3"), ("maxlength", String(longestQuestion)), ("dir", "auto"),
                            ("required", ""),
                        ]
                    ) { $0.text(filled["text"] ?? "") }
                }
                html.element("label", [("class", "f")]) { html in
                    html.text(t("Your name, if you like"))
                    html.void(
                        "input",
                        [
                            ("class", "t"), ("name", "name"), ("maxlength", "80"), ("dir", "auto"),
                            ("value", filled["name"] ?? ""),
                        ])
                }
                html.button(t("Ask"))
            }
            html.paragraph(t("Questions wait in a queue. Who leads the room calls them one by one."), "q")
            if showsWaiting, !questions.waiting.isEmpty {
                html.heading(t("Waiting"))
                html.element("ul") { html in
                    for asked in questions.waiting.prefix(40) {
                        html.element("li") { html in
                            html.run(asked.line.text.string)
                            if asked.times > 1 {
                                html.paragraph(t.plural("asked %1 time", "asked %1 times", asked.times), "q")
                            }
                            html.form("/q/second", id: "s" + asked.line.id.description, keeps: false) { html in
                                html.void(
                                    "input", [("type", "hidden"), ("name", "id"), ("value", asked.line.id.description)])
                                html.button(t("I ask that too"), isSmall: true)
                            }
                        }
                    }
                }
            }
            html.element("p") { $0.way("/", t("The day")) }
        }
    }

    /// What a table writes now: the activity that runs and asks something, else the next one that does.
    static func writing(_ reader: Reader) -> Activity? {
        guard let day = day(reader) else { return nil }
        let asking = day.activities.filter { !$0.prompts.isEmpty }
        let state = reader.published.state
        return asking.last { state.timing(of: $0.id).isRunning } ?? asking.first {
            state.timing(of: $0.id).startedAt == nil
        }
            ?? asking.last
    }

    /// The note-taker's page of a table.
    /// - Parameter id: gives each form the id of the line that it will be.
    static func table(
        _ table: Int, _ token: String, _ reader: Reader, id: () -> ID<Contribution>, notice: String? = nil,
        problem: String? = nil
    ) -> Page {
        let t = reader.t
        let state = reader.published.state
        guard let activity = writing(reader) else {
            return sentence(t("Table %1", table), t("On this day nothing is written down at tables."), reader)
        }
        guard state.groupNumbers(of: activity).contains(table) else {
            return sentence(
                t("Table %1", table),
                t(
                    "There is no table %1 in “%2”. It begins again when tables do.", table,
                    t.isolated(reader.text(activity.title))),
                reader)
        }
        let ids = activity.prompts.map { _ in id() }
        return Page(t("Table %1", table), live: .day) { html in
            html.title(t("Table %1", table))
            html.element("p", [("class", "n")]) { $0.run(reader.text(activity.title)) }
            if let notice { html.notice(notice, isGood: true) }
            if let problem { html.notice(problem) }
            for (prompt, id) in zip(activity.prompts, ids) {
                html.element("h2") { $0.run(reader.text(prompt.text)) }
                let lines = state.lines(of: activity.id, prompt: prompt.id, group: table).filter {
                    $0.mergedInto == nil
                }
                html.element("ol") { html in
                    for line in lines {
                        html.element("li") { html in
                            html.run(line.text.string)
                            if line.kind != prompt.kind {
                                html.text(" ")
                                html.run(line.kind.title(t), "q")
                            }
                        }
                    }
                }
                html.form("/t/" + token, id: "p" + prompt.id.description) { html in
                    html.void(
                        "input", [("type", "hidden"), ("name", "id"), ("value", id.description), ("data-id", "")])
                    html.void("input", [("type", "hidden"), ("name", "prompt"), ("value", prompt.id.description)])
                    html.void("input", [("type", "hidden"), ("name", "activity"), ("value", activity.id.description)])
                    html.element("label", [("class", "f")]) { html in
                        html.text(t("The next line"))
                        html.element(
                            "textarea",
                            [
                                ("name", "text"), ("rows", "2"), ("maxlength", String(longestLine)), ("dir", "auto"),
                                ("required", ""),
                            ]
                        ) { _ in }
                    }
                    html.element("label", [("class", "f")]) { html in
                        html.text(t("What it is"))
                        html.element("select", [("name", "kind")]) { html in
                            for kind in Contribution.Kind.allCases {
                                html.element(
                                    "option",
                                    [("value", kind.rawValue)] + (kind == prompt.kind ? [("selected", "")] : [])
                                ) { $0.text(kind.title(t)) }
                            }
                        }
                    }
                    html.button(t("Keep this line"))
                }
            }
        }
    }
}

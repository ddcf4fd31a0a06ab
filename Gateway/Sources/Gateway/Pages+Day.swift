import HTML
import Localization
import Words
import Workshop

/// What each page shows.
enum Pages {
    /// The day that telephones see: today's; else the one on which something runs; else the next one; else the last one.
    static func day(_ reader: Reader) -> Day? {
        let state = reader.published.state
        let now = reader.world.now()
        let days = (state.programme?.workshops ?? []).flatMap(\.days)
        let today = days.filter { $0.isToday(now, in: reader.world) }
        if let day = today.first(where: { $0.channel == nil }) ?? today.first { return day }
        let started = days.compactMap { day -> (Day, Instant)? in
            let begun = day.activities.compactMap { activity -> Instant? in
                let timing = state.timing(of: activity.id)
                return timing.isRunning ? timing.startedAt : nil
            }
            return begun.max().map { (day, $0) }
        }
        if let running = started.max(by: { $0.1 < $1.1 }) { return running.0 }
        let date = reader.world.workingDate(now)
        return days.filter { $0.date > date }.min { $0.date < $1.date } ?? days.max { $0.date < $1.date }
    }

    /// The first page: what is now, what can be done, and the day.
    static func agenda(_ reader: Reader, notice: String? = nil) -> Page {
        let (t, published) = (reader.t, reader.published)
        let day = day(reader)
        let name = day.flatMap { published.state.workshop(of: $0.id) }.map { reader.text($0.city) }
        let heading = [name ?? "", day.map { t.name(of: $0) } ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return Page(heading.isEmpty ? "Halqa" : heading, live: .day) { html in
            html.title(heading.isEmpty ? "Halqa" : heading)
            if let day { html.element("p") { $0.run(reader.text(day.theme), "q") } }
            if let notice { html.notice(notice) }
            let polls = published.open
            if !polls.isEmpty {
                html.heading(polls.count == 1 ? t("A vote is open") : t("Votes are open"))
                for poll in polls { html.element("p", [("class", "n")]) { $0.run(reader.text(poll.question)) } }
                html.codeField(t)
            }
            html.element("p") { html in
                html.element("nav", [("aria-label", t("What else there is"))]) { html in
                    if Pages.floor(reader) != nil { html.way("/q", t("Ask a question")) }
                    html.text(" ")
                    if published.state.polls.values.contains(where: { $0.state == .closed }) {
                        html.way("/r", t("Results"))
                    }
                }
            }
            if let day { agenda(day, reader, &html) }
            if polls.isEmpty {
                html.heading(t("I have a slip"))
                html.codeField(t)
            }
        }
    }

    private static func agenda(_ day: Day, _ reader: Reader, _ html: inout HTMLWriter) {
        let t = reader.t
        let timeline = reader.published.state.timeline(of: day, in: reader.world)
        html.heading(t("The day"))
        html.element("ol") { html in
            for slot in timeline.slots {
                html.element("li", slot.state == .running ? [("class", "n"), ("aria-current", "true")] : []) { html in
                    html.run(t.times(from: slot.start.minutes, to: slot.end.minutes), "q")
                    html.text(" ")
                    html.run(reader.text(slot.activity.title))
                    switch slot.state {
                    case .running: html.paragraph(t("now"), "q")
                    case .ended, .skipped, .ahead: break
                    }
                }
            }
        }
    }

    /// One sentence, and a way back.
    static func sentence(_ heading: String, _ sentence: String, _ reader: Reader, asksCode: Bool = false) -> Page {
        Page(heading) { html in
            html.title(heading)
            html.notice(sentence)
            if asksCode { html.codeField(reader.t) }
            html.element("p") { $0.way("/", reader.t("The day")) }
        }
    }

    /// The round of questions into which telephones ask: the one that runs, else the next one of the day, else its last.
    static func floor(_ reader: Reader) -> Activity? {
        guard let day = day(reader) else { return nil }
        let rounds = day.activities.filter { $0.kind == .questions }
        let state = reader.published.state
        return rounds.last { state.timing(of: $0.id).isRunning } ?? rounds.first {
            state.timing(of: $0.id).endedAt == nil
        }
            ?? rounds.last
    }
}

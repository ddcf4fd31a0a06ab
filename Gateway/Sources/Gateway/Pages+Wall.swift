import Barcodes
import HTML
import Localization
import Tally
import Words
import Workshop

extension Pages {
    /// A result stays on the wall for so long after its vote was closed, in seconds.
    private static let resultStays = 600

    /// What hangs on the wall: what is now, what is asked, how many have answered, and how to take part.
    static func wall(_ reader: Reader) -> Page {
        let (t, published) = (reader.t, reader.published)
        var page = Page(t("The wall"), live: .wall) { html in
            let timeline = day(reader).map { published.state.timeline(of: $0, in: reader.world) }
            html.element("p") { html in
                html.run(t.time(reader.world.localNow.clock), "n")
                if let running = timeline?.running {
                    html.text(" · ")
                    html.run(reader.text(running.activity.title))
                    if let left = running.secondsLeft {
                        html.element("span", [("class", "e n"), ("id", "left"), ("data-s", String(left))]) { _ in }
                    }
                }
            }
            code(published.url, &html)
            if let poll = published.open.last {
                open(poll, reader, &html)
            } else if let question = floor(reader).flatMap({ published.state.questions(of: $0.id).onFloor }) {
                html.title(question.line.text.string)
            } else if let poll = lastClosed(reader) {
                let outcome = Outcome(poll, reader)
                html.title(reader.text(poll.question))
                html.paragraph(outcome.sentence, "n")
                bars(outcome.lines, &html)
            } else if let next = timeline?.next {
                html.title(reader.text(next.activity.title))
                html.paragraph(t.time(next.start), "n")
            }
            if !published.url.isEmpty {
                html.element("p", [("class", "k")]) { $0.text(published.url) }
            }
        }
        page.isWall = true
        return page
    }

    private static func lastClosed(_ reader: Reader) -> Poll? {
        let now = reader.world.now()
        let closed = reader.published.state.polls.values.filter { $0.state == .closed && $0.closedAt != nil }
        let last = closed.max { ($0.closedAt ?? now, $0.id) < ($1.closedAt ?? now, $1.id) }
        return last.flatMap { poll in
            poll.closedAt.map { now.seconds(since: $0) < resultStays } ?? false ? poll : nil
        }
    }

    /// A vote that goes on: its options for those without a telephone, and how many have voted. Hands and stickers are seen by
    /// the room anyway and move; what papers and telephones say is hidden until the vote is closed.
    private static func open(_ poll: Poll, _ reader: Reader, _ html: inout HTMLWriter) {
        let (t, state) = (reader.t, reader.published.state)
        html.title(reader.text(poll.question))
        let counts = state.counts[poll.id] ?? [:]
        html.element("ol") { html in
            for index in poll.called.prefix(12) {
                html.element("li") { html in
                    html.text(t.number(poll.number(of: index)) + " ")
                    html.run(option(index, of: poll, reader))
                    let seen = [VoteSource.hands, .wall].compactMap { counts[$0]?[index + 1] }
                    if !seen.isEmpty { html.run(" " + t.number(seen.reduce(0, +)), "n") }
                }
            }
        }
        let here = state.day(of: poll.activity).map { state.hereCount(on: $0.id) } ?? 0
        let cast = reader.published.cast(in: poll.id)
        html.paragraph(
            here > 0 ? t("%1 of %2 here have voted.", cast, here) : t.plural("%1 has voted.", "%1 have voted.", cast),
            "n")
    }

    private static func bars(_ lines: [Outcome.Line], _ html: inout HTMLWriter) {
        html.element("ul") { html in
            for line in lines.sorted(by: { $0.twentieths > $1.twentieths }).prefix(6) {
                html.element("li") { html in
                    html.run(line.name)
                    html.text(" ")
                    html.run(line.figure, "n")
                    html.element("div", [("class", "b w\(line.twentieths)")]) { _ in }
                }
            }
        }
    }

    /// The address as a picture that telephones read; nothing where the library for it is missing.
    private static func code(_ url: String, _ html: inout HTMLWriter) {
        guard !url.isEmpty, let code = QRCode(url.uppercased() + "/") else { return }
        html.element("div", [("class", "e")]) { html in code.write(to: &html, title: url) }
    }
}

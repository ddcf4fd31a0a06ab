import HTML
import Localization
import Tally
import Words
import Workshop

extension Pages {
    /// The page of one slip: the ballot while it can be handed in, and what became of it afterwards.
    /// - Parameters:
    ///   - receipt: that of a secret ballot, where it is known.
    ///   - problem: what is to be mended, with what was filled in.
    static func vote(
        _ place: SlipPlace, _ reader: Reader, receipt: String? = nil, problem: String? = nil, filled: Form = Form("")
    ) -> Page {
        let (t, published) = (reader.t, reader.published)
        guard let poll = published.state.polls[place.poll] else { return unknown(reader) }
        let question = reader.text(poll.question)
        if published.isSpent(place) { return received(place, poll, reader, receipt) }
        switch poll.state {
        case .planned:
            return Page(question, live: .day) { html in
                html.title(question)
                html.notice(t("This vote has not been opened yet. This page shows the ballot as soon as it is."))
            }
        case .closed:
            return Page(question, live: .day, isDone: true) { html in
                html.title(question)
                html.notice(closed(poll, reader))
                html.element("p") { $0.way("/r", t("Results")) }
            }
        case .open:
            let form = BallotForm(poll)
            guard form.isForPhones else {
                return sentence(
                    question, t("In this vote ballots weigh differently: mark your paper, and hand it in at the desk."),
                    reader)
            }
            return Page(question, live: .day) { html in
                html.title(question)
                if let problem { html.notice(problem) }
                html.paragraph(MethodWords(t).task(poll.rules.method), "q")
                for line in instructions(form, reader) { html.paragraph(line, "q") }
                html.form("/v/" + place.slip.token, id: "vote") { html in
                    ballot(form, reader, filled, &html)
                    html.button(t("Hand in the ballot"))
                }
                html.paragraph(
                    poll.rules.isSecret
                        ? t(
                            "Nobody can see how you voted: the ballot goes into an urn, without your code. It cannot be changed."
                        )
                        : t("The ballot counts once, and cannot be changed from here."), "q")
            }
        }
    }

    /// Why a ballot that comes now does not count.
    static func closed(_ poll: Poll, _ reader: Reader) -> String {
        guard let at = poll.closedAt else {
            return reader.t("This vote is closed. No ballot of this slip was counted.")
        }
        return reader.t("This vote was closed at %1. No ballot of this slip was counted.", reader.moment(at))
    }

    private static func received(_ place: SlipPlace, _ poll: Poll, _ reader: Reader, _ receipt: String?) -> Page {
        let (t, published) = (reader.t, reader.published)
        let question = reader.text(poll.question)
        return Page(question, live: .day, isDone: true) { html in
            html.title(question)
            let ballot = published.ballot(place)
            if let at = ballot.flatMap({ published.keptAt[$0.id] }) {
                html.notice(t("Received %1. The ballot of this slip is counted.", reader.moment(at)), isGood: true)
            } else {
                html.notice(t("Received. The ballot of this slip is counted."), isGood: true)
            }
            if let receipt = ballot == nil ? receipt : place.slip.code.description {
                html.element("p") { html in
                    html.text(t("Your receipt:") + " ")
                    html.element("span", [("class", "k")]) { $0.text(receipt) }
                }
            }
            if poll.rules.isSecret {
                html.paragraph(t("The receipt shows that a ballot was taken, and not what stands on it."), "q")
            }
            if poll.state == .closed { html.element("p") { $0.way("/r", t("Results")) } }
            html.element("p") { $0.way("/", t("The day")) }
        }
    }

    /// A code that is none.
    static func unknown(_ reader: Reader) -> Page {
        sentence(
            reader.t("Code"),
            reader.t("This code is not known here. Compare it with your slip, sign by sign, or ask at the desk."),
            reader,
            asksCode: true)
    }

    /// The rules of the ballot that a method's task does not say.
    private static func instructions(_ form: BallotForm, _ reader: Reader) -> [String] {
        let t = reader.t
        let rules = form.poll.rules
        var lines: [String] = []
        switch form.line.form {
        case .dots:
            lines.append(
                DotWords(
                    dots: rules.dots ?? 1, most: rules.maxPerOption,
                    themes: ThemeWords(form.poll, in: reader.published.state, t).titled(rules.further.themes),
                    against: rules.further.dotsAgainst, t
                ).sentences)
        case .crosses:
            if let most = form.mostCrosses { lines.append(t.plural("Mark %1 at most.", "Mark %1 at most.", most)) }
        case .ranking: lines.append(t("Each place is for one option. What you give no place comes after all others."))
        case .scores, .choice: break
        }
        if let budget = rules.budget { lines.append(MoneyWords(t).head(budget)) }
        return lines.filter { !$0.isEmpty }
    }

    /// What an option says.
    static func option(_ index: Int, of poll: Poll, _ reader: Reader) -> String {
        if poll.rules.method.hasOwnAnswers {
            return AnswerWords(reader.t).full(
                poll.rules.method, index, canBlock: poll.rules.further.block == .yes, .marked)
        }
        guard poll.options.indices.contains(index) else { return "" }
        return reader.text(poll.options[index].text)
    }

    private static func ballot(_ form: BallotForm, _ reader: Reader, _ filled: Form, _ html: inout HTMLWriter) {
        let (t, poll) = (reader.t, form.poll)
        html.element("fieldset") { html in
            html.element("legend", [("class", "q")]) { $0.text(t("Your ballot")) }
            for index in 0..<form.line.options {
                let text = option(index, of: poll, reader)
                let cost = poll.options.indices.contains(index) ? poll.options[index].cost : nil
                switch form.line.form {
                case .choice, .crosses:
                    let value = String(form.line.number(of: index))
                    mark(
                        form.line.form == .choice ? "radio" : "checkbox", "o", value, text,
                        cost.map { MoneyWords(t).cost($0) },
                        isOn: filled.all("o").contains(value), &html)
                case .dots, .scores, .ranking:
                    let names = form.line.tags.indices.contains(index) ? form.line.tags[index] : []
                    let theme = poll.rules.further.themes.first { names.contains($0.name) }
                    let words = ThemeWords(poll, in: reader.published.state, t)
                    choice(
                        form, index, text, t, filled[form.field(index)] ?? "",
                        theme: theme.map { words.title($0.name) },
                        &html)
                }
            }
            if form.line.form == .choice {
                mark(
                    "radio", "o", BallotForm.blank, t("A blank ballot"), nil, isOn: filled["o"] == BallotForm.blank,
                    &html)
            } else {
                mark(
                    "checkbox", "blank", BallotForm.blank, t("Hand it in blank, whatever is marked"), nil,
                    isOn: filled["blank"] == BallotForm.blank, &html)
            }
        }
    }

    private static func mark(
        _ kind: String, _ name: String, _ value: String, _ text: String, _ note: String?, isOn: Bool,
        _ html: inout HTMLWriter
    ) {
        html.element("label", [("class", "o")]) { html in
            html.void(
                "input", [("type", kind), ("name", name), ("value", value)] + (isOn ? [("checked", "")] : []))
            html.text(" ")
            html.run(text)
            if let note {
                html.text(" ")
                html.run(note, "q")
            }
        }
    }

    /// A number for one option, chosen from those that there are.
    private static func choice(
        _ form: BallotForm, _ index: Int, _ text: String, _ t: Localizer, _ filled: String,
        theme: String?, _ html: inout HTMLWriter
    ) {
        html.element("label", [("class", "f")]) { html in
            html.run(text)
            if let theme {
                html.text(" ")
                html.run(theme, "q")
            }
            html.element("select", [("name", form.field(index))]) { html in
                if form.line.form != .dots { html.element("option", [("value", "")]) { $0.text("–") } }
                for number in form.numbers {
                    let isOn = filled == String(number) || form.line.form == .dots && filled.isEmpty && number == 0
                    html.element("option", [("value", String(number))] + (isOn ? [("selected", "")] : [])) { html in
                        html.text(word(number, form, t))
                    }
                }
            }
        }
    }

    private static func word(_ number: Int, _ form: BallotForm, _ t: Localizer) -> String {
        if let rating = AnswerWords(t).rating(form.poll.rules.method, number) { return rating }
        switch form.line.form {
        case .ranking: return t("place %1", number)
        case .dots where number < 0: return t.plural("%1 dot against it", "%1 dots against it", -number)
        case .dots: return t.plural("%1 dot", "%1 dots", number)
        default: return t.number(number)
        }
    }

    /// What is to be mended on a ballot, in a sentence.
    static func sentence(_ problem: BallotForm.Problem, _ form: BallotForm, _ reader: Reader) -> String {
        let t = reader.t
        return switch problem {
        case .nothingMarked: t("Nothing is marked yet. Who wants to hand in a blank ballot says so below.")
        case .sharedPlace: t("Two options have the same place. Give each place to one option only.")
        case .spoiled(let remark):
            BallotWords(form.line, themes: ThemeWords(form.poll, in: reader.published.state, t), t) {
                option($0, of: form.poll, reader)
            }.sentence(remark)
        case .notAForm: t("This does not come from the ballot as it is now. Fill it in once more.")
        }
    }
}

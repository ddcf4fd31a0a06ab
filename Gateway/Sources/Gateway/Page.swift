import HTML
import Localization
import Words
import Workshop

/// What a page is made for: in which language, at which instant, of what.
struct Reader: Sendable {
    let t: Localizer
    let world: World
    let published: Published

    init(_ language: Language, _ published: Published, _ world: World) {
        t = Localizer(language: language)
        self.published = published
        self.world = world.held(in: published.state.zone)
    }

    /// The script's or somebody's words, in the reader's language where there are some.
    func text(_ text: LocalizedText) -> String { text.text(in: t.language.code).string }

    /// A clock time with its seconds.
    func moment(_ instant: Instant) -> String { t.digits.written(world.localTime(instant).clockWithSeconds) }

    /// A clock time.
    func time(_ instant: Instant) -> String { t.time(world.localTime(instant).clock) }
}

/// What a page listens for.
enum Live: String, Sendable {
    case day, floor, wall

    /// The number that changes when such a page has something new to show.
    func version(_ published: Published) -> Int {
        switch self {
        case .day: published.dayVersion
        case .floor: published.floorVersion
        case .wall: published.version
        }
    }
}

/// One page: complete as it is sent.
struct Page: Sendable {
    let title: String
    var live: Live?
    /// Whether what was half filled in here is done with.
    var isDone = false
    /// Whether it hangs on a wall, in large letters and without buttons.
    var isWall = false
    let body: @Sendable (inout HTMLWriter) -> Void

    init(
        _ title: String, live: Live? = nil, isDone: Bool = false, _ body: @escaping @Sendable (inout HTMLWriter) -> Void
    ) {
        self.title = title
        self.live = live
        self.isDone = isDone
        self.body = body
    }

    /// The page as HTML.
    func html(_ reader: Reader) -> String {
        let t = reader.t
        var html = HTMLWriter()
        html.verbatim("<!DOCTYPE html>\n")
        html.element("html", [("lang", t.language.code), ("dir", t.language.isRightToLeft ? "rtl" : "ltr")]) { html in
            html.element("head") { html in
                html.void("meta", [("charset", "utf-8")])
                html.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                html.element("title") { $0.text(title) }
                html.element("style") { $0.verbatim(PageStyle.css) }
            }
            var marks: [HTMLWriter.Attribute] = [
                ("data-sending", t("Sending…")),
                ("data-again", t("Not sent yet: the laptop does not answer. It is tried again.")),
                ("data-new", t("Something has changed meanwhile. What you filled in is kept.")),
            ]
            if let live { marks += [("data-live", live.rawValue), ("data-v", String(live.version(reader.published)))] }
            if isDone { marks.append(("data-done", "1")) }
            if isWall {
                marks += [("class", "W"), ("data-lost", t("The laptop does not answer. What is shown may be old."))]
            }
            html.element("body", marks) { html in
                html.element("main") { html in
                    html.element("p", [("id", "say"), ("class", "m"), ("role", "status"), ("hidden", "")]) { _ in }
                    body(&html)
                }
                languages(&html, t)
                html.element("script") { $0.verbatim(PageStyle.script) }
            }
        }
        return html.html
    }

    private func languages(_ html: inout HTMLWriter, _ t: Localizer) {
        html.element("nav", [("aria-label", t("Language"))]) { html in
            for language in Language.allCases where language != t.language {
                html.element(
                    "a",
                    [
                        ("href", "?l=" + language.code), ("lang", language.code), ("hreflang", language.code),
                        ("dir", language.isRightToLeft ? "rtl" : "ltr"),
                    ]
                ) { $0.text(language.ownName) }
                html.text(" ")
            }
        }
    }
}

extension HTMLWriter {
    /// A paragraph of ours.
    mutating func paragraph(_ text: String, _ kind: String? = nil) {
        let kinds: [Attribute] = if let kind { [("class", kind)] } else { [] }
        element("p", kinds) { $0.text(text) }
    }

    /// A heading.
    mutating func heading(_ text: String) { element("h2") { $0.text(text) } }

    /// What somebody wrote, whichever way it is read.
    mutating func run(_ text: String, _ kind: String? = nil) {
        let kinds: [Attribute] = if let kind { [("class", kind)] } else { [] }
        element("span", [("dir", "auto")] + kinds) { $0.text(text) }
    }

    /// The page's heading, in somebody's words.
    mutating func title(_ text: String) {
        element("h1") { $0.run(text) }
    }

    /// A line that says something that must not be overlooked.
    mutating func notice(_ text: String, isGood: Bool = false) {
        element("p", [("class", isGood ? "m g" : "m"), ("role", isGood ? "status" : "alert")]) { $0.text(text) }
    }

    /// A form whose content is kept on the phone until it is sent.
    mutating func form(
        _ action: String, id: String, keeps: Bool = true, _ content: (inout HTMLWriter) -> Void
    ) {
        let keep: [Attribute] = keeps ? [("data-keep", "1")] : []
        element("form", [("method", "post"), ("action", action), ("id", id), ("autocomplete", "off")] + keep, content)
    }

    /// The button that sends a form.
    mutating func button(_ text: String, isSmall: Bool = false) {
        element("button", [("type", "submit")] + (isSmall ? [("class", "s")] : [])) { $0.text(text) }
    }

    /// A way to another page.
    mutating func way(_ path: String, _ text: String) { element("a", [("href", path)]) { $0.text(text) } }

    /// The field for eight signs.
    mutating func codeField(_ t: Localizer) {
        form("/code", id: "code", keeps: false) { html in
            html.element("label", [("class", "f")]) { html in
                html.text(t("The code on your slip, eight signs"))
                html.void(
                    "input",
                    [
                        ("class", "t c"), ("name", "code"), ("maxlength", "20"), ("autocomplete", "off"),
                        ("autocapitalize", "characters"), ("spellcheck", "false"), ("required", ""),
                    ])
            }
            html.button(t("Go on"))
        }
    }
}

import HTML
import Localization
import Papers
import Workshop

/// A piece of a page: what a paper could hold as well, or links to other pages.
enum SitePiece {
    case document(Document)
    case links(title: String, [(topic: Site.Topic, detail: String)])
}

/// One page of the site in one language: landmarks, a way past the links, the same page in other languages, and what it says.
struct SitePage {
    let topic: Site.Topic
    let t: Localizer
    let site: Site
    let content: [SitePiece]
    let titles: [Site.Topic: String]

    private func title(_ topic: Site.Topic) -> String { titles[topic] ?? "" }

    var html: String {
        var writer = HTMLWriter()
        writer.verbatim("<!DOCTYPE html>\n")
        writer.element("html", direction(t)) { html in
            html.element("head") { head in
                SiteFrame.head(&head, title: [title(topic), title(.index)])
                for other in site.languages {
                    head.void(
                        "link",
                        [
                            ("rel", "alternate"), ("hreflang", other.textLanguage),
                            ("href", site.name(of: topic, other)),
                        ])
                }
            }
            html.newline()
            html.element("body") { body in
                body.element("a", [("class", "skip"), ("href", "#content")]) { $0.text(t("To the content")) }
                body.newline()
                body.element("header") { header in
                    links(&header)
                    languages(&header)
                }
                body.newline()
                body.element("main", [("id", "content")]) { main in
                    for (number, piece) in content.enumerated() { write(piece, number, &main) }
                }
                body.newline()
                body.element("footer") { footer in
                    for line in foot {
                        footer.element("p") { $0.text(Bidi.plain(line)) }
                    }
                }
            }
        }
        writer.newline()
        return writer.html
    }

    private func direction(_ t: Localizer) -> [HTMLWriter.Attribute] {
        [("lang", t.textLanguage), ("dir", t.language.isRightToLeft ? "rtl" : "ltr")]
    }

    private func links(_ header: inout HTMLWriter) {
        header.element("nav", [("aria-label", t("Pages"))]) { nav in
            nav.element("ul") { list in
                for other in site.ways {
                    list.newline()
                    list.element("li") { item in link(to: other, &item) }
                }
            }
        }
    }

    private func link(to other: Site.Topic, _ item: inout HTMLWriter) {
        var attributes: [HTMLWriter.Attribute] = [("href", site.name(of: other, t))]
        if other == topic { attributes.append((name: "aria-current", value: "page")) }
        item.element("a", attributes) { inline(title(other), &$0) }
    }

    private func languages(_ header: inout HTMLWriter) {
        let others = site.languages.filter { $0.textLanguage != t.textLanguage }
        guard !others.isEmpty else { return }
        header.newline()
        header.element("nav", [("aria-label", t("Languages"))]) { nav in
            nav.element("ul") { list in
                for other in others {
                    list.element("li") { item in
                        item.element(
                            "a",
                            [("href", site.name(of: topic, other)), ("hreflang", other.textLanguage)]
                                + direction(other)
                        ) { $0.text(LanguageCode.ownName(other.textLanguage)) }
                    }
                }
            }
        }
    }

    private func write(_ piece: SitePiece, _ number: Int, _ main: inout HTMLWriter) {
        main.newline()
        switch piece {
        case .document(let document):
            var page = HTMLPage(t: t, number: number, writer: main)
            page.write(document)
            main = page.writer
        case .links(let title, let links):
            main.element("section", [("aria-labelledby", "links-\(number)")]) { section in
                section.element("h2", [("id", "links-\(number)")]) { $0.text(title) }
                section.element("ul") { list in
                    for (topic, detail) in links {
                        list.newline()
                        list.element("li") { item in
                            link(to: topic, &item)
                            if !detail.isEmpty {
                                item.text(" ")
                                item.element("span", [("class", "detail")]) { inline(detail, &$0) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Text of ours, with what runs the other way marked as such.
    private func inline(_ text: String, _ writer: inout HTMLWriter) {
        var page = HTMLPage(t: t, number: 0, writer: writer)
        page.inline(text)
        writer = page.writer
    }

    private var foot: [String] {
        let now = site.source.world.localNow
        let words = Wording(t: t)
        let named =
            site.isNaming
            ? t("Only those are named who agreed to be listed.")
            : t("Nobody is named.")
        return [
            t("As it stood on %1 at %2.", words.date(now.date, .long), t.time(minutes: now.clock.minutes)), named,
            t("Names, telephone numbers and addresses that were recognised in what people wrote are replaced."),
        ]
    }
}

/// `index.html`: the programme's title in each language, and the way to its pages.
struct SiteEntrance {
    let site: Site

    var html: String {
        let t = site.languages[0]
        var writer = HTMLWriter()
        writer.verbatim("<!DOCTYPE html>\n")
        writer.element(
            "html", [("lang", t.textLanguage), ("dir", t.language.isRightToLeft ? "rtl" : "ltr")]
        ) { html in
            html.element("head") { head in
                SiteFrame.head(&head, title: [title(t)])
                for own in site.languages {
                    head.void(
                        "link",
                        [("rel", "alternate"), ("hreflang", own.textLanguage), ("href", site.name(of: .index, own))])
                }
                head.void(
                    "link", [("rel", "alternate"), ("hreflang", "x-default"), ("href", "index.html")])
            }
            html.newline()
            html.element("body") { body in
                body.element("a", [("class", "skip"), ("href", "#content")]) { $0.text(t("To the content")) }
                body.element("header") { $0.element("p") { $0.text(title(t)) } }
                body.element("main", [("id", "content")]) { main in
                    main.element("h1") { $0.text(title(t)) }
                    main.element("ul") { list in
                        for own in site.languages {
                            list.newline()
                            list.element("li") { item in
                                item.element(
                                    "a",
                                    [
                                        ("href", site.name(of: .index, own)), ("hreflang", own.textLanguage),
                                        ("lang", own.textLanguage),
                                        ("dir", own.language.isRightToLeft ? "rtl" : "ltr"),
                                    ]
                                ) { $0.text(LanguageCode.ownName(own.textLanguage) + ": " + title(own)) }
                            }
                        }
                    }
                }
                body.element("footer") { $0.element("p") { $0.text("Halqa") } }
            }
        }
        writer.newline()
        return writer.html
    }

    private func title(_ t: Localizer) -> String {
        let programme = site.source.programme
        return programme.title.text(in: t.textLanguage, fallback: programme.languages).string
    }
}

/// What all pages of a site share.
enum SiteFrame {
    static func head(_ head: inout HTMLWriter, title: [String]) {
        head.void("meta", [("charset", "utf-8")])
        head.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        head.void("meta", [("name", "color-scheme"), ("content", "light dark")])
        head.void(
            "meta",
            [("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")])
        var seen: Set<String> = []
        head.element("title") {
            $0.text(title.map(Bidi.plain).filter { seen.insert($0).inserted }.joined(separator: " · "))
        }
        head.element("style") { $0.verbatim(styleSheet) }
    }

    /// Letters stand out 7 to 1 at least, by day and by night.
    private static let styleSheet: StaticString = """
        :root{color-scheme:light dark;--ink:#1a1a1a;--page:#fff;--soft:#444;--rule:#767676;--link:#0b4a8f}
        @media(prefers-color-scheme:dark){:root{--ink:#ececec;--page:#15181b;--soft:#c4c4c4;--rule:#8a8a8a;--link:#9ecbff}}
        body{font:1.05rem/1.55 "Noto Sans","Noto Naskh Arabic",system-ui,sans-serif;color:var(--ink);background:var(--page);
        margin:0 auto;max-width:50rem;padding:1rem}
        a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;inset-inline-start:-100rem}.skip:focus{position:static}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;padding:0;margin:.4rem 0}
        nav a{display:inline-block;padding:.25rem 0}nav a[aria-current]{font-weight:bold;color:var(--ink);text-decoration:none}
        body>header{border-bottom:1px solid var(--rule);margin-bottom:1rem}
        h1{font-size:1.8rem;line-height:1.25;margin:.5rem 0}h2{margin:2rem 0 .5rem;border-bottom:2px solid var(--rule);font-size:1.35rem}
        h3{margin:1.4rem 0 .3rem;font-size:1.15rem}h4,h5{margin:1rem 0 .2rem;font-size:1rem}
        article header p{margin:0;color:var(--soft)}section li{margin:.35rem 0}
        .scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0;width:100%}
        th,td{padding:.3rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule)}
        thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}th[scope=row]{font-weight:normal}
        .n{text-align:end;white-space:nowrap}thead .n{white-space:normal}.hours{white-space:nowrap}tr.sum>*{font-weight:bold}
        ul.lines{list-style:none;padding:0;margin:.3rem 0}ul.lines>li{display:flex;gap:.8rem;margin:.35rem 0}
        .label{flex:0 0 7rem;color:var(--soft);font-size:.92rem}.detail{display:block;color:var(--soft);font-size:.92rem}
        .bar{display:block;min-width:6rem;height:.7rem;margin-top:.45rem;border:1px solid var(--rule)}
        .bar>span{display:block;height:100%;background:var(--rule);print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .figures{display:flex;flex-wrap:wrap;gap:1rem 0;margin:1rem 0}.figures>p{flex:1 1 8rem;margin:0;padding:.2rem .8rem;
        color:var(--soft);font-size:.95rem;border-inline-start:3px solid var(--rule)}
        .figures b{display:block;font-size:2.1rem;line-height:1.2;color:var(--ink)}
        body>footer{margin-top:3rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.92rem}
        @media(max-width:40rem){td[aria-hidden],.spare{display:none}ul.lines>li{flex-direction:column;gap:0}.label{flex-basis:auto}}
        @media print{:root{--ink:#000;--page:#fff;--soft:#333;--rule:#777;--link:#000}body{max-width:none;font-size:10pt}
        nav,.skip{display:none}@page{size:A4;margin:18mm 16mm}h2,h3,h4,h5{break-after:avoid}tr,li{break-inside:avoid}
        thead{display:table-header-group}.scroll{overflow:visible}}
        """
}

import HTML
public import Localization

/// A report as one HTML file that needs nothing else: for sharing, for a telephone, for searching in every script, and
/// for printing from a browser.
///
/// What somebody typed cannot become markup (`HTMLWriter`), and a policy in the page forbids scripts and anything from
/// outside, should that ever fail.
public struct HTMLRendering: Sendable {
    private let languages: [Localizer]

    /// - Parameter languages: the languages of the page, one after another; one at least.
    public init(_ languages: [Localizer]) {
        self.languages = languages
    }

    /// Days, for somebody who was not there.
    /// - Parameter summaries: in the order in which they stand; each in the language that it is in.
    public func render(_ summaries: [DaySummary]) -> String {
        Self.render(
            summaries.map { summary in
                let t = languages.first { $0.textLanguage == summary.language } ?? languages[0]
                return PaperPart(Document(summary, t), t)
            })
    }

    static func render(_ parts: [PaperPart]) -> String { render(parts.map { [$0] }) }

    /// - Parameter spreads: what stands one after another: a report in one language, or in two side by side.
    static func render(_ spreads: [[PaperPart]]) -> String {
        var writer = HTMLWriter()
        let first = spreads.first?.first
        writer.verbatim("<!DOCTYPE html>\n")
        writer.element("html", direction(of: first?.t)) { html in
            html.element("head") { head in
                head.void("meta", [("charset", "utf-8")])
                head.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                head.void(
                    "meta",
                    [
                        ("http-equiv", "Content-Security-Policy"),
                        ("content", "default-src 'none'; style-src 'unsafe-inline'"),
                    ])
                head.element("title") {
                    $0.text(
                        ([first?.document.title] + (first?.document.subtitles ?? [])).compactMap { $0 }
                            .map(Bidi.plain).joined(separator: " · "))
                }
                head.element("style") { $0.verbatim(styleSheet) }
            }
            html.newline()
            html.element("body") { body in
                var number = 0
                func write(_ parts: [PaperPart], _ rows: [[Int]?], _ html: inout HTMLWriter) {
                    let second = parts.dropFirst().first
                    for (index, (part, rows)) in zip(parts, rows).enumerated() {
                        var page = HTMLPage(t: part.t, number: number, writer: html)
                        // A narrow page has one language after the other: each says all of it.
                        let other = index == 0 ? second?.document : parts.first?.document
                        let shared = part.document.sharing(other, part.t)
                        page.write(shared.document, rows: rows, once: shared.once, isSecond: index > 0)
                        html = page.writer
                        number += 1
                    }
                }
                for parts in spreads {
                    if parts.count == 1 {
                        write(parts, [nil], &body)
                    } else {
                        // A language from right to left stands at the right, in whatever order they were asked for.
                        let isTurned = parts.first?.t.language.isRightToLeft == true
                        body.element("div", [("class", "pair"), ("dir", isTurned ? "rtl" : "ltr")]) {
                            write(parts, Self.rows(of: parts.map(\.document)), &$0)
                        }
                    }
                }
            }
        }
        writer.newline()
        return writer.html
    }

    /// For each document the rows of a grid in which its blocks stand, so that what says the same stands side by side:
    /// block by block within a section, and sections from the same row on. The first row is for the heads.
    ///
    /// In the file one language stands whole before the other: so it is read aloud, and so a telephone shows it.
    static func rows(of documents: [Document]) -> [[Int]] {
        let sections = documents.map { document in
            document.blocks.reduce(into: [0]) { counts, block in
                if case .heading(_, level: 1) = block { counts.append(0) }
                counts[counts.count - 1] += 1
            }
        }
        let count = sections.map(\.count).max() ?? 0
        let heights = (0..<count).map { index in
            sections.map { $0.indices.contains(index) ? $0[index] : 0 }.max() ?? 0
        }
        let starts = heights.reduce(into: [2]) { starts, height in starts.append((starts.last ?? 2) + height) }
        return sections.map { counts in
            counts.enumerated().flatMap { index, count in starts[index]..<starts[index] + count }
        }
    }

    private static func direction(of t: Localizer?) -> [HTMLWriter.Attribute] {
        guard let t else { return [] }
        return [("lang", t.textLanguage), ("dir", t.language.isRightToLeft ? "rtl" : "ltr")]
    }

    private static let styleSheet: StaticString = """
        :root{color-scheme:light}
        body{font:1rem/1.5 "Noto Sans","Noto Naskh Arabic",system-ui,sans-serif;color:#111;background:#fff;margin:0}
        article{max-width:46rem;margin:0 auto;padding:1rem}
        h1{margin:0;font-size:1.7rem;line-height:1.25}h2{margin:2rem 0 .5rem;border-bottom:2px solid var(--accent)}
        h3{margin:1.4rem 0 .3rem}h4{margin:.9rem 0 .2rem}
        header{border-bottom:4px solid var(--accent);padding-bottom:.5rem}header p{margin:0}
        .scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
        th,td{padding:.2rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid #bbb}
        thead th{border-bottom:2px solid #111;vertical-align:bottom}th[scope=row]{font-weight:normal}
        .n{text-align:end;white-space:nowrap}thead .n{white-space:normal}tr.sum>*{font-weight:bold;border-top:2px solid #111}
        table.form{width:100%}table.form th,table.form td{border:1px solid #666;height:1.8rem}
        ul.lines{list-style:none;padding:0;margin:.3rem 0}ul.lines>li{display:flex;gap:.8rem;margin:.25rem 0}
        .label{flex:0 0 6.5rem;color:#444;font-size:.85rem;padding-top:.1rem}.detail{display:block;color:#444;font-size:.85rem}
        .bar{display:block;min-width:6rem;height:.7rem;margin-top:.45rem;border:1px solid #555}
        .bar>span{display:block;height:100%;background:var(--accent);print-color-adjust:exact;-webkit-print-color-adjust:exact}
        figure{margin:1rem 0;overflow-x:auto}figure svg{width:100%;min-width:32rem;height:auto}figcaption{font-size:.85rem;color:#444}
        @media screen and (max-width:40rem){td[aria-hidden],.spare{display:none}th,td{padding:.2rem;font-size:.88rem}
        thead th{font-size:.78rem;hyphens:auto}
        .label{flex-basis:5rem}}
        .cards{display:grid;gap:0}.card{border:1px dashed #666;padding:.8rem;break-inside:avoid}.card p{margin:.2rem 0}
        .card .title{font-size:1.4rem;font-weight:bold}.card .code{font:bold 1.2rem monospace}.square svg{width:24mm;height:24mm}.small{font-size:.85rem;color:#444}
        .second{text-align:end}.card .poster{font-size:6rem;font-weight:bold;text-align:center;margin:0}
        .figures{display:flex;flex-wrap:wrap;margin:1rem 0}.figures>p{flex:1 1 7rem;margin:0;padding:.2rem .6rem;text-align:center;
        color:#444;font-size:.85rem;border-inline-start:1px solid #bbb}.figures>p:first-child{border:0}
        .figures b{display:block;font-size:2.2rem;line-height:1.2;color:#111}
        ul.tasks{list-style:none;padding:0}ul.tasks>li{display:flex;flex-wrap:wrap;gap:.2rem .8rem;padding:.3rem 0;
        border-bottom:1px solid #bbb}ul.tasks b{flex:0 0 7rem}ul.tasks .who{flex:0 0 10rem}ul.tasks .what{flex:1 1 16rem}
        td.hours{white-space:nowrap}tr>td.hours:first-child:not(.spare){font-weight:bold}tr.pause{color:#555}footer{margin-top:2rem;border-top:1px solid #bbb;
        color:#444;font-size:.85rem}footer p{margin:.2rem 0}
        .write{border-bottom:1px solid #666;height:2rem}
        article+article{border-top:1px solid #bbb}
        @media(min-width:60rem),print{.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;max-width:92rem;margin:0 auto;
        padding:1rem}.pair>article{display:contents}.pair>article>*{grid-column:1;min-width:0}
        .pair>article+article>*{grid-column:2}.pair>article>.once{grid-column:1/-1}.pair>article+article>.again{display:none}
        .pair th,.pair td{padding:.2rem .35rem}.at.h{align-self:end;break-after:avoid}}
        @media print{@page{size:A4;margin:18mm 16mm}body{font-size:9.5pt}article{max-width:none;padding:0}
        article+article,.break{break-before:page;border:0}h2,h3,h4{break-after:avoid}tr,li,figure{break-inside:avoid}
        thead{display:table-header-group}.scroll,figure{overflow:visible}figure svg{min-width:0}
        .pair{page:wide;padding:0}.pair>article+article{break-before:auto}.pair+.pair{break-before:page}
        .pair td[aria-hidden]{display:none}@page wide{size:A4 landscape}}
        """
}

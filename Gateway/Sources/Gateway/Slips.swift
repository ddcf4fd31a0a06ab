import Barcodes
import HTML
import Localization
import Words
import Workshop

/// Slips to print from a browser and to cut apart: each with its code as a picture, as eight signs, and as desks key it.
enum Slips {
    private static let css: StaticString = """
        body{margin:0;font:12px/1.3 "Noto Sans","Noto Sans Arabic",sans-serif}div{display:inline-block;box-sizing:border-box;\
        width:50%;height:48mm;padding:4mm;border:1px dashed #999;vertical-align:top;overflow:hidden;page-break-inside:avoid}\
        svg{float:left;width:32mm;height:32mm;margin:0 4mm 0 0}[dir=rtl] svg{float:right;margin:0 0 0 4mm}p{margin:0 0 2mm}\
        .k{font:bold 16px monospace;direction:ltr;unicode-bidi:isolate}
        """

    /// The slips of a poll, in the order of their codes, which chance gave.
    /// - Parameter url: the address that telephones find, without a path.
    static func html(_ poll: Poll, _ reader: Reader, url: String) -> String {
        let t = reader.t
        let question = reader.text(poll.question)
        var html = HTMLWriter()
        html.verbatim("<!DOCTYPE html>\n")
        html.element("html", [("lang", t.language.code), ("dir", t.language.isRightToLeft ? "rtl" : "ltr")]) { html in
            html.element("head") { html in
                html.void("meta", [("charset", "utf-8")])
                html.element("title") { $0.text(question) }
                html.element("style") { $0.verbatim(css) }
            }
            html.element("body") { html in
                for slip in reader.published.state.phoneSlips(of: poll.id) {
                    html.element("div") { html in
                        QRCode((url + "/v/" + slip.token).uppercased())?.write(to: &html, title: slip.typed)
                        html.element("p") { $0.run(question) }
                        html.element("p", [("class", "k")]) { $0.text(slip.typed) }
                        html.element("p", [("class", "k")]) { $0.text(url) }
                        html.paragraph(VoteSource.paper.title(t) + ": " + slip.code.description)
                    }
                }
            }
        }
        return html.html
    }
}

import CPango
import FoundationEssentials
import Papers
import Workshop

// The calls of CPango that write a page. A document is open from cpango_pdf_open to cpango_pdf_close, on every way out of the one function
// that opens it, and nothing is drawn after that. The library writes through a C function to which the address of `Bytes` is given: it is
// kept alive until the document is closed (withExtendedLifetime), and whoever writes appends no more than the count that comes with the
// chunk. Texts live as long as the call. A text that is drawn is owned by the typesetter, which outlives the document.

/// From pages to bytes.
extension PDFRendering {
    static func draw(
        _ pages: [PaperPage], _ parts: [PaperPart], _ typesetter: PangoTypesetter, madeAt: Moment?,
        _ watch: PaperWatch
    ) throws(PaperError) -> Data {
        let bytes = Bytes()
        let context = unsafe Unmanaged.passUnretained(bytes).toOpaque()
        let writer: CPangoWriter = { context, chunk, count in
            guard let context = unsafe context, let chunk = unsafe chunk else { return }
            let bytes = unsafe Unmanaged<Bytes>.fromOpaque(context).takeUnretainedValue()
            unsafe bytes.data.append(chunk, count: Int(count))
        }
        let size = pages.first?.geometry ?? .portrait
        guard let pdf = unsafe cpango_pdf_open(writer, context, size.width, size.height) else {
            throw .notWritten
        }
        let titles = parts.map { plain($0.document.title) }
        let isOne = titles.allSatisfy { $0 == titles.first }
        let title = isOne ? titles.first ?? "" : titles.joined(separator: " · ")
        unsafe cpango_pdf_set_metadata(pdf, CPangoMetadataTitle, title)
        unsafe cpango_pdf_set_metadata(
            pdf, CPangoMetadataSubject,
            (parts.first?.document.subtitles ?? []).map(plain).joined(separator: " · "))
        unsafe cpango_pdf_set_metadata(pdf, CPangoMetadataCreator, "Halqa")
        if let madeAt {
            unsafe cpango_pdf_set_metadata(pdf, CPangoMetadataCreationDate, madeAt.description)
            unsafe cpango_pdf_set_metadata(pdf, CPangoMetadataModificationDate, madeAt.description)
        }
        let parents = parents(of: pages.flatMap(\.anchors).map(\.level))
        var entries: [Int32] = []
        for (index, page) in pages.enumerated() {
            do { try watch.tell(.page(index + 1, of: pages.count)) } catch {
                _ = withExtendedLifetime(bytes) { unsafe cpango_pdf_close(pdf) }
                throw error
            }
            for anchor in page.anchors {
                let parent = parents[entries.count].map { entries[$0] } ?? 0
                unsafe entries.append(
                    cpango_pdf_add_outline(pdf, parent, plain(anchor.title), Int32(index + 1), anchor.y))
            }
            if index == 0 { unsafe cpango_pdf_begin_tag(pdf, PaperRole.document.rawValue) }
            for mark in page.marks { unsafe draw(mark, page.accent, pdf, typesetter) }
            if index == pages.count - 1 { unsafe cpango_pdf_end_tag(pdf, PaperRole.document.rawValue) }
            unsafe cpango_pdf_end_page(pdf)
        }
        let isWritten = withExtendedLifetime(bytes) { unsafe cpango_pdf_close(pdf) }
        guard isWritten else { throw .notWritten }
        let languages = pages.flatMap(\.languages)
        return PDFUpdate(bytes.data)?.tagged(in: languages).appended() ?? bytes.data
    }

    /// For what stands outside the pages, where nothing sets it.
    private static func plain(_ text: String) -> String { Noncharacters.replaced(in: Bidi.plain(text)) }

    /// Where Cairo's bytes go while it writes.
    private final class Bytes {
        var data = Data()
    }

    private static func draw(
        _ mark: Mark, _ accent: PaperAccent, _ pdf: OpaquePointer, _ typesetter: PangoTypesetter
    ) {
        func color(_ accent: PaperAccent) {
            let (red, green, blue) = accent.rgb
            unsafe cpango_pdf_set_color(pdf, Double(red) / 255, Double(green) / 255, Double(blue) / 255)
        }
        func ink(_ tone: Mark.Tone) {
            switch tone {
            case .black: unsafe cpango_pdf_set_color(pdf, 0, 0, 0)
            case .gray: unsafe cpango_pdf_set_color(pdf, 0.33, 0.33, 0.33)
            case .pale: unsafe cpango_pdf_set_color(pdf, 0.7, 0.7, 0.7)
            case .ground: unsafe cpango_pdf_set_color(pdf, 0.92, 0.92, 0.92)
            case .paper: unsafe cpango_pdf_set_color(pdf, 1, 1, 1)
            case .accent: color(accent)
            case .shade(let number):
                let shades = PaperAccent.allCases
                color(shades[abs(number) % shades.count])
            }
        }
        switch mark {
        case .line(let setting, let index, let x, let baseline, let tone):
            guard let text = unsafe typesetter.text(of: setting) else { return }
            ink(tone)
            unsafe cpango_pdf_draw_line(pdf, text, Int32(index), x, baseline)
        case .turned(let setting, let index, let x, let baseline, let tone):
            guard let text = unsafe typesetter.text(of: setting) else { return }
            ink(tone)
            unsafe cpango_pdf_draw_turned_line(pdf, text, Int32(index), x, baseline)
        case .box(let x, let y, let width, let height, let tone):
            ink(tone)
            unsafe cpango_pdf_fill(pdf, x, y, width, height)
        case .hatch(let x, let y, let width, let height, let tone):
            ink(tone)
            unsafe cpango_pdf_hatch(pdf, x, y, width, height, 3, 0.6)
        case .stroke(let x1, let y1, let x2, let y2, let pen, let tone, let isDashed):
            ink(tone)
            unsafe cpango_pdf_stroke(pdf, x1, y1, x2, y2, pen, isDashed)
        case .open(let role): unsafe cpango_pdf_begin_tag(pdf, role.rawValue)
        case .close(let role): unsafe cpango_pdf_end_tag(pdf, role.rawValue)
        }
    }
}

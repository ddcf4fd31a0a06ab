#include "CPango.h"

#include "CLibrary.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "types.h"

#include "functions.h"

#ifdef __APPLE__
#define FILES "libpangocairo-1.0.0.dylib"
#else
#define FILES "libpangocairo-1.0.so.0"
#endif
// Its symbols bring those of Pango, Cairo and GObject, on which it depends.
CLIBRARY("libpangocairo", FUNCTIONS, FILES)

const char *cpango_missing(void) { return clibrary_missing(&library); }

// Text

struct CPangoTypesetter {
    PangoFontMap *fonts;
    PangoContext *left_to_right;
    PangoContext *right_to_left;
};

struct CPangoText {
    PangoLayout *layout;
};

static PangoContext *new_context(PangoFontMap *fonts, PangoDirection direction)
{
    PangoContext *context = pango_font_map_create_context(fonts);
    cairo_font_options_t *options = cairo_font_options_create();
    // Paper has no pixels to fit glyphs to.
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, 0);
    pango_context_set_base_dir(context, direction);
    return context;
}

CPangoTypesetter *cpango_typesetter_new(void)
{
    CPangoTypesetter *typesetter = calloc(1, sizeof *typesetter);
    if (!typesetter) return NULL;
    typesetter->fonts = pango_cairo_font_map_new();
    if (!typesetter->fonts) {
        free(typesetter);
        return NULL;
    }
    typesetter->left_to_right = new_context(typesetter->fonts, PANGO_DIRECTION_LTR);
    typesetter->right_to_left = new_context(typesetter->fonts, PANGO_DIRECTION_RTL);
    return typesetter;
}

void cpango_typesetter_free(CPangoTypesetter *typesetter)
{
    if (!typesetter) return;
    g_object_unref(typesetter->left_to_right);
    g_object_unref(typesetter->right_to_left);
    g_object_unref(typesetter->fonts);
    free(typesetter);
}

// How many bytes of UTF-8 the Arabic letter, mark or digit takes that begins here; 0 when it is something else.
static int arabic_length(const unsigned char *byte, int count)
{
    if (count >= 2 && byte[0] >= 0xD8 && byte[0] <= 0xDB) return 2;                    // U+0600 to 06FF
    if (count >= 2 && byte[0] == 0xDD && byte[1] >= 0x90) return 2;                    // U+0750 to 077F
    if (count >= 3 && byte[0] == 0xE0 && byte[1] >= 0xA2 && byte[1] <= 0xA3) return 3; // U+0880 to 08FF
    return 0;
}

// Whether a byte belongs to a letter or a digit of another script; blanks, punctuation and signs do not.
static bool is_other_letter(unsigned char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 0xC3 && byte < 0xE0) || byte == 0xE1 || (byte >= 0xE3 && byte < 0xEF) || byte >= 0xF0;
}

static void add_attribute(PangoAttrList **list, PangoAttribute *attribute, int start, int end)
{
    if (!*list) *list = pango_attr_list_new();
    attribute->start_index = (unsigned)start;
    attribute->end_index = (unsigned)end;
    pango_attr_list_insert(*list, attribute);
}

// Sets runs of Arabic larger, with the blanks and the punctuation within them.
static void scale_arabic(PangoAttrList **list, const unsigned char *bytes, int count, double scale)
{
    for (int at = 0; at < count;) {
        int length = arabic_length(bytes + at, count - at);
        if (!length) {
            at++;
            continue;
        }
        int start = at, end = at;
        while (at < count) {
            length = arabic_length(bytes + at, count - at);
            if (!length && is_other_letter(bytes[at])) break;
            at += length ? length : 1;
            if (length) end = at;
        }
        add_attribute(list, pango_attr_scale_new(scale), start, end);
    }
}

// An address that is longer than its line is broken without a hyphen: it would be taken for one of the address.
static void keep_addresses(PangoAttrList **list, const unsigned char *bytes, int count)
{
    for (int at = 0; at < count;) {
        int start = at;
        bool is_address = false;
        for (; at < count && bytes[at] > ' '; at++)
            is_address = is_address || bytes[at] == '@' || bytes[at] == '/' ||
                (bytes[at] == '.' && at > start && at + 1 < count && is_other_letter(bytes[at + 1]));
        if (is_address) add_attribute(list, pango_attr_insert_hyphens_new(0), start, at);
        if (at == start) at++;
    }
}

CPangoText *cpango_text_new(const CPangoTypesetter *typesetter, const char *bytes, int count, const CPangoStyle *style)
{
    CPangoText *text = calloc(1, sizeof *text);
    if (!text) return NULL;
    text->layout = pango_layout_new(style->is_right_to_left ? typesetter->right_to_left : typesetter->left_to_right);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, style->family);
    pango_font_description_set_weight(font, style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, style->size * PANGO_SCALE);
    pango_layout_set_font_description(text->layout, font);
    pango_font_description_free(font);
    // The paragraph's direction is ours to say, not its first letter's.
    pango_layout_set_auto_dir(text->layout, 0);
    pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(text->layout, style->width < 0 ? -1 : (int)ceil(style->width * PANGO_SCALE));
    pango_layout_set_text(text->layout, bytes, count);
    PangoAttrList *list = NULL;
    scale_arabic(&list, (const unsigned char *)bytes, count, style->arabic_scale);
    keep_addresses(&list, (const unsigned char *)bytes, count);
    if (list) {
        pango_layout_set_attributes(text->layout, list);
        pango_attr_list_unref(list);
    }
    return text;
}

int cpango_text_line_count(const CPangoText *text)
{
    return pango_layout_get_line_count(text->layout);
}

int cpango_text_missing(const CPangoText *text)
{
    return pango_layout_get_unknown_glyphs_count(text->layout);
}

CPangoLine cpango_text_line(const CPangoText *text, int index)
{
    PangoRectangle extents = {0, 0, 0, 0};
    PangoLayoutLine *line = pango_layout_get_line_readonly(text->layout, index);
    if (line) pango_layout_line_get_extents(line, NULL, &extents);
    return (CPangoLine){
        .ascent = (double)-extents.y / PANGO_SCALE,
        .descent = (double)(extents.y + extents.height) / PANGO_SCALE,
        .width = (double)extents.width / PANGO_SCALE,
    };
}

void cpango_text_free(CPangoText *text)
{
    if (!text) return;
    g_object_unref(text->layout);
    free(text);
}

#include "lines.h"

// Pages

struct CPangoPDF {
    cairo_surface_t *surface;
    cairo_t *cairo;
    CPangoWriter writer;
    void *context;
};

static cairo_status_t write_bytes(void *closure, const unsigned char *bytes, unsigned int count)
{
    CPangoPDF *pdf = closure;
    pdf->writer(pdf->context, bytes, count);
    return CAIRO_STATUS_SUCCESS;
}

CPangoPDF *cpango_pdf_open(CPangoWriter writer, void *context, double width, double height)
{
    CPangoPDF *pdf = calloc(1, sizeof *pdf);
    if (!pdf) return NULL;
    pdf->writer = writer;
    pdf->context = context;
    pdf->surface = cairo_pdf_surface_create_for_stream(write_bytes, pdf, width, height);
    pdf->cairo = cairo_create(pdf->surface);
    return pdf;
}

void cpango_pdf_set_metadata(CPangoPDF *pdf, CPangoMetadata key, const char *value)
{
    cairo_pdf_surface_set_metadata(pdf->surface, (cairo_pdf_metadata_t)key, value);
}

int cpango_pdf_add_outline(CPangoPDF *pdf, int parent, const char *title, int page, double y)
{
    // The C locale's point, whatever the person's locale: the text is read by Cairo, not by people.
    char place[64];
    snprintf(place, sizeof place, "page=%d pos=[0 %d]", page, (int)y);
    return cairo_pdf_surface_add_outline(pdf->surface, parent, title, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void cpango_pdf_draw_line(CPangoPDF *pdf, const CPangoText *text, int index, double x, double baseline)
{
    draw_line(pdf->cairo, text, index, x, baseline);
}

void cpango_pdf_draw_turned_line(CPangoPDF *pdf, const CPangoText *text, int index, double x, double baseline)
{
    cairo_save(pdf->cairo);
    cairo_translate(pdf->cairo, x, baseline);
    cairo_rotate(pdf->cairo, M_PI);
    draw_line(pdf->cairo, text, index, 0, 0);
    cairo_restore(pdf->cairo);
}

void cpango_pdf_set_color(CPangoPDF *pdf, double red, double green, double blue)
{
    cairo_set_source_rgb(pdf->cairo, red, green, blue);
}

void cpango_pdf_fill(CPangoPDF *pdf, double x, double y, double width, double height)
{
    cairo_rectangle(pdf->cairo, x, y, width, height);
    cairo_fill(pdf->cairo);
}

void cpango_pdf_hatch(CPangoPDF *pdf, double x, double y, double width, double height, double step, double pen)
{
    cairo_save(pdf->cairo);
    cairo_rectangle(pdf->cairo, x, y, width, height);
    cairo_clip(pdf->cairo);
    cairo_set_line_width(pdf->cairo, pen);
    for (double at = x - height; at < x + width; at += step) {
        cairo_move_to(pdf->cairo, at, y + height);
        cairo_line_to(pdf->cairo, at + height, y);
    }
    cairo_stroke(pdf->cairo);
    cairo_restore(pdf->cairo);
}

void cpango_pdf_stroke(CPangoPDF *pdf, double x1, double y1, double x2, double y2, double pen, bool is_dashed)
{
    const double dashes[] = {3, 3};
    cairo_set_dash(pdf->cairo, dashes, is_dashed ? 2 : 0, 0);
    cairo_set_line_width(pdf->cairo, pen);
    cairo_move_to(pdf->cairo, x1, y1);
    cairo_line_to(pdf->cairo, x2, y2);
    cairo_stroke(pdf->cairo);
}

void cpango_pdf_begin_tag(CPangoPDF *pdf, const char *name)
{
    cairo_tag_begin(pdf->cairo, name, NULL);
}

void cpango_pdf_end_tag(CPangoPDF *pdf, const char *name)
{
    cairo_tag_end(pdf->cairo, name);
}

void cpango_pdf_end_page(CPangoPDF *pdf)
{
    cairo_show_page(pdf->cairo);
}

bool cpango_pdf_close(CPangoPDF *pdf)
{
    cairo_surface_finish(pdf->surface);
    // After a mistake nothing more is drawn, while the file that is there can still be in order: both are asked.
    bool is_written = cairo_status(pdf->cairo) == CAIRO_STATUS_SUCCESS &&
        cairo_surface_status(pdf->surface) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(pdf->cairo);
    cairo_surface_destroy(pdf->surface);
    free(pdf);
    return is_written;
}

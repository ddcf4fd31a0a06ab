// How a line of text comes onto a page, so that readers of the PDF find and copy its words. Included by CPango.c.
//
// Readers disagree on the order in which they expect the letters of Arabic. MuPDF takes them as they come in the file:
// they come as they are read. Poppler (Evince, Okular) sorts them by where they stand. PDFium (Chromium) sorts what it is
// given in one piece, and reverses each line: a piece holds one letter. From this follows what is done to right-to-left
// letters here; the page looks as Pango would draw it.
//
// - Each letter is a piece of its own. Cairo ends a piece where the baseline changes, so it goes up and down by less
//   than a printer can show.
// - Where two letters begin at the same place, as alef in lam does in Noto Naskh, the one read later begins a
//   hair's breadth further left. Each second letter begins one further right, so that it overlaps: where poppler sees gaps
//   between all letters of a line, be they as small as they will, it takes them for words.
// - A ligature stands for its last letter alone. A lam before it is drawn as a letter of its own, behind a hole so small that
//   nothing of it is seen: two letters of one glyph would be reversed by poppler.

// In ems. Cairo takes baselines for the same that differ by less than 0.001.
static const double baseline_step = 0.0015;
static const double hair = 0.0005;
// A vowel that begins so near to where its letter does begins before it.
static const double mark_step = 0.02;
// How far an unseen lam may reach back into its ligature, and how far apart two of them are: poppler takes what lies nearer
// than 0.1 for the same letter twice.
static const double furthest_back = 0.28;
static const double apart = 0.11;
// In points. Cairo counts in 1/256.
static const double hole = 0.01;

// Letters that are drawn together: Cairo leaves out what has no ink, so a blank is drawn with its neighbours.
enum { most_letters = 256, most_bytes = 2048, most_together = 16 };

typedef struct Letters {
    cairo_t *cairo;
    cairo_scaled_font_t *font;
    double size;
    bool is_raised;
    bool is_inked;
    int byte_count, glyph_count, cluster_count;
    char bytes[most_bytes];
    cairo_glyph_t glyphs[most_letters];
    cairo_text_cluster_t clusters[most_letters];
} Letters;

static int byte_count(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

// Whether a character stands above or below a letter: Arabic vowels and signs.
static bool is_mark(const char *text)
{
    const unsigned char *byte = (const unsigned char *)text;
    unsigned code = 0;
    switch (byte_count(byte[0])) {
    case 2: code = (unsigned)(byte[0] & 0x1F) << 6 | (byte[1] & 0x3F); break;
    case 3: code = (unsigned)(byte[0] & 0x0F) << 12 | (unsigned)(byte[1] & 0x3F) << 6 | (byte[2] & 0x3F); break;
    default: return false;
    }
    return (code >= 0x610 && code <= 0x61A) || (code >= 0x64B && code <= 0x65F) || code == 0x670 ||
           (code >= 0x6D6 && code <= 0x6ED && code != 0x6DD && code != 0x6DE && code != 0x6E5 && code != 0x6E6 &&
            code != 0x6E9) ||
           (code >= 0x8CA && code <= 0x8FF && code != 0x8E2);
}

static bool is_lam(const char *text)
{
    return (unsigned char)text[0] == 0xD9 && (unsigned char)text[1] == 0x84;
}

static void draw_letters(Letters *letters)
{
    if (letters->glyph_count)
        cairo_show_text_glyphs(
            letters->cairo, letters->bytes, letters->byte_count, letters->glyphs, letters->glyph_count, letters->clusters,
            letters->cluster_count, 0);
    letters->byte_count = letters->glyph_count = letters->cluster_count = 0;
    letters->is_inked = false;
}

// Adds glyphs that stand together for `count` bytes of text.
static void add_letter(Letters *letters, const char *text, int count, const cairo_glyph_t *glyphs, int glyph_count)
{
    if (count <= 0 || count > most_bytes || glyph_count <= 0 || glyph_count > most_together) return;
    if (letters->byte_count + count > most_bytes || letters->glyph_count + glyph_count > most_letters)
        draw_letters(letters);
    for (int at = 0; at < glyph_count; at++) {
        cairo_glyph_t glyph = glyphs[at];
        if (letters->is_raised) {
            glyph.y += baseline_step * letters->size;
            glyph.x += hair * letters->size;
        }
        letters->glyphs[letters->glyph_count++] = glyph;
    }
    letters->is_raised = !letters->is_raised;
    letters->is_inked = letters->is_inked || *text != ' ';
    memcpy(letters->bytes + letters->byte_count, text, (size_t)count);
    letters->byte_count += count;
    letters->clusters[letters->cluster_count++] = (cairo_text_cluster_t){count, glyph_count};
}

// Draws a lam before a ligature whose right end is at x, for readers alone: the first, or the second when there are two.
// False when the font has no glyph for it.
static bool draw_unseen_lam(Letters *letters, const char *text, int number, int lams, double x, double y)
{
    // Initial or medial: both are narrow.
    const char *form = number ? "\xEF\xBB\xA0" : "\xEF\xBB\x9F";
    cairo_glyph_t *found = NULL;
    int count = 0;
    if (cairo_scaled_font_text_to_glyphs(letters->font, 0, 0, form, 3, &found, &count, NULL, NULL, NULL) != 0)
        return false;
    cairo_glyph_t glyph = {count == 1 ? found[0].index : 0, x, y};
    cairo_glyph_free(found);
    if (glyph.index == 0) return false;
    cairo_text_extents_t ink;
    cairo_scaled_font_glyph_extents(letters->font, &glyph, 1, &ink);
    if (ink.width <= 0 || ink.height <= 0) return false;
    // Not beyond the ligature: readers would miss the blank before it.
    glyph.x -= fmin(ink.x_advance, furthest_back * letters->size);
    if (lams > 1) glyph.x += (number ? -0.5 : 0.5) * apart * letters->size;
    if (letters->is_inked) draw_letters(letters);
    cairo_save(letters->cairo);
    // In the corner that a lam leaves empty.
    cairo_rectangle(letters->cairo, glyph.x + ink.x_bearing + hole, y + ink.y_bearing + hole, hole, hole);
    cairo_clip(letters->cairo);
    add_letter(letters, text, 2, &glyph, 1);
    draw_letters(letters);
    cairo_restore(letters->cairo);
    return true;
}

// Draws a glyph that stands for several letters, all but the last of which are lam; `marks` are those of its marks.
// False, and nothing is drawn, when it is not one.
static bool draw_ligature(
    Letters *letters, const char *text, int count, cairo_glyph_t ligature, double right, const cairo_glyph_t *marks,
    int mark_count)
{
    int lams = 0, last = -1, marks_before = 0, marks_behind = 0;
    for (int at = 0; at < count; at += byte_count((unsigned char)text[at])) {
        if (is_mark(text + at)) {
            if (last < 0) marks_before++;
            else marks_behind++;
        } else if (last >= 0) {
            return false;
        } else if (is_lam(text + at)) {
            lams++;
        } else {
            last = at;
        }
    }
    if (last < 0 || lams < 1 || lams > 2) return false;
    // Which marks belong to which letter is known when they are as many as in the text, or all on one letter.
    bool is_each = mark_count == marks_before + marks_behind;
    if (!is_each && marks_before && marks_behind) return false;

    const char *seen = text + last;
    int seen_count = byte_count((unsigned char)*seen);
    int lam = 0, drawn = 0;
    for (int at = 0; at < last;) {
        int length = byte_count((unsigned char)text[at]);
        if (is_lam(text + at)) {
            if (!draw_unseen_lam(letters, text + at, lam, lams, right, ligature.y) && lam == 0) return false;
            lam++;
        } else if (is_each) {
            add_letter(letters, text + at, length, marks + drawn++, 1);
        } else {
            while (at + length < last && is_mark(text + at + length)) length += 2;
            add_letter(letters, text + at, length, marks, mark_count);
        }
        at += length;
    }
    if (is_each || !marks_behind) {
        add_letter(letters, seen, seen_count, &ligature, 1);
        for (int at = last + seen_count; at < count; at += byte_count((unsigned char)text[at]))
            add_letter(letters, text + at, byte_count((unsigned char)text[at]), marks + drawn++, 1);
    } else {
        add_letter(letters, seen, seen_count, &ligature, 1);
        add_letter(letters, seen + seen_count, count - last - seen_count, marks, mark_count);
    }
    return true;
}

// Draws a run of right-to-left text whose left end is at x. False when it is left to Pango: it has no glyphs for it.
static bool draw_right_to_left(cairo_t *cairo, const char *text, const PangoGlyphItem *run, double x, double y)
{
    const PangoGlyphString *string = run->glyphs;
    for (int at = 0; at < string->num_glyphs; at++) {
        if (string->glyphs[at].glyph & PANGO_GLYPH_UNKNOWN_FLAG) return false;
    }
    Letters letters;
    letters.cairo = cairo;
    letters.font = pango_cairo_font_get_scaled_font((PangoCairoFont *)run->item->analysis.font);
    if (!letters.font) return false;
    letters.is_raised = letters.is_inked = false;
    letters.byte_count = letters.glyph_count = letters.cluster_count = 0;
    cairo_matrix_t matrix;
    cairo_scaled_font_get_font_matrix(letters.font, &matrix);
    letters.size = fabs(matrix.yy);
    cairo_set_scaled_font(cairo, letters.font);

    text += run->item->offset;
    for (int at = 0; at < string->num_glyphs; at++) x += (double)string->glyphs[at].geometry.width / PANGO_SCALE;
    int end = string->num_glyphs;
    double before = x + letters.size;
    while (end > 0) {
        // What stands together: its glyphs come from the right, a letter before its marks.
        int first = string->log_clusters[end - 1], start = end, count = 0;
        double right = x;
        cairo_glyph_t glyphs[most_together];
        while (start > 0 && string->log_clusters[start - 1] == first) {
            const PangoGlyphInfo *info = &string->glyphs[--start];
            x -= (double)info->geometry.width / PANGO_SCALE;
            if (info->glyph == PANGO_GLYPH_EMPTY || count == most_together) continue;
            glyphs[count++] = (cairo_glyph_t){
                info->glyph, x + (double)info->geometry.x_offset / PANGO_SCALE,
                y + (double)info->geometry.y_offset / PANGO_SCALE};
        }
        const char *letter = text + first;
        int bytes = (start > 0 ? string->log_clusters[start - 1] : run->item->length) - first;
        end = start;
        if (count == 0 || bytes <= 0) continue;
        double least = before - 3 * hair * letters.size;
        if (is_mark(letter)) {
            if (fabs(glyphs[0].x - before) < mark_step * letters.size) glyphs[0].x = fmin(glyphs[0].x, least);
        } else {
            if (fabs(glyphs[0].x - before) < hair * letters.size) glyphs[0].x = least;
            before = glyphs[0].x;
        }
        if (bytes > byte_count((unsigned char)*letter) &&
            draw_ligature(&letters, letter, bytes, glyphs[0], right, glyphs + 1, count - 1))
            continue;
        add_letter(&letters, letter, bytes, glyphs, count);
    }
    draw_letters(&letters);
    return true;
}

// Draws a run whose left end is at x.
static void draw_run(cairo_t *cairo, const char *text, PangoGlyphItem *run, double x, double y)
{
    bool is_right_to_left = run->item->analysis.level & 1;
    if (is_right_to_left && draw_right_to_left(cairo, text, run, x, y)) return;
    cairo_move_to(cairo, x, y);
    pango_cairo_show_glyph_item(cairo, text, run);
}

// Draws a line. Its runs are kept as they stand, from the left; they are drawn as they are read.
static void draw_line(cairo_t *cairo, const CPangoText *text, int index, double x, double y)
{
    const PangoLayoutLine *line = pango_layout_get_line_readonly(text->layout, index);
    if (!line) return;
    const char *bytes = pango_layout_get_text(text->layout);
    for (int drawn = -1;;) {
        PangoGlyphItem *next = NULL;
        double left = x, next_left = x;
        for (const GSList *item = line->runs; item; item = item->next) {
            PangoGlyphItem *run = item->data;
            if (run->item->offset > drawn && (!next || run->item->offset < next->item->offset)) {
                next = run;
                next_left = left;
            }
            for (int at = 0; at < run->glyphs->num_glyphs; at++)
                left += (double)run->glyphs->glyphs[at].geometry.width / PANGO_SCALE;
        }
        if (!next) return;
        draw_run(cairo, bytes, next, next_left, y);
        drawn = next->item->offset;
    }
}

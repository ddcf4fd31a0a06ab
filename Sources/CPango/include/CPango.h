#ifndef HALQA_CPANGO_H
#define HALQA_CPANGO_H

// Text set by Pango on pages written by Cairo, in the few calls that papers need.
//
// Both libraries are opened when the first paper is made, not when the program starts: with everything that they bring
// along they cost every start of the program 14 ms. Units are points (1/72 inch); y grows downwards.

#include <stdbool.h>

/// A PDF that is being written.
typedef struct CPangoPDF CPangoPDF;

/// Sets text: it holds the fonts.
typedef struct CPangoTypesetter CPangoTypesetter;

/// A text, broken into lines.
typedef struct CPangoText CPangoText;

/// How a text is set.
typedef struct CPangoStyle {
    /// Font families in order of preference, separated by commas.
    const char *family;
    double size;
    bool is_bold;
    /// The direction of the paragraph.
    bool is_right_to_left;
    /// How much larger Arabic letters are set than others.
    double arabic_scale;
    /// Where lines are broken; below 0 for one line.
    double width;
} CPangoStyle;

/// A line of a text, measured from its baseline.
typedef struct CPangoLine {
    double ascent;
    double descent;
    double width;
} CPangoLine;

/// What the document says about itself.
typedef enum CPangoMetadata {
    CPangoMetadataTitle = 0,
    CPangoMetadataAuthor = 1,
    CPangoMetadataSubject = 2,
    CPangoMetadataKeywords = 3,
    CPangoMetadataCreator = 4,
    CPangoMetadataCreationDate = 5,
    CPangoMetadataModificationDate = 6,
} CPangoMetadata;

/// Takes bytes of the PDF as they come.
typedef void (*CPangoWriter)(void *context, const unsigned char *bytes, unsigned int count);

/// Opens the libraries. NULL when they are there, else what is missing, in the loader's words.
const char *cpango_missing(void);

/// Makes a typesetter; only after `cpango_missing` returned NULL. NULL when there is no font at all.
CPangoTypesetter *cpango_typesetter_new(void);
void cpango_typesetter_free(CPangoTypesetter *typesetter);

/// Sets `count` bytes of UTF-8.
CPangoText *cpango_text_new(
    const CPangoTypesetter *typesetter, const char *bytes, int count, const CPangoStyle *style);
int cpango_text_line_count(const CPangoText *text);
/// How many of its signs no font has.
int cpango_text_missing(const CPangoText *text);
CPangoLine cpango_text_line(const CPangoText *text, int index);
void cpango_text_free(CPangoText *text);

/// Begins a PDF whose pages are all of one size. `writer` is called until `cpango_pdf_close` has returned.
CPangoPDF *cpango_pdf_open(CPangoWriter writer, void *context, double width, double height);
void cpango_pdf_set_metadata(CPangoPDF *pdf, CPangoMetadata key, const char *value);
/// Adds an entry to the outline; `parent` is 0 for the top. The number of the new entry.
int cpango_pdf_add_outline(CPangoPDF *pdf, int parent, const char *title, int page, double y);
void cpango_pdf_draw_line(CPangoPDF *pdf, const CPangoText *text, int index, double x, double baseline);
/// The same upside down: from (x, baseline) to the left.
void cpango_pdf_draw_turned_line(CPangoPDF *pdf, const CPangoText *text, int index, double x, double baseline);
void cpango_pdf_set_color(CPangoPDF *pdf, double red, double green, double blue);
void cpango_pdf_fill(CPangoPDF *pdf, double x, double y, double width, double height);
/// Diagonal lines within a rectangle.
void cpango_pdf_hatch(CPangoPDF *pdf, double x, double y, double width, double height, double step, double pen);
void cpango_pdf_stroke(CPangoPDF *pdf, double x1, double y1, double x2, double y2, double pen, bool is_dashed);
/// Begins and ends a part of the document's structure, such as `H1` or `P` (PDF 1.7, section 14.8.4).
void cpango_pdf_begin_tag(CPangoPDF *pdf, const char *name);
void cpango_pdf_end_tag(CPangoPDF *pdf, const char *name);
void cpango_pdf_end_page(CPangoPDF *pdf);
/// Ends the document. True when everything was written.
bool cpango_pdf_close(CPangoPDF *pdf);

#endif

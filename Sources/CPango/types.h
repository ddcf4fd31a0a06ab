// The types of Cairo and Pango in the signatures of functions.h. Structures are opaque but for those that
// are looked into; of these what stands behind what we need is left out.

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _cairo_scaled_font cairo_scaled_font_t;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoFont PangoFont;
typedef struct _PangoCairoFont PangoCairoFont;

typedef struct _PangoRectangle {
    int x, y, width, height;
} PangoRectangle;

typedef struct _PangoAttribute {
    const void *klass;
    unsigned int start_index, end_index;
} PangoAttribute;

typedef struct _GSList {
    void *data;
    struct _GSList *next;
} GSList;

typedef struct _PangoLayoutLine {
    PangoLayout *layout;
    int start_index, length;
    GSList *runs;
} PangoLayoutLine;

typedef struct _PangoAnalysis {
    void *shape_engine, *lang_engine;
    PangoFont *font;
    unsigned char level, gravity, flags, script;
} PangoAnalysis;

typedef struct _PangoItem {
    int offset, length, num_chars;
    PangoAnalysis analysis;
} PangoItem;

typedef struct _PangoGlyphGeometry {
    int width, x_offset, y_offset;
} PangoGlyphGeometry;

typedef struct _PangoGlyphInfo {
    unsigned int glyph;
    PangoGlyphGeometry geometry;
    unsigned int attributes;
} PangoGlyphInfo;

typedef struct _PangoGlyphString {
    int num_glyphs;
    PangoGlyphInfo *glyphs;
    int *log_clusters;
} PangoGlyphString;

typedef struct _PangoGlyphItem {
    PangoItem *item;
    PangoGlyphString *glyphs;
} PangoGlyphItem;

typedef struct {
    unsigned long index;
    double x, y;
} cairo_glyph_t;

typedef struct {
    int num_bytes, num_glyphs;
} cairo_text_cluster_t;

typedef struct {
    double x_bearing, y_bearing, width, height, x_advance, y_advance;
} cairo_text_extents_t;

typedef struct _cairo_matrix {
    double xx, yx, xy, yy, x0, y0;
} cairo_matrix_t;

typedef enum { CAIRO_TEXT_CLUSTER_FLAG_BACKWARD = 1 } cairo_text_cluster_flags_t;
typedef enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_WRITE_ERROR = 11 } cairo_status_t;
typedef cairo_status_t (*cairo_write_func_t)(void *, const unsigned char *, unsigned int);
typedef enum { CAIRO_PDF_METADATA_TITLE = 0 } cairo_pdf_metadata_t;
typedef enum { CAIRO_PDF_OUTLINE_FLAG_OPEN = 1 } cairo_pdf_outline_flags_t;
typedef enum { CAIRO_HINT_STYLE_NONE = 1 } cairo_hint_style_t;
typedef enum { CAIRO_HINT_METRICS_OFF = 1 } cairo_hint_metrics_t;
typedef enum { PANGO_DIRECTION_LTR = 0, PANGO_DIRECTION_RTL = 1 } PangoDirection;
typedef enum { PANGO_WRAP_WORD_CHAR = 2 } PangoWrapMode;
typedef enum { PANGO_WEIGHT_NORMAL = 400, PANGO_WEIGHT_BOLD = 700 } PangoWeight;

#define PANGO_SCALE 1024
#define PANGO_GLYPH_EMPTY 0x0FFFFFFF
#define PANGO_GLYPH_UNKNOWN_FLAG 0x10000000

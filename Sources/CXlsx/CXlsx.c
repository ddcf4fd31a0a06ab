#include "CXlsx.h"

#include "CLibrary.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct lxw_workbook lxw_workbook;
typedef struct lxw_worksheet lxw_worksheet;
typedef struct lxw_format lxw_format;
typedef enum { LXW_NO_ERROR = 0 } lxw_error;
typedef uint32_t lxw_row_t;
typedef uint16_t lxw_col_t;

enum { READ_FROM_LEFT = 1, READ_FROM_RIGHT = 2 };
enum { BORDER_THIN = 1, ALIGN_VERTICAL_TOP = 8, PAPER_A4 = 9 };

#include "functions.h"

#ifdef __APPLE__
#define FILES "libxlsxwriter.dylib"
#else
// Debian 12 calls it 4; later versions 5 and up keep these functions.
#define FILES \
    "libxlsxwriter.so.4", "libxlsxwriter.so.5", "libxlsxwriter.so.6", "libxlsxwriter.so.7", "libxlsxwriter.so.8", \
    "libxlsxwriter.so.9", "libxlsxwriter.so.10", "libxlsxwriter.so"
#endif
CLIBRARY("libxlsxwriter", FUNCTIONS, FILES)

const char *cxlsx_missing(void) { return clibrary_missing(&library); }

// The library says on standard error what it also returns; there the console has its screen.
static int hush(void)
{
    int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (kept >= 0 && nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    if (nowhere >= 0) close(nowhere);
    return kept;
}

static void speak(int kept)
{
    if (kept < 0) return;
    fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
}

struct CXlsxBook {
    lxw_workbook *book;
    lxw_format *formats[CXlsxFormatRightToLeft + 1];
};

CXlsxBook *cxlsx_open(const char *path, bool is_right_to_left)
{
    CXlsxBook *book = calloc(1, sizeof *book);
    if (!book) return NULL;
    int kept = hush();
    book->book = workbook_new(path);
    speak(kept);
    if (!book->book) {
        free(book);
        return NULL;
    }
    const char *shown[] = {NULL, NULL, "yyyy-mm-dd", "hh:mm", is_right_to_left ? "0%" : "0\xc2\xa0%", "@", NULL};
    for (int at = 0; at <= CXlsxFormatRightToLeft; at++) {
        book->formats[at] = workbook_add_format(book->book);
        format_set_align(book->formats[at], ALIGN_VERTICAL_TOP);
        if (shown[at]) format_set_num_format(book->formats[at], shown[at]);
    }
    const CXlsxFormat texts[] = {CXlsxFormatPlain, CXlsxFormatText, CXlsxFormatRightToLeft, CXlsxFormatHead};
    for (int at = 0; at < 4; at++) {
        // Letters of two directions do not touch across the edge of a cell.
        format_set_text_wrap(book->formats[texts[at]]);
        format_set_indent(book->formats[texts[at]], 1);
    }
    format_set_reading_order(book->formats[CXlsxFormatPlain], READ_FROM_LEFT);
    format_set_reading_order(book->formats[CXlsxFormatRightToLeft], READ_FROM_RIGHT);
    format_set_bold(book->formats[CXlsxFormatHead]);
    format_set_bottom(book->formats[CXlsxFormatHead], BORDER_THIN);
    return book;
}

CXlsxSheet *cxlsx_add_sheet(CXlsxBook *book, const char *name, bool is_right_to_left)
{
    int kept = hush();
    lxw_worksheet *sheet = workbook_add_worksheet(book->book, name);
    speak(kept);
    if (!sheet) return NULL;
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_paper(sheet, PAPER_A4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0); // as wide as the paper, as long as it takes
    if (is_right_to_left) worksheet_right_to_left(sheet);
    return sheet;
}

void cxlsx_set_width(CXlsxSheet *sheet, int column, double characters)
{
    worksheet_set_column(sheet, (lxw_col_t)column, (lxw_col_t)column, characters, NULL);
}

void cxlsx_set_height(CXlsxSheet *sheet, int row, double points)
{
    worksheet_set_row(sheet, (lxw_row_t)row, points, NULL);
}

void cxlsx_write_text(CXlsxBook *book, CXlsxSheet *sheet, int row, int column, const char *text, CXlsxFormat format)
{
    worksheet_write_string(sheet, (lxw_row_t)row, (lxw_col_t)column, text, book->formats[format]);
}

void cxlsx_write_number(CXlsxBook *book, CXlsxSheet *sheet, int row, int column, double number, CXlsxFormat format)
{
    worksheet_write_number(sheet, (lxw_row_t)row, (lxw_col_t)column, number, book->formats[format]);
}

bool cxlsx_close(CXlsxBook *book)
{
    int kept = hush();
    lxw_error error = workbook_close(book->book);
    speak(kept);
    free(book);
    return error == LXW_NO_ERROR;
}

#ifndef HALQA_CXLSX_H
#define HALQA_CXLSX_H

// Spreadsheets written by libxlsxwriter, in the few calls that exports need. The library is opened when the first
// spreadsheet is made. There is no call that writes a formula.

#include <stdbool.h>

/// A file that is being written.
typedef struct CXlsxBook CXlsxBook;

/// One sheet of it.
typedef struct lxw_worksheet CXlsxSheet;

/// How a cell shows what it holds.
typedef enum CXlsxFormat {
    CXlsxFormatPlain = 0,
    CXlsxFormatHead = 1,
    /// Days since 30 December 1899, shown as 2026-12-01.
    CXlsxFormatDate = 2,
    /// A part of a day, shown as 09:30.
    CXlsxFormatTime = 3,
    /// A part of one, shown as 36 %.
    CXlsxFormatPercent = 4,
    /// Text, whatever it looks like, also for who edits it.
    CXlsxFormatText = 5,
    /// Text that is read from right to left.
    CXlsxFormatRightToLeft = 6,
} CXlsxFormat;

/// Opens the library. NULL when it is there, else what is missing, in the loader's words.
const char *cxlsx_missing(void);

/// Begins a file; only after `cxlsx_missing` returned NULL.
///
/// Where the language is written from right to left, a percentage has no space before its sign.
CXlsxBook *cxlsx_open(const char *path, bool is_right_to_left);
/// Adds a sheet whose first row stays in sight. NULL when the name cannot be one.
CXlsxSheet *cxlsx_add_sheet(CXlsxBook *book, const char *name, bool is_right_to_left);
void cxlsx_set_width(CXlsxSheet *sheet, int column, double characters);
/// How high a row is, in points: who opens the file sees every line of its longest text.
void cxlsx_set_height(CXlsxSheet *sheet, int row, double points);
void cxlsx_write_text(CXlsxBook *book, CXlsxSheet *sheet, int row, int column, const char *text, CXlsxFormat format);
void cxlsx_write_number(CXlsxBook *book, CXlsxSheet *sheet, int row, int column, double number, CXlsxFormat format);
/// Writes the file. True when everything was written.
bool cxlsx_close(CXlsxBook *book);

#endif

#ifndef HALQA_CARCHIVE_H
#define HALQA_CARCHIVE_H

// ZIP archives read by libarchive, in the few calls that spreadsheets need. The library is opened when the first
// spreadsheet is read. Nothing is ever written to a disk.

#include <stddef.h>

/// An archive that is being read, in memory.
typedef struct CArchiveZip CArchiveZip;

/// Why the library is not there; NULL when it is.
const char *carchive_missing(void);

/// Begins to read an archive. The bytes must stay where they are until it is closed.
/// - Returns: NULL for what is no ZIP archive.
CArchiveZip *carchive_open(const void *bytes, size_t count);

/// Goes to the next file of the archive.
/// - Returns: its name, which stands until the next call; NULL at the end, or where the archive is damaged.
const char *carchive_next(CArchiveZip *zip);

/// Reads on in the file.
/// - Returns: how many bytes; 0 at its end, -1 where it is damaged.
long carchive_read(CArchiveZip *zip, void *buffer, size_t count);

/// Closes the archive.
void carchive_close(CArchiveZip *zip);

#endif

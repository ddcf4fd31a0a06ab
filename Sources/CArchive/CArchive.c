#include "CArchive.h"

#include "CLibrary.h"

#include <stdlib.h>
#include <sys/types.h>

struct archive;
struct archive_entry;
typedef ssize_t la_ssize_t;

enum { ARCHIVE_OK = 0, ARCHIVE_WARN = -20 };

#include "functions.h"

#ifdef __APPLE__
#define FILES "libarchive.13.dylib", "libarchive.dylib", "/usr/lib/libarchive.dylib"
#else
#define FILES "libarchive.so.13", "libarchive.so"
#endif
CLIBRARY("libarchive", FUNCTIONS, FILES)

const char *carchive_missing(void) { return clibrary_missing(&library); }

struct CArchiveZip {
    struct archive *archive;
};

CArchiveZip *carchive_open(const void *bytes, size_t count)
{
    CArchiveZip *zip = calloc(1, sizeof *zip);
    if (!zip) return NULL;
    zip->archive = archive_read_new();
    if (zip->archive && archive_read_support_format_zip(zip->archive) == ARCHIVE_OK
        && archive_read_open_memory(zip->archive, bytes, count) == ARCHIVE_OK)
        return zip;
    carchive_close(zip);
    return NULL;
}

const char *carchive_next(CArchiveZip *zip)
{
    struct archive_entry *entry = NULL;
    int answer = archive_read_next_header(zip->archive, &entry);
    if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN) return NULL;
    const char *name = archive_entry_pathname(entry);
    return name ? name : "";
}

long carchive_read(CArchiveZip *zip, void *buffer, size_t count)
{
    la_ssize_t read = archive_read_data(zip->archive, buffer, count);
    return read < 0 ? -1 : (long)read;
}

void carchive_close(CArchiveZip *zip)
{
    if (!zip) return;
    if (zip->archive) archive_read_free(zip->archive);
    free(zip);
}

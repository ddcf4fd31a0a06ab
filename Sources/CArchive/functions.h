// The functions of libarchive that we call, as its headers declare them (3.6). `HeaderTests` holds them against the real
// headers.
//
// FUNCTION(result, name, arguments)

#define FUNCTIONS(FUNCTION) \
    FUNCTION(struct archive *, archive_read_new, (void)) \
    FUNCTION(int, archive_read_support_format_zip, (struct archive *)) \
    FUNCTION(int, archive_read_open_memory, (struct archive *, const void *, size_t)) \
    FUNCTION(int, archive_read_next_header, (struct archive *, struct archive_entry **)) \
    FUNCTION(la_ssize_t, archive_read_data, (struct archive *, void *, size_t)) \
    FUNCTION(int, archive_read_free, (struct archive *)) \
    FUNCTION(const char *, archive_entry_pathname, (struct archive_entry *))

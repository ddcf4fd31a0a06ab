#ifndef HALQA_CPOSTGRES_H
#define HALQA_CPOSTGRES_H

// A connection to a PostgreSQL server, in the few calls that exchange needs.
//
// libpq is opened when the first address is read, not when the program starts: whoever has no server needs nothing of it. All
// values are text. Nothing waits longer than it is told.

#include <stdbool.h>
#include <stddef.h>

/// A connection, or what came of trying.
typedef struct CPostgres CPostgres;

/// What a statement came to.
typedef struct CPostgresAnswer CPostgresAnswer;

/// Opens the library. NULL when it is there, else what is missing, in the loader's words. All else only after NULL.
const char *cpostgres_missing(void);

/// What an address, as libpq reads it (URL or words), says of an option. 1: it is in `value`, cut to `size`; 0: nothing; -1: it is no
/// address.
int cpostgres_option(const char *address, const char *name, char *value, size_t size);

/// Connects; waits for at most so many seconds. The lists end with NULL; a `dbname` may be an address. NULL without memory.
CPostgres *cpostgres_connect(const char *const *names, const char *const *values, int seconds);
/// Whether it stands.
bool cpostgres_is_open(const CPostgres *connection);
/// Why it does not, in libpq's words with the server's codes; or that there was no answer in time.
const char *cpostgres_error(const CPostgres *connection);
/// Whether the server wanted a password and nobody had one.
bool cpostgres_needs_password(const CPostgres *connection);
/// Whether it is encrypted.
bool cpostgres_is_encrypted(const CPostgres *connection);
/// Where it leads: of `host`, `user` and `dbname` what is in use; empty where that is not known.
const char *cpostgres_place(const CPostgres *connection, const char *name);
void cpostgres_close(CPostgres *connection);

/// Runs one statement with `count` values, of which any may be NULL; waits for at most so many seconds without a byte from the server.
/// NULL when the connection broke off: `cpostgres_error` says why.
CPostgresAnswer *cpostgres_run(CPostgres *connection, const char *statement, int count, const char *const *values, int seconds);
/// Whether it was done.
bool cpostgres_is_done(const CPostgresAnswer *answer);
/// The five signs of SQLSTATE where it was not; empty where there are none.
const char *cpostgres_state(const CPostgresAnswer *answer);
/// What the server says where it was not.
const char *cpostgres_message(const CPostgresAnswer *answer);
int cpostgres_rows(const CPostgresAnswer *answer);
int cpostgres_columns(const CPostgresAnswer *answer);
/// How many rows were added or changed.
long cpostgres_touched(const CPostgresAnswer *answer);
/// A value; NULL for a NULL. It lives as long as the answer.
const char *cpostgres_value(const CPostgresAnswer *answer, int row, int column);
void cpostgres_free(CPostgresAnswer *answer);

#endif

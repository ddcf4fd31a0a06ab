#include "CPostgres.h"

#include "CLibrary.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "types.h"

#include "functions.h"

#ifdef __APPLE__
#define FILES "libpq.5.dylib"
#else
#define FILES "libpq.so.5"
#endif
CLIBRARY("libpq", FUNCTIONS, FILES)

const char *cpostgres_missing(void) { return clibrary_missing(&library); }

// Of fields of an error, as postgres_ext.h has them.
enum { FIELD_STATE = 'C', FIELD_MESSAGE = 'M' };

struct CPostgres {
    PGconn *connection;
    // Where libpq has no words for it.
    const char *trouble;
};

int cpostgres_option(const char *address, const char *name, char *value, size_t size)
{
    char *error = NULL;
    PQconninfoOption *options = PQconninfoParse(address, &error);
    // It may quote a password: nobody sees it.
    if (error) PQfreemem(error);
    if (!options) return -1;
    int found = 0;
    for (PQconninfoOption *option = options; option->keyword; option++) {
        if (strcmp(option->keyword, name) != 0 || !option->val || !option->val[0]) continue;
        found = 1;
        if (size > 0) {
            strncpy(value, option->val, size - 1);
            value[size - 1] = 0;
        }
    }
    PQconninfoFree(options);
    return found;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

// Waits until the socket can be read, or written to where that is asked for. False when the time is over.
static bool wait_for(PGconn *connection, bool writes, double deadline)
{
    double left = deadline - now();
    if (left <= 0) return false;
    struct pollfd socket = {.fd = PQsocket(connection), .events = (short)(writes ? POLLIN | POLLOUT : POLLIN)};
    if (socket.fd < 0) return false;
    // Interrupted, it is asked again.
    return poll(&socket, 1, (int)(left * 1000) + 1) != 0;
}

static void silent(void *context, const char *message)
{
    (void)context;
    (void)message;
}

CPostgres *cpostgres_connect(const char *const *names, const char *const *values, int seconds)
{
    CPostgres *made = calloc(1, sizeof *made);
    if (!made) return NULL;
    made->connection = PQconnectStartParams(names, values, 1);
    if (!made->connection) {
        free(made);
        return NULL;
    }
    PQsetErrorVerbosity(made->connection, PQERRORS_VERBOSE);
    PQsetNoticeProcessor(made->connection, silent, NULL);
    double deadline = now() + seconds;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(made->connection) != CONNECTION_BAD) {
        struct pollfd socket = {
            .fd = PQsocket(made->connection), .events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT};
        double left = deadline - now();
        if (left <= 0 || (socket.fd >= 0 && poll(&socket, 1, (int)(left * 1000) + 1) == 0)) {
            made->trouble = "timeout";
            break;
        }
        state = PQconnectPoll(made->connection);
        if (state == PGRES_POLLING_OK || state == PGRES_POLLING_FAILED) break;
    }
    if (cpostgres_is_open(made)) PQsetnonblocking(made->connection, 1);
    return made;
}

bool cpostgres_is_open(const CPostgres *connection)
{
    return !connection->trouble && PQstatus(connection->connection) == CONNECTION_OK;
}

const char *cpostgres_error(const CPostgres *connection)
{
    return connection->trouble ? connection->trouble : PQerrorMessage(connection->connection);
}

bool cpostgres_needs_password(const CPostgres *connection)
{
    return PQconnectionNeedsPassword(connection->connection) != 0;
}

bool cpostgres_is_encrypted(const CPostgres *connection) { return PQsslInUse(connection->connection) != 0; }

const char *cpostgres_place(const CPostgres *connection, const char *name)
{
    const char *value = strcmp(name, "host") == 0 ? PQhost(connection->connection)
        : strcmp(name, "user") == 0               ? PQuser(connection->connection)
                                                  : PQdb(connection->connection);
    return value ? value : "";
}

void cpostgres_close(CPostgres *connection)
{
    if (!connection) return;
    PQfinish(connection->connection);
    free(connection);
}

CPostgresAnswer *cpostgres_run(CPostgres *connection, const char *statement, int count, const char *const *values, int seconds)
{
    PGconn *server = connection->connection;
    if (!cpostgres_is_open(connection)) return NULL;
    if (!PQsendQueryParams(server, statement, count, NULL, values, NULL, NULL, 0)) return NULL;
    double deadline = now() + seconds;
    for (int left = PQflush(server); left != 0; left = PQflush(server)) {
        if (left < 0) return NULL;
        if (!wait_for(server, true, deadline)) goto late;
        // A server that talks while it is talked to is listened to, or both wait.
        if (!PQconsumeInput(server)) return NULL;
    }
    deadline = now() + seconds;
    while (PQisBusy(server)) {
        if (!wait_for(server, false, deadline)) goto late;
        if (!PQconsumeInput(server)) return NULL;
        deadline = now() + seconds;
    }
    PGresult *first = PQgetResult(server);
    if (first) {
        for (PGresult *more = PQgetResult(server); more; more = PQgetResult(server)) PQclear(more);
    }
    // What is there when the connection is gone is only the news of that.
    if (first && PQstatus(server) == CONNECTION_BAD && !PQresultErrorField(first, FIELD_STATE)) {
        PQclear(first);
        return NULL;
    }
    return (CPostgresAnswer *)first;
late:
    connection->trouble = "timeout";
    return NULL;
}

static const PGresult *result(const CPostgresAnswer *answer) { return (const PGresult *)answer; }

bool cpostgres_is_done(const CPostgresAnswer *answer)
{
    ExecStatusType status = PQresultStatus(result(answer));
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

const char *cpostgres_state(const CPostgresAnswer *answer)
{
    const char *state = PQresultErrorField(result(answer), FIELD_STATE);
    return state ? state : "";
}

const char *cpostgres_message(const CPostgresAnswer *answer)
{
    const char *message = PQresultErrorField(result(answer), FIELD_MESSAGE);
    return message ? message : PQresultErrorMessage(result(answer));
}

int cpostgres_rows(const CPostgresAnswer *answer) { return PQntuples(result(answer)); }

int cpostgres_columns(const CPostgresAnswer *answer) { return PQnfields(result(answer)); }

long cpostgres_touched(const CPostgresAnswer *answer) { return atol(PQcmdTuples((PGresult *)answer)); }

const char *cpostgres_value(const CPostgresAnswer *answer, int row, int column)
{
    return PQgetisnull(result(answer), row, column) ? NULL : PQgetvalue(result(answer), row, column);
}

void cpostgres_free(CPostgresAnswer *answer)
{
    if (answer) PQclear((PGresult *)answer);
}

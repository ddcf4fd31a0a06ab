// The functions of libpq that we call, as libpq-fe.h of PostgreSQL 15 declares them; its binary interface is a promise.
//
// FUNCTION(result, name, arguments)

#define FUNCTIONS(FUNCTION) \
    FUNCTION(PQconninfoOption *, PQconninfoParse, (const char *, char **)) \
    FUNCTION(void, PQconninfoFree, (PQconninfoOption *)) \
    FUNCTION(void, PQfreemem, (void *)) \
    FUNCTION(PGconn *, PQconnectStartParams, (const char *const *, const char *const *, int)) \
    FUNCTION(PostgresPollingStatusType, PQconnectPoll, (PGconn *)) \
    FUNCTION(ConnStatusType, PQstatus, (const PGconn *)) \
    FUNCTION(int, PQsocket, (const PGconn *)) \
    FUNCTION(char *, PQerrorMessage, (const PGconn *)) \
    FUNCTION(PGVerbosity, PQsetErrorVerbosity, (PGconn *, PGVerbosity)) \
    FUNCTION(PQnoticeProcessor, PQsetNoticeProcessor, (PGconn *, PQnoticeProcessor, void *)) \
    FUNCTION(int, PQconnectionNeedsPassword, (const PGconn *)) \
    FUNCTION(char *, PQhost, (const PGconn *)) \
    FUNCTION(char *, PQuser, (const PGconn *)) \
    FUNCTION(char *, PQdb, (const PGconn *)) \
    FUNCTION(int, PQsslInUse, (PGconn *)) \
    FUNCTION(void, PQfinish, (PGconn *)) \
    FUNCTION(int, PQsetnonblocking, (PGconn *, int)) \
    FUNCTION(int, PQsendQueryParams, \
             (PGconn *, const char *, int, const Oid *, const char *const *, const int *, const int *, int)) \
    FUNCTION(int, PQflush, (PGconn *)) \
    FUNCTION(int, PQconsumeInput, (PGconn *)) \
    FUNCTION(int, PQisBusy, (PGconn *)) \
    FUNCTION(PGresult *, PQgetResult, (PGconn *)) \
    FUNCTION(ExecStatusType, PQresultStatus, (const PGresult *)) \
    FUNCTION(char *, PQresultErrorField, (const PGresult *, int)) \
    FUNCTION(char *, PQresultErrorMessage, (const PGresult *)) \
    FUNCTION(int, PQntuples, (const PGresult *)) \
    FUNCTION(int, PQnfields, (const PGresult *)) \
    FUNCTION(int, PQgetisnull, (const PGresult *, int, int)) \
    FUNCTION(char *, PQgetvalue, (const PGresult *, int, int)) \
    FUNCTION(char *, PQcmdTuples, (PGresult *)) \
    FUNCTION(void, PQclear, (PGresult *))

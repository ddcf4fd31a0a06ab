// A library that is opened when it is first needed, so that the program starts without it, and runs where it is missing.
//
// Whoever needs one has a table `functions.h` of what it calls, a line FUNCTION(result, name, arguments) each:
//
//     #define FUNCTION CLIBRARY_POINTER
//     #include "functions.h"
//     #undef FUNCTION
//     #define FUNCTION CLIBRARY_ENTRY
//     static const CLibraryFunction functions[] = {
//     #include "functions.h"
//         {NULL, NULL}};
//     #undef FUNCTION
//
//     static CLibrary library = {"libpq", {"libpq.so.5"}, functions, PTHREAD_MUTEX_INITIALIZER};

#ifndef CLIBRARY_H
#define CLIBRARY_H

#include <pthread.h>
#include <stdbool.h>

/// A function of a library, and where its address goes.
typedef struct {
    const char *name;
    void **pointer;
} CLibraryFunction;

/// A library, and what is called of it.
typedef struct {
    /// What it is called where a function is missing.
    const char *name;
    /// The files that it may be in, the one to try first before the others; NULL after the last.
    const char *files[10];
    /// Ends with one that has no name.
    const CLibraryFunction *functions;
    pthread_mutex_t lock;
    bool is_open;
    char missing[256];
} CLibrary;

/// Declares a pointer of the function's name, so that it is called as if the library were linked.
#define CLIBRARY_POINTER(result, name, arguments) static result(*name) arguments;
/// The same function's line in the list of a `CLibrary`.
#define CLIBRARY_ENTRY(result, name, arguments) {#name, (void **)(&name)},

/// Opens a library, the first time that it is asked. NULL when all of it is there, else what is missing, in the loader's
/// words; its functions are to be called only after NULL.
const char *clibrary_missing(CLibrary *library);

#endif

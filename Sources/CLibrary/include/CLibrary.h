// A library that is opened when it is first needed, so that the program starts without it, and runs where it is missing.
//
// Whoever needs one has a table `functions.h` of what it calls: a macro FUNCTIONS(FUNCTION) of a line
// FUNCTION(result, name, arguments) each. With it, CLIBRARY("libpq", FUNCTIONS, "libpq.so.5") is all that there is to write.

#ifndef CLIBRARY_H
#define CLIBRARY_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

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

#define CLIBRARY_POINTER(result, name, arguments) static result(*name) arguments;
#define CLIBRARY_ENTRY(result, name, arguments) {#name, (void **)(&name)},

/// Declares a pointer of each function's name, so that it is called as if the library were linked; and `library`, to be asked
/// for before. What follows the functions is the files that the library may be in.
#define CLIBRARY(called, functions, ...) \
    functions(CLIBRARY_POINTER) static const CLibraryFunction library_functions[] = {functions(CLIBRARY_ENTRY){NULL, NULL}}; \
    static CLibrary library = {called, {__VA_ARGS__}, library_functions, PTHREAD_MUTEX_INITIALIZER, false, {0}};

/// Opens a library, the first time that it is asked. NULL when all of it is there, else what is missing, in the loader's
/// words; its functions are to be called only after NULL.
const char *clibrary_missing(CLibrary *library);

#endif

// A library that is opened when it is first needed, so that the program starts without it, and runs where it is missing.

#ifndef CLIBRARY_H
#define CLIBRARY_H

#include <stddef.h>

/// What is missing, in the loader's words; empty while nothing is.
typedef struct {
    char missing[256];
} CLibraryProblem;

/// The first of these libraries that is there. NULL where none is; `problem` says why.
void *clibrary_open(const char *const *names, size_t count, CLibraryProblem *problem);

/// A function of a library. NULL where it has none of that name; `problem` says so, unless it says something already.
void *clibrary_function(void *library, const char *name, const char *function, CLibraryProblem *problem);

#endif

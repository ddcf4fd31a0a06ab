#include "CLibrary.h"

#include <dlfcn.h>
#include <stdio.h>

void *clibrary_open(const char *const *names, size_t count, CLibraryProblem *problem)
{
    void *library = NULL;
    for (size_t at = 0; !library && at < count; at++) library = dlopen(names[at], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
    const char *error = dlerror();
    snprintf(problem->missing, sizeof problem->missing, "%s", error ? error : names[0]);
    return NULL;
}

void *clibrary_function(void *library, const char *name, const char *function, CLibraryProblem *problem)
{
    void *found = dlsym(library, function);
    if (!found && !problem->missing[0]) snprintf(problem->missing, sizeof problem->missing, "%s: %s", name, function);
    return found;
}

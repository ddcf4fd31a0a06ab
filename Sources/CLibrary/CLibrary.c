#include "CLibrary.h"

#include <dlfcn.h>
#include <stdio.h>

static void say(CLibrary *library, const char *file, const char *function)
{
    const char *between = function ? ": " : "";
    snprintf(library->missing, sizeof library->missing, "%s%s%s", file, between, function ? function : "");
}

static void load(CLibrary *library)
{
    void *handle = NULL;
    for (const char **file = library->files; !handle && *file; file++) handle = dlopen(*file, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char *error = dlerror();
        say(library, error ? error : library->files[0], NULL);
        return;
    }
    for (const CLibraryFunction *function = library->functions; function->name; function++) {
        *function->pointer = dlsym(handle, function->name);
        // The first that is missing tells which version it is.
        if (!*function->pointer && !library->missing[0]) say(library, library->name, function->name);
    }
}

const char *clibrary_missing(CLibrary *library)
{
    pthread_mutex_lock(&library->lock);
    if (!library->is_open) load(library);
    library->is_open = true;
    pthread_mutex_unlock(&library->lock);
    return library->missing[0] ? library->missing : NULL;
}

// <term.h> defines hundreds of ordinary words as macros: it stays in this file.
#include "internal.h"

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

#include <string.h>

static const char *capability(const char *name) {
    const char *bytes = tigetstr(name);
    return bytes == (const char *)-1 ? NULL : bytes;
}

ccurses_result terminfo_check(const char *type, int output) {
    int found = 0;
    if (setupterm(type, output, &found) != OK) {
        // 1: described, but as a printer.
        return found == 1 ? CCURSES_TOO_SIMPLE : CCURSES_UNKNOWN_TYPE;
    }
    bool is_able = capability("cup") != NULL && capability("clear") != NULL;
    del_curterm(cur_term);
    return is_able ? CCURSES_OPENED : CCURSES_TOO_SIMPLE;
}

void terminfo_append(char *target, size_t size, const char *name) {
    const char *bytes = capability(name);
    if (bytes == NULL) return;
    size_t length = strlen(target);
    for (const char *c = bytes; *c != '\0' && length + 3 < size; c++) {
        // Padding, "$<5>", is for terminals that were slower than their line.
        const char *end = c[0] == '$' && c[1] == '<' ? strchr(c, '>') : NULL;
        if (end != NULL) {
            c = end;
            continue;
        }
        target[length++] = *c;
    }
    target[length] = '\0';
}

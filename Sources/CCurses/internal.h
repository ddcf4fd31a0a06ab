// What the files of this target share.
#ifndef CCURSES_INTERNAL_H
#define CCURSES_INTERNAL_H

#include <stdbool.h>

#include "CCurses.h"

// terminfo.c
ccurses_result terminfo_check(const char *type, int output);
void terminfo_append(char *target, size_t size, const char *name); // leaves room for a line end

// signals.c
bool signals_install(void);
void signals_remove(void);
int signals_descriptor(void);
void signals_stop_group(void); // returns when the process is continued

// rescue.c: what the crash handlers need, prepared beforehand because they may not call curses.
void rescue_prepare(int output, const char *bytes);
void rescue_forget(void);
void rescue_save_modes(int input);
void rescue_install(void);
void rescue_remove(void);

// stderr.c: standard error is held back while the screen is taken.
void stderr_hold(void);
void stderr_release(void); // async-signal-safe

#endif

// A program inside a pseudo-terminal, for tests. Swift cannot do this itself: between fork and exec only calls that
// are safe in a signal handler are allowed.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Starts a program with a terminal of its own. `directory` may be NULL. Returns 0, or errno.
int cpseudoterminal_start(
    const char *path, char *const arguments[], char *const environment[], const char *directory, int columns,
    int rows, int *controller, int *process);

// Reads what the program wrote, waiting at most that long. 0: nothing came, -1: the program's side is closed.
long cpseudoterminal_read(int controller, uint8_t *bytes, size_t count, int milliseconds);

// Sends bytes as the keyboard would; false when the program's side is closed.
bool cpseudoterminal_write(int controller, const uint8_t *bytes, size_t count);

void cpseudoterminal_resize(int controller, int columns, int rows);

typedef struct {
    bool is_canonical; // line by line
    bool echoes;
    bool has_signals; // Ctrl-C interrupts
} cpseudoterminal_modes;

bool cpseudoterminal_get_modes(int controller, cpseudoterminal_modes *modes);

// Whether the process has ended, without waiting. `code` is its exit status, or minus the number of the signal.
bool cpseudoterminal_ended(int process, int *code);

void cpseudoterminal_signal(int process, int number);

// Ends the process at once if it still runs, and closes the terminal.
void cpseudoterminal_finish(int controller, int process, bool has_ended);

// Where the running program lies, for programs that were built beside it. Returns its length; 0 when unknown.
size_t cpseudoterminal_own_path(char *path, size_t size);

#endif

// The only door to curses. Nothing of <curses.h> shows through: one terminal, cells in, bytes and signals out.
#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A spacing character with at most four marks, as a curses cell holds them.
enum { CCURSES_CELL_SCALARS = 5 };

// One character of a row. A character of two columns is given once.
typedef struct {
    uint32_t scalars[CCURSES_CELL_SCALARS]; // ends with 0 unless full
    uint8_t columns;                        // 1 or 2
    uint8_t pair;                           // what ccurses_set_pair made; 0 is the terminal's own colours
    uint8_t attributes;                     // CCURSES_BOLD …
} ccurses_cell;

enum { CCURSES_BOLD = 1, CCURSES_DIM = 2, CCURSES_UNDERLINE = 4, CCURSES_REVERSE = 8 };

typedef enum {
    CCURSES_OPENED,
    CCURSES_ALREADY_OPEN,
    CCURSES_NOT_A_TERMINAL, // input or output is a file, a pipe or closed
    CCURSES_UNKNOWN_TYPE,   // no description of this TERM on this machine
    CCURSES_TOO_SIMPLE,     // a terminal that cannot move its cursor
    CCURSES_NO_MEMORY,
} ccurses_result;

typedef struct {
    const char *type;          // TERM; NULL counts as unknown
    bool colours;              // false: attributes only
    const char *start;         // sent when the screen is taken over, e.g. modes to switch on
    const char *stop;          // sent when it is given back, also by a crash
} ccurses_options;

// Takes the screen over. Standard error, if it is a terminal, is held back until the screen is given back.
ccurses_result ccurses_open(int input, int output, const ccurses_options *options);

// Gives the screen back as it was found. May be called at any time and more than once.
void ccurses_close(void);

// Replaces what is sent when the screen is given back, and sends something now.
void ccurses_set_modes(const char *now, const char *stop);

// Whether the locale writes UTF-8.
bool ccurses_is_utf8(void);

// Colours there are: 0 (none), 8, 16, 256 or more.
int ccurses_colours(void);

// Gives pair number `pair` (1–255) a colour of the terminal, on the terminal's own background; -1 for its own colour.
void ccurses_set_pair(int pair, int colour);

void ccurses_size(int *columns, int *rows);

// Asks the system for the extent and takes it over; true when it changed.
bool ccurses_resize(void);

// Puts a row from its left edge. What the cells do not cover becomes blank.
void ccurses_put_row(int row, const ccurses_cell *cells, size_t count);

// Brings the terminal up to date, with the cursor there; hidden when row is negative.
void ccurses_flush(int row, int column);

// Forgets what the terminal shows, so that the next flush paints all of it.
void ccurses_repaint(void);

// Gives the screen back, stops the process group like Ctrl-Z does, and takes the screen over again when it continues.
void ccurses_suspend(void);

// Takes the screen over again after somebody else stopped and continued this process.
void ccurses_resume(void);

void ccurses_beep(void);

// Reads what the terminal sent. 0: nothing there, -1: the terminal is gone.
long ccurses_read(uint8_t *bytes, size_t count);

// Sends bytes that are not part of the picture, such as a question to the terminal.
void ccurses_send(const char *bytes);

enum {
    CCURSES_WOKE_INPUT = 1,
    CCURSES_WOKE_SIGNAL = 2,
};

// Waits for input, a signal, or one of the descriptors to be readable; at most `timeout` milliseconds, for ever when
// negative. `ready[i]` is set for each readable (or closed) descriptor. Returns a set of CCURSES_WOKE_….
int ccurses_wait(const int *descriptors, bool *ready, size_t count, int timeout);

typedef enum {
    CCURSES_SIGNAL_NONE,
    CCURSES_SIGNAL_RESIZE,
    CCURSES_SIGNAL_INTERRUPT,
    CCURSES_SIGNAL_TERMINATE,
    CCURSES_SIGNAL_HANGUP,
    CCURSES_SIGNAL_STOP,
    CCURSES_SIGNAL_CONTINUE,
} ccurses_signal;

// The next signal that arrived, in order; NONE when there is none left.
ccurses_signal ccurses_next_signal(void);

// Columns of a scalar by the C library, in the present locale; -1 when it cannot be printed.
int ccurses_columns(uint32_t scalar);

// Switches the character set to UTF-8 without taking a screen over; false when the system has no such locale.
bool ccurses_use_utf8(void);

#endif

#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include <curses.h>

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "internal.h"

static SCREEN *screen = NULL;
static FILE *input_file = NULL;
static FILE *output_file = NULL;
static int input_descriptor = -1;
static int output_descriptor = -1;
static char start_bytes[256];
static char stop_bytes[256];
static bool is_shown = false;
static bool is_coloured = false;
static short background = -1;

static void keep(char *target, size_t size, const char *source) {
    target[0] = '\0';
    if (source != NULL && strlen(source) < size) strcpy(target, source);
}

static void emit(const char *bytes) {
    if (output_file == NULL || bytes[0] == '\0') return;
    fputs(bytes, output_file);
    fflush(output_file);
}

// LANG names a UTF-8 locale that was never generated on this machine: the terminal speaks UTF-8 all the same.
static void choose_locale(void) {
    if (setlocale(LC_CTYPE, "") != NULL) return;
    const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < 3; i++) {
        const char *value = getenv(names[i]);
        if (value == NULL || value[0] == '\0') continue;
        if (strcasestr(value, "utf-8") != NULL || strcasestr(value, "utf8") != NULL) ccurses_use_utf8();
        return;
    }
}

bool ccurses_use_utf8(void) {
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "C.utf8") != NULL
        || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL;
}

bool ccurses_is_utf8(void) {
    const char *name = nl_langinfo(CODESET);
    return name != NULL && (strcasecmp(name, "UTF-8") == 0 || strcasecmp(name, "UTF8") == 0);
}

int ccurses_columns(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

// What endwin would send, for a moment when endwin must not be called.
static void prepare_rescue(void) {
    char bytes[1024];
    strcpy(bytes, stop_bytes);
    terminfo_append(bytes, sizeof bytes, "sgr0");
    terminfo_append(bytes, sizeof bytes, "op");
    terminfo_append(bytes, sizeof bytes, "cnorm");
    terminfo_append(bytes, sizeof bytes, "rmkx");
    terminfo_append(bytes, sizeof bytes, "rmcup");
    strcat(bytes, "\r\n");
    rescue_prepare(output_descriptor, bytes);
}

static void forget_files(void) {
    if (input_file != NULL) fclose(input_file);
    if (output_file != NULL) fclose(output_file);
    input_file = output_file = NULL;
}

static FILE *open_copy(int descriptor, const char *mode) {
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    FILE *file = fdopen(copy, mode);
    if (file == NULL) close(copy);
    return file;
}

ccurses_result ccurses_open(int input, int output, const ccurses_options *options) {
    if (screen != NULL) return CCURSES_ALREADY_OPEN;
    if (!isatty(input) || !isatty(output)) return CCURSES_NOT_A_TERMINAL;
    if (options->type == NULL || options->type[0] == '\0') return CCURSES_UNKNOWN_TYPE;
    choose_locale();

    // A look at the description first: newterm would already have changed the screen.
    ccurses_result described = terminfo_check(options->type, output);
    if (described != CCURSES_OPENED) return described;

    rescue_save_modes(input);
    input_file = open_copy(input, "r");
    output_file = open_copy(output, "w");
    if (input_file == NULL || output_file == NULL || !signals_install()) {
        forget_files();
        return CCURSES_NO_MEMORY;
    }
    input_descriptor = input;
    output_descriptor = output;
    // Our handlers stand before newterm looks: it would put its own, which call exit() in the middle of a draft.
    use_env(FALSE);
    use_tioctl(TRUE);
    screen = newterm(options->type, output_file, input_file);
    if (screen == NULL) {
        signals_remove();
        forget_files();
        return CCURSES_UNKNOWN_TYPE;
    }
    keep(start_bytes, sizeof start_bytes, options->start);
    keep(stop_bytes, sizeof stop_bytes, options->stop);
    prepare_rescue();
    rescue_install();
    stderr_hold();

    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    keypad(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    idlok(stdscr, FALSE);
    is_coloured = options->colours && has_colors();
    if (is_coloured) {
        start_color();
        background = use_default_colors() == OK ? -1 : COLOR_BLACK;
    }
    emit(start_bytes);
    ccurses_resize();
    is_shown = true;
    return CCURSES_OPENED;
}

void ccurses_close(void) {
    if (screen == NULL) return;
    if (is_shown) {
        emit(stop_bytes);
        endwin();
        is_shown = false;
    }
    rescue_forget();
    rescue_remove();
    signals_remove();
    delscreen(screen);
    screen = NULL;
    forget_files();
    input_descriptor = output_descriptor = -1;
    stderr_release();
}

void ccurses_set_modes(const char *now, const char *stop) {
    if (screen == NULL) return;
    keep(start_bytes, sizeof start_bytes, now);
    keep(stop_bytes, sizeof stop_bytes, stop);
    prepare_rescue();
    emit(start_bytes);
}

int ccurses_colours(void) {
    if (screen == NULL || !is_coloured || COLORS < 8) return 0;
    return COLORS;
}

void ccurses_set_pair(int pair, int colour) {
    if (ccurses_colours() == 0 || pair < 1 || pair > 255 || pair >= COLOR_PAIRS) return;
    short plain = background == -1 ? -1 : COLOR_WHITE;
    init_pair((short)pair, colour >= 0 && colour < COLORS ? (short)colour : plain, background);
}

void ccurses_size(int *columns, int *rows) {
    *columns = screen == NULL ? 0 : getmaxx(stdscr);
    *rows = screen == NULL ? 0 : getmaxy(stdscr);
}

bool ccurses_resize(void) {
    struct winsize extent;
    if (screen == NULL || ioctl(output_descriptor, TIOCGWINSZ, &extent) != 0) return false;
    if (extent.ws_row == 0 || extent.ws_col == 0) return false;
    if (extent.ws_row == getmaxy(stdscr) && extent.ws_col == getmaxx(stdscr)) return false;
    resizeterm(extent.ws_row, extent.ws_col);
    clearok(curscr, TRUE);
    return true;
}

// A cell that the C library would move the cursor differently for must not reach curses: all to its right would shift.
static size_t make_cell(const ccurses_cell *cell, cchar_t *target) {
    attr_t attributes = A_NORMAL;
    if (cell->attributes & CCURSES_BOLD) attributes |= A_BOLD;
    if (cell->attributes & CCURSES_DIM) attributes |= A_DIM;
    if (cell->attributes & CCURSES_UNDERLINE) attributes |= A_UNDERLINE;
    if (cell->attributes & CCURSES_REVERSE) attributes |= A_REVERSE;

    wchar_t text[CCURSES_CELL_SCALARS + 1] = {0};
    size_t count = 0;
    bool is_sound = wcwidth((wchar_t)cell->scalars[0]) == cell->columns;
    if (is_sound) {
        text[count++] = (wchar_t)cell->scalars[0];
        for (size_t i = 1; i < CCURSES_CELL_SCALARS && cell->scalars[i] != 0; i++) {
            if (wcwidth((wchar_t)cell->scalars[i]) == 0) text[count++] = (wchar_t)cell->scalars[i];
        }
    } else {
        text[count++] = wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
    }
    if (setcchar(&target[0], text, attributes, (short)cell->pair, NULL) != OK) {
        setcchar(&target[0], L"?", attributes, (short)cell->pair, NULL);
        is_sound = cell->columns == 1;
    }
    if (is_sound || cell->columns == 1) return 1;
    setcchar(&target[1], L" ", attributes, (short)cell->pair, NULL);
    return 2;
}

void ccurses_put_row(int row, const ccurses_cell *cells, size_t count) {
    if (screen == NULL || row < 0 || row >= getmaxy(stdscr)) return;
    cchar_t *line = calloc(2 * count + 1, sizeof *line);
    if (line == NULL) return;
    size_t used = 0;
    for (size_t i = 0; i < count; i++) used += make_cell(&cells[i], &line[used]);
    wmove(stdscr, row, 0);
    wclrtoeol(stdscr);
    mvwadd_wchnstr(stdscr, row, 0, line, (int)used);
    free(line);
}

void ccurses_flush(int row, int column) {
    if (screen == NULL || !is_shown) return;
    bool is_visible = row >= 0 && row < getmaxy(stdscr) && column >= 0 && column < getmaxx(stdscr);
    if (!is_visible) curs_set(0);
    wmove(stdscr, is_visible ? row : getmaxy(stdscr) - 1, is_visible ? column : 0);
    wrefresh(stdscr);
    if (is_visible) curs_set(1);
    fflush(output_file);
}

void ccurses_repaint(void) {
    if (screen != NULL) clearok(curscr, TRUE);
}

void ccurses_resume(void) {
    if (screen == NULL) return;
    reset_prog_mode();
    emit(start_bytes);
    prepare_rescue();
    ccurses_resize();
    clearok(curscr, TRUE);
    is_shown = true;
    wrefresh(stdscr);
}

void ccurses_suspend(void) {
    if (screen == NULL) return;
    emit(stop_bytes);
    endwin();
    is_shown = false;
    rescue_forget();
    stderr_release();
    signals_stop_group();
    stderr_hold();
    ccurses_resume();
}

void ccurses_beep(void) {
    if (screen != NULL) beep();
}

long ccurses_read(uint8_t *bytes, size_t count) {
    if (input_descriptor < 0) return -1;
    struct pollfd one = {.fd = input_descriptor, .events = POLLIN};
    if (poll(&one, 1, 0) <= 0) return 0;
    ssize_t got = read(input_descriptor, bytes, count);
    if (got > 0) return got;
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
    return -1;
}

void ccurses_send(const char *bytes) {
    emit(bytes);
}

int ccurses_wait(const int *descriptors, bool *ready, size_t count, int timeout) {
    enum { MOST = 62 };
    struct pollfd all[MOST + 2];
    if (count > MOST) count = MOST;
    all[0] = (struct pollfd){.fd = input_descriptor, .events = POLLIN};
    all[1] = (struct pollfd){.fd = signals_descriptor(), .events = POLLIN};
    for (size_t i = 0; i < count; i++) {
        all[i + 2] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
        ready[i] = false;
    }
    if (poll(all, (nfds_t)(count + 2), timeout) <= 0) {
        // A handled signal interrupts poll after its byte was written: look again without waiting.
        if (poll(all, (nfds_t)(count + 2), 0) <= 0) return 0;
    }
    for (size_t i = 0; i < count; i++) ready[i] = all[i + 2].revents != 0;
    return (all[0].revents != 0 ? CCURSES_WOKE_INPUT : 0) | (all[1].revents != 0 ? CCURSES_WOKE_SIGNAL : 0);
}

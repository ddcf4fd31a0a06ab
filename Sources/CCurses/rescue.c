// When the program crashes, the terminal is put right first: everything here is async-signal-safe.
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "internal.h"

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };

static struct sigaction before[CRASHES];
static bool installed = false;

static char reset_bytes[1024];
static volatile size_t reset_count = 0;
static volatile int reset_output = -1;
static struct termios modes;
static volatile int modes_input = -1;

static stack_t own_stack;
static stack_t stack_before;

void rescue_prepare(int output, const char *bytes) {
    reset_output = -1;
    size_t count = strlen(bytes);
    if (count > sizeof reset_bytes) count = sizeof reset_bytes;
    memcpy(reset_bytes, bytes, count);
    reset_count = count;
    reset_output = output;
}

void rescue_forget(void) {
    reset_output = -1;
}

void rescue_save_modes(int input) {
    modes_input = tcgetattr(input, &modes) == 0 ? input : -1;
}

static void crashed(int number) {
    int saved = errno;
    if (reset_output >= 0) {
        size_t sent = 0;
        while (sent < reset_count) {
            ssize_t count = write(reset_output, reset_bytes + sent, reset_count - sent);
            if (count < 0 && errno != EINTR) break;
            if (count > 0) sent += (size_t)count;
        }
        reset_output = -1;
        if (modes_input >= 0) tcsetattr(modes_input, TCSANOW, &modes);
    }
    stderr_release();
    // Whoever handled this before (the Swift runtime writes a backtrace) gets it next, with the same context: the
    // raised signal waits until this handler returns.
    for (size_t i = 0; i < CRASHES; i++) {
        if (crashes[i] == number) sigaction(number, &before[i], NULL);
    }
    raise(number);
    errno = saved;
}

void rescue_install(void) {
    if (installed) return;
    // A stack overflow leaves no room for a handler: it needs a stack of its own, unless there is one already.
    if (sigaltstack(NULL, &stack_before) == 0 && (stack_before.ss_flags & SS_DISABLE)) {
        own_stack.ss_size = 64 * 1024;
        own_stack.ss_sp = malloc(own_stack.ss_size);
        if (own_stack.ss_sp != NULL) sigaltstack(&own_stack, NULL);
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = crashed;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &before[i]);
    installed = true;
}

void rescue_remove(void) {
    if (!installed) return;
    for (size_t i = 0; i < CRASHES; i++) sigaction(crashes[i], &before[i], NULL);
    if (own_stack.ss_sp != NULL) {
        sigaltstack(&stack_before, NULL);
        free(own_stack.ss_sp);
        own_stack.ss_sp = NULL;
    }
    installed = false;
}

// Signals become bytes in a pipe, so that they are met where keys are met and nowhere else.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

static const int reported[] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
enum { REPORTED = sizeof reported / sizeof reported[0] };

static struct sigaction before[REPORTED];
static int ends[2] = {-1, -1};

static volatile sig_atomic_t continued = 0; // times the process was continued
static int expected = 0;                    // of them, those that were met in signals_stop_group already

static void arrived(int number) {
    int saved = errno;
    if (number == SIGCONT) continued++;
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(ends[1], &byte, 1); // a full pipe holds enough signals already
    (void)ignored;
    errno = saved;
}

static void handle(int number, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = arrived;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, old);
}

bool signals_install(void) {
    if (ends[0] >= 0) return true;
    if (pipe(ends) != 0) return false;
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFL, fcntl(ends[i], F_GETFL) | O_NONBLOCK);
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    }
    for (size_t i = 0; i < REPORTED; i++) {
        handle(reported[i], &before[i]);
        // Started with nohup, or in the background of a shell: what was ignored stays ignored.
        if (before[i].sa_handler == SIG_IGN) sigaction(reported[i], &before[i], NULL);
    }
    return true;
}

void signals_remove(void) {
    if (ends[0] < 0) return;
    for (size_t i = 0; i < REPORTED; i++) sigaction(reported[i], &before[i], NULL);
    close(ends[0]);
    close(ends[1]);
    ends[0] = ends[1] = -1;
}

int signals_descriptor(void) {
    return ends[0];
}

void signals_stop_group(void) {
    sig_atomic_t count = continued;
    signal(SIGTSTP, SIG_DFL);
    kill(0, SIGTSTP);
    // Another thread may have taken the signal, so the stop can come a moment later. A session leader is not stopped
    // at all: there is nobody who could continue it.
    for (int i = 0; i < 20 && continued == count; i++) poll(NULL, 0, 5);
    if (continued != count) expected++;
    handle(SIGTSTP, NULL);
}

ccurses_signal ccurses_next_signal(void) {
    unsigned char byte;
    while (ends[0] >= 0 && read(ends[0], &byte, 1) == 1) {
        switch (byte) {
        case SIGWINCH: return CCURSES_SIGNAL_RESIZE;
        case SIGINT: return CCURSES_SIGNAL_INTERRUPT;
        case SIGTERM: return CCURSES_SIGNAL_TERMINATE;
        case SIGHUP: return CCURSES_SIGNAL_HANGUP;
        case SIGTSTP: return CCURSES_SIGNAL_STOP;
        case SIGCONT:
            if (expected == 0) return CCURSES_SIGNAL_CONTINUE;
            expected--;
            break;
        default: break;
        }
    }
    return CCURSES_SIGNAL_NONE;
}

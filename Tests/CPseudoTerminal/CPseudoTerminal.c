#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

static void resize(int descriptor, int columns, int rows) {
    struct winsize extent = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    ioctl(descriptor, TIOCSWINSZ, &extent);
}

// In the child: only async-signal-safe calls.
static void become(
    int terminal, const char *path, char *const arguments[], char *const environment[], const char *directory) {
    setsid();
    ioctl(terminal, TIOCSCTTY, 0);
    for (int i = 0; i < 3; i++) dup2(terminal, i);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    if (directory != NULL && chdir(directory) != 0) _exit(126);
    execve(path, arguments, environment);
    _exit(127);
}

int cpseudoterminal_start(
    const char *path, char *const arguments[], char *const environment[], const char *directory, int columns,
    int rows, int *controller, int *process) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) return errno;
    char name[128];
#ifdef __linux__
    bool is_named = ptsname_r(master, name, sizeof name) == 0;
#else
    const char *shared = ptsname(master);
    bool is_named = shared != NULL && strlcpy(name, shared, sizeof name) < sizeof name;
#endif
    int terminal = -1;
    if (is_named && grantpt(master) == 0 && unlockpt(master) == 0) {
        terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    if (terminal < 0) {
        int reason = errno;
        close(master);
        return reason;
    }
    resize(terminal, columns, rows);
    pid_t child = fork();
    if (child == 0) become(terminal, path, arguments, environment, directory);
    int reason = child < 0 ? errno : 0;
    close(terminal);
    if (reason != 0) {
        close(master);
        return reason;
    }
    *controller = master;
    *process = child;
    return 0;
}

long cpseudoterminal_read(int controller, uint8_t *bytes, size_t count, int milliseconds) {
    struct pollfd one = {.fd = controller, .events = POLLIN};
    if (poll(&one, 1, milliseconds) <= 0) return 0;
    ssize_t got = read(controller, bytes, count);
    if (got > 0) return got;
    return got < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

bool cpseudoterminal_write(int controller, const uint8_t *bytes, size_t count) {
    size_t sent = 0;
    while (sent < count) {
        ssize_t now = write(controller, bytes + sent, count - sent);
        if (now < 0 && errno != EINTR) return false;
        if (now > 0) sent += (size_t)now;
    }
    return true;
}

void cpseudoterminal_resize(int controller, int columns, int rows) {
    resize(controller, columns, rows);
}

bool cpseudoterminal_get_modes(int controller, cpseudoterminal_modes *modes) {
    struct termios now;
    if (tcgetattr(controller, &now) != 0) return false;
    modes->is_canonical = (now.c_lflag & ICANON) != 0;
    modes->echoes = (now.c_lflag & ECHO) != 0;
    modes->has_signals = (now.c_lflag & ISIG) != 0;
    return true;
}

bool cpseudoterminal_ended(int process, int *code) {
    int status;
    if (waitpid(process, &status, WNOHANG) != process) return false;
    *code = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    return true;
}

void cpseudoterminal_signal(int process, int number) {
    kill(process, number);
}

void cpseudoterminal_finish(int controller, int process, bool has_ended) {
    if (!has_ended) {
        kill(process, SIGKILL);
        waitpid(process, NULL, 0);
    }
    close(controller);
}

size_t cpseudoterminal_own_path(char *path, size_t size) {
#ifdef __linux__
    ssize_t length = readlink("/proc/self/exe", path, size);
    return length > 0 && (size_t)length < size ? (size_t)length : 0;
#elif defined(__APPLE__)
    uint32_t room = (uint32_t)size;
    return _NSGetExecutablePath(path, &room) == 0 ? strlen(path) : 0;
#else
    return 0;
#endif
}

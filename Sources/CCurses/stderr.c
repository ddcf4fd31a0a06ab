// Messages on standard error would tear the picture, and vanish with it. They wait in memory and are written out when
// the screen is given back, so that the reason of a crash is the last thing to be read.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

static volatile int held = -1;   // where messages wait
static volatile int genuine = -1; // the real standard error

static int make_holder(void) {
#ifdef __linux__
    return memfd_create("standard error", MFD_CLOEXEC);
#else
    char path[] = "/tmp/stderr.XXXXXX";
    int file = mkstemp(path);
    if (file >= 0) {
        unlink(path);
        fcntl(file, F_SETFD, FD_CLOEXEC);
    }
    return file;
#endif
}

void stderr_hold(void) {
    if (held >= 0 || !isatty(STDERR_FILENO)) return;
    int holder = make_holder();
    int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (holder < 0 || copy < 0 || dup2(holder, STDERR_FILENO) < 0) {
        if (holder >= 0) close(holder);
        if (copy >= 0) close(copy);
        return;
    }
    genuine = copy;
    held = holder;
}

void stderr_release(void) {
    if (held < 0) return;
    int holder = held;
    int copy = genuine;
    held = -1;
    genuine = -1;
    dup2(copy, STDERR_FILENO);
    unsigned char bytes[512];
    unsigned char last = 0;
    off_t position = 0;
    ssize_t count;
    while ((count = pread(holder, bytes, sizeof bytes, position)) > 0) {
        // Text of other people may stand in a message: of control characters only tab and newline reach the terminal.
        for (ssize_t i = 0; i < count; i++) {
            unsigned char byte = bytes[i];
            bool is_c1 = last == 0xC2 && byte >= 0x80 && byte < 0xA0;
            if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F || is_c1) bytes[i] = '?';
            last = byte;
        }
        if (write(copy, bytes, (size_t)count) < 0) break;
        position += count;
    }
    close(holder);
    close(copy);
}

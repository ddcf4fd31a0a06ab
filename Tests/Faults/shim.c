/* Loaded before the C library (LD_PRELOAD), so that what a program asks of the system can be written down, refused or put
 * into another hour. It changes nothing of its own accord: what it does is said by the environment.
 *
 *   FAULTS_LOG=FILE            every act on files is written to FILE, in the order in which they succeeded
 *   FAULTS_TAG=TEXT            what the log calls what this process writes to its standard output
 *   FAULTS_FAIL=CALL:N:ERRNO[:forever]   the N-th CALL (write, sync, open, rename, unlink, truncate, read) fails so; with
 *                              `forever` every later one too
 *   FAULTS_COUNT=FILE          at its end the process appends how many calls of each kind it made
 *   FAULTS_CLOCK=SECONDS       the clock on the wall is so much ahead, or behind
 *
 * A record of the log is one line of words and then, for what was written, so many bytes.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum call { WRITE, SYNC, OPEN, RENAME, UNLINK, TRUNCATE, READ, CALLS };
static const char *const names[CALLS] = {"write", "sync", "open", "rename", "unlink", "truncate", "read"};
static long counts[CALLS];
static int logged = -1;
static int failing = -1;
static long failing_at;
static int failing_with;
static int failing_forever;
static int ready;

static void set_up(void) {
    if (ready) return;
    ready = 1;
    const char *log = getenv("FAULTS_LOG");
    if (log) logged = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    const char *fail = getenv("FAULTS_FAIL");
    if (!fail) return;
    char name[16] = "", rest[16] = "";
    if (sscanf(fail, "%15[a-z]:%ld:%d:%15s", name, &failing_at, &failing_with, rest) < 3) return;
    for (int call = 0; call < CALLS; call++)
        if (strcmp(name, names[call]) == 0) failing = call;
    failing_forever = strcmp(rest, "forever") == 0;
}

/* Whether this call is the one that fails. Only calls on files count: not those on terminals and pipes. */
static int fails(enum call call) {
    set_up();
    long number = __atomic_add_fetch(&counts[call], 1, __ATOMIC_SEQ_CST);
    if ((int)call != failing) return 0;
    if (number != failing_at && !(failing_forever && number > failing_at)) return 0;
    errno = failing_with;
    return 1;
}

static int is_file(int fd, struct stat *info) {
    int kept = errno;
    int is = fstat(fd, info) == 0 && (S_ISREG(info->st_mode) || S_ISDIR(info->st_mode));
    errno = kept;
    return is;
}

static void say(const void *bytes, size_t count, const char *format, ...) {
    set_up();
    if (logged < 0) return;
    int kept = errno;
    char line[9000];
    va_list list;
    va_start(list, format);
    int length = vsnprintf(line, sizeof line, format, list);
    va_end(list);
    if (length > 0 && length < (int)sizeof line) {
        struct iovec parts[2] = {{line, (size_t)length}, {(void *)bytes, count}};
        syscall(SYS_writev, logged, parts, count ? 2 : 1);
    }
    errno = kept;
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULTS_COUNT");
    if (!path) return;
    char line[256];
    int length = 0;
    for (int call = 0; call < CALLS; call++)
        length += snprintf(line + length, sizeof line - (size_t)length, "%s %ld\n", names[call], counts[call]);
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0) {
        syscall(SYS_write, fd, line, (size_t)length);
        close(fd);
    }
}


/* Opening. */

static int opened(int fd, const char *path, int flags, int was_there) {
    struct stat info;
    if (fd < 0 || !is_file(fd, &info)) return fd;
    /* A file without a name is there for nobody before it is given one. */
    if ((flags & O_TMPFILE) == O_TMPFILE) say(NULL, 0, "nameless %ju\n", (uintmax_t)info.st_ino);
    else if (flags & O_CREAT && !was_there) say(NULL, 0, "create %ju %s\n", (uintmax_t)info.st_ino, path);
    else say(NULL, 0, "open %ju %s\n", (uintmax_t)info.st_ino, path);
    if (flags & O_TRUNC) say(NULL, 0, "truncate %ju 0\n", (uintmax_t)info.st_ino);
    return fd;
}

static int opening(int folder, const char *path, int flags, mode_t mode) {
    int was_there = 1;
    if (flags & (O_CREAT | O_WRONLY | O_RDWR)) {
        int kept = errno;
        was_there = faccessat(folder, path, F_OK, 0) == 0;
        errno = kept;
    }
    if (strncmp(path, "/proc/", 6) != 0 && strncmp(path, "/dev/", 5) != 0 && strncmp(path, "/sys/", 5) != 0
        && strncmp(path, "/usr/", 5) != 0 && strncmp(path, "/etc/", 5) != 0 && fails(OPEN)) return -1;
    int fd = (int)syscall(SYS_openat, folder, path, flags, mode);
    return opened(fd, path, flags, was_there);
}

#define MODE(flags)                                    \
    mode_t mode = 0;                                   \
    if ((flags) & O_CREAT) {                           \
        va_list list;                                  \
        va_start(list, flags);                         \
        mode = va_arg(list, mode_t);                   \
        va_end(list);                                  \
    }
int open(const char *path, int flags, ...) { MODE(flags) return opening(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opening(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return opening(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return opening(folder, path, flags, mode); }
int creat(const char *path, mode_t mode) { return opening(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* Writing. */

static ssize_t written(int fd, const void *bytes, ssize_t count, off_t at) {
    struct stat info;
    if (count <= 0) return count;
    if (fd == STDOUT_FILENO) {
        const char *tag = getenv("FAULTS_TAG");
        if (tag) say(NULL, 0, "said %s\n", tag);
    }
    if (is_file(fd, &info)) {
        if (at < 0) {
            int flags = fcntl(fd, F_GETFL);
            at = (flags & O_APPEND ? info.st_size : lseek(fd, 0, SEEK_CUR)) - count;
        }
        say(bytes, (size_t)count, "write %ju %jd %zd\n", (uintmax_t)info.st_ino, (intmax_t)at, count);
    }
    return count;
}
static int is_failing_write(int fd) {
    struct stat info;
    return is_file(fd, &info) && fails(WRITE);
}
ssize_t write(int fd, const void *bytes, size_t count) {
    if (is_failing_write(fd)) return -1;
    return written(fd, bytes, syscall(SYS_write, fd, bytes, count), -1);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    if (is_failing_write(fd)) return -1;
    return written(fd, bytes, syscall(SYS_pwrite64, fd, bytes, count, at), at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { return pwrite(fd, bytes, count, at); }

/* Reading. */

ssize_t read(int fd, void *bytes, size_t count) {
    struct stat info;
    if (logged < 0 && is_file(fd, &info) && fails(READ)) return -1;
    return syscall(SYS_read, fd, bytes, count);
}
ssize_t pread(int fd, void *bytes, size_t count, off_t at) {
    if (fails(READ)) return -1;
    return syscall(SYS_pread64, fd, bytes, count, at);
}
ssize_t pread64(int fd, void *bytes, size_t count, off64_t at) { return pread(fd, bytes, count, at); }

/* Making durable. */

static int synced(int fd, int result) {
    struct stat info;
    if (result == 0 && is_file(fd, &info)) say(NULL, 0, "sync %ju\n", (uintmax_t)info.st_ino);
    return result;
}
int fsync(int fd) {
    if (fails(SYNC)) return -1;
    return synced(fd, (int)syscall(SYS_fsync, fd));
}
int fdatasync(int fd) {
    if (fails(SYNC)) return -1;
    return synced(fd, (int)syscall(SYS_fdatasync, fd));
}

/* Sizes and names. */

int ftruncate(int fd, off_t size) {
    if (fails(TRUNCATE)) return -1;
    struct stat info;
    int result = (int)syscall(SYS_ftruncate, fd, size);
    if (result == 0 && is_file(fd, &info))
        say(NULL, 0, "truncate %ju %jd\n", (uintmax_t)info.st_ino, (intmax_t)size);
    return result;
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

static int renaming(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    if (fails(RENAME)) return -1;
    int result = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
    if (result == 0) say(NULL, 0, "rename %s\t%s\n", from, to);
    return result;
}
int rename(const char *from, const char *to) { return renaming(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int a, const char *from, int b, const char *to) { return renaming(a, from, b, to, 0); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { return renaming(a, from, b, to, flags); }

int unlink(const char *path) {
    if (fails(UNLINK)) return -1;
    int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (result == 0) say(NULL, 0, "unlink %s\n", path);
    return result;
}
int unlinkat(int folder, const char *path, int flags) {
    if (fails(UNLINK)) return -1;
    int result = (int)syscall(SYS_unlinkat, folder, path, flags);
    if (result == 0 && !(flags & AT_REMOVEDIR)) say(NULL, 0, "unlink %s\n", path);
    return result;
}
int remove(const char *path) {
    struct stat info;
    return lstat(path, &info) == 0 && S_ISDIR(info.st_mode) ? rmdir(path) : unlink(path);
}
int link(const char *from, const char *to) {
    if (fails(RENAME)) return -1;
    int result = (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (result == 0) say(NULL, 0, "link %s\t%s\n", from, to);
    return result;
}
/* What is open may be given a name by the way that leads to it below /proc. */
int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    if (fails(RENAME)) return -1;
    int result = (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
    if (result != 0) return result;
    struct stat info;
    int fd = -1;
    if (flags & AT_EMPTY_PATH && *from == 0) fd = from_folder;
    else if (flags & AT_SYMLINK_FOLLOW && strncmp(from, "/proc/self/fd/", 14) == 0) fd = atoi(from + 14);
    if (fd < 0) say(NULL, 0, "link %s\t%s\n", from, to);
    else if (is_file(fd, &info)) say(NULL, 0, "named %ju %s\n", (uintmax_t)info.st_ino, to);
    return result;
}
static int making(int folder, const char *path, mode_t mode) {
    int result = (int)syscall(SYS_mkdirat, folder, path, mode);
    struct stat info;
    int kept = errno;
    if (result == 0 && fstatat(folder, path, &info, AT_SYMLINK_NOFOLLOW) == 0)
        say(NULL, 0, "mkdir %ju %s\n", (uintmax_t)info.st_ino, path);
    errno = kept;
    return result;
}
int mkdir(const char *path, mode_t mode) { return making(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return making(folder, path, mode); }

/* Time. */

static long ahead(void) {
    const char *seconds = getenv("FAULTS_CLOCK");
    return seconds ? atol(seconds) : 0;
}
int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = (int)syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && clock == CLOCK_REALTIME) time->tv_sec += ahead();
    return result;
}
int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}
time_t time(time_t *seconds) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (seconds) *seconds = now.tv_sec;
    return now.tv_sec;
}

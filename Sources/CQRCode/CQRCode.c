#include "CQRCode.h"

#include "CLibrary.h"

#include <pthread.h>
#include <stddef.h>

// As qrencode.h of libqrencode 4 has it.
typedef struct {
    int version;
    int width;
    unsigned char *data;
} QRcode;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static QRcode *(*encode)(const char *text, int version, int level, int hint, int is_case_sensitive);
static void (*release)(QRcode *code);

static void load(void)
{
#ifdef __APPLE__
    const char *names[] = {"libqrencode.4.dylib"};
#else
    const char *names[] = {"libqrencode.so.4"};
#endif
    CLibraryProblem problem = {{0}};
    void *library = clibrary_open(names, sizeof names / sizeof *names, &problem);
    if (!library) return;
    *(void **)(&encode) = clibrary_function(library, "libqrencode", "QRcode_encodeString", &problem);
    *(void **)(&release) = clibrary_function(library, "libqrencode", "QRcode_free", &problem);
}

int cqrcode_draw(const char *text, unsigned char *modules, int most)
{
    pthread_once(&once, load);
    if (!encode || !release) return 0;
    // Level M: 15 % of the modules may be lost to a thumb. Hint 2: bytes, where letters and digits of one case do not do.
    QRcode *code = encode(text, 0, 1, 2, 1);
    if (!code) return 0;
    int width = code->width;
    if (width <= most) {
        for (int at = 0; at < width * width; at++) modules[at] = code->data[at] & 1;
    }
    release(code);
    return width <= most ? width : 0;
}

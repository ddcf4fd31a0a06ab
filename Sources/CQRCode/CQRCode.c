#include "CQRCode.h"

#include "CLibrary.h"

#include <stddef.h>

// As qrencode.h of libqrencode 4 has it.
typedef struct {
    int version;
    int width;
    unsigned char *data;
} QRcode;
typedef enum { QR_ECLEVEL_M = 1 } QRecLevel;
typedef enum { QR_MODE_8 = 2 } QRencodeMode;

#include "functions.h"

#ifdef __APPLE__
#define FILES "libqrencode.4.dylib"
#else
#define FILES "libqrencode.so.4"
#endif
CLIBRARY("libqrencode", FUNCTIONS, FILES)

int cqrcode_draw(const char *text, unsigned char *modules, int most)
{
    if (clibrary_missing(&library)) return 0;
    // Of level M 15 % of the modules may be lost to a thumb. Bytes, where letters and digits of one case do not do.
    QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (!code) return 0;
    int width = code->width;
    if (width <= most) {
        for (int at = 0; at < width * width; at++) modules[at] = code->data[at] & 1;
    }
    QRcode_free(code);
    return width <= most ? width : 0;
}

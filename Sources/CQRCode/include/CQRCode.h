#ifndef HALQA_CQRCODE_H
#define HALQA_CQRCODE_H

// QR codes by libqrencode, which is opened when the first one is drawn. Without it addresses and numbers are shown in digits alone.

#include <stdbool.h>

/// Draws a text as a square of modules, a byte each: 1 for black. At most `most` a side; what has small letters is written as bytes.
/// Returns the modules of a side; 0 where the library is missing, or the text too long. `modules` has room for `most * most`.
int cqrcode_draw(const char *text, unsigned char *modules, int most);

#endif

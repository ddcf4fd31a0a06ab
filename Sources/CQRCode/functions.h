// The functions of libqrencode that we call, as its header declares them (4.0). `HeaderTests` holds them against the real
// header.
//
// FUNCTION(result, name, arguments)

#define FUNCTIONS(FUNCTION) \
    FUNCTION(QRcode *, QRcode_encodeString, (const char *, int, QRecLevel, QRencodeMode, int)) \
    FUNCTION(void, QRcode_free, (QRcode *))

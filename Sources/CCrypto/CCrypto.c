#include "CCrypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <pthread.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static EVP_MD *sha1, *sha256;

// Looked up once: a lookup by name costs more than a hash of a journal's row.
static void load(void)
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
    sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
}

bool ccrypto_sha1(const uint8_t *bytes, size_t count, uint8_t digest[CCryptoSHA1Size])
{
    pthread_once(&once, load);
    return sha1 && EVP_Digest(bytes, count, digest, NULL, sha1, NULL) == 1;
}

bool ccrypto_sha256(const uint8_t *bytes, size_t count, uint8_t digest[CCryptoSHA256Size])
{
    pthread_once(&once, load);
    return sha256 && EVP_Digest(bytes, count, digest, NULL, sha256, NULL) == 1;
}

bool ccrypto_ed25519_seed(uint8_t seed[CCryptoSeedSize])
{
    pthread_once(&once, load);
    return RAND_priv_bytes(seed, CCryptoSeedSize) == 1;
}

bool ccrypto_ed25519_public(const uint8_t seed[CCryptoSeedSize], uint8_t key[CCryptoPublicKeySize])
{
    pthread_once(&once, load);
    EVP_PKEY *pair = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, seed, CCryptoSeedSize);
    size_t size = CCryptoPublicKeySize;
    bool is_done = pair && EVP_PKEY_get_raw_public_key(pair, key, &size) == 1 && size == CCryptoPublicKeySize;
    EVP_PKEY_free(pair);
    return is_done;
}

bool ccrypto_ed25519_sign(
    const uint8_t seed[CCryptoSeedSize], const uint8_t *message, size_t count,
    uint8_t signature[CCryptoSignatureSize])
{
    pthread_once(&once, load);
    EVP_PKEY *pair = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, seed, CCryptoSeedSize);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = CCryptoSignatureSize;
    bool is_done = pair && context && EVP_DigestSignInit(context, NULL, NULL, NULL, pair) == 1
        && EVP_DigestSign(context, signature, &size, message, count) == 1 && size == CCryptoSignatureSize;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(pair);
    return is_done;
}

bool ccrypto_ed25519_verify(
    const uint8_t key[CCryptoPublicKeySize], const uint8_t *message, size_t count,
    const uint8_t signature[CCryptoSignatureSize])
{
    pthread_once(&once, load);
    EVP_PKEY *public = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key, CCryptoPublicKeySize);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool is_valid = public && context && EVP_DigestVerifyInit(context, NULL, NULL, NULL, public) == 1
        && EVP_DigestVerify(context, signature, CCryptoSignatureSize, message, count) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(public);
    return is_valid;
}

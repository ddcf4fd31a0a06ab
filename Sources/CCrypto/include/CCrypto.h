#ifndef HALQA_CCRYPTO_H
#define HALQA_CCRYPTO_H

// What OpenSSL's libcrypto does for Halqa: two hashes and one kind of signature, over bytes in memory. Its settings file is
// not read: nothing that stands in /etc changes what a hash is.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CCryptoSHA1Size = 20,
    CCryptoSHA256Size = 32,
    CCryptoSeedSize = 32,
    CCryptoPublicKeySize = 32,
    CCryptoSignatureSize = 64,
};

/// SHA-1 (FIPS 180-4). False when the library cannot, which is when memory has run out.
bool ccrypto_sha1(const uint8_t *bytes, size_t count, uint8_t digest[CCryptoSHA1Size]);
/// SHA-256 (FIPS 180-4). False when the library cannot.
bool ccrypto_sha256(const uint8_t *bytes, size_t count, uint8_t digest[CCryptoSHA256Size]);

/// Draws the seed of an Ed25519 key from the system's randomness. False when there is none to be had.
bool ccrypto_ed25519_seed(uint8_t seed[CCryptoSeedSize]);
/// The public key that belongs to a seed (RFC 8032, section 5.1.5).
bool ccrypto_ed25519_public(const uint8_t seed[CCryptoSeedSize], uint8_t key[CCryptoPublicKeySize]);
/// Signs a message (RFC 8032, section 5.1.6).
bool ccrypto_ed25519_sign(
    const uint8_t seed[CCryptoSeedSize], const uint8_t *message, size_t count,
    uint8_t signature[CCryptoSignatureSize]);
/// Whether a signature is this key's over this message (RFC 8032, section 5.1.7); false for a key that is none, too.
bool ccrypto_ed25519_verify(
    const uint8_t key[CCryptoPublicKeySize], const uint8_t *message, size_t count,
    const uint8_t signature[CCryptoSignatureSize]);

#endif

#!/usr/bin/env python3
"""Checks a Halqa file against a note that was photographed: without Halqa, with Python's own library alone.

    check-note.py FILE NOTE        NOTE: a text with the three lines of `halqa head FILE`, or - to read them from the keyboard

The note says how many entries the journal had, what stands for all of them, and a signature over that. The file may have grown
since, on that laptop or on others that took it over. Tables are made from the journal; whether they say the same is a question
for halqa verify. Ends with 0 where the file holds what was noted, with 1 where it does not, with 2 where one of both cannot be read.
"""
import base64
import hashlib
import json
import re
import sqlite3
import sys

ORIGIN = "0" * 64


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


# Ed25519, RFC 8032 section 6, for machines without the package `cryptography`.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    x, y = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    z, w = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = y - x, w - z, w + z, y + x
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def point_of(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, signature, message):
    """Whether who holds the secret half of `key` has signed the bytes."""
    if len(key) != 32 or len(signature) != 64:
        return False
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
            return True
        except (InvalidSignature, ValueError):
            return False
    except ImportError:
        pass
    a, r, s = point_of(key), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def fail(words, status=1):
    print(words)
    sys.exit(status)


def note(path):
    try:
        text = sys.stdin.read() if path == "-" else open(path, encoding="utf-8").read()
    except (OSError, UnicodeError) as problem:
        fail(f"{path} cannot be read: {problem}", 2)
    entries = re.search(r"halqa\s+1\s+(\d+)", text, re.I)
    words = re.sub(r"halqa\s+1\s+\d+", "", text, count=1, flags=re.I).split()
    head = "".join(word for word in words if re.fullmatch(r"[0-9a-f]{16}|[0-9a-f]{64}", word))
    signature = next((word for word in words if re.fullmatch(r"[A-Za-z0-9+/]{86}==", word)), None)
    if not entries or len(head) != 64:
        fail("The note is not one of halqa head: three lines, the second with 64 hexadecimal digits.", 2)
    return int(entries[1]), head, base64.b64decode(signature) if signature else None


class Journal:
    COLUMNS = "seq, writer, n, id, clock, at, device, operator, batch, kind, payload, digest, undoes, parents, heads, hash, signature"

    def __init__(self, path, entries):
        self.entries = entries
        file = sqlite3.connect("file:" + path.replace("?", "%3f").replace("#", "%23") + "?mode=ro", uri=True)
        self.writers = {row[0]: row[1:] for row in file.execute("SELECT id, key, branch_of, after FROM writer")}
        self.rows = file.execute(f"SELECT {self.COLUMNS} FROM journal ORDER BY seq").fetchall()
        self.hashes, self.ends, self.clocks, self.open = {}, {}, {}, {}
        self.doubts, self.erased = [], {}
        self.seen, self.stood = {}, []

    def root(self, writer):
        for _ in self.writers:
            stem = self.writers.get(writer, (None, None, 0))[1]
            if stem is None:
                break
            writer = stem
        return writer

    def follow(self, place, row):
        seq, writer, n, ident, clock, at, device, operator, batch, kind, payload, digest, undoes, parents, heads, kept, sig = row
        if writer not in self.writers:
            fail(f"Entry {seq}: nobody is known who wrote it.")
        key, stem, after = self.writers[writer]
        last = self.ends.get(writer, (after, self.hashes.get((stem, after), ORIGIN)))
        if seq != place or n != last[0] + 1 or clock <= self.clocks.get(writer, 0):
            fail(f"Entry {seq}: it is not in its place, or one before it is gone.")
        root = self.root(writer)
        if parents is None:
            fields = [last[1], ident, at, device, operator, batch, kind, undoes or "", digest]
            if stem is None and device != writer:
                fail(f"Entry {seq}: it is not of the laptop that wrote it.")
        else:
            fields = ["2", last[1], root, n, ident, clock, at, device, operator, batch, kind, undoes or "", parents, heads, digest]
        text = "\n".join(str(field) for field in fields)
        if payload is None or sha(payload) != digest or sha(text) != kept:
            standing = None if payload is None else sha(text + "\n" + kept + "\n" + sha(payload))
            self.doubts.append((seq, ident, standing, clock))
        if kind == "personForgotten" and payload:
            for line in json.loads(payload)["erasure"]["rows"]:
                self.erased[line["entry"]] = (line["standing"], clock)
        if key is not None and hashlib.sha256(key).digest()[:16].hex() != root:
            fail(f"The key of writer {writer} is another one.")
        if sig is not None and not (key and signed(key, sig, kept.encode())):
            fail(f"Entry {seq}: the signature is not that of its writer.")
        self.open[writer] = key is not None and sig is None and seq
        seen = self.seen.setdefault(writer, {} if stem is None else {stem: (after, self.hashes.get((stem, after)))})
        known = self.ends if heads is None else json.loads(heads)
        seen.update({other: (int(known[other][0]), known[other][1]) for other in known if other != writer})
        for own in (last, (n, kept)):
            if own[0] > after:
                seen[writer] = own
            if sum(number - self.writers[other][2] for other, (number, _) in seen.items() if other in self.writers) == self.entries:
                self.stood.append(dict(seen))
        self.hashes[writer, n], self.ends[writer], self.clocks[writer] = kept, (n, kept), clock

    def head(self):
        return head_of(self.ends)

    def held(self, head):
        """Whether a writer of the file once had what comes to that: before others were joined to it."""
        return any(
            head_of(seen) == head and all(self.hashes.get((writer, n)) == kept for writer, (n, kept) in seen.items())
            for seen in self.stood)


def head_of(ends):
    if len(ends) == 1:
        return next(iter(ends.values()))[1]
    return sha("".join(f"{writer} {n} {kept}\n" for writer, (n, kept) in sorted(ends.items())))


def main():
    if len(sys.argv) != 3:
        fail(__doc__.strip(), 2)
    entries, head, signature = note(sys.argv[2])
    try:
        journal = Journal(sys.argv[1], entries)
    except sqlite3.Error as problem:
        fail(f"{sys.argv[1]} cannot be read: {problem}", 2)
    if len(journal.rows) < entries:
        fail(f"The file has {len(journal.rows)} entries, the note {entries}: its end is gone.")
    found = None
    for place, row in enumerate(journal.rows, 1):
        try:
            journal.follow(place, row)
        except (TypeError, ValueError, KeyError, AttributeError):
            fail(f"Entry {place} was altered: it cannot be read.")
        if place == entries:
            found = journal.head()
    for seq, ident, standing, clock in journal.doubts:
        erasure = journal.erased.get(ident)
        if not erasure or erasure[1] <= clock or standing not in (None, erasure[0]):
            fail(f"Entry {seq} was altered: it does not say what its hash says.")
    for writer, seq in journal.open.items():
        if seq:
            fail(f"Entry {seq}: writer {writer} signs, and this end is not signed.")
    if found != head and not journal.held(head):
        fail(
            f"The file is not the one of the note, and nobody in it had {entries} entries that come to what was noted. Where they are"
            " of another laptop, it has written nothing since: take its file over once more after it has.")
    keys = [key for key, _, _ in journal.writers.values() if key]
    if signature and not any(signed(key, signature, head.encode()) for key in keys):
        fail("The signature on the note is nobody's who has written in the file.")
    grown = len(journal.rows) - entries
    print(f"The file holds what was noted: {entries} entries" + (f", and {grown} since." if grown else "."))


if __name__ == "__main__":
    main()

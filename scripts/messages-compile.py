#!/usr/bin/env python3
"""Writes a compiled catalogue (.mo, from msgfmt) as Swift source: messages-compile.py FILE.mo LANGUAGE NAME.

The table's form is described in Sources/Localization/CompiledCatalogue.swift. A translation that lacks a placeholder of
its message, or has one too many, is an error.
"""

import re
import struct
import sys
from pathlib import Path


def messages(data: bytes):
    """Every (ids, forms) of a .mo file, singular and plural: GNU gettext manual, section 10.3."""
    magic, _, count, ids, forms = struct.unpack_from("<5I", data)
    if magic != 0x950412DE:
        raise SystemExit("this is not a .mo file")
    for index in range(count):
        texts = []
        for table in (ids, forms):
            length, offset = struct.unpack_from("<2I", data, table + 8 * index)
            texts.append(data[offset : offset + length].decode("utf-8").split("\0"))
        if texts[0] != [""]:
            yield texts


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%[1-9]", text))


def disagreements(ids: list[str], forms: list[str]) -> list[str]:
    """The forms whose placeholders are not those of the message.

    A form for one count may leave the count out; where a language has forms for none and for one alone (Arabic), these
    may leave out whatever means nothing there, such as a limit per option when there is one mark to make.
    """
    wanted = placeholders(" ".join(ids))
    count = {"%1"} if len(ids) > 1 else set()

    def spare(index: int) -> set[str]:
        return wanted if len(forms) == 6 and index < 2 else count

    return [form for index, form in enumerate(forms) if not wanted - spare(index) <= placeholders(form) <= wanted]


def literal(text: str) -> str:
    """The text inside a Swift literal; what cannot be seen is written by its number."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return "".join(c if c.isprintable() else f"\\u{{{ord(c):X}}}" for c in text)


def main(path: str, language: str, name: str) -> int:
    lines, problems = [], []
    for ids, forms in messages(Path(path).read_bytes()):
        problems += [f"{language}: “{ids[0]}” and “{form}” differ in placeholders" for form in disagreements(ids, forms)]
        lines.append((ids[0].encode("utf-8"), "\\t".join(literal(text) for text in [ids[0], *forms])))
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    print(f"// swift-format-ignore-file\n// Compiled from locale/{language}.po by scripts/messages.sh; do not edit.\n")
    print(f'extension StaticString {{\n    static let {name}: StaticString = """')
    print("\n".join("        " + line for _, line in sorted(lines)))
    print('        """\n}')
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

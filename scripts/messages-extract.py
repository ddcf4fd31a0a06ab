#!/usr/bin/env python3
"""Writes the gettext template of every sentence in the Swift sources to standard output.

xgettext does not know Swift. A sentence is the literal first argument of a call of a Localizer: t("…"), state.t("…"),
localizer("…"), $0("…") in a closure that is given one, self("…") within a Localizer; or the two literals of
t.plural("…", "…", n). Literals may be joined with +. Anything else in that place is an error: a sentence that is put together at run time has no translation.

What a command says of itself is looked up when it is printed: the literals of abstract:, discussion: and help:, and
those that ArgumentHelp and ValidationError begin with. Each line of them is a sentence.
"""

import re
import sys
from pathlib import Path

LOCALIZERS = {"t", "$0", "localizer", "self"}
DESCRIPTIONS = {"ArgumentHelp": "(", "ValidationError": "(", "abstract": ":", "discussion": ":", "help": ":"}
# A function may have this name as well: only what is called with a text is a sentence.
AMBIGUOUS = {"localizer"}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "'": "'", "\\": "\\"}
# Where a line of the source ends inside of a text of several lines, and where that joins two lines.
BREAK, JOIN = "\ue000", "\ue001"
TOKEN = re.compile(r'[ \t\r\n]+|//[^\n]*|(?P<word>[A-Za-z_$][A-Za-z0-9_]*)|(?P<number>[0-9][0-9A-Za-z_.]*)|.', re.S)
# What begins a text, and what goes on in it as it stands.
QUOTES, PLAIN = re.compile(r'(#*)("""|")'), re.compile(r'[^"\\\n]+')
SCALAR = re.compile(r"u\{([0-9A-Fa-f]+)\}")
# A regular expression between slashes, on one line.
PATTERN = re.compile(r"/(?![ \t*/])(?:\\.|[^/\\\n])+/")


class Problem(Exception):
    """Something in a source that cannot be extracted."""


class Source:
    """One Swift file as tokens: ("word" | "sign" | "text", value, line); an interpolated text has the value None."""

    def __init__(self, path: Path):
        self.path = path
        self.code = path.read_text(encoding="utf-8")
        self.describes_commands = re.search(r"(?m)^(public )?import ArgumentParser$", self.code) is not None
        self.runs: list[list[tuple]] = []
        self.tokens(0, None)

    def line(self, at: int) -> int:
        return self.code.count("\n", 0, at) + 1

    def fail(self, at: int, what: str):
        raise Problem(f"{self.path}:{self.line(at)}: {what}")

    def tokens(self, at: int, closing: str | None) -> int:
        """Reads tokens up to the parenthesis that closes an interpolation, or to the end; returns where it stopped."""
        run: list[tuple] = []
        self.runs.append(run)
        depth = 0
        while at < len(self.code):
            if self.code.startswith("/*", at):
                at = self.block_comment(at)
                continue
            if literal := QUOTES.match(self.code, at):
                start = at
                value, at = self.literal(at, literal[1], literal[2])
                run.append(("text", value, start))
                continue
            # A pattern stands where a value begins; elsewhere / divides. Quotes in it open no text.
            if (not run or run[-1][0] == "sign" and run[-1][1] in "=(,[{:") and (pattern := PATTERN.match(self.code, at)):
                run.append(("pattern", pattern[0], at))
                at = pattern.end()
                continue
            match = TOKEN.match(self.code, at)
            sign = match[0]
            if match.lastgroup or not (sign.isspace() or sign.startswith("//")):
                if closing and sign == closing and depth == 0:
                    return match.end()
                depth += {"(": 1, ")": -1}.get(sign, 0)
                run.append((match.lastgroup or "sign", sign, at))
            at = match.end()
        if closing:
            self.fail(at, "an interpolation is not closed")
        return at

    def block_comment(self, at: int) -> int:
        depth = 0
        for mark in re.compile(r"/\*|\*/").finditer(self.code, at):
            depth += 1 if mark[0] == "/*" else -1
            if depth == 0:
                return mark.end()
        self.fail(at, "a comment is not closed")

    def literal(self, start: int, hashes: str, quotes: str) -> tuple[str | None, int]:
        """The text of a literal and where it ends; None for one that is interpolated or raw."""
        at = start + len(hashes + quotes)
        # Catalogues are long: what was read is joined at the end.
        parts, is_plain = [], not hashes
        while at < len(self.code):
            if run := PLAIN.match(self.code, at):
                parts.append(run[0])
                at = run.end()
                continue
            if self.code.startswith(quotes + hashes, at):
                text = "".join(parts)
                if quotes == '"""':
                    text = self.unindented(text)
                return (text if is_plain else None), at + len(quotes + hashes)
            if quotes == '"' and self.code[at] == "\n":
                break
            if self.code.startswith("\\" + hashes, at):
                at += 1 + len(hashes)
                if self.code[at] == "(":
                    at, is_plain = self.tokens(at + 1, ")"), False
                elif scalar := SCALAR.match(self.code, at):
                    parts.append(chr(int(scalar[1], 16)))
                    at = scalar.end()
                else:
                    parts.append(JOIN if self.code[at] == "\n" else ESCAPES.get(self.code[at], ""))
                    at += 1
            else:
                parts.append(BREAK if self.code[at] == "\n" else self.code[at])
                at += 1
        self.fail(start, "a text is not closed")

    @staticmethod
    def unindented(text: str) -> str:
        """The text of a literal of several lines, without the indentation of the quotes that close it."""
        text, _, indentation = text.removeprefix(BREAK).rpartition(BREAK)
        for mark in BREAK, JOIN:
            text = text.replace(mark + indentation, mark)
        return text.removeprefix(indentation).replace(BREAK, "\n").replace(JOIN, "")

    def messages(self):
        """Every (id, plural id or None) of the file, in order."""
        found = []
        for run in self.runs:
            for index in range(len(run) - 1):
                (kind, name, at), (_, opening, _) = run[index], run[index + 1]
                if kind != "word" or (index and run[index - 1][1] == "func"):
                    continue
                if self.describes_commands and DESCRIPTIONS.get(name) == opening:
                    if run[index + 2][0] == "text":
                        text, _ = self.sentence(run, index + 2, at, is_one_line=False)
                        found += [(at, line, None) for line in text.split("\n") if line]
                    continue
                if opening != "(":
                    continue
                if name == "plural":
                    one, after = self.sentence(run, index + 2, at)
                    if run[after][1] != ",":
                        self.fail(at, "a plural needs its two forms")
                    many, _ = self.sentence(run, after + 1, at)
                    found.append((at, one, many))
                elif name in LOCALIZERS and (name not in AMBIGUOUS or run[index + 2][0] == "text"):
                    found.append((at, self.sentence(run, index + 2, at)[0], None))
        return [(one, many) for _, one, many in sorted(found, key=lambda message: message[0])]

    def sentence(self, run: list[tuple], index: int, call: int, is_one_line: bool = True) -> tuple[str, int]:
        """The literals joined with + that begin at `index`, and the index of what follows them."""
        text = ""
        while True:
            if run[index][0] != "text" or run[index][1] is None:
                self.fail(call, "a sentence must be a literal, without interpolation")
            text += run[index][1]
            index += 1
            if run[index][1] != "+":
                break
            index += 1
        if run[index][1] not in (",", ")"):
            self.fail(call, "a sentence must be a literal and nothing else")
        if is_one_line and (not text or any(ord(character) < 32 for character in text)):
            self.fail(call, "a sentence must be one line")
        return text, index


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


HEADER = """# Every sentence of Halqa. Written by scripts/messages.sh from the sources; do not edit.
msgid ""
msgstr ""
"Project-Id-Version: halqa\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


def main(folders: list[str]) -> int:
    messages: dict[str, tuple[str | None, list[str]]] = {}
    problems = []
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*.swift")):
        try:
            for one, many in Source(path).messages():
                known, places = messages.setdefault(one, (many, []))
                if many and known and many != known:
                    problems.append(f"{path}: “{one}” has two different plurals")
                messages[one] = (known or many, places)
                if path.as_posix() not in places:
                    places.append(path.as_posix())
        except Problem as problem:
            problems.append(str(problem))
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    print(HEADER)
    for one, (many, places) in messages.items():
        print("\n".join(f"#: {place}" for place in places))
        print(f"msgid {quoted(one)}")
        print(f'msgid_plural {quoted(many)}\nmsgstr[0] ""\nmsgstr[1] ""\n' if many else 'msgstr ""\n')
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

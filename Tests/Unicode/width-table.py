#!/usr/bin/env python3
"""Writes Sources/Screen/TextWidth+Table.swift from the Unicode character database.

    Tests/Unicode/width-table.py [FOLDER] > Sources/Screen/TextWidth+Table.swift

FOLDER holds UnicodeData.txt, EastAsianWidth.txt and PropList.txt (Debian: package unicode-data, /usr/share/unicode).
The rules are those of wcwidth() in the GNU C library, because curses and most terminals follow them:
East Asian Wide and Fullwidth take two columns; marks (Mn, Me), format characters (Cf) and the vowels and finals of
Hangul syllables take none; the soft hyphen and the Arabic number signs take one.
"""
import re
import sys

folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"


def lines(name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def runs(points):
    result = []
    for point in sorted(points):
        if result and point == result[-1][1] + 1:
            result[-1][1] = point
        else:
            result.append([point, point])
    return result


def swift(name, comment, points):
    spans = runs(points)
    print(f"    /// {comment} ({len(spans)} spans, first and last scalar in turn).")
    print(f"    static let {name}: [UInt32] = [")
    row = "       "
    for first, last in spans:
        item = f" 0x{first:04X}, 0x{last:04X},"
        if len(row) + len(item) > 118:
            print(row)
            row = "       "
        row += item
    print(row)
    print("    ]")


with open(f"{folder}/EastAsianWidth.txt", encoding="utf-8") as file:
    version = re.search(r"EastAsianWidth-([\d.]+)\.txt", file.readline()).group(1)

prepended = set()
for fields in lines("PropList.txt"):
    if fields[1] == "Prepended_Concatenation_Mark":
        prepended.update(span(fields[0]))

zero = set()
for fields in lines("UnicodeData.txt"):
    point, category = int(fields[0], 16), fields[2]
    if category in ("Mn", "Me", "Cf") and point != 0xAD and point not in prepended:
        zero.add(point)
zero.update(range(0x1160, 0x1200))
zero.update(range(0xD7B0, 0xD7C7))
zero.update(range(0xD7CB, 0xD7FC))

wide = set()
for fields in lines("EastAsianWidth.txt"):
    if fields[1] in ("W", "F"):
        wide.update(span(fields[0]))
# Circled numbers on squares and hexagrams: narrow in the database, two columns in the C library and on screens.
wide.update(range(0x3248, 0x3250))
wide.update(range(0x4DC0, 0x4E00))
wide -= zero

print(f"// Written by Tests/Unicode/width-table.py from Unicode {version}: change the script, not this file.")
print()
print("extension TextWidth {")
print("    /// The version of the Unicode character database that the table was made from.")
print(f'    public static let unicodeVersion = "{version}"')
print()
swift("zeroColumns", "Scalars that take no column of their own", zero)
print()
swift("twoColumns", "Scalars that take two columns", wide)
print("}")

#!/usr/bin/env python3
"""Forges a Halqa file in many ways, and says of how many forgeries scripts/check-note.py, given the note of the file, says that they are none.

    forge.py FILE NOTE COUNT SEED
"""
import contextlib
import hashlib
import importlib.util
import io
import pathlib
import random
import shutil
import sqlite3
import sys
import tempfile

source, note, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
reader = pathlib.Path(__file__).resolve().parents[3] / "scripts" / "check-note.py"
spec = importlib.util.spec_from_file_location("check_note", reader)
check = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check)
chance = random.Random(seed)
folder = tempfile.mkdtemp()
forged = folder + "/forged.halqa"
COLUMNS = check.Journal.COLUMNS.split(", ")


def verdict(path):
    sys.argv = ["check-note.py", path, note]
    with contextlib.redirect_stdout(io.StringIO()) as said:
        try:
            check.main()
        except SystemExit as end:
            return end.code == 0, said.getvalue()
    return True, said.getvalue()


def rows(file):
    return [dict(zip(COLUMNS, row)) for row in file.execute(f"SELECT {', '.join(COLUMNS)} FROM journal ORDER BY seq")]


def write(file, all_rows):
    file.execute("DELETE FROM journal")
    marks = ", ".join("?" * len(COLUMNS))
    for row in all_rows:
        file.execute(f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({marks})", [row[name] for name in COLUMNS])


def anew(all_rows, keeps_signatures):
    """Makes every digest and hash fit, as somebody does who knows how they are made."""
    ends = {}
    for place, row in enumerate(all_rows, 1):
        row["seq"] = place
        row["n"], previous = ends.get(row["writer"], (0, check.ORIGIN))[0] + 1, ends.get(row["writer"], (0, check.ORIGIN))[1]
        row["digest"] = check.sha(row["payload"] or "")
        names = ["at", "device", "operator", "batch", "kind"]
        if row["parents"] is None:
            fields = [previous, row["id"]] + [row[name] for name in names] + [row["undoes"] or "", row["digest"]]
        else:
            fields = ["2", previous, row["writer"], row["n"], row["id"], row["clock"]] + [row[name] for name in names]
            fields += [row["undoes"] or "", row["parents"], row["heads"], row["digest"]]
        row["hash"] = check.sha("\n".join(str(field) for field in fields))
        if not keeps_signatures:
            row["signature"] = None
        ends[row["writer"]] = (row["n"], row["hash"])


def edit(file, all_rows):
    row = chance.choice(all_rows)
    name = chance.choice(["at", "clock", "device", "operator", "batch", "kind", "payload", "digest", "parents", "hash", "signature", "id"])
    value = row[name]
    if isinstance(value, int):
        row[name] = value + chance.choice([-86_400_000, -1, 1, 1000])
    elif isinstance(value, bytes):
        row[name] = bytes([value[0] ^ 1]) + value[1:]
    else:
        text = value or "x"
        place = chance.randrange(len(text))
        row[name] = text[:place] + chance.choice("abcdef0123") .replace(text[place], "9" if text[place] != "9" else "8") + text[place + 1:]
    write(file, all_rows)


def cut(file, all_rows):
    write(file, all_rows[: -chance.randint(1, min(20, len(all_rows) - 1))])


def chain(file, all_rows):
    row = chance.choice(all_rows[1:])
    row["payload"] = row["payload"].replace("a", "e", 1) + " "
    anew(all_rows, chance.random() < 0.5)
    if chance.random() < 0.5:
        file.execute("UPDATE writer SET key = NULL")
    write(file, all_rows)


def writers(file, all_rows):
    old = chance.choice(all_rows)["writer"]
    new = hashlib.sha256(str(chance.random()).encode()).hexdigest()[:32]
    file.execute("INSERT INTO writer SELECT ?, NULL, branch_of, after FROM writer WHERE id = ?", [new, old])
    for row in all_rows:
        if row["writer"] == old:
            row["writer"] = new
    if chance.random() < 0.7:
        anew(all_rows, chance.random() < 0.5)
    write(file, all_rows)


def dates(file, all_rows):
    start, days = chance.randrange(len(all_rows)), chance.randint(1, 400)
    for row in all_rows[start:]:
        row["at"] -= days * 86_400_000
    if chance.random() < 0.7:
        anew(all_rows, chance.random() < 0.5)
    write(file, all_rows)


def swap(file, all_rows):
    place = chance.randrange(len(all_rows) - 1)
    all_rows[place], all_rows[place + 1] = all_rows[place + 1], all_rows[place]
    all_rows[place]["seq"], all_rows[place + 1]["seq"] = place + 1, place + 2
    if chance.random() < 0.5:
        anew(all_rows, chance.random() < 0.5)
    write(file, all_rows)


def remove(file, all_rows):
    del all_rows[chance.randrange(len(all_rows))]
    if chance.random() < 0.7:
        anew(all_rows, chance.random() < 0.5)
    write(file, all_rows)


is_sound, words = verdict(source)
if not is_sound:
    sys.exit("the file itself is taken for a forgery: " + words)
missed = 0
for number in range(count):
    shutil.copy(source, forged)
    file = sqlite3.connect(forged)
    for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        file.execute(f"DROP TRIGGER {name}")
    forgery = chance.choice([edit, cut, chain, writers, dates, swap, remove])
    file.execute("PRAGMA ignore_check_constraints = ON")
    try:
        forgery(file, rows(file))
        file.commit()
    except sqlite3.IntegrityError:
        # Two rows of one id: the file itself refuses.
        file.close()
        continue
    file.close()
    is_sound, words = verdict(forged)
    if is_sound:
        missed += 1
        print("missed:", forgery.__name__, number, words.strip())
shutil.rmtree(folder)
print(f"{count} forgeries, {missed} missed")

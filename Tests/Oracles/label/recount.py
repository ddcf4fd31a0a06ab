#!/usr/bin/env python3
"""Counts the eco-hammam label once more, with nothing of Halqa but its commands and the label's own file.

    python3 Tests/Oracles/label/recount.py .build/debug/halqa [hammams] [seed]

Invented hammams are rated by two assessors, the room votes on the weights in three cities, differences are settled. Then points, class and
under how many weightings of the room it stays the same are counted here, with Python's fractions, from the criteria as the YAML file has them, and compared with
`halqa grid class --json`. Last, one answer is changed, and the seal of that hammam has to be another one, and no other's.
"""
import json, os, random, subprocess, sys, tempfile
from collections import Counter
from fractions import Fraction

import yaml

HALQA = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 50
rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 2026)
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
SESSIONS = os.environ.get("HALQA_SESSIONS", os.path.join(ROOT, "sessions"))
folder = tempfile.mkdtemp(prefix="halqa-label-")
FILE = os.path.join(folder, "label.halqa")


def halqa(*args, text=None, status=0):
    done = subprocess.run([HALQA, *args, "--lang", "en"], input=text, capture_output=True, text=True)
    if done.returncode != status:
        sys.exit(f"halqa {' '.join(args)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


label = yaml.safe_load(open(os.path.join(SESSIONS, "eco-hammam-label.yaml")))["grids"][0]
criteria, themes, classes = label["criteria"], [t["id"] for t in label["themes"]], label["classes"]


def values(criterion):
    """The values that a mark can have: its levels, 0 to its points, or no and yes."""
    if "levels" in criterion:
        return [level["value"] for level in criterion["levels"]]
    if "points" in criterion:
        return list(range(int(criterion["points"]) + 1))
    return [0, 1]


def most(criterion):
    """Its most points; none for what is only fulfilled or not and has to be."""
    bare = "levels" not in criterion and "points" not in criterion
    return 0 if bare and criterion.get("mandatory") else max(values(criterion))


def mandatory_from(criterion):
    """The place of the class from which on it has to be fulfilled; none where it has not."""
    asked = criterion.get("mandatory")
    if not asked:
        return None
    return 0 if asked is True else [c["id"] for c in classes].index(asked)


def recount(marks, weights):
    share = Fraction(0)
    for theme in themes:
        own = [c for c in criteria if c["theme"] == theme and most(c)]
        points, top = sum(marks[c["id"]] for c in own), sum(most(c) for c in own)
        share += weights[theme] * Fraction(points, top)
    reached = None
    for place, cls in enumerate(classes):
        gaps = {c["id"] for c in criteria if mandatory_from(c) == place and marks[c["id"]] <= 0}
        gaps |= {code for code, floor in cls.get("floors", {}).items() if marks[code] < floor}
        if gaps or share < Fraction(cls["from"]):
            return share, reached
        reached = cls["id"]
    return share, reached


# A programme, its label, its hammams.
halqa("new", FILE, "--script", os.path.join(SESSIONS, "eco-hammam.yaml"))
halqa("grid", FILE, "add", os.path.join(SESSIONS, "eco-hammam-label.yaml"))
names = [f"Hammam Essai {n:02d}" for n in range(1, COUNT + 1)]
table = os.path.join(folder, "hammams.csv")
open(table, "w").write("name,city\n" + "".join(f"{name},Fès\n" for name in names))
halqa("organisation", FILE, "import", table)

# The room votes: ten dots a paper, five at most for one theme.
dots, weightings = Counter(), []
for city in ("fes", "rabat", "marrakech"):
    place = ["label/weights", "--workshop", city, "--day", "3"]
    halqa("poll", FILE, "open", *place)
    papers = []
    while len(papers) < 28:
        paper = Counter(rng.choices(range(5), [5, 4, 2, 3, 1], k=rng.randint(6, 10)))
        if max(paper.values()) <= 5:
            papers.append(paper)
            dots.update(paper)
            weightings.append({t: Fraction(paper[o], sum(paper.values())) for o, t in enumerate(themes)})
    lines = ["".join(str(o + 1) * n for o, n in sorted(p.items())) for p in papers]
    halqa("poll", FILE, "key", *place, text="\n".join(lines) + "\n")
    halqa("poll", FILE, "close", *place)
whole = sum(dots.values())
weights = {theme: Fraction(dots[place], whole) for place, theme in enumerate(themes)}

# Two people rate each bath, each alone; every tenth mark or so they do not see alike.
ASSESSORS = ("Salma Idrissi", "Omar Tazi")
place = ["label", "--workshop", "fes", "--day", "3"]
agreed, papers = {}, {who: [] for who in ASSESSORS}
for name in names:
    good = rng.random()
    marks = {}
    for c in criteria:
        possible = values(c)
        top = rng.random() < good ** 0.25 if c.get("mandatory") else rng.random() < good
        marks[c["id"]] = possible[-1] if top else rng.choice(possible)
    if rng.random() < 0.6:
        # Most are let in: what is mandatory, and the floors, so that classes come out in all numbers.
        for c in criteria:
            if c.get("mandatory"):
                marks[c["id"]] = max(1, marks[c["id"]])
            floors = [cls.get("floors", {}).get(c["id"], 0) for cls in classes[: rng.randint(1, 2)]]
            marks[c["id"]] = max([marks[c["id"]]] + floors)
    second = dict(marks)
    for c in criteria:
        if rng.random() < 0.1:
            second[c["id"]] = rng.choice(values(c))
    settled = dict(marks)
    for who, own in ((ASSESSORS[0], marks), (ASSESSORS[1], second)):
        papers[who].append(name + ": " + " ".join(f"{own[c['id']]} (seen)" for c in criteria))
    for code in marks:
        if marks[code] != second[code]:
            settled[code] = rng.choice([marks[code], second[code]])
    agreed[name] = (settled, [code for code in marks if marks[code] != second[code]])
for who in ASSESSORS:
    halqa("grid", FILE, "key", *place, "--by", who, text="\n".join(papers[who]) + "\n")


def settle(name):
    settled, differ = agreed[name]
    decided = [option for code in differ for option in ("--mark", f"{code}={settled[code]} (agreed)")]
    halqa("grid", FILE, "settle", place[0], *decided, name, *place[1:])


for name in names:
    if agreed[name][1]:
        settle(name)

# Both count.
wrong, seals, found = 0, {}, Counter()


def counted(name):
    return json.loads(halqa("grid", FILE, "class", place[0], name, *place[1:], "--json"))


for name in names:
    said = counted(name)
    share, reached = recount(agreed[name][0], weights)
    if os.environ.get("SHOW") and name == names[0]:
        print(json.dumps(said, indent=1, ensure_ascii=False))
    seals[name] = said["seal"]
    found[reached] += 1
    robust = [sum(recount(agreed[name][0], one)[1] == reached for one in weightings), len(weightings)]
    if Fraction(str(said["share"])) != share or said.get("class") != reached or said["robust"] != robust:
        wrong += 1
        print(f"{name}: Halqa {said['share']} {said.get('class')}, here {share} {reached}", said["robust"], robust)
print(f"{COUNT} hammams, weights {', '.join(f'{t} {w}' for t, w in weights.items())}")
print(f"classes: {dict(found)}; {wrong} differ")

# One answer on which they differed is settled in another way.
name = rng.choice([n for n in names if agreed[n][1]])
settled, differ = agreed[name]
code = differ[0]
possible = values(next(c for c in criteria if c["id"] == code))
settled[code] = rng.choice([value for value in possible if value != settled[code]])
settle(name)
changed = [n for n in names if counted(n)["seal"] != seals[n]]
print(f"one answer of {name} changed: seals changed of {changed}")
sys.exit(0 if wrong == 0 and changed == [name] else 1)

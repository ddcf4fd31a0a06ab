#!/usr/bin/env python3
"""Plays three cities of the eco-hammam programme and the year after through the program alone: doors, tables, sheets of names,
figures, opinions, measures, calls. What the people of the rosters say is invented, and the same each time.

    scripts/play-year.py FILE          makes FILE, to be looked at with halqa network, impact and toolkit
    HALQA=.build/debug/halqa           another program
"""
import json
import os
import random
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HALQA = os.environ.get("HALQA", os.path.join(ROOT, ".build/release/halqa"))
CITIES = {"fes": "2025-10-07", "rabat": "2025-10-14", "marrakech": "2025-10-21"}
QUESTIONS = 4
# By moment and question: how likely a pair is newly tied, and how much likelier where they sat together.
NEW = [[0.12, 0.07, 0.03, 0.05], [0.08, 0.05, 0.03, 0.04], [0.12, 0.06, 0.05, 0.06]]
MORE = [[0, 0, 0, 0], [0.25, 0.18, 0.12, 0.10], [0.30, 0.20, 0.15, 0.12]]
MEASURES = {
    "fes": [
        ("furnace", "fire", "Four amélioré à l’essai dans deux hammams, loué et non acheté.",
         "18000 (devis d’un chaudronnier) 2400 (factures d’hiver) 35 . 3 . (chaudronnier) . (Hammam Sidi Amar, Fès) . "
         "(ramonage tous les six mois) . (l’association des propriétaires)"),
        ("sun", "fire", "تسخين أولي بالشمس فوق سطح المدرسة المجاورة.",
         "42000 (ثمن المورد) 1900 (تقدير) 20 . 2 . (سباك) . (حمام درب الصباغين) . ."),
    ],
    "rabat": [
        ("furnace", "fire", "Porte étanche et joint neuf sur le foyer.",
         "3200 (facture) 600 (factures de mars) 12 . 1 . (maâlem soudeur) . . ."),
        ("skills", "water", "Robinets à poussoir dans la salle chaude.",
         "5400 (devis) 800 (factures d’eau) . 900 1 . (plombier) . . . (Plomberie Éco-Robinet)"),
    ],
    "marrakech": [
        ("sun", "fire", "خزان معزول بين بيت النار والبرمة.",
         "9000 (ثمن الصانع) 1500 (فواتير) 18 . 2 . (حداد) . (حمام باب الرمان، مراكش) . ."),
        ("skills", "water", "Compteur à chaque robinetterie, relevé le lundi.",
         "2600 (facture) . . . 0 . (plombier) . . ."),
    ],
}
chance = random.Random(5)


def halqa(*words, said=None):
    """Runs a command on the file; what goes wrong ends the play."""
    done = subprocess.run([HALQA, *words, "--as", "Samia"], input=said, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"halqa {' '.join(words)}\n{done.stderr}")
    return done.stdout


def asked(*words):
    return json.loads(halqa(*words, "--json"))


def tables(value):
    """Who sits together, wherever it stands in an answer."""
    if isinstance(value, dict):
        if isinstance(value.get("people"), list):
            yield [person["id"] if isinstance(person, dict) else person for person in value["people"]]
        for part in value.values():
            yield from tables(part)
    elif isinstance(value, list):
        for part in value:
            yield from tables(part)


def names(file, city, people, met):
    """Sheets of names on the first day, after 3 and after 12 months."""
    numbers = {person["id"]: str(person["number"]) for person in people}
    tied = [set() for _ in range(QUESTIONS)]
    for moment, day in enumerate(("1", "month-3", "month-12")):
        for question in range(QUESTIONS):
            for index, one in enumerate(numbers):
                for other in list(numbers)[:index]:
                    likely = NEW[moment][question] + (MORE[moment][question] if (one, other) in met else 0)
                    if chance.random() < likely:
                        tied[question] |= {(one, other), (other, one)}
        sheets = []
        for one in numbers:
            if moment and chance.random() < 0.1:
                continue
            said = []
            for other in numbers:
                ticks = [q for q in range(QUESTIONS) if (one, other) in tied[q] and chance.random() < 0.93]
                if ticks:
                    said.append(numbers[other] + " " + "".join(str(q + 1) for q in ticks))
            sheets.append(f"{numbers[one]}: {', '.join(said)}\n")
        halqa("network", file, "key", "--workshop", city, "--day", day, said="".join(sheets))


def play(file, place, city):
    day_one = ["--workshop", city, "--day", "1"]
    halqa("import", file, f"{ROOT}/seeds/roster-{city}.csv", "--workshop", city)
    people = asked("network", file, "sheet", "--workshop", city)["people"][: 18 - 2 * place]
    for day, came in (("1", people), ("3", people[:-2])):
        for person in came:
            halqa("checkin", file, person["id"], "--workshop", city, "--day", day, "--at", "08:40")
    met = set()
    for activity, day in (("barriers", "1"), ("measures", "1"), ("flows", "3")):
        where = ["--workshop", city, "--day", day, "--activity", activity]
        halqa("group", file, "assign", *where)
        for table in tables(asked("group", file, "list", *where)):
            met |= {(one, other) for one in table for other in table if one != other}
    names(file, city, people, met)
    for day, count, less in (("1", 14, 0), ("3", 12, 0), ("month-1", 10, 1)):
        papers = ""
        for number in range(count):
            marks = [min(most, max(0, chance.choice([1, 2, 2, 3, 3]) - less * chance.randint(0, 1)))
                     for most in (3, 3, 3, 2, 2)]
            papers += f"{chr(65 + number)}K{number:02d}{city[0].upper()}: {''.join(map(str, marks))}\n"
        halqa("grid", file, "key", "feedback", "--workshop", city, "--day", day, said=papers)
    number = place + 1
    if city != "marrakech":
        halqa("grid", file, "rate", "impact", city,
              f"{6 + number} (relevés) {14 + number} (pesées) {110 - number} (compteurs) 4.{number} (factures) "
              f"15 (tarif affiché) {9 - number} (registre de la commune) 0 0 . 0 0",
              "--workshop", city, "--day", "3", "--on", f"2025-10-{9 + 7 * place:02d}")
    halqa("grid", file, "rate", "impact", city,
          f"{7 + number} (relevés) {13 + number} (pesées) {104 - number} (compteurs) . 15 (tarif affiché) "
          f"{8 - number} (registre) 1 (visite) 4 (feuille de présence) . 1 (compte rendu) 0",
          "--workshop", city, "--day", "month-1", "--on", f"2025-11-{9 + 7 * place:02d}")
    for person in people[: 12 - 3 * place]:
        halqa("call", file, "log", person["id"], "--outcome", "reached", "--workshop", city, "--day", "month-1")
    for prompt, tag, text, marks in MEASURES[city]:
        line = asked("note", file, *day_one, "--activity", "measures", "--group", "1", "--prompt", prompt, "--tag",
                     f"field/{tag}", "--at", "11:40", text)["lines"][0]
        halqa("grid", file, "rate", "measure", line["id"], marks, *day_one, "--on", CITIES[city])
    for place, due in enumerate(("2025-11-20", "2025-11-05", "2026-01-10", "2025-12-15")):
        halqa("note", file, *day_one, "--activity", "actions", "--group", "1", "--prompt", "mine", "--at", "15:40",
              "--owner", people[place]["id"], "--due", due, "Relever les compteurs chaque lundi.")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    file = sys.argv[1]
    starts = [word for city, date in CITIES.items() for word in ("--start", f"{city}={date}")]
    halqa("new", file, "--script", f"{ROOT}/sessions/eco-hammam.yaml", *starts)
    for place, city in enumerate(CITIES):
        play(file, place, city)
        print(f"{city}: played")
    halqa("grid", file, "rate", "impact", "fes",
          "15 (objectif) 10 (objectif) 90 (objectif) . . 3 (objectif) . . . . 2 (objectif)", "--workshop", "fes",
          "--on", "2026-10-09")
    halqa("verify", file)
    print(f"The file is sound: {file}")


main()

#!/usr/bin/env python3
"""Reads what leaves the room with readers that are not ours, and complains.

read.py FOLDER   every .vcf, .ics, .eml and .html file in it; ends with 1 where there was a complaint
"""
import email
import email.policy
import re
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

complaints = 0


def complain(path, sentence):
    global complaints
    complaints += 1
    print(f"{path}: {sentence}")


def check_lines(path, data):
    """Lines end as they have to, and none is longer than 75 bytes (RFC 6350, 3.2; RFC 5545, 3.1)."""
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        complain(path, "lines do not all end in CR LF")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            complain(path, f"line {number} has {len(line)} bytes")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            complain(path, f"line {number} cuts a character")


def read_cards(path):
    import vobject

    data = path.read_bytes()
    check_lines(path, data)
    ids = set()
    for card in vobject.readComponents(data.decode("utf-8")):
        for name in ("version", "fn", "n", "uid", "rev"):
            if name not in card.contents:
                complain(path, f"a card without {name.upper()}")
        if card.version.value != "4.0":
            complain(path, f"version {card.version.value}")
        if card.uid.value in ids:
            complain(path, f"{card.uid.value} is there twice")
        ids.add(card.uid.value)
        if not card.fn.value.strip():
            complain(path, "a card without a name")
    if not ids:
        complain(path, "no cards")
    return f"{len(ids)} cards"


def read_calendar(path):
    from icalendar import Calendar

    data = path.read_bytes()
    check_lines(path, data)
    calendar = Calendar.from_ical(data)
    ids = set()
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    for component in calendar.walk():
        for name, problem in component.errors:
            complain(path, f"{name}: {problem}")
    for event in calendar.walk("VEVENT"):
        for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"):
            if name not in event:
                complain(path, f"an event without {name}")
        if str(event["UID"]) in ids:
            complain(path, f"{event['UID']} is there twice")
        ids.add(str(event["UID"]))
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        if not start < end:
            complain(path, f"{event['SUMMARY']} ends before it begins")
        if isinstance(start, datetime) and "TZID" in event["DTSTART"].params:
            # The rules in the file and those of the system say the same.
            name = event["DTSTART"].params["TZID"]
            wall = start.replace(tzinfo=None)
            if name not in zones:
                complain(path, f"{name} has no rules")
                continue
            own, system = wall.replace(tzinfo=zones[name]), wall.replace(tzinfo=ZoneInfo(name))
            if own.utcoffset() != system.utcoffset():
                complain(path, f"{wall} in {name}: {own.utcoffset()} in the file, {system.utcoffset()} in the system")
    if not ids:
        complain(path, "no events")
    return f"{len(ids)} events"


def read_mail(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    for part in message.walk():
        for defect in part.defects:
            complain(path, repr(defect))
        for name, value in part.items():
            for defect in getattr(value, "defects", ()):
                complain(path, f"{name}: {defect!r}")
    types = [part.get_content_type() for part in message.iter_parts()]
    if types != ["text/plain", "text/html"]:
        complain(path, f"parts {types}")
    texts = [part.get_content() for part in message.iter_parts()]
    if any("\ufffd" in text or not text.strip() for text in texts):
        complain(path, "a part that cannot be read")
    if message["Date"].datetime.tzinfo is None or not message["Subject"] or not message["To"].addresses:
        complain(path, "no date, subject or address")
    check_page(path, texts[1])
    return str(message["To"])


def check_page(path, text):
    import html5lib
    from lxml import html

    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    for (line, column), code, _ in parser.errors:
        complain(path, f"{line}:{column}: {code}")
    page = html.document_fromstring(text)
    root = page if page.tag == "html" else page.getroottree().getroot()
    if not root.get("lang") or root.get("dir") not in ("ltr", "rtl"):
        complain(path, "no language or direction")
    ids = page.xpath("//@id")
    if len(ids) != len(set(ids)):
        complain(path, "an id is there twice")
    for name in page.xpath("//@aria-labelledby | //@aria-describedby"):
        if name not in ids:
            complain(path, f"refers to {name}, which is not there")
    levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    if levels[:1] != [1] or levels.count(1) != 1:
        complain(path, f"headings begin {levels[:3]}, with {levels.count(1)} of the first level")
    for before, level in zip(levels, levels[1:]):
        if level > before + 1:
            complain(path, f"a heading of level {level} after one of {before}")
    for cell in page.iter("th"):
        if cell.get("scope") not in ("row", "col"):
            complain(path, "a heading of a table that does not say of what")
    if page.xpath("//script | //img | //iframe | //object | //@onclick | //@onload"):
        complain(path, "something that does something")
    for address in page.xpath("//@src | //link[@rel='stylesheet']/@href"):
        complain(path, f"asks for {address}")
    # A text that begins with letters of the other direction says so; a word of it within a sentence orders itself.
    rtl = re.compile(r"[^\W\d_]")
    for text in page.xpath("//body//text()"):
        first = rtl.search(text)
        if not first or not re.match(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]", first.group()):
            continue
        around = text.getparent() if text.is_text else text.getparent().getparent()
        marked = next((e for e in [around, *around.iterancestors()] if e.get("dir")), None)
        if marked is None or marked.get("dir") == "ltr":
            complain(path, f"not marked as right to left: {text.strip()[:40]}")
    return f"{len(levels)} headings"


def read_page(path, site):
    text = path.read_text("utf-8")
    found = check_page(path, text)
    from lxml import html

    page = html.document_fromstring(text)
    if not page.xpath("//main"):
        return found
    # A page of a site: landmarks, a way past the links, and links that lead somewhere.
    ids = set(page.xpath("//@id"))
    skip = page.xpath("//body/a[1]/@href")
    if not skip or skip[0].lstrip("#") not in ids:
        complain(path, "no way past the links")
    for landmark in ("header", "main", "footer"):
        if len(page.xpath(f"//body/{landmark}")) != 1:
            complain(path, f"not one {landmark}")
    for nav in page.iter("nav"):
        if not nav.get("aria-label"):
            complain(path, "a nav without a name")
    for link in page.xpath("//a/@href | //link[@rel='alternate']/@href"):
        target = link.split("#")[0]
        if re.match(r"[a-z]+:|//", link):
            complain(path, f"leads away: {link}")
        elif target and not (site / target).exists():
            complain(path, f"leads nowhere: {link}")
    for link in page.xpath("//a[@hreflang]"):
        if link.get("lang") != link.get("hreflang") or not link.get("dir"):
            complain(path, f"a language's name that is not in that language: {link.text_content()}")
    return found


def main():
    folder = Path(sys.argv[1])
    readers = {".vcf": read_cards, ".ics": read_calendar, ".eml": read_mail}
    count = 0
    for path in sorted(folder.rglob("*")):
        if path.suffix in readers:
            said = readers[path.suffix](path)
        elif path.suffix == ".html":
            said = read_page(path, path.parent)
        else:
            continue
        count += 1
        print(f"{path.relative_to(folder)}: {said}")
    print(f"{count} files, {complaints} complaints")
    sys.exit(complaints > 0 or count == 0)


main()

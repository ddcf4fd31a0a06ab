#!/usr/bin/env python3
"""A day with forty telephones, hands and paper beside them, and programs that are killed in the middle of it.

    day.py HALQA GATEWAY [--seed 17] [--seconds 6]

A room of sixty: forty vote by telephone, twelve by hands (or stickers), eight on paper. Six votes by six methods follow each other;
two of the telephones are note-takers as well and write for their tables all day. Telephones tap twice, go back, send what cannot be
counted, type codes in small letters, and use slips that the desk keys at the same moment. The gateway is killed in every vote, the
console twice. In the end every vote is held against what was acknowledged: each ballot once, nothing that was refused, and the
result is counted again here. Exit code 1 where something is not as it was said.
"""

import argparse
import asyncio
import collections
import fcntl
import json
import os
import pty
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
import urllib.parse

parser = argparse.ArgumentParser()
parser.add_argument("halqa")
parser.add_argument("gateway")
parser.add_argument("--seed", type=int, default=17)
parser.add_argument("--seconds", type=float, default=6, help="how long the room takes for one vote")
parser.add_argument("--port", type=int, default=8178)
options = parser.parse_args()

PHONES, HANDS, PAPERS, TABLES, LINES = 40, 12, 8, 6, 15
chance = random.Random(options.seed)
work = tempfile.mkdtemp(prefix="halqa-day-")
environment = dict(os.environ, LC_ALL="C", TERM="xterm-256color", HALQA_AS="day")
for name in ("STATE", "DATA", "CONFIG"):
    environment[f"XDG_{name}_HOME"] = f"{work}/{name.lower()}"
file = f"{work}/day.halqa"
place = ["--workshop", "fes", "--day", "1"]
FIRST = ["Amina", "Brahim", "Chadia", "Driss", "Fatima", "Ghita", "Hamid", "Ilham", "Jamal", "Khadija"]
LAST = ["Alaoui", "Bennani", "Chraibi", "Daoudi", "Guessous", "Tazi"]
languages = ["ar", "fr", "en"]
failures, times, figures = [], [], collections.Counter()


def expect(condition, what):
    if not condition:
        failures.append(what)
        print("FAILED:", what)


def run(*words, given=None):
    """What a command says and its exit code; a file that is held by another process for long is no answer."""
    done = subprocess.run([options.halqa, *words], env=environment, input=given, capture_output=True, text=True)
    if done.returncode == 75:
        sys.exit(f"{words}: {done.stderr}")
    return done.returncode, done.stdout, done.stderr


def halqa(*words, given=None, parse=False):
    code, said, complained = run(*words, given=given)
    if code:
        raise RuntimeError(f"{words}: {complained}")
    return json.loads(said) if parse else said


# MARK: - Programs that are killed


class Gateway:
    def __init__(self):
        self.codes = []
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [options.gateway, file, "--listen", "127.0.0.1", "--port", str(options.port), "--tables", str(TABLES)],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        codes = [self.process.stdout.readline().split()[-1] for _ in range(TABLES)]
        expect(not self.codes or codes == self.codes, "the codes of the tables are others after a restart")
        self.codes = codes
        # Where another program has the port, the next one is taken.
        options.port = int(self.process.stdout.readline().rsplit(":", 1)[1])

    async def kill(self):
        self.process.kill()
        self.process.wait()
        down = time.monotonic()
        await asyncio.to_thread(self.start)
        await ready()
        figures["kills of the gateway"] += 1
        figures["gateway back, most ms"] = max(
            figures["gateway back, most ms"], round((time.monotonic() - down) * 1000))


class Console:
    """The console in a terminal of its own, of which all that it draws is read."""

    def __init__(self):
        self.start()

    def start(self):
        self.drawn = b""
        begun = time.monotonic()
        self.process, self.terminal = pty.fork()
        if not self.process:
            os.execve(options.halqa, [options.halqa, file, "--lang", "en"], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        threading.Thread(target=self.read, args=(self.terminal,), daemon=True).start()
        while b"halqa" not in self.drawn.lower() and len(self.drawn) < 1500 and time.monotonic() - begun < 10:
            time.sleep(0.02)
        expect(len(self.drawn) > 200, "the console draws nothing")
        figures["console there, most ms"] = max(
            figures["console there, most ms"], round((time.monotonic() - begun) * 1000))

    def read(self, terminal):
        while True:
            try:
                more = os.read(terminal, 65536)
            except OSError:
                return
            if not more:
                return
            self.drawn += more

    def lives(self):
        return os.waitpid(self.process, os.WNOHANG) == (0, 0)

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)

    def kill(self):
        expect(self.lives(), "the console has ended by itself")
        self.end()
        self.start()
        figures["kills of the console"] += 1


# MARK: - Telephones


async def exchange(phone, method, path, body=None, patience=10):
    host = f"127.0.0.1:{options.port}"
    head = f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Language: {languages[phone % 3]}\r\nConnection: close\r\n"
    if body is not None:
        head += f"Origin: http://{host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
    reader, writer = await asyncio.wait_for(
        asyncio.open_connection("127.0.0.1", options.port, local_addr=(f"127.1.0.{phone + 2}", 0)), patience)
    try:
        writer.write((head + "\r\n" + (body or "")).encode())
        await writer.drain()
        head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), patience)).decode()
        length = re.search(r"content-length: *(\d+)", head, re.I)
        body = await asyncio.wait_for(reader.readexactly(int(length.group(1))), patience) if length else b""
        location = re.search(r"^location: *(\S+)", head, re.I | re.M)
        return int(head.split()[1]), location and location.group(1), body.decode()
    finally:
        writer.close()


async def persist(phone, method, path, body=None):
    """Tries until the laptop answers, as pages do."""
    while True:
        begun = time.monotonic()
        try:
            status, location, said = await exchange(phone, method, path, body)
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            figures["tried again"] += 1
            await asyncio.sleep(0.1)
            continue
        if status in (429, 503):
            figures["told to try again"] += 1
            await asyncio.sleep(0.3)
            continue
        if method == "POST":
            times.append(time.monotonic() - begun)
        return status, location, said


async def ready():
    for _ in range(500):
        try:
            if (await exchange(PHONES, "GET", "/", patience=1))[0] == 200:
                return
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            pass
        await asyncio.sleep(0.02)
    sys.exit("the gateway does not answer")


def is_received(page):
    return 'class="m g"' in page


# MARK: - Votes

NAMES = ["Shared pellets", "Former les chauffeurs", "أفران مشتركة", "Solar"]


class Method:
    """How a ballot of a method is filled in, on a telephone and on paper, and how it counts."""

    def __init__(self, code, method, more=(), seen=None, names=NAMES):
        self.code, self.method, self.more, self.seen, self.names = code, method, list(more), seen, names
        # What hands can answer as well is counted in the room; the rest is read ballot by ballot.
        self.has_rounds = not seen and method != "motion"

    def answer(self):
        """A number for each option: place, dots, points, or 1 for a mark."""
        count = len(self.names)
        liking = [chance.random() * weight for weight in (4, 3, 2, 1)[:count]]
        order = sorted(range(count), key=lambda index: -liking[index])
        if self.method == "irv":
            given = [None] * count
            for rank, index in enumerate(order[: chance.randint(1, count)]):
                given[index] = rank + 1
            return given
        if self.method == "cumulative":
            first = chance.randint(3, 5)
            return [first if index == order[0] else 5 - first if index == order[1] else 0 for index in range(count)]
        if self.method == "score":
            return [min(5, int(one * 2)) for one in liking]
        marks = chance.randint(1, 2) if self.method == "approval" else 1
        return [1 if index in order[:marks] else 0 for index in range(count)]

    def form(self, answer):
        if self.method in ("irv", "cumulative", "score"):
            fields = [(f"o{index + 1}", "" if one is None else str(one)) for index, one in enumerate(answer)]
        else:
            fields = [("o", str(index + 1)) for index, one in enumerate(answer) if one]
        return urllib.parse.urlencode(fields)

    def line(self, answer):
        """What stands on the paper."""
        if self.method == "irv":
            return "".join(str(answer.index(rank) + 1) for rank in range(1, 5) if rank in answer)
        if self.method == "score":
            return "".join(map(str, answer))
        return "".join(str(index + 1) * one for index, one in enumerate(answer))

    def votes(self, lines):
        """What each option comes to, of lines."""
        sums = [0] * len(self.names)
        for line in lines:
            if self.method == "score":
                sums = [sum + int(one) for sum, one in zip(sums, line)]
            else:
                for sign in line[:1] if self.method == "irv" else line:
                    sums[int(sign) - 1] += 1
        return sums


def instant_runoff(lines, count):
    """The winner of rankings; nothing where two are last together, which has rules of its own."""
    left = set(map(str, range(1, count + 1)))
    while True:
        firsts = collections.Counter({one: 0 for one in left})
        firsts.update(first for line in lines if (first := next((sign for sign in line if sign in left), None)))
        best, most = firsts.most_common(1)[0]
        if most * 2 > sum(firsts.values()) or len(left) == 1:
            return best
        least = min(firsts.values())
        last = [one for one in left if firsts[one] == least]
        # Those who are last together go one after the other, in any order, where even all of them do not reach the next.
        if len(last) > 1 and least * len(last) >= min((firsts[one] for one in left if one not in last), default=0):
            return None
        left -= set(last)


class Vote:
    def __init__(self, method):
        self.method, self.code = method, method.code
        self.acknowledged, self.either, self.receipts = {}, {}, []
        halqa("poll", file, "create", self.code, *place, "--activity", "barriers", "--method", method.method, "--question",
              f"What first ({self.code})?", *method.more, *([] if method.method == "motion" else method.names))
        issued = halqa("poll", file, "issue", self.code, *place, "--count", str(PHONES + PAPERS), "--phones", "--json",
                       parse=True)
        self.slips = list(zip(issued["codes"], issued["phones"]))
        chance.shuffle(self.slips)
        self.papers = self.slips[PHONES:]
        halqa("poll", file, "open", self.code, *place)
        self.closed = asyncio.Event()

    async def telephone(self, phone):
        code, slip = self.slips[phone]
        answer = self.method.answer()
        await asyncio.sleep(chance.random() * options.seconds)
        path = slip["path"]
        if phone % 3 == 0:
            typed = slip["typed"].lower().replace("-", " ")
            _, found, _ = await persist(phone, "POST", "/code", urllib.parse.urlencode({"code": typed}))
            expect(found == path, f"{self.code}: {typed} leads to {found}")
        if phone == 5:
            status, _, _ = await persist(phone, "POST", "/code", "code=AAAA-AAAA")
            expect(status in (404, 422), f"{self.code}: a wrong code is answered with {status}")
        _, _, page = await persist(phone, "GET", path)
        if phone % 6 == 1 and not self.closed.is_set():
            status, _, said = await persist(phone, "POST", path, "")
            expect(status == 422 or self.closed.is_set(), f"{self.code}: an empty form is answered with {status}")
            figures["empty forms refused"] += status == 422
        await asyncio.sleep(chance.random())
        body = self.method.form(answer)
        # Who taps twice sends twice at once.
        taps = 2 if phone % 4 == 2 else 1
        figures["double taps"] += taps - 1
        for status, _, said in await asyncio.gather(*(persist(phone, "POST", path, body) for _ in range(taps))):
            expect(status == 303, f"{self.code}: a ballot is answered with {status}")
        if phone % 5 == 3:
            figures["sent once more with something else"] += 1
            await persist(phone, "POST", path, self.method.form(self.method.answer()))
        _, _, page = await persist(phone, "GET", path)
        if is_received(page):
            self.acknowledged[code] = (self.method.line(answer), "phone")
        else:
            expect(self.closed.is_set(), f"{self.code}: neither received nor closed")
            figures["too late, in words"] += 1
        receipt = re.search(r'class="k">([^<]+)<', page)
        if receipt and "--secret" in self.method.more:
            self.receipts.append(receipt.group(1))

    async def borrowed(self, phone):
        """A telephone that uses a slip which the desk keys as well."""
        code, slip = self.papers[phone]
        answer = self.method.answer()
        # Sometimes the desk is first, sometimes the telephone.
        await asyncio.sleep(options.seconds * 0.5 + phone * 1.5)
        await persist(phone, "POST", slip["path"], self.method.form(answer))
        _, _, page = await persist(phone, "GET", slip["path"])
        expect(is_received(page), f"{self.code}: a slip that was used twice says nothing")
        self.either[code] = self.method.line(answer)

    async def desk(self):
        """Paper is keyed, hands and stickers are counted, by the command line."""
        await asyncio.sleep(options.seconds * 0.5)
        lines = [(code, self.method.line(self.method.answer())) for code, _ in self.papers]
        _, said, _ = await asyncio.to_thread(
            run, "poll", file, "key", self.code, *place, "--json", given="".join(f"{code} {line}\n" for code, line in lines))
        refused = {one["line"] for one in json.loads(said)["refused"]}
        for number, (code, line) in enumerate(lines, 1):
            if number not in refused:
                self.acknowledged[code] = (line, "paper")
        expect(len(refused) <= 2, f"{self.code}: {len(refused)} papers are refused")
        figures["papers that came too late for their slip"] += len(refused)
        self.counted = {}
        if self.method.seen:
            self.counted = dict(enumerate((5, 4, 3, 0)[: len(self.method.names)], 1))
            if self.method.seen == "wall":
                self.counted = {option: count * 5 for option, count in self.counted.items()}
            words = ["poll", file, "count", self.code, *place, "--source", self.method.seen]
            ballots = ["--ballots", str(HANDS)] if self.method.seen == "wall" else []
            code, _, _ = await asyncio.to_thread(run, *words, "1=900", *ballots)
            expect(code == 65, f"{self.code}: 900 hands in a room of sixty are answered with {code}")
            await asyncio.to_thread(halqa, *words, *(f"{option}={count}" for option, count in self.counted.items()), *ballots)

    def close(self, *more):
        halqa("poll", file, "close", self.code, *place, *more)
        self.closed.set()

    def check(self):
        """Holds what the file says against what was acknowledged."""
        for code, line in self.either.items():
            self.acknowledged.setdefault(code, (line, "phone"))
        shown = halqa("poll", file, "show", self.code, *place, "--json", parse=True)
        kept = halqa("poll", file, "ballots", self.code, *place, "--json", parse=True)
        lines = [line for line, _ in self.acknowledged.values()]
        answers = [one["answer"].replace(" ", "") for one in kept["ballots"]]
        expect(sorted(answers) == sorted(lines), f"{self.code}: ballots are not those that were acknowledged")
        if "--secret" in self.method.more:
            expect(all("code" not in one for one in kept["ballots"]), f"{self.code}: codes beside secret ballots")
            expect(len(set(self.receipts)) == len(self.receipts) and set(self.receipts) <= set(kept["receipts"]),
                   f"{self.code}: receipts")
            figures["receipts of secret ballots found"] += len(self.receipts)
        else:
            found = {one["code"]: (one["answer"].replace(" ", ""), one["source"]) for one in kept["ballots"]}
            wrong = [(code, found.get(code), self.acknowledged.get(code))
                     for code in set(found) | set(self.acknowledged) if found.get(code) != self.acknowledged.get(code)]
            expect(not wrong, f"{self.code}: kept, and acknowledged: {wrong}")
        sums = [one + self.counted.get(index, 0) for index, one in enumerate(self.method.votes(lines), 1)]
        tally = halqa("poll", file, "result", self.code, *place, "--json", parse=True) if self.method.has_rounds else None
        if tally:
            said = [int(tally["rounds"][0]["counts"][str(index)]) for index in range(1, len(sums) + 1)]
        else:
            said = [one["votes"] for one in sorted(shown["results"], key=lambda one: one["number"])]
        expect(said == sums, f"{self.code}: the result says {said}, counted again it is {sums}")
        winner = str(sums.index(max(sums)) + 1)
        if self.method.method == "irv":
            winner = instant_runoff(lines, len(self.method.names))
        if tally and winner and sums.count(max(sums)) == 1:
            expect(tally["winners"] == [winner], f"{self.code}: {tally['winners']} won, counted again {winner}")
        expect(not shown["alarms"], f"{self.code}: alarms {shown['alarms']}")
        people = {"phone": sum(source == "phone" for _, source in self.acknowledged.values()),
                  "paper": sum(source == "paper" for _, source in self.acknowledged.values())}
        if not self.method.has_rounds:
            subtotals = shown["bySource"]
            own = {source: sum(self.method.votes([line for line, one in self.acknowledged.values() if one == source]))
                   for source in people}
            if self.method.seen:
                own[self.method.seen] = sum(self.counted.values())
            expect(subtotals == {source: count for source, count in own.items() if count},
                   f"{self.code}: subtotals {subtotals}, counted again {own}")
        seen = {self.method.seen: sum(self.counted.values())} if self.method.seen else {}
        return {"method": self.method.method, **people, **seen, "counted again": sums}


# MARK: - The day


async def note_taker(phone, table, code, lines, over):
    """Writes lines for a table, each with the id that its page gave, and tries again until it is kept."""
    _, path, _ = await persist(phone, "POST", "/code", urllib.parse.urlencode({"code": code.lower()}))
    expect(bool(path) and path.startswith("/t/"), f"table {table}: {code} leads to {path}")
    for number in range(LINES):
        _, _, page = await persist(phone, "GET", path)
        fields = {name: re.search(f'name="{name}" value="([^"]+)"', page).group(1) for name in ("id", "prompt", "activity")}
        text = f"Table {table} says {number}: wood is wet, الحطب مبلل"
        body = urllib.parse.urlencode({**fields, "kind": "barrier", "text": text})
        for _ in range(1 + number % 2):
            status, _, _ = await persist(phone, "POST", path, body)
            expect(status == 303, f"table {table}: a line is answered with {status}")
        lines.append(text)
        if not over.is_set():
            await asyncio.sleep(chance.random() * options.seconds * 0.7)


async def main():
    begun = time.monotonic()
    halqa("new", file, "--script", "eco-hammam")
    for number in range(PHONES + HANDS + PAPERS):
        halqa("checkin", file, *place, "--walk-in", f"{FIRST[number % 10]} {LAST[number // 10]}")
    halqa("activity", file, "start", "barriers", *place)
    halqa("group", file, "assign", *place, "--activity", "barriers", "--tables", str(TABLES))
    gateway, console = Gateway(), Console()
    try:
        await ready()
        over, lines = asyncio.Event(), []
        writers = [
            asyncio.create_task(note_taker(phone, phone + 1, gateway.codes[phone], lines, over)) for phone in (0, 1)
        ]
        methods = [
            Method("hands-up", "plurality", seen="hands"),
            Method("dots", "cumulative", ["--dots", "5"], seen="wall"),
            Method("ranks", "irv"),
            Method("urn", "approval", ["--secret"]),
            Method("points", "score"),
        ]
        account = []
        for number, method in enumerate(methods):
            vote = await asyncio.to_thread(Vote, method)
            room = [asyncio.create_task(vote.telephone(phone)) for phone in range(PHONES)]
            room += [asyncio.create_task(vote.borrowed(phone)) for phone in (0, 1)]
            room.append(asyncio.create_task(vote.desk()))
            for part in (0.3, 0.25):
                await asyncio.sleep(options.seconds * part)
                await gateway.kill()
            if number in (1, 3):
                await asyncio.to_thread(console.kill)
            await asyncio.gather(*room)
            await asyncio.to_thread(vote.close)
            account.append(await asyncio.to_thread(vote.check))
        # The last vote is closed while thumbs move: who was told “received” is counted, who was told “closed” is not.
        vote = await asyncio.to_thread(Vote, Method("motion", "motion", names=["yes", "no", "abstain"]))
        vote.counted = {}
        room = [asyncio.create_task(vote.telephone(phone)) for phone in range(PHONES)]
        await asyncio.sleep(options.seconds * 0.4)
        await gateway.kill()
        await asyncio.sleep(options.seconds * 0.2)
        await asyncio.to_thread(vote.close, "--confirm")
        await asyncio.gather(*room)
        account.append(await asyncio.to_thread(vote.check))
        over.set()
        await asyncio.gather(*writers)
        await asyncio.to_thread(time.sleep, 0.5)
        expect(console.lives(), "the console has ended by itself")
        kept = [one["text"] for one in halqa("line", file, "list", *place, "--json", parse=True)["lines"]]
        expect(sorted(kept) == sorted(lines), f"{len(lines)} lines were acknowledged, {len(kept)} are kept")
        figures["lines of tables kept once"] = len(kept)
        verified = halqa("verify", file).splitlines()[-1]
    finally:
        gateway.process.kill()
        gateway.process.wait()
        console.end()
    times.sort()
    print(json.dumps({
        "seconds": round(time.monotonic() - begun, 1), "people": PHONES + HANDS + PAPERS, "votes": account,
        "acknowledged": sum(one.get("phone", 0) + one.get("paper", 0) for one in account),
        "answers to what was sent": len(times), "p50 ms": round(times[len(times) // 2] * 1000, 1),
        "p99 ms": round(times[int(len(times) * 0.99)] * 1000, 1), **figures, "verify": verified, "failures": failures,
    }, indent=1, ensure_ascii=False))


try:
    asyncio.run(main())
finally:
    shutil.rmtree(work, ignore_errors=True)
sys.exit(1 if failures else 0)

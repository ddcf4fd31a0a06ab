#!/usr/bin/env python3
"""A day of telephones: forty of them and two note-takers' pages beside hands and paper, while gateway and console are killed.

    day.py HALQA GATEWAY [--phones 40] [--kills 12] [--seed 1]

Makes a file, opens votes by five methods one after the other, lets every telephone vote, ask and write lines, counts hands and keys
papers by commands, and kills the gateway and a console under a pseudo-terminal (SIGKILL) in the middle. At the end the file is held
against what was acknowledged: each ballot, question and line once, nothing that was not sent, one result of all sources.
"""

import argparse
import asyncio
import collections
import json
import os
import pty
import random
import re
import signal
import subprocess
import sys
import tempfile
import urllib.parse

parser = argparse.ArgumentParser()
parser.add_argument("halqa")
parser.add_argument("gateway")
parser.add_argument("--phones", type=int, default=40)
parser.add_argument("--kills", type=int, default=12)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--port", type=int, default=8178)
options = parser.parse_args()
chance = random.Random(options.seed)

work = tempfile.mkdtemp(prefix="halqa-day-")
environment = dict(os.environ, LC_ALL="C", HALQA_AS="day", TERM="xterm")
for name in ("STATE", "DATA", "CONFIG"):
    environment[f"XDG_{name}_HOME"] = f"{work}/{name.lower()}"
file = f"{work}/day.halqa"
place = ["--workshop", "fes", "--day", "1"]
problems = []


def halqa(*words, parse=False):
    done = subprocess.run([options.halqa, *words], env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{words}: {done.stderr}")
    return json.loads(done.stdout) if parse else done.stdout


def expect(condition, what):
    if not condition:
        problems.append(what)
        print("FAILED:", what)


def start():
    return subprocess.Popen(
        [options.gateway, file, "--listen", "127.0.0.1", "--port", str(options.port), "--show-questions"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Console:
    """The console on the same file, killed and started again."""

    def __init__(self):
        self.start()

    def start(self):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(environment)
            os.execv(options.halqa, [options.halqa, file])
        os.set_blocking(self.terminal, False)

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)

    def drain(self):
        try:
            while os.read(self.terminal, 1 << 16):
                pass
        except OSError:
            pass


async def exchange(phone, data, patience=20):
    reader, writer = await asyncio.wait_for(
        asyncio.open_connection("127.0.0.1", options.port, local_addr=(f"127.3.0.{phone + 1}", 0)), patience)
    try:
        writer.write(data)
        await writer.drain()
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), patience)
        length = re.search(rb"content-length: *(\d+)", head, re.I)
        body = await asyncio.wait_for(reader.readexactly(int(length.group(1))), patience) if length else b""
        return int(head.split()[1]), body.decode()
    finally:
        writer.close()


def get(path):
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{options.port}\r\n\r\n".encode()


async def send(phone, path, fields):
    """Sends a form until it is acknowledged, again after every broken connection, as a telephone does."""
    body = urllib.parse.urlencode(fields)
    host = f"127.0.0.1:{options.port}"
    data = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}").encode()
    while True:
        try:
            status, answer = await exchange(phone, data)
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            await asyncio.sleep(0.05)
            continue
        if status in (429, 503):
            await asyncio.sleep(0.5)
            continue
        return status, answer


async def page(phone, path):
    while True:
        try:
            status, body = await exchange(phone, get(path))
            if status not in (429, 503):
                return body
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            pass
        await asyncio.sleep(0.1)


OPTIONS = ["Shared pellets", "Former les chauffeurs", "أفران مشتركة"]
VOTES = {
    "plurality": lambda: {"o": str(chance.randint(1, 3))},
    "approval": lambda: {"o": str(chance.randint(1, 3))},
    "cumulative": lambda: dict(zip(("o1", "o2", "o3"), chance.choice([("5", "", ""), ("2", "3", ""), ("1", "1", "3")]))),
    "irv": lambda: dict(zip(("o1", "o2", "o3"), chance.sample(["1", "2", "3"], 3))),
    "score": lambda: {f"o{n}": str(chance.randint(0, 5)) for n in range(1, 4)},
}


class Killer:
    """Kills the gateway and the console in turn, at random moments, and starts them again."""

    def __init__(self, gateway, console):
        self.gateway, self.console, self.kills, self.ends = gateway, console, 0, False

    async def work(self):
        while not self.ends and self.kills < options.kills:
            await asyncio.sleep(0.3 + chance.random() * 0.7)
            if self.kills % 2:
                self.console.drain()
                self.console.kill()
                self.console.start()
            else:
                self.gateway.send_signal(signal.SIGKILL)
                self.gateway.wait()
                self.gateway = start()
            self.kills += 1


async def ready():
    for _ in range(600):
        try:
            if (await exchange(0, get("/"), 1))[0] == 200:
                return
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            pass
        await asyncio.sleep(0.02)
    sys.exit("the gateway does not answer")


async def vote(phone, slip, fields):
    await asyncio.sleep(chance.random() * 3)
    status, _ = await send(phone, slip["path"], fields)
    expect(status == 303, f"telephone {phone}: {status}")
    if chance.random() < 0.3:
        # The same form again, as after a back button.
        await send(phone, slip["path"], fields)
    return fields


async def note(table, path, texts):
    """A note-taker: each line by the form that the page has for it, some of them twice."""
    for text in texts:
        form = re.search(r'<form method="post" action="/t/.*?</form>', await page(100 + table, path), re.S)
        fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form.group(0)))
        fields.update(text=text, kind="idea")
        for _ in range(1 + (chance.random() < 0.3)):
            status, _ = await send(100 + table, path, fields)
            expect(status == 303, f"table {table}: {status}")
        await asyncio.sleep(chance.random() * 0.4)


async def main():
    halqa("new", file, "--script", "eco-hammam")
    halqa("activity", file, "start", "barriers", *place)
    told = subprocess.Popen(
        [options.gateway, file, "--listen", "127.0.0.1", "--port", str(options.port), "--tables", "2"],
        env=environment, stdout=subprocess.PIPE, text=True)
    codes = [re.search(r": *(\S+)$", told.stdout.readline()).group(1) for _ in range(2)]
    await ready()
    tables = []
    for table, code in enumerate(codes):
        host = f"127.0.0.1:{options.port}"
        body = "code=" + code
        reader, writer = await asyncio.open_connection("127.0.0.1", options.port, local_addr=(f"127.3.0.{101 + table}", 0))
        writer.write((
            f"POST /code HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        tables.append(re.search(r"location: (\S+)", head, re.I).group(1))
        writer.close()
    told.terminate()
    told.wait()
    killer = Killer(start(), Console())
    await ready()
    killing = asyncio.create_task(killer.work())
    sent, hands = {}, {}
    lines = {table: [f"table {table} line {number}" for number in range(12)] for table in range(2)}
    noting = [asyncio.create_task(note(table, tables[table], lines[table])) for table in range(2)]
    for method, ballot in VOTES.items():
        more = ["--dots", "5"] if method == "cumulative" else []
        halqa("poll", file, "create", method, *place, "--activity", "hands", "--method", method, "--question", method, *more, *OPTIONS)
        halqa("poll", file, "open", method, *place)
        slips = halqa("poll", file, "issue", method, *place, "--count", str(options.phones), "--phones", "--json", parse=True)["phones"]
        voting = [asyncio.create_task(vote(phone, slips[phone], ballot())) for phone in range(options.phones)]
        # Hands are counted while telephones vote.
        if method == "plurality":
            hands[method] = [2, 3, 1]
            await asyncio.to_thread(halqa, "poll", file, "count", method, "1=2", "2=3", "3=1", *place, "--source", "hands")
        sent[method] = await asyncio.gather(*voting)
        halqa("poll", file, "close", method, *place, "--confirm")
    await asyncio.gather(*noting)
    killer.ends = True
    await killing
    # What one vote came to, recounted from what was acknowledged.
    for method in VOTES:
        record = next(
            one for one in halqa("summary", file, *place, "--format", "json", parse=True)["polls"] if one["id"] == method)
        ballots = halqa("poll", file, "ballots", method, *place, "--json", parse=True)["ballots"]
        expect(len(ballots) == options.phones, f"{method}: {len(ballots)} ballots of {options.phones}")
        if method == "plurality":
            counts = collections.Counter(fields["o"] for fields in sent[method])
            wanted = [counts[str(option)] + hands[method][option - 1] for option in (1, 2, 3)]
            found = [one["votes"] for one in record["results"]]
            expect(found == wanted, f"{method}: {found}, acknowledged {wanted}")
            print(method, "result", found, "by source", [one["bySource"] for one in record["results"]])
        if method in ("score", "cumulative"):
            wanted = [sum(int(fields[f"o{option}"] or 0) for fields in sent[method]) for option in (1, 2, 3)]
            found = [int(float(one["value"])) for one in record["results"]]
            expect(found == wanted, f"{method}: {found}, acknowledged {wanted}")
            print(method, "result", found)
    # Each line of the tables once.
    said = [one["text"] for one in halqa("line", file, "list", *place, "--json", parse=True)["lines"]]
    for table in lines:
        for text in lines[table]:
            expect(said.count(text) == 1, f"{text}: {said.count(text)} times")
    killer.gateway.terminate()
    killer.gateway.wait()
    killer.console.kill()
    verified = halqa("verify", file).splitlines()[-1]
    print(json.dumps({
        "phones": options.phones, "votes": len(VOTES), "ballots acknowledged": options.phones * len(VOTES),
        "lines acknowledged": sum(len(texts) for texts in lines.values()), "kills": killer.kills, "verify": verified,
        "problems": problems}, ensure_ascii=False))


asyncio.run(main())
sys.exit(1 if problems else 0)

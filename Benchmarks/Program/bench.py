#!/usr/bin/env python3
"""The whole program against its budgets, each beside a peer in the same run: bench.py HALQA [--only PART …] [--people N] [--table]

Parts: start, keys, command, import, verify, idle. The bare process is `halqa --version`: the program is loaded, reads its words and ends. tig
shows the history of this repository and calcurse a calendar, in the same terminal of 120 × 35, with the same keys. Wall time; the best of
several runs where one thing is timed as a whole, since other work on the machine only ever adds to it. With --table the lines are those of
the README. Ends with 1 when a budget is not met.
"""
import argparse
import datetime
import fcntl
import os
import pathlib
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
COLUMNS, LINES = 120, 35


class Bench:
    def __init__(self, halqa, table):
        self.halqa = str(pathlib.Path(halqa).resolve())
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="halqa-bench-"))
        self.environment = {
            **os.environ, "HOME": str(self.folder), "TERM": "xterm-256color", "HALQA_AS": "Imane", "HALQA_BIDI": "terminal",
            "SWIFT_BACKTRACE": "enable=no", "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_STATE_HOME": str(self.folder / "state"), "XDG_CONFIG_HOME": str(self.folder / "config"), "LC_ALL": "C.UTF-8",
        }
        self.table = table
        self.missed = 0
        self._files = {}

    def say(self, what, ours, unit, peer=None, most=None, limit=None):
        """One line: what was measured, beside a peer the ratio that is allowed, or a limit of its own."""
        number = f"{ours:,.1f} {unit}"
        if peer:
            name, theirs = peer
            ratio = ours / max(theirs, 1e-9)
            missed = most is not None and ratio > most
            beside = f"{ratio:.2f} × {name} ({theirs:,.1f} {unit})"
            budget = f"{most:g} ×" if most is not None else "–"
        else:
            missed = limit is not None and ours > limit
            beside, budget = "", f"{limit:g} {unit}" if limit is not None else "–"
        self.missed += missed
        words = "over" if missed else "met"
        if self.table:
            print(f"| {what} | {number} | {beside or '–'} | {budget} | {words} |", flush=True)
        else:
            print(f"{what:46} {number:>14}  {beside:44} budget {budget:>8}  {words}", flush=True)

    # Files.

    def roster(self, people):
        path = self.folder / f"roster-{people}.csv"
        if not path.exists():
            given = ["Fatima", "Mohammed", "Khadija", "Youssef", "Zineb", "فاطمة", "خديجة", "Hélène"]
            family = ["Bennani", "El Fassi", "Tazi", "Alaoui", "بناني", "العلوي", "Benhaddou"]
            with open(path, "w") as out:
                out.write("name,organisation,category,city\n")
                for number in range(people):
                    name = f"{given[number % 8]} {family[number % 7]} {letters(number)}"
                    out.write(f"{name},Commune {number % 40},official,Fès\n")
        return path

    def file(self, people):
        """A programme with so many people who are invited to its first workshop."""
        if people not in self._files:
            path = self.folder / f"people-{people}.halqa"
            self.run("new", str(path), "--script", str(ROOT / "sessions/eco-hammam.yaml"))
            self.run("import", str(path), str(self.roster(people)), "--workshop", "fes")
            self.run("verify", str(path))
            self._files[people] = path
        return self._files[people]

    def run(self, *words):
        done = subprocess.run(
            [self.halqa, *words], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: {done.returncode}: {done.stderr[:400]}")

    def best(self, *command, times=10):
        """The shortest wall time in milliseconds, with its processor time and its most memory in MB."""
        best = None
        for _ in range(times):
            start = time.perf_counter()
            process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            took = 1000 * (time.perf_counter() - start)
            if process.returncode != 0:
                raise SystemExit(f"{' '.join(command)}: {process.returncode}")
            cpu = 1000 * (usage.ru_utime + usage.ru_stime)
            if best is None or took < best[0]:
                best = (took, cpu, usage.ru_maxrss / 1024)
        return best


def letters(number):
    text = ""
    for _ in range(5):
        text += chr(97 + number % 26)
        number //= 26
    return text


class Terminal:
    """A program in a terminal of its own, and what it writes."""

    def __init__(self, command, environment, cwd=None):
        self.began = time.perf_counter()
        self.process, self.end = pty.fork()
        if self.process == 0:
            if cwd:
                os.chdir(cwd)
            for number in [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGWINCH]:
                signal.signal(number, signal.SIG_DFL)
            # The size has to stand before the program asks for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
            os.execvpe(command[0], command, environment)
        self.shown = b""
        self.last = self.began

    def take(self, seconds):
        ready, _, _ = select.select([self.end], [], [], seconds)
        if not ready:
            return 0
        try:
            more = os.read(self.end, 1 << 16)
        except OSError:
            return 0
        self.last = time.perf_counter()
        self.shown += more
        if b"\x1b[c" in more:
            os.write(self.end, b"\x1b[?62c")
        return len(more)

    def wait_for(self, text, limit=120):
        """Milliseconds from the start until a text stands on the screen."""
        while text.encode() not in self.shown:
            if time.perf_counter() - self.began > limit:
                raise SystemExit(f"{text} never came: {self.shown[-600:]!r}")
            self.take(0.2)
        return 1000 * (self.last - self.began)

    def settle(self, seconds=0.5):
        while self.take(seconds):
            pass

    def key(self, keys, quiet=0.03):
        """Milliseconds from a key to the last byte that it brought, and how many bytes."""
        began = time.perf_counter()
        os.write(self.end, keys)
        count, last = 0, None
        while True:
            size = self.take(quiet if count else 0.5)
            if not size:
                return (1000 * (last - began) if last else None), count
            count += size
            last = self.last

    def close(self):
        os.kill(self.process, signal.SIGTERM)
        end = time.perf_counter() + 5
        while time.perf_counter() < end:
            self.take(0.05)
            done, _ = os.waitpid(self.process, os.WNOHANG)
            if done:
                break
        else:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.end)


def console(bench, people):
    return Terminal(
        [bench.halqa, str(bench.file(people)), "--workshop", "fes", "--day", "1", "--lang", "en"], bench.environment)


def tig(bench):
    return Terminal(["tig"], bench.environment, cwd=ROOT)


def calcurse(bench):
    place = bench.folder / "calcurse"
    if not place.exists():
        place.mkdir()
        today = datetime.date.today()
        with open(place / "apts", "w") as out:
            for number in range(60):
                day = today.strftime("%m/%d/%Y")
                out.write(f"{day} @ {8 + number // 6:02}:{number % 6 * 10:02} -> {day} @ {8 + number // 6:02}:{number % 6 * 10 + 9:02} |line {number}\n")
        (place / "conf").write_text("general.firstdayofweek=monday\n")
        (place / "todo").touch(), (place / "keys").touch()
    return Terminal(["calcurse", "-D", str(place), "-q"], bench.environment)


def measure_start(bench, options):
    bare = bench.best(bench.halqa, "--version", times=20)[0]
    for people, most in [(1000, 1.7), (options.people, 4)]:
        best = min(started(bench, people) for _ in range(10))
        bench.say(f"start to first screen, {people:,} people", best, "ms", ("bare process", bare), most)
    for name, program, text in [("tig", tig, "[main]"), ("calcurse", calcurse, "Calendar")]:
        if shutil.which(name):
            times = []
            for _ in range(5):
                terminal = program(bench)
                times.append(terminal.wait_for(text))
                terminal.settle(0.2)
                terminal.close()
            bench.say(f"  beside it: {name}", min(times), "ms")


def started(bench, people):
    terminal = console(bench, people)
    took = terminal.wait_for("0 here")
    terminal.settle(0.2)
    terminal.close()
    return took


def pressed(terminal, keys):
    """The times and bytes of keys, one after the other."""
    times, sizes = [], []
    for key in keys:
        took, size = terminal.key(key)
        if took is not None:
            times.append(took), sizes.append(size)
    times.sort()
    return times[min(len(times) - 1, int(len(times) * 0.99))], sum(sizes) / max(1, len(sizes))


def measure_keys(bench, options):
    down = [b"\x1b[B"] * 25 + [b"\x1b[A"] * 25
    peers = {}
    for name, program, text, first in [("tig", tig, "[main]", b""), ("calcurse", calcurse, "Calendar", b"\t")]:
        if not shutil.which(name):
            print(f"{name} is not installed; keys are not held against it")
            continue
        terminal = program(bench)
        terminal.wait_for(text)
        terminal.settle(1)
        if first:
            terminal.key(first)
        peers[name] = pressed(terminal, down * 4)
        terminal.close()
    for people, most in [(1000, 1), (options.people, 2)]:
        terminal = console(bench, people)
        terminal.wait_for("0 here")
        terminal.settle(2)
        terminal.key(b"2")
        terminal.settle(1)
        moved = pressed(terminal, down * 4)
        typed = []
        for name in ["fat", "ben al", "you", "zin ta", "moh", "hel"]:
            typed += [letter.encode() for letter in name] + [b"\x7f"] * len(name)
        sought = pressed(terminal, typed)
        terminal.close()
        peer = ("tig", peers["tig"][0]) if "tig" in peers else None
        bench.say(f"key to screen, p99, a step, {people:,} people", moved[0], "ms", peer, most)
        bench.say(f"key to screen, p99, a letter of a search, {people:,}", sought[0], "ms", peer, most)
        if people == 1000:
            for name, (_, size) in peers.items():
                bench.say("bytes for a step, 1,000 people", moved[1], "bytes", (name, size), 1)


def measure_command(bench, options):
    bare = bench.best(bench.halqa, "--version", times=30)
    ours = bench.best(bench.halqa, "status", str(bench.file(1000)), times=30)
    bench.say("a command on 1,000 people (status)", ours[0], "ms", ("bare process", bare[0]), 1.5)


def measure_import(bench, options):
    roster = bench.roster(100_000)
    path = bench.folder / "imported.halqa"
    bench.run("new", str(path), "--script", str(ROOT / "sessions/eco-hammam.yaml"))
    ours = bench.best(bench.halqa, "import", str(path), str(roster), "--workshop", "fes", times=1)
    database = bench.folder / "imported.db"
    theirs = bench.best(
        "sqlite3", str(database), "CREATE TABLE person (name TEXT, organisation TEXT, category TEXT, city TEXT)",
        ".mode csv", f".import --skip 1 {roster} person", times=1)
    bench.say("import of 100,000 rows", ours[0], "ms", ("sqlite3 .import", theirs[0]), 2)
    bench.say("  its memory", ours[2], "MB")
    bench._files.setdefault(100_000, path)


def measure_verify(bench, options):
    """Of a file of as many changes as an import of 100,000 people leaves, for a million."""
    path = bench.file(100_000)
    import sqlite3

    with sqlite3.connect(path) as file:
        changes = file.execute("SELECT count(*) FROM journal").fetchone()[0]
    took = bench.best(bench.halqa, "verify", str(path), times=3)[0]
    bench.say(f"verify, a million changes (of {changes:,} measured)", took / 1000 * 1e6 / changes, "s", limit=5)


def measure_idle(bench, options):
    terminal = console(bench, 1000)
    terminal.wait_for("0 here")
    terminal.settle(2)
    end = time.perf_counter() + 5
    while time.perf_counter() < end:
        terminal.take(0.2)

    def cpu():
        fields = pathlib.Path(f"/proc/{terminal.process}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    before, seconds = cpu(), 30
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        terminal.take(0.2)
    bench.say("idle", 100 * (cpu() - before) / seconds, "% of a core", limit=0.1)
    for line in pathlib.Path(f"/proc/{terminal.process}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            bench.say("memory, 1,000 people", int(line.split()[1]) / 1024, "MB", limit=35)
    terminal.close()


PARTS = {
    "start": measure_start, "keys": measure_keys, "command": measure_command, "import": measure_import,
    "verify": measure_verify, "idle": measure_idle,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("halqa")
    parser.add_argument("--only", nargs="*", choices=list(PARTS))
    parser.add_argument("--people", type=int, default=100_000, help="of the large file")
    parser.add_argument("--table", action="store_true")
    options = parser.parse_args()
    bench = Bench(options.halqa, options.table)
    if options.table:
        print("| what | measured | beside | budget | |\n|---|---:|---|---:|---|")
    try:
        for name in options.only or PARTS:
            PARTS[name](bench, options)
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)
    return 1 if bench.missed else 0


if __name__ == "__main__":
    sys.exit(main())

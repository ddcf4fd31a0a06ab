#!/usr/bin/env python3
"""What the program does when the machine fails it: faults.py HALQA [--short] [--seed N] [--only PART …] [--cuts N] [--kills N]

Parts: kill, cut, fail, limit, gone, clock, signal, damage, hostile. Each prints what it tried, and every case in which something that had
been said to be kept is missing, a file cannot be read any more, the program ended by a signal, or said nothing of what
failed. Ends with 1 when there is one. The seed is printed, so that a run can be had again.
"""
import argparse
import copy
import errno
import json
import os
import pathlib
import pty
import random
import re
import resource
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import model

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
PLACE = ["--workshop", "fes", "--day", "1", "--lang", "en"]
# Who gives way to others waits longer for everything.
PATIENCE = 20 if os.nice(0) > 0 else 1
LINE = [*PLACE, "--activity", "barriers", "--prompt", "fuel"]


class Room:
    """A folder with a programme, and what the program takes for its home."""

    def __init__(self, tools, name):
        self.tools = tools
        self.home = tools.folder / f"{name}-{next(tools.numbers)}"
        self.home.mkdir()
        self.file = str(self.home / "day.halqa")
        self.environment = {
            **os.environ, "HOME": str(self.home), "HALQA_AS": "Imane", "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm",
            "XDG_DATA_HOME": str(self.home / "data"), "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_CONFIG_HOME": str(self.home / "config"), "HALQA_BIDI": "terminal", "TZ": "Africa/Casablanca",
        }

    def new(self):
        shutil.copy(self.tools.programme(), self.file)
        return self

    def arguments(self, *words):
        return [self.tools.halqa, *words]

    def start(self, *words, faults=None, **more):
        environment = dict(self.environment)
        if faults:
            environment.update(faults, LD_PRELOAD=str(self.tools.shim))
        return subprocess.Popen(
            self.arguments(*words), env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, cwd=self.home, **more)

    def run(self, *words, input="", faults=None, limit=60 * PATIENCE, **more):
        process = self.start(*words, faults=faults, **more)
        try:
            output, errors = process.communicate(input, timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            output, errors = process.communicate()
            return 124, output, errors
        return process.returncode, output, errors

    def note(self, text, **more):
        return self.run("note", self.file, *LINE, "--group", "2", text, **more)


class Tools:
    def __init__(self, halqa, seed):
        self.halqa = str(pathlib.Path(halqa).resolve())
        self.chance = random.Random(seed)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="halqa-faults-"))
        self.numbers = iter(range(10**9))
        self.shim = self.folder / "shim.so"
        compiler = shutil.which("clang") or shutil.which("cc")
        subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", self.shim, HERE / "shim.c"], check=True)
        self.found = []
        self.counts = {}
        self._programme = None

    def programme(self):
        if not self._programme:
            path = self.folder / "programme.halqa"
            room = Room(self, "made")
            script = str(REPOSITORY / "sessions/eco-hammam.yaml")
            status, _, errors = room.run("new", str(path), "--script", script)
            assert status == 0, errors
            self._programme = path
        return self._programme

    def count(self, what, number):
        self.counts[what] = self.counts.get(what, 0) + number

    def find(self, text):
        self.found.append(text)
        print("  !", text, flush=True)


def texts(path):
    """What the lines of a file say; raises when SQLite finds it damaged. A journal that is hot is rolled back."""
    with sqlite3.connect(path, timeout=20) as file:
        state = file.execute("PRAGMA integrity_check").fetchone()[0]
        if state != "ok":
            raise sqlite3.DatabaseError(state)
        kept = {row[0] for row in file.execute("SELECT text FROM contribution")}
        if file.execute("SELECT count(*), max(seq) FROM journal").fetchone() == (0, None):
            raise sqlite3.DatabaseError("an empty journal")
    return kept


def check(tools, room, path, said, what, verify=False):
    """Whether all that was said to be kept is there, in a file that is sound."""
    try:
        missing = [text for text in said if text not in texts(path)]
        if missing:
            tools.find(f"{what}: {missing} was said to be kept and is gone")
    except sqlite3.Error as error:
        tools.find(f"{what}: {error}")
        return
    if verify:
        # As anybody does first: what was begun and may still be finished, such as writing a file anew, is finished then.
        room.run("status", str(path), "--lang", "en")
        status, output, errors = room.run("verify", str(path), "--lang", "en")
        if status != 0:
            tools.find(f"{what}: verify says {status}: {(output + errors).strip()[:200]}")


# Kills.


def kill(tools, options):
    """SIGKILL at random moments while twelve write, each a line after the other."""
    room = Room(tools, "kill").new()
    said, killed, numbers = [], 0, iter(range(1, 10**9))
    writers = min(12, options.kills)
    # How long one takes while the others write too; at least one of three is left to end, so that there is something to be lost.
    usual = [0.5]
    running = {}
    while killed < options.kills or running:
        while len(running) < writers and killed + sum(moment is not None for _, _, moment in running.values()) < options.kills:
            text = f"line {next(numbers)}"
            process = room.start("note", room.file, *LINE, "--group", "1", text)
            process.stdin.close()
            began = time.time()
            typical = sorted(usual[-25:])[len(usual[-25:]) // 2]
            moment = began + tools.chance.uniform(0, 1.3 * typical) if tools.chance.random() < 0.67 else None
            running[text] = (process, began, moment)
        time.sleep(0.002)
        for text, (process, began, moment) in list(running.items()):
            ended = process.poll() is not None
            if not ended and moment is not None and time.time() >= moment:
                process.kill()
                ended = True
            if not ended:
                # A machine that is busy with other things makes all of them slow; one that is held up for good is found all the same.
                if time.time() - began > max(120 * PATIENCE, 20 * typical):
                    tools.find(f"kill: a writer beside killed ones goes on after {time.time() - began:.0f} s")
                    process.kill()
                    process.wait()
                continue
            output = process.stdout.read()
            process.wait()
            killed += process.returncode == -signal.SIGKILL
            if process.returncode == 0:
                usual.append(time.time() - began)
            if "Kept" in output:
                said.append(text)
            elif process.returncode not in (0, -signal.SIGKILL, 75):
                tools.find(f"kill: a writer beside killed ones ended with {process.returncode}: {process.stderr.read()[:200]}")
            process.stdout.close(), process.stderr.close()
            del running[text]
    check(tools, room, room.file, said, "kill", verify=True)
    print(f"  {killed} kills, {len(said)} lines said to be kept", flush=True)
    tools.count("kills", killed)
    tools.count("lines said to be kept", len(said))
    if len(said) < killed // 5:
        tools.find(f"kill: {len(said)} lines were said to be kept beside {killed} kills: that is too few to say anything")


# Power cuts.


def cut(tools, options):
    for name, act, judge in [
        ("lines", lines, None), ("backup", backups, judge_backup), ("paper", paper, judge_paper),
        ("an older file", older, None), ("a secret vote closed", secret, judge_secret),
        ("a new file", new, judge_new), ("somebody forgotten", forgotten, judge_forgotten),
        ("a file recovered", recovered, judge_recovered),
    ]:
        room = Room(tools, "cut").new()
        log = tools.folder / f"log-{next(tools.numbers)}"
        before, memory = act(tools, room, log)
        before_all = copy.deepcopy(before)
        states = 0
        for said, write in model.states(before, log, tools.chance, options.cuts):
            folder = tools.folder / "state"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            write(folder)
            states += 1
            what = f"cut: {name}, after {said[-1:] or 'nothing'}"
            lines_said = [text for text in said if not text.startswith("=")]
            check(tools, room, folder / "day.halqa", lines_said, what, verify=states % 40 == 0 or states == options.cuts)
            if judge:
                judge(tools, folder, said, what, memory)
        print(f"  {name}: {states} states, of {len(list(model.records(log)))} acts", flush=True)
        tools.count(f"cuts, {name}", states)
        if name == "backup":
            sees_what_is_not_synced(tools, room, before_all, log)


def sees_what_is_not_synced(tools, room, before, log):
    """A copy whose folder is never synced has to be found missing now and then, or nothing above says anything."""
    blind = tools.folder / "log-blind"
    folders = {int(words[1]) for words, _ in model.records(log) if words[0] == "open" and words[2].endswith("/copies")}
    with open(blind, "wb") as out:
        for words, data in model.records(log):
            if not (words[0] == "sync" and int(words[1]) in folders):
                out.write(" ".join(words).encode() + b"\n" + data)
    missing = 0
    for _ in range(24):
        disk = copy.deepcopy(before)
        for words, data in model.records(blind):
            if words[0] != "said":
                disk.act(words, data)
        folder = tools.folder / "state"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        disk.state(tools.chance, folder)
        missing += not list((folder / "copies").glob("*.halqa"))
    if not missing:
        tools.find("cut: a copy whose folder was never synced is never missing: the disk that is modelled forgets nothing")


def logged(room, log, tag):
    return {"FAULTS_LOG": str(log), "FAULTS_TAG": tag}


def done(log, status, tag):
    """A command that ends well has said that it is done, whether or not it said a word."""
    if status == 0:
        with open(log, "ab") as out:
            out.write(f"said {tag}\n".encode())


def lines(tools, room, log):
    before = model.Disk(room.home)
    for number in range(6):
        room.note(f"line {number}", faults=logged(room, log, f"line {number}"))
    return before, None


def backups(tools, room, log):
    room.note("before all")
    before = model.Disk(room.home)
    memory = []
    for number in range(3):
        room.note(f"line {number}")
        # What was written without the log is on the disk.
        before = before if number else model.Disk(room.home)
        status, output, errors = room.run(
            "backup", room.file, "--to", str(room.home / "copies"), "--lang", "en",
            faults=logged(room, log, f"=copy {number}"))
        memory.append(status)
        break
    return before, memory


def judge_backup(tools, folder, said, what, memory):
    copies = list((folder / "copies").glob("*.halqa")) if (folder / "copies").exists() else []
    sound = 0
    for copy in copies:
        try:
            sound += "line 0" in texts(copy)
        except sqlite3.Error as error:
            tools.find(f"{what}: a copy under its name is {error}")
    if "=copy 0" in said and not sound:
        tools.find(f"{what}: the copy that was said to be made is gone")


def paper(tools, room, log):
    room.note("on the paper")
    before = model.Disk(room.home)
    path = room.home / "day.html"
    status, _, _ = room.run("summary", room.file, *PLACE, "--output", str(path), faults=logged(room, log, "=paper"))
    done(log, status, "=paper")
    return before, path.read_bytes()


def judge_paper(tools, folder, said, what, memory):
    path = folder / "day.html"
    if path.exists() and path.read_bytes() != memory:
        tools.find(f"{what}: half a paper under its name")
    if "=paper" in said and not path.exists():
        tools.find(f"{what}: the paper that was said to be written is gone")


def older(tools, room, log):
    shutil.copy(REPOSITORY / "Tests/LedgerTests/Fixtures/Shipped/version-3.halqa", room.file)
    before = model.Disk(room.home)
    room.run("verify", room.file, faults=logged(room, log, "=looked"))
    status, output, errors = room.run("people", "add", room.file, "Aicha", "--lang", "en", faults=logged(room, log, "=moved"))
    assert status == 0, output + errors
    return before, None


def secret(tools, room, log):
    room.run("poll", "create", room.file, "delegate", *PLACE, "--activity", "priorities", "--question", "Who?",
             "--method", "irv", "--secret", "A", "B", "C")
    room.run("poll", "open", room.file, "delegate", *PLACE)
    codes = room.run("poll", "issue", room.file, "delegate", "--count", "6", *PLACE)[1].split()
    room.run("poll", "key", room.file, "delegate", *PLACE, input="".join(f"{code} 12\n" for code in codes[:5]))
    before = model.Disk(room.home)
    status, output, errors = room.run("poll", "close", room.file, "delegate", *PLACE, faults=logged(room, log, "=closed"))
    assert status == 0, output + errors
    return before, codes


def judge_secret(tools, folder, said, what, codes):
    with sqlite3.connect(folder / "day.halqa") as file:
        sealed = file.execute("SELECT count(*) FROM sealed_ballot").fetchone()[0]
        urn = file.execute("SELECT count(*) FROM urn").fetchone()[0]
    if "=closed" in said and sealed != 5:
        tools.find(f"{what}: closed, and {sealed} of 5 ballots are sealed")
    if sealed + urn not in (5,) and not (sealed == 5 and urn == 0):
        tools.find(f"{what}: {urn} ballots in the urn and {sealed} sealed, of 5")


def new(tools, room, log):
    before = model.Disk(room.home)
    status, output, errors = room.run(
        "new", str(room.home / "new.halqa"), "--script", str(REPOSITORY / "sessions/eco-hammam.yaml"),
        faults=logged(room, log, "=new"))
    assert status == 0, output + errors
    return before, None


def judge_new(tools, folder, said, what, memory):
    path = folder / "new.halqa"
    if not path.exists():
        if "=new" in said:
            tools.find(f"{what}: the file that was said to be made is gone")
        return
    try:
        texts(path)
    except sqlite3.Error as error:
        tools.find(f"{what}: a new file under its name is {error}")


NAME = "Zoulikha Benqerrane"


def forgotten(tools, room, log):
    copies = str(room.home / "copies")
    room.run("people", "add", room.file, NAME, "--workshop", "fes")
    room.note(f"{NAME} calls the commune")
    room.note("another line")
    room.run("backup", room.file, "--to", copies)
    before = model.Disk(room.home)
    status, output, errors = room.run(
        "forget", room.file, NAME, "--copies", copies, "--yes", "--lang", "en", faults=logged(room, log, "=forgotten"))
    assert status == 0, output + errors
    done(log, status, "=forgotten, all of it")
    return before, None


def judge_forgotten(tools, folder, said, what, memory):
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix == ".halqa":
            try:
                texts(path)
            except sqlite3.Error as error:
                tools.find(f"{what}: {path.name} is {error}")
    if "=forgotten, all of it" in said:
        for path in folder.rglob("*"):
            if path.is_file() and b"Benqerrane" in path.read_bytes():
                tools.find(f"{what}: the name still stands in {path.name}")


def recovered(tools, room, log):
    room.note("line 0")
    damaged = room.home / "damaged.halqa"
    content = bytearray(pathlib.Path(room.file).read_bytes())
    content[:4096] = bytes(4096)
    damaged.write_bytes(content)
    before = model.Disk(room.home)
    status, output, errors = room.run(
        "recover", str(damaged), "--to", str(room.home / "saved.halqa"), "--lang", "en",
        faults=logged(room, log, "=saved"))
    done(log, status if status != 65 else 0, "=saved")
    return before, None


def judge_recovered(tools, folder, said, what, memory):
    path = folder / "saved.halqa"
    if not path.exists():
        if "=saved" in said:
            tools.find(f"{what}: the file that was said to be recovered is gone")
        return
    try:
        if "line 0" not in texts(path):
            tools.find(f"{what}: a recovered file has not what it was said to have")
    except sqlite3.Error as error:
        tools.find(f"{what}: a recovered file under its name is {error}")


# Calls that fail.


def fail(tools, options):
    """Each kind of call failing once and for good, at each place where it is made (or, in short, at some)."""
    commands = {
        "note": lambda room, **more: room.note("said while it failed", **more),
        "backup": lambda room, **more: room.run(
            "backup", room.file, "--to", str(room.home / "copies"), "--lang", "en", **more),
        "summary": lambda room, **more: room.run(
            "summary", room.file, *PLACE, "--output", str(room.home / "day.html"), **more),
        "import": lambda room, **more: room.run(
            "import", room.file, str(REPOSITORY / "seeds/roster-fes.csv"), "--workshop", "fes", "--lang", "en", **more),
        "new": lambda room, **more: room.run(
            "new", str(room.home / "new.halqa"), "--script", str(REPOSITORY / "sessions/eco-hammam.yaml"), **more),
    }
    tried = 0
    for name, command in commands.items():
        room = Room(tools, "count").new()
        counted = room.home / "counts"
        command(room, faults={"FAULTS_COUNT": str(counted)})
        counts = dict(line.split() for line in counted.read_text().splitlines())
        cases = []
        for call, count in counts.items():
            numbers = list(range(1, int(count) + 1))
            if len(numbers) > options.places:
                numbers = sorted(tools.chance.sample(numbers, options.places))
            for number in numbers:
                code = tools.chance.choice(
                    [errno.EIO, errno.EMFILE] if call in ("open", "read") else [errno.EIO, errno.ENOSPC, errno.EDQUOT])
                cases.append((call, number, code, tools.chance.random() < 0.5))
        for call, number, code, forever in cases:
            room = Room(tools, "fail").new()
            tried += 1
            what = f"fail: {name}, {call} {number} {errno.errorcode[code]}{' for good' if forever else ''}"
            status, output, errors = command(
                room, faults={"FAULTS_FAIL": f"{call}:{number}:{code}" + (":forever" if forever else "")})
            judge_failure(tools, room, name, what, status, output, errors)
            shutil.rmtree(room.home)
    print(f"  {tried} calls that failed")


def judge_failure(tools, room, name, what, status, output, errors):
    if status < 0 or status >= 124:
        tools.find(f"{what}: ended with {status}: {errors.strip()[-200:]}")
    if status != 0 and not (output + errors).strip():
        tools.find(f"{what}: ended with {status} without a word")
    if re.search(r"Fatal error|DecodingError|NSError|Error Domain|\bnil\b", output + errors):
        tools.find(f"{what}: {(output + errors).strip()[:200]}")
    check(tools, room, room.file, [], what)
    if name == "note":
        try:
            there = "said while it failed" in texts(room.file)
        except sqlite3.Error:
            return
        if status == 0 and not there:
            tools.find(f"{what}: said to be kept and is not there: {output.strip()[:100]}")
        if status != 0 and there and "kept" not in (output + errors).lower():
            tools.find(f"{what}: is there, and this was said: {(output + errors).strip()[:200]}")
    elif name == "backup":
        copies = list((room.home / "copies").glob("*")) if (room.home / "copies").exists() else []
        if status == 0 and not any(path.suffix == ".halqa" for path in copies):
            tools.find(f"{what}: a copy was said to be made: {output.strip()[:100]}")
        for copy in copies:
            if copy.suffix == ".halqa":
                try:
                    texts(copy)
                except sqlite3.Error as error:
                    tools.find(f"{what}: a copy under its name is {error}")
    elif name == "summary":
        path = room.home / "day.html"
        if status == 0 and not (path.exists() and path.read_bytes().rstrip().endswith(b"</html>")):
            tools.find(f"{what}: a paper was said to be written")
        if status != 0 and path.exists() and not path.read_bytes().rstrip().endswith(b"</html>"):
            tools.find(f"{what}: half a paper under its name")
    elif name == "new":
        path = room.home / "new.halqa"
        if path.exists():
            try:
                texts(path)
            except sqlite3.Error as error:
                if status == 0 or path.stat().st_size > 0:
                    tools.find(f"{what}: what it left is {error}")


# Limits, files and clocks.


def limit(tools, options):
    """A limit on the size of a file, a file and a folder that may only be read."""
    for size in [4096, 100_000, 180_000] if not options.short else [100_000]:
        room = Room(tools, "limit").new()
        status, output, errors = room.run(
            "note", room.file, *LINE, "--group", "1", "too much",
            preexec_fn=lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
                                resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))))
        judge_failure(tools, room, "note", f"limit: {size} bytes", status, output, errors)
        status, _, errors = room.note("afterwards")
        if status != 0:
            tools.find(f"limit: nothing can be written afterwards: {errors[:200]}")
    if os.geteuid() != 0:
        for path, mode in [("file", 0o400), ("folder", 0o500)]:
            room = Room(tools, "limit").new()
            place = room.file if path == "file" else room.home
            os.chmod(place, mode)
            status, output, errors = room.note("not here")
            os.chmod(place, 0o700)
            judge_failure(tools, room, "note", f"limit: a {path} that may only be read", status, output, errors)
            if status == 0:
                tools.find(f"limit: a line was taken into a {path} that may only be read")
    print("  limits on the size of a file; " + ("nothing is unwritable for root" if os.geteuid() == 0 else "files that may only be read"))


class Terminal:
    """The console in a terminal of its own."""

    def __init__(self, room, *words, faults=None):
        self.room = room
        self.process, self.end = pty.fork()
        if self.process == 0:
            os.chdir(room.home)
            # Whoever runs this may ignore or block signals, as runners of tests do; a console leaves ignored what was.
            for number in [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGTSTP, signal.SIGCONT, signal.SIGWINCH]:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_SETMASK, [])
            environment = dict(room.environment, COLUMNS="80", LINES="24")
            if faults:
                environment.update(faults, LD_PRELOAD=str(room.tools.shim))
            os.execve(room.tools.halqa, room.arguments(room.file, *words), environment)
        self.shown = b""

    def wait_for(self, text, limit=40):
        end = time.time() + limit
        while time.time() < end:
            if text.encode() in self.shown:
                return True
            if not self.take(0.2):
                return False
        return False

    def take(self, seconds):
        ready, _, _ = select.select([self.end], [], [], seconds)
        if ready:
            try:
                more = os.read(self.end, 65536)
            except OSError:
                return False
            self.shown += more
            # What a console asks its terminal is answered: it is a plain one.
            if b"\x1b[c" in more:
                os.write(self.end, b"\x1b[?62c")
            return bool(more)
        return True

    def settle(self, seconds=1.0):
        end = time.time() + seconds
        while time.time() < end and self.take(0.1):
            pass

    def type(self, keys):
        os.write(self.end, keys.encode())

    def ended(self, limit=20):
        """How it ended within some seconds; nil when it did not."""
        end = time.time() + limit
        while time.time() < end:
            done, status = os.waitpid(self.process, os.WNOHANG)
            if done:
                return os.waitstatus_to_exitcode(status)
            if self.end < 0 or not self.take(0.05):
                time.sleep(0.05)
        return None

    def close(self):
        if self.end >= 0:
            os.close(self.end)
        self.end = -1


def ready_console(room, **more):
    status, _, errors = room.run("activity", "start", room.file, "barriers", *PLACE)
    console = Terminal(room, "--workshop", "fes", "--day", "1", "--lang", "en", **more)
    console.wait_for("Capture")
    console.settle(2)
    return console


def gone(tools, options):
    """The file removed, replaced and cut short under an open console."""
    cases = ["replaced by an older copy", "cut short", "removed", "filled with zeros"]
    for what in cases[:2] if options.short else cases:
        room = Room(tools, "gone").new()
        shutil.copy(room.file, str(room.home / "older"))
        room.note("a line that the older copy has not")
        console = ready_console(room)
        if what == "removed":
            os.remove(room.file)
        elif what == "replaced by an older copy":
            os.replace(room.home / "older", room.file)
        elif what == "cut short":
            os.truncate(room.file, 50_000)
        else:
            with open(room.file, "r+b") as file:
                file.write(bytes(200_000))
        console.shown = b""
        console.settle(4)
        console.type("?")
        console.settle(2)
        heard = len(console.shown)
        console.type("\x03")
        console.settle(1)
        console.type("\x03")
        os.kill(console.process, signal.SIGTERM)
        status = console.ended()
        if status is None or status < 0 and status != -signal.SIGTERM:
            tools.find(f"gone: {what}: the console ended with {status}")
            if status is None:
                os.kill(console.process, signal.SIGKILL)
                console.ended()
        if not heard:
            tools.find(f"gone: {what}: nothing was shown")
        console.close()
    print("  the file removed, replaced, cut short and emptied under a console")


def clock(tools, options):
    """The clock set back and forth between lines."""
    room = Room(tools, "clock").new()
    said = []
    aheads = [0, -86400 * 400, 86400 * 365 * 60, -2_000_000_000, 86400 * 3650, -3600, 0]
    for number, ahead in enumerate(aheads[:4] if options.short else aheads):
        status, output, errors = room.note(f"at {number}", faults={"FAULTS_CLOCK": str(ahead)})
        if status == 0:
            said.append(f"at {number}")
        else:
            judge_failure(tools, room, "note", f"clock: {ahead} s", status, output, errors)
    check(tools, room, room.file, said, "clock", verify=True)
    print(f"  {len(said)} lines with the clock set back and forth")


def signals(tools, options):
    """SIGHUP, SIGTERM, SIGINT, a stop and a way back, and a terminal that goes, with half a sentence in the field."""
    cases = ["terminal gone", "SIGTERM", "stop", "SIGHUP", "SIGKILL"]
    for what in cases[:2] if options.short else cases:
        room = Room(tools, "signal").new()
        console = ready_console(room)
        console.type("4")
        console.settle(1.5)
        console.type("1")
        console.settle(0.5)
        console.type("\r")
        console.settle(0.5)
        console.type("half a sentence")
        console.settle(2.5)
        if what == "stop":
            os.kill(console.process, signal.SIGTSTP)
            time.sleep(1)
            os.kill(console.process, signal.SIGCONT)
            console.shown = b""
            console.settle(2)
            if not console.shown:
                tools.find("signal: after a stop the screen is not drawn again")
            os.kill(console.process, signal.SIGTERM)
        elif what == "terminal gone":
            console.close()
        else:
            os.kill(console.process, getattr(signal, what))
        began = time.time()
        status = console.ended()
        if status is None:
            tools.find(f"signal: {what}: the console goes on after 20 s")
            os.kill(console.process, signal.SIGKILL)
            console.ended()
        elif time.time() - began > 5:
            tools.find(f"signal: {what}: it took {time.time() - began:.1f} s to end")
        elif status < 0 and what not in ("SIGKILL", "SIGHUP", "SIGTERM", "stop", "terminal gone"):
            tools.find(f"signal: {what}: ended with {status}")
        with sqlite3.connect(room.file) as file:
            drafts = [str(row) for row in file.execute("SELECT * FROM draft")]
        if not any("half a sentence" in draft for draft in drafts):
            tools.find(f"signal: {what}: half a sentence is gone (drafts: {drafts})")
        status, _, errors = room.note("straight after", limit=30)
        if status != 0:
            tools.find(f"signal: {what}: nothing can be written afterwards: {errors[:200]}")
        check(tools, room, room.file, ["straight after"], f"signal: {what}", verify=True)
        console.close()
    print("  SIGHUP, SIGTERM, SIGKILL, a stop, a terminal that went")


def mutated(content, chance):
    """A file with bits flipped, a piece overwritten, zeroed, doubled or cut off."""
    content = bytearray(content)
    for _ in range(chance.randrange(1, 4)):
        place, size = chance.randrange(len(content)), chance.choice([1, 16, 512, 4096])
        how = chance.randrange(5)
        if how == 0:
            content[place] ^= 1 << chance.randrange(8)
        elif how == 1:
            content[place : place + size] = chance.randbytes(len(content[place : place + size]))
        elif how == 2:
            content[place : place + size] = bytes(len(content[place : place + size]))
        elif how == 3:
            other = chance.randrange(len(content))
            content[place : place + size] = content[other : other + size]
        elif chance.random() < 0.3:
            del content[max(512, place) :]
    return bytes(content)


def measured(room, *words, limit=20, **more):
    """A run, with the processor time that it took and its most memory, in MB."""
    process = room.start(*words, **more)
    process.stdin.close()
    end = time.time() + limit
    output = process.stdout.read(1 << 20) + process.stderr.read(1 << 20)
    done, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close(), process.stderr.close()
    return process.returncode, output, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def judge_hostile(tools, what, keep, status, output, seconds, memory):
    problem = None
    if status < 0 or status > 128:
        problem = f"ended with {status}"
    elif seconds > 2 * (1 if "debug" not in tools.halqa else 3):
        problem = f"took {seconds:.1f} s"
    elif memory > 300:
        problem = f"took {memory:.0f} MB"
    elif status != 0 and not output.strip():
        problem = f"ended with {status} without a word"
    elif re.search(r"Fatal error|DecodingError|Error Domain", output):
        problem = "speaks to nobody"
    if problem:
        kept = tools.folder.parent / f"halqa-found-{os.getpid()}-{len(tools.found)}"
        shutil.copy(keep, kept)
        tools.find(f"{what}: {problem}: {output.strip()[:160]} ({kept})")


def damage(tools, options):
    """Programme files with flipped bits, pieces overwritten, doubled or missing, read and written to."""
    room = Room(tools, "damage").new()
    room.note("a line")
    content = pathlib.Path(room.file).read_bytes()
    tried = 0
    for number in range(options.files):
        pathlib.Path(room.file).write_bytes(mutated(content, tools.chance))
        for rest in ["-journal", "-wal", "-shm"]:
            pathlib.Path(room.file + rest).unlink(missing_ok=True)
        for words in [["status", room.file, "--lang", "en"], ["verify", room.file, "--lang", "en"]]:
            shutil.copy(room.file, room.home / "kept")
            judge_hostile(tools, f"damage: {words[0]}", room.home / "kept", *measured(room, *words))
            tried += 1
    print(f"  {tried} commands on {options.files} damaged files")


def hostile(tools, options):
    """Settings and command lines that nobody meant."""
    room = Room(tools, "hostile").new()
    settings = room.home / "config/halqa"
    settings.mkdir(parents=True)
    usual = b"# mine\nbidi = auto\ndigits = western\nlanguage = fr\n"
    odd = ["", "-", "--", "--lang", "xx", "--at", "99:99", "é" * 3000, "\x1b[2J", "a\nb", "9" * 400, "-1", "0", "1e9", "٣"]
    for number in range(options.files):
        content = usual if number % 4 else usual * tools.chance.randrange(1, 2000)
        (settings / "halqa.conf").write_bytes(mutated(content, tools.chance) if number else b"bidi=" + b"x" * (1 << 22))
        judge_hostile(
            tools, "hostile: settings", settings / "halqa.conf", *measured(room, "status", room.file))
        (settings / "halqa.conf").unlink()
        command = tools.chance.choice(["note", "status", "poll", "people", "summary", "tally", "import", "draw", "journal"])
        words = [tools.chance.choice(odd) for _ in range(tools.chance.randrange(5))]
        told = room.home / "words"
        told.write_text(repr([command, *words]))
        judge_hostile(tools, f"hostile: {command} {words}"[:200], told, *measured(room, command, room.file, *words))
    print(f"  {options.files} settings files, {options.files} command lines")


PARTS = {"damage": damage, "hostile": hostile, "kill": kill, "cut": cut, "fail": fail, "limit": limit, "gone": gone, "clock": clock, "signal": signals}


# What goes on where it ended: which number says how much of it there is, and how much of it a round does.
ROUNDS = {"kill": ("kills", 50), "cut": ("cuts", 20)}


def in_rounds(tools, options, name):
    """A part in rounds, each in a room of its own and with chances of its own; what was done is kept after each, so that it can be stopped."""
    word, size = ROUNDS[name]
    goal = getattr(options, word)
    place = pathlib.Path(options.state)
    while True:
        kept = json.loads(place.read_text()) if place.exists() else {"done": {}, "counts": {}, "found": []}
        done = kept["done"].get(name, 0)
        if done >= goal:
            return print(f"  {done} of {goal} {word} done: {kept['counts']}, {len(kept['found'])} found", flush=True)
        tools.chance = random.Random(f"{options.seed} {name} {done}")
        before, tools.counts = len(tools.found), {}
        setattr(options, word, min(size, goal - done))
        PARTS[name](tools, options)
        kept["done"][name] = done + getattr(options, word)
        for what, number in tools.counts.items():
            kept["counts"][what] = kept["counts"].get(what, 0) + number
        kept["found"] += tools.found[before:]
        place.write_text(json.dumps(kept, indent=1, ensure_ascii=False))
        setattr(options, word, goal)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("halqa")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", nargs="*", choices=list(PARTS))
    parser.add_argument("--cuts", type=int, default=None, help="moments, of each of eight acts")
    parser.add_argument("--kills", type=int, default=None)
    parser.add_argument("--places", type=int, default=None, help="places at which each kind of call fails, of each command")
    parser.add_argument("--state", help="where kills and cuts keep how far they are; the next run goes on from there")
    parser.add_argument("--files", type=int, default=None, help="damaged files, settings and command lines")
    options = parser.parse_args()
    options.cuts = options.cuts or (24 if options.short else 250)
    options.kills = options.kills or (8 if options.short else 1000)
    options.files = options.files or (12 if options.short else 500)
    options.places = options.places or (2 if options.short else 40)
    seed = options.seed if options.seed is not None else (1 if options.short else int(time.time()))
    tools = Tools(options.halqa, seed)
    print(f"seed {seed}")
    for name in options.only or PARTS:
        began = time.time()
        print(f"{name}: {PARTS[name].__doc__ or 'the power goes'}".splitlines()[0], flush=True)
        if options.state and name in ROUNDS:
            in_rounds(tools, options, name)
        else:
            PARTS[name](tools, options)
        print(f"  {time.time() - began:.0f} s", flush=True)
    shutil.rmtree(tools.folder, ignore_errors=True)
    print(f"{len(tools.found)} found" if tools.found else "nothing found")
    return 1 if tools.found else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""What a line of braille shows of `halqa open --plain`, key by key.

    braille.py PROGRAM [FILE]     an eco-hammam day of its own, or FILE

The program runs in a terminal of this script's own, which lays its letters and its cursor into the memory that brltty reads screens
from (its driver for GNU Screen); brltty drives a virtual display of 40 cells. After each key the cells have to show the focus. Needs
brltty and root; nothing of the machine's screens or devices is touched.
"""
import ctypes, os, pty, re, select, socket, subprocess, sys, tempfile, time

COLUMNS, ROWS, CELLS = 120, 24, 40
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Terminal:
    """As simple as the program needs it: letters, ends of lines, and the return to the beginning of one."""

    def __init__(self):
        self.rows = [""] * ROWS
        self.row = self.column = 0
        libc = ctypes.CDLL(None, use_errno=True)
        libc.shmat.restype = ctypes.c_void_p
        libc.ftok.restype = ctypes.c_int
        # brltty takes its own folder for its home.
        os.makedirs("/var/lib/brltty", exist_ok=True)
        key = libc.ftok(b"/var/lib/brltty", ord("b"))
        size = 4 + 66 * 132 * 2
        self.memory_id = libc.shmget(key, size, 0o1700)
        if self.memory_id < 0:
            raise OSError(ctypes.get_errno(), "no shared memory")
        self.memory = libc.shmat(self.memory_id, None, 0)
        self.libc = libc

    def feed(self, text):
        for sign in text:
            if sign == "\r":
                self.column = 0
            elif sign == "\n":
                self.down()
            elif sign >= " ":
                if self.column == COLUMNS:
                    self.column = 0
                    self.down()
                line = self.rows[self.row].ljust(COLUMNS)
                self.rows[self.row] = line[: self.column] + sign + line[self.column + 1 :]
                self.column += 1
            elif sign != "\a":
                raise SystemExit(f"the program wrote {sign!r}, which is neither a letter nor the end of a line")
        self.show()

    def down(self):
        if self.row + 1 < ROWS:
            self.row += 1
        else:
            self.rows = self.rows[1:] + [""]

    def show(self):
        head = bytes([COLUMNS, ROWS, min(self.column, COLUMNS - 1), self.row])
        text = "".join(row.ljust(COLUMNS) for row in self.rows).encode("latin-1", "replace")
        ctypes.memmove(self.memory, head + text + b"\x07" * (COLUMNS * ROWS), 4 + 2 * COLUMNS * ROWS)

    def close(self):
        self.libc.shmctl(self.memory_id, 0, None)


class Display:
    """The virtual display: what the cells show, in letters."""

    def __init__(self, port):
        for _ in range(100):
            try:
                self.line = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise SystemExit("brltty does not answer")
        self.line.sendall(f"cells {CELLS}\n".encode())
        self.bytes = b""
        self.shown = ""

    def listen(self, seconds):
        """Reads until nothing has changed for a while."""
        while select.select([self.line], [], [], seconds)[0]:
            part = self.line.recv(4096)
            if not part:
                break
            self.bytes += part
            *lines, self.bytes = self.bytes.split(b"\n")
            for line in lines:
                found = re.match(rb'Visual "(.*)"', line)
                if found:
                    self.shown = found[1].decode("utf-8", "replace")


def main():
    program = os.path.abspath(sys.argv[1])
    home = tempfile.mkdtemp()
    os.environ.update(HOME=home, HALQA_AS="Salma", LC_ALL="C.UTF-8", TERM="linux", TZ="Africa/Casablanca")
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        os.environ.pop(name, None)
    file = sys.argv[2] if len(sys.argv) > 2 else home + "/day.halqa"
    if len(sys.argv) < 3:
        today = time.strftime("%Y-%m-%d")
        run = lambda *words: subprocess.run([program, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run("new", file, "--script", ROOT + "/sessions/eco-hammam.yaml", "--start", "fes=" + today)
        run("import", file, ROOT + "/seeds/roster-fes.csv", "--workshop", "fes")
    terminal = Terminal()
    child, descriptor = pty.fork()
    if child == 0:
        os.execv(program, [program, "open", file, "--plain", "--lang", "en", "--workshop", "fes", "--day", "1"])
    port = 35799
    # `-N` keeps braille on while nobody speaks; no device of the machine is looked for.
    braille = subprocess.Popen(
        ["brltty", "-n", "-q", "-b", "vr", "-d", f"server:127.0.0.1:{port}", "-x", "sc", "-s", "no", "-A", "auth=none", "-t", "en-nabcc",
         "-P", home + "/brltty.pid", "-W", home, "-f", "/dev/null"],
        stdout=open(home + "/brltty.log", "w"), stderr=subprocess.STDOUT)
    wrong = 0
    try:
        def hear(seconds=1.2):
            said = ""
            while select.select([descriptor], [], [], seconds)[0]:
                try:
                    part = os.read(descriptor, 4096).decode("utf-8", "replace")
                except OSError:
                    break
                said += part
                terminal.feed(part)
            return said

        hear(3)
        display = Display(port)
        display.listen(2)
        keys = [("Home", "\x1b[H"), ("Down", "\x1b[B"), ("Down", "\x1b[B"), ("Up", "\x1b[A"), ("Enter", "\r"), ("2", "2"),
                ("kar", "kar"), ("Esc", "\x1b"), ("karim tah", "karim tah"), ("Enter", "\r"), ("F4", "\x1bOS"), ("F6", "\x1b[17~"), ("F7", "\x1b[18~"),
                ("F10", "\x1b[21~"), ("F2", "\x1bOQ"), ("Down", "\x1b[B")]
        for name, sent in keys:
            os.write(descriptor, sent.encode())
            said = hear()
            display.listen(1)
            answers = [line.strip("\r\a") for line in said.split("\n") if line.strip("\r\a ")]
            focus = answers[-1][:CELLS] if answers else ""
            shown = display.shown.rstrip()
            isRight = bool(focus) and shown == focus.encode("latin-1", "replace").decode("latin-1").rstrip()
            wrong += not isRight
            print(f"{'ok' if isRight else '!!'}  {name:10} {shown}")
            if not isRight:
                print(f"               {focus}")
        os.write(descriptor, b"\x11")
        hear()
        time.sleep(0.7)
        os.write(descriptor, b"\x11")
        hear()
    finally:
        braille.kill()
        terminal.close()
    print("after each key the cells showed the focus" if not wrong else f"{wrong} of {len(keys)} keys did not")
    return 65 if wrong else 0


sys.exit(main())

#!/usr/bin/env python3
"""bench.py HALQA [--venues 200] [--rows 2000] [--together 4] [--connections 64] [--kills 40]: laptops, a PostgreSQL server, and faults.

Venues that each have a file with so many rows of their own send them to one server, so many at a time. Some are killed while they send,
and everybody does it again until all are in step. Then the rows are counted: those that are missing, those that are there twice. Beside it,
in the same run and on the same server, `psql \\copy` brings the same rows into an empty table of the same kind. At last one laptop that
has been away fetches what its programme's others wrote.
"""
import argparse, concurrent.futures, json, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parents[2]


class Server:
    """A server on a socket of its own; gone afterwards."""

    def __init__(self, folder):
        versions = sorted(int(v.name) for v in pathlib.Path("/usr/lib/postgresql").iterdir() if v.name.isdigit())
        self.programs, self.folder = f"/usr/lib/postgresql/{versions[-1]}/bin", folder
        self.user = []
        folder.mkdir(mode=0o755)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
            self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
        subprocess.run(self.user + [f"{self.programs}/initdb", "-D", f"{folder}/data", "-U", "admin", "-A", "trust", "-N", "-E", "UTF8",
                                    "--no-locale"], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            self.user + [f"{self.programs}/postgres", "-D", f"{folder}/data", "-k", str(folder), "-c", "listen_addresses=",
                         "-c", "max_connections=120", "-c", "shared_buffers=256MB", "-c", "max_wal_size=4GB"],
            stdout=open(folder / "log", "w") if os.geteuid() != 0 else subprocess.DEVNULL, stderr=subprocess.STDOUT)
        while subprocess.run([f"{self.programs}/pg_isready", "-q", "-h", str(folder)]).returncode:
            time.sleep(0.05)

    def sql(self, statement, *more):
        return subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "admin", "-d",
                               "postgres", "-c", statement, *more], check=True, capture_output=True, text=True).stdout.strip()

    def stop(self):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()


class Venue:
    def __init__(self, halqa, root, number):
        self.halqa, self.number, self.folder = halqa, number, root / f"venue-{number}"
        self.folder.mkdir()
        self.file = self.folder / "day.halqa"
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "HALQA_AS": f"Venue {number}", "HALQA_LANG": "en",
                            "TZ": "Africa/Casablanca"}

    def start(self, *arguments):
        return subprocess.Popen([self.halqa, *map(str, arguments)], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True)

    def run(self, *arguments):
        process = self.start(*arguments)
        output, errors = process.communicate()
        if process.returncode:
            raise SystemExit(f"halqa {' '.join(map(str, arguments))}: {process.returncode}\n{errors}")
        return output

    def sync(self, address, kill_after=None):
        """Sends and fetches. With kill_after it is killed after so many seconds. Returns whether it came to its end."""
        process = self.start("sync", self.file, address, "--json")
        try:
            output, errors = process.communicate(timeout=kill_after)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return False
        if process.returncode:
            raise SystemExit(f"sync: {process.returncode}\n{errors}")
        return json.loads(output)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("halqa", type=pathlib.Path)
    parser.add_argument("--venues", type=int, default=200)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--together", type=int, default=4, help="venues of one programme")
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=48213)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    halqa = options.halqa.resolve()
    root = pathlib.Path(tempfile.mkdtemp(prefix="halqa-bench-", dir="/tmp"))
    root.chmod(0o755)
    server = Server(root / "server")
    try:
        measure(options, chance, halqa, root, server)
    finally:
        server.stop()
        shutil.rmtree(root)


def measure(options, chance, halqa, root, server):
    script = (HERE / "sessions/eco-hammam.yaml").read_text()
    address = f"host={server.folder} dbname=postgres user=venue"
    admin = f"host={server.folder} dbname=postgres user=admin"
    venues, away = [Venue(halqa, root, number) for number in range(options.venues)], None
    for first in range(0, options.venues, options.together):
        programme = root / f"programme-{first}.yaml"
        programme.write_text(script.replace("id: eco-hammam", f"id: eco-hammam-{first}", 1))
        group = venues[first:first + options.together]
        group[0].run("new", group[0].file, "--script", programme)
        group[0].run("central", "init", admin, "--programme", group[0].file, "--venue", "venue")
        if away is None:
            away = Venue(halqa, root, options.venues)
            shutil.copy(group[0].file, away.file)
        for other in group[1:]:
            shutil.copy(group[0].file, other.file)

    def write(venue):
        draw = random.Random(f"{options.seed} {venue.number}")

        def word():
            return "".join(draw.choice("bdfgklmnrstz") + draw.choice("aeiou") for _ in range(5)).capitalize()

        roster = venue.folder / "people.csv"
        roster.write_text("name\n" + "".join(f"{word()} {word()}\n" for _ in range(options.rows)))
        # Who sounds like somebody else is left out.
        venue.run("import", venue.file, roster, "--workshop", "fes", "--accept-good")

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(write, venues))

    killed = 0
    doomed = set(chance.sample(range(options.venues), min(options.kills, options.venues)))
    moments = {number: chance.uniform(0.05, 1.5) for number in doomed}

    def send(venue):
        nonlocal killed
        if venue.number in doomed and not venue.sync(address, moments[venue.number]):
            killed += 1
        return venue.sync(address)

    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(options.connections) as pool:
        sent = list(pool.map(send, venues))
    sending = time.monotonic() - start
    rows = int(server.sql("SELECT count(*) FROM halqa.journal"))

    # Each row that a venue has acknowledged is there, once: the key does not let it be twice, and hashes say that it is this one.
    missed = doubled = 0
    for venue in venues:
        mine = {line for line in subprocess.run(
            ["sqlite3", str(venue.file), "SELECT hash FROM journal"], check=True, capture_output=True, text=True).stdout.split()}
        programme = subprocess.run(["sqlite3", str(venue.file), "SELECT id FROM programme"], check=True, capture_output=True,
                                   text=True).stdout.strip()
        there = server.sql(f"SELECT hash FROM halqa.journal WHERE programme = '{programme}'").split()
        missed += len(mine - set(there))
        doubled += len(there) - len(set(there)) if venue.number % options.together == 0 else 0

    dump = root / "rows.csv"
    server.sql(f"\\copy (SELECT * FROM halqa.journal) TO '{dump}' CSV")
    server.sql("CREATE TABLE plain (LIKE halqa.journal INCLUDING ALL)")
    start = time.monotonic()
    server.sql(f"\\copy plain FROM '{dump}' CSV")
    copying = time.monotonic() - start

    start = time.monotonic()
    caught = away.sync(address)
    catching = time.monotonic() - start
    start = time.monotonic()
    quiet = away.sync(address)
    again = time.monotonic() - start

    print(f"{options.venues} venues, {options.together} to a programme, {options.rows} people each, {options.connections} at a time")
    print(f"rows on the server      {rows:>10,}   missed {missed}, doubled {doubled}")
    print(f"killed while they sent  {killed:>10}   of {len(doomed)} that were to be; all in step afterwards: "
          f"{all(one['unsent'] == 0 for one in sent)}")
    print(f"sent and fetched in     {sending:>10.1f} s {rows / sending:>10,.0f} rows/s, processes started, files checked and joined included")
    print(f"psql \\copy of the same  {copying:>10.1f} s {rows / copying:>10,.0f} rows/s, {sending / copying:.1f} × as fast")
    print(f"one that was away takes {catching:>10.1f} s for {caught['came']:,} rows that came; nothing new takes {again:.2f} s")
    if missed or doubled or quiet["came"]:
        sys.exit(1)


if __name__ == "__main__":
    main()

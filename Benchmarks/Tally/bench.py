#!/usr/bin/env python3
"""Measures `halqa tally` on generated full rankings: bench.py HALQA [--peers | --beside-numpy].

Per size and method: the count alone and the reading alone (both as the command reports them with --timing), the whole
process, and its peak memory; each the best of several runs, because other work on the machine only ever adds time.
With --peers, other libraries count the same files in the same run, and the ratio of their time to ours is printed. With --beside-numpy only
the largest file is counted, ours and numpy in turns, whole processes: ours may take 0.4 of its time.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
SIZES = [(120, 8), (10_000, 10), (100_000, 10), (1_000_000, 10)]
METHODS = ["irv", "borda", "schulze"]
# Pure Python counts are not worth waiting for beyond this.
SLOW_PEERS_UP_TO = {"pref_voting": 100_000, "VoteKit": 10_000, "pyrankvote": 10_000}


def prepare(folder: pathlib.Path, ballots: int, options: int) -> pathlib.Path:
    path = folder / f"rankings-{ballots}x{options}.csv"
    if not path.exists():
        partial = path.with_suffix(".partial")
        subprocess.run([sys.executable, HERE / "generate.py", str(ballots), str(options), partial], check=True)
        partial.rename(path)
    return path


def run(command: list, repeats: int) -> dict:
    """Best wall time in seconds, peak memory in MiB, and what was written."""
    best = None
    for _ in range(repeats):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        output, errors = process.stdout.read(), process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        if process.returncode != 0:
            raise SystemExit(f"{command}: {errors}")
        if best is None or wall < best["wall"]:
            cpu = usage.ru_utime + usage.ru_stime
            best = {"wall": wall, "cpu": cpu, "memory": usage.ru_maxrss / 1024, "output": output, "errors": errors}
    return best


def timing(errors: str) -> dict:
    """ "read 0.012 count 0.003" as numbers."""
    words = errors.split()
    return {words[index]: float(words[index + 1]) for index in range(0, len(words) - 1, 2)}


def beside_numpy(command: list) -> None:
    """The whole process beside numpy's, on a million ballots of ten options; wall and processor time, the best of five each."""
    try:
        import numpy  # noqa: F401
    except ImportError:
        print("numpy is not installed: make bench-peers brings it")
        return
    path = prepare(folder(), 1_000_000, 10)
    print("| 1,000,000 × 10, whole process | ours | numpy | ratio | budget | |")
    print("|---|---:|---:|---:|---:|---|")
    for method in METHODS:
        ours = theirs = None
        for _ in range(5):
            one = run([*command, str(path), "--method", method, "--json"], 1)
            other = run([sys.executable, HERE / "peers.py", "numpy", method, str(path)], 1)
            ours = one if ours is None or one["wall"] < ours["wall"] else ours
            theirs = other if theirs is None or other["wall"] < theirs["wall"] else theirs
        same = sorted(json.loads(theirs["output"])["winners"]) == sorted(json.loads(ours["output"])["winners"])
        ratio = ours["wall"] / theirs["wall"]
        print(
            f"| {method} | {ours['wall'] * 1000:.0f} ms ({ours['cpu'] * 1000:.0f} of processor) | {theirs['wall'] * 1000:.0f} ms "
            f"({theirs['cpu'] * 1000:.0f}) | {ratio:.2f} | 0.4 | {('met' if ratio <= 0.4 else 'over') if same else 'OTHER WINNER'} |",
            flush=True,
        )


def folder() -> pathlib.Path:
    place = pathlib.Path(os.environ.get("BENCH_DATA", tempfile.gettempdir())) / "halqa-bench"
    place.mkdir(parents=True, exist_ok=True)
    return place


def main() -> None:
    command, peers = [sys.argv[1], "tally"], "--peers" in sys.argv
    if "--beside-numpy" in sys.argv:
        return beside_numpy(command)
    place = folder()
    print("| ballots × options | method | count | read | whole process | peak memory |")
    print("|---|---|---:|---:|---:|---:|")
    rows = []
    for ballots, options in SIZES:
        path = prepare(place, ballots, options)
        for method in METHODS:
            result = run([*command, str(path), "--method", method, "--json", "--timing"], 7)
            parts = timing(result["errors"])
            print(
                f"| {ballots:,} × {options} | {method} | {parts['count'] * 1000:.1f} ms | {parts['read'] * 1000:.1f} ms "
                f"| {result['wall'] * 1000:.0f} ms | {result['memory']:.0f} MiB |",
                flush=True,
            )
            rows.append((ballots, options, path, method, result, parts))
    if not peers:
        return
    print()
    print("| ballots × options | method | peer | its count | ratio | its whole process | ratio | same winner |")
    print("|---|---|---|---:|---:|---:|---:|---|")
    for ballots, options, path, method, _, _ in rows:
        for peer in ["numpy", "pref_voting", "VoteKit", "pyrankvote"]:
            if ballots > SLOW_PEERS_UP_TO.get(peer, ballots):
                continue
            if (peer, method) in {("pyrankvote", "borda"), ("pyrankvote", "schulze")}:
                continue
            theirs = run([sys.executable, HERE / "peers.py", peer, method, str(path)], 3 if peer == "numpy" else 1)
            # Ours again, next to theirs, so that both had the same machine.
            ours = run([*command, str(path), "--method", method, "--json", "--timing"], 3)
            said = json.loads(theirs["output"])
            count = timing(ours["errors"])["count"]
            same = sorted(said["winners"]) == sorted(json.loads(ours["output"])["winners"])
            print(
                f"| {ballots:,} × {options} | {method} | {peer} | {said['count'] * 1000:.1f} ms "
                f"| {said['count'] / max(count, 1e-6):.0f}× | {theirs['wall'] * 1000:.0f} ms "
                f"| {theirs['wall'] / ours['wall']:.0f}× | {'yes' if same else 'NO'} |",
                flush=True,
            )


if __name__ == "__main__":
    main()

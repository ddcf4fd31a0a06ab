#!/usr/bin/env python3
"""Telephones by the hundred, and a program that is killed under them.

    load.py HALQA GATEWAY [--clients 500] [--kills 200] [--secret]

Makes a file with a vote and slips, starts the gateway on 127.0.0.1, and lets every client vote once, each from an address of its own.
Says how long the answers took, and holds the file against what was acknowledged: none lost, none counted twice.
"""

import argparse
import asyncio
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument("halqa")
parser.add_argument("gateway")
parser.add_argument("--clients", type=int, default=500)
parser.add_argument("--kills", type=int, default=0)
parser.add_argument("--secret", action="store_true")
parser.add_argument("--half-open", type=int, default=0)
parser.add_argument("--port", type=int, default=8177)
options = parser.parse_args()

work = tempfile.mkdtemp(prefix="halqa-load-")
environment = dict(os.environ, LC_ALL="C", HALQA_AS="load")
for name in ("STATE", "DATA", "CONFIG"):
    environment[f"XDG_{name}_HOME"] = f"{work}/{name.lower()}"
file = f"{work}/load.halqa"
place = ["--workshop", "fes", "--day", "1"]


def halqa(*words, parse=False):
    done = subprocess.run([options.halqa, *words], env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{words}: {done.stderr}")
    return json.loads(done.stdout) if parse else done.stdout


def start():
    gateway = subprocess.Popen(
        [options.gateway, file, "--listen", "127.0.0.1", "--port", str(options.port)], env=environment, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    return gateway


def source(client):
    return f"127.{1 + client // 60000}.{client // 250 % 240}.{client % 250 + 1}"


async def exchange(client, data, patience=20):
    reader, writer = await asyncio.wait_for(
        asyncio.open_connection("127.0.0.1", options.port, local_addr=(source(client), 0)), patience)
    try:
        writer.write(data)
        await writer.drain()
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), patience)
        length = re.search(rb"content-length: *(\d+)", head, re.I)
        body = await asyncio.wait_for(reader.readexactly(int(length.group(1))), patience) if length else b""
        return int(head.split()[1]), body.decode()
    finally:
        writer.close()


def post(path, body):
    host = f"127.0.0.1:{options.port}"
    return (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}").encode()


def get(path):
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{options.port}\r\n\r\n".encode()


async def ready():
    for _ in range(400):
        try:
            if (await exchange(0, get("/"), 1))[0] == 200:
                return
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            pass
        await asyncio.sleep(0.02)
    sys.exit("the gateway does not answer")


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] * 1000


async def main():
    halqa("new", file, "--script", "eco-hammam")
    method = ["--secret"] if options.secret else []
    halqa("poll", file, "create", "load", *place, "--activity", "hands", "--question", "Which?", *method, "A", "B", "C")
    halqa("poll", file, "open", "load", *place)
    slips = halqa("poll", file, "issue", "load", *place, "--count", str(options.clients), "--phones", "--json", parse=True)
    paths = [slip["path"] for slip in slips["phones"]]
    gateway = start()
    await ready()
    silent = []
    for number in range(options.half_open):
        reader, writer = await asyncio.open_connection("127.0.0.1", options.port, local_addr=(f"127.200.{number // 40}.9", 0))
        writer.write(b"POST /v/x HTTP/1.1\r\nHo")
        silent.append(writer)
    times, acknowledged, kills, back = [], {}, 0, []

    async def voter(client, delay):
        await asyncio.sleep(delay)
        answer = random.choice("123")
        while True:
            begun = time.monotonic()
            try:
                status, _ = await exchange(client, post(paths[client], f"o={answer}"))
            except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
                await asyncio.sleep(0.05)
                continue
            if status == 303:
                times.append(time.monotonic() - begun)
                acknowledged[client] = answer
                return
            if status in (429, 503):
                await asyncio.sleep(0.2)
                continue
            sys.exit(f"client {client}: {status}")

    begun = time.monotonic()
    spread = 5.0 if options.kills else 0.0
    length = max(spread, options.kills * 0.35)
    voters = [asyncio.create_task(voter(client, random.random() * (length or 0.5))) for client in range(options.clients)]
    while kills < options.kills and not all(task.done() for task in voters):
        await asyncio.sleep(random.random() * 0.2)
        gateway.send_signal(signal.SIGKILL)
        gateway.wait()
        down = time.monotonic()
        kills += 1
        gateway = start()
        await ready()
        back.append(time.monotonic() - down)
    await asyncio.gather(*voters)
    took = time.monotonic() - begun
    pages = [await exchange(client, get(paths[client])) for client in range(0, options.clients, 10)]
    received = sum("Received" in body for _, body in pages)
    gateway.terminate()
    gateway.wait()
    halqa("poll", file, "close", "load", *place)
    shown = halqa("poll", file, "result", "load", *place, "--json", parse=True)
    verified = halqa("verify", file)
    rss = ""
    counts = {answer: sum(1 for one in acknowledged.values() if one == answer) for answer in "123"}
    print(json.dumps({
        "clients": options.clients, "secret": options.secret, "seconds": round(took, 2),
        "p50 ms": round(percentile(times, 0.5), 1), "p99 ms": round(percentile(times, 0.99), 1),
        "kills": kills, "back within s": round(max(back), 2) if back else None,
        "acknowledged": len(acknowledged), "counts acknowledged": counts,
        "pages that say received": f"{received} of {len(pages)}", "result": shown.get("results") or shown.get("ballots") or shown,
        "verify": verified.splitlines()[-1],
    }, indent=1, ensure_ascii=False)[:4000])


asyncio.run(main())

#!/usr/bin/env python3
"""Writes full rankings of random voters as CSV: generate.py BALLOTS OPTIONS OUTPUT [SEED].

Voters are drawn around a few camps, so that rounds and pairs are those of a real vote and not of noise alone.
The same arguments give the same file on every machine: only integers of the generator are used.
"""
import random
import sys


def main() -> None:
    ballots, options, output = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    generator = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 20261201)
    names = [f"Option {index + 1}" for index in range(options)]
    camps = [generator.sample(range(options), options) for _ in range(5)]
    spread = 3 * options
    with open(output, "w", newline="\n") as file:
        file.write(",".join(f"rank{index + 1}" for index in range(options)) + "\n")
        lines = []
        for _ in range(ballots):
            bits = generator.getrandbits(64)
            camp = camps[bits % 5]
            keys = []
            state = bits
            for place, option in enumerate(camp):
                state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
                keys.append((2 * place + (state >> 33) % spread, option))
            keys.sort()
            lines.append(",".join(names[option] for _, option in keys))
            if len(lines) == 50_000:
                file.write("\n".join(lines) + "\n")
                lines.clear()
        if lines:
            file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

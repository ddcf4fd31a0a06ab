#!/usr/bin/env python3
"""Counts a file of full rankings with another library: peers.py LIBRARY METHOD FILE.

Prints the winners and the seconds that the count took, without the reading of the file. Each is used as its own
documentation does it, on ballots that are already in its own form; numpy is a careful implementation without loops over
ballots.
"""
import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")


def read(path):
    """Names, and one tuple of indices a ballot."""
    with open(path) as file:
        next(file)
        lines = [line.rstrip("\n").split(",") for line in file]
    names = sorted(set(lines[0]))
    index = {name: place for place, name in enumerate(names)}
    return names, [tuple(index[name] for name in line) for line in lines]


def with_numpy(method, path):
    import numpy as np

    data = open(path, "rb").read()
    head, _, body = data.partition(b"\n")
    cells = body.replace(b"\n", b",").rstrip(b",").split(b",")
    names = sorted(set(cells[: head.count(b",") + 1]))
    index = {name: place for place, name in enumerate(names)}
    count = len(names)
    rankings = np.fromiter(map(index.__getitem__, cells), dtype=np.uint8, count=len(cells)).reshape(-1, count)
    del cells, data, body
    start = time.perf_counter()
    if method == "irv":
        running = np.ones(count, dtype=bool)
        while True:
            tops = rankings[np.arange(len(rankings)), running[rankings].argmax(axis=1)]
            votes = np.bincount(tops, minlength=count)
            if votes.max() * 2 > len(rankings):
                winners = [int(votes.argmax())]
                break
            running[np.where(running, votes, len(rankings) + 1).argmin()] = False
    elif method == "borda":
        points = sum(
            np.bincount(rankings[:, place], minlength=count) * (count - 1 - place) for place in range(count)
        )
        winners = [int(option) for option in np.flatnonzero(points == points.max())]
    else:
        places = np.empty_like(rankings)
        np.put_along_axis(places, rankings, np.arange(count, dtype=np.uint8)[None, :], axis=1)
        columns = np.ascontiguousarray(places.T)
        before = np.zeros((count, count), dtype=np.int64)
        for a in range(count):
            for b in range(a + 1, count):
                before[a, b] = np.count_nonzero(columns[a] < columns[b])
                before[b, a] = len(rankings) - before[a, b]
        paths = np.where(before > before.T, before, 0)
        for middle in range(count):
            paths = np.maximum(paths, np.minimum(paths[:, [middle]], paths[[middle], :]))
        np.fill_diagonal(paths, 0)
        winners = [int(option) for option in np.flatnonzero((paths >= paths.T).all(axis=1))]
    seconds = time.perf_counter() - start
    return [names[option].decode() for option in winners], seconds


def with_pref_voting(method, path):
    from pref_voting.iterative_methods import instant_runoff
    from pref_voting.margin_based_methods import beat_path
    from pref_voting.profiles import Profile
    from pref_voting.scoring_methods import borda

    names, ballots = read(path)
    profile = Profile(ballots)
    function = {"irv": instant_runoff, "borda": borda, "schulze": beat_path}[method]
    start = time.perf_counter()
    winners = function(profile)
    return [names[option] for option in winners], time.perf_counter() - start


def with_votekit(method, path):
    from votekit import RankBallot, RankProfile
    from votekit.elections import IRV, Borda, Schulze

    names, ballots = read(path)
    sets = [frozenset({name}) for name in names]
    profile = RankProfile(
        ballots=tuple(RankBallot(ranking=tuple(sets[option] for option in ballot), weight=1) for ballot in ballots),
        candidates=tuple(names),
        max_ranking_length=len(names),
    )
    start = time.perf_counter()
    if method == "irv":
        election = IRV(profile)
    elif method == "borda":
        election = Borda(profile, n_seats=1)
    else:
        election = Schulze(profile, n_seats=1)
    winners = [name for group in election.get_elected() for name in group]
    return winners, time.perf_counter() - start


def with_pyrankvote(method, path):
    import pyrankvote

    names, ballots = read(path)
    candidates = [pyrankvote.Candidate(name) for name in names]
    papers = [pyrankvote.Ballot(ranked_candidates=[candidates[option] for option in ballot]) for ballot in ballots]
    start = time.perf_counter()
    result = pyrankvote.instant_runoff_voting(candidates, papers)
    return [winner.name for winner in result.get_winners()], time.perf_counter() - start


def main():
    library, method, path = sys.argv[1:4]
    count = {
        "numpy": with_numpy,
        "pref_voting": with_pref_voting,
        "VoteKit": with_votekit,
        "pyrankvote": with_pyrankvote,
    }[library]
    winners, seconds = count(method, path)
    print(json.dumps({"winners": winners, "count": seconds}))


if __name__ == "__main__":
    main()

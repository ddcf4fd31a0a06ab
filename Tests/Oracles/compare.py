#!/usr/bin/env python3
"""Counts random profiles with public libraries and writes what they say to golden/*.txt. See README.md."""
import itertools
import math
import pathlib
import random
import sys
import warnings
from fractions import Fraction

warnings.filterwarnings("ignore")
GOLDEN = pathlib.Path(__file__).parent / "golden"
PROFILES = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
LETTERS = "abcdefgh"


def letters(options):
    return "".join(LETTERS[option] for option in sorted(options))


def write(name, header, lines):
    GOLDEN.mkdir(exist_ok=True)
    (GOLDEN / name).write_text(f"# {header}\n" + "".join(line + "\n" for line in lines))
    print(name, len(lines), "profiles")


def rankings(generator, low=3, high=6, truncated=False, ties=False):
    """Distinct ballots with weights: a list of (ranks, count), ranks a list of lists of options."""
    count = generator.randint(low, high)
    ballots = {}
    for _ in range(generator.randint(3, 9)):
        order = generator.sample(range(count), count)
        if truncated:
            order = order[: generator.randint(1, count)]
        ranks = []
        for option in order:
            if ties and ranks and generator.random() < 0.25:
                ranks[-1].append(option)
            else:
                ranks.append([option])
        key = tuple(tuple(sorted(rank)) for rank in ranks)
        ballots[key] = ballots.get(key, 0) + generator.randint(1, 12)
    return count, [([list(rank) for rank in key], weight) for key, weight in ballots.items()]


def text(count, ballots):
    words = []
    for ranks, weight in ballots:
        word = "".join(letters(rank) if len(rank) == 1 else f"({letters(rank)})" for rank in ranks)
        words.append(f"{word}*{weight}")
    return f"{count} " + " ".join(words)


def few_orders(strengths):
    """Whether victories of equal strength leave few orders of locking: pref_voting follows every one of them."""
    orders = 1
    for strength in set(strengths):
        orders *= math.factorial(strengths.count(strength))
    return orders <= 24


def full_rankings():
    """pref_voting for all; VoteKit again for Borda, and they must agree.
    Ties: pref_voting returns everybody who wins in some way of breaking them ("put")."""
    from pref_voting.c1_methods import condorcet, copeland, getcha
    from pref_voting.iterative_methods import coombs_put, instant_runoff_put
    from pref_voting.margin_based_methods import beat_path, minimax, ranked_pairs
    from pref_voting.profiles import Profile
    from pref_voting.scoring_methods import borda, plurality
    from votekit.elections import Borda

    generator = random.Random(1)
    lines = []
    for _ in range(PROFILES):
        count, ballots = rankings(generator, high=5)
        profile = Profile(
            [tuple(rank[0] for rank in ranks) for ranks, _ in ballots], rcounts=[weight for _, weight in ballots]
        )
        winners = profile.condorcet_winner()
        # With full rankings winning votes and margins order victories alike.
        says = {
            "irv": instant_runoff_put(profile),
            "coombs": coombs_put(profile),
            "borda": borda(profile),
            "plurality": plurality(profile),
            "copeland": copeland(profile),
            "minimax": minimax(profile),
            "schulze": beat_path(profile),
            "smith": getcha(profile),
            "condorcet": [] if winners is None else [winners],
        }
        margins = [profile.margin(a, b) for a, b in itertools.permutations(range(count), 2)]
        if few_orders([margin for margin in margins if margin >= 0]):
            says["ranked-pairs"] = ranked_pairs(profile)
        scores = {}
        for ranks, weight in ballots:
            for place, rank in enumerate(ranks):
                scores[rank[0]] = scores.get(rank[0], 0) + weight * (count - 1 - place)
        if len(says["borda"]) == 1:
            elected = Borda(votekit_profile(count, ballots), n_seats=1).get_elected()
            assert [sorted(group) for group in elected] == [[LETTERS[says["borda"][0]]]], (elected, says["borda"])
        points = " ".join(str(scores.get(option, 0)) for option in range(count))
        lines.append(
            text(count, ballots)
            + ";" + ";".join(f"{method}={letters(value)}" for method, value in says.items())
            + f";points={points}"
        )
    write("rankings.txt", "full rankings: pref_voting, and VoteKit for Borda", lines)


def truncated_rankings():
    """pref_voting with unranked options tied last ("extended strict preference"); strengths are supports for winning
    votes, margins otherwise."""
    from pref_voting.c1_methods import copeland, getcha
    from pref_voting.margin_based_methods import beat_path, minimax, ranked_pairs
    from pref_voting.profiles_with_ties import ProfileWithTies

    generator = random.Random(2)
    lines = []
    for _ in range(PROFILES):
        count, ballots = rankings(generator, high=5, truncated=True, ties=True)
        profile = ProfileWithTies(
            [{option: place for place, rank in enumerate(ranks) for option in rank} for ranks, _ in ballots],
            rcounts=[weight for _, weight in ballots],
            candidates=list(range(count)),
        )
        profile.use_extended_strict_preference()

        def support(a, b):
            return profile.support(a, b)

        winner = profile.condorcet_winner()
        says = {
            "copeland": copeland(profile),
            "smith": getcha(profile),
            "condorcet": [] if winner is None else [winner],
            "schulze:margins": beat_path(profile),
            "schulze": beat_path(profile, strength_function=support),
            "minimax:margins": minimax(profile),
            "minimax": minimax_by_votes(profile, count),
        }
        pairs = list(itertools.permutations(range(count), 2))
        if few_orders([profile.margin(*pair) for pair in pairs if profile.margin(*pair) >= 0]):
            says["ranked-pairs:margins"] = ranked_pairs(profile)
        # Given supports, pref_voting also locks pairs that are drawn, which are no victories.
        has_draws = any(profile.margin(*pair) == 0 for pair in pairs)
        if not has_draws and few_orders([profile.support(*pair) for pair in pairs]):
            says["ranked-pairs"] = ranked_pairs(profile, strength_function=support)
        matrix = " ".join(
            str(profile.support(a, b)) for a, b in itertools.permutations(range(count), 2)
        )
        lines.append(
            text(count, ballots)
            + ";" + ";".join(f"{method}={letters(value)}" for method, value in says.items())
            + f";matrix={matrix}"
        )
    write("truncated.txt", "rankings with ties, options left out: pref_voting", lines)


def minimax_by_votes(profile, count):
    """A defeat counts the votes of who wins it; pref_voting's function takes support also where nobody is defeated."""
    worst = [
        max(
            [profile.support(b, a) for b in range(count) if b != a and profile.margin(b, a) > 0],
            default=0,
        )
        for a in range(count)
    ]
    return [option for option in range(count) if worst[option] == min(worst)]


def votekit_profile(count, ballots):
    from votekit import RankBallot, RankProfile

    return RankProfile(
        ballots=tuple(
            RankBallot(ranking=tuple(frozenset({LETTERS[rank[0]]}) for rank in ranks), weight=weight)
            for ranks, weight in ballots
        ),
        candidates=tuple(LETTERS[:count]),
        max_ranking_length=count,
    )


class Different(Exception):
    """A place where conventions that cannot be set differ."""


def stv_reference(count, ballots, seats):
    """Follows the weighted inclusive Gregory count and raises where it meets a tie, which VoteKit and pyrankvote break
    in ways of their own, or another difference of conventions."""
    piles = [(Fraction(weight), [rank[0] for rank in ranks]) for ranks, weight in ballots]
    total = sum(value for value, _ in piles)
    quota = int(total / (seats + 1)) + 1
    running, elected = set(range(count)), []
    surplus = {}
    while len(elected) < seats and running:
        if len(running) + len(elected) <= seats:
            return
        counts = {option: Fraction(0) for option in running | set(surplus)}
        for value, order in piles:
            top = next((option for option in order if option in running or option in surplus), None)
            if top is not None:
                counts[top] += value
        reached = [option for option in running if counts[option] >= quota]
        for option in reached:
            surplus[option] = True
            elected.append(option)
            running.discard(option)
        if len(elected) >= seats:
            return
        # VoteKit lets somebody who has just reached the quota receive from another who has, or passes both surpluses
        # on at once; here one who is elected receives nothing, and one surplus goes after the other.
        if len(surplus) > 1:
            raise Different
        if surplus:
            order = sorted(surplus, key=lambda option: -counts[option])
            if len(order) > 1 and counts[order[0]] == counts[order[1]]:
                raise Different
            chosen = order[0]
            factor = (counts[chosen] - quota) / counts[chosen]
        else:
            order = sorted(running, key=lambda option: counts[option])
            if len(order) > 1 and counts[order[0]] == counts[order[1]]:
                raise Different
            chosen, factor = order[0], Fraction(1)
            running.discard(chosen)
        moved = []
        for value, ranks in piles:
            top = next((option for option in ranks if option in running or option in surplus or option == chosen), None)
            moved.append((value * factor if top == chosen else value, ranks))
        surplus.pop(chosen, None)
        # The pile goes on to who is still running; nobody receives votes after being elected.
        piles = [
            (value, [option for option in ranks if option in running or option in surplus])
            for value, ranks in moved
        ]


def runoff():
    """VoteKit's and pyrankvote's instant runoff must agree; profiles with a tie in some round are left out, because
    both break ties in ways of their own. pref_voting's own put-version is the judge of what a tie is."""
    import pyrankvote
    from votekit.elections import IRV

    generator = random.Random(3)
    lines = []
    while len(lines) < PROFILES:
        count, ballots = rankings(generator, truncated=True)
        try:
            stv_reference(count, ballots, 1)
        except Different:
            continue
        elected = [sorted(group) for group in IRV(votekit_profile(count, ballots)).get_elected()]
        candidates = [pyrankvote.Candidate(letter) for letter in LETTERS[:count]]
        papers = [
            pyrankvote.Ballot(ranked_candidates=[candidates[rank[0]] for rank in ranks])
            for ranks, weight in ballots
            for _ in range(weight)
        ]
        winner = pyrankvote.instant_runoff_voting(candidates, papers).get_winners()[0].name
        # VoteKit stays with the quota of the first round, so that exhausted ballots can leave it at other than the
        # majority of the active; where the two disagree neither is a witness.
        if elected[0] != [winner]:
            continue
        lines.append(text(count, ballots) + f";irv={winner}")
    write("runoff.txt", "instant runoff, options left out: VoteKit and pyrankvote", lines)


def single_transferable_vote():
    """VoteKit with the Droop quota, exact fractions; profiles with a tie or with two surpluses at once are left out."""
    from votekit.elections import STV

    generator = random.Random(4)
    lines = []
    while len(lines) < PROFILES:
        count, ballots = rankings(generator, low=4, truncated=True)
        seats = generator.randint(2, 3)
        try:
            stv_reference(count, ballots, seats)
        except Different:
            continue
        try:
            election = STV(votekit_profile(count, ballots), n_seats=seats, simultaneous=False, exact=True)
        except Exception:
            continue
        elected = [name for group in election.get_elected() for name in group]
        if len(elected) != seats:
            continue
        lines.append(f"{text(count, ballots)};seats={seats};stv={''.join(sorted(elected))}")
    write("stv.txt", "single transferable vote, options left out: VoteKit", lines)


def approvals():
    """abcvoting with exact fractions; all winning committees, so that ties need no convention."""
    from abcvoting import abcrules
    from abcvoting.preferences import Profile

    generator = random.Random(5)
    lines = []
    while len(lines) < PROFILES:
        count = generator.randint(3, 6)
        seats = generator.randint(2, min(3, count - 1))
        sets = {}
        for _ in range(generator.randint(2, 8)):
            chosen = tuple(sorted(generator.sample(range(count), generator.randint(1, count - 1))))
            sets[chosen] = sets.get(chosen, 0) + generator.randint(1, 4)
        # Options without a supporter fill seats in abcvoting; here they never do.
        if len(set(itertools.chain(*sets))) < count:
            continue
        profile = Profile(count)
        for chosen, weight in sets.items():
            for _ in range(weight):
                profile.add_voter(chosen)

        def union(committees):
            return letters(set(itertools.chain(*committees)))

        pav = abcrules.compute_seqpav(profile, seats, algorithm="standard", resolute=False)
        phragmen = abcrules.compute_seqphragmen(profile, seats, algorithm="standard-fractions", resolute=False)
        shares = abcrules.compute_equal_shares(
            profile, seats, algorithm="standard-fractions", resolute=False, completion=None
        )
        word = " ".join(f"{letters(chosen)}*{weight}" for chosen, weight in sets.items())
        lines.append(
            f"{count} {word};seats={seats};sequential-pav={union(pav)};sequential-phragmen={union(phragmen)}"
            f";equal-shares={union(shares)}"
        )
    write("approvals.txt", "approvals, all winning committees together: abcvoting", lines)


def scores():
    """starvote with its official tiebreaker protocol; profiles that only a draw decides, and those with three or more
    tied for the final, are left out. Totals are sums."""
    import starvote

    generator = random.Random(6)
    lines = []
    while len(lines) < PROFILES:
        count = generator.randint(3, 6)
        papers = []
        for _ in range(generator.randint(2, 7)):
            papers.append(([generator.randint(0, 5) for _ in range(count)], generator.randint(1, 3)))
        ballots = [
            {LETTERS[option]: score for option, score in enumerate(paper)} for paper, weight in papers for _ in range(weight)
        ]
        try:
            winners = starvote.election(starvote.star, ballots, maximum_score=5, tiebreaker=None)
        except starvote.UnbreakableTieError:
            continue
        totals = [sum(ballot[LETTERS[option]] for ballot in ballots) for option in range(count)]
        # The protocol takes out whoever lost the most match-ups of three or more that are tied; starvote adds up the
        # votes of the match-ups instead.
        second = sorted(totals, reverse=True)[1]
        if totals.count(second) > 2:
            continue
        best = [option for option in range(count) if totals[option] == max(totals)]
        word = " ".join("".join(str(score) for score in paper) + f"*{weight}" for paper, weight in papers)
        lines.append(f"{count} {word};star={winners[0]};score={letters(best)}")
    write("scores.txt", "scores: starvote; sums", lines)


def budgets():
    """pabutools with exact fractions: greedy by votes, equal shares with costs as satisfaction, alone and completed;
    all outcomes of ties together."""
    from pabutools.election import ApprovalBallot, ApprovalProfile, Cost_Sat, Instance, Project
    from pabutools.rules import completion_by_rule_combination, greedy_utilitarian_welfare, method_of_equal_shares

    generator = random.Random(7)
    lines = []
    while len(lines) < PROFILES:
        count = generator.randint(3, 6)
        costs = [generator.randint(1, 12) for _ in range(count)]
        limit = generator.randint(6, 24)
        projects = [Project(LETTERS[option], costs[option]) for option in range(count)]
        sets = {}
        for _ in range(generator.randint(2, 7)):
            chosen = tuple(sorted(generator.sample(range(count), generator.randint(1, count - 1))))
            sets[chosen] = sets.get(chosen, 0) + generator.randint(1, 4)
        instance = Instance(projects, budget_limit=limit)
        profile = ApprovalProfile(
            [
                ApprovalBallot([projects[option] for option in chosen])
                for chosen, weight in sets.items()
                for _ in range(weight)
            ],
            instance=instance,
        )

        def union(outcomes):
            return "".join(sorted({project.name for outcome in outcomes for project in outcome}))

        greedy = greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat, resoluteness=False)
        shares = method_of_equal_shares(instance, profile, sat_class=Cost_Sat, resoluteness=False)
        completed = completion_by_rule_combination(
            instance,
            profile,
            [method_of_equal_shares, greedy_utilitarian_welfare],
            [{"sat_class": Cost_Sat}, {"sat_class": Cost_Sat}],
            resoluteness=False,
        )
        word = " ".join(f"{letters(chosen)}*{weight}" for chosen, weight in sets.items())
        prices = " ".join(str(cost) for cost in costs)
        lines.append(
            f"{count} {word};limit={limit};costs={prices};budget-greedy={union(greedy)}"
            f";budget-equal-shares:none={union(shares)};budget-equal-shares={union(completed)}"
        )
    write("budgets.txt", "projects: pabutools", lines)


KINDS = {
    "rankings": full_rankings,
    "truncated": truncated_rankings,
    "runoff": runoff,
    "stv": single_transferable_vote,
    "approvals": approvals,
    "scores": scores,
    "budgets": budgets,
}

if __name__ == "__main__":
    for kind in [sys.argv[1]] if len(sys.argv) > 1 and sys.argv[1] != "all" else KINDS:
        KINDS[kind]()

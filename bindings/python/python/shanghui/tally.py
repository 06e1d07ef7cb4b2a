"""The arithmetic of votes (计票): what a count says under a rule, without a chamber.

    >>> from shanghui import Base, Bound, Counts, MotionRule, Threshold, judge_motion
    >>> counts = Counts(entitled=61, present=41, for_=27, against=8, abstain=6, void=0)
    >>> rule = MotionRule(pass_=Threshold(fraction="2/3", bound=Bound.AT_LEAST, base=Base.PRESENT))
    >>> verdict = judge_motion(counts, rule)
    >>> verdict.outcome, verdict.pass_.needed, verdict.pass_.short_by
    (<MotionOutcome.REJECTED: 'rejected'>, 28, 1)
"""

from __future__ import annotations

from . import _native
from ._door import told, written
from .model import Ballots, Counts, ElectionResult, ElectionRule, ElectionTotals, MotionRule, MotionVerdict

__all__ = ["count_election", "judge_election", "judge_motion"]


def judge_motion(counts: Counts, rule: MotionRule) -> MotionVerdict:
    """Judges a motion (议案) by its count.

    The outcome is `void` where the figures cannot be, then `no_quorum` where too few were present, then `passed` or
    `rejected`. Raises `WireFault` with the path to a figure that is below zero or over 2**64 - 1.
    """
    return told(MotionVerdict, _native.judge_motion(written("Counts", counts), written("MotionRule", rule)))


def count_election(ballots: Ballots, rule: ElectionRule) -> ElectionResult:
    """Adds ballots (选票) up and judges the election. Neither their order nor how they are grouped changes anything.

    A ballot that favours more than it may is void, and so is one that says both yes and no of somebody. Raises
    `WireFault` as `judge_motion` does.
    """
    return told(ElectionResult, _native.count_election(written("Ballots", ballots), written("ElectionRule", rule)))


def judge_election(totals: ElectionTotals, rule: ElectionRule) -> ElectionResult:
    """Judges an election (选举) by the totals that its tellers signed, as `count_election` does by the ballots.

    Raises `WireFault` as `judge_motion` does.
    """
    return told(
        ElectionResult, _native.judge_election(written("ElectionTotals", totals), written("ElectionRule", rule))
    )

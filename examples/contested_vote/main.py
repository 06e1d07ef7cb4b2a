"""A contested vote in an invented chamber.

The same story as `main.rs` and `main.mjs`, with the same output down to the digest. Who favoured whom stands in this
program, as it would in people's heads; it goes into an urn, and of the urn the journal holds the count alone.
"""

import argparse
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import assembly
import votes
from shanghui import Audience, Base, Chamber, Charter, Matter, MatterRule, OrganRule, render_html, render_text
from telling import Telling


def other_charter(chamber: Chamber) -> Charter:
    """The same charter, with the dues carried by half of the votes for and against instead of half of those present."""

    def changed(rule: MatterRule) -> MatterRule:
        if rule.matter is not Matter.DUES:
            return rule
        return replace(rule, pass_=replace(rule.pass_, threshold=replace(rule.pass_.threshold, base=Base.CAST)))

    def organ(rule: OrganRule) -> OrganRule:
        return replace(rule, decides=tuple(changed(matter) for matter in rule.decides))

    rules = chamber.charter.rules
    return Charter(replace(rules, organs=tuple(organ(rule) for rule in rules.organs)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parents[2] / "target" / "contested_vote"
    parser.add_argument("--out", type=Path, default=default, help="the folder to write to")
    folder: Path = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)

    telling = Telling()
    assembly.gather(telling)
    votes.elect(telling)
    votes.run_off(telling)
    votes.dues(telling)
    assembly.close(telling)

    chamber, audience = telling.chamber, Audience.MEMBERS
    minutes = chamber.minutes(assembly.ASSEMBLY, audience=audience)
    result = chamber.election_result(votes.RUN_OFF, audience=audience)
    sheets = [
        chamber.ballot_paper(votes.ELECTION, audience=audience),
        chamber.count_sheet(votes.POLL, audience=audience),
        chamber.election_result(votes.ELECTION, audience=audience),
        result,
        chamber.resolution(votes.DUES, audience=audience),
        minutes,
        chamber.journal_note(audience=audience),
    ]
    for sheet in sheets:
        print(render_text(sheet))
    for vote in chamber.rejudge(other_charter(chamber)):
        if vote.passed_then != vote.would_pass:
            print(f"若以赞成票与反对票之和为基数，结果不同的议案：{vote.motion}")
    for holder in chamber.holders_on(date(2026, 7, 1)):
        if holder.post.post == "director":
            print(f"{holder.post.title}：{chamber.name(holder.person) or '（已删除）'}")
    files = {
        "minutes.html": render_html(minutes).encode(),
        "election_result.html": render_html(result).encode(),
        "journal.jsonl": chamber.journal.to_lines(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(f"wrote {folder / name}", file=sys.stderr)


if __name__ == "__main__":
    main()

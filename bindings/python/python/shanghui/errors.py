"""What goes wrong: the rules said no (`Refusal`), or what was given cannot be what it claims to be (`Fault`).

Every error carries a stable code, the details as data, the article where there is one, and a sentence in Chinese and in
English. The class says from which room it comes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from .model import Article

__all__ = [
    "ChamberRefusal",
    "CharterRefusal",
    "CoordinationRefusal",
    "DataFault",
    "DiscretionRefusal",
    "Fault",
    "JournalFault",
    "LeadershipRefusal",
    "MeetingRefusal",
    "MembershipRefusal",
    "PartyBranchRefusal",
    "PeopleRefusal",
    "Refusal",
    "PlanningRefusal",
    "SecretariatRefusal",
    "ServiceRefusal",
    "ShanghuiError",
    "StaffRefusal",
    "VotingRefusal",
    "WireFault",
    "error_of",
]


class ShanghuiError(Exception):
    """Why something was not done. As text it is the English sentence.

    Attributes:
        code: The stable code, such as `meeting.quorum_not_met`.
        details: What the sentence is made of, as it stands in JSON.
        article: Where the rule stands, where there is one.
        path: The field that is meant, such as `agenda[2].title`; empty where the whole is.
        line: The line, counted from 1, where many commands were asked at once.
        chinese: The sentence in Chinese.
        english: The sentence in English, without path and line.
    """

    code: str
    details: dict[str, Any]
    article: Article | None
    path: str
    line: int | None
    chinese: str
    english: str

    def __init__(
        self,
        code: str,
        message: str,
        *,
        path: str = "",
        line: int | None = None,
        article: Article | None = None,
        details: Mapping[str, Any] | None = None,
        chinese: str = "",
    ) -> None:
        place = f"{path}: " if path else f"line {line}: " if line is not None else ""
        super().__init__(f"{place}{message}")
        self.code = code
        self.path = path
        self.line = line
        self.article = article
        self.details = dict(details or {})
        self.chinese = chinese
        self.english = message

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            "path": self.path,
            "line": self.line,
            "article": self.article,
            "details": self.details,
            "chinese": self.chinese,
        }
        return _again, (type(self), self.code, self.english, state)


def _again(kind: type[ShanghuiError], code: str, message: str, state: dict[str, Any]) -> ShanghuiError:
    return kind(code, message, **state)


class Refusal(ShanghuiError):
    """The rules said no: the charter, or what was recorded before. Nothing has changed."""


class Fault(ShanghuiError, ValueError):
    """What was given cannot be what it claims to be. Nothing has changed."""


class WireFault(Fault):
    """A value is malformed: a wrong type, an unknown field, a text that breaks its rule."""


class JournalFault(Fault):
    """A journal is not what was written: altered, cut, reordered, of an unknown format."""


class DataFault(Fault):
    """A snapshot, a charter or a calendar does not hold together, or what was asked about does not exist."""


class ChamberRefusal(Refusal):
    """The chamber as a whole said no: its clock, its founding."""


class PeopleRefusal(Refusal):
    """The roster of people and bodies said no."""


class MembershipRefusal(Refusal):
    """The rules about members and their seats said no."""


class CharterRefusal(Refusal):
    """The rules about amendments of the charter said no."""


class CalendarRefusal(Refusal):
    """The calendar does not know the holidays of a year, or a notice of them could not be recorded."""


class LeadershipRefusal(Refusal):
    """The rules about terms, posts, rotation and delegation said no, or somebody lacks the power to act."""


class MeetingRefusal(Refusal):
    """The rules about meetings said no."""


class PlanningRefusal(Refusal):
    """Planning refused: plans, activities, reviews (规划与总结)."""


class StaffRefusal(Refusal):
    """The rules about the staff said no: recruiting, division of labour, stand-ins (秘书处人员)."""


class PartyBranchRefusal(Refusal):
    """The Party branch refused: the dues of its members (党费)."""


class CoordinationRefusal(Refusal):
    """Coordination refused: letters, answers, receipts, proposals (协调联络)."""


class DiscretionRefusal(Refusal):
    """Discretion refused: records that cannot be opened so, disclosures that cannot be recorded (管好嘴)."""


class VotingRefusal(Refusal):
    """The rules about motions, ballots and elections said no."""


class ServiceRefusal(Refusal):
    """The rules about members' needs, offers and matches said no (会员服务)."""


class SecretariatRefusal(Refusal):
    """The rules about the secretariat's work said no."""


#: The class of an error, by what stands before the dot of its code.
_CLASSES: Final[dict[str, type[ShanghuiError]]] = {
    "wire": WireFault,
    "journal": JournalFault,
    "data": DataFault,
    "chamber": ChamberRefusal,
    "calendar": CalendarRefusal,
    "charter": CharterRefusal,
    "people": PeopleRefusal,
    "membership": MembershipRefusal,
    "leadership": LeadershipRefusal,
    "meeting": MeetingRefusal,
    "voting": VotingRefusal,
    "planning": PlanningRefusal,
    "staff": StaffRefusal,
    "service": ServiceRefusal,
    "coordination": CoordinationRefusal,
    "discretion": DiscretionRefusal,
    "party_branch": PartyBranchRefusal,
    "secretariat": SecretariatRefusal,
}

#: The class of an error of a room that this table does not know yet.
_FAMILIES: Final[dict[str, type[ShanghuiError]]] = {"refusal": Refusal, "fault": Fault}


def error_of(text: str) -> ShanghuiError:
    """The exception for an error as the core writes it: one JSON object."""
    error = json.loads(text)
    kind = _CLASSES.get(error["code"].partition(".")[0], _FAMILIES[error["family"]])
    article = error.get("article")
    return kind(
        error["code"],
        error["english"],
        path=error.get("path", ""),
        line=error.get("line"),
        article=article and Article(**article),
        details=error["details"],
        chinese=error["chinese"],
    )

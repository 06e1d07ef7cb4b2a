"""The types of the wire, as plain Python data. Written by `cargo xtask codegen`; do not edit."""

# ruff: noqa
from __future__ import annotations

import datetime
import enum
import secrets
import uuid
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal, Self, TypeAlias

__all__ = [
    "Actor",
    "ActorPerson",
    "ActorSystem",
    "Article",
    "Context",
    "Id",
    "Instant",
    "Measure",
    "Organ",
    "PartyId",
    "PersonId",
    "Post",
    "Principal",
    "PrincipalOrgan",
    "PrincipalParty",
    "PrincipalPerson",
    "Prose",
    "Run",
    "RunParty",
    "RunPerson",
    "RunText",
    "Salt",
    "SystemTask",
    "Title",
    "Verdict",
    "Words",
]


class Id(uuid.UUID):
    """A UUID that is told apart by what it stands for."""

    __slots__ = ()

    @classmethod
    def new(cls) -> Self:
        """A fresh random id."""
        return cls(int=uuid.uuid4().int)


def _fresh_salt() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPerson:
    """A person, in one of their posts.

    Attributes:
        person: Who.
        post: In which post. Left out: whichever post of theirs carries the power.
        on_behalf_of: On whose behalf, where it is not their own power that they use.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId
    post: Post | None = None
    on_behalf_of: Principal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSystem:
    """The host itself, with the powers that the charter lists for the task.

    Attributes:
        task: Which task.
    """

    type: ClassVar[Literal["system"]] = "system"
    task: SystemTask


Actor: TypeAlias = ActorPerson | ActorSystem
"""Who acts. The host has made sure of it; the chamber decides what they may do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Where a rule stands (条款): a document and, where it has one, the number of the article.

    Attributes:
        document: The document that holds the rule, such as the charter (章程) or a house rule.
        number: The article's number, where the document numbers its articles.
    """

    document: Title
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the outside world adds to a decision: the core has no clock, no login and no randomness.

    Attributes:
        now: The present instant.
        actor: Who acts.
        salt: Fresh random bits for the commitments to personal values.
    """

    now: Instant
    actor: Actor
    salt: Salt = field(default_factory=_fresh_salt, repr=False)


Instant: TypeAlias = datetime.datetime
"""An instant (时刻) to the millisecond, in UTC, written `2024-11-07T01:30:00.000Z`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The arithmetic of a verdict: what was counted, what was needed, out of how many.

    Attributes:
        counted: What was counted, in the unit of the policy (people, days, …).
        needed: What was needed.
        whole: The whole that `needed` is a share of, where it is one.
    """

    counted: int
    needed: int
    whole: int | None = None


Organ: TypeAlias = str
"""A chamber's own word for an organ (机构), such as `council`."""


class PartyId(Id):
    """An outside body (外部单位): another chamber, an authority, a partner."""

    __slots__ = ()


class PersonId(Id):
    """A person (人员)."""

    __slots__ = ()


Post: TypeAlias = str
"""A chamber's own word for a post (职务), such as `secretary_general`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipalPerson:
    """A person (个人), such as the president.

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipalOrgan:
    """An organ (机构), such as the secretariat or the Party branch.

    Attributes:
        organ: Which.
    """

    type: ClassVar[Literal["organ"]] = "organ"
    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipalParty:
    """An outside body (外部单位).

    Attributes:
        party: Which.
    """

    type: ClassVar[Literal["party"]] = "party"
    party: PartyId


Principal: TypeAlias = PrincipalPerson | PrincipalOrgan | PrincipalParty
"""On whose behalf somebody acts or speaks (代表)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunText:
    """Words.

    Attributes:
        words: The words.
    """

    type: ClassVar[Literal["text"]] = "text"
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPerson:
    """A person, named as the register names them.

    Attributes:
        person: Who.
    """

    type: ClassVar[Literal["person"]] = "person"
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RunParty:
    """An outside body, named as the register names it.

    Attributes:
        party: Which.
    """

    type: ClassVar[Literal["party"]] = "party"
    party: PartyId


Run: TypeAlias = RunText | RunPerson | RunParty
"""A run of prose."""


Prose: TypeAlias = tuple[Run, ...]
"""Free text (文字): a list of runs, of words, people and outside bodies; at least one."""


Salt: TypeAlias = str
"""128 random bits as 32 hexadecimal digits in lower case, fresh for every command."""


class SystemTask(enum.StrEnum):
    """What the host does without a person."""

    IMPORT = "import"
    """Records what existed before the journal (导入)."""

    TIMER = "timer"
    """Acts when a time has come (定时)."""

    @property
    def label(self) -> str:
        """The Chinese label."""
        return _LABELS["SystemTask"][self.value]


Title: TypeAlias = str
"""A title or the name of a thing (标题、名称). It must not name people: free text about people is `Prose`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one policy says about an act (判定).

    Attributes:
        policy: The policy's name, a sentence in the affirmative such as `quorum_is_met`.
        label: The same in Chinese.
        passed: Whether the act passes it.
        article: The article applied.
        measure: The arithmetic.
        code: The refusal's code, where it fails.
        chinese: The refusal's sentence in Chinese, where it fails.
        english: The refusal's sentence in English, where it fails.
    """

    policy: str
    label: str
    passed: bool
    article: Article | None = None
    measure: Measure | None = None
    code: str | None = None
    chinese: str | None = None
    english: str | None = None


Words: TypeAlias = str
"""A run of free text (文字): personal as a whole, for it may say anything about anybody; masked by `Debug`."""


_LABELS: Final[dict[str, dict[str, str]]] = {
    "SystemTask": {
        "import": "导入",
        "timer": "定时",
    },
}


#: How each type is written on the wire; `shanghui.wire` reads it. First the kind, then its parts. A field is
#: `name:shape`, with `?` behind a name that may be left out for None, `*` for an empty list, `=` for its default.
WIRE: Final[dict[str, tuple[str, ...]]] = {
    "Actor": ("choice", "ActorPerson", "ActorSystem",),
    "ActorPerson": ("variant", "person:PersonId", "post?:Post", "on_behalf_of?:Principal",),
    "ActorSystem": ("variant", "task:SystemTask",),
    "Article": ("record", "document:Title", "number?:int 4294967295",),
    "Context": ("record", "now:Instant", "actor:Actor", "salt:Salt",),
    "Instant": ("date-time",),
    "Measure": (
        "record",
        "counted:int 9007199254740991",
        "needed:int 9007199254740991",
        "whole?:int 9007199254740991",
    ),
    "Organ": ("text",),
    "PartyId": ("id",),
    "PersonId": ("id",),
    "Post": ("text",),
    "Principal": ("choice", "PrincipalPerson", "PrincipalOrgan", "PrincipalParty",),
    "PrincipalPerson": ("variant", "person:PersonId",),
    "PrincipalOrgan": ("variant", "organ:Organ",),
    "PrincipalParty": ("variant", "party:PartyId",),
    "Prose": ("list", "Run",),
    "Run": ("choice", "RunText", "RunPerson", "RunParty",),
    "RunText": ("variant", "words:Words",),
    "RunPerson": ("variant", "person:PersonId",),
    "RunParty": ("variant", "party:PartyId",),
    "Salt": ("text",),
    "SystemTask": ("codes",),
    "Title": ("text",),
    "Verdict": (
        "record",
        "policy:str",
        "label:str",
        "passed:bool",
        "article?:Article",
        "measure?:Measure",
        "code?:str",
        "chinese?:str",
        "english?:str",
    ),
    "Words": ("text",),
}


#: The sentences of every code, in Chinese and in English, with the details in braces.
SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "wire.malformed": (
        "第{at}字节处格式有误：应为 {expected}",
        "the text is malformed at byte {at}: expected {expected}",
    ),
    "wire.wrong_type": (
        "类型不符：应为 {expected}，实为 {found}",
        "expected {expected}, found {found}",
    ),
    "wire.missing_field": (
        "缺少字段 `{field}`",
        "the field `{field}` is missing",
    ),
    "wire.unknown_field": (
        "没有这个字段；可用字段：{known}",
        "there is no such field; the fields here are {known}",
    ),
    "wire.duplicate_field": (
        "字段 `{field}` 重复",
        "the field `{field}` stands twice",
    ),
    "wire.unknown_type": (
        "没有名为 `{given}` 的类型",
        "there is no type named `{given}`",
    ),
    "wire.unknown_value": (
        "没有 `{given}` 这个值；可用值：{known}",
        "`{given}` is not one of {known}",
    ),
    "wire.out_of_range": (
        "数值应在 {least} 至 {most} 之间",
        "the number must lie between {least} and {most}",
    ),
    "wire.invalid_text": (
        "`{given}` 不合要求：{rule}",
        "`{given}` is not valid: {rule}",
    ),
    "wire.empty_text": (
        "{kind} 不能为空",
        "the {kind} must not be empty",
    ),
    "wire.text_too_long": (
        "{kind} 有 {length} 字，最多 {most} 字",
        "the {kind} has {length} characters, at most {most} are allowed",
    ),
    "wire.too_deep": (
        "嵌套超过 {most} 层",
        "values nest more than {most} deep",
    ),
    "wire.not_canonical": (
        "第{at}字节处不是规范形式：{found}",
        "the text is not canonical at byte {at}: {found}",
    ),
    "journal.no_header": (
        "缺少首行（日志头）",
        "the first line, the header, is missing",
    ),
    "journal.unknown_format": (
        "不认识的日志格式 {format}（{hash}）",
        "the journal's format {format} with {hash} is not known here",
    ),
    "journal.malformed": (
        "第 {line} 行不是日志条目：{reason}",
        "line {line} is not an entry: {reason}",
    ),
    "journal.altered": (
        "第 {line} 行（第 {seq} 条）被改动",
        "entry {seq} on line {line} has been altered",
    ),
    "journal.reordered": (
        "第 {line} 行应为第 {expected} 条，却是第 {seq} 条：顺序被调换",
        "line {line} holds entry {seq} where entry {expected} belongs: entries were reordered",
    ),
    "journal.cut_out": (
        "第 {line} 行之前缺少第 {first} 至 {last} 条",
        "entries {first} to {last} are missing before line {line}",
    ),
    "journal.cut_off": (
        "日志只有 {found} 条，应有 {expected} 条",
        "the journal ends after entry {found}, {expected} are known to exist",
    ),
    "journal.inserted": (
        "第 {line} 行（自称第 {seq} 条）是插入的",
        "line {line}, which claims to be entry {seq}, was inserted",
    ),
    "journal.digest_mismatch": (
        "第 {seq} 条的摘要与公布的不符：公布 {published}，现为 {found}",
        "entry {seq} has digest {found}, published was {published}",
    ),
    "journal.commitment_broken": (
        "第 {line} 行（第 {seq} 条）第 {index} 项个人信息与承诺值不符",
        "personal item {index} of entry {seq} on line {line} is not the one committed to",
    ),
    "journal.incoherent": (
        "第 {seq} 条的 {event} 与此前记录矛盾：{reason}",
        "entry {seq}: {event} does not fit what was recorded before: {reason}",
    ),
    "journal.not_founded": (
        "日志里没有成立记录",
        "the journal does not begin with a founding",
    ),
    "journal.unknown_event": (
        "第 {seq} 条含有不认识的事件 {event}",
        "entry {seq} holds an event of a type not known here: {event}",
    ),
    "data.unknown_snapshot": (
        "不认识的快照格式 {format}",
        "the snapshot's format {format} is not known here",
    ),
    "data.snapshot_mismatch": (
        "快照（第 {seq} 条）与日志不符：{reason}",
        "the snapshot at entry {seq} does not fit the journal: {reason}",
    ),
    "data.invalid_charter": (
        "章程数据自相矛盾：{reason}",
        "the charter's data do not hold together: {reason}",
    ),
    "data.unknown_preset": (
        "没有名为 `{given}` 的章程范本；可用：{known}",
        "there is no preset named `{given}`, only {known}",
    ),
    "data.not_found": (
        "没有记录过这个{kind}：{id}",
        "no {kind} with the id {id} was ever recorded",
    ),
    "data.not_yet": (
        "{kind}尚不能生成：{reason}",
        "the {kind} cannot be made yet: {reason}",
    ),
}

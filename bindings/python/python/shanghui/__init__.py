"""One model of a chamber of commerce (商会): charter, members, rotating leadership, secretariat and meetings.

A `Chamber` is judged by its `Charter` and kept in its `Journal`. Everything else is plain data: commands go in, events,
duties and documents come out, and what goes wrong is a `Refusal` or a `Fault` with a code.

    >>> from shanghui import Charter
    >>> Charter.preset("mca_1998")
    <Charter '社会团体章程示范文本'>
"""

from __future__ import annotations

from . import model
from .chamber import Chamber
from .charter import Charter
from .documents import prose, render_html, render_html_fragment, render_text
from .errors import (
    ChamberRefusal,
    DataFault,
    Fault,
    JournalFault,
    LeadershipRefusal,
    MeetingRefusal,
    MembershipRefusal,
    PeopleRefusal,
    Refusal,
    SecretariatRefusal,
    ShanghuiError,
    WireFault,
)
from .journal import Journal, verify_journal
from .model import *
from .wire import from_wire, to_wire

__all__ = [
    "Chamber",
    "ChamberRefusal",
    "Charter",
    "DataFault",
    "Fault",
    "Journal",
    "JournalFault",
    "LeadershipRefusal",
    "MeetingRefusal",
    "MembershipRefusal",
    "PeopleRefusal",
    "Refusal",
    "SecretariatRefusal",
    "ShanghuiError",
    "WireFault",
    "from_wire",
    "prose",
    "render_html",
    "render_html_fragment",
    "render_text",
    "to_wire",
    "verify_journal",
]
__all__ += model.__all__

"""The unified social credit code (统一社会信用代码, GB 32100-2015)."""

from __future__ import annotations

from typing import Self

from . import _native
from ._door import as_bytes, told
from ._shapes import Misfit, wrong_type
from .model import CreditCodeChange, CreditCodeReading

__all__ = ["CreditCode"]


class CreditCode(str):
    """A unified social credit code in its one form. It is a `str`, and may stand wherever a code is asked for.

    White space around what is given is dropped, full-width characters (全角) become plain ones, lower case becomes upper
    case, and nothing else is put right: an O is not taken for a 0. Its checks are told, not required, for really issued
    codes fail them. Raises `WireFault` where the text has not the shape of a code.

        >>> from shanghui import CreditCode
        >>> code = CreditCode.parse("５1310110501144395u")
        >>> code.normalized, code.checksum_ok, code.organization_code_ok
        ('51310110501144395U', True, True)
    """

    _reading: CreditCodeReading

    def __new__(cls, text: str) -> Self:
        """Reads a code."""
        if not isinstance(text, str):
            try:
                wrong_type("str", text)
            except Misfit as misfit:
                raise misfit.fault() from None
        reading = told(CreditCodeReading, _native.read_credit_code(as_bytes(text)))
        code = super().__new__(cls, reading.normalized)
        code._reading = reading
        return code

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads a code."""
        return cls(text)

    @property
    def normalized(self) -> str:
        """The code in its one form: plain, in upper case."""
        return self._reading.normalized

    @property
    def changes(self) -> tuple[CreditCodeChange, ...]:
        """What was changed to come to it; nothing where it was given so."""
        return self._reading.changes

    @property
    def checksum_ok(self) -> bool:
        """Whether the last character is the check of the others (GB 32100-2015)."""
        return self._reading.checksum_ok

    @property
    def organization_code_ok(self) -> bool:
        """Whether the seventeenth is the check of the organisation code, the eight before it (GB 11714-1997)."""
        return self._reading.organization_code_ok

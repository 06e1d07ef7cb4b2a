"""Who takes part: all invented."""

from shanghui import MemberId, PartyId, PersonId

NAMES = "林知远 许望舒 周既白 沈听澜 顾晏清 苏映雪 陆采薇 何以宁".split()
PEOPLE = [PersonId(int=number) for number in range(1, len(NAMES) + 1)]
LIN, XU, ZHOU, SHEN, GU, SU, LU, HE = PEOPLE

BUREAU = PartyId(int=1)
"""The authority that asks for reports."""

YUNFAN = MemberId(int=1)
"""The seat of 长安云帆物流有限公司, for which 周既白 acts."""

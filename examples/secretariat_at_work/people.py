"""Who takes part: all invented. No two numbers are the same, so that an id in a sentence says whose it is."""

from shanghui import EnterpriseId, MemberId, PartyId, PersonId

NAMES = "林知远 许望舒 周既白 沈听澜 顾晏清 江与鸥 陆采薇 何以宁 宋拾禾 罗一川".split()
PEOPLE = [PersonId(int=number) for number in range(1, len(NAMES) + 1)]
LIN, XU, ZHOU, SHEN, GU, JIANG, LU, HE, SONG, LUO = PEOPLE

BUREAU = PartyId(int=21)
"""The authority that supervises the chamber and asks for the yearly return."""

MEMBERS = [MemberId(int=number) for number in range(31, 35)]
YUNFAN, TINGLAN, GUS, LINS = MEMBERS
"""The seats: of two enterprises, of 顾晏清 and of 林知远."""

ENTERPRISES = [
    (EnterpriseId(int=41), "长安云帆物流有限公司", ZHOU),
    (EnterpriseId(int=42), "长安听澜文化有限公司", SHEN),
]

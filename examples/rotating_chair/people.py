"""Who takes part: all invented."""

from shanghui import PersonId

NAMES = "林知远 许望舒 周既白 沈听澜 顾晏清 苏映雪".split()
PEOPLE = [PersonId(int=number) for number in range(1, len(NAMES) + 1)]
LIN, XU, ZHOU, SHEN, GU, SU = PEOPLE

"""What plans and activities are made of."""

from shanghui import ActivityId, PlanId, PlannedActivity, PlanNode

PLAN = PlanId(int=2026)


def planned(
    activity: ActivityId, kind: str, title: str, purpose: str, node: PlanNode, budget: str
) -> PlannedActivity:
    """An activity that nobody prepares yet."""
    return PlannedActivity(
        activity=activity,
        kind=kind,
        title=title,
        node=node,
        days_before=0,
        purpose=purpose,
        budget=budget,
    )

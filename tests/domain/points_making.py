"""Rule files and facts for the tests of the points: by hand (`rules`, `year_of`) and by chance (`schemes`, `years`)."""

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    HonourLevel,
    MandateLevel,
    Outcome,
    SuggestionKind,
)
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.facts import (
    ActivityFact,
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.domain.points.scheme import Scheme

YEAR = 2025
ME = "3301050110001"


# ---- by hand ----------------------------------------------------------------------------------------------------


def toml(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(toml(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def rule_text(items: list[dict[str, Any]], **others: Any) -> str:
    """The text of a rule file: items as dicts, everything else by name; one category A where none is given."""
    tables = {"categories": [{"code": "A", "name": "甲类"}], "bands": [], "vetoes": [], "examples": []}
    head: dict[str, Any] = {"code": "t", "version": 1, "title": "试", "effective_from": date(YEAR, 1, 1)}
    for key, value in others.items():
        (tables if key in tables else head)[key] = value
    lines = [f"{key} = {toml(value)}" for key, value in head.items()]
    named = [{"category": "A", "name": f"事项{item['code']}", **item} for item in items]
    for table, rows in [*tables.items(), ("items", named)]:
        for row in rows:
            lines += ["", f"[[{table}]]", *(f"{key} = {toml(value)}" for key, value in row.items())]
    return "\n".join(lines) + "\n"


def rules(*items: dict[str, Any], **others: Any) -> Scheme:
    """A scheme of these items."""
    return parse(rule_text(list(items), **others))


def item(code: str = "A1", basis: str = "per_event", points: str | None = "3", **more: Any) -> dict[str, Any]:
    """An item of attendance, unless a source is given."""
    worth = {} if points is None else {"points": points}
    return {"code": code, "source": "attendance", "basis": basis, **worth, **more}


def person(number: str = ME, **more: Any) -> Participant:
    """A deputy in office since long before."""
    fields = {"name": "张三", "sort_key": number, "level": MandateLevel.DISTRICT, "group": "第一小组"}
    return Participant(**{"certificate_no": number, "service_from": date(2022, 1, 1), **fields, **more})


def activity(no: str = "A001", day: date | str = date(YEAR, 3, 1), kind: str = "training", **more: Any) -> ActivityFact:
    """A training of one half day."""
    held = date.fromisoformat(day) if isinstance(day, str) else day
    half_days = Decimal(more.pop("half_days", "1"))
    return ActivityFact(no, more.pop("name", f"活动{no}"), ActivityKind(kind), held, half_days, **more)


def row(of: ActivityFact, status: str = "present", actual: str | None = None, **more: Any) -> AttendanceFact:
    """How somebody stood to an activity."""
    return AttendanceFact(of, AttendanceStatus(status), None if actual is None else Decimal(actual), **more)


def year_of(*attendance: AttendanceFact, who: Participant | None = None, **tables: Any) -> YearFacts:
    """The year of one deputy; the other tables by name, each a list."""
    who = who or person()
    indexed = {name: {who.certificate_no: facts} for name, facts in tables.items()}
    return YearFacts(YEAR, MandateLevel.DISTRICT, [who], attendance={who.certificate_no: list(attendance)}, **indexed)


def together(*years: YearFacts) -> YearFacts:
    """Several years of one deputy each as the year of all of them."""
    tables = ("attendance", "suggestions", "duty_reports", "honours", "adjustments")
    merged = {name: {no: rows for year in years for no, rows in getattr(year, name).items()} for name in tables}
    return YearFacts(YEAR, MandateLevel.DISTRICT, [one for year in years for one in year.participants], **merged)


SECOND_VERSION = """
code = "example"
version = 3
title = "新办法"
effective_from = 2025-07-01
[[categories]]
code = "A"
name = "培训"
[[items]]
code = "A1"
category = "A"
name = "培训"
source = "attendance"
kinds = ["training"]
basis = "per_event"
points = "4"
"""
"""A version of the example rules from the middle of the year: training only."""


# ---- by chance --------------------------------------------------------------------------------------------------

TAGS = ("领导干部", "妇女", "工人")
KINDS = ("congress", "training", "group", "other")
amounts = st.sampled_from(["0.5", "1", "1.25", "2", "3", "7"])
counts = st.integers(1, 3)
month_days = st.sampled_from(["01-01", "03-01", "06-30", "07-01", "11-30", "12-01", "12-31", "02-29"])


@st.composite
def items_of(draw: st.DrawFn, number: int) -> dict[str, Any]:
    """A rule item of any source and basis that the checks accept."""
    source = draw(
        st.sampled_from(["attendance"] * 5 + ["suggestion", "suggestion", "duty_report", "honour", "adjustment"])
    )
    basis = draw(st.sampled_from(BASES[source]))
    negative = draw(st.booleans()) and draw(st.booleans())
    sign = "-" if negative else ""
    made: dict[str, Any] = {"code": f"I{number}", "name": f"事项{number}", "source": source, "basis": basis}
    made["category"] = draw(st.sampled_from(["A", "B"]))
    made |= draw(worth(basis, sign))
    made |= draw(selection(source, basis))
    if basis != "once" and not basis.startswith("rate"):
        made |= draw(some(count_from=counts, cap_count=counts, exclusive_group=st.sampled_from(["x", "y"])))
        if basis != "manual":
            made |= draw(some(further=amounts.map(lambda amount: sign + amount)))
    if basis == "manual":
        made |= draw(some(cap=st.sampled_from(["1", "3", "-1", "-3"])))
    else:
        made |= draw(some(cap=amounts.map(lambda amount: sign + amount)))
    made |= draw(some(exempt_tags=st.lists(st.sampled_from(TAGS), min_size=1, max_size=1)))
    if source != "duty_report":
        made |= draw(some(window=st.tuples(month_days, month_days).map(list)))
    return made


BASES = {
    "attendance": ["per_event", "per_event", "per_half_day", "per_series", "once", "rate_linear", "rate_band"],
    "suggestion": ["per_piece", "per_event", "once"],
    "duty_report": ["per_event", "once"],
    "honour": ["tier", "per_event", "once"],
    "adjustment": ["manual"],
}


@st.composite
def some(draw: st.DrawFn, **fields: st.SearchStrategy[Any]) -> dict[str, Any]:
    """Each field with a chance of a quarter."""
    return {name: draw(made) for name, made in fields.items() if draw(st.integers(0, 3)) == 3}


@st.composite
def worth(draw: st.DrawFn, basis: str, sign: str) -> dict[str, Any]:
    """What a fact of the item is worth."""
    if basis == "tier":
        levels = draw(st.lists(st.sampled_from(["街道", "区", "市", "省", "全国"]), min_size=1, unique=True))
        return {"tiers": {level: sign + draw(amounts) for level in levels}}
    if basis == "rate_band":
        thresholds = draw(st.lists(st.sampled_from(["0", "0.5", "0.8", "0.9", "1"]), min_size=1, unique=True))
        return {"bands": [[threshold, sign + draw(amounts)] for threshold in thresholds]}
    if basis == "manual":
        return {"min": "-5", "max": "5"}
    return {"points": sign + draw(amounts)}


@st.composite
def selection(draw: st.DrawFn, source: str, basis: str) -> dict[str, Any]:
    """Which facts the item takes."""
    if source == "attendance":
        statuses = st.lists(st.sampled_from([status.value for status in AttendanceStatus]), min_size=1, unique=True)
        kinds = st.lists(st.sampled_from(KINDS), min_size=1, unique=True)
        return draw(some(statuses=statuses, kinds=kinds, outcomes=st.just(["spoke"])))
    if source == "suggestion":
        outcomes = st.lists(st.sampled_from(["key", "excellent", "evaluated", "A", "B"]), min_size=1, unique=True)
        kinds = st.sampled_from([["motion"], ["suggestion"], ["motion", "suggestion"]])
        return draw(some(outcomes=outcomes, kinds=kinds, role=st.sampled_from(["lead", "cosigner"])))
    if source == "duty_report":
        outcomes = st.lists(st.sampled_from(["written", "oral_passed", "overdue"]), min_size=1, unique=True)
        return draw(some(outcomes=outcomes))
    return {}


@st.composite
def schemes(draw: st.DrawFn) -> Scheme:
    """A rule set that the checks accept."""
    number = draw(st.integers(2, 7))
    made = [draw(items_of(place)) for place in range(number)]
    categories = [{"code": code, "name": f"{code} 类", **draw(bounds())} for code in ("A", "B")]
    head = draw(
        some(
            base=st.sampled_from(["60", "0.5", "-3"]),
            total_cap=st.sampled_from(["5", "10", "62.5"]),
            total_floor=st.sampled_from(["0", "-1", "4"]),
            top_quota_percent=st.sampled_from([0, 20, 34, 50, 100]),
            min_months=st.integers(0, 12),
            unranked_tags=st.just(["妇女"]),
            period=st.just("half_year"),
            decimals=st.integers(0, 3),
        )
    )
    vetoes = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "when": st.sampled_from(["unapproved_congress_absence", "suspended", "terminated"]),
                    "effect": st.sampled_from(["not_top", "ungraded"]),
                }
            ),
            max_size=2,
        )
    )
    bands = [{"label": "好", "from": "4"}, {"label": "中", "from": "1"}, {"label": "差", "from": "0"}]
    return rules(*made, categories=categories, bands=bands, vetoes=vetoes, **head)


@st.composite
def bounds(draw: st.DrawFn) -> dict[str, str]:
    """Cap and floor of a category, the floor not above the cap."""
    cap = draw(st.sampled_from([None, None, "8", "4", "0", "-1"]))
    floor = draw(st.sampled_from([None, None, None, "-1", "-2.5"] + ([] if cap == "-1" else ["0"])))
    return {key: value for key, value in (("cap", cap), ("floor", floor)) if value is not None}


days = st.one_of(
    st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31)),
    st.dates(date(YEAR - 1, 11, 15), date(YEAR + 1, 1, 31)),
    st.sampled_from([date(YEAR, 6, 30), date(YEAR, 7, 1), date(YEAR, 1, 1), date(YEAR, 12, 31), date(YEAR - 1, 12, 1)]),
)
activities = st.builds(
    lambda no, day, kind, half_days, series: activity(no, day, kind, half_days=half_days, series=series),
    no=st.just(""),
    day=days,
    kind=st.sampled_from(KINDS),
    half_days=st.sampled_from(["1", "1", "2", "0.5"]),
    series=st.sampled_from([None, "第一次会议", "第二次会议"]),
)


@st.composite
def people(draw: st.DrawFn, number: int) -> Participant:
    """A deputy: often in office all year, sometimes not, sometimes suspended."""
    begins, ends = date(2022, 1, 1), None
    if draw(st.integers(0, 4)) == 4:
        begins = draw(days)
    if draw(st.integers(0, 4)) == 4:
        ends = draw(days.filter(lambda day: day >= begins))
    away = ()
    if draw(st.integers(0, 4)) == 4:
        first = draw(days)
        away = ((first, first + timedelta(days=draw(st.integers(0, 90)))),)
    return person(
        f"N{number}",
        sort_key=draw(st.sampled_from(["甲", "乙"])),
        service_from=begins,
        service_to=ends,
        suspensions=away,
        tags=frozenset(draw(st.lists(st.sampled_from(TAGS), max_size=1))),
        level=draw(st.sampled_from([MandateLevel.DISTRICT] * 6 + [MandateLevel.CITY])),
        terminated_on=ends if ends is not None and draw(st.booleans()) else None,
    )


@st.composite
def years(draw: st.DrawFn) -> YearFacts:
    """A year of a few deputies with facts of every kind."""
    drawn = draw(st.lists(activities, min_size=3, max_size=10))
    held = [
        ActivityFact(f"A{place:03}", one.name, one.kind, one.date, one.half_days, one.series)
        for place, one in enumerate(drawn)
    ]
    whole = [draw(one_year(who, held)) for who in [draw(people(n)) for n in range(draw(st.integers(1, 4)))]]
    return together(*whole)


@st.composite
def one_year(draw: st.DrawFn, who: Participant, held: list[ActivityFact]) -> YearFacts:
    """What one deputy brings."""
    rows = [
        row(
            one,
            draw(st.sampled_from(STATUSES)),
            draw(st.sampled_from(ACTUAL)),
            spoke=draw(st.booleans()),
            rejected=draw(rarely),
        )
        for one in draw(st.permutations(held))
        if draw(st.integers(0, 5)) < 5
    ]
    suggestions = draw(st.lists(suggestion_facts, max_size=4, unique_by=lambda fact: fact.no))
    honours = draw(st.lists(honour_facts, max_size=2, unique_by=lambda fact: fact.key))
    adjustments = draw(st.lists(adjustment_facts, max_size=3, unique_by=lambda fact: fact.key))
    reports = draw(st.lists(duty_report_facts, max_size=2, unique_by=lambda fact: fact.year))
    return year_of(
        *rows, who=who, suggestions=suggestions, honours=honours, adjustments=adjustments, duty_reports=reports
    )


STATUSES = ["present"] * 4 + [status.value for status in AttendanceStatus]
ACTUAL = [None, None, None, "0", "0.5"]
rarely = st.sampled_from([False] * 7 + [True])
keys = st.sampled_from(["K1", "K2", "K3", "K4", "K5"])
suggestion_facts = st.builds(
    SuggestionFact,
    no=keys,
    kind=st.sampled_from(SuggestionKind),
    title=st.just("关于一件事的建议"),
    date=days,
    role=st.sampled_from(["lead", "cosigner"]),
    key=st.booleans(),
    excellent=st.booleans(),
    evaluated_on=st.one_of(st.none(), days),
    outcome=st.one_of(st.none(), st.sampled_from(Outcome)),
    rejected=rarely,
)
honour_facts = st.builds(
    HonourFact,
    key=keys,
    name=st.just("优秀人大代表"),
    level=st.one_of(st.none(), st.sampled_from(HonourLevel)),
    date=days,
    rejected=rarely,
)
adjustment_facts = st.builds(
    AdjustmentFact,
    key=keys,
    item=st.sampled_from(["I0", "I1", "I2", "I3", "I4"]),
    points=st.sampled_from([Decimal("3"), Decimal("-2"), Decimal("0.1"), Decimal("9")]),
    date=days,
    reason=st.sampled_from(["执笔报告", "执笔报告", " "]),
    approver=st.just("李明"),
)
duty_report_facts = st.builds(
    DutyReportFact,
    year=st.sampled_from([YEAR, YEAR, YEAR, YEAR - 1]),
    due=st.sampled_from([None, True, True, False]),
    written_on=st.one_of(st.none(), days),
    oral_on=st.one_of(st.none(), days),
    satisfied=st.integers(0, 3),
    fairly=st.integers(0, 3),
    valid=st.integers(0, 6),
    rejected=rarely,
)

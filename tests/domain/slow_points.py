"""The second implementation of the points rules: slow, obvious, and written from the contract alone.

It shares with the engine the input facts and the model of a rule file, and nothing else: no compiled numbers, no
routes, no shared helper. Every quantity is a Fraction, every question is asked of every fact again.
"""

import calendar
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import floor

from gongshu_desk.domain.points.facts import (
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.domain.points.scheme import RuleItem, Scheme

PRESENT = ("present", "sitting_in", "late", "left_early")


@dataclass
class SlowLine:
    item: str
    source: str
    date: date | None
    raw: Fraction
    counted: Fraction


@dataclass
class SlowRow:
    certificate_no: str
    sort_key: str
    exact: Fraction
    total: Fraction
    days: Fraction
    categories: dict[str, Fraction]
    lines: list[SlowLine]
    not_counted: set[tuple[str, str | None, str]]
    band: str | None = None
    rank: int | None = None
    flags: set[str] = field(default_factory=set)


def slow_score(scheme: Scheme, facts: YearFacts) -> list[SlowRow]:
    """Every row in order: by rank, then stroke order, then certificate number, the unranked last."""
    rows = []
    for person in facts.participants:
        if person.level == facts.level and any(in_office(person, day) for day in days_of(facts.year)):
            rows.append(one_person(scheme, facts, person))
    place(scheme, rows)
    rows.sort(key=lambda row: (row.rank is None, row.rank or 0, row.sort_key, row.certificate_no))
    return rows


# ---- days ------------------------------------------------------------------------------------------------------


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range(366) if (first + timedelta(days=n)).year == year]


def in_office(person: Participant, day: date) -> bool:
    if day < person.service_from:
        return False
    return person.service_to is None or day <= person.service_to


def suspended(person: Participant, day: date) -> bool:
    return any(first <= day <= last for first, last in person.suspensions)


def serves(person: Participant, day: date) -> bool:
    return in_office(person, day) and not suspended(person, day)


def months(person: Participant, year: int) -> int:
    counted = 0
    for month in range(1, 13):
        days = [date(year, month, n + 1) for n in range(calendar.monthrange(year, month)[1])]
        if len([day for day in days if serves(person, day)]) >= 15:
            counted += 1
    return counted


def in_window(item: RuleItem, day: date, year: int) -> bool:
    if item.window is None:
        return day.year == year
    first, last = item.window
    begins, ends = (year, *first), (year, *last)
    if first > last:
        begins = (year - 1, *first)
    return begins <= (day.year, day.month, day.day) <= ends


# ---- what a fact is ---------------------------------------------------------------------------------------------


def day_of(fact) -> date:
    return fact.activity.date if isinstance(fact, AttendanceFact) else fact.date


def source_of(fact) -> str:
    if isinstance(fact, AttendanceFact):
        return "activities/" + fact.activity.no
    if isinstance(fact, SuggestionFact):
        return "suggestions/" + fact.no
    if isinstance(fact, HonourFact):
        return "honours/" + fact.key
    if isinstance(fact, AdjustmentFact):
        return "adjustments/" + fact.key
    return f"duty-reports/{fact.year}"


def tie_of(fact) -> str:
    if isinstance(fact, AttendanceFact):
        return fact.activity.no
    if isinstance(fact, SuggestionFact):
        return fact.no
    return fact.name + "\n" + fact.key if isinstance(fact, HonourFact) else fact.key


def quantity(fact: AttendanceFact) -> Fraction:
    whole = Fraction(fact.activity.half_days)
    if fact.status.value in PRESENT:
        return whole if fact.actual_half_days is None else Fraction(fact.actual_half_days)
    return whole - (0 if fact.actual_half_days is None else Fraction(fact.actual_half_days))


def takes(item: RuleItem, fact) -> bool:
    """Whether the item is about such a fact, the window left aside. A rate is about every row of its kinds."""
    if isinstance(fact, AttendanceFact):
        if item.source != "attendance" or not (item.kinds is None or fact.activity.kind.value in item.kinds):
            return False
        return item.basis in ("rate_linear", "rate_band") or fits(item, fact)
    if isinstance(fact, SuggestionFact):
        if item.source != "suggestion" or not (item.kinds is None or fact.kind.value in item.kinds):
            return False
        if item.role not in (None, fact.role):
            return False
        has = set()
        if fact.key:
            has.add("key")
        if fact.excellent:
            has.add("excellent")
        if fact.evaluated_on is not None:
            has.add("evaluated")
        if fact.outcome is not None:
            has.add(fact.outcome.value)
        return item.outcomes is None or bool(has & set(item.outcomes))
    if isinstance(fact, HonourFact):
        return item.source == "honour" and (item.basis != "tier" or fact.level in item.tiers)
    return item.source == "adjustment" and item.code == fact.item


def fits(item: RuleItem, fact: AttendanceFact) -> bool:
    if fact.status.value not in {status.value for status in item.statuses}:
        return False
    return item.outcomes is None or fact.spoke


def worth_alone(item: RuleItem, fact) -> Fraction:
    if item.basis == "tier":
        return item.tiers[fact.level]
    if item.basis == "manual":
        return Fraction(fact.points)
    if item.basis == "per_half_day":
        return item.points * quantity(fact)
    return item.points


# ---- one person -------------------------------------------------------------------------------------------------


def one_person(scheme: Scheme, facts: YearFacts, person: Participant) -> SlowRow:
    number, year = person.certificate_no, facts.year
    missed: set[tuple[str, str | None, str]] = set()
    given: dict[str, list[tuple[date, str, object]]] = {item.code: [] for item in scheme.items}
    flags: set[str] = set()
    half_days = Fraction(0)
    for fact in facts.attendance.get(number, ()):
        day = fact.activity.date
        if day.year == year and serves(person, day) and not fact.rejected:
            if fact.status.value == "absent" and fact.activity.kind.value == "congress":
                flags.add("unapproved_congress_absence")
            if fact.actual_half_days is not None:
                half_days += Fraction(fact.actual_half_days)
            elif fact.status.value in PRESENT:
                half_days += Fraction(fact.activity.half_days)
        share_out(scheme, year, person, fact, given, missed)
    for table in (facts.suggestions, facts.honours, facts.adjustments):
        for fact in table.get(number, ()):
            share_out(scheme, year, person, fact, given, missed)
    for report in facts.duty_reports.get(number, ()):
        share_out_report(scheme, year, person, report, given, missed)
    for entries in given.values():
        entries.sort(key=lambda entry: entry[:2])

    lines: list[SlowLine] = []
    total = Fraction(0)
    categories = {category.code: Fraction(0) for category in scheme.categories}
    once_used: set[str] = set()
    parts = [(date(1, 1, 1), date(year, 12, 31))]
    if scheme.period == "half_year":
        parts = [(date(1, 1, 1), date(year, 6, 30)), (date(year, 7, 1), date(year, 12, 31))]
    for first, last in parts:
        own = {code: [e for e in entries if first <= e[0] <= last] for code, entries in given.items()}
        part_total, part_lines = one_part(scheme, own, categories, missed, once_used)
        total += part_total
        lines += part_lines

    if any(in_office(person, day) and suspended(person, day) for day in days_of(year)):
        flags.add("suspended")
    if person.terminated_on is not None and person.terminated_on.year == year:
        flags.add("terminated")
    if scheme.min_months is not None and months(person, year) < scheme.min_months:
        flags.add("too_short")
    if set(person.tags) & set(scheme.unranked_tags):
        flags.add("unranked")
    return SlowRow(
        certificate_no=number,
        sort_key=person.sort_key,
        exact=total,
        total=rounded(total, scheme.decimals),
        days=half_days / 2,
        categories=categories,
        lines=lines,
        not_counted=missed,
        flags=flags,
    )


def rounded(value: Fraction, decimals: int) -> Fraction:
    size = abs(value) * 10**decimals
    whole = floor(size)
    if size - whole >= Fraction(1, 2):
        whole += 1
    return Fraction(whole if value >= 0 else -whole, 10**decimals)


def share_out(scheme, year, person, fact, given, missed) -> None:
    source, day = source_of(fact), day_of(fact)
    if not in_office(person, day):
        missed.add((source, None, "outside_service"))
        return
    if suspended(person, day):
        missed.add((source, None, "suspended"))
        return
    about = [item for item in scheme.items if takes(item, fact)]
    if isinstance(fact, AdjustmentFact):
        for item in about:
            if not (item.min <= Fraction(fact.points) <= item.max and fact.reason.strip() and fact.approver.strip()):
                missed.add((source, item.code, "no_item"))
                return
    timely = [item for item in about if in_window(item, day, year)]
    if getattr(fact, "rejected", False) and (timely or (not about and day.year == year)):
        missed.add((source, None, "rejected"))
        return
    for item in about:
        if item not in timely:
            missed.add((source, item.code, "outside_period"))
    if not about:
        missed.add((source, None, "no_item" if day.year == year else "outside_period"))
    for item, winner in winners(person, timely, fact, source, missed):
        if item is winner:
            given[item.code].append((day, tie_of(fact), fact))
        else:
            missed.add((source, item.code, "exclusive"))


def winners(person, items, fact, source, missed):
    """Each item open to the person with the one of its group that keeps the fact."""
    open_to = []
    for item in items:
        if set(person.tags) & set(item.exempt_tags):
            missed.add(("attendance" if item.basis.startswith("rate") else source, item.code, "exempt"))
        else:
            open_to.append(item)
    pairs = []
    for item in open_to:
        rivals = [item]
        if item.exclusive_group is not None:
            rivals = [other for other in open_to if other.exclusive_group == item.exclusive_group]
        most = max(worth_alone(rival, fact) for rival in rivals) if len(rivals) > 1 else None
        winner = item if most is None else next(rival for rival in rivals if worth_alone(rival, fact) == most)
        pairs.append((item, winner))
    return pairs


def share_out_report(scheme, year, person, report: DutyReportFact, given, missed) -> None:
    source = f"duty-reports/{report.year}"
    if report.year != year:
        missed.add((source, None, "outside_period"))
        return
    if report.rejected:
        missed.add((source, None, "rejected"))
        return
    reached: dict[str, date] = {}
    written, oral = report.written_on, report.oral_on
    if written is not None and written.year == year and serves(person, written):
        reached["written"] = written
    if oral is not None and oral.year == year and serves(person, oral):
        reached["oral"] = oral
        if report.valid > 0 and 2 * (report.satisfied + report.fairly) > report.valid:
            reached["oral_passed"] = oral
    if report.due and not reached and serves(person, date(year, 12, 31)):
        reached["overdue"] = date(year, 12, 31)
    about = []
    for item in scheme.items:
        if item.source == "duty_report":
            days = [day for key, day in reached.items() if item.outcomes is None or key in item.outcomes]
            if days:
                about.append((item, min(days)))
    for item, winner in winners(person, [item for item, _ in about], report, source, missed):
        if item is winner:
            given[item.code].append((next(day for other, day in about if other is item), "", report))
        else:
            missed.add((source, item.code, "exclusive"))
    if not about:
        for day in (written, oral):
            if day is None:
                continue
            if not in_office(person, day):
                missed.add((source, None, "outside_service"))
            elif suspended(person, day):
                missed.add((source, None, "suspended"))
            else:
                missed.add((source, None, "no_item" if day.year == year else "outside_period"))


# ---- one part of the year ---------------------------------------------------------------------------------------


def one_part(scheme, given, categories, missed, once_used) -> tuple[Fraction, list[SlowLine]]:
    lines: list[SlowLine] = []
    by_item = {item.code: item_lines(item, given[item.code], missed, once_used) for item in scheme.items}
    if scheme.base:
        lines.append(SlowLine("base", "rules", None, scheme.base, scheme.base))
    total = scheme.base
    for category in scheme.categories:
        own = [line for item in scheme.items if item.category == category.code for line in by_item[item.code]]
        value = sum((line.counted for line in own), Fraction(0))
        goal = value
        if category.cap is not None:
            goal = min(goal, category.cap)
        if category.floor is not None:
            goal = max(goal, category.floor)
        lines += own
        for line in reversed(own):
            before = line.counted
            if goal < value and line.counted > 0:
                line.counted -= min(line.counted, value - goal)
            elif goal > value and line.counted < 0:
                line.counted += min(-line.counted, goal - value)
            value += line.counted - before
            if line.counted != before:
                missed.add((line.source, line.item, "category_cap"))
        if value != goal:
            kind = "category_cap" if goal < value else "category_floor"
            lines.append(SlowLine(kind, f"rules/{category.code}", None, goal - value, goal - value))
        categories[category.code] += goal
        total += goal
    if scheme.total_cap is not None and total > scheme.total_cap:
        lines.append(SlowLine("total_cap", "rules", None, scheme.total_cap - total, scheme.total_cap - total))
        missed.add(("rules", "total_cap", "total_cap"))
        total = scheme.total_cap
    if scheme.total_floor is not None and total < scheme.total_floor:
        lines.append(SlowLine("total_floor", "rules", None, scheme.total_floor - total, scheme.total_floor - total))
        total = scheme.total_floor
    return total, lines


def item_lines(item: RuleItem, entries, missed, once_used) -> list[SlowLine]:
    if item.basis in ("rate_linear", "rate_band"):
        lines = rate_lines(item, [fact for _, _, fact in entries])
    else:
        lines = fact_lines(item, entries, missed, once_used)
    if item.cap is not None:
        negative = item.cap < 0 or (item.cap == 0 and (item.points or 0) < 0)
        so_far = Fraction(0)
        for line in lines:
            line.counted = line.raw
            if not negative and so_far + line.raw > item.cap and line.raw > 0:
                line.counted = max(Fraction(0), item.cap - so_far)
            if negative and so_far + line.raw < item.cap and line.raw < 0:
                line.counted = min(Fraction(0), item.cap - so_far)
            so_far += line.counted
            if line.counted != line.raw:
                missed.add((line.source, line.item, "item_cap"))
    return lines


def rate_lines(item: RuleItem, rows: list[AttendanceFact]) -> list[SlowLine]:
    asked = [row for row in rows if row.status.value not in ("official_leave", "not_applicable")]
    required = sum((Fraction(row.activity.half_days) for row in asked), Fraction(0))
    attended = sum((quantity(row) for row in asked if fits(item, row)), Fraction(0))
    if required == 0:
        return []
    rate = attended / required
    if item.basis == "rate_linear":
        points = item.points * rate
    else:
        reached = [(threshold, worth) for threshold, worth in item.bands if rate >= threshold]
        points = max(reached)[1] if reached else Fraction(0)
    return [SlowLine(item.code, "attendance", None, points, points)]


def fact_lines(item: RuleItem, entries, missed, once_used) -> list[SlowLine]:
    kept = list(entries)
    if item.basis == "per_series":
        kept, met = [], set()
        for entry in entries:
            series = entry[2].activity.series
            if series and series in met:
                missed.add((source_of(entry[2]), item.code, "count_limit"))
            else:
                met.add(series)
                kept.append(entry)
    wanted = list(range(len(kept)))
    if item.basis == "once":
        wanted = [] if item.code in once_used else wanted[:1]
        if wanted:
            once_used.add(item.code)
    else:
        if item.count_from is not None:
            wanted = [n for n in wanted if n + 1 >= item.count_from]
        if item.cap_count is not None:
            wanted = wanted[: item.cap_count]
    lines = []
    for n, (day, _, fact) in enumerate(kept):
        if n not in wanted:
            missed.add((source_of(fact), item.code, "count_limit"))
            continue
        points = worth_of_report(item) if isinstance(fact, DutyReportFact) else worth_alone(item, fact)
        if lines and item.further is not None:
            points = item.further * (quantity(fact) if item.basis == "per_half_day" else 1)
        lines.append(SlowLine(item.code, source_of(fact), day, points, points))
    return lines


def worth_of_report(item: RuleItem) -> Fraction:
    return item.points


# ---- ranks and bands --------------------------------------------------------------------------------------------


def place(scheme: Scheme, rows: list[SlowRow]) -> None:
    ungraded = {veto.when for veto in scheme.vetoes if veto.effect == "ungraded"}
    not_top = {veto.when for veto in scheme.vetoes if veto.effect == "not_top"}
    graded = [row for row in rows if not row.flags & ungraded and "too_short" not in row.flags]
    ranked = [row for row in graded if "unranked" not in row.flags]
    for row in rows:
        if row.flags & ungraded:
            row.band = "不评定"
        elif "too_short" in row.flags:
            row.band = "暂不评定"
    for row in ranked:
        row.rank = 1 + len([other for other in ranked if other.total > row.total])
    if not scheme.bands:
        return
    for row in graded:
        row.band = next((band.label for band in scheme.bands if row.total >= band.start), scheme.bands[-1].label)
    if len(scheme.bands) < 2:
        return
    first, second = scheme.bands[0].label, scheme.bands[1].label
    for row in graded:
        if row.band == first and row.flags & not_top:
            row.band = second
    if scheme.top_quota_percent is not None:
        places = floor(Fraction(len(ranked) * scheme.top_quota_percent, 100))
        rivals = [row for row in ranked if row.band == first]
        for row in [r for r in rivals if len([o for o in rivals if o.total >= r.total]) > places]:
            row.band = second

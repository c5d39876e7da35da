"""What follows from a year's points (结果运用): lists and nothing else. No list takes a point or suspends anybody.

Grades, poor years running, and whom the first grade would prefer; each list names the rule it follows from. The legal
alert stands in `absences`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from gongshu_desk.domain.figures import plain, shown
from gongshu_desk.domain.points.facts import Row
from gongshu_desk.domain.points.ledger import Result, Statement
from gongshu_desk.domain.points.ranking import TOO_SHORT, UNGRADED, VETO_WORDS, band_place, candidate
from gongshu_desk.domain.points.scheme import Scheme

Key = Literal["grades", "poor", "preferred", "alert"]
TITLES: dict[Key, str] = {
    "grades": "年度等次",
    "poor": "连续末等",
    "preferred": "优先推荐建议",
    "alert": "缺席提醒",
}
EXEMPT_TAGS = ("常委会组成人员", "专门委员会组成人员", "领导干部")
"""Who is left out of the preferred list by default: leaders, members of the standing and special committees."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How the office reads its lists: how many of the lowest grades are poor, how many years running, who is exempt."""

    poor_bands: int = 1
    years: int = 2
    exempt_tags: tuple[str, ...] = EXEMPT_TAGS


@dataclass(frozen=True, slots=True)
class Case:
    """One deputy on a list. `state` is the word of its chip, `why` the sentence, `details` (label, value) behind it."""

    certificate_no: str
    name: str
    group: str
    state: str
    why: str
    total: Decimal | None = None
    rank: int | None = None
    band: str = ""
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """n of d persons under one word."""

    label: str
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: who is on it, who stands beside it and why not, and the rule it follows from.

    `remark` is what to say of the whole list, above all why it is empty.
    """

    key: Key
    people: tuple[Case, ...]
    beside: tuple[Case, ...]
    beside_title: str
    rules: tuple[str, ...]
    counts: tuple[Count, ...] = ()
    remark: str = ""

    @property
    def title(self) -> str:
        """What the clerk calls the list."""
        return TITLES[self.key]


def rule_name(scheme: Scheme) -> str:
    """「示例规则」第 1 版, with the document number where it has one; codes of the file are not for paper."""
    number = f"（{scheme.document_no}）" if scheme.document_no else ""
    return f"「{scheme.title}」第 {scheme.version} 版{number}"


def _case(row: Row, state: str, why: str, details: Iterable[tuple[str, str]] = ()) -> Case:
    return Case(
        row.certificate_no, row.name, row.group, state, why, row.total, row.rank, row.band or "", tuple(details)
    )


def _score(result: Result, row: Row) -> str:
    """「94.5 分，第 2 名」."""
    rank = f"第 {row.rank} 名" if row.rank is not None else "不参加排名"
    return f"{shown(row.total, result.scheme.decimals)} 分，{rank}"


# ── the grades of the year ────────────────────────────────────────────────────────────────────────────────────────


def grades(result: Result) -> Listing:
    """Everybody's grade; beside it those without one, each with why.

    A grade's share is of the graded, as on the board; that of 不评定 and 暂不评定 of everybody.
    """
    scheme = result.scheme
    labels = [band.label for band in scheme.bands]
    graded = [row for row in result.rows if row.band in labels]
    without = [row for row in result.rows if row.band not in labels]
    tally = [Count(label, sum(row.band == label for row in graded), len(graded)) for label in labels]
    words = dict.fromkeys(row.band or "没有等次" for row in without)
    tally += [Count(word, sum((row.band or "没有等次") == word for row in without), len(result.rows)) for word in words]
    remark = "" if labels else "这一版规则没有设等次，只有积分和名次。"
    return Listing(
        "grades",
        tuple(_case(row, row.band or "", _graded_why(scheme, row)) for row in graded),
        tuple(_case(row, row.band or "没有等次", row.remark or "规则没有设等次") for row in without),
        "不评定和暂不评定",
        (f"规则文件{rule_name(scheme)}", *_grade_rules(scheme)),
        tuple(tally) if result.rows else (),
        remark,
    )


def _graded_why(scheme: Scheme, row: Row) -> str:
    place = band_place(scheme, row.total)
    start = scheme.bands[place or 0]
    last = place == len(scheme.bands) - 1
    line = (
        f"不满 {plain(scheme.bands[-2].start)} 分"
        if last and len(scheme.bands) > 1
        else f"达到 {plain(start.start)} 分"
    )
    return f"{line}；{row.remark}" if row.remark else line


def _grade_rules(scheme: Scheme) -> list[str]:
    told = []
    if scheme.bands:
        limits = [f"{b.label} {plain(b.start)} 分起" for b in scheme.bands[:-1]] + [f"其余为{scheme.bands[-1].label}"]
        told.append(f"等次：{'，'.join(limits)}")
    if scheme.min_months is not None:
        told.append(f"最少任职月数：{scheme.min_months}，不足的{TOO_SHORT}")
    if scheme.vetoes:
        words = {"not_top": "不进入最高等次", "ungraded": UNGRADED}
        barred = (f"{VETO_WORDS[veto.when]}，{words[veto.effect]}" for veto in scheme.vetoes)
        told.append(f"一票否决：{'；'.join(barred)}")
    return told


# ── poor years running ────────────────────────────────────────────────────────────────────────────────────────────


def poor_years(results: Sequence[Result | None], year: int, policy: Policy) -> Listing:
    """Who stood in a poor grade in each of the years running, by mandate, each year by its own rules.

    `results` are those of `year`, `year` − 1 and so on, as many as the policy asks for; None for a year without rules.
    """
    now = results[0]
    on_list, beside = [], []
    for row in _poor_rows(now, policy) if now is not None else ():
        own = [_row_of(each, row) for each in results]
        words = [_year_words(each, one) for each, one in zip(results, own, strict=True)]
        details = [(f"{year - back} 年度", told) for back, told in enumerate(words)]
        met = [_is_poor(each, one, policy) for each, one in zip(results, own, strict=True)]
        if all(met):
            why = "；".join(f"{label}{told}" for label, told in details)
            on_list.append(_case(row, f"连续 {policy.years} 年", why, details))
        else:
            label, told = details[met.index(False)]
            beside.append(_case(row, "本年", f"{label}{told}，没有连续 {policy.years} 年", details))
    whole = len(now.rows) if now is not None else 0
    counts = (Count(f"连续 {policy.years} 年", len(on_list), whole), Count("只有本年", len(beside), whole))
    rules, remark = _poor_rules(results, year, policy), _poor_remark(results, year)
    return Listing("poor", tuple(on_list), tuple(beside), "只有本年在末等的", rules, counts, remark)


def poor_labels(scheme: Scheme, policy: Policy) -> list[str]:
    """The lowest grades; the first one never is poor, so a rule set of one grade has none."""
    labels = [band.label for band in scheme.bands]
    return labels[max(1, len(labels) - policy.poor_bands) :]


def _poor_rows(result: Result, policy: Policy) -> list[Row]:
    labels = poor_labels(result.scheme, policy)
    return [row for row in result.rows if row.band in labels]


def _row_of(result: Result | None, row: Row) -> Row | None:
    statement = result.statements.get(row.certificate_no) if result is not None else None
    return statement.row if statement is not None else None


def _is_poor(result: Result | None, row: Row | None, policy: Policy) -> bool:
    return result is not None and row is not None and row.band in poor_labels(result.scheme, policy)


def _year_words(result: Result | None, row: Row | None) -> str:
    if result is None:
        return "没有生效的规则"
    if row is None:
        return "不在任（本届）"
    return f"{row.band or '没有等次'}（{_score(result, row)}）"


def _poor_rules(results: Sequence[Result | None], year: int, policy: Policy) -> tuple[str, ...]:
    told = [
        f"口径：最低的 {policy.poor_bands} 个等次，连续 {policy.years} 年；按同一代表职务（本届）计，换届后重新起算；"
        "不评定和暂不评定的年度不算"
    ]
    for back, result in enumerate(results):
        if result is not None:
            labels = "、".join(poor_labels(result.scheme, policy)) or "没有"
            told.append(f"{year - back} 年度：规则文件{rule_name(result.scheme)}，等次的末等：{labels}")
    return tuple(told)


def _poor_remark(results: Sequence[Result | None], year: int) -> str:
    missing = [str(year - back) for back, result in enumerate(results) if result is None or not result.rows]
    if missing:
        return f"{'、'.join(missing)} 年度没有积分（没有生效的规则或没有在任代表），比不出连续几年。"
    return ""


# ── the preferred list ────────────────────────────────────────────────────────────────────────────────────────────


def preferred(result: Result, policy: Policy) -> Listing:
    """The first grade after quota and ties, without exempt roles; beside it who reached its line and is not on it."""
    scheme = result.scheme
    rules = (f"规则文件{rule_name(scheme)}", *_preferred_rules(scheme, policy))
    if not scheme.bands:
        return Listing("preferred", (), (), "", rules, (), "这一版规则没有设等次，列不出第一等次。")
    top = scheme.bands[0]
    fit = [row for row in result.rows if band_place(scheme, row.total) == 0]
    rivals = [row.total for row in fit if _rival(result, row)]
    on_list, beside = [], []
    for row in fit:
        tags = _exempt(result.statement(row.certificate_no), policy)
        if row.band == top.label and not tags:
            on_list.append(_case(row, "建议", _why_in(result)))
        else:
            state, why = _why_out(result, row, tags, rivals)
            beside.append(_case(row, state, why))
    ranked = sum(row.rank is not None for row in result.rows)
    counts = (Count("建议名单", len(on_list), ranked), Count("达线未列入", len(beside), len(fit)))
    remark = "" if fit else f"没有代表达到「{top.label}」的 {plain(top.start)} 分。"
    return Listing("preferred", tuple(on_list), tuple(beside), "达到分数、没有列入的", rules, counts, remark)


def _exempt(statement: Statement, policy: Policy) -> list[str]:
    barred = {*statement.rules.scheme.unranked_tags, *policy.exempt_tags}
    return sorted(statement.person.tags & barred)


def places(result: Result) -> int | None:
    """How many the first grade may have; None where the rules set no quota."""
    percent = result.scheme.top_quota_percent
    return None if percent is None else sum(row.rank is not None for row in result.rows) * percent // 100


def _quota(result: Result) -> str:
    """「参评 19 人的 20%，3 名」."""
    ranked = sum(row.rank is not None for row in result.rows)
    return f"参评 {ranked} 人的 {result.scheme.top_quota_percent}%，{places(result)} 名"


def _why_in(result: Result) -> str:
    top = result.scheme.bands[0]
    why = f"达到 {plain(top.start)} 分"
    return why if places(result) is None else f"{why}，名额以内（{_quota(result)}）"


def _why_out(result: Result, row: Row, tags: Sequence[str], rivals: Sequence[Decimal]) -> tuple[str, str]:
    """State and sentence: ungraded, exempt, barred from the first grade, tied across the quota's line, or it is full."""
    statement, scheme = result.statement(row.certificate_no), result.scheme
    if row.band in (UNGRADED, TOO_SHORT):
        return row.band, row.remark
    if tags:
        return "除外", f"身份类别「{'、'.join(tags)}」不列入优先推荐"
    own = candidate(scheme, result.year, statement.person, row.total, statement.account.congress_absence)
    if own.not_top:
        return "不进最高等次", own.remark
    same, above = rivals.count(row.total), sum(total > row.total for total in rivals)
    if same > 1 and above < (places(result) or 0):
        return "同分跨线", f"{same} 人同分，跨过名额线（{_quota(result)}），按规则一并不列入"
    return "名额已满", f"名额已满（{_quota(result)}）"


def _rival(result: Result, row: Row) -> bool:
    """Whether a mandate competes for the quota: ranked, graded, and not barred from the first grade."""
    statement = result.statement(row.certificate_no)
    own = candidate(
        result.scheme, result.year, statement.person, row.total, statement.account.congress_absence
    )  # fmt: skip
    return own.ranked and not own.fixed and not own.not_top


def _preferred_rules(scheme: Scheme, policy: Policy) -> list[str]:
    told = []
    if scheme.bands:
        told.append(f"等次：第一等次「{scheme.bands[0].label}」{plain(scheme.bands[0].start)} 分起")
    if scheme.top_quota_percent is not None:
        percent = scheme.top_quota_percent
        told.append(f"最高等次名额：参评人数的 {percent}%，不足一名的舍去；跨线的同分者一并不列入")
    if any(veto.effect == "not_top" for veto in scheme.vetoes):
        barred = "、".join(VETO_WORDS[veto.when] for veto in scheme.vetoes if veto.effect == "not_top")
        told.append(f"一票否决：{barred}的，不进入最高等次")
    if scheme.unranked_tags:
        told.append(f"不参加排名的身份类别：{'、'.join(scheme.unranked_tags)}")
    if policy.exempt_tags:
        told.append(f"口径：身份类别为{'、'.join(policy.exempt_tags)}的不列入")
    return told


def by_key(listings: Iterable[Listing]) -> Mapping[Key, Listing]:
    """Lists by their key."""
    return {listing.key: listing for listing in listings}

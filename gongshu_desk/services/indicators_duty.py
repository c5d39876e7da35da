"""Indicators of duty reports (述职): who was due, who reported, how the ballots fell, what had to be mended."""

from collections.abc import Iterator
from datetime import date

from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.indicator_facts import Facts, Group, Seat, behind
from gongshu_desk.services.kinds import Values, read, returned
from gongshu_desk.services.register_figures import ballot_of
from gongshu_desk.services.trade_kinds import RECTIFICATIONS

_GROUP = Group("述职")


def figures(facts: Facts) -> Iterator[Indicator]:
    """述职率 of each year together, of the span, the ballots, the rectifications."""
    yield from _reports(facts)
    yield from _rectifications(facts)


def _years(facts: Facts) -> list[int]:
    """The years whose 31 December lies in the span: only then is known who was due (only who serves that day is)."""
    return [year for year in facts.span.years if date(year, 12, 31) in facts.span]


def _rows(facts: Facts) -> list[tuple[Values, Seat]]:
    """The reports of the span's years by deputies of the level; what a review returned is due still, and not done."""
    seats, years = {seat.certificate_no: seat for seat in facts.own}, set(facts.span.years)
    rows = read(facts.session, DUTY_REPORTS)
    return [(row, seats[row["certificate_no"]]) for row in rows
            if row["year"] in years and row["certificate_no"] in seats]  # fmt: skip


def _done(row: Values, seat: Seat, facts: Facts) -> bool:
    """Reported in writing or orally, dated in its year and in service, by the day, not returned by a review."""
    days = (row["written_on"], row["oral_on"])
    return not returned(row) and any(
        day is not None and day.year == row["year"] and day <= facts.as_of and seat.serves(day) for day in days
    )


def _due(facts: Facts) -> list[tuple[Values, Seat]]:
    years = set(_years(facts))
    return [
        (row, seat)
        for row, seat in _rows(facts)
        if row["year"] in years and row["due"] and seat.serves(date(row["year"], 12, 31), suspended=True)
    ]


def _reports(facts: Facts) -> Iterator[Indicator]:
    due, rows = _due(facts), _rows(facts)
    done = [row for row, seat in due if _done(row, seat, facts)]
    years = _years(facts)
    note = "" if years else "期内没有满一个年度"
    yield _GROUP.count("duty.due", "应述职", "人次", "各年度应述职、12 月 31 日在任的代表", behind("duty-reports", [r for r, _ in due]),
                       note=note)  # fmt: skip
    yield _GROUP.rate("duty.reported", "述职率", "人次", "已述职 ÷ 应述职，年度内、在任期间有书面报告或口头述职的算已述职",
                      behind("duty-reports", [row for row, _ in due], done), note=note)  # fmt: skip
    ballots = [(row, ballot) for row, seat in rows if _done(row, seat, facts) and (ballot := ballot_of(row))]
    all_ = behind("duty-reports", [row for row, _ in ballots])
    zero = Rate(0, 0)
    yield _GROUP.rate("duty.satisfied", "测评满意率", "票", "满意票 ÷ 有效票，各次测评的票数相加后再除", all_,
                      value=sum((ballot.satisfied_rate for _, ballot in ballots), zero))  # fmt: skip
    yield _GROUP.rate("duty.accepted", "测评满意和基本满意率", "票", "（满意 + 基本满意）票 ÷ 有效票", all_,
                      value=sum((ballot.accepted_rate for _, ballot in ballots), zero))  # fmt: skip
    yield _coverage(facts, rows)


def _coverage(facts: Facts, rows: list[tuple[Values, Seat]]) -> Indicator:
    """Who serves at the end of the span and reported at least once within it, each person once."""
    serving = {seat.person: seat.id for seat in facts.own if seat.serves(facts.span.last, suspended=True)}
    reported = {seat.person for row, seat in rows if _done(row, seat, facts)}
    return _GROUP.rate(
        "duty.term_coverage", "述职覆盖率", "人", "期末在任代表中，期内至少述职一次的 ÷ 期末在任代表",
        behind("deputies", serving.values(), [serving[person] for person in serving if person in reported]),
    )  # fmt: skip


def _rectifications(facts: Facts) -> Iterator[Indicator]:
    rows = [row for row in facts.rows(RECTIFICATIONS) if row["year"] in facts.span.years]
    done = [row for row in rows if row["done_on"] and row["done_on"] <= facts.as_of]
    finished = {row["id"] for row in done}
    open_ = [row for row in rows if row["id"] not in finished]
    day = f"截至 {facts.as_of.isoformat()}"
    yield _GROUP.rate("rectifications.done", "整改完成率", "项", "到截至日已完成 ÷ 期内述职年度提出的整改事项",
                      behind("rectifications", rows, done), note=day)  # fmt: skip
    yield _GROUP.count("rectifications.open", "未完成整改", "项", "到截至日没有完成的整改事项",
                       behind("rectifications", open_), note=day)  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """应述职 = 已述职 + 未述职."""
    due = _due(facts)
    done = sum(_done(row, seat, facts) for row, seat in due)
    if due:
        yield f"应述职 {len(due):,} 人次 = 已述职 {done:,} + 未述职 {len(due) - done:,}"

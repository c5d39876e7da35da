"""States of what was produced for a year's end."""

from datetime import datetime

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.services import activities, points, year_end, year_prints
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.year_prints import WORKBOOK, Produced


def made(desk: Desk, count: int = 1) -> Produced:
    at = datetime(2025, 12, 20, 16, 40)
    return Produced(at, points.result(desk, 2025).hash, year_prints.last_batch(desk), count, "/tmp/a.pdf")


def test_states_follow_the_data(street: Desk) -> None:
    assert year_prints.standing(street, 2025).state("points-notice") == "未生成"
    year_prints.remember(street, 2025, {"points-notice": made(street), WORKBOOK: made(street)})
    found = year_prints.standing(street, 2025)
    assert (found.state("points-notice"), found.state(WORKBOOK), found.changes) == ("已生成", "已生成", 0)
    call = next(c for c in activities.calls(street, 2025) if not c.marked)
    person = activities.roll(street, call.no).people[0]
    activities.mark(street, call.no, person.certificate_no, AttendanceStatus.PRESENT)
    found = year_prints.standing(street, 2025)
    assert (found.state(WORKBOOK), found.changes) == ("数据有变", 1)
    year_prints.remember(street, 2025, {WORKBOOK: made(street)})
    assert year_prints.standing(street, 2025).state(WORKBOOK) == "已生成"
    assert year_prints.standing(street, 2025).produced["points-notice"].at == datetime(2025, 12, 20, 16, 40)


def test_a_changed_total_makes_prints_stale(street: Desk) -> None:
    year_prints.remember(street, 2025, {"year-summary": made(street)})
    training = next(c for c in activities.calls(street, 2025) if c.kind == "培训" and c.marked)
    person = next(p for p in activities.roll(street, training.no).people if p.status is AttendanceStatus.PRESENT)
    activities.mark(street, training.no, person.certificate_no, AttendanceStatus.ABSENT)
    assert year_prints.standing(street, 2025).state("year-summary") == "数据有变"


def test_closing_shows_and_a_year_without_rules_stands_too(street: Desk) -> None:
    year_end.close_year(street, 2025, with_gaps=True)
    assert year_prints.standing(street, 2025).closed
    without = year_prints.standing(street, 2024)
    assert without.hash == "" and not without.closed and without.count("必补") > 0

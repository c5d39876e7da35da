"""A year of training, as the clerk has it: the plan, a training of two units made of it, the roll of each, who is short,
the invitation to the next one, its roll, and the certificates of those who have fulfilled what the year requires."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import TargetTier, TrainingTier
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.training import TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.services import certificates, invitations, training_plans, training_targets
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.trade_kinds import TRAINING_PLANS, TRAINING_TARGETS
from gongshu_desk.ui.pages.training.page import PAPERS, PLAN, STANDING
from tests.ui.desk_window import CTRL, DeskWindow, Key, in_dialog, opened

YEAR = 2026
NAMES = ("丁文静", "王岚", "刘畅", "嘉木样·洛桑久美·图丹却吉尼玛")
NO = [f"33010501100{n:02d}" for n in range(1, 5)]


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, deputy: Callable[..., DeputyDraft], tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 with four deputies (one elected in July), two planned trainings and a requirement of three half days."""
    plan = {"year": YEAR, "tier": TrainingTier.WORKING_COMMITTEE}
    late = {"elected_on": date(2026, 7, 1), "by_election": True}
    drafts = [
        *((DEPUTIES, deputy(name, no, **(late if no == NO[3] else {}))) for name, no in zip(NAMES, NO, strict=True)),
        (TRAINING_PLANS, TrainingPlanDraft(no="P1", title="代表法专题培训", planned_on=date(2026, 9, 16),
                                           half_days=Decimal(2), hours=Decimal(8), **plan)),
        (TRAINING_PLANS, TrainingPlanDraft(no="P2", title="预算监督培训", planned_on=date(2026, 12, 3),
                                           half_days=Decimal(1), **plan)),
        (TRAINING_TARGETS, TrainingTargetDraft(year=YEAR, tier=TargetTier.ANY, half_days=Decimal(3))),
    ]  # fmt: skip
    with desk.store.write("名册、计划和要求") as session:
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, date(2026, 1, 1)))
    with opened(qtbot, desk, tmp_path) as made:
        made.shell.choose_year(YEAR)
        made.wait()
        yield made


def hold(seat: DeskWindow, plan: str, units: list[str]) -> None:
    """Enter the training of a line of the plan, after a look at the units proposed."""
    page = seat.go("training", {"place": PLAN})
    row = next(row for row in page.tables[PLAN].rows() if row["line"].no == plan)
    page.tables[PLAN].select_key(row["id"])

    def fill(box: Any) -> None:
        assert box.units.value().splitlines() == units
        box.place.set_value("街道三楼会议室")
        box.save.click()

    in_dialog(fill)
    page.side.act("登记培训…")
    seat.wait()
    assert f"已登记培训 {len(units)} 场" in seat.toast()


def call(seat: DeskWindow, no: str, keys: str) -> None:
    """Call a roll to its end: Enter is 出席, 4 缺席."""
    screen = seat.go("rollcall", no).screen_
    for answer in keys.split():
        if answer == "Enter":
            QTest.keyClick(screen.search, Key.Key_Return)
        else:
            QTest.keyClicks(screen.search, answer)
    assert screen.counters["未点"].value() == 0
    QTest.keyClick(screen.search, Key.Key_Return)
    seat.wait()


def test_from_the_plan_to_the_certificates(seat: DeskWindow, desk: Desk) -> None:
    hold(seat, "P1", ["2026-09-16 上午", "2026-09-16 下午"])
    plan = training_plans.year_plan(desk, YEAR, desk.today())
    assert [line.state for line in plan.lines] == ["已办", "未到期"] and plan.lines[0].difference == ""
    first, second = (activity["no"] for activity in plan.lines[0].activities)
    call(seat, first, "Enter Enter Enter Enter")
    call(seat, second, "Enter Enter 4 4")

    page = seat.go("training", {"state": "未达标"})
    short = {row["no"]: row["missing"] for row in page.tables[STANDING].rows()}
    assert len(short) == 4 and sorted(short.values()) == [
        "还差 0.5 个半天",
        "还差 1 个半天",
        "还差 1 个半天",
        "还差 2 个半天",
    ]
    page.tables[STANDING].select_key(NO[3])
    assert "应训 3 个半天 × 6/12 = 1.5，取 1.5；已训 1 个半天，还差 0.5" in page.side.words()

    hold(seat, "P2", ["2026-12-03 上午"])
    page = seat.go("training", {"state": "未达标"})
    seat.window.activateWindow()  # offscreen a closed dialog leaves no window active
    seat.qtbot.waitUntil(seat.window.isActiveWindow)
    page.focus_first()
    in_dialog(lambda box: box.accept())
    seat.press(Key.Key_Return, CTRL)
    assert "已邀请 4 人补训" in seat.toast()
    third = training_plans.coming(desk, desk.today())[0]["no"]
    assert {one.certificate_no: "还差" in one.reason for one in invitations.invited(desk, third)} == dict.fromkeys(
        NO, True
    )
    call(seat, third, "Enter Enter Enter Enter")

    states = {s.trainee.certificate_no: s.state for s in training_targets.year_training(desk, YEAR).standings}
    fulfilled = [no for no, state in states.items() if state == "达标"]
    assert len(fulfilled) == 3 and NO[3] in fulfilled
    page = seat.go("training", {"place": PAPERS})
    page.ground.set_value("met")
    page.reload()
    seat.wait()
    rows = {row["no"]: (row["state"], row["detail"]) for row in page.tables[PAPERS].rows()}
    assert sum(state == "待编号" for state, _ in rows.values()) == 3
    assert [detail for state, detail in rows.values() if state == "不发"] == ["未达标：还差 1 个半天"]
    page.give.click()
    seat.wait()
    register = seat.window.current()
    seat.qtbot.waitUntil(lambda: len(register.issue.picked()) == 3)
    register.issue.heading.button("编号发证").click()
    seat.wait()
    issued = [entry for entry in certificates.register(desk, YEAR) if entry.valid]
    assert {entry.certificate_no for entry in issued} == set(fulfilled)

    page = seat.go("training", {"place": PAPERS})
    page.draw.click()
    seat.wait()
    assert seat.window.current_key == "preview" and seat.window.current().made.pages == 3

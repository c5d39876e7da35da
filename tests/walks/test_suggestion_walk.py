"""A suggestion's whole life at the desk: handed in with co-signers, examined, handed over, urged, answered, 不满意,
handled again, tracked until it is A, closed and made public. Every step through the pages, the last of them undone."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import Intake, Outcome, Satisfaction, SuggestionKind
from gongshu_desk.domain.handling import Act
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.services import handling, records
from gongshu_desk.services.catalog import DEPUTIES, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import dialogs
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

YEAR = 2026
N = [f"33019901000{n:02d}" for n in range(1, 4)]


@pytest.fixture
def seat(qtbot: QtBot, desk: Desk, deputy: Callable[..., DeputyDraft], tmp_path: Path) -> Iterator[DeskWindow]:
    """周敏 in spring, three deputies in the roster, one suggestion of the year before still without a reply."""
    for number, name in zip(N, ("王小明", "嘉木样·洛桑久美·图丹却吉尼玛", "方晴"), strict=True):
        records.add(desk, DEPUTIES, deputy(name, number))
    values = {"no": "S000", "kind": SuggestionKind.SUGGESTION, "title": "关于增设路灯的建议", "lead": N[2]}
    records.add(desk, SUGGESTIONS, SuggestionDraft.model_validate(values | {
        "raised_on": date(2025, 11, 3), "content": "请增设", "handler": "区城管局", "assigned_on": date(2025, 11, 10),
    }))  # fmt: skip
    desk.today = lambda: date(2026, 2, 2)  # type: ignore[method-assign, assignment, misc]
    with opened(qtbot, desk, tmp_path) as made:
        made.shell.choose_year(YEAR)
        made.wait()
        yield made


class Clerk:
    """Does one act on the page 办理: what is asked is filled in, and the dialog must be content with it."""

    def __init__(self, seat: DeskWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seat, self.desk = seat, desk
        self.given: dict[str, Any] = {}
        self.notes = ""
        monkeypatch.setattr(dialogs, "ask_box", self.answer)

    def answer(self, box: QDialog) -> bool:
        asked: Any = box
        for key, value in self.given.items():
            asked.lines[key].field.set_value(value)
        asked.check()
        assert asked.go.isEnabled(), asked.go.toolTip()
        self.notes = " ".join(
            w.accessibleName() for w in box.findChildren(type(asked.go.parent())) if w.accessibleName()
        )
        box.deleteLater()
        return True

    def does(self, act: Act, day: date, **given: Any) -> str:
        """The state afterwards, as the card says it."""
        self.desk.today = lambda: day  # type: ignore[method-assign, assignment, misc]
        page = self.page()
        page.reload()
        self.seat.wait()
        self.given = given
        page.act(act)
        self.seat.wait()
        return str(page.side.matter.state.label)

    def page(self) -> Any:
        return self.seat.window.current()


def test_life_of_a_suggestion(seat: DeskWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    hand_in(seat)
    clerk = Clerk(seat, desk, monkeypatch)
    page = seat.go("handling", "S001")
    assert page.side.matter.state.label == "联名待确认"
    assert "人还没有确认内容" in page.side._notes.itemAt(0).widget().accessibleName()
    assert clerk.does(Act.CONFIRM, date(2026, 2, 4)) == "待审查"
    assert page.side.buttons[0].word() == "审查…"
    assert clerk.does(Act.EXAMINE, date(2026, 2, 6), decision=Intake.ACCEPTED) == "待交办"
    given = {"hosts": ("区住建局",), "assisting": ("区财政局",), "complex": False}
    assert clerk.does(Act.ASSIGN, date(2026, 2, 9), **given) == "办理中"
    assert page.side.matter.due.what == "会办意见"  # two months come before three
    assert clerk.does(Act.OPINION, date(2026, 3, 9), text="资金已列入预算") == "办理中"
    page.show_group("overdue")
    assert [row["no"] for row in page.table.rows()] == ["S000"]  # of the year before, due on 10 February
    page.show_group("overdue")
    page.table.select_key(next(row["id"] for row in page.table.rows() if row["no"] == "S001"))
    assert clerk.does(Act.URGE, date(2026, 5, 11), text="电话催办") == "办理中"
    assert page.cards["overdue"].accessibleName().startswith("逾期 1件")
    assert handling.days_words(page.side.matter) == "今天到期"  # 9 May is a Saturday
    assert clerk.does(Act.REPLY, date(2026, 5, 12), outcome=Outcome.C, text="先做三个单元") == "待评价"
    bad = {"satisfaction": Satisfaction.DISSATISFIED, "reason": "只做了三个单元"}
    assert clerk.does(Act.EVALUATE, date(2026, 5, 20), **bad) == "须重办"
    assert clerk.does(Act.AGAIN, date(2026, 5, 22)) == "办理中"
    assert page.side.matter.due.day == date(2026, 6, 22)
    assert clerk.does(Act.REPLY, date(2026, 6, 12), outcome=Outcome.B, text="全部列入计划") == "待评价"
    assert clerk.does(Act.EVALUATE, date(2026, 6, 15), satisfaction=Satisfaction.SATISFIED) == "跟踪办理"
    assert clerk.does(Act.TRACK, date(2026, 9, 1), text="在施工", until=date(2026, 12, 1)) == "跟踪办理"
    assert clerk.does(Act.GRADE, date(2026, 11, 2), outcome=Outcome.A, text="已完工") == "办结"
    assert clerk.does(Act.PUBLISH, date(2026, 11, 5)) == "已公开"
    told(page, desk)
    undone(seat, page)


def hand_in(seat: DeskWindow) -> None:
    """The form of 建议, with two co-signers."""
    page = seat.go("suggestions", {"new": True})
    page.editor.form().set_values({
        "no": "S001", "kind": SuggestionKind.SUGGESTION, "title": "关于老旧住宅加装电梯的建议", "raised_on": date(2026, 1, 18),
        "lead": N[0], "cosigners": (N[1], N[2]), "content": "请统一规划，分批加装",
    })  # fmt: skip
    seat.press(Key.Key_Return, CTRL)
    page.side.close_form()
    seat.wait()
    assert [row["no"] for row in page.table.rows()] == ["S001"]


def told(page: Any, desk: Desk) -> None:
    """The whole life stands on the card, the first round too; the rates tell first and last evaluation apart."""
    titles = [one.title for one in page.side.matter.story]
    assert titles == [
        "提出建议", "联名确认", "审查：立案", "第 1 次交办", "催办", "第 1 次答复（C 类）", "第 1 次评价：不满意",
        "不满意的原因", "第 2 次交办", "第 2 次答复（A 类）", "第 2 次评价：满意", "跟踪，2026-12-01 再看",
        "结果变更（原为 B 类）", "公开",
    ]  # fmt: skip
    assert "办结率 100.0%（1/1）　满意率 100.0%（1/1）　解决率 100.0%（1/1）" in page.heading.explanation()
    found = handling.rates(desk, date(2026, 1, 1), date(2026, 12, 31))
    assert found.first_accepted.numerator == 0


def undone(seat: DeskWindow, page: Any) -> None:
    """撤销 of the last act alone; the other suggestion, urged together with nobody, is untouched."""
    seat.window.toasts.current().undo()
    seat.wait()
    assert page.side.matter.state.label == "办结"
    assert {row["no"]: row["state"] for row in page.table.rows()} == {"S000": "办理中", "S001": "办结"}

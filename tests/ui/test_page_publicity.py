"""公示与异议 over the synthetic street: where it stands, the step that is due, an objection from slip to answer."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus, Decision, ObjectionKind
from gongshu_desk.errors import UserError
from gongshu_desk.services import history, publications, records
from gongshu_desk.services.catalog import ATTENDANCE, OBJECTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.objection_slips import slip
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit.page import PageSpec
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.publicity import PublicityPage
from gongshu_desk.ui.pages.publicity import page as page_module
from gongshu_desk.ui.pages.publicity.dialogs import PublishDialog

YEAR = 2025


@dataclass
class PublicityOnScreen:
    """The page as a clerk sees it."""

    bot: QtBot
    window: MainWindow
    shell: Shell
    desk: Desk
    asked: list[tuple[str, Any]]
    refused: list[UserError]

    @property
    def page(self) -> PublicityPage:
        page = self.window.page("publicity")
        assert isinstance(page, PublicityPage)
        return page

    @property
    def form(self) -> RecordForm:
        form = self.page.office.side.form()
        assert form is not None
        return form

    def wait(self) -> None:
        for _ in range(3):
            self.bot.waitUntil(lambda: not self.shell.jobs.is_busy(), timeout=60_000)
            self.bot.wait(5)

    def fill(self, **values: Any) -> None:
        for key, value in values.items():
            self.form.set_value(key, value)
        self.form.submit()
        self.wait()

    def primary(self) -> str:
        return self.page.heading.button("开始公示").word()

    def stages(self) -> dict[str, str]:
        return {row["no"]: row["stage"] for row in self.page.slips.rows()}


@pytest.fixture
def screen(qtbot: QtBot, street: Desk) -> Generator[PublicityOnScreen]:
    shell = Shell()
    shell.update(year=YEAR, unit="翠柳街道人大工委", clerk="周敏")
    window = MainWindow(
        shell, [PageSpec("publicity", "公示与异议", "chart-bar", lambda shell: PublicityPage(shell, street))]
    )
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    asked: list[tuple[str, Any]] = []
    refused: list[UserError] = []
    shell.page_wanted.disconnect()
    shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    for signal in (shell.refused, shell.jobs.refused):
        signal.disconnect()
        signal.connect(refused.append)
    window.go("publicity")
    made = PublicityOnScreen(qtbot, window, shell, street, asked, refused)
    made.wait()
    yield made
    made.page.office.side.close_form()  # nothing is asked about a form that a failed test left open
    shell.jobs.shutdown()


def correct(desk: Desk, row: dict[str, Any]) -> None:
    """An attendance is corrected to leave."""
    loaded = records.load(desk, ATTENDANCE, row["id"])
    draft = loaded.draft.model_copy(update={"status": AttendanceStatus.OFFICIAL_LEAVE})
    records.change(desk, ATTENDANCE, loaded.id, loaded.revision, draft)


def research(desk: Desk) -> dict[str, Any]:
    """An attendance that gave points."""
    return next(
        row for row in records.find(desk, ATTENDANCE, year=YEAR)
        if row["status"] is AttendanceStatus.PRESENT and row["activity_kind"].value == "research"
    )  # fmt: skip


def test_the_card_tells_where_it_stands(screen: PublicityOnScreen) -> None:
    card = screen.page.standing
    assert card.chip.word() == "公示中"
    assert "第 2 次公示" in card.span.text() and card.left.text() == "还剩 4 个工作日（含今天）"
    assert screen.primary() == "打印公示表"
    screen.page.act()
    assert screen.asked == [("preview", ("points-notice", {"year": YEAR, "choices": {"round": "last"}}))]


def test_what_changed_since_is_warned_of_and_compared(screen: PublicityOnScreen, street: Desk) -> None:
    row = research(street)
    correct(street, row)
    screen.page.reload()
    screen.wait()
    assert "公示后有更动 1 人" in screen.page.standing.changed.accessibleName()
    assert screen.primary() == "更正后再公示"
    screen.page.compare()
    listed = screen.page.people.rows()
    assert listed[0]["name"].text.replace("\u3000", "") == row["name"] and listed[1]["level"] == 1
    assert not screen.page.counted.isEnabled()
    screen.page.which.set_value(2)
    screen.page.which.edited.emit()
    screen.page.print_compared()
    assert screen.asked[-1][1][0] == "republication-differences"
    assert screen.asked[-1][1][1]["choices"] == {"round": "2"}


def test_the_year_is_made_public_again(
    screen: PublicityOnScreen, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    correct(street, research(street))
    screen.page.reload()
    screen.wait()

    def answer(box: PublishDialog) -> bool:
        assert not box.go.isEnabled(), "a reason and a number are wanted"
        box.reason.set_value("一次调研登记有误")
        box.document.set_value("公告〔2026〕3号")
        box.reason.edited.emit()
        assert box.go.isEnabled()
        return True

    monkeypatch.setattr(page_module, "ask_box", answer)
    screen.page.act()
    screen.wait()
    standing = publications.standing(street, YEAR)
    assert standing.last is not None and (standing.last.round, standing.same) == (3, True)
    assert screen.page.standing.chip.word() == "公示中"
    assert len(screen.page.rounds.rows()) == 3
    screen.page.rounds.acted.emit("print", screen.page.rounds.rows()[-1])
    assert screen.asked[-1] == ("preview", ("points-notice", {"year": YEAR, "choices": {"round": "1"}}))


def test_the_dialog_keeps_the_window_sound(screen: PublicityOnScreen) -> None:
    box = PublishDialog(screen.page, YEAR, date(2025, 12, 31))
    assert (box.opens.value(), box.closes.value()) == (date(2025, 12, 31), date(2026, 1, 7))
    box.closes.set_value(date(2025, 12, 30))
    box.closes.edited.emit()
    assert box.fault.text() == "截止日期早于开始日期" and not box.go.isEnabled()
    box.opens.set_value(date(2026, 1, 12))
    box.opens.edited.emit()
    assert box.closes.value() == date(2026, 1, 16) and box.go.isEnabled()
    box.deleteLater()


def test_the_dialog_has_room_for_its_fields_at_large_type(
    screen: PublicityOnScreen, street: Desk, qapp: QApplication
) -> None:
    style.apply_size(qapp, 1.5)
    standing = publications.standing(street, YEAR)
    box = PublishDialog(screen.page, YEAR, date(2026, 1, 12), standing.last, standing.changed, 1)
    box.show()
    screen.bot.waitUntil(lambda: box.isVisible())
    over = box.reason.mapTo(box, QPoint(0, box.reason.height())).y()
    assert over <= box.document.mapTo(box, QPoint(0, 0)).y()
    box.close()
    box.deleteLater()


def test_an_objection_goes_from_the_statement_to_its_answer(screen: PublicityOnScreen, street: Desk) -> None:
    """提出异议 of a statement → prefilled → received → checked → corrected → decided → answered and printed."""
    row = research(street)
    source = f"activities/{row['activity_no']}"
    screen.window.go("publicity", {"new": {"certificate_no": row["certificate_no"], "refers": source}})
    screen.wait()
    assert screen.form.values()["refers"] == source
    assert row["activity_name"] in screen.form.editor("refers").text(), "told in words"
    screen.form.submit()
    assert screen.form.lines["content"].message.text(), "what is missing is said below its field"
    screen.fill(kind=ObjectionKind.WRONG, content="那天我请了公假，没有到场")
    no = "YY2025-04"
    assert screen.stages()[no] == "待核查"
    assert screen.page.office.slip is not None and screen.page.office.slip.no == no
    screen.page.office.step()
    screen.fill(findings="请假条在案")
    assert screen.stages()[no] == "待决定"
    correct(street, row)
    screen.page.office.step()
    screen.wait()
    (offered,) = screen.form.editor("batches")._search("")
    screen.fill(decision=Decision.UPHELD, decided_by="周敏", batches=(offered.value,))
    assert "须由第二人决定" in screen.form._whole.text(), "the form keeps what was typed and says why not"
    screen.fill(decided_by="沈国梁")
    assert screen.stages()[no] == "待答复"
    assert offered.label.split("：", 1)[1] in (slip(street, no).draft.correction or "")
    screen.page.office.step()
    assert "经核查" in screen.form.values()["answer"]
    screen.fill()
    assert screen.stages()[no] == "已答复"
    assert screen.asked[-1] == ("preview", ("objection-answer", {"year": YEAR, "objection": [no]}))
    assert street.store.last is not None
    history.undo(street, street.store.last.batch)
    assert slip(street, no).stage == "待答复"


def test_open_step_is_offered_for_each_stage(screen: PublicityOnScreen) -> None:
    words = {}
    for no in screen.stages():
        screen.page.slips.select_key(no)
        words[screen.page.office.card.buttons["下一步"].word()] = no
    assert set(words) == {"登记核查…", "打印答复书"}
    screen.page.slips.select_key("YY2025-01")
    screen.page.office.step()
    assert screen.asked[-1][1] == ("objection-answer", {"year": YEAR, "objection": ["YY2025-01"]})
    actions = {action.text: action for action in screen.page.office.menu() if action is not None}
    actions["看涉及的记录"].run()
    assert screen.asked[-1][0] == "attendance"


def test_keys_of_the_year_end_select_their_objection(screen: PublicityOnScreen) -> None:
    screen.page.open(("YY2025-02",))
    assert screen.page.office.slip is not None and screen.page.office.slip.no == "YY2025-02"


def test_withdrawing_is_refused_with_objections_and_kept_with_its_reason(
    screen: PublicityOnScreen, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not screen.page.standing.withdraw.isEnabled()
    row = next(row for row in records.find(street, OBJECTIONS) if row["no"] == "YY2025-03")
    records.archive(street, OBJECTIONS, [row["id"]])
    screen.page.reload()
    screen.wait()
    assert screen.page.standing.withdraw.isEnabled()
    monkeypatch.setattr(page_module, "ask_text", lambda *_args, **_kw: "期间填错")
    screen.page.withdraw()
    screen.wait()
    assert [line["state"] for line in screen.page.rounds.rows()] == ["已撤回", "公示中"]


def test_a_year_without_anything_says_what_comes_next(
    screen: PublicityOnScreen, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.shell.choose_year(2024)
    screen.page.reload()
    screen.wait()
    assert screen.page.standing.chip.word() == "未公示"
    assert screen.page.slip_faces.currentIndex() == 1 and screen.page.round_faces.currentIndex() == 1
    assert screen.primary() == "开始公示"
    monkeypatch.setattr(page_module, "ask_box", lambda box: True)
    screen.page.act()
    screen.wait()
    assert publications.standing(street, 2024).last is not None or screen.refused


def test_outside_the_window_the_toast_warns(screen: PublicityOnScreen, street: Desk) -> None:
    street.today = lambda: date(2026, 1, 20)
    screen.page.reload()
    screen.wait()
    assert screen.page.standing.left.text() == "公示期已满"
    screen.page.office.receive({"certificate_no": research(street)["certificate_no"]})
    screen.wait()
    screen.fill(kind=ObjectionKind.OTHER, content="想再核对一次")
    assert slip(street, "YY2025-04").late

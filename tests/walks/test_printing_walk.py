"""A meeting on paper: notice, sign-in sheet, plates → roll → turnout → certificates → a rename → 作废 and 补发 → log.

Everything is done through the pages of the desktop; the printer writes PDFs, which are read again.
"""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, DayPart
from gongshu_desk.services import activities, certificates, print_log
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import print_devices, printing
from gongshu_desk.ui.kit.print_devices import Device
from gongshu_desk.ui.pages.certificates import page as certificates_page
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened
from tests.ui.print_tools import page_count, pdf_printer

YEAR = 2025
MEETING = {
    "no": "P2025900",
    "kind": ActivityKind.TRAINING,
    "name": "第四季度代表专题培训",
    "held_on": date(2025, 12, 29),
    "day_part": DayPart.AFTERNOON,
    "place": "翠柳街道办事处三楼会议室",
    "starts_at": "下午2时",
    "agenda": "学习代表法\n分组交流",
    "notice_no": "翠柳人大工委〔2025〕18 号",
    "notice_on": date(2025, 12, 22),
}
LONG_NAME = "嘉木样·洛桑久美·图丹却吉尼玛"


class Clerk:
    """Who sits at the desk: prints what is in the preview, and keeps what came out."""

    def __init__(self, seat: DeskWindow, desk: Desk, out: Callable[[], Path]) -> None:
        self.seat, self.desk, self.out = seat, desk, out
        self.printed: list[tuple[str, int]] = []

    def row(self, page: Any, **wanted: Any) -> Any:
        """Select the row of a list that has these values."""
        key = next(r["id"] for r in page.table.rows() if all(r[name] == value for name, value in wanted.items()))
        page.table.select_key(key)
        return page.table.current_row()

    def paper(self) -> Any:
        """The finished paper in the preview."""
        self.seat.qtbot.waitUntil(lambda: self.seat.window.current_key == "preview", timeout=20_000)
        self.seat.wait()
        page = self.seat.window.current()
        self.seat.qtbot.waitUntil(lambda: page.made is not None and page.preview.sheet() is not None, timeout=60_000)
        self.seat.wait()
        assert page.preview.sheet().data == page.made.pdf
        return page.made

    def print(self) -> Any:
        """Ctrl+P, Enter: what is in the preview comes out of the printer and is noted in the log."""
        made, before = self.paper(), len(print_log.entries(self.desk))
        foot = self.seat.window.current().preview.panel.foot
        self.seat.press(Key.Key_P, CTRL)
        self.seat.qtbot.waitUntil(foot.go_button.hasFocus, timeout=20_000)
        QTest.keyClick(self.seat.keyboard(), Key.Key_Return)  # printing may take longer than `press` waits
        self.seat.qtbot.waitUntil(lambda: not foot.busy and len(print_log.entries(self.desk)) > before, timeout=90_000)
        self.seat.wait()
        assert foot.go_button.hasFocus()  # the keyboard stays with the printing
        assert page_count(self.out()) == made.pages
        self.printed.append((made.title, made.pages))
        return made

    def print_of_meeting(self, word: str) -> str:
        """Choose a print from the menu of the meeting, print it; its text."""
        page = self.seat.go("activities")
        current = self.row(page, no=MEETING["no"])
        next(each for each in page._menu([current]) if each is not None and each.text == word).run()
        return text(self.print().pdf)

    def reprint(self, number: str) -> bytes:
        """Print a certificate of the register; its bytes."""
        page = self.seat.go("certificates")
        page.table.select_key(number)
        page.table.setFocus()
        self.seat.press(Key.Key_P, CTRL)
        made: bytes = self.print().pdf
        return made


def text(pdf: bytes) -> str:
    """What stands on the pages, without blanks and line ends."""
    with pypdfium2.PdfDocument(pdf) as document:
        found = "".join(document[page].get_textpage().get_text_range() for page in range(len(document)))
    return "".join(found.split())


@pytest.fixture
def clerk(qtbot: QtBot, street: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clerk]:
    runs: list[Path] = []
    numbers = count(1)

    def printer_of(_name: str) -> Any:
        runs.append(tmp_path / f"纸 {next(numbers)}.pdf")
        return pdf_printer(runs[-1])

    monkeypatch.setattr(printing, "MOST_DPI", 100)  # what is walked here is the way, not the sharpness
    monkeypatch.setattr(print_devices, "names", lambda: ["奔图 P3022"])
    monkeypatch.setattr(print_devices, "device", lambda name: Device(name, name, papers=((210.0, 297.0),)))
    monkeypatch.setattr(print_devices, "printer_of", printer_of)
    with opened(qtbot, street, tmp_path) as seat:
        yield Clerk(seat, street, lambda: runs[-1])


def enter_the_meeting(clerk: Clerk) -> None:
    page = clerk.seat.go("activities")
    clerk.seat.press(Key.Key_N, CTRL)
    form = page.editor.form()
    for key, value in MEETING.items():
        form.set_value(key, value)
    clerk.seat.press(Key.Key_S, CTRL)
    assert page.editor.form() is None
    assert "已保存" in clerk.seat.toast()


def call_the_roll(clerk: Clerk) -> tuple[set[str], str]:
    """Everybody is there but the second, who is ill; 代表证号 of those present, and the name of the second."""
    page = clerk.seat.go("rollcall", MEETING["no"])
    search = page.screen_.search
    search.setFocus()
    people = activities.roll(clerk.desk, MEETING["no"]).people
    for place in range(len(people)):
        for key in (Key.Key_3, Key.Key_2) if place == 1 else (Key.Key_1,):
            clerk.seat.press(key)
    clerk.seat.press(Key.Key_Return)
    people = activities.roll(clerk.desk, MEETING["no"]).people
    assert [p.status for p in people[:3]] == [
        AttendanceStatus.PRESENT,
        AttendanceStatus.SICK_LEAVE,
        AttendanceStatus.PRESENT,
    ]
    present = {p.certificate_no for p in people if p.status is AttendanceStatus.PRESENT}
    assert len(present) == len(people) - 1
    return present, people[1].name


def rename(clerk: Clerk, certificate_no: str, name: str) -> None:
    page = clerk.seat.go("deputies")
    clerk.row(page, certificate_no=certificate_no)
    page.table.setFocus()
    clerk.seat.press(Key.Key_F2)
    page.editor.form().set_value("name", name)
    clerk.seat.press(Key.Key_S, CTRL)
    assert page.editor.form() is None


def verdict(clerk: Clerk, code: str) -> str:
    """Ctrl+J, the code, Enter: what the register answers."""
    page = clerk.seat.go("certificates")
    clerk.seat.press(Key.Key_J, CTRL)
    clerk.seat.say(code)
    clerk.seat.press(Key.Key_Return)
    answer: str = page.check.answer.text()
    return answer


def test_a_meeting_from_its_notice_to_the_certificates_and_the_log(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat, desk = clerk.seat, clerk.desk
    refused: list[object] = []
    for signal in (seat.shell.refused, seat.shell.jobs.refused, seat.shell.jobs.crashed):
        signal.connect(refused.append)

    enter_the_meeting(clerk)
    notice = clerk.print_of_meeting("打印会议通知")
    for words in ("翠柳人大工委〔2025〕18号", "第四季度代表专题培训", "下午2时", "翠柳街道办事处三楼会议室"):
        assert words in notice
    people = activities.roll(desk, MEETING["no"]).people
    names = {"".join(person.name.split()) for person in people}
    for word in ("打印签到表", "打印座签桌牌"):
        sheet = clerk.print_of_meeting(word)
        assert all(name in sheet for name in names)

    present, ill = call_the_roll(clerk)
    turnout = clerk.print_of_meeting("打印出席情况通报")
    assert f"应到{len(people)}人，实到{len(people) - 1}人" in turnout and ill in turnout

    page = seat.go("certificates")
    seat.press(Key.Key_N, CTRL)
    page.issue.heading.button("编号发证").click()
    seat.wait()
    fresh = [row["key"] for row in page.table.rows()]
    own = {entry.number: entry for entry in certificates.register(desk, YEAR)}
    mine = next(own[number] for number in fresh if own[number].certificate_no in present)
    first = clerk.reprint(mine.number)
    assert mine.name in text(first) and mine.check_code in text(first)

    rename(clerk, mine.certificate_no, LONG_NAME)
    assert clerk.reprint(mine.number) == first  # what was issued stays issued
    assert verdict(clerk, mine.check_code).startswith("有效")

    def answer(box: Any) -> bool:
        box.reason.set_value("姓名已在记录里更正")
        if hasattr(box, "words"):
            box.words.choose(1)
        return bool(box.go.isEnabled())

    monkeypatch.setattr(certificates_page, "ask_box", answer)
    page = seat.go("certificates")
    page.table.select_key(mine.number)
    page.card.buttons["补发…"].click()
    seat.wait()
    new = page.current()
    assert new.replaces == mine.number
    assert LONG_NAME in text(clerk.reprint(new.number))
    assert clerk.reprint(mine.number) == first  # also when it is void
    assert "作废" in verdict(clerk, mine.check_code)
    assert verdict(clerk, new.check_code).startswith("有效")
    assert "没有" in verdict(clerk, "0000-0000")

    tab = seat.go("settings", "print-log").tab("print-log")
    tab.span.set_value("")
    tab.span.edited.emit()
    seat.wait()
    logged = [(row["title"], row["pages"]) for row in tab.table.rows()]
    assert sorted(logged) == sorted(clerk.printed)
    assert {row["printer"] for row in tab.table.rows()} == {"奔图 P3022"}
    assert refused == []

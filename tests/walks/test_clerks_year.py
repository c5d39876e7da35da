"""A clerk's year: roster → activities → attendance by keyboard → points → 公示表 → workbook.

The totals are the same in all five places: the list, the statement, the public list on paper, the workbook, and
the document of `points --json`.
"""

import json
import re
from collections.abc import Generator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from gongshu_desk.domain.codes import PRESENT_STATUSES, AttendanceStatus
from gongshu_desk.domain.names import printed
from gongshu_desk.exchange import importing
from gongshu_desk.services import activities, points
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs, style
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.main_window import MainWindow
from gongshu_desk.ui.pages.points import PointsPage
from gongshu_desk.ui.pages.preview import PreviewPage
from gongshu_desk.ui.pages.rollcall import RollCallPage
from gongshu_desk.ui.pages.year_end import YearEndPage

YEAR = 2025
ROSTER = """姓名,性别,民族,层级,届次,选区,代表证号,代表小组,状态
丁文静,女,汉族,区,1,第 12 选区,3301050110001,第一小组,在任
王岚,女,汉族,区,1,第 12 选区,3301050110002,第二小组,在任
马文斌,男,回族,区,1,第 13 选区,3301050110003,第一小组,在任
刘畅,女,汉族,区,1,第 13 选区,3301050110004,第二小组,在任
林慧,女,汉族,区,1,第 14 选区,3301050110005,第一小组,在任
阿依古丽·麦麦提,女,维吾尔族,区,1,第 14 选区,3301050110006,第二小组,在任
"""
ACTIVITIES = """编号,类型,名称,所属会议,日期,时段,半天数,地点
A001,人代会会议,区第一届人大第五次会议全体会议,区第一届人大第五次会议,2025-01-14,上午,1,区行政中心
A002,人代会会议,区第一届人大第五次会议代表团会议,区第一届人大第五次会议,2025-01-14,下午,1,区行政中心
A003,培训,春季代表培训,,2025-03-06,上午,2,街道三楼会议室
A004,代表小组活动,小组学习调研,,2025-04-10,上午,1,翠苑社区
A005,视察,老旧小区加装电梯视察,,2025-05-22,上午,1,翠苑社区
A006,居民议事会议,上半年居民议事会议,,2025-06-18,下午,1,街道文化礼堂
"""
KEYS = {
    "A001": "1 1 1 4 2 1",
    "A002": "Enter Enter 33 1 1 1",
    "A003": "1 31 1 1 6 0",
    "A004": "1 1 32 4 1 1",
    "A005": "5 1 1 1 2 4",
    "A006": "1 1 1 1 1 1",
}
"""What the clerk presses, person by person in stroke order; 3 asks for the leave."""


@dataclass
class Office:
    """The window and the clerk before it."""

    bot: QtBot
    desk: Desk
    window: MainWindow
    refused: list[object] = field(default_factory=list)

    def idle(self) -> None:
        self.bot.waitUntil(lambda: not self.window.shell.jobs.is_busy(), timeout=60_000)

    def bring_in(self, kind: str, file: Path, text: str) -> int:
        """Import a sheet as the import page does: preview, then write."""
        file.write_text(text, encoding="utf-8-sig")
        shown = importing.preview(self.desk, kind_of(kind), file)
        assert shown.counts["error"] == 0
        importing.write(self.desk, shown)
        return shown.counts["new"]

    def call_the_roll(self, activity_no: str, keys: str) -> None:
        """Answer for everybody by keyboard, then finish with Enter."""
        self.window.go("rollcall", activity_no)
        self.idle()
        page = self.window.page("rollcall")
        assert isinstance(page, RollCallPage)
        search = page.screen_.search
        for answer in keys.split():
            if answer == "Enter":
                QTest.keyClick(search, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(search, answer)
        assert page.screen_.counters["未点"].value() == 0
        QTest.keyClick(search, Qt.Key.Key_Return)
        self.idle()
        assert self.window.current_key == "activities"

    def board(self) -> dict[str, Decimal]:
        """Totals in the list of the points page."""
        page = self.points_page()
        model = page.board.table.records
        return {model.value(line, "no"): model.value(line, "total") for line in page.board.table.rows()}

    def points_page(self) -> PointsPage:
        self.window.go("points")
        self.idle()
        page = self.window.page("points")
        assert isinstance(page, PointsPage)
        return page

    def statement(self, certificate_no: str) -> Decimal:
        """The total that stands on a deputy's statement, which its formula must end with."""
        page = self.points_page()
        page.open(certificate_no)
        self.idle()
        total = page.statement.total.text()
        assert page.statement.formula.text().endswith(f"= {total}")
        return Decimal(total)

    def publicity(self) -> dict[str, Decimal]:
        """Name as printed → total, read from the finished PDF of the preview."""
        self.window.go("preview", ("points-notice", {"year": YEAR}))
        page = self.window.page("preview")
        assert isinstance(page, PreviewPage)
        self.bot.waitUntil(lambda: page.preview.sheet() is not None, timeout=60_000)
        self.idle()
        assert page.made is not None
        with pypdfium2.PdfDocument(page.made.pdf) as opened:
            text = "\n".join(opened[i].get_textpage().get_text_range() for i in range(len(opened)))
        joined = text.replace("\r\n", "\n").replace("·\n", "·")
        line = re.compile(r"^(?:\d+ )?([^ \n]+) .* (−?[\d.]+) (?:优秀|良好|称职|不称职) ", re.MULTILINE)
        return {name: Decimal(total.replace("−", "-")) for name, total in line.findall(joined)}

    def workbook(self, file: Path) -> dict[str, Decimal]:
        """Certificate number → total in the exported workbook."""
        self.window.go("year-end")
        self.idle()
        page = self.window.page("year-end")
        assert isinstance(page, YearEndPage)
        page.export_workbook()
        self.bot.waitUntil(file.exists, timeout=60_000)
        self.idle()
        rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_name("履职积分汇总").to_python()
        head = next(i for i, row in enumerate(rows) if "代表证号" in row)
        number, total = rows[head].index("代表证号"), rows[head].index("合计")
        people = [row for row in rows[head + 1 :] if str(row[number]).isdigit()]
        return {str(row[number]): Decimal(str(row[total])) for row in people}


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, desk: Desk) -> Generator[Office]:
    style.dress(qapp)
    shell = Shell()
    shell.update(year=YEAR, unit="翠柳街道人大工委")
    specs = [
        PageSpec("activities", "活动", "calendar-blank", lambda _shell: Page()),
        PageSpec("rollcall", "签到", "checks", lambda shell: RollCallPage(shell, desk)),
        PageSpec("points", "积分", "chart-bar", lambda shell: PointsPage(shell, desk)),
        PageSpec("year-end", "年终", "archive-box", lambda shell: YearEndPage(shell, desk)),
        PageSpec("preview", "打印预览", "printer", lambda shell: PreviewPage(shell, desk), listed=False),
    ]
    window = MainWindow(shell, specs)
    qtbot.addWidget(window)
    window.show()
    window.go("activities")
    made = Office(qtbot, desk, window)
    for signal in (shell.refused, shell.jobs.refused, shell.jobs.crashed):
        signal.connect(made.refused.append)
    yield made
    shell.jobs.shutdown()


def test_the_totals_are_equal_in_all_five_places(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert office.bring_in("deputies", tmp_path / "名册.csv", ROSTER) == 6
    assert office.bring_in("activities", tmp_path / "活动.csv", ACTIVITIES) == 6
    for activity_no, keys in KEYS.items():
        office.call_the_roll(activity_no, keys)
    for activity_no in KEYS:
        people = activities.roll(office.desk, activity_no).people
        assert len(people) == 6 and all(person.status is not None for person in people)

    listed = {row.certificate_no: row.total for row in points.result(office.desk, YEAR).rows}
    assert len(set(listed.values())) >= 4  # people differ, so that equal totals mean something
    names = {row.certificate_no: printed(row.name) for row in points.result(office.desk, YEAR).rows}

    assert office.board() == listed
    assert {number: office.statement(number) for number in listed} == listed
    on_paper = office.publicity()
    assert {number: on_paper[name] for number, name in names.items()} == listed
    file = tmp_path / "年终工作簿.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: file)
    assert office.workbook(file) == listed
    document = json.loads(json.dumps(points.as_document(office.desk, YEAR), ensure_ascii=False))
    assert {row["certificate_no"]: Decimal(row["total"]) for row in document["rows"]} == listed
    assert office.refused == []


def test_what_was_pressed_is_what_was_stored(office: Office, tmp_path: Path) -> None:
    office.bring_in("deputies", tmp_path / "名册.csv", ROSTER)
    office.bring_in("activities", tmp_path / "活动.csv", ACTIVITIES)
    office.call_the_roll("A003", KEYS["A003"])
    stored = [person.status for person in activities.roll(office.desk, "A003").people]
    s = AttendanceStatus
    assert stored == [s.PRESENT, s.OFFICIAL_LEAVE, s.PRESENT, s.PRESENT, s.LEFT_EARLY, s.NOT_APPLICABLE]
    trained = [status in PRESENT_STATUSES for status in stored]
    result = points.result(office.desk, YEAR)
    for person, was_there in zip(activities.roll(office.desk, "A003").people, trained, strict=True):
        lines = [line for line in result.statement(person.certificate_no).lines if line.item == "C1"]
        assert [line.counted for line in lines] == ([4] if was_there else [])  # two half days of two points

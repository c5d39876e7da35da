"""From a vote of the residents' deliberation to a certificate, through the desktop's pages.

The deliberation votes on projects; one chosen is supervised, with roll call and opinions; judges are appraised and a
wrong tally is refused; a selection is proposed from the year's points, decided, granted and numbered in one step.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus, CertificateKind
from gongshu_desk.reports import catalog
from gongshu_desk.reports.catalog import Options
from gongshu_desk.services import activities, certificates, councils, records, selections
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.pages.selections import work as selecting
from gongshu_desk.ui.pages.selections.dialogs import CriteriaDialog, GrantingDialog, ProposalDialog
from gongshu_desk.ui.pages.supervision import appraisals as appraisals_page
from gongshu_desk.ui.pages.supervision import councils as councils_page
from gongshu_desk.ui.pages.supervision import projects as projects_page
from gongshu_desk.ui.pages.supervision.dialogs import FieldsDialog, GridDialog
from tests.ui.desk_window import DeskWindow, opened

YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def answering(monkeypatch: pytest.MonkeyPatch, module: Any, *answers: Any) -> None:
    """Each dialog that is asked for is filled by the next answer, accepted as the clerk would, and thrown away."""
    waiting = list(answers)

    def ask(box: QDialog) -> bool:
        waiting.pop(0)(box)
        accepted = box.result() == QDialog.DialogCode.Accepted
        box.deleteLater()
        return accepted

    monkeypatch.setattr(module, "ask_box", ask)


def fields(**values: Any) -> Any:
    """Fill fields by name, then press the button that acts."""

    def answer(box: FieldsDialog) -> None:
        for name, value in values.items():
            box.fields[name].set_value(value)
        box._accept()

    return answer


def grid(*rows: dict[str, str], refused: str = "") -> Any:
    """Type rows into a grid, then press the button that acts; `refused` is what it says instead of closing."""

    def answer(box: GridDialog) -> None:
        box.grid.sheet.load(rows)
        box.accept_button.click()
        assert box.problem.text() == refused

    return answer


def test_from_the_vote_to_the_certificate(seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = seat.go("councils")
    before = len(page.found)
    answering(monkeypatch, councils_page, fields(name="第三次居民议事会议", held_on="2025-07-08", place="文化礼堂"))
    page.begin()
    seat.wait()
    assert len(page.found) == before + 1 and "已新开" in seat.toast()
    meeting = page.current()  # the one just opened, wherever its day puts it in the list
    assert meeting.name == "第三次居民议事会议" and meeting.due == len(meeting.members) > 20
    answering(monkeypatch, councils_page, fields(present="20"))
    page.count_members()
    seat.wait()
    lift = {"name": "口袋公园二期", "lead": "城市管理办公室", "votes_for": "18", "against": "1", "chosen": "是"}
    answering(monkeypatch, councils_page, grid(lift | {"votes_for": "十八"}, refused="第 1 行的赞成「十八」不是票数。"))
    page.vote()
    many = "「口袋公园二期」赞成、反对、弃权合计 31 票，多于实到成员 20 人。请核对票数，或先更正会议的实到成员。"
    answering(monkeypatch, councils_page, grid(lift | {"votes_for": "30"}, refused=many))
    page.vote()
    answering(
        monkeypatch, councils_page, grid(lift, {"name": "停车楼", "votes_for": "6", "against": "14", "chosen": ""})
    )
    page.vote()
    seat.wait()
    chosen = next(r for r in records.find(street, kind_of("projects")) if r["name"] == "口袋公园二期")
    assert (chosen["year"], chosen["votes_for"]) == (YEAR + 1, 18)
    assert [m.result.label for m in councils.councils(street, YEAR, [meeting.no])[0].matters] == ["通过", "未通过"]
    supervise(seat, street, monkeypatch)
    appraise(seat, street, monkeypatch)
    select(seat, street, monkeypatch)


def supervise(seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project of the year is supervised: activity, roll call, opinions in one write."""
    page = seat.go("projects")
    row = next(r for r in page.table.rows() if r["held"] == 0)
    page.table.select_key(row["id"])
    answering(monkeypatch, projects_page, fields(held_on="2025-12-10"))
    page.card.begin()
    seat.wait()
    held = next(r for r in page.table.rows() if r["id"] == row["id"])
    number = held["account"].activities[0].no
    present = [p["certificate_no"] for p in records.find(street, kind_of("deputies"))][:3]
    activities.record_attendance(street, number, dict.fromkeys(present, AttendanceStatus.PRESENT))
    page.reload()
    seat.wait()
    page.table.select_key(row["id"])
    said = ({"content": "工期应公示", "certificate_no": present[0]}, {"content": "加装扶手", "due_on": "12-31"})
    answering(monkeypatch, projects_page, grid(*said))
    page.card.record()
    seat.wait()
    held = next(r for r in page.table.rows() if r["id"] == row["id"])
    assert (held["held"], held["times"], held["said"]) == (1, 3, "0/2")
    assert [figure._value.text() for figure in page.card.figures] == ["1 场", "3 人次", "0/2"]


def appraise(seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two are appraised; a tally that does not add up is refused by the form, the right one gives the rates."""
    page = seat.go("appraisal-meetings")
    people = ({"name": "法官甲", "organ": "区法院"}, {"name": "检察官乙", "post": "检察官"})
    answering(monkeypatch, appraisals_page, fields(name="第二次评议", held_on="2025-12-12"), grid(*people))
    page.begin()
    seat.wait()
    first = page.current().people[0]
    seat.go("appraisals", {"id": first.id})
    listed = seat.window.current()
    listed.table.select_key(first.id)
    listed.edit()
    seat.wait()
    form = listed.editor.form()
    assert form is not None
    votes = {"issued": 30, "returned": 30, "valid": 28, "satisfied": 25, "fairly": 2, "dissatisfied": 2}
    for name, value in votes.items():
        form.set_value(name, value)
    form.submit()
    seat.wait()
    assert listed.editor.form() is form, "29 votes of 28 valid ballots are refused"
    form.set_value("dissatisfied", 1)
    form.submit()
    seat.wait()
    assert listed.editor.form() is None
    page = seat.go("appraisal-meetings", page.found[-1].no)
    assert page.current().satisfied_rate.percent() == "89.3" and page.current().accepted_rate.percent() == "96.4"


def select(seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Conditions name more candidates; the chosen are granted and numbered in one step, and printed."""
    page = seat.go("selecting")
    known = {one.id for one in page.found.candidates}

    def conditions(box: CriteriaDialog) -> None:
        box.receptions.set_value(2)
        box._accept()

    def proposal(box: ProposalDialog) -> None:
        assert "符合" in {line["state"] for line in box.table.rows()}
        box.keep.click()

    def granting(box: GrantingDialog) -> None:
        assert "不能撤销" in box.made.sentence
        box._accept()

    answering(monkeypatch, selecting, conditions, proposal)
    page.ask_criteria()
    seat.wait()
    assert {one.id for one in page.found.candidates} > known
    page.table.select_key(page.found.chosen[0].id)
    page.toggle()
    seat.wait()
    page.toggle()
    seat.wait()
    assert len(page.found.chosen) == 3
    answering(monkeypatch, selecting, granting)
    page.grant()
    seat.wait()
    assert "编发证书 3 张" in seat.toast() and all(one.number for one in page.found.chosen)
    assert page.heading.button("登记荣誉并编号").isEnabled() is False
    numbers = {one.number for one in selections.board(street, "PX2025-01").chosen}
    assert numbers <= {entry.number for entry in certificates.register(street, YEAR)}
    one = next(c for c in certificates.claims(street, CertificateKind.HONOUR, YEAR) if c.subject == "最美街道人大代表")
    made = catalog.produce(street, "honour-certificate", Options.of(YEAR, mandate=one.certificate_no))
    assert made.pages >= 1 and catalog.gather(street, "selection-list", Options(YEAR)).figures[0].decided

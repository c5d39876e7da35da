"""The certificate register: numbering, 作废, 补发, checking, and what goes to the preview."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.services import certificates, records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.pages.certificates import page as module
from gongshu_desk.ui.pages.certificates.dialogs import ReissueDialog, VoidDialog
from tests.ui.desk_window import CTRL, DeskWindow, Key, opened

TRAINING, HONOUR = CertificateKind.TRAINING, CertificateKind.HONOUR
YEAR = 2025


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Any], None]], list[QDialog]]:
    """Answer every dialog of the page with `fill`, pressing its button if it can be pressed."""

    def use(fill: Callable[[Any], None]) -> list[QDialog]:
        shown: list[QDialog] = []

        def ask(box: Any) -> bool:
            shown.append(box)
            fill(box)
            return bool(box.go.isEnabled())

        monkeypatch.setattr(module, "ask_box", ask)
        return shown

    return use


def register(seat: DeskWindow) -> Any:
    return seat.go("certificates")


def numbers(page: Any) -> list[str]:
    return [row["key"] for row in page.table.rows()]


def wanted(seat: DeskWindow) -> list[tuple[str, Any]]:
    """What is asked of other pages, instead of going there."""
    asked: list[tuple[str, Any]] = []
    seat.shell.page_wanted.disconnect()
    seat.shell.page_wanted.connect(lambda key, argument: asked.append((key, argument)))
    return asked


def test_the_register_is_reached_from_the_honours(seat: DeskWindow) -> None:
    page = seat.go("honours")
    page.heading.button("证书登记簿").click()
    seat.wait()
    assert seat.window.current().title == "证书登记簿"


def test_every_certificate_is_listed_with_its_state_and_relation(seat: DeskWindow) -> None:
    page = register(seat)
    rows = {row["key"]: row for row in page.table.rows()}
    assert sorted(rows) == sorted(entry.number for entry in certificates.register(seat.desktop.desk, YEAR))
    spoilt = rows["培训〔2025〕第0003号"]
    assert (spoilt["state"], spoilt["relation"][:3]) == ("作废", "已补发")
    void = sum(row["state"] == "作废" for row in rows.values())
    assert f"编发 {len(rows)} 张 = 有效 {len(rows) - void} + 作废 {void}" in page.heading._words.accessibleName()


def test_search_and_filters(seat: DeskWindow) -> None:
    page = register(seat)
    page.state.set_value("作废")
    page.state.edited.emit()
    assert numbers(page) == ["培训〔2025〕第0003号"]
    page.state.set_value("补发")
    page.state.edited.emit()
    assert len(numbers(page)) == 1
    page.state.set_value(None)
    page.kind.set_value("荣誉证书")
    page.kind.edited.emit()
    assert numbers(page) == ["荣誉〔2025〕第0001号"]
    page.kind.set_value(None)
    name = next(row["entry"].name for row in page.table.rows())
    page.search.set_value(name)
    seat.wait()
    assert numbers(page) and {row["entry"].name for row in page.table.rows()} == {name}
    page.search.set_value("没有这个人")
    assert numbers(page) == [] and not page.heading.button("打印选中").isEnabled()


def test_numbers_are_given_to_who_was_picked_and_the_list_shows_them(seat: DeskWindow) -> None:
    page = register(seat)
    desk = seat.desktop.desk
    before = len(certificates.register(desk, YEAR))
    seat.press(Key.Key_N, CTRL)
    seat.qtbot.waitUntil(lambda: page.stack.currentWidget() is page.issue)
    face = page.issue
    waiting = [row for row in face.table.rows() if row["state"] == "待编号"]
    assert len(waiting) >= 3 and face.picked() == {row["key"] for row in waiting}
    face._toggle(waiting[0])
    page.reload()
    seat.wait()
    assert face.picked() == {row["key"] for row in waiting[1:]}, "a list read again keeps what was picked"
    face._toggle(waiting[0])
    assert "第0017号" in face.counts.text() and face.word.value() == "培训"
    seat.press(Key.Key_Space)
    face.word.set_value("翠柳人大培")
    assert face.picked() == {row["key"] for row in waiting[1:]}
    face.heading.button("编号发证").click()
    seat.wait()
    assert page.stack.currentWidget() is not page.issue
    fresh = numbers(page)
    assert len(fresh) == len(waiting) - 1
    assert {number.partition("〕")[0] for number in fresh} == {"翠柳人大培〔2025"}
    assert len(certificates.register(desk, YEAR)) == before + len(fresh)
    hashes = {e.number: e.pdf_hash for e in certificates.register(desk, YEAR)}
    assert all(hashes[number] for number in fresh)
    assert "不能撤销" in seat.toast()
    page._only([])
    assert len(numbers(page)) == before + len(fresh)


def test_honours_of_others_are_not_picked_until_the_clerk_does(seat: DeskWindow) -> None:
    page = register(seat)
    page.show_issue()
    page.issue.kind.choose(1)
    rows = page.issue.table.rows()
    assert {row["state"] for row in rows} == {"他单位授予", "已编号"} and page.issue.picked() == set()
    assert page.issue.others.isVisible() and not page.issue.heading.button("编号发证").isEnabled()
    page.issue.none.click()
    page.issue.all.click()
    assert page.issue.picked() == set(), "全选 takes the office's own"
    page.issue._toggle(rows[0])
    page.issue.heading.button("编号发证").click()
    seat.wait()
    assert numbers(page) == ["荣誉〔2025〕第0002号"]


def test_specimens_are_seen_before_numbers_are_given(seat: DeskWindow) -> None:
    page = register(seat)
    page.show_issue()
    asked = wanted(seat)
    page.issue.heading.button("预览样张").click()
    seat.wait()
    (key, (name, options)), *_ = asked
    assert (key, name) == ("preview", TRAINING.value)
    assert len(options["mandate"]) == len(page.issue.picked()) and options["choices"]["order"] == "stroke"


def test_a_name_that_cannot_be_set_numbers_nobody(seat: DeskWindow) -> None:
    desk = seat.desktop.desk
    claim = next(c for c in certificates.claims(desk, TRAINING, YEAR) if c.issued is None)
    found = next(v for v in records.find(desk, DEPUTIES) if v["certificate_no"] == claim.certificate_no)
    loaded = records.load(desk, DEPUTIES, found["id"])
    changed = loaded.draft.model_copy(update={"name": "张\U000323af"})
    records.change(desk, DEPUTIES, loaded.id, loaded.revision, changed)
    before = len(certificates.register(desk))
    refused: list[Any] = []
    seat.shell.jobs.refused.disconnect()
    seat.shell.jobs.refused.connect(refused.append)
    page = register(seat)
    page.show_issue()
    page.issue.heading.button("编号发证").click()
    seat.wait()
    assert len(refused) == 1 and "张\U000323af" in refused[0].sentence
    assert len(certificates.register(desk)) == before and page.stack.currentWidget() is page.issue


def test_void_asks_for_a_reason_and_can_be_taken_back(seat: DeskWindow, answered: Any) -> None:
    page = register(seat)
    number = numbers(page)[0]
    page.table.select_key(number)
    refused = answered(lambda box: None)
    seat.press(Key.Key_Delete)
    assert isinstance(refused[0], VoidDialog) and certificates.register(seat.desktop.desk, YEAR)[0].valid
    answered(lambda box: box.reason.set_value("姓名印错"))
    seat.press(Key.Key_Delete)
    entry = certificates.register(seat.desktop.desk, YEAR)[0]
    assert (entry.valid, entry.void_reason) == (False, "姓名印错")
    assert not page.card.buttons["作废…"].isEnabled()
    assert number in seat.toast()
    seat.window.undo()
    seat.wait()
    assert certificates.register(seat.desktop.desk, YEAR)[0].valid


def test_a_date_that_cannot_be_is_not_taken(seat: DeskWindow, answered: Any) -> None:
    page = register(seat)

    def fill(box: Any) -> None:
        box.reason.set_value("遗失")
        box.day.set_value(date(2020, 1, 1))
        box.day.edited.emit()

    answered(fill)
    page.reissue(page.current())
    seat.wait()
    assert all(entry.replaced_by == "" for entry in certificates.register(seat.desktop.desk, YEAR) if entry.valid)


def test_reissue_shows_the_new_certificate(seat: DeskWindow, answered: Any) -> None:
    page = register(seat)
    old = page.current()
    shown = answered(lambda box: box.reason.set_value("遗失"))
    page.card.buttons["补发…"].click()
    seat.wait()
    assert isinstance(shown[0], ReissueDialog) and not shown[0].fresh
    new = page.current()
    assert new.replaces == old.number and new.pdf_hash
    assert "原证作废" in seat.toast()


@pytest.mark.parametrize(
    ("text", "says"),
    [("培训[2025]第3号", "作废"), ("FFFF-FFFF", "没有"), ("2025-0001", "对应 2 张")],
)
def test_the_check_says_what_the_paper_is(seat: DeskWindow, text: str, says: str) -> None:
    page = register(seat)
    seat.press(Key.Key_J, CTRL)
    assert page.check.field.hasFocus()
    seat.say(text)
    seat.press(Key.Key_Return)
    assert says in page.check.answer.text()
    if says == "作废":
        assert page.current().number == "培训〔2025〕第0003号"


def test_a_checked_code_brings_its_certificate_into_sight(seat: DeskWindow) -> None:
    entry = certificates.register(seat.desktop.desk, YEAR)[4]
    page = register(seat)
    page.search.set_value("没有这个人")
    seat.go("certificates", {"check": f"2025-{entry.serial:04d} {entry.check_code}".upper()})
    assert page.check.answer.text().startswith("有效")
    assert page.current().number == entry.number


def test_what_goes_to_the_preview(seat: DeskWindow) -> None:
    page = register(seat)
    asked = wanted(seat)
    page.order.set_value("group")
    page.stock.set_value("content")
    page.table.select_first()
    seat.press(Key.Key_P, CTRL)
    seat.qtbot.waitUntil(lambda: bool(asked))
    name, options = asked[0][1]
    assert name == TRAINING.value and options["certificate"] == [page.current().number]
    assert options["choices"] == {"order": "group", "stock": "content"}
    page.prints.list_()
    assert asked[-1][1] == ("certificate-list", {"year": YEAR, "certificate": [], "choices": {"order": "group"}})
    titles = [action.text for action in page.prints.by_kind()]
    assert len(titles) == 2 and "培训结业证书" in titles[0]
    page.prints.by_kind()[1].run()
    assert asked[-1][1][0] == HONOUR.value


def test_two_kinds_are_not_printed_as_one_stack(seat: DeskWindow) -> None:
    page = register(seat)
    refused: list[Any] = []
    seat.shell.refused.disconnect()
    seat.shell.refused.connect(refused.append)
    page.prints.shown()
    assert len(refused) == 1 and "同一种类" in refused[0].sentence


def test_reprints_are_compared(seat: DeskWindow, answered: Any) -> None:
    page = register(seat)
    answered(lambda box: box.reason.set_value("遗失"))
    page.reissue(page.current())
    seat.wait()
    page.compare()
    seat.wait()
    assert "逐字节相同" in seat.toast()


def test_an_empty_year_leads_on(seat: DeskWindow) -> None:
    page = register(seat)
    seat.shell.choose_year(2026)
    seat.wait()
    assert page.faces.currentIndex() == 1
    seat.shell.choose_year(YEAR)
    seat.wait()
    assert page.faces.currentIndex() == 0

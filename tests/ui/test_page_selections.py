"""评选: the board of one selection, the choice by votes with its tie, another body's honour, a year without any."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.services import records, selections
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.pages.selections import work
from tests.ui.desk_window import DeskWindow, Key, opened

NO = "PX2025-01"


@pytest.fixture
def seat(qtbot: QtBot, street: Desk, tmp_path: Path) -> Iterator[DeskWindow]:
    with opened(qtbot, street, tmp_path) as window:
        yield window


def change(desk: Desk, kind: str, number: int, **values: Any) -> None:
    """Change fields of one record."""
    loaded = records.load(desk, kind_of(kind), number)
    records.change(desk, kind_of(kind), number, loaded.revision, loaded.draft.model_copy(update=values))


def test_the_board_explains_each_and_a_tie_is_left_to_the_office(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = seat.go("selecting")
    found = selections.board(street, NO)
    assert [row["id"] for row in page.table.rows()] == [one.id for one in found.candidates]
    first = found.candidates[0]
    page.table.select_key(first.id)
    words = "\n".join(label.text() for label in page.card.findChildren(Label))
    assert first.facts in words and "出勤率不低于 90%" in words and "证书上用通用的话" in words
    page.table.setFocus()
    seat.press(Key.Key_Space)
    assert len(page.found.chosen) == 2 and "取消入选" in seat.toast()
    third, fourth = found.candidates[2], found.candidates[3]
    change(street, "candidates", fourth.id, votes=third.votes)
    page.reload()
    seat.wait()
    said: list[str] = []
    monkeypatch.setattr(work, "confirm", lambda _owner, _title, told, **_rest: said.append(told) or True)
    page.choose_by_votes()
    seat.wait()
    assert "跨过名额线" in said[0] and fourth.told in said[0]
    assert {one.id for one in page.found.chosen} == {one.id for one in found.candidates[:2]}


def test_another_bodys_honour_is_registered_without_numbers(
    seat: DeskWindow, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(street, "selections", selections.board(street, NO).id, granted_by="临江区人大常委会")
    page = seat.go("selecting")

    def accept(box: work.GrantingDialog) -> bool:
        assert not box.numbered.isChecked() and not box.day.isEnabled()
        box._accept()
        box.deleteLater()
        return True

    monkeypatch.setattr(work, "ask_box", accept)
    page.grant()
    seat.wait()
    assert seat.toast().startswith("已登记荣誉 3 条") and not any(one.number for one in page.found.chosen)
    assert all(one.honour_id for one in page.found.chosen)
    seat.shell.choose_year(2023)
    page.reload()
    seat.wait()
    assert page.found is None and not page.heading.button("打印名单").isEnabled()

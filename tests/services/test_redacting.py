"""脱敏副本: nobody of the original is in its bytes, it opens, and the points are the same."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from gongshu_desk import paths
from gongshu_desk.domain.id_number import check_digit
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import points, records, redacting, reveal, upkeep
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.records import change, find, load


def planted(desk: Desk) -> list[str]:
    """One deputy with everything that must not come along, and what that is."""
    number = find(desk, DEPUTIES)[0]["id"]
    loaded = load(desk, DEPUTIES, number)
    body = "33010519790219001"
    secret = {
        "id_number": body + check_digit(body), "home_address": "江州市拱墅区桃源里三幢二单元", "phone": "13911112222",
        "note": "身体不好，家属电话 13911113333",
    }  # fmt: skip
    change(desk, DEPUTIES, number, loaded.revision, loaded.draft.model_copy(update=secret))
    return [*secret.values(), "13911113333"]


def test_nobody_is_in_the_copy_and_the_points_are_the_same(street: Desk, tmp_path: Path) -> None:
    secrets = planted(street)
    names = {v["name"] for v in find(street, DEPUTIES)}
    before = [(row.total, row.rank, row.band) for row in points.result(street, 2025).rows]
    folder = tmp_path / "copy"
    folder.mkdir()
    made = redacting.redact(street, paths.store_file(folder))
    data = made.file.read_bytes()
    with closing(sqlite3.connect(made.file)) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert made.people >= len(names) and not redacting.leaks(data, {*names, *secrets})
    assert redacting.leaks(street.store.file.read_bytes(), {*names, *secrets}), "the search finds what is there"
    assert "脱敏副本" in reveal.events(street)[0].detail
    copy = open_desk(folder)
    try:
        after = [(row.total, row.rank, row.band) for row in points.result(copy, 2025).rows]
        assert sorted(after) == sorted(before)
        assert upkeep.verify(copy).sound, upkeep.verify(copy).sentence
        assert len({v["name"] for v in find(copy, DEPUTIES)}) == len(names), "the same person the same name"
    finally:
        copy.close()
    with pytest.raises(InvalidInput, match="已经存在"):
        redacting.redact(street, made.file)


def test_until_it_is_clean_nothing_of_it_is_where_it_goes(
    desk: Desk, deputy: Callable[..., DeputyDraft], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed half way, the copy is on no stick; what is left beside the store goes at the next start."""
    records.add(desk, DEPUTIES, deputy("欧阳测试"))
    stick = tmp_path / "stick"
    stick.mkdir()

    def killed(_part: Path) -> None:
        assert list(stick.rglob("*")) == []
        (left,) = desk.data.glob(".~gongshu-work-*")
        shutil.copytree(left, desk.data / f"{left.name}-killed")
        raise KeyboardInterrupt

    monkeypatch.setattr(redacting, "_begin_anew", killed)
    with pytest.raises(KeyboardInterrupt):
        redacting.redact(desk, stick / "copy.db")
    assert list(stick.rglob("*")) == [] and len(list(desk.data.glob(".~gongshu-work-*"))) == 1
    desk.store.close()
    open_desk(desk.data).store.close()
    assert list(desk.data.glob(".~gongshu-work-*")) == []


def test_a_name_that_would_stay_stops_the_copy(desk: Desk, tmp_path: Path, deputy: object) -> None:
    """The canary: a deputy is called like a word of the rules, which stay as they are."""
    assert callable(deputy)
    records.add(desk, DEPUTIES, deputy("出席率", "T1"))
    target = tmp_path / "copy.db"
    with pytest.raises(Conflict, match="没有生成"):
        redacting.redact(desk, target)
    assert not target.exists() and not list(tmp_path.glob("copy.db*"))

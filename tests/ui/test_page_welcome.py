"""The first start: everything may be skipped, nothing exists before the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk import paths
from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.services import records, rules, setup
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import example_rules
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages import welcome as welcome_module
from gongshu_desk.ui.pages.welcome import BACKUP, DEMO, IMPORT, LATER, RULES, UNIT, Welcome


@pytest.fixture
def guide(qtbot: QtBot, tmp_path: Path) -> Iterator[Welcome]:
    shell = Shell()
    made = Welcome(shell, tmp_path / "data")
    qtbot.addWidget(made)
    made.show()
    yield made
    shell.jobs.shutdown()
    if made.desk is not None:
        made.desk.store.close()


def end(qtbot: QtBot, guide: Welcome) -> None:
    with qtbot.waitSignal(guide.accepted, timeout=60_000):
        guide.finish()


def test_all_steps_may_be_skipped(qtbot: QtBot, guide: Welcome) -> None:
    while guide.stack.currentIndex() != BACKUP:
        guide._skip()
    assert not paths.store_file(guide.data).exists()
    end(qtbot, guide)
    assert guide.next_page == ("deputies", None)
    assert setup.standing(guide.desk).unit == "未命名单位"
    assert len(rules.installed(guide.desk)) == 1


def test_what_was_filled_in_is_kept(qtbot: QtBot, guide: Welcome) -> None:
    guide.form.set_value("unit", "和睦街道人大工委")
    guide.form.set_value("clerk", "周敏")
    guide.form.set_value("level", MandateLevel.CITY)
    guide.form.set_value("number", 14)
    guide._next()
    guide.choose(LATER)
    guide.show_step(BACKUP)
    end(qtbot, guide)
    seen = setup.standing(guide.desk)
    assert (seen.unit, seen.level, seen.terms[0].number) == ("和睦街道人大工委", MandateLevel.CITY, 14)
    assert guide.shell.settings["clerk"] == "周敏"


def test_the_demo_fills_a_street(qtbot: QtBot, guide: Welcome) -> None:
    guide.show_step(BACKUP)
    guide.choose(DEMO)
    end(qtbot, guide)
    assert guide.next_page == ("dashboard", None)
    assert len(records.find(guide.desk, DEPUTIES)) > 15


def test_a_roster_leads_to_the_import_page(qtbot: QtBot, guide: Welcome, tmp_path: Path) -> None:
    guide._roster = tmp_path / "名册.xlsx"
    guide.choose(IMPORT)
    guide.show_step(BACKUP)
    end(qtbot, guide)
    assert guide.next_page == ("import", {"kind": "deputies", "file": tmp_path / "名册.xlsx"})


def test_a_rule_file_is_checked_before_it_is_taken(
    qtbot: QtBot, guide: Welcome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[object] = []
    monkeypatch.setattr(welcome_module, "show_refusal", lambda _parent, error: refused.append(error))
    file = tmp_path / "rules.toml"
    file.write_text(example_rules().replace('total = "85.5"', 'total = "99.5"'), encoding="utf-8")
    guide.show_step(RULES)
    guide.take_rules(file)
    qtbot.waitUntil(lambda: bool(refused))
    assert guide._rules is None
    file.write_text(example_rules().replace("version = 1", "version = 7", 1), encoding="utf-8")
    guide.take_rules(file)
    qtbot.waitUntil(lambda: guide._rules is not None)
    guide.choose(LATER)
    guide.show_step(BACKUP)
    end(qtbot, guide)
    assert [s.version for s in rules.installed(guide.desk)] == [7]


def test_closing_the_guide_leaves_nothing_behind(guide: Welcome) -> None:
    guide.show_step(UNIT)
    guide.reject()
    assert guide.desk is None and not guide.data.exists()

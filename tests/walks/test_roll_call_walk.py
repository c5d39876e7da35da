"""Sixty people called by keyboard alone, counted in key presses, every mark read back by another program at once."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.names import syllables
from gongshu_desk.reports.builders import sign_in_sheet
from gongshu_desk.services import activities, print_figures
from gongshu_desk.services.desk import open_desk
from tests.ui.roll_call import CTRL, DAY, Key, Paper, RollCall, enter, seat

S = AttendanceStatus
KEYS_A_SECOND = 3
"""What a clerk does who does not look at the keyboard often."""
SURNAMES, GIVEN = "王李张刘陈杨", "一乙二十丁厂七卜八人"
SIXTY = [f"{surname}{given}" for surname in SURNAMES for given in GIVEN]
EXCEPTIONS = {
    10: S.LATE,
    25: S.LATE,
    13: S.OFFICIAL_LEAVE,
    31: S.SICK_LEAVE,
    47: S.PERSONAL_LEAVE,
    20: S.ABSENT,
    55: S.ABSENT,
}
"""Place on the roll → what is not 出席: 2 迟到, 3 请假 of three kinds, 2 缺席; and place 40 comes out of order."""
OUT_OF_ORDER, MISTAKEN = 40, 5
LEAVE_KEYS = {S.OFFICIAL_LEAVE: "31", S.SICK_LEAVE: "32", S.PERSONAL_LEAVE: "33", S.ABSENT: "4"}


class Told:
    """The roll call, and what the clerk expects to be in the store after each press."""

    def __init__(self, roll: RollCall) -> None:
        self.roll = roll
        self.expected: dict[str, str | None] = {}

    def mark(self, name: str, status: AttendanceStatus | None, press: Callable[[], object]) -> None:
        press()
        self.expected[name] = status.value if status else None
        assert self.roll.stored() == {n: s for n, s in self.expected.items() if s}, f"after {name} {status}"


@pytest.fixture(scope="module")
def sixty_folder(founded_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a unit with sixty deputies and one training, made once."""
    folder = tmp_path_factory.mktemp("sixty") / "data"
    shutil.copytree(founded_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    made = open_desk(folder, "周敏", lambda: DAY)
    enter(made, SIXTY, groups=2)
    made.store.close()
    return folder


@pytest.fixture
def sixty(qtbot: QtBot, sixty_folder: Path, tmp_path: Path) -> Iterator[RollCall]:
    """The roll of the sixty on the screen."""
    shutil.copytree(sixty_folder, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(tmp_path / "data", "周敏", lambda: DAY)
    with seat(qtbot, desk) as roll:
        roll.start()
        yield roll
    desk.store.close()


def test_sixty_people_in_order_take_three_minutes_by_keyboard_alone(sixty: RollCall) -> None:
    roll, told = sixty, Told(sixty)
    order = [p.name for p in activities.roll(roll.desk, "A001").people]
    early = order[OUT_OF_ORDER]
    told.mark(early, S.PRESENT, lambda: _find(roll, early))
    for place, name in enumerate(order):
        status = EXCEPTIONS.get(place, S.PRESENT)
        if place == OUT_OF_ORDER:
            continue
        assert roll.called().replace("\u3000", "") == name
        if status is S.LATE:
            told.mark(name, status, lambda: roll.type("2"))
            roll.in_dialog(roll.fill("920"))
            roll.press(Key.Key_F2)
        elif status is not S.PRESENT:
            told.mark(name, status, lambda status=status: roll.type(LEAVE_KEYS[status]))
        elif place == MISTAKEN:
            told.mark(name, S.ABSENT, lambda: roll.type("4"))
            told.mark(name, None, lambda: roll.press(Key.Key_Z, CTRL))
            told.mark(name, status, lambda: roll.press(Key.Key_Return))
        else:
            told.mark(name, status, lambda: roll.press(Key.Key_Return))
    assert roll.counters() == {"应到": 60, "实到": 55, "请假": 3, "缺席": 2, "未点": 0}
    late = [p for p in activities.roll(roll.desk, "A001").people if p.status is S.LATE]
    assert [p.arrived_at for p in late] == ["9:20", "9:20"]
    roll.press(Key.Key_Return)  # nobody is open: Enter ends the roll call
    roll.wait()
    assert roll.window.current_key == "activities" and "全部点完" in roll.window.toasts.current().accessibleName()
    assert roll.keys <= 78, (
        f"60 人用了 {roll.keys} 键，按每秒 {KEYS_A_SECOND} 键是 {roll.keys / KEYS_A_SECOND:.0f} 秒，应在 180 秒以内"
    )


def test_exceptions_first_then_the_rest_in_one_go(sixty: RollCall) -> None:
    roll = sixty
    order = [p.name for p in activities.roll(roll.desk, "A001").people]
    for place, status in EXCEPTIONS.items():
        _search(roll, order[place])
        roll.type("2" if status is S.LATE else LEAVE_KEYS[status])
    roll.press(Key.Key_F9)
    assert roll.stored().keys() == {order[place] for place in EXCEPTIONS}  # it is asked first
    roll.press(Key.Key_Return)
    assert len(roll.stored()) == 60
    assert roll.counters() == {"应到": 60, "实到": 55, "请假": 3, "缺席": 2, "未点": 0}
    assert roll.keys <= 28, f"60 人用了 {roll.keys} 键，是 {roll.keys / KEYS_A_SECOND:.0f} 秒"
    roll.press(Key.Key_Z, CTRL)  # one write, one undo
    assert roll.stored().keys() == {order[place] for place in EXCEPTIONS}


def test_the_sheet_on_the_wall_has_the_order_of_the_screen(sixty: RollCall) -> None:
    document = sign_in_sheet.build(print_figures.sign_ins(sixty.desk, 2025, ["A001"]))
    assert _lines(document.text()) == list(enumerate(sixty.order(), start=1))
    sixty.press(Key.Key_P, CTRL)
    sixty.wait()
    paper = sixty.window.current()
    assert isinstance(paper, Paper) and paper.asked == ("sign-in-sheet", {"year": 2025, "activity": ("A001",)})
    sixty.window.back()
    sixty.wait()
    assert sixty.page.full_screen and sixty.page.state is not None  # the roll is there as it was


def _search(roll: RollCall, name: str) -> None:
    """Initials until the person is called, at most both of them, then ↓ among those they name."""
    roll.type("".join(syllable[0] for syllable in syllables(name)))
    while roll.called().replace("\u3000", "") != name:
        roll.press(Key.Key_Down)


def _find(roll: RollCall, name: str) -> None:
    _search(roll, name)
    roll.press(Key.Key_Return)


def _lines(text: str) -> list[tuple[int, str]]:
    """(number, name) of the lines of a printed sheet."""
    return [(int(found[1]), found[2]) for found in re.finditer(r"^(\d+)│([^│]+)│", text, re.MULTILINE)]

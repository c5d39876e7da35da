"""A closed year through every door of the program, with the guard at the flush and without it (S4).

Without it the triggers in the file alone hold, and the clerk reads the same sentence.
"""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from gongshu_desk.domain.codes import AttendanceStatus, HonourLevel
from gongshu_desk.domain.records.duty_report import HonourDraft
from gongshu_desk.errors import Conflict
from gongshu_desk.services import activities, history, intake, points, record_history, records, upkeep, year_end
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, HONOURS, OPINIONS
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.entering import Entry
from gongshu_desk.store import bulk, session
from gongshu_desk.store.bulk import NewRows
from gongshu_desk.store.tables import Attendance, Opinion

YEAR = 2025


@pytest.fixture(scope="module")
def closed(street_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The street with its year closed; the doors are refused, so that one store serves them all."""
    import shutil

    folder = tmp_path_factory.mktemp("closed") / "data"
    shutil.copytree(street_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(folder, "周敏", lambda: date(YEAR, 12, 31))
    honour = records.find(desk, HONOURS, year=YEAR)[0]
    loaded = records.load(desk, HONOURS, honour["id"])
    records.change(desk, HONOURS, loaded.id, loaded.revision, loaded.draft.model_copy(update={"note": "补记"}))
    year_end.close_year(desk, YEAR, with_gaps=True)
    yield desk
    desk.store.close()


def loaded_of(desk: Desk) -> records.Loaded:
    """An honour of the year, as a form has it."""
    return records.load(desk, HONOURS, records.find(desk, HONOURS, year=YEAR)[0]["id"])


def add(desk: Desk) -> object:
    person = activities.roll(desk, called(desk)).people[0]
    draft = HonourDraft(
        name="新的表彰", level=HonourLevel.DISTRICT, granted_on=date(YEAR, 9, 9), certificate_no=person.certificate_no
    )
    return records.add(desk, HONOURS, draft)


def change(desk: Desk) -> object:
    one = loaded_of(desk)
    return records.change(desk, HONOURS, one.id, one.revision, one.draft.model_copy(update={"name": "改名"}))


def move_out(desk: Desk) -> object:
    one = loaded_of(desk)
    moved = one.draft.model_copy(update={"granted_on": date(YEAR - 1, 3, 1)})
    return records.change(desk, HONOURS, one.id, one.revision, moved)


def archive(desk: Desk) -> object:
    one = loaded_of(desk)
    return records.archive(desk, HONOURS, [one.id])


def called(desk: Desk) -> str:
    """An activity of the year."""
    return next(call.no for call in activities.calls(desk, YEAR) if call.marked)


def mark(desk: Desk) -> object:
    no = called(desk)
    person = activities.roll(desk, no).people[0]
    wanted = AttendanceStatus.ABSENT if person.status is not AttendanceStatus.ABSENT else AttendanceStatus.PRESENT
    return activities.mark(desk, no, person.certificate_no, wanted)


def take_in(desk: Desk) -> object:
    row = records.find(desk, ACTIVITIES, year=YEAR)[0]
    entry = Entry(2, {"no": row["no"], "kind": row["kind"], "held_on": row["held_on"], "name": "改名的活动"})
    planned, saved = intake.carry_out(desk, ACTIVITIES, [entry], update=True)
    assert saved is None
    raise Conflict("".join(str(message) for each in planned for message in each.messages))


def many(desk: Desk) -> object:
    with desk.store.write("一次许多") as writing:
        rows = NewRows(writing)
        mandate = writing.connection().exec_driver_sql("SELECT min(id) FROM mandate").scalar()
        held = writing.connection().exec_driver_sql(
            f"SELECT min(id) FROM activity WHERE held_on LIKE '{YEAR}%' AND id NOT IN"
            f" (SELECT activity_id FROM attendance WHERE mandate_id = {mandate})"
        )
        values = {"activity_id": held.scalar(), "mandate_id": mandate, "status": AttendanceStatus.PRESENT}
        rows.add(Attendance, values)
    return None


def undo(desk: Desk) -> object:
    done = next(one for one in history.recent(desk, 50) if one.sentence.startswith("修改"))
    return history.undo(desk, done.batch)


def old_version(desk: Desk) -> object:
    one = loaded_of(desk)
    first = record_history.steps(desk, HONOURS, one.id)[-1]
    return record_history.revert_to(desk, HONOURS, one.id, one.revision, first.batch)


DOORS: dict[str, Callable[[Desk], object]] = {
    "form, new": add, "form, changed": change, "form, moved out": move_out, "recycle bin": archive,
    "roll call": mark, "sheet": take_in, "many rows": many, "undo": undo, "old version": old_version,
}  # fmt: skip


@pytest.mark.parametrize("guarded", [True, False], ids=["both", "triggers alone"])
@pytest.mark.parametrize("door", DOORS)
def test_a_closed_year_refuses_at_every_door(
    closed: Desk, monkeypatch: pytest.MonkeyPatch, door: str, guarded: bool
) -> None:
    """The same sentence, nothing written, the points what they were."""
    before = points.result(closed, YEAR).hash, len(records.find(closed, HONOURS)), len(records.find(closed, OPINIONS))
    last = history.recent(closed, 1)[0].batch
    if not guarded:
        for module, name in ((session, "refuse_closed"), (bulk, "refuse_closed_additions")):
            monkeypatch.setattr(module, name, lambda *_: None)
    with pytest.raises(Conflict, match="2025 年度已经结账"):
        DOORS[door](closed)
    assert history.recent(closed, 1)[0].batch == last
    assert (
        points.result(closed, YEAR).hash,
        len(records.find(closed, HONOURS)),
        len(records.find(closed, OPINIONS)),
    ) == before


def test_nothing_is_wrong_with_it_afterwards(closed: Desk) -> None:
    """All those refusals left a store that verifies."""
    assert upkeep.verify(closed).faults == ()
    assert ATTENDANCE.table is Attendance and OPINIONS.table is Opinion

"""A small office at work: the writes whose safety is put to the test, all through the doors the clerk uses."""

import csv
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.exchange.exporting import export_rows
from gongshu_desk.exchange.importing import import_file
from gongshu_desk.services import activities, attachments, history, records, safekeeping, setup, year_end
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk, found_desk, open_desk

YEAR = 2026
TODAY = date(YEAR, 11, 22)
PEOPLE = 12
IMPORTED = 10
STATUSES = (AttendanceStatus.PRESENT, AttendanceStatus.ABSENT, AttendanceStatus.LATE, AttendanceStatus.SICK_LEAVE)
Step = Callable[[Desk, int], object]
"""One operation; the number makes its data differ from turn to turn."""


def office(data: Path) -> None:
    """A founded store with twelve deputies and three activities, closed."""
    desk = found_desk(
        data, unit="翠柳街道人大工委", term=1, level=MandateLevel.DISTRICT, term_from=date(2021, 12, 28),
        today=lambda: TODAY,
    )  # fmt: skip
    desk.store.clerk = "周敏"
    bring(desk, 0, PEOPLE)
    for number in range(3):
        enter(desk, number)
    shutil.rmtree(data / "backups")
    keep(desk, 0)
    desk.store.close()
    (data / "out").mkdir()  # where the clerk exports to


def seated(data: Path) -> Desk:
    """The office's desk, on its day."""
    return open_desk(data, "周敏", lambda: TODAY)


def numbers(turn: int, count: int = IMPORTED) -> list[str]:
    """The certificate numbers that an import of this turn brings."""
    return [f"33019901{turn:04d}{place:02d}" for place in range(count)]


def bring(desk: Desk, turn: int, count: int = IMPORTED) -> object:
    """Import a sheet of deputies that were never there."""
    sheet = desk.data.parent / f"{desk.data.name}-{turn}.csv"
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["姓名", "代表证号", "层级", "届次", "代表小组"])
        for place, number in enumerate(numbers(turn, count)):
            writer.writerow(
                [
                    f"{'赵钱孙李周吴郑王冯陈褚卫'[place]}{'一二三四五六七八九'[turn % 9]}明",
                    number,
                    "区",
                    1,
                    f"第{place % 3 + 1}小组",
                ]
            )
    try:
        answer = import_file(desk, DEPUTIES, sheet)
        assert answer.saved is not None, answer.preview.counts
        return answer
    finally:
        sheet.unlink()


def enter(desk: Desk, turn: int) -> object:
    """A new activity."""
    draft = ActivityDraft(
        no=f"A{turn:04d}", held_on=date(YEAR, 3, 1 + turn % 28), name="专题培训", kind=ActivityKind.TRAINING
    )
    return records.add(desk, ACTIVITIES, draft)


def mark(desk: Desk, turn: int) -> object:
    """One key pressed at a roll call."""
    status = STATUSES[turn % 4] if turn % 5 else None
    return activities.mark(desk, f"A{turn % 3:04d}", numbers(0, PEOPLE)[turn % PEOPLE], status or STATUSES[0])


def call(desk: Desk, turn: int) -> object:
    """A whole roll at once."""
    marks = {number: STATUSES[(turn + place) % 4] for place, number in enumerate(numbers(0, PEOPLE))}
    return activities.record_attendance(desk, f"A{turn % 3:04d}", marks)


def undo(desk: Desk, turn: int) -> object:
    """Take back a new activity."""
    enter(desk, turn)
    assert desk.store.last is not None
    return history.undo(desk, desk.store.last.batch)


def attach(desk: Desk, turn: int) -> object:
    """A file kept with an activity."""
    file = desk.data.parent / f"{desk.data.name}-{turn}.txt"
    file.write_bytes(f"签到表 {turn}\n".encode() * 600)
    try:
        uid = next(str(row["uid"]) for row in records.find(desk, ACTIVITIES) if row["no"] == "A0000")
        return attachments.add(desk, "activity", uid, file)
    finally:
        file.unlink()


def keep(desk: Desk, turn: int) -> object:
    """A backup on demand."""
    return desk.back_up("manual")


def keep_twice(desk: Desk, turn: int) -> object:
    """A backup in a second place."""
    return desk.back_up("manual", desk.data / "second" / f"copy-{turn}.db")


def close(desk: Desk, turn: int) -> object:
    """The year is closed although much is missing."""
    return year_end.close_year(desk, YEAR, with_gaps=True)


def reopen(desk: Desk, turn: int) -> object:
    """The closed year is opened again."""
    return year_end.reopen_year(desk, YEAR, reason="更正", document_no="翠人大〔2026〕3 号", approved_by="李主任")


def go_back(desk: Desk, turn: int) -> object:
    """A backup is put in the place of the store: the oldest, which the rotation would be the first to remove."""
    return safekeeping.restore_desk(desk, setup.backups(desk)[-1].file)


def export(desk: Desk, turn: int) -> object:
    """The roster as a sheet, over the one that is there."""
    return export_rows(DEPUTIES, records.find(desk, DEPUTIES), desk.data / "out" / "名册.xlsx")


def leave(desk: Desk, turn: int) -> object:
    """The end of the program."""
    return desk.close()


DAY: tuple[Step, ...] = (mark, mark, enter, call, bring, undo, attach, export, mark, export)
YEARS_END: tuple[Step, ...] = (mark, keep, call, close, reopen, mark, keep_twice, go_back, enter, leave)

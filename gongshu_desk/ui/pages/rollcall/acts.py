"""What a roll call does beside marking: details, pasting, copying. Each opens its dialog and writes what it brings."""

from dataclasses import replace
from typing import TYPE_CHECKING

from gongshu_desk.domain.names import printed
from gongshu_desk.errors import UserError
from gongshu_desk.services import activities
from gongshu_desk.services.activities import Called
from gongshu_desk.ui.kit import clipboard
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.roll_tiles import OPEN
from gongshu_desk.ui.pages.rollcall import pasting
from gongshu_desk.ui.pages.rollcall.details import DetailsDialog
from gongshu_desk.ui.pages.rollcall.paste_dialog import PasteDialog
from gongshu_desk.ui.pages.rollcall.state import RollState
from gongshu_desk.ui.pages.rollcall.writing import clock_now

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.rollcall.page import RollCallPage

COPIED = ("序号", "姓名", "小组", "代表证号", "出席情况", "到会时间", "实到半天数", "发言", "备注")


def details(page: "RollCallPage", state: RollState) -> None:
    """F2: what else is known of the one called, or of the one just marked when the call has moved on."""
    person = state.current
    if (person is None or person.status is None) and state.done and state.done[-1].marks:
        person = state.people[state.place_of(state.done[-1].marks[-1].after.certificate_no)]
    if person is None or person.status is None:
        page.shell.toast("先点出席情况，再填明细", icon="info-fill")
        return
    box = DetailsDialog(page, person, state.roll, page.desk.today())
    if ask_box(box):
        _keep_details(page, state, person, box)


def _keep_details(page: "RollCallPage", state: RollState, person: Called, box: DetailsDialog) -> None:
    given, desk, no = box.details(), page.desk, state.roll.no
    after = replace(
        person,
        actual_half_days=given.actual_half_days,
        spoke=given.spoke,
        note=given.note,
        arrived_at=given.arrived_at,
        book_page=given.book_page,
    )
    step = state.amend(person, after, clock_now())
    page.screen_.show_state(state)
    page.writer.write(
        lambda: activities.details(
            desk,
            no,
            person.certificate_no,
            actual_half_days=given.actual_half_days,
            spoke=given.spoke,
            note=given.note,
            arrived_at=given.arrived_at,
            book_page=given.book_page,
        ),
        failed=lambda error: page.not_saved(state, step, error),
    )


def copy(page: "RollCallPage", state: RollState) -> None:
    """Ctrl+C: the people in sight, in the order of the screen, to be pasted into a sheet."""
    people = state.shown()
    rows = [COPIED, *(_cells(state, person) for person in people)]
    clipboard.write_cells(rows)
    page.shell.toast(f"已复制 {len(people)} 人，可以到 Excel 里粘贴", icon="copy")


def _cells(state: RollState, person: Called) -> tuple[str, ...]:
    days = "" if person.actual_half_days is None else f"{person.actual_half_days.normalize():f}"
    status = person.status.label if person.status else OPEN
    said = "是" if person.spoke else ""
    place = str(state.place_of(person.certificate_no) + 1)
    who = (place, printed(person.name), person.group, person.certificate_no)
    return (*who, status, person.arrived_at, days, said, person.note)


def paste(page: "RollCallPage", state: RollState) -> None:
    """Ctrl+V: a column of marks, names, or both, shown before it is one write."""
    try:
        pasted = pasting.read_paste(clipboard.read_cells(), state.shown())
    except UserError as error:
        page.shell.refuse(error)
        return
    box = PasteDialog(page, pasted, state)
    if ask_box(box):
        marks = pasted.marks()
        page.save(state, state.mark_all(marks, clock_now(), f"粘贴 {len(marks)} 人" if len(marks) > 1 else ""))

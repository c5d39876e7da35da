"""Leave slips on a roll: F3, the line of those that wait, and their decision. One that is granted marks at once."""

from typing import TYPE_CHECKING, Any

from gongshu_desk.domain.codes import LeaveDecision
from gongshu_desk.domain.names import printed
from gongshu_desk.services import leaves, records
from gongshu_desk.services.activities import Called
from gongshu_desk.services.catalog import kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.pages.rollcall.slip_dialog import SlipDialog, SlipWork
from gongshu_desk.ui.pages.rollcall.state import RollState

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.rollcall.page import RollCallPage


def open_slip(
    page: "RollCallPage", state: RollState, person: Called | None, pressed: LeaveDecision | None = None
) -> None:
    """The slip of one person, or a new one. What it needs is read first, behind the marks under way."""
    if person is None:
        page.shell.toast("先叫到要请假的人，再按 F3", icon="info-fill")
        return
    desk, no, number = page.desk, state.roll.no, person.certificate_no

    def gather(_progress: Any) -> SlipWork:
        slip = next((each for each in leaves.slips(desk, no) if each.certificate_no == number), None)
        asked = slip.asked_on if slip else desk.today()
        units = slip.units if slip else (no,)
        approver = leaves.approver_of(desk, no, units, asked_on=asked)
        return SlipWork(person, state.roll, slip, approver, desk.today(), page.decided_by, pressed)

    def show(work: SlipWork) -> None:
        if page.state is state:
            box = SlipDialog(page, work)
            if ask_box(box):
                _keep(page, state, work, box)

    page.shell.jobs.run(gather, show, owner=page)


def decide_first(page: "RollCallPage", state: RollState, pressed: LeaveDecision) -> None:
    """批准 or 不准 in the line above the tiles: the first slip that waits, with that answer chosen."""
    asking = state.asking()
    if asking:
        open_slip(page, state, asking[0], pressed)


def _withdraw(desk: Desk, no: str, number: str) -> Any:
    """Take a slip back that was entered by mistake, with the mark it may have given."""
    kind = kind_of("leaves")
    asked = [v for v in records.find(desk, kind) if (v["activity_no"], v["certificate_no"]) == (no, number)]
    if asked and asked[0]["decision"] is not LeaveDecision.PENDING:
        leaves.decide(desk, no, number, LeaveDecision.PENDING, "", None)
    return records.archive(desk, kind, [values["id"] for values in asked])


def _keep(page: "RollCallPage", state: RollState, work: SlipWork, box: SlipDialog) -> None:
    desk, no, number, given = page.desk, state.roll.no, work.person.certificate_no, box.given()
    page.decided_by = box.by.value() or page.decided_by
    who = printed(work.person.name)
    if work.slip is None:
        draft = box.draft()
        page.act(state, who, given.label, lambda: leaves.ask(desk, draft), lambda _batch: _withdraw(desk, no, number))
    elif given is not work.slip.decision:
        by, on, before = box.by.value(), box.on.value() or work.today, work.slip
        back = (before.decision, before.decided_by, before.decided_on)
        page.act(
            state,
            who,
            given.label,
            lambda: leaves.decide(desk, no, number, given, by, on),
            lambda _batch: leaves.decide(desk, no, number, *back),
        )

"""F4, the list of those called: what the dialog stands on, and what it writes."""

from typing import TYPE_CHECKING, Any

from gongshu_desk.domain.codes import InvitationBasis
from gongshu_desk.services import activities, history, invitations
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.pages.rollcall.calling import Calling, Change
from gongshu_desk.ui.pages.rollcall.roster_dialog import RosterDialog
from gongshu_desk.ui.pages.rollcall.state import RollState

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.rollcall.page import RollCallPage


def gather(desk: Desk, activity_no: str) -> Calling:
    """Everything the dialog shows, read together."""
    roll = activities.roll(desk, activity_no)
    candidates = invitations.candidates(desk, activity_no)
    order = invitations.rotation(desk, activity_no, len(candidates))
    before = invitations.last_like(desk, activity_no)
    last = activities.roll(desk, before) if before else None
    reasons = {each.certificate_no: each.reason for each in invitations.invited(desk, activity_no)}
    return Calling(roll, candidates, [c.certificate_no for c in order], last, reasons)


def open_roster(page: "RollCallPage", state: RollState, way: InvitationBasis | None = None) -> None:
    """Show who is called and why, and save another list. What it needs is read first, behind the marks under way."""
    desk, no = page.desk, state.roll.no

    def show(calling: Calling) -> None:
        if page.state is state:
            box = RosterDialog(page, calling, way)
            if ask_box(box):
                _keep(page, state, calling, box.change())

    page.shell.jobs.run(lambda _progress: gather(desk, no), show, owner=page)


def _keep(page: "RollCallPage", state: RollState, calling: Calling, change: Change) -> None:
    desk, no = page.desk, state.roll.no
    batches: list[Any] = []
    reasons = {person.certificate_no: why for person, why in change.come}
    gone = calling.listed if change.clear else [c.certificate_no for c in change.go if c.invited]

    def run() -> Any:
        if change.basis is InvitationBasis.COPIED and calling.last is not None and not gone and _whole(calling, change):
            batches.append(invitations.copy_roster(desk, no, calling.last.no))
        else:
            if reasons and not change.clear:
                batches.append(invitations.invite(desk, no, reasons, change.basis))
            if gone:
                batches.append(invitations.uninvite(desk, no, gone))
        return batches[-1]

    def back(_batch: int) -> Any:
        return [history.undo(desk, saved.batch) for saved in reversed(batches)][-1]

    page.act(state, "名单", f"改为 {change.size} 人", run, back)


def _whole(calling: Calling, change: Change) -> bool:
    """Whether the roster of last time is taken as it was."""
    there = {option.key for option in calling.options(change.basis) if not option.fixed}
    return there == {person.certificate_no for person, _why in change.come}

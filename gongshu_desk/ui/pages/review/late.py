"""补准请假 from the page: the dialog, what it asks the store, and the write."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.names import printed
from gongshu_desk.services import history, late_leave
from gongshu_desk.services.catalog import ATTENDANCE
from gongshu_desk.services.records import load
from gongshu_desk.services.review import Fact
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.pages.review.dialogs import LateDialog

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.review.page import ReviewPage


class LateLeave:
    """`wanted` is a certificate number whose mark is asked about as soon as the marks are there."""

    def __init__(self, page: "ReviewPage") -> None:
        self.page = page
        self.wanted = ""

    def take(self, facts: Sequence[Fact]) -> None:
        """Marks have come: open the dialog for the one that was asked for."""
        number, self.wanted = self.wanted, ""
        fact = next((fact for fact in facts if number and fact.certificate_no == number), None)
        if fact is not None:
            self.page.marks.table.select_key(fact.id)
            self.open(fact)

    def ask(self) -> None:
        """Open the dialog for the one mark that is chosen."""
        chosen = self.page.marks.selected()
        if len(chosen) == 1:
            self.open(chosen[0])

    def open(self, fact: Fact) -> None:
        """Read the mark as it stands, then ask."""
        page = self.page
        page.shell.jobs.run(
            lambda _progress: load(page.desk, ATTENDANCE, fact.id),
            lambda loaded: self._ask(fact, loaded.draft.status, loaded.draft.activity_no),
            owner=page, title="读取出席记录",
        )  # fmt: skip

    def _ask(self, fact: Fact, old: AttendanceStatus, no: str) -> None:
        page = self.page
        what = f"{fact.day.isoformat() if fact.day else ''}　{fact.what}　结账时是「{old.label}」"

        def reckon(status: AttendanceStatus, day: date) -> None:
            page.shell.jobs.run(
                lambda _progress: self._reckoned(no, fact.certificate_no, status, day),
                lambda told: box.show_preview(*told),
                box.show_refusal,
                owner=box,
                latest="review.late",
                title="试算",
            )

        box = LateDialog(page, printed(fact.who), what, old, page.desk.today(), reckon)
        box.ask()
        if ask_box(box):
            self._approve(box, fact, no)

    def _reckoned(self, no: str, number: str, status: AttendanceStatus, day: date) -> tuple[Any, Any]:
        made = late_leave.preview(self.page.desk, no, number, status)
        return made, late_leave.fitting(self.page.desk, day, made.points) if made.points else []

    def _approve(self, box: LateDialog, fact: Fact, no: str) -> None:
        page, status, day = self.page, box.status.value(), box.day.value()
        words: dict[str, Any] = {
            "reason": box.reason.value(), "document_no": box.document.value(), "approved_by": box.approved.value(),
            "decided_on": day, "item": box.item.value() or "",
        }  # fmt: skip
        page.shell.jobs.run(
            lambda _progress: late_leave.approve(page.desk, no, fact.certificate_no, status, **words),
            lambda saved: tell_saved(
                page.shell, saved, f"已为 {printed(fact.who)} 登记积分调整（补准请假）",
                lambda: history.undo(page.desk, saved.batch),
            ),
            owner=page, title="登记积分调整",
        )  # fmt: skip

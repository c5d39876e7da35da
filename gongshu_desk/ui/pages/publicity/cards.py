"""The card that tells where the publication stands."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from gongshu_desk.domain.names import printed
from gongshu_desk.services.publications import Standing
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.labels import Elided, Label, Remark
from gongshu_desk.ui.kit.layout import col, holder, row


class StandingCard(QFrame):
    """State, window, days left, fingerprint, and who differs since. `compare`: shows who; `withdraw`: takes back."""

    def __init__(
        self, compare: Callable[[], object], print_: Callable[[], object], withdraw: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.chip = Chip("未公示", quiet=False)
        self.span = Label("", "strong")
        self.left = Label("", tone="ink2")
        self.where = Elided("", tone="ink2")
        self.changed = Remark("", "")
        self.compare = Button("看是谁", "quiet", "caret-right-bold", small=True, after=True, run=compare,
                              tip="现在的积分与公示的逐人对照")  # fmt: skip
        self.print_ = Button("打印公示表", "plain", "printer", small=True, run=print_, tip="原样打印最近一次公示")
        self.withdraw = Button("撤回…", "quiet", small=True, run=withdraw, tip="公示有误、还没有收到异议的，可以撤回")
        first = row(self.chip, self.span, self.left, None, self.print_, self.withdraw, space=12)
        self._second = holder(row((self.where, 1), self.changed, self.compare, space=8))
        self.setLayout(col(first, self._second, space=6, margins=(16, 10, 12, 10)))

    def show_standing(self, found: Standing, objected: bool) -> None:
        """Show where a year stands; `objected`: the last round has objections, so it cannot be withdrawn."""
        last = found.last
        self.chip.set_word(found.state)
        for part in (self.print_, self.withdraw, self._second):
            part.setVisible(last is not None)
        self.print_.setVisible(last is not None and not found.same)  # else it is the page's primary action
        if last is None:
            count = f"全体 {found.people} 人的积分还没有公示" if found.people else "还没有可以公示的积分"
            self.span.setText(count)
            self.left.setText("公示以后，代表可以提出异议")
            return
        self.span.setText(f"第 {last.round} 次公示　{last.opens_on} 至 {last.closes_on}")
        self.left.setText(self._left(found))
        parts = [last.place, f"{last.working_days} 个工作日", f"指纹 {last.fingerprint}"]
        if last.reason:
            parts.append(f"更正理由：{last.reason}（{last.document_no}）")
        self.where.set_text("　".join(part for part in parts if part))
        self._show_changed(found)
        self.withdraw.set_reason("已经收到异议，不能撤回" if objected else "")

    def _left(self, found: Standing) -> str:
        if found.state == "公示中":
            return f"还剩 {found.days_left} 个工作日（含今天）"
        return "还没有开始" if found.state == "待公示" else "公示期已满"

    def _show_changed(self, found: Standing) -> None:
        people = found.changed.own
        self.compare.setVisible(bool(found.changed))
        if found.same:
            self.changed.set("check-circle-fill", "现在的积分与公示的一致", "green")
        elif not people:
            self.changed.set("warning-fill", "公示后规则有更动", "amber")
        else:
            names = "、".join(printed(person.name).replace("\u3000", "") for person in people[:2])
            more = f"等 {len(people)} 人" if len(people) > 2 else ""
            self.changed.set("warning-fill", f"公示后有更动 {len(people)} 人：{names}{more}", "amber")

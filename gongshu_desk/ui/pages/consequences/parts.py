"""Parts of 结果运用: rows, the card that explains one deputy and the list's rule, and the dialog of the office's reading."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gongshu_desk.domain.figures import Rate, shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.consequences import Case, Count, Key, Listing, Policy
from gongshu_desk.services.consequences import NO_CASE
from gongshu_desk.services.year_figures import group_order
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import EDGE, clear, col, foot, hline, holder, row, scroll
from gongshu_desk.ui.kit.multi_choice import MultiChoice
from gongshu_desk.ui.kit.tokens import DETAIL_WIDTH

FIELDS = ("no", "name", "group", "total", "rank", "state", "why", "beside", "case")
NOBODY: dict[Key, str] = {
    "grades": "本年度还没有在任代表",
    "poor": "没有连续末等的代表",
    "preferred": "没有达到第一等次的代表",
    "alert": "没有需要提醒的代表",
}
"""What stands in place of an empty list."""


def columns(key: Key) -> tuple[Column, ...]:
    """The columns of a list; the alert knows neither points nor ranks."""
    scored = (
        Column("total", "积分", "number", width=76, rank=1, show=lambda v, _r: Cell("—" if v is None else shown(v, 1), "ink")),
        Column("rank", "名次", "number", width=64, rank=2),
    )  # fmt: skip
    return (
        Column("name", "姓名", "name", width=120, rank=0),
        Column("group", "代表小组", width=110, rank=4, sort=group_order),
        *(() if key == "alert" else scored),
        Column("state", "情形", "chip", width=132, rank=0),
        Column("why", "说明", width=160, stretch=True, rank=3, show=lambda v, _r: Cell(v, tip=v)),
    )


def rows_of(listing: Listing) -> list[tuple[Any, ...]]:
    """Those on the list, then those beside it."""
    told = [(case, False) for case in listing.people] + [(case, True) for case in listing.beside]
    return [
        (
            case.certificate_no, printed(case.name), case.group or "未编组", case.total, case.rank, case.state, case.why,
            beside, case,
        )
        for case, beside in told
    ]  # fmt: skip


def style_of(line: tuple[Any, ...]) -> RowStyle:
    """Who only stands beside the list is written muted."""
    return RowStyle(muted=bool(line[7]))


class ExplainCard(QFrame):
    """Why the deputy under the keyboard stands there, and the rule the list follows from."""

    def __init__(self, open_statement: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._name, self._chip = Label("", "h2", wrap=True), Chip("在任")
        self._under, self.why = Label("", tone="ink2"), Label("", wrap=True)
        self._details: QVBoxLayout = col(space=4)
        self._counts, self._rules = Label("", wrap=True), col(space=6)
        self._title = Label("", "strong")
        self.open = Button("看积分明细", icon="list", tip="看这位代表的每一分（Enter）", run=open_statement)
        person = col(row((self._name, 1), self._chip), self._under, self.why, self._details, space=6)
        self._person = holder(col(person, margins=(16, 14, 16, 12)))
        rule = col(self._title, self._counts, self._rules, Label(NO_CASE, "cap", "ink2", wrap=True), space=8)
        below = holder(col(rule, None, margins=(16, 12, 16, 12)))
        self.setLayout(
            col(self._person, hline(), (scroll(below), 1), foot(row(self.open, None, margins=(16, 8, 16, 8))), space=0,
                margins=EDGE)
        )  # fmt: skip
        self.retype()

    def show_list(self, listing: Listing) -> None:
        """Show the figures and the rule of a list."""
        self._title.setText(f"「{listing.title}」的依据")
        self._counts.setText("，".join(counted(count) for count in listing.counts))
        self._counts.setVisible(bool(listing.counts))
        clear(self._rules)
        empty = not listing.people and not listing.beside  # the page says so in its middle
        for text in (*listing.rules, *([listing.remark] if listing.remark and not empty else [])):
            self._rules.addWidget(Label(text, tone="ink2", wrap=True))
        self.show_case(None)

    def show_case(self, case: Case | None) -> None:
        """Show one deputy; None where the list is empty."""
        self._person.setVisible(case is not None)
        self.open.setEnabled(case is not None)
        if case is None:
            return
        self._name.setText(printed(case.name))
        self._chip.set_word(case.state)
        self._under.setText(f"{case.group or '未编组'}　证号 {case.certificate_no}")
        self.why.setText(case.why)
        clear(self._details)
        shown_ = case.details if len(case.details) > 1 else ()
        self.why.setVisible(not shown_)
        for label, value in shown_:
            self._details.addLayout(row(Label(label, tone="ink2"), (Label(value, wrap=True), 1), space=8))

    def retype(self) -> None:
        self.setFixedWidth(ladder.wide(DETAIL_WIDTH))


def counted(count: Count) -> str:
    """优秀 4/23（17.4%）."""
    rate = Rate(count.number, count.of)
    percent = f"（{rate.percent()}%）" if count.of else ""
    return f"{count.label} {count.number}/{count.of}{percent}"


class PolicyDialog(Dialog):
    """How the office reads its lists."""

    def __init__(self, parent: QWidget | None, policy: Policy, tags: Sequence[str]) -> None:
        super().__init__(parent, "名单的口径", "gear-six", "ink2", 520)
        self.bands = Combo([(n, f"最低的 {n} 个等次") for n in (1, 2, 3)], policy.poor_bands, form=True, label="末等")
        self.years = Combo([(n, f"连续 {n} 年") for n in (2, 3, 4, 5)], policy.years, form=True, label="连续几年")
        known = list(dict.fromkeys([*Policy().exempt_tags, *tags]))
        self.tags = MultiChoice(
            lambda text: [Choice(tag, tag) for tag in known if text in tag], "身份类别，可自己写", free=True
        )
        self.tags.set_value(policy.exempt_tags)
        save = Button("保存", "primary", run=self._accept)
        save.setDefault(True)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        self.set_content(
            Label("口径只影响名单怎么列，写在每份名单上；积分、等次和名次都不变。", tone="ink2", wrap=True),
            row(Label("末等"), (self.bands, 1), Label("列入名单"), (self.years, 1)),
            Label("不列入优先推荐的身份类别"),
            self.tags,
            self.problem,
            buttons=(None, Button("取消", run=self.reject), save),
        )
        self.bands.setFocus()

    def policy(self) -> Policy:
        """What was chosen."""
        return Policy(self.bands.value(), self.years.value(), tuple(self.tags.value()))

    def _accept(self) -> None:
        problem = self.tags.problem()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()

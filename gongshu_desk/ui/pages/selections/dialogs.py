"""Dialogs of 评选: the conditions, whom they name, and what granting will write."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QGridLayout, QWidget

from gongshu_desk.domain.names import printed
from gongshu_desk.services.selection_criteria import Criteria, Judged
from gongshu_desk.services.selection_values import Granting, Proposal
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.columns import Cell, Column, Row, RowStyle
from gongshu_desk.ui.kit.dates import DateField
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Check, Combo, NumberField, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, note, row, table_card
from gongshu_desk.ui.kit.multi_choice import MultiChoice
from gongshu_desk.ui.kit.record_table import RecordTable

NAMED, NEARLY, KNOWN = "符合", "只差一条", "已在名单"
PROPOSED = (
    Column("tick", "", width=40, rank=0, sortable=False, show=lambda v, _r: Cell("☑" if v else "☐", "ink")),
    Column("name", "姓名", "name", width=168, rank=0, show=lambda v, _r: Cell(v, tip=v)),
    Column("group", "代表小组", width=96, rank=4),
    Column("state", "情形", width=84, rank=0),
    Column("why", "依据", width=300, stretch=True, rank=1, show=lambda v, _r: Cell(v, tip=v)),
)
MOST_SEEN = 9


class CriteriaDialog(Dialog):
    """What is asked of a candidate; an empty field asks nothing."""

    def __init__(self, parent: QWidget | None, criteria: Criteria, bands: Sequence[str], tags: Sequence[str]) -> None:
        super().__init__(parent, "评选条件", "funnel", "ink2", 560)
        offered = [("", "不要求"), *((band, f"「{band}」以上") for band in bands)]
        self.band = Combo(offered, criteria.band, form=True, label="积分等次")
        self.points = NumberField("不要求", least=0, most=1000, width=110)
        self.rank, self.percent = self._count("不要求", 10_000), self._count("不要求", 100)
        self.turnout, self.receptions = self._count("不要求", 100), self._count("不要求", 1000)
        self.no_absence, self.reported = Check("全年没有无故缺席"), Check("应述职的已经述职")
        self.out = MultiChoice(
            lambda text: [Choice(tag, tag) for tag in tags if text in tag], "不参加评选的身份类别", free=True
        )
        self.points.set_value(criteria.points)
        for field, value in (
            *((self.rank, criteria.rank), (self.percent, criteria.rank_percent)),
            *((self.turnout, criteria.turnout), (self.receptions, criteria.receptions)),
        ):
            field.set_value(value)
        self.no_absence.setChecked(criteria.no_absence)
        self.reported.setChecked(criteria.reported)
        self.out.set_value(criteria.out)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        accept = Button("列出符合条件的", "primary", run=self._accept)
        accept.setDefault(True)
        told = "按本年度的记录计算，空着的不作要求。列出以后还可以逐人增减、改写推荐理由。"
        self.set_content(
            Label(told, tone="ink2", wrap=True), self._grid(), row(self.no_absence, self.reported, None, space=24),
            row(Label("除外", tone="ink2"), (self.out, 1), space=12), self.problem,
            buttons=(None, Button("取消", run=self.reject), accept),
        )  # fmt: skip
        self.band.setFocus()

    @staticmethod
    def _count(hint: str, most: int) -> NumberField:
        return NumberField(hint, whole=True, least=1, most=most, width=110)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        lines: tuple[tuple[str, QWidget, str, QWidget], ...] = (
            ("积分等次", self.band, "积分不低于", self.points),
            ("名次在前", self.rank, "前百分之", self.percent),
            ("出勤率不低于（%）", self.turnout, "接待不少于（次）", self.receptions),
        )
        for at, (first, one, second, two) in enumerate(lines):
            for column, widget in enumerate((Label(first, tone="ink2"), one, Label(second, tone="ink2"), two)):
                grid.addWidget(widget, at, column)
        grid.setColumnStretch(4, 1)
        return grid

    def criteria(self) -> Criteria:
        """What was asked."""
        points: Any = self.points.value()
        whole: Any = (self.rank.value(), self.percent.value(), self.turnout.value(), self.receptions.value())
        return Criteria(
            band=self.band.value() or "", points=points, rank=whole[0], rank_percent=whole[1], turnout=whole[2],
            receptions=whole[3], no_absence=self.no_absence.isChecked(), reported=self.reported.isChecked(),
            out=tuple(self.out.value()),
        )  # fmt: skip

    def _accept(self) -> None:
        fields = (self.points, self.rank, self.percent, self.turnout, self.receptions)
        wrong = next((field.problem() for field in fields if field.problem()), "")
        wrong = wrong or ("" if self.criteria().sentences() else "请至少设一个条件。")
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        if not wrong:
            self.accept()


class ProposalDialog(Dialog):
    """Whom the conditions name, who is one short and why; ticks say who becomes a candidate."""

    def __init__(self, parent: QWidget | None, proposal: Proposal) -> None:
        super().__init__(parent, "符合条件的代表", "users-three", "ink2", 820)
        self._picked = {one.certificate_no for one in proposal.new}
        self._proposal = proposal
        self.table = RecordTable(PROPOSED, key="no", label="符合条件的代表", style=_style, empty="没有符合条件的代表")
        self.table.clicked.connect(self._clicked)
        self.table.activated_row.connect(self._toggle)
        self.table.bind("Space", lambda rows: self._toggle(rows[0]))
        self.table.setMinimumHeight(self.table.height_for(MOST_SEEN) + 4)
        self.keep = Button("加入候选名单", "primary", run=self.accept)
        asked = "；".join(proposal.criteria.sentences())
        told = f"符合 {len(proposal.named)} 人，只差一条 {len(proposal.nearly)} 人，其余 {proposal.others} 人。"
        self.set_content(
            Label(f"条件：{asked}。", tone="ink2", wrap=True), Label(told, "strong"),
            (table_card(None, self.table), 1), Label("空格键或点第一列，选或不选。", "cap", "ink2"),
            buttons=(None, Button("取消", run=self.reject), self.keep),
        )  # fmt: skip
        self._show()
        self.table.select_first()
        self.table.setFocus()

    def picked(self) -> list[str]:
        """代表证号 of those to add."""
        listed = (*self._proposal.named, *self._proposal.nearly)
        return [one.certificate_no for one in listed if one.certificate_no in self._picked]

    def _show(self) -> None:
        known = self._proposal.known
        lines = [_proposed(one, known, self._picked) for one in (*self._proposal.named, *self._proposal.nearly)]
        self.table.set_rows(lines)
        self.keep.set_word(f"加入候选名单（{len(self._picked)} 人）")

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._toggle(self.table.records.row_at(index.row()))

    def _toggle(self, line: Row) -> None:
        if line["no"] not in self._proposal.known:
            self._picked.symmetric_difference_update({line["no"]})
            self._show()


def _proposed(one: Judged, known: frozenset[str], picked: set[str]) -> dict[str, Any]:
    listed = one.certificate_no in known
    state = KNOWN if listed else NAMED if one.met else NEARLY
    why = one.reasons if one.met else f"{'；'.join(one.missing)}（{one.reasons}）"
    return {
        "no": one.certificate_no, "tick": listed or one.certificate_no in picked, "name": printed(one.name),
        "group": one.group or "未编组", "state": state, "why": why,
    }  # fmt: skip


def _style(line: Row) -> RowStyle:
    return RowStyle(muted=line["state"] != NAMED)


class GrantingDialog(Dialog):
    """The one preview: which honours, which numbers, and what of it can be taken back."""

    def __init__(self, parent: QWidget | None, made: Granting, word: str, today: date) -> None:
        super().__init__(parent, "登记荣誉并编发证书", "medal", "ink2", 640)
        self.made = made
        own = made.board.own
        self.day, self.word = DateField(width=150), TextField("如 翠柳人大荣", width=130, limit=16)
        self.day.set_value(today)
        self.word.set_value(word)
        self.numbered = Check("以本单位名义编发证书", run=lambda _on: self._tell())
        self.numbered.setChecked(made.plan is not None)
        columns = (
            Column("name", "姓名", "name", width=150, rank=0),
            Column("honour", "荣誉", width=76, rank=0),
            Column(
                "reason", "推荐理由（印在证书上）", width=280, stretch=True, rank=1, show=lambda v, _r: Cell(v, tip=v)
            ),
        )
        table = RecordTable(columns, key="name", label="将登记的荣誉", density="compact")
        rows = [
            {
                "name": one.told,
                "honour": "已登记" if one.honour_id else "新登记",
                "reason": one.printed_reason or "用通用的话",
            }
            for one in made.board.chosen
        ]
        table.set_rows(rows)
        table.setMinimumHeight(table.height_for(min(6, max(3, len(rows)))) + 4)
        self._told = Label(made.sentence, wrap=True)
        self._others = note("blue", "info", f"这项荣誉由{made.board.granted_by}授予，证书由授予单位颁发，默认不编号。")
        self._others.setVisible(not own)
        self.problem = Label("", tone="red", wrap=True)
        self.problem.hide()
        accept = Button("登记并编号" if own else "登记", "primary", run=self._accept)
        accept.setDefault(True)
        self._questions = row(Label("发证日期", tone="ink2"), self.day, Label("编号字头", tone="ink2"), self.word, None)
        items: list[Item] = [self._told, self._others, table_card(None, table), self.numbered, self._questions]
        self.set_content(*items, self.problem, buttons=(None, Button("取消", run=self.reject), accept))
        self.resize(ladder.wide(640), self.sizeHint().height())
        self._tell()
        accept.setFocus()

    def _tell(self) -> None:
        for field in (self.day, self.word):
            field.setEnabled(self.numbered.isChecked())

    def _accept(self) -> None:
        wrong = ""
        if self.numbered.isChecked():
            wrong = self.day.problem() or ("" if self.day.value() else "请填写发证日期。")
            wrong = wrong or ("" if self.word.value() else "请填写编号字头。")
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        if not wrong:
            self.accept()

"""The two questions of the training page: on which days a planned training is held, and to which one to invite."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import DayPart, TrainingTier
from gongshu_desk.domain.names import printed
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.training_plans import PlanLine, Unit, proposed_units, unit_words
from gongshu_desk.services.training_targets import Standing
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.dates import DateField, read_date
from gongshu_desk.ui.kit.dialogs import Dialog
from gongshu_desk.ui.kit.fields import Combo, LongText, TextField
from gongshu_desk.ui.kit.labels import Label
from gongshu_desk.ui.kit.layout import Item, col, row

_PARTS = (DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING)
LABEL = 84
NAMED = 8
"""So many names are told; of more, how many more."""


class HoldDialog(Dialog):
    """登记培训: the sign-in units of a planned training, one a line, proposed from its half days and to be changed."""

    def __init__(self, parent: QWidget, line: PlanLine, today: date) -> None:
        super().__init__(parent, f"登记培训　{line.title}", "calendar-plus", width=560)
        self._line, self._today = line, today
        self.day = DateField(width=160)
        self.day.set_value(line.planned_on or today)
        self.part = Combo([(part, f"从{part.label}开始") for part in _PARTS[:2]], _PARTS[0], form=True, label="时段")
        self.units = LongText("每行一场，如 2026-12-03 上午", lines=6)
        self.place = TextField("如 街道三楼会议室")
        self.organiser = TextField("不填即本单位" if line.tier is TrainingTier.WORKING_COMMITTEE else "谁组织的")
        self.fault = Label("", tone="red", wrap=True)
        self.save = Button("登记", "primary", tip="Ctrl+Enter", run=self.accept)
        self.save.setDefault(True)
        self.day.edited.connect(self._propose)
        self.part.edited.connect(self._propose)
        self.units.textChanged.connect(self._check)
        half = f"计划 {line.half_days} 个半天，" if line.half_days else ""
        told = f"{half}一个半天一场，逐场签到。排在工作日的上、下午；下面各行可以改、可以增减。"
        self.set_content(
            Label(told, tone="ink2", wrap=True),
            _line("第一天", row(self.day, self.part, None)),
            _line("各场", self.units),
            _line("地点", self.place),
            _line("组织单位", self.organiser),
            self.fault,
            buttons=(None, Button("取消", run=self.reject), self.save),
        )
        self._propose()
        self.day.setFocus()

    def chosen(self) -> tuple[Unit, ...]:
        """The units as written. ValueError where a line cannot be read."""
        return read_units(self.units.value(), (self._line.planned_on or self._today).year)

    def _propose(self) -> None:
        day = self.day.value()
        if day is not None:
            units = proposed_units(self._line, day, self.part.value())
            self.units.set_value("\n".join(unit_words(unit) for unit in units))
        self._check()

    def _check(self) -> None:
        fault = ""
        try:
            if not self.chosen():
                fault = "请至少写一场，如 2026-12-03 上午"
        except ValueError as error:
            fault = str(error)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.save.set_reason(fault)


def read_units(text: str, year: int) -> tuple[Unit, ...]:
    """「2026-12-03 上午」 a line → units; the part of the day may be missing. ValueError names the line."""
    found: list[Unit] = []
    for at, line in enumerate((one.strip() for one in text.splitlines()), start=1):
        if not line:
            continue
        part = next((part for part in _PARTS if line.endswith(part.label)), None)
        written = line.removesuffix(part.label).strip() if part else line
        try:
            day = read_date(written, year)
        except ValueError as error:
            raise ValueError(f"第 {at} 行「{line}」看不懂：{error}；请写成 2026-12-03 上午") from None
        if day is None:
            raise ValueError(f"第 {at} 行「{line}」没有日期；请写成 2026-12-03 上午")
        found.append((day, part))
    return tuple(found)


class InviteDialog(Dialog):
    """邀请补训: which coming training, and who is invited with what reason."""

    def __init__(self, parent: QWidget, people: Sequence[Standing], coming: Sequence[Values]) -> None:
        super().__init__(parent, f"邀请 {len(people)} 人补训", "user-plus", width=560)
        self.activity = Combo([(a["no"], _title(a)) for a in coming], form=True, label="培训")
        names = [printed(one.trainee.name) for one in people]
        more = f" 等 {len(names)} 人" if len(names) > NAMED else ""
        go = Button("邀请", "primary", run=self.accept)
        go.setDefault(True)
        told = "列入这次培训的邀请名单，每人写明应训多少、还差多少；有了邀请名单，签到就只点名单上的人。"
        example = people[0]
        self.set_content(
            _line("培训", self.activity),
            _line("人员", Label(f"{'、'.join(names[:NAMED])}{more}", wrap=True)),
            _line("理由", Label(f"如{printed(example.trainee.name)}：{example.reason}", tone="ink2", wrap=True)),
            Label(told, tone="ink2", wrap=True),
            buttons=(None, Button("取消", run=self.reject), go),
        )
        self.activity.setFocus()


def _title(activity: Values) -> str:
    part = activity["day_part"].label if activity["day_part"] else ""
    return f"{activity['held_on']} {part}　{activity['name']}".replace(" 　", "　")


def _line(word: str, thing: Item) -> Item:
    label = Label(word, tone="ink2")
    label.setFixedWidth(LABEL)
    return row(label, (col(thing), 1))

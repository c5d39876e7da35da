"""What fills the table of the new term: the list of the elected, numbers by a pattern, places for many at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongshu_desk.errors import UserError
from gongshu_desk.exchange import importing
from gongshu_desk.services import elected_list
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.choices import matching
from gongshu_desk.services.elected_list import Question
from gongshu_desk.services.roll_over import Seat
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.form_fields import FormField
from gongshu_desk.ui.pages.roll_over.asking import FieldsDialog, WhoDialog
from gongshu_desk.ui.pages.roll_over.people import PLACES

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.roll_over.page import RollOverPage

SEVERAL = "（不变）"


class Filling:
    """The dialogs of the second step."""

    def __init__(self, page: "RollOverPage") -> None:
        self._page = page

    def choose_list(self) -> None:
        """A sheet of the newly elected."""
        file = file_dialogs.ask_open(self._page, self._page.shell.settings, "导入当选名单", file_dialogs.SHEETS)
        if file is not None:
            self.take_list(file)

    def take_list(self, file: Path) -> None:
        """Read the list; whoever it names goes on, after the clerk said who the namesakes are."""
        desk, begun = self._page.desk, self._page.begun
        if begun is None:
            return

        def read(_progress: object) -> list[Question]:
            found = importing.preview(desk, DEPUTIES, file)
            return elected_list.questions(desk, [(e.row, e.values) for e in found.entries], begun.level)

        self._page.shell.jobs.run(read, self._ask_who, self._page.shell.refuse, owner=self._page, title="读取当选名单")

    def _ask_who(self, asked: list[Question]) -> None:
        open_ = elected_list.open_questions(asked, {})
        answers: dict[int, str] = {}
        if open_:
            box = WhoDialog(self._page, open_)
            if box.exec() != box.DialogCode.Accepted:
                box.deleteLater()
                return
            answers = box.answers()
            box.deleteLater()
        try:
            self._page.people.set_seats(elected_list.joined(self._page.people.seats, asked, answers))
        except UserError as error:
            self._page.shell.refuse(error)
            return
        self._page.touched()

    def ask_numbers(self) -> None:
        """New certificate numbers by a pattern."""
        fields = [
            FormField("pattern", "编号规律", required=True, hint="如 33010502####，# 是流水号的位数", limit=40),
            FormField("first", "从几号起", "int", True, least=1, most=999999, value=1),
        ]
        explain = "按列表的次序，给勾选了、还没有新证号的人编号；跳过已用的号。"
        self._ask(FieldsDialog(self._page, "按规律编新证号", explain, fields, "编号"), self._number)

    def _number(self, values: Mapping[str, Any]) -> None:
        self._page.people.set_seats(elected_list.numbered(self._page.people.seats, values["pattern"], values["first"]))

    def ask_places(self, places: list[int]) -> None:
        """Number and places of one, or places of all chosen ones: what is left empty stays."""
        one = self._page.people.seats[places[0]] if len(places) == 1 else None
        fields = [FormField("certificate_no", "新证号", limit=40, value=one.certificate_no)] if one is not None else []
        for name, word in PLACES.items():
            refers = "electoral-districts" if name == "electoral_district" else f"{name}s"
            value = getattr(one, name) if one is not None else None
            hint = SEVERAL if one is None else ""
            fields.append(
                FormField(name, word, "reference", hint=hint, search=self._search(refers), free=True, value=value)
            )
        title = f"{one.name}：新证号、选区、小组" if one is not None else f"给选中的 {len(places)} 人一起填"
        explain = "" if one is not None else "只改填了的几项，空着的各人不变。"
        self._ask(
            FieldsDialog(self._page, title, explain, fields, "填入"),
            lambda v: self._fill(places, v, whole=one is not None),
        )

    def _fill(self, places: Sequence[int], values: Mapping[str, Any], *, whole: bool) -> None:
        chosen = set(places)
        given = {name: value or "" for name, value in values.items() if whole or value}

        def changed(seat: Seat) -> Seat:
            return replace(seat, **given, goes=seat.goes or bool(given.get("certificate_no")))

        self._page.people.set_seats([changed(s) if at in chosen else s for at, s in enumerate(self._page.people.seats)])

    def _search(self, refers: str) -> Search:
        def search(text: str) -> Sequence[Choice]:
            return [Choice(c.value, c.label, c.note) for c in matching(self._page.choices.get(refers, []), text)]

        return search

    def _ask(self, box: FieldsDialog, take: Callable[[Mapping[str, Any]], None]) -> None:
        if box.exec() == box.DialogCode.Accepted:
            try:
                take(box.values())
            except UserError as error:
                self._page.shell.refuse(error)
            self._page.touched()
        box.deleteLater()
        self._page.people.table.setFocus()

"""办理: what has to be done now with the suggestions, by state and deadline; beside it one of them with its whole life."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain.handling import Act, Life, State, hosts
from gongshu_desk.domain.names import matches
from gongshu_desk.services import handling, history
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling import GROUPS, Board, Matter
from gongshu_desk.ui.kit import dialogs
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, MenuButton
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.figures import Figure, FigureCard
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import GAP_DENSE
from gongshu_desk.ui.pages.handling.acts import BATCH, Asking, ask, carry_out, done_words
from gongshu_desk.ui.pages.handling.life_card import LifeCard
from gongshu_desk.ui.pages.handling.rows import CARDS, COLUMNS, row_of, style_of

ALL = ((None, "全部状态"), *((key, words) for key, (words, _) in GROUPS.items()))


class HandlingPage(Page):
    """`open` takes {"group": key of GROUPS}, {"id": n} or the number of a suggestion."""

    title = "办理"
    kinds = frozenset(
        {
            *("suggestion", "cosigner", "handling", "handlinground", "suggestionstep", "calendarday"),
            *("mandate", "person", "closedyear"),
        }
    )
    help = "handling"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.board: Board | None = None
        self._wanted: Any = None
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(self.title, "", self._actions())
        self.cards = {key: FigureCard(Figure(GROUPS[key][0], "—")) for key in CARDS}
        for key, each in self.cards.items():
            each.clicked.connect(lambda key=key: self.show_group(key))
        self.group = Combo(list(ALL), label="状态")
        self.organ = Combo([("", "全部承办单位")], label="承办单位")
        self.search = SearchField("标题、代表、编号", width=220)
        for combo in (self.group, self.organ):
            combo.edited.connect(self._narrow)
        self.search.searched.connect(lambda _text: self._narrow())
        self.more = MenuButton(self._more, tip="更多")
        self.table = RecordTable(
            COLUMNS, key="id", multi=True, style=style_of, label="办理", empty="没有符合条件的建议"
        )
        self.table.current_changed.connect(lambda each: self.side.show_matter(each["matter"] if each else None))
        self.table.selection_changed.connect(lambda _n: self._tell())
        self.table.activated_row.connect(lambda each: self.shell.go("suggestions", {"id": each["id"]}))
        self.table.menu = self._menu
        self.side = LifeCard(self.act, lambda: self._menu(self._chosen_rows()))
        self._empty = col(space=0)
        body = holder(row((table_card(None, self.table), 1), self.side, space=16))
        self.faces = Faces(body, holder(self._empty))
        self.figures = holder(row(*((each, 1) for each in self.cards.values()), space=12))
        self.filters = holder(row(self.search, self.group, self.organ, None, self.more))
        head = col(self.heading, Sections(self.shell, "handling"), space=GAP_DENSE)
        self.fill(head, self.figures, self.filters, (self.faces, 1), space=10)
        self.retype()

    def _actions(self) -> list[Action]:
        return [
            Action("打印", self.print_list, "printer", "Ctrl+P", "交办清单：按承办单位，一单位一张"),
            Action("催办…", lambda: self.act(Act.URGE), "bell", "Ctrl+U", "选中的一起催办；催办函在 ⋯ 里打印"),
            Action("交办…", lambda: self.act(Act.ASSIGN), "check-bold", "Ctrl+J", "选中的一起交办", kind="primary"),
        ]

    def _more(self) -> list[Action | None]:
        return [
            Action("导入区平台清单…", lambda: self.shell.go("import", {"kind": "suggestions"}), "download-simple"),
            Action("打印催办函", self.print_letter, "printer", tip="选中的一件，或逾期和快到期的全部"),
            Action("打印征询意见表", self.print_enquiry, "printer"),
        ]

    def _menu(self, rows: Sequence[Row]) -> list[Action | None]:
        if not rows:
            return []
        matters = [each["matter"] for each in rows]
        offered = matters[0].acts if len(rows) == 1 else [a for a in BATCH_ORDER if _fits(a, matters)]
        made: list[Action | None] = [Action(f"{a.label}…", lambda a=a: self.act(a)) for a in offered]
        if len(rows) == 1:
            made += [
                None,
                Action("打开建议", lambda: self.shell.go("suggestions", {"id": rows[0]["id"]}), "pencil-simple"),
            ]
            made.append(Action("打印催办函", self.print_letter, "printer"))
        return made

    def retype(self) -> None:
        """At 特大 the counters give way to rows; the filter says the same."""
        self.figures.setVisible(not ladder.large())

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year = self.desk, self.shell.year
        self.shell.jobs.run(
            lambda _progress: handling.board(desk, year),
            self._show,
            owner=self,
            latest="handling",
            title="读取办理情况",
        )

    def _show(self, board: Board) -> None:
        self.board = board
        numbers = handling.counts(board.matters)
        earlier = sum(matter.life.raised_on.year < board.year for matter in board.matters)
        of_all = f"未办结 {numbers['open']} 件" + (f"（含往年 {earlier} 件）" if earlier else "")
        for key, each in self.cards.items():
            each.show_figure(Figure(GROUPS[key][0], str(numbers[key]), "件", f"{numbers[key]}/{numbers['open']}"))
        self.group.set_choices(
            [(key, f"{words} {numbers[key]}" if key and key in numbers else words) for key, words in ALL]
        )
        self.organ.set_choices([("", "全部承办单位"), *((name, name) for name in board.organs)])
        self.heading.set(self.title, f"{board.year} 年度 {board.rates.raised} 件　{of_all}　{_rates(board)}")
        self.faces.setCurrentIndex(0 if board.matters else 1)
        if not board.matters:
            self._show_empty()
        self._take_wanted()
        self._narrow()

    def _show_empty(self) -> None:
        clear(self._empty)
        steps = [
            (
                Action("登记建议", lambda: self.shell.go("suggestions", {"new": True}), "plus", kind="primary"),
                "一件一件登记",
            ),
            (
                Action("导入区平台清单", lambda: self.shell.go("import", {"kind": "suggestions"}), "download-simple"),
                "区里导出的建议清单，表头不用改",
            ),
        ]
        self._empty.addWidget(Empty(f"{self.shell.year} 年度还没有建议", "登记之后在这里交办、催办、答复、评价", steps))

    def _narrow(self) -> None:
        if self.board is None:
            return
        group, organ, typed = self.group.value(), self.organ.value(), self.search.value()
        wanted = self.board.of(group) if group else list(self.board.matters)
        rows = [row_of(m) for m in wanted if (not organ or organ in _organs(m.life)) and _found(m.life, typed)]
        self.table.set_rows(rows)
        if rows and not self.table.selected_rows():
            self.table.select_first()
        current = self.table.current_row()
        self.side.show_matter(current["matter"] if current else None)
        self._tell()

    # ---- what is chosen ---------------------------------------------------------------------------------

    def _chosen_rows(self) -> list[Row]:
        rows = self.table.selected_rows()
        current = self.table.current_row()
        return rows or ([current] if current is not None else [])

    def chosen(self) -> list[Matter]:
        """The suggestions chosen, or the one under the keyboard."""
        return [each["matter"] for each in self._chosen_rows()]

    def _tell(self) -> None:
        matters = self.chosen()
        for text, act in (("交办…", Act.ASSIGN), ("催办…", Act.URGE)):
            reason = "" if matters and _fits(act, matters) else _WHY[act] if matters else "请先在列表里选中"
            self.heading.button(text).set_reason(reason)

    # ---- acts -------------------------------------------------------------------------------------------

    def act(self, act: Act) -> None:
        """Ask what the act needs, then write it; one write with 撤销."""
        matters = self.chosen() if act in BATCH else self.chosen()[:1]
        if not matters or self.board is None:
            return
        if act is not Act.EXAMINE:
            self._ask(act, Asking(tuple(matters), self.board.organs, self.board.today))
            return
        desk, number, board = self.desk, matters[0].kept.id, self.board
        self.shell.jobs.run(
            lambda _progress: handling.likely_same(desk, number),
            lambda likely: self._ask(act, Asking(tuple(matters), board.organs, board.today, tuple(likely))),
            owner=self,
            title="查找相似的建议",
        )

    def _ask(self, act: Act, about: Asking) -> None:
        box = ask(act, self, about)
        if not dialogs.ask_box(box):
            return
        desk, shell, values = self.desk, self.shell, box.values()

        def told(saved: Any) -> None:
            tell_saved(shell, saved, done_words(act, about), lambda: history.undo(desk, saved.batch))

        shell.jobs.run(lambda _progress: carry_out(act, desk, about, values), told, owner=self, title=act.label)

    # ---- prints -----------------------------------------------------------------------------------------

    def print_list(self) -> None:
        """交办清单 of the year; of an organ in the filter, of what the list shows."""
        shown = [row["matter"].life for row in self.table.rows() if row["matter"].life.assigned_on]
        only = tuple(life.no for life in shown if life.raised_on.year == self.shell.year) if self.organ.value() else ()
        self.shell.go("preview", ("hand-over-list", {"year": self.shell.year, "suggestion": only}))

    def print_letter(self) -> None:
        """催办函 for what is chosen and not answered; without any, for all of the year."""
        lives = [matter.life for matter in self.chosen() if matter.state is State.UNDER_WAY]
        year = lives[0].raised_on.year if lives else self.shell.year
        only = tuple(life.no for life in lives if life.raised_on.year == year)
        self.shell.go("preview", ("urging-letter", {"year": year, "suggestion": only}))

    def print_enquiry(self) -> None:
        """征询意见表 for the suggestion under the keyboard."""
        matters = self.chosen()[:1]
        if matters:
            options = {"year": matters[0].life.raised_on.year, "suggestion": (matters[0].life.no,)}
            self.shell.go("preview", ("suggestion-enquiry", options))

    # ---- going about ------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument
        if self.board is not None:
            self._take_wanted()
            self._narrow()

    def show_group(self, key: str) -> None:
        """Narrow the list to a group; the same card again shows all."""
        self.group.set_value(None if self.group.value() == key else key)
        self._narrow()

    def _take_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(wanted, dict) and wanted.get("group") in GROUPS:
            self.group.set_value(wanted["group"])
        number = wanted.get("id") if isinstance(wanted, dict) else None
        matter = next(
            (
                m
                for m in (self.board.matters if self.board else ())
                if wanted and (m.kept.id == number or m.life.no == wanted)
            ),
            None,
        )
        if matter is not None:
            self.group.set_value(None)
            self.organ.set_value("")
            self.search.clear()
            self.table.set_rows([row_of(m) for m in self.board.matters] if self.board else [])
            self.table.select_key(matter.kept.id)

    def focus_first(self) -> None:
        self.table.setFocus()


BATCH_ORDER = (Act.ASSIGN, Act.URGE, Act.MERGE, Act.PUBLISH)
_WHY = {Act.ASSIGN: "所选的有不能交办的：已答复，或审查未立案", Act.URGE: "只有办理中的可以催办"}


def _fits(act: Act, matters: Sequence[Matter]) -> bool:
    """Whether an act can be done with all of these; what is under way may be given to other organs."""
    if act is Act.MERGE:
        return len(matters) > 1
    if act is Act.ASSIGN:
        return all(Act.ASSIGN in m.acts or Act.REPLY in m.acts for m in matters)
    return all(act in m.acts for m in matters)


def _organs(life: Life) -> tuple[str, ...]:
    return (*hosts(life), *(organ.name for organ in life.organs))


def _found(life: Life, typed: str) -> bool:
    wanted = typed.strip()
    return (
        not wanted
        or any(wanted.casefold() in text.casefold() for text in (life.no, life.title))
        or any(matches(name, wanted) for name in (life.lead_name, *(signer.name for signer in life.signers)))
    )


def _rates(board: Board) -> str:
    found = (("办结率", board.rates.closed), ("满意率", board.rates.satisfied), ("解决率", board.rates.resolved))
    return "　".join(
        f"{word} {rate.percent()}{'%' if rate.denominator else ''}（{rate.numerator}/{rate.denominator}）"
        for word, rate in found
    )

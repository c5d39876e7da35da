"""三级培训: the landing page of training. Deputies with what they owe, the plan, what was held, figures, certificates."""

from collections.abc import Callable, Sequence
from typing import Any

from gongshu_desk.domain.figures import shown
from gongshu_desk.services import history, training_certificates, training_plans
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.training_certificates import BY_ATTENDANCE
from gongshu_desk.services.training_targets import SHORT, Standing
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dialogs import ask_box
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Combo, SearchField
from gongshu_desk.ui.kit.figures import Figure, FigureCard, Segments
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.layout import Faces, clear, col, holder, note, row, table_card
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.sections import Sections
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.tokens import GAP_DENSE
from gongshu_desk.ui.pages.training import details, rows
from gongshu_desk.ui.pages.training.dialogs import HoldDialog, InviteDialog
from gongshu_desk.ui.pages.training.rows import Found, found, ratio
from gongshu_desk.ui.pages.training.side import Detail, DetailCard

PLACES = ("达标情况", "计划", "场次", "统计", "证书")
STANDING, PLAN, COURSES, FIGURES, PAPERS = range(5)
CARDS = ("培训场次", "培训人次", "培训覆盖率", "达标")


class TrainingPage(Page):
    """`open` takes {"place": n} for one of PLACES, {"state": "未达标"} to narrow the deputies, or a 代表证号."""

    title = "三级培训"
    kinds = frozenset(
        {
            *("trainingplan", "trainingtarget", "trainingmaterial", "activity", "attendance", "mandate", "person"),
            *("membership", "deputygroup", "term", "certificate", "closedyear", "invitation"),
        }
    )
    help = "training"

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.found: Found | None = None
        self._wanted: Any = None
        self._listed, self._words = [0] * len(PLACES), PLACES
        self._build()

    # ---- layout -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = Heading(self.title, "", self._actions())
        self.cards = {word: FigureCard(Figure(word, "—")) for word in CARDS}
        for word, run in zip(CARDS, self._behind(), strict=True):
            self.cards[word].clicked.connect(run)
        self.places = Segments(PLACES, 0, lambda _place: self._turn())
        self.search = SearchField("姓名、拼音、培训", width=180)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.state = Combo([("", "全部情况"), *((word, word) for word in rows.STATES)], label="情况")
        self.group = Combo([("", "全部小组")], label="代表小组")
        self.ground = Combo([(BY_ATTENDANCE, "参加过培训的")], label="发给谁")
        for combo in (self.state, self.group):
            combo.edited.connect(self._narrow)
        self.ground.edited.connect(self.reload)
        self.give = Button("编号发证…", icon="checks", tip="到登记簿给待编号的编号", run=self.give_certificates)
        self.draw = Button(
            "打印证书", icon="printer", tip="打印已编号的结业证书", run=lambda: self.show_certificates(())
        )
        self._make_tables()
        self._notes, self._empty = col(space=8), col(space=0)
        self.side = DetailCard()
        self.faces = Faces(*(table_card(None, table) for table in self.tables), holder(self._empty))
        self.filters = holder(
            row(self.places, self.search, self.state, self.group, self.ground, None, self.draw, self.give)
        )
        self.figures = holder(row(*((each, 1) for each in self.cards.values()), space=12))
        head = col(self.heading, Sections(self.shell, "training"), space=GAP_DENSE)
        body = row((self.faces, 1), self.side, space=16)
        self.fill(head, self.figures, self.filters, self._notes, (body, 1), space=10)
        self.retype()

    def _make_tables(self) -> None:
        given = (
            (rows.STANDINGS, "no", True), (rows.PLANS, "id", False), (rows.COURSES, "id", False),
            (rows.FIGURES, "id", False), (rows.HOLDINGS, "no", False),
        )  # fmt: skip
        self.tables = [
            RecordTable(columns, key=key, multi=multi, label=label, finds=("_words", "_pinyin"))
            for (columns, key, multi), label in zip(given, PLACES, strict=True)
        ]
        for place, table in enumerate(self.tables):
            table.current_changed.connect(lambda each, place=place: self._explain(place, each))
        self.tables[STANDING].activated_row.connect(lambda each: self.shell.go("deputies", each["no"]))
        self.tables[STANDING].menu = self._menu
        self.tables[PLAN].activated_row.connect(lambda each: self.shell.go("training-plans", {"id": each["id"]}))
        self.tables[COURSES].activated_row.connect(lambda each: self.shell.go("rollcall", each["no"]))
        self.tables[FIGURES].activated_row.connect(self._open_figures)

    def _actions(self) -> list[Action]:
        go = self.shell.go
        return [
            Action("培训要求", lambda: go("training-targets"), "ruler", tip="每年每位代表应训多少"),
            Action("培训计划", lambda: go("training-plans"), "clipboard-text", tip="列出、修改年度计划"),
            Action("培训资料", lambda: go("materials"), "book-open", tip="讲稿、法规、案例"),
            Action("打印", self.print_list, "printer", "Ctrl+P", "「计划」打印年度培训计划，其余打印培训情况统计表"),
            Action("邀请补训…", self.invite, "user-plus", "Ctrl+Return", "把未达标的代表列入下一次培训的邀请名单",
                   kind="primary"),
        ]  # fmt: skip

    def _behind(self) -> tuple[Callable[[], object], ...]:
        """What each card opens: activities, attendances, who was trained, who fulfils the requirement."""

        def listed(page: str, field: str, label: str) -> Callable[[], object]:
            def run() -> None:
                if self.found is not None and self.found.year.figures.total.held:
                    ids = getattr(self.found.year.figures.total, field)
                    self.shell.go(page, {"ids": ids, "title": f"{self.found.year.year} 年度{label}"})

            return run

        return (
            listed("activities", "activities", "培训"),
            listed("attendance", "attendances", "培训的出席"),
            lambda: self.show_state(rows.TRAINED),
            lambda: self.show_state("达标"),
        )

    def _menu(self, chosen: Sequence[Row]) -> list[Action | None]:
        one: list[Action | None] = [
            Action("打开代表", lambda: self.shell.go("deputies", chosen[0]["no"]), "user", "Enter")
        ]
        return [*one, Action("邀请补训…", self.invite, "user-plus", "Ctrl+Enter")] if self._short() else one

    def retype(self) -> None:
        """At 特大 the counters give way to rows."""
        self.figures.setVisible(not ladder.large())
        self._dress()

    # ---- gathering --------------------------------------------------------------------------------------

    def reload(self) -> None:
        desk, year, ground = self.desk, self.shell.year, self.ground.value() or BY_ATTENDANCE
        self.shell.jobs.run(
            lambda _progress: found(desk, year, ground), self._show, owner=self, latest="training", title="读取培训情况"
        )

    def _show(self, made: Found) -> None:
        self.found = made
        groups = list(dict.fromkeys(s.trainee.group or "未编组" for s in made.year.standings))
        self.group.set_choices(
            [("", "全部小组"), *((g, g) for g in sorted(groups, key=rows.group_order))], self.group.value()
        )
        self.ground.set_choices(list(made.papers.grounds), self.ground.value())
        given = (
            rows.standing_rows(made.year.standings), rows.plan_rows(made.plan.lines), rows.course_rows(made),
            rows.figure_rows(made.year), rows.holding_rows(made.papers.holdings),
        )  # fmt: skip
        self._listed = [len(listed) for listed in given]
        for table, listed in zip(self.tables, given, strict=True):
            table.set_rows(listed)
        self._show_figures(made)
        self._show_notes(made)
        self._take_wanted()
        self._narrow()
        self._turn()

    def _show_figures(self, made: Found) -> None:
        year, total = made.year, made.year.figures.total
        short, waiting = len(year.of(SHORT)), len(made.papers.of("待编号"))
        figures = (
            Figure("培训场次", str(total.held), "场", f"{total.trainings} 期 {shown(total.half_days)} 个半天"),
            Figure("培训人次", str(total.times), "人次", f"{total.people} 人"),
            _rate("培训覆盖率", year.figures.coverage),
            Figure("达标", str(year.met.numerator), "人", ratio(year.met)) if year.targets else
            Figure("达标", "—", "", "还没有培训要求"),
        )  # fmt: skip
        for figure in figures:
            self.cards[figure.label].show_figure(figure)
        done = made.plan.done
        told = (f"差 {short}" if short else "", ratio(done) if done.denominator else "", "", "",
                f"待 {waiting}" if waiting else "")  # fmt: skip
        self._words = tuple(f"{word} {behind}".strip() for word, behind in zip(PLACES, told, strict=True))
        self._dress()
        said = f"，计划完成 {ratio(done)}" if done.denominator else ""
        self.heading.set(self.title, f"{year.year} 年度 {total.held} 场{said}{'，已结账' if made.closed else ''}")
        reason = "" if short else "没有未达标的代表" if year.targets else "请先登记培训要求"
        self.heading.button("邀请补训…").set_reason(reason)
        self.give.set_reason("" if waiting else "没有待编号的人")
        self.draw.set_reason("" if made.papers.of("已编号") else "还没有已编号的结业证书")

    def _show_notes(self, made: Found) -> None:
        clear(self._notes)
        said = details.rule(made)
        if not said:
            step = Button("登记培训要求", small=True, run=lambda: self.shell.go("training-targets", {"new": True}))
            told = f"{made.year.year} 年度还没有登记培训要求：登记应训多少以后，这里列出谁达标、谁还差多少。"
            self._notes.addWidget(note("amber", "ruler", told, step))

    # ---- what is in sight -------------------------------------------------------------------------------

    def _turn(self) -> None:
        """Another place: its table, its filters, its row explained."""
        place = max(self.places.current(), 0)
        self._dress()
        table = self.tables[place]
        if self.found is not None and not self._listed[place]:
            self._show_empty(place)
            return
        self.faces.setCurrentIndex(place)
        if table.current_row() is None:
            table.select_first()
        self._explain(place, table.current_row())

    def _dress(self) -> None:
        """The filters of the place; at 特大 the counts behind the words and the least needed filters give way."""
        place, large = max(self.places.current(), 0), ladder.large()
        self.places.set_words(PLACES if large else self._words)
        self.places.updateGeometry()
        self.state.setVisible(place == STANDING)
        self.group.setVisible(place == STANDING and not large)
        for widget in (self.ground, self.give, self.draw):
            widget.setVisible(place == PAPERS)
        self.search.setVisible(place != FIGURES and not (place == PAPERS and large))

    def _show_empty(self, place: int) -> None:
        go = self.shell.go
        words = {
            STANDING: ("还没有在任代表", "名册里有了代表，这里逐人列出参加了多少培训",
                       Action("去代表名册", lambda: go("deputies"), "identification-card"), "导入或登记代表"),
            PLAN: ("本年度还没有培训计划", "列出年度计划，办一次就登记一次，完成率自动算出",
                   Action("列第一项计划", lambda: go("training-plans", {"new": True}), "plus"), "编号、内容、层级、日期"),
            COURSES: ("本年度还没有培训", "区人大、人大街道工委和代表小组组织的培训都登记为活动",
                      Action("登记培训", lambda: go("activities", {"new": True}), "plus"), "类型选「培训」"),
        }  # fmt: skip
        title, explain, action, meaning = words.get(place, words[STANDING])
        clear(self._empty)
        self._empty.addWidget(Empty(title, explain, [(action, meaning)]))
        self.faces.setCurrentIndex(len(self.tables))
        self.side.show_detail(None)

    def _narrow(self) -> None:
        state, group = self.state.value() or "", self.group.value() or ""
        for place, table in enumerate(self.tables):
            keep = (lambda each: rows.keeps(each["standing"], state, group)) if place == STANDING else None
            if place != FIGURES:
                table.narrow(keep if state or group else None, self.search.value())
        place = max(self.places.current(), 0)
        table = self.tables[place]
        if table.current_row() is None:
            table.select_first()
        self._explain(place, table.current_row())

    def _explain(self, place: int, each: Row | None) -> None:
        if place != self.places.current():
            return
        self.side.show_detail(self._detail(place, each) if each is not None and self.found is not None else None)

    def _detail(self, place: int, each: Row) -> Detail:
        assert self.found is not None
        go = self.shell.go
        if place == STANDING:
            return details.of_standing(each["standing"], go, self.invite)
        if place == PLAN:
            return details.of_plan(each["line"], go, self.hold, self.found.closed)
        if place == COURSES:
            return details.of_course(each, self.found, go)
        if place == FIGURES:
            return details.of_figures(each, self.found, go)
        return details.of_holding(each["holding"], self.found, go, self.show_certificates)

    def show_state(self, state: str) -> None:
        """The deputies of one state."""
        self.places.choose(STANDING)
        self.state.set_value(state)
        self.group.set_value("")
        self._narrow()
        self.tables[STANDING].setFocus()

    def _open_figures(self, each: Row) -> None:
        if "figures" in each and each["held"]:
            label = f"{self.shell.year} 年度{'' if each.get('total') else each['name']}培训的出席"
            self.shell.go("attendance", {"ids": each["figures"].attendances, "title": label})
        elif "group" in each:
            self.places.choose(STANDING)
            self.state.set_value("")
            self.group.set_value(each["group"])
            self._narrow()

    # ---- verbs ------------------------------------------------------------------------------------------

    def _short(self) -> list[Standing]:
        """Whom to invite: those selected that are short, or where one line is selected all in office that are short."""
        if self.found is None:
            return []
        picked = [each["standing"] for each in self.tables[STANDING].selected_rows()]
        if self.places.current() == STANDING and len(picked) > 1:
            return [one for one in picked if one.state == SHORT]
        return [one for one in self.found.year.of(SHORT) if one.in_office]

    def invite(self) -> None:
        """Ask for the training, and invite those who are short to it."""
        people, made = self._short(), self.found
        if made is None or not people:
            self.shell.toast("没有要补训的在任代表。", icon="info-fill")
            return
        if not made.coming:
            self.shell.toast("还没有登记以后的培训：请先在「计划」里登记培训，再邀请。", icon="warning-circle-fill")
            return
        box = InviteDialog(self, people, made.coming)
        if not ask_box(box):
            return
        no, desk, shell = box.activity.value(), self.desk, self.shell

        def told(done: tuple[Any, list[str]]) -> None:
            saved, left = done
            out = f"；{'、'.join(left[:3])}{f'等 {len(left)} 人' if len(left) > 3 else ''}没有再邀请" if left else ""
            if saved is None:
                shell.toast(f"没有新邀请的人{out}。", icon="info-fill")
            else:
                undo = lambda: history.undo(desk, saved.batch)  # noqa: E731
                tell_saved(shell, saved, f"已邀请 {saved.count} 人补训{out}", undo)

        shell.jobs.run(
            lambda _progress: training_plans.invite_short(desk, no, people), told, owner=self, title="正在邀请"
        )

    def hold(self) -> None:
        """Ask for the days, and enter the training of the plan's line."""
        each = self.tables[PLAN].current_row()
        if each is None or self.found is None:
            return
        box = HoldDialog(self, each["line"], self.found.today)
        if not ask_box(box):
            return
        units, place, organiser = box.chosen(), box.place.value() or "", box.organiser.value() or ""
        desk, shell, number = self.desk, self.shell, each["line"].no
        shell.jobs.run(
            lambda _progress: training_plans.hold(desk, number, units, place=place, organiser=organiser),
            lambda saved: tell_saved(
                shell, saved, f"已登记培训 {len(units)} 场", lambda: history.undo(desk, saved.batch)
            ),
            owner=self, title="登记培训",
        )  # fmt: skip

    def give_certificates(self) -> None:
        """Go to the register with those who wait picked."""
        if self.found is not None:
            keys = tuple(one.key for one in self.found.papers.of(training_certificates.WAITING))
            self.shell.go("certificates", {"issue": keys})

    def show_certificates(self, numbers: Sequence[str]) -> None:
        """Preview certificates: these, or all of the year that stand in the list."""
        if self.found is not None:
            wanted = list(numbers) or [one.number for one in self.found.papers.of(training_certificates.ISSUED)]
            self.shell.go("preview", ("training-certificate", {"year": self.shell.year, "certificate": wanted}))

    def print_list(self) -> None:
        """Preview what is in sight: the plan, else the figures of the year."""
        report = "training-plan" if self.places.current() == PLAN else "training-summary"
        self.shell.go("preview", (report, {"year": self.shell.year}))

    # ---- going about ------------------------------------------------------------------------------------

    def open(self, argument: Any) -> None:
        """See the class."""
        self._wanted = argument
        if self.found is not None:
            self._take_wanted()

    def _take_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(wanted, dict):
            if "state" in wanted:
                self.show_state(wanted["state"])
            self.places.choose(wanted.get("place", STANDING))
        elif isinstance(wanted, str):
            self.places.choose(STANDING)
            self.tables[STANDING].select_key(wanted)

    def focus_first(self) -> None:
        place = max(self.places.current(), 0)
        self.tables[place].setFocus()


def _rate(label: str, rate: Any) -> Figure:
    return Figure(label, rate.percent(), "%" if rate.denominator else "", ratio(rate))

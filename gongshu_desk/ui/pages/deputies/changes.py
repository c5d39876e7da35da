"""任职变动: what can happen to a mandate, each with its dialog, what follows in words, one write and its 撤销."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from gongshu_desk.domain.changes_of_office import DECIDING_BODIES, END_REASONS, SUSPENSION_GROUNDS
from gongshu_desk.domain.codes import MandateStatus
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import history, mandates, suspensions, terminations
from gongshu_desk.services.mandates import BODY_WORDS
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.form_fields import FormField, form_fields
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.pages.deputies.dialog import ChangeDialog, Sentences

REFERS = {"group": "groups", "station": "stations", "delegation": "delegations"}
NEW_PERSON = (
    *("name", "certificate_no", "elected_on", "sex", "ethnic", "born", "party", "education", "employer", "phone"),
    *("delegation", "group", "station", "election_notice_no"),
)
FURTHER = ("level", "term", "certificate_no", "electoral_district", "delegation", "elected_on", "election_notice_no")


class Changes:
    """The verbs on the deputy in the card; the dialog that is open stands in `dialog`."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self.dialog: ChangeDialog | None = None

    def actions(self, current: Row) -> list[Action | None]:
        """The menu of a deputy; what makes no sense in its state is not offered."""
        status = current["status"]
        running = status in (MandateStatus.IN_OFFICE, MandateStatus.SUSPENDED)
        paused = current["suspended_from"] is not None and current["suspended_to"] is None
        moves: list[Action | None] = [
            Action("调组", lambda: self.move(current, "group"), "users-three"),
            Action("调站", lambda: self.move(current, "station"), "map-pin-line"),
            Action("调代表团", lambda: self.move(current, "delegation"), "users-three"),
            None,
            Action("恢复执行职务", lambda: self.resume(current), "check-circle-fill")
            if paused
            else Action("暂停执行职务", lambda: self.suspend(current), "pause-circle-fill"),
            Action("资格终止", lambda: self.terminate(current), "prohibit-bold"),
            Action("当选无效", lambda: self.void(current), "x-circle-fill"),
        ]
        ended: list[Action | None] = [
            Action("补选接替", lambda: self.by_elect(current), "plus-circle-fill"),
            Action("撤回终止", lambda: self.take_back(current), "arrow-counter-clockwise"),
        ]
        over = status in (MandateStatus.TERMINATED, MandateStatus.VOID)
        made = moves if running else ended if over else []
        more = Action("增加一个代表职务", lambda: self.further(current), "plus")
        return [*made, None, more] if made else [more]

    # ---- moves ------------------------------------------------------------------------------------------

    def move(self, current: Row, body: mandates.Body) -> None:
        """调组、调站、调代表团."""
        word, no, desk = BODY_WORDS[body], current["certificate_no"], self._page.desk
        fields = [
            FormField("to", f"到哪个{word}", "reference", True, search=self._names(REFERS[body]), free=True,
                      hint="选择，或写新的名称"),
            _day("on", "从哪天起"),
            FormField("note", "说明", hint="如 调整分组、通知文号", limit=100),
        ]  # fmt: skip

        def foresee(v: dict[str, Any]) -> Sentences:
            (move,) = mandates.foresee_transfer(desk, [no], body, v["to"], v["on"])
            if move.same:
                return [("red", f"{move.name} {v['on'].isoformat()} 已经在{v['to']}。")]
            until = f"至 {move.until.isoformat()}（之后的安排不变）" if move.until else ""
            before = f"；此前仍记在{move.before}，各项记录和小组的往年数字不变" if move.before else ""
            return [("grey", f"自 {v['on'].isoformat()} 起{until}，{move.name}的活动计入{v['to']}{before}。")]

        self._open(
            f"{'调组' if body == 'group' else '调站' if body == 'station' else '调代表团'}：{printed(current['name'])}",
            f"现在{word}：{current.get(body) or '未编入'}。登记有误要改以前的一条，请在「任职」里更正。",
            fields,
            "调整",
            foresee,
            lambda v: mandates.transfer(desk, [no], body, v["to"], v["on"], v["note"] or ""),
        )

    def correct(self, current: Row, body: mandates.Body, begun: date | None, where: str) -> None:
        """Put right one membership that was entered by mistake."""
        word, no, desk = BODY_WORDS[body], current["certificate_no"], self._page.desk
        fields = [
            FormField("to", f"改为{word}", "reference", search=self._names(REFERS[body]), free=True, value=where),
            *([replace(_day("on", "改为从哪天起"), value=begun, required=False)] if begun else []),
            FormField("why", "更正理由", required=True, hint="如 通知看错一行", limit=200),
        ]
        self._open(
            f"更正{word}：{printed(current['name'])}",
            "只用来改登记错了的一条；实际调整请用「任职变动」。原来写的留在操作记录里。",
            fields,
            "更正",
            lambda _v: [("grey", "这一段时间内的活动会按更正后的归属重新计入；备注写明「更正」。")],
            lambda v: mandates.correct(desk, no, body, begun, to=v["to"], on=v.get("on"), why=v["why"]),
        )

    # ---- suspension -------------------------------------------------------------------------------------

    def suspend(self, current: Row) -> None:
        """暂停执行职务."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        fields = [
            FormField("ground", "事由", "code", True, choices=tuple((g, g) for g in SUSPENSION_GROUNDS),
                      value=SUSPENSION_GROUNDS[0]),
            _day("from_", "从哪天起"),
            FormField("until", "最后一天", "date", tip="还不知道就空着，以后用「恢复执行职务」"),
            FormField("document_no", "文号", required=True, hint="如 区人常〔2025〕6 号", limit=60),
        ]  # fmt: skip

        def foresee(v: dict[str, Any]) -> Sentences:
            until = f"至 {v['until'].isoformat()}" if v["until"] else "起"
            return [
                ("grey", f"{name}自 {v['from_'].isoformat()} {until}不再计入应到，期间的记录不计分；此前的记录不变。"),
                ("amber", "只有代表法第六十一条的两种情形可以暂停，履职评价不能作为理由。情形消失即恢复执行职务。"),
            ]

        self._open(
            f"暂停执行代表职务：{name}", "", fields, "暂停", foresee,
            lambda v: suspensions.suspend(desk, no, v["from_"], v["ground"], v["document_no"], until=v["until"]),
        )  # fmt: skip

    def resume(self, current: Row) -> None:
        """恢复执行职务."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        since = current["suspended_from"]
        self._open(
            f"恢复执行代表职务：{name}",
            f"从 {since.isoformat()} 起暂停{'，' + current['suspend_ground'] if current.get('suspend_ground') else ''}。",
            [_day("last_day", "暂停的最后一天")],
            "恢复",
            lambda v: [("grey", f"{v['last_day'].isoformat()} 的次日起，{name}重新计入应到、照常计分；暂停期间不补。")],
            lambda v: suspensions.resume(desk, no, v["last_day"]),
        )

    # ---- end --------------------------------------------------------------------------------------------

    def terminate(self, current: Row) -> None:
        """资格终止."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        fields = [
            FormField("reason", "终止原因", "reference", True, search=_of(END_REASONS), free=True,
                      hint="代表法第六十二条；可直接填写"),
            _day("on", "任职最后一天"),
            FormField("body", "决定机关", "reference", search=_of(DECIDING_BODIES), free=True, value=DECIDING_BODIES[0]),
            FormField("announcement_no", "公告号", hint="如 公告〔2025〕4 号", limit=60),
            FormField("announced_on", "公告日期", "date"),
        ]  # fmt: skip

        def foresee(v: dict[str, Any]) -> Sentences:
            first = f"{v['on'].isoformat()} 以后，{name}不再计入应到，小组、联络站的归属到这一天为止；此前的记录和积分不变。"
            return [("grey", first), *(("amber", told) for told in terminations.after_end(desk, no, v["on"]))]

        self._open(
            f"代表资格终止：{name}", "资格终止由代表资格审查委员会报告、常委会公告（代表法第六十三条），这里登记结果。",
            fields, "登记终止", foresee,
            lambda v: terminations.terminate(
                desk, no, v["on"], v["reason"], v["body"] or "", v["announcement_no"] or "", v["announced_on"]
            ),
        )  # fmt: skip

    def void(self, current: Row) -> None:
        """当选无效."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        fields = [
            FormField("why", "事由", required=True, hint="如 代表资格审查不予确认", limit=100),
            FormField("body", "决定机关", "reference", True, search=_of(DECIDING_BODIES), free=True,
                      value=DECIDING_BODIES[0]),
            FormField("announcement_no", "公告号", limit=60),
            FormField("announced_on", "公告日期", "date"),
        ]  # fmt: skip
        self._open(
            f"当选无效：{name}", "", fields, "登记当选无效",
            lambda _v: [("amber", f"{name}视为从未任职：不计应到、不计分、不排名；已登记的记录保留。缺额可以补选。")],
            lambda v: terminations.void_election(
                desk, no, v["body"], v["announcement_no"] or "", v["announced_on"], v["why"]
            ),
        )  # fmt: skip

    def take_back(self, current: Row) -> None:
        """撤回终止."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        self._open(
            f"撤回终止：{name}", "只用于登记有误；终止的记录留在操作记录里。",
            [FormField("why", "撤回理由", required=True, limit=200)], "撤回",
            lambda _v: [("grey", f"{name}继续任职，小组、联络站的归属接着原来的；期间的记录重新计分。")],
            lambda v: terminations.take_back(desk, no, v["why"]),
        )  # fmt: skip

    # ---- new mandates -----------------------------------------------------------------------------------

    def by_elect(self, current: Row) -> None:
        """补选接替."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        fields = [replace(f, group="", required=f.required or f.key == "elected_on") for f in self._draft(NEW_PERSON)]
        seat = {key: current[key] for key in ("level", "term")}

        def foresee(v: dict[str, Any]) -> Sentences:
            where = current.get("electoral_district") or "原选区"
            told = (
                f"{v['name']}自 {v['elected_on'].isoformat()} 起任职（{where}），应到、积分从这一天算起，接替{name}。"
            )
            return [("grey", told)]

        self._open(
            f"补选接替：{name}", "补选依选举法第五十七条；选区、层级、届次同所接替的代表。", fields, "登记补选", foresee,
            lambda v: mandates.by_elect(desk, no, DeputyDraft(**(v | seat))),
        )  # fmt: skip

    def further(self, current: Row) -> None:
        """增加一个代表职务."""
        no, desk, name = current["certificate_no"], self._page.desk, printed(current["name"])
        fields = [replace(field, group="") for field in self._draft(FURTHER)]

        def draft(v: dict[str, Any]) -> DeputyDraft:
            return DeputyDraft(**(v | {"name": current["name"]}))

        def foresee(v: dict[str, Any]) -> Sentences:
            warned = mandates.together(desk, no, draft(v))
            told = f"{name}多一个代表职务，出席、积分、述职各记各的；姓名、出生等个人情况是同一份。"
            return [("grey", told), *([("amber", warned)] if warned else [])]

        self._open(
            f"增加代表职务：{name}", "同一个人又当选市、省或全国人大代表，或以前各届的职务。", fields, "增加", foresee,
            lambda v: mandates.add_mandate(desk, no, draft(v)),
        )  # fmt: skip

    # ---- parts ------------------------------------------------------------------------------------------

    def _open(
        self,
        title: str,
        explain: str,
        fields: Sequence[FormField],
        yes: str,
        foresee: Callable[[dict[str, Any]], Sentences],
        write: Callable[[dict[str, Any]], Any],
    ) -> None:
        page = self._page
        if not page.editor.may_leave():
            return
        page.side.close_form()

        def done(saved: Any) -> None:
            tell_saved(page.shell, saved, saved.sentence, lambda: history.undo(page.desk, saved.batch))

        self.dialog = ChangeDialog(
            page, page.shell, title, explain, fields, yes=yes, foresee=foresee, write=write, done=done
        )
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _draft(self, names: Sequence[str]) -> list[FormField]:
        choosers = {
            name: self._names(f"{name}s" if name != "electoral_district" else "electoral-districts")
            for name in ("group", "station", "delegation", "electoral_district")
        }
        return form_fields(DeputyDraft, choosers=choosers, only=names)

    def _names(self, refers: str) -> Search:
        search: Search = self._page.editor.search(refers)
        return search


def _day(key: str, label: str) -> FormField:
    return FormField(key, label, "date", True)


def _of(words: Sequence[str]) -> Search:
    def search(text: str) -> Sequence[Choice]:
        return [Choice(word, word) for word in words if text.strip() in word]

    return search

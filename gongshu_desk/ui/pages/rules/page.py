"""规则: the versions and the editor of a draft. Layout and what the buttons do; the rules of the trade stand elsewhere."""

from collections.abc import Callable, Mapping
from typing import Any

from gongshu_desk.errors import Conflict, InvalidInput, NotFound, UserError
from gongshu_desk.services import history, rules
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.rule_versions import Version
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.layout import Faces, col
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.record_side import Line
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.rules.editing import Editing
from gongshu_desk.ui.pages.rules.editor import Editor
from gongshu_desk.ui.pages.rules.gathering import EXAMPLE, Shown, gather
from gongshu_desk.ui.pages.rules.versions import STATES, Versions
from gongshu_desk.ui.pages.rules.work import Work

PUBLISH, COPY = "发布", "另起草稿"


class RulesPage(Page):
    """Without an argument the versions; `open(id)` the editor of one, `open("new")` asks where a draft begins.

    `open({"item": code})` shows an item of the version in force, with `"version": id` of another one.
    """

    title, help = "规则", "rules"
    kinds = frozenset({"pointsscheme", "setting", "closedyear", "publication"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.work = Work(self)
        self.shown: Shown | None = None
        self._wanted: tuple[int | None, str] | None = None
        self.versions = Versions(
            shell,
            [
                Action("导入规则文件", self.work.import_file, "download-simple", tip="把一份规则文件存成草稿"),
                Action("新建草稿", self.work.new_draft, "plus", "Ctrl+N", "从现行规则、示例或文件起草一版", "primary"),
            ],
            self.work.confirm_in_force,
        )
        self.editor = Editor(
            shell,
            [
                Action("导出", self.work.export, "upload-simple", "Ctrl+E", "存成规则文件"),
                Action(
                    "试算", self.work.try_out, "flask", "Ctrl+T", "先保存，再看按这一版各人得多少分；不影响现在的积分"
                ),
                Action("保存", self.save, "floppy-disk", "Ctrl+S", "保存草稿"),
                Action(PUBLISH, self._publish_or_copy, "shield-check", "", "检查、对照、确认后发布", "primary"),
            ],
            self.close_editor,
        )
        self._faces = Faces(self.versions, self.editor)
        self.set_layout(col(self._faces, space=0))
        self.versions.chosen.connect(self._show_side)
        self.versions.opened.connect(lambda row: self.edit(row["id"]))
        self.editor.changed.connect(self._show_state)

    # ---- reading -----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the versions; unsaved changes stay."""
        desk = self.desk
        self.shell.jobs.run(lambda _p: gather(desk), self._gathered, owner=self, latest="rules.read", title="读取规则")

    def _gathered(self, shown: Shown) -> None:
        self.shown = shown
        unconfirmed = any(
            one.code == EXAMPLE and one.id == shown.in_force and not shown.confirmed[one.id] for one in shown.versions
        )
        told = "现用的是示例规则，须经区人大常委会确认后才能作为正式结果公示。" if unconfirmed else ""
        self.versions.show_rows([_row(one, shown) for one in shown.versions], told)
        editing = self.editor.editing
        if editing is not None and self.in_editor:
            self._follow(editing, shown)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.edit(wanted[0] or shown.in_force or 0)
            self.editor.show_item(wanted[1])

    def _follow(self, editing: Editing, shown: Shown) -> None:
        """The version in the editor after something was written: read again, unless there are changes to lose."""
        now = shown.version(editing.number)
        if now is None and editing.changed:
            self.shell.toast("这份草稿已被删除，保存时可以另存为新草稿。", icon="warning-fill")
        elif now is None:
            self.close_now()
        elif not editing.changed and (now.text != editing.text or now.draft == editing.fixed):
            self._open(now)
        elif now.revision != editing.revision and editing.changed:
            self.shell.toast("这份草稿已在别处改过，保存时会再提醒。", icon="warning-fill")

    def open(self, argument: Any) -> None:
        """See the class."""
        if argument == "new":
            self.work.new_draft()
        elif isinstance(argument, int):
            self._wanted = (argument, "")
            self.reload()
        elif isinstance(argument, dict) and self.leave():
            self._wanted = (argument.get("version"), str(argument.get("item", "")))
            self.reload()

    def focus_first(self) -> None:
        face = self.editor if self.in_editor else self.versions
        face.focus_first()

    # ---- versions ----------------------------------------------------------------------------------------

    def current(self) -> Version | None:
        """The version in the editor, else the one chosen in the table."""
        if self.shown is None:
            return None
        if self.in_editor and self.editor.editing is not None:
            return self.shown.version(self.editor.editing.number)
        row = self.versions.table.current_row()
        return self.shown.version(row["id"]) if row else None

    def _show_side(self, row: Any) -> None:
        self.versions.side.setVisible(row is not None)
        found = self.shown.version(row["id"]) if self.shown and row else None
        if found is None or self.shown is None:
            return
        used = "、".join([*(f"{year} 年度" for year in found.scores), *found.used_by])
        lines = [
            Line("起用日期", found.effective_from.isoformat()),
            Line("用于", used or "还没有用过"),
            Line("确认", self.shown.confirmed[found.id]),
        ]
        if found.published_on:
            lines.append(Line("发布日期", found.published_on.isoformat()))
        if found.retired_on:
            lines.append(Line("停用日期", found.retired_on.isoformat()))
        if found.faults:
            more = f"，另有 {len(found.faults) - 1} 处" if len(found.faults) > 1 else ""
            lines.append(Line("还不能发布", f"{found.faults[0].rstrip('。')}{more}。"))
        title = f"{found.title}　第\u00a0{found.version}\u00a0版"
        side = self.versions.side
        side.show_version(title, found.word, STATES.get(found.word, ""), lines, self._actions(found))
        if found.faults and found.draft:
            side.buttons[PUBLISH].set_reason("还有错误或对不上的算例，先编辑草稿")

    def _actions(self, found: Version) -> list[list[Action]]:
        """What can be done with a version, in lines."""
        compare = Action("对比另一版", self.work.compare, "files", tip="与另一版逐条对照")
        export = Action("导出", self.work.export, "upload-simple", tip="存成规则文件")
        trial = Action("试算", self.work.try_out, "flask", tip="看按这一版各人得多少分，不影响现在的积分")
        if found.draft:
            edit = Action("编辑草稿", lambda: self.edit(found.id), "pencil-simple", tip="打开来改（Enter）")
            publish = Action(PUBLISH, self.work.publish, "shield-check", tip="对照、确认后发布")
            drop = Action("删除草稿", self.work.drop, "trash", tip="移到回收站")
            return [[edit, trial], [publish, compare], [export, drop]]
        look = Action("查看内容", lambda: self.edit(found.id), "eye", tip="只能看，不能改（Enter）")
        copy = Action("以此另起草稿", self.work.copy, "copy", tip="复制成下一版的草稿")
        own = Action("登记确认", self.work.confirm_version, "shield-check", tip="写明由谁、凭什么文件确认")
        found_actions = [[look, copy], [trial, compare], [own, export]]
        if found.word != "停用":
            back = Action("撤回", self.work.withdraw, "arrow-counter-clockwise", tip="变回草稿；用过的不能撤回")
            rest = Action("停用", self.work.retire, "prohibit", tip="从某天起不再用它")
            found_actions.append([back, rest])
        return found_actions

    def edit(self, number: int) -> None:
        """Open a version in the editor."""
        found = self.shown.version(number) if self.shown else None
        if found is not None:
            self._open(found)

    def _open(self, found: Version) -> None:
        try:
            editing = Editing(found.id, found.revision, found.text, fixed=not found.draft)
        except UserError as error:
            self.shell.refuse(error)
            return
        before = self.editor.editing
        if before is not None and before.number == found.id:
            editing.chosen = before.chosen if before.chosen[0] == "scheme" else editing.within(before.chosen)
        assert self.shown is not None
        self._faces.setCurrentWidget(self.editor)
        self.editor.show_version(editing, self.shown.tags, found.word)
        self.editor.focus_first()

    # ---- the editor --------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        editing, heading = self.editor.editing, self.editor.heading
        if editing is None:
            return
        fixed = "已发布的版本不能改，请以它为底另起草稿" if editing.fixed else ""
        heading.button("保存").set_reason(fixed or ("" if editing.changed else "没有改动"))
        blocked = self.editor.found.blocked if self.editor.found else "正在检查"
        main = heading.button(PUBLISH)
        if main.word() != (COPY if editing.fixed else PUBLISH):
            main.set_word(COPY if editing.fixed else PUBLISH)
        main.set_reason("" if editing.fixed else "有填错的内容，改正后才能发布" if editing.slips else blocked)

    def _publish_or_copy(self) -> None:
        """The main button of the editor: a draft is published, from a published version the next draft begins."""
        if self.editor.editing is not None and self.editor.editing.fixed:
            self.work.copy()
        else:
            self.work.publish()

    def _held_back(self) -> bool:
        """Tell of what was typed and cannot be read; True where there is any."""
        self.editor.form.flush()
        slips = self.editor.slips()
        if slips:
            self.shell.refuse(InvalidInput(f"{slips[0].sentence}。", slips[0].step))
        return bool(slips)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Store the draft in the editor, then go on."""
        editing, desk = self.editor.editing if self.in_editor else None, self.desk
        if editing is not None and self._held_back():
            return
        if editing is None or not editing.changed or editing.fixed:
            if then is not None:
                then()
            return
        number, revision, text = editing.number, editing.revision, editing.text

        def write(_progress: object) -> Any:
            saved = rules.save_draft(desk, number, text, revision)
            return saved, rules.version(desk, number)

        def done(answer: Any) -> None:
            saved, now = answer
            editing.stored(now.revision, now.text)
            tell_saved(self.shell, saved, "已保存草稿", lambda: history.undo(desk, saved.batch))
            self.editor.refresh()
            if then is not None:
                then()

        self.shell.jobs.run(write, done, lambda error: self._not_saved(error, text), owner=self, title="保存草稿")

    def _not_saved(self, error: UserError, text: str) -> None:
        """What cannot be stored where it was begun (changed elsewhere, published meanwhile) need not be lost."""
        if not isinstance(error, Conflict | NotFound):
            self.shell.refuse(error)
            return
        detail = "可以把这里的内容另存为一份新草稿，两份都留着，再用「对比另一版」核对。"
        if confirm(self, error.sentence, detail, yes="另存为新草稿", no="留在这里"):
            self.close_now()
            self.work.begin("text", text)

    @property
    def in_editor(self) -> bool:
        """Whether a version is open in the editor."""
        return self._faces.currentWidget() is self.editor

    def text_of(self, found: Version) -> str:
        """The text in sight: in the editor with what is not stored yet."""
        editing = self.editor.editing
        return editing.text if self.in_editor and editing is not None else found.text

    def leave(self) -> bool:
        """Ask before unsaved changes are given up."""
        editing = self.editor.editing
        if not self.in_editor or editing is None:
            return True
        self.editor.form.flush()
        if editing.changed and not confirm(
            self, "规则草稿有改动还没有保存", "离开后改动就没有了。", yes="放弃改动", no="留在这里", danger=True
        ):
            return False
        if editing.changed:
            self.close_now()
        return True

    def close_editor(self) -> None:
        """Back to the versions, after asking."""
        if self.leave():
            self.close_now()
            self.reload()

    def close_now(self) -> None:
        """Back to the versions, with the one that was open chosen."""
        editing, self.editor.editing = self.editor.editing, None
        self._faces.setCurrentWidget(self.versions)
        if editing is not None:
            self.versions.table.select_key(editing.number)
        self.versions.focus_first()


def _row(found: Version, shown: Shown) -> Mapping[str, Any]:
    confirmed = shown.confirmed[found.id]
    return {
        "id": found.id,
        "title": found.title,
        "version": found.version,
        "state": found.word,
        "effective_from": found.effective_from,
        "items": shown.items[found.id],
        "years": "、".join(str(year) for year in found.scores) or None,
        "confirmed": confirmed or ("还没有确认" if found.code == EXAMPLE and not found.draft else None),
    }

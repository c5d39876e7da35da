"""What is done with versions: drafts begun, compared, published, withdrawn, retired, exported. Called by the page."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.services import history, rules, setup
from gongshu_desk.services.rule_versions import Version
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.dialogs import ask_box, ask_text, confirm
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.pages.rules.dialogs import DifferenceDialog, NewDraft, PublishDialog, RetireDialog
from gongshu_desk.ui.pages.rules.gathering import (
    FILE,
    Shown,
    differences,
    gather,
    origins,
    overtaken,
    replaced,
    said,
)
from gongshu_desk.ui.pages.rules.paper import print_text

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.rules.page import RulesPage


class Work:
    """The verbs of one page, on the version the page has in sight."""

    def __init__(self, page: "RulesPage") -> None:
        self.page, self.shell, self.desk = page, page.shell, page.desk

    def confirm_version(self) -> None:
        """Keep by whom the version was confirmed."""
        self._confirm(self.page.current())

    def confirm_in_force(self) -> None:
        """The same for the version that scores now, whatever is chosen."""
        shown = self.page.shown
        self._confirm(shown.version(shown.in_force) if shown else None)

    def _confirm(self, found: Version | None) -> None:
        if found is None or found.draft:
            return
        detail = "由谁、凭什么会议或文件确认。"
        title = f"确认「{found.title}」第 {found.version} 版"
        words = ask_text(self.page, title, detail, hint="如 区人大常委会主任会议 2026-01-12")
        if words:
            self._write(lambda: setup.confirm_rules(self.desk, found.code, found.version, words), "已登记规则的确认")

    def compare(self) -> None:
        """Show what differs from another version."""
        found, shown = self.page.current(), self.page.shown
        if found is None or shown is None or len(shown.versions) < 2:
            self.shell.toast("只有一版规则，没有可对比的。", icon="info-fill")
            return
        order = sorted((one for one in shown.versions if one.id != found.id), key=lambda one: one.id != shown.in_force)
        others = [(one.id, f"{one.title}　第 {one.version} 版（{one.word}）") for one in order]

        def show(told: dict[int, list[str]]) -> None:
            box = DifferenceDialog(self.page, f"{found.title}　第 {found.version} 版", others, told.__getitem__)
            text = box.text
            ask_box(box)
            if box.wanted_print:
                print_text(self.page, text())

        self.shell.jobs.run(
            lambda _p: differences(shown.versions, found.id), show, worker="draw", owner=self.page, title="对照规则"
        )

    # ---- drafts ------------------------------------------------------------------------------------------

    def new_draft(self) -> None:
        """Ask where a draft begins, make it and open it."""
        shown = self.page.shown
        if shown is None or not self.page.leave():
            return

        def ask(shapes: Any) -> None:
            box = NewDraft(self.page, origins(shown, shapes))
            if ask_box(box):
                self.begin(*(box.value() or (FILE, None)))

        self.shell.jobs.run(lambda _p: rules.shapes(), ask, worker="draw", owner=self.page, title="读取示例规则")

    def begin(self, kind: str, value: Any) -> None:
        """A draft from a version (`copy`), a text (`text`) or a file of the clerk's choice."""
        desk = self.desk
        if kind == FILE:
            self.import_file()
        elif kind == "copy":
            self._make(lambda: rules.copy_as_draft(desk, value))
        else:
            self._make(lambda: rules.new_draft(desk, value))

    def import_file(self) -> None:
        """A draft from a rule file."""
        if not self.page.leave():
            return
        file = file_dialogs.ask_open(self.page, self.shell.settings, "导入规则文件", file_dialogs.RULES)
        if file is None:
            return
        try:
            text = rules.rule_file(file)
        except UserError as error:
            self.shell.refuse(error)
            return
        self._make(lambda: rules.new_draft(self.desk, text))

    def copy(self) -> None:
        """A draft of the next number with the text of the version in sight."""
        found = self.page.current()
        if found is not None:
            self._make(lambda: rules.copy_as_draft(self.desk, found.id))

    def _make(self, make: Callable[[], Any]) -> None:
        desk = self.desk

        def made(answer: Any) -> None:
            saved, number = answer
            tell_saved(self.shell, saved, "已新建草稿", lambda: history.undo(desk, saved.batch))
            self.page.open(number)

        self.shell.jobs.run(lambda _p: make(), made, owner=self.page, title="新建草稿")

    def drop(self) -> None:
        """Put the draft into the recycle bin, after asking."""
        found = self.page.current()
        if found is None or not found.draft:
            return
        if confirm(
            self.page,
            f"删除草稿「{found.title}」第 {found.version} 版？",
            "可以用「撤销」找回。",
            yes="删除",
            danger=True,
        ):
            self._write(lambda: rules.drop_draft(self.desk, found.id), "已删除草稿")

    def publish(self) -> None:
        """Store, show what changes and from when, ask once, publish."""
        found = self.page.current()
        if found is None or not found.draft:
            return
        self.page.save(lambda: self._ask_publish(found.id))

    def _ask_publish(self, number: int) -> None:
        desk = self.desk

        def read(_progress: object) -> Any:
            shown = gather(desk)
            fresh = rules.version(desk, number)
            if fresh.faults:
                raise InvalidInput(fresh.faults[0], "改正以后再发布。")
            old = replaced(shown.versions, fresh)
            return shown, fresh, old, said(old.text, fresh.text) if old else []

        def ask(answer: Any) -> None:
            shown, fresh, old, lines = answer
            when, against, warning = _meaning(shown, fresh, old)
            box = PublishDialog(self.page, f"「{fresh.title}」第 {fresh.version} 版", when, against, lines, warning)
            if ask_box(box):
                self._write(
                    lambda: rules.publish(desk, number),
                    f"已发布「{fresh.title}」第 {fresh.version} 版",
                    self.page.close_now,
                )

        self.shell.jobs.run(read, ask, owner=self.page, title="检查规则")

    def withdraw(self) -> None:
        """Make a published version a draft again, after asking."""
        found = self.page.current()
        if found is None or found.draft:
            return
        detail = "撤回后变回草稿，不再计分；已登记的确认一并取消。"
        if confirm(self.page, f"撤回「{found.title}」第 {found.version} 版？", detail, yes="撤回"):
            self._write(lambda: rules.withdraw(self.desk, found.id), "已撤回为草稿")

    def retire(self) -> None:
        """From which day a version scores no more."""
        found = self.page.current()
        if found is None or found.draft:
            return
        box = RetireDialog(self.page, f"「{found.title}」第 {found.version} 版", self.desk.today())
        if ask_box(box):
            day = box.day.value()
            self._write(lambda: rules.retire(self.desk, found.id, day), f"已自 {day} 起停用")

    def export(self) -> None:
        """Write the text in sight as a rule file."""
        found = self.page.current()
        if found is None:
            return
        text = self.page.text_of(found)
        name = f"{found.code}-{found.version}.toml"
        target = file_dialogs.ask_save(self.page, self.shell.settings, "导出规则", name, file_dialogs.RULES)
        if target is None:
            return

        def write(_progress: object) -> Path:
            from gongshu_desk.files import write_atomically

            write_atomically(target, text.encode())
            return target

        self.shell.jobs.run(
            write, lambda path: self.shell.toast("已导出规则", file=path), worker="draw", owner=self.page
        )

    def try_out(self) -> None:
        """Store the draft and open the trial of the points page."""
        found = self.page.current()
        if found is not None:
            self.page.save(lambda: self.shell.go("points", {"trial": found.id}))

    def _write(self, run: Callable[[], Any], sentence: str, then: Callable[[], object] | None = None) -> None:
        desk, shell = self.desk, self.shell

        def told(saved: Any) -> None:
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))
            if then is not None:
                then()

        shell.jobs.run(lambda _p: run(), told, owner=self.page, title="正在保存")


def _meaning(shown: Shown, fresh: Version, old: Version | None) -> tuple[str, str, str]:
    """From when the draft applies, against what it stands, and what the clerk should think of before."""
    year = fresh.effective_from.year
    when = f"{fresh.effective_from} 起用：{year} 年度起整年按这一版计分，以前的年度不变；已结账的年度不受影响。"
    if old is None:
        return when, "以前没有发布过可用的规则，不用对照。", ""
    against = f"替换「{old.title}」第 {old.version} 版（{old.effective_from} 起用），不同之处："
    if overtaken(shown.versions, fresh) is not None:
        return (
            when,
            against,
            f"「{old.title}」第 {old.version} 版起用更晚（{old.effective_from}），{year} 年度仍按它计分，这一版用不上。请核对起用日期。",
        )
    touched = [one for version in shown.versions for one in version.scores if one >= year]
    if touched:
        years = "、".join(f"{one} 年度" for one in sorted(set(touched)))
        return when, against, f"{years}已有登记，发布后积分和名次随之变动。还没有试算过的，请先试算。"
    return when, against, ""

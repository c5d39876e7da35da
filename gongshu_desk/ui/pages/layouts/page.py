"""证书版式: layout of the page and what its buttons do; the logic stands in `editing`, `places` and the services."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from gongshu_desk.domain.certificates.layout import PAPER_LABELS
from gongshu_desk.domain.certificates.reading import parse
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.services import history, layouts
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.dialogs import confirm
from gongshu_desk.ui.kit.fields import Combo
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.labels import Elided
from gongshu_desk.ui.kit.layout import EDGE, card, col, row
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.layouts.canvas import Canvas
from gongshu_desk.ui.pages.layouts.drawing import SAMPLES, Seen, picture
from gongshu_desk.ui.pages.layouts.editing import Editing
from gongshu_desk.ui.pages.layouts.side import Side

LAYOUT = "证书版式 (*.toml)"
PICTURE = "图片 (*.png *.jpg *.jpeg)"
PAUSE_MS = 60
POINTS = 72 / 25.4
KEEPS = "已发的证书仍按发证时的版式重印"


class LayoutsPage(Page):
    """`open` takes the kind of certificate: training-certificate or honour-certificate."""

    title, help = "证书版式", "layouts"
    kinds = frozenset({"certificatelayout"})

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__()
        self.shell, self.desk = shell, desk
        self.kind = CertificateKind.HONOUR
        self.editing: Editing | None = None
        self.versions: list[layouts.Version] = []
        self.canvas = Canvas()
        self.side = Side(self.add, self.copy, self.delete)
        self.list, self.form = self.side.list, self.side.form
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._draw)
        self._build()
        self.canvas.changed.connect(self._show)
        self.canvas.chosen.connect(self._show_chosen)
        self.canvas.resized.connect(self._later.start)
        self.side.edited.connect(lambda: self._show(fields=False))
        self.side.chosen.connect(self._show_chosen)

    # --- layout -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.kind_combo = Combo([(one, one.label) for one in CertificateKind], self.kind, bold=True, label="证书种类")
        self.kind_combo.edited.connect(self._choose_kind)
        self.heading = Heading(
            "证书版式",
            f"拖动或用方向键摆放各框；{KEEPS}",
            [
                Action("导入", self.import_file, "download-simple", tip="打开一份版式文件"),
                Action("导出", self.export_file, "upload-simple", tip="连背景图片存成一个文件"),
                Action("恢复默认", self.restore, "arrow-counter-clockwise", tip="换回随程序提供的版式"),
                Action("保存为新版本", self.save, "floppy-disk", "Ctrl+S", f"以后发证用新版本；{KEEPS}", "primary"),
            ],
            crumb=("返回", self.shell.back),
            extra=[self.kind_combo],
        )
        board = card(col((self.canvas, 1), space=0, margins=EDGE), "well")
        self.fill(self.heading, self._tools(), (row((board, 1), self.side, space=12), 1), space=10)
        self._redo_also = QShortcut(QKeySequence("Ctrl+Shift+Z"), self, activated=self.redo)

    def _tools(self) -> QHBoxLayout:
        """The line above the paper: steps, paper, picture, sample, and what state the layout is in."""
        self.sample_combo = Combo(SAMPLES, label="预览用的数据", most=260)
        self.sample_combo.edited.connect(self._draw)
        self.paper_combo = Combo(list(PAPER_LABELS.items()), label="纸张")
        self.paper_combo.edited.connect(self._choose_paper)
        self.undo_button = Button(kind="icon", icon="arrow-counter-clockwise", tip="撤销", key="Ctrl+Z", run=self.undo)
        self.redo_button = Button(kind="icon", icon="arrow-clockwise", tip="重做", key="Ctrl+Y", run=self.redo)
        self.picture_button = MenuButton(
            self._picture_actions, "背景图片", "file-plus", tip="铺满纸面的 PNG 或 JPEG，最大 2 MB"
        )
        self.state = Elided("", "cap", "ink2")
        steps = (self.undo_button, self.redo_button)
        return row(*steps, self.paper_combo, self.picture_button, self.sample_combo, (self.state, 1))

    # --- reading ----------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the layout in use; unsaved changes stay."""
        desk, kind = self.desk, self.kind

        def gather(_progress: object) -> tuple[CertificateKind, str, list[layouts.Version]]:
            return kind, layouts.in_use(desk, kind), layouts.versions(desk, kind)

        self.shell.jobs.run(gather, self._gathered, owner=self, latest="layouts.read", title="读取版式")

    def _gathered(self, found: tuple[CertificateKind, str, list[layouts.Version]]) -> None:
        kind, text, self.versions = found
        if kind is not self.kind:
            return
        stored, editing = parse(text, kind), self.editing
        if editing is None or (not editing.changed and editing.layout != stored):
            self.editing = Editing(stored)
            self.canvas.show_layout(self.editing)
        self._show()

    def open(self, argument: Any) -> None:
        """See the class."""
        if argument in {kind.value for kind in CertificateKind}:
            self.kind_combo.set_value(CertificateKind(argument))
            self._choose_kind()

    def _choose_kind(self) -> None:
        wanted = self.kind_combo.value()
        if wanted is self.kind:
            return
        if not self.leave():
            self.kind_combo.set_value(self.kind)
            return
        self.kind, self.editing = wanted, None
        self.reload()

    def leave(self) -> bool:
        """Ask before unsaved changes are given up."""
        if self.editing is None or not self.editing.changed:
            return True
        if not confirm(
            self, "版式有改动还没有保存", "离开后改动就没有了。", yes="放弃改动", no="留在这里", danger=True
        ):
            return False
        self.editing = None
        self._stale = True
        return True

    # --- showing ----------------------------------------------------------------------------------------------

    def _show(self, *, fields: bool = True) -> None:
        editing = self.editing
        if editing is None:
            return
        self.paper_combo.set_value(editing.layout.paper)
        self.undo_button.set_reason("" if editing.can_undo else "没有可撤销的改动")
        self.redo_button.set_reason("" if editing.can_redo else "没有可重做的改动")
        save = self.heading.button("保存为新版本")
        save.set_reason("" if editing.changed else "版式没有改动")
        self._show_chosen(fields=fields)
        self._say_state()
        self._later.start()

    def _show_chosen(self, *, fields: bool = True) -> None:
        if self.editing is not None:
            self.side.show_layout(self.editing, fields=fields)
            self.canvas.update()

    def _say_state(self, fault: str = "") -> None:
        assert self.editing is not None
        problem = self.editing.problem()
        newest = self.versions[0] if self.versions else None
        used = f"，已用于 {newest.issued} 张证书" if newest and newest.issued else ""
        now = f"现行：第 {newest.version} 版{used}" if newest else "现行：默认版式"
        said = problem or (f"{fault}" if fault else f"{now}{'；有改动未保存' if self.editing.changed else ''}")
        self.state.set_text(said, "red" if problem else "amber" if fault else "ink2")
        if problem:
            self.heading.button("保存为新版本").set_reason(problem)

    def _draw(self) -> None:
        """Ask for the picture of the paper; a layout with a slip keeps the last good one."""
        editing = self.editing
        if editing is None or editing.problem():
            return
        kind, text, sample = self.kind, editing.text, self.sample_combo.value()
        scale = self.canvas.scale() / POINTS * self.devicePixelRatioF()
        self.shell.jobs.run(
            lambda _progress: picture(kind, text, sample, scale), self._drawn, worker="draw", owner=self,
            latest="layouts.draw", title="预览版式",
        )  # fmt: skip

    def _drawn(self, seen: Seen) -> None:
        self.canvas.show_picture(seen.picture)
        if self.editing is not None:
            self._say_state(seen.fault)

    # --- choosing and changing --------------------------------------------------------------------------------

    def _choose_paper(self) -> None:
        if self.editing and self.editing.set_paper(self.paper_combo.value()):
            self._show()

    def undo(self) -> None:
        """Take the last step back."""
        if self.editing:
            self.editing.undo()
            self._show()

    def redo(self) -> None:
        """Make it again."""
        if self.editing:
            self.editing.redo()
            self._show()

    def add(self) -> None:
        """A new box."""
        if self.editing:
            self.editing.add()
            self._show()
            self.form.fields["text"].setFocus()

    def copy(self) -> None:
        """The chosen box once more."""
        if self.editing:
            self.editing.copy()
            self._show()

    def delete(self) -> None:
        """Without the chosen one."""
        if self.editing and self.editing.delete():
            self._show()

    # --- picture behind ---------------------------------------------------------------------------------------

    def _picture_actions(self) -> list[Action | None]:
        there = self.editing.layout.background if self.editing else None
        found: list[Action | None] = [Action("选择图片…", self.choose_picture, "folder-open")]
        if there:
            words = "套印时也印背景" if there.stock else "套印时不印背景"
            found += [Action(words, self.switch_picture, "printer"), Action("去掉背景图片", self.drop_picture, "trash")]
        if self.editing and self.editing.framed:
            found += [None, Action("去掉边框和角线", self.drop_frames, "x", tip="背景图片自带边框时用")]
        return found

    def choose_picture(self) -> None:
        """A picture behind everything."""
        file = file_dialogs.ask_open(self, self.shell.settings, "选择背景图片", PICTURE)
        if file is None or self.editing is None:
            return
        try:
            if file.stat().st_size > layouts.MOST_BYTES:
                raise InvalidInput(f"“{file.name}”太大，背景图片最多 2 MB。", "请缩小或压缩后再用。")
            self.editing.set_background(file.read_bytes())
        except OSError:
            self.shell.refuse(InvalidInput(f"“{file.name}”打不开。", "请核对文件是否还在、是否有权限读取。"))
        except UserError as error:
            self.shell.refuse(error)
        self._show()

    def drop_picture(self) -> None:
        """No picture."""
        if self.editing and self.editing.set_background(None):
            self._show()

    def drop_frames(self) -> None:
        """No frames: the picture has its own."""
        if self.editing and self.editing.drop_frames():
            self._show()

    def switch_picture(self) -> None:
        """Whether the picture is on the stock already."""
        if self.editing and self.editing.layout.background:
            there = self.editing.layout.background
            self.editing.put(replace(self.editing.layout, background=replace(there, stock=not there.stock)))
            self._show()

    # --- files and versions -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Store as a new version."""
        if self.editing is None or not self.editing.changed or self.editing.problem():
            return
        desk, kind, text = self.desk, self.kind, self.editing.text

        def done(saved: Any) -> None:
            if self.editing is not None:
                self.editing.stored()
            tell_saved(self.shell, saved, f"已保存新版式；{KEEPS}", lambda: history.undo(desk, saved.batch))

        self.shell.jobs.run(lambda _p: layouts.save(desk, kind, text), done, owner=self, title="保存版式")

    def restore(self) -> None:
        """The shipped layout in its place, to be looked at before it is saved."""
        if self.editing:
            self.editing.take(parse(layouts.shipped(self.kind), self.kind))
            self._show()
            self.shell.toast("已换成默认版式，保存后生效。", icon="info-fill")

    def export_file(self) -> None:
        """Write the layout as one file."""
        if self.editing is None:
            return
        file = file_dialogs.ask_save(
            self, self.shell.settings, "导出版式", f"{self.editing.layout.title}版式.toml", LAYOUT
        )
        if file is None:
            return
        text = self.editing.text

        def write(_progress: object) -> Path:
            layouts.export_file(text, file)
            return file

        self.shell.jobs.run(write, lambda path: self.shell.toast("已导出版式", file=path), worker="draw", owner=self)

    def import_file(self) -> None:
        """A layout from a file in place of this one, to be looked at before it is saved."""
        file = file_dialogs.ask_open(self, self.shell.settings, "导入版式", LAYOUT)
        if file is None:
            return
        kind = self.kind

        def taken(text: str) -> None:
            if self.editing is not None and self.kind is kind:
                self.editing.take(parse(text, kind))
                self._show()
                self.shell.toast("已打开版式文件，保存后生效。", icon="info-fill")

        self.shell.jobs.run(
            lambda _p: layouts.import_file(file, kind), taken, worker="draw", owner=self, title="导入版式"
        )

    def keyPressEvent(self, event: Any) -> None:
        """Esc in a field goes back to the paper."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.canvas.setFocus()

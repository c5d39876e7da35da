"""打印字体: which face each kind of text got on this PC, and whether the official page uses the PC's own.

What draws (reportlab, pdfium) is imported on the drawing worker: opening the settings does not wait for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from gongshu_desk.errors import UserError
from gongshu_desk.reports import faces
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Button
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.fields import Check
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, Item, card, clear, col, hline, holder, row, scroll
from gongshu_desk.ui.kit.shell import Shell

if TYPE_CHECKING:
    from gongshu_desk.reports.face_list import FaceLine

SWITCH = "公文用本机字体"
WHY = "只管通知、函和述职报告；证书和表册始终用随程序的字体，哪台电脑、哪一年打印都一样。"
OVERRULED = "本次启动指定了只用随程序的字体，这里的设置不起作用。"
PIXELS = 96 / 72
USE_WIDE, CHIP_WIDE = 132, 92
Shown = list[tuple["FaceLine", QImage]]


class FontsTab(QWidget):
    """The switch above, a line for each kind of text below."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, _desk: Desk) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._shell = shell
        self.switch = Check(SWITCH)
        self.switch.setChecked(faces.wanted())
        self.switch.clicked.connect(self.choose)
        again = Button("重新查找", small=True, icon="arrows-clockwise", tip="装了新字体以后按", run=self.look_again)
        self.why = Label(WHY, tone="ink2", wrap=True)
        head = col(row(Label("打印字体", "h2"), None, self.switch, again, space=16), self.why,
                   space=8, margins=(20, 12, 16, 12))  # fmt: skip
        self._lines = col(space=0)
        self.lines: tuple[FaceLine, ...] = ()
        body = card(col(head, hline(), (scroll(col(self._lines, None, space=0)), 1), space=0, margins=EDGE))
        self.setLayout(col((body, 1), space=0))

    def reload(self) -> None:
        """Show what is in use; searches the font folders if nothing has asked yet."""
        self._gather()

    def look_again(self) -> None:
        """Search the font folders anew."""
        self._gather(again=True)

    def choose(self, on: bool) -> None:
        """Use the PC's own faces, or the bundled ones only; the next print has them."""
        self._gather(again=True, keep=on)

    def _gather(self, *, again: bool = False, keep: bool | None = None) -> None:
        """On the drawing worker, so that no print is half done when its faces change."""
        scale = PIXELS * ladder.scale() * self.devicePixelRatioF()

        def gather(_progress: object) -> Shown:
            from gongshu_desk.reports import face_list, fonts
            from gongshu_desk.ui.kit.pdf_raster import open_pdf, raster

            if keep is not None:
                faces.want(keep)
            if again:
                fonts.look_again()
            sheet = open_pdf(face_list.samples())
            return [(line, raster(sheet, at, scale)) for at, line in enumerate(face_list.lines())]

        latest = "" if again else "settings.fonts"  # a choice is never passed over
        self._shell.jobs.run(
            gather, self._show, self._refused, worker="draw", owner=self, latest=latest, title="查找字体"
        )

    def _show(self, found: Shown) -> None:
        self.lines = tuple(line for line, _ in found)
        self._settle()
        clear(self._lines)
        for at, (line, drawn) in enumerate(found):
            picture = QPixmap.fromImage(drawn)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            if at:
                self._lines.addWidget(hline())
            self._lines.addWidget(_entry(line, picture))

    def _refused(self, refusal: UserError) -> None:
        self._settle()
        self._shell.jobs.refused.emit(refusal)

    def _settle(self) -> None:
        """The switch as it is kept; out of reach where the start of the program overrules it."""
        self.switch.setChecked(faces.wanted())
        self.switch.setEnabled(not faces.overruled())
        self.why.setText(f"{WHY}{OVERRULED}" if faces.overruled() else WHY)


def _entry(line: "FaceLine", picture: QPixmap) -> QWidget:
    use = holder(col(None, Label(line.use, "strong"), Label(line.purpose, tone="ink2"), None, space=2))
    use.setFixedWidth(ladder.wide(USE_WIDE))
    kind = holder(row(Chip("本机" if line.own else "随程序"), None))
    kind.setFixedWidth(ladder.wide(CHIP_WIDE))
    name = row(Label(line.name), (Elided(line.file, tone="ink2"), 1), space=12)
    told: list[Item] = [None, name, Label(line.verdict, tone="ink2", wrap=True), None]
    sample = QLabel()
    sample.setPixmap(picture)
    sample.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    sample.setAccessibleName(f"{line.use}的样子")
    entry = holder(row(use, kind, (col(*told, space=2), 1), sample, space=16, margins=(20, 5, 16, 5)))
    entry.setAccessibleName(f"{line.use}：{line.name}，{line.verdict}")
    return entry

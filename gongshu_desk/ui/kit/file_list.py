"""A short list of kept files with what can be done to each; files can be dropped on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.labels import Elided
from gongshu_desk.ui.kit.layout import clear, col, holder, row, scroll

ADD_TIP = "添加附件：扫描件、照片、PDF、Office 文件；也可以把文件拖到这里"
MOST_IN_SIGHT, FILE_HEIGHT = 3, 52
_ICONS = {"image": "image", "audio": "microphone"}


@dataclass(frozen=True, slots=True)
class ListedFile:
    """One file: its key, name, media type, and 「1.2 MB，2026-11-23 周敏」."""

    key: int
    name: str
    media_type: str
    under: str
    note: str = ""


class FileList(QWidget):
    """`opened` carries the key of a file, `dropped` the paths of what was dropped here."""

    opened = Signal(int)
    dropped = Signal(list)

    def __init__(self, add: Callable[[], object], menu: Callable[[ListedFile], Sequence[Action | None]]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setAcceptDrops(True)
        self._menu = menu
        self._lines = col(space=4, margins=(16, 0, 12, 8))
        self._inside = scroll(holder(self._lines))
        self._inside.hide()
        self.fold = Button("附件", "quiet", "paperclip", small=True, tip="看附件", run=self._turn)
        self._add = Button("添加", "quiet", "plus", small=True, tip=ADD_TIP, run=add)
        head = row(self.fold, None, self._add, margins=(8, 4, 8, 4))
        self.setLayout(col(head, self._inside, space=0))
        self._open = False
        self.buttons: dict[int, Button] = {}

    def show_files(self, files: Sequence[ListedFile]) -> None:
        """Show these files."""
        clear(self._lines)
        self.buttons = {}
        for file in files:
            self._lines.addWidget(self._line(file))
        self.fold.set_word(f"附件（{len(files)}）" if files else "附件")
        self.fold.set_reason("" if files else "还没有附件：点「添加」，或把文件拖到这里")
        self._settle()

    def _turn(self) -> None:
        self._open = not self._open
        self._settle()

    def _settle(self) -> None:
        """Folded it is one line; open it shows three files, the rest by scrolling."""
        self._inside.setVisible(self._open and bool(self.buttons))
        self._inside.setFixedHeight(min(len(self.buttons), MOST_IN_SIGHT) * ladder.px(FILE_HEIGHT) + 8)

    def retype(self) -> None:
        self._settle()

    def _line(self, file: ListedFile) -> QWidget:
        icon = _ICONS.get(file.media_type.partition("/")[0], "file-text")
        name = Button(_short(file.name), "link", icon, tip=f"打开 {file.name}", run=lambda: self.opened.emit(file.key))
        self.buttons[file.key] = name
        under = Elided(f"{file.under}　{file.note}".strip("　"), tone="ink2")
        menu = MenuButton(lambda: self._menu(file), kind="icon", small=True, tip=f"{file.name}：另存、说明、删除")
        name.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        name.customContextMenuRequested.connect(lambda _at: menu.open())
        left = holder(col(row(name, None), under, space=0))
        return holder(row((left, 1), menu, space=4))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit([url.toLocalFile() for url in event.mimeData().urls()])


def _short(name: str, most: int = 24) -> str:
    """A name with its middle left out, so that its ending stays in sight."""
    return name if len(name) <= most else f"{name[: most - 10]}…{name[-9:]}"

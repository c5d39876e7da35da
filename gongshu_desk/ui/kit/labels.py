"""Words on a page: a label in a role and tone, one that elides, a key cap, an icon with a word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon
from gongshu_desk.ui.kit.tips import inert


class Label(QLabel):
    """A plain label. `role` is one of `type.ROLES`, `tone` a text token (ink ink2 ink3 accent green amber red blue)."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "ink", wrap: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        ladder.wear(self, role)

    def set_tone(self, tone: str) -> None:
        """Write in another colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Elided(QWidget):
    """One line that ends in an ellipsis where it does not fit, with the whole text as its tooltip."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "ink", right: bool = False) -> None:
        super().__init__()
        self._text, self._role, self._tone, self._right = text, role, tone, right
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ladder.wear(self, role)
        self.setAccessibleName(text)
        self.retype()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str, tone: str = "") -> None:
        """Show another text, in another tone if given."""
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        self._hint()
        self.updateGeometry()
        self.update()

    def retype(self) -> None:
        self.setFixedHeight(ladder.metrics(self._role).height())

    def resizeEvent(self, _event: object) -> None:
        self._hint()

    def _hint(self) -> None:
        self.setToolTip(inert(self._text) if ladder.width(self._text, self._role) > self.width() else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(ladder.px(24), ladder.metrics(self._role).height())

    def sizeHint(self) -> QSize:
        return QSize(ladder.width(self._text, self._role) + 1, ladder.metrics(self._role).height())

    def paintEvent(self, _event: object) -> None:
        align = paint.RIGHT if self._right else paint.LEFT
        paint.write(paint.smooth(self), QRectF(self.rect()), self._text, self._role, self._tone, align)


class Key(QWidget):
    """A key cap that stands in a line of hints."""

    def __init__(self, text: str, role: str = "cap") -> None:
        super().__init__()
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self.retype()

    def retype(self) -> None:
        width, height = paint.key_size(self._text, self._role)
        self.setFixedSize(width, height)

    def paintEvent(self, _event: object) -> None:
        paint.key_cap(paint.smooth(self), self._text, 0, self.height() / 2, self._role)


class Remark(QWidget):
    """An icon and a word in its colour, without a ground: 「↑ 较上年 +3.1」, 「! 未备份 3 天」."""

    def __init__(self, icon: str, text: str, tone: str = "ink2", role: str = "body", size: int = 16) -> None:
        super().__init__()
        self._icon, self._text, self._tone, self._role, self._size = icon, text, tone, role, size
        self._icon_tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retype()

    def set(self, icon: str, text: str, tone: str, icon_tone: str = "") -> None:
        """Show another icon, text and tone; the icon may keep a colour of its own."""
        self._icon, self._text, self._tone, self._icon_tone = icon, text, tone, icon_tone or tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def retype(self) -> None:
        self.setFixedHeight(max(ladder.metrics(self._role).height(), ladder.px(self._size)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(ladder.px(self._size) + 5 + ladder.width(self._text, self._role) + 1, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(ladder.px(self._size) + 5 + ladder.px(24), self.height())

    def paintEvent(self, _event: object) -> None:
        painter = paint.smooth(self)
        size = ladder.px(self._size)
        if self._icon:
            draw_icon(painter, self._icon, self._icon_tone, 0, (self.height() - size) / 2, size)
        room = QRectF(self.rect()).adjusted(size + 5 if self._icon else 0, 0, 0, 0)
        paint.write(painter, room, self._text, self._role, self._tone)

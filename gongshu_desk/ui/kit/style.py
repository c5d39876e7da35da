"""Dress the application: Fusion, palette, face, Chinese words of Qt's own buttons, style sheet.

The sheet stands in `resources/styles/desk.qss`; its `{{word}}` are filled from the tokens and from the
measures of the type size in force. `dress` is called once after QApplication is made, `apply_size` as
often as the clerk likes: it reaches every living widget.
"""

import re

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from gongshu_desk import paths
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.tokens import COLOURS, colour

_PALETTE = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "white",
}


def dress(app: QApplication, factor: float = 1.0) -> None:
    """Make the application look like itself at a type size. Forces Fusion: native styles ignore the palette."""
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    app.setStyle("Fusion")
    app.setPalette(palette())
    QToolTip.setPalette(palette())
    _translate(app)
    ladder.set_family(ladder.choose_family(paths.resources() / "fonts"))
    apply_size(app, factor)


def apply_size(app: QApplication, factor: float) -> None:
    """Set the type size (see `type.SIZES`) on everything that lives and everything to come."""
    ladder.set_factor(factor)
    app.setFont(ladder.font())
    app.setStyleSheet(sheet())  # an application font reaches living widgets only when the sheet is set again
    QToolTip.setFont(ladder.font("cap"))
    ladder.retype_all()


def sheet() -> str:
    """The style sheet for the size in force. An unknown `{{word}}` raises KeyError."""
    raw = (paths.resources() / "styles" / "desk.qss").read_text(encoding="utf-8")
    box = ladder.px(16)
    dot = ladder.px(5)
    words = {
        **COLOURS,
        "icons": (paths.resources() / "icons").as_posix(),
        "drop": str(ladder.px(26)),
        "arrow": str(ladder.px(14)),
        "item": str(ladder.metrics().height() + ladder.px(8)),
        "box": str(box),
        "round": str((box + 2) // 2),
        "dot": str(dot),
        "hole": str(box + 2 - 2 * dot),
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda found: words[found.group(1)], raw)


def palette() -> QPalette:
    """The palette, the same for the active, inactive and disabled window, so that rows keep their colour."""
    made = QPalette()
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    for group in groups:
        for role, token in _PALETTE.items():
            made.setColor(group, role, colour(token))
    return made


def _translate(app: QApplication) -> None:
    """Qt's own words in Chinese; the file lies in the wheel, and beside the resources in a bundle."""
    if app.findChild(QTranslator, "qtbase_zh_CN"):
        return
    translator = QTranslator(app)
    translator.setObjectName("qtbase_zh_CN")
    places = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(paths.resources() / "translations"))
    if any(translator.load("qtbase_zh_CN", place) for place in places):
        app.installTranslator(translator)

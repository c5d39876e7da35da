"""The only wiring of the desktop: options, log, crash notice, Desk, Shell, pages, window.

`gui` opens the desktop, `screenshots OUT_DIR [--scale 1.0]` draws every page on demo data. Whatever is slow to
import (database, PDF, sheets, pinyin) is imported by the store worker, after the window is on the screen.
Exit codes: 0 done, 1 a bug, 2 refused with a sentence.
"""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from gongshu_desk import paths
from gongshu_desk.errors import InvalidInput, StoreTrouble, UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

DONE, REFUSED = 0, 2
log = logging.getLogger("gongshu_desk.app")


@dataclass
class Options:
    """What stands on the command line: `gui`, or `screenshots` with its folder and type factor."""

    command: str = "gui"
    data: Path | None = None
    out: Path | None = None
    scale: float = 1.0


def run(arguments: list[str]) -> int:
    """Run the desktop with these arguments; the exit code."""
    try:
        options = read_options(arguments)
        if options.command == "gui":
            return gui(options)
        from gongshu_desk.app.shots import screenshots

        return screenshots(options.out or Path(), options.data, options.scale)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED


def read_options(arguments: Sequence[str]) -> Options:
    """The options of `gui` and `screenshots`; InvalidInput for anything else."""
    options, words, rest = Options(), [], list(arguments)
    while rest:
        word, _, value = rest.pop(0).partition("=")
        if word in ("--data", "--scale"):
            value = value or (rest.pop(0) if rest else "")
            if not value:
                raise InvalidInput(f"{word} 后面没有值。", "用 gongshu-desk --help 看用法。")
            if word == "--data":
                options.data = Path(value)
            else:
                options.scale = _factor(value)
        elif word == "--json":
            continue
        elif word.startswith("-"):
            raise InvalidInput(f"桌面没有 {word} 这个选项。", "用 gongshu-desk --help 看用法。")
        else:
            words.append(word)
    options.command = words.pop(0) if words else "gui"
    if options.command == "screenshots":
        if len(words) != 1:
            raise InvalidInput("screenshots 后面要写一个文件夹。", "如 gongshu-desk screenshots 图片。")
        options.out = Path(words.pop())
    if words:
        raise InvalidInput(f"多出来的内容：{' '.join(words)}。", "用 gongshu-desk --help 看用法。")
    return options


def _factor(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0
    if not 0.5 <= value <= 3:
        raise InvalidInput(f"字号倍数「{text}」不对。", "请填 1.0、1.25 或 1.5。")
    return value


def gui(options: Options) -> int:
    """Open the desktop and stay until its window is closed; again with another data folder where the clerk asks."""
    data: Path | None = options.data or paths.default_data()
    code, trouble = DONE, None
    while data is not None:
        code, data, trouble = _sit_at(data, options.scale, trouble)
    return code


def _sit_at(data: Path, scale: float, trouble: StoreTrouble | None) -> tuple[int, Path | None, StoreTrouble | None]:
    """One desktop from its start to its end: the exit code, the folder to begin anew with, what is wrong with it.

    `trouble`: what the desktop before this one found wrong with the folder.
    """
    from gongshu_desk.ui.kit import type as ladder
    from gongshu_desk.ui.kit.collecting import Collector
    from gongshu_desk.ui.kit.diagnosis import start_log, stop_log
    from gongshu_desk.ui.kit.local_settings import LocalSettings

    settings = LocalSettings(data / "desktop.json")
    app = application(ladder.SIZES.get(settings.get("size", ""), scale))
    handler = start_log(data)
    from gongshu_desk.app.desktop import Desktop

    collector = Collector()
    desktop = Desktop(app, data, settings)
    try:
        with_hooks(desktop.crash)
        if _may_be_new(data) and not desktop.welcome():
            return DONE, None, None
        desktop.opening.known = trouble
        desktop.stay()
        return desktop.exit_code, desktop.next_data, desktop.next_trouble
    finally:
        desktop.close()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        collector.stop()
        stop_log(handler)


def _may_be_new(data: Path) -> bool:
    """Whether the guide of the first start is due: no store, and no trace of one. What is imported for it is slow."""
    file = paths.store_file(data)
    try:
        if file.stat().st_size:
            return False
    except OSError:
        pass
    from gongshu_desk.services.ways_back import is_new

    return is_new(data)


def application(factor: float = 1.0) -> "QApplication":
    """The dressed QApplication. On Chinese Linux desktops the wheels carry no fcitx plugin: ibus speaks to it."""
    if "QT_IM_MODULE" not in os.environ and "fcitx" in os.environ.get("XMODIFIERS", "") + os.environ.get(
        "GTK_IM_MODULE", ""
    ):
        os.environ["QT_IM_MODULE"] = "ibus"
    from PySide6.QtWidgets import QApplication

    from gongshu_desk.ui.kit import style

    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("gongshu_desk")
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(["gongshu_desk"])
    app.setApplicationName("gongshu_desk")
    style.dress(app, factor)
    return app


def with_hooks(crash: Callable[[str], object]) -> None:
    """Whatever nobody caught goes to the log and becomes a crash notice, never a traceback on the screen."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        crash("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = caught
    threading.excepthook = lambda told: caught(told.exc_type, told.exc_value or Exception(), told.exc_traceback)

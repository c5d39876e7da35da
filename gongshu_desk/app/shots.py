"""`screenshots`: every page of the desktop on demo data, as pictures, without a display."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gongshu_desk import paths
from gongshu_desk.errors import EnvironmentFault

SIZE = (1366, 768)
CLERK = "周敏"


def screenshots(out: Path, data: Path | None = None, scale: float = 1.0) -> int:
    """Draw every page into `out` at a type factor; on a demo of its own unless `data` names a folder. 0 when done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before QApplication
    with tempfile.TemporaryDirectory(prefix="gongshu-") as spare:
        folder = data or Path(spare) / "demo"
        if not paths.store_file(folder).exists():
            from gongshu_desk.services.demo import fill

            fill(folder, scale="street", years=2)
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault(f"不能建立文件夹 {out}：{error.strerror}。", "请换一个文件夹。") from error
        for name in _draw(folder, out, scale):
            sys.stdout.write(f"{name}\n")
    return 0


def _draw(data: Path, out: Path, scale: float) -> list[str]:
    from gongshu_desk.app import application
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.services.desk import open_desk
    from gongshu_desk.ui.kit.local_settings import LocalSettings

    app = application(scale)
    settings = LocalSettings(Path(os.devnull) / "desktop.json")  # pictures leave no trace
    settings["clerk"] = CLERK
    desktop = Desktop(app, data, settings)
    drawn: list[str] = []
    try:
        desktop.desk = open_desk(data)
        desktop.window.resize(*SIZE)
        desktop.window.show()
        desktop.open()
        settle(desktop)
        for key, prepare in _scenes(desktop):
            prepare()
            settle(desktop)
            file = out / f"{key}.png"
            if not desktop.window.grab().save(str(file)):
                raise EnvironmentFault(f"图片 {file.name} 没有写成。", "请检查磁盘空间和权限。")
            drawn.append(file.name)
    finally:
        desktop.window.hide()
        desktop.shell.jobs.shutdown()
        if desktop.desk is not None:
            desktop.desk.store.close()
    return drawn


def _scenes(desktop: Any) -> list[tuple[str, Callable[[], object]]]:
    """(file name, what to show) for each picture."""
    window = desktop.window
    scenes: list[tuple[str, Callable[[], object]]] = []
    for key in ("dashboard", "deputies", "activities", "rollcall", "stations", "opinions", "suggestions", "points"):
        scenes.append((key, lambda key=key: window.go(key)))
    for key in ("duty-reports", "honours", "attendance", "adjustments", "year-end", "import", "settings"):
        scenes.append((key, lambda key=key: window.go(key)))
    scenes.append(("preview", lambda: window.go("preview", ("year-summary", {"year": desktop.shell.year}))))
    scenes.append(("deputies-new", lambda: window.go("deputies", {"new": True})))
    return scenes


def settle(desktop: Any, quiet_ms: int = 200, most_ms: int = 20_000) -> None:
    """Let the window work until nothing has been under way for a moment."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    loop, clock, still = QEventLoop(), QElapsedTimer(), QElapsedTimer()
    clock.start()
    still.start()

    def look() -> None:
        if desktop.shell.jobs.is_busy():
            still.restart()
        if still.elapsed() > quiet_ms or clock.elapsed() > most_ms:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    loop.exec()
    timer.stop()

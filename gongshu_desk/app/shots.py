"""`screenshots`: every page of the desktop on demo data, as pictures, without a display."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gongshu_desk import paths
from gongshu_desk.app.gallery import prints
from gongshu_desk.errors import EnvironmentFault

SIZE = (1366, 768)
CLERK = "周敏"


def screenshots(out: Path, data: Path | None = None, scale: float = 1.0) -> int:
    """Draw every page into `out` at a type factor; on a demo of its own unless `data` names a folder. 0 when done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before QApplication
    os.environ["GONGSHU_FACES"] = "bundled"  # the same prints in the pictures of every machine
    with tempfile.TemporaryDirectory(prefix="gongshu-") as spare:
        folder = data or Path(spare) / "demo"
        own = not paths.store_file(folder).exists()
        if own:
            from gongshu_desk.reports.issuing import draw
            from gongshu_desk.services.demo import fill

            fill(folder, scale="street", years=2, draw=draw)
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault(f"不能建立文件夹 {out}：{error.strerror}。", "请换一个文件夹。") from error
        for name in _draw(folder, out, scale, Path(spare) if own else None):
            sys.stdout.write(f"{name}\n")
    return 0


def _draw(data: Path, out: Path, scale: float, spare: Path | None) -> list[str]:
    """Draw the scenes; with `spare` the store is a demo of our own, in which something may be left half done."""
    from gongshu_desk.app import application
    from gongshu_desk.app.desktop import Desktop
    from gongshu_desk.services.desk import open_desk
    from gongshu_desk.ui.kit.collecting import Collector
    from gongshu_desk.ui.kit.local_settings import LocalSettings

    app = application(scale)
    collector = Collector()
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
        for key, prepare in [*_scenes(desktop), *(_staged(desktop, spare) if spare else [])]:
            prepare()
            settle(desktop)
            file = out / f"{key}.png"
            if not desktop.window.grab().save(str(file)):
                raise EnvironmentFault(f"图片 {file.name} 没有写成。", "请检查磁盘空间和权限。")
            drawn.append(file.name)
        drawn += prints(out)
    finally:
        desktop.window.hide()
        desktop.shell.jobs.shutdown()
        desktop.window.deleteLater()  # with its two thousand widgets, which every later change of dress would visit
        if desktop.desk is not None:
            desktop.desk.store.close()
        collector.stop()
    return drawn


def _scenes(desktop: Any) -> list[tuple[str, Callable[[], object]]]:
    """(file name, what to show) for each picture."""
    window = desktop.window
    scenes: list[tuple[str, Callable[[], object]]] = []
    for key in ("dashboard", "deputies", "activities", "rollcall", "stations", "opinions", "suggestions", "points"):
        scenes.append((key, lambda key=key: window.go(key)))
    for key in ("duty-reports", "honours", "attendance", "adjustments", "year-end", "import", "settings"):
        scenes.append((key, lambda key=key: window.go(key)))
    scenes.append(("prints", lambda: window.go("prints", "year-summary")))
    scenes.append(("preview", lambda: window.go("preview", ("year-summary", {"year": desktop.shell.year}))))
    scenes.append(("handling", lambda: window.go("handling")))
    scenes.append(("review", lambda: window.go("review", "pending")))
    scenes.append(("publicity", lambda: window.go("publicity")))
    scenes.append(("objections", lambda: window.go("objections")))
    scenes.append(("publicity-compare", lambda: window.go("publicity", "compare")))
    scenes.append(("certificates", lambda: window.go("certificates")))
    scenes.append(("consequences", lambda: window.go("consequences", {"list": "preferred"})))
    scenes.append(("points-groups", lambda: window.go("points", {"view": 1})))
    scenes.append(("points-spread", lambda: window.go("points", {"view": 2})))
    scenes.append(("what-if", lambda: window.go("points", {"trial": None})))
    scenes.append(("layouts", lambda: window.go("layouts", "honour-certificate")))
    scenes.append(("rules", lambda: window.go("rules")))
    scenes.append(("rules-edit", lambda: window.go("rules", {"version": _draft(desktop), "item": "C3"})))
    scenes.append(("duplicates", lambda: window.go("duplicates", "merged")))
    scenes.append(("training", lambda: window.go("training", {"place": 0})))
    scenes.append(("training-year", lambda: window.go("training", {"place": 1})))
    scenes.append(("elections", lambda: window.go("elections")))
    for key in ("councils", "projects", "appraisal-meetings", "selecting"):
        scenes.append((key, lambda key=key: window.go(key)))
    for key in ("leaves", "opening-totals", "roll-over"):
        scenes.append((key, lambda key=key: window.go(key)))
    scenes.append(("tasks", lambda: window.go("tasks")))
    scenes.append(("indicators", lambda: window.go("indicators", {"key": "stations.opinions_resolved"})))
    scenes.append(("work-report", lambda: window.go("work-report", {"span": "year"})))
    scenes.append(("duty-term", lambda: window.go("duty-term")))
    for key in ("duty-ballots", "rectifications", "station-roster", "opinion-flow", "station-standard"):
        scenes.append((key, lambda key=key: window.go(key)))
    scenes.append(("deputies-new", lambda: window.go("deputies", {"new": True})))
    return scenes


def _draft(desktop: Any) -> int | None:
    """The draft of the rules to show; None where there is none, for the version in force."""
    from gongshu_desk.services import rules

    return next((one.id for one in rules.versions(desktop.desk) if one.draft), None)


def _staged(desktop: Any, spare: Path) -> list[tuple[str, Callable[[], object]]]:
    """Scenes in the middle of work: a roll half called, a statement, a sheet with faults before it is written."""
    from gongshu_desk.services import points

    window, desk, year = desktop.window, desktop.desk, desktop.shell.year
    called = _half_called(desk, year)
    rows = points.result(desk, year).rows
    sheet = _faulty_sheet(desk, spare / "2026年代表名册（汇总）.csv")
    return [
        ("statement", lambda: window.go("points", rows[len(rows) // 2].certificate_no)),
        ("import-preview", lambda: _to_preview(desktop, sheet)),
        ("rollcall-open", lambda: window.go("rollcall", called)),
        ("batch", lambda: _to_batch(desktop)),
        ("history", lambda: _to_history(desktop)),
        ("matrix", lambda: window.go("import", {"kind": "attendance", "file": str(_ticked(desk, year, spare))})),
        ("entry", lambda: _to_entry(desktop)),  # the last: it is not saved
    ]


def _half_called(desk: Any, year: int) -> str:
    """An activity without marks, then called down to the last third, with a few exceptions."""
    from gongshu_desk.domain.codes import AttendanceStatus as Status
    from gongshu_desk.services import activities

    waiting = (activities.roll(desk, call.no) for call in activities.calls(desk, year) if not call.marked)
    no, people = max(((roll.no, roll.people) for roll in waiting), key=lambda found: len(found[1]))
    told = {2: Status.PERSONAL_LEAVE, 5: Status.LATE, 9: Status.ABSENT, 12: Status.SITTING_IN}
    marks = {p.certificate_no: told.get(i, Status.PRESENT) for i, p in enumerate(people[: len(people) * 2 // 3])}
    activities.record_attendance(desk, no, marks)
    return no


def _faulty_sheet(desk: Any, path: Path) -> Path:
    """A roster as offices send it: some new, some changed, some the same, and two cells that cannot be read."""
    from gongshu_desk.services import records
    from gongshu_desk.services.catalog import DEPUTIES

    lines = ["姓名,性别,出生年月,代表证编号,代表小组,层级,届次"]
    own = [values for values in records.find(desk, DEPUTIES) if values["group"]]
    for i, values in enumerate(own[:14]):
        number = "3.30199E+12" if i == 4 else f"N{i:04d}" if i % 3 == 2 else values["certificate_no"]
        born = "1978-02-30" if i == 10 else values["born"]
        group = "第三小组" if i % 3 == 1 else values["group"]
        lines.append(f"{values['name']},{values['sex'].label},{born},{number},{group},区,1")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _ticked(desk: Any, year: int, folder: Path) -> Path:
    """A year's attendance as a sheet of ticks, people down and meetings across, to be read again."""
    from gongshu_desk.exchange.matrix_sheets import write_matrix

    path = folder / f"{year}年签到总表.xlsx"
    write_matrix(desk, year, path)
    return path


def _to_entry(desktop: Any) -> None:
    """A pasted block in the grid, judged."""
    desktop.window.go("entry", {"kind": "activities", "cells": _typed(desktop.shell.year)})
    settle(desktop)
    desktop.window.page("entry").check()


def _typed(year: int) -> list[list[str]]:
    """A block of activities from the clipboard, one of them with a date that is none."""
    return [
        ["编号", "类型", "名称", "日期", "时段", "地点"],
        ["Z001", "视察", "视察养老服务设施", f"{year}-11-06", "上午", "翠柳街道居家养老中心"],
        ["Z002", "培训", "预算审查监督培训", f"{year}-11-13", "下午", "街道三楼会议室"],
        ["Z003", "代表小组活动", "第一小组走访企业", f"{year}-11-31", "上午", "江州软件园"],
        ["Z004", "进站接待", "柳岸站接待日", f"{year}-11-20", "下午", "柳岸社区联络站"],
    ]


def _to_preview(desktop: Any, sheet: Path) -> None:
    from gongshu_desk.ui.pages.importing.page import CHECKING

    desktop.window.go("deputies")
    settle(desktop)
    desktop.window.go("import", {"kind": "deputies", "file": str(sheet)})
    settle(desktop)
    page = desktop.window.page("import")
    page.update_.set_value(True)
    page.skip.set_value(True)
    page.ask_preview(CHECKING)


def _to_batch(desktop: Any) -> None:
    """Every deputy into the second group, before it is confirmed."""
    desktop.window.go("deputies")
    settle(desktop)
    page = desktop.window.page("deputies")
    page.table.selectAll()
    page.change_several()
    line = page.batch.lines[0]
    line.field.set_value("group")
    line._offer()
    line.editor.set_value("第二小组")
    page.batch.preview()


def _to_history(desktop: Any) -> None:
    """What became of a deputy."""
    desktop.window.go("deputies")
    settle(desktop)
    page = desktop.window.page("deputies")
    page.leave_batch()
    page.table.select_first()
    page.show_history()


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

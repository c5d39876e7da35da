"""Sheets and prints of a list page: import, export of the rows in sight, blank template, the report that fits."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from gongshu_desk.services import export_profiles
from gongshu_desk.services.export_profiles import Profile
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.dialogs import ask_text
from gongshu_desk.ui.kit.record_view import Print

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.records.page import RecordsPage


WHY_WHOLE = "写明给谁、做什么用。会记入操作记录；文件上注明「内部资料，注意保管」。"


class Files:
    """What a list page does with files. Everything heavy runs on the workers."""

    def __init__(self, page: "RecordsPage") -> None:
        self._page = page

    def import_(self) -> None:
        """Open the import page for this kind."""
        page = self._page
        if page.editor.may_leave():
            page.shell.go("import", {"kind": page.kind.name})

    def paste(self, cells: list[list[str]]) -> None:
        """Cells from Excel go through the same preview as a file."""
        page = self._page
        if cells and page.kind.sheet and page.editor.may_leave():
            page.shell.go("import", {"kind": page.kind.name, "cells": cells})

    def export(self) -> None:
        """Write the rows in sight."""
        self._export(self._page.table.rows())

    def export_public(self) -> None:
        """Write the rows in sight without what concerns only the persons."""
        self._export(self._page.table.rows(), Profile.PUBLIC)

    def export_whole(self) -> None:
        """Write the rows in sight with whole numbers, after it was said what for."""
        self._export(self._page.table.rows(), Profile.WHOLE)

    def export_selected(self) -> None:
        """Write the selected rows."""
        self._export(self._page.table.selected_rows())

    def _export(self, rows: Sequence[Row], profile: Profile = Profile.MASKED) -> None:
        page, desk, reason = self._page, self._page.desk, ""
        if rows and profile is Profile.WHOLE:
            reason = ask_text(page, "导出完整号码", WHY_WHOLE, yes="导出") or ""
            if not reason:
                return
        told = {Profile.PUBLIC: "_公开", Profile.WHOLE: "_内部资料"}.get(profile, "")
        name = f"{self._stem(page.view.words.title)}{told}.xlsx"
        target = file_dialogs.ask_save(page, page.shell.settings, "导出", name, file_dialogs.XLSX) if rows else None
        if target is None:
            return

        def write(_progress: object) -> Path:
            from gongshu_desk.exchange.exporting import export_rows

            if profile is Profile.WHOLE:
                export_profiles.allow_whole(desk, f"{page.view.words.title}（表格）", len(rows), reason)
            but = page.found.hidden if page.found is not None else frozenset()
            export_rows(page.kind, [dict(r) for r in rows], target, profile, but)
            return target

        words = f"已导出 {len(rows)} {page.kind.measure}"
        self._run(write, words, worker="store" if profile is Profile.WHOLE else "draw")

    def template(self) -> None:
        """Write an empty sheet with drop-downs and hints."""
        page = self._page
        name = f"{page.view.words.title}模板.xlsx"
        target = file_dialogs.ask_save(page, page.shell.settings, "下载空白模板", name, file_dialogs.XLSX)
        if target is None:
            return

        def write(_progress: object) -> Path:
            from gongshu_desk.exchange.templates import write_template

            write_template(page.kind, target, page.found.hidden if page.found is not None else ())
            return target

        self._run(write, "已做好空白模板")

    def _run(self, write: Any, sentence: str, worker: Literal["store", "draw"] = "draw") -> None:
        shell = self._page.shell
        shell.jobs.run(
            write, lambda path: shell.toast(sentence, file=path), worker=worker, owner=self._page, title="正在写表格"
        )

    def _stem(self, title: str) -> str:
        """2026年度活动_某某街道_20261122."""
        page = self._page
        year = f"{page.shell.year}年度" if page.view.by_year else ""
        today = page.found.today if page.found is not None else None
        parts = [f"{year}{title}", page.shell.state.unit, f"{today:%Y%m%d}" if today else ""]
        return "_".join(part for part in parts if part)

    def matrix(self) -> None:
        """Write the year's attendance as one table: people down, activities across, totals that tie out."""
        page, year, desk = self._page, self._page.shell.year, self._page.desk
        name = f"{self._stem('签到总表')}.xlsx"
        target = file_dialogs.ask_save(page, page.shell.settings, "导出签到总表", name, file_dialogs.XLSX)
        if target is None:
            return

        def write(_progress: object) -> Path:
            from gongshu_desk.exchange.matrix_sheets import write_matrix

            write_matrix(desk, year, target)
            return target

        sentence = f"已导出 {year} 年度签到总表"
        page.shell.jobs.run(write, lambda path: page.shell.toast(sentence, file=path), owner=page, title="正在写表格")

    def print_(self) -> None:
        """Preview the first report that fits, of the whole year."""
        if self._page.view.prints:
            self.print_report(self._page.view.prints[0])

    def print_one(self) -> None:
        """Preview the first report that fits, of the current row alone."""
        page, current = self._page, self._page.table.current_row()
        if page.view.prints and current is not None:
            self.print_report(page.view.prints[0], [current])

    def prints_of(self, rows: Sequence[Row]) -> list[Action | None]:
        """The lines of a menu that print these rows."""
        told = "" if len(rows) == 1 else f"（选中的 {len(rows)} {self._page.kind.measure}）"
        return [
            Action(f"{each.word}{told}", lambda each=each: self.print_report(each, rows), "printer")
            for each in self._page.view.prints
            if each.option and any(row.get(each.key) for row in rows)
        ]

    def other_exports(self) -> list[Action | None]:
        """The lines of 更多 that export for somebody else than the office itself."""
        kind, made = self._page.kind, list[Action | None]()
        if export_profiles.differs(kind):
            made.append(Action("公开版导出（不含个人信息）…", self.export_public, "upload-simple"))
        if export_profiles.has_private(kind):
            made.append(Action("导出完整号码…", self.export_whole, "lock-open"))
        return made

    def other_prints(self) -> list[Action | None]:
        """The lines of 更多 that print what has no button of its own."""
        whole = [
            Action(f"{each.word}（本年度全部）", lambda each=each: self.print_report(each), "printer")
            for each in self._page.view.prints[1:]
        ]
        if self._page.kind.name in ("attendance", "activities"):
            whole.append(Action("导出签到总表（人在左、各场在上）…", self.matrix, "upload-simple"))
        return [*whole, Action("全部打印件…", lambda: self._page.shell.go("prints"), "printer")]

    def print_report(self, wanted: Print, rows: Sequence[Row] = ()) -> None:
        """Open the preview, narrowed to these rows; without rows, of the whole year."""
        page = self._page
        keys = list(dict.fromkeys(row[wanted.key] for row in rows if row.get(wanted.key))) if wanted.option else []
        narrowed = {wanted.option: keys} if keys else {}
        page.shell.go("preview", (wanted.report, {"year": page.shell.year, **narrowed}))

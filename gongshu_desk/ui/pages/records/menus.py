"""What stands in the heading, the menus and the empty card of a list page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services.entering import ONE_BY_ONE
from gongshu_desk.services.merging import KINDS as MERGED
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.empty import Empty

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.records.page import RecordsPage


def of_heading(page: "RecordsPage") -> list[Action]:
    """The buttons of the heading, the primary one last."""
    words, made = page.view.words, []
    if page.kind.sheet:
        made.append(
            Action(
                "导入",
                page.files.import_,
                "download-simple",
                "Ctrl+I",
                "从 Excel、WPS 或 CSV 导入",
                command=Command.IMPORT,
            )
        )
    if page.kind.name not in ONE_BY_ONE:
        tip = "像 Excel 一样一次填写多条，也可以从 Excel 粘贴"
        made.append(
            Action(
                "批量登记",
                lambda: page.shell.go("entry", {"kind": page.kind.name}),
                "table",
                "Ctrl+Shift+N",
                tip,
                command=page.kind.command,
            )
        )
    told = "导出列表里的这些行，手机和证件号打码"
    made.append(Action("导出", page.files.export, "upload-simple", "Ctrl+E", told))
    if page.view.prints:
        tip = "预览本年度的全部；只打几条就先选中，再用右键菜单"
        made.append(Action(page.view.prints[0].word, page.files.print_, "printer", "Ctrl+P", tip))
    made += [Action(w, lambda p=p: page.shell.go(p), i, k, w) for w, i, p, k in page.view.doors]
    return [*made, Action(words.new, page.add, "plus", "Ctrl+N", words.new, kind="primary", command=page.kind.command)]


def of_rows(page: "RecordsPage", rows: Sequence[Row]) -> list[Action | None]:
    """What can be done with these rows."""
    past = [Action("历史…", page.show_history, "clock-counter-clockwise", "Ctrl+H")] if len(rows) == 1 else []
    if page._in_bin:
        return [Action("恢复", page._restore_selected, "arrow-counter-clockwise"), *past]
    made: list[Action | None] = [Action("编辑", page.edit, "pencil-simple", "F2")] if len(rows) == 1 else []
    made += past or [Action(f"批量修改 {len(rows)} {page.kind.measure}…", page.change_several, "pencil-simple")]
    if page.kind.name not in ONE_BY_ONE:
        wanted = {"kind": page.kind.name, "ids": [row["id"] for row in rows]}
        made.append(Action("在表格里修改", lambda: page.shell.go("entry", wanted), "table"))
    if page.view.link is not None and len(rows) == 1:
        key = page.view.link[0]
        column = next((c for c in page.view.columns if c.key == key), None)
        word = shown(rows[0].get(key)) or column.label if column else "打开"
        made.append(Action(word, lambda: page._act(key, rows[0])))
    if len(rows) == 1:
        made += [Action(w, lambda p=p, a=a: page.shell.go(p, a(rows[0])), i) for w, i, p, a in page.view.elsewhere_acts]
    made.append(Action("导出选中的", page.files.export_selected, "upload-simple"))
    return [*made, None, *page.files.prints_of(rows), None, page.removal(rows)]


def more(page: "RecordsPage") -> list[Action | None]:
    """What stands under 更多."""
    made: list[Action | None] = [
        Action(word, lambda key=key: page.shell.go(key), icon) for word, icon, key in page.view.related
    ]
    several = len(page.table.selected_rows())
    told = f"批量修改选中的 {several} {page.kind.measure}…" if several > 1 else "批量修改…（先选几条）"
    made.append(Action(told, page.change_several, "pencil-simple", enabled=several > 0 and not page._in_bin))
    if page.kind.name in MERGED:
        made.append(Action("查重与合并", lambda: page.shell.go("duplicates", page.kind.name), "copy"))
    if page.kind.sheet:
        made.append(Action("下载空白模板", page.files.template, "file-arrow-down"))
    made += [*page.files.other_exports(), *page.files.other_prints()]
    return [*made, Action(f"回收站（{page.found.in_bin if page.found else 0}）", page.show_bin, "trash")]


def empty_card(page: "RecordsPage") -> Empty:
    """What an empty list says: the next step, other years, the recycle bin."""
    words = page.view.words
    steps = [(Action(words.first, page.add, "plus"), words.first_meaning)]
    if page.kind.sheet:
        steps.append(
            (Action("从 Excel 导入", page.files.import_, "download-simple"), "已有表格时用；先预览，确认后才写入")
        )
        steps.append((Action("下载空白模板", page.files.template, "file-arrow-down"), "带下拉选项和填写说明的 .xlsx"))
    others = page.found.other_years if page.found else {}
    link = None
    if others:
        year, count = next(iter(others.items()))
        link = Action(f"看 {year} 年度的 {count} {page.kind.measure}", lambda: page.shell.choose_year(year))
    elif page.found is not None and page.found.in_bin:
        link = Action(f"看回收站里的 {page.found.in_bin} {page.kind.measure}", page.show_bin)
    year_words = f"{page.shell.year} 年度" if page.view.by_year else ""
    return Empty(f"{year_words}{words.empty}", words.empty_explain, steps, link=link)

"""「登记身份证号…」 of an import: what it is needed for is asked, the field is switched on, the columns are read again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from gongshu_desk.services import private_fields
from gongshu_desk.ui.kit.dialogs import ask_text

if TYPE_CHECKING:
    from gongshu_desk.ui.pages.importing.page import ImportPage

WHY = "写明用途，例如「换届名册须报身份证号」。用途会记在「设置 › 个人信息」里；以后不需要时可在那里清除并停用。"
COLUMNS = 1


def keep_private(page: "ImportPage") -> None:
    """Ask for the reason, then take the columns over that were left out."""
    preview, desk = page.preview, page.desk
    if preview is None or page.busy:
        return
    labels = "、".join(preview.unkept_labels)
    reason = ask_text(page, f"登记{labels}", WHY, yes="登记")
    if not reason:
        return
    chosen = page.columns.options(page.kind, page.options)
    told = dict(preview.unkept)
    rest = tuple(pair for pair in chosen.mapping if pair.rpartition("=")[0] not in told)
    wanted = replace(chosen, mapping=(*rest, *(f"{header}={name}" for header, name in told.items())))

    def switch(_progress: object) -> object:
        return [private_fields.switch_on(desk, name, reason) for name in dict.fromkeys(told.values())]

    def again(_saved: object) -> None:
        page.options = wanted
        page.ask_preview(COLUMNS)

    page.shell.jobs.run(switch, again, owner=page, title="启用")

"""显示 on a list page: asked of the service, which logs it before it answers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.services import reveal
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.ui.kit.shell import Shell

Give = Callable[[str], None]


def revealing(shell: Shell, desk: Desk, kind: RecordKind, number: int, owner: QWidget) -> Callable[[str, Give], Any]:
    """What shows a private field of one record: called with the field and what takes its whole value."""

    def show(field: str, give: Give) -> None:
        shell.jobs.run(
            lambda _progress: reveal.reveal(desk, kind, number, field), give, owner=owner, latest=f"reveal.{field}",
            title="显示",
        )  # fmt: skip

    return show

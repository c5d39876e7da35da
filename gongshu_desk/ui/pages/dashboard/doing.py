"""What a task's door does, on the first page and in the whole list: tick a reminder off, or open the place."""

from collections.abc import Sequence

from gongshu_desk.services import history, reminding
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.tasks import Task
from gongshu_desk.ui.kit.page import Page
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell


def handle(page: Page, shell: Shell, desk: Desk, task: Task) -> None:
    """去处理: a reminder is ticked off here, everything else is done where it lies."""
    if isinstance(task.argument, dict) and "done" in task.argument:
        tick_off(page, shell, desk, [task.argument["done"]], task.text)
    else:
        shell.go(task.page, task.argument)


def tick_off(page: Page, shell: Shell, desk: Desk, ids: Sequence[int], text: str) -> None:
    """Reminders are done as of today; 撤销 brings them back."""
    shell.jobs.run(
        lambda _progress: reminding.done(desk, ids),
        lambda saved: tell_saved(shell, saved, f"已办好「{text}」", lambda: history.undo(desk, saved.batch)),
        owner=page,
        title="登记提醒",
    )

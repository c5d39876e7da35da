"""After a write: say what was done with 撤销, and tell every page which tables changed."""

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from gongshu_desk.ui.kit.shell import Shell


class Written(Protocol):
    """What a write answers, as far as the desktop needs it (`store.session.Saved`)."""

    @property
    def sentence(self) -> str: ...
    @property
    def kinds(self) -> Iterable[str]: ...
    @property
    def count(self) -> int: ...


def tell_saved(
    shell: Shell,
    saved: Written | None,
    sentence: str,
    undo: Callable[[], Any] | None = None,
    icon: str = "check-circle-fill",
) -> None:
    """Show the toast and refresh the pages.

    undo: takes the write back and answers as a write does; it runs on the store worker when the clerk asks.
    A write that changed nothing says so, and offers no 撤销.
    """
    if saved is None or not saved.count:
        shell.toast("没有改动，没有写入。", icon="info-fill")
        return

    def take_back() -> None:
        shell.jobs.run(lambda _progress: undo() if undo else None, _undone, title="正在撤销")

    def _undone(done: Written | None) -> None:
        shell.toast(f"已撤销「{sentence}」", icon="arrow-counter-clockwise")
        shell.notices.tell(done.kinds if done is not None else ())

    shell.toast(sentence, icon=icon, undo=take_back if undo else None)
    shell.notices.tell(saved.kinds)

"""Document → PDF bytes. The only door to drawing: `render`; `missing` tells beforehand what cannot be set."""

from collections.abc import Callable

from gongshu_desk.errors import Cancelled, UserError
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.fonts import missing_characters
from gongshu_desk.reports.outline import strings
from gongshu_desk.reports.pen import Pen

Progress = Callable[[int, int, str], None]


def missing(document: Document) -> dict[str, str]:
    """Characters that no bundled face has, by the person (or the title) whose paper needs them. Empty when all is well."""
    found: dict[str, str] = {}
    seen: dict[tuple[object, str], frozenset[str]] = {}
    for section in document.sections:
        lost: set[str] = set()
        for key in strings(section.blocks):
            if key not in seen:
                seen[key] = frozenset(missing_characters(*key))
            lost |= seen[key]
        if lost:
            found[section.person or document.title] = "".join(sorted(lost))
    return found


def render(
    document: Document,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The finished PDF, the same bytes for the same document.

    `progress(n, total, name)` is called before each section, `cancelled()` asked there. Raises `UserError` before
    anything is drawn if a character has no glyph (never a blank box on paper), `Cancelled` if the clerk stops.
    """
    _refuse_missing(document)
    pen = Pen(document.title, document.author, document.subject, document.keywords)
    total = len(document.sections)
    for number, section in enumerate(document.sections, start=1):
        if cancelled and cancelled():
            raise Cancelled("已取消打印，没有生成文件。")
        if progress:
            progress(number, total, section.person or document.title)
        Flow(section).draw(pen)
    if cancelled and cancelled():
        raise Cancelled("已取消打印，没有生成文件。")
    return pen.finish()


def _refuse_missing(document: Document) -> None:
    lost = missing(document)
    if not lost:
        return
    named = "；".join(
        f"{person}：{' '.join(f'{c}（U+{ord(c):04X}）' for c in marks)}" for person, marks in lost.items()
    )
    raise UserError(
        f"有 {len(lost)} 份打印含有字库中没有的字，已停止打印。{named}",
        "请核对姓名用字，改用字库中有的规范字后再打印。",
    )

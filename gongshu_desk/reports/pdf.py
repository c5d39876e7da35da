"""Document → PDF bytes. The only door to drawing: `render`, which checks before it draws."""

from collections.abc import Callable

from gongshu_desk.errors import Cancelled
from gongshu_desk.reports.check import PrePrintFaults, faults
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.pen import Pen

Progress = Callable[[int, int, str], None]


def render(
    document: Document,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The finished PDF, the same bytes for the same document.

    Everything is laid out and checked before anything is drawn. `progress(n, total, name)` is called for each section,
    with n = 0 while it is laid out; `cancelled()` is asked before each is drawn. Raises
    `PrePrintFaults` before anything is drawn if a character has no glyph (never a blank box on paper) or a text does
    not fit, `Cancelled` if the clerk stops.
    """
    total = len(document.sections)
    flows = []
    for section in document.sections:
        if progress:
            progress(0, total, f"核对 {section.person or document.title}")
        flows.append(Flow(section))
    wrong = faults(document, flows)
    if wrong:
        raise PrePrintFaults(wrong)
    pen = Pen(document.title, document.author, document.subject, document.keywords)
    for number, flow in enumerate(flows, start=1):
        if cancelled and cancelled():
            raise Cancelled("已取消打印，没有生成文件。")
        if progress:
            progress(number, total, flow.section.person or document.title)
        flow.draw(pen, flow.section.person if total > 1 else "")
    if cancelled and cancelled():
        raise Cancelled("已取消打印，没有生成文件。")
    return pen.finish()

"""The command that writes the work report: a Word file or a PDF, the same words in both."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from gongshu_desk.cli.commands import answer, application, at_desk
from gongshu_desk.cli.output import progress
from gongshu_desk.errors import InvalidInput

ASK = "请写 --year 2025（年度）、--term（本届），或者 --from 2024-03-01 --to 2025-06-30（起止日期）。"


@application.command("work-report")
def work_report(
    out: Annotated[Path, typer.Argument(help="存成的文件，.docx 或 .pdf")],
    year: Annotated[int | None, typer.Option(help="年度；和 --term 一起写时，是那一年所在的一届")] = None,
    term: Annotated[bool, typer.Option("--term", help="本届")] = False,
    first: Annotated[datetime | None, typer.Option("--from", help="起始日期", formats=["%Y-%m-%d"])] = None,
    last: Annotated[datetime | None, typer.Option("--to", help="截止日期", formats=["%Y-%m-%d"])] = None,
    drop_prompts: Annotated[bool, typer.Option("--drop-prompts", help="不写还没有补写的提示")] = False,
) -> None:
    """写工作报告：年度、本届或任意起止日期，存成 Word 或 PDF；不改动任何数据。"""
    from gongshu_desk.services import report_text

    chosen = _chosen(year, term, first, last)
    suffix = out.suffix.lower()
    if suffix not in (".docx", ".pdf"):
        raise InvalidInput(f"工作报告不能存成「{out.name}」。", "文件名请以 .docx 或 .pdf 结尾。")
    with at_desk() as desk:
        span = report_text.span_of(desk, year or desk.today().year, chosen)
        made = report_text.work_report(desk, span, prompts=not drop_prompts, progress=progress)
    pages = _write(made.report, out)
    report = made.report
    left = f"，还有 {report.prompts} 处要补写" if report.prompts else ""
    answer(
        {"file": str(out), "title": report.title, "from": span.first.isoformat(), "to": span.last.isoformat(),
         "as_of": report.as_of.isoformat(), "pages": pages, "prompts": report.prompts,
         "paragraphs": [one.text for one in report.paragraphs if not one.prompt]},
        f"已写成 {report.title}：{out}{left}",
    )  # fmt: skip


def _chosen(year: int | None, term: bool, first: datetime | None, last: datetime | None) -> str:
    """What `span_of` is asked for. InvalidInput where it is not clear."""
    if (first is None) != (last is None):
        raise InvalidInput("起止日期只写了一个。", ASK)
    if first is not None and last is not None:
        if year is not None or term:
            raise InvalidInput("起止日期不能和 --year、--term 一起写。", ASK)
        return f"{first.date().isoformat()}..{last.date().isoformat()}"
    if year is None and not term:
        raise InvalidInput("没有说要写哪一段时间的报告。", ASK)
    return "term" if term else "year"


def _write(report: Any, out: Path) -> int | None:
    """The file, whole or not at all; the number of pages where it is known."""
    from gongshu_desk.exchange.work_report_word import write_work_report
    from gongshu_desk.files import write_atomically
    from gongshu_desk.reports.builders import work_report as builder
    from gongshu_desk.reports.chart_pictures import pictures
    from gongshu_desk.reports.pdf import render

    if out.suffix.lower() == ".docx":
        write_work_report(report, pictures(report), out)
        return None
    import pypdfium2

    pdf = render(builder.build([report]), progress)
    write_atomically(out, pdf)
    with pypdfium2.PdfDocument(pdf) as opened:
        return len(opened)

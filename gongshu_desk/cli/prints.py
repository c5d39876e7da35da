"""Commands that print: reports and certificates."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from gongshu_desk.cli.commands import answer, application, at_desk, read_text
from gongshu_desk.cli.output import progress
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput


@application.command()
def report(
    name: Annotated[str | None, typer.Argument(help="报表名称")] = None,
    year: Annotated[int | None, typer.Argument(help="年度")] = None,
    out: Annotated[Path | None, typer.Argument(help="存成的 PDF 文件；述职报告和会议通知也可以是 .docx")] = None,
    listing: Annotated[bool, typer.Option("--list", help="列出全部报表")] = False,
    mandate: Annotated[list[str] | None, typer.Option(help="代表证号，可重复")] = None,
    activity: Annotated[list[str] | None, typer.Option(help="活动编号，可重复")] = None,
    suggestion: Annotated[list[str] | None, typer.Option(help="建议编号，可重复")] = None,
    opinion: Annotated[list[str] | None, typer.Option(help="意见编号，可重复")] = None,
    station: Annotated[list[str] | None, typer.Option(help="联络站名称，可重复")] = None,
    certificate: Annotated[list[str] | None, typer.Option(help="证书编号，可重复")] = None,
    objection: Annotated[list[str] | None, typer.Option(help="异议编号，可重复")] = None,
    selection: Annotated[list[str] | None, typer.Option(help="评选编号，可重复")] = None,
    rules: Annotated[Path | None, typer.Option(help="规则文件，只用于试算对比表（what-if）")] = None,
    choice: Annotated[list[str] | None, typer.Option("--set", help="选项=值，可重复；各报表的选项见 --list")] = None,
) -> None:
    """打印一种报表成 PDF；不改动任何数据。"""
    from gongshu_desk.reports import catalog

    if listing:
        answer({"reports": _listed()}, "\n".join(f"{r.name:<24}{r.title}" for r in catalog.REPORTS))
        return
    if name is None or year is None or out is None:
        raise InvalidInput(
            "缺少报表名称、年度或 PDF 文件名。", "例如：gongshu-desk report year-summary 2025 汇总.pdf。"
        )
    options = catalog.Options.of(
        year, _choices(choice or []), read_text(rules) if rules else "",
        mandate=mandate, activity=activity, suggestion=suggestion, opinion=opinion, station=station,
        certificate=certificate, objection=objection, selection=selection,
    )  # fmt: skip
    (_write_word if out.suffix.lower() == ".docx" else _write_pdf)(name, options, out)


def _write_pdf(name: str, options: Any, out: Path) -> None:
    from gongshu_desk.files import write_atomically
    from gongshu_desk.reports import catalog

    with at_desk() as desk:
        gathered = catalog.gather(desk, name, options)
        made = catalog.draw(gathered, progress)
    write_atomically(out, made.pdf)
    told = f"已生成 {made.title}：{out}（{made.pages} 页）"
    answer(
        {"name": name, "file": str(out), "pages": made.pages, "frozen": gathered.frozen, "remark": gathered.remark},
        told + (f"\n{gathered.remark}。" if gathered.remark else ""),
    )


def _write_word(name: str, options: Any, out: Path) -> None:
    """The same figures into the Word template, several papers in one file."""
    from gongshu_desk.exchange import word
    from gongshu_desk.reports import catalog

    wanted = catalog.report_of(name)
    if not wanted.word:
        known = "、".join(f"{one.title}（{one.name}）" for one in catalog.REPORTS if one.word)
        raise InvalidInput(f"「{wanted.title}」不能存成 Word。", f"能存成 Word 的有：{known}。其他的请存成 .pdf。")
    with at_desk() as desk:
        gathered = catalog.gather(desk, name, options)
        count = word.write_word(wanted.word, gathered.figures, desk.data, out, progress)
    answer({"name": name, "file": str(out), "papers": count}, f"已存成 Word：{out}（{count} 份）")


def _listed() -> list[dict[str, Any]]:
    """Every report with its filters and choices."""
    from gongshu_desk.reports.catalog import REPORTS

    return [
        {
            "name": report.name,
            "title": report.title,
            "filters": list(report.filters),
            "choices": {choice.name: [value for value, _ in choice.values] for choice in report.choices},
        }
        for report in REPORTS
    ]


def _choices(pairs: list[str]) -> dict[str, str]:
    """选项=值 pairs as a mapping."""
    found = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise InvalidInput(f"--set 的写法「{pair}」不对。", "请写成「选项=值」，例如 --set quarter=3。")
        found[name.strip()] = value.strip()
    return found


class Issued(StrEnum):
    """Kinds of certificate that take a number."""

    TRAINING = "training-certificate"
    HONOUR = "honour-certificate"


class StackOrder(StrEnum):
    """Orders in which certificates are numbered."""

    STROKE = "stroke"
    GROUP = "group"


@application.command()
def issue(
    kind: Issued,
    year: int,
    mandate: Annotated[str | None, typer.Option(help="代表证号；不写则不含其他单位授予的荣誉")] = None,
    order: Annotated[StackOrder, typer.Option(help="编号次序：姓氏笔画或代表小组")] = StackOrder.STROKE,
) -> None:
    """给证书编号并记入登记簿；有一张印不好，就一张也不编。"""
    from gongshu_desk.reports import issuing
    from gongshu_desk.services import certificates

    which, wanted = CertificateKind(kind.value), [mandate] if mandate else None
    with at_desk() as desk:
        numbers, _ = issuing.issue(desk, which, year, wanted, order.value, progress)
        others = [c for c in certificates.claims(desk, which, year) if not c.own and c.issued is None]
    told = [f"新编 {len(numbers)} 张：{numbers[0]} 至 {numbers[-1]}。" if numbers else "都已编过号，没有新编。"]
    if others and mandate is None:
        told.append(
            f"另有 {len(others)} 项荣誉由其他单位授予，没有编号；确需以本单位名义发证的，用 --mandate 指明代表。"
        )
    answer({"kind": kind.value, "year": year, "numbers": numbers}, "\n".join(told))


@application.command("check-certificate")
def check_certificate(code: str) -> None:
    """核验一张证书：有效、作废还是查无此证，以及它证明了什么。"""
    from gongshu_desk.services.certificate_check import check

    with at_desk() as desk:
        checked = check(desk, code)
    answer(checked.as_document(), checked.sentence)


@application.command("export-year")
def export_year(
    year: int,
    out: Path,
    public: Annotated[bool, typer.Option("--public", help="公开版：不含联系方式、出生日期、备注和提出人")] = False,
) -> None:
    """导出年终工作簿（.xlsx）。"""
    from gongshu_desk.exchange.workbook import write_workbook

    with at_desk() as desk:
        made = write_workbook(desk, year, out, progress=progress, public=public)
    answer(
        {"file": str(out), "sheets": list(made.sheets), "hash": made.hash},
        f"已导出年终工作簿：{out}（{len(made.sheets)} 张表）",
    )

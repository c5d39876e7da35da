"""Every print on its sample figures: pictures for the README and the help, and the help page that shows them."""

from pathlib import Path

PRINT_DPI = 90
HELP_WIDTH = 560
"""Pixels across of a print's picture on the help page."""
PAGE = "prints"
"""The name of the help page."""


def prints(out: Path) -> list[str]:
    """Draw the first page of every print into `out`, the smaller pictures into `out/prints`, and write the help page.

    The names of the large pictures, in the order of the list.
    """
    import pypdfium2

    from gongshu_desk.reports.catalog import REPORTS, sample

    (out / "prints").mkdir(exist_ok=True)
    drawn = []
    for report in REPORTS:
        with pypdfium2.PdfDocument(sample(report.name).pdf) as pdf:
            file = out / f"print-{report.name}.png"
            pdf[0].render(scale=PRINT_DPI / 72).to_pil().save(file)
            small = pdf[0].render(scale=HELP_WIDTH / pdf[0].get_width()).to_pil()
            small.quantize(32).save(out / "prints" / f"{report.name}.png", optimize=True)
            drawn.append(file.name)
    (out / f"{PAGE}.md").write_text(help_page(), encoding="utf-8")
    return drawn


def help_page() -> str:
    """The help page 打印样张: each print, when it is wanted, what it asks, its picture."""
    from gongshu_desk.reports.catalog import FAMILIES, FILTERS, Report

    def told(report: Report) -> str:
        asked = [f"可以只打选中的{'、'.join(FILTERS[name] for name in report.filters)}"] if report.filters else []
        asked += [f"{c.label}：{' / '.join(label for _, label in c.values)}" for c in report.choices]
        lines = [f"### {report.title}", "", f"{report.use}。"]
        lines += ["", "；".join(asked) + "。"] if asked else []
        return "\n".join((*lines, "", f"![{report.title}](pictures/prints/{report.name}.png)", ""))

    return "\n".join((
        "# 打印样张",
        "",
        "全部打印件都在「打印件」页：年终页右上角「全部打印件」，或者各列表页「更多」菜单里的「全部打印件…」。"
        "先选一种，看样张，选好范围，再预览打印。列表页里选中几行，右键菜单可以只打这几份。",
        "",
        "打印前先核对：字库里没有的字、放不下的文字、缺少的日期编号，逐人列出；有一处就不打印，不会打出半批。",
        "",
        "下面的人名、单位和数字都是虚构的。",
        "",
        *(f"## {family.title}\n\n" + "\n".join(map(told, family.reports)) for family in FAMILIES),
        "[打印预览](printing.md)　[帮助目录](index.md)",
        "",
    ))  # fmt: skip

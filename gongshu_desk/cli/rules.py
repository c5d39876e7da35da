"""Commands on rule files: check, install, diff, export."""

from pathlib import Path
from typing import Annotated

import typer

from gongshu_desk.cli.commands import answer, application, at_desk, read_text
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import rules as service

rules_commands = typer.Typer(help="积分规则：检查、安装、对比、导出。", rich_markup_mode=None)
application.add_typer(rules_commands, name="rules")


@rules_commands.command("check")
def rules_check(file: Path) -> None:
    """检查规则文件，并试算其中的例子。"""
    found = service.check(read_text(file))
    answer(found.as_document(), found.sentence)
    if not found.passed:
        error = InvalidInput("规则文件里的例子与试算结果不符。", "请核对例子的分值，或改正细则后再检查。")
        error.document_printed = True  # type: ignore[attr-defined]
        raise error


@rules_commands.command("install")
def rules_install(file: Path) -> None:
    """安装一个版本的规则；版本须高于已装的。"""
    with at_desk() as desk:
        scheme = service.install(desk, read_text(file))
    answer({"code": scheme.code, "version": scheme.version}, f"已安装规则「{scheme.title}」第 {scheme.version} 版。")


@rules_commands.command("diff")
def rules_diff(old: Path, new: Path) -> None:
    """两个规则文件有什么不同。"""
    lines = service.difference(read_text(old), read_text(new))
    answer({"differences": lines}, "\n".join(lines) or "两个规则文件没有不同。")


@rules_commands.command("export")
def rules_export(out: Path, year: Annotated[int | None, typer.Option(help="取该年度所用的版本")] = None) -> None:
    """导出所用的规则文件。"""
    with at_desk() as desk:
        scheme = service.export(desk, out, year)
    answer({"file": str(out), "code": scheme.code, "version": scheme.version}, f"已导出规则：{out}")

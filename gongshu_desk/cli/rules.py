"""Commands on rule files: check, install, diff, export; versions from draft to retirement; files to begin with."""

from pathlib import Path
from typing import Annotated

import typer

from gongshu_desk.cli.commands import answer, application, at_desk, read_text, settings
from gongshu_desk.cli.output import document, table
from gongshu_desk.domain.untidy import read_date
from gongshu_desk.errors import InvalidInput
from gongshu_desk.files import write_atomically
from gongshu_desk.services import rules as service

rules_commands = typer.Typer(help="积分规则：检查、安装、对比、导出；草稿、发布、停用；样例。", rich_markup_mode=None)
application.add_typer(rules_commands, name="rules")


@rules_commands.command("check")
def rules_check(file: Path) -> None:
    """检查规则文件，并试算其中的例子。"""
    found = service.check(read_text(file))
    answer(found.as_document(), "\n".join(part for part in (found.sentence, found.remarks) if part))
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


@rules_commands.command("list")
def rules_list() -> None:
    """存着的各个版本和它们的状态。"""
    with at_desk() as desk:
        found = service.versions(desk)
    if settings.json:
        document({"versions": [one.as_document() for one in found]})
        return
    heads = ("代码", "版本", "名称", "起用日期", "状态", "计分年度", "用过")
    table(heads, [_line(one) for one in found])


def _line(one: service.Version) -> tuple[str, ...]:
    scores = "、".join(str(year) for year in one.scores)
    word = f"{one.word}（{len(one.faults)} 处待改）" if one.draft and one.faults else one.word
    return one.code, str(one.version), one.title, one.effective_from.isoformat(), word, scores, "、".join(one.used_by)


@rules_commands.command("shapes")
def rules_shapes() -> None:
    """可以拿来起步的样例规则。"""
    found = service.shapes()
    if settings.json:
        document({"shapes": [{"name": one.name, "title": one.title, "note": one.note} for one in found]})
        return
    table(("名称", "标题", "特点"), [(one.name, one.title, one.note) for one in found])


@rules_commands.command("shape")
def rules_shape(name: str, out: Path) -> None:
    """把一份样例规则存成文件。"""
    one = service.shape(name)
    write_atomically(out, one.text.encode())
    answer({"name": one.name, "title": one.title, "file": str(out)}, f"已存出「{one.title}」：{out}")


@rules_commands.command("draft")
def rules_draft(file: Path) -> None:
    """把规则文件存为草稿；草稿不计分，版本号被占用时取下一个。"""
    text = read_text(file)
    with at_desk() as desk:
        _, number = service.new_draft(desk, text)
        made = service.version(desk, number)
    faults = "".join(f"\n· {fault}" for fault in made.faults)
    told = f"，还有 {len(made.faults)} 处要改：{faults}" if made.faults else "。"
    answer(made.as_document(), f"已存为草稿「{made.title}」第 {made.version} 版{told}")


@rules_commands.command("publish")
def rules_publish(code: str, version: int) -> None:
    """发布一份草稿：例子全部算对、版本号高于已发布的才行。"""
    with at_desk() as desk:
        service.publish(desk, service.numbered(desk, code, version).id)
        made = service.numbered(desk, code, version)
    answer(made.as_document(), f"已发布「{made.title}」第 {made.version} 版，自 {made.effective_from} 起用。")


@rules_commands.command("withdraw")
def rules_withdraw(code: str, version: int) -> None:
    """把已发布、还没有用过的版本撤回为草稿。"""
    with at_desk() as desk:
        service.withdraw(desk, service.numbered(desk, code, version).id)
        made = service.numbered(desk, code, version)
    answer(made.as_document(), f"已撤回「{made.title}」第 {made.version} 版，现在是草稿。")


@rules_commands.command("retire")
def rules_retire(
    code: str, version: int, on: Annotated[str, typer.Option(help="从哪一天起停用，如 2026-01-01")]
) -> None:
    """停用一个版本：这一天及以后结束的年度不再用它计分，以前的年度照旧。"""
    day = read_date(on)
    with at_desk() as desk:
        service.retire(desk, service.numbered(desk, code, version).id, day)
        made = service.numbered(desk, code, version)
    answer(made.as_document(), f"「{made.title}」第 {made.version} 版自 {day} 起停用。")

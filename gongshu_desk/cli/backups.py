"""backup, restore: a verified copy, and the way back."""

from pathlib import Path
from typing import Annotated

import typer

from gongshu_desk.cli import secrets
from gongshu_desk.cli.access import admit_to_restore
from gongshu_desk.cli.commands import answer, application, at_desk, settings


@application.command()
def backup(out: Annotated[Path | None, typer.Argument(help="备份文件")] = None) -> None:
    """做一份核验过的备份。"""
    with at_desk() as desk:
        made = desk.back_up("manual", target=out)
    answer({"file": str(made.file), "records": made.records}, f"已备份并核验：{made.file}（{made.records} 条记录）")


@application.command()
def restore(
    file: Path,
    journal: Annotated[
        bool | None,
        typer.Option(
            "--with-journal/--without-journal",
            help="是否补上这份备份以后的操作（续记）；不写时，现有数据坏了或没有了才补",
        ),
    ] = None,
    until: Annotated[int | None, typer.Option(help="只补到第几步，与 --with-journal 同用")] = None,
) -> None:
    """用一份备份恢复；现有数据先放到一边。"""
    from gongshu_desk.services import safekeeping

    admit_to_restore(settings.data, settings.user)
    key = secrets.key_of(file)
    downgraded = key is None and secrets.is_encrypted(settings.data)
    restored = safekeeping.restore_data(settings.data, file, key, redo=journal, until=until)
    told = f"已恢复 {file}。" + (f"原来的数据放在 {restored.aside}。" if restored.aside else "")
    steps = restored.replayed.steps if restored.replayed is not None else 0
    told += f"已补上之后的 {steps} 步。" if steps else ""
    told += "".join(restored.replayed.remarks) if restored.replayed is not None else ""
    told += f"之后的 {restored.left} 步在续记里，没有补；要补上请加 --with-journal。" if restored.left else ""
    answer(
        {
            "restored": str(file),
            "set_aside": str(restored.aside) if restored.aside else None,
            "records": restored.records,
            "journal_steps": steps,
            "journal_left": restored.left,
        },
        told + ("这份备份没有加密，现在的数据也就没有加密：需要时请再用 encrypt。" if downgraded else ""),
    )

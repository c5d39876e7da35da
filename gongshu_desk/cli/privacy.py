"""`redact` and `diagnose`: what may be handed to a technician."""

from pathlib import Path
from typing import Annotated

import typer

from gongshu_desk.cli.commands import answer, application, at_desk, settings


@application.command()
def redact(out: Annotated[Path, typer.Argument(help="脱敏副本的文件名，如 副本.db")]) -> None:
    """做一份脱敏副本：姓名换成虚构的，号码、住址、文字内容去掉，可交给技术人员或用于培训。"""
    from gongshu_desk.services.redacting import redact as make
    from gongshu_desk.services.redacting import told

    with at_desk() as desk:
        made = make(desk, out)
    answer({"file": str(made.file), "people": made.people, "searched": made.searched}, "\n".join(told(made)))


@application.command()
def diagnose(out: Annotated[Path, typer.Argument(help="诊断包的文件名，如 诊断包.zip")]) -> None:
    """做一个诊断包：版本、记录条数和隐去姓名号码的日志；数据打不开时也能做。"""
    from gongshu_desk.services.diagnosis import write_package

    made = write_package(settings.data, out)
    answer({"file": str(made)}, f"已做好诊断包 {made}，其中没有个人信息。")

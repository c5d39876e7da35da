"""Running a command line: exit 0 done, 1 a bug, 2 refused with a Chinese sentence and a next step."""

import contextlib
import re
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

import typer

import gongshu_desk.cli.backups  # adds its commands
import gongshu_desk.cli.consequences
import gongshu_desk.cli.encryption
import gongshu_desk.cli.figures
import gongshu_desk.cli.matrix
import gongshu_desk.cli.points
import gongshu_desk.cli.prints
import gongshu_desk.cli.privacy
import gongshu_desk.cli.publicity
import gongshu_desk.cli.review
import gongshu_desk.cli.rules
import gongshu_desk.cli.work_report  # noqa: F401  adds its commands
from gongshu_desk import __version__, paths
from gongshu_desk.cli.commands import application, settings
from gongshu_desk.cli.output import complain, document, utf8
from gongshu_desk.domain.private import covered
from gongshu_desk.errors import InvalidInput, UserError

DONE, BUG, REFUSED = 0, 1, 2
LARGEST, LONGEST = 1_000_000, 20_000
"""Bytes after which the log is begun anew (the old one is kept beside it), and signs of one entry."""


def run(arguments: list[str]) -> int:
    """Run one command; its exit code."""
    utf8()
    command = typer.main.get_command(application)
    try:
        answer = command(list(arguments), prog_name="gongshu-desk", standalone_mode=False)
    except UserError as error:
        return _refuse(error, arguments)
    except KeyboardInterrupt:
        return _refuse(UserError("已中断，没有写入未完成的内容。", "需要时重新运行这条命令。"), arguments)
    except Exception as error:
        names = {base.__name__ for base in type(error).__mro__}
        if "ClickException" in names:
            return _refuse(_usage(error, names), arguments)
        if "Exit" in names:
            return int(getattr(error, "exit_code", BUG))
        if "Abort" in names:
            return REFUSED
        file = _log(error)
        sys.stderr.write(f"程序出错（{type(error).__name__}），没有写入未完成的内容。请把记录 {file} 交给维护人员。\n")
        return BUG
    return answer if isinstance(answer, int) else DONE


def _log(error: Exception) -> Path:
    """Keep the traceback in the log of the data folder, never on the clerk's screen; two files of 1 MB at most.

    Where the folder cannot be written, it goes into the system's folder for such files.
    """
    told = covered("".join(traceback.format_exception(error)))[-LONGEST:]
    for folder in (paths.logs(settings.data), Path(tempfile.gettempdir())):
        file = folder / "gongshu-desk.log"
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            if file.exists() and file.stat().st_size > LARGEST:
                file.replace(file.with_suffix(".log.1"))
            with file.open("a", encoding="utf-8") as log:
                log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} {__version__}\n{told}")
            break
    return file


def _refuse(error: UserError, arguments: list[str]) -> int:
    complain(error)
    if "--json" in arguments and not getattr(error, "document_printed", False):
        document({"error": error.sentence, "next_step": error.next_step})
    return REFUSED


def _usage(error: Exception, names: set[str]) -> UserError:
    """A fault of the command line, in Chinese; typer's own words stay behind it as the detail."""
    step = "用 gongshu-desk --help 看全部命令，或用 gongshu-desk 命令 --help 看这条命令的用法。"
    detail = str(getattr(error, "message", "") or "")
    quoted = re.search(r"'([^']*)'", detail)
    what = quoted[1] if quoted else ""
    if "NoSuchOption" in names:
        return InvalidInput(f"没有 {getattr(error, 'option_name', what)} 这个选项。", step)
    param = getattr(error, "param", None)
    name = str(getattr(param, "name", "") or what)
    if "MissingParameter" in names:
        return InvalidInput(f"缺少 {_shown_name(param, name)}。", step)
    if "BadParameter" in names:
        return InvalidInput(f"{_shown_name(param, name)} 的值不对{_why(detail)}。", step)
    if "No such command" in detail:
        return InvalidInput(f"没有「{what}」这条命令。", step)
    return InvalidInput(f"命令的写法不对：{detail}", step)


def _shown_name(param: object, name: str) -> str:
    options = [option for option in getattr(param, "opts", ()) if option.startswith("--")]
    return options[0] if options else name.upper()


def _why(detail: str) -> str:
    """What typer says of a bad value, in Chinese, for the kinds of value our commands take."""
    if "integer" in detail:
        return "，须是整数"
    choices = re.findall(r"'([^']+)'", detail)
    if len(choices) > 1:
        return f"，可用的有 {' '.join(choices[1:] if 'is not one of' in detail else choices)}"
    return ""

"""What a command prints: sentences or a table for people, one JSON document for programs."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from gongshu_desk.errors import UserError


def utf8() -> None:
    """stdout and stderr are UTF-8 on every system, also in an old Windows console."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace", newline="\n")


def document(value: Mapping[str, Any]) -> None:
    """The one JSON document of a command."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def say(sentence: str) -> None:
    """A line for the person at the terminal."""
    sys.stdout.write(sentence + "\n")


def complain(error: UserError) -> None:
    """Sentence and next step on stderr."""
    sys.stderr.write(f"{error.sentence}\n")
    if error.next_step:
        sys.stderr.write(f"{error.next_step}\n")


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under their heads, as wide as they are."""
    width = None if sys.stdout.isatty() else 2000
    shown = Table(box=None, pad_edge=False, header_style="bold" if sys.stdout.isatty() else "")
    for head in heads:
        shown.add_column(head, no_wrap=True)
    for row in rows:
        shown.add_row(*row)
    Console(file=sys.stdout, width=width, soft_wrap=width is not None, highlight=False).print(shown)


def progress(n: int, total: int, name: str) -> None:
    """One line that is rewritten, on a terminal only."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{n}/{total} {name[:30]:<30}")
        if n >= total:
            sys.stderr.write("\n")

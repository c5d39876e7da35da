"""Papers as Word files, from templates that the office may edit.

The program brings a template for each kind (`resources/word`). A copy of it in the data folder, under `templates/`,
is the office's own and wins; the clerk edits it in Word. Several papers come in one file, each on pages of its own
numbered from 1, so that the clerk opens and prints one file; with one deputy chosen the file holds that one alone.
"""

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gongshu_desk import paths
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.exchange.word_values import KINDS, Kind, Paper, Variable, sample_values
from gongshu_desk.files import write_atomically

Progress = Callable[[int, int, str], None]

__all__ = ["Template", "Variable", "check", "own_template", "restore", "templates", "write_word"]


@dataclass(frozen=True, slots=True)
class Template:
    """One kind of Word paper. `file` is the template in use, `own` whether it is the office's copy."""

    name: str
    title: str
    variables: tuple[Variable, ...]
    file: Path
    own: bool


def templates(data: Path) -> list[Template]:
    """Every template, as it is in use with this data folder."""
    return [_template(kind, data) for kind in KINDS]


def _template(kind: Kind, data: Path) -> Template:
    own = _own_file(kind, data)
    mine = own.is_file()
    return Template(kind.name, kind.title, kind.variables, own if mine else _shipped(kind), mine)


def own_template(name: str, data: Path) -> Path:
    """The office's own copy to edit; made from the shipped one where there is none yet."""
    kind = _kind(name)
    file = _own_file(kind, data)
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, _shipped(kind).read_bytes())
    return file


def restore(name: str, data: Path) -> Path | None:
    """Use the shipped template again. The own copy is set aside as 「…（旧）.docx」, never lost; its new name."""
    file = _own_file(_kind(name), data)
    if not file.is_file():
        return None
    kept, number = file.with_name(f"{file.stem}（旧）.docx"), 1
    while kept.exists():
        number += 1
        kept = file.with_name(f"{file.stem}（旧 {number}）.docx")
    file.rename(kept)
    return kept


def check(name: str, data: Path) -> None:
    """Fill the template in use with samples; InvalidInput says what is wrong with it and where."""
    kind = _kind(name)
    _filled(kind, data, [Paper("样张", sample_values(kind))])


def write_word(name: str, figures: Sequence[Any], data: Path, path: Path, progress: Progress | None = None) -> int:
    """Write the papers of these figures to `path`, whole or not at all; how many there are.

    NotFound where the figures hold no text for such a paper, InvalidInput where the template cannot be used,
    EnvironmentFault where the file cannot be written.
    """
    kind = _kind(name)
    papers = list(kind.papers(figures))
    if not papers:
        sentence, step = kind.nothing
        raise NotFound(sentence, step)
    content = _filled(kind, data, papers, progress)
    write_atomically(path, content, readable)
    return len(papers)


def _filled(kind: Kind, data: Path, papers: Sequence[Paper], progress: Progress | None = None) -> bytes:
    """Word's libraries take a third of a second to load: only where a file is made, on the worker that makes it."""
    from gongshu_desk.exchange.word_fill import filled

    return filled(_template(kind, data).file, kind, papers, progress)


def readable(file: Path) -> None:
    """Raise where the file is no whole package."""
    with zipfile.ZipFile(file) as package:
        package.testzip()


def _kind(name: str) -> Kind:
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise InvalidInput(f"「{name}」没有 Word 模板。", f"可用的有：{' '.join(kind.name for kind in KINDS)}。")


def _shipped(kind: Kind) -> Path:
    return paths.resources() / "word" / f"{kind.name}.docx"


def _own_file(kind: Kind, data: Path) -> Path:
    return paths.templates(data) / f"{kind.title}.docx"

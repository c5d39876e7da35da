"""What is brought as text or as a small file: each door reads it or refuses it with a sentence, quickly, nothing written."""

import json
import random
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from gongshu_desk import paths
from gongshu_desk.domain import report_template, toml_text
from gongshu_desk.domain.certificates import reading as layouts
from gongshu_desk.domain.points import checks
from gongshu_desk.errors import UserError
from gongshu_desk.reports import faces
from gongshu_desk.services import photos, rule_text, upkeep
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import backup
from gongshu_desk.ui.kit import recent
from gongshu_desk.ui.kit.local_settings import LocalSettings
from gongshu_desk.ui.kit.pasted_cells import pasted_cells

PATIENCE = 10.0
"""Seconds, on a machine that does other things, too."""

TOML: dict[str, str] = {
    "nested without end": "a = " + "[" * 60_000,
    "nested and closed": "a = " + "[" * 5_000 + "]" * 5_000,
    "tables in tables": "a = " + "{a = " * 3_000 + "1" + "}" * 3_000,
    "a number of thousands of digits": "version = " + "9" * 5_000,
    "a number like a year's": "version = 99999999999999999999",
    "not a number": "version = nan",
    "a long dotted name": "a" + ".a" * 3_000 + " = 1",
    "NUL": 'title = "\0"',
    "half a character": 'title = "\\ud800"',
    "right to left": 'title = "\u202e王毅"',
    "another type": 'title = 1\nitems = "x"\nbands = {a = 1}',
    "twice": "title = 'a'\ntitle = 'b'",
    "a day of no calendar": "effective_from = 2025-02-30",
    "nothing": "",
    "a web page": "<html><body>",
}
TOML_DOORS: dict[str, Callable[[str], object]] = {
    "rules": checks.parse,
    "rules in the editor": rule_text.RuleText,
    "certificate layout": layouts.parse,
    "work report": report_template.parse,
}


@pytest.mark.parametrize("door", TOML_DOORS)
def test_hostile_toml_is_read_or_refused(door: str) -> None:
    """One family of errors, a sentence with a next step, within seconds."""
    for name, text in TOML.items():
        begun = time.perf_counter()
        try:
            TOML_DOORS[door](text)
        except UserError as refused:
            assert refused.sentence, name
            assert len(str(refused)) < 20_000, name
        assert time.perf_counter() - begun < PATIENCE, name


def test_every_toml_that_a_person_brings_goes_through_the_one_reader() -> None:
    """What comes with the program may be read as it is; whatever a clerk can bring is read by `toml_text`."""
    root = Path(toml_text.__file__).parents[1]
    own = {"services/station_rules.py", "services/points_periods.py", "services/duty_scales.py", "domain/toml_text.py"}
    found = {
        path.relative_to(root).as_posix() for path in root.rglob("*.py") if "tomllib.loads" in path.read_text("utf-8")
    }
    assert found <= own
    with pytest.raises(tomllib.TOMLDecodeError, match="文件太大"):
        toml_text.loads(" " * (toml_text.MOST_CHARACTERS + 1))


JSON = ["[" * 100_000, '{"a":' * 50_000, "", "null", "[]", '"x"', "9" * 5_000, "\0", '{"clerk": 1}', "{", "\ufeff{}"]


@pytest.mark.parametrize("text", JSON, ids=range(len(JSON)))
def test_a_harmed_settings_file_holds_nobody_back(tmp_path: Path, text: str) -> None:
    """Preferences, what was opened last, the program's faces: harmed, they are as if they were not there."""
    file = tmp_path / "desktop.json"
    file.write_text(text, encoding="utf-8")
    settings = LocalSettings(file)
    assert dict(settings) == {}
    settings[recent.KEY] = text
    assert recent.opened(settings) == []
    paths.preferences().parent.mkdir(parents=True, exist_ok=True)
    paths.preferences().write_text(text, encoding="utf-8")
    assert isinstance(faces.wanted(), bool)


def hostile_bytes() -> dict[str, bytes]:
    """Files that are nothing, or something else than their name says."""
    from PIL import Image

    noise = random.Random(7).randbytes(4_000)
    huge = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (60_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00" + noise
    import io

    small = io.BytesIO()
    Image.new("RGB", (4, 4)).save(small, "PNG")
    return {
        "empty": b"",
        "noise": noise,
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        "huge picture": huge,
        "tiny picture": small.getvalue(),
        "half a picture": small.getvalue()[:50],
        "program": b"MZ" + noise,
        "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nquit\n",
        "store of another": b"SQLite format 3\0" + noise,
        "zip": b"PK\x03\x04" + noise,
    }


def test_hostile_files_at_the_small_doors(desk: Desk, tmp_path: Path) -> None:
    """A photo, a backup to restore: refused with a sentence; the store is byte for byte what it was."""
    before = desk.store.file.read_bytes()
    for name, content in hostile_bytes().items():
        for suffix in (".png", ".jpg"):
            file = tmp_path / f"{name}{suffix}"
            file.write_bytes(content)
            with pytest.raises(UserError):
                photos.prepare(file)
        copy = tmp_path / f"{name}.db"
        copy.write_bytes(content)
        with pytest.raises(UserError):
            backup.inspect(copy)
    assert desk.store.file.read_bytes() == before
    assert upkeep.verify(desk).sound


CLIPBOARD = {
    "many cells": "\t".join("x" * 10 for _ in range(300)) + "\n",
    "one cell of megabytes": "x" * 3_000_000,
    "quotes without end": '"' * 20_001,
    "tabs": "\t" * 50_000,
    "formulas": "=cmd|' /C calc'!A0\t+1\t@x",
    "right to left": "\u202e王毅\u200b\t\ufeff1",
}


@pytest.mark.parametrize("name", CLIPBOARD)
def test_hostile_clipboards_are_cells(name: str) -> None:
    """Text and HTML of any kind are rows of text, in time."""
    begun = time.perf_counter()
    text = CLIPBOARD[name]
    html = "<table>" + "<tr><td>" * 3_000 + text[:1000] + "<img src='file:///x'><script>alert(1)</script>"
    for rows in (pasted_cells(text, ""), pasted_cells(text, html)):
        assert all(isinstance(cell, str) for row in rows for cell in row)
    assert time.perf_counter() - begun < PATIENCE


def test_json_is_never_the_end() -> None:
    """The samples do what they are for: Python's own reader gives up on them."""
    with pytest.raises(RecursionError):
        json.loads(JSON[0])
    with pytest.raises(RecursionError):
        tomllib.loads(TOML["nested without end"])

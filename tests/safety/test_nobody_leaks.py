"""A day of work with people whose numbers are known, through every door; then everything it left is searched.

No ID number and no mobile number stands in logs, names of files, titles, diagnostics, masked exports and prints; inside
zips, PDF streams and office files too. What may hold them (the store, its backups, their journal, the sheets that were
handed in) is told from what may not by its place. A planted leak is found: the search can fail.
"""

import io
import logging
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from gongshu_desk import paths
from gongshu_desk.cli.run import BUG, DONE, REFUSED, run
from gongshu_desk.domain.id_number import check_digit
from gongshu_desk.domain.private import covered, numbers_in
from gongshu_desk.services import redacting
from gongshu_desk.ui.kit.diagnosis import start_log, stop_log

MOBILES = ("13911112222", "15822223333")
IDS = tuple(body + check_digit(body) for body in ("33010519790219001", "33010519850322002"))
HOME = "江州市拱墅区桃源里三幢二单元"
SECRETS = (*MOBILES, *IDS, HOME)
HEADS = ("姓名", "代表证号", "层级", "届次", "手机", "身份证号")
OWN = ("gongshu.db", "backups")
"""In the data folder: the store itself with its backups; everything else is searched."""


def texts(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file, and what is packed inside: members of zips, streams and texts of PDFs."""
    yield name, data
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for member in package.namelist():
                yield from texts(f"{name}!{member}", package.read(member))
                yield f"{name}!{member} (name)", member.encode()
    if data[:5] == b"%PDF-":
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.S):
            try:
                yield f"{name} (stream)", zlib.decompress(stream.rstrip(b"\r\n"))
            except zlib.error:
                continue
        document = pypdfium2.PdfDocument(data)
        try:
            yield f"{name} (metadata)", " ".join(document.get_metadata_dict().values()).encode()
            for page in document:
                yield f"{name} (text)", page.get_textpage().get_text_range().encode()
        finally:
            document.close()


def leaks(files: Iterator[Path]) -> list[str]:
    """Where a secret, or any other whole number of somebody, stands in files or their names."""
    found = []
    for file in files:
        for place, data in [("name", file.name.encode()), *texts(file.name, file.read_bytes())]:
            if redacting.leaks(data, SECRETS):
                found.append(f"{file.name}: {place}")
            if file.suffix in (".log", ".txt", ".json") and [*numbers_in(data.decode("utf-8", "replace"))]:
                found.append(f"{file.name}: {place} (a number)")
    return found


def sheet(file: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (HEADS, *rows):
        book.active.append(row)
    book.save(file)
    return file


@pytest.fixture
def day(tmp_path: Path) -> Callable[..., int]:
    """The command line at a data folder of its own."""
    return lambda *words: run(["--data", str(tmp_path / "data"), *map(str, words)])


@pytest.mark.logs("job failed")
def test_a_day_of_work_leaves_nobodys_number(
    day: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, given, out = tmp_path / "data", tmp_path / "given", tmp_path / "out"
    given.mkdir()
    out.mkdir()
    assert day("init", "--unit", "翠柳街道人大工委", "--term", 1, "--level", "区", "--term-from", "2021-01-01") == DONE
    good = sheet(
        given / "名册.xlsx",
        ("王毅", "001", "区", 1, *[MOBILES[0], IDS[0]]),
        ("李敏", "002", "区", 1, MOBILES[1], IDS[1]),
    )
    assert day("import", "deputies", good) == DONE
    told = capsys.readouterr()
    assert "2 人的身份证号" in told.out + told.err and "设置" in told.out + told.err, "storing them is told"
    swapped = (f"赵六{MOBILES[0]}", IDS[0], "区", 1, IDS[1], IDS[1][:-1] + "0")
    assert day("import", "deputies", sheet(given / "错列.xlsx", swapped)) == REFUSED
    assert day("import", "attendance", good) == REFUSED
    for command in (
        ("--json", "list", "deputies"), ("list", "deputies", "--search", MOBILES[0][-4:]),
        ("template", "deputies", out / "模板.xlsx"), ("export-year", 2025, out / "台账.xlsx"),
        ("export-year", 2025, out / "公开.xlsx", "--public"), ("report", "deputy-roster", 2025, out / "名册.pdf"), ("backup",), ("verify",),
    ):  # fmt: skip
        assert day(*command) == DONE, command

    def crash(*_words: object, **_more: object) -> None:
        raise ValueError(f"cannot write {MOBILES[0]} {IDS[1]}")

    with monkeypatch.context() as broken:
        broken.setattr("gongshu_desk.exchange.workbook.write_workbook", crash)
        assert day("export-year", 2025, out / "坏.xlsx") == BUG
    handler = start_log(data)
    try:
        logging.getLogger("gongshu_desk.ui.kit.jobs").error("job failed: %s", f"王毅 {MOBILES[1]} {IDS[0]}")
    finally:
        stop_log(handler)
    assert day("diagnose", out / "诊断包.zip") == DONE
    assert day("redact", out / "副本.db") == DONE
    told = capsys.readouterr()
    (out / "屏幕.txt").write_text(told.out + told.err, encoding="utf-8")

    searched = [f for f in (*data.rglob("*"), *out.rglob("*")) if f.is_file()]
    left = [f for f in searched if not (data in f.parents and f.relative_to(data).parts[0].startswith(OWN))]
    assert {".xlsx", ".pdf", ".zip", ".db", ".log", ".txt"} <= {f.suffix for f in left}, "all sorts are there"
    assert leaks(iter(left)) == []
    assert not [f.name for f in searched if [*numbers_in(f.name)] or redacting.leaks(f.name.encode(), SECRETS)]
    with zipfile.ZipFile(out / "诊断包.zip") as package:
        said = b"".join(package.read(name) for name in package.namelist()).decode()
    assert "王毅" not in said and "翠柳" not in said and str(tmp_path) not in said
    assert "rows person 2" in said and "ValueError" in said and "setting " in said

    # canaries: the same search finds what is there
    assert redacting.leaks(paths.store_file(data).read_bytes(), SECRETS), "the store holds them, readable"
    assert day("--json", "report", "deputy-roster", 2025, out / "完整.pdf", "--set", "private=yes") == DONE
    assert leaks(iter([out / "完整.pdf"])), "whole numbers in a print are found in its packed streams"
    (tmp_path / f"{MOBILES[0]}.log").write_text("x")
    assert leaks(iter([tmp_path / f"{MOBILES[0]}.log"])), "and in a file's name"


def test_numbers_inside_any_text_are_covered() -> None:
    said = covered(f"手机{MOBILES[0]}，证{IDS[0]}；证号 3301050110001，时间 20261122104500，指纹 1391111222a")
    assert not redacting.leaks(said.encode(), SECRETS)
    assert "139****2222" in said and "3301050110001" in said and "20261122104500" in said and "1391111222a" in said

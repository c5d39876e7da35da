"""One total and one fingerprint per deputy and year, whichever door they are asked from, of an open and a closed year."""

import json
import re
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.domain.figures import half_up
from gongshu_desk.exchange.workbook import write_workbook
from gongshu_desk.reports import catalog, freezing
from gongshu_desk.reports.outline import section_lines
from gongshu_desk.services import points, points_board, year_end
from gongshu_desk.services.demo import LAST_DAY
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.year_figures import summary_of, year_book

YEAR = 2025
BANDS = ("优秀", "良好", "称职", "基本称职", "不称职")


@pytest.fixture(params=["open", "closed"])
def folder(
    street_folder: Path, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The synthetic street with its year open, or closed."""
    made = tmp_path / "data"
    shutil.copytree(street_folder, made, ignore=shutil.ignore_patterns("*.lock*"))
    if request.param == "closed":
        papers = {name: freezing.FROZEN[name] for name in ("performance-sheet", "points-notice")}
        monkeypatch.setattr(freezing, "FROZEN", papers)
        desk = open_desk(made, today=lambda: LAST_DAY)
        year_end.close_year(desk, YEAR, with_gaps=True, freeze_prints=lambda d, y: freezing.freeze(d, y).drawn)
        desk.store.close()
    return made


@pytest.fixture
def told(folder: Path, capfd: pytest.CaptureFixture[str]) -> dict[str, object]:
    """What `points --json` says; the other doors are held against it."""
    assert main(["--data", str(folder), "--json", "points", str(YEAR)]) == 0
    value: dict[str, object] = json.loads(capfd.readouterr().out)
    return value


@pytest.fixture
def desk(folder: Path, told: dict[str, object]) -> Iterator[Desk]:
    """The desk, opened after the command line let go of it."""
    opened = open_desk(folder, today=lambda: LAST_DAY)
    yield opened
    opened.store.close()


def totals(told: dict[str, object]) -> dict[str, str]:
    """certificate number → total, from the command line."""
    rows = told["rows"]
    assert isinstance(rows, list) and len(rows) > 20
    return {row["certificate_no"]: row["total"] for row in rows}


def test_every_door_gives_one_total_and_one_fingerprint(desk: Desk, told: dict[str, object], tmp_path: Path) -> None:
    wanted, hash_ = totals(told), told["hash"]
    assert isinstance(hash_, str)
    result = points.result(desk, YEAR)
    assert ({r.certificate_no: f"{r.total:f}" for r in result.rows}, result.hash) == (wanted, hash_)
    for row in result.rows:  # each statement: its own lines, summed and rounded once
        own, _ = points.statement(desk, YEAR, row.certificate_no, result)
        exact = sum(line.counted for line in own.lines)
        assert f"{half_up(exact, result.scheme.decimals):f}" == wanted[row.certificate_no]
    for tried in points.what_if(desk, YEAR, result.scheme.text):
        assert ({r.certificate_no: f"{r.total:f}" for r in tried.rows}, tried.hash) == (wanted, hash_)
    board = points_board.board(desk, YEAR)
    assert ({r.row.certificate_no: f"{r.row.total:f}" for r in board.rows}, board.hash) == (wanted, hash_)
    people = summary_of(year_book(desk, YEAR)).total.deputies
    assert {d.certificate_no: f"{d.points.total:f}" for d in people} == wanted
    assert year_book(desk, YEAR).stamp.fingerprint == hash_
    _workbook(desk, tmp_path / "年终.xlsx", wanted, hash_)


def _workbook(desk: Desk, file: Path, wanted: dict[str, str], hash_: str) -> None:
    assert write_workbook(desk, YEAR, file).hash == hash_
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    rows = list(book["履职积分汇总"].iter_rows(values_only=True))
    heads = [str(cell) for cell in rows[2]]
    number, total = heads.index("代表证号"), heads.index("合计")
    assert {r[number]: f"{r[total]:.1f}" for r in rows[3:] if r[number]} == wanted
    lines: dict[str, Fraction] = {}
    for certificate_no, *_, counted, _how in (r[:8] for r in book["积分明细"].iter_rows(min_row=4, values_only=True)):
        if certificate_no in wanted:
            lines[certificate_no] = lines.get(certificate_no, Fraction(0)) + Fraction(str(counted))
    assert {no: f"{half_up(lines.get(no, Fraction(0)), 1):f}" for no in wanted} == wanted
    short = f"{hash_[:4]}-{hash_[4:8]}"
    assert any(short in str(cell) for row in book["封面"].iter_rows(values_only=True) for cell in row)
    book.close()


def _listed(lines: list[str]) -> list[tuple[str, str]]:
    """(name, total) of those whom the public list ranks: the total stands before the grade."""
    found = []
    for cells in (line.split("│") for line in lines if line[:1].isdigit()):
        band = next((place for place, cell in enumerate(cells) if cell in BANDS), None)
        if band is not None:
            found.append((re.sub(r"[\s/]", "", cells[1]), cells[band - 1].replace("−", "-")))
    return sorted(found)


@pytest.mark.parametrize("name", ["performance-sheet", "points-notice"])
def test_the_papers_show_the_same_totals_and_fingerprint(desk: Desk, told: dict[str, object], name: str) -> None:
    wanted, hash_ = totals(told), str(told["hash"])
    gathered = catalog.gather(desk, name, catalog.Options(YEAR))
    sections = gathered.report.build(gathered.figures).sections
    graded = [row for row in points.result(desk, YEAR).rows if row.rank is not None]
    short = f"{hash_[:4]}-{hash_[4:8]}"
    assert all(short in section.footer for section in sections)
    if name == "performance-sheet":
        shown = {f.identity.certificate_no: f"{f.total:f}" for f in gathered.figures}
        assert shown == wanted
        papers = {
            f.identity.certificate_no: list(section_lines(s)) for f, s in zip(gathered.figures, sections, strict=True)
        }
        for row in graded:
            year_line = next(line for line in papers[row.certificate_no] if line.startswith(f"{YEAR}年│"))
            assert f"│{wanted[row.certificate_no]}│" in year_line.replace("−", "-"), row.name
    else:
        listed = _listed([line for section in sections for line in section_lines(section)])
        assert listed == sorted((row.name, wanted[row.certificate_no]) for row in graded)
    made = catalog.draw(gathered)
    with pypdfium2.PdfDocument(made.pdf) as opened:
        page = opened[0].get_textpage().get_text_range()
    assert short in page

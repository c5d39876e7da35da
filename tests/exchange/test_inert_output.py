"""What leaves the program does nothing: one hostile string through records of every kind, then out of every door (S6)."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from gongshu_desk.domain.points import checks
from gongshu_desk.errors import UserError
from gongshu_desk.exchange.exporting import export_rows
from gongshu_desk.exchange.workbook import write_workbook
from gongshu_desk.files import safe_name
from gongshu_desk.reports import catalog
from gongshu_desk.services import records, upkeep
from gongshu_desk.services.catalog import RECORD_KINDS
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store.tables import TABLES
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.tips import inert
from tests.tampering import tampering

YEAR = 2025
HOSTILE = '=1+1<b>&amp;</b><img src="file:///x"/>{{7*7}}{%x%}'
"""A formula, markup of two kinds, a template; without control characters, which no field takes."""
KEPT = {
    *("uid", "origin", "clerk", "search_text", "sort_stroke", "sort_stroke_char", "sort_pinyin", "hash", "facts_hash"),
    *("snapshot", "lines", "figures", "pdf_hash", "votes", "moved", "value", "sha256", "owner_table", "owner_uid"),
    *("table_name", "kept_uid", "gone_uid", "crop", "media_type", "fingerprint", "data", "text", "password", "roles"),
    *("code", "report", "scale", "item", "audience", "starts_at", "ends_at", "arrived_at", "id_number", "phone"),
    *("aspect", "number", "certificate_no", "no", "series", "agreed", "party", "ethnicity", "education"),
}
"""Columns that no clerk writes words into, or whose words are kinds."""


def words_of(table: sa.Table) -> list[str]:
    """Columns that hold a clerk's words."""
    return [
        column.name
        for column in table.columns
        if type(column.type).__name__ in ("AutoString", "String")
        and column.name not in KEPT
        and not column.foreign_keys
    ]


@pytest.fixture(scope="module")
def hostile(street_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A street in which every word that a clerk wrote begins with the hostile string."""
    import shutil

    folder = tmp_path_factory.mktemp("hostile") / "data"
    shutil.copytree(street_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    with tampering(folder / "gongshu.db") as raw:
        for name, table in TABLES.items():
            if name in ("setting", "pointsscheme", "certificatelayout", "account", "accessevent", "identitytag"):
                continue
            for column in words_of(table.__table__):  # type: ignore[attr-defined]
                raw.execute(f'UPDATE "{name}" SET "{column}" = ? || "{column}" WHERE "{column}" <> \'\'', (HOSTILE,))
    desk = open_desk(folder)
    yield desk
    desk.store.close()


def test_prints_show_it_letter_by_letter(hostile: Desk) -> None:
    """Every print is laid out or refused with a sentence; those that are drawn, one of each family, show it whole.

    There is one pen for all of them, and it knows no markup.
    """
    laid_out, shown = 0, 0
    for family in catalog.FAMILIES:
        drawn = False
        for report in family.reports:
            try:
                gathered = catalog.gather(hostile, report.name, catalog.Options(YEAR))
                laid_out += bool(report.build(gathered.figures[:1]))
                if drawn:
                    continue
                made = catalog.draw(replace(gathered, figures=gathered.figures[:1]))
            except UserError:
                continue
            drawn = True
            with pypdfium2.PdfDocument(made.pdf) as opened:
                pages = range(min(len(opened), 2))
                text = re.sub(r"\s", "", "".join(opened[page].get_textpage().get_text_range() for page in pages))
            shown += "=1+1<b>&amp;</b>" in text
            assert not any(word in made.pdf for word in (b"/JavaScript", b"/Launch", b"file:///x"))
    assert laid_out > 40 and shown > 4, (laid_out, shown)


def formulas_of(file: Path) -> list[str]:
    """Formula cells and outside links of a workbook."""
    found: list[str] = []
    with zipfile.ZipFile(file) as book:
        for name in book.namelist():
            text = book.read(name).decode("utf-8", "replace")
            if name.startswith("xl/worksheets/"):
                found += re.findall(r"<f[ >].*?</f>|<hyperlink\b[^>]*>", text)
            assert 'TargetMode="External"' not in text, name
    return found


def test_sheets_hold_words_and_no_formulas(hostile: Desk, tmp_path: Path) -> None:
    """The list of every kind and the year-end workbook: nothing that begins with = is calculated."""
    for kind in RECORD_KINDS:
        file = tmp_path / f"{kind.name}.xlsx"
        export_rows(kind, records.find(hostile, kind), file)
        assert not [formula for formula in formulas_of(file) if "1+1" in formula or "file:" in formula], kind.name
    book = tmp_path / "year.xlsx"
    write_workbook(hostile, YEAR, book)
    assert not [formula for formula in formulas_of(book) if "1+1" in formula or "file:" in formula]


def test_labels_and_tips_show_it(qtbot: QtBot) -> None:
    """A name with markup in it is a name: on labels, and in the tooltips of what does not fit."""
    label, cut = Label(HOSTILE), Elided(HOSTILE)
    qtbot.addWidget(label)
    qtbot.addWidget(cut)
    assert label.text() == HOSTILE and label.textFormat().name == "PlainText"
    cut.resize(20, 20)
    cut.set_text(HOSTILE)
    assert "<img" not in cut.toolTip() and "&lt;img" in cut.toolTip()
    assert inert("王毅\n第二行") == "王毅\n第二行"
    QToolTip.hideText()


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "CON.pdf",
        "a\r\nb.xlsx",
        "年终<img>.pdf",
        "\u202efdp.exe",
        "名" * 400 + ".pdf",
        " . ",
        "a/b\\c:d*?.pdf",
    ],
)
def test_file_names_are_safe_everywhere(name: str) -> None:
    """No path, no device, nothing Windows refuses, not too long, the ending kept."""
    plain = safe_name(name)
    assert plain and not re.search(r'[<>:"/\\|?*\x00-\x1f\u202e]', plain) and len(plain) <= 120
    assert not re.match(r"(con|nul|prn)(\.|$)", plain, re.I)
    assert not name.endswith(".pdf") or plain.endswith(".pdf")


def test_the_store_is_none_the_worse(hostile: Desk) -> None:
    """Reading and printing wrote nothing but the print log, and rules still parse."""
    with pytest.raises(UserError):
        checks.parse(HOSTILE)
    assert upkeep.verify(hostile).records

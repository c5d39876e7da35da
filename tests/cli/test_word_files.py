"""`report … OUT.docx`: the papers that have a Word template are kept as Word, all others are refused."""

import json
from pathlib import Path

import docx
import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.services.catalog import DUTY_REPORTS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.records import find


@pytest.fixture
def data(street: Desk) -> Path:
    """The street demo, let go of by its desk so that the command line can have it."""
    street.store.close()
    return street.data


def test_duty_reports_and_notices_as_word(
    street: Desk, data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, title in (("duty-report", "述职报告"), ("meeting-notice", "关于召开")):
        out = tmp_path / f"{name}.docx"
        assert main(["--data", str(data), "--json", "report", name, "2025", str(out)]) == 0
        told = json.loads(capfd.readouterr().out)
        heads = [p.text for p in docx.Document(str(out)).paragraphs if p.style and p.style.name == "Title"]
        assert told["papers"] == len(heads) > 1
        assert all(head.startswith(title) or "通知" in head for head in heads)


def test_one_deputy_is_one_paper(street: Desk, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    row = next(row for row in find(street, DUTY_REPORTS, year=2025) if row["report_text"])
    street.store.close()
    out = tmp_path / "一份.DOCX"
    words = ["--data", str(street.data), "report", "duty-report", "2025", str(out), "--mandate", row["certificate_no"]]
    assert main(words) == 0
    assert "（1 份）" in capfd.readouterr().out
    shown = [paragraph.text for paragraph in docx.Document(str(out)).paragraphs]
    assert shown[-len(row["report_text"].splitlines()) :] == row["report_text"].splitlines()


def test_other_reports_are_refused(data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "汇总.docx"
    assert main(["--data", str(data), "report", "year-summary", "2025", str(out)]) == 2
    told = capfd.readouterr().err
    assert "不能存成 Word" in told and "duty-report" in told and "meeting-notice" in told
    assert not out.exists()

"""`issue`, `check-certificate`, `report --certificate` and what `verify` says of re-prints, from the command line."""

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.paths import store_file

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def data(street_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "人大 数据"
    shutil.copytree(street_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    return folder


@pytest.fixture
def run(data: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command: exit code, stdout, stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = main(["--data", str(data), *map(str, arguments)])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return call


def asked(run: Run, *arguments: object) -> Any:
    code, out, err = run("--json", *arguments)
    assert (code, err) == (0, "")
    return json.loads(out)


def test_a_certificate_from_its_number_to_its_check(run: Run, data: Path, tmp_path: Path) -> None:
    numbers = asked(run, "issue", "training-certificate", 2025, "--order", "group")["numbers"]
    assert numbers
    out = tmp_path / "一张.pdf"
    assert run("report", "training-certificate", 2025, out, "--certificate", numbers[0])[0] == 0
    with pypdfium2.PdfDocument(out) as pdf:
        assert len(pdf) == 1
    with sqlite3.connect(store_file(data)) as raw:
        kept = raw.execute("SELECT pdf_hash FROM certificate WHERE number = ?", (numbers[0],)).fetchone()[0]
    raw.close()
    assert hashlib.sha256(out.read_bytes()).hexdigest() == kept
    found = asked(run, "check-certificate", numbers[0])
    assert (found["state"], found["certificate"]["number"]) == ("valid", numbers[0])
    code = found["certificate"]["check_code"]
    again = asked(run, "check-certificate", code.lower().replace("-", ""))
    assert again["certificate"] == found["certificate"]
    assert {"code", "state", "certificate"} <= set(again)


def test_void_and_unknown_are_answers_too(run: Run) -> None:
    """The example has one certificate that was spoilt and replaced."""
    code, out, err = run("check-certificate", "培训[2025]第3号")
    assert (code, err) == (0, "") and out.startswith("作废") and "领取时污损" in out and "已补发" in out
    code, out, _ = run("check-certificate", "FFFF-FFFF")
    assert code == 0 and "没有" in out
    assert asked(run, "check-certificate", "随便写的") | {"sentence": ""} == {
        "code": "随便写的", "state": "unknown", "sentence": "", "certificate": None,
    }  # fmt: skip


def test_a_bare_number_of_two_series_is_refused(run: Run) -> None:
    code, _, err = run("check-certificate", "2025-0001")
    assert code == 2 and "二维码" in err


def test_honours_of_others_are_told_and_issued_only_by_name(run: Run) -> None:
    code, out, _ = run("issue", "honour-certificate", 2025)
    assert code == 0 and "都已编过号" in out and "其他单位授予" in out
    rows = asked(run, "list", "honours", "--year", 2025)["rows"]
    other = next(row for row in rows if row["代表证号"] and row["授予单位"] == "临江区人大常委会")
    numbers = asked(run, "issue", "honour-certificate", 2025, "--mandate", other["代表证号"])["numbers"]
    assert numbers == ["荣誉〔2025〕第0002号"]


def test_verify_compares_reprints(run: Run, data: Path) -> None:
    numbers = asked(run, "issue", "training-certificate", 2025)["numbers"]
    assert asked(run, "verify")["reprints_differ"] == []
    with sqlite3.connect(store_file(data)) as raw:
        raw.execute("UPDATE certificate SET pdf_hash = 'a' || substr(pdf_hash, 2) WHERE number = ?", (numbers[0],))
        raw.execute("UPDATE certificate SET pdf_hash = 'b' || substr(pdf_hash, 2) WHERE number = ?", (numbers[0],))
    raw.close()
    code, out, told = run("verify")
    assert code == 2 and "打印件指纹" in out + told and numbers[0] in out + told


def test_the_list_of_the_batch(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "清单.pdf"
    assert (
        run("report", "certificate-list", 2025, out, "--set", "order=group", "--set", "kind=training-certificate")[0]
        == 0
    )
    with pypdfium2.PdfDocument(out) as pdf:
        page = pdf[0]
        words = page.get_textpage()
        text = "".join(words.get_text_range().split())
        words.close()
        page.close()
    assert "证书发放清单" in text and "补发" in text and "第一小组" in text
    code, _, err = run("report", "certificate-list", 2024, tmp_path / "无.pdf")
    assert code == 2 and "还没有编号发过证书" in err

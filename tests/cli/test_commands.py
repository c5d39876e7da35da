"""The command line as a script of the district's IT meets it: exit codes, stdout, stderr, files."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from gongshu_desk.__main__ import first_command, main

REPORTS = (
    *("performance-sheet", "points-notice", "year-summary", "sign-in-sheet", "training-certificate"),
    *("honour-certificate", "duty-report"),
)


@dataclass
class Answer:
    """What a command left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Answer]


@pytest.fixture
def call(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Call:
    """Run a command line in this process, on a data folder with Chinese and a blank in its path."""
    data = tmp_path / "人大 数据"

    def run(*arguments: object, data: Path = data, as_json: bool = False) -> Answer:
        head = ["--data", str(data), *(["--json"] if as_json else [])]
        code = main([*head, *map(str, arguments)])
        captured = capfd.readouterr()
        return Answer(code, captured.out, captured.err)

    return run


@pytest.fixture
def founded(call: Call) -> Call:
    """The same, on a founded store."""
    assert (
        call("init", "--unit", "翠柳街道人大工委", "--term", 1, "--level", "区", "--term-from", "2021-12-28").code == 0
    )
    return call


def sheet(path: Path, *rows: tuple[object, ...]) -> Path:
    """A workbook of these rows."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def roster(path: Path, *people: tuple[object, ...]) -> Path:
    """A roster sheet: 姓名, 代表证号, 小组."""
    return sheet(path, ("姓名", "代表证号", "代表小组", "层级", "届次"), *((*p, "区", 1) for p in people))


def test_init_twice_is_refused_and_changes_nothing(founded: Call) -> None:
    again = founded("init", "--unit", "另一单位", "--term", 2, "--level", "市")
    assert again.code == 2
    assert "已经有数据" in again.err and again.out == ""
    assert founded("verify").code == 0


REFUSED: tuple[tuple[list[str], str], ...] = (
    (["nonsense"], "没有「nonsense」这条命令"),
    (["list"], "缺少"),
    (["list", "nothing"], "没有「nothing」这一类记录"),
    (["points", "abc"], "值不对"),
    (["points", "2025", "--wrong"], "没有 --wrong 这个选项"),
    (["report", "nothing", "2025", "x.pdf"], "没有「nothing」这种报表"),
    (["report", "year-summary", "2025", "x.pdf", "--activity", "A1"], "不能按活动筛选"),
    (["restore", "nowhere.db"], "没有找到备份文件"),
    (["import", "deputies", "nowhere.xlsx"], "nowhere.xlsx"),
)


def test_refusals_are_chinese_sentences_with_exit_2(founded: Call) -> None:
    for arguments, words in REFUSED:
        answer = founded(*arguments)
        assert answer.code == 2, arguments
        assert words in answer.err
        assert "Traceback" not in answer.err and answer.out == ""


def test_refusal_with_json_prints_one_document(founded: Call) -> None:
    answer = founded("list", "nothing", as_json=True)
    assert answer.code == 2 and answer.json["next_step"]


def test_without_a_store_the_next_step_is_named(call: Call) -> None:
    answer = call("list", "deputies")
    assert answer.code == 2 and "init" in answer.err


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["--data", "gui", "list"], "list"),
        (["--json", "points", "2025"], "points"),
        ([], None),
        (["--data", "x"], None),
        (["gui"], "gui"),
    ],
)
def test_the_command_word_is_found_behind_global_options(arguments: list[str], command: str | None) -> None:
    assert first_command(arguments) == command


def test_the_command_line_imports_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from gongshu_desk.__main__ import main;"
        f"rc = main(['--data', {str(tmp_path / 'd')!r}, 'init', '--unit', '某', '--term', '1', '--level', '区']);"
        "assert rc == 0; assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_import_is_all_or_nothing(founded: Call, tmp_path: Path) -> None:
    mixed = roster(tmp_path / "名册.xlsx", ("王一", "001", "第一小组"), ("李二", None, "第一小组"))
    answer = founded("import", "deputies", mixed, as_json=True)
    assert answer.code == 2
    assert answer.json["counts"] == {"new": 1, "update": 0, "same": 0, "error": 1}
    assert answer.json["written"] is False
    assert answer.json["rows"][1] == {"row": 3, "state": "error", "key": "", "messages": ["代表证号没有填写"]}
    assert founded("list", "deputies", as_json=True).json["count"] == 0


def test_import_new_same_update(founded: Call, tmp_path: Path) -> None:
    first = roster(tmp_path / "一.xlsx", ("王 一", "001", "第一小组"), ("李二", "002", "第一小组"))
    assert founded("import", "deputies", first, "--dry-run", as_json=True).json["written"] is False
    assert founded("import", "deputies", first).code == 0
    assert founded("import", "deputies", first, as_json=True).json["counts"]["same"] == 2
    second = roster(tmp_path / "二.xlsx", ("王一", "001", "第二小组"), ("李二", "002", None))
    refused = founded("import", "deputies", second, as_json=True)
    assert refused.code == 2 and refused.json["counts"] == {"new": 0, "update": 0, "same": 1, "error": 1}
    done = founded("import", "deputies", second, "--update", as_json=True)
    assert done.code == 0 and done.json["counts"] == {"new": 0, "update": 1, "same": 1, "error": 0}
    rows = {row["代表证号"]: row for row in founded("list", "deputies", as_json=True).json["rows"]}
    assert rows["001"]["代表小组"] == "第二小组"
    assert rows["002"]["代表小组"] == "第一小组"  # an empty cell never clears


def test_a_remark_that_many_rows_share_is_said_once(founded: Call, tmp_path: Path) -> None:
    people = sheet(tmp_path / "名册.xlsx", ("姓名", "代表证号", "层级", "届次"), ("王一", "001", "区", 1))
    assert founded("import", "deputies", people).code == 0
    motions = [(f"S{n}", kind, f"第 {n} 件", "001", "2026-02-01") for n, kind in enumerate(("议案", "建议", "议案"), 1)]
    path = sheet(tmp_path / "议案.xlsx", ("编号", "类别", "标题", "领衔代表证号", "提出日期"), *motions)
    rows = founded("import", "suggestions", path, "--dry-run", as_json=True).json["rows"]
    (few,) = {text for row in rows for text in row["messages"]}
    assert [row["row"] for row in rows if few in row["messages"]] == [2, 4]  # the document says it of each row
    said = founded("import", "suggestions", path, "--dry-run").out
    assert said.count(few) == 1 and f"第 2、4 行：{few}" in said


def test_list_masks_orders_and_searches(founded: Call, tmp_path: Path) -> None:
    path = sheet(
        tmp_path / "名册.xlsx",
        ("姓名", "代表证号", "层级", "届次", "手机"),
        ("张三丰", "003", "区", 1, "13900000003"),
        ("丁一", "001", "区", 1, "13900000001"),
        ("张三", "002", "区", 1, None),
    )
    assert founded("import", "deputies", path).code == 0
    rows = founded("list", "deputies", as_json=True).json["rows"]
    assert [row["姓名"] for row in rows] == ["丁一", "张三", "张三丰"]
    assert rows[0]["手机"] == "139****0001" and rows[1]["手机"] is None
    assert list(rows[0])[:3] == ["姓名", "性别", "民族"]
    found = founded("list", "deputies", "--search", "zsf", as_json=True).json
    assert [row["姓名"] for row in found["rows"]] == ["张三丰"]
    by_pinyin = founded("list", "deputies", "--sort", "pinyin", as_json=True).json["rows"]
    assert [row["姓名"] for row in by_pinyin] == ["丁一", "张三", "张三丰"]


def test_number_is_given_once(founded: Call, tmp_path: Path) -> None:
    path = sheet(tmp_path / "名册.csv.xlsx", ("姓名", "性别"), ("王毅", "男"), ("王毅", "男"), ("李敏", "女"))
    given = ("import", "deputies", path, "--set", "层级=区", "--set", "届次=1", "--number", "N-")
    assert founded(*given, as_json=True).json["counts"]["new"] == 3
    again = founded(*given, as_json=True)
    assert again.json["counts"]["same"] == 3 and again.code == 0
    numbers = [row["代表证号"] for row in founded("list", "deputies", as_json=True).json["rows"]]
    assert sorted(numbers) == ["N-0001", "N-0002", "N-0003"]


def test_template_round_trip_imports_no_row(founded: Call, tmp_path: Path) -> None:
    for kind in ("deputies", "activities", "attendance", "suggestions", "opinions", "duty-reports", "honours"):
        out = tmp_path / f"{kind} 模板.xlsx"
        assert founded("template", kind, out).code == 0
        answer = founded("import", kind, out, as_json=True)
        assert answer.code == 0 and answer.json["rows"] == []


def test_the_year_through_every_command(street_folder: Path, call: Call, tmp_path: Path) -> None:
    """demo → points → report → issue → export-year → close-year → verify → reopen-year, with one hash throughout."""
    import shutil

    data = tmp_path / "street"
    shutil.copytree(street_folder, data, ignore=shutil.ignore_patterns("*.lock*"))
    board = call("points", 2025, as_json=True, data=data).json
    assert len(board["rows"]) > 15 and len(board["hash"]) == 64
    best = board["rows"][0]["certificate_no"]
    own = call("points", 2025, "--mandate", best, as_json=True, data=data).json
    assert {"lines", "not_counted"} <= set(own)
    listed = call("report", "--list", as_json=True, data=data).json["reports"]
    assert set(REPORTS) <= {report["name"] for report in listed}
    for name in sorted({*REPORTS, *(report["name"] for report in listed[::4])}):  # all of them: tests/reports
        out = tmp_path / f"{name}.pdf"
        assert call("report", name, 2025, out, data=data).code == 0
        with pypdfium2.PdfDocument(out) as pdf:
            assert len(pdf) >= 1
    assert call("issue", "training-certificate", 2025, as_json=True, data=data).json["year"] == 2025
    assert call("issue", "training-certificate", 2025, as_json=True, data=data).json["numbers"] == []
    book = tmp_path / "年终.xlsx"
    assert call("export-year", 2025, book, as_json=True, data=data).json["hash"] == board["hash"]
    assert call("close-year", 2025, as_json=True, data=data).json["hash"] == board["hash"]
    assert call("close-year", 2025, data=data).code == 2
    assert call("verify", as_json=True, data=data).json["closed_years"] == [2025]
    assert call("points", 2025, as_json=True, data=data).json["hash"] == board["hash"]
    reopened = ("reopen-year", 2025, "--reason", "补录", "--document", "1号", "--approved-by", "李明")
    assert call(*reopened, data=data).code == 0
    assert call(*reopened, data=data).code == 2


def test_backup_and_restore(founded: Call, tmp_path: Path) -> None:
    kept = tmp_path / "备份 一.db"
    assert founded("import", "deputies", roster(tmp_path / "一.xlsx", ("王一", "001", "甲"))).code == 0
    assert founded("backup", kept).code == 0
    assert founded("import", "deputies", roster(tmp_path / "二.xlsx", ("李二", "002", "甲"))).code == 0
    assert founded("restore", kept).code == 0
    assert founded("list", "deputies", as_json=True).json["count"] == 1
    broken = tmp_path / "坏.db"
    broken.write_bytes(kept.read_bytes()[:5000])
    refused = founded("restore", broken)
    assert refused.code == 2
    assert founded("list", "deputies", as_json=True).json["count"] == 1


def test_restore_with_and_without_the_journal(founded: Call, tmp_path: Path) -> None:
    """A store that is whole goes back as asked and is told what is left; a lost one gets everything again."""
    made = founded("backup", as_json=True).json["file"]
    assert founded("import", "deputies", roster(tmp_path / "一.xlsx", ("王一", "001", "甲"))).code == 0
    plain = founded("restore", made, as_json=True).json
    assert (plain["journal_steps"], plain["journal_left"]) == (0, 1)
    assert founded("list", "deputies", as_json=True).json["count"] == 0
    again = founded("restore", made, "--with-journal", as_json=True).json
    assert (again["journal_steps"], again["journal_left"]) == (1, 0)
    assert founded("list", "deputies", as_json=True).json["count"] == 1
    (Path(again["set_aside"]).parents[1] / "gongshu.db").write_bytes(b"spoilt")
    assert "已补上之后的" in founded("restore", made).out
    assert founded("list", "deputies", as_json=True).json["count"] == 1


RULES = """code = "{code}"
version = {version}
title = "试验规则"
effective_from = 2025-01-01
[[bands]]
label = "好"
from = "0"
[[categories]]
code = "A"
name = "活动"
[[items]]
code = "A1"
category = "A"
name = "培训"
source = "attendance"
kinds = ["training"]
basis = "per_event"
points = "{points}"
"""


def test_rules_install_needs_a_higher_version(founded: Call, tmp_path: Path) -> None:
    one, two = tmp_path / "一.toml", tmp_path / "二.toml"
    one.write_text(RULES.format(code="example", version=1, points=1), encoding="utf-8")
    two.write_text(RULES.format(code="example", version=2, points=2), encoding="utf-8")
    assert founded("rules", "check", one).code == 0
    assert founded("rules", "install", one).code == 2
    assert founded("rules", "install", two).code == 0
    assert "2" in founded("rules", "diff", one, two).out
    out = tmp_path / "出.toml"
    assert founded("rules", "export", out, "--year", 2025).code == 0
    assert out.read_text(encoding="utf-8") == two.read_text(encoding="utf-8")
    broken = tmp_path / "坏.toml"
    broken.write_text("code = ", encoding="utf-8")
    assert founded("rules", "check", broken).code == 2


def test_what_if_stores_nothing(street_folder: Path, call: Call, tmp_path: Path) -> None:
    import shutil

    data = tmp_path / "street"
    shutil.copytree(street_folder, data, ignore=shutil.ignore_patterns("*.lock*"))
    rules = tmp_path / "试.toml"
    rules.write_text(RULES.format(code="try", version=1, points=7), encoding="utf-8")
    before = call("points", 2025, as_json=True, data=data).json
    tried = call("points", 2025, "--rules", rules, as_json=True, data=data).json
    totals = {row["certificate_no"]: row["total"] for row in before["rows"]}
    assert all(row["previous_total"] == totals[row["certificate_no"]] for row in tried["rows"])
    assert tried["scheme"] == {"code": "try", "version": 1}
    assert call("points", 2025, as_json=True, data=data).json == before


def test_self_test_passes(call: Call) -> None:
    answer = call("self-test", as_json=True)
    assert answer.code == 0 and answer.json["passed"] is True


def test_import_remembers_what_map_said_of_a_source(founded: Call, tmp_path: Path) -> None:
    """A sheet with the same headings needs no `--map`; the answer says that the choice was taken from last time."""
    heads = ("大名", "代表证号", "层级", "届次")
    first = sheet(tmp_path / "a.xlsx", heads, ("王一", "1", "区", 1))
    assert founded("import", "deputies", first, "--map", "大名=姓名").code == 0
    second = sheet(tmp_path / "b.xlsx", heads, ("李二", "2", "区", 1))
    assert founded("import", "deputies", second, "--dry-run", as_json=True).json["mapping"]["大名"] == "姓名"
    told = founded("import", "deputies", second)
    assert told.code == 0 and "沿用了上次导入" in told.out

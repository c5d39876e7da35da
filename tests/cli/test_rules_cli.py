"""`rules …` as a script meets it: the life of a version, the library, documents and refusals."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.services import rules

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """A command on a founded store: exit code, what stood on stdout (a document with `--json`), stderr."""
    import json

    def command(*arguments: object, as_json: bool = True) -> tuple[int, Any, str]:
        head = ["--data", str(tmp_path / "数据"), *(["--json"] if as_json else [])]
        code = main([*head, *map(str, arguments)])
        said = capfd.readouterr()
        return code, json.loads(said.out) if as_json and said.out else said.out, said.err

    assert command("init", "--unit", "翠柳街道人大工委", "--term", 1, "--level", "区")[0] == 0
    return command


def test_check_adds_remarks(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "规则.toml"
    assert run("rules", "shape", "hundred", file)[0] == 0
    code, found, _ = run("rules", "check", file)
    assert (code, found["passed"], found["failures"]) == (0, True, [])
    (remark,) = found["advice"]
    assert remark == {
        "kind": "uncovered",
        "table": "items",
        "key": "",
        "field": "source",
        "sentence": "荣誉没有事项，得了表彰也不加分。",
        "step": "需要计分就补上荣誉的事项。",
    }
    _, said, _ = run("rules", "check", file, as_json=False)
    assert "检查通过。\n另有 1 处请看一看（不是错误）：\n· 荣誉没有事项" in said


def test_the_library_of_shapes(run: Run, tmp_path: Path) -> None:
    _, found, _ = run("rules", "shapes")
    assert [one["name"] for one in found["shapes"]] == list(rules.SHAPES)
    assert set(found["shapes"][0]) == {"name", "title", "note"}
    assert "百分制" in run("rules", "shapes", as_json=False)[1]
    out = tmp_path / "半年.toml"
    _, made, _ = run("rules", "shape", "half-year", out)
    assert out.read_text(encoding="utf-8") == rules.shape("half-year").text and made["name"] == "half-year"
    code, _, error = run("rules", "shape", "yearly", out)
    assert code == 2 and "没有名为「yearly」的样例规则" in error and "可用的有：example、" in error


def test_a_version_from_draft_to_retirement(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "规则.toml"
    run("rules", "shape", "base60", file)
    code, made, _ = run("rules", "draft", file)
    assert (code, made["code"], made["version"], made["state"], made["faults"]) == (0, "base60", 1, "draft", [])
    code, made, _ = run("rules", "publish", "base60", 1)
    assert (code, made["state"], made["state_word"]) == (0, "published", "生效") and made["published_on"]
    assert run("rules", "withdraw", "base60", 1)[1]["state"] == "draft"
    run("rules", "publish", "base60", 1)
    code, made, _ = run("rules", "retire", "base60", 1, "--on", "2020-01-01")
    assert (code, made["state_word"], made["retired_on"]) == (0, "停用", "2020-01-01")
    _, listed, _ = run("rules", "list")
    assert [(one["code"], one["state_word"]) for one in listed["versions"]] == [("base60", "停用"), ("example", "生效")]
    assert set(listed["versions"][0]) == set(made)
    said = run("rules", "list", as_json=False)[1]
    assert "示例：基础分 60、上不封顶" in said and "停用" in said


def test_refusals_name_the_next_step(run: Run, tmp_path: Path) -> None:
    code, _, error = run("rules", "publish", "example", 9)
    assert code == 2 and "没有规则「example」第 9 版。" in error and "这套规则有：第 1 版" in error
    code, _, error = run("rules", "publish", "example", 1)
    assert code == 2 and "已发布，不能再改" in error
    assert run("rules", "retire", "example", 1, "--on", "昨天")[0] == 2
    faulty = tmp_path / "坏.toml"
    faulty.write_text('code = "x"\nversion = 1\ntitle = "半份"\neffective_from = 2026-01-01\n', encoding="utf-8")
    code, said, _ = run("rules", "draft", faulty, as_json=False)
    assert code == 0 and "已存为草稿「半份」第 1 版，还有 2 处要改" in said and "缺少 items" in said
    assert run("rules", "publish", "x", 1)[0] == 2
    assert "草稿（2 处待改）" in run("rules", "list", as_json=False)[1]
    faulty.write_text("title = ", encoding="utf-8")
    assert run("rules", "draft", faulty)[0] == 2

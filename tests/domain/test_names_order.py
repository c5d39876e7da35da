"""The check of a whole list in official order (`make names`), on made-up lists and on the sample list where it is."""

import importlib.util
import os
from pathlib import Path

import pytest

_PLACE = Path(__file__).resolve().parents[1] / "names_order.py"
_SPEC = importlib.util.spec_from_file_location("names_order", _PLACE)
assert _SPEC and _SPEC.loader
names_order = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(names_order)


def roster(path: Path, delegations: dict[str, str]) -> str:
    lines = ["代表团,姓名,备注"] + [
        f"{d},{name.replace('/', ',')}" for d, people in delegations.items() for name in people.split(" ")
    ]
    path.write_text("\n".join(lines), "utf-8-sig")
    return str(path)


def test_each_delegation_has_its_own_convention(tmp_path, capsys):
    lists = {"甲团": "丁文 王超 王一飞 王明山 李静", "乙团": "丁文 王一飞 王明山 王　超* 李静"}
    assert names_order.main(roster(tmp_path / "a.csv", lists)) == 0
    out = capsys.readouterr().out
    assert "甲团：5 人，单名在前，不合 0 处" in out
    assert "乙团：5 人，逐字，不合 0 处" in out


@pytest.mark.parametrize(
    ("people", "why"),
    [
        ("丁文 王一 魏一 李静 张一", "一人不在其位"),
        ("丁文 王一 魏一 李静/补选 张一", "李静备注「补选」"),
        ("丁文 孔一 巴一 李静", "笔画数相同（4 画）"),
        ("丁文 張一 陈一 李静 李梅", "繁体字"),
    ],
)
def test_a_wrong_pair_is_explained_and_fails_a_short_list(tmp_path, capsys, people, why):
    assert names_order.main(roster(tmp_path / "a.csv", {"甲团": people})) == 1
    assert why in capsys.readouterr().out


@pytest.mark.skipif("GONGSHU_SAMPLES" not in os.environ, reason="the public list lies outside the repository")
def test_the_public_list_agrees_in_99_of_100_pairs(capsys):
    assert names_order.main(str(Path(os.environ["GONGSHU_SAMPLES"], "npc14-part.csv"))) == 0
    assert "合计 694 对" in capsys.readouterr().out

"""`import attendance` of a sheet with people down and meetings across, and `export-attendance`."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.__main__ import main
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import records
from gongshu_desk.services.catalog import ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import open_desk

SHEET = """第一小组签到表,,,
姓名,3月5日视察,4月6日述职评议,5月7日列席区人大常委会会议
王小明,√,请假,√
李芳,×,,请假
合计,1,0,1
"""


@pytest.fixture
def data(founded_folder: Path, tmp_path: Path, deputy: Callable[..., DeputyDraft]) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(founded_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(folder)
    for number, name in enumerate(("王小明", "李芳"), start=1):
        records.add(desk, DEPUTIES, deputy(name, f"330199010000{number}"))
    desk.store.close()
    (tmp_path / "签到.csv").write_text(SHEET, "utf-8")
    return folder


def test_a_matrix_is_asked_about_then_written_then_exported(
    data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "签到.csv")

    def call(*arguments: str, as_json: bool = True) -> tuple[int, Any, str]:
        code = main(["--data", str(data), *(["--json"] if as_json else []), *arguments])
        out, err = capfd.readouterr()
        return code, json.loads(out) if as_json else out, err

    code, told, err = call("import", "attendance", file)
    assert code == 2 and not told["written"] and len(err.splitlines()) == 2
    assert len(told["questions"]) == 4  # 年度, 请假, 类型, 列席 or 出席
    assert told["counts"] == {"new": 0, "update": 0, "same": 0, "error": 2} and told["header_row"] == 2
    assert told["mapping"]["3月5日视察"] == "A001"
    given = ["--legend", "请假=事假", "--legend", "D4=病假", "--set", "年度=2025", "--set", "类型=其他活动"]
    given += ["--set", "打勾记为=列席", "--set", "组织层级=街道"]
    code, told, _ = call("import", "attendance", file, "--dry-run", *given)
    assert (code, told["written"], told["marks"]["new"]) == (0, False, 5)
    code, told, _ = call("import", "attendance", file, *given)
    assert (code, told["written"], told["year"]) == (0, True, 2025)
    assert told["counts"] == {"new": 2, "update": 0, "same": 0, "error": 0}
    assert [a["类型"] for a in told["activities"]] == ["视察", "其他活动", "列席常委会会议"]
    assert [a["组织层级"] for a in told["activities"]] == ["街道", "街道", "区"]
    assert {line["mark"]: line["meaning"] for line in told["legend"]}["空白"] == "不登记"
    desk = open_desk(data)
    kept = {(v["activity_no"], v["name"]): v["status"].label for v in records.find(desk, ATTENDANCE)}
    desk.store.close()
    assert kept == {
        ("A001", "王小明"): "出席", ("A001", "李芳"): "缺席", ("A002", "王小明"): "事假",
        ("A003", "王小明"): "列席", ("A003", "李芳"): "病假",
    }  # fmt: skip
    code, out, _ = call("import", "attendance", file, *given, as_json=False)
    assert code == 0 and "相同 5" in out and "没有写入" in out
    changed = [word.replace("请假=事假", "请假=公假") for word in given]
    assert call("import", "attendance", file, *changed)[0] == 2
    code, told, _ = call("import", "attendance", file, *changed, "--update")
    assert (code, told["written"], told["counts"]["update"]) == (0, True, 1)
    code, told, _ = call("import", "attendance", file, "--legend", "◎=出席")
    assert code == 2 and "◎" in told["error"]
    target = tmp_path / "总表.xlsx"
    code, told, _ = call("export-attendance", "2025", str(target))
    assert code == 0 and (told["people"], told["activities"]) == (2, 3) and target.exists()
    assert call("import", "attendance", str(target))[1]["counts"]["same"] == 2

"""`indicators`: the figures of a year, a term or any days, for people, as a document, and as a workbook."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from gongshu_desk.__main__ import main


def test_figures_on_the_command_line(street_folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data, out = tmp_path / "street", tmp_path / "指标.xlsx"
    shutil.copytree(street_folder, data, ignore=shutil.ignore_patterns("*.lock*"))

    def call(*arguments: object, as_json: bool = True) -> tuple[int, str, str]:
        code = main(["--data", str(data), *(["--json"] if as_json else []), "indicators", *map(str, arguments)])
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    code, said, _ = call("--year", 2025, "--as-of", "2025-12-31")
    year = json.loads(said)
    assert code == 0 and (year["from"], year["to"], year["as_of"]) == ("2025-01-01", "2025-12-31", "2025-12-31")
    rate = next(one for one in year["indicators"] if one["key"] == "stations.opinions_resolved")
    assert rate["percent"] and int(rate["numerator"]) < int(rate["denominator"]) == rate["rows"]["opinions"]
    assert rate["value"] == f"{100 * int(rate['numerator']) / int(rate['denominator']):.1f}"

    code, said, _ = call("--from", "2025-07-01", "--to", "2025-12-31", "--out", out, as_json=False)
    assert code == 0 and "2025-07-01 至 2025-12-31" in said and "意见解决率" in said
    assert openpyxl.load_workbook(out, read_only=True).sheetnames[0] == "指标"

    for wrong, words in ((("--from", "2025-07-01"), "要一起写"), (("--year", 2025, "--term", 1), "只能用一种"),
                         (("--term", 8), "没有第八届")):  # fmt: skip
        code, _, refused = call(*wrong, as_json=False)
        assert code == 2 and words in refused

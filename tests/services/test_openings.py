"""期初数: sheets of older years come in, are refused where they cannot be, and move no figure by one digit."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange import importing
from gongshu_desk.services import careers, records
from gongshu_desk.services.catalog import DEPUTIES, IMPORT_KINDS, SHEET_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.further_kinds import OPENINGS
from gongshu_desk.services.points import years
from gongshu_desk.services.points_board import board
from gongshu_desk.services.year_figures import summary_of, year_book
from gongshu_desk.services.year_sheets import by_kind, year_sheets
from gongshu_desk.store.facts import year_facts


def figures(desk: Desk) -> tuple[Any, ...]:
    """Everything computed from the records of the two last years."""
    books = [year_book(desk, year) for year in (2025,)]
    with desk.store.read() as session:
        facts = [year_facts(session, year, MandateLevel.DISTRICT) for year in (2023, 2024, 2025)]
    return (
        *[(b.result.hash, b.result.rows, summary_of(b).groups, b.deputies) for b in books],
        facts,
        board(desk, 2025).rows,
        by_kind(year_sheets(desk, 2025)),
        years(desk),
    )


def test_they_come_as_a_sheet_and_move_nothing(street: Desk, tmp_path: Path) -> None:
    assert OPENINGS in IMPORT_KINDS and OPENINGS not in SHEET_KINDS
    before = figures(street)
    serving = [r for r in records.find(street, DEPUTIES) if r["level"] is MandateLevel.DISTRICT and not r["elected_on"]]
    listed = tmp_path / "2022 汇总.csv"
    lines = [
        f"{r['certificate_no']},{r['name']},2022,99{n % 10}.5,优秀,{n + 1},30,2022 年度履职汇总表"
        for n, r in enumerate(serving)
    ]
    listed.write_text("证号,姓名,年度,得分,等次,排名,天数,来源\n" + "\n".join(lines) + "\n", encoding="utf-8")
    shown = importing.preview(street, OPENINGS, listed)
    assert shown.counts == {"new": len(serving), "update": 0, "same": 0, "error": 0}
    importing.write(street, shown)
    assert len([r for r in records.find(street, OPENINGS) if r["year"] == 2022]) == len(serving)
    assert figures(street) == before
    told = [e for e in careers.career(street, serving[0]["certificate_no"]).events if e.kind == "opening"]
    assert ("2022 年度", "期初数：积分 990.5，优秀，第 1 名，履职 30 天") in [(e.when, e.words) for e in told]


@pytest.mark.parametrize(
    ("year", "words"),
    [(2025, "2025 年度已有逐条登记的记录"), (2020, "2020 年不在任（任职 2021-12-28 起）")],
)
def test_a_year_with_records_or_out_of_office_is_refused(street: Desk, year: int, words: str) -> None:
    someone = next(r for r in records.find(street, DEPUTIES) if r["re_elected"] and not r["ended_on"])
    draft = OpeningDraft(certificate_no=someone["certificate_no"], year=year, total=Decimal(80), source="旧表")
    with pytest.raises(InvalidInput) as refused:
        records.add(street, OPENINGS, draft)
    assert words in refused.value.sentence

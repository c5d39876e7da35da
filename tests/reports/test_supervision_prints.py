"""Papers of deliberations, appraisals and selections: their text, their sums, what stands where nothing is entered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gongshu_desk.reports.builders import (
    appraisal_ballot,
    appraisal_results,
    council_minutes,
    council_sign_in,
    selection_list,
)
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.samples import supervision as samples

GOLDEN = Path(__file__).parents[1] / "data" / "prints"
PRINTS: dict[str, Callable[[], Document]] = {
    "council-minutes": lambda: council_minutes.build([samples.minutes()]),
    "council-sign-in": lambda: council_sign_in.build([samples.members()]),
    "appraisal-ballot": lambda: appraisal_ballot.build([samples.appraisal()]),
    "appraisal-results": lambda: appraisal_results.build([samples.appraisal()]),
    "selection-list": lambda: selection_list.build([samples.candidates(), samples.candidates(decided=False)]),
}


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_minutes_of_an_uncounted_meeting_leave_room_for_the_pen() -> None:
    text = council_minutes.build([replace(samples.minutes(), present=None, deputies_due=0, matters=())]).text()
    assert "实到　　人" in text and "没有签到记录" in text and "没有登记议事事项" in text and "%" not in text


def test_results_add_up_and_a_wrong_tally_is_named() -> None:
    figures = samples.appraisal()
    ballots = [one.ballot for one in figures.people if one.ballot]
    text = appraisal_results.build([figures]).text()
    assert f"{sum(b.satisfied for b in ballots)}/{sum(b.valid for b in ballots)}" in text and "没有登记票数" in text
    first = figures.people[0]
    assert first.ballot is not None
    wrong = replace(figures, people=(replace(first, ballot=replace(first.ballot, returned=60)),))
    assert "票数不符，须重新核对：裴行之" in appraisal_results.build([wrong]).text()


def test_a_list_of_candidates_becomes_the_result_once_somebody_is_chosen() -> None:
    before = selection_list.build([samples.candidates(decided=False)]).text()
    after = selection_list.build([samples.candidates()]).text()
    assert "候选名单" in before and "入选" not in before and "证书编号" not in before
    assert "评选结果" in after and "荣誉〔2026〕第0007号" in after and "二、其他候选人" in after

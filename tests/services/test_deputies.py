"""A roster row is one record to the clerk, though it is kept as person, mandate, memberships and tags."""

from datetime import date
from typing import Any

import pytest

from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict
from gongshu_desk.services import history, records
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.facts import group_spans


def draft(**values: Any) -> DeputyDraft:
    """A deputy of the first district congress."""
    given = {"name": "王一", "certificate_no": "001", "level": MandateLevel.DISTRICT, "term": 1, "group": "第一小组"}
    return DeputyDraft(**(given | values))


def own(desk: Desk) -> dict[str, Any]:
    return records.find(desk, DEPUTIES)[0]


@pytest.mark.parametrize(
    "change", [{"name": "王二"}, {"group": "第二小组"}, {"tags": ("妇女",)}, {"note": "备注"}, {"station": "某站"}]
)
def test_any_change_is_a_new_revision_and_a_stale_edit_is_refused(desk: Desk, change: dict[str, Any]) -> None:
    records.add(desk, DEPUTIES, draft())
    opened = records.load(desk, DEPUTIES, own(desk)["id"])
    records.change(desk, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update=change))
    assert own(desk)["revision"] == opened.revision + 1
    with pytest.raises(Conflict, match="又有人改过"):
        records.change(desk, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update={"party": "群众"}))


def test_saving_without_a_change_is_no_new_revision(desk: Desk) -> None:
    records.add(desk, DEPUTIES, draft(tags=("妇女", "工人")))
    opened = records.load(desk, DEPUTIES, own(desk)["id"])
    records.change(desk, DEPUTIES, opened.id, opened.revision, opened.draft)
    assert own(desk)["revision"] == opened.revision


@pytest.mark.parametrize("change", [{"name": "王二"}, {"group": "第二小组"}, {"tags": ("妇女",)}, {"group": None}])
def test_a_change_is_undone_whole(desk: Desk, change: dict[str, Any]) -> None:
    records.add(desk, DEPUTIES, draft())
    before = {k: v for k, v in own(desk).items() if k != "revision"}
    opened = records.load(desk, DEPUTIES, before["id"])
    saved = records.change(desk, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update=change))
    history.undo(desk, saved.batch)
    assert {k: v for k, v in own(desk).items() if k != "revision"} == before


def test_a_transfer_is_dated_and_the_past_keeps_the_old_group(desk: Desk) -> None:
    records.add(desk, DEPUTIES, draft())
    opened = records.load(desk, DEPUTIES, own(desk)["id"])
    records.change(desk, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update={"group": "第二小组"}))
    with desk.store.read() as session:
        spans = group_spans(session)[opened.id]
    today = desk.today()
    assert spans == [("第一小组", None, date(today.year, today.month, today.day - 1)), ("第二小组", today, None)]


def test_two_mandates_of_one_person_join_by_id_number_only(desk: Desk) -> None:
    number = "330105197902190014"
    records.add(desk, DEPUTIES, draft(id_number=number))
    records.add(desk, DEPUTIES, draft(id_number=number, certificate_no="C01", level=MandateLevel.CITY, term=14))
    records.add(desk, DEPUTIES, draft(certificate_no="002"))
    people = {v["certificate_no"]: v["person_id"] for v in records.find(desk, DEPUTIES)}
    assert people["001"] == people["C01"] != people["002"]

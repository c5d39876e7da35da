"""评选: candidates named by the year's facts with their reasons, choice by votes, honours and certificates in one write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import col, select

from gongshu_desk.domain.codes import CertificateKind, HonourLevel
from gongshu_desk.domain.records.duty_report import HonourDraft
from gongshu_desk.domain.records.selection import SelectionDraft
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import certificate_register, certificates, history, points, records, selections
from gongshu_desk.services.catalog import HONOURS, kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.selection_criteria import Criteria, criteria_from
from gongshu_desk.services.selection_grants import grant, granting
from gongshu_desk.store.tables import Certificate, Honour

NO, YEAR = "PX2025-09", 2025
SELECTIONS = kind_of("selections")


@pytest.fixture
def office(street: Desk) -> Iterator[Desk]:
    """The synthetic street with a selection of three places, decided."""
    draft = SelectionDraft(
        no=NO, name="年度最美代表", year=YEAR, level=HonourLevel.SUBDISTRICT, places=3, decided_on=date(YEAR, 12, 30)
    )
    records.add(street, SELECTIONS, draft)
    yield street


def named(desk: Desk, criteria: Criteria, wanted: list[str] | None = None) -> selections.Board:
    """The board after the conditions were asked and their answer kept."""
    selections.keep_proposal(desk, NO, selections.propose(desk, NO, criteria), wanted)
    return selections.board(desk, NO)


def pick(desk: Desk, count: int) -> None:
    """The first candidates are chosen."""
    found = selections.board(desk, NO)
    selections.choose(desk, NO, {one.id: True for one in found.candidates[:count]})


def test_conditions_name_those_the_points_name_and_tell_the_figures(office: Desk) -> None:
    rows = points.result(office, YEAR).rows
    found = selections.propose(office, NO, Criteria(rank=5))
    assert [one.certificate_no for one in found.named] == [r.certificate_no for r in rows if r.rank and r.rank <= 5]
    first = found.named[0]
    assert first.reasons.startswith(f"积分 {rows[0].total}，第 1 名") and "出勤率 " in first.reasons
    short = next(one for one in found.nearly if one.rank == rows[len(found.named)].rank)
    assert short.missing == (f"第 {short.rank} 名，不在前 5 名",)
    assert len(found.named) + len(found.nearly) + found.others == len(rows)


def test_each_condition_says_what_is_missing(office: Desk) -> None:
    least = points.result(office, YEAR).rows[0].total + 1
    found = selections.propose(office, NO, Criteria(points=Decimal(least)))
    assert not found.named and all("低于" in one.missing[0] for one in found.nearly)
    percent = selections.propose(office, NO, Criteria(rank_percent=20))
    ranked = sum(row.rank is not None for row in points.result(office, YEAR).rows)
    assert all(one.rank is not None and one.rank <= ranked * 20 // 100 for one in percent.named)
    strict = selections.propose(office, NO, Criteria(turnout=100, no_absence=True, receptions=1, reported=True))
    told = {word for one in strict.nearly for word in ("出勤率", "无故缺席", "接待", "述职") if word in one.missing[0]}
    assert {"出勤率", "述职"} <= told
    tag = next(t for s in points.result(office, YEAR).statements.values() for t in sorted(s.person.tags))
    out = selections.propose(office, NO, Criteria(rank=1000, out=(tag,)))
    assert not any(tag in points.statement(office, YEAR, one.certificate_no)[0].person.tags for one in out.named)


def test_a_condition_nothing_can_follow_is_refused(office: Desk) -> None:
    for wrong in (Criteria(), Criteria(band="极好"), Criteria(turnout=120), Criteria(rank=0)):
        with pytest.raises(InvalidInput):
            selections.propose(office, NO, wrong)


def test_keeping_adds_who_is_missing_and_overwrites_nothing(office: Desk) -> None:
    found = named(office, Criteria(rank=3, out=("领导",)))
    assert found.criteria == Criteria(rank=3, out=("领导",)) and "积分排名在前 3 名" in found.criteria_text
    loaded = records.load(office, kind_of("candidates"), found.candidates[0].id)
    changed = loaded.draft.model_copy(update={"reason": "调解邻里纠纷三十余起"})
    records.change(office, kind_of("candidates"), loaded.id, loaded.revision, changed)
    again = named(office, Criteria(rank=5))
    assert len(again.candidates) > len(found.candidates)
    assert next(one for one in again.candidates if one.id == loaded.id).reason == "调解邻里纠纷三十余起"
    nearly = selections.propose(office, NO, Criteria(rank=5)).nearly[0].certificate_no
    assert nearly in {one.certificate_no for one in named(office, Criteria(rank=5), [nearly]).candidates}
    assert criteria_from({"rank": 5, "unheard": 1}) == Criteria(rank=5)


def vote(found: selections.Board, *votes: int) -> selections.Board:
    """The same board with these votes in the order of its candidates."""
    voted = tuple(replace(one, votes=n) for one, n in zip(found.candidates, votes, strict=False))
    return replace(found, candidates=voted)


def test_votes_choose_up_to_the_places_and_a_tie_across_the_line_is_left_out(office: Desk) -> None:
    found = named(office, Criteria(rank=5))
    clear = selections.by_votes(vote(found, 9, 12, 4, 7, 3))
    assert [one.votes for one in clear.chosen] == [12, 9, 7] and not clear.tied
    tied = selections.by_votes(vote(found, 9, 12, 7, 7, 3))
    assert [one.votes for one in tied.chosen] == [12, 9] and len(tied.tied) == 2
    assert "同为 7 票" in tied.sentence(3)
    with pytest.raises(InvalidInput, match="得票"):
        selections.by_votes(found)
    with pytest.raises(InvalidInput, match="名额"):
        selections.by_votes(replace(found, places=None))


def test_honours_and_certificates_come_in_one_write_and_never_twice(office: Desk) -> None:
    named(office, Criteria(rank=5))
    with pytest.raises(InvalidInput, match="入选"):
        granting(office, NO)
    pick(office, 3)
    made = granting(office, NO)
    assert made.plan is not None and len(made.plan.entries) == len(made.people) == 3 and "不能撤销" in made.sentence
    before = len(certificates.register(office, YEAR))
    saved = grant(office, made)
    found = selections.board(office, NO)
    assert all(one.honour_id and one.number for one in found.chosen)
    assert sorted(one.number for one in found.chosen) == sorted(made.plan.numbers)
    assert len(certificates.register(office, YEAR)) == before + 3
    with office.store.read() as session:
        honours = session.exec(select(Honour).where(Honour.name == "年度最美代表")).all()
        issued = session.exec(select(Certificate).where(col(Certificate.number).in_(made.plan.numbers))).all()
    assert {row.honour_id for row in issued} == {row.id for row in honours} and len(honours) == 3
    with pytest.raises(Conflict):
        grant(office, made)
    with pytest.raises(InvalidInput, match="没有要做的"):
        granting(office, NO)
    with pytest.raises(Conflict, match="编号"):
        history.undo(office, saved.batch)
    with pytest.raises(Conflict, match="荣誉已经登记"):
        selections.choose(office, NO, {found.chosen[0].id: False})
    assert len(certificates.register(office, YEAR)) == before + 3


def test_what_a_claim_says_is_what_the_register_would_say(office: Desk) -> None:
    """A certificate of this step carries the words a certificate issued at the register would carry."""
    named(office, Criteria(rank=2))
    pick(office, 1)
    made = granting(office, NO)
    grant(office, replace(made, plan=None))
    claim = next(c for c in certificates.claims(office, CertificateKind.HONOUR, YEAR) if c.subject == "年度最美代表")
    assert made.plan is not None
    again = certificate_register.plan_for(office, CertificateKind.HONOUR, YEAR, [claim])
    assert again.entries[0].data == made.plan.entries[0].data and again.numbers == made.plan.numbers


def test_an_honour_of_another_body_gets_no_number_and_can_be_undone(office: Desk) -> None:
    named(office, Criteria(rank=2))
    pick(office, 2)
    row = next(r for r in records.find(office, SELECTIONS) if r["no"] == NO)
    loaded = records.load(office, SELECTIONS, row["id"])
    draft = loaded.draft.model_copy(update={"granted_by": "临江区人大常委会"})
    records.change(office, SELECTIONS, loaded.id, loaded.revision, draft)
    made = granting(office, NO)
    assert made.plan is None and "授予单位颁发" in made.sentence
    assert granting(office, NO, numbers=True).plan is not None
    saved = grant(office, made)
    assert all(one.honour_id and not one.number for one in selections.board(office, NO).chosen)
    history.undo(office, saved.batch)
    assert all(one.honour_id is None for one in selections.board(office, NO).chosen)
    grant(office, granting(office, NO))
    assert all(one.honour_id for one in selections.board(office, NO).chosen)


def test_an_honour_entered_by_hand_is_taken_over_and_not_doubled(office: Desk) -> None:
    found = named(office, Criteria(rank=2))
    pick(office, 1)
    who = found.candidates[0].certificate_no
    draft = HonourDraft(
        certificate_no=who, name="年度最美代表", level=HonourLevel.SUBDISTRICT, granted_on=date(YEAR, 12, 30)
    )
    records.add(office, HONOURS, draft)
    made = granting(office, NO)
    assert not made.people and made.plan is not None
    grant(office, made)
    with office.store.read() as session:
        assert len(session.exec(select(Honour).where(Honour.name == "年度最美代表")).all()) == 1


def test_too_many_chosen_or_no_day_is_refused(office: Desk) -> None:
    named(office, Criteria(rank=6))
    pick(office, 4)
    with pytest.raises(InvalidInput, match="多于名额"):
        granting(office, NO)

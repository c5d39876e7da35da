"""Points as a service, closing and reopening a year, certificates: through the public verbs, over a whole street."""

from datetime import date

import pytest
from sqlmodel import select

from gongshu_desk.domain.codes import AttendanceStatus, CertificateKind
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import activities, certificate_register, certificates, points, records, upkeep, year_end
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.year_figures import summary_of, year_book
from gongshu_desk.store.tables import ClosedYear
from tests.tampering import tampering

YEAR = 2025


def present_activity(desk: Desk) -> str:
    """An activity of the year with a mark."""
    return next(call.no for call in activities.calls(desk, YEAR) if call.marked)


def test_totals_are_the_same_from_every_door(street: Desk) -> None:
    result = points.result(street, YEAR)
    document = points.as_document(street, YEAR)
    summary = summary_of(year_book(street, YEAR))
    listed = {row.certificate_no: f"{row.total:f}" for row in result.rows}
    assert {row["certificate_no"]: row["total"] for row in document["rows"]} == listed
    assert {d.certificate_no: f"{d.points.total:f}" for d in summary.total.deputies} == listed
    for no in listed:
        own = points.as_document(street, YEAR, mandate=no)
        assert own["hash"] == document["hash"] == result.hash == summary.stamp.fingerprint
        exact = sum(line.counted for line in result.statement(no).lines)
        assert exact == result.statement(no).row.exact


def test_a_closed_year_is_frozen_whatever_the_roster_becomes(street: Desk) -> None:
    before = points.as_document(street, YEAR)
    year_end.close_year(street, YEAR, with_gaps=True)
    person = records.find(street, DEPUTIES)[0]
    loaded = records.load(street, DEPUTIES, person["id"])
    changed = loaded.draft.model_copy(update={"name": "改名人", "group": "另一小组", "tags": ("农民",)})
    records.change(street, DEPUTIES, loaded.id, loaded.revision, changed)
    assert points.as_document(street, YEAR) == before


@pytest.mark.parametrize("mark", [AttendanceStatus.ABSENT, None])
def test_a_closed_year_refuses_marks(street: Desk, mark: AttendanceStatus | None) -> None:
    no = present_activity(street)
    person = next(p for p in activities.roll(street, no).people if p.status not in (mark, None))
    year_end.close_year(street, YEAR, with_gaps=True)
    before = points.result(street, YEAR).hash
    with pytest.raises(Conflict, match="已经结账"):
        activities.mark(street, no, person.certificate_no, mark)
    assert points.result(street, YEAR).hash == before


def test_a_closed_year_refuses_activities_moved_in_and_out(street: Desk) -> None:
    year_end.close_year(street, YEAR, with_gaps=True)
    inside = next(v for v in records.find(street, ACTIVITIES, year=YEAR))
    loaded = records.load(street, ACTIVITIES, inside["id"])
    with pytest.raises(Conflict):
        moved = loaded.draft.model_copy(update={"held_on": date(2026, 1, 5), "end_date": None})
        records.change(street, ACTIVITIES, loaded.id, loaded.revision, moved)
    outside = ActivityDraft(no="X1", kind=inside["kind"], name="下一年", held_on=date(2026, 1, 5))
    records.add(street, ACTIVITIES, outside)
    new = next(v for v in records.find(street, ACTIVITIES, year=2026) if v["no"] == "X1")
    with pytest.raises(Conflict):
        records.change(
            street, ACTIVITIES, new["id"], new["revision"], outside.model_copy(update={"held_on": date(YEAR, 1, 5)})
        )


def test_gaps_block_closing_unless_accepted(street: Desk) -> None:
    needed = year_end.missing(street, YEAR)
    assert needed, "the demo street leaves something open"
    with pytest.raises(Conflict, match="还不能结账"):
        year_end.close_year(street, YEAR)
    assert year_end.close_year(street, YEAR, with_gaps=True).hash == points.result(street, YEAR).hash
    with pytest.raises(Conflict, match="已经结账"):
        year_end.close_year(street, YEAR, with_gaps=True)


def test_gaps_name_people_and_places(street: Desk) -> None:
    for gap in year_end.gaps(street, YEAR):
        assert gap.have
        assert gap.lacks or gap.need == "已齐"
        assert bool(gap.action) == (gap.need != "已齐")


@pytest.mark.parametrize("empty", ["reason", "document_no", "approved_by"])
def test_reopening_needs_reason_document_and_person(street: Desk, empty: str) -> None:
    year_end.close_year(street, YEAR, with_gaps=True)
    given = {"reason": "补录一场培训", "document_no": "临人大〔2026〕1号", "approved_by": "李明"}
    with pytest.raises(InvalidInput):
        year_end.reopen_year(street, YEAR, **(given | {empty: "  "}))
    year_end.reopen_year(street, YEAR, **given)
    no = present_activity(street)
    person = activities.roll(street, no).people[0]
    activities.mark(street, no, person.certificate_no, AttendanceStatus.LATE)


def test_a_future_year_cannot_be_closed(street: Desk) -> None:
    with pytest.raises(InvalidInput, match="还没有开始"):
        year_end.close_year(street, YEAR + 1)


def test_verify_notices_a_changed_snapshot(street: Desk) -> None:
    year_end.close_year(street, YEAR, with_gaps=True)
    assert upkeep.verify(street).sound
    with tampering(street.store.file) as raw:
        raw.execute("UPDATE closedyear SET hash = ?", ("0" * 64,))
    found = upkeep.verify(street)
    assert not found.sound and "2025" in found.sentence


def test_verify_notices_a_record_of_a_closed_year_changed_behind_its_back(street: Desk) -> None:
    """The frozen figures are whole, but the roll under them is not what it was."""
    year_end.close_year(street, YEAR, with_gaps=True)
    street.store.close()
    with tampering(street.store.file) as raw:
        raw.execute("UPDATE attendance SET status = 'absent' WHERE id = 1")
    again = open_desk(street.data)
    try:
        found = upkeep.verify(again)
        assert not found.sound and "与结账时不符" in found.sentence
        assert points.result(again, YEAR).hash == again_hash(again)
    finally:
        again.store.close()


def again_hash(desk: Desk) -> str:
    """The hash that was frozen."""
    with desk.store.read() as session:
        return session.exec(select(ClosedYear)).one().hash


def test_a_roster_that_changes_later_is_no_fault_of_a_closed_year(street: Desk) -> None:
    """Another group, another tag, a person joining next year: the closed year still verifies."""
    year_end.close_year(street, YEAR, with_gaps=True)
    opened = records.load(street, DEPUTIES, records.find(street, DEPUTIES)[0]["id"])
    changed = opened.draft.model_copy(update={"group": "新小组", "tags": ("新类别",), "certificate_no": "X-1"})
    records.change(street, DEPUTIES, opened.id, opened.revision, changed)
    assert upkeep.verify(street).sound


def test_verify_notices_a_record_written_behind_its_back(street: Desk) -> None:
    street.store.close()
    with tampering(street.store.file) as raw:
        raw.execute("UPDATE attendance SET sequence = 999999 WHERE id = 1")
    again = open_desk(street.data)
    try:
        (fault,) = upkeep.verify(again).faults
        assert "出席" in fault and "999999" in fault
    finally:
        again.store.close()


def test_points_without_rules_name_the_next_step(street: Desk) -> None:
    with pytest.raises(NotFound, match="没有生效的积分规则"):
        points.result(street, 2020)


def test_statement_lists_the_facts_of_the_years_beside(street: Desk) -> None:
    draft = ActivityDraft(
        no="Y1", kind=records.find(street, ACTIVITIES)[0]["kind"], name="次年活动", held_on=date(2026, 2, 2)
    )
    records.add(street, ACTIVITIES, draft)
    person = activities.roll(street, "Y1").people[0]
    activities.mark(street, "Y1", person.certificate_no, AttendanceStatus.PRESENT)
    own = points.as_document(street, YEAR, mandate=person.certificate_no)
    outside = [e for e in own["not_counted"] if e["source"] == "activities/Y1"]
    assert [e["reason"] for e in outside] == ["outside_period"]
    _, listed = points.statement(street, YEAR, person.certificate_no)
    assert any(entry.source == "activities/Y1" for entry in listed)


def test_certificates_take_a_number_once(street: Desk) -> None:
    kind = CertificateKind.TRAINING
    before = {c.issued.number for c in certificates.claims(street, kind, YEAR) if c.issued}
    open_ = [c for c in certificates.claims(street, kind, YEAR) if not c.issued]
    numbers, _ = certificate_register.issue(street, kind, YEAR)
    assert len(numbers) == len(open_) and not before & set(numbers)
    assert certificate_register.issue(street, kind, YEAR)[0] == []
    printed = certificates.figures(street, kind, YEAR)
    assert {f.certificate.number for f in printed} == before | set(numbers)


def test_an_issued_certificate_keeps_its_words(street: Desk) -> None:
    kind = CertificateKind.TRAINING
    certificate_register.issue(street, kind, YEAR)
    before = certificates.figures(street, kind, YEAR)
    own = before[0]
    claim = next(
        c for c in certificates.claims(street, kind, YEAR) if c.issued and c.issued.number == own.certificate.number
    )
    person = next(v for v in records.find(street, DEPUTIES) if v["certificate_no"] == claim.certificate_no)
    loaded = records.load(street, DEPUTIES, person["id"])
    records.change(street, DEPUTIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"name": "改名人"}))
    after = {f.certificate.number: f for f in certificates.figures(street, kind, YEAR)}
    assert after[own.certificate.number] == own


def test_a_void_number_is_never_given_again(street: Desk) -> None:
    kind = CertificateKind.HONOUR
    certificate_register.issue(street, kind, YEAR)
    used = [f.certificate.number for f in certificates.figures(street, kind, YEAR)]
    certificate_register.void(street, used[0], "姓名印错")
    fresh, _ = certificate_register.issue(street, kind, YEAR)
    assert len(fresh) == 1 and fresh[0] not in used
    with pytest.raises(NotFound):
        certificate_register.void(street, "没有这个号", "姓名印错")

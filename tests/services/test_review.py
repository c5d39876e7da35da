"""Review by a second person: who may, what it does to a fact, and that a returned fact counts nowhere at all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest

from gongshu_desk.domain.codes import ActivityKind, HonourLevel, MandateLevel, ReviewState, SuggestionKind
from gongshu_desk.domain.codes import AttendanceStatus as Status
from gongshu_desk.domain.forms.meetings import TurnoutFigures
from gongshu_desk.domain.points.facts import Reason
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft, HonourDraft, StationDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.exchange.year_tables import tables
from gongshu_desk.services import activities, certificates, history, points, records, review, year_end
from gongshu_desk.services.catalog import (
    ACTIVITIES,
    ATTENDANCE,
    DEPUTIES,
    DUTY_REPORTS,
    HONOURS,
    STATIONS,
    SUGGESTIONS,
)
from gongshu_desk.services.dashboard import dashboard
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.duty_figures import feedback, rectifications
from gongshu_desk.services.handbook_figures import handbooks
from gongshu_desk.services.liaison_figures import enquiries, station_book
from gongshu_desk.services.listing import with_turnout
from gongshu_desk.services.print_figures import duty_reports
from gongshu_desk.services.register_figures import registers
from gongshu_desk.services.second_person import set_single_clerk
from gongshu_desk.services.tasks import tasks
from gongshu_desk.services.turnout_figures import turnouts
from gongshu_desk.services.work_report import work_report
from gongshu_desk.services.year_sheets import by_kind, by_station, suggestion_figures, year_sheets

YEAR = 2026
ME, OTHER = "3301990100001", "3301990100002"
SECOND = "李明"
HERE = "柳湾联络站"
Roster = Callable[..., DeputyDraft]
Diary = Callable[..., ActivityDraft]


@pytest.fixture
def office(desk: Desk, deputy: Roster, activity: Diary) -> Iterator[Desk]:
    """Two deputies of one group and station, both at a training and a reception; entered by 周敏."""
    records.add(desk, STATIONS, StationDraft(name=HERE))
    for no, name in ((ME, "王小明"), (OTHER, "李文")):
        records.add(desk, DEPUTIES, deputy(name, no, station=HERE, group="第一小组", level=MandateLevel.DISTRICT))
    records.add(desk, ACTIVITIES, activity("A001", date(YEAR, 3, 5)))
    reception = activity("A002", date(YEAR, 4, 5), kind=ActivityKind.RECEPTION, name="进站接待", station=HERE)
    records.add(desk, ACTIVITIES, reception)
    for no in ("A001", "A002"):
        activities.record_attendance(desk, no, {ME: Status.PRESENT, OTHER: Status.PRESENT})
    yield desk


def mark(desk: Desk, no: str = "A001", who: str = ME) -> review.Fact:
    return next(
        fact
        for fact in review.facts(desk, YEAR, "attendance")
        if fact.source == f"activities/{no}" and fact.certificate_no == who
    )


def change(desk: Desk, fact: review.Fact, **values: object) -> None:
    kind = review.KINDS[fact.kind]
    loaded = records.load(desk, kind, fact.id)
    records.change(desk, kind, fact.id, loaded.revision, loaded.draft.model_copy(update=values))


# ── who may, and what is kept ────────────────────────────────────────────────────────────────────────────────────


def test_a_second_person_checks_a_batch_in_one_write(office: Desk) -> None:
    batch = review.batches(office, YEAR)[0]
    assert (batch.no, batch.counts, batch.expected, batch.present) == ("A001", review.Counts(2), 2, 2)
    saved = review.check(office, "attendance", review.marks(office, YEAR, [batch.activity_id]), SECOND)
    assert saved.count == 2
    fact = mark(office)
    assert (fact.state, fact.reviewer, fact.reviewed_on) == (ReviewState.CHECKED, SECOND, office.today())
    assert fact.entered_by == "周敏", "who checked it did not enter it"
    assert review.counts(office, YEAR)["attendance"] == review.Counts(2, 2, 0)
    history.undo(office, saved.batch)
    assert review.counts(office, YEAR)["attendance"] == review.Counts(4)


def test_nobody_checks_what_he_entered_unless_the_office_has_a_single_clerk(office: Desk) -> None:
    ids = [mark(office).id, mark(office, who=OTHER).id]
    with pytest.raises(Conflict, match="所选 2 条里有 2 条是周　敏本人登记的") as refused:
        review.check(office, "attendance", ids, "周 敏")
    assert "另一位同事" in refused.value.next_step
    assert mark(office).state is ReviewState.PENDING
    set_single_clerk(office, on=True)
    review.check(office, "attendance", ids, "周敏")
    assert mark(office).state is ReviewState.CHECKED


def test_who_entered_is_who_wrote_the_content_last(office: Desk) -> None:
    """A check, a page number and their undoing are no entry; a change of the status is."""
    fact = mark(office)
    office.store.clerk = SECOND
    change(office, fact, book_page="7", note="补记页码")
    review.check(office, "attendance", [fact.id], SECOND)
    review.ask_again(office, "attendance", [fact.id])
    assert mark(office).entered_by == "周敏"
    change(office, fact, status=Status.LATE)
    assert mark(office).entered_by == SECOND
    with pytest.raises(Conflict, match="这条记录是李　明本人登记的"):
        review.check(office, "attendance", [fact.id], SECOND)


@pytest.mark.parametrize(("reason", "by", "said"), [("", SECOND, "理由"), ("重复登记", " ", "审核人")])
def test_a_return_needs_a_reason_and_a_name(office: Desk, reason: str, by: str, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        review.send_back(office, "attendance", [mark(office).id], reason, by)
    assert mark(office).state is ReviewState.PENDING


def test_what_is_there_already_or_no_more_is_refused(office: Desk) -> None:
    fact = mark(office)
    review.check(office, "attendance", [fact.id], SECOND)
    with pytest.raises(InvalidInput, match="都是「已核」"):
        review.check(office, "attendance", [fact.id], SECOND)
    with pytest.raises(InvalidInput, match="没有选"):
        review.check(office, "attendance", [], SECOND)
    records.archive(office, ATTENDANCE, [fact.id])
    with pytest.raises(NotFound, match="已经不在"):
        review.ask_again(office, "attendance", [fact.id])


def test_a_closed_year_is_not_reviewed(street: Desk) -> None:
    ids = review.marks(street, 2025, [review.batches(street, 2025)[0].activity_id], ReviewState.CHECKED) or [1]
    year_end.close_year(street, 2025, with_gaps=True)
    with pytest.raises(Conflict, match="已经结账"):
        review.send_back(street, "attendance", ids, "未到场", "王芳")


# ── below the services ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_changed_fact_waits_for_its_check_again(office: Desk) -> None:
    fact = mark(office)
    review.check(office, "attendance", [fact.id], SECOND)
    change(office, fact, book_page="12", note="记在第 12 页")
    assert mark(office).state is ReviewState.CHECKED, "a page number says nothing of what was done"
    activities.mark(office, "A001", ME, Status.LATE)
    again = mark(office)
    assert (again.state, again.reviewer, again.reviewed_on) == (ReviewState.PENDING, "", None)
    assert office.store.last is not None
    history.undo(office, office.store.last.batch)
    assert (mark(office).state, mark(office).reviewer) == (ReviewState.CHECKED, SECOND)


def test_what_was_returned_counts_again_once_it_is_mended(office: Desk) -> None:
    before = points.result(office, YEAR).statement(ME).exact
    review.send_back(office, "attendance", [mark(office).id], "未到场", SECOND)
    assert points.result(office, YEAR).statement(ME).exact < before
    activities.mark(office, "A001", ME, Status.LATE)
    assert mark(office).state is ReviewState.PENDING
    assert mark(office).reason == ""
    activities.mark(office, "A001", ME, Status.PRESENT)
    assert points.result(office, YEAR).statement(ME).exact == before


def test_marking_the_same_again_asks_for_a_new_check(office: Desk) -> None:
    """The clerk stands by what was returned: the roll shows no mark, and the same one puts it to the check again."""
    review.send_back(office, "attendance", [mark(office).id], "未到场", SECOND)
    line = next(p for p in activities.roll(office, "A001").people if p.certificate_no == ME)
    assert (line.status, line.returned, line.because) == (None, Status.PRESENT, "未到场")
    activities.mark(office, "A001", ME, Status.PRESENT)
    assert mark(office).state is ReviewState.PENDING
    activities.put_back(office, "A001", line)
    assert (mark(office).state, mark(office).reason) == (ReviewState.RETURNED, "未到场")


# ── effects ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_returned_fact_leaves_no_line_and_stands_with_its_reason(office: Desk) -> None:
    review.send_back(office, "attendance", [mark(office).id], "签到表上没有签名", SECOND)
    own, missed = points.statement(office, YEAR, ME)
    assert all(line.source != "activities/A001" for line in own.lines)
    (entry,) = [one for one in missed if one.source == "activities/A001"]
    assert entry.reason is Reason.REJECTED
    assert entry.sentence == "这条登记已被退回（签到表上没有签名），改正之前不计分"
    other, _ = points.statement(office, YEAR, OTHER)
    assert any(line.source == "activities/A001" for line in other.lines)


def test_the_reason_of_a_return_is_no_part_of_the_hash(office: Desk) -> None:
    review.send_back(office, "attendance", [mark(office).id], "未到场", SECOND)
    first = points.result(office, YEAR).hash
    review.send_back(office, "attendance", [mark(office).id], "重复登记", SECOND)
    assert points.result(office, YEAR).hash == first


@dataclass(frozen=True)
class Times:
    """How often somebody was there, from every place that counts attendance."""

    kinds: int
    station: int
    book: int
    board: int
    calls: int
    list_: int
    turnout: int
    handbook: int
    deputies: int
    workbook: int
    tie: int
    trained: int


def times(desk: Desk) -> Times:
    sheets = year_sheets(desk, YEAR)
    listed = records.find(desk, ACTIVITIES, year=YEAR)
    with_turnout(desk, listed, YEAR)
    book = station_book(desk, YEAR)
    assert book is not None
    notices: list[TurnoutFigures] = turnouts(desk, YEAR, ["A001", "A002"])
    (marks,) = [table for table in tables(sheets) if table.name == "代表履职明细"]
    details = [row for row in marks.rows() if row[6] == "出席"]
    tie = next(text for report in work_report(desk, YEAR) for text in report.ties if "实到" in text)
    return Times(
        kinds=sum(kind.deputy_times for kind in by_kind(sheets)),
        station=sum(station.deputy_times for station in by_station(sheets)),
        book=sum(kind.deputy_times for station in book.stations for kind in station.kinds),
        board=sum(dashboard(desk, YEAR).months),
        calls=sum(call.present for call in activities.calls(desk, YEAR)),
        list_=sum(row["there"] for row in listed),
        turnout=sum(line.counts.present for notice in notices for line in notice.groups),
        handbook=sum(
            event.present and event.counted for h in handbooks(desk, YEAR) for event in (*h.training, *h.contacts)
        ),
        deputies=sum(
            len([f for f in sheets.book.facts.attendance[no] if not f.rejected]) for no in sheets.book.deputies
        ),
        workbook=len(details),
        tie=int(tie.split("实到 ")[1].split()[0]),
        trained=len(certificates.claims(desk, certificates.CertificateKind.TRAINING, YEAR)),
    )


def test_returned_attendance_leaves_every_count(office: Desk) -> None:
    assert times(office) == Times(4, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 2)
    review.send_back(office, "attendance", [mark(office, "A001").id], "未到场", SECOND)
    assert times(office) == Times(3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 1)
    review.send_back(office, "attendance", [mark(office, "A002").id], "未到场", SECOND)
    assert times(office) == Times(2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1)


def test_a_roll_of_returned_marks_is_to_be_called_again(office: Desk) -> None:
    review.send_back(office, "attendance", [mark(office, who=who).id for who in (ME, OTHER)], "张冠李戴", SECOND)
    assert [one.argument for one in tasks(office, YEAR) if one.kind == "签到"] == ["A001"]
    gap = next(gap for gap in year_end.gaps(office, YEAR) if gap.what == "会议签到")
    assert (gap.have, gap.keys) == ("1/2", ("A001",))
    assert [call.no for call in activities.calls(office, YEAR) if not call.marked] == ["A001"]


def test_a_returned_suggestion_leaves_counts_and_rates(office: Desk) -> None:
    def add(no: str, answered: date | None) -> None:
        records.add(office, SUGGESTIONS, SuggestionDraft(
            no=no, kind=SuggestionKind.SUGGESTION, title=f"关于加装电梯的建议{no}", lead=ME, cosigners=(OTHER,),
            raised_on=date(YEAR, 2, 1), assigned_on=date(YEAR, 2, 10), answered_on=answered,
        ))  # fmt: skip

    add("S001", date(YEAR, 5, 1))
    add("S002", None)
    assert dashboard(office, YEAR).closed_suggestions.rate.percent() == "50.0"
    fact = next(f for f in review.facts(office, YEAR, "suggestions") if f.source == "suggestions/S002")
    review.send_back(office, "suggestions", [fact.id], "与 S001 重复", SECOND)
    assert dashboard(office, YEAR).closed_suggestions.rate.percent() == "100.0"
    assert suggestion_figures("", year_sheets(office, YEAR).suggestions).raised == 1
    gap = next(gap for gap in year_end.gaps(office, YEAR) if gap.what == "建议书面答复")
    assert gap.have == "1/1"
    assert [form.no for form in enquiries(office, YEAR)] == ["S001"], "no slip goes out for what was returned"
    assert [form.no for form in enquiries(office, YEAR, ["S002"])] == ["S002"], "unless it is asked for by number"
    for who in (ME, OTHER):
        own, missed = points.statement(office, YEAR, who)
        assert {line.source for line in own.lines if line.source.startswith("suggestions")} == {"suggestions/S001"}
        assert [entry.sentence for entry in missed if entry.source == "suggestions/S002"] == [
            "这条登记已被退回（与 S001 重复），改正之前不计分"
        ]


def test_a_returned_report_and_honour_count_nowhere(office: Desk) -> None:
    report = DutyReportDraft(
        certificate_no=ME, year=YEAR, due=True, oral_on=date(YEAR, 6, 1), valid=10, satisfied=10,
        report_text="一年来的履职", place="联络站", rectify="多走访",
    )  # fmt: skip
    records.add(office, DUTY_REPORTS, report)
    records.add(office, HONOURS, HonourDraft(
        certificate_no=ME, name="优秀人大代表", level=HonourLevel.DISTRICT, granted_on=date(YEAR, 7, 1)
    ))  # fmt: skip
    (paper,) = registers(office, YEAR, [ME])
    assert paper.duty.ballot is not None
    assert len(feedback(office, YEAR)) == len(rectifications(office, YEAR)) == 1
    assert len(paper.honours) == 1
    for kind in ("duty-reports", "honours"):
        (fact,) = review.facts(office, YEAR, kind)
        review.send_back(office, kind, [fact.id], "佐证不足", SECOND)
    (paper,) = registers(office, YEAR, [ME])
    assert (paper.duty.due, paper.duty.ballot, paper.duty.oral_on, paper.honours) == (True, None, None, ())
    assert dashboard(office, YEAR).duty.rate.numerator == 0
    assert year_sheets(office, YEAR).honours == []
    (row,) = year_sheets(office, YEAR).duty_reports  # still due, as in the rate above the sheet
    assert (row["certificate_no"], row["due"], row["oral_on"], row["satisfied"]) == (ME, True, None, None)
    (printed,) = duty_reports(office, YEAR)
    assert [(one.written_on, one.oral_on, one.place) for one in printed.statuses] == [(None, None, "")]
    assert printed.texts == ()
    assert (feedback(office, YEAR), rectifications(office, YEAR)) == ([], [])
    assert len(rectifications(office, YEAR, [ME])) == 1, "asked for by name, it is printed"
    gap = next(gap for gap in year_end.gaps(office, YEAR) if gap.what == "述职报告")
    assert (gap.need, gap.have, gap.keys) == ("必补", "0/1", (ME,)) and gap.lacks.endswith("退回未改")
    assert {entry.reason for entry in points.statement(office, YEAR, ME)[1]} == {Reason.REJECTED}


# ── lists ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_batches_by_kind_group_state_and_words(office: Desk) -> None:
    def numbers(**asked: object) -> list[str]:
        return [batch.no for batch in review.batches(office, YEAR, **asked)]  # type: ignore[arg-type]

    review.check(office, "attendance", [mark(office, "A002", who).id for who in (ME, OTHER)], SECOND)
    assert numbers(kind=ActivityKind.TRAINING) == ["A001"]
    assert numbers(state=ReviewState.CHECKED) == ["A002"]
    assert numbers(group="第一小组") == ["A001", "A002"]
    assert numbers(group="第二小组") == []
    assert numbers(search="接待") == ["A002"]
    assert numbers(search="wxm") == ["A001", "A002"], "by the initials of who was there"
    assert numbers(search="没有这个人") == []


def test_returned_marks_stand_beside_the_tie_out(office: Desk) -> None:
    activities.mark(office, "A001", OTHER, Status.SICK_LEAVE)
    review.send_back(office, "attendance", [mark(office).id], "未到场", SECOND)
    batch = review.batches(office, YEAR)[0]
    assert (batch.expected, batch.present, batch.leave, batch.absent) == (1, 0, 1, 0)
    assert batch.counts == review.Counts(1, 0, 1)


def test_facts_are_found_by_state_name_and_group(office: Desk) -> None:
    assert {fact.who for fact in review.facts(office, YEAR, "attendance", search="liwen")} == {"李文"}
    assert len(review.facts(office, YEAR, "attendance", group="第一小组")) == 4
    assert review.facts(office, YEAR, "attendance", state=ReviewState.RETURNED) == []
    assert len(review.waiting(office, YEAR)) == 4
    assert review.waiting(office, YEAR - 1) == []


def test_the_year_end_tells_what_waits_and_what_was_not_mended(office: Desk) -> None:
    def gap(what: str) -> year_end.Gap | None:
        return next((gap for gap in year_end.gaps(office, YEAR) if gap.what == what), None)

    waiting = gap("事实审核")
    assert waiting is not None
    assert (waiting.need, waiting.have, waiting.lacks) == ("建议补", "0/4", "待核事实 4 条")
    assert (waiting.action, waiting.page, waiting.keys) == ("去审核", "review", ("pending",))
    assert gap("退回事项") is None
    review.send_back(office, "attendance", [mark(office).id], "未到场", SECOND)
    returned = gap("退回事项")
    assert returned is not None
    assert (returned.need, returned.lacks, returned.action) == ("建议补", "退回未改 1 条", "去审核")
    ids = [fact.id for fact in review.waiting(office, YEAR)]
    review.check(office, "attendance", ids, SECOND)
    checked = gap("事实审核")
    assert checked is not None
    assert (checked.need, checked.have) == ("已齐", "4/4")

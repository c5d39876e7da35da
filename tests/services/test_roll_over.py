"""换届: people and stations go on, the old mandates end and are read-only, one undo, and both terms are told apart."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, MandateStatus
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import (
    careers,
    elected_list,
    history,
    intake,
    mandates,
    past_terms,
    records,
    roll_over,
    setup,
    terminations,
)
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, DUTY_REPORTS, HONOURS, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.roll_over import NextTerm, Seat
from gongshu_desk.services.year_figures import year_book
from gongshu_desk.store.tables import Term

D = date
DISTRICT = MandateLevel.DISTRICT
BEGINS = D(2026, 12, 28)
NEXT = NextTerm(2, DISTRICT, BEGINS, "公告〔2026〕1 号")


def deputy(no: str, name: str, **values: Any) -> DeputyDraft:
    given: dict[str, Any] = {"name": name, "certificate_no": no, "level": DISTRICT, "term": 1, "group": "第一小组"}
    return DeputyDraft(**(given | {"station": "柳岸站"} | values))


@pytest.fixture
def three(desk: Desk) -> Desk:
    """王一 with an ID number, 王二, and 李三 whose mandate ended in 2025."""
    for draft in (
        deputy("001", "王一", id_number="330105197902190014"), deputy("002", "王二"), deputy("003", "李三", station="江心站"),
    ):  # fmt: skip
        records.add(desk, DEPUTIES, draft)
    terminations.terminate(desk, "003", D(2025, 6, 30), "辞职被接受", "区人大常委会", "公告 1", D(2025, 7, 1))
    return desk


def rows(desk: Desk) -> dict[str, dict[str, Any]]:
    return {r["certificate_no"]: r for r in records.find(desk, DEPUTIES)}


def going(desk: Desk) -> list[Seat]:
    """王一 goes on in another group, 王二 does not, 赵四 is new."""
    seats = {seat.was: seat for seat in roll_over.start(desk).seats}
    kept = replace(seats["001"], goes=True, certificate_no="201", group="第二小组")
    new = Seat("", "赵四", True, "202", group="第一小组", station="柳岸站", person={"sex": None, "party": "民盟"})
    return [kept, seats["002"], new]


def test_a_roll_over_ends_the_old_and_begins_the_new_on_the_same_persons(three: Desk) -> None:
    begun = roll_over.start(three)
    assert (begun.old, begun.proposed.number, begun.proposed.starts_on) == (1, 2, BEGINS)
    assert [s.was for s in begun.seats] == ["001", "002"] and begun.stations == ("柳岸站", "江心站")
    seen = roll_over.preview(three, NEXT, going(three), ["柳岸站"])
    assert (seen.go_on, seen.leave, seen.new, seen.stations, seen.ends_on, seen.faults) == (
        *(1, 1, 1, 1, D(2026, 12, 27)),
        (),
    )
    assert any("江心站不再沿用" in remark for remark in seen.remarks)
    before = rows(three)
    saved = roll_over.carry_out(three, NEXT, going(three), ["柳岸站"])
    found = rows(three)
    assert found["201"]["person_id"] == found["001"]["person_id"] and found["201"]["re_elected"]
    assert not found["202"]["re_elected"] and found["202"]["party"] == "民盟"
    assert (found["201"]["group"], found["001"]["group"], found["201"]["station"]) == ("第二小组", "第一小组", "柳岸站")
    for no in ("001", "002"):
        assert (found[no]["status"], found[no]["ended_on"]) == (MandateStatus.EXPIRED, D(2026, 12, 27))
    assert found["003"]["status"] is MandateStatus.TERMINATED and found["003"]["ended_on"] == D(2025, 6, 30)
    terms = {t.number: t for t in setup.terms(three)}
    assert (terms[1].ends_on, terms[2].starts_on, terms[2].ends_on) == (D(2026, 12, 27), BEGINS, None)
    assert careers.career(three, "201").events[0].words == "连任当选第二届区人大代表"
    assert careers.career(three, "001").read_only and not careers.career(three, "201").read_only
    history.undo(three, saved.batch)
    after = rows(three)
    assert {k: {n: v for n, v in r.items() if n != "revision"} for k, r in after.items()} == {
        k: {n: v for n, v in r.items() if n != "revision"} for k, r in before.items()
    }
    assert [t.number for t in setup.terms(three)] == [1]
    roll_over.carry_out(three, NEXT, going(three), ["柳岸站", "江心站"])  # and again, as if nothing had been


def test_mandates_of_a_past_term_are_read_only_on_every_way_in(three: Desk) -> None:
    saved = roll_over.carry_out(three, NEXT, going(three), ["柳岸站", "江心站"])
    opened = records.load(three, DEPUTIES, rows(three)["001"]["id"])
    entry = intake.Entry(2, {"certificate_no": "001", "name": "王一", "level": DISTRICT, "term": 1, "note": "改"})
    new = deputy("009", "钱九")

    def store_directly() -> None:
        with three.store.write("试") as session:
            term = session.get(Term, 1)
            assert term is not None
            term.ends_on = D(2027, 1, 1)

    ways = (
        lambda: records.change(three, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update={"tags": ("工人",)})),
        lambda: records.change(three, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update={"party": "民盟"})),
        lambda: records.add(three, DEPUTIES, new),
        lambda: records.archive(three, DEPUTIES, [rows(three)["002"]["id"]]),
        lambda: intake.carry_out(three, DEPUTIES, [entry], update=True),
        lambda: mandates.correct(three, "001", "group", None, to="第三小组", why="误"),
        lambda: terminations.take_back(three, "003", "误"),
        store_directly,
    )  # fmt: skip
    for way in ways:
        with pytest.raises(Conflict, match=r"第 1 届区人大已经换届，该届代表的任职记录只读"):
            way()
    # facts of the last year are entered until that year is closed
    records.add(
        three, ACTIVITIES, ActivityDraft(no="A1", kind=ActivityKind.TRAINING, name="培训", held_on=D(2026, 12, 1))
    )
    mark = AttendanceDraft(activity_no="A1", certificate_no="001", status=AttendanceStatus.PRESENT)
    records.add(three, ATTENDANCE, mark)
    told = {"reason": "选区登记有误", "document_no": "街人大〔2027〕1 号", "approved_by": "沈国梁"}
    with pytest.raises(InvalidInput, match="批准人"):
        past_terms.reopen_term(three, 1, **(told | {"approved_by": ""}))
    past_terms.reopen_term(three, 1, **told)
    assert roll_over.start(three).reopened == (1,)
    records.change(three, DEPUTIES, opened.id, opened.revision, opened.draft.model_copy(update={"note": "更正"}))
    past_terms.settle_term(three, 1)
    with pytest.raises(Conflict, match="只读"):
        mandates.correct(three, "001", "group", None, to="第三小组", why="误")
    with pytest.raises(Conflict, match=r"又改过|后来"):
        history.undo(three, saved.batch)


def test_a_past_term_takes_no_new_mandate_by_import_either(three: Desk) -> None:
    """New records are inserted many at a time, past the session: the guard holds there too; the new term takes them."""
    roll_over.carry_out(three, NEXT, going(three), ["柳岸站"])
    values = {"name": "孙五", "certificate_no": "005", "level": DISTRICT, "term": 1, "group": "第一小组"}
    before = rows(three)
    with pytest.raises(Conflict, match="第 1 届区人大已经换届"):
        intake.carry_out(three, DEPUTIES, [intake.Entry(2, values)])
    assert rows(three) == before
    intake.carry_out(three, DEPUTIES, [intake.Entry(2, values | {"term": 2})])
    assert rows(three)["005"]["term"] == 2


def test_the_undo_is_refused_once_something_hangs_on_the_new_term(three: Desk) -> None:
    saved = roll_over.carry_out(three, NEXT, going(three), ["柳岸站", "江心站"])
    records.add(
        three, ACTIVITIES, ActivityDraft(no="A1", kind=ActivityKind.TRAINING, name="培训", held_on=D(2027, 1, 5))
    )
    mark = AttendanceDraft(activity_no="A1", certificate_no="202", status=AttendanceStatus.PRESENT)
    records.add(three, ATTENDANCE, mark)
    with pytest.raises(Conflict, match="已有别的记录用到它"):
        history.undo(three, saved.batch)
    assert rows(three)["001"]["status"] is MandateStatus.EXPIRED


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"certificate_no": ""}, "1 人还没有新的代表证号：王　一"),
        ({"certificate_no": "202"}, "新的代表证号重复：202"),
        ({"certificate_no": "002"}, "已在名册里用过"),
        ({"station": "江心站"}, "王　一（江心站）所在的联络站没有勾选沿用"),
    ],
)
def test_what_holds_a_roll_over_back_is_said_and_nothing_written(
    three: Desk, change: dict[str, str], words: str
) -> None:
    seats = going(three)
    seats[0] = replace(seats[0], **change)  # type: ignore[arg-type]
    assert any(words in fault for fault in roll_over.preview(three, NEXT, seats, ["柳岸站"]).faults)
    with pytest.raises(Conflict):
        roll_over.carry_out(three, NEXT, seats, ["柳岸站"])
    assert rows(three)["001"]["status"] is MandateStatus.IN_OFFICE
    assert "届次应大于" in roll_over.preview(three, replace(NEXT, number=1), seats, ["柳岸站"]).faults[0]


def test_the_list_of_the_elected_joins_by_id_number_or_by_the_clerks_answer_never_by_name(three: Desk) -> None:
    with pytest.raises(NotFound, match="还没有市人大代表的名册"):
        roll_over.start(three, MandateLevel.CITY)
    listed = [
        (2, {"name": "王一", "id_number": "330105197902190014", "certificate_no": "201"}),
        (3, {"name": "王 二", "electoral_district": "第 9 选区"}),
        (4, {"name": "李三"}),
        (5, {"name": "赵四", "party": "民盟"}),
    ]
    asked = elected_list.questions(three, listed, DISTRICT)
    assert [q.certain for q in asked] == ["001", "", "", ""]
    assert [[no for no, _ in q.candidates] for q in asked] == [[], ["002"], ["003"], []]
    seats = roll_over.start(three).seats
    assert [q.row for q in elected_list.open_questions(asked, {})] == [3, 4]
    unanswered = elected_list.joined(seats, asked, {})
    assert [(s.was, s.name, s.goes) for s in unanswered] == [
        ("001", "王一", True),
        ("002", "王二", False),
        ("", "赵四", True),
    ]
    answered = elected_list.joined(seats, asked, {3: "002", 4: "003"})
    assert [(s.was, s.name, s.goes) for s in answered if s.was] == [
        ("001", "王一", True), ("002", "王二", True), ("003", "李三", True),
    ]  # fmt: skip
    assert next(s for s in answered if s.was == "002").electoral_district == "第 9 选区"
    with pytest.raises(InvalidInput, match="认作了同一位代表"):
        elected_list.joined(seats, asked, {3: "003", 4: "003"})
    numbered = elected_list.numbered(answered, "3302####")
    assert [s.certificate_no for s in numbered] == ["201", "33020001", "33020002", "33020003"]
    with pytest.raises(InvalidInput, match="连续的 #"):
        elected_list.numbered(answered, "3302")
    roll_over.carry_out(three, NEXT, numbered, ["柳岸站", "江心站"])
    found = rows(three)
    assert found["33020002"]["person_id"] == found["003"]["person_id"]
    assert found["33020001"]["re_elected"] and not found["33020002"]["re_elected"]  # 李三 had left before the end


def test_in_an_election_year_both_mandates_are_rows_of_their_own(street: Desk) -> None:
    before = year_book(street, 2025)
    start = roll_over.start(street)
    seats = elected_list.numbered([replace(s, goes=True) for s in start.seats], "3302####")
    roll_over.carry_out(street, replace(start.proposed, starts_on=D(2026, 6, 1)), seats, start.stations)
    after = year_book(street, 2025)
    assert after.result.hash == before.result.hash and after.result.rows == before.result.rows
    book = year_book(street, 2026)
    own = [r.certificate_no for r in book.result.rows]
    assert len(own) == 2 * len(seats) and {s.was for s in seats} | {s.certificate_no for s in seats} == set(own)
    assert {k.name: len(records.find(street, k, year=2025)) for k in (SUGGESTIONS, DUTY_REPORTS, HONOURS)}

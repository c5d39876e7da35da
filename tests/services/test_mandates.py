"""What happens to a mandate: moved, suspended, resumed, ended, filled again — dated, undone whole, agreed by all readers."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshu_desk.domain.changes_of_office import END_REASONS, SUSPENSION_GROUNDS
from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel, MandateStatus
from gongshu_desk.domain.periods import serves
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound, UserError
from gongshu_desk.services import careers, history, mandates, records, suspensions, terminations
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, SUGGESTIONS
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.roll_bench import Bench
from gongshu_desk.services.year_figures import year_book
from gongshu_desk.store.facts import group_spans, year_facts
from gongshu_desk.store.session import Saved

GROUND = SUSPENSION_GROUNDS[0]
D = date


def deputy(no: str, name: str, **values: Any) -> DeputyDraft:
    given_ = {"name": name, "certificate_no": no, "level": MandateLevel.DISTRICT, "term": 1, "group": "第一小组"}
    return DeputyDraft(**(given_ | values))


@pytest.fixture
def two(desk: Desk) -> Desk:
    """A desk with 王一 (001) and 王二 (002), both in 第一小组, in office since 2021-12-28."""
    for draft in (deputy("001", "王一", electoral_district="第 3 选区"), deputy("002", "王二", station="柳岸站")):
        records.add(desk, DEPUTIES, draft)
    return desk


def row(desk: Desk, no: str) -> dict[str, Any]:
    return next(r for r in records.find(desk, DEPUTIES) if r["certificate_no"] == no)


def spans(desk: Desk, no: str) -> list[tuple[str, date | None, date | None]]:
    with desk.store.read() as session:
        found = group_spans(session)[row(desk, no)["id"]]
    return sorted(found, key=lambda span: span[1] or date.min)


def test_a_transfer_splits_and_a_backdated_one_holds_until_the_next(two: Desk) -> None:
    mandates.transfer(two, ["001", "002"], "group", "第二小组", D(2025, 7, 1), "调整分组")
    assert spans(two, "001") == [("第一小组", None, D(2025, 6, 30)), ("第二小组", D(2025, 7, 1), None)]
    (move,) = mandates.foresee_transfer(two, ["001"], "group", "第三小组", D(2024, 3, 1))
    assert (move.before, move.until, move.same) == ("第一小组", D(2025, 6, 30), False)
    saved = mandates.transfer(two, ["001"], "group", "第三小组", D(2024, 3, 1))
    assert spans(two, "001") == [
        ("第一小组", None, D(2024, 2, 29)),
        ("第三小组", D(2024, 3, 1), D(2025, 6, 30)),
        ("第二小组", D(2025, 7, 1), None),
    ]
    assert row(two, "001")["group"] == "第二小组"
    history.undo(two, saved.batch)
    mandates.transfer(two, ["001"], "group", "第二小组", D(2025, 3, 1))  # the same group earlier: one membership
    assert spans(two, "001") == [("第一小组", None, D(2025, 2, 28)), ("第二小组", D(2025, 3, 1), None)]
    mandates.transfer(two, [row(two, "002")["id"]], "station", "江心站", D(2025, 5, 1))
    assert row(two, "002")["station"] == "江心站" and row(two, "002")["group"] == "第二小组"


@pytest.mark.parametrize(
    ("no", "on", "to", "error", "words"),
    [
        ("001", D(2021, 12, 1), "第二小组", InvalidInput, "早于王　一的当选日期 2021-12-28"),
        ("001", D(2021, 12, 28), "第二小组", Conflict, "当选起的代表小组已经登记过"),
        ("001", D(2025, 1, 1), "第一小组", Conflict, "没有可调整的"),
        ("001", D(2025, 1, 1), " ", InvalidInput, "没有填写代表小组"),
        ("009", D(2025, 1, 1), "第二小组", NotFound, "名册里没有代表证号 009"),
    ],
)
def test_a_transfer_is_refused_in_words(two: Desk, no: str, on: date, to: str, error: type, words: str) -> None:
    with pytest.raises(error, match=words):
        mandates.transfer(two, [no], "group", to, on)
    assert spans(two, "001") == [("第一小组", None, None)]


def test_a_correction_changes_the_entry_itself_and_is_told_from_a_transfer(two: Desk) -> None:
    mandates.transfer(two, ["001"], "group", "第二小组", D(2025, 7, 1), "街工委通知")
    mandates.correct(two, "001", "group", D(2025, 7, 1), to="第三小组", on=D(2025, 6, 1), why="通知看错一行")
    assert spans(two, "001") == [("第一小组", None, D(2025, 5, 31)), ("第三小组", D(2025, 6, 1), None)]
    moved = [e for e in careers.career(two, "001").events if e.kind == "moved"]
    assert [(e.words, e.detail) for e in moved] == [
        ("代表小组：编入第一小组", ""),
        ("代表小组：由第一小组转到第三小组", "更正：通知看错一行"),
    ]
    with pytest.raises(InvalidInput, match="越过了前后两段"):
        mandates.correct(two, "001", "group", D(2025, 6, 1), on=D(2021, 12, 28), why="x")


def test_group_figures_of_past_days_do_not_move_with_a_transfer(street: Desk) -> None:
    def groups(year: int) -> dict[str, tuple[int, Any]]:
        book = year_book(street, year)
        found: dict[str, tuple[int, Any]] = {}
        for one in book.result.rows:
            count, total = found.get(one.group, (0, 0))
            found[one.group] = (count + 1, total + one.total)
        return found

    before, hashed = groups(2025), year_book(street, 2025).result.hash
    someone = next(r for r in records.find(street, DEPUTIES) if r["state" if "state" in r else "status"] and r["group"])
    other = next(r["group"] for r in records.find(street, DEPUTIES) if r["group"] not in (None, someone["group"]))
    mandates.transfer(street, [someone["certificate_no"]], "group", other, D(2026, 3, 1))
    assert groups(2025) == before
    assert year_book(street, 2025).result.hash == hashed


def test_several_suspensions_are_all_kept_and_all_readers_agree(two: Desk) -> None:
    suspensions.suspend(two, "001", D(2024, 3, 1), GROUND, "区人常〔2024〕3 号")
    assert row(two, "001")["status"] is MandateStatus.SUSPENDED
    with pytest.raises(Conflict, match="与这一次重叠"):
        suspensions.suspend(two, "001", D(2024, 5, 1), GROUND, "x")
    suspensions.resume(two, "001", D(2024, 6, 30))
    assert row(two, "001")["status"] is MandateStatus.IN_OFFICE
    suspensions.suspend(two, "001", D(2025, 2, 1), SUSPENSION_GROUNDS[1], "区人常〔2025〕1 号")
    suspensions.suspend(two, "001", D(2023, 1, 1), GROUND, "区人常〔2023〕9 号", until=D(2023, 1, 31))
    agree(two, (D(2023, 1, 15), D(2024, 3, 1), D(2024, 6, 30), D(2024, 7, 1), D(2025, 2, 1), D(2026, 1, 1)))
    told = [(e.day, e.detail) for e in careers.career(two, "001").events if e.kind == "suspended"]
    assert [day for day, _ in told] == [D(2023, 1, 1), D(2024, 3, 1), D(2025, 2, 1)]
    assert "区人常〔2024〕3 号" in told[1][1]
    with pytest.raises(InvalidInput, match="第六十一条"):
        suspensions.suspend(two, "002", D(2025, 1, 1), "积分太低", "x")
    with pytest.raises(Conflict, match="没有在暂停"):
        suspensions.resume(two, "002", D(2025, 1, 1))


def test_a_suspension_entered_in_the_form_over_an_ended_one_keeps_the_earlier(two: Desk) -> None:
    for since, until in ((D(2024, 1, 1), D(2024, 1, 31)), (D(2025, 1, 1), D(2025, 1, 31))):
        opened = records.load(two, DEPUTIES, row(two, "002")["id"])
        changed = opened.draft.model_copy(update={"suspended_from": since, "suspended_to": until})
        records.change(two, DEPUTIES, opened.id, opened.revision, changed)
    agree(two, (D(2024, 1, 5), D(2025, 1, 5), D(2025, 2, 1)))
    assert sum(e.kind == "suspended" for e in careers.career(two, "002").events) == 2


def serves_(desk: Desk, no: str, day: date) -> set[bool]:
    """Whether a day is one of service, as each reader says."""
    with desk.store.read() as session:
        holder = Lookup(session).holders[no].serves(day)
        bench = next(called for seat, _, called in Bench(session).on(day) if seat.certificate_no == no)
        people = {p.certificate_no: p for p in year_facts(session, day.year, MandateLevel.DISTRICT).participants}
    one = people.get(no)
    return {holder, bench, one is not None and serves(day, one.service_from, one.service_to, one.suspensions)}


def agree(desk: Desk, days: tuple[date, ...]) -> None:
    for day in days:
        assert len(serves_(desk, "001", day)) == 1, day


def test_an_end_has_its_reason_and_announcement_and_tells_what_hangs_on_later_days(two: Desk) -> None:
    records.add(two, ACTIVITIES, ActivityDraft(no="A1", kind=ActivityKind.TRAINING, name="培训", held_on=D(2025, 8, 1)))
    mark = AttendanceDraft(activity_no="A1", certificate_no="001", status=AttendanceStatus.PRESENT)
    records.add(two, ATTENDANCE, mark)
    led = SuggestionDraft(
        no="S1", kind="suggestion", title="修路", lead="001", cosigners=("002",), raised_on=D(2025, 1, 9)
    )
    records.add(two, SUGGESTIONS, led)
    mandates.transfer(two, ["001"], "group", "第二小组", D(2025, 9, 1))
    told = terminations.after_end(two, "001", D(2025, 6, 30))
    assert "之后还登记了 1 次出席" in told[0] and "1 次调组、调站不再有效" in told[1]
    assert "S1" in told[2] and "联名的王　二评价" in told[2]
    before = row(two, "001")
    end = (END_REASONS[0], "区人大常委会", "公告〔2025〕4 号", D(2025, 7, 3))
    saved = terminations.terminate(two, "001", D(2025, 6, 30), *end)
    ended = row(two, "001")
    assert (ended["status"], ended["ended_on"], ended["group"]) == (
        MandateStatus.TERMINATED,
        D(2025, 6, 30),
        "第一小组",
    )
    assert spans(two, "001") == [("第一小组", None, D(2025, 6, 30))]
    agree(two, (D(2025, 6, 30), D(2025, 7, 1)))
    event = next(e for e in careers.career(two, "001").events if e.kind == "ended")
    assert event.words.endswith(END_REASONS[0]) and event.detail == "区人大常委会　公告〔2025〕4 号　2025-07-03"
    for again in (
        lambda: mandates.transfer(two, ["001"], "group", "第三小组", D(2025, 5, 1)),
        lambda: suspensions.suspend(two, "001", D(2025, 5, 1), GROUND, "x"),
        lambda: terminations.terminate(two, "001", D(2025, 5, 1), *end),
    ):
        with pytest.raises(Conflict, match="已经资格终止"):
            again()
    history.undo(two, saved.batch)
    assert {k: v for k, v in row(two, "001").items() if k != "revision"} == {
        k: v for k, v in before.items() if k != "revision"
    }
    terminations.terminate(two, "001", D(2025, 12, 1), *end)
    terminations.take_back(two, "001", "公告是另一人的")
    assert (row(two, "001")["status"], row(two, "001")["ended_on"]) == (MandateStatus.IN_OFFICE, None)
    assert spans(two, "001")[-1] == ("第二小组", D(2025, 9, 1), None)


def test_a_by_election_fills_a_vacant_seat_once(two: Desk) -> None:
    new = deputy("003", "李三", term=9, level=MandateLevel.CITY, elected_on=D(2025, 9, 18))
    with pytest.raises(Conflict, match="没有出缺（在任）"):
        mandates.by_elect(two, "001", new)
    terminations.terminate(two, "001", D(2025, 6, 30), "去世", "", "", None)
    with pytest.raises(InvalidInput, match="没有填当选日期"):
        mandates.by_elect(two, "001", new.model_copy(update={"elected_on": None}))
    with pytest.raises(InvalidInput, match="补选日期不晚于"):
        mandates.by_elect(two, "001", new.model_copy(update={"elected_on": D(2025, 6, 30)}))
    mandates.by_elect(two, "001", new)
    made = row(two, "003")
    assert (made["term"], made["level"], made["electoral_district"]) == (1, MandateLevel.DISTRICT, "第 3 选区")
    assert made["by_election"] and made["replaces"] == "001"
    assert "接替王　一（001）" in careers.career(two, "003").events[0].words
    assert careers.career(two, "001").events[-1].words == "由李　三（003）补选接替"
    with pytest.raises(Conflict, match="已由代表证号 003 补选接替"):
        mandates.by_elect(two, "001", new.model_copy(update={"certificate_no": "004"}))
    with pytest.raises(Conflict, match="不能撤回"):
        terminations.take_back(two, "001", "x")
    terminations.void_election(two, "003", "区人大常委会", "公告〔2025〕8 号", D(2025, 10, 9), "代表资格审查不予确认")
    with two.store.read() as session:
        assert not Lookup(session).holders["003"].holds(D(2025, 10, 1))
        assert not any(called for seat, _, called in Bench(session).on(D(2025, 10, 1)) if seat.certificate_no == "003")
    mandates.by_elect(two, "001", new.model_copy(update={"certificate_no": "004", "elected_on": D(2025, 12, 18)}))


def test_a_further_mandate_stands_on_the_same_person_and_warns(two: Desk) -> None:
    city = deputy("C01", "别的名字", level=MandateLevel.CITY, term=14, group=None)
    assert "现任区第 1 届代表" in mandates.together(two, "001", city) and "第四十八条" in mandates.together(
        two, "001", city
    )
    mandates.add_mandate(two, "001", city)
    assert row(two, "C01")["person_id"] == row(two, "001")["person_id"] and row(two, "C01")["name"] == "王一"
    assert [e.words for e in careers.career(two, "001").events if e.kind == "other"] == ["第十四届市人大代表（C01）"]
    with pytest.raises(Conflict, match="已是市第 14 届代表"):
        mandates.add_mandate(two, "001", city.model_copy(update={"certificate_no": "C02"}))
    with pytest.raises(Conflict, match="代表证号 002 已有"):
        mandates.add_mandate(two, "001", deputy("002", "x", level=MandateLevel.PROVINCE, term=14))


DAYS = st.integers(0, 1460).map(lambda n: D(2022, 1, 1) + timedelta(days=n))
GROUPS = st.sampled_from(["第一小组", "第二小组", "第三小组"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("transfer"), GROUPS, DAYS),
        st.tuples(st.just("suspend"), DAYS, st.one_of(st.none(), st.integers(0, 90))),
        st.tuples(st.just("resume"), DAYS),
        st.tuples(st.just("terminate"), DAYS),
        st.tuples(st.just("take_back")),
        st.tuples(st.just("undo")),
    ),
    min_size=3,
    max_size=9,
)


@pytest.fixture(scope="module")
def one_folder(founded_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with 王一 alone, to be copied for each example."""
    folder = tmp_path_factory.mktemp("one") / "data"
    copytree(founded_folder, folder, ignore=ignore_patterns("*.lock*"))
    desk = open_desk(folder, "周敏", lambda: D(2026, 1, 1))
    records.add(desk, DEPUTIES, deputy("001", "王一"))
    desk.store.close()
    return folder


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], Desk]]:
    opened: list[Desk] = []

    def copy(folder: Path) -> Desk:
        while opened:
            opened.pop().store.close()
        place = Path(mkdtemp(dir=tmp_path_factory.getbasetemp())) / "data"
        copytree(folder, place, ignore=ignore_patterns("*.lock*"))
        opened.append(open_desk(place, "周敏", lambda: D(2026, 1, 1)))
        return opened[-1]

    yield copy
    while opened:
        opened.pop().store.close()


def _do(desk: Desk, step: tuple[Any, ...], done: list[int]) -> Saved:
    verb, *rest = step
    if verb == "transfer":
        return mandates.transfer(desk, ["001"], "group", rest[0], rest[1])
    if verb == "suspend":
        until = None if rest[1] is None else rest[0] + timedelta(days=rest[1])
        return suspensions.suspend(desk, "001", rest[0], GROUND, "文", until=until)
    if verb == "resume":
        return suspensions.resume(desk, "001", rest[0])
    if verb == "terminate":
        return terminations.terminate(desk, "001", rest[0], "去世", "", "", None)
    if verb == "take_back":
        return terminations.take_back(desk, "001", "误")
    return history.undo(desk, done[-1] if done else 1)


@settings(max_examples=6)
@given(steps=STEPS, probes=st.lists(DAYS, min_size=3, max_size=5))
def test_any_sequence_leaves_one_group_a_day_and_one_answer(
    one_folder: Path, scratch: Callable[[Path], Desk], steps: list[tuple[Any, ...]], probes: list[date]
) -> None:
    """Memberships never overlap, every day in office has at most one group, a transfer leaves earlier days alone."""
    desk, done = scratch(one_folder), []
    for step in steps:
        before = spans(desk, "001")
        try:
            done.append(_do(desk, step, done).batch)
        except UserError:
            assert spans(desk, "001") == before
            continue
        held = spans(desk, "001")
        for (_, _, until), (_, since, _) in pairwise(held):
            assert until is not None and since is not None and until < since
        if step[0] == "transfer":
            assert [_on(held, day) for day in probes if day < step[2]] == [
                _on(before, d) for d in probes if d < step[2]
            ]
            assert _on(held, step[2]) == step[1]
        if step[0] in ("suspend", "resume"):
            assert held == before
        agree(desk, tuple(probes))


def _on(held: list[tuple[str, date | None, date | None]], day: date) -> str:
    (found,) = {n for n, a, b in held if (a is None or a <= day) and (b is None or day <= b)} or {""}
    return found

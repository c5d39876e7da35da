"""What closing freezes, that it stays what it was, and that whoever touches it behind the program's back is found."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from gongshu_desk import paths
from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    MandateLevel,
    Outcome,
    Satisfaction,
    SuggestionKind,
)
from gongshu_desk.domain.packing import Unreadable, digest, pack, packed, unpack, unpacked
from gongshu_desk.domain.points.facts import (
    ActivityFact,
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    Participant,
    SuggestionFact,
    YearFacts,
)
from gongshu_desk.domain.points.facts_text import facts_hash, facts_text
from gongshu_desk.errors import Cancelled, Conflict, NotFound, UserError
from gongshu_desk.reports import catalog, fonts, freezing
from gongshu_desk.reports.catalog import Options
from gongshu_desk.reports.catalog.frozen import FROZEN
from gongshu_desk.services import activities, closing, history, points, records, rules, upkeep, year_end, year_figures
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, OPINIONS, STATIONS, SUGGESTIONS
from gongshu_desk.services.demo import LAST_DAY
from gongshu_desk.services.desk import Desk, example_rules, open_desk, put_setting
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.upkeep import Verified
from gongshu_desk.store import triggers
from gongshu_desk.store.tables import ClosedYear, FrozenPrint, LiaisonStation, Publication, Unit
from tests.chains import relink
from tests.tampering import tampering

YEAR = 2025
REASON = {"reason": "更正一次签到", "document_no": "临人大〔2026〕1 号", "approved_by": "李明"}


def freeze(desk: Desk, year: int) -> tuple[closing.Drawn, ...]:
    """The renderer that closing is given."""
    return freezing.freeze(desk, year).drawn


def few(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Only these prints are frozen, to be quick."""
    monkeypatch.setattr(freezing, "FROZEN", {name: FROZEN[name] for name in names})


@pytest.fixture(scope="session")
def closed_folder(street_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The synthetic street, its year closed with all prints; copy it, do not write into it."""
    folder = tmp_path_factory.mktemp("closed") / "data"
    shutil.copytree(street_folder, folder, ignore=shutil.ignore_patterns("*.lock*"))
    opened = open_desk(folder, "周敏", lambda: LAST_DAY)
    try:
        year_end.close_year(opened, YEAR, with_gaps=True, data_until=date(YEAR, 12, 30), freeze_prints=freeze)
    finally:
        opened.store.close()
    return folder


class ClosedDesk:
    """A copy of the closed street that a test may tamper with, by SQL, while it is shut."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.open: Desk | None = None

    def desk(self) -> Desk:
        """The desk, opened when first asked for."""
        self.open = self.open or open_desk(self.folder, "周敏", lambda: date(YEAR + 1, 3, 1))
        return self.open

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run a statement behind the program's back."""
        assert self.open is None
        with tampering(self.folder / "gongshu.db") as raw:
            return raw.execute(statement, values).fetchall()

    def verified(self, redraw: upkeep.Redraw | None = None) -> Verified:
        """What verifying says."""
        return upkeep.verify(self.desk(), YEAR, redraw)

    def change(self, kind: RecordKind, values: dict[str, Any], **changed: object) -> None:
        """Change a record through the program."""
        loaded = records.load(self.desk(), kind, values["id"])
        draft = type(loaded.draft).model_validate({**loaded.draft.model_dump(), **changed})
        records.change(self.desk(), kind, loaded.id, loaded.revision, draft)


@pytest.fixture
def closed(closed_folder: Path, tmp_path: Path) -> Iterator[ClosedDesk]:
    """A copy of the closed street."""
    folder = tmp_path / "closed"
    shutil.copytree(closed_folder, folder, ignore=shutil.ignore_patterns("*.lock*", "backups"))
    made = ClosedDesk(folder)
    yield made
    if made.open is not None:
        made.open.store.close()


# ── the hash of the facts ─────────────────────────────────────────────────────────────────────────────────────────

NO, OTHER = "3301990100001", "3301990100002"


def year_of_facts() -> YearFacts:
    """A small year with one fact of each kind."""
    meeting = ActivityFact("A1", "例会", ActivityKind.TRAINING, date(YEAR, 3, 1))
    walk = ActivityFact("A2", "视察", ActivityKind.INSPECTION, date(YEAR, 4, 1))
    return YearFacts(
        YEAR,
        MandateLevel.DISTRICT,
        [
            Participant(NO, "王一鸣", "k", MandateLevel.DISTRICT, "第一小组", date(2021, 12, 1), tags=frozenset("ab")),
            Participant(OTHER, "李思远", "l", MandateLevel.DISTRICT, "", date(2021, 12, 1)),
        ],
        {
            NO: [AttendanceFact(meeting, AttendanceStatus.PRESENT), AttendanceFact(walk, AttendanceStatus.ABSENT)],
            OTHER: [AttendanceFact(meeting, AttendanceStatus.LATE)],
        },
        {NO: [SuggestionFact("S1", SuggestionKind.SUGGESTION, "路灯", date(YEAR, 1, 5), "lead")]},
        {NO: [DutyReportFact(YEAR, True)]},
        {NO: [HonourFact("先进 2025-05-01", "先进", None, date(YEAR, 5, 1))]},
        {NO: [AdjustmentFact("T1", "E1", Decimal("1.50"), date(YEAR, 6, 1), "更正", "李明")]},
    )


def test_the_facts_hash_knows_no_order_and_no_way_of_writing_a_number() -> None:
    facts = year_of_facts()
    turned = replace(
        facts,
        participants=list(reversed(facts.participants)),
        attendance={no: list(reversed(rows)) for no, rows in reversed(facts.attendance.items())},
        adjustments={NO: [replace(facts.adjustments[NO][0], points=Decimal("1.5"))]},
        honours={**facts.honours, OTHER: []},
    )
    assert facts_hash(turned) == facts_hash(facts) == digest(facts_text(facts))
    assert " " not in facts_text(facts).replace("先进 2025", "")


OTHERS: dict[str, object] = {
    "activity": ActivityFact("A9", "别的", ActivityKind.VISIT, date(YEAR, 7, 7)),
    "status": AttendanceStatus.SICK_LEAVE, "kind": SuggestionKind.MOTION, "outcome": Outcome.A, "role": "cosigner",
    "level": MandateLevel.CITY, "tags": frozenset("c"), "suspensions": ((date(YEAR, 1, 1), date(YEAR, 2, 1)),),
    "actual_half_days": Decimal(2), "points": Decimal(9), "due": False,
}  # fmt: skip
NOT_HASHED = {"sort_key"}
"""The order of strokes follows from the name."""


@pytest.mark.parametrize(
    "kind", ["participants", "attendance", "suggestions", "duty_reports", "honours", "adjustments"]
)
def test_every_field_of_a_fact_is_in_its_hash(kind: str) -> None:
    """A field that is added to a fact and forgotten in the hash fails here."""
    facts = year_of_facts()
    listed = getattr(facts, kind)
    fact = listed[0] if kind == "participants" else listed[NO][0]
    names = fact._fields if isinstance(fact, AttendanceFact) else [field.name for field in fields(fact)]
    for name in [name for name in names if name not in NOT_HASHED]:
        value = getattr(fact, name)
        other = OTHERS.get(name)
        if other is None:
            other = not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else "别的"
            other = date(YEAR, 8, 8) if name.endswith("_on") or name.startswith("service") or name == "date" else other
        changed = fact._replace(**{name: other}) if isinstance(fact, AttendanceFact) else replace(fact, **{name: other})
        rows = [changed, *facts.participants[1:]] if kind == "participants" else {**listed, NO: [changed]}
        before = facts if kind == "participants" else replace(facts, **{kind: {**listed, NO: [fact]}})
        assert facts_hash(replace(facts, **{kind: rows})) != facts_hash(before), name


def test_what_is_deleted_and_entered_again_leaves_the_facts_hash(street: Desk) -> None:
    def current() -> str:
        with street.store.read() as session:
            return facts_hash(points.basis(session, YEAR).facts)

    before = current()
    rolls = (activities.roll(street, call.no) for call in activities.calls(street, YEAR) if call.present)
    no, person = next((roll.no, p) for roll in rolls for p in roll.people if p.status is AttendanceStatus.PRESENT)
    activities.mark(street, no, person.certificate_no, None)
    assert current() != before
    activities.mark(street, no, person.certificate_no, AttendanceStatus.PRESENT)
    assert current() == before


# ── figures packed and read again ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", sorted(FROZEN))
def test_figures_come_back_as_they_were_packed(name: str) -> None:
    figures = tuple(catalog.report_of(name).sample())
    again = unpack(pack(figures))
    assert again == figures and repr(again) == repr(figures)  # a decimal stays one, a fraction too


def test_packed_figures_make_only_figures() -> None:
    with pytest.raises(TypeError):
        pack((object(),))
    for made in (
        {"format": 1, "classes": [["os.Path"]], "figures": [{"#": [0]}]},
        {"format": 2, "classes": [], "figures": []},
        {"format": 1, "classes": [["summary.BandLine", "label", "start", "gone"]], "figures": []},
        {"format": 1, "classes": [], "figures": [{"x": 1}]},
        {"format": 1, "classes": [], "figures": [{"e": ["codes.Nothing", "A"]}]},
    ):
        with pytest.raises(Unreadable):
            unpack(packed(json.dumps(made)))
    with pytest.raises(Unreadable):
        unpacked("kein Text")


# ── what closing keeps ────────────────────────────────────────────────────────────────────────────────────────────


def test_closing_keeps_facts_lines_rules_and_prints(closed: ClosedDesk) -> None:
    desk = closed.desk()
    with desk.store.read() as session:
        entry = session.exec(select(ClosedYear)).one()
        basis = points.basis(session, YEAR)
    assert entry.facts_hash == facts_hash(basis.facts)
    assert digest(unpacked(entry.lines or "")) == entry.hash == points.result(desk, YEAR).hash
    prints = closing.frozen_prints(desk, YEAR)
    assert [one.report for one in prints] == [name for name in FROZEN if name in {p.report for p in prints}]
    assert {"points-notice", "year-summary", "performance-sheet", "work-report-data"} <= {p.report for p in prints}
    assert all(len(one.pdf_hash) == 64 and one.pages for one in prints)
    assert closed.verified(freezing.redraw).sound


def test_a_sound_closed_year_says_so(closed: ClosedDesk) -> None:
    found = closed.verified(freezing.redraw)
    assert (found.faults, found.remarks, found.closed_years) == ((), (), (YEAR,))
    assert {one.state for one in found.prints} == {"same"} and f"{len(found.prints)} 种打印件重画一致" in found.sentence
    document = found.as_document()
    assert document["remarks"] == [] and {one["state"] for one in document["prints"]} == {"same"}
    assert {one.state for one in closed.verified().prints} == {"not_drawn"}


def test_the_audit_holds_no_second_copy_of_the_packed_columns(closed: ClosedDesk) -> None:
    entries = closed.sql("SELECT after FROM auditentry WHERE table_name IN ('closedyear', 'frozenprint')")
    assert entries and all(len(after) < 1000 and "sha256:" in after for (after,) in entries)


def test_a_year_closed_without_a_renderer_or_by_an_older_version_verifies(street: Desk) -> None:
    year_end.close_year(street, YEAR, with_gaps=True)
    assert closing.frozen_prints(street, YEAR) == []
    assert upkeep.verify(street, redraw=freezing.redraw).sound
    street.store.close()
    with tampering(street.store.file) as raw:
        raw.execute("UPDATE closedyear SET facts_hash = NULL, lines = NULL")
        raw.execute("UPDATE auditentry SET after = json_remove(after, '$.facts_hash', '$.lines')"
                    " WHERE table_name = 'closedyear'")  # fmt: skip
        relink(raw)  # as that program would have left it
    for backup in paths.backups(street.data).glob("gongshu-*"):
        backup.unlink()
    again = open_desk(street.data)
    try:
        assert upkeep.verify(again, redraw=freezing.redraw).sound
        assert not catalog.gather(again, "points-notice", Options(YEAR)).frozen
    finally:
        again.store.close()


def test_a_cancelled_or_overtaken_closing_leaves_nothing(street: Desk) -> None:
    def cancelled(desk: Desk, year: int) -> tuple[closing.Drawn, ...]:
        def stop(place: int, _total: int, _name: str) -> None:
            if place == 2:
                raise Cancelled

        return freezing.freeze(desk, year, stop).drawn

    with pytest.raises(Cancelled):
        year_end.close_year(street, YEAR, with_gaps=True, freeze_prints=cancelled)
    planned = year_end.plan_closing(street, YEAR, with_gaps=True)
    with street.store.write("改设置") as session:
        put_setting(session, "contact", "办公室")  # no figure of the year
    no = next(call.no for call in activities.calls(street, YEAR) if call.marked)
    activities.mark(street, no, activities.roll(street, no).people[0].certificate_no, AttendanceStatus.LATE)
    with pytest.raises(Conflict, match="期间又有记录改动"):
        closing.carry_out(street, planned)
    with street.store.read() as session:
        assert session.exec(select(ClosedYear)).all() == session.exec(select(FrozenPrint)).all() == []


def test_closing_and_reopening_cannot_be_undone(closed: ClosedDesk) -> None:
    desk = closed.desk()
    with pytest.raises(Conflict, match="不能撤销"):
        history.undo(desk, history.recent(desk, 1)[0].batch)
    year_end.reopen_year(desk, YEAR, **REASON)
    with pytest.raises(Conflict, match="不能撤销"):
        history.undo(desk, history.recent(desk, 1)[0].batch)


def test_a_change_of_frozen_columns_is_never_undone_from_a_digest(closed: ClosedDesk) -> None:
    desk = closed.desk()
    with desk.store.write("改动冻结的打印件") as session:
        raw: Any = session.connection().connection.dbapi_connection
        with triggers.lifted(raw):
            session.exec(select(FrozenPrint)).first().figures = "x"  # type: ignore[union-attr]
            session.flush()
    with pytest.raises(Conflict, match="冻结"):
        history.undo(desk, history.recent(desk, 1)[0].batch)
    assert not closed.verified().sound


# ── prints of a closed year ───────────────────────────────────────────────────────────────────────────────────────


def pdf(desk: Desk, name: str, **narrowed: str) -> bytes:
    """A print as a clerk gets it."""
    return catalog.produce(desk, name, Options.of(YEAR, **narrowed)).pdf


def test_prints_of_a_closed_year_stay_whatever_is_changed_later(closed: ClosedDesk) -> None:
    desk = closed.desk()
    names = [one.report for one in closing.frozen_prints(desk, YEAR)]
    before = {name: pdf(desk, name) for name in names}
    person = records.find(desk, DEPUTIES)[0]
    own = pdf(desk, "performance-sheet", mandate=person["certificate_no"])
    closed.change(DEPUTIES, person, name="改名人", group="新小组", tags=("新类别",), phone="13900000000")
    station = next(s for s in records.find(desk, STATIONS))
    closed.change(STATIONS, station, name="改名站")
    opinion = next(o for o in records.find(desk, OPINIONS, year=YEAR) if not o["answered_on"])
    closed.change(OPINIONS, opinion, answered_on=date(YEAR + 1, 2, 1), resolved_on=date(YEAR + 1, 2, 1), result="已修")
    empty = next(s for s in records.find(desk, STATIONS) if s["id"] != station["id"])
    with desk.store.write("停用联络站") as session:
        row = session.get(LiaisonStation, empty["id"])
        assert row is not None
        row.archived = True
    with desk.store.write("改单位") as session:
        put_setting(session, "contact", "另一个联系人")
        session.exec(select(Unit)).one().name = "另一街道人大工委"
    text = example_rules().replace("version = 1", "version = 9", 1).replace("2025-01-01", "2025-07-01", 1)
    rules.install(desk, text)
    assert {name: pdf(desk, name) for name in names} == before
    assert pdf(desk, "performance-sheet", mandate=person["certificate_no"]) == own
    assert closed.verified().sound


def test_a_frozen_print_is_that_of_the_open_year_with_its_day(street: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing changes nothing on the paper but the day that the clerk enters for it."""
    few(monkeypatch, "year-summary", "station-year")
    before = {name: catalog.gather(street, name, Options(YEAR)).figures for name in ("year-summary", "station-year")}
    year_end.close_year(street, YEAR, with_gaps=True, data_until=date(YEAR, 12, 31), freeze_prints=freeze)
    for name, figures in before.items():
        frozen = catalog.gather(street, name, Options(YEAR))
        assert frozen.frozen and frozen.figures[0].stamp.data_until == date(YEAR, 12, 31)
        stamp = replace(frozen.figures[0].stamp, data_until=figures[0].stamp.data_until)
        assert replace(frozen.figures[0], stamp=stamp).stamp == figures[0].stamp


def test_filters_choose_among_the_frozen_figures_or_say_that_they_cannot(closed: ClosedDesk) -> None:
    desk = closed.desk()
    number = records.find(desk, DEPUTIES)[0]["certificate_no"]
    one = catalog.gather(desk, "performance-sheet", Options.of(YEAR, mandate=number))
    assert one.frozen and [f.identity.certificate_no for f in one.figures] == [number]
    station = records.find(desk, STATIONS)[0]["name"]
    book = catalog.gather(desk, "station-year", Options.of(YEAR, station=station))
    assert book.frozen and [s.name for s in book.figures[0].stations] == [station] and not book.figures[0].whole
    due = next(d for d in records.find(desk, next(k for k in records_kinds() if k.name == "duty-reports"), year=YEAR))
    live = catalog.gather(desk, "duty-report", Options.of(YEAR, mandate=due["certificate_no"]))
    assert not live.frozen and "按冻结的事实重新汇总" in live.remark
    with pytest.raises(NotFound):
        catalog.gather(desk, "performance-sheet", Options.of(YEAR, mandate="没有"))


def records_kinds() -> tuple[RecordKind, ...]:
    """All kinds of records."""
    from gongshu_desk.services.catalog import RECORD_KINDS

    return tuple(RECORD_KINDS)


def test_points_made_public_after_the_closing_are_printed_as_they_hang(closed: ClosedDesk) -> None:
    desk = closed.desk()
    assert catalog.gather(desk, "points-notice", Options(YEAR)).frozen
    with desk.store.write("公示") as session:
        entry = session.exec(select(ClosedYear)).one()
        session.add(
            Publication(
                year=YEAR, round=9, opens_on=date(2026, 2, 1), closes_on=date(2026, 2, 6), hash=entry.hash,
                snapshot=entry.snapshot,
            )
        )  # fmt: skip
        assert closing.last_closing(session, YEAR) is entry
    live = closing.published_since(desk, YEAR)
    assert live and not closing.published_since(desk, YEAR + 1)
    assert catalog.gather(desk, "year-summary", Options(YEAR)).frozen


# ── tampering ─────────────────────────────────────────────────────────────────────────────────────────────────────


def one_byte(text: str) -> str:
    """The same with another character in the middle."""
    place = len(text) // 2
    return text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]


@pytest.mark.parametrize(
    ("column", "told"),
    [
        ("snapshot", "冻结的数据"),
        ("lines", "冻结的明细"),
        ("hash", "指纹"),
        ("facts_hash", "事实指纹"),
    ],
)
def test_one_changed_byte_of_an_entry_is_named(closed: ClosedDesk, column: str, told: str) -> None:
    ((value,),) = closed.sql(f"SELECT {column} FROM closedyear")
    closed.sql(f"UPDATE closedyear SET {column} = ?", one_byte(value))
    found = closed.verified()
    assert not found.sound and any(f"{YEAR} 年度" in fault and told in fault for fault in found.faults), found.faults


@pytest.mark.parametrize(("column", "told"), [("figures", "数据"), ("pdf_hash", "指纹"), ("pages", "页数")])
def test_one_changed_byte_of_a_frozen_print_is_named(closed: ClosedDesk, column: str, told: str) -> None:
    ((value,),) = closed.sql(f"SELECT {column} FROM frozenprint WHERE report = 'year-summary'")
    changed = value + 1 if isinstance(value, int) else one_byte(value)
    closed.sql(f"UPDATE frozenprint SET {column} = ? WHERE report = 'year-summary'", changed)
    found = closed.verified(lambda kept: (kept.pdf_hash, kept.pages))
    assert [f for f in found.faults if "《年度履职情况汇总表》" in f and told in f and f.startswith(f"{YEAR} 年度")]
    states = {one.kept.report: one.state for one in found.prints}
    assert states["year-summary"] in ("changed", "unreadable") and states["points-notice"] == "same"
    assert found.remarks == ()


def test_lines_made_to_fit_their_own_hash_are_named_with_deputy_and_line(closed: ClosedDesk) -> None:
    """Somebody gives a point, and repairs hash and lines; the frozen facts still tell."""
    ((text,),) = closed.sql("SELECT lines FROM closedyear")
    value = json.loads(unpacked(text))
    number = next(no for no, lines in value["lines"].items() if lines)
    value["lines"][number][0]["counted"] = "99"
    changed = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    closed.sql("UPDATE closedyear SET lines = ?, hash = ?", packed(changed), digest(changed))
    (named,) = [fault for fault in closed.verified().faults if "重新计算" in fault]
    assert number in named and "99 分" in named and f"{YEAR} 年度" in named


def test_a_changed_rule_text_is_named(closed: ClosedDesk) -> None:
    closed.sql("UPDATE pointsscheme SET text = replace(text, '示例规则', '示例规矩')")
    assert any("积分规则 example 第 1 版的文字" in fault and str(YEAR) in fault for fault in closed.verified().faults)


def test_a_changed_record_is_named_with_deputy_and_activity(closed: ClosedDesk) -> None:
    ((row, no, name, number),) = closed.sql(
        "SELECT t.id, a.no, a.name, m.certificate_no FROM attendance t JOIN activity a ON a.id = t.activity_id"
        " JOIN mandate m ON m.id = t.mandate_id WHERE t.status = 'present' AND a.held_on LIKE '2025%' LIMIT 1"
    )
    closed.sql("UPDATE attendance SET status = 'absent' WHERE id = ?", row)
    edited, fault = closed.verified().faults
    assert all(word in edited for word in ("「出席情况」", "应为「出席」，现为「缺席」"))
    assert all(word in fault for word in (f"{YEAR} 年度", number, no, name, "「出席」变为「缺席」", "绕过程序"))


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE closedyear SET reopened_on = '2026-01-05'", "绕过程序把它重新打开过"),
        ("UPDATE closedyear SET archived = 1", "绕过程序把它重新打开过"),
        ("DELETE FROM frozenprint WHERE report = 'year-summary'", "《年度履职情况汇总表》不见了"),
        ("DELETE FROM closedyear", "结账存根不见了"),
    ],
)
def test_a_closing_lifted_or_thrown_away_behind_the_programs_back_is_named(
    closed: ClosedDesk, statement: str, told: str
) -> None:
    closed.sql(statement)
    assert any(told in fault and str(YEAR) in fault for fault in closed.verified().faults)


def test_a_layout_of_another_version_is_a_remark(closed: ClosedDesk) -> None:
    found = closed.verified(lambda kept: ("0" * 64, kept.pages))
    assert found.sound and len(found.remarks) == len(found.prints)
    assert all("版式不同，数据没有变" in remark for remark in found.remarks)

    def refused(_kept: object) -> tuple[str, int]:
        raise UserError("不能重画。", "")

    assert {one.state for one in closed.verified(refused).prints} == {"layout"}


def test_damaged_frozen_facts_stop_the_year_with_a_sentence(closed: ClosedDesk) -> None:
    closed.sql("UPDATE closedyear SET snapshot = 'x'")
    with pytest.raises(UserError, match="已损坏"):
        points.result(closed.desk(), YEAR)
    assert any("已损坏" in fault for fault in closed.verified().faults)


# ── closing again ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_closing_again_tells_whose_totals_moved_and_keeps_the_old_prints(
    closed: ClosedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    few(monkeypatch, "points-notice", "year-summary")
    desk = closed.desk()
    before = {row.certificate_no: row.total for row in points.result(desk, YEAR).rows}
    old = {one.report: one.pdf_hash for one in closing.frozen_prints(desk, YEAR)}
    year_end.reopen_year(desk, YEAR, **REASON)
    no, person = next(
        (call.no, p)
        for call in activities.calls(desk, YEAR)
        for p in activities.roll(desk, call.no).people
        if p.status is AttendanceStatus.PRESENT and _counts(desk, p.certificate_no, call.no)
    )
    activities.mark(desk, no, person.certificate_no, AttendanceStatus.ABSENT)
    planned = year_end.plan_closing(desk, YEAR, with_gaps=True)
    after = {row.certificate_no: row.total for row in points.result(desk, YEAR).rows}
    moved = {one.certificate_no: (one.before, one.after) for one in planned.moved}
    assert (
        moved == {n: (before[n], after[n]) for n in after if before[n] != after[n]} and person.certificate_no in moved
    )
    closing.carry_out(desk, planned, freeze(closing.as_closed(desk, planned), YEAR))
    sentence = history.recent(desk, 1)[0].sentence
    assert f"与上次结账相比，{len(moved)} 人积分有变" in sentence and "→" in sentence
    fresh = {one.report: one.pdf_hash for one in closing.frozen_prints(desk, YEAR)}
    assert fresh["points-notice"] != old["points-notice"]
    with desk.store.read() as session:
        assert len(session.exec(select(FrozenPrint)).all()) == len(old) + len(fresh) > len(old)
    assert closed.verified().sound


def _counts(desk: Desk, number: str, activity: str) -> bool:
    lines = points.result(desk, YEAR).statement(number).lines
    return any(line.source == f"activities/{activity}" and line.counted > 0 for line in lines)


# ── what may come after the closing ───────────────────────────────────────────────────────────────────────────────


def test_a_suggestion_of_a_closed_year_is_answered_and_evaluated_later(closed: ClosedDesk) -> None:
    desk = closed.desk()
    before, paper = points.result(desk, YEAR).hash, pdf(desk, "year-summary")
    following = points.result(desk, YEAR + 1).hash
    open_ = next(s for s in records.find(desk, SUGGESTIONS, year=YEAR) if not s["answered_on"])
    closed.change(
        SUGGESTIONS, open_, assigned_on=open_["assigned_on"] or open_["raised_on"], answered_on=date(YEAR + 1, 2, 1),
        reply="已列入计划", evaluated_on=date(YEAR + 1, 2, 10), satisfaction=Satisfaction.SATISFIED, outcome=Outcome.A,
    )  # fmt: skip
    assert points.result(desk, YEAR).hash == before and pdf(desk, "year-summary") == paper
    assert points.result(desk, YEAR + 1).hash == following  # dated by 提出日期: nothing of it for the open year
    assert closed.verified().sound
    history.undo(desk, history.recent(desk, 1)[0].batch)
    assert next(s for s in records.find(desk, SUGGESTIONS, year=YEAR) if s["no"] == open_["no"])["answered_on"] is None


def test_an_answer_after_closing_asks_for_no_new_check(closed: ClosedDesk) -> None:
    open_ = next(s for s in records.find(closed.desk(), SUGGESTIONS, year=YEAR) if not s["answered_on"])
    closed.desk().store.close()
    closed.open = None
    closed.sql("UPDATE suggestion SET review = 'checked', reviewed_by = '李明' WHERE no = ?", open_["no"])
    closed.change(SUGGESTIONS, open_, answered_on=date(YEAR + 1, 2, 1))
    assert closed.desk()
    closed.desk().store.close()
    closed.open = None
    assert closed.sql("SELECT review FROM suggestion WHERE no = ?", open_["no"]) == [("checked",)]


@pytest.mark.parametrize(
    "changed", [{"title": "改题"}, {"excellent": True}, {"raised_on": date(YEAR + 1, 1, 3), "assigned_on": None}]
)
def test_what_belongs_to_the_closed_year_of_a_suggestion_stays_refused(
    closed: ClosedDesk, changed: dict[str, object]
) -> None:
    open_ = next(s for s in records.find(closed.desk(), SUGGESTIONS, year=YEAR) if not s["answered_on"])
    with pytest.raises(Conflict, match="已经结账"):
        closed.change(SUGGESTIONS, open_, answered_on=date(YEAR + 1, 2, 1), **changed)


# ── faces ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_frozen_prints_are_drawn_in_bundled_faces(closed: ClosedDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = closed.desk()
    seen: list[bool] = []
    real = fonts.bundled_only

    def watched(wanted: bool = True) -> Any:
        seen.append(wanted)
        return real(wanted)

    monkeypatch.setattr(fonts, "bundled_only", watched)
    catalog.produce(desk, "year-summary", Options(YEAR))
    catalog.produce(
        desk, "sign-in-sheet", Options.of(YEAR, activity=records.find(desk, ACTIVITIES, year=YEAR)[0]["no"])
    )
    assert seen == [True, False]


def test_the_head_on_paper_is_that_of_the_closing_and_stays(street: Desk) -> None:
    """An open year carries the end of the chain now; a closed one that on which the closing rests, whatever follows."""
    before = upkeep.verify(street).head
    assert year_figures.year_book(street, YEAR).stamp.chain == before
    year_end.close_year(street, YEAR, with_gaps=True)
    with street.store.write("另一步") as session:
        put_setting(session, "own-number", "b")
    stamp = year_figures.year_book(street, YEAR).stamp
    assert stamp.chain == before != upkeep.verify(street).head
    paper = catalog.gather(street, "year-summary", Options(YEAR))
    assert f"操作链 {stamp.short_chain}" in paper.report.build(paper.figures).text()
    assert "另一步" not in upkeep.known_head(street, stamp.short_chain).entry
    assert upkeep.known_head(street, stamp.short_chain).later >= 2

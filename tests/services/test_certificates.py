"""The certificate register: series, what is kept, 作废 and 补发, and checking what a paper says."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from gongshu_desk.domain.codes import AttendanceStatus, CertificateKind, HonourLevel, MandateLevel
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import HonourDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import activities, certificates, history, records
from gongshu_desk.services import certificate_register as register
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES, HONOURS
from gongshu_desk.services.certificate_check import Checked, check
from gongshu_desk.services.certificate_claims import grants
from gongshu_desk.services.certificate_entries import Entry
from gongshu_desk.services.desk import Desk, found_desk, open_desk
from gongshu_desk.store.tables import CertificateLayout

TRAINING, HONOUR = CertificateKind.TRAINING, CertificateKind.HONOUR
YEAR = 2025
UNIT = "翠柳街道人大工委"
PEOPLE = (
    ("王毅", "第二小组"),
    ("丁一", "第一小组"),
    ("嘉木样·洛桑久美·图丹却吉尼玛", "第二小组"),
    ("张𬬭", "第一小组"),
)
TODAY = date(2026, 1, 20)


@pytest.fixture(scope="module")
def office_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four deputies in two groups, all trained in 2025; honours of the office, of the district, of nobody named.

    Made once; copy it, do not write into it.
    """
    folder = tmp_path_factory.mktemp("office") / "data"
    desk = found_desk(
        folder, unit=UNIT, term=1, level=MandateLevel.DISTRICT, term_from=date(2021, 12, 28), today=lambda: TODAY
    )
    desk.store.clerk = "周敏"
    for number, (name, group) in enumerate(PEOPLE, start=1):
        records.add(
            desk, DEPUTIES,
            DeputyDraft(name=name, level=MandateLevel.DISTRICT, term=1, certificate_no=f"Z00{number}", group=group),
        )  # fmt: skip
    records.add(
        desk, ACTIVITIES,
        ActivityDraft(no="T1", kind="training", name="代表依法履职能力提升", held_on=date(2025, 5, 12), hours=8),
    )  # fmt: skip
    for number in range(1, len(PEOPLE) + 1):
        records.add(
            desk, ATTENDANCE,
            AttendanceDraft(activity_no="T1", certificate_no=f"Z00{number}", status=AttendanceStatus.PRESENT),
        )  # fmt: skip
    for number, granted_by in enumerate((UNIT, "临江区人大常委会", None), start=1):
        records.add(
            desk, HONOURS,
            HonourDraft(certificate_no=f"Z00{number}", name="优秀人大代表", level=HonourLevel.SUBDISTRICT,
                        granted_by=granted_by, granted_on=date(2025, 12, 1)),
        )  # fmt: skip
    desk.store.close()
    return folder


@pytest.fixture
def office(office_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A copy of the office, to do with as the test likes."""
    shutil.copytree(office_folder, tmp_path / "data", ignore=shutil.ignore_patterns("*.lock*"))
    desk = open_desk(tmp_path / "data", "周敏", lambda: TODAY)
    yield desk
    desk.store.close()


def rename(desk: Desk, number: str, name: str) -> None:
    found = next(values for values in records.find(desk, DEPUTIES) if values["certificate_no"] == number)
    loaded = records.load(desk, DEPUTIES, found["id"])
    records.change(desk, DEPUTIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"name": name}))


def entry(desk: Desk, number: str) -> Entry:
    return next(one for one in certificates.register(desk) if one.number == number)


def reissue(desk: Desk, number: str, reason: str, *, fresh: bool = False) -> str:
    made = register.plan_reissue(desk, number, reason, fresh=fresh)
    register.carry_out(desk, made)
    return made.numbers[0]


# --- numbers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("order", "names"),
    [("stroke", ["丁一", "王毅", "张𬬭", "嘉木样·洛桑久美·图丹却吉尼玛"]),
     ("group", ["丁一", "张𬬭", "王毅", "嘉木样·洛桑久美·图丹却吉尼玛"])],
)  # fmt: skip
def test_numbers_follow_the_order_of_the_stack(office: Desk, order: str, names: list[str]) -> None:
    numbers, _ = register.issue(office, TRAINING, YEAR, order=order)
    assert numbers == [f"培训〔2025〕第{serial:04d}号" for serial in (1, 2, 3, 4)]
    assert [one.name for one in certificates.register(office, YEAR)] == names
    assert [f.certificate.name for f in certificates.figures(office, TRAINING, YEAR, order=order)] == names


def test_series_are_apart_by_kind_and_year(office: Desk) -> None:
    register.issue(office, TRAINING, YEAR)
    assert register.issue(office, HONOUR, YEAR)[0][0] == "荣誉〔2025〕第0001号"
    records.add(office, ACTIVITIES, ActivityDraft(no="T2", kind="training", name="新法学习", held_on=date(2026, 1, 6)))
    records.add(
        office, ATTENDANCE, AttendanceDraft(activity_no="T2", certificate_no="Z001", status=AttendanceStatus.LATE)
    )
    assert register.issue(office, TRAINING, 2026)[0] == ["培训〔2026〕第0001号"]


def test_a_plan_writes_nothing(office: Desk) -> None:
    made = register.plan(office, TRAINING, YEAR)
    assert len(made.numbers) == 4 and certificates.register(office) == []
    assert register.plan(office, TRAINING, YEAR).numbers == made.numbers


def test_a_failed_write_leaves_no_gap(office: Desk) -> None:
    made = register.plan(office, TRAINING, YEAR)
    broken = replace(made, entries=(*made.entries[:3], replace(made.entries[3], number=made.entries[0].number)))
    with pytest.raises(sa.exc.IntegrityError, match="顶替"):
        register.carry_out(office, broken)
    assert certificates.register(office) == []
    register.carry_out(office, made)
    assert [one.serial for one in certificates.register(office)] == [1, 2, 3, 4]


def test_a_register_that_moved_refuses_the_plan(office: Desk) -> None:
    made = register.plan(office, TRAINING, YEAR)
    register.issue(office, TRAINING, YEAR, ["Z001"])
    with pytest.raises(Conflict, match="登记簿有变动"):
        register.carry_out(office, made)
    assert len(certificates.register(office)) == 1


def test_a_plan_needs_one_hash_a_certificate(office: Desk) -> None:
    with pytest.raises(ValueError):
        register.carry_out(office, register.plan(office, TRAINING, YEAR), ["0" * 64])


def test_a_number_is_not_given_again_after_undo_was_refused(office: Desk) -> None:
    _, saved = register.issue(office, TRAINING, YEAR, ["Z001"])
    assert saved is not None
    with pytest.raises(Conflict, match="不能撤销"):
        history.undo(office, saved.batch)
    assert [one.number for one in certificates.register(office)] == ["培训〔2025〕第0001号"]


def test_the_office_has_a_word_of_its_own_for_its_numbers(office: Desk) -> None:
    """翠柳人大培〔2025〕第0002号: kept for the next time, also for 补发; the serial goes on."""
    register.issue(office, TRAINING, YEAR, ["Z001"])
    register.carry_out(office, register.plan(office, TRAINING, YEAR, ["Z002"], word=" 翠柳人大培 "))
    assert register.series(office)[TRAINING] == "翠柳人大培"
    assert register.issue(office, TRAINING, YEAR, ["Z003"])[0] == ["翠柳人大培〔2025〕第0003号"]
    assert reissue(office, "培训〔2025〕第0001号", "遗失") == "翠柳人大培〔2025〕第0004号"
    assert register.issue(office, HONOUR, YEAR)[0][0] == "荣誉〔2025〕第0001号"
    assert check(office, "翠柳人大培[2025]2号").state == "valid"
    assert check(office, "培训〔2025〕第0002号").state == "unknown"


@pytest.mark.parametrize(
    "word", ["", "  ", "培训2025", "培〔训〕", "培 训", "一二三四五六七八九十一二三四五六七", "荣誉"]
)
def test_a_word_that_would_spoil_the_numbers_is_refused(office: Desk, word: str) -> None:
    with pytest.raises(InvalidInput, match="编号字头"):
        register.plan(office, TRAINING, YEAR, word=word)


def test_a_word_once_used_stays_with_its_kind(office: Desk) -> None:
    register.issue(office, TRAINING, YEAR, ["Z001"])
    register.carry_out(office, register.plan(office, TRAINING, YEAR, ["Z002"], word="翠柳人大培"))
    with pytest.raises(InvalidInput, match="已用于另一种证书"):
        register.plan(office, HONOUR, YEAR, word="培训")


def test_a_date_to_come_is_refused(office: Desk) -> None:
    with pytest.raises(InvalidInput, match="还没有到"):
        register.plan(office, TRAINING, YEAR, issued_on=date(2026, 1, 21))
    assert register.plan(office, TRAINING, YEAR, issued_on=date(2026, 1, 5)).issued_on == date(2026, 1, 5)


def test_the_shipped_layout_is_kept_once_when_it_is_first_used(office: Desk) -> None:
    register.issue(office, TRAINING, YEAR, ["Z001"])
    register.issue(office, TRAINING, YEAR)
    register.issue(office, HONOUR, YEAR)
    with office.store.read() as session:
        rows = session.exec(select(CertificateLayout)).all()
    assert sorted((row.kind.value, row.version) for row in rows) == [
        ("honour-certificate", 1),
        ("training-certificate", 1),
    ]
    assert {one.layout_version for one in certificates.register(office)} == {1}


# --- whose honour ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("granted_by", "own"),
    [("", True), (UNIT, True), ("临江区人大常委会翠柳街道工作委员会", True), (f"中共翠柳街道党工委、{UNIT}", True),
     ("临江区人大常委会", False), ("翠柳街道党工委", False), ("省人民政府", False)],
)  # fmt: skip
def test_which_honours_are_the_offices_own(granted_by: str, own: bool) -> None:
    assert grants(UNIT, granted_by) is own


def test_honours_of_others_need_to_be_named(office: Desk) -> None:
    numbers, _ = register.issue(office, HONOUR, YEAR)
    assert len(numbers) == 2
    assert {one.name for one in certificates.register(office)} == {PEOPLE[0][0], PEOPLE[2][0]}
    assert len(certificates.figures(office, HONOUR, YEAR)) == 2, "no specimen of another body's certificate either"
    assert register.issue(office, HONOUR, YEAR, ["Z002"])[0] == ["荣誉〔2025〕第0003号"]
    assert len(certificates.figures(office, HONOUR, YEAR)) == 3


def test_only_honours_of_others_are_named_in_the_refusal(office: Desk) -> None:
    for values in records.find(office, HONOURS, year=YEAR):
        if values["certificate_no"] != "Z002":
            records.archive(office, HONOURS, [values["id"]])
    with pytest.raises(InvalidInput, match="临江区人大常委会"):
        register.issue(office, HONOUR, YEAR)


def test_nobody_entitled_is_refused(office: Desk) -> None:
    with pytest.raises(InvalidInput, match="没有可发"):
        register.issue(office, TRAINING, 2024)


# --- what was issued stays -------------------------------------------------------------------------------------


def test_figures_come_from_what_was_kept(office: Desk) -> None:
    register.issue(office, TRAINING, YEAR)
    before = certificates.figures(office, TRAINING, YEAR)
    rename(office, "Z001", "王一毅")
    course = next(values for values in records.find(office, ACTIVITIES) if values["no"] == "T1")
    loaded = records.load(office, ACTIVITIES, course["id"])
    records.change(office, ACTIVITIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"name": "另一培训"}))
    assert certificates.figures(office, TRAINING, YEAR) == before


def test_a_certificate_stays_printable_when_the_record_behind_it_is_gone(office: Desk) -> None:
    register.issue(office, TRAINING, YEAR)
    before = certificates.figures(office, TRAINING, YEAR)
    activities.mark(office, "T1", "Z001", AttendanceStatus.ABSENT)
    assert len(certificates.claims(office, TRAINING, YEAR)) == 3
    assert certificates.figures(office, TRAINING, YEAR) == before


def test_certificates_of_the_first_schema_are_still_read(office: Desk) -> None:
    """Kept words without a reason or a layout: the shipped layout and the usual sentence."""
    register.issue(office, HONOUR, YEAR)
    office.store.close()
    with sqlite3.connect(office.store.file) as raw:
        number, data = raw.execute("SELECT number, data FROM certificate ORDER BY serial").fetchone()
        old = json.loads(data)
        for name in ("reason", "granted_on"):
            del old[name]
        raw.execute("UPDATE certificate SET data = ?, layout_id = NULL WHERE number = ?", (json.dumps(old), number))
    raw.close()
    figures = certificates.figures(office, HONOUR, YEAR, numbers=[number])
    assert figures[0].certificate.number == number and figures[0].certificate.layout == ""


def test_an_unknown_number_is_named(office: Desk) -> None:
    register.issue(office, TRAINING, YEAR)
    with pytest.raises(NotFound, match="第0099号"):
        certificates.figures(office, TRAINING, YEAR, numbers=["培训〔2025〕第0099号"])
    with pytest.raises(NotFound, match="第0099号"):
        certificates.lists(office, YEAR, ["培训〔2025〕第0099号"])


# --- 作废 and 补发 ---------------------------------------------------------------------------------------------


def test_void_needs_a_reason_and_happens_once(office: Desk) -> None:
    number = register.issue(office, TRAINING, YEAR)[0][0]
    with pytest.raises(InvalidInput, match="没有写明作废的原因"):
        register.void(office, number, "  ")
    register.void(office, number, " 姓名印错 ", date(2026, 1, 20))
    found = entry(office, number)
    assert (found.valid, found.void_reason, found.void_on) == (False, "姓名印错", TODAY)
    with pytest.raises(Conflict, match="姓名印错"):
        register.void(office, number, "再来一次")
    with pytest.raises(NotFound):
        register.void(office, "没有这个号", "姓名印错")


@pytest.mark.parametrize(("day", "match"), [(date(2026, 1, 21), "还没有到"), (date(2026, 1, 19), "早于发证")])
def test_void_on_an_impossible_day(office: Desk, day: date, match: str) -> None:
    number = register.issue(office, TRAINING, YEAR)[0][0]
    with pytest.raises(InvalidInput, match=match):
        register.void(office, number, "姓名印错", day)
    assert entry(office, number).valid


def test_reissue_names_predecessor_and_successor(office: Desk) -> None:
    first = register.issue(office, TRAINING, YEAR)[0][0]
    rename(office, "Z002", "丁壹")
    second = reissue(office, first, "遗失")
    old, new = entry(office, first), entry(office, second)
    assert second == "培训〔2025〕第0005号"
    assert (old.valid, old.void_reason, old.replaced_by) == (False, "遗失", second)
    assert (new.valid, new.replaces, new.name) == (True, first, old.name)
    assert next(f for f in certificates.figures(office, TRAINING, YEAR, numbers=[second])).certificate.reissued
    with pytest.raises(Conflict, match="已由"):
        reissue(office, first, "遗失")
    third = reissue(office, second, "姓名更正", fresh=True)
    assert entry(office, third).name == "丁壹"


def test_reissue_of_a_void_certificate_keeps_its_first_reason(office: Desk) -> None:
    number = register.issue(office, TRAINING, YEAR)[0][0]
    register.void(office, number, "姓名印错")
    second = reissue(office, number, "更正后补发")
    assert (entry(office, number).void_reason, entry(office, number).replaced_by) == ("姓名印错", second)


def test_no_second_valid_certificate_by_reissue(office: Desk) -> None:
    number = register.issue(office, TRAINING, YEAR)[0][0]
    register.void(office, number, "姓名印错")
    fresh = register.issue(office, TRAINING, YEAR)[0]
    assert fresh == ["培训〔2025〕第0005号"]
    with pytest.raises(Conflict, match="已有有效的证书"):
        reissue(office, number, "遗失")


def test_fresh_words_need_the_record(office: Desk) -> None:
    number = register.issue(office, TRAINING, YEAR, ["Z001"])[0][0]
    activities.mark(office, "T1", "Z001", AttendanceStatus.ABSENT)
    with pytest.raises(Conflict, match="照原证内容"):
        register.plan_reissue(office, number, "遗失", fresh=True)
    assert register.plan_reissue(office, number, "遗失").replaces == number


def test_void_can_be_undone_unless_another_was_issued(office: Desk) -> None:
    number = register.issue(office, TRAINING, YEAR)[0][0]
    saved = register.void(office, number, "点错了")
    history.undo(office, saved.batch)
    assert entry(office, number).valid and entry(office, number).void_on is None
    saved = register.void(office, number, "姓名印错")
    register.issue(office, TRAINING, YEAR)
    with pytest.raises(Conflict, match="不能撤销作废"):
        history.undo(office, saved.batch)
    assert not entry(office, number).valid


# --- the list of a batch ----------------------------------------------------------------------------------------


def test_the_list_ties_out(office: Desk) -> None:
    numbers, _ = register.issue(office, TRAINING, YEAR, order="group")
    reissue(office, numbers[1], "遗失")
    register.void(office, numbers[0], "姓名印错")
    register.issue(office, HONOUR, YEAR)
    training, honour = certificates.lists(office, YEAR, order="group")
    assert (training.kind, len(training.lines), len(training.valid), len(training.void)) == (TRAINING, 5, 3, 2)
    assert sum(count for _, count in training.groups) == len(training.valid)
    assert [line.name for line in training.valid] == ["张𬬭", "王毅", "嘉木样·洛桑久美·图丹却吉尼玛"]
    assert honour.kind is HONOUR and not honour.partial
    part = certificates.lists(office, YEAR, numbers[:2])
    assert len(part) == 1 and part[0].partial and len(part[0].lines) == 2


# --- checking ---------------------------------------------------------------------------------------------------


@pytest.fixture
def checked(office: Desk) -> tuple[Desk, Entry, Entry]:
    """A valid training certificate 0001 and an honour certificate of the same year and serial."""
    register.issue(office, TRAINING, YEAR)
    register.issue(office, HONOUR, YEAR)
    return office, entry(office, "培训〔2025〕第0001号"), entry(office, "荣誉〔2025〕第0001号")


@pytest.mark.parametrize(
    "spelling",
    ["培训〔2025〕第0001号", "培训[2025]第0001号", "培训（2025）第 0001 号", "培训【2025】 0001", "培训〔2025〕1号",
     "  培训 〔２０２５〕 第 ０００１ 号 ", "证书编号：培训〔2025〕第0001号", "培训〔2025〕第0001号（补发）", "培训2025年第1号"],
)  # fmt: skip
def test_a_number_in_its_usual_spellings(checked: tuple[Desk, Entry, Entry], spelling: str) -> None:
    desk, training, _ = checked
    found = check(desk, spelling)
    assert (found.state, found.entry) == ("valid", training)
    assert training.check_code in found.sentence, "a number alone is no proof: the code to compare is told"


@pytest.mark.parametrize(
    "spell",
    [lambda c: f"2025-0001 {c}", lambda c: c, lambda c: c.replace("-", ""), lambda c: c.upper(),
     lambda c: c.replace("-", "—"), lambda c: f"核验码：{c}", lambda c: f"2025-0001 {c}".lower(),
     lambda c: f"荣誉〔2025〕第0001号 {c}", lambda c: "".join(chr(ord(x) + 0xFEE0) for x in c)],
)  # fmt: skip
def test_a_code_in_its_usual_spellings(checked: tuple[Desk, Entry, Entry], spell: object) -> None:
    desk, _, honour = checked
    found = check(desk, spell(honour.check_code))  # type: ignore[operator]
    assert (found.state, found.entry) == ("valid", honour)
    assert "只核对了编号" not in found.sentence


def test_void_and_its_successor_are_told(office: Desk) -> None:
    number = register.issue(office, TRAINING, YEAR)[0][0]
    code = entry(office, number).check_code
    second = reissue(office, number, "遗失")
    found = check(office, code)
    assert found.state == "void" and found.entry is not None
    assert "遗失" in found.sentence and second in found.sentence and "2026-01-20" in found.sentence
    assert number in check(office, second).sentence
    told = found.as_document()["certificate"]
    assert told["void_on"] == "2026-01-20" and told["replaced_by"] == second


def test_a_code_that_is_not_the_numbers_own_is_unknown(checked: tuple[Desk, Entry, Entry]) -> None:
    desk, training, honour = checked
    other = honour if training.check_code != honour.check_code else training
    found: Checked = check(desk, f"{training.number} {other.check_code}")
    assert (found.state, found.entry, found.near) == ("unknown", None, training)
    assert "核验码不是" in found.sentence
    assert found.as_document()["certificate"] is None


@pytest.mark.parametrize(
    "text", ["培训〔2024〕第0001号", "2025-0999 0000-0000", "0000-0000", "随便写的", "荣誉〔2025〕第0077号"]
)
def test_what_the_register_does_not_know(checked: tuple[Desk, Entry, Entry], text: str) -> None:
    found = check(checked[0], text)
    assert found.state == "unknown" and found.entry is None


def test_a_bare_number_of_two_series_asks_for_more(checked: tuple[Desk, Entry, Entry]) -> None:
    with pytest.raises(InvalidInput, match="对应 2 张"):
        check(checked[0], "2025-0001")
    with pytest.raises(InvalidInput, match="没有填写"):
        check(checked[0], "　")


def test_words_changed_behind_the_back_change_the_code(checked: tuple[Desk, Entry, Entry]) -> None:
    desk, training, _ = checked
    desk.store.close()
    with sqlite3.connect(desk.store.file) as raw:
        raw.execute("UPDATE certificate SET data = replace(data, '依法', '违法') WHERE number = ?", (training.number,))
    raw.close()
    assert check(desk, f"{training.number} {training.check_code}").state == "unknown"

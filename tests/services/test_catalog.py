"""What holds for every record kind there is, and for every one that will be added."""

import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

from gongshu_desk.domain import codes
from gongshu_desk.domain.codes import (
    ActivityKind,
    AttendanceStatus,
    Code,
    CouncilSort,
    DayPart,
    Decision,
    HonourLevel,
    JudicialPost,
    LeaveDecision,
    LeaveKind,
    MandateLevel,
    MandateStatus,
    MatterResult,
    ObjectionKind,
    OpinionRoute,
    OrganiserLevel,
    Outcome,
    ProjectState,
    RaisedAt,
    Satisfaction,
    Sex,
    SuggestionKind,
    TargetTier,
    TrainingTier,
    TypedKind,
)
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.council import CouncilMemberDraft, MatterDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import AdjustmentDraft, DutyReportDraft, HonourDraft, StationDraft
from gongshu_desk.domain.records.election import ElectionDraft, TypedCountDraft
from gongshu_desk.domain.records.fields import Draft, explain, fields_of, form_fields_of
from gongshu_desk.domain.records.leave import LeaveDraft
from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.domain.records.opening import OpeningDraft
from gongshu_desk.domain.records.rectification import RectificationDraft
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.domain.records.selection import CandidateDraft, SelectionDraft
from gongshu_desk.domain.records.station_duty import ShiftDraft
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft, FindingDraft, ProjectDraft
from gongshu_desk.domain.records.training import MaterialDraft, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import catalog, records
from gongshu_desk.services.catalog import RECORD_KINDS, SHEET_KINDS
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.kinds import RecordKind, draft_of, read

ONE, TWO = "3301990100001", "3301990100002"

FULL: dict[str, Draft] = {
    "stations": StationDraft(
        name="柳岸社区联络站", no="LZ01", address="柳岸路 21 号", keeper="周敏", phone="0570-80000001",
        reception_day="每月 15 日", note="二楼", head="何卫东", community="柳岸社区", area="柳岸、清河两个小区",
        opened_on=date(2022, 3, 1), closed_on=date(2029, 3, 1),
    ),
    "deputies": DeputyDraft(
        name="欧阳慧", sex=Sex.FEMALE, ethnic="畲族", born="1981-04", party="民盟", education="研究生",
        employer="翠柳小学校长", phone="13900001000", id_number="330199198104120024", certificate_no=ONE,
        re_elected=True, by_election=True, elected_on=date(2024, 3, 5), ended_on=date(2026, 9, 1), end_reason="辞职被接受",
        suspended_from=date(2025, 2, 3), suspended_to=date(2025, 5, 6), status=MandateStatus.TERMINATED, note="备注",
        level=MandateLevel.DISTRICT, term=1, electoral_district="第 1 选区", delegation="翠柳代表团", group="第一小组",
        station="柳岸社区联络站", tags=("基层一线", "妇女", "归侨"),
    ),
    "activities": ActivityDraft(
        no="A001", kind=ActivityKind.RECEPTION, name="进站接待", series="四月接待", organiser_level=OrganiserLevel.GROUP,
        organiser="第一小组", held_on=date(2026, 4, 15), day_part=DayPart.EVENING, end_date=date(2026, 4, 16),
        half_days=Decimal("1.5"), hours=Decimal("4.25"), place="二楼", topic="停车", visitors=0, appraised=3, note="雨",
        station="柳岸社区联络站",
    ),
    "attendance": AttendanceDraft(
        activity_no="A001", certificate_no=ONE, name="欧阳慧", status=AttendanceStatus.LEFT_EARLY,
        actual_half_days=Decimal("0.5"), spoke=True, note="先走",
    ),
    "suggestions": SuggestionDraft(
        no="S001", kind=SuggestionKind.MOTION, title="关于加装电梯的议案", raised_on=date(2026, 1, 15),
        raised_at=RaisedAt.SESSION, handler="区住建局", assigned_on=date(2026, 1, 20), answered_on=date(2026, 3, 1),
        evaluated_on=date(2026, 3, 9), satisfaction=Satisfaction.FAIRLY, outcome=Outcome.B, key=True, excellent=True,
        lead=ONE, cosigners=(TWO,),
    ),
    "opinions": OpinionDraft(
        no="Y001", station="柳岸社区联络站", activity_no="A001", collected_on=date(2026, 4, 15), raised_by="居民王女士",
        content="路灯不亮", route=OpinionRoute.BEYOND_AUTHORITY, answered_on=date(2026, 4, 20),
        resolved_on=date(2026, 5, 1),
    ),
    "duty-reports": DutyReportDraft(
        certificate_no=ONE, year=2026, due=True, written_on=date(2026, 11, 2), oral_on=date(2026, 11, 20), place="联络站",
        due_to_attend=50, attended=48, issued=48, returned=47, valid=46, satisfied=40, fairly=4, dissatisfied=1,
        abstained=1,
    ),
    "honours": HonourDraft(
        certificate_no=ONE, name="优秀人大代表", level=HonourLevel.NATION, granted_by="某会", document_no="〔2026〕1号",
        granted_on=date(2026, 9, 9),
    ),
    "adjustments": AdjustmentDraft(
        no="T001", certificate_no=ONE, item="F6", points=Decimal("-2.50"), decided_on=date(2026, 9, 9), reason="不实",
        approved_by="李明", document_no="〔2026〕2号",
    ),
    "objections": ObjectionDraft(
        no="YY2026-01", year=2026, certificate_no=ONE, received_on=date(2027, 1, 6), received_by="周敏", raised_by="欧阳慧",
        kind=ObjectionKind.MISSING, refers="activities/A001", content="到场没有登记", checked_on=date(2027, 1, 7),
        checked_by="何卫东", findings="签到表上有签名", decided_on=date(2027, 1, 8), decided_by="沈国梁",
        decision=Decision.PARTLY, correction="补登出席 A001", answer="已经更正", answered_on=date(2027, 1, 9),
    ),
    "leaves": LeaveDraft(
        activity_no="A001", certificate_no=ONE, kind=LeaveKind.SICK, reason="住院治疗", asked_on=date(2026, 4, 13),
        in_writing=True, approver="召集人", decision=LeaveDecision.GRANTED, decided_by="周敏", decided_on=date(2026, 4, 14),
        note="附医院证明",
    ),
    "opening-totals": OpeningDraft(
        certificate_no=ONE, name="欧阳慧", year=2024, total=Decimal("85.5"), band="良好", rank=4, days=Decimal("12.5"),
        attended=20, trainings=3, receptions=4, led=2, reported=True, source="2024 年度履职汇总表", note="纸质表",
    ),
    "rectifications": RectificationDraft(
        no="ZG01", certificate_no=ONE, year=2026, content="多到站接待", due_on=date(2027, 6, 30), report_again=True,
        done_on=date(2027, 5, 1), evidence="上半年接待三次", checked_by="周敏", note="已核",
    ),
    "shifts": ShiftDraft(
        station="柳岸社区联络站", on=date(2026, 5, 15), day_part=DayPart.MORNING, certificate_no=ONE, note="调班",
    ),
    "council-members": CouncilMemberDraft(
        no="YS001", name="张三", sort=CouncilSort.RESIDENT, community="柳岸社区", employer="退休", phone="13900002000",
        from_on=date(2023, 1, 1), to_on=date(2027, 1, 1), note="楼道长",
    ),
    "council-matters": MatterDraft(
        no="YT001", activity_no="A001", title="票决民生实事项目", proposer="张三", result=MatterResult.PASSED, votes_for=30,
        against=1, abstained=2, handler="街道城建办", due_on=date(2026, 9, 1), answered_on=date(2026, 8, 1),
        outcome="已列入计划", note="记名",
    ),
    "projects": ProjectDraft(
        no="MS01", name="加装电梯", year=2026, lead="街道城建办", goal="加装 20 台", budget=Decimal("320.5"),
        voted_on=date(2026, 1, 9), votes_for=45, state=ProjectState.FINISHED, progress=100, due_on=date(2026, 11, 30),
        done_on=date(2026, 11, 2), note="提前",
    ),
    "findings": FindingDraft(
        no="JD001", activity_no="A001", certificate_no=ONE, content="坡道太陡", handler="街道城建办",
        due_on=date(2026, 7, 1), answered_on=date(2026, 6, 1), resolved_on=date(2026, 6, 20), result="已改", note="回访",
    ),
    "appraisals": AppraisalDraft(
        no="PY001", activity_no="A001", name="李四", post=JudicialPost.JUDGE, organ="区人民法院", issued=40, returned=39,
        valid=38, satisfied=30, fairly=6, dissatisfied=2, opinion="加强释法", rectified="已整改", note="第一批",
    ),
    "selections": SelectionDraft(
        no="PX01", name="最美人大代表", year=2026, level=HonourLevel.SUBDISTRICT, criteria="积分良好以上", places=3,
        granted_by="翠柳街道人大工委", document_no="〔2026〕9 号", decided_on=date(2026, 12, 1), note="年度",
    ),
    "candidates": CandidateDraft(
        selection="PX01", certificate_no=ONE, reason="接待群众多", proposed_by="第一小组", votes=20, chosen=True, note="首推",
    ),
    "training-plans": TrainingPlanDraft(
        no="PX-01", year=2026, title="代表法专题", tier=TrainingTier.WORKING_COMMITTEE, planned_on=date(2026, 4, 1),
        half_days=Decimal("1"), hours=Decimal("3.5"), audience="全体代表", lecturer="党校老师", responsible="周敏",
        note="以会代训",
    ),
    "training-targets": TrainingTargetDraft(
        year=2026, tier=TargetTier.ANY, half_days=Decimal("4"), hours=Decimal("16"), source="代表培训办法",
    ),
    "materials": MaterialDraft(
        no="ZL001", title="代表法讲稿", topic="法律法规", tier=TrainingTier.DISTRICT, author="区人大",
        dated_on=date(2026, 3, 1), activity_no="A001", note="电子版",
    ),
    "elections": ElectionDraft(
        level=MandateLevel.CITY, term=2, electoral_district="第 1 选区", held_on=date(2026, 12, 20), seats=2, candidates=3,
        registered=3210, voted=3020, rounds=2, elected=2, note="另行选举一次",
    ),
    "typed-counts": TypedCountDraft(
        no="TB001", what=TypedKind.APPOINTMENTS, label="任命", from_on=date(2026, 1, 1), to_on=date(2026, 12, 31), count=12,
        measure="人次", source="常委会公报", note="区",
    ),
    "reminders": ReminderDraft(
        no="TX001", text="报送亮分表", due_on=date(2026, 9, 30), done_on=date(2026, 9, 29), note="纸质",
    ),
    "calendar-days": CalendarDayDraft(day=date(2027, 2, 6), working=True, name="春节调休"),
}  # fmt: skip
"""A record of each kind with every field filled that may be filled."""

GLOSSARY = {
    "代表": "deputies",
    "活动": "activities",
    "出席": "attendance",
    "建议": "suggestions",
    "群众意见": "opinions",
    "述职": "duty-reports",
    "荣誉": "honours",
    "积分调整": "adjustments",
    "联络站": "stations",
    "异议": "objections",
    "请假": "leaves",
    "期初数": "opening-totals",
    "整改事项": "rectifications",
    "值班安排": "shifts",
    "议事成员": "council-members",
    "议事事项": "council-matters",
    "民生实事项目": "projects",
    "监督意见": "findings",
    "两官评议": "appraisals",
    "评选": "selections",
    "候选人选": "candidates",
    "培训计划": "training-plans",
    "培训要求": "training-targets",
    "培训资料": "materials",
    "选举情况": "elections",
    "填报数": "typed-counts",
    "提醒": "reminders",
    "工作日历": "calendar-days",
}
"""The clerk's term of each kind and its identifier; one word for one thing, in code, sheets and windows."""

SHEETS = {
    "deputies": "姓名* 性别 民族 出生日期 党派 文化程度 工作单位及职务 层级* 届次* 选区 代表证号* 代表团 代表小组 联络站 身份类别 是否连任 "
    "是否补选 当选日期 任职终止日期 终止原因 暂停起 暂停止 状态 手机 身份证号 备注",
    "activities": "编号* 类型* 名称* 所属会议 组织层级 组织单位 日期* 时段 结束日期 半天数 学时 地点 联络站 主题 接待群众人数 评议人数 备注",
    "attendance": "活动编号* 代表证号 姓名 出席情况* 实到半天数 发言 备注",
    "suggestions": "编号* 类别* 标题* 领衔代表证号* 联名代表证号 提出日期* 提出时间 承办单位 交办日期 答复日期 评价日期 满意度 办理结果 "
    "重点督办 优秀建议",
    "opinions": "编号* 联络站* 活动编号 收集日期* 提出人 内容* 处理方式* 答复日期 解决日期",
    "duty-reports": "代表证号* 年度* 应述职 书面报告日期 口头述职日期 地点 应到 实到 发出票 收回票 有效票 满意 基本满意 不满意 弃权",
    "honours": "代表证号 联络站 名称* 级别* 授予单位 文号 日期*",
}
"""The fixed contract of the seven sheets."""

each_kind = pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.name)
each_code = pytest.mark.parametrize(
    "code", [c for c in vars(codes).values() if isinstance(c, type) and issubclass(c, Code) and c is not Code]
)


def enter_all(desk: Desk) -> None:
    """A second deputy, then the full record of every kind through the clerk's door."""
    records.add(
        desk, catalog.DEPUTIES, DeputyDraft(name="周浩", certificate_no=TWO, level=MandateLevel.DISTRICT, term=1)
    )
    for name, draft in FULL.items():
        records.add(desk, catalog.kind_of(name), draft)


@pytest.fixture(scope="module")
def entered(founded_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A store with one full record of every kind, which the tests read and do not change."""
    folder = tmp_path_factory.mktemp("entered") / "data"
    shutil.copytree(founded_folder, folder)
    desk = open_desk(folder, today=lambda: date(2026, 11, 22))
    enter_all(desk)
    yield desk
    desk.store.close()


def test_every_kind_has_a_full_record() -> None:
    """The tests below cover every kind that is added later."""
    assert set(FULL) == {kind.name for kind in RECORD_KINDS}


@each_kind
def test_full_record_fills_every_field(kind: RecordKind) -> None:
    """Nothing is left at its default, so that a lost field shows."""
    draft = FULL[kind.name]
    for spec in kind.fields:
        if (kind.name, spec.name) != ("honours", "station"):
            assert getattr(draft, spec.name) not in (None, "", ()), spec.name


@each_kind
def test_every_field_has_a_label(kind: RecordKind) -> None:
    """In Chinese, and each once, for it heads a column."""
    labels = [spec.label for spec in kind.fields]
    assert all(label and not label.isascii() for label in labels)
    assert len(set(labels)) == len(labels)
    assert {spec.name for spec in form_fields_of(kind.draft)} == set(kind.draft.model_fields)


@each_kind
def test_aliases_lead_to_one_field(kind: RecordKind) -> None:
    """A header never means two fields of one sheet."""
    seen: dict[str, str] = {}
    for spec in kind.fields:
        for header in (spec.label, *spec.aliases):
            assert seen.setdefault(header, spec.name) == spec.name, header


@pytest.mark.parametrize("kind", SHEET_KINDS, ids=lambda kind: kind.name)
def test_sheet_headers_are_the_fixed_contract(kind: RecordKind) -> None:
    """The streets' own Excel files depend on these words, this order, these stars."""
    headers = SHEETS[kind.name].split()
    assert [spec.header for spec in kind.fields] == headers


def test_there_are_seven_sheets() -> None:
    """In the order of the contract."""
    assert [kind.name for kind in SHEET_KINDS] == list(SHEETS)


@each_code
def test_every_code_has_a_label(code: type[Code]) -> None:
    """A label of its own, and both the label and the stored value read as the code."""
    labels = [member.label for member in code]
    assert all(labels)
    assert len(set(labels)) == len(labels)
    for member in code:
        assert code.of(member.label) is member
        assert code.of(member.value) is member
        assert str(member) == member.label
    with pytest.raises(ValueError, match="没有"):
        code.of("没有")


@each_kind
def test_samples_satisfy_their_field(kind: RecordKind) -> None:
    """What a template shows as an example could be typed in as it stands."""
    for spec in kind.fields:
        if spec.meta.sample and spec.codes:
            assert type(spec.codes[0]).of(spec.meta.sample) in spec.codes, spec.label
        elif spec.meta.sample and spec.type == "date":
            assert date.fromisoformat(spec.meta.sample), spec.label
        elif spec.meta.sample and spec.type in ("int", "decimal"):
            assert Decimal(spec.meta.sample) >= 0, spec.label
        elif spec.meta.sample and spec.type == "yes_no":
            assert spec.meta.sample in ("是", "否")


@each_kind
def test_references_name_a_kind(kind: RecordKind) -> None:
    """A field that refers to others says to what, and the kind knows which column holds it."""
    for name, reference in kind.references.items():
        spec = next(s for s in form_fields_of(kind.draft) if s.name == name)
        assert spec.meta.refers == reference.kind
        assert spec.meta.makes == reference.makes
        assert reference.column in kind.table.__table__.columns  # type: ignore[attr-defined]


@each_kind
def test_draft_to_row_and_back(entered: Desk, kind: RecordKind) -> None:
    """What was entered is what is read, field by field; so lists, forms and exports show it."""
    with entered.store.read() as session:
        values = [v for v in read(session, kind) if v.get("certificate_no") != TWO]
    (row,) = values
    draft = draft_of(kind, row)
    assert draft == FULL[kind.name]
    assert kind.draft.model_validate(draft.model_dump()) == FULL[kind.name]
    loaded = records.load(entered, kind, row["id"])
    assert (loaded.draft, loaded.revision, loaded.uid) == (FULL[kind.name], row["revision"], row["uid"])


@each_kind
def test_saving_what_was_loaded_changes_nothing(entered: Desk, kind: RecordKind) -> None:
    """Opening a form and saving it is no change: no history, no new revision."""
    with entered.store.read() as session:
        (row,) = [v for v in read(session, kind) if v.get("certificate_no") != TWO]
    loaded = records.load(entered, kind, row["id"])
    saved = records.change(entered, kind, loaded.id, loaded.revision, loaded.draft)
    assert saved.count == 0
    assert records.load(entered, kind, row["id"]) == loaded


@each_kind
def test_shown_under_its_headers(entered: Desk, kind: RecordKind) -> None:
    """Labels not codes, ISO dates, plain decimals, 是/否; telephone and ID masked."""
    values = next(v for v in records.find(entered, kind) if v.get("certificate_no") != TWO)
    row = records.labelled(kind, values)
    assert list(row) == [spec.label for spec in kind.fields]
    for spec in kind.fields:
        text = row[spec.label]
        if spec.codes:
            assert text in [code.label for code in spec.codes]
        elif spec.type == "yes_no":
            assert text in ("是", "否")
        elif spec.meta.private:
            assert text is not None
            assert "*" in text
            assert records.labelled(kind, values, mask=False)[spec.label] == getattr(FULL[kind.name], spec.name)


@each_kind
def test_label_is_a_term_of_the_glossary(kind: RecordKind) -> None:
    """One word for one thing."""
    assert GLOSSARY[kind.label] == kind.name
    assert kind.measure


@each_kind
def test_key_and_title_are_fields(kind: RecordKind) -> None:
    """What finds a record and what names it in a sentence can be read from it."""
    names = set(kind.draft.model_fields)
    assert set(kind.key) <= names
    assert kind.title
    assert records.title_of(kind, FULL[kind.name]).strip()
    assert len(records.title_of(kind, FULL[kind.name])) <= 40


def test_unknown_kind_names_those_there_are() -> None:
    """A slip in a command is answered with the list."""
    with pytest.raises(InvalidInput, match="没有「people」") as refused:
        catalog.kind_of("people")
    assert all(kind.name in refused.value.next_step for kind in RECORD_KINDS)


@each_kind
def test_faults_are_told_in_chinese(kind: RecordKind) -> None:
    """Whatever is wrong in a field, the sentence begins with its label and has no English in it."""
    wrong = {spec.name: "错" * 5000 for spec in kind.fields}
    with pytest.raises(ValidationError) as caught:
        kind.draft.model_validate(wrong)
    told = dict(explain(caught.value, kind.draft))
    labels = {spec.name: spec.label for spec in fields_of(kind.draft)}
    assert set(told) == set(labels)
    for name, sentence in told.items():
        assert sentence.startswith(labels[name])
        assert not any(character.isascii() and character.isalpha() for character in sentence), sentence

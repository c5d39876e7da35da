"""Councils, livelihood projects, appraisals and a selection of the last year: beside the points, no total moves."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import ActivityKind as Kind
from gongshu_desk.domain.codes import CouncilSort, HonourLevel, JudicialPost, MatterResult, ProjectState
from gongshu_desk.domain.records.council import CouncilMemberDraft, MatterDraft
from gongshu_desk.domain.records.fields import Draft
from gongshu_desk.domain.records.selection import CandidateDraft, SelectionDraft
from gongshu_desk.domain.records.supervision import AppraisalDraft, FindingDraft, ProjectDraft
from gongshu_desk.services import trade_kinds as kinds
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.council_votes import matter_title
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.services.kinds import RecordKind, Values, Writing, put, read
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.selection_criteria import Criteria, Judged, judged
from gongshu_desk.services.year_figures import year_book
from gongshu_desk.store.tables import Activity
from gongshu_desk.store.trade_tables import LivelihoodProject, Selection

Drafts = Iterator[tuple[RecordKind, Draft]]
RESIDENTS = ("程立秋", "邵文静", "葛春明", "倪小满", "阮国平", "尤佩兰", "郝志远", "鲁晓云", "康永和", "薛桂芳")
CPPCC, UNITS = ("秦若水", "盛怀瑾"), ("顾承业", "施海燕", "柏长青")
CRITERIA = Criteria(band="良好", turnout=90, receptions=3, no_absence=True, reported=True, out=("领导干部",))
CRITERIA_TEXT = "拥护中国共产党的领导，模范遵守宪法和法律\n密切联系群众，选民反映好"
NEXT = (
    ("老旧小区加装电梯", "城市管理办公室", 20, 1, 1, "320", True),
    ("社区嵌入式托育点", "社会事务办公室", 19, 2, 1, "180", True),
    ("背街小巷照明提升", "城市管理办公室", 17, 3, 2, "95", True),
    ("沿河绿道贯通", "区域发展办公室", 9, 10, 3, "260", False),
)
"""Put to the vote for the next year: name, lead, votes for, against, abstained, 万元, chosen."""
STATES = (
    (ProjectState.FINISHED, 100, (11, 20)),
    (ProjectState.UNDER_WAY, 70, None),
    (ProjectState.UNDER_WAY, 45, None),
    (ProjectState.DROPPED, 10, None),
)
SPARE = ("老旧小区加装电梯", "背街小巷整治", "公园绿道贯通", "智慧停车场")
LEADS = ("社会事务办公室", "区域发展办公室", "城市管理办公室", "城市管理办公室")
SAID = (
    ("施工围挡占了人行道，应留出不少于一米五的通道", "城市管理办公室", 9, 16),
    ("工期比公示的晚了，应向居民说明原因和新的完工时间", "城市管理办公室", 12, None),
    ("应加装适合老人的扶手和座椅", "社会事务办公室", None, None),
    ("夜间照明不够，建议在拐角处补两盏灯", "城市管理办公室", 7, 20),
)
"""At each supervision in turn: what was said, who handles it, days until the answer and until it was done."""
JUDGED = (
    ("裴行之", JudicialPost.JUDGE, "区人民法院民一庭", 44, 3, 1),
    ("乔安", JudicialPost.JUDGE, "区人民法院立案庭", 46, 2, 0),
    ("甘棠", JudicialPost.JUDGE, "区人民法院执行局", 37, 8, 3),
    ("宁致远", JudicialPost.PROSECUTOR, "区人民检察院第一检察部", 45, 2, 1),
    ("黎明月", JudicialPost.PROSECUTOR, "区人民检察院第三检察部", 43, 4, 1),
    ("嘉木样·洛桑久美·图丹却吉尼玛", JudicialPost.PROSECUTOR, "区人民检察院第五检察部", 47, 1, 0),
)
"""Appraised: name, post, organ, 满意, 基本满意, 不满意 of 48 valid ballots."""


def keep(desk: Desk, year: int, stamp: Callable[[Session], None]) -> None:
    """Write it for the last year."""
    with desk.store.read() as session:
        held = sorted(read(session, ACTIVITIES, year=year), key=lambda a: (a["held_on"], a["no"]))
        deputies = [row for row in read(session, DEPUTIES) if row["ended_on"] is None]
        there = read(session, ATTENDANCE, year=year)
    councils = [a for a in held if a["kind"] is Kind.COUNCIL][:2]
    livelihood = [a for a in held if a["kind"] is Kind.LIVELIHOOD]
    appraisal = next(a for a in held if a["kind"] is Kind.APPRAISAL)
    projects = _projects(year, livelihood)
    found = judged(year_book(desk, year), CRITERIA)
    named = [*(one for one in found if one.met), *(one for one in found if one.nearly)][:6]
    drafts = [
        *_members(year, deputies),
        *_matters(year, councils),
        *((kinds.PROJECTS, draft) for draft in projects),
        *_findings(year, livelihood[:4], there),
        *_appraisals(year, appraisal),
    ]
    with desk.store.write(f"装入示例数据：{year} 年度议事、民生实事、两官评议和评选") as session:
        stamp(session)
        lookup = Lookup(session)
        for kind, draft in drafts:
            put(Writing(kind, session, lookup, draft, None, desk.today()))
            session.flush()
        _link(session, councils, livelihood, projects)
        _select(session, desk.today(), year, named)


def _members(year: int, deputies: Sequence[Values]) -> Drafts:
    sorts = (
        *((row["name"], CouncilSort.DEPUTY) for row in deputies[:8]),
        *((name, CouncilSort.CPPCC) for name in CPPCC),
        *((name, CouncilSort.RESIDENT) for name in RESIDENTS),
        *((name, CouncilSort.UNIT) for name in UNITS),
    )
    for number, (name, sort) in enumerate(sorts, start=1):
        left = date(year, 6, 30) if number == len(sorts) else None
        community = ("柳岸", "桐荫", "新河")[number % 3] + "社区" if sort is CouncilSort.RESIDENT else None
        phone = f"1370000{number:04d}"
        yield (
            kinds.COUNCIL_MEMBERS,
            CouncilMemberDraft(
                no=f"YS{number:03d}", name=name, sort=sort, community=community, phone=phone,
                from_on=date(year - 3, 3, 1), to_on=left,
            ),
        )  # fmt: skip


def _matters(year: int, councils: Sequence[Values]) -> Drafts:
    first, second = councils
    when = first["held_on"]
    told = (
        ("加装电梯费用分担办法", MatterResult.PASSED, (18, 2, 1), "城市管理办公室", when + timedelta(days=40)),
        ("小区非机动车停放", MatterResult.DISCUSSED, (None, None, None), "社会事务办公室", None),
        ("夜间施工噪声", MatterResult.FAILED, (8, 11, 2), None, None),
    )
    for number, (title, result, votes, handler, answered) in enumerate(told, start=1):
        yield (
            kinds.COUNCIL_MATTERS,
            MatterDraft(
                no=f"YT{year}-{number:02d}", activity_no=first["no"], title=title, result=result, votes_for=votes[0],
                against=votes[1], abstained=votes[2], handler=handler,
                due_on=when + timedelta(days=60) if handler else None, answered_on=answered,
                outcome="已与业主委员会商定，按楼层分担" if answered else None,
            ),
        )  # fmt: skip
    for number, (name, lead, yes, no, none, _, chosen) in enumerate(NEXT, start=len(told) + 1):
        yield (
            kinds.COUNCIL_MATTERS,
            MatterDraft(
                no=f"YT{year}-{number:02d}", activity_no=second["no"], title=matter_title(year + 1, name),
                result=MatterResult.PASSED if chosen else MatterResult.FAILED, votes_for=yes, against=no,
                abstained=none, handler=lead,
            ),
        )  # fmt: skip


def _projects(year: int, livelihood: Sequence[Values]) -> list[ProjectDraft]:
    """Four of the year, named as the activities' topics are; and those chosen for the next."""
    topics = dict.fromkeys(a["topic"] for a in livelihood if a["topic"])
    names = [*list(topics)[:4], *SPARE][:4]
    found = []
    for number, (name, (state, progress, done)) in enumerate(zip(names, STATES, strict=True), start=1):
        found.append(
            ProjectDraft(
                no=f"MS{year}-{number:02d}", name=name, year=year, lead=LEADS[number - 1], state=state,
                progress=progress, budget=Decimal(80 * number), voted_on=date(year - 1, 12, 5), votes_for=22 - number,
                goal=f"年内完成{name}，建成后交社区管理", due_on=date(year, 11, 30),
                done_on=date(year, *done) if done else None,
                note="用地没有落实，经街道议事会议同意调整到下一年" if state is ProjectState.DROPPED else None,
            )
        )  # fmt: skip
    chosen = [one for one in NEXT if one[-1]]
    for number, (name, lead, votes, _, _, budget, _) in enumerate(chosen, start=1):
        found.append(
            ProjectDraft(
                no=f"MS{year + 1}-{number:02d}", name=name, year=year + 1, lead=lead, budget=Decimal(budget),
                voted_on=date(year, 10, 17), votes_for=votes, due_on=date(year + 1, 11, 30),
            )
        )  # fmt: skip
    return found


def _findings(year: int, livelihood: Sequence[Values], there: Sequence[Values]) -> Drafts:
    number = 0
    for turn, activity in enumerate(livelihood):
        present = [row["certificate_no"] for row in there if row["activity_no"] == activity["no"]]
        for place, (text, handler, answered, resolved) in enumerate(SAID[turn % 2 :: 2] + SAID[2:3]):
            number += 1
            day = activity["held_on"]
            yield (
                kinds.FINDINGS,
                FindingDraft(
                    no=f"JD{year}-{number:02d}", activity_no=activity["no"], content=text, handler=handler,
                    certificate_no=present[place] if place < len(present) and place != 2 else None,
                    due_on=day + timedelta(days=30),
                    answered_on=_within(year, day, answered), resolved_on=_within(year, day, resolved),
                ),
            )  # fmt: skip


def _within(year: int, day: date, after: int | None) -> date | None:
    """So many days after, where that is not beyond the example's own year."""
    found = day + timedelta(days=after) if after is not None else None
    return found if found is not None and found.year == year else None


def _appraisals(year: int, activity: Values) -> Drafts:
    for number, (name, post, organ, satisfied, fairly, dissatisfied) in enumerate(
        JUDGED[: activity["appraised"]], start=1
    ):
        weak = dissatisfied > 2
        yield (
            kinds.APPRAISALS,
            AppraisalDraft(
                no=f"PY{year}-{number:02d}", activity_no=activity["no"], name=name, post=post, organ=organ, issued=50,
                returned=49, valid=48, satisfied=satisfied, fairly=fairly, dissatisfied=dissatisfied,
                opinion="执行案件告知不够及时，应按节点告知当事人" if weak else "办案公正，释法说理清楚",
                rectified="已建立执行节点告知单，每月抽查" if weak else None,
            ),
        )  # fmt: skip


def _link(
    session: Session, councils: Sequence[Values], livelihood: Sequence[Values], projects: Sequence[ProjectDraft]
) -> None:
    """The projects of the activities, and how many members came."""
    ids = {row.no: row.rowid for row in session.exec(select(LivelihoodProject))}
    topics = {draft.name: ids[draft.no] for draft in reversed(projects)}
    for row in livelihood:
        activity = session.get(Activity, row["id"])
        if activity is not None and row["topic"] in topics:
            activity.project_id = topics[row["topic"]]
    for row, (due, present) in zip(councils, ((23, 21), (22, 22)), strict=True):
        activity = session.get(Activity, row["id"])
        if activity is not None:
            activity.members_due, activity.members_present = due, present


def _select(session: Session, today: date, year: int, named: Sequence[Judged]) -> None:
    """A selection whose conditions named its candidates; voted on, and decided for three of them."""
    no = f"PX{year}-01"
    criteria = "\n".join((CRITERIA_TEXT, *CRITERIA.sentences()))
    selection = SelectionDraft(
        no=no, name="最美街道人大代表", year=year, level=HonourLevel.SUBDISTRICT, places=3, criteria=criteria,
        decided_on=date(year, 12, 30), document_no=f"翠柳人大工委〔{year}〕18 号",
    )  # fmt: skip
    lookup = Lookup(session)
    put(Writing(kinds.SELECTIONS, session, lookup, selection, None, today))
    session.flush()
    row = session.exec(select(Selection).where(col(Selection.no) == no)).one()
    put_setting(session, f"selection-criteria/{row.uid}", CRITERIA.as_setting())
    lookup = Lookup(session)
    for place, one in enumerate(named):
        draft = CandidateDraft(
            selection=no, certificate_no=one.certificate_no, reason=one.reasons, votes=20 - 3 * place,
            proposed_by=one.group or None, chosen=place < 3,
        )  # fmt: skip
        put(Writing(kinds.CANDIDATES, session, lookup, draft, None, today))
        session.flush()

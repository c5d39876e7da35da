"""Indicators of supervision: livelihood projects, and the appraisal of judges and prosecutors."""

from collections.abc import Iterator
from datetime import date

from gongshu_desk.domain.codes import ActivityKind, JudicialPost, ProjectState
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services import appraisals, projects
from gongshu_desk.services.catalog import OPINIONS
from gongshu_desk.services.indicator_facts import Facts, Group, behind
from gongshu_desk.services.indicators_meetings import PERSONS, TIMES
from gongshu_desk.services.kinds import read
from gongshu_desk.services.trade_kinds import APPRAISALS, FINDINGS, PROJECTS

_SUPERVISION, _APPRAISAL = Group("民生实事监督"), Group("两官评议")


def figures(facts: Facts) -> Iterator[Indicator]:
    """Livelihood supervision and its projects, then the appraisals."""
    yield from _supervision(facts)
    yield from _projects(facts)
    yield from _appraisals(facts)


def _supervision(facts: Facts) -> Iterator[Indicator]:
    found = projects.supervision(facts.session, facts.span.first, facts.span.last)
    marks = facts.by_kind[ActivityKind.LIVELIHOOD][1]
    yield _SUPERVISION.count(
        "supervision.activities",
        "民生实事监督",
        "场",
        "类型为民生实事监督的活动场次",
        behind("activities", found.activities),
    )
    yield _SUPERVISION.count(
        "supervision.deputy_times", "代表参加监督", "人次", TIMES, behind("attendance", found.attendances)
    )
    yield _SUPERVISION.count(
        "supervision.persons", "参加监督代表", "人", PERSONS, behind("deputies", facts.persons(marks))
    )
    said = (behind("findings", found.findings), behind("opinions", found.opinions))
    yield _SUPERVISION.count(
        "supervision.opinions", "监督中提出意见", "条", "监督活动上代表提出的监督意见，加上同场登记的群众意见", *said
    )
    days = {row["id"]: row["resolved_on"] for row in facts.rows(FINDINGS)}
    done = [one for one in found.findings_resolved if days[one] <= facts.as_of]
    opinions = _resolved_opinions(facts, found.opinions_resolved)
    yield _SUPERVISION.rate(
        "supervision.opinions_resolved", "监督意见解决率", "条", "到截至日已解决的 ÷ 监督中提出的意见",
        behind("findings", found.findings, done), behind("opinions", found.opinions, opinions),
        note=f"截至 {facts.as_of.isoformat()}",
    )  # fmt: skip


def _resolved_opinions(facts: Facts, ids: tuple[int, ...]) -> list[int]:
    """Of residents' opinions those that were resolved by the day."""
    rows = read(facts.session, OPINIONS, ids=ids) if ids else []
    return [row["id"] for row in rows if row["resolved_on"] and row["resolved_on"] <= facts.as_of]


def _projects(facts: Facts) -> Iterator[Indicator]:
    rows = [row for row in facts.rows(PROJECTS) if row["year"] in facts.span.years]
    finished = [row for row in rows if row["state"] is ProjectState.FINISHED and _by(row["done_on"], facts)]
    yield _SUPERVISION.count(
        "projects.count", "民生实事项目", "个", "年度在期内的民生实事项目", behind("projects", rows)
    )
    yield _SUPERVISION.rate(
        "projects.finished", "项目完成率", "个", "到截至日进展为已完成的 ÷ 期内年度的项目", behind("projects", rows, finished),
        note=f"截至 {facts.as_of.isoformat()}",
    )  # fmt: skip


def _by(day: date | None, facts: Facts) -> bool:
    """Done by the day, or without a day."""
    return day is None or day <= facts.as_of


def _appraisals(facts: Facts) -> Iterator[Indicator]:
    found = appraisals.appraised(facts.session, facts.span.first, facts.span.last)
    typed = [meeting for meeting in found.meetings if not meeting.rows and meeting.typed]
    yield _APPRAISAL.count(
        "appraisal.appraised", "评议法官、检察官", "人", "两官评议中评议的法官和检察官；没有逐人登记的会议按活动里填写的评议人数",
        behind("appraisals", found.rows), behind("activities", [meeting.activity_id for meeting in typed]),
        value=found.count, note=f"其中 {sum(m.typed or 0 for m in typed)} 人没有逐人登记" if typed else "",
    )  # fmt: skip
    own = set(found.rows)
    rows = [row for row in facts.rows(APPRAISALS) if row["id"] in own]
    for post in JudicialPost:
        listed = [row for row in rows if row["post"] is post]
        yield _APPRAISAL.count(
            f"appraisal.{post.value}",
            f"其中{post.label}",
            "人",
            f"逐人登记的{post.label}",
            behind("appraisals", listed),
        )
    yield _APPRAISAL.count(
        "appraisal.meetings", "评议活动", "场", "评议了法官、检察官的活动", behind("activities", found.activities)
    )

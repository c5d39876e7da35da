"""Tables of the rest of the trade: handling of suggestions, ballots, stations, councils, projects, training, elections."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from gongshu_desk.domain.codes import HandlingRole, Outcome, Rater, Satisfaction, StepKind
from gongshu_desk.domain.records.council import CouncilMemberDraft, MatterFields
from gongshu_desk.domain.records.election import ElectionFields, TypedCountDraft
from gongshu_desk.domain.records.rectification import RectificationFields
from gongshu_desk.domain.records.reminder import CalendarDayDraft, ReminderDraft
from gongshu_desk.domain.records.selection import CandidateFields, SelectionDraft
from gongshu_desk.domain.records.station_duty import ShiftFields
from gongshu_desk.domain.records.supervision import AppraisalFields, FindingFields, ProjectDraft
from gongshu_desk.domain.records.training import MaterialFields, TrainingPlanDraft, TrainingTargetDraft
from gongshu_desk.store.rows import Row, live_unique


class BallotCount(Row, table=True):
    """The count of one part of a ballot on a duty report: who voted, on which aspect, how often each answer.

    The overall ballot of the voters stands in the duty report itself; everything beside it stands here.
    """

    __table_args__ = (live_unique("uq_ballotcount_part", "mandate_id", "year", "rater", "aspect"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    year: int
    rater: Rater
    aspect: str = ""
    """What was voted on (「联系群众」); empty for the deputy as a whole."""
    issued: int | None = None
    returned: int | None = None
    valid: int | None = None
    votes: str
    """JSON: {answer: count}, the answers in the order of the scale."""


class Rectification(RectificationFields, Row, table=True):
    """整改事项 of one mandate."""

    __table_args__ = (live_unique("uq_rectification_no", "no"),)

    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class Handling(Row, table=True):
    """An organ that gives its opinion on a suggestion to the one that answers (会办), or one of several that answer."""

    __table_args__ = (live_unique("uq_handling_organ", "suggestion_id", "organ"),)

    suggestion_id: int = Field(foreign_key="suggestion.id", index=True)
    position: int
    organ: str
    role: HandlingRole
    assigned_on: date | None = None
    answered_on: date | None = None
    opinion: str | None = None


class HandlingRound(Row, table=True):
    """A round of handling that ended with 不满意 before the suggestion was handled again; the present one stands in it."""

    __table_args__ = (live_unique("uq_handlinground_number", "suggestion_id", "number"),)

    suggestion_id: int = Field(foreign_key="suggestion.id", index=True)
    number: int
    """1 for the first."""
    handler: str | None = None
    assigned_on: date | None = None
    answered_on: date | None = None
    evaluated_on: date | None = None
    satisfaction: Satisfaction | None = None
    outcome: Outcome | None = None
    reply: str | None = None
    reason: str | None = None
    """Why the deputy was not satisfied."""


class SuggestionStep(Row, table=True):
    """Something that happened to a suggestion (催办, 面商, 延期 …), on a day."""

    suggestion_id: int = Field(foreign_key="suggestion.id", index=True)
    on: date
    kind: StepKind
    organ: str = ""
    text: str = ""
    outcome: Outcome | None = None
    """Of a change of result: what it was before."""
    until: date | None = None
    """Of an extension: the new day."""


class Shift(ShiftFields, Row, table=True):
    """值班安排 of one mandate at one station on one day."""

    __table_args__ = (live_unique("uq_shift_turn", "station_id", "on", "mandate_id"), sa.Index("ix_shift_on", "on"))

    station_id: int = Field(foreign_key="liaisonstation.id", index=True)
    mandate_id: int = Field(foreign_key="mandate.id", index=True)


class CouncilMember(CouncilMemberDraft, Row, table=True):
    """议事组织成员."""

    __table_args__ = (live_unique("uq_councilmember_no", "no"),)


class CouncilMatter(MatterFields, Row, table=True):
    """A matter before a residents' deliberation."""

    __table_args__ = (live_unique("uq_councilmatter_no", "no"),)

    activity_id: int = Field(foreign_key="activity.id", index=True)


class LivelihoodProject(ProjectDraft, Row, table=True):
    """民生实事项目."""

    __table_args__ = (live_unique("uq_livelihoodproject_no", "no"),)


class Finding(FindingFields, Row, table=True):
    """监督意见: what a deputy, or all present, said at an activity."""

    __table_args__ = (live_unique("uq_finding_no", "no"),)

    activity_id: int = Field(foreign_key="activity.id", index=True)
    mandate_id: int | None = Field(default=None, foreign_key="mandate.id", index=True)


class Appraisal(AppraisalFields, Row, table=True):
    """A judge or prosecutor appraised at an activity."""

    __table_args__ = (live_unique("uq_appraisal_no", "no"),)

    activity_id: int = Field(foreign_key="activity.id", index=True)


class Selection(SelectionDraft, Row, table=True):
    """评选."""

    __table_args__ = (live_unique("uq_selection_no", "no"),)


class Candidate(CandidateFields, Row, table=True):
    """A deputy among the candidates of a selection; the honour that came of it, once granted."""

    __table_args__ = (live_unique("uq_candidate_pair", "selection_id", "mandate_id"),)

    selection_id: int = Field(foreign_key="selection.id", index=True)
    mandate_id: int = Field(foreign_key="mandate.id", index=True)
    honour_id: int | None = Field(default=None, foreign_key="honour.id", index=True)


class TrainingPlan(TrainingPlanDraft, Row, table=True):
    """培训计划."""

    __table_args__ = (live_unique("uq_trainingplan_no", "no"),)


class TrainingTarget(TrainingTargetDraft, Row, table=True):
    """How much training a year requires."""

    __table_args__ = (live_unique("uq_trainingtarget_tier", "year", "tier"),)


class TrainingMaterial(MaterialFields, Row, table=True):
    """培训资料."""

    __table_args__ = (live_unique("uq_trainingmaterial_no", "no"),)

    activity_id: int | None = Field(default=None, foreign_key="activity.id", index=True)


class Election(ElectionFields, Row, table=True):
    """The election in one electoral district."""

    __table_args__ = (live_unique("uq_election_district", "level", "term", "electoral_district_id"),)

    electoral_district_id: int = Field(foreign_key="electoraldistrict.id", index=True)


class TypedCount(TypedCountDraft, Row, table=True):
    """填报数."""

    __table_args__ = (live_unique("uq_typedcount_no", "no"),)


class Reminder(ReminderDraft, Row, table=True):
    """提醒."""

    __table_args__ = (live_unique("uq_reminder_no", "no"),)


class CalendarDay(CalendarDayDraft, Row, table=True):
    """A day of the working calendar that is not what its weekday says."""

    __table_args__ = (live_unique("uq_calendarday_day", "day"),)

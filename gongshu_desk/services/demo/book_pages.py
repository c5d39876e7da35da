"""What only forms have in the example: pages of the paper record book, and what an honour was given for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from gongshu_desk.domain.codes import PRESENT_STATUSES
from gongshu_desk.domain.records.activity import AttendanceDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft, HonourDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft

LINES_A_PAGE = 2
DUTY_PAGE, HONOUR_PAGE, PROPOSAL_PAGE = 30, 32, 26
"""Where the parts behind the activities begin in the book."""

DEEDS = (
    "一年来走遍联系片区的每个单元，把居民反映的问题逐条记账、逐件销号",
    "盯住老旧住宅加装电梯难题，多次召集居民协商，推动方案落地",
    "坚持每月进站接待，领衔提出的建议得到采纳，办理结果群众满意",
    "围绕社区养老服务深入调研，提出的意见被有关部门吸收",
)
"""主要事迹, worded so that a certificate can use it too; every third honour has none entered."""

D = TypeVar("D", AttendanceDraft, DutyReportDraft, HonourDraft, SuggestionDraft)


def keeps_book(certificate_no: str | None) -> bool:
    """Four deputies in five wrote their pages down."""
    return bool(certificate_no) and int(str(certificate_no)[-3:]) % 5 != 0


def attendance(drafts: Sequence[AttendanceDraft], held: Mapping[str, date]) -> list[AttendanceDraft]:
    """The drafts in their order, those who were there with the page on which they wrote it."""
    lines: dict[str, int] = defaultdict(int)
    pages: dict[int, str] = {}
    for at in sorted(range(len(drafts)), key=lambda n: (held[drafts[n].activity_no], n)):
        no = drafts[at].certificate_no
        if no and keeps_book(no) and drafts[at].status in PRESENT_STATUSES:
            pages[at] = str(2 + lines[no] // LINES_A_PAGE)
            lines[no] += 1
    return [_on(draft, pages[at]) if at in pages else draft for at, draft in enumerate(drafts)]


def suggestions(drafts: Sequence[SuggestionDraft]) -> list[SuggestionDraft]:
    """Suggestions with the page in the book of who led them."""
    seen: dict[str, int] = defaultdict(int)
    found = []
    for draft in drafts:
        found.append(_on(draft, str(PROPOSAL_PAGE + seen[draft.lead])) if keeps_book(draft.lead) else draft)
        seen[draft.lead] += 1
    return found


def duty_reports(drafts: Sequence[DutyReportDraft]) -> list[DutyReportDraft]:
    """Duty reports with their page, where one was given."""
    return [
        _on(draft, f"{DUTY_PAGE}-{DUTY_PAGE + 1}") if draft.written_on and keeps_book(draft.certificate_no) else draft
        for draft in drafts
    ]


def honours(drafts: Sequence[HonourDraft]) -> list[HonourDraft]:
    """Honours of deputies with their page, two in three with what they were given for."""
    found = []
    for number, draft in enumerate(drafts):
        if draft.certificate_no and number % 3 != 1:
            draft = draft.model_copy(update={"reason": DEEDS[number % len(DEEDS)]})
        found.append(_on(draft, str(HONOUR_PAGE)) if keeps_book(draft.certificate_no) else draft)
    return found


def _on(draft: D, page: str) -> D:
    return draft.model_copy(update={"book_page": page})

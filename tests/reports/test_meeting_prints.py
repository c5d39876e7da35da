"""The papers of a meeting: notice, leave slip and approval, notice of turnout, name plates."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from print_tools import pages, squeezed, whole_text

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.forms.meetings import Missed, Plate, PlateFigures, TurnoutCounts, TurnoutLine
from gongshu_desk.reports.builders import (
    attendance_notice,
    invitation_list,
    leave_approval,
    leave_slip,
    meeting_notice,
    name_plates,
)
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import PlacedPage, TextBox, boxes, fitted, misfits
from gongshu_desk.reports.samples import meetings as samples

S = AttendanceStatus
GOLDEN = Path(__file__).parents[1] / "data" / "prints"
LONG_NAME = samples.LONG_NAME
PRINTS: dict[str, Callable[[], Document]] = {
    "meeting-notice": lambda: meeting_notice.build([samples.notice()]),
    "leave-slip": lambda: leave_slip.build([*samples.slips(), samples.leave("", "", None)]),
    "leave-approval": lambda: leave_approval.build([samples.leave(), samples.leave("", "", None)]),
    "attendance-notice": lambda: attendance_notice.build([samples.turnout(), samples.congress()]),
    "invitation-list": lambda: invitation_list.build([samples.invitations()]),
    "name-plates": lambda: name_plates.build([samples.plates(tent=False, with_post=True)]),
}


def placed(document: Document) -> Iterator[TextBox]:
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, PlacedPage):
                yield from boxes(block)


@pytest.mark.parametrize("name", PRINTS)
def test_document_text(name: str) -> None:
    assert PRINTS[name]().text() == (GOLDEN / f"{name}.txt").read_text("utf-8")


# --- notice ---------------------------------------------------------------------------------------------------


def test_notice_on_stock_has_no_mark() -> None:
    text = meeting_notice.build([samples.notice(red_head=False)]).text()
    assert text.count("翠柳街道人大工委") == PRINTS["meeting-notice"]().text().count("翠柳街道人大工委") - 1
    assert samples.NUMBER not in text


def test_notice_without_number_and_day_leaves_room_for_the_pen() -> None:
    text = meeting_notice.build([replace(samples.notice(), number="", day=None)]).text()
    assert samples.NUMBER not in text
    assert "年　　月　　日" in text


def test_notice_without_place_is_complained_of() -> None:
    without = replace(samples.notice(), place=" ")
    assert meeting_notice.complain([samples.notice(), without]) == [(without.title, "没有填地点")]


# --- leave ----------------------------------------------------------------------------------------------------


def test_two_slips_share_a_sheet_with_a_cut_line() -> None:
    document = leave_slip.build(samples.slips())
    assert len(pages(render(document))) == 1
    assert len(document.sections) == 1
    found = whole_text(render(document))
    assert "张𬬭" in found and LONG_NAME in found


def test_one_slip_to_a_sheet() -> None:
    slips = [replace(slip, per_sheet=1) for slip in samples.slips()]
    assert len(pages(render(leave_slip.build(slips)))) == 2


def test_blank_slip_fills_its_sheet_and_ticks_nothing() -> None:
    text = leave_slip.build([samples.leave("", "", None)]).text()
    assert text.count("请假条") == 2
    assert "☑" not in text
    assert "年　　月　　日" in text


@pytest.mark.parametrize(
    ("status", "ticked"),
    [(S.OFFICIAL_LEAVE, "☑公假"), (S.SICK_LEAVE, "☑病假"), (S.PERSONAL_LEAVE, "☑事假")],
)
def test_slip_and_approval_tick_the_registered_kind(status: AttendanceStatus, ticked: str) -> None:
    figures = [samples.leave(status=status)]
    for document in (leave_slip.build(figures), leave_approval.build(figures)):
        text = squeezed(document.text())
        assert ticked in text
        assert text.count("☑") == 1


def test_long_reason_stays_on_its_lines() -> None:
    slip = samples.leave()
    reason = "因单位安排赴外省参加业务培训并代表本市作经验交流发言，行程已经无法调整，" * 3
    document = leave_slip.build([replace(slip, reason=reason)])
    assert not list(misfits(placed(document)))
    box = next(box for box in placed(document) if box.about == "请假事由")
    assert len(fitted(box).lines) <= 2
    assert squeezed(reason) in whole_text(render(document))


def test_reason_too_long_for_a_slip_is_a_misfit() -> None:
    document = leave_slip.build([replace(samples.leave(), reason="行程无法调整，" * 40)])
    assert [box.about for box in misfits(placed(document))] == ["请假事由"]


def test_approval_names_who_may_approve() -> None:
    congress = replace(samples.leave(), approver_head="主任会议意见")
    assert "[主任会议意见] □准假　　　□不准假 批准人签名（盖章）" in leave_approval.build([congress]).text()


def test_approval_is_one_page_with_the_longest_name() -> None:
    one = replace(samples.leave(LONG_NAME), position="江州知行软件有限公司董事长、翠柳街道商会副会长兼秘书长")
    assert len(pages(render(leave_approval.build([one])))) == 1


# --- turnout --------------------------------------------------------------------------------------------------


def test_turnout_ties_out() -> None:
    text = attendance_notice.build([samples.turnout()]).text()
    assert "应到30人，实到26人（其中迟到1人），请假2人（因公1、因病1、因事0），缺席2人。" in text
    assert "出席率86.7%（26/30）" in text
    assert "30 = 26 + 1 + 1 + 0 + 2" in text
    assert "合　计│30│26│2│1│1│0│2│26/30│86.7%" in text


def test_turnout_names_everyone_by_kind() -> None:
    lines = attendance_notice.build([samples.turnout()]).text().splitlines()
    assert "因公请假│1│张𬬭" in lines
    assert f"因病请假│1│{LONG_NAME}" in lines
    assert "因事请假│0│无" in lines
    assert "缺　　席│2│王䶮、 金毅" in lines


def test_turnout_of_a_whole_meeting_counts_attendances_and_has_a_line_a_unit() -> None:
    text = attendance_notice.build([samples.congress()]).text()
    assert "会议分2个单元点名，按人次计。应到60人次" in text
    assert "1月14日上午│30│28│2│1│0│1│0│28/30│93.3%" in text
    assert "余安平（1月14日上午）" in text


def test_turnout_without_anybody_missing_says_so() -> None:
    full = replace(samples.turnout(), missed=(), groups=(TurnoutLine("第一小组", TurnoutCounts(present=8)),))
    text = attendance_notice.build([full]).text()
    assert "没有请假、缺席人员，应到代表全部出席。" in text
    assert "8/8│100.0%" in text


def test_turnout_of_nobody_has_no_rate() -> None:
    nobody = replace(samples.turnout(), missed=(), groups=(), sitting_in=0)
    assert "出席率—（—）" in attendance_notice.build([nobody]).text()


def test_turnout_with_331_missing_names_each_once() -> None:
    missed = tuple(Missed(f"代表{at:03d}", S.ABSENT) for at in range(331))
    groups = tuple(TurnoutLine(f"第{at}小组", TurnoutCounts(present=1, absent=6)) for at in range(54))
    pdf = render(attendance_notice.build([replace(samples.turnout(), missed=missed, groups=groups)]))
    found = whole_text(pdf)
    assert all(found.count(one.name) == 1 for one in missed)
    assert all(squeezed(page.text) for page in pages(pdf))


# --- plates ---------------------------------------------------------------------------------------------------


def test_tent_has_the_name_on_both_faces() -> None:
    document = name_plates.build([samples.plates()])
    assert len(pages(render(document))) == 30
    faces = list(placed(replace(document, sections=document.sections[:1])))
    assert [(box.text, box.turned) for box in faces] == [("丁一鸣", True), ("丁一鸣", False)]
    upper, lower = faces
    assert upper.y + upper.height <= name_plates.FOLD <= lower.y
    # folded at the crease, both names stand equally far from it
    assert name_plates.FOLD - (upper.y + upper.height) == pytest.approx(lower.y - name_plates.FOLD)


def test_cards_stand_ten_to_a_sheet_in_order() -> None:
    document = name_plates.build([samples.plates(tent=False)])
    assert len(document.sections) == 3
    names = [box.text.replace("　", "") for box in placed(document) if box.about == "姓名"]
    assert names[:4] == ["丁一鸣", "马骁", "王䶮", "王建国"]
    assert "".join(names).endswith("俞春生章丽华")


@pytest.mark.parametrize("tent", [True, False])
def test_every_name_fits_as_large_as_it_can(tent: bool) -> None:
    names = (LONG_NAME, "王䶮", "李𠅤㵘", "王𮧵", "欧阳𬀩𬬭", "阿依努尔·买买提江", "尼格买提艾力江")
    post = "江州知行软件有限公司董事长、翠柳街道商会副会长兼秘书长、江州市工商业联合会执行委员"
    figures = PlateFigures("会议", tuple(Plate(name, post) for name in names), tent)
    document = name_plates.build([figures])
    assert not list(misfits(placed(document)))
    sizes = {box.text: fitted(box).size for box in placed(document) if box.about == "姓名"}
    assert sizes["王　䶮"] > sizes["嘉木样·洛桑久美·"] > (40 if tent else 20)
    assert sizes["嘉木样·洛桑久美·"] == sizes["图丹却吉尼玛"]
    found = whole_text(render(document))
    assert all(name in found for name in names[1:5])


@pytest.mark.parametrize("title_lines", [1, 2, 3])
@pytest.mark.parametrize("groups", range(1, 13))
def test_no_page_of_a_turnout_notice_holds_the_signature_alone(groups: int, title_lines: int) -> None:
    counts = TurnoutCounts(present=5)
    lines = tuple(TurnoutLine(f"第{place}小组", counts) for place in range(1, groups + 1))
    title = "第四季度视察" + "老旧小区加装电梯情况" * (title_lines - 1) * 2
    figures = replace(samples.turnout(), title=title, groups=lines, missed=())
    last = pages(render(attendance_notice.build([figures])))[-1]
    assert "合计" in squeezed(last.text)

"""Papers before, at and after a meeting: notice, leave, sign-in, name plates, who came."""

from collections.abc import Sequence
from typing import Any

from gongshu_desk.domain.forms import SignInCounts
from gongshu_desk.reports.builders import (
    attendance_notice,
    invitation_list,
    leave_approval,
    leave_slip,
    meeting_notice,
    name_plates,
    sign_in_sheet,
)
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import meetings as samples
from gongshu_desk.reports.samples import yearly
from gongshu_desk.services import invitation_figures, meeting_figures, print_figures, turnout_figures
from gongshu_desk.services.desk import Desk

MARK = Choice(
    "mark", "红头", (("red", "印红头"), ("none", "不印红头")), "用印好红头的信纸时选「不印红头」"
)  # fmt: skip
PER_SHEET = Choice("per_sheet", "每张 A4", (("2", "印 2 份，中间裁开"), ("1", "印 1 份")))
PLATE = Choice("kind", "样式", (("tent", "桌牌（A4 对折）"), ("card", "座签（90×54 毫米，每张 10 个）")))
ORDER = Choice("order", "排列", (("groups", "按代表小组、姓氏笔画"), ("stroke", "按姓氏笔画")))
POST = Choice("post", "单位及职务", (("no", "不印"), ("yes", "印在姓名下面")))


def _notices(desk: Desk, options: Options) -> Sequence[Any]:
    red_head = chosen(MARK, options) == "red"
    return meeting_figures.meeting_notices(desk, options.year, options.activity, red_head=red_head)


def _slips(desk: Desk, options: Options) -> Sequence[Any]:
    per_sheet = int(chosen(PER_SHEET, options))
    return turnout_figures.leaves(desk, options.year, options.activity, options.mandate, per_sheet=per_sheet)


def _plates(desk: Desk, options: Options) -> Sequence[Any]:
    return meeting_figures.plates(
        desk,
        options.year,
        options.activity,
        options.mandate,
        tent=chosen(PLATE, options) == "tent",
        by_group=chosen(ORDER, options) == "groups",
        with_post=chosen(POST, options) == "yes",
    )


REPORTS: tuple[Report, ...] = (
    Report(
        "meeting-notice",
        "会议通知",
        "会前发给代表的通知；不指定活动时，印填了通知日期或通知文号的",
        ("activity",),
        _notices,
        meeting_notice.build,
        lambda: [samples.notice()],
        ("{year} 年度没有填通知日期或通知文号的活动。", "请在「活动」页的「会务」里填写，或指定一项活动。"),
        choices=(MARK,),
        complain=meeting_notice.complain,
        word="meeting-notice",
    ),
    Report(
        "invitation-list",
        "邀请名单",
        "会前报负责人审定：邀请了谁、为什么、本届轮到过几次、下次轮到谁；不指定活动时印全年有邀请名单的",
        ("activity",),
        lambda desk, options: invitation_figures.invitation_lists(desk, options.year, options.activity),
        invitation_list.build,
        lambda: [samples.invitations()],
        ("{year} 年度没有邀请名单。", "请先在「签到」页邀请代表。"),
    ),
    Report(
        "leave-slip",
        "请假条",
        "代表书面请假；已登记请假的印好内容，指定活动而没有人请假的印空白",
        ("activity", "mandate"),
        _slips,
        leave_slip.build,
        samples.slips,
        ("{year} 年度没有请假记录。", "请先登记出席情况，或指定一项活动印空白请假条。"),
        choices=(PER_SHEET,),
    ),
    Report(
        "leave-approval",
        "请假审批单",
        "请假的核实和批准；由谁批准按会议类别印好",
        ("activity", "mandate"),
        lambda desk, options: turnout_figures.leaves(desk, options.year, options.activity, options.mandate),
        leave_approval.build,
        lambda: [samples.leave()],
        ("{year} 年度没有请假记录。", "请先登记出席情况，或指定一项活动印空白审批单。"),
    ),
    Report(
        "sign-in-sheet",
        "会议签到表",
        "会前打印供本人签到；点名以后打印带出席统计",
        ("activity",),
        lambda desk, options: print_figures.sign_ins(desk, options.year, options.activity),
        sign_in_sheet.build,
        lambda: [yearly.sign_in(SignInCounts(26, 1, 1, 1, 0, 2, 3))],
        ("{year} 年度没有活动。", "请先在「活动」页登记。"),
        year_end=True,
    ),
    Report(
        "attendance-notice",
        "出席情况通报",
        "会后通报出席、请假、缺席情况；同一次会议的各场合为一份",
        ("activity",),
        lambda desk, options: turnout_figures.turnouts(desk, options.year, options.activity),
        attendance_notice.build,
        lambda: [samples.turnout()],
        ("{year} 年度还没有点过名的活动。", "请先在「签到」页登记出席情况。"),
    ),
    Report(
        "name-plates",
        "座签、桌牌",
        "会场摆放；不指定活动时印年末在任的全体代表",
        ("activity", "mandate"),
        _plates,
        name_plates.build,
        lambda: [samples.plates()],
        ("{year} 年度没有要印的代表。", "请先导入代表名册，或核对所选的活动和代表。"),
        choices=(PLATE, ORDER, POST),
    ),
)

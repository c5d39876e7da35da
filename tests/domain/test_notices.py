"""How a notice is worded: title by kind and organiser, time, agenda, who grants leave."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gongshu_desk.domain import notices
from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.notices import Occasion, Sitting

K = ActivityKind
DAY = date(2026, 11, 12)


def occasion(
    kind: ActivityKind = K.COUNCIL, name: str = "翠柳街道2026年第一次居民议事会议", **values: object
) -> Occasion:
    made = Occasion(
        kind, name, DAY, DAY, "下午", "翠柳街道", "区", "翠柳街道人大工委", invited=30, places=("街道文化礼堂",)
    )
    return replace(made, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "name", "title"),
    [
        (K.COUNCIL, "居民议事会议", "关于召开居民议事会议的通知"),
        (K.TRAINING, "专题培训", "关于举办专题培训的通知"),
        (K.TRAINING, "第一小组学习会", "关于举办第一小组学习会的通知"),
        (K.VOLUNTEER, "文明出行劝导", "关于开展文明出行劝导的通知"),
        (K.VOLUNTEER, "为老服务日", "关于开展为老服务日活动的通知"),
        (K.VISIT, "走访沿街商户", "关于走访沿街商户的通知"),
        (K.RESEARCH, "托育服务供给调研", "关于开展托育服务供给调研的通知"),
        (K.GROUP, "第一小组活动：学习代表法", "关于开展第一小组活动的通知"),
        (K.RECEPTION, "3月代表进站接待", "关于开展3月代表进站接待活动的通知"),
        (K.OTHER, "行政复议听证会", "关于召开行政复议听证会的通知"),
        (K.OTHER, "关于春节慰问的通知", "关于春节慰问的通知"),
    ],
)
def test_title_of_what_the_unit_holds(kind: ActivityKind, name: str, title: str) -> None:
    assert notices.title(occasion(kind, name)) == title


@pytest.mark.parametrize(
    ("kind", "name", "title"),
    [
        (K.CONGRESS, "区第一届人大第六次会议", "关于出席区第一届人大第六次会议的通知"),
        (K.SITTING_IN_STANDING, "列席区人大常委会第三次会议", "关于列席区人大常委会第三次会议的通知"),
        (K.TRAINING, "履职培训班", "关于参加履职培训班的通知"),
    ],
)
def test_title_of_what_others_hold(kind: ActivityKind, name: str, title: str) -> None:
    assert notices.title(occasion(kind, name, own=False, organiser="临江区人大常委会")) == title


def test_opening_says_who_holds_it_and_the_theme() -> None:
    own = occasion(K.GROUP, "第一小组活动：学习代表法", group="第一小组")
    assert notices.opening(own).startswith("经研究，定于2026年11月12日开展第一小组活动，主题为学习代表法。")
    other = occasion(K.SITTING_IN_STANDING, "列席区人大常委会会议", own=False, organiser="临江区人大常委会")
    assert notices.opening(other).startswith(
        "临江区人大常委会定于2026年11月12日召开区人大常委会会议，邀请部分代表列席。"
    )


def test_theme_that_the_name_says_is_not_said_twice() -> None:
    meeting = occasion(K.APPRAISAL, "法官、检察官履职评议会", topic="员额法官、检察官履职评议")
    assert "主题" not in notices.opening(meeting)
    assert "主题为停车治理" in notices.opening(occasion(topic="停车治理。"))


def test_sections_are_numbered_through() -> None:
    bare = notices.sections(occasion())
    assert [section.heading for section in bare] == ["一、时间和地点", "二、参加人员", "三、有关要求"]
    assert bare[0].paragraphs == ("2026年11月12日（星期四）下午，会期半天。地点在街道文化礼堂。",)
    assert bare[1].paragraphs == ("翠柳街道全体区人大代表30名。",)
    whole = notices.sections(occasion(agenda="一、听取通报\n2. 票决。\n", materials="议事规则", requirements="着正装"))
    assert [s.heading[2:] for s in whole] == ["时间和地点", "参加人员", "议程", "会议材料", "有关要求"]
    assert whole[2].paragraphs == ("1.听取通报；", "2.票决。")
    assert whole[3].paragraphs == ("议事规则。",)
    assert whole[4].paragraphs == ("着正装。",)


def test_activity_has_arrangements_instead_of_an_agenda() -> None:
    found = notices.sections(occasion(K.INSPECTION, "视察学校食堂", agenda="看现场\n座谈", invited=None))
    assert [s.heading for s in found] == ["一、时间和地点", "二、参加人员", "三、活动安排", "四、有关要求"]
    assert found[1].paragraphs == ("有关区人大代表。",)


def test_whole_meeting_lists_its_units() -> None:
    sittings = (Sitting(DAY, "上午", "预备会议"), Sitting(DAY, "下午", "第一次全体会议"))
    found = notices.sections(occasion(K.CONGRESS, "区人代会", sittings=sittings, half_days=Decimal(2), day_part=""))
    assert found[0].paragraphs[0].startswith("2026年11月12日（星期四），会期1天。")
    assert found[2].heading == "三、日程"
    assert found[2].paragraphs == ("11月12日上午，预备会议；", "11月12日下午，第一次全体会议。")


@pytest.mark.parametrize(
    ("notice_on", "words"),
    [(None, "请于11月9日前向"), (date(2026, 11, 8), "请于11月9日前向"), (date(2026, 11, 9), "请于会前向")],
)
def test_leave_is_asked_three_days_ahead_where_the_notice_leaves_time(notice_on: date | None, words: str) -> None:
    assert words in notices.sections(occasion(notice_on=notice_on))[-1].paragraphs[0]


def test_deadline_in_the_year_before_says_so() -> None:
    meeting = occasion(start=date(2026, 1, 2), end=date(2026, 1, 2))
    assert "请于2025年12月30日前" in notices.sections(meeting)[-1].paragraphs[0]


def test_nobody_is_absent_from_a_visit() -> None:
    text = notices.sections(occasion(K.VISIT, "走访沿街商户"))[-1].paragraphs[0]
    assert "缺席" not in text and "告知翠柳街道人大工委" in text


@pytest.mark.parametrize(
    ("part", "starts", "shown"),
    [
        ("下午", "2时", "下午2时"), ("下午", "下午2时30分", "下午2时30分"), ("下午", "14:00", "14:00"),
        ("上午", "9:00", "上午9:00"), ("下午", "", "下午"), ("", "另行通知", "另行通知"),
    ],
)  # fmt: skip
def test_clock(part: str, starts: str, shown: str) -> None:
    assert notices.clock(part, starts) == shown


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (DAY, DAY, "2026年11月12日（星期四）下午2时"),
        (DAY, date(2026, 11, 13), "2026年11月12日（星期四）至13日（星期五），下午2时开始"),
        (date(2026, 11, 30), date(2026, 12, 1), "2026年11月30日（星期一）至12月1日（星期二），下午2时开始"),
        (date(2026, 12, 31), date(2027, 1, 1), "2026年12月31日（星期四）至2027年1月1日（星期五），下午2时开始"),
    ],
)
def test_when(start: date, end: date, shown: str) -> None:
    assert notices.when(start, end, "下午", "2时") == shown


@pytest.mark.parametrize(("half_days", "shown"), [("1", "半天"), ("2", "1天"), ("5", "2天半"), ("0.5", ""), ("0", "")])
def test_length(half_days: str, shown: str) -> None:
    assert notices.length(Decimal(half_days)) == shown


def test_leave_is_granted_by_whom_the_law_says() -> None:
    """浙江省实施代表法办法 art. 46."""
    congress = occasion(K.CONGRESS, "区人代会", own=False, organiser="大会秘书处")
    assert notices.approver(congress) == ("区人大常委会主任会议", "主任会议意见")
    assert notices.approver(congress, whole=False) == ("大会秘书处（代表团）", "大会秘书处（代表团）意见")
    assert notices.approver(occasion()) == ("翠柳街道人大工委", "工委主任意见")
    assert notices.approver(occasion(issuer="临江区人大常委会")) == ("临江区人大常委会", "负责人意见")
    assert notices.approver(occasion(K.GROUP, group="第一小组")) == ("第一小组召集人", "小组召集人意见")
    assert notices.approver(occasion(own=False, organiser="区人大监察和法制委员会"))[0] == "区人大监察和法制委员会"


def test_level_is_not_said_twice() -> None:
    assert notices.everybody(occasion(locality="临江区")) == "临江区全体人大代表"


def test_numbers_in_the_text_are_no_numbering() -> None:
    assert notices.numbered("2026年计划\n3.5万元项目") == ("1.2026年计划；", "2.3.5万元项目。")
    assert notices.numbered("（一）通报；\n（二）讨论；") == ("1.通报；", "2.讨论。")

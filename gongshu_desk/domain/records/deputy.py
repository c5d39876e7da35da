"""The roster row: one person and one mandate.

A person may hold several mandates (district and city); each roster row is one of them. Suspension and
termination follow 代表法 art. 61-62; the law names the grounds, the program only keeps what was decided.
"""

from datetime import date
from typing import Annotated, Self

from pydantic import StringConstraints, model_validator

from gongshu_desk.domain.codes import MandateLevel, MandateStatus, Sex
from gongshu_desk.domain.records.fields import Draft, Meta
from gongshu_desk.domain.records.types import Key, Long, PartialDate, Short

PersonName = Annotated[str, StringConstraints(min_length=1, max_length=60)]


class PersonFields(Draft):
    """What belongs to the human being, whatever mandates he or she holds."""

    name: Annotated[PersonName, Meta("姓名", ("代表姓名", "名字", "姓 名"), sample="王小明", group="个人")]
    sex: Annotated[Sex | None, Meta("性别", width=6, group="个人")] = None
    ethnic: Annotated[Short | None, Meta("民族", sample="汉族", width=8, group="个人")] = None
    born: Annotated[
        PartialDate | None,
        Meta(
            "出生日期",
            ("出生年月", "出生年月日", "生日", "出生"),
            "可只填到年月",
            "1981-04",
            partial_date=True,
            inner=True,
            group="个人",
        ),
    ] = None
    party: Annotated[Short | None, Meta("党派", ("政党", "政治面貌"), sample="中共", width=10, group="个人")] = None
    education: Annotated[Short | None, Meta("文化程度", ("学历",), sample="大学", width=10, group="个人")] = None
    employer: Annotated[
        Annotated[str, StringConstraints(max_length=200)] | None,
        Meta(
            "工作单位及职务",
            ("职务", "工作单位", "单位及职务", "单位职务"),
            sample="某某社区党委书记",
            width=28,
            group="个人",
        ),
    ] = None
    phone: Annotated[
        Annotated[str, StringConstraints(max_length=30, pattern=r"^[0-9+\-()（） ,，、]*$")] | None,
        Meta(
            "手机",
            ("联系电话", "电话", "手机号", "联系方式", "手机号码"),
            private="phone",
            number_text=True,
            width=14,
            group="联系",
        ),
    ] = None
    id_number: Annotated[
        Annotated[str, StringConstraints(pattern=r"^\d{17}[\dX]$")] | None,
        Meta(
            "身份证号",
            ("身份证号码", "身份证", "公民身份号码"),
            "可不填；按文本填写",
            private="id",
            number_text=True,
            width=20,
            group="联系",
        ),
    ] = None
    home_address: Annotated[
        Annotated[str, StringConstraints(max_length=200, pattern=r"^[^*]*$")] | None,  # a mask is no address
        Meta("家庭住址", hint="可不填", private="address", width=28, group="联系"),
    ] = None


class MandateFields(Draft):
    """The stored fields of a mandate (代表职务): what attendance, points and duty reports hang on."""

    certificate_no: Annotated[
        Key,
        Meta(
            "代表证号",
            ("代表证编号", "证号", "代表证"),
            "每人唯一，按文本填写",
            "3301050110001",
            number_text=True,
            width=16,
            group="代表职务",
        ),
    ]
    re_elected: Annotated[bool, Meta("是否连任", ("连任",), sample="否", width=9, group="代表职务")] = False
    by_election: Annotated[bool, Meta("是否补选", ("补选",), sample="否", width=9, group="代表职务")] = False
    elected_on: Annotated[date | None, Meta("当选日期", ("当选时间",), "不填即自本届开始", group="代表职务")] = None
    ended_on: Annotated[date | None, Meta("任职终止日期", ("终止日期",), group="变动")] = None
    end_reason: Annotated[Short | None, Meta("终止原因", sample="调离本行政区域", group="变动")] = None
    suspended_from: Annotated[date | None, Meta("暂停起", ("暂停开始",), group="变动")] = None
    suspended_to: Annotated[date | None, Meta("暂停止", ("暂停结束",), group="变动")] = None
    status: Annotated[MandateStatus, Meta("状态", ("任职状态",), width=12, group="变动")] = MandateStatus.IN_OFFICE
    note: Annotated[Long | None, Meta("备注", long=True, inner=True, width=20, group="联系")] = None

    election_notice_no: Annotated[Short | None, Meta("当选公告号", width=18, group="代表职务")] = None
    suspend_ground: Annotated[
        Short | None, Meta("暂停事由", hint="代表法第六十一条的两种情形之一", width=20, group="变动")
    ] = None
    suspend_document_no: Annotated[Short | None, Meta("暂停文号", width=18, group="变动")] = None
    end_body: Annotated[Short | None, Meta("终止决定机关", hint="如区人大常委会", width=16, group="变动")] = None
    announcement_no: Annotated[Short | None, Meta("终止公告号", width=18, group="变动")] = None
    announced_on: Annotated[date | None, Meta("终止公告日期", width=12, group="变动")] = None

    @model_validator(mode="after")
    def _dates(self) -> Self:
        if self.elected_on and self.ended_on and self.ended_on < self.elected_on:
            raise ValueError("任职终止日期早于当选日期，请核对这两格")
        if self.suspended_to and not self.suspended_from:
            raise ValueError("填了暂停止，没有填暂停起")
        if self.suspended_from and self.suspended_to and self.suspended_to < self.suspended_from:
            raise ValueError("暂停止早于暂停起，请核对这两格")
        return self


class DeputyDraft(PersonFields, MandateFields):
    """One row of the roster (代表名册)."""

    sheet_order = (
        *("name", "sex", "ethnic", "born", "party", "education", "employer", "level", "term", "electoral_district"),
        *("certificate_no", "delegation", "group", "station", "tags", "re_elected", "by_election", "elected_on"),
        *("ended_on", "end_reason", "suspended_from", "suspended_to", "status", "phone", "id_number", "note"),
    )

    form_only = (
        *("replaces", "election_notice_no", "suspend_ground", "suspend_document_no", "end_body", "announcement_no"),
        *("announced_on", "home_address"),
    )

    level: Annotated[MandateLevel, Meta("层级", ("代表层级", "级别"), sample="区", width=6, group="代表职务")]
    term: Annotated[int, Meta("届次", ("届", "届别"), "填第几届，如 1", "1", width=6, group="代表职务")]
    electoral_district: Annotated[
        Short | None,
        Meta(
            "选区",
            ("所在选区", "选举单位"),
            refers="electoral-districts",
            makes=True,
            sample="第 12 选区",
            group="代表职务",
        ),
    ] = None
    delegation: Annotated[
        Short | None, Meta("代表团", refers="delegations", makes=True, sample="第一代表团", group="组织")
    ] = None
    group: Annotated[
        Short | None, Meta("代表小组", ("小组", "组别"), refers="groups", makes=True, sample="第一小组", group="组织")
    ] = None
    station: Annotated[
        Short | None,
        Meta("联络站", ("代表联络站",), refers="stations", makes=True, sample="某某社区联络站", group="组织"),
    ] = None
    tags: Annotated[
        tuple[str, ...],
        Meta("身份类别", ("类别", "代表类别"), "多个用、隔开", "基层一线、妇女", width=18, group="代表职务"),
    ] = ()

    replaces: Annotated[
        Key | None,
        Meta("补选接替", hint="补选所接替的代表的证号", refers="deputies", number_text=True, group="代表职务"),
    ] = None

    def warnings(self) -> list[str]:
        """Things a clerk should look at: an end without reason, a state that does not fit its dates."""
        found = []
        if self.status is MandateStatus.SUSPENDED and not self.suspended_from:
            found.append("状态为暂停执行职务，没有填暂停起，积分按未暂停计算")
        if self.status is MandateStatus.TERMINATED and not self.ended_on:
            found.append("状态为资格终止，没有填任职终止日期，积分按在任计算")
        if self.ended_on and not self.end_reason:
            found.append("有任职终止日期，没有填终止原因")
        if self.ended_on and self.status is MandateStatus.IN_OFFICE:
            found.append("有任职终止日期，状态仍是在任")
        return found

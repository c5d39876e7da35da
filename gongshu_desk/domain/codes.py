"""Code lists: the stored value and the Chinese label the clerk reads.

Values and labels are part of the fixed contracts (sheets of the streets, rule files of other districts).
"""

from enum import Enum
from typing import Self


class Code(str, Enum):  # noqa: UP042 - a StrEnum prints its value, a code its label
    """A stored value with its label. `Code.of` reads either, so sheets and rule files share one list."""

    label: str

    def __new__(cls, value: str, label: str | None = None) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label if label is not None else value
        return member

    def __str__(self) -> str:
        return self.label

    @classmethod
    def of(cls, text: str) -> Self:
        """The member with this label or stored value; ValueError otherwise."""
        for member in cls:
            if text in (member.label, member.value):
                return member
        raise ValueError(text)


class ActivityKind(Code):
    """What kind of duty activity one sign-in unit belongs to (履职活动类型)."""

    CONGRESS = "congress", "人代会会议"
    STANDING = "standing", "常委会会议（组成人员）"
    SPECIAL_COMMITTEE = "special_committee", "专委会会议（组成人员）"
    SITTING_IN_STANDING = "sitting_in_standing", "列席常委会会议"
    SITTING_IN_COMMITTEE = "sitting_in_committee", "列席专委会会议"
    COMMITTEE = "committee", "街道人大工委会议"
    TRAINING = "training", "培训"
    GROUP = "group", "代表小组活动"
    INSPECTION = "inspection", "视察"
    RESEARCH = "research", "调研"
    LAW_CHECK = "law_check", "执法检查"
    INQUIRY = "inquiry", "专题询问"
    LIVELIHOOD = "livelihood", "民生实事监督"
    APPRAISAL = "appraisal", "两官评议"
    RECEPTION = "reception", "进站接待"
    VISIT = "visit", "走访联系选民"
    COUNCIL = "council", "居民议事会议"
    VOLUNTEER = "volunteer", "志愿公益"
    OTHER = "other", "其他活动"


class AttendanceStatus(Code):
    """How a deputy stood to one sign-in unit (出席情况)."""

    PRESENT = "present", "出席"
    SITTING_IN = "sitting_in", "列席"
    LATE = "late", "迟到"
    LEFT_EARLY = "left_early", "早退"
    OFFICIAL_LEAVE = "official_leave", "公假"
    SICK_LEAVE = "sick_leave", "病假"
    PERSONAL_LEAVE = "personal_leave", "事假"
    ABSENT = "absent", "缺席"
    NOT_APPLICABLE = "not_applicable", "不适用"


PRESENT_STATUSES = frozenset(
    {AttendanceStatus.PRESENT, AttendanceStatus.SITTING_IN, AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY}
)
"""The four statuses that count as having been there (实到)."""

LEAVE_STATUSES = frozenset(
    {AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.SICK_LEAVE, AttendanceStatus.PERSONAL_LEAVE}
)
"""公假, 病假, 事假: a bare 请假 is asked about, never stored."""


class MandateLevel(Code):
    """Level of the congress a deputy sits in; no congress exists at street level (代表法)."""

    DISTRICT = "district", "区"
    CITY = "city", "市"
    PROVINCE = "province", "省"
    NATION = "nation", "全国"


class MandateStatus(Code):
    """State of a mandate (代表职务状态, 代表法 art. 61-62)."""

    IN_OFFICE = "in_office", "在任"
    SUSPENDED = "suspended", "暂停执行职务"
    TERMINATED = "terminated", "资格终止"
    EXPIRED = "expired", "届满"
    VOID = "void", "当选无效"


class OrganiserLevel(Code):
    """Who organised an activity (组织层级)."""

    PROVINCE = "province", "省"
    CITY = "city", "市"
    DISTRICT = "district", "区"
    SUBDISTRICT = "subdistrict", "街道"
    GROUP = "group", "小组"


class DayPart(Code):
    """Part of the day of a sign-in unit (时段)."""

    MORNING = "morning", "上午"
    AFTERNOON = "afternoon", "下午"
    EVENING = "evening", "晚上"


class Sex(Code):
    """性别."""

    MALE = "male", "男"
    FEMALE = "female", "女"


class SuggestionKind(Code):
    """议案 needs ten co-signers at county level (地方组织法 art. 22)."""

    SUGGESTION = "suggestion", "建议"
    MOTION = "motion", "议案"


class RaisedAt(Code):
    """When a suggestion was handed in (提出时间)."""

    SESSION = "session", "大会"
    INTER_SESSION = "inter_session", "闭会"


class Satisfaction(Code):
    """The lead deputy's evaluation of a reply (满意度)."""

    SATISFIED = "satisfied", "满意"
    FAIRLY = "fairly", "基本满意"
    DISSATISFIED = "dissatisfied", "不满意"


class Outcome(Code):
    """办理结果: A solved, B being solved or planned, C kept for reference (Hangzhou definition)."""

    A = "A", "A"
    B = "B", "B"
    C = "C", "C"


class OpinionRoute(Code):
    """How an opinion collected at a station was dealt with (处理方式)."""

    ON_THE_SPOT = "on_the_spot", "当场答复"
    SUBDISTRICT = "subdistrict", "街道办理"
    DISTRICT = "district", "区级办理"
    PARTY_COMMITTEE = "party_committee", "送党工委参考"
    BEYOND_AUTHORITY = "beyond_authority", "超出职权"


class HonourLevel(Code):
    """级别 of an honour."""

    SUBDISTRICT = "subdistrict", "街道"
    DISTRICT = "district", "区"
    CITY = "city", "市"
    PROVINCE = "province", "省"
    NATION = "nation", "全国"


class TrainingTier(Code):
    """Three tiers of training (三级培训)."""

    DISTRICT = "district", "区人大"
    WORKING_COMMITTEE = "working_committee", "人大街道工委"
    GROUP = "group", "代表小组"


class CertificateKind(Code):
    """Kinds of certificate that take a number from a register."""

    TRAINING = "training-certificate", "培训结业证书"
    HONOUR = "honour-certificate", "荣誉证书"


class CertificateState(Code):
    """State of an issued certificate."""

    VALID = "valid", "有效"
    VOID = "void", "作废"


class ReviewState(Code):
    """How far a fact was checked by a second person (复核). What was returned counts for nothing until it is mended."""

    PENDING = "pending", "待核"
    CHECKED = "checked", "已核"
    RETURNED = "returned", "退回"


class SchemeState(Code):
    """How far a version of the points rules has come. A published one is in force (生效) from its `effective_from`."""

    DRAFT = "draft", "草稿"
    PUBLISHED = "published", "已发布"
    RETIRED = "retired", "停用"


class ObjectionKind(Code):
    """What an objection says of the published points: 错、重、漏 (the three a deputy reports back in practice)."""

    WRONG = "wrong", "错登"
    DUPLICATE = "duplicate", "重登"
    MISSING = "missing", "漏登"
    OTHER = "other", "其他"


class Decision(Code):
    """What was decided on an objection (异议处理结果)."""

    UPHELD = "upheld", "采纳"
    PARTLY = "partly", "部分采纳"
    DISMISSED = "dismissed", "不采纳"


class InvitationBasis(Code):
    """Why somebody was invited to an activity (邀请依据). Who sits in is chosen in turn (代表法 art. 33)."""

    EVERYONE = "everyone", "全体"
    GROUP = "group", "按小组"
    STATION = "station", "按联络站"
    ROTATION = "rotation", "轮流"
    COPIED = "copied", "沿用上次"
    BY_HAND = "by_hand", "点名邀请"


class LeaveKind(Code):
    """What a leave is asked for; the stored values are those of the attendance it becomes once granted."""

    OFFICIAL = "official_leave", "公假"
    SICK = "sick_leave", "病假"
    PERSONAL = "personal_leave", "事假"


class LeaveDecision(Code):
    """What became of a leave slip (请假条); what is not granted and not attended is an absence."""

    PENDING = "pending", "待批"
    GRANTED = "granted", "准假"
    REFUSED = "refused", "不准"


class AttachmentRole(Code):
    """What a kept file is to its record."""

    FILE = "file", "附件"
    PHOTO = "photo", "照片"


class Intake(Code):
    """What the intake check of a suggestion decided (审查); what is forwarded as a letter is no suggestion."""

    ACCEPTED = "accepted", "立案"
    SENT_BACK = "sent_back", "退回"
    AS_LETTER = "as_letter", "转为来信"


class HandlingRole(Code):
    """An organ answers a suggestion in writing (主办), or gives its opinion to the one that does (会办)."""

    HOST = "host", "主办"
    ASSIST = "assist", "会办"


class StepKind(Code):
    """What happened to a suggestion between hand-over and 办结, beside the dates it bears itself."""

    URGED = "urged", "催办"
    MET = "met", "面商"
    EXTENDED = "extended", "延期"
    REFUSED = "refused", "承办单位退回"
    GRADED = "graded", "结果变更"
    TRACKED = "tracked", "跟踪办理"
    OTHER = "other", "其他"


class Rater(Code):
    """Who votes on a duty report; a locality may weigh them, as 70/20/10."""

    VOTERS = "voters", "选民"
    COMMITTEE = "committee", "人大街道工委"
    PEERS = "peers", "其他代表"


class CouncilSort(Code):
    """Who a member of the residents' deliberation is (街道居民议事组织成员, 浙江省街道人大工作条例 art. 16)."""

    DEPUTY = "deputy", "人大代表"
    CPPCC = "cppcc", "政协委员"
    RESIDENT = "resident", "居民代表"
    UNIT = "unit", "驻街单位"


class MatterResult(Code):
    """What came of a matter before the residents' deliberation."""

    PASSED = "passed", "通过"
    FAILED = "failed", "未通过"
    DISCUSSED = "discussed", "交流讨论"


class ProjectState(Code):
    """How far a livelihood project (民生实事项目) has come."""

    PLANNED = "planned", "未开工"
    UNDER_WAY = "under_way", "实施中"
    FINISHED = "finished", "已完成"
    DROPPED = "dropped", "已调整"


class JudicialPost(Code):
    """Whom the appraisal of judges and prosecutors (两官评议) is about."""

    JUDGE = "judge", "法官"
    PROSECUTOR = "prosecutor", "检察官"


class TargetTier(Code):
    """For which tier of training a number of half days is required; 全部 is met by all three together."""

    ANY = "any", "全部"
    DISTRICT = "district", "区人大"
    WORKING_COMMITTEE = "working_committee", "人大街道工委"
    GROUP = "group", "代表小组"


class TypedKind(Code):
    """Counts that are typed in, for no record here holds what they count."""

    APPOINTMENTS = "appointments", "人事任免"
    FILING_REVIEW = "filing_review", "备案审查"
    OTHER = "other", "其他"


class AccessKind(Code):
    """What is kept of who came in and of what was looked at."""

    SIGNED_IN = "signed_in", "登录"
    REFUSED = "refused", "登录未成"
    SIGNED_OUT = "signed_out", "退出"
    LOCKED = "locked", "锁屏"
    REVEALED = "revealed", "显示"
    EXPORTED = "exported", "导出完整信息"
    RECOVERED = "recovered", "凭恢复密钥"

"""A work report over five years: every figure made up, and adding up over the years."""

from datetime import date
from fractions import Fraction

from gongshu_desk import paths
from gongshu_desk.domain.figures import Rate
from gongshu_desk.domain.forms.work_report import WorkReport
from gongshu_desk.domain.indicators import Indicator, Indicators, Span, Value
from gongshu_desk.domain.report_compose import Basis, Draft, Written, compose
from gongshu_desk.domain.report_template import Template, parse
from gongshu_desk.domain.report_text import number
from gongshu_desk.domain.summary import UnitLine

UNIT = UnitLine("临江区人大常委会", "周敏", "0571-5550 0126")
YEARS = (2022, 2023, 2024, 2025, 2026)
AS_OF = date(2026, 12, 20)

COUNTS: dict[str, tuple[str, str, tuple[int, ...]]] = {
    "activities.count": ("活动", "场", (730, 742, 751, 760, 765)),
    "activities.deputy_times": ("参加活动", "人次", (3910, 4002, 4055, 4108, 4140)),
    "training.activities": ("举办培训", "场", (21, 24, 25, 26, 24)),
    "training.deputy_times": ("参加培训", "人次", (812, 903, 921, 940, 918)),
    "stations.activities": ("联络站活动", "场", (402, 415, 421, 428, 434)),
    "stations.deputy_receptions": ("代表进站接待", "人次", (820, 845, 862, 880, 893)),
    "stations.visitors": ("接待群众", "人次", (1510, 1602, 1640, 1688, 1702)),
    "stations.opinions": ("收集群众意见", "条", (905, 930, 942, 955, 968)),
    "suggestions.raised": ("提出议案建议", "件", (188, 190, 192, 193, 195)),
    "suggestions.motions": ("其中议案", "件", (2, 1, 1, 2, 1)),
    "supervision.activities": ("民生实事监督", "场", (43, 45, 46, 47, 48)),
    "supervision.deputy_times": ("代表参加监督", "人次", (480, 495, 502, 508, 515)),
    "supervision.opinions": ("监督中提出意见", "条", (172, 178, 181, 183, 186)),
    "councils.meetings": ("居民议事会议", "次", (36, 36, 38, 38, 38)),
    "appraisal.meetings": ("评议活动", "场", (1, 1, 1, 1, 1)),
    "appraisal.appraised": ("评议法官、检察官", "人", (5, 5, 6, 5, 6)),
    "honours.count": ("表彰", "项", (8, 9, 9, 10, 11)),
    "inspection.activities": ("视察", "场", (18, 18, 19, 18, 18)),
    "research.activities": ("调研", "场", (9, 10, 10, 11, 10)),
    "typed.任免国家机关工作人员": ("任免国家机关工作人员", "人次", (38, 29, 31, 33, 27)),
    "typed.备案审查规范性文件": ("备案审查规范性文件", "件", (4, 3, 5, 4, 6)),
}
"""key → label, unit, the five years."""
RATES: dict[str, tuple[str, str, tuple[tuple[int, int], ...]]] = {
    "attendance.congress": (
        "人代会出勤率",
        "半天",
        ((1920, 1986), (1931, 1986), (1925, 1980), (1938, 1980), (1942, 1986)),
    ),
    "attendance.rate": ("活动出勤率", "半天", ((7110, 7520), (7205, 7590), (7260, 7640), (7302, 7650), (7345, 7690))),
    "stations.opinions_resolved": ("意见解决率", "条", ((795, 905), (828, 930), (841, 942), (856, 955), (868, 968))),
    "suggestions.answered": ("办结率", "件", ((188, 188), (190, 190), (192, 192), (193, 193), (195, 195))),
    "suggestions.accepted": ("满意和基本满意率", "件", ((186, 186), (188, 188), (191, 191), (190, 190), (193, 193))),
    "suggestions.satisfied": ("满意率", "件", ((150, 186), (155, 188), (160, 191), (163, 190), (167, 193))),
    "suggestions.resolved": ("解决率", "件", ((115, 188), (121, 190), (124, 192), (128, 193), (130, 195))),
    "duty.reported": ("述职率", "人次", ((66, 66), (66, 66), (65, 66), (67, 67), (64, 66))),
}
"""key → label, unit, (numerator, denominator) of the five years."""
STANDING: dict[str, tuple[str, str, Value]] = {
    "deputies.in_office": ("在任代表", "人", 329),
    "deputies.elected": ("换届当选代表", "人", 331),
    "elections.registered": ("登记选民", "人", 702_540),
    "elections.voted": ("参选人数", "人", 661_090),
    "elections.turnout": ("参选率", "人", Rate(661_090, 702_540)),
    "activities.persons": ("参加活动代表", "人", 331),
    "training.persons": ("参训代表", "人", 331),
    "training.coverage": ("培训覆盖率", "人", Rate(331, 331)),
    "stations.count": ("代表联络站", "个", 43),
    "duty.term_coverage": ("述职覆盖率", "人", Rate(325, 329)),
    "stations.honoured": ("受表彰联络站", "个", 9),
    "attendance.days_mean": ("人均履职天数", "天", Fraction(1043, 13)),
}
"""key → label, unit, value of the whole term."""


def template() -> Template:
    """The template the program brings."""
    return parse((paths.resources() / "reports" / "work-report.toml").read_text(encoding="utf-8"))


def basis(*, term: bool = True) -> Basis:
    """The term of five years, or its last year beside the one before."""
    years = tuple(_figures(Span(f"{y} 年度", date(y, 1, 1), date(y, 12, 31)), (at,)) for at, y in enumerate(YEARS))
    if not term:
        names = {"occasion": "2026年", "period": "2026年", "over": "全年", "each": "", **_names("2026年12月20日")}
        return Basis(UNIT, years[-1], years[-2], (), names)
    whole = _figures(Span("第一届", date(2022, 1, 1), date(2026, 12, 31)), tuple(range(len(YEARS))))
    names = {"occasion": "第一届", "period": "五年来", "over": "五年", "each": "各年", **_names("2026年12月20日")}
    return Basis(UNIT, whole, None, years, names)


def work_report(*, term: bool = True) -> WorkReport:
    """The report, with one paragraph in the clerk's words and one prompt nobody has answered."""
    plans = "坚持问题导向，对没有解决的群众意见逐条落实责任单位和办结时间，每季度向代表通报一次。"
    draft = Draft(day=date(2026, 12, 28), written={"plans": Written(plans)})
    return compose(template(), basis(term=term), draft)


def _names(day: str) -> dict[str, str]:
    return {"unit": UNIT.name, "method": "“家站e联”工作法", "until": day, "known": day}


def _figures(span: Span, at: tuple[int, ...]) -> Indicators:
    items = [_item(key, *told) for key, told in STANDING.items()] if len(at) > 1 else []
    for key, (label, unit, counts) in COUNTS.items():
        items.append(_item(key, label, unit, sum(counts[place] for place in at)))
    for key, (label, unit, parts) in RATES.items():
        total = sum((Rate(*parts[place]) for place in at), start=Rate(0, 0))
        items.append(_item(key, label, unit, total))
    yearly = [Rate(*RATES["suggestions.resolved"][2][place]).value or Fraction(0) for place in at]
    mean = Rate(sum(yearly, start=Fraction(0)), len(yearly))
    items.append(_item("suggestions.resolved_mean", "年均解决率", "件", mean))
    known = {item.key: item.value for item in items}
    resolved = known["stations.opinions_resolved"]
    assert isinstance(resolved, Rate)
    left = Fraction(resolved.denominator) - Fraction(resolved.numerator)
    tie = f"意见 {number(resolved.denominator)} 条 = 已解决 {number(resolved.numerator)} + 未解决 {number(left)}"
    return Indicators(span, AS_OF, tuple(items), (tie,))


def _item(key: str, label: str, unit: str, value: Value) -> Indicator:
    typed = key.startswith("typed.")
    words = "填报的数量之和" if typed else f"期内的{label}"
    return Indicator(key, "样张", label, unit, words, value, note="填报数" if typed else "")

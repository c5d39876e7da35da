"""How facts and points are called in sentences: titles, sources, measure words, numbers."""

from fractions import Fraction
from functools import lru_cache

from gongshu_desk.domain.codes import HonourLevel, SuggestionKind
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.collect import Fact
from gongshu_desk.domain.points.compiled import Item, Number
from gongshu_desk.domain.points.duty import Reported
from gongshu_desk.domain.points.facts import (
    AdjustmentFact,
    AttendanceFact,
    DutyReportFact,
    HonourFact,
    SuggestionFact,
)
from gongshu_desk.domain.records.types import SHEETS

MEASURES = {"attendance": "次", "suggestion": "件", "duty_report": "次", "honour": "项", "adjustment": "笔"}
DUTY_WORDS = {"written": "书面报告", "oral": "口头述职", "oral_passed": "口头述职", "overdue": "未按期述职"}
RATE_TITLE = "出席率"


@lru_cache(maxsize=8192)
def points(units: Number, scale: int) -> Fraction:
    """Points from units."""
    return Fraction(units) / scale


@lru_cache(maxsize=8192)
def marks(value: Fraction) -> str:
    """「3 分」, 「−0.5 分」, 「≈14.29 分」."""
    return f"{shown(value)} 分"


def bare(value: Fraction) -> str:
    """Points taken, said as what is taken: 「0.5 分」 for −0.5."""
    return marks(abs(value))


def source_of(fact: Fact) -> str:
    """`sheet/key` of a fact."""
    match fact:
        case AttendanceFact():
            return f"activities/{fact.activity.no}"
        case SuggestionFact():
            return f"suggestions/{fact.no}"
        case HonourFact():
            return f"honours/{fact.key}"
        case AdjustmentFact():
            return f"adjustments/{fact.key}"
        case Reported():
            return f"duty-reports/{fact.fact.year}"
        case DutyReportFact():
            return f"duty-reports/{fact.year}"
    raise TypeError(type(fact))


def referred(source: str) -> str:
    """A source as a clerk says it: 「活动 A012」 for activities/A012; other words as they stand."""
    sheet, slash, key = source.partition("/")
    return f"{SHEETS[sheet]} {key}" if slash and sheet in SHEETS else source


def title_of(fact: Fact) -> str:
    """What the clerk calls the fact: 「调研：社区食堂运营」."""
    match fact:
        case AttendanceFact():
            kind, name = fact.activity.kind.label, fact.activity.name
            return name if name.startswith(kind) else f"{kind}：{name}"
        case SuggestionFact():
            return f"{fact.kind.label}：{fact.title}"
        case HonourFact():
            return fact.name
        case AdjustmentFact():
            about = f"（涉及{referred(fact.refers)}）" if fact.refers else ""
            return f"{fact.reason or '人工调整'}{about}"
        case Reported():
            return "、".join(dict.fromkeys(DUTY_WORDS[key] for key in fact.outcomes))
        case DutyReportFact():
            return f"{fact.year} 年度述职"
    raise TypeError(type(fact))


def nature_of(fact: Fact) -> str:
    """What no item was found for: 「其他活动」, 「培训」的「病假」, 建议, 「街道」级荣誉."""
    match fact:
        case AttendanceFact():
            kind = f"「{fact.activity.kind.label}」"
            return kind if fact.status in ("present", "sitting_in") else f"{kind}的「{fact.status.label}」"
        case SuggestionFact():
            kind = "议案" if fact.kind is SuggestionKind.MOTION else "建议"
            return f"「{kind}」（{'领衔' if fact.role == 'lead' else '联名'}）"
        case HonourFact(level=HonourLevel() as level):
            return f"「{level.label}」级荣誉"
        case HonourFact():
            return "未写级别的荣誉"
        case AdjustmentFact():
            return f"「{fact.item}」"
    return "这份述职"


def this(item: Item) -> str:
    """「本次」, 「本件」, 「本项」: how one fact of the item is pointed at."""
    return f"本{MEASURES[item.rule.source]}"


def named(item: Item) -> str:
    """「C3 视察、调研等」."""
    return f"{item.rule.code} {item.rule.name}"

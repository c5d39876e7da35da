"""What an adjustment must satisfy beside its form: a manual item of the rules in force, a document, a second person."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlmodel import Session

from gongshu_desk.domain import names
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.scheme import RuleItem, Scheme
from gongshu_desk.errors import NotFound
from gongshu_desk.services import points
from gongshu_desk.services.second_person import same_person


def manual_items(scheme: Scheme) -> list[RuleItem]:
    """The items of a rule set that are entered by hand (人工登记), in its order."""
    return [item for item in scheme.items if item.source == "adjustment"]


def admits(item: RuleItem, value: Decimal | Fraction) -> bool:
    """Whether the points lie within the item's limits, ends included."""
    return item.min is not None and item.max is not None and item.min <= Fraction(value) <= item.max


def limits(item: RuleItem) -> str:
    """「0 至 3 分」."""
    return f"{shown(item.min or Fraction(0))} 至 {shown(item.max or Fraction(0))} 分"


def offered(session: Session) -> list[tuple[RuleItem, Scheme]]:
    """Every manual item of the rules in use (no drafts, none retired), those of the newest version first, each code
    once."""
    found: dict[str, tuple[RuleItem, Scheme]] = {}
    in_use = points.schemes_in_use(session, date.max.year)
    for scheme in sorted(in_use, key=lambda scheme: (scheme.effective_from, scheme.version), reverse=True):
        for item in manual_items(scheme):
            found.setdefault(item.code, (item, scheme))
    return list(found.values())


def faults(session: Session, values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(field, sentence) for an adjustment that could not stand: the catalog's check, for forms and services alike."""
    if not (values.get("document_no") or "").strip():
        yield "document_no", "积分调整须有文号，请填写批准调整的文件或会议纪要的文号"
    clerk = _clerk(session)
    if same_person(clerk, values.get("approved_by") or ""):
        yield "approved_by", f"批准人不能是登记人{names.printed(clerk)}本人，请由另一位有权批准的同志批准"
    day, value = values.get("decided_on"), values.get("points")
    if isinstance(day, date) and isinstance(value, Decimal | int):
        yield from _item_faults(session, day, values.get("item") or "", Decimal(value))


def _clerk(session: Session) -> str:
    """Who is writing; empty where nothing is being written."""
    work = session.info.get("write")
    return str(work.clerk) if work is not None else ""


def _item_faults(session: Session, day: date, code: str, value: Decimal) -> Iterator[tuple[str, str]]:
    try:
        scheme = points.scheme_for(session, day.year)
    except NotFound as missing:
        yield "item", f"{missing.sentence.rstrip('。')}，积分调整没有可用的细则"
        return
    manual = {item.code: item for item in manual_items(scheme)}
    item = manual.get(code)
    if item is None:
        listed = "、".join(f"{one.code} {one.name}" for one in manual.values()) or "没有"
        yield "item", f"{day.year} 年度的规则里，「{code}」不是人工登记的细则；可用的：{listed}"
    elif not admits(item, value):
        yield "points", f"{item.code} {item.name}限 {limits(item)}，填的 {shown(Fraction(value))} 分不在其中，不会计入"

"""What no form, sheet or batch may change in a duty report: the text once it is final, the count once it is announced."""

from collections.abc import Iterator

from sqlmodel import col, select

from gongshu_desk.services.kinds import Values
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.store.tables import DutyReport

FINAL = "报告已于 {day} 定稿，正文不再改动；要改请先在「述职」页取消定稿并写明理由"

ANNOUNCED = "测评结果已于 {day} 宣布，票数不再改动；要改请先在「测评计票」里取消宣布并写明理由"
COUNT = ("issued", "returned", "valid", "satisfied", "fairly", "dissatisfied", "abstained", "scale")


def check(lookup: Lookup, values: Values) -> Iterator[tuple[str, str]]:
    """(field, sentence): the text or the day of a final report would change, or the count of an announced ballot; a report
    without text would be final.

    Taking either back is an act of its own with a reason (`duty_drafting.reopen`, `duty_ballots.take_back`), which the
    audit keeps.
    """
    holder = lookup.holders.get(values.get("certificate_no") or "")
    if values.get("finalised_on") and not (values.get("report_text") or "").strip():
        yield "finalised_on", "还没有报告正文，不能定稿"
        return
    if holder is None:
        return
    statement = select(DutyReport).where(
        DutyReport.mandate_id == holder.mandate_id,
        DutyReport.year == values.get("year"),
        col(DutyReport.archived).is_(False),
        col(DutyReport.finalised_on).is_not(None) | col(DutyReport.announced_on).is_not(None),
    )
    kept = lookup.session.exec(statement).first()
    if kept is not None:
        yield from _final(kept, values)
        yield from _announced(kept, values)


def _final(kept: DutyReport, values: Values) -> Iterator[tuple[str, str]]:
    if kept.finalised_on is None:
        return
    told = FINAL.format(day=kept.finalised_on)
    if values.get("report_text") != kept.report_text:
        yield "report_text", told
    elif values.get("finalised_on") != kept.finalised_on:
        yield "finalised_on", told


def _announced(kept: DutyReport, values: Values) -> Iterator[tuple[str, str]]:
    if kept.announced_on is None:
        return
    told = ANNOUNCED.format(day=kept.announced_on)
    for name in (*COUNT, "announced_on"):
        if values.get(name) != getattr(kept, name):
            yield name, told
            return

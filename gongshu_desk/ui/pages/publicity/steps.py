"""The forms of an objection, one per step: what is asked, and what it starts from."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from gongshu_desk.domain.records.objection import ObjectionDraft
from gongshu_desk.services.objection_slips import Correction, Slip, proposed_answer
from gongshu_desk.ui.kit.chooser import Choice, Search
from gongshu_desk.ui.kit.form_fields import FormField, form_fields
from gongshu_desk.ui.kit.record_form import RecordForm

NEXT = {"待核查": "登记核查…", "待决定": "作出决定…", "待答复": "答复…", "已答复": "打印答复书"}
"""Stage → the step that is due, on the button."""
ICONS = {"待核查": "magnifying-glass", "待决定": "check", "待答复": "chat-centered-text", "已答复": "printer"}


def _fields(*names: str, required: Sequence[str] = (), **changes: dict[str, Any]) -> list[FormField]:
    """Fields of the draft, without headings."""
    found = []
    for field in form_fields(ObjectionDraft, only=names):
        rest: dict[str, Any] = {"group": "", **changes.get(field.key, {})}
        if field.choices:
            rest["choices"] = ((None, "请选择"), *field.choices[1:])
        found.append(replace(field, required=field.required or field.key in required, **rest))
    return found


def receive_form(deputies: Search, values: dict[str, Any]) -> RecordForm:
    """登记: whom it concerns, which line, what is said."""
    fields = _fields(
        "certificate_no", "kind", "refers", "content", "received_on", "received_by", "raised_by",
        required=("received_by",),
        certificate_no={"type": "reference", "search": deputies, "label": "代表", "hint": "姓名、拼音首字母或证号"},
        refers={"type": "reference", "label": "涉及事项", "hint": "先选代表，再选是哪一条；漏登的可不选", "free": False},
        content={"hint": "时间、活动、代表怎么说"},
    )  # fmt: skip
    form = RecordForm(fields, next_button=False, save_word="登记")
    form.set_values(values)
    return form


def check_form(slip: Slip, today: date, clerk: str) -> RecordForm:
    """核查: what was looked up, and what was found."""
    names = ("checked_on", "checked_by", "findings")
    form = RecordForm(
        _fields(*names, required=names, findings={"hint": "查了哪些材料，查到什么"}),
        next_button=False,
        save_word="登记核查",
    )
    day = max(today, slip.draft.received_on)
    form.set_values(
        {"checked_on": slip.draft.checked_on or day, "checked_by": slip.draft.checked_by or clerk,
         "findings": slip.draft.findings}
    )  # fmt: skip
    return form


def decide_form(slip: Slip, offered: Sequence[Correction], today: date) -> RecordForm:
    """决定: the result, by a second person, and the writes that put it right."""
    by_word = [Choice(one.batch, one.told) for one in offered]

    def search(text: str) -> Sequence[Choice]:
        return [one for one in by_word if text.strip() in one.label or text.strip() == str(one.value)]

    writes = FormField(
        "batches", "更正记录", "list", search=search, full=True,
        hint="收到以后的更正，按 ↓ 选" if by_word else "收到以后还没有更正",
        tip="收到异议以后，对这位代表的记录做过的改动；选中的写进更正情况",
    )  # fmt: skip
    fields = _fields("decision", "decided_on", "decided_by", "correction", required=("decision", "decided_on", "decided_by"),
                     decided_by={"hint": "不能是接收人或核查人"},
                     correction={"label": "更正说明", "hint": "不选更正的，写明为什么不用更正"})  # fmt: skip
    form = RecordForm([*fields[:3], writes, fields[3]], next_button=False, save_word="作出决定")
    day = max(today, slip.draft.checked_on or slip.draft.received_on)
    draft = slip.draft
    form.set_values(
        {"decision": draft.decision, "decided_on": draft.decided_on or day, "decided_by": draft.decided_by,
         "batches": (), "correction": draft.correction}
    )  # fmt: skip
    return form


def answer_form(slip: Slip, today: date) -> RecordForm:
    """答复: the text of the letter, begun from what was found and decided."""
    names = ("answered_on", "answer")
    form = RecordForm(
        _fields(*names, required=names), next_button=False, save_word="登记答复并打印"
    )  # fmt: skip
    day = max(today, slip.draft.decided_on or slip.draft.received_on)
    form.set_values(
        {"answered_on": slip.draft.answered_on or day, "answer": slip.draft.answer or proposed_answer(slip)}
    )  # fmt: skip
    return form


def place_of(slip: Slip) -> tuple[str, dict[str, Any]] | None:
    """The page and its argument that show the record an objection is about; None where it names none."""
    sheet, _, key = (slip.draft.refers or "").partition("/")
    places: dict[str, tuple[str, dict[str, Any]]] = {
        "activities": ("attendance", {"keys": (key,), "search": slip.name}),
        "suggestions": ("suggestions", {"keys": (key,)}),
        "honours": ("honours", {"search": slip.name}),
        "duty-reports": ("duty-reports", {"keys": (slip.draft.certificate_no,)}),
        "adjustments": ("adjustments", {"keys": (key,)}),
    }
    return places.get(sheet)

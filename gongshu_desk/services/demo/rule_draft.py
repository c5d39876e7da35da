"""The example's draft of next year's rules: something to try, to compare and to publish."""

from datetime import date
from typing import Any

from gongshu_desk.services import rule_versions
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.rule_text import RuleText

_CHANGES: dict[str, dict[str, Any]] = {
    "D1": {"points": "3", "cap": "9"},
    "C5": {"points": "3", "cap": "6"},
    "F4": {"points": "-1"},
}
"""What the draft gives and takes: receptions and council meetings weigh more, coming late costs more."""

_PROVEN = {"name": "一位代表的一年，87 分，良好", "total": "87"}
_PROVEN_CATEGORIES = {"A": "25", "B": "9", "C": "36", "D": "15", "E": "3", "F": "-1"}
_CORRECTION = {
    "code": "Z1",
    "category": "Z",
    "name": "往年更正",
    "source": "adjustment",
    "basis": "manual",
    "min": "-20",
    "max": "20",
}


def draft_rules(desk: Desk) -> None:
    """A copy of the rules in force with a few changes, kept as a draft; its worked example comes out."""
    _, number = rule_versions.copy_as_draft(desk, rule_versions.versions(desk)[0].id)
    draft = rule_versions.version(desk, number)
    text = RuleText(draft.text)
    text.set("scheme", None, "title", "示例规则（修订草稿），须经区人大常委会确认后启用")
    text.set("scheme", None, "effective_from", date(desk.today().year + 1, 1, 1))
    for place, item in enumerate(text.rows("items")):
        for key, value in _CHANGES.get(item["code"], {}).items():
            text.set("items", place, key, value)
    text.add("categories", {"code": "Z", "name": "往年更正"})
    text.add("items", _CORRECTION)
    for key, value in _PROVEN.items():
        text.set("examples", 0, key, value)
    text.set("examples", 0, "categories", _PROVEN_CATEGORIES)
    rule_versions.save_draft(desk, number, text.text, draft.revision)

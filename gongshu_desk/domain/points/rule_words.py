"""What a field of a rule file is, and the words of its choices. The fields themselves stand in `rule_fields`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from gongshu_desk.domain.codes import ActivityKind, Code, SuggestionKind

Editor = Literal[
    "text",
    "long",
    "points",
    "count",
    "date",
    "choice",
    "codes",
    "tags",
    "window",
    "tiers",
    "thresholds",
    "categories",
    "facts",
]
"""`points`: a decimal as text; `codes`: several of `choices`; `tags`: a list of 身份类别; `window`: two month-days;
`tiers`: points by level; `thresholds`: pairs of rate and points; `categories`: points by category of an example;
`facts`: the rows of an example, in the words of the import sheets."""

Choices = tuple[tuple[str, str], ...]
Row = Mapping[str, Any]


def _always(_row: Row) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class RuleField:
    """One field of a table of the rule file (`table` "scheme": the head). `key` is its name in the file.

    `source` names a law article or a known local practice, empty where there is none. `required`: it must be given
    wherever `applies(row)`; see `needed` for the one exception.
    """

    table: str
    key: str
    label: str
    note: str
    editor: Editor
    example: str
    source: str = ""
    choices: Choices = ()
    required: bool = False
    applies: Callable[[Row], bool] = _always


def codes(members: Iterable[Code]) -> Choices:
    """The members of a code list as choices."""
    return tuple((str(member.value), member.label) for member in members)


SOURCE_WORDS: Choices = (
    ("attendance", "出席情况"),
    ("suggestion", "议案建议"),
    ("duty_report", "述职"),
    ("honour", "荣誉"),
    ("adjustment", "人工登记"),
)
BASIS_WORDS: Choices = (
    ("per_event", "按次"),
    ("per_half_day", "按半天"),
    ("per_piece", "按件"),
    ("per_series", "每次会议一次"),
    ("once", "年度一次"),
    ("rate_linear", "按出席率"),
    ("rate_band", "按出席率分档"),
    ("tier", "按级别"),
    ("manual", "人工核定"),
)
OUTCOME_WORDS: Choices = (
    ("spoke", "发言"),
    ("key", "重点督办"),
    ("excellent", "优秀建议"),
    ("evaluated", "已评价"),
    ("A", "办理结果 A 类"),
    ("B", "办理结果 B 类"),
    ("C", "办理结果 C 类"),
    ("written", "书面报告"),
    ("oral_passed", "口头述职通过"),
    ("overdue", "未按期述职"),
)
KIND_WORDS: Choices = codes([*ActivityKind, *SuggestionKind])

"""Papers of handing suggestions over and of urging their handling."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.handling import HandOverList, UrgingLetter
from gongshu_desk.reports.builders import hand_over_list, urging_letter
from gongshu_desk.reports.catalog.entry import Options, Report
from gongshu_desk.reports.samples import handling as samples
from gongshu_desk.services import handling_prints
from gongshu_desk.services.desk import Desk


def _lists(desk: Desk, options: Options) -> Sequence[HandOverList]:
    return handling_prints.hand_over_lists(desk, options.year, options.suggestion)


def _letters(desk: Desk, options: Options) -> Sequence[UrgingLetter]:
    return handling_prints.urging_letters(desk, options.year, options.suggestion)


REPORTS: tuple[Report, ...] = (
    Report(
        "hand-over-list",
        "代表建议交办清单",
        "交办时给承办单位签收：一个单位一张，写明主办、会办和答复期限",
        ("suggestion",),
        _lists,
        hand_over_list.build,
        samples.hand_over_lists,
        ("{year} 年度没有已交办的建议。", "请先在「建议 › 办理」里交办。"),
    ),
    Report(
        "urging-letter",
        "代表建议催办函",
        "没有按期答复的发给承办单位：一个单位一封，列明每件的期限；日期取登记的催办日期",
        ("suggestion",),
        _letters,
        urging_letter.build,
        samples.letters,
        ("{year} 年度没有等待答复的建议。", "已交办、还没有答复的建议才需要催办。"),
    ),
)

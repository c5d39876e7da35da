"""What follows from points, on paper: the trial of other rules, and the lists of a year."""

from collections.abc import Sequence
from typing import Any, Literal

from gongshu_desk.domain.forms.consequences import ConsequenceFigures
from gongshu_desk.domain.forms.trial import TrialFigures
from gongshu_desk.domain.points.consequences import TITLES
from gongshu_desk.reports.builders import consequence_lists
from gongshu_desk.reports.builders import what_if as what_if_builder
from gongshu_desk.reports.catalog.entry import Choice, Options, Report, chosen
from gongshu_desk.reports.samples import consequences as list_samples
from gongshu_desk.reports.samples import trial as trial_samples
from gongshu_desk.services import consequences, what_if
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.records import find

ORDER = Choice("order", "排列", (("group", "按代表小组"), ("rank", "按试算名次")))
SHOW = Choice("show", "列出", (("all", "全部代表"), ("changed", "只列有变的代表")), "有变：积分、名次或等次")

LIST = Choice("list", "名单", (("all", "全部名单"), *TITLES.items()), "每份名单一张，写明依据")


def _what_if(desk: Desk, options: Options) -> Sequence[Any]:
    """The rule text that was given, else the newest draft; nothing where there is neither."""
    text = options.rules
    if not text:
        draft = what_if.newest_draft(desk)
        if draft is None:
            return []
        text = draft.text
    tried = what_if.try_rules(desk, options.year, text)
    if not tried.trial.rows:
        return []
    order: Literal["group", "rank"] = "rank" if chosen(ORDER, options) == "rank" else "group"
    scheme = tried.new.scheme
    figures = TrialFigures(
        stamp=tried.stamp,
        year=tried.year,
        level=tried.level,
        title=scheme.title,
        version=scheme.version,
        fingerprint=tried.new.hash,
        closed=tried.closed,
        trial=tried.trial,
        by=order,
        changed_only=chosen(SHOW, options) == "changed",
        remark=tried.remark,
        marks=tuple(marks(find(desk, DEPUTIES)).items()),
    )
    return [figures]


def _lists(desk: Desk, options: Options) -> Sequence[Any]:
    wanted = chosen(LIST, options)
    found = consequences.consequences(desk, options.year)
    if not found.listings[0].counts:
        return []
    return [
        ConsequenceFigures(found.stamp, found.year, found.level, listing, found.closed)
        for listing in found.listings
        if wanted in ("all", listing.key)
    ]


REPORTS: tuple[Report, ...] = (
    Report(
        "what-if",
        "积分规则试算对比表",
        "改规则之前给会议看：按草稿试算，谁的积分、名次、等次会变，不保存",
        (),
        _what_if,
        what_if_builder.build,
        lambda: [trial_samples.trial_figures()],
        (
            "{year} 年度没有可以试算的：没有规则草稿，或没有在任代表。",
            "请在「积分 › 规则」里先存一份草稿，或在「积分 › 试算」里选规则文件后打印；命令行用 --rules 指定规则文件。",
        ),
        choices=(ORDER, SHOW),
        tries_rules=True,
    ),
    Report(
        "consequence-lists",
        "年度结果运用名单",
        "研究年度结果时用：等次、连续末等、优先推荐建议、缺席提醒，写明依据，只列名单",
        (),
        _lists,
        consequence_lists.build,
        lambda: list_samples.lists(),
        ("{year} 年度没有在任代表。", "请先导入代表名册。"),
        choices=(LIST,),
    ),
)

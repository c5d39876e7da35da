"""The pages in the order of the navigation. A page is imported when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.shell import Shell

if TYPE_CHECKING:
    from gongshu_desk.app.desktop import Desktop

_Build = Callable[[Shell, Any], Page]


def page_specs(desktop: "Desktop") -> list[PageSpec]:
    """Every page of the desktop; `desktop.desk` is open before the first one is made."""

    def made(build: _Build) -> Callable[[Shell], Page]:
        return lambda shell: build(shell, desktop.desk)

    return [
        PageSpec("dashboard", "工作台", "squares-four", made(_dashboard)),
        PageSpec("deputies", "代表", "identification-card", made(_deputies)),
        PageSpec("activities", "活动", "calendar-blank", made(_records("activities"))),
        PageSpec("rollcall", "签到", "checks", made(_rollcall)),
        PageSpec("stations", "联络站", "map-pin-line", made(_stations)),
        PageSpec("suggestions", "建议", "chat-centered-text", made(_records("suggestions"))),
        PageSpec("points", "积分", "chart-bar", made(_points), gap=True),
        PageSpec("duty-reports", "述职", "presentation", made(_records("duty-reports"))),
        PageSpec("honours", "荣誉证书", "medal", made(_records("honours"))),
        PageSpec("year-end", "年终", "archive-box", made(_year_end), gap=True),
        PageSpec("certificates", "证书登记簿", "medal", made(_certificates), listed=False, under="honours"),
        PageSpec("leaves", "请假条", "checks", made(_records("leaves")), listed=False, under="rollcall"),
        PageSpec(
            *("opening-totals", "期初数", "identification-card", made(_records("opening-totals"))),
            listed=False,
            under="deputies",
        ),
        PageSpec("roll-over", "换届", "identification-card", made(_roll_over), listed=False, under="deputies"),
        PageSpec("review", "审核", "chart-bar", made(_review), listed=False, under="points"),
        PageSpec("adjustments", "积分调整", "chart-bar", made(_records("adjustments")), listed=False, under="points"),
        PageSpec("publicity", "公示与异议", "chart-bar", made(_publicity), listed=False, under="points"),
        PageSpec("objections", "异议登记", "chart-bar", made(_records("objections")), listed=False, under="points"),
        PageSpec("consequences", "结果运用", "chart-bar", made(_consequences), listed=False, under="points"),
        *(_lower(made, *page) for page in _LOWER),
        PageSpec("duplicates", "查重与合并", "calendar-blank", made(_duplicates), listed=False),
        PageSpec("import", "导入", "download-simple", made(_importing), listed=False),
        PageSpec("entry", "批量登记", "table", made(_entry), listed=False),
        PageSpec("prints", "打印件", "printer", made(_prints), listed=False),
        PageSpec("layouts", "证书版式", "ruler", made(_layouts), listed=False, under="honours"),
        PageSpec("rules", "规则", "chart-bar", made(_rules), listed=False, under="points"),
        PageSpec("preview", "打印预览", "printer", made(_preview), listed=False),
        PageSpec("settings", "设置", "gear-six", made(_settings), foot=True),
    ]


def _records(name: str) -> _Build:
    def build(shell: Shell, desk: Any) -> Page:
        from gongshu_desk.ui.pages.records import RecordsPage
        from gongshu_desk.ui.pages.views import view_of

        return RecordsPage(shell, desk, view_of(name))

    return build


def _deputies(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.deputies import deputies_view
    from gongshu_desk.ui.pages.records import RecordsPage

    return RecordsPage(shell, desk, deputies_view())


def _roll_over(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.roll_over import RollOverPage

    return RollOverPage(shell, desk)


def _certificates(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.certificates import CertificatesPage

    return CertificatesPage(shell, desk)


def _importing(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.importing import ImportPage

    return ImportPage(shell, desk)


def _duplicates(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.duplicates import DuplicatesPage

    return DuplicatesPage(shell, desk)


def _entry(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.entry import EntryPage

    return EntryPage(shell, desk)


def _handling(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.handling import HandlingPage

    return HandlingPage(shell, desk)


def _prints(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.prints import PrintsPage

    return PrintsPage(shell, desk)


def _preview(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.preview import PreviewPage

    return PreviewPage(shell, desk)


def _rules(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.rules import RulesPage

    return RulesPage(shell, desk)


def _layouts(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.layouts import LayoutsPage

    return LayoutsPage(shell, desk)


def _settings(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.settings import SettingsPage

    return SettingsPage(shell, desk)


def _dashboard(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.dashboard import DashboardPage

    return DashboardPage(shell, desk)


def _tasks(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.dashboard import TodoPage

    return TodoPage(shell, desk)


def _rollcall(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.rollcall import RollCallPage

    return RollCallPage(shell, desk)


def _points(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.points import PointsPage

    return PointsPage(shell, desk)


def _review(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.review import ReviewPage

    return ReviewPage(shell, desk)


def _consequences(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.consequences import ConsequencesPage

    return ConsequencesPage(shell, desk)


def _publicity(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.publicity import PublicityPage

    return PublicityPage(shell, desk)


def _councils(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.supervision import CouncilsPage

    return CouncilsPage(shell, desk)


def _appraisal_meetings(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.supervision import AppraisalsPage

    return AppraisalsPage(shell, desk)


def _selections(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.selections import SelectionsPage

    return SelectionsPage(shell, desk)


def _projects(shell: Shell, desk: Any) -> Page:
    from dataclasses import replace

    from gongshu_desk.ui.pages.records import RecordsPage
    from gongshu_desk.ui.pages.supervision import ProjectCard
    from gongshu_desk.ui.pages.views import view_of

    return RecordsPage(shell, desk, replace(view_of("projects"), card=ProjectCard))


def _year_end(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.year_end import YearEndPage

    return YearEndPage(shell, desk)


def _training(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.training import TrainingPage

    return TrainingPage(shell, desk)


def _indicators(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.indicators import IndicatorsPage

    return IndicatorsPage(shell, desk)


def _work_report(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.work_report import WorkReportPage

    return WorkReportPage(shell, desk)


def _stations(shell: Shell, desk: Any) -> Page:
    from dataclasses import replace

    from gongshu_desk.ui.pages.records import RecordsPage
    from gongshu_desk.ui.pages.stations import StationCard
    from gongshu_desk.ui.pages.views import view_of

    return RecordsPage(shell, desk, replace(view_of("stations"), card=StationCard))


def _station_page(name: str) -> _Build:
    def build(shell: Shell, desk: Any) -> Page:
        from gongshu_desk.ui.pages import stations

        made: Page = getattr(stations, name)(shell, desk)
        return made

    return build


def _duty_term(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.duty import TermPage

    return TermPage(shell, desk)


def _duty_ballots(shell: Shell, desk: Any) -> Page:
    from gongshu_desk.ui.pages.duty import BallotsPage

    return BallotsPage(shell, desk)


def _lower(
    made: Callable[[_Build], Callable[[Shell], Page]], key: str, word: str, above: str, build: _Build | None = None
) -> PageSpec:
    """A page below one of the navigation, with its picture; the generic list where nothing else builds it."""
    return PageSpec(key, word, _ICONS[above], made(build or _records(key)), listed=False, under=above)


_ICONS = {
    "dashboard": "squares-four",
    "deputies": "identification-card",
    "activities": "calendar-blank",
    "stations": "map-pin-line",
    "suggestions": "chat-centered-text",
    "duty-reports": "presentation",
    "honours": "medal",
    "year-end": "archive-box",
}
_LOWER: tuple[tuple[str, str, str] | tuple[str, str, str, _Build], ...] = (
    ("opinions", "群众意见", "stations"),
    ("opinion-flow", "意见办理", "stations", _station_page("FlowPage")),
    ("station-roster", "值班", "stations", _station_page("DutyPage")),
    ("station-standard", "达标", "stations", _station_page("StandardPage")),
    ("attendance", "出席记录", "activities"),
    ("duty-term", "届内安排", "duty-reports", _duty_term),
    ("duty-ballots", "测评计票", "duty-reports", _duty_ballots),
    ("rectifications", "整改", "duty-reports"),
    ("shifts", "值班安排", "stations"),
    ("council-members", "议事成员", "activities"),
    ("councils", "议事会议", "activities", _councils),
    ("council-matters", "议事事项", "activities"),
    ("projects", "民生实事", "activities", _projects),
    ("findings", "监督意见", "activities"),
    ("appraisal-meetings", "两官评议", "activities", _appraisal_meetings),
    ("appraisals", "评议台账", "activities"),
    ("selecting", "评选", "honours", _selections),
    ("selections", "评选登记", "honours"),
    ("candidates", "候选人选", "honours"),
    ("training", "三级培训", "activities", _training),
    ("training-plans", "培训计划", "activities"),
    ("training-targets", "培训要求", "activities"),
    ("materials", "培训资料", "activities"),
    ("elections", "选举情况", "deputies"),
    ("typed-counts", "填报数", "year-end"),
    ("indicators", "指标", "year-end", _indicators),
    ("work-report", "工作报告", "year-end", _work_report),
    ("tasks", "待办", "dashboard", _tasks),
    ("reminders", "提醒", "dashboard"),
    ("handling", "办理", "suggestions", _handling),
    ("calendar-days", "工作日历", "suggestions"),
)
"""(key, word, page above it, what builds it) of pages that lie below one of the navigation."""

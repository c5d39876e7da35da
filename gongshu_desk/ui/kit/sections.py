"""The places of one field of work, as segments under the heading: its pages know nothing else of each other."""

from gongshu_desk.ui.kit.figures import Segments
from gongshu_desk.ui.kit.shell import Shell

POINTS = (
    ("points", "积分榜"),
    ("review", "审核"),
    ("adjustments", "积分调整"),
    ("publicity", "公示与异议"),
    ("consequences", "结果运用"),
    ("rules", "规则"),
)
ACTIVITIES = (
    ("activities", "活动"),
    ("training", "三级培训"),
    ("councils", "议事会议"),
    ("projects", "民生实事"),
    ("appraisal-meetings", "两官评议"),
)
DUTY = (
    ("duty-reports", "述职记录"),
    ("duty-term", "届内安排"),
    ("duty-ballots", "测评计票"),
    ("rectifications", "整改"),
)
SUGGESTIONS = (("suggestions", "建议"), ("handling", "办理"), ("calendar-days", "工作日历"))
STATIONS = (
    ("stations", "联络站"),
    ("station-roster", "值班"),
    ("opinions", "群众意见"),
    ("station-standard", "达标"),
)
HONOURS = (("honours", "荣誉"), ("selecting", "评选"))
FIGURES = (("year-end", "年终"), ("indicators", "指标"), ("work-report", "工作报告"), ("typed-counts", "填报数"))
FIELDS = (POINTS, ACTIVITIES, DUTY, SUGGESTIONS, STATIONS, HONOURS, FIGURES)
"""(page key, word) of the places of each field of work, in the order of the work."""


def places_of(key: str) -> tuple[tuple[str, str], ...]:
    """The field of work to which a page belongs; KeyError where it belongs to none."""
    for places in FIELDS:
        if any(key == place for place, _ in places):
            return places
    raise KeyError(key)


class Sections(Segments):
    """Segments that lead to other pages; the one in sight stays chosen.

    `below`: the page lies below the place that is chosen, which therefore leads back to it.
    """

    def __init__(self, shell: Shell, current: str, *, below: bool = False) -> None:
        places = places_of(current)
        self._keys = [key for key, _ in places]
        super().__init__([word for _, word in places], self._keys.index(current))
        self._shell, self._own, self._below = shell, self._keys.index(current), below
        self.chosen.connect(self._go)

    def _go(self, place: int) -> None:
        if place != self._own or self._below:
            self.set_words([button.text() for button in self._buttons], self._own)
            self._shell.go(self._keys[place])

"""The places of one field of work, as segments under the heading: the pages of 积分 know nothing else of each other."""

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
"""(page key, word) of the places of 积分, in the order of the work."""


class Sections(Segments):
    """Segments that lead to other pages; the one in sight stays chosen.

    `below`: the page lies below the place that is chosen, which therefore leads back to it.
    """

    def __init__(
        self, shell: Shell, current: str, places: tuple[tuple[str, str], ...] = POINTS, *, below: bool = False
    ) -> None:
        self._keys = [key for key, _ in places]
        super().__init__([word for _, word in places], self._keys.index(current))
        self._shell, self._own, self._below = shell, self._keys.index(current), below
        self.chosen.connect(self._go)

    def _go(self, place: int) -> None:
        if place != self._own or self._below:
            self.set_words([button.text() for button in self._buttons], self._own)
            self._shell.go(self._keys[place])

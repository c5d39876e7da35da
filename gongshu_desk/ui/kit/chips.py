"""Status chips: one table from word to kind and icon, for every page, table and form.

A status is never told by colour alone: chip = icon + word. The ordinary state is quiet (no ground);
only exceptions get a filled chip, and only one column of a table is filled.
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gongshu_desk.ui.kit import paint
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.icons import draw_icon

STATUS: dict[str, tuple[str, str]] = {
    "出席": ("green", "check-circle-fill"),
    "列席": ("blue", "armchair-fill"),
    "迟到": ("amber", "clock-fill"),
    "早退": ("amber", "sign-out-fill"),
    "公假": ("grey", "briefcase-fill"),
    "病假": ("grey", "first-aid-kit-fill"),
    "事假": ("grey", "note-fill"),
    "请假": ("grey", "note-fill"),
    "缺席": ("red", "x-circle-fill"),
    "不适用": ("grey", "minus-circle-fill"),
    "未点": ("grey", "circle-dashed-bold"),
    "在任": ("grey", "check-bold"),
    "暂停职务": ("amber", "pause-circle-fill"),
    "暂停执行职务": ("amber", "pause-circle-fill"),
    "资格终止": ("grey", "prohibit-bold"),
    "当选无效": ("grey", "prohibit-bold"),
    "届满": ("grey", "flag-fill"),
    "补选": ("blue", "plus-circle-fill"),
    "优秀": ("green", "star-fill"),
    "良好": ("green", "check-circle-fill"),
    "称职": ("blue", "check-circle-fill"),
    "不称职": ("red", "warning-fill"),
    "暂不评定": ("grey", "hourglass-medium-fill"),
    "不评定": ("grey", "minus-circle-fill"),
    "已齐": ("green", "check-circle-fill"),
    "必补": ("red", "warning-circle-fill"),
    "建议补": ("amber", "warning-fill"),
    "新增": ("green", "plus-circle-fill"),
    "更新": ("blue", "pencil-simple-fill"),
    "重复": ("grey", "copy-fill"),
    "相同": ("grey", "copy-fill"),
    "待定": ("amber", "question-fill"),
    "跳过": ("grey", "minus-circle-fill"),
    "待答": ("amber", "warning-fill"),
    "已有": ("grey", "check-bold"),
    "不导入": ("grey", "minus-circle-fill"),
    "错误": ("red", "x-circle-fill"),
    "提醒": ("amber", "warning-fill"),
    "本机": ("green", "check-circle-fill"),
    "随程序": ("grey", "archive-box-fill"),
    "未结账": ("grey", "lock-open-fill"),
    "已结账": ("green", "lock-fill"),
    "单项封顶": ("amber", "scissors-fill"),
    "分类封顶": ("amber", "scissors-fill"),
    "类别封顶": ("amber", "scissors-fill"),
    "总分封顶": ("amber", "scissors-fill"),
    "次数限制": ("amber", "scissors-fill"),
    "次数已满": ("amber", "scissors-fill"),
    "年度外": ("grey", "calendar-x-fill"),
    "不在任": ("grey", "calendar-x-fill"),
    "任期外": ("grey", "calendar-x-fill"),
    "暂停期间": ("grey", "pause-circle-fill"),
    "无对应项": ("grey", "prohibit-bold"),
    "免予计分": ("grey", "minus-circle-fill"),
    "免计": ("grey", "minus-circle-fill"),
    "已退回": ("red", "x-circle-fill"),
    "已驳回": ("red", "x-circle-fill"),
    "取高不重": ("grey", "arrow-up-bold"),
    "取高": ("grey", "arrow-up-bold"),
    "已生成": ("green", "check-circle-fill"),
    "已封存": ("green", "lock"),
    "数据有变": ("amber", "arrows-clockwise-fill"),
    "未生成": ("grey", "circle-dashed-bold"),
    "待补": ("red", "warning-circle-fill"),
    "有效": ("grey", "check-bold"),
    "作废": ("grey", "prohibit-bold"),
    "今天": ("blue", "calendar-blank"),
    "逾期": ("red", "warning-circle-fill"),
    "7 天内": ("amber", "clock-fill"),
    "待办": ("grey", "circle-dashed-bold"),
    "以后": ("grey", "calendar-x-fill"),
    "待评价": ("amber", "clock-fill"),
    "未立案": ("grey", "prohibit-bold"),
    "逾期未答复": ("red", "warning-circle-fill"),
    "待补登": ("amber", "warning-fill"),
    "说明或送参考": ("grey", "info-fill"),
    "已解决": ("green", "star-fill"),
    "待批": ("amber", "clock-fill"),
    "准假": ("green", "check-bold"),
    "不准": ("red", "x-circle-fill"),
    "待编号": ("amber", "clock-fill"),
    "已编号": ("green", "check-circle-fill"),
    "他单位授予": ("grey", "info-fill"),
    "已答复": ("green", "check-circle-fill"),
    "已办结": ("green", "check-circle-fill"),
    "办理中": ("blue", "clock-fill"),
    "待交办": ("amber", "clock-fill"),
    "未答复": ("amber", "clock-fill"),
    "已逾期": ("red", "warning-circle-fill"),
    "满意": ("green", "check-circle-fill"),
    "基本满意": ("blue", "check-circle-fill"),
    "不满意": ("red", "x-circle-fill"),
    "已述职": ("green", "check-circle-fill"),
    "未述职": ("amber", "clock-fill"),
    "已登记": ("green", "check-circle-fill"),
    "未登记": ("amber", "clock-fill"),
    "已签到": ("green", "check-circle-fill"),
    "未签到": ("amber", "clock-fill"),
    "已完成": ("green", "check-circle-fill"),
    "待复核": ("amber", "clock-fill"),
    "待核": ("amber", "clock-fill"),
    "已核": ("green", "check-bold"),
    "退回": ("red", "arrow-counter-clockwise"),
    "达标": ("green", "check-circle-fill"),
    "未达标": ("amber", "clock-fill"),
    "不作要求": ("grey", "minus-circle-fill"),
    "未定要求": ("grey", "question-fill"),
    "已办": ("green", "check-circle-fill"),
    "已安排": ("blue", "calendar-blank"),
    "未到期": ("grey", "clock-fill"),
    "逾期未办": ("red", "warning-circle-fill"),
    "不发": ("grey", "minus-circle-fill"),
    "已停用": ("grey", "prohibit-bold"),
    "使用中": ("grey", "check-bold"),
    "建议": ("green", "star-fill"),
    "名额已满": ("amber", "scissors-fill"),
    "同分跨线": ("amber", "scissors-fill"),
    "除外": ("grey", "minus-circle-fill"),
    "不进最高等次": ("grey", "prohibit-bold"),
    "已有 1 次": ("amber", "info-fill"),
    "供核对": ("blue", "info-fill"),
    "本年": ("amber", "clock-fill"),
    "草稿": ("grey", "pencil-simple-fill"),
    "已发布": ("blue", "clock-fill"),
    "生效": ("green", "check-circle-fill"),
    "停用": ("grey", "prohibit-bold"),
    "待核查": ("amber", "clock-fill"),
    "待决定": ("amber", "clock-fill"),
    "待答复": ("blue", "clock-fill"),
    "未公示": ("grey", "circle-dashed-bold"),
    "待公示": ("amber", "clock-fill"),
    "公示中": ("blue", "clock-fill"),
    "已届满": ("grey", "flag-fill"),
    "已更正重公示": ("green", "check-circle-fill"),
    "已更正": ("grey", "pencil-simple-fill"),
    "已撤回": ("grey", "prohibit-bold"),
    "采纳": ("green", "check-circle-fill"),
    "部分采纳": ("blue", "check-circle-fill"),
    "不采纳": ("grey", "minus-circle-fill"),
    "未开工": ("grey", "circle-dashed-bold"),
    "实施中": ("blue", "clock-fill"),
    "已调整": ("grey", "swap"),
    "通过": ("green", "check-circle-fill"),
    "未通过": ("grey", "x-circle-fill"),
    "交流讨论": ("grey", "chat-centered-text"),
    "入选": ("green", "star-fill"),
    "联名待确认": ("amber", "clock-fill"),
    "待审查": ("amber", "clock-fill"),
    "审查退回": ("grey", "arrow-counter-clockwise"),
    "转为来信": ("grey", "note-fill"),
    "须重办": ("red", "warning-circle-fill"),
    "跟踪办理": ("blue", "arrows-clockwise-fill"),
    "办结": ("grey", "check-bold"),
    "已到": ("green", "check-circle-fill"),
    "代班": ("blue", "check-circle-fill"),
    "未到": ("red", "x-circle-fill"),
    "缺答复日期": ("amber", "warning-fill"),
    "已送参考": ("grey", "check-bold"),
    "已说明": ("grey", "check-bold"),
    "待说明": ("amber", "clock-fill"),
    "已撤站": ("grey", "prohibit-bold"),
    "已公开": ("green", "check-circle-fill"),
    "书面述职": ("grey", "note-fill"),
    "须再次述职": ("red", "arrows-clockwise-fill"),
    "未安排": ("amber", "calendar-x-fill"),
    "不计入": ("grey", "minus-circle-fill"),
    "待计票": ("amber", "clock-fill"),
    "已计票": ("blue", "check-circle-fill"),
    "已宣布": ("green", "flag-fill"),
    "未定期限": ("grey", "question-fill"),
}
"""Word → (kind, icon). A word that is not here is a grey chip without an icon."""

QUIET = frozenset({"在任", "有效", "使用中", "已核"})
"""The ordinary states: icon and word, no ground."""

SHORT = {"暂停执行职务": "暂停职务"}
"""What is written in a chip where the word of record is too long for a column."""

_ICON = 16
_GAP = 4
_PAD = 8


def look_up(word: str) -> tuple[str, str]:
    """Kind and icon of a status word."""
    return STATUS.get(word, ("grey", ""))


def chip_height() -> int:
    """23 at 标准."""
    return ladder.metrics().height() + ladder.px(3)


def chip_width(word: str, quiet: bool = False) -> int:
    """Width of the chip of a word."""
    _, icon = look_up(word)
    shown = ladder.width(SHORT.get(word, word))
    return shown + (ladder.px(_ICON + _GAP) if icon else 0) + (0 if quiet else 2 * ladder.px(_PAD))


def paint_chip(painter: QPainter, word: str, x: float, middle: float, quiet: bool = False) -> int:
    """Draw the chip of a word with its left edge at `x`, centred on `middle`; gives its width."""
    kind, icon = look_up(word)
    wide, high = chip_width(word, quiet), chip_height()
    rect = QRectF(round(x), round(middle - high / 2), wide, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = rect.left()
    if not quiet:
        paint.fill(painter, rect, f"{kind}_bg", ladder.px(4))
        left += ladder.px(_PAD)
    if icon:
        size = ladder.px(_ICON)
        draw_icon(painter, icon, kind, left, middle - size / 2, size)
        left += size + ladder.px(_GAP)
    shown = SHORT.get(word, word)
    paint.write(painter, QRectF(left, rect.top(), ladder.width(shown) + 1, high), shown, "body", kind)
    painter.restore()
    return wide


class Chip(QWidget):
    """A status chip that stands on a page."""

    def __init__(self, word: str, quiet: bool | None = None) -> None:
        super().__init__()
        self._word, self._quiet = word, quiet
        self.setAccessibleName(word)
        self.retype()

    def word(self) -> str:
        """The status shown."""
        return self._word

    def set_word(self, word: str) -> None:
        """Show another status."""
        self._word = word
        self.setAccessibleName(word)
        self.retype()
        self.update()

    def _is_quiet(self) -> bool:
        return self._word in QUIET if self._quiet is None else self._quiet

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._word, self._is_quiet()), chip_height())

    def retype(self) -> None:
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, _event: object) -> None:
        paint_chip(paint.smooth(self), self._word, 0, self.height() / 2, self._is_quiet())

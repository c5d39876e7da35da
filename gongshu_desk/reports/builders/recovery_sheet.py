"""恢复密钥: one sheet for the safe, with the key in numbered groups large enough to be copied without a slip.

It is drawn and printed from memory; no file of it is kept.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from gongshu_desk.reports.document import Document, PageSetup, Section
from gongshu_desk.reports.ink import GREY, HAIR
from gongshu_desk.reports.placed import FrameBox, Item, PlacedPage, RuleLine, TextBox
from gongshu_desk.reports.roles import Align, Role
from gongshu_desk.reports.wording import long_day

SHEET = PageSetup(210, 297, 0, 0, 0, 0, 0, footer=False)
LEFT, WIDTH = 25.0, 160.0
BOX, GAP = 37.0, 4.0
TITLE = "恢复密钥"
DATA_USE = "忘记数据密码时，在登录窗口按「忘记密码」，照下面八组输入，即可设一个新密码。"
KEEPING = (
    "一、这张纸能打开全部数据：装入信封封好，锁进保险柜，不要与电脑、U 盘放在一起。",
    "二、不要拍照、扫描，不要存成文件，不要发到微信和邮箱。",
    "三、字母不分大小写，没有 I、L、O、U；每组末一位是校验，输错哪一组，程序会指出来。",
    "四、数据密码和这张纸都没有了，数据就打不开了，谁也没有办法。",
    "五、换了新的恢复密钥，请把这张销毁。",
)


def build(
    unit: str, purpose: str, use: str, groups: Sequence[str], printed_on: date, keeping: Sequence[str] = KEEPING
) -> Document:
    """One sheet. `purpose`: what the key is for (数据 …, 账户 …); `use`: when and where to type it; `keeping`: how to
    keep it, five lines at most."""
    page = PlacedPage(tuple(_items(unit, purpose, use, groups, printed_on, keeping)))
    return Document(TITLE, (Section((page,), SHEET, person=purpose),), author=unit)


def _items(
    unit: str, purpose: str, use: str, groups: Sequence[str], printed_on: date, keeping: Sequence[str]
) -> Iterator[Item]:
    yield TextBox(LEFT, 26, WIDTH, 12, TITLE, Role.TITLE, 24, align=Align.CENTRE, tracking=10)
    yield TextBox(LEFT, 44, WIDTH, 6, unit, Role.TEXT, 13, 9, Align.CENTRE, one_line=True)
    yield RuleLine(LEFT, 54, LEFT + WIDTH, 54, 0.6)
    yield TextBox(LEFT, 58, 110, 5, f"用于：{purpose}", Role.TEXT, 11, 8, one_line=True)
    yield TextBox(LEFT + 110, 58, 50, 5, long_day(printed_on), Role.TEXT, 11, align=Align.RIGHT, one_line=True)
    yield TextBox(LEFT, 67, WIDTH, 12, use, Role.TEXT, 11, leading=1.5)
    for place, group in enumerate(groups):
        x, y = LEFT + place % 4 * (BOX + GAP), 86 + place // 4 * 30
        yield FrameBox(x, y, BOX, 24, 0.6)
        yield TextBox(x, y + 2, BOX, 4, f"第 {place + 1} 组", Role.TABLE, 9, align=Align.CENTRE, colour=GREY)
        yield TextBox(x, y + 9.5, BOX, 12, group, Role.HEAD, 22, align=Align.CENTRE, tracking=3, one_line=True)
    yield TextBox(LEFT, 156, WIDTH, 6, "保管", Role.HEAD, 12)
    for place, text in enumerate(keeping):
        yield TextBox(LEFT, 166 + place * 10, WIDTH, 10, text, Role.TEXT, 11, leading=1.4)
    for place, label in enumerate(("封存人签名：", "保管人签名：", "存放地点：", "封存日期：")):
        left, top = LEFT + place % 2 * 84, 226.0 + place // 2 * 16
        yield TextBox(left, top, 30, 5, label, Role.TEXT, 11, one_line=True)
        yield RuleLine(left + 25, top + 5.4, left + 76, top + 5.4, HAIR)

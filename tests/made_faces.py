"""Font files for tests: a bundled face cut to a few characters, under another name and with other rights."""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from gongshu_desk import paths

CHARACTERS = "关于召开会议的通知各代表小组：定月日下午时年号翠柳街道人大工委请参加，。0123456789（）—国徽一、有事项"


def small_face(file: Path) -> Path:
    """A bundled face of some characters, written to `file`."""
    font = TTFont(paths.resources() / "fonts" / "GongshuSerif-Regular.ttf")
    maker = subset.Subsetter(subset.Options(name_IDs=["*"], notdef_outline=True))
    maker.populate(text=CHARACTERS)
    maker.subset(font)
    font.save(file)
    return file


def renamed(small: Path, chinese: str, english: str, rights: int = 0) -> TTFont:
    """The small face under other names; `rights` is its fsType."""
    font = TTFont(small)
    table = font["name"]
    table.names = []
    for name in (1, 4):
        table.setName(chinese, name, 3, 1, 0x804)
        table.setName(english, name, 3, 1, 0x409)
    table.setName(english.replace(" ", ""), 6, 3, 1, 0x409)
    font["OS/2"].fsType = rights
    return font

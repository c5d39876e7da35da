"""The fifty-six nationalities (GB/T 3304-1991) and what is written beside them in rosters."""

from gongshu_desk.domain.untidy_text import half_width
from gongshu_desk.errors import InvalidInput

NATIONALITIES = tuple(
    f"{name}族"
    for name in (
        *("汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼"),
        *("哈萨克", "傣", "黎", "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土"),
        *("达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克"),
        *("俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺"),
    )
)
"""In the order of the standard."""

OTHERS = ("其他", "外国血统", "穿青人", "未识别民族")
"""Entries of household registers outside the fifty-six."""

_SAME = {
    "维族": "维吾尔族",
    "蒙族": "蒙古族",
    "蒙": "蒙古族",
    "维": "维吾尔族",
    "朝族": "朝鲜族",
    "佘族": "畲族",
    "畬族": "畲族",
    "畬": "畲族",
    "回民": "回族",
    "外国血统中国籍人士": "外国血统",
    "入籍": "外国血统",
    "穿青": "穿青人",
    "其它": "其他",
}


def read_ethnic(value: object, label: str = "民族") -> str:
    """汉 and 汉族 alike as 汉族; InvalidInput for what is no nationality (often a neighbour's shifted cell)."""
    text = "".join(half_width(str(value)).split())
    if text in NATIONALITIES or text in OTHERS:
        return text
    if f"{text}族" in NATIONALITIES:
        return f"{text}族"
    if text in _SAME:
        return _SAME[text]
    raise InvalidInput(f"{label}「{text}」不在五十六个民族之内。", "请核对这一格是否填错或与邻格错位。")

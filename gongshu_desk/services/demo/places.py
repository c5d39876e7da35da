"""A district that is on no map: its subdistricts, communities, groups and liaison stations."""

from dataclasses import dataclass

DISTRICT = "临江区"
CITY = "江州市"
CONGRESS = f"{DISTRICT}第一届人民代表大会"
DISTRICT_UNIT = f"{DISTRICT}人大常委会"
STREET_UNIT = "翠柳街道人大工委"

_AREAS = (
    *("翠柳", "听荷", "青岚", "白榆", "松溪", "锦帆", "霁月", "丹枫", "汀兰", "晴川", "碧桐", "沐春"),
    *("长渚", "归雁", "云麓", "芦湾", "枕河", "鹭洲"),
)
_COMMUNITIES = (
    *("柳岸", "桐荫", "银杏", "映月", "槐安", "枫林", "锦园", "德馨", "和顺", "安平", "清漪", "松鹤", "采薇", "玉带"),
    *("祥云", "双桥", "北园", "南苑", "新塘", "永宁", "嘉禾", "瑞景", "兰亭", "桂语", "茗香", "石榴", "书香", "睦邻"),
    *("杏花", "朝霞", "金穗", "紫藤", "长堤", "短亭", "芳草", "碧波", "丰乐", "康宁", "明德", "崇文", "尚礼", "知远"),
    *("听涛",),
)
DISTRICT_STATIONS = 43
STREET_STATIONS = 3
_GROUPS = ("第一小组", "第二小组", "第三小组")
_RECEPTION_DAYS = (10, 15, 20, 25)


@dataclass(frozen=True, slots=True)
class Station:
    """A liaison station with the day of the month on which deputies receive residents."""

    name: str
    no: str
    community: str
    day: int


@dataclass(frozen=True, slots=True)
class Area:
    """A subdistrict: its delegation, its deputy groups and its stations."""

    name: str
    delegation: str
    groups: tuple[str, ...]
    stations: tuple[Station, ...]

    @property
    def office(self) -> str:
        """The working committee of the subdistrict."""
        return f"{self.name}街道人大工委"


def street() -> tuple[Area, ...]:
    """The one subdistrict of the small example."""
    return (_area("翠柳", _COMMUNITIES[:STREET_STATIONS], _GROUPS, 1),)


def district() -> tuple[Area, ...]:
    """Eighteen subdistricts, fifty-four groups, forty-three stations."""
    areas = []
    start = 0
    for number, name in enumerate(_AREAS):
        count = 3 if number < DISTRICT_STATIONS - 2 * len(_AREAS) else 2
        communities = _COMMUNITIES[start : start + count]
        areas.append(_area(name, communities, tuple(f"{name}{group}" for group in _GROUPS), start + 1))
        start += count
    return tuple(areas)


def _area(name: str, communities: tuple[str, ...], groups: tuple[str, ...], first: int) -> Area:
    stations = tuple(
        Station(f"{community}社区联络站", f"LZ{first + n:02d}", community, _RECEPTION_DAYS[(first + n) % 4])
        for n, community in enumerate(communities)
    )
    return Area(name, f"{name}代表团", groups, stations)

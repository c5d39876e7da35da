"""Titles in lines that are whole in sense and pleasant in shape (GB/T 9704-2012, 7.3.1: 词意完整，排列对称，长短适宜).

There is no dictionary at hand: the words of the trade below stand for one. Every way of breaking is weighed: a break
within a word, before 「的」 or behind 「关于」 costs most, then one between characters of no known word (perhaps a
name), then lines of unlike length and the shape of an hour-glass.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from math import inf

from gongshu_desk.reports.fonts import after_change, em_width
from gongshu_desk.reports.ink import MM
from gongshu_desk.reports.official_grid import TITLE_SIZE, WIDE
from gongshu_desk.reports.roles import Role
from gongshu_desk.reports.text import balanced, tokens

WORDS = (
    "人民代表大会 常务委员会 工作委员会 委员会 人大常委会 常委会 人大工委 人大代表 代表大会 办公室 街道办事处 "
    "办事处 街道 乡镇 工委 主席团 代表团 代表小组 中心组 联络站 联络员 代表 选民 群众 居民 社区 主任会议 常委会会议 "
    "联席会议 座谈会 会议 大会 述职会 述职 评议 测评 履职 积分 考核 考评 培训 学习 视察 调研 执法检查 检查 监督 专题 "
    "询问 民生实事 项目 工程 活动 集中 接待 走访 联系 建议 议案 意见 办理 交办 督办 答复 反馈 征询 征求 整改 落实 "
    "推进 情况 结果 工作 报告 报告会 通知 通报 公告 公示 通告 决定 通函 请示 批复 方案 办法 细则 规则 制度 计划 总结 "
    "要点 安排 名单 名册 手册 表彰 推荐 评选 优秀 先进 荣誉 证书 开展 召开 举行 组织 参加 印发 报送 公布 做好 进一步 "
    "加强 提高 推动 实施 年度 季度 第一季度 第二季度 第三季度 第四季度 上半年 下半年 全年 半年 本届 第一次 第二次 "
    "第三次 第四次 第五次 第六次 第一 第二 第三 第四 第五 第六 第七 第八 会期 闭会期间 期间 有关 问题 事项 实行 试行 "
    "应急 管理 建设 发展 治理 服务 养老 教育 医疗 卫生 环境 安全 生产 食品 交通 物业 小区 经济 社会 预算 决算 审查 "
    "财政 法律 法规 宪法 条例 贯彻 全国 区人大代表 市人大代表 县人大代表 区人大 市人大 县人大 人民代表大会常务委员会 "
    "出席 缺席 列席 请假 集中活动 代表活动 述职报告 意见建议 征求意见 登记 交办 评价 满意度"
)
_KNOWN = re.compile("|".join(sorted(WORDS.split(), key=len, reverse=True)))
NOT_BEFORE = frozenset("的等了地得们")
NOT_BEHIND = ("关于", "对", "第", "和", "与", "及", "暨", "在", "向", "为", "以", "被", "将", "把", "由", "就")
PLACES = ("街道", "社区", "联络站", "代表团", "代表小组", "选区")
"""A name stands before them."""
MOST_LINES = 4
FEWEST = 4
"""A line of a broken title has at least so many characters."""

WITHIN_WORD = 6.0
BAD_SENSE = 4.0
UNKNOWN = 2.0
BESIDE_UNKNOWN = 0.6
BETWEEN_WORDS = 0.3
UNLIKE = 12.0
"""Times the square of the difference in length, as a share of the line."""
HOURGLASS = 2.0
JOINED = 2.5
"""What a title of two meetings held as one (…暨…) costs where it is not broken before 「暨」."""
EXTRA_LINE = 2.5
TOO_SHORT = 10.0


def title_lines(text: str, role: Role = Role.OFFICIAL_TITLE, size: float = TITLE_SIZE, wide: float = WIDE) -> list[str]:
    """A title as it stands: no mark at its end; one line where it fits `wide` millimetres, else broken at sense."""
    return list(_lines(text.strip().rstrip("。，；：、.,;: "), role, wide * MM / size))


@lru_cache(maxsize=512)
def _lines(text: str, role: Role, limit: float) -> tuple[str, ...]:
    """The cheapest way of breaking, in as few lines as can be or one more; `limit` in em."""
    if em_width(role, text) <= limit:
        return (text,)
    pieces = tokens(text)
    costs = _break_costs(pieces)
    reach = (0.0, *accumulate(em_width(role, piece) for piece in pieces))
    found: list[tuple[float, tuple[str, ...]]] = []
    for count in range(2, MOST_LINES + 1):
        ways = (_weighed(pieces, cuts, costs, role, limit) for cuts in _ways(reach, limit, count))
        cost, lines = min(ways, default=(inf, ()))
        if cost < inf:
            found.append((cost + EXTRA_LINE * len(found), lines))
        if len(found) == 2:
            break
    return min(found)[1] if found else tuple(balanced(text, role, 1.0, limit))


after_change.append(_lines.cache_clear)


def _ways(reach: tuple[float, ...], limit: float, count: int, start: int = 0) -> Iterator[tuple[int, ...]]:
    """Every set of places at which pieces from `start` on can be cut into `count` lines that fit."""
    last = len(reach) - 1
    if count == 1:
        if reach[last] - reach[start] <= limit + 1:
            yield ()
        return
    for cut in range(start + 1, last):
        if reach[cut] - reach[start] > limit + 1:
            return
        if reach[last] - reach[cut] <= (limit + 1) * (count - 1):
            for rest in _ways(reach, limit, count - 1, cut):
                yield (cut, *rest)


def _weighed(
    pieces: tuple[str, ...], cuts: tuple[int, ...], costs: list[float], role: Role, limit: float
) -> tuple[float, tuple[str, ...]]:
    """What one way of breaking costs; endless where a line is too long (a blank at its end does not count)."""
    edges = (0, *cuts, len(pieces))
    lines = tuple("".join(pieces[start:end]).strip() for start, end in pairwise(edges))
    long = [em_width(role, line) for line in lines]
    if max(long) > limit:
        return inf, lines
    cost = sum(costs[cut] for cut in cuts) + UNLIKE * ((max(long) - min(long)) / limit) ** 2
    if "暨" in pieces and not any(pieces[cut] == "暨" for cut in cuts):
        cost += JOINED
    cost += TOO_SHORT * sum(len(line) < FEWEST for line in lines)
    cost += HOURGLASS * sum(b < a and b < c for a, b, c in zip(long, long[1:], long[2:], strict=False))
    return cost, lines


def _break_costs(pieces: tuple[str, ...]) -> list[float]:
    """For each place between two pieces what a break there costs (the first and last entry are not used)."""
    text = "".join(pieces)
    within: set[int] = set()
    known: set[int] = set()
    for word in _KNOWN.finditer(text):
        within.update(range(word.start() + 1, word.end()))
        known.update(range(word.start(), word.end()))
    costs, at = [0.0], 0
    for piece in pieces:
        at += len(piece)
        costs.append(_cost_at(text, at, within, known) if at < len(text) else 0.0)
    return costs


def _cost_at(text: str, at: int, within: set[int], known: set[int]) -> float:
    before, behind = text[:at].rstrip(), text[at:].lstrip()
    if at in within:
        return WITHIN_WORD
    if behind[0] in NOT_BEFORE or before.endswith(NOT_BEHIND):
        return BAD_SENSE
    if behind.startswith(PLACES) and at - 1 not in known:
        return BAD_SENSE
    if before.endswith(("的", "会", "工委")) or behind[0] in "暨和与及《“（" or not (before[-1] + behind[0]).isalpha():
        return 0.0
    sure = (at - 1 in known) + (at in known)
    return (UNKNOWN, BESIDE_UNKNOWN, BETWEEN_WORDS)[sure]

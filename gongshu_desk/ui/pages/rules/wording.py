"""A row of a rule file said in one sentence, the best proof-reading there is. No Qt here.

Rows are mappings with the keys of the file and plain values; what is half typed or missing is said as 「□」.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus, SuggestionKind
from gongshu_desk.domain.figures import shown

Values = Mapping[str, Any]
BLANK = "□"
_KINDS = {kind.value: kind.label for kind in (*ActivityKind, *SuggestionKind)}
_ACTIVITIES = [kind.value for kind in ActivityKind]
_STATUSES = {status.value: status.label for status in AttendanceStatus}
_PRESENT = {status.value for status in PRESENT_STATUSES}
_OUTCOMES = {
    "key": "被列为重点督办", "excellent": "被评为优秀建议", "evaluated": "已作办理评价", "A": "办理结果为 A 类", "B": "办理结果为 B 类",
    "C": "办理结果为 C 类", "written": "当年提交书面述职报告", "oral_passed": "当年口头述职且满意、基本满意票过半",
    "overdue": "应述职而到年底没有述职",
}  # fmt: skip
_MEASURES = {"per_event": "次", "per_half_day": "半天", "per_piece": "件", "per_series": "次", "manual": "笔"}
MANY = 6
"""More kinds than this are told by their number."""


def number(value: Any) -> Fraction | None:
    """A figure of a rule file, None where there is none to read."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        return None


def marks(value: Any) -> str:
    """「3 分」; the sign is said by the verb."""
    found = number(value)
    return f"{BLANK} 分" if found is None else f"{shown(abs(found))} 分"


def gain(value: Any) -> str:
    """「得 3 分」, 「扣 2 分」."""
    found = number(value)
    return f"{'扣' if found is not None and found < 0 else '得'} {marks(value)}"


# ── items ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def item_sentence(row: Values, categories: Sequence[Values], *, half: bool = False) -> str:
    """What an item says: who gets what for which facts, up to where, and into which category; `half`: by half years."""
    said = "，".join([_core(row), *_bounds(row, "每半年" if half else "全年")])
    return f"{said}；{_into(row, categories)}。"


def _core(row: Values) -> str:
    source = row.get("source")
    if not source or not row.get("basis"):
        return "还没有选定来源和计分方式"
    tell = {"attendance": _attendance, "suggestion": _suggestion, "duty_report": _duty, "honour": _honour}.get(source)
    return tell(row) if tell else _manual(row)


def _attendance(row: Values) -> str:
    basis, act = row["basis"], activities(row.get("kinds"))
    statuses = set(row.get("statuses") or _PRESENT)
    spoke = "spoke" in (row.get("outcomes") or ())
    present = statuses == _PRESENT
    status = "或".join(label for value, label in _STATUSES.items() if value in statuses)
    verb = "发言" if spoke else "参加" if present else status
    if basis in ("rate_linear", "rate_band"):
        return f"{act}的出席率（实到半天数 ÷ 应到半天数，公假、不适用不算应到）{_rate(row)}"
    if basis == "once":
        return f"有过{act}{'的' if not present or spoke else ''}{'记录' if present and not spoke else verb}的，只计一次，{gain(row.get('points'))}"
    if basis == "per_half_day":
        return f"{act}每{verb}半天{_each(row)}"
    told = f"每{verb}一次{act}{_each(row)}" if present and not spoke else f"{act}每{verb}一次{_each(row)}"
    return f"{told}（同一次大会的各单元只计一次）" if basis == "per_series" else told


def _rate(row: Values) -> str:
    if row["basis"] == "rate_linear":
        return f"乘 {marks(row.get('points'))}，全勤得满"
    told = []
    for pair in row.get("bands") or ():
        rate = number(pair[0]) if len(pair) == 2 else None
        told.append(
            f"达到 {BLANK if rate is None else shown(rate * 100)}% {gain(pair[1]) if len(pair) == 2 else BLANK}"
        )
    return f"分档：{'，'.join(told) or BLANK}，再低不得分"


def _suggestion(row: Values) -> str:
    kinds = row.get("kinds") or ()
    what = "、".join(_KINDS.get(kind, kind) for kind in kinds) or "建议、议案"
    who = {"lead": "领衔提出的", "cosigner": "联名提出的"}.get(row.get("role") or "", "领衔或联名提出的")
    met = _conditions(row)
    if row["basis"] == "once":
        return f"有{who}{what}{met}，只计一次，{gain(row.get('points'))}"
    return f"{who}{what}{f'{met}的' if met else ''}，每件{_each(row)}"


def _duty(row: Values) -> str:
    return f"{_conditions(row) or '有述职记录'}的，{gain(row.get('points'))}"


def _honour(row: Values) -> str:
    if row["basis"] == "tier":
        tiers = row.get("tiers") or {}
        told = [f"{level}级 {marks(points)}" for level, points in tiers.items()]
        return f"受表彰奖励按授予级别得分：{'，'.join(told) or BLANK}"
    if row["basis"] == "once":
        return f"受过表彰奖励，只计一次，{gain(row.get('points'))}"
    return f"每受一次表彰奖励{_each(row)}"


def _manual(row: Values) -> str:
    low, high = number(row.get("min")), number(row.get("max"))
    span = f"{BLANK if low is None else shown(low)} 至 {BLANK if high is None else shown(high)} 分"
    usual = f"，一般 {shown(found)} 分" if (found := number(row.get("points"))) is not None else ""
    return f"在「积分调整」里逐笔登记，每笔 {span}{usual}，须写明理由和批准人"


def _conditions(row: Values) -> str:
    return "或".join(_OUTCOMES.get(one, str(one)) for one in row.get("outcomes") or ())


def _each(row: Values) -> str:
    """「得 3 分」, with what further ones give."""
    first = gain(row.get("points"))
    if row.get("further") is None:
        return first
    measure = _MEASURES.get(str(row.get("basis")), "次")
    first_word = "第一个半天" if measure == "半天" else f"第一{measure}"
    return f"，{first_word}{first}，以后每{measure}{gain(row['further'])}"


def _bounds(row: Values, span: str) -> Iterable[str]:
    measure = {"attendance": "次", "suggestion": "件", "honour": "项", "adjustment": "笔"}.get(
        row.get("source", ""), "次"
    )
    if row.get("count_from"):
        yield f"从第 {row['count_from']} {measure}起计"
    if row.get("cap_count"):
        yield f"最多计 {row['cap_count']} {measure}"
    cap = number(row.get("cap"))
    needless = row.get("basis") in ("once", "rate_linear") and cap == number(row.get("points"))
    if cap is not None and not needless:
        yield f"{span}最多{'扣 ' if cap < 0 else ' '}{marks(cap)}"
    window = row.get("window")
    if window and len(window) == 2:
        back = "上年 " if str(window[0]) > str(window[1]) else ""
        yield f"只计{back}{window[0]} 至 {window[1]} 的"
    if row.get("exclusive_group"):
        yield f"同一事实在互斥组「{row['exclusive_group']}」里只计最高的一项"
    if row.get("exempt_tags"):
        yield f"{'、'.join(row['exempt_tags'])}免计"


def _into(row: Values, categories: Sequence[Values]) -> str:
    found = next((one for one in categories if one.get("code") == row.get("category")), None)
    if found is None:
        return "还没有选定类别"
    cap = number(found.get("cap"))
    bound = "不封顶" if cap is None else f"封顶 {shown(cap)}"
    return f"计入 {found.get('code')} {found.get('name', '')}（{bound}）"


def activities(kinds: Any) -> str:
    """「视察、调研」, 「除人代会会议外的各类活动」, 「各类活动」."""
    if not kinds:
        return "各类活动"
    left = [kind for kind in _ACTIVITIES if kind not in kinds]
    if len(left) <= 2:
        return f"除{'、'.join(_KINDS[kind] for kind in left)}外的各类活动" if left else "各类活动"
    words = [_KINDS.get(kind, str(kind)) for kind in kinds]
    return "、".join(words) if len(words) <= MANY else f"{'、'.join(words[:MANY])}等 {len(words)} 类活动"


def item_worth(row: Values) -> str:
    """In short, for the outline: 「3/次 ≤12」."""
    basis = str(row.get("basis", ""))
    points = number(row.get("points"))
    if basis == "tier":
        tiers = [found for one in (row.get("tiers") or {}).values() if (found := number(one)) is not None]
        worth = f"{shown(min(tiers))}–{shown(max(tiers))}" if tiers else BLANK
    elif basis == "rate_band":
        bands = [found for one in row.get("bands") or () if (found := number(one[-1])) is not None]
        worth = f"至 {shown(max(bands))}" if bands else BLANK
    elif basis == "manual":
        low, high = number(row.get("min")), number(row.get("max"))
        worth = BLANK if low is None or high is None else f"{shown(low)}–{shown(high)}"
    else:
        unit = {
            "per_half_day": "/半天",
            "per_piece": "/件",
            "per_event": "/次",
            "per_series": "/会",
            "rate_linear": "×率",
        }
        worth = f"{BLANK if points is None else shown(points)}{unit.get(basis, '')}"
    cap = number(row.get("cap"))
    return worth if cap is None else f"{worth} {'≥' if cap < 0 else '≤'}{shown(cap)}"


# ── the other tables ──────────────────────────────────────────────────────────────────────────────────────────────


def category_sentence(row: Values, items: Sequence[Values]) -> str:
    """What a category says, and what its items could bring."""
    own = [item for item in items if item.get("category") == row.get("code")]
    cap, floor = number(row.get("cap")), number(row.get("floor"))
    said = [f"{row.get('code', BLANK)} {row.get('name', BLANK)}有 {len(own)} 项细则"]
    said.append("本类不封顶" if cap is None else f"本类最多计 {shown(cap)} 分")
    if floor is not None:
        said.append(f"最低 {shown(floor)} 分")
    caps = [found for item in own if (found := number(item.get("cap"))) is not None]
    if cap is not None and len(caps) == len(own) and sum(caps) > cap:
        said.append(f"各项封顶合计 {shown(sum(caps, Fraction(0)))} 分，超出的从最后一项、最晚一次往前截")
    return "，".join(said) + "。"


def band_sentence(row: Values, higher: Values | None, *, last: bool = False) -> str:
    """What a grade says: from which total to which."""
    low, high = number(row.get("from")), number(higher.get("from")) if higher else None
    label = row.get("label") or BLANK
    above = "" if high is None else f"不满 {shown(high)} 分"
    if last:
        return f"总分{above or '不论多少'}的，都是「{label}」。"
    start = f"{BLANK if low is None else shown(low)} 分以上"
    return f"总分 {start}{'、' if above else ''}{above}的，是「{label}」。"


def veto_sentence(row: Values) -> str:
    """What bars from a grade."""
    when = {
        "unapproved_congress_absence": "年度内有未经批准缺席人代会会议的", "suspended": "年度内有暂停执行代表职务的日子的",
        "terminated": "年度内被终止代表资格的",
    }.get(row.get("when") or "", BLANK)  # fmt: skip
    effect = {"not_top": "不进入最高等次，退到第二等次", "ungraded": "不评定等次"}.get(row.get("effect") or "", BLANK)
    return f"{when}，{effect}。"


def head_sentence(head: Values, bands: Sequence[Values]) -> str:
    """What the settings of the whole say."""
    half = head.get("period") == "half_year"
    base, cap, floor = (number(head.get(key)) for key in ("base", "total_cap", "total_floor"))
    said = [f"{head.get('effective_from') or BLANK} 起用", "上、下半年分别计分再相加" if half else "按年度计分"]
    said.append(f"基础分 {shown(base)} 分" if base else "不设基础分")
    said.append("总分不封顶" if cap is None else f"总分封顶 {shown(cap)} 分")
    if floor is not None:
        said.append(f"总分最低 {shown(floor)} 分")
    said.append(f"四舍五入到 {head.get('decimals', 1)} 位小数")
    quota = number(head.get("top_quota_percent"))
    if quota is not None:
        top = (bands[0].get("label") if bands else "") or "最高等次"
        said.append(f"「{top}」不超过参加排名人数的 {shown(quota)}%")
    if number(head.get("min_months")):
        said.append(f"任职不满 {head['min_months']} 个月的暂不评定")
    if head.get("unranked_tags"):
        said.append(f"{'、'.join(head['unranked_tags'])}只计分、不排名")
    return "，".join(said) + "。"


def example_sentence(row: Values) -> str:
    """What a worked example claims."""
    facts = row.get("facts") or ()
    band = f"，等次「{row['band']}」" if row.get("band") else ""
    total = number(row.get("total"))
    return f"按下面 {len(facts)} 行事实，应得 {BLANK if total is None else shown(total)} 分{band}。发布前逐一验算。"

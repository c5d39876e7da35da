"""The lists of the sample office: the real quota over its thirty deputies, and made-up cases for the other lists."""

from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.forms.consequences import ConsequenceFigures
from gongshu_desk.domain.points.absences import LAW
from gongshu_desk.domain.points.consequences import Case, Count, Key, Listing
from gongshu_desk.domain.summary import DeputyYear
from gongshu_desk.reports.samples import yearly

RULE = "规则文件「示例规则，须经区人大常委会确认后启用」第 1 版"
GRADES = ("优秀", "良好", "称职", "不称职")


def lists() -> tuple[ConsequenceFigures, ...]:
    """All four lists."""
    made = (_grades(), _poor(), _preferred(), _alert())
    return tuple(ConsequenceFigures(yearly.STAMP, 2026, "区", listing) for listing in made)


def _deputies() -> list[DeputyYear]:
    listed = [deputy for group in yearly.groups() for deputy in group.deputies]
    return sorted(listed, key=lambda deputy: deputy.points.rank or 99)


def _of(name: str) -> DeputyYear:
    return next(deputy for deputy in _deputies() if deputy.name == name)


def _case(deputy: DeputyYear, state: str, why: str, scored: bool = True) -> Case:
    own = deputy.points
    total = half_up(own.total, 1) if scored else None
    return Case(
        deputy.certificate_no, deputy.name, deputy.group, state, why, total, own.rank if scored else None, own.band
    )


def _grades() -> Listing:
    deputies = _deputies()
    graded = [d for d in deputies if d.points.band in GRADES]
    counts = [Count(label, sum(d.points.band == label for d in deputies), 30) for label in (*GRADES, "不评定")]
    lines = {"优秀": "达到 90 分", "良好": "达到 80 分", "称职": "达到 60 分", "不称职": "不满 60 分"}
    people = [_case(d, d.points.band, lines[d.points.band]) for d in graded]
    beside = [_case(d, "不评定", d.points.reason) for d in deputies if d not in graded]
    rules = (RULE, "等次：优秀 90 分起，良好 80 分起，称职 60 分起，其余为不称职")
    return _listing("grades", people, beside, "不评定和暂不评定", rules, counts)


def _poor() -> Listing:
    why = "2026 年度不称职（31.7 分，第 29 名）；2025 年度不称职（44.0 分，第 27 名）"
    rules = (
        "口径：最低的 1 个等次，连续 2 年；按同一代表职务（本届）计，换届后重新起算",
        f"2026 年度、2025 年度：{RULE}",
    )
    counts = [Count("连续 2 年", 1, 30), Count("只有本年", 0, 30)]
    return _listing("poor", [_case(_of("金毅"), "连续 2 年", why)], [], "只有本年在末等的", rules, counts)


def _preferred() -> Listing:
    quota = "参评 29 人的 20%，5 名"
    top = [d for d in _deputies() if d.points.band == "优秀"]
    people = [
        _case(d, "建议", f"达到 90 分，名额以内（{quota}）")
        for d in top if d.name != "李惠芳"
    ]  # fmt: skip
    beside = [_case(_of("李惠芳"), "除外", "身份类别「常委会组成人员」不列入优先推荐")]
    rules = (RULE, "最高等次名额：参评人数的 20%，不足一名的舍去；跨线的同分者一并不列入")
    counts = [Count("建议名单", len(people), 29), Count("达线未列入", 1, 5)]
    return _listing("preferred", people, beside, "达到分数、没有列入的", rules, counts)


def _alert() -> Listing:
    twice = (
        "本届未经批准缺席人代会会议 2 次：区一届人大四次会议（2025年2月18日至20日，6 场全部缺席）；"
        "区一届人大五次会议（2026年2月10日至12日，6 场全部缺席）"
    )
    part = "区一届人大五次会议（2026年2月10日至12日，6 场缺席 1 场）"
    people = [_case(_of("金毅"), "提醒", twice, scored=False)]
    beside = [_case(_of("胡垚"), "供核对", part, scored=False)]
    counts = [Count("达到 2 次", 1, 30), Count("已有 1 次", 0, 30), Count("部分缺席", 1, 30)]
    return _listing("alert", people, beside, "部分缺席，供核对（不计次）", LAW, counts)


def _listing(
    key: Key, people: list[Case], beside: list[Case], title: str, rules: tuple[str, ...], counts: list[Count]
) -> Listing:
    return Listing(key, tuple(people), tuple(beside), title, rules, tuple(counts))

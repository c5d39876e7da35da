"""Scales by which voters judge a duty report (测评办法), as data: words, aspects, who votes, how a result follows.

Four kinds are in use in the country (see `resources/rules/duty-scales.toml`): 满意/基本满意/不满意 by their rates; a grade
by the share of the first answer; points out of a hundred in bands; and several raters with weights. An office keeps
its own beside them. Everything is exact; a percentage is rounded once, where it is shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from gongshu_desk.domain.codes import Rater
from gongshu_desk.domain.figures import Rate, fixed, plain
from gongshu_desk.errors import InvalidInput

RATES, SHARE, SCORE = "rates", "share", "score"
JUDGES = {RATES: "按满意和基本满意票的比例", SHARE: "按第一等次票的比例", SCORE: "按各票得分的平均"}
"""How a result follows from the votes, in the clerk's words."""
ABSTENTION = "弃权"
SUM = "总分"
"""Under this word the sum of all points stands among the votes of a scale with points."""
OPTIONS = 3
"""As many answers as the fixed columns of a duty report hold beside 弃权."""
REFUSED = "不满意票过半数，按照规定须限期整改并再次述职"


@dataclass(frozen=True, slots=True)
class Band:
    """A result and the least percentage (or points) for it."""

    label: str
    least: Fraction


@dataclass(frozen=True, slots=True)
class Scale:
    """One way to judge. `options` are the three answers from best to worst; their votes stand by place in the fixed
    columns 满意, 基本满意, 不满意 of a duty report, whatever they are called here.

    `ranges` are the points of each answer, where points are given. `weights` (percent, together 100) are empty where
    the voters judge alone. `bands` from high to low; empty: more than half is what counts.
    """

    name: str
    options: tuple[str, ...]
    aspects: tuple[str, ...] = ()
    judge: str = RATES
    bands: tuple[Band, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()
    weights: tuple[tuple[Rater, Fraction], ...] = ()
    abstain: bool = True
    built_in: bool = False

    @property
    def raters(self) -> tuple[Rater, ...]:
        """Who votes; the voters first."""
        return tuple(rater for rater, _ in self.weights) or (Rater.VOTERS,)

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers on the slip, 弃权 last where it has a place."""
        return (*self.options, ABSTENTION) if self.abstain else self.options


@dataclass(frozen=True, slots=True)
class Part:
    """The count of one part of a ballot: who voted, on what (empty: the deputy as a whole), and how often each answer.

    None is a figure that was not typed. `points` is the sum of all points where points are given.
    """

    rater: Rater = Rater.VOTERS
    aspect: str = ""
    issued: int | None = None
    returned: int | None = None
    valid: int | None = None
    votes: tuple[int | None, ...] = ()
    points: int | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing of it was counted."""
        return self.valid is None and self.points is None and all(count is None for count in self.votes)

    @property
    def total(self) -> int:
        """The answers together."""
        return sum(count or 0 for count in self.votes)

    @property
    def invalid(self) -> int | None:
        """无效票 = 收回 − 有效; None while one of them is missing."""
        return None if self.returned is None or self.valid is None else self.returned - self.valid

    @property
    def title(self) -> str:
        """「选民」, or 「选民·联系群众」."""
        return f"{self.rater.label}·{self.aspect}" if self.aspect else self.rater.label


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not tie out: where (rater and aspect), which figure (issued returned valid votes points), in a sentence."""

    rater: Rater
    aspect: str
    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a ballot: the verdict (empty while it cannot be said), and the arithmetic, a sentence each."""

    verdict: str
    sentences: tuple[str, ...]
    refused: bool = False
    """More than half of the voters' valid votes went to the last answer."""


def faults(scale: Scale, parts: Sequence[Part]) -> list[Fault]:
    """Everything that does not tie out in what was typed so far; figures not typed yet are no fault."""
    found: list[Fault] = []
    for part in parts:
        found += [Fault(part.rater, part.aspect, field, text) for field, text in _untied(scale, part)]
    return found


def missing(scale: Scale, parts: Sequence[Part]) -> list[Fault]:
    """What is still to be typed before the count may be kept: the whole of each rater, and of each aspect begun."""
    found = []
    for part in parts:
        if part.aspect and part.blank:
            continue
        wanted = (
            ("issued", part.issued, "发出票"),
            ("returned", part.returned, "收回票"),
            ("valid", part.valid, "有效票"),
        )
        found += [
            Fault(part.rater, part.aspect, field, f"{part.title}：还没有填{label}")
            for field, value, label in wanted
            if value is None
        ]
        none = [word for word, count in zip(scale.answers, part.votes, strict=False) if count is None]
        if none:
            found.append(
                Fault(part.rater, part.aspect, "votes", f"{part.title}：还没有填{'、'.join(none)}票，没有填 0")
            )
        if scale.judge == SCORE and not part.aspect and part.points is None:
            found.append(Fault(part.rater, part.aspect, "points", f"{part.title}：还没有填各票的总分"))
    return found


def _untied(scale: Scale, part: Part) -> list[tuple[str, str]]:
    """The analogue of 选举实施细则 art. 48: no more ballots than voters, and every sum ties."""
    found = []
    if part.issued is not None and part.returned is not None and part.returned > part.issued:
        found.append(("returned", f"{part.title}：收回 {part.returned} 多于发出 {part.issued}，请核对"))
    if part.returned is not None and part.valid is not None and part.valid > part.returned:
        found.append(("valid", f"{part.title}：有效 {part.valid} 多于收回 {part.returned}，请核对"))
    typed = [count for count in part.votes if count is not None]
    told = " + ".join(str(count or 0) for count in part.votes)
    most, word = (part.valid, "有效") if part.valid is not None else (part.returned, "收回")
    if typed and most is not None and part.total > most:
        found.append(("votes", f"{part.title}：各等次 {told} = {part.total}，多于{word} {most}，请核对"))
    elif part.valid is not None and len(typed) == len(part.votes) and part.total != part.valid:
        found.append(("votes", f"{part.title}：各等次 {told} = {part.total}，少于有效 {part.valid}，请核对"))
    if part.points is not None and len(typed) == len(part.votes) and scale.ranges:
        low = sum(a * (n or 0) for (a, _), n in zip(scale.ranges, part.votes, strict=False))
        high = sum(b * (n or 0) for (_, b), n in zip(scale.ranges, part.votes, strict=False))
        if not low <= part.points <= high:
            found.append(
                ("points", f"{part.title}：总分 {part.points} 不在各等次票数可能的 {low} 至 {high} 之间，请核对")
            )
    return found


# ── the result ───────────────────────────────────────────────────────────────────────────────────────────────────


def result(scale: Scale, parts: Sequence[Part]) -> Result:
    """The verdict on the deputy as a whole, with its arithmetic; aspects are told after it and decide nothing."""
    whole = {part.rater: part for part in parts if not part.aspect and part.valid}
    voters = whole.get(Rater.VOTERS)
    refused = voters is not None and len(voters.votes) >= OPTIONS and 2 * (voters.votes[2] or 0) > (voters.valid or 0)
    told = [f"{_who(scale, rater)}{_arithmetic(scale, whole[rater])}" for rater in scale.raters if rater in whole]
    value = _composite(scale, whole)
    lacking = [rater.label for rater in scale.raters if rater not in whole]
    if lacking and whole:
        told.append(f"还缺{'、'.join(lacking)}的计票，暂不合成总的结果。")
    if scale.weights and value is not None:
        sums = " + ".join(
            f"{rater.label} {_shown(scale, _measure(scale, whole[rater]))} × {plain(weight)} %"
            for rater, weight in scale.weights
        )
        told.append(f"{sums} = {_shown(scale, value)}。")
    verdict = _verdict(scale, value)
    if verdict and value is not None:
        told.append(_reached(scale, value, verdict))
    told += aspect_sentences(scale, parts)
    return Result(verdict, tuple(told), refused)


def aspect_sentences(scale: Scale, parts: Sequence[Part]) -> list[str]:
    """Each aspect of the voters with its rate, and their average, as 金星 reports it."""
    rates = [(p.aspect, _accepted(scale, p)) for p in parts if p.aspect and p.valid and p.rater is Rater.VOTERS]
    told = [f"{aspect}：{percent(rate)}（{rate.numerator}/{rate.denominator}）。" for aspect, rate in rates]
    if len(rates) > 1:
        mean = sum((rate.value or Fraction(0) for _, rate in rates), start=Fraction(0)) / len(rates)
        told.append(f"{len(rates)} 项平均 {fixed(mean * 100, 1)} %。")
    return told


def percent(rate: Rate) -> str:
    """「97.8 %」, 「—」 where nothing was valid."""
    return f"{rate.percent()} %" if rate.denominator else rate.percent()


def _who(scale: Scale, rater: Rater) -> str:
    return f"{rater.label}：" if scale.weights else ""


def _accepted(scale: Scale, part: Part) -> Rate:
    """First answer ÷ valid where its share decides, else first and second."""
    best = part.votes[:1] if scale.judge == SHARE else part.votes[:2]
    return Rate(sum(count or 0 for count in best), part.valid or 0)


def _measure(scale: Scale, part: Part) -> Fraction:
    """Percent, or points on average: what is weighed and compared with the bands."""
    if scale.judge == SCORE:
        return Fraction(part.points or 0, part.valid or 1)
    return (_accepted(scale, part).value or Fraction(0)) * 100


def _arithmetic(scale: Scale, part: Part) -> str:
    votes = [count or 0 for count in part.votes]
    if scale.judge == SCORE:
        return f"总分 {part.points or 0} ÷ 有效票 {part.valid} = {_shown(scale, _measure(scale, part))}。"
    if scale.judge == SHARE:
        return f"{scale.options[0]} {votes[0]} 票 ÷ 有效票 {part.valid} = {percent(_accepted(scale, part))}。"
    strict = Rate(votes[0], part.valid or 0)
    return (
        f"{scale.options[0]} {votes[0]} ÷ 有效票 {part.valid} = {percent(strict)}；"
        f"{scale.options[0]} {votes[0]} + {scale.options[1]} {votes[1]} = {votes[0] + votes[1]}，"
        f"÷ 有效票 {part.valid} = {percent(_accepted(scale, part))}。"
    )


def _composite(scale: Scale, whole: Mapping[Rater, Part]) -> Fraction | None:
    """The weighed measure; None while a rater's count is missing."""
    if any(rater not in whole for rater in scale.raters):
        return None
    if not scale.weights:
        return _measure(scale, whole[Rater.VOTERS])
    return sum(
        (_measure(scale, whole[rater]) * weight / 100 for rater, weight in scale.weights), start=Fraction(0)
    )  # fmt: skip


def _verdict(scale: Scale, value: Fraction | None) -> str:
    if value is None:
        return ""
    if not scale.bands:
        return "过半数" if value > 50 else "没有过半数"
    return next((band.label for band in scale.bands if value >= band.least), scale.bands[-1].label)


def _reached(scale: Scale, value: Fraction, verdict: str) -> str:
    if not scale.bands:
        return f"{scale.options[0]}和{scale.options[1]}票{verdict}。"
    band = next(band for band in scale.bands if band.label == verdict)
    unit = "分" if scale.judge == SCORE else "%"
    if value >= band.least > 0:
        return f"达到 {plain(band.least)} {unit}，结果为「{verdict}」。"
    higher = scale.bands[scale.bands.index(band) - 1] if band is not scale.bands[0] else band
    return f"不到 {plain(higher.least)} {unit}，结果为「{verdict}」。"


def _shown(scale: Scale, value: Fraction) -> str:
    return f"{fixed(value, 1)} {'分' if scale.judge == SCORE else '%'}"


# ── as data ──────────────────────────────────────────────────────────────────────────────────────────────────────


def scale_of(values: Mapping[str, Any], *, built_in: bool = False) -> Scale:
    """A scale from its data (TOML or a setting); InvalidInput with a sentence where it is none."""
    bands = tuple(Band(label, Fraction(least)) for label, least in values.get("bands", ()))
    weights = tuple((Rater(who), Fraction(weight)) for who, weight in values.get("weights", {}).items())
    scale = Scale(
        " ".join(str(values.get("name", "")).split()),
        tuple(values.get("options", ())),
        tuple(values.get("aspects", ())),
        values.get("judge", RATES),
        bands,
        tuple((int(low), int(high)) for low, high in values.get("ranges", ())),
        weights,
        bool(values.get("abstain", True)),
        built_in,
    )
    if sentence := _wrong(scale):
        raise InvalidInput(sentence, "请改正后再保存。")
    return scale


def data_of(scale: Scale) -> dict[str, Any]:
    """The data that `scale_of` reads."""
    return {
        "name": scale.name,
        "options": list(scale.options),
        "aspects": list(scale.aspects),
        "judge": scale.judge,
        "bands": [[band.label, plain(band.least)] for band in scale.bands],
        "ranges": [list(pair) for pair in scale.ranges],
        "weights": {rater.value: plain(weight) for rater, weight in scale.weights},
        "abstain": scale.abstain,
    }


def _wrong(scale: Scale) -> str:
    """Why the data is no scale, or nothing."""
    words = (*scale.options, *scale.aspects)
    checks = (
        (not scale.name, "测评办法没有名称。"),
        (len(scale.name) > 20, "测评办法的名称超过 20 个字。"),
        (len(scale.options) != OPTIONS, f"等次须是 {OPTIONS} 个，从好到差。"),
        (any(not word.strip() for word in words), "等次和测评内容不能有空的。"),
        (len(set(words)) != len(words), "等次、测评内容有重复的。"),
        (len(scale.aspects) > 8, "测评内容最多 8 项，再多测评票印不下。"),
        (scale.judge not in JUDGES, "没有说明怎样得出结果。"),
        (scale.judge == SCORE and len(scale.ranges) != OPTIONS, "打分的办法须写明每个等次的分数段。"),
        (list(scale.bands) != sorted(scale.bands, key=lambda b: -b.least), "结果的界限须从高到低。"),
        (any(not 0 <= band.least <= 100 for band in scale.bands), "结果的界限须在 0 到 100 之间。"),
        (any(weight <= 0 for _, weight in scale.weights), "各方的权重须大于 0。"),
        (bool(scale.weights) and sum(w for _, w in scale.weights) != 100, "各方的权重合计须是 100。"),
        (bool(scale.weights) and scale.raters[0] is not Rater.VOTERS, "须有选民的权重，选民排在最前。"),
    )
    return next((sentence for wrong, sentence in checks if wrong), "")

"""The small language of report templates: sentences that name figures, and what becomes of them.

    收集意见{stations.opinions}条[，解决率{stations.opinions_resolved}]。
    | 没有收到群众意见。

`{key}` is the figure of that indicator, `{key:form}` another way of telling it, `{unit}` a word of the report. A clause
in `[ ]` is left out where one of its figures cannot be told; a sentence whose other figures cannot be told is left out
whole, or the next one that begins with `|` stands in its place. A count of nothing and a rate of nothing are not told:
a report never praises 「0 场」. A rate tells what was divided by what where it stands first.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from gongshu_desk.domain.figures import Exact, Rate, decimal_places, half_up
from gongshu_desk.domain.indicators import Indicator, Indicators
from gongshu_desk.errors import InvalidInput

FORMS = {
    "": "数；率在第一次出现时带分子、分母",
    "bare": "率，不带分子、分母",
    "n": "率的分子",
    "d": "率的分母",
    "rest": "分母减分子（还差多少）",
    "change": "与上年相比",
    "none": "不写字：这个数是零，这一句才写",
}
"""Form → what it tells."""
_TOKEN = re.compile(r"\{([^{}]*)\}|([\[\]])")
_NAME = re.compile(r"(\*?)([^:*]*[^:*\s])(?::(\w+))?")


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as it stands in a text: the indicator, the form, the words."""

    key: str
    form: str
    text: str


Piece = str | Told


@dataclass(frozen=True)
class Sources:
    """What sentences are filled from: the figures of the span, those of the year before, the words of the report.

    `shown` collects the rates whose numerator and denominator the report has told.
    """

    now: Indicators
    before: Indicators | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)


class _Untold(Exception):
    """A figure of this sentence cannot be told."""


# --- numbers --------------------------------------------------------------------------------------------------


def number(value: Exact) -> str:
    """4,700; 12.5: thousands parted, at most one decimal (half-up)."""
    places = decimal_places(Fraction(value))
    return f"{half_up(value, 0 if places == 0 else 1):,f}"


def percentage(rate: Rate) -> str:
    """89.1%; a whole is 100%, without a decimal."""
    return "100%" if rate.value == 1 else f"{rate.percent()}%"


def quotient(rate: Rate) -> str:
    """4,188/4,700."""
    return f"{number(rate.numerator)}/{number(rate.denominator)}"


def change(now: Indicator, before: Indicator | None) -> str:
    """比上年增加12场, 比上年下降1.2个百分点, 与上年持平; empty where one of the years has no such figure.

    Percentages are subtracted as they are shown, so that a reader gets the same with a pencil.
    """
    if before is None:
        return ""
    difference = apart(now, before)
    if difference is None:
        return ""
    if not difference:
        return "与上年持平"
    size = abs(Fraction(difference))
    if isinstance(now.value, Rate):
        return f"比上年{'提高' if difference > 0 else '下降'}{half_up(size, 1):f}个百分点"
    return f"比上年{'增加' if difference > 0 else '减少'}{number(size)}{now.unit}"


def apart(now: Indicator, before: Indicator) -> Exact | None:
    """How far two years lie apart: a count, or points of percent with one decimal; None where one has nothing."""
    left, right = now.value, before.value
    if isinstance(left, Rate) and isinstance(right, Rate):
        if left.value is None or right.value is None:
            return None
        return half_up(left.value * 100, 1) - half_up(right.value * 100, 1)
    if isinstance(left, Rate) or isinstance(right, Rate) or not right:
        return None
    return Fraction(left) - Fraction(right)


# --- sentences ------------------------------------------------------------------------------------------------


def paragraph(text: str, sources: Sources) -> tuple[Piece, ...]:
    """The pieces of a paragraph: of each sentence and its other wordings the first that can be told; none, empty."""
    pieces: list[Piece] = []
    for wordings in _sentences(text):
        for wording in wordings:
            said = _said(wording, sources)
            if said is not None:
                pieces += said
                break
    return merged(pieces)


def check(text: str, where: str) -> None:
    """InvalidInput where brackets do not close or a form is not known, naming `where` and the sentence."""
    for wordings in _sentences(text):
        for wording in wordings:
            depth = 0
            for token in _TOKEN.finditer(wording):
                depth += {"[": 1, "]": -1}.get(token[2] or "", 0)
                if depth not in (0, 1):
                    raise _wrong(where, wording, "方括号没有成对")
                if token[1] is not None:
                    _parts(token[1], where, wording)
            if depth or len(re.findall(r"[{}]", wording)) != 2 * len(re.findall(r"\{[^{}]*\}", wording)):
                raise _wrong(where, wording, "括号没有成对")


def keys_of(text: str) -> list[tuple[str, str]]:
    """Every (key, form) a template text names, words of the report and lists included."""
    found = []
    for token in _TOKEN.finditer(text):
        if token[1] is not None and (match := _NAME.fullmatch(token[1])):
            found.append((match[1] + match[2], match[3] or ""))
    return found


def merged(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbouring words as one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return tuple(found)


def plain(pieces: Sequence[Piece]) -> str:
    """The words of a paragraph."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces)


def marked(text: str, figures: Sequence[Told]) -> tuple[Piece, ...]:
    """A text written by hand, the figures that stand in it found again: each where it stands whole, none twice."""
    rest = sorted({one.text: one for one in reversed(figures)}.values(), key=lambda one: -len(one.text))
    if not rest:
        return (text,) if text else ()
    known = {one.text: one for one in rest}
    pattern = "|".join(re.escape(one.text) for one in rest)
    pieces: list[Piece] = []
    at = 0
    for found in re.finditer(rf"(?<![\d.,])(?:{pattern})(?![\d%]|[.,]\d)", text):
        pieces += [text[at : found.start()], known[found[0]]]
        at = found.end()
    return merged([*pieces, text[at:]])


def numbers_in(text: str) -> list[str]:
    """The numbers of a text as they stand: 4,700; 89.1; 331."""
    return re.findall(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", text)


def _sentences(text: str) -> Iterator[list[str]]:
    """Each sentence with its other wordings."""
    wordings: list[str] = []
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("|") and wordings:
            wordings.append(line[1:].strip())
        elif line:
            if wordings:
                yield wordings
            wordings = [line]
    if wordings:
        yield wordings


def _said(wording: str, sources: Sources) -> list[Piece] | None:
    """The pieces of one wording; None where it cannot be told. Nothing counts as shown unless it is said."""
    pieces: list[Piece] = []
    clause: list[Piece] | None = None
    untold = False
    at, shown = 0, set(sources.shown)
    for token in _TOKEN.finditer(wording):
        target = pieces if clause is None else clause
        target.append(wording[at : token.start()])
        at = token.end()
        if token[2] == "[":
            clause, untold = [], False
        elif token[2] == "]":
            if clause is not None and not untold:
                pieces += clause
            clause = None
        else:
            try:
                target += _filled(token[1], sources, shown)
            except _Untold:
                if clause is None:
                    return None
                untold = True
    sources.shown.update(shown)
    return [*pieces, wording[at:]]


def _filled(token: str, sources: Sources, shown: set[str]) -> list[Piece]:
    many, key, form = _parts(token)
    if many:
        return _listed(key, form, sources)
    if "." not in key:
        if not (word := sources.names.get(key, "")):
            raise _Untold
        return [word]
    item = sources.now.by_key.get(key)
    if item is None:
        raise _Untold
    text = _text(item, form, sources)
    if not text:
        return []
    if isinstance(item.value, Rate) and form == "" and key not in shown:
        shown.add(key)
        text += f"（{quotient(item.value)}）"
    return [Told(key, form, text)]


def _text(item: Indicator, form: str, sources: Sources) -> str:
    """The words of a figure; `_Untold` where there is nothing to tell."""
    value = item.value
    if form == "none":
        if value.denominator if isinstance(value, Rate) else value:
            raise _Untold
        return ""
    if form == "change":
        before = sources.before.by_key.get(item.key) if sources.before else None
        text = change(item, before)
        if not text:
            raise _Untold
        return text
    if not isinstance(value, Rate):
        if form or not value:
            raise _Untold
        return number(value)
    amount = {
        "n": value.numerator,
        "d": value.denominator,
        "rest": Fraction(value.denominator) - Fraction(value.numerator),
    }.get(form)
    if amount is not None:
        if not amount or not value.denominator:
            raise _Untold
        return number(amount)
    if not value.numerator or not value.denominator:
        raise _Untold
    return percentage(value)


def _listed(named: str, form: str, sources: Sources) -> list[Piece]:
    """Figures one behind the other, those of nothing left out: 「视察2场、调研1场」.

    `named` is the beginning of their keys (`typed`), or the keys themselves, parted by blanks.
    """
    keys = named.split()
    if "." not in named:
        keys = [item.key for item in sources.now.items if item.key.startswith(f"{named}.")]
    pieces: list[Piece] = []
    for item in (sources.now.by_key[key] for key in keys if key in sources.now.by_key):
        try:
            told = Told(item.key, form, _text(item, form, sources))
        except _Untold:
            continue
        unit = "" if isinstance(item.value, Rate) and not form else item.unit
        pieces += ["、" if pieces else "", item.label, told, unit]
    if not pieces:
        raise _Untold
    return pieces


def _parts(token: str, where: str = "", wording: str = "") -> tuple[bool, str, str]:
    """(whether it lists, key, form). InvalidInput for what is no name or an unknown form."""
    match = _NAME.fullmatch(token.strip())
    if match is None:
        raise _wrong(where, wording or token, f"「{{{token}}}」不是指标名")
    form = match[3] or ""
    if form not in FORMS:
        raise _wrong(where, wording or token, f"没有「{form}」这种说法，可用的有：{' '.join(f for f in FORMS if f)}")
    return bool(match[1]), match[2], form


def _wrong(where: str, wording: str, why: str) -> InvalidInput:
    return InvalidInput(f"工作报告的文字模板「{where}」里有一句不能用：{why}。", f"请改这一句：{wording}")

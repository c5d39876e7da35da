"""What the marks of an attendance matrix mean: proposed with its reason, never decided in silence.

A bare 请假 or △ asks which leave it was; a blank cell is no record until the clerk says otherwise.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.untidy_text import half_width, number_shown
from gongshu_desk.errors import InvalidInput

BLANK = "空白"
"""How a blank cell is called in the legend."""
NO_ROW = "不登记"
"""No attendance is written for such a cell."""
HALF = "出席一半"
"""Was there for half of the meeting's half days (半, 0.5)."""
FROM_NOTE, USUAL, ASK, CHOSEN = "表下的注", "通用", "请选择", "您选定"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a cell becomes: a status (None: no record), and whether only half of the time was attended."""

    label: str
    status: AttendanceStatus | None
    half: bool = False


MEANINGS: dict[str, Meaning] = {
    **{status.label: Meaning(status.label, status) for status in AttendanceStatus},
    HALF: Meaning(HALF, AttendanceStatus.PRESENT, half=True),
    NO_ROW: Meaning(NO_ROW, None),
}
"""Everything a mark can mean, by the word the clerk reads and types (`--legend △=事假`)."""

_LEAVES = ("事假", "病假", "公假")
_DOUBTFUL = ("出席", "缺席", *_LEAVES, NO_ROW)
_AWAY = ("缺席", *_LEAVES, NO_ROW)
_TICKS = "√✓✔☑✅V"
_USUAL_WORDS: dict[str, str] = {
    "出席": "√ ✓ ✔ ☑ ✅ V 1 出席 出 到 已到 到会 实到 参加 已参加 签到 已签到 全勤 正常 全程 出席会议 Y YES",
    "缺席": "× X ✗ ✘ ☓ ❌ 缺 缺席 旷会 旷 未到 未出席 无故缺席 未参加 没到",
    "事假": "事 事假 请事假 因事 因事请假",
    "病假": "病 病假 请病假 因病 因病请假",
    "公假": "公 公假 请公假 因公 公务 公出 因公请假",
    "迟到": "迟 迟到 晚到",
    "早退": "早 早退",
    "列席": "列 列席",
    "不适用": "不适用 免 免于参加",
    HALF: "半 半天 0.5 .5 ½ 一半 出席一半 半场",
    NO_ROW: "未登记 没登记 不登记",
}
_USUAL = {word: meaning for meaning, words in _USUAL_WORDS.items() for word in words.split()}
_ASKED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(["请", "假", "请假", "已请假", "△", "▲", "▽", "▼", "∆", "准假", "请假条"], _LEAVES),
    **dict.fromkeys(["0", "○", "◯", "〇", "●", "◎", "⊙", "O"], ("出席", "缺席", NO_ROW, "不适用")),
    **dict.fromkeys(["/", "\\", "-", "—", "——", "–", "－", "／", "＼"], ("不适用", NO_ROW, "缺席")),
    **dict.fromkeys(["出差", "外出", "学习", "开会"], ("公假", "事假")),
    **dict.fromkeys(["产假", "婚假", "丧假", "年休", "年假", "休假"], ("事假", "病假", "公假", "不适用")),
}
_REMARKED = re.compile(r"([^()]+?)\s*(?:\((.*)\)|[::]\s*(.+))")
_ATTENDED = re.compile(r"实到(\d{1,3}(?:\.\d{1,2})?)(?:个?半天)?")
_SPOKE = frozenset({"发言", "已发言", "有发言", "作发言"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a mark probably means. `meaning` is empty where the clerk must choose; `choices` come first in the list.

    `note` is a remark in brackets behind the mark (外出), kept with the record; `spoke` where it says 发言; `actual` the
    half days attended, where it says 实到0.5.
    """

    meaning: str
    source: str
    choices: tuple[str, ...] = ()
    note: str = ""
    spoke: bool = False
    actual: Decimal | None = None


def mark_of(cell: Any) -> str:
    """A cell as a mark: without blanks, numbers as the sheet shows them, ticks of one kind kept apart from words."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "√" if cell else "×"
    if isinstance(cell, int | float | Decimal):
        return number_shown(float(cell))
    text = "".join(half_width(str(cell)).split())
    return text.upper() if len(text) == 1 else text


def shown_mark(mark: str) -> str:
    """A mark as the legend writes it."""
    return mark or BLANK


def meaning_of(word: str) -> Meaning:
    """The meaning a clerk names; InvalidInput tells what can be named."""
    found = MEANINGS.get(_USUAL.get(word.strip(), word.strip()))
    if found is None:
        raise InvalidInput(f"「{word}」不是出席情况。", f"可以写：{'、'.join(MEANINGS)}。")
    return found


def propose(mark: str, notes: dict[str, str] | None = None) -> Proposal:
    """What a mark means by the sheet's own notes, else by custom, else the question."""
    if notes and mark in notes:
        word = notes[mark]
        said = _usual(word)
        return Proposal(said.meaning, f"{FROM_NOTE}（{word}）", said.choices or _DOUBTFUL)
    if mark == "":
        return Proposal(NO_ROW, USUAL, (NO_ROW, "缺席", "不适用"))
    plain = _usual(mark)
    if plain.meaning or plain.choices is not _DOUBTFUL:
        return plain
    found = _REMARKED.fullmatch(mark)
    if found is not None:
        return _with_remark(found[1], (found[2] or found[3] or "").strip(), notes)
    if mark[0] in _TICKS and len(mark) > 1:  # √迟到; √× and √事假 say two things
        behind = _usual(mark[1:])
        return plain if behind.meaning in _AWAY else behind
    return plain


def _with_remark(head: str, remark: str, notes: dict[str, str] | None) -> Proposal:
    """√（迟到） is 迟到, 请假（病） 病假, √（实到0.5；发言） tells details; any other remark is kept as a note."""
    first = propose(head, notes)
    spoke, actual, rest = False, None, []
    for part in remark.split(";"):
        if part in _SPOKE:
            spoke = True
        elif found := _ATTENDED.fullmatch(part):
            actual = Decimal(found[1])
        elif part:
            rest.append(part)
    note = ";".join(rest)
    second = _usual(note)
    if _contradict(first, second):  # ×（事假）, 缺席（请假）, √（病假）: a clerk knows, a program does not
        return Proposal("", ASK, _DOUBTFUL, note, spoke, actual)
    if second.meaning and (first.meaning in ("出席", "") or second.meaning == first.meaning):
        first, note = second, ""
    return Proposal(first.meaning, first.source, first.choices, note, spoke, actual)


def _contradict(first: Proposal, second: Proposal) -> bool:
    """Whether mark and remark say two things of which one costs the deputy points."""
    if first.meaning == "缺席":
        return bool(second.meaning and second.meaning != "缺席") or second.choices == _LEAVES
    return first.meaning == "出席" and second.meaning in _AWAY


def _usual(word: str) -> Proposal:
    if word in _USUAL:
        return Proposal(_USUAL[word], USUAL)
    return Proposal("", ASK, _ASKED.get(word, _DOUBTFUL))


# ---- the lines below the table ------------------------------------------------------------------------------

_WORDS = sorted(
    {w for w in (*_USUAL, *_ASKED) if len(w) > 1 and "\u4e00" <= w[0] <= "\u9fff"} | {"请假"}, key=len, reverse=True
)
_WORD = "|".join(_WORDS)
_SIGN = r"[√✓✔☑✅×✗✘☓❌△▲▽▼∆○◯〇●◎⊙☆★□■◇◆※#*/\\]|(?<![A-Za-z0-9])[VvXxOoYyNn0-9](?![A-Za-z0-9月日年.、])"
_NAMED = r"[「“\"'‘]([^「」“”\"'‘’]{1,4})[」”\"'’]|(?:^|[::,;、。\s])(?!注)([\u4e00-\u9fff])(?=\s*(?:表示|代表|指|为|即|=|:))"
_TOKENS = re.compile(rf"(?P<blank>空白|空格|不填|未填|空着)|(?P<word>{_WORD})|(?P<sign>{_SIGN})|{_NAMED}")


def read_notes(lines: Iterable[str]) -> dict[str, str]:
    """Mark → word, from lines such as 「注：√出席 △请假 ×缺席」, 「请假用△表示，空白为缺席」. Other lines say nothing."""
    found: dict[str, str] = {}
    for line in lines:
        tokens = [_token(match) for match in _TOKENS.finditer(half_width(line))]
        signs = [token for token in tokens if token[0] == "sign"]
        if signs and len(signs) < len(tokens):
            for mark, word in _pairs(tokens):
                found.setdefault(mark, word)
    return found


def _token(match: re.Match[str]) -> tuple[str, str]:
    if match["blank"]:
        return "sign", ""
    if match["word"]:
        return "word", match["word"]
    return "sign", mark_of(match["sign"] or match[4] or match[5])


def _pairs(tokens: list[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """(mark, word): signs before their word where the line begins with a sign, else behind it."""
    waiting: list[str] = []
    forward = tokens[0][0] == "sign"
    word = ""
    for kind, text in tokens:
        if forward and kind == "sign":
            waiting.append(text)
        elif forward:
            yield from ((mark, text) for mark in waiting)
            waiting.clear()
        elif kind == "word":
            word = text
        elif text == "":  # 空白为缺席, behind pairs of the other order
            forward = True
            waiting.append(text)
        elif word:
            yield text, word

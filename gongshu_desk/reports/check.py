"""The check before printing: what would come out wrong, named by person. One fault stops the whole batch.

Looked for: characters no face has, text that does not fit its box even at its least size, a table row higher than a
page, and what a print says it cannot do without (dates, numbers: `Report.complain`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gongshu_desk.errors import UserError
from gongshu_desk.reports.document import Block, Document, Section, Together
from gongshu_desk.reports.flow import Flow
from gongshu_desk.reports.fonts import missing_characters
from gongshu_desk.reports.outline import strings
from gongshu_desk.reports.placed import Panel, PlacedPage, TextBox, boxes, misfits

TOLD = 6
"""Faults told in the sentence; the list has them all."""
GLYPH, FIT, GAP = "字库", "放不下", "缺项"
STEPS = {
    GLYPH: "请核对用字，改用字库中有的规范字",
    FIT: "请缩短文字，或在版式中放大这一框、减小最小字号",
    GAP: "请补齐以后再打印",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: whose paper, what, and of which kind."""

    who: str
    sentence: str
    kind: str


class PrePrintFaults(UserError):
    """The check before printing found something; nothing was drawn. `faults` has every one of them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        told = "；".join(f"{fault.who}：{fault.sentence}" for fault in self.faults[:TOLD])
        more = f"；另有 {len(self.faults) - TOLD} 处" if len(self.faults) > TOLD else ""
        kinds = dict.fromkeys(fault.kind for fault in self.faults)
        step = "；".join(STEPS[kind] for kind in kinds)
        super().__init__(f"打印前检查发现 {len(self.faults)} 处问题，没有打印。{told}{more}。", f"{step}。")

    def __str__(self) -> str:
        """The whole list, a line each, for copying."""
        lines = (f"{fault.who}：{fault.sentence}（{fault.kind}）" for fault in self.faults)
        return "\n".join((f"打印前检查发现 {len(self.faults)} 处问题，没有打印。", *lines, self.next_step))


def complaints(found: Iterable[tuple[str, str]]) -> list[Fault]:
    """What a print's figures lack, as faults."""
    return [Fault(who, sentence, GAP) for who, sentence in found]


def faults(document: Document, flows: Iterable[Flow] = ()) -> list[Fault]:
    """Everything wrong with a document, section by section. `flows`: its sections as laid out, for overlong rows."""
    found: list[Fault] = []
    seen: dict[tuple[object, str], frozenset[str]] = {}
    for section in document.sections:
        who = section.person or document.title
        lost = _lost(section, seen)
        if lost:
            marks = " ".join(f"{c}（U+{ord(c):04X}）" for c in sorted(lost))
            found.append(Fault(who, f"字库中没有 {marks}{_where(section, lost - set(who))}", GLYPH))
        found += [
            Fault(who, f"{box.about or '文字'}放不下「{_short(box.text)}」", FIT)
            for box in misfits(_boxes(section.blocks))
        ]
    for flow in flows:
        found += [Fault(flow.section.person or document.title, sentence, FIT) for sentence in flow.overflows]
    return found


def missing(document: Document) -> dict[str, str]:
    """Characters that no bundled face has, by the person (or the title) whose paper needs them."""
    seen: dict[tuple[object, str], frozenset[str]] = {}
    lost = {section.person or document.title: _lost(section, seen) for section in document.sections}
    return {who: "".join(sorted(marks)) for who, marks in lost.items() if marks}


def _lost(section: Section, seen: dict[tuple[object, str], frozenset[str]]) -> set[str]:
    lost: set[str] = set()
    for key in strings(section.blocks):
        if key not in seen:
            seen[key] = frozenset(missing_characters(*key))
        lost |= seen[key]
    return lost


def _where(section: Section, lost: set[str]) -> str:
    """The words in which lost characters stand: on a list of many people the title alone leads to nobody."""
    held = dict.fromkeys(_short(text) for _role, text in strings(section.blocks) if lost & set(text))
    told = "".join(f"「{text}」" for text in list(held)[:3])
    return f"，见{told}{'等' if len(held) > 3 else ''}" if told else ""


def _boxes(blocks: Iterable[Block]) -> Iterator[TextBox]:
    for block in blocks:
        if isinstance(block, PlacedPage | Panel):
            yield from boxes(block)
        elif isinstance(block, Together):
            yield from _boxes(block.blocks)


def _short(text: str, most: int = 24) -> str:
    text = text.replace("\n", " ")
    return text if len(text) <= most else f"{text[: most - 1]}…"

"""异议答复书: to the deputy who objected, what was objected, found and decided, and what became of the points."""

import re
from collections.abc import Sequence
from datetime import date

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.forms.publicity import ObjectionPaper
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.wording import close_span, contact, long_day, signed

TITLE = "履职积分异议答复书"
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2}) ?")


def build(figures: Sequence[ObjectionPaper]) -> Document:
    """One letter per answered objection."""
    author = figures[0].unit.name if figures else ""
    return Document(TITLE, tuple(_letter(one) for one in figures), author=author)


def lacking(figures: Sequence[ObjectionPaper]) -> list[tuple[str, str]]:
    """A letter needs a decision and an answer to carry."""
    found = [(f"{one.no} {one.name}", "还没有决定，不能答复") for one in figures if not one.decision]
    return found + [
        (f"{one.no} {one.name}", "没有填写答复意见") for one in figures if one.decision and not one.answer
    ]  # fmt: skip


def _letter(paper: ObjectionPaper) -> Section:
    return letter_section(
        f"关于{paper.year}年度履职积分异议的答复",
        _paragraphs(paper),
        issuer=paper.unit.name,
        day=paper.answered_on,
        addressee=paper.addressee,
        mark=paper.unit.name if paper.red_head else "",
        contact=contact(paper.unit),
        person=paper.name,
    )


def _paragraphs(paper: ObjectionPaper) -> list[str]:
    """一、…: the parts there are, numbered in order."""
    heads = iter("一二三四五")
    found = [_occasion(paper), f"{next(heads)}、异议事项", _asked(paper)]
    if paper.findings:
        by = f"{long_day(paper.checked_on)}，" if paper.checked_on else ""
        found += [f"{next(heads)}、核查情况", f"{by}经核查：{_ended(paper.findings)}"]
    found += [f"{next(heads)}、处理结果", _decided(paper)]
    if paper.answer:
        found += [f"{next(heads)}、答复意见", _ended(paper.answer)]
    found.append("对本答复有不同意见的，可以持有关材料再次提出。感谢你对代表履职工作的关心和监督。")
    return found


def _occasion(paper: ObjectionPaper) -> str:
    day = f"于{long_day(paper.received_on)}收到" if paper.received_on else "收到"
    hung = ""
    if paper.window is not None:
        hung = f"（第{paper.window.round}次公示，{close_span(paper.window.start, paper.window.end)}）"
    by = f"由{paper.raised_by}代为" if paper.raised_by and paper.raised_by != paper.name else ""
    return f"你对{paper.year}年度履职积分公示{hung}{by}提出的异议（编号{paper.no}）已{day}。现将办理情况答复如下。"


def _asked(paper: ObjectionPaper) -> str:
    kind = f"类别：{paper.kind}。" if paper.kind else ""
    about = f"涉及事项：{_ended(paper.about)}" if paper.about else ""
    return f"{kind}{about}你提出：{_ended(paper.content)}"


def _decided(paper: ObjectionPaper) -> str:
    """The decision, the correction, and the points before and after."""
    day = f"{long_day(paper.decided_on)}，" if paper.decided_on else ""
    parts = [f"{day}经研究，对你的异议{paper.decision}。"]
    if paper.correction:
        parts.append(f"更正情况：{_ended(paper.correction)}")
    if paper.old_total is not None and paper.new_total is not None:
        if paper.old_total == paper.new_total:
            parts.append(f"你的履职积分{shown(paper.old_total)}分维持不变。")
        else:
            change = signed(paper.new_total - paper.old_total)
            parts.append(
                f"你的履职积分由公示的{shown(paper.old_total)}分改为{shown(paper.new_total)}分（{change}分）。"
            )
    return "".join(parts)


def _ended(text: str) -> str:
    """A sentence that ends, whatever the clerk typed; lines become one paragraph."""
    text = _ISO.sub(_day, text)
    flat = "；".join(line.strip().rstrip("。；;") for line in text.splitlines() if line.strip())
    return flat if flat.endswith(("？", "！", "?", "!")) else f"{flat}。"


def _day(found: re.Match[str]) -> str:
    """A day as a letter writes it; what only looks like one stays."""
    try:
        return long_day(date.fromisoformat(found[1]))
    except ValueError:
        return found[0]

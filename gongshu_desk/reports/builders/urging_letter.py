"""催办函: to each organ, what it has not answered yet, since when, and by when it is due."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.handling import HandOverLine, UrgingLetter
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.wording import contact, long_day

TITLE = "代表建议催办函"


def build(figures: Sequence[UrgingLetter]) -> Document:
    """One letter per organ."""
    author = figures[0].unit.name if figures else ""
    return Document(TITLE, tuple(map(_letter, figures)), author=author)


def _letter(letter: UrgingLetter) -> Section:
    return letter_section(
        "关于催办人大代表建议的函",
        _paragraphs(letter),
        issuer=letter.unit.name,
        day=letter.day,
        addressee=letter.organ,
        contact=contact(letter.unit),
        person=letter.organ,
    )


def _paragraphs(letter: UrgingLetter) -> list[str]:
    count = len(letter.lines)
    return [
        f"交由你单位办理的下列{count}件代表建议，至今没有收到书面答复，现予催办。",
        *(f"{place}. {_matter(letter, line)}" for place, line in enumerate(letter.lines, start=1)),
        "代表法第五十一条规定，代表建议应当自交办之日起三个月内答复；涉及面广、处理难度大的，应当自交办之日起六个月内答复。"
        "请你单位抓紧办理，主动与代表沟通，按期书面答复每一位提出建议的代表，"
        f"并将答复抄送{letter.unit.name}。",
        "确需延期的，请在期限届满前书面说明理由；已经答复的，请将答复补送我单位。",
    ]


def _matter(letter: UrgingLetter, line: HandOverLine) -> str:
    """「关于…的建议」（编号，领衔代表…）：…交办，应于…前答复，已逾期 n 天."""
    who = f"{line.lead}{line.whose.replace(' ', '')}"
    text = f"《{line.title}》（{line.no}，{who}提出）：{long_day(line.assigned_on)}{'重新' if line.again else ''}交办，"
    text += f"应于{long_day(line.due_on)}前答复"
    if letter.day is not None:
        left = (line.due_on - letter.day).days
        text += f"，已逾期{-left}天" if left < 0 else "，今天到期" if left == 0 else f"，还有{left}天到期"
    return f"{text}。"

"""整改通知: to a deputy whose report more than half of the voters refused, or of whom something is demanded."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.duty import DutyLetter
from gongshu_desk.reports.builders.duty_words import numbered, occasion, result
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.wording import contact, long_day, percent, ratio

TITLE = "述职评议整改通知"


def build(figures: Sequence[DutyLetter]) -> Document:
    """One notice per deputy."""
    author = figures[0].unit.name if figures else ""
    return Document(TITLE, tuple(_notice(one) for one in figures), author=author)


def lacking(figures: Sequence[DutyLetter]) -> list[tuple[str, str]]:
    """A notice must say what to mend and by when."""
    found = [(one.name, "没有填写整改要求") for one in figures if not one.mend and not one.said]
    return found + [(one.name, "没有填写整改期限") for one in figures if one.mend_by is None]


def _notice(letter: DutyLetter) -> Section:
    return letter_section(
        "关于做好述职评议整改工作的通知",
        _paragraphs(letter),
        issuer=letter.unit.name,
        day=None,
        addressee=letter.addressee,
        mark=letter.unit.name if letter.red_head else "",
        contact=contact(letter.unit),
        person=letter.name,
    )


def _paragraphs(letter: DutyLetter) -> list[str]:
    found = [f"{occasion(letter)}{result(letter)}", _reason(letter), "一、整改内容"]
    if letter.mend:
        found += numbered(letter.mend)
    elif letter.said:
        found += ["请对照选民的下列意见查找原因，制定措施，逐条整改：", *numbered(letter.said)]
    else:
        found.append("请对照选民评议的情况查找原因，制定措施，认真整改。")
    by = long_day(letter.mend_by) if letter.mend_by else "　　　　年　　月　　日"
    found += [
        "二、整改期限",
        f"请于{by}前完成整改，并将整改情况书面报送{letter.unit.name}。整改结果在原选区通报。",
        "三、再次述职",
        f"请于{letter.year + 1}年度再次向选民述职，报告整改情况，接受选民评议和测评。",
    ]
    return found


def _reason(letter: DutyLetter) -> str:
    """Why this notice is sent: the votes, or the demand alone."""
    refused = letter.refused
    if refused is None:
        return "根据选民评议的情况，请你对以下问题进行整改，现将有关事项通知如下。"
    return (
        f"{letter.options[2]}票超过有效票的半数（{ratio(refused)}，{percent(refused)}）。按照代表述职的有关规定，"
        "你须限期整改并再次述职，现将有关事项通知如下。"
    )

"""述职通知: to those who report in one batch, when and where, before whom, and what is asked of them."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.duty import DutyNotice, NoticePerson
from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.wording import contact, with_weekday

TITLE = "述职通知"


def build(figures: Sequence[DutyNotice]) -> Document:
    """One letter a batch."""
    author = figures[0].unit.name if figures else ""
    return Document(TITLE, tuple(_notice(one) for one in figures), author=author)


def _notice(figures: DutyNotice) -> Section:
    batch = f"（{figures.batch}）" if figures.batch else ""
    return letter_section(
        f"关于做好{figures.year}年度代表述职工作的通知{batch}",
        _paragraphs(figures),
        issuer=figures.unit.name,
        day=None,
        addressee="各位述职代表",
        mark=figures.unit.name if figures.red_head else "",
        contact=contact(figures.unit),
        person=f"{figures.year}年度{figures.batch}",
    )


def _paragraphs(figures: DutyNotice) -> list[str]:
    day = with_weekday(figures.day) if figures.day else "　　　　年　　月　　日（星期　　）"
    again = [one.name for one in figures.people if one.again]
    asked = f"其中{'、'.join(again)}按照整改要求再次述职，并报告整改情况。" if again else ""
    return [
        "根据代表法关于代表向选民报告履职情况的规定，按照本届述职安排，现将有关事项通知如下。",
        "一、时间和地点",
        f"{day}　　　午　　时　　分，{figures.place or '地点　　　　　　　　　　　　'}。",
        "二、述职代表",
        f"共{len(figures.people)}名：{'、'.join(_who(one) for one in figures.people)}。{asked}",
        "三、参加人员",
        f"{(figures.audience or '述职代表所在选区的选民代表').rstrip('。')}。",
        "四、有关要求",
        "1.对照全年履职记录如实撰写书面报告，包括学习、出席会议、闭会期间活动、联系群众、提出和督办建议、"
        "存在的不足和下一步打算，述职会前报街道人大工委核对定稿；",
        "2.口头述职后回答选民提问，接受无记名测评，测评结果当场宣布；",
        "3.因故不能参加的，请提前书面请假，另行安排。",
    ]


def _who(person: NoticePerson) -> str:
    return f"{person.name}（{person.mark}）" if person.mark else person.name

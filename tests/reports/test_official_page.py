"""The official page of GB/T 9704-2012 and its letters, measured on the finished PDF (millimetres)."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import pypdfium2
import pypdfium2.raw as raw
import pytest

from gongshu_desk.reports.document import Document, Section
from gongshu_desk.reports.official import letter_section, official_section
from gongshu_desk.reports.official_title import title_lines
from gongshu_desk.reports.pdf import render

MM = 72 / 25.4
PITCH = 28.99 / MM
CHARACTER = 15.79 / MM
UNIT = "翠柳街道人大工委"
MARK = "临江区人大常委会翠柳街道工作委员会"
DAY = date(2026, 11, 2)
BODY = "根据年度代表工作计划经研究定于下周召开第四季度代表集中活动现将有关事项通知如下"


@dataclass(frozen=True)
class TextLine:
    """A line as it stands: baseline, left edge of the first and right edge of the last character's square."""

    text: str
    baseline: float
    left: float
    right: float
    size: float

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2


def sheets(*sections: Section) -> list[list[TextLine]]:
    """The lines of every page, from top to bottom."""
    document = pypdfium2.PdfDocument(render(Document("公文", sections)))
    found = [_lines(page) for page in document]
    document.close()
    return found


def _lines(page: Any) -> list[TextLine]:
    text = page.get_textpage()
    rows: dict[tuple[float, float], list[tuple[float, str]]] = {}
    for at in range(text.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(text, at))
        if character.isspace():
            continue
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(text, at, x, y)
        size = round(raw.FPDFText_GetFontSize(text, at), 1)
        rows.setdefault((round(297 - y.value / MM, 1), size), []).append((x.value / MM, character))
    lines = []
    for (baseline, size), marks in sorted(rows.items()):
        marks.sort()
        wide = size / MM if ord(marks[-1][1]) > 0x2000 else size / MM / 2
        words = "".join(c for _, c in marks).encode("utf-16", "surrogatepass").decode("utf-16")
        lines.append(TextLine(words, baseline, marks[0][0], marks[-1][0] + wide, size))
    return lines


def paths(section: Section, page: int = 0) -> list[tuple[float, float, float, float]]:
    """left, top, right, bottom of every path on a page."""
    document = pypdfium2.PdfDocument(render(Document("公文", (section,))))
    found = []
    for thing in document[page].get_objects([raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = (value / MM for value in thing.get_bounds())
        found.append((left, 297 - top, right, 297 - bottom))
    document.close()
    return sorted(found, key=lambda box: box[1])


def letter(paragraphs: Sequence[str] = (BODY,), title: str = "关于召开会议的通知", **more: Any) -> Section:
    given = {"issuer": UNIT, "day": DAY, "addressee": "各代表小组", "mark": MARK, "number": "翠柳人大工委〔2026〕12 号"}
    return letter_section(title, paragraphs, **(given | more))


# ── the page ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_holds_22_lines_of_28_characters_on_156_by_225_mm() -> None:
    page = sheets(official_section("述职报告", ["代" * 2000]))[1]
    *text, number = page
    assert len(text) == 22
    assert {len(line.text) for line in text} == {28}
    assert all(b.baseline - a.baseline == pytest.approx(PITCH, abs=0.11) for a, b in pairwise(text))
    assert all(line.left == pytest.approx(28, abs=0.02) for line in text)
    assert all(line.right == pytest.approx(184, abs=0.1) for line in text)
    assert text[0].baseline == pytest.approx(37 + (PITCH + 0.76 * 16 / MM) / 2, abs=0.1)
    assert 255 < text[-1].baseline < 262
    assert number.size == 14


def test_page_numbers_stand_outside_one_character_in() -> None:
    one, two, three = (page[-1] for page in sheets(official_section("述职报告", ["代" * 1400])))
    assert (one.text, two.text, three.text) == ("—1—", "—2—", "—3—")
    assert two.left == pytest.approx(28 + 14 / MM, abs=0.1)
    assert one.right == pytest.approx(three.right, abs=0.1)
    assert three.right == pytest.approx(184 - 14 / MM, abs=1)
    assert one.baseline == pytest.approx(262 + 7 + 3.5, abs=0.1)


def test_headings_have_their_faces_and_stay_with_their_text() -> None:
    section = letter(["一、时间和地点", BODY, "（一）材料", BODY, "1.请准时参加。"], mark="")
    roles = {block.text: block.role.name for block in section.blocks if hasattr(block, "role")}
    assert roles["一、时间和地点"] == "OFFICIAL_HEAD"
    assert roles["（一）材料"] == "OFFICIAL_KAI"
    assert roles["1.请准时参加。"] == "OFFICIAL_BODY"
    for lines in range(14, 22):
        pages = sheets(letter(["代" * 28 * lines, "二、参加人员", BODY * 3], mark=""))
        assert all(not page[-2].text.startswith("二、") for page in pages)


def test_a_heading_that_runs_on_has_its_own_face_up_to_the_first_stop() -> None:
    text = "（一）参加代表小组活动。全年3次，分别围绕学习贯彻、社区走访和民生实事监督开展，提出意见若干条。"
    section = official_section("述职报告", [text])
    document = pypdfium2.PdfDocument(render(Document("述职报告", (section,))))
    spans = []
    for thing in document[0].get_objects([raw.FPDF_PAGEOBJ_TEXT]):
        name = ctypes.create_string_buffer(100)
        raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(thing), name, 100)
        spans.append((name.value.decode().rpartition("+")[2], thing.get_bounds()))
    document.close()
    kai = [bounds for name, bounds in spans if name.startswith("LXGW")]
    assert kai
    assert max(box[2] for box in kai) / MM == pytest.approx(28 + (2 + 12) * CHARACTER, abs=CHARACTER)
    lines = sheets(section)[0]
    first = next(line for line in lines if line.text.startswith("（一）"))
    assert first.right == pytest.approx(184, abs=0.2)
    assert "".join(line.text for line in lines[1:-1]) == text


# ── letters ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_red_head_and_rules_stand_where_the_standard_has_them() -> None:
    section = letter()
    upper, upper_thin, lower_thin, lower = paths(section)
    for left, _, right, _ in (upper, upper_thin, lower_thin, lower):
        assert (left, right) == (pytest.approx(20, abs=0.05), pytest.approx(190, abs=0.05))
    assert upper[1] == pytest.approx(45.3, abs=0.05)
    assert lower[3] == pytest.approx(297 - 20, abs=0.05)
    assert upper[3] - upper[1] == pytest.approx(2.0 / MM, abs=0.02)
    assert lower_thin[3] - lower_thin[1] == pytest.approx(0.6 / MM, abs=0.02)
    mark, number, title, *_ = sheets(section)[0]
    assert mark.text == MARK
    assert 27 <= mark.size <= 28
    assert mark.right - mark.left <= 167
    assert mark.centre == pytest.approx(105, abs=0.5)
    assert mark.baseline == pytest.approx(30 + 0.86 * mark.size / MM, abs=0.1)
    assert number.text == "翠柳人大工委〔2026〕12号"
    assert number.right == pytest.approx(184, abs=0.2)
    assert title.baseline - number.baseline == pytest.approx(2 * PITCH + 19 / MM, abs=2)


def test_a_letter_without_a_number_begins_two_lines_below_the_rule() -> None:
    _, title, *_ = sheets(letter(number=""))[0]
    assert title.baseline - 0.86 * 22 / MM == pytest.approx(46.6 + 2 * PITCH, abs=0.5)


@pytest.mark.parametrize("length", [4, 17, 26, 40])
def test_a_mark_of_any_length_stays_within_167_mm(length: int) -> None:
    lines = [line for line in sheets(letter(mark="临江区人大常委会" * 5 if length == 40 else MARK[:length]))[0]
             if line.baseline < 45]  # fmt: skip
    assert "".join(line.text for line in lines) == ("临江区人大常委会" * 5 if length == 40 else MARK[:length])
    assert all(line.right - line.left <= 167.1 for line in lines)
    assert all(line.centre == pytest.approx(105, abs=0.5) for line in lines)


def test_the_first_page_of_a_letter_has_no_number_the_second_has_it_at_the_left() -> None:
    first, second = sheets(letter([BODY * 9]))
    assert not any("—" in line.text for line in first)
    assert second[-1].text == "—2—"
    assert second[-1].left == pytest.approx(28 + 14 / MM, abs=0.1)
    assert second[0].baseline == pytest.approx(37 + (PITCH + 0.76 * 16 / MM) / 2, abs=0.1)
    assert len(paths(letter([BODY * 9]), page=1)) == 0


def test_text_ends_above_the_lower_double_rule() -> None:
    for times in range(4, 9):
        first = sheets(letter([BODY * times, BODY]))[0]
        assert first[-1].baseline + 0.14 * 16 / MM <= 277 - 1.3 - 7 / 8 * 16 / MM + 0.1


def test_addressee_stands_at_the_edge_and_text_is_indented_by_two() -> None:
    lines = sheets(letter())[0]
    addressee = next(line for line in lines if line.text == "各代表小组：")
    text = lines[lines.index(addressee) + 1]
    assert addressee.left == pytest.approx(28, abs=0.02)
    assert text.left == pytest.approx(28 + 2 * CHARACTER, abs=0.05)


# ── titles ────────────────────────────────────────────────────────────────────────────────────────────────────────

LONG_TITLE = "翠柳街道人大工委关于组织区人大代表开展2026年度民生实事项目推进情况专题视察的通知。"


def test_a_title_of_forty_characters_is_broken_at_sense() -> None:
    assert len(LONG_TITLE) > 40
    lines = title_lines(LONG_TITLE)
    assert "".join(lines) == LONG_TITLE[:-1]
    assert 2 < len(lines) < 4
    assert min(len(line) for line in lines) >= 10
    for word in ("街道", "人大代表", "民生实事", "项目", "2026年", "专题", "视察", "情况", "通知"):
        assert any(word in line for line in lines)
    printed = [line for line in sheets(letter(title=LONG_TITLE))[0] if line.size == 22]
    assert [line.text for line in printed] == lines
    assert all(line.centre == pytest.approx(106, abs=1) for line in printed)
    assert all(b.baseline - a.baseline == pytest.approx(32 / MM, abs=0.15) for a, b in pairwise(printed))


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("关于召开 2026 年第四季度代表集中活动暨年度述职会的通知",
         ["关于召开 2026 年第四季度代表集中活动", "暨年度述职会的通知"]),
        ("关于2026年度代表出席会议和参加活动情况的通报", ["关于2026年度代表出席会议", "和参加活动情况的通报"]),
        ("关于嘉木样·洛桑久美·图丹却吉尼玛代表述职测评结果的反馈函",
         ["关于嘉木样·洛桑久美·图丹却吉尼玛", "代表述职测评结果的反馈函"]),
        ("关于2026年第四季度代表集中活动暨年度述职会出席情况的通报",
         ["关于2026年第四季度代表集中活动", "暨年度述职会出席情况的通报"]),
        ("关于召开会议的通知！", ["关于召开会议的通知！"]),
        ("述职报告；", ["述职报告"]),
    ],
)  # fmt: skip
def test_titles_of_the_trade(title: str, lines: list[str]) -> None:
    assert title_lines(title) == lines


@pytest.mark.parametrize("length", range(21, 60, 3))
def test_no_title_leaves_a_few_characters_alone(length: int) -> None:
    lines = title_lines((LONG_TITLE[:-1] * 2)[:length])
    assert "".join(lines) == (LONG_TITLE[:-1] * 2)[:length]
    assert min(len(line) for line in lines) >= 4


# ── signature, attachments, copies ────────────────────────────────────────────────────────────────────────────────


def test_the_date_leaves_four_characters_free_and_the_unit_is_centred_over_it() -> None:
    lines = sheets(letter())[0]
    unit = next(line for line in lines if line.text == UNIT)
    day = next(line for line in lines if line.text == "2026年11月2日")
    assert day.right == pytest.approx(184 - 4 * CHARACTER, abs=0.2)
    assert unit.centre == pytest.approx(day.centre, abs=0.2)
    assert day.baseline - unit.baseline == pytest.approx(PITCH, abs=0.1)
    text = max(line.baseline for line in lines if line.baseline < unit.baseline - 1)
    assert unit.baseline - text - 0.86 * 16 / MM >= 24


def test_a_unit_of_thirty_characters_stands_in_two_lines_within_the_text_area() -> None:
    issuer = "临江区人民代表大会常务委员会翠柳街道工作委员会办公室综合协调科"
    assert len(issuer) == 31
    lines = sheets(letter(issuer=issuer, mark=""))[0]
    day = next(at for at, line in enumerate(lines) if line.text == "2026年11月2日")
    one, two = lines[day - 2 : day]
    assert one.text == "临江区人民代表大会常务委员会"
    assert one.text + two.text == issuer
    for line in (one, two):
        assert line.centre == pytest.approx(lines[day].centre, abs=0.2)
        assert line.right <= 184 - 2 * CHARACTER + 0.2


@pytest.mark.parametrize("mark", ["", MARK])
@pytest.mark.parametrize("ending", ["", "特此通知。"])
def test_a_signature_never_stands_without_two_lines_of_text(mark: str, ending: str) -> None:
    two_pages = 0
    for lines in range(3, 22):
        text = ["代" * (28 * lines + 10), *([ending] if ending else [])]
        pages = sheets(letter(text, mark=mark, contact="联系人：周敏", attachments=["名单", "请假条"]))
        last = [line.text for line in pages[-1] if line.size == 16]
        body = last[: last.index("附件：1.名单")] if "附件：1.名单" in last else []
        assert len([line for line in body if set(line) <= {"代"} or line == ending]) >= 2
        two_pages += len(pages) == 2
    assert two_pages > 3


def test_attachments_hang_under_their_names() -> None:
    names = ["2026年第四季度代表集中活动议程和有关材料清单（供各代表小组使用）；", "请假条"]
    lines = sheets(letter(attachments=names, mark=""))[0]
    at = next(i for i, line in enumerate(lines) if line.text.startswith("附件：1."))
    first, second, third = lines[at : at + 3]
    assert first.left == pytest.approx(28 + 2 * CHARACTER, abs=0.1)
    assert second.left > 28 + 5 * CHARACTER
    assert second.text.endswith("使用）")
    assert third.text == "2.请假条"
    assert third.left == pytest.approx(28 + 5 * CHARACTER, abs=0.5)
    text = [line for line in lines if line.baseline < first.baseline][-1]
    assert first.baseline - text.baseline == pytest.approx(2 * PITCH, abs=0.15)


def test_one_attachment_has_no_number() -> None:
    assert any(line.text == "附件：情况表" for line in sheets(letter(attachments=["情况表。"]))[0])


def test_contact_stands_in_brackets_on_the_line_below_the_date() -> None:
    for contact in ("联系人：周敏", "（联系人：周敏）"):
        lines = sheets(letter(contact=contact))[0]
        note = next(line for line in lines if line.text == "（联系人：周敏）")
        day = next(line for line in lines if line.text == "2026年11月2日")
        assert note.baseline - day.baseline == pytest.approx(PITCH, abs=0.15)
        assert note.left == pytest.approx(28 + 2 * CHARACTER, abs=0.1)


def test_copies_stand_at_the_foot_with_rules_on_the_plain_page_only() -> None:
    names = "区人大常委会办公室，翠柳街道党工委、办事处，区住房和城乡建设局，区民政局，各社区居民委员会"
    plain = letter(copies_to=names, mark="")
    small = [line for line in sheets(plain)[0] if line.size == 14 and "—" not in line.text]
    assert small[0].text.startswith("抄送：区人大常委会")
    assert small[0].left == pytest.approx(28 + 14 / MM, abs=0.1)
    assert small[1].left == pytest.approx(28 + 4 * 14 / MM, abs=0.1)
    assert small[-1].text.endswith("。")
    assert 255 < small[-1].baseline < 262
    assert len(paths(plain)) == 2
    red = letter(copies_to=names)
    assert len(paths(red)) == 4
    assert max(line.baseline for line in sheets(red)[0]) < 277 - 1.3 - 4.9


def test_without_a_day_the_date_is_left_to_be_written() -> None:
    lines = [line.text for line in sheets(letter(day=None))[0]]
    assert "年月日" in lines
    assert UNIT in lines


def test_rare_names_and_the_longest_one_can_be_addressed() -> None:
    for name in ("张𬬭", "嘉木样·洛桑久美·图丹却吉尼玛", "王𮧵"):
        assert any(line.text == f"{name}代表：" for line in sheets(letter(addressee=f"{name}代表："))[0])

"""Our own line breaks: no forbidden start or end, nothing lost, nothing too wide, numbers with their units."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.roles import Role
from gongshu_desk.reports.text import NO_END, NO_START, balanced, cut_short, fitted_size, stretch, wrap

TEXT = (
    "根据《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》，经研究，定于11月12日召开第四季度代表集中活动"
    "暨年度述职会（会期半天）。现将有关事项通知如下：请准时参加，本人签到；因故不能出席的，于11月9日前书面请假——不得代签。"
    "全年参加培训3个半天、16学时，走访“老年食堂”“托育点”等5处，收集意见28条……其中26条当场答复，占92.9%。"
    "联系电话：0571-5550 0126，邮箱renda@example.gov.cn。第一届〔2026〕第12号文件，满5 年的代表共30人。"
)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("limit", [90, 137, 180, 256.5, 333, 442])
def test_no_forbidden_start_or_end(role: Role, limit: float) -> None:
    for size in (9.0, 10.5, 16.0):
        lines = wrap(TEXT, role, size, limit, 2 * size)
        assert "".join(lines).replace(" ", "") == TEXT.replace(" ", "")
        assert all(line[0] not in NO_START for line in lines)
        assert all(line[-1] not in NO_END for line in lines)
        assert all(width(role, line, size) <= limit + 0.01 for line in lines)


def test_number_keeps_its_unit_dashes_stay_whole() -> None:
    for limit in range(60, 400, 3):
        lines = wrap(TEXT, Role.TEXT, 10, limit)
        starts = [line[0] for line in lines]
        assert "—" not in starts and "…" not in starts
        for before, after in pairwise(lines):
            parted_number = before[-1].isdigit() and after[0].isdigit() and not before.endswith("0571-5550")
            assert not parted_number, (limit, before, after)


def test_unit_falls_to_the_next_line_where_the_line_would_gape() -> None:
    """Ten characters and 16 fit into 117 pt; with 学时 they do not. Kept together they would leave 17 pt for 9 gaps."""
    text = "甲乙丙丁戊己庚辛壬癸16学时"
    assert wrap(text, Role.KAI, 10, 117, justify=True) == ["甲乙丙丁戊己庚辛壬癸16", "学时"]
    assert wrap(text, Role.KAI, 10, 117) == ["甲乙丙丁戊己庚辛壬癸", "16学时"]


def test_number_and_unit_go_to_the_next_line_where_the_gap_is_small() -> None:
    assert wrap("甲乙丙丁戊己庚辛壬癸16学时", Role.KAI, 10, 105, justify=True) == ["甲乙丙丁戊己庚辛壬癸", "16学时"]


def test_word_wider_than_the_line_is_cut() -> None:
    lines = wrap("https://example.gov.cn/a/very/long/address/of/a/page", Role.TABLE, 10, 60)
    assert len(lines) > 3
    assert all(width(Role.TABLE, line, 10) <= 60 for line in lines)


@given(st.text(alphabet="一二三（）《》，。、；：“”…—·0123456789年月日学时abc %", max_size=60), st.integers(40, 200))
def test_nothing_is_lost_and_nothing_too_wide(text: str, limit: int) -> None:
    lines = wrap(text, Role.TABLE, 10, limit)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(Role.TABLE, line, 10) <= limit + 0.01 for line in lines)


def test_stretch_is_bounded() -> None:
    assert stretch("一二三四五六七八九", Role.TEXT, 10, 92) == pytest.approx(0.25)
    assert stretch("一二三", Role.TEXT, 10, 92) == 0.0
    assert stretch("一二三", Role.TEXT, 10, 20) == 0.0


def test_text_shrinks_by_six_percent_at_most() -> None:
    assert fitted_size("一二三四五", Role.TABLE, 10, 50) == 10
    assert fitted_size("一二三四五", Role.TABLE, 10, 48) == pytest.approx(9.6)
    assert fitted_size("一二三四五", Role.TABLE, 10, 40) is None


def test_title_lines_are_balanced() -> None:
    lines = balanced("关于召开第四季度代表集中活动暨年度述职会的通知", Role.TITLE, 22, 442)
    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) <= 3


@pytest.mark.parametrize("limit", [25, 60, 90, 137, 300])
def test_what_is_cut_short_fits_and_says_so(limit: float) -> None:
    for start in range(0, len(TEXT), 7):
        text = TEXT[start : start + 40]
        cut = cut_short(text, Role.TABLE, 8.8, limit)
        if cut == text:
            continue
        assert cut.endswith("…")
        assert text.startswith(cut[:-1])
        assert width(Role.TABLE, cut, 8.8) <= limit or len(cut) <= 2
        assert cut[-2:-1] not in NO_END | NO_START


def test_a_text_that_fits_is_not_cut() -> None:
    text = "走访联系选民"
    assert cut_short(text, Role.TABLE, 8.8, width(Role.TABLE, text, 8.8)) == text


def test_a_number_is_not_cut_from_its_unit() -> None:
    whole = width(Role.TABLE, "参加培训16学", 8.8)
    assert cut_short("参加培训16学时共计", Role.TABLE, 8.8, whole + width(Role.TABLE, "…", 8.8)) == "参加培训…"

"""How dates, numbers and names are worded."""

from datetime import date
from decimal import Decimal

import pytest

from gongshu_desk.domain.figures import Rate
from gongshu_desk.reports import wording


def test_spans_say_shared_parts_once() -> None:
    assert wording.span(date(2026, 12, 7), date(2026, 12, 11)) == "2026年12月7日至12月11日"
    assert wording.span(date(2025, 12, 30), date(2026, 1, 2)) == "2025年12月30日至2026年1月2日"
    assert wording.span(date(2026, 5, 1), date(2026, 5, 1)) == "2026年5月1日"
    assert wording.close_span(date(2026, 5, 12), date(2026, 5, 13)) == "2026年5月12日至13日"
    assert wording.close_span(date(2026, 5, 31), date(2026, 6, 1)) == "2026年5月31日至6月1日"


def test_weekday() -> None:
    assert wording.with_weekday(date(2026, 11, 12)) == "2026年11月12日（星期四）"


def test_births_known_in_part_stay_so() -> None:
    assert [wording.birth(text) for text in ("1981-04-12", "1964-08", "1970", "")] == ["1981.04", "1964.08", "1970", ""]


def test_short_day_tells_another_year() -> None:
    assert wording.short_day(date(2026, 3, 18), 2026) == "03-18"
    assert wording.short_day(date(2025, 12, 30), 2026) == "2025-12-30"
    assert wording.short_day(None, 2026) == ""


def test_numbers_use_a_true_minus_and_round_half_up() -> None:
    assert wording.points(Decimal("-0.5")) == "−0.5"
    assert wording.points(Decimal("85.45")) == "85.5"
    assert [wording.signed(value) for value in (3, 0, -2)] == ["+3", "0", "−2"]


def test_rates_keep_their_parts() -> None:
    assert wording.ratio(Rate(Decimal("4.5"), 6)) == "4.5/6"
    assert wording.percent(Rate(44, 45)) == "97.8%"
    assert (wording.ratio(Rate(0, 0)), wording.percent(Rate(0, 0))) == ("—", "—")
    assert wording.percent(Rate(0, 5)) == "0.0%"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("刘畅", ("刘　畅",)),
        ("欧阳慧敏", ("欧阳慧敏",)),
        ("嘉木样·洛桑久美·图丹却吉尼玛", ("嘉木样·洛桑久美·", "图丹却吉尼玛")),
        ("阿依努尔·买买提江", ("阿依努尔·", "买买提江")),
        ("张·三", ("张·三",)),
    ],
)
def test_long_names_part_behind_the_dot_nearest_their_middle(name: str, lines: tuple[str, ...]) -> None:
    assert wording.name_lines(name) == lines


def test_scheme_name_leaves_out_what_follows_the_comma() -> None:
    assert wording.scheme_name("示例规则，须经区人大常委会确认后启用", 1) == "示例规则第 1 版"


def test_marks_go_on_behind_twenty() -> None:
    assert [wording.mark(number) for number in (1, 20, 21)] == ["①", "⑳", "（21）"]


def test_categories_have_two_characters_where_a_word_fits() -> None:
    names = ("出席本级人代会", "议案建议", "闭会期间活动", "联系群众与述职", "附加", "扣分", "政治素质")
    assert [wording.short_category(name) for name in names] == [
        "会议",
        "建议",
        "活动",
        "联系",
        "附加",
        "扣分",
        "政治素质",
    ]

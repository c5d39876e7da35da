"""Order, reading, printing and finding of names. Every name here is made up."""

import string
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.domain import names
from gongshu_desk.domain.search_index import SearchIndex
from gongshu_desk.domain.stroke import stroke_by_character_key, stroke_key, strokes

RARE = "䶮㛃𬀩𬬭𬭎𫖯玥喆堃犇淼垚镕旸昇㵘𠅤𮧵"
HAN = st.sampled_from("王李欧阳单曾张丁建国一乙达巴孔慧敏" + RARE)
NAMES = st.text(HAN, min_size=2, max_size=4) | st.lists(st.text(HAN, min_size=1, max_size=4), min_size=2).map("·".join)


def ordered(people: list[str], key) -> list[str]:  # type: ignore[no-untyped-def]
    return sorted(set(people), key=key)


@pytest.mark.parametrize(
    ("char", "count"),
    [*zip(RARE, [9, 9, 8, 9, 12, 12, 8, 12, 11, 12, 12, 9, 15, 7, 8, 16, 11, 10], strict=True), ("达", 6), ("一", 1)],
)
def test_strokes_of_rare_characters(char, count):
    assert strokes(char) == count


def test_strokes_of_no_ideograph_is_zero():
    assert strokes("a") == strokes("·") == 0


def test_stroke_order_by_count_then_kind_of_stroke():
    people = ["丁一", "于一", "万一", "马一", "王一", "方一", "孔一", "邓一", "刘一", "李一", "张一", "魏一"]
    assert ordered(people, stroke_key) == people
    assert ordered(people, stroke_by_character_key) == people


def test_stroke_order_ties_follow_the_newer_standard():
    people = ["十一", "丁一", "干一", "于一", "巴一", "孔一"]
    assert ordered(people, stroke_by_character_key) == people


def test_two_character_names_first_in_one_convention_only():
    single_first = ["王超", "王一飞", "王明山", "李静", "李一凡"]
    by_character = ["王一飞", "王明山", "王超", "李一凡", "李静"]
    assert ordered(by_character, stroke_key) == single_first
    assert ordered(single_first, stroke_by_character_key) == by_character


def test_compound_surname_stays_together():
    people = ["欧文", "欧一鸣", "欧鹏飞", "欧阳文", "欧阳一鸣"]
    assert ordered(people, stroke_key) == people


def test_end_of_a_part_stands_before_any_character():
    people = ["木沙·买买提", "木沙江·海拉特"]
    assert ordered(people, stroke_key) == people
    assert ordered(people, stroke_by_character_key) == people


@pytest.mark.parametrize("key", [stroke_key, stroke_by_character_key, names.pinyin_key])
def test_rare_names_have_ascii_keys_of_their_own(key):
    keys = [key(f"王{char}") for char in RARE]
    assert len(set(keys)) == len(RARE)
    assert all(k.isascii() and k.isprintable() for k in keys)


@given(NAMES, NAMES)
def test_keys_order_like_the_lists_of_character_places(a, b):
    def places(name):
        return [(strokes(c), stroke_by_character_key(c)) for c in name]

    assert (stroke_by_character_key(a) < stroke_by_character_key(b)) == (places(a) < places(b))


def test_pinyin_order_by_syllable_tone_and_character():
    people = ["安一", "李一", "厉一", "林一", "吕一", "张二", "张一", "章一", "赵一"]
    assert ordered(people, names.pinyin_key) == people


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("单文", "shàn"), ("曾文", "zēng"), ("仇文", "qiú"), ("解文", "xiè"), ("翟文", "zhái"), ("查文", "zhā"),
        ("盖文", "gě"), ("朴文", "piáo"), ("缪文", "miào"), ("区文", "ōu"), ("任文", "rén"), ("华文", "huà"),
        ("尉迟文", "yù"), ("万俟文", "mò"), ("单于文", "chán"), ("长孙文", "zhǎng"), ("单增文扎", "dān"),
    ],
)  # fmt: skip
def test_surnames_of_several_readings(name, reading):
    assert names.syllables(name)[0] == reading


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("李慧敏", "Lǐ Huìmǐn"),
        ("尉迟文", "Yùchí Wén"),
        ("李长安", "Lǐ Cháng’ān"),
        ("王朝阳", "Wáng Zhāoyáng"),
        ("王晟", "Wáng Shèng"),
        ("𬬭䶮", "Lún Yǎn"),
        ("阿依丁·木沙", "Āyīdīng Mùshā"),
        ("Anna Lee", "Anna Lee"),
    ],
)
def test_spoken_form_for_the_roll_call(name, spoken):
    assert names.spoken(name) == spoken


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        (" 王　毅 ", "王毅"), ("王 毅", "王毅"), ("张三*", "张三"), ("张三①", "张三"), ("张三[1]", "张三"),
        ("张三（2）", "张三"), ("赵六（女，回族）", "赵六"), ("木沙•买提", "木沙·买提"), ("木沙．买提", "木沙·买提"),
        ("木沙‧买提", "木沙·买提"), ("木沙・买提", "木沙·买提"), ("木沙.买提", "木沙·买提"), ("木沙 · 买提", "木沙·买提"),
        ("Anna　 Lee", "Anna Lee"), ("昇張", "昇張"), ("𬬭\ufeff䶮", "𬬭䶮"), ("㵘㈠", "㵘"), ("王\n毅", "王毅"),
    ],
)  # fmt: skip
def test_normal_form_drops_marks_and_blanks_only(written, normal):
    assert names.normal(written) == normal


@pytest.mark.parametrize(
    ("name", "printed"),
    [("王毅", "王　毅"), ("王　毅", "王　毅"), ("𬬭䶮", "𬬭　䶮"), ("王建国", "王建国"), ("Al", "Al"), ("王", "王")],
)
def test_printed_form(name, printed):
    assert names.printed(name) == printed


@given(st.text(max_size=12))
def test_normal_and_printed_are_stable(text):
    once = names.normal(text)
    assert names.normal(once) == once
    assert names.normal(names.printed(once)) == once


@given(NAMES)
def test_every_person_is_found_by_name_reading_and_initials(name):
    reading = [names.plain(s) for s in names.syllables(name)]
    initials = "".join(s[0] for s in reading)
    for query in (name, name.replace("·", ""), "".join(reading), initials, initials.upper(), names.spoken(name)):
        assert names.matches(name, query), query


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("王建国", "wangjg"), ("王建国", "wjianguo"), ("王建国", "wangjiang"), ("王建国", "wjg"), ("王建国", "jg"),
        ("王建国", "建国"), ("王建国", "王jg"), ("王建国", "wang jian guo"), ("王建国", "Wáng"), ("张正", "zhzh"),
        ("曾文", "zeng"), ("曾文", "ceng"), ("单文", "shan"), ("单文", "danw"), ("尉迟文", "ycw"), ("吕文", "lvw"),
        ("吕文", "luw"), ("張文", "张"), ("张文", "張"), ("木沙·买买提", "木沙买买提"), ("木沙·买买提", "木沙.买"),
        ("木沙·买买提", "msmmt"), ("木沙·买买提", "maimai"), ("Anna Lee", "lee"), ("西安", "xi'an"),
    ],
)  # fmt: skip
def test_search_finds(name, query):
    assert names.matches(name, query)


@pytest.mark.parametrize(
    ("name", "query"), [("王建国", "ang"), ("王建国", "gj"), ("王建国", "建王"), ("王建国", "wanjg"), ("王建国", "%")]
)
def test_search_does_not_find(name, query):
    assert not names.matches(name, query)


def test_an_empty_query_finds_everyone():
    assert names.matches("王建国", "  ")


@given(st.lists(NAMES, max_size=20), st.text(string.ascii_lowercase, max_size=4) | NAMES | st.text(max_size=3))
def test_index_finds_what_matches_finds(people, query):
    index = SearchIndex((number, names.search_text(name)) for number, name in enumerate(people))
    assert index.find(query) == [number for number, name in enumerate(people) if names.matches(name, query)]


def test_index_finds_telephone_and_certificate():
    index = SearchIndex([(7, names.search_text("王建国") + "13700000003"), (9, names.search_text("李明") + "330105")])
    assert index.find("0003") == [7]
    assert index.find("33") == [9]
    assert index.find("w137") == [7]
    assert len(index) == 2


def test_traditional_forms_are_compared_and_never_rewritten():
    assert names.simplified("張麗") == "张丽"
    assert names.normal("張麗") == "張麗"
    assert names.simplified("昇喆堃") == "昇喆堃", "characters of the standard stay what they are"


def test_tables_are_read_only_when_needed():
    code = (
        "from gongshu_desk.domain import names, stroke;"
        "assert not stroke._table.cache_info().currsize and not names._readings_table.cache_info().currsize"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.lists(st.text("0123", max_size=8), max_size=12), st.text("0123", min_size=1, max_size=5))
def test_index_finds_digits_like_a_plain_look(numbers, query):
    index = SearchIndex((place, names.search_text("王一") + digits) for place, digits in enumerate(numbers))
    assert index.find(query) == [place for place, digits in enumerate(numbers) if query in digits]

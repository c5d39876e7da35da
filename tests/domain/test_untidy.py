"""Single cells as they come in sheets. All numbers and persons are made up."""

import math
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.domain import untidy
from gongshu_desk.domain.codes import AttendanceStatus, MandateLevel, Sex
from gongshu_desk.domain.id_number import born_on, check_digit, is_male
from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.fields import field_of
from gongshu_desk.domain.untidy_dates import chinese_number
from gongshu_desk.errors import InvalidInput


def sentence(reader, *args) -> str:
    with pytest.raises(InvalidInput) as caught:
        reader(*args)
    assert caught.value.next_step.endswith("。")
    return caught.value.sentence


@pytest.mark.parametrize(
    "written",
    [
        "2021-12-15", "2021/12/15", "2021.12.15", "2021年12月15日", "2021年12月15号", "20211215", "２０２１．１２．１５",
        "二〇二一年十二月十五日", "二○二一年十二月十五日", "二零二一年十二月十五日", " 2021 年 12 月 15 日 ", "'2021-12-15",
        "2021-12-15 00:00:00", "2021-12-15T09:30:00", "2021-12-15 9:30", "2021年12月15日 上午9时30分", "2021/12/15 14：30",
        "2021年12月15日（星期三）", "2021-12-15 星期三", "2021-12-15T09:30:00+08:00", "44545", "2021—12—15",
        20211215, 20211215.0, 44545, 44545.0, 44545.75, date(2021, 12, 15), datetime(2021, 12, 15, 8, 30),
    ],
)  # fmt: skip
def test_dates_in_every_form(written):
    assert untidy.read_date(written) == date(2021, 12, 15)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2021-1-5", date(2021, 1, 5)), ("1981.4.12", date(1981, 4, 12)), ("一九八一年四月十二日", date(1981, 4, 12)),
        ("二〇二六年元月廿五日", date(2026, 1, 25)), ("2026年十一月二十日", date(2026, 11, 20)),
        ("2026年三月三十一日", date(2026, 3, 31)), (19810412, date(1981, 4, 12)), ("2024-02-29", date(2024, 2, 29)),
    ],
)  # fmt: skip
def test_single_digits_and_chinese_numerals(written, read):
    assert untidy.read_date(written) == read


def test_the_epoch_of_1904_is_four_years_later():
    assert untidy.read_date(43083, "日期", True) == date(2021, 12, 15)
    assert untidy.read_date(44545, "日期", False) == date(2021, 12, 15)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1964年8月", "1964-08"), ("1964.8", "1964-08"), ("1964-08", "1964-08"), ("1964/8", "1964-08"),
        ("196408", "1964-08"), (196408, "1964-08"), ("一九六四年八月", "1964-08"), ("1964年8月份", "1964-08"),
        ("1970", "1970"), ("1970年", "1970"), (1970.0, "1970"), ("1964.08.03", "1964-08-03"), (23592, "1964-08-03"),
    ],
)  # fmt: skip
def test_births_known_to_month_or_year_are_kept_so(written, read):
    assert untidy.read_partial_date(written) == read


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("1970-02-30", "没有 2 月 30 日"), ("2023-02-29", "没有 2 月 29 日"), ("2021-13-01", "没有 13 月"),
        (20211315, "没有 13 月"), ("1964年8月", "只写到月"), ("1970", "只写到年"), ("12/15/2021", "分不清"),
        ("81.4.12", "年份只有两位"), ("3月5日", "没有年份"), ("####", "列宽不够"), ("不详", "不是日期"), ("1789-01-01", "年份不在"),
        (1971.1, "分不清是 1 月还是 10 月"), (-3, "不是日期"), (3.3e17, "不是日期"), (True, "不是日期"), (time(9), "不是日期"),
        ("2021-12-15至2021-12-17", "不是日期"), (math.nan, "不是日期"), ("2021-12-15-3", "不是日期"), ("2021121", "不是日期"),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_its_reason(written, says):
    assert says in sentence(untidy.read_date, written, "当选日期")


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_date_is_read_back_from_its_common_forms(day):
    numerals = "〇一二三四五六七八九"
    chinese = "".join(numerals[int(d)] for d in str(day.year))
    forms = [day.isoformat(), f"{day:%Y/%m/%d}", f"{day.year}.{day.month}.{day.day}", f"{day:%Y%m%d}"]
    forms += [f"{day.year}年{day.month}月{day.day}日", f"{chinese}年{_numeral(day.month)}月{_numeral(day.day)}日"]
    for form in forms:
        assert untidy.read_date(form) == day, form
    if day.year >= 1920:  # a smaller number is rather a year, an age, a month and day
        assert untidy.read_date((day - date(1899, 12, 30)).days) == day


def _numeral(number: int) -> str:
    ones = " 一二三四五六七八九"[number % 10].strip()
    tens = "" if number < 10 else "十" if number < 20 else f"{'一二三'[number // 10 - 1]}十"
    return tens + ones


@given(st.integers(1, 999))
def test_chinese_numbers(number):
    digits = "零一二三四五六七八九"
    text = "".join(digits[int(d)] for d in str(number))
    assert chinese_number(text) == number
    if number < 40:
        assert chinese_number(_numeral(number)) == number


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("3301050110001", "3301050110001"), (3301050110001.0, "3301050110001"), (2.0, "2"), ("0001", "0001"),
        ("'3301050110001", "3301050110001"), ("３３０１", "3301"), ("Ａ012", "A012"), ("2.0", "2"), (7, "7"),
        ("杭人大〔2025〕3 号", "杭人大〔2025〕3 号"), ("杭人大（2025）3号", "杭人大（2025）3号"), (10.0**15 - 1, "9" * 15),
    ],
)  # fmt: skip
def test_numbers_that_are_names_keep_their_digits(written, read):
    assert untidy.read_number_text(written) == read


@pytest.mark.parametrize("written", [3.30105e17, 10.0**15, "3.30105E+17", "3.30105e17", math.inf, 12.5, -1, True])
def test_numbers_that_lost_digits_are_refused(written):
    sentence(untidy.read_number_text, written, "代表证号")


def test_the_sentence_names_what_stands_in_the_cell():
    with pytest.raises(InvalidInput) as caught:
        untidy.read_number_text("3.30105E+12", "代表证号")
    assert caught.value.sentence == "代表证号被表格存成数字 3.30105E+12，末几位已丢失。"
    assert caught.value.next_step == "请在 Excel 中把该列设为「文本」，重新填写后再导入。"
    assert "3.30105E+17" in sentence(untidy.read_number_text, 330105195607116700.0, "代表证号")


@given(st.integers(0, 10**15 - 1))
def test_whole_floats_below_the_limit_lose_nothing(number):
    assert untidy.read_number_text(float(number)) == str(number)


ID = "33010519810412401"
GOOD_ID = ID + check_digit(ID)


def test_a_right_id_number_is_read():
    assert untidy.read_id_number(f" '{GOOD_ID[:6]} {GOOD_ID[6:14]} {GOOD_ID[14:]}".lower()) == GOOD_ID
    assert born_on(GOOD_ID) == date(1981, 4, 12)
    assert is_male(GOOD_ID)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (3.30105198104124e17, "末几位已丢失"), (330105810412401, "存成数字"), (0, "存成数字"), ("3.30105E+17", "末几位"),
        ("330105810412401", "15 位的旧号码"), (GOOD_ID[:-2], "应为 18 位"), ("330105197002300011", "出生日期不存在"),
        ("33010519811304401X", "出生日期不存在"), (date(2021, 1, 1), "存成日期"), ("无号码", "应为 18 位"),
    ],
)  # fmt: skip
def test_a_wrong_id_number_is_refused(written, says):
    assert says in sentence(untidy.read_id_number, written)


def test_no_message_shows_an_id_number():
    wrong = GOOD_ID[:-1] + ("0" if GOOD_ID[-1] != "0" else "1")
    said = sentence(untidy.read_id_number, wrong)
    assert "校验码不对" in said and wrong[4:14] not in said and wrong[-4:] in said


@given(st.integers(0, 16), st.integers(1, 9))
def test_a_single_wrong_digit_never_passes(place, shift):
    spoiled = GOOD_ID[:place] + str((int(GOOD_ID[place]) + shift) % 10) + GOOD_ID[place + 1 :]
    sentence(untidy.read_id_number, spoiled)


@given(st.text(max_size=24) | st.floats() | st.integers() | st.booleans() | st.dates() | st.datetimes() | st.times())
def test_no_cell_brings_anything_but_a_value_or_a_sentence(value):
    fields = [field_of(DeputyDraft, name) for name in DeputyDraft.model_fields]
    fields += [field_of(ActivityDraft, name) for name in ActivityDraft.model_fields]
    for field in fields:
        try:
            untidy.read_cell(value, field)
        except InvalidInput as refused:
            assert field.label in refused.sentence
            assert refused.sentence.endswith("。")
            assert refused.next_step.endswith("。")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("12", "12"),
        ("１２．５", "12.5"),
        ("1,200", "1200"),
        ("3 分", "3"),
        (0.1, "0.1"),
        (3, "3"),
        (3.0, "3"),
        ("-2", "-2"),
    ],
)
def test_decimals(written, read):
    assert untidy.read_decimal(written) == Decimal(read)


@pytest.mark.parametrize("written", ["十二", "1e5", "1.2.3", "12,34", math.nan, 1e16, True, "", date(2021, 1, 1)])
def test_what_is_no_number_is_refused(written):
    sentence(untidy.read_decimal, written, "半天数")


def test_whole_numbers():
    assert untidy.read_int("12人") == 12
    assert untidy.read_int(12.0) == 12
    assert "12.5 不是整数" in sentence(untidy.read_int, 12.5, "应到")


@pytest.mark.parametrize(
    ("written", "read"),
    [("是", True), ("√", True), ("Y", True), (1.0, True), ("否", False), ("×", False), (0, False), (False, False),
     ("连任", True), ("非连任", False), ("未连任", False), (" 是 ", True), ("TRUE", True)],
)  # fmt: skip
def test_yes_and_no(written, read):
    assert untidy.read_yes_no(written, "是否连任") is read


def test_a_doubtful_answer_is_refused():
    assert "看不出是或否" in sentence(untidy.read_yes_no, "补选", "是否连任")


@pytest.mark.parametrize(
    ("written", "read"),
    [(1, 1), (1.0, 1), ("1", 1), ("第一届", 1), ("一届", 1), ("第1届", 1), ("第十四届", 14), ("十七届", 17), ("14", 14),
     ("杭州市第十四届", 14), ("第 二 届", 2), ("一", 1), ("第二十届人大", 20)],
)  # fmt: skip
def test_terms(written, read):
    assert untidy.read_term(written) == read


@pytest.mark.parametrize("written", ["本届", 0, 1.5, "届", "第届", "2021年", -1])
def test_no_term(written):
    sentence(untidy.read_term, written)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("汉", "汉族"),
        ("汉族", "汉族"),
        (" 汉 族 ", "汉族"),
        ("维族", "维吾尔族"),
        ("土", "土族"),
        ("畲", "畲族"),
        ("其他", "其他"),
    ],
)
def test_nationalities(written, read):
    assert untidy.read_ethnic(written) == read


def test_a_shifted_cell_in_the_column_of_nationalities_is_named():
    assert "民族「1964年8月」不在五十六个民族之内" in sentence(untidy.read_ethnic, "1964年8月")


@pytest.mark.parametrize(
    ("codes", "written", "read"),
    [
        (Sex, "男", Sex.MALE), (Sex, " 女 ", Sex.FEMALE), (Sex, "男性", Sex.MALE), (Sex, "female", Sex.FEMALE),
        (MandateLevel, "区级", MandateLevel.DISTRICT), (MandateLevel, "市人大代表", MandateLevel.CITY),
        (AttendanceStatus, "出 席", AttendanceStatus.PRESENT),
    ],
)  # fmt: skip
def test_codes(codes, written, read):
    assert untidy.read_code(written, tuple(codes)) is read


def test_an_unknown_code_lists_the_choices():
    with pytest.raises(InvalidInput) as caught:
        untidy.read_code("请假", tuple(AttendanceStatus), "出席情况")
    assert "出席情况「请假」" in caught.value.sentence
    assert "公假、病假、事假" in caught.value.next_step


def test_lists_are_parted_at_every_common_mark():
    assert untidy.read_list("基层一线、妇女，妇女; 党员") == ("基层一线", "妇女", "党员")
    assert untidy.read_list("0001 0002\n0003", "联名代表证号", True) == ("0001", "0002", "0003")
    assert untidy.read_list(7.0, "联名代表证号", True) == ("7",)


@pytest.mark.parametrize("written", [None, "", "  ", "\u3000", "/", "——", "-"])
def test_empty_cells(written):
    assert untidy.is_blank(written)
    assert untidy.read_cell(written, field_of(DeputyDraft, "born")) is None


@pytest.mark.parametrize(
    ("field", "written", "read"),
    [
        ("name", "王　毅*", "王毅"), ("born", "1964年8月", "1964-08"), ("term", "第一届", 1), ("ethnic", "汉", "汉族"),
        ("phone", 13700000003.0, "13700000003"), ("phone", "137-0000-0003、0571 8888888", "13700000003、0571 8888888"),
        ("electoral_district", 12.0, "12"), ("employer", "某某社区\n书记", "某某社区 书记"), ("sex", "男", Sex.MALE),
        ("tags", "妇女、党员", ("妇女", "党员")), ("re_elected", "连任", True), ("certificate_no", 3301050110001.0, "3301050110001"),
        ("note", "一\n二", "一\n二"), ("elected_on", 44545.0, date(2021, 12, 15)),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_its_field_says(field, written, read):
    assert untidy.read_cell(written, field_of(DeputyDraft, field)) == read


def test_attendance_cells():
    assert untidy.read_cell("0.5", field_of(AttendanceDraft, "actual_half_days")) == Decimal("0.5")
    assert untidy.read_cell("发言", field_of(AttendanceDraft, "spoke")) is True


def test_numbers_that_may_have_lost_their_zeros_are_pointed_out():
    assert untidy.lost_zeros(["0001", 2.0, "0003", 12, 9999.0]) == {1: "0002", 3: "0012"}
    assert untidy.lost_zeros(["1001", 2.0]) == {}, "no number of the column begins with 0"
    assert untidy.lost_zeros(["01", "0002", 3]) == {}, "the column has no common length"


def test_a_column_reader_reads_like_read_cell():
    field = field_of(DeputyDraft, "certificate_no")
    reader = untidy.cell_reader(field)
    for value in ("0001", "0001", " ", None, 2.0, "３"):
        assert reader(value) == untidy.read_cell(value, field)
    for _ in range(2):
        sentence(reader, "3.30105E+12")


@pytest.mark.parametrize(
    "written",
    [
        "20250305-0307", "2025.3.5-0307", "2025.3.5（改期至3月12日）", "2025年3月5日（农历）", "2025-03-05（农历二月初六）",
        "2025-03-05（3月6日补会）", 305, 1205, 61, "01205",
    ],
)  # fmt: skip
def test_a_remark_or_number_that_may_mean_another_day_is_refused(written):
    sentence(untidy.read_date, written)
    sentence(untidy.read_partial_date, written)


def test_remarks_of_the_weekday_or_part_of_day_do_not_hurt():
    for tail in ("（周三）", "(星期日)", "（下午）", "（周三 上午）", "(补)"):
        assert untidy.read_date(f"2025.3.5{tail}") == date(2025, 3, 5)


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("满意", "95%"), ("半天数", "1天"), ("实到半天数", "0.5天"), ("半天数", "2小时"), ("学时", "2天"),
        ("应到", "50天"), ("履职天数", "3 半天"), ("分值", "5%"), ("名次", "3分"),
    ],
)  # fmt: skip
def test_a_number_in_another_unit_is_refused(label, written):
    assert label in sentence(untidy.read_decimal, written, label)


@pytest.mark.parametrize(
    ("label", "written", "read"),
    [
        ("半天数", "2半天", "2"), ("实到半天数", "1个半天", "1"), ("学时", "4课时", "4"), ("应到", "56 人", "56"),
        ("有效票", "56票", "56"), ("履职天数", "12.5天", "12.5"), ("分值", "3 分", "3"), ("接待群众人数", "20人次", "20"),
        ("领衔建议件数", "3件", "3"), ("名次", "3名", "3"),
    ],
)  # fmt: skip
def test_a_number_in_its_own_unit(label, written, read):
    assert untidy.read_decimal(written, label) == Decimal(read)


@pytest.mark.parametrize("written", ["第十四、十五届", "十三届、十四届", "2021届", "第十四届、第十五届"])
def test_two_terms_or_a_year_are_no_term(written):
    sentence(untidy.read_term, written)

"""Headers of foreign sheets and the fields they feed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.domain.records.activity import ActivityDraft, AttendanceDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.duty_report import DutyReportDraft, HonourDraft
from gongshu_desk.domain.records.fields import fields_of
from gongshu_desk.domain.records.suggestion import OpinionDraft, SuggestionDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.mapping import map_headers, parse_pairs

DEPUTY = fields_of(DeputyDraft)
DRAFTS = (DeputyDraft, ActivityDraft, AttendanceDraft, SuggestionDraft, OpinionDraft, DutyReportDraft, HonourDraft)


@pytest.mark.parametrize("draft", DRAFTS)
def test_every_template_header_finds_its_own_field(draft):
    fields = fields_of(draft)
    mapping = map_headers([f.header for f in fields], fields)
    assert mapping.by_header == {f.header: f.name for f in fields}
    assert mapping.unused == mapping.missing == ()


@pytest.mark.parametrize("draft", DRAFTS)
def test_every_alias_alone_finds_its_field(draft):
    fields = fields_of(draft)
    labels = {f.label for f in fields}
    for field in fields:
        for alias in field.aliases:
            if alias not in labels:
                assert map_headers([alias], fields).by_header.get(alias) in {
                    f.name for f in fields if alias in f.aliases
                }


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("代表证编号", "certificate_no"), ("代表证号码", "certificate_no"), ("届别", "term"), ("代表层级", "level"),
        ("联系电话", "phone"), ("手机号码", "phone"), ("出生年月", "born"), ("政治面貌", "party"), ("职务", "employer"),
        ("代表姓名", "name"), ("姓　　名", "name"), ("性 别", "sex"), ("所属选区", "electoral_district"), ("所属代表团", "delegation"),
        ("所属小组", "group"), ("选区编号", "electoral_district"), ("身份证号码", "id_number"), ("出生\n年月", "born"),
        ("姓名（必填）", "name"), ("姓名*", "name"), ("＊姓名：", "name"), ("出生日期(yyyy-mm-dd)", "born"), ("代表性别", "sex"),
    ],
)  # fmt: skip
def test_headers_as_they_come(header, field):
    assert map_headers([header], DEPUTY).by_header == {header: field}


@pytest.mark.parametrize("header", ["序号", "编号", "代表编号", "No.", "序", "证", "代表", "所属", ""])
def test_headers_that_are_no_field_of_a_roster(header):
    mapping = map_headers([header, "姓名"], DEPUTY)
    assert mapping.by_header == {"姓名": "name"}
    assert mapping.unused == (header,)


def test_a_number_column_is_the_key_where_the_sheet_is_numbered():
    assert map_headers(["序号", "编号"], fields_of(ActivityDraft)).by_header == {"编号": "no"}


def test_the_exact_header_wins_over_the_looser_one_wherever_it_stands():
    mapping = map_headers(["联络站编号", "联系电话", "联络站", "手机"], DEPUTY)
    assert mapping.by_header == {"联络站": "station", "手机": "phone"}
    assert mapping.unused == ("联络站编号", "联系电话")


def test_employer_and_position_in_two_columns_are_one_field():
    mapping = map_headers(["姓名", "工作单位", "职务"], DEPUTY)
    assert mapping.values({"姓名": "王一", "工作单位": "某某社区", "职务": "书记"}) == {
        "name": "王一",
        "employer": "某某社区 书记",
    }
    assert mapping.values({"姓名": "王一", "工作单位": "", "职务": "书记"})["employer"] == "书记"


def test_the_clerks_word_goes_before_everything():
    headers = ["姓名", "曾用名", "备注"]
    mapping = map_headers(headers, DEPUTY, chosen={"曾用名": "姓名", "姓 名": "备注", "备注": ""})
    assert mapping.by_header == {"姓名": "note", "曾用名": "name"}
    assert mapping.unused == ("备注",)


def test_what_was_chosen_last_time_is_used_where_it_still_fits():
    remembered = {"人": "name", "走了的列": "note", "性别": "gone"}
    mapping = map_headers(["人", "姓名", "性别"], DEPUTY, remembered=remembered)
    assert mapping.by_header == {"人": "name", "性别": "sex"}
    assert map_headers(["人", "姓名"], DEPUTY, chosen={"人": "备注"}, remembered=remembered).by_header["姓名"] == "name"


def test_constants_stand_in_for_missing_columns_and_empty_cells():
    mapping = map_headers(["姓名", "层级"], DEPUTY, constants={"届次": "1", "代表层级": "区", "代表证号": "1"})
    assert mapping.missing == ()
    assert mapping.values({"姓名": "王一", "层级": "市"}) == {
        "name": "王一",
        "level": "市",
        "term": "1",
        "certificate_no": "1",
    }
    assert mapping.values({"姓名": "王一", "层级": " "})["level"] == "区"


def test_missing_required_columns_are_named():
    assert map_headers(["姓名"], DEPUTY).missing == ("层级", "届次", "代表证号")


@pytest.mark.parametrize(
    ("chosen", "constants", "says"),
    [({"没有": "姓名"}, {}, "没有「没有」这一列"), ({"姓名": "星座"}, {}, "没有「星座」这个字段"), ({}, {"星座": "1"}, "没有「星座」")],
)  # fmt: skip
def test_a_wrong_choice_is_refused_with_the_right_ones(chosen, constants, says):
    with pytest.raises(InvalidInput) as caught:
        map_headers(["姓名"], DEPUTY, chosen, constants)
    assert says in caught.value.sentence.replace("表里", "")
    assert "姓名" in caught.value.next_step


def test_pairs_of_the_command_line():
    assert parse_pairs(["出生年月=出生日期", "备注 =", "a=b=c"], "--map") == {
        "出生年月": "出生日期",
        "备注": "",
        "a": "b=c",
    }
    with pytest.raises(InvalidInput, match="--map 的写法「姓名」不对"):
        parse_pairs(["姓名"], "--map")


@given(st.lists(st.text(max_size=12) | st.sampled_from([f.label for f in DEPUTY]), unique=True, max_size=12))
def test_no_header_is_lost_and_no_field_fed_twice(headers):
    mapping = map_headers(headers, DEPUTY)
    assert sorted([*mapping.by_header, *mapping.unused]) == sorted(headers)
    fed = [name for name in mapping.by_header.values() if name != "employer"]
    assert len(fed) == len(set(fed))

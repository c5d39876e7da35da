"""What an import may not decide by itself: asked in the window, remarked on by the command line, never guessed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.exchange import importing
from gongshu_desk.exchange.importing import ImportOptions, Preview, preview, with_answers, write
from gongshu_desk.services import import_memory, private_fields, records
from gongshu_desk.services.catalog import ACTIVITIES, ATTENDANCE, DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind

ROSTER = ["姓名", "代表证号", "层级", "届次", "性别", "出生日期", "选区"]
Show = Callable[..., Preview]


@pytest.fixture
def show(desk: Desk, tmp_path: Path) -> Show:
    """Preview rows of one kind, headings first; `ask` as in the window unless said otherwise."""

    def run(kind: RecordKind, *rows: list[Any], **options: Any) -> Preview:
        book = openpyxl.Workbook()
        assert book.active is not None
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "表.xlsx")
        return preview(desk, kind, tmp_path / "表.xlsx", ImportOptions(**{"ask": True, **options}))

    return run


@pytest.fixture
def roster(desk: Desk, show: Show) -> Desk:
    """王毅 twice (one of them a woman), 张三丰, 古丽·买买提; one activity of each sort."""
    made = show(
        DEPUTIES,
        ROSTER,
        ["王毅", "0001", "区", 1, "男", "1970-02", "第1选区"],
        ["王毅", "0002", "区", 1, "女", "1981-05", "第2选区"],
        ["张三丰", "0003", "区", 1, "男", "1975", "第2选区"],
        ["古丽·买买提", "0004", "区", 1, "女", "1985", "第3选区"],
    )
    write(desk, made)
    write(desk, show(ACTIVITIES, ["编号", "类型", "名称", "日期"], ["A1", "培训", "一", "2026-03-05"]))
    return desk


def states(shown: Preview) -> list[str]:
    return [row.state for row in shown.rows]


def sorts(shown: Preview) -> list[str]:
    return [question.sort for question in shown.open_questions]


def choice(shown: Preview, label: str, place: int = 0) -> dict[str, str]:
    """The answer to an open question by the words of its button."""
    question = shown.open_questions[place]
    value = next(one.value for one in question.choices if label in one.label)
    return {question.key: value}


def test_a_likely_person_is_asked_about_and_may_be_another_or_the_same(roster: Desk, show: Show) -> None:
    row = ["王毅", "S1", "市", 14, "男", None, "第1选区"]
    shown = show(DEPUTIES, ROSTER, row)
    assert sorts(shown) == ["person"]
    assert "证号 0001" in shown.open_questions[0].sentence and "0002" not in shown.open_questions[0].sentence
    with pytest.raises(InvalidInput, match="1 处"):
        write(roster, shown)
    other = with_answers(roster, shown, choice(shown, "另一个人"))
    assert not other.open_questions and states(other) == ["new"]
    same = with_answers(roster, shown, choice(shown, "同一人"))
    assert "与代表证号 0001 是同一人" in same.rows[0].messages
    assert write(roster, same) is not None
    rows = {row["certificate_no"]: row for row in records.find(roster, DEPUTIES)}
    assert rows["S1"]["person_id"] == rows["0001"]["person_id"] != rows["0002"]["person_id"]
    assert rows["S1"]["born"] == "1970-02", "what is known of the person stays"


def test_the_command_line_warns_and_registers_two(roster: Desk, show: Show) -> None:
    shown = show(DEPUTIES, ROSTER, ["王毅", "S1", "市", 14, "男", "1970-02", None], ask=False)
    assert states(shown) == ["new"] and not shown.questions
    assert "按两人登记" in shown.rows[0].messages[0]
    assert write(roster, shown) is not None
    assert len({row["person_id"] for row in records.find(roster, DEPUTIES)}) == 5


def test_two_rows_of_one_sheet_may_be_one_person(desk: Desk, show: Show) -> None:
    shown = show(
        DEPUTIES, ROSTER, ["王毅", "1", "区", 1, "男", "1970", None], ["王毅", "S1", "市", 14, "男", None, None]
    )
    assert "本表第 2 行" in shown.open_questions[0].sentence
    assert write(desk, with_answers(desk, shown, choice(shown, "同一人"))) is not None
    assert len({row["person_id"] for row in records.find(desk, DEPUTIES)}) == 1


def test_a_row_without_number_of_somebody_known(roster: Desk, show: Show) -> None:
    heads = ["姓名", "代表证号", "手机"]
    shown = show(DEPUTIES, heads, ["张三丰", None, "13700000001"], constants=("层级=区", "届次=1"), update=True)
    assert (states(shown), sorts(shown)) == (["error"], ["unnumbered"])
    mended = with_answers(roster, shown, choice(shown, "0003"))
    assert states(mended) == ["update"] and set(mended.rows[0].differences) == {"phone"}


def test_who_attended_is_chosen_where_the_name_does_not_tell(roster: Desk, show: Show) -> None:
    heads = ["活动编号", "姓名", "出席情况"]
    rows = [["A1", "王毅", "出席"], ["A1", "張三豐", "出席"], ["A1", "古丽买买提", "出席"], ["A1", "路人", "出席"]]
    shown = show(ATTENDANCE, heads, *rows)
    assert states(shown) == ["error"] * 4 and sorts(shown) == ["who"] * 3, "proposals are never taken by themselves"
    for _ in range(3):
        label = {"王毅": "0002", "張三豐": "0003", "古丽买买提": "0004"}[shown.open_questions[0].key.split(":")[2]]
        shown = with_answers(roster, shown, choice(shown, label))
    assert [row.key for row in shown.rows[:3]] == ["A1/0002", "A1/0003", "A1/0004"]
    assert states(shown) == ["new", "new", "new", "error"]


def test_a_bare_leave_is_asked_about_once_for_all(roster: Desk, show: Show) -> None:
    heads = ["活动编号", "代表证号", "出席情况"]
    shown = show(ATTENDANCE, heads, ["A1", "0001", "请假"], ["A1", "0002", "请 假"], ["A1", "0003", "出席"])
    assert (states(shown), sorts(shown)) == (["error", "error", "new"], ["leave", "leave"])
    first, second = shown.open_questions
    assert first.is_like(second)
    shown = with_answers(roster, shown, dict.fromkeys([first.key, second.key], "personal_leave"))
    assert [str(row.values["status"].label) for row in shown.rows] == ["事假", "事假", "出席"]
    assert states(shown) == ["new"] * 3


def test_two_rows_of_one_key_ask_which_counts(roster: Desk, show: Show) -> None:
    heads = ["活动编号", "代表证号", "出席情况"]
    shown = show(ATTENDANCE, heads, ["A1", "0001", "出席"], ["A1", "0001", "缺席"])
    assert sorts(shown) == ["twice"] and "出席情况不同" in shown.open_questions[0].sentence
    last = with_answers(roster, shown, choice(shown, "第 3 行"))
    assert [(row.row, row.state, row.values["status"].label) for row in last.rows] == [(3, "new", "缺席")]
    by_name = show(ATTENDANCE, heads, ["A1", "0003", "出席"], ["A1", None, "缺席"], constants=("姓名=张三丰",))
    assert sorts(by_name) == ["twice"], "a name that tells who it is counts as his number"


def test_lost_zeros_and_two_writings_of_one_district(desk: Desk, show: Show) -> None:
    rows = [["王一", "0001", "区", 1, None, None, 1], ["李二", 2, "区", 1, None, None, "第1选区"]]
    shown = show(DEPUTIES, ROSTER, *rows)
    assert sorted(sorts(shown)) == ["place", "zeros"]
    for word in ("补上 0", "统一写作「第1选区」"):
        place = next(n for n, q in enumerate(shown.open_questions) if any(word in c.label for c in q.choices))
        shown = with_answers(desk, shown, choice(shown, word, place))
    assert [(r.values["certificate_no"], r.values["electoral_district"]) for r in shown.rows] == [
        ("0001", "第1选区"), ("0002", "第1选区"),
    ]  # fmt: skip
    told = show(DEPUTIES, ROSTER, *rows, ask=False)
    assert told.rows[1].values["certificate_no"] == "2" and any("像是丢了开头的 0" in m for m in told.rows[1].messages)


def test_cells_that_contradict_each_other_are_remarked_on(desk: Desk, show: Show) -> None:
    heads = [*ROSTER, "身份证号", "手机"]
    number = "330105198104124017"
    shown = show(
        DEPUTIES,
        heads,
        ["王一", "1", "区", 1, "女", "1981-05", None, number, 57188123456],
        ["李二", "2", "区", 1, "男", "1981-04", None, None, "1370000001"],
        ask=False,
    )
    first, second = (" ".join(row.messages) for row in shown.rows)
    assert "出生日期是 1981-04-12" in first and "性别是男" in first and "I2 手机 571****3456" in first
    assert "I3 手机 137***0001 有 10 位" in second and number not in first


def test_a_spoiled_cell_is_refused_by_its_address(desk: Desk, show: Show) -> None:
    heads = ["姓名", "代表证号", "层级", "届次", "身份证号"]
    assert not show(DEPUTIES, heads, ["王一", "1", "区", 1, 3.30105e17]).counts["error"], "left out: not kept here"
    private_fields.switch_on(desk, "id_number", "换届名册")
    shown = show(DEPUTIES, ["姓名", "代表证号", "层级", "届次", "身份证号"], ["王一", "1", "区", 1, 3.30105e17])
    assert shown.rows[0].messages[0].startswith("E2 身份证号被表格存成数字 3.30105E+17")


# ── columns ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_columns_are_guessed_by_their_cells_for_the_window(desk: Desk, show: Show) -> None:
    rows = [["王一", "男", "汉", "13700000001", "紧急"], ["李二", "女", "回族", "13700000002", "没有"]]
    heads = ["姓名", "男女", "族别", "紧急联系", "随便"]
    shown = show(DEPUTIES, heads, *rows)
    assert shown.columns.by_header == {"姓名": "name", "男女": "sex", "族别": "ethnic", "紧急联系": "phone"}
    assert shown.columns.guessed == {"男女", "族别", "紧急联系"} and "按内容猜" in shown.notes[-1]
    assert show(DEPUTIES, heads, *rows, ask=False).columns.by_header == {"姓名": "name"}


def test_the_command_line_guesses_only_columns_without_heading(desk: Desk, show: Show) -> None:
    shown = show(DEPUTIES, ["姓名", None, None], ["王一", "男", "13700000001"], ["李二", "女", "x"], ask=False)
    assert shown.columns.by_header == {"姓名": "name", "B列": "sex"}
    both = show(DEPUTIES, ["姓名", None, None], ["王一", "男", "男"], ["李二", "女", "男"], ask=False)
    assert both.columns.by_header == {"姓名": "name"}, "two columns that fit are none"


def test_a_mapping_is_remembered_for_the_source_and_map_goes_before_it(desk: Desk, show: Show) -> None:
    heads = ["大名", "代表证号", "层级", "届次", "电话"]
    row = ["王一", "1", "区", 1, "13700000001"]
    shown = show(DEPUTIES, heads, row, mapping=("大名=姓名", "电话="))
    importing.remember(desk, shown)
    again = show(DEPUTIES, heads, row, ask=False)
    assert again.columns.by_header == {"大名": "name", "代表证号": "certificate_no", "层级": "level", "届次": "term"}
    assert "沿用了上次" in again.notes[-1]
    assert "phone" in show(DEPUTIES, heads, row, ask=False, mapping=("电话=手机",)).columns.by_header.values()
    assert import_memory.recall(desk, "deputies", ["姓名", "电话"]) is None, "another source is not touched"


def test_two_columns_of_one_name_are_told_apart(desk: Desk, show: Show) -> None:
    shown = show(DEPUTIES, ["姓名", "备注", "备注"], ["王一", "甲", "乙"], mapping=("备注=note", "备注（2）="))
    assert shown.rows[0].values["note"] == "甲"


# ── stale ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_stale_preview_is_never_written(roster: Desk, show: Show) -> None:
    row = ["新人", "0009", "区", 1, "男", None, None]
    shown = show(DEPUTIES, ROSTER, row)
    write(roster, show(DEPUTIES, ROSTER, ["张三", "0008", "区", 1, "男", None, None]))
    assert write(roster, shown) is not None, "another record does not matter"
    shown = show(DEPUTIES, ROSTER, ["新人二", "0010", "区", 1, "男", None, None])
    write(roster, show(DEPUTIES, ROSTER, ["别人", "0010", "区", 1, "男", None, None]))
    with pytest.raises(Conflict, match="数据有改动"):
        write(roster, shown)


# ── what could not be taken goes out and comes back ──────────────────────────────────────────────────────────────


def test_wrong_rows_go_out_as_they_came_and_come_back_mended(desk: Desk, tmp_path: Path) -> None:
    """Titles, headings of two rows and merged cells stay; text stays text, a month stays a month, 1904 days are told."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(tmp_path / "名册.xlsx"), {"date_1904": True})
    page, month = book.add_worksheet("名册"), book.add_format({"num_format": 'yyyy"年"m"月"'})
    page.merge_range(0, 0, 0, 5, "某某街道代表名册")
    for place, words in enumerate(
        (("小组", ""), ("基本情况", "姓名"), ("", "代表证号"), ("", "出生年月"), ("", "当选日期"))
    ):
        page.write_column(1, place, words)
    page.merge_range(1, 0, 2, 0, "小组")
    page.merge_range(1, 1, 1, 4, "基本情况")
    page.write_row(3, 0, ["第一小组", "王一", "0001"])
    page.write_row(4, 0, ["第一小组", "李二", "3.30105E+12"])
    page.write_number(4, 3, 28215, month)
    page.write_number(4, 4, 43083)
    book.close()
    options = ImportOptions(constants=("层级=区", "届次=1"))
    shown = preview(desk, DEPUTIES, tmp_path / "名册.xlsx", options)
    assert [row.state for row in shown.rows] == ["new", "error"] and shown.rows[1].messages[0].startswith("C5 ")
    from gongshu_desk.exchange.exporting import export_errors

    assert export_errors(shown, tmp_path / "错误行.xlsx") == 1
    sheet = openpyxl.load_workbook(tmp_path / "错误行.xlsx").worksheets[0]
    assert sheet["A1"].value == "某某街道代表名册" and "B2:E2" in {str(r) for r in sheet.merged_cells.ranges}
    assert [cell.value for cell in sheet[4]][:6] == [
        "第一小组", "李二", "3.30105E+12", "1981-04", "2021-12-15", 5,
    ]  # fmt: skip
    assert "末几位已丢失" in str(sheet["G4"].value)
    again = preview(desk, DEPUTIES, tmp_path / "错误行.xlsx", options)
    assert (again.grid.header_row, [row.state for row in again.rows]) == (3, ["error"])
    mended = importing.corrected(desk, again, 4, "certificate_no", "0002")
    row = importing.replanned(desk, mended, update=True).rows[0]
    assert (row.state, row.values["born"], str(row.values["elected_on"])) == ("new", "1981-04", "2021-12-15")

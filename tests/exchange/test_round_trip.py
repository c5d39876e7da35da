"""Whatever goes out in a sheet comes back the same: for every kind of the contract."""

from pathlib import Path

import openpyxl
import pytest

from gongshu_desk.domain.codes import AccessKind
from gongshu_desk.domain.records.fields import fields_of
from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.exporting import export_errors, export_rows
from gongshu_desk.exchange.importing import ImportOptions, preview, write
from gongshu_desk.exchange.templates import write_template
from gongshu_desk.exchange.year_table import public_table
from gongshu_desk.exchange.year_tables import tables
from gongshu_desk.services import records, reveal
from gongshu_desk.services.catalog import DEPUTIES, SHEET_KINDS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.export_profiles import INNER, Profile, allow_whole
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.services.year_sheets import year_sheets

HEADERS = {
    "deputies": "姓名* 性别 民族 出生日期 党派 文化程度 工作单位及职务 层级* 届次* 选区 代表证号* 代表团 代表小组 联络站 身份类别 是否连任 是否补选 当选日期 任职终止日期 终止原因 暂停起 暂停止 状态 手机 身份证号 备注",
    "activities": "编号* 类型* 名称* 所属会议 组织层级 组织单位 日期* 时段 结束日期 半天数 学时 地点 联络站 主题 接待群众人数 评议人数 备注",
    "attendance": "活动编号* 代表证号 姓名 出席情况* 实到半天数 发言 备注",
    "suggestions": "编号* 类别* 标题* 领衔代表证号* 联名代表证号 提出日期* 提出时间 承办单位 交办日期 答复日期 评价日期 满意度 办理结果 重点督办 优秀建议",
    "opinions": "编号* 联络站* 活动编号 收集日期* 提出人 内容* 处理方式* 答复日期 解决日期",
    "duty-reports": "代表证号* 年度* 应述职 书面报告日期 口头述职日期 地点 应到 实到 发出票 收回票 有效票 满意 基本满意 不满意 弃权",
    "honours": "代表证号 联络站 名称* 级别* 授予单位 文号 日期*",
}
"""The fixed contract, word for word."""

each_kind = pytest.mark.parametrize("kind", SHEET_KINDS, ids=lambda kind: kind.name)


@each_kind
def test_headers_are_those_of_the_contract(kind: RecordKind, tmp_path: Path) -> None:
    assert [spec.header for spec in fields_of(kind.draft)] == HEADERS[kind.name].split()
    write_template(kind, tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[1]] == HEADERS[kind.name].split()


@each_kind
def test_export_then_import_changes_nothing(kind: RecordKind, street: Desk, tmp_path: Path) -> None:
    values = records.find(street, kind)
    assert values
    export_rows(kind, values, tmp_path / "出.xlsx", Profile.WHOLE)
    shown = preview(street, kind, tmp_path / "出.xlsx", ImportOptions(update=True))
    assert {row.state for row in shown.rows} == {"same"}
    assert len(shown.rows) == len(values)


@each_kind
def test_a_template_has_drop_downs_for_every_code(kind: RecordKind, tmp_path: Path) -> None:
    write_template(kind, tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    lists = {str(v.sqref).split(":")[0].rstrip("0123456789"): v.formula1 for v in sheet.data_validations.dataValidation}
    for column, spec in zip(sheet.iter_cols(max_row=1), fields_of(kind.draft), strict=True):
        if spec.codes:
            assert lists[column[0].column_letter] == '"' + ",".join(code.label for code in spec.codes) + '"'


def test_exports_are_masked_unless_asked(street: Desk, tmp_path: Path) -> None:
    values = records.find(street, DEPUTIES)
    export_rows(DEPUTIES, values, tmp_path / "出.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "出.xlsx").worksheets[0]
    phones = [cell.value for cell in next(c for c in sheet.iter_cols() if c[0].value == "手机")[1:] if cell.value]
    assert phones and all(set(str(phone)[3:7]) == {"*"} for phone in phones)


def test_public_files_and_whole_ones_with_their_mark_reason_and_log(street: Desk, tmp_path: Path) -> None:
    values = records.find(street, DEPUTIES)
    export_rows(DEPUTIES, values, tmp_path / "公开.xlsx", Profile.PUBLIC)
    sheet = openpyxl.load_workbook(tmp_path / "公开.xlsx").worksheets[0]
    heads = {cell.value for cell in sheet[1]}
    assert not heads & {"手机", "身份证号", "出生日期", "备注"} and {"姓名", "代表小组"} <= heads
    export_rows(DEPUTIES, values, tmp_path / "内部.xlsx", Profile.WHOLE)
    sheet = openpyxl.load_workbook(tmp_path / "内部.xlsx").worksheets[0]
    assert sheet["A1"].value == INNER and INNER in sheet.oddFooter.left.text
    phones = [cell.value for cell in next(c for c in sheet.iter_cols() if c[1].value == "手机")[2:] if cell.value]
    assert phones and all(str(phone).isdigit() for phone in phones)
    with pytest.raises(InvalidInput, match="用途"):
        allow_whole(street, "代表", 1, " ")
    allow_whole(street, "代表（表格）", len(values), "报区人大")
    latest = reveal.events(street)[0]
    assert latest.kind is AccessKind.EXPORTED and "报区人大" in latest.detail


def test_a_public_workbook_lacks_what_concerns_only_the_persons(street: Desk, tmp_path: Path) -> None:
    sheets = year_sheets(street, 2025)
    whole, public = tables(sheets), [public_table(table) for table in tables(sheets)]
    inner = {"手机", "出生日期", "备注", "提出人"}
    assert any(column.label in inner for table in whole for column in table.columns)
    assert not any(column.label in inner for table in public for column in table.columns)
    for table in public:
        for line in table.rows():
            assert len(line) == len(table.columns)


def test_rows_in_error_come_back_with_their_reasons_and_can_be_mended(street: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["姓名", "代表证号", "层级", "届次", "性别"])
    book.active.append(["赵六", "N1", "区", 1, "男"])
    book.active.append(["钱七", "N2", "县", 1, "男"])
    book.save(tmp_path / "名册.xlsx")
    shown = preview(street, DEPUTIES, tmp_path / "名册.xlsx")
    assert export_errors(shown, tmp_path / "错误行.xlsx") == 1
    assert write(street, shown) is None
    mended = openpyxl.load_workbook(tmp_path / "错误行.xlsx")
    sheet = mended.worksheets[0]
    assert "层级" in str(sheet.cell(2, sheet.max_column).value)
    sheet.cell(2, 3).value = "区"
    mended.save(tmp_path / "改好.xlsx")
    assert write(street, shown, skip_errors=True) is not None
    again = preview(street, DEPUTIES, tmp_path / "改好.xlsx")
    assert [row.state for row in again.rows] == ["new"]
    assert write(street, again) is not None


def test_the_text_of_a_report_has_a_door_beside_the_sheet(street: Desk) -> None:
    from gongshu_desk.domain.records.fields import form_fields_of
    from gongshu_desk.reports import catalog
    from gongshu_desk.services.catalog import DUTY_REPORTS

    assert "report_text" in {spec.name for spec in form_fields_of(DUTY_REPORTS.draft)}
    values = next(v for v in records.find(street, DUTY_REPORTS) if v["written_on"])
    loaded = records.load(street, DUTY_REPORTS, values["id"])
    text = "一、学习情况\n全年参加培训四次。"
    records.change(
        street, DUTY_REPORTS, loaded.id, loaded.revision, loaded.draft.model_copy(update={"report_text": text})
    )
    gathered = catalog.gather(
        street, "duty-report", catalog.Options.of(values["year"], mandate=values["certificate_no"])
    )
    assert "全年参加培训四次。" in gathered.report.build(gathered.figures).text()

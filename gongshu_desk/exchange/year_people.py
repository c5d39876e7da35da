"""Sheets on deputies: structure, roster, details, points, groups, attendance, changes."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.figures import half_up
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.domain.summary import DeputyYear, GroupFigures, total_work
from gongshu_desk.exchange.year_table import Column, YearTable, cells, fixed, listing, number, rate
from gongshu_desk.services.year_figures import group_order, summary_of
from gongshu_desk.services.year_sheets import (
    YearSheets,
    structure,
)


def structure_table(sheets: YearSheets) -> YearTable:
    """代表结构."""
    rows: list[Sequence[Any]] = list(structure(sheets))
    note = "年度内至少任职一天的本级代表；身份类别可重复计算"
    return fixed("代表结构", "代表基本情况及结构", note, [Column("项目", 22), Column("类别", 26), Column("人数")], rows)


_ROSTER = (
    ("name", "姓名", 14), ("sex", "性别", 6), ("ethnic", "民族", 10), ("born", "出生日期", 12), ("party", "党派", 12),
    ("education", "文化程度", 12), ("employer", "工作单位及职务", 36), ("level", "层级", 6), ("term", "届次", 6),
    ("electoral_district", "选区", 20), ("certificate_no", "代表证号", 18), ("delegation", "代表团", 16),
    ("group", "代表小组", 14), ("station", "联络站", 20), ("tags", "身份类别", 24), ("elected_on", "当选日期", 12),
    ("status", "状态", 14), ("phone", "手机", 14),
)  # fmt: skip


def roster_table(sheets: YearSheets) -> YearTable:
    """代表名册."""
    fields = [name for name, _, _ in _ROSTER]
    numbers = set(sheets.book.deputies)
    rows: list[Sequence[Any]] = []
    for values in sheets.roster:
        if values["certificate_no"] in numbers:
            line = list(cells(values, fields))
            line[0] = names.printed(line[0])
            line[-1] = masked(line[-1], "phone")
            rows.append(line)
    columns = [Column(label, width) for _, label, width in _ROSTER]
    return fixed("代表名册", "代表名册", "按姓氏笔画排列；手机号码已遮盖", columns, rows)


def details_table(sheets: YearSheets) -> YearTable:
    """代表履职明细: one row per attendance."""
    columns = (
        *(Column("活动编号", 12), Column("日期", 12), Column("类型", 20), Column("名称", 36), Column("代表证号", 18)),
        *(Column("姓名", 14), Column("出席情况", 10), Column("半天数", 8), Column("实到半天数", 10), Column("发言", 6)),
        Column("备注", 24),
    )

    def rows() -> Iterable[Sequence[Any]]:
        printed: dict[str, str] = {}
        for v in sheets.attendance:
            name = v["name"]
            if name not in printed:
                printed[name] = names.printed(name)
            actual = v["actual_half_days"]
            yield (
                v["activity_no"], v["held_on"].isoformat(), v["activity_kind"].label, v["activity_name"],
                v["certificate_no"], printed[name], v["status"].label, v["activity_half_days"],
                "" if actual is None else actual, "是" if v["spoke"] else "", v["note"] or "",
            )  # fmt: skip

    note = "一行为一名代表对一个签到单元的出席情况；按日期、活动、姓氏笔画排列"
    return YearTable("代表履职明细", "代表履职明细", note, columns, rows, len(sheets.attendance))


def points_table(sheets: YearSheets) -> YearTable:
    """履职积分汇总."""
    book = sheets.book
    scheme = book.result.scheme
    columns = [
        Column("名次", 8),
        Column("姓名", 14),
        Column("代表证号", 18),
        Column("代表小组", 14),
        Column("履职天数"),
    ]
    columns += [Column(f"{c.code} {c.name}", 14) for c in scheme.categories]
    columns += [Column("合计"), Column("等次"), Column("备注", 40)]
    rows: list[Sequence[Any]] = []
    for row in book.result.rows:
        rows.append(
            (
                row.rank if row.rank is not None else "—", names.printed(row.name), row.certificate_no, row.group,
                number(row.days), *(number(row.categories[c.code]) for c in scheme.categories),
                row.total, row.band or "", row.remark,
            )
        )  # fmt: skip
    result = book.result.rows
    total = (
        "合计", f"{len(result)} 人", "", "", number(sum((r.days for r in result), Fraction(0))),
        *(number(sum((r.categories[c.code] for r in result), Fraction(0))) for c in scheme.categories),
        sum((r.total for r in result), Decimal(0)), "", "",
    )  # fmt: skip
    note = f"规则：{scheme.title} 第 {scheme.version} 版；指纹 {book.stamp.short_fingerprint}；名次按合计，同分并列"
    return fixed("履职积分汇总", "履职积分汇总（个人）", note, columns, rows, total)


def groups_table(sheets: YearSheets) -> YearTable:
    """小组汇总."""
    summary = summary_of(sheets.book)
    columns = [
        *(
            Column("代表小组", 16),
            Column("代表人数"),
            Column("履职天数"),
            Column("人代会出席半天"),
            Column("人代会应到半天"),
        ),
        *(Column("出勤率 %"), Column("活动参加次数"), Column("应参加次数"), Column("参加率 %"), Column("培训半天")),
        *(Column("领衔建议"), Column("联名建议"), Column("接待"), Column("走访"), Column("已述职"), Column("应述职")),
        *(Column("述职率 %"), Column("积分合计"), Column("参评人数"), Column("人均积分")),
    ]

    def line(name: str, deputies: Sequence[DeputyYear]) -> tuple[Any, ...]:
        group = GroupFigures(name, tuple(deputies))
        work = total_work(d.work for d in deputies)
        average = group.average
        return (
            name, group.count, number(work.days), *rate(work.congress), *rate(work.activities),
            number(work.training_half_days), work.led, work.cosigned, work.receptions, work.visits,
            *rate(group.reported), number(group.points), len(group.graded),
            "—" if average is None else half_up(average, 1),
        )  # fmt: skip

    rows: list[Sequence[Any]] = [
        line(g.name, g.deputies) for g in sorted(summary.groups, key=lambda g: group_order(g.name))
    ]
    note = "人均积分按参评人数计算，不评定、暂不评定的不计"
    return fixed("小组汇总", "履职情况汇总（代表小组）", note, columns, rows, line("合计", summary.total.deputies))


def lines_table(sheets: YearSheets) -> YearTable:
    """积分明细: one row per line of every statement."""
    result = sheets.book.result
    columns = (
        *(Column("代表证号", 18), Column("姓名", 14), Column("细则", 8), Column("来源", 22), Column("日期", 12)),
        *(Column("原始分"), Column("计入分"), Column("怎样算的", 60)),
    )
    count = sum(len(statement.lines) for statement in result.statements.values())

    def rows() -> Iterable[Sequence[Any]]:
        for row in result.rows:
            name = names.printed(row.name)
            for line in result.statements[row.certificate_no].lines:
                day = "" if line.date is None else line.date.isoformat()
                yield (
                    row.certificate_no, name, line.item, line.source, day, number(line.raw), number(line.counted),
                    line.sentence,
                )  # fmt: skip

    note = "每位代表的计入分相加，等于四舍五入之前的合计"
    return YearTable("积分明细", "履职积分明细", note, columns, rows, count)


def attendance_table(sheets: YearSheets) -> YearTable:
    """出勤统计."""
    deputies = sheets.book.deputies
    columns = (
        *(
            Column("姓名", 14),
            Column("代表证号", 18),
            Column("代表小组", 14),
            Column("人代会出席半天"),
            Column("人代会应到半天"),
        ),
        *(Column("出勤率 %"), Column("活动参加次数"), Column("应参加次数"), Column("参加率 %"), Column("培训半天")),
        *(Column("小组活动"), Column("视察调研等"), Column("会议"), Column("接待"), Column("走访"), Column("履职天数")),
    )
    order = {v["certificate_no"]: i for i, v in enumerate(sheets.roster)}

    def line(label: str, no: str, group: str, work: Any) -> tuple[Any, ...]:
        return (
            label, no, group, *rate(work.congress), *rate(work.activities), number(work.training_half_days),
            work.group_events, work.field_events, work.meeting_events, work.receptions, work.visits, number(work.days),
        )  # fmt: skip

    listed = sorted(deputies.values(), key=lambda d: order.get(d.certificate_no, 0))
    rows: list[Sequence[Any]] = [line(names.printed(d.name), d.certificate_no, d.group, d.work) for d in listed]
    total = line("合计", f"{len(listed)} 人", "", total_work(d.work for d in listed))
    return fixed("出勤统计", "出勤统计（个人）", "应到不含公假、不适用和任期外、暂停期间", columns, rows, total)


def changes_table(sheets: YearSheets) -> YearTable:
    """变动名册."""
    fields = [
        ("name", "姓名", 14), ("certificate_no", "代表证号", 18), ("electoral_district", "选区", 20), ("status", "状态", 14),
        ("by_election", "补选", 8), ("elected_on", "当选日期", 12), ("ended_on", "终止日期", 12),
        ("end_reason", "终止原因", 26), ("suspended_from", "暂停起", 12), ("suspended_to", "暂停止", 12), ("note", "备注", 26),
    ]  # fmt: skip
    return listing("变动名册", "代表变动名册", "年度内补选、终止、暂停的代表", sheets.changes, fields)

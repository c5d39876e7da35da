"""Sheets on activities, stations, suggestions, duty reports, honours, and the definitions."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import PRESENT_STATUSES, ActivityKind, AttendanceStatus, Outcome
from gongshu_desk.domain.figures import Rate
from gongshu_desk.exchange.year_table import Column, YearTable, cells, fixed, listing, number, rate
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.year_sheets import (
    DEFINITIONS,
    KindFigures,
    YearSheets,
    by_kind,
    by_station,
    by_tier,
    suggestion_figures,
)

_MARKS = tuple(AttendanceStatus)


def _kind_line(f: KindFigures) -> tuple[Any, ...]:
    return (
        f.label,
        f.held,
        number(f.half_days),
        f.expected,
        f.deputy_times,
        f.persons,
        *(f.marks[s] for s in _MARKS),
        f.visitors,
    )


_KIND_COLUMNS = (
    *(Column("类型", 24), Column("场次"), Column("半天数"), Column("应到人次"), Column("实到人次"), Column("实到人数")),
    *(Column(status.label) for status in _MARKS),
    Column("接待群众"),
)


def _kind_total(label: str, lines: Sequence[KindFigures], persons: int) -> tuple[Any, ...]:
    sums: dict[AttendanceStatus, int] = defaultdict(int)
    for line in lines:
        for status, n in line.marks.items():
            sums[status] += n
    return (
        label, sum(f.held for f in lines), number(sum((f.half_days for f in lines), Decimal(0))),
        sum(f.expected for f in lines), sum(f.deputy_times for f in lines), persons,
        *(sums[s] for s in _MARKS), sum(f.visitors for f in lines),
    )  # fmt: skip


def _persons(sheets: YearSheets, numbers: Collection[str]) -> int:
    """Distinct persons at some activities."""
    rows = (r for r in sheets.attendance if r["activity_no"] in numbers and r["status"] in PRESENT_STATUSES)
    return sheets.persons(row["certificate_no"] for row in rows)


def trainings_table(sheets: YearSheets) -> YearTable:
    """三级培训."""
    lines = by_tier(sheets)
    coverage = sheets.trained
    numbers = {a["no"] for a in sheets.activities if a["kind"] is ActivityKind.TRAINING}
    total = _kind_total("合计", lines, _persons(sheets, numbers))
    note = (
        f"培训覆盖率 {coverage.numerator}/{coverage.denominator} = {coverage.percent()}%（本级在任代表）；"
        "人数合计按人去重，含列席的其他代表"
    )
    return fixed("培训统计", "三级培训统计", note, _KIND_COLUMNS, [_kind_line(f) for f in lines], total)


def activities_table(sheets: YearSheets) -> YearTable:
    """活动统计."""
    lines = by_kind(sheets)
    total = _kind_total("合计", lines, _persons(sheets, {a["no"] for a in sheets.activities}))
    note = "应到人次 = 实到（出席、列席、迟到、早退）+ 请假（公假、病假、事假）+ 缺席；人数合计按人去重"
    return fixed("活动统计", "活动统计（按类型）", note, _KIND_COLUMNS, [_kind_line(f) for f in lines], total)


def stations_table(sheets: YearSheets) -> YearTable:
    """联络站统计."""
    lines = by_station(sheets)
    columns = (
        *(
            Column("联络站", 26),
            Column("活动场次"),
            Column("代表人次"),
            Column("接待群众"),
            Column("收集意见"),
            Column("已答复"),
        ),
        *(Column("已解决"), Column("意见数"), Column("解决率 %")),
    )

    def line(f: Any) -> tuple[Any, ...]:
        return (f.name, f.held, f.deputy_times, f.visitors, f.opinions, f.answered, *rate(f.resolved_rate))

    pooled = Rate(sum(f.resolved for f in lines), sum(f.opinions for f in lines))
    total = (
        "合计", sum(f.held for f in lines), sum(f.deputy_times for f in lines), sum(f.visitors for f in lines),
        sum(f.opinions for f in lines), sum(f.answered for f in lines), *rate(pooled),
    )  # fmt: skip
    return fixed("联络站统计", "联络站统计", "意见按收集年度统计", columns, [line(f) for f in lines], total)


def opinions_table(sheets: YearSheets) -> YearTable:
    """群众意见台账."""
    fields = [
        ("no", "编号", 10), ("station", "联络站", 22), ("activity_no", "活动编号", 12), ("collected_on", "收集日期", 12),
        ("raised_by", "提出人", 10), ("content", "内容", 50), ("route", "处理方式", 14), ("answered_on", "答复日期", 12),
        ("resolved_on", "解决日期", 12),
    ]  # fmt: skip
    return listing("群众意见台账", "联络站群众意见台账", "按收集日期排列", sheets.opinions, fields)


def suggestions_table(sheets: YearSheets) -> YearTable:
    """建议台账."""
    fields = [
        ("no", "编号", 10), ("kind", "类别", 8), ("title", "标题", 50), ("lead_name", "领衔代表", 14),
        ("lead", "领衔代表证号", 18), ("cosigners", "联名代表证号", 30), ("raised_on", "提出日期", 12),
        ("raised_at", "提出时间", 10), ("handler", "承办单位", 22), ("assigned_on", "交办日期", 12),
        ("answered_on", "答复日期", 12), ("evaluated_on", "评价日期", 12), ("satisfaction", "满意度", 10),
        ("outcome", "办理结果", 10), ("key", "重点督办", 10), ("excellent", "优秀建议", 10),
    ]  # fmt: skip
    return listing("建议台账", "代表建议、议案台账", "按提出日期排列", sheets.suggestions, fields)


def handling_table(sheets: YearSheets) -> YearTable:
    """建议办理统计 with every rate and its parts."""
    columns = (
        *(Column("类别", 12), Column("提出"), Column("已答复"), Column("已交办"), Column("办结率 %"), Column("满意")),
        *(
            Column("已评价"),
            Column("满意率 %"),
            Column("满意和基本满意"),
            Column("已评价件数"),
            Column("满意和基本满意率 %"),
        ),
        *(
            Column("基本满意"),
            Column("不满意"),
            Column("A 类"),
            Column("答复件数"),
            Column("解决率 %"),
            Column("B 类"),
            Column("C 类"),
        ),
    )

    def line(f: Any) -> tuple[Any, ...]:
        return (
            f.label, f.raised, *rate(f.closed_rate), *rate(f.satisfied_rate), *rate(f.accepted_rate), f.fairly,
            f.dissatisfied, *rate(f.resolved_rate), f.outcomes[Outcome.B], f.outcomes[Outcome.C],
        )  # fmt: skip

    kinds: dict[str, list[Values]] = {"建议": [], "议案": []}
    for values in sheets.suggestions:
        kinds[values["kind"].label].append(values)
    rows: list[Sequence[Any]] = [line(suggestion_figures(label, listed)) for label, listed in kinds.items()]
    total = line(suggestion_figures("合计", sheets.suggestions))
    return fixed(
        "建议办理统计", "建议办理统计", "各率分子、分母并列；没有返回评价单的不计入满意率", columns, rows, total
    )


_VOTES = (
    *(
        ("due_to_attend", "应到"),
        ("attended", "实到"),
        ("issued", "发出票"),
        ("returned", "收回票"),
        ("valid", "有效票"),
    ),
    *(("satisfied", "满意"), ("fairly", "基本满意"), ("dissatisfied", "不满意"), ("abstained", "弃权")),
)


def duty_table(sheets: YearSheets) -> YearTable:
    """述职测评汇总."""
    columns = (
        *(
            Column("姓名", 14),
            Column("代表证号", 18),
            Column("应述职"),
            Column("书面报告日期", 12),
            Column("口头述职日期", 12),
        ),
        *(Column("地点", 20), *(Column(label) for _, label in _VOTES)),
        *(Column("测评满意率 %"), Column("满意和基本满意率 %")),
    )
    rows: list[Sequence[Any]] = [_duty_line(values) for values in sheets.duty_reports]
    sums = {name: sum(v[name] or 0 for v in sheets.duty_reports) for name, _ in _VOTES}
    due = [d for d in sheets.book.deputies.values() if d.duty_due]
    reported = Rate(sum(d.duty_done for d in due), len(due))
    total = ("合计", f"{len(rows)} 人", "", "", "", "", *sums.values(), *_satisfaction(sums))
    note = f"述职率 {reported.numerator}/{reported.denominator} = {reported.percent()}%；有效票 = 满意 + 基本满意 + 不满意 + 弃权"
    return fixed("述职测评汇总", "述职测评汇总", note, columns, rows, total)


def _duty_line(values: Values) -> tuple[Any, ...]:
    return (
        names.printed(values["name"]), values["certificate_no"], values["due"],
        *cells(values, ("written_on", "oral_on", "place")),
        *("" if values[name] is None else values[name] for name, _ in _VOTES), *_satisfaction(values),
    )  # fmt: skip


def _satisfaction(votes: Values) -> tuple[str, str]:
    """满意率 and 满意和基本满意率 of the valid ballots."""
    valid, satisfied, fairly = votes["valid"] or 0, votes["satisfied"] or 0, votes["fairly"] or 0
    return Rate(satisfied, valid).percent(), Rate(satisfied + fairly, valid).percent()


def of_kind_table(sheets: YearSheets, kind: ActivityKind, title: str) -> YearTable:
    """The activities of one kind."""
    columns = (
        *(
            Column("编号"),
            Column("日期", 12),
            Column("名称", 40),
            Column("主题", 30),
            Column("组织单位", 24),
            Column("地点", 24),
        ),
        *(Column("代表人次"), Column("评议人数"), Column("备注", 24)),
    )
    times: dict[str, int] = defaultdict(int)
    for row in sheets.attendance:
        times[row["activity_no"]] += row["status"] in PRESENT_STATUSES
    listed = [a for a in sheets.activities if a["kind"] is kind]
    rows: list[Sequence[Any]] = [
        (
            *cells(a, ("no", "held_on", "name", "topic", "organiser", "place")),
            times[a["no"]],
            a["appraised"] or "",
            a["note"] or "",
        )
        for a in listed
    ]
    total = (
        "合计",
        f"{len(rows)} 场",
        "",
        "",
        "",
        "",
        sum(times[a["no"]] for a in listed),
        sum(a["appraised"] or 0 for a in listed),
        "",
    )
    return fixed(title, title, "按日期排列", columns, rows, total)


def honours_table(sheets: YearSheets) -> YearTable:
    """表彰."""
    rows: list[Sequence[Any]] = [
        (
            names.printed(v["holder"]) if v["holder"] else v["station"] or "", v["certificate_no"] or "",
            *cells(v, ("name", "level", "granted_by", "document_no", "granted_on")),
        )
        for v in sheets.honours
    ]  # fmt: skip
    columns = (
        *(Column("代表或联络站", 22), Column("代表证号", 18), Column("荣誉名称", 30), Column("级别", 8)),
        *(Column("授予单位", 26), Column("文号", 18), Column("日期", 12)),
    )
    return fixed("表彰", "表彰情况", "按授予日期排列", columns, rows)


def definitions_table() -> YearTable:
    """指标口径: how every rate is defined."""
    columns = (Column("指标", 22), Column("算法", 40), Column("口径", 60))
    note = "一位小数，四舍五入；分母为 0 时记「—」"
    return fixed("指标口径", "指标口径", note, columns, list(DEFINITIONS))

"""`import attendance` of a sheet with people down and meetings across: the legend and the rest of the answers as options."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gongshu_desk.cli.commands import answer, application, at_desk, settings
from gongshu_desk.cli.output import document, progress, say
from gongshu_desk.domain.matrix import MatrixSheet
from gongshu_desk.domain.matrix_legend import BLANK, mark_of, meaning_of, shown_mark
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.fields import field_of, fields_of, shown
from gongshu_desk.domain.untidy import read_cell, read_year
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.exchange.mapping import field_name, parse_pairs
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.matrix_intake import Answers, MatrixPlan, carry_out, plan
from gongshu_desk.services.matrix_meetings import TICK, TICKS

YEAR, TICK_LABEL = "年度", "打勾记为"
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,6})")


@dataclass(frozen=True, slots=True)
class MatrixResult:
    """What became of a matrix: the plan, whether it was written, and why not."""

    shown: MatrixPlan
    written: bool
    refusal: UserError | None


def found(file: Path, sheet: str | None) -> MatrixSheet | None:
    """The matrix of a file, if it holds one."""
    from gongshu_desk.exchange.matrix import find_matrix

    return find_matrix(file, sheet)


def run(sheet: MatrixSheet, legend: Sequence[str], constants: Sequence[str], *, update: bool, dry_run: bool) -> None:
    """The command on a matrix: what became of it on stdout, and the refusal, if any, as an error."""
    with at_desk() as desk:
        result = import_matrix(desk, sheet, legend, constants, update=update, dry_run=dry_run)
    refusal = result.refusal
    if settings.json:
        told = {"error": refusal.sentence, "next_step": refusal.next_step} if refusal else {}
        document(as_document(result) | told)
    else:
        tell(result)
    if refusal is not None:
        refusal.document_printed = True  # type: ignore[attr-defined]
        raise refusal


def import_matrix(
    desk: Desk, sheet: MatrixSheet, legend: Sequence[str], constants: Sequence[str], *, update: bool, dry_run: bool
) -> MatrixResult:
    """Plan, and unless it is a dry run or something is open, write."""
    answers = answers_of(sheet, legend, constants, update=update)
    shown_plan = plan(desk, sheet, answers)
    asked, wrong = shown_plan.questions(), shown_plan.errors()
    if asked:
        step = "请用 --legend 符号=出席情况、--set 字段=值 说明，或在窗口里导入，逐项选择。"
        return MatrixResult(shown_plan, False, InvalidInput(f"有 {len(asked)} 处要先说明，没有写入任何内容。", step))
    if wrong:
        step = "请核对；确要改已有记录，加 --update。"
        return MatrixResult(shown_plan, False, InvalidInput(f"有 {len(wrong)} 格不能导入，没有写入任何内容。", step))
    if dry_run:
        return MatrixResult(shown_plan, False, None)
    try:
        shown_plan, saved = carry_out(desk, sheet, answers, progress=progress)
    except UserError as error:
        return MatrixResult(shown_plan, False, error)
    return MatrixResult(shown_plan, saved is not None, None)


def answers_of(sheet: MatrixSheet, legend: Sequence[str], constants: Sequence[str], *, update: bool) -> Answers:
    """The options of the command line as answers; InvalidInput for a mark or field that does not exist."""
    marks, cells = _legend(sheet, parse_pairs(legend, "--legend"))
    year: int | None = None
    values: dict[str, Any] = {}
    for label, text in parse_pairs(constants, "--set").items():
        if label == YEAR:
            year = read_year(text)
        elif label == TICK_LABEL:
            if text not in TICKS:
                raise InvalidInput(f"「{text}」不能用作{TICK_LABEL}。", f"可以写：{'、'.join(TICKS)}。")
            values[TICK] = text
        else:
            name = field_name(label, fields_of(ActivityDraft))
            values[name] = read_cell(text, field_of(ActivityDraft, name))
    return Answers(year=year, legend=marks, cells=cells, constants=values, update=update)


def _legend(sheet: MatrixSheet, pairs: dict[str, str]) -> tuple[dict[str, str], dict[tuple[int, int], str]]:
    """Marks, and single cells (E5=病假)."""
    known = sheet.marks()
    letters = {column.letter: place for place, column in enumerate(sheet.meetings)}
    rows = {person.row for person in sheet.people}
    marks: dict[str, str] = {}
    cells: dict[tuple[int, int], str] = {}
    for left, word in pairs.items():
        mark = "" if left == BLANK else mark_of(left)
        meaning = meaning_of(word).label
        place = _CELL.fullmatch(left.upper())
        if mark in known:
            marks[mark] = meaning
        elif place and place[1] in letters and int(place[2]) in rows:
            cells[int(place[2]), letters[place[1]]] = meaning
        else:
            listed = " ".join(shown_mark(mark) for mark in known)
            raise InvalidInput(f"表里没有「{left}」这个符号，也没有这一格。", f"表里有：{listed}。")
    return marks, cells


def as_document(result: MatrixResult) -> dict[str, Any]:
    """The document of `import attendance --json`: the contract's shape, its rows the people's rows, and keys beside."""
    made = result.shown
    rows = []
    for place, person in enumerate(made.people):
        state, told = made.row_state(place)
        key = person.certificate_no or person.name
        rows.append({"row": person.row, "state": state, "key": key, "messages": told})
    return {
        "kind": "attendance",
        "file": made.sheet.file,
        "sheet": made.sheet.sheet,
        "header_row": made.sheet.header_row,
        "mapping": {meeting.heading: meeting.no for meeting in made.meetings if meeting.state != "out"},
        "rows": rows,
        "counts": {s: sum(row["state"] == s for row in rows) for s in ("new", "update", "same", "error")},
        "written": result.written,
        "year": made.year,
        "legend": [
            {"mark": one.shown, "count": one.count, "meaning": one.meaning or None, "source": one.source}
            for one in made.legend
        ],
        "activities": [
            {
                "column": meeting.letter,
                "heading": meeting.heading,
                "state": meeting.state,
                **{spec.label: shown(meeting.values.get(spec.name)) or None for spec in fields_of(ActivityDraft)},
                "编号": meeting.no,
                "messages": [*meeting.problems, *meeting.remarks],
            }
            for meeting in made.meetings
        ],
        "marks": made.marks,
        "questions": [*made.questions(), *made.errors()],
    }


def tell(result: MatrixResult) -> None:
    """The answer in Chinese."""
    made = result.shown
    say(f"读作签到表：{len(made.people)} 人 × {len(made.meetings)} 场。")
    say("图例　" + "　".join(f"{one.shown}={one.meaning or '？'}（{one.count}，{one.source}）" for one in made.legend))
    for meeting in made.meetings:
        for text in meeting.remarks:
            say(f"{meeting.letter} 列「{meeting.heading}」：{text}")
    for person in made.people:
        for text in person.warnings:
            say(f"第 {person.row} 行：{text}")
    for text in [*made.sheet.remarks, *made.questions(), *made.errors()]:
        say(text)
    marks = made.marks
    words = f"活动新增 {made.new_activities} 项，出席新增 {marks['new']}、更新 {marks['update']}、相同 {marks['same']}，不登记 {marks['none']}"
    say(f"已导入：{words}。" if result.written else f"没有写入：{words}。")


@application.command("export-attendance")
def export_attendance(year: int, out: Path) -> None:
    """导出一年的签到总表（.xlsx）：代表在左、各场在上，合计对得上，可原样导回。"""
    from gongshu_desk.exchange.matrix_sheets import write_matrix

    with at_desk() as desk:
        made = write_matrix(desk, year, out)
    answer(
        {"file": str(out), "year": year, "people": len(made.people), "activities": len(made.activities)},
        f"已导出 {year} 年度签到总表：{out}（{len(made.people)} 人 × {len(made.activities)} 场）",
    )

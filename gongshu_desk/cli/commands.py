"""The commands of the fixed contract. Each opens the desk, calls one service, prints, and closes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongshu_desk import __version__, paths
from gongshu_desk.cli import secrets
from gongshu_desk.cli.access import admit
from gongshu_desk.cli.output import document, progress, say, table
from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.errors import InvalidInput, UserError
from gongshu_desk.services.catalog import IMPORT_KINDS, kind_of
from gongshu_desk.services.desk import Desk, found_desk, open_desk
from gongshu_desk.services.kinds import RecordKind

if TYPE_CHECKING:
    from gongshu_desk.exchange.importing import Imported

application = typer.Typer(
    help="拱墅代表履职：代表履职登记、积分与年终台账。不带命令即打开桌面。",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


ROWS_NAMED = 20
"""So many row numbers stand before a remark that many rows share."""


@dataclass
class Globals:
    """The options that stand before the command."""

    data: Path = field(default_factory=paths.default_data)
    json: bool = False
    user: str | None = None


settings = Globals()


@application.callback()
def _globals(
    data: Annotated[Path | None, typer.Option(help="数据、备份与日志所在的文件夹")] = None,
    store: Annotated[str | None, typer.Option(help="数据库地址（本版只用数据文件夹里的 SQLite）")] = None,
    user: Annotated[str | None, typer.Option(help="账户名（启用账户后才需要）")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="标准输出只印一份 JSON")] = False,
) -> None:
    if store is not None and not store.startswith("sqlite"):
        raise InvalidInput("本版只支持 SQLite 数据文件。", "去掉 --store，用 --data 指定数据文件夹。")
    settings.data = data or (Path(store.split("///", 1)[1]).parent if store else paths.default_data())
    settings.json, settings.user = as_json, user


@contextmanager
def at_desk() -> Iterator[Desk]:
    """The desk of the data folder, closed (and backed up if changed) at the end."""
    desk = open_desk(settings.data, clerk="命令行", key=secrets.store_key(settings.data))
    try:
        admit(desk, settings.user)
        yield desk
    finally:
        desk.close()


def read_text(file: Path) -> str:
    """A UTF-8 text file; InvalidInput where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(f"{file.name} 不是 UTF-8 文本。", "请用「另存为」选 UTF-8 编码。") from error
    except OSError as error:
        raise InvalidInput(f"打不开 {file}：{error.strerror}。", "请核对路径。") from error


class Level(StrEnum):
    """Levels as typed on the command line."""

    DISTRICT = "区"
    CITY = "市"
    PROVINCE = "省"
    NATION = "全国"


class Scale(StrEnum):
    """Sizes of the demo."""

    STREET = "street"
    DISTRICT = "district"


class Order(StrEnum):
    """Orders of names."""

    STROKE = "stroke"
    CHARACTER = "stroke-by-character"
    PINYIN = "pinyin"


def _day(text: str) -> date:
    from gongshu_desk.domain.untidy import read_date

    return read_date(text)


def _sheet_kind(name: str) -> RecordKind:
    kind = kind_of(name)
    if kind not in IMPORT_KINDS:
        raise InvalidInput(f"「{name}」没有登记表。", f"可用的有：{' '.join(k.name for k in IMPORT_KINDS)}。")
    return kind


def answer(value: dict[str, Any], sentence: str) -> None:
    if settings.json:
        document(value)
    else:
        say(sentence)


@application.command()
def init(
    unit: Annotated[str, typer.Option(help="单位名称")],
    term: Annotated[int, typer.Option(help="第几届", min=1)],
    level: Annotated[Level, typer.Option(help="代表层级")],
    term_from: Annotated[str | None, typer.Option(help="本届开始日期")] = None,
    term_to: Annotated[str | None, typer.Option(help="本届结束日期")] = None,
) -> None:
    """建立一份新数据，带示例积分规则。"""
    starts = _day(term_from) if term_from else None
    ends = _day(term_to) if term_to else None
    if starts and ends and ends < starts:
        raise InvalidInput("本届结束日期早于开始日期。", "请核对 --term-from 与 --term-to。")
    desk = found_desk(
        settings.data, unit=unit, term=term, level=MandateLevel.of(level.value), term_from=starts, term_to=ends
    )
    desk.close()
    answer({"unit": unit, "data": str(settings.data)}, f"已建立「{unit}」的数据。")


@application.command()
def demo(
    scale: Annotated[Scale, typer.Option(help="规模")] = Scale.STREET,
    years: Annotated[int, typer.Option(help="年数", min=1, max=20)] = 1,
    seed: Annotated[int, typer.Option(help="随机种子")] = 1,
) -> None:
    """装入示例数据（人物、活动都是虚构的）。"""
    from gongshu_desk.reports.issuing import draw
    from gongshu_desk.services.demo import fill

    fill(settings.data, scale=scale.value, years=years, seed=seed, progress=progress, draw=draw)
    answer({"scale": scale.value, "years": years, "seed": seed}, "已装入示例数据。")


@application.command()
def template(kind: str, out: Path) -> None:
    """做一张空白登记表（.xlsx），带下拉选项与填写说明。"""
    from gongshu_desk.exchange.templates import write_template

    write_template(_sheet_kind(kind), out)
    answer({"kind": kind, "file": str(out)}, f"已做好空白登记表：{out}")


@application.command("import")
def import_(
    kind: str,
    file: Path,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只预览，不写入")] = False,
    sheet: Annotated[str | None, typer.Option(help="工作表名称")] = None,
    mapping: Annotated[list[str] | None, typer.Option("--map", help="表头=字段")] = None,
    constants: Annotated[list[str] | None, typer.Option("--set", help="字段=值，补表中没有的列")] = None,
    number: Annotated[str | None, typer.Option(help="给没有代表证号的名册编号的前缀")] = None,
    update: Annotated[bool, typer.Option("--update", help="更新已有记录")] = False,
    legend: Annotated[list[str] | None, typer.Option("--legend", help="签到表的符号=出席情况，如 △=事假")] = None,
) -> None:
    """导入一张表：全部写入，或一行也不写。签到打勾的表（人在左、各场在上）认得出来，活动和出席一并写入。"""
    from gongshu_desk.cli import matrix
    from gongshu_desk.exchange.importing import Imported, ImportOptions, preview, remember, write

    if _sheet_kind(kind).name == "attendance" and not mapping and (found := matrix.found(file, sheet)):
        return matrix.run(found, legend or (), constants or (), update=update, dry_run=dry_run)
    options = ImportOptions(sheet, tuple(mapping or ()), tuple(constants or ()), number, update)
    refusal: UserError | None = None
    with at_desk() as desk:
        shown = preview(desk, _sheet_kind(kind), file, options)
        result = Imported(shown, None)
        if errors := shown.counts["error"]:
            refusal = InvalidInput(f"有 {errors} 行不能导入，没有写入任何内容。", "请按上面的说明改正后再导入。")
        elif not dry_run:
            try:
                result = Imported(shown, write(desk, shown, progress=progress))
                if mapping:
                    remember(desk, shown)
            except UserError as error:  # a closed year, a full disk: the rows are told all the same
                refusal = error
    if settings.json:
        said = {"error": refusal.sentence, "next_step": refusal.next_step} if refusal else {}
        document(result.as_document() | said)
    else:
        _tell_import(result)
    if refusal is not None:
        refusal.document_printed = True  # type: ignore[attr-defined]
        raise refusal


def _tell_import(result: "Imported") -> None:
    """What was noticed of the file, then of each row, what several rows share once for them all, then the counts."""
    for sentence in result.preview.notes:
        say(sentence)
    alike: dict[str, list[int]] = {}
    for row in result.rows:
        for text in row.messages if row.state != "error" else ():
            alike.setdefault(text, []).append(row.row)
    shared = {text: rows for text, rows in alike.items() if len(rows) > 1}
    for row in result.rows:
        own = [text for text in row.messages if row.state == "error" or text not in shared]
        if own:
            say(f"第 {row.row} 行 {row.key}：{'；'.join(own)}")
    for text, rows in shared.items():
        named = "、".join(str(number) for number in rows[:ROWS_NAMED])
        say(f"第 {named} 行{f'等 {len(rows)} 行' if len(rows) > ROWS_NAMED else ''}：{text}")
    say(result.summary())


@application.command("list")
def list_(
    kind: str,
    year: Annotated[int | None, typer.Option(help="年度")] = None,
    search: Annotated[str, typer.Option(help="姓名、拼音首字母、编号或文字")] = "",
    sort: Annotated[Order, typer.Option(help="排列")] = Order.STROKE,
) -> None:
    """列出一类记录。"""
    from gongshu_desk.services import records

    chosen = kind_of(kind)
    with at_desk() as desk:
        found = records.find(desk, chosen, year=year, search=search, sort=sort.value)
    rows = [records.labelled(chosen, values) for values in found]
    if settings.json:
        document({"kind": kind, "count": len(rows), "rows": rows})
    else:
        heads = [spec.label for spec in chosen.fields]
        table(heads, [[row[head] or "" for head in heads] for row in rows])
        say(f"共 {len(rows)} {chosen.measure}")


@application.command("close-year")
def close_year(year: int) -> None:
    """结账：冻结一个年度的事实、规则、每一条明细和年终打印件。"""
    from gongshu_desk.reports import freezing
    from gongshu_desk.services import closing, year_end

    with at_desk() as desk:
        gaps = year_end.missing(desk, year)
        planned = year_end.plan_closing(desk, year, with_gaps=True)
        made = freezing.freeze(closing.as_closed(desk, planned), year, progress)
        closed = closing.carry_out(desk, planned, made.drawn)
    open_ = [f"{gap.what} {gap.have}：{gap.lacks}" for gap in gaps]
    told = [f"{year} 年度已结账，指纹 {closed.hash[:4]}-{closed.hash[4:8]}，冻结打印件 {len(made.drawn)} 种。"]
    told += [f"{closing.moved_words(planned.moved, limit=len(planned.moved))}。"] if planned.again else []
    told += [f"没有冻结　{one.title}：{one.reason}" for one in made.left_out]
    told += [f"缺项　{gap}" for gap in open_]
    answer(
        {
            "year": year,
            "hash": closed.hash,
            "gaps": open_,
            "facts_hash": closed.facts_hash,
            "prints": [
                {"report": one.report, "title": one.title, "pages": one.pages, "hash": one.pdf_hash}
                for one in made.drawn
            ],
            "not_frozen": [{"report": o.report, "title": o.title, "reason": o.reason} for o in made.left_out],
            "differences": [one.as_document() for one in planned.moved],
        },
        "\n".join(told),
    )


@application.command("reopen-year")
def reopen_year(
    year: int,
    reason: Annotated[str, typer.Option(help="理由")],
    document_no: Annotated[str, typer.Option("--document", help="文号")],
    approved_by: Annotated[str, typer.Option(help="批准人")],
) -> None:
    """重新打开一个已结账的年度。"""
    from gongshu_desk.services import year_end

    with at_desk() as desk:
        year_end.reopen_year(desk, year, reason=reason, document_no=document_no, approved_by=approved_by)
    answer({"year": year}, f"{year} 年度已重新打开。")


@application.command()
def verify(
    head: Annotated[str | None, typer.Option(help="只查年终纸质件上「操作链」后面的八位数字，如 7c1e-90b4")] = None,
) -> None:
    """核验数据：完整性、引用、操作链、已结账年度冻结的一切（打印件重画比对）、证书重印。"""
    if head is not None:
        return _known_head(head)
    from gongshu_desk.reports import freezing, issuing
    from gongshu_desk.services import health
    from gongshu_desk.services.upkeep import verify as check
    from gongshu_desk.services.upkeep import with_prints

    with at_desk() as desk:
        found = with_prints(check(desk), freezing.redraw, progress)
        differ = issuing.reprints_differ(desk, progress) if found.sound else []
        if found.sound:
            health.remember(desk)
    told = issuing.difference_sentences(differ)
    answer(
        found.as_document() | {"reprints_differ": [number for number, _ in differ]}, "\n".join([found.sentence, *told])
    )
    if not found.sound:
        error = UserError("核验没有通过。", "请不要继续录入，先用「restore」恢复最近一次核验过的备份。")
        error.document_printed = True  # type: ignore[attr-defined]
        raise error


def _known_head(head: str) -> None:
    """Whether the head on a paper is in the chain; an error of its own where it is not."""
    from gongshu_desk.services.upkeep import known_head

    with at_desk() as desk:
        found = known_head(desk, head)
    answer({"head": found.head, "entry": found.entry, "later": found.later}, found.sentence)
    if not found.entry:
        step = "请先再抄一遍；仍对不上，请保留纸质件和现有备份，找管理员核查。"
        error = UserError("纸上的操作链和现在的数据对不上。", step)
        error.document_printed = True  # type: ignore[attr-defined]
        raise error


@application.command("accounts")
def accounts_() -> None:
    """列出账户：姓名、角色、上次登录（须管理角色；没有密码）。"""
    from gongshu_desk.services import accounts_admin

    with at_desk() as desk:
        rows = [
            {
                "name": one.name,
                "shown": one.shown,
                "roles": [role.label for role in one.roles],
                "disabled": one.disabled,
                "last_in": one.last_in.isoformat() if one.last_in else None,
            }
            for one in accounts_admin.listed(desk)
        ]
    told = "\n".join(f"{row['name']}　{row['shown']}　{'、'.join(row['roles'])}" for row in rows)
    answer({"accounts": rows}, told or "没有启用账户。")


@application.command("self-test")
def self_test() -> None:
    """在临时文件夹里走一遍全程：建立、录入、计分、打印、导出、重开。"""
    from gongshu_desk.cli.selftest import walk

    steps = walk(say=(lambda _: None) if settings.json else say)
    answer({"passed": True, "steps": steps, "version": __version__}, f"自检通过，{len(steps)} 步。")

"""What the statement says beside its tables: standing, thresholds, last year, and the whole of it as cells to copy."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gongshu_desk.domain.figures import decimal_places, shown
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.across import AcrossResult
from gongshu_desk.domain.points.board import BoardRow
from gongshu_desk.domain.points.facts import Row
from gongshu_desk.domain.summary import PrintStamp
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.points_board import PointsBoard
from gongshu_desk.services.statement_sheet import Ahead, Origin, Sheet, ahead, sheet
from gongshu_desk.ui.pages.points.board_table import band_of
from gongshu_desk.ui.pages.points.rows import (
    MissedRow,
    Only,
    TreeRow,
    missed_rows,
    part_rows,
    points_text,
    tree_rows,
)


@dataclass(frozen=True)
class Prepared:
    """A statement ready to be shown: everything slow is done on the store worker."""

    sheet: Sheet
    board: PointsBoard
    place: BoardRow
    tree: list[TreeRow]
    missed: list[MissedRow]
    beside: list[MissedRow]

    @property
    def row(self) -> Row:
        """The deputy's row."""
        return self.sheet.row

    @property
    def year(self) -> int:
        """The year of the statement."""
        return self.board.book.year

    @property
    def whole(self) -> bool:
        """Whether it is the statement of a whole year by one rule version: the one that is printed."""
        return isinstance(self.board.outcome, AcrossResult) or (self.board.period.whole_year and not self.board.split)

    @property
    def stamp(self) -> PrintStamp:
        """By which rules and data it was computed."""
        return self.board.book.stamp if isinstance(self.board.outcome, AcrossResult) else self.board.stamp

    @property
    def band(self) -> str:
        """The grade; none halfway through a year."""
        if isinstance(self.board.outcome, AcrossResult):
            return self.row.band or ""
        return band_of(self.board, self.place)

    @property
    def span(self) -> str:
        """「2025 年度」, 「2025 年上半年」: what the statement covers."""
        if self.board.period.whole_year or isinstance(self.board.outcome, AcrossResult):
            return f"{self.year} 年度"
        return f"{self.year} 年截至 {self.board.period.last:%m-%d}"


def prepare(desk: Desk, board: PointsBoard, certificate_no: str) -> Prepared:
    """Read and write every line of a statement; NotFound where the deputy has no row."""
    found = sheet(desk, board, certificate_no)
    year = board.book.year
    place = next((one for one in board.rows if one.row.certificate_no == certificate_no), BoardRow(found.row))
    made = Prepared(
        found,
        board,
        place,
        tree_of(found, year, origins=shown_origins(found, board)),
        missed_rows(found.missed, year),
        missed_rows(found.beside, year),
    )
    _ = made.stamp  # computed here, not on the thread of the window
    return made


def shown_origins(sheet: Sheet, board: PointsBoard) -> Mapping[str, Origin]:
    """Reviews are told of an open year; what was done to a record after the close says nothing of the frozen facts."""
    return {} if board.closed else sheet.origins


def tree_of(
    sheet: Sheet, year: int, only: Only = "all", word: str = "", origins: Mapping[str, Origin] | None = None
) -> list[TreeRow]:
    """The rows of the tree: of the whole year, or part by part where two versions score it."""
    if sheet.split:
        return part_rows(sheet.statements, year, only, word=word, origins=origins)
    return tree_rows(sheet.statements[0][1], year, only, word=word, origins=origins)


def rank_words(row: Row, rows: Iterable[Row]) -> str:
    """「并列第 7 名 / 19 人」, or that there is no rank."""
    if row.rank is None:
        return "不参加排名"
    ranks = [one.rank for one in rows if one.rank is not None]
    return f"{'并列' if ranks.count(row.rank) > 1 else ''}第 {row.rank} 名 / {len(ranks)} 人"


def days_words(row: Row) -> str:
    """「履职 12.5 天」."""
    places = decimal_places(row.days)
    return f"履职 {shown(row.days, max(1, places or 0))} 天"


def before_words(place: BoardRow, decimals: int) -> str:
    """「上年 83.0 分，第 9 名，增 2.5」; nothing where there is no year before."""
    if place.last_year_total is None or place.total_change is None:
        return ""
    change = place.total_change
    size = shown(abs(change), decimals)
    moved = f"增 {size}" if change > 0 else f"减 {size}" if change < 0 else "持平"
    rank = f"第 {place.last_year_rank} 名，" if place.last_year_rank is not None else ""
    return f"上年 {shown(place.last_year_total, decimals)} 分，{rank}{moved}"


def ahead_words(prepared: Prepared) -> str:
    """「良好 80 分起，距优秀 90 分差 4.5 分（优秀限前 20%）」: arithmetic, no promise."""
    found = ahead(prepared.sheet.scheme, prepared.row) if prepared.band else None
    return "" if found is None else "，".join(_ahead(found, prepared.row))


def _ahead(found: Ahead, row: Row) -> Iterable[str]:
    if row.band != found.reached and found.threshold is not None:
        yield f"已达{found.reached} {shown(found.threshold)} 分"
    elif found.threshold is not None:
        yield f"{found.reached} {shown(found.threshold)} 分起"
    if found.above:
        quota = f"（{found.above}限前 {found.quota}%）" if found.quota is not None else ""
        yield f"距{found.above} {shown(found.above_from)} 分差 {shown(found.missing)} 分{quota}"


def count_words(prepared: Prepared) -> str:
    """「22 项 44 条，待核 3 条，按率的 6 条合为一行」, as the register counts them."""
    items, facts, together = prepared.sheet.facts
    words = [f"{items} 项 {facts} 条"]
    pending = 0 if prepared.board.closed else prepared.sheet.pending
    if pending:
        words.append(f"待核 {pending} 条")
    if together:
        words.append(f"按率的 {together} 条合为一行")
    return "，".join(words)


def all_rows(board: PointsBoard) -> list[Row]:
    """The rows among which a deputy of this board is ranked; those of the last year for a board across years."""
    if isinstance(board.outcome, AcrossResult):
        return list(board.book.result.rows)
    return [one.row for one in board.rows]


def cells(prepared: Prepared) -> list[list[str]]:
    """The whole statement as cells: who and how many points, every line, what was not counted, by which rules."""
    row, board, stamp = prepared.row, prepared.board, prepared.stamp
    total = shown(row.total, prepared.sheet.scheme.decimals)
    standing = "，".join(each for each in (prepared.band, rank_words(row, all_rows(board)), days_words(row)) if each)
    found = [[f"{printed(row.name)}　{prepared.span}履职积分 {total} 分（{standing}）"], [prepared.sheet.formula]]
    if row.remark and prepared.band:
        found.append([row.remark])
    found.append(["事项与事实", "日期", "怎样算的", "原始", "计入"])
    for line in prepared.tree:
        how = f"{line.cut}：{line.how}" if line.cut else line.how
        what = f"{'　' * line.level}{line.what}"
        found.append([what, line.day, how, points_text(line.raw), points_text(line.counted)])
    if prepared.missed:
        found.append([f"未计入 {len(prepared.missed)} 条"])
        found += [[title, day, f"{reason}：{sentence}"] for day, title, reason, sentence, *_ in prepared.missed]
    found.append([f"规则：{stamp.scheme_title}第 {stamp.scheme_version} 版，指纹 {stamp.short_fingerprint}"])
    return found

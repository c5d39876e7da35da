"""What stands in the settings: the unit, its terms, the confirmed rules; and how the store stands right now."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from gongshu_desk import paths
from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import points, year_end
from gongshu_desk.services.desk import Desk, level_of, put_setting, setting_of, unit_of
from gongshu_desk.services.safekeeping import close_desk as close_desk
from gongshu_desk.services.safekeeping import restore_desk as restore_desk
from gongshu_desk.store.backup import Backup, inspect, listing
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Activity, ClosedYear, Term, Unit

WORK_METHOD = "work_method"
"""Setting: what the office calls its way of working (「571」工作法): a label, nowhere interpreted."""
_DIGITS = "零一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """The unit as entered: name, short name, whom to ask (`contact`, `phone`), and its 工作法名称, if it has one."""

    name: str
    short_name: str
    contact: str
    phone: str
    work_method: str = ""


@dataclass(frozen=True, slots=True)
class TermFacts:
    """A term of one level. `ends_on` None: it runs on."""

    id: int
    number: int
    level: MandateLevel
    starts_on: date
    ends_on: date | None

    @property
    def label(self) -> str:
        """第一届."""
        return f"第{ordinal(self.number)}届"


@dataclass(frozen=True, slots=True)
class Standing:
    """What navigation, top bar and status line tell: unit, terms and years to choose from, closed years, last backup."""

    unit: str
    level: MandateLevel
    terms: tuple[TermFacts, ...]
    years: tuple[int, ...]
    closed: frozenset[int]
    backed_up: datetime | None
    today: date


def ordinal(number: int) -> str:
    """1 → 一, 12 → 十二, 20 → 二十 (up to 99, which no term reaches)."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones or not tens else "")


def standing(desk: Desk) -> Standing:
    """How the store stands now. Years are those with activities, the present one, newest first."""
    years = tuple(points.years(desk))
    with desk.store.read() as session:
        closed = session.exec(
            select(ClosedYear.year).where(col(ClosedYear.reopened_on).is_(None), col(ClosedYear.archived).is_(False))
        ).all()
        name, level = unit_of(session).name, level_of(session)
        rows = tuple(_term(row) for row in session.exec(_terms()) if row.level is level)
    made = backups(desk)
    return Standing(name, level, rows, years, frozenset(closed), made[0].made_at if made else None, desk.today())


def first_year(desk: Desk) -> int:
    """The year the desktop opens with: the newest that has activities, else the present one."""
    present = desk.today().year
    found = [year for year in points.years(desk) if year <= present]
    return found[1] if len(found) > 1 and _is_empty(desk, present) else present


def _is_empty(desk: Desk, year: int) -> bool:
    with desk.store.read() as session:
        statement = select(Activity.id).where(
            col(Activity.held_on).between(date(year, 1, 1), date(year, 12, 31)), col(Activity.archived).is_(False)
        )
        return session.exec(statement.limit(1)).first() is None


def open_gaps(desk: Desk, year: int) -> int:
    """How many lines of 「年终还缺什么」 are open: the number behind 年终 in the navigation."""
    return sum(gap.need != "已齐" for gap in year_end.gaps(desk, year))


def unit(desk: Desk) -> UnitFacts:
    """The unit as entered."""
    with desk.store.read() as session:
        own = unit_of(session)
        return UnitFacts(own.name, own.short_name, str(setting_of(session, "contact", "")), own.contact_phone,
                         work_method_label(session))  # fmt: skip


def work_method_label(session: Session) -> str:
    """工作法名称 as the office typed it (「571」工作法); empty where it has none."""
    return str(setting_of(session, WORK_METHOD, "") or "").strip()


def change_unit(desk: Desk, facts: UnitFacts) -> Saved:
    """Keep the unit's name and whom to ask; InvalidInput for an empty name."""
    if not facts.name.strip():
        raise InvalidInput("单位名称没有填写。", "请填写全称，如「某某街道人大工委」。")
    with desk.store.write("修改单位信息", Command.SETTINGS) as session:
        own = session.exec(select(Unit).order_by(col(Unit.id))).first()
        if own is None:
            own = Unit(name=facts.name)
            session.add(own)
        wanted = {"name": facts.name, "short_name": facts.short_name, "contact_phone": facts.phone}
        for name, value in wanted.items():
            if getattr(own, name) != value.strip():
                setattr(own, name, value.strip())
        put_setting(session, "contact", facts.contact.strip())
        if facts.work_method.strip() != work_method_label(session):
            put_setting(session, WORK_METHOD, facts.work_method.strip())
    return _saved(desk)


def terms(desk: Desk) -> list[TermFacts]:
    """Every term, newest first."""
    with desk.store.read() as session:
        return [_term(row) for row in session.exec(_terms())]


def put_term(
    desk: Desk, number: int, level: MandateLevel, starts_on: date, ends_on: date | None, id: int | None = None
) -> Saved:
    """Add a term, or change the one of this id. Conflict where the level has one of this number already."""
    if ends_on is not None and ends_on < starts_on:
        raise InvalidInput("届满日期早于开始日期。", "请核对两个日期。")
    with desk.store.write(f"登记第{ordinal(number)}届{level.label}人大的起止日期", Command.SETTINGS) as session:
        same = session.exec(
            select(Term).where(Term.number == number, Term.level == level, col(Term.archived).is_(False))
        ).first()
        if same is not None and same.id != id:
            raise Conflict(f"{level.label}第{ordinal(number)}届已经登记。", "请修改那一届，或核对届次。")
        row = session.get(Term, id) if id is not None else None
        if id is not None and row is None:
            raise NotFound("这一届已经不在了。", "请按 F5 刷新。")
        if row is None:
            session.add(Term(number=number, level=level, starts_on=starts_on, ends_on=ends_on))
        else:
            row.number, row.level, row.starts_on, row.ends_on = number, level, starts_on, ends_on
    return _saved(desk)


def confirm_rules(desk: Desk, code: str, version: int, words: str) -> Saved:
    """Keep by whom or by which document a version of the rules was confirmed; InvalidInput for empty words."""
    if not words.strip():
        raise InvalidInput("没有写明由谁、凭什么确认。", "请填写会议或文号，如「区人大常委会主任会议 2026-01-12」。")
    with desk.store.write(f"确认积分规则第 {version} 版", Command.SETTINGS) as session:
        put_setting(session, f"rules-confirmed-{code}-{version}", words.strip())
    return _saved(desk)


def rules_confirmed(desk: Desk, code: str, version: int) -> str:
    """By whom a version was confirmed; empty where nobody did."""
    return str(desk.setting(f"rules-confirmed-{code}-{version}", "") or "")


def backups(desk: Desk) -> list[Backup]:
    """The backups of the data folder, newest first."""
    return listing(paths.backups(desk.data))


def _terms() -> SelectOfScalar[Term]:
    return select(Term).where(col(Term.archived).is_(False)).order_by(col(Term.level), col(Term.number).desc())


def _term(row: Term) -> TermFacts:
    return TermFacts(row.rowid, row.number, row.level, row.starts_on, row.ends_on)


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last


def last_backup_words(data: Path) -> str:
    """The last backup that reads, with its counts, for the notice of a store that cannot be opened."""
    for backup in listing(paths.backups(data)):
        try:
            counts = inspect(backup.file)
        except InvalidInput:
            continue
        counted = "、".join(
            f"{label} {counts.get(table, 0)}"
            for table, label in (("mandate", "代表"), ("activity", "活动"), ("attendance", "出席"))
        )
        return f"最近一次核验过的备份：{backup.file.name}（{backup.made_at:%Y-%m-%d %H:%M}；{counted}）。"
    return ""

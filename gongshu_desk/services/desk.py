"""The one value that is passed in everywhere: store, unit, clerk, clock, settings. There is no global handle."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import RLock
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk import paths
from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.files import sweep_scratch
from gongshu_desk.services import access
from gongshu_desk.store import gate, kept_files, keyfile
from gongshu_desk.store.backup import Backup, attachment_hashes, back_up, listing, rotate, same_state
from gongshu_desk.store.session import Store
from gongshu_desk.store.tables import PointsScheme, Setting, Term, Unit
from gongshu_desk.store.upgrade import open_store

TERM_YEARS = 5
"""A term runs five years from its first session to the next term's (代表法 art. 2)."""


@dataclass
class Desk:
    """A clerk at the open store of a unit. `today` is the clock: tests and demo give their own."""

    store: Store
    data: Path
    today: Callable[[], date] = field(default=date.today)
    keeping: AbstractContextManager[object] = field(default_factory=RLock, repr=False, compare=False)
    """Held while a backup is made or the store is exchanged, so that the two never meet."""

    @property
    def clerk(self) -> str:
        """Who is entering; stands in the audit."""
        return self.store.clerk

    @property
    def unit(self) -> str:
        """Name of the unit in whose name the store is kept."""
        with self.store.read() as session:
            return unit_of(session).name

    @property
    def level(self) -> MandateLevel:
        """The level of congress whose mandates this unit scores: that of its first term."""
        with self.store.read() as session:
            return level_of(session)

    def setting(self, name: str, default: Any = None) -> Any:
        """A setting of this store; `default` where it was never set."""
        with self.store.read() as session:
            return setting_of(session, name, default)

    def close(self) -> None:
        """Back up what changed since the last backup, then let go of the store."""
        try:
            if self.changed_since_backup():
                self.back_up("exit")
        finally:
            self.store.close()

    def changed_since_backup(self) -> bool:
        """Whether anything was written since the newest backup: by the numbers of the writes, not by clocks."""
        found = listing(paths.backups(self.data))
        return not found or not same_state(self.store.file, found[0].file, self.store.key)

    def back_up(self, tag: str = "manual", target: Path | None = None) -> Backup:
        """A verified backup; without `target` in the data folder, where the old ones are rotated and a journal begins.

        May be called from any thread: it holds up a write only while the file is copied, not while it is verified. The
        kept files that the folder of the backup lacks are copied beside it.
        """
        with self.keeping:
            folder = paths.backups(self.data)
            made = back_up(self.store.file, folder=folder, target=target, tag=tag, key=self.store.key)
            key = self.store.key
            kept_files.carry_over(self.data, made.file.parent, attachment_hashes(made.file, key), key)
            if key is not None:
                keyfile.accompany(self.store.file, made.file.parent)
            if target is None:
                self.store.journal.begin(made.file, made.records)
                if tag != "restore":  # the copy that is about to be put back may be one that rotation would remove
                    rotate(folder, made.file)
            return made


def open_desk(data: Path, clerk: str = "", today: Callable[[], date] = date.today, key: bytes | None = None) -> Desk:
    """The desk of an existing data folder; NotFound where there is none yet. `key`: of an encrypted store."""
    store = open_store(data, key=key)
    store.clerk = clerk
    with store.read() as session:
        store.origin = unit_of(session).uid
    sweep_scratch(data)
    store.journal.catch_up()
    access.guard(store)
    return Desk(store, data, today)


def found_desk(
    data: Path,
    *,
    unit: str,
    term: int,
    level: MandateLevel,
    term_from: date | None = None,
    term_to: date | None = None,
    rules: str | None = None,
    today: Callable[[], date] = date.today,
) -> Desk:
    """A new store for a unit with its term and the example rule set; Conflict where the folder is in use, StoreTrouble
    where it once was and its store is missing or empty.

    A term without an end date runs on: the next congress's first session decides when it ends.
    """
    if gate.present(data):
        raise Conflict(f"数据文件夹 {data} 里已经有数据。", "请直接打开，或用 --data 另选一个空文件夹。")
    if not unit.strip():
        raise InvalidInput("没有填写单位名称。", "请填写单位全称，例如 某某街道人大工委。")
    store = open_store(data, create=True)
    desk = Desk(store, data, today)
    try:
        with store.write("建立数据", Command.SETTINGS) as session:
            own = Unit(name=unit)
            store.origin = own.uid
            session.add(own)
            session.add(Term(number=term, level=level, starts_on=term_from or term_start(today()), ends_on=term_to))
            scheme = example_rules() if rules is None else rules
            session.add(_scheme_row(scheme))
    except BaseException:
        store.close()
        raise
    return desk


def term_start(today: date) -> date:
    """Where nobody says when the term began: early enough that this year and the four before lie in it."""
    return date(today.year - TERM_YEARS + 1, 1, 1)


def example_rules() -> str:
    """The text of the example rule set that a new store starts with."""
    return (paths.resources() / "rules" / "example.toml").read_text(encoding="utf-8")


def _scheme_row(text: str) -> PointsScheme:
    from gongshu_desk.domain.points.checks import parse

    scheme = parse(text)
    return PointsScheme(
        code=scheme.code,
        version=scheme.version,
        title=scheme.title,
        effective_from=scheme.effective_from,
        text=text,
    )


def unit_of(session: Session) -> Unit:
    """The unit in whose name the store is kept: the first one entered."""
    return session.exec(select(Unit).order_by(col(Unit.id))).first() or Unit(name="未命名单位")


def level_of(session: Session) -> MandateLevel:
    """The level that the unit scores."""
    term = session.exec(select(Term).order_by(col(Term.id))).first()
    return term.level if term else MandateLevel.DISTRICT


def setting_of(session: Session, name: str, default: Any = None) -> Any:
    """A setting inside an open session."""
    row = session.exec(select(Setting).where(Setting.name == name, col(Setting.archived).is_(False))).first()
    return default if row is None else json.loads(row.value)


def put_setting(session: Session, name: str, value: Any) -> None:
    """Write a setting inside an open write."""
    text = json.dumps(value, ensure_ascii=False)
    row = session.exec(select(Setting).where(Setting.name == name, col(Setting.archived).is_(False))).first()
    if row is None:
        session.add(Setting(name=name, value=text))
    elif row.value != text:
        row.value = text

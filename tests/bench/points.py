"""P2: points of a district's year as a ratio to fetching the same rows.

Floor: the joined, ordered rows of the year from a SQLite file, as tuples. Measured: fetch, build the facts, score
everyone, and the hash, which looks at every line; once on a bare file of three sizes, once through the program's own
store and services on the demo's district. Run with `python -m tests.bench points`.
"""

import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, MandateLevel
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.facts import ActivityFact, AttendanceFact, Participant, YearFacts
from gongshu_desk.domain.points.ledger import Result
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.points.score import score
from gongshu_desk.paths import resources, store_file
from gongshu_desk.services import points as services
from gongshu_desk.services.demo import fill
from gongshu_desk.services.desk import open_desk
from gongshu_desk.services.points_board import board

DEPUTIES = 331
YEAR = 2025
KINDS = [kind.value for kind in ActivityKind]
STATUSES = ["present"] * 14 + ["late", "sick_leave", "personal_leave", "official_leave", "absent", "left_early"]
ROUNDS = 5

JOINED = """
SELECT m.certificate_no, m.name, a.no, a.name, a.kind, a.held_on, a.half_days, a.series,
       t.status, t.actual_half_days, t.spoke
FROM attendance t JOIN mandate m ON m.id = t.mandate_id JOIN activity a ON a.id = t.activity_id
WHERE a.held_on BETWEEN '2025-01-01' AND '2025-12-31'
ORDER BY m.certificate_no, a.held_on, a.no
"""
ACTIVITIES = """
SELECT id, no, name, kind, held_on, half_days, series FROM activity
WHERE held_on BETWEEN '2025-01-01' AND '2025-12-31' ORDER BY held_on, no
"""
ATTENDANCE = "SELECT activity_id, mandate_id, status, actual_half_days, spoke FROM attendance"


Row = tuple[str, float, float | None, float | None]
"""Name, seconds, seconds of the floor, promised ratio (seconds where there is no floor)."""


def build(path: Path, facts: int) -> None:
    """A store of the same shape as a district's year: everyone at every activity."""
    with sqlite3.connect(path) as db:
        db.executescript("""
            CREATE TABLE mandate (id INTEGER PRIMARY KEY, certificate_no TEXT UNIQUE, name TEXT);
            CREATE TABLE activity (id INTEGER PRIMARY KEY, no TEXT UNIQUE, name TEXT, kind TEXT, held_on TEXT,
                                   half_days TEXT, series TEXT);
            CREATE TABLE attendance (id INTEGER PRIMARY KEY, activity_id INTEGER REFERENCES activity,
                                     mandate_id INTEGER REFERENCES mandate, status TEXT, actual_half_days TEXT,
                                     spoke INTEGER, UNIQUE (activity_id, mandate_id));
        """)
        people = [(n, f"33010500{n:05}", f"代表{n}") for n in range(1, DEPUTIES + 1)]
        db.executemany("INSERT INTO mandate VALUES (?, ?, ?)", people)
        count = facts // DEPUTIES + 1
        db.executemany("INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?)", [_activity(n, count) for n in range(count)])
        rows = (
            (n // DEPUTIES + 1, n % DEPUTIES + 1, STATUSES[(n * 7919) % len(STATUSES)], None, int(n % 40 == 0))
            for n in range(facts)
        )
        insert = (
            "INSERT INTO attendance (activity_id, mandate_id, status, actual_half_days, spoke) VALUES (?, ?, ?, ?, ?)"
        )
        db.executemany(insert, rows)
    db.close()


def _activity(number: int, count: int) -> tuple[int, str, str, str, str, str, str | None]:
    day = date(YEAR, 1, 1) + timedelta(days=number * 364 // max(count - 1, 1))
    kind = KINDS[number % len(KINDS)]
    half_days = "2" if number % 11 == 0 else "1"
    series = f"第{number // 60}次会议" if kind == "congress" else None
    return number + 1, f"A{number + 1:05}", f"活动{number + 1}", kind, day.isoformat(), half_days, series


def floor(db: sqlite3.Connection) -> int:
    """The rows as tuples, and nothing else."""
    return len(db.execute(JOINED).fetchall())


def gather(db: sqlite3.Connection) -> YearFacts:
    """The same rows as facts: activities once, attendances as light tuples that share them."""
    people = db.execute("SELECT id, certificate_no, name FROM mandate").fetchall()
    rows_of: dict[int, list[AttendanceFact]] = {key: [] for key, _, _ in people}
    activities = {
        key: ActivityFact(no, name, ActivityKind(kind), date.fromisoformat(day), Decimal(half_days), series)
        for key, no, name, kind, day, half_days, series in db.execute(ACTIVITIES)
    }
    statuses = {status.value: status for status in AttendanceStatus}
    make = AttendanceFact._make
    for activity, mandate, status, actual, spoke in db.execute(ATTENDANCE).fetchall():
        if activity in activities:
            half_days = None if actual is None else Decimal(actual)
            rows_of[mandate].append(make((activities[activity], statuses[status], half_days, spoke == 1, False)))
    level, begun = MandateLevel.DISTRICT, date(2022, 1, 1)
    return YearFacts(
        year=YEAR,
        level=level,
        participants=[Participant(number, name, name, level, "第一小组", begun) for _, number, name in people],
        attendance={number: rows_of[key] for key, number, _ in people},
    )


def whole(db: sqlite3.Connection, scheme: Scheme) -> Result:
    """Fetch, build, score."""
    return score(scheme, gather(db))


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The fastest of several rounds, in seconds of this process: a busy machine does not change them much."""
    times = []
    for _ in range(rounds):
        gc.collect()
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def one_deputy(db: sqlite3.Connection, scheme: Scheme) -> float:
    """One statement with all its sentences, from facts in memory."""
    facts = gather(db)
    first = facts.participants[0]
    alone = YearFacts(YEAR, facts.level, [first], {first.certificate_no: facts.attendance[first.certificate_no]})

    def work() -> object:
        statement = score(scheme, alone).statement(first.certificate_no)
        return statement.lines, statement.not_counted, statement.items

    return best(work)


def measure(folder: Path, scheme: Scheme, facts: int, rounds: int = ROUNDS) -> list[Row]:
    """All rows of the bench for one size."""
    path = folder / f"{facts}.db"
    build(path, facts)
    db = sqlite3.connect(path)
    least = best(lambda: floor(db), rounds)
    size = f"{facts:,} facts"
    promise = 3.0 if facts >= 66_000 else None
    rows: list[Row] = [
        (f"points: fetch and facts, {size}", best(lambda: gather(db), rounds), least, None),
        (f"P2 points of {DEPUTIES}, {size}", best(lambda: whole(db, scheme), rounds), least, promise),
        (
            f"P2 the same with the hash of all lines, {size}",
            best(lambda: whole(db, scheme).hash, rounds),
            least,
            promise,
        ),
    ]
    if facts < 100_000:
        every = best(lambda: [one.lines for one in whole(db, scheme).statements.values()], 2)
        rows.append((f"points: every sentence written out, {size}", every, least, None))
        rows.append((f"P2 one deputy of {size}, sentences written", one_deputy(db, scheme), None, 0.010))
    db.close()
    return rows


PRODUCT_JOINED = """
SELECT m.certificate_no, p.name, a.no, a.name, a.kind, a.held_on, a.half_days, a.series,
       t.status, t.actual_half_days, t.spoke, t.review = 'returned'
FROM attendance t JOIN mandate m ON m.id = t.mandate_id JOIN person p ON p.id = m.person_id
     JOIN activity a ON a.id = t.activity_id
WHERE t.archived = 0 AND a.archived = 0 AND a.held_on BETWEEN '2025-01-01' AND '2025-12-31'
ORDER BY m.certificate_no, a.held_on, a.no
"""


def multiply(file: Path, wanted: int) -> int:
    """Repeat the demo's activities and attendances until a year has the wanted rows; how many there are then."""
    with sqlite3.connect(file) as db:
        count = db.execute("SELECT count(*) FROM attendance").fetchone()[0]
        step = max(db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for table in ("activity", "attendance"))
        for turn in range(1, -(-wanted // count)):
            for table in ("activity", "attendance"):
                columns = [name for _, name, *_ in db.execute(f"PRAGMA table_info({table})").fetchall()]
                change = {"uid": "lower(hex(randomblob(16)))", "no": f"no || '-{turn}'"}
                change |= {name: f"{name} + {turn * step}" for name in ("id", "activity_id")}
                cells = ", ".join(change.get(name, name) for name in columns)
                db.execute(f"INSERT INTO {table} SELECT {cells} FROM {table} WHERE id <= {step}")
        rows = len(db.execute(PRODUCT_JOINED).fetchall())
    db.close()
    return rows


def product(folder: Path) -> list[Row]:
    """The same promise through the store and the services."""
    data = folder / "district"
    fill(data, scale="district")
    rows = multiply(store_file(data), 66_000)
    db = sqlite3.connect(store_file(data))
    least = best(lambda: db.execute(PRODUCT_JOINED).fetchall())
    db.close()
    desk = open_desk(data)
    try:
        taken = best(lambda: services.result(desk, YEAR))
        hashed = best(lambda: services.result(desk, YEAR).hash)
        whole = best(lambda: board(desk, YEAR))
        quarter = best(lambda: board(desk, YEAR, period="q3"))
    finally:
        desk.store.close()
    size = f"{rows:,} facts, through the store"
    return [
        (f"P2 points, {size}", taken, least, 3.0),
        (f"P2 with the hash of all lines, {size}", hashed, least, 3.0),
        ("P2 the board of the year (floor: its points alone)", whole, taken, 2.0),
        ("P2 the board of a quarter (floor: the same)", quarter, taken, 3.5),
    ]


def run() -> list[Row]:
    """The rows of the bench: three sizes, each ten times the one before, how the time grows, and the program."""
    scheme = parse((resources() / "rules" / "example.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        small, district, large = (
            measure(Path(folder), scheme, facts, rounds) for facts, rounds in ((6_600, 5), (66_000, 5), (660_000, 3))
        )
        own = product(Path(folder))
    growth = [
        ("P2 66,000 facts (floor: the time for 6,600)", district[1][1], small[1][1], 11.0),
        ("P2 660,000 facts (floor: the time for 66,000)", large[1][1], district[1][1], 11.0),
    ]
    return [*small, *district, *large, *growth, *own]


if __name__ == "__main__":
    for name, seconds, least, promise in run():
        ratio = "" if least is None else f"{seconds / least:6.2f} x"
        print(f"{name:<60}{seconds * 1000:10.1f} ms {ratio:>9}   promise {promise}")

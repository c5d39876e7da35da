"""The chain of the audit: linked as documented, personal data cleared without breaking it, older stores linked later."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing

from sqlmodel import col, select

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.services import audit_check, history, intake, records
from gongshu_desk.services.catalog import DEPUTIES, kind_of
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.intake import Entry
from gongshu_desk.store import chain, chain_start
from gongshu_desk.store.audit import PRIVATE, clear_private, raw_columns
from gongshu_desk.store.tables import AuditEntry, Person
from tests.chains import links

PHONE = "13900001234"


def enter(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """Two deputies one by one, of whom the first has personal data, three in bulk, and one change."""
    made = deputy("王一\t鸣", "3301990100001", phone=PHONE, note='引号"与\\反斜杠')
    desk_kind = kind_of("deputies")
    saved = records.add(desk, desk_kind, made)
    records.add(desk, desk_kind, deputy("李小红", "3301990100002"))
    given = {"level": "district", "term": 1, "phone": PHONE}
    rows = [Entry(n, given | {"name": f"陈{n}", "certificate_no": f"33019901000{n}"}) for n in range(3, 6)]
    assert intake.carry_out(desk, DEPUTIES, rows)[1] is not None
    assert saved


def test_every_link_can_be_computed_by_a_stranger(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """From the documented form alone, with json and hashlib: one by one, in bulk, with and without personal data."""
    enter(desk, deputy)
    with closing(sqlite3.connect(desk.store.file)) as file:
        found = links(file)
        salted = file.execute("SELECT count(*) FROM auditentry WHERE salt IS NOT NULL").fetchone()[0]
    assert len(found) == 13 and all(kept == link for kept, link in found)
    assert salted == 4  # the persons with a phone, and nobody else
    assert desk.store.last is not None and desk.store.last.head == found[-1][0]


def test_personal_data_go_from_the_audit_and_the_chain_holds(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """Old entries and those of the clearing write itself hold markers without a salt; an undo of them is refused."""
    enter(desk, deputy)
    with desk.store.read() as session:
        head = session.exec(select(AuditEntry.hash).order_by(col(AuditEntry.id).desc())).first()
    with desk.store.write("清除到期的个人信息") as session:
        person = session.exec(select(Person).where(Person.phone == PHONE).order_by(col(Person.id))).first()
        assert person is not None
        person.phone, uid = None, person.uid
        assert clear_private(session, "person", [person.uid]) == 1
    with desk.store.read() as session:
        checked = audit_check.check(session)
        own = session.exec(select(AuditEntry).where(AuditEntry.row_uid == uid).order_by(col(AuditEntry.id))).all()
        assert session.exec(select(AuditEntry).where(AuditEntry.hash == head)).first() is not None
    assert checked.faults == ()
    assert [entry.salt for entry in own] == [None, None]
    assert not any(PHONE in (entry.before or "") + (entry.after or "") for entry in own)
    first, last = json.loads(own[0].after or ""), json.loads(own[1].before or "")
    assert chain.is_cleared(first["phone"]) and chain.is_cleared(last["phone"])
    assert first["phone"] != last["phone"]  # the same number, another salt
    assert "已按规定清除" in history.refusal(desk, own[1].batch)
    with closing(sqlite3.connect(desk.store.file)) as file:
        assert all(kept == link for kept, link in links(file))


def test_a_store_older_than_the_chain_is_linked_and_says_so(desk: Desk, deputy: Callable[..., DeputyDraft]) -> None:
    """Links are computed from the entries; a record that is not as they say is noted as found; a later edit shows."""
    enter(desk, deputy)
    raw = sqlite3.connect(desk.store.file)
    triggers = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    desk.store.close()
    for name in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE auditentry SET hash = '', salt = NULL")
    raw.execute("UPDATE mandate SET note = '升级前就改了' WHERE id = 2")
    raw.commit()
    before = raw.execute("SELECT max(id), max(batch), count(*) FROM auditentry").fetchone()
    raw.close()
    with desk.store.engine.connect().execution_options(write=True) as connection:
        chain_start.begin(connection, PRIVATE, raw_columns())
        connection.commit()
    with desk.store.read() as session:
        checked = audit_check.check(session)
        noted = session.exec(select(AuditEntry).where(AuditEntry.batch == before[1] + 1)).all()
    assert checked.faults == ()
    assert checked.linked_later == before[0] and "补算" in checked.remarks[0]
    assert [entry.action for entry in noted] == [chain.LINKED, chain.FOUND]
    assert json.loads(noted[0].after or "") == {"until": before[0], "count": before[2]}
    assert (noted[1].table_name, noted[1].row_id) == ("mandate", 2)
    assert json.loads(noted[1].after or "") == {"note": "升级前就改了"}

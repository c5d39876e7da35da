"""A journal line that somebody wrote by hand, with the right checksums, which no secret guards: replay is a door."""

import json
from pathlib import Path
from typing import Any

import pytest

from gongshu_desk.domain.codes import ActivityKind
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import records, safekeeping, upkeep
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.store import redo_lines
from tests.conftest import TODAY


def journal(desk: Desk) -> tuple[Path, Path, dict[str, Any]]:
    """A backup, its journal, and the one line in it as JSON."""
    made = desk.back_up()
    draft = {"no": "A1", "kind": ActivityKind.INSPECTION, "name": "视察", "held_on": TODAY}
    records.add(desk, ACTIVITIES, ActivityDraft.model_validate(draft))
    desk.store.close()
    file = made.file.with_suffix(redo_lines.SUFFIX)
    found = redo_lines.found(file)
    assert found is not None and len(found.lines) == 1
    return made.file, file, json.loads(found.lines[0][1:])


def put(file: Path, payload: bytes) -> None:
    """The journal with this as its only line, its checksums in order."""
    found = redo_lines.found(file)
    assert found is not None
    head, checksum = redo_lines.head_line(found.head)
    file.write_bytes(head + redo_lines._line(checksum, payload)[0])


HANDMADE = {
    "nested without end": b"j" + b"[" * 100_000,
    "no object": b"j[]",
    "no numbers": b'j{"first":"0","last":"1","mark":"","at":"","tables":{}}',
    "not compressed": b"z!!!",
    "not UTF-8": b'j"\xff"',
}
TABLES = {
    "another table": {"sqlite_master": [["id", "type"], [1, "x"]]},
    "no such column": {"activity": [["id", "points"], [1, 5]]},
    "a statement for a column": {"activity": [['id"; DROP TABLE person; --'], [1]]},
    "no id": {"activity": [["name"], ["x"]]},
    "rows too short": {"activity": [["id", "name"], [1]]},
}


@pytest.mark.parametrize("made", [*HANDMADE, *TABLES])
def test_what_the_program_cannot_have_written_is_refused_in_words(desk: Desk, made: str) -> None:
    backup, file, line = journal(desk)
    payload = HANDMADE.get(made) or b"j" + json.dumps(line | {"tables": TABLES[made]}).encode()
    put(file, payload)
    before = desk.store.file.read_bytes()
    with pytest.raises(InvalidInput) as refused:
        safekeeping.restore_data(desk.data, backup, redo=True)
    assert "续记" in refused.value.sentence and desk.store.file.read_bytes() == before
    again = open_desk(desk.data, "周敏", lambda: TODAY)
    try:
        assert upkeep.verify(again).faults == ()  # a witness that cannot be read is none
        again.back_up()
    finally:
        again.store.close()


def test_a_head_that_cannot_be_read_is_no_journal(desk: Desk) -> None:
    backup, file, _ = journal(desk)
    file.write_bytes(redo_lines._line("", b"h" + b"[" * 100_000)[0])
    assert redo_lines.found(file) is None
    assert safekeeping.restore_data(desk.data, backup, redo=True).replayed is not None


def test_a_record_brought_in_by_hand_is_named_by_verify(desk: Desk) -> None:
    """It comes in, for a checksum proves no author; it does not stay unseen."""
    backup, file, line = journal(desk)
    columns, row = line["tables"]["activity"]
    forged = dict(zip(columns, row, strict=True)) | {"id": 7, "uid": "made-by-hand", "no": "A7", "name": "没有开过的会"}
    line["tables"]["activity"].append(list(forged.values()))
    put(file, b"j" + json.dumps(line).encode())
    safekeeping.restore_data(desk.data, backup, redo=True)
    again = open_desk(desk.data, "周敏", lambda: TODAY)
    try:
        assert any("第 7 条" in fault and "绕过程序添加" in fault for fault in upkeep.verify(again).faults)
    finally:
        again.store.close()

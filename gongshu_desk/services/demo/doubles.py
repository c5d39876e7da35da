"""An activity that the street and a station both entered, found and merged: the example shows what 已合并 looks like.

The survivor is as it was, the other lies in the recycle bin: no count and no point differs.
"""

from contextlib import suppress
from hashlib import md5
from pathlib import Path

from gongshu_desk import paths
from gongshu_desk.services import merging, records
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.backup import listing
from gongshu_desk.store.redo_lines import SUFFIX


def _uid(number: str) -> str:
    return md5(number.encode(), usedforsecurity=False).hexdigest()


TOLD = "街道与联络站都登记了"


def _without_copy(desk: Desk, before: set[Path]) -> None:
    """The copy that a merge makes first bears the moment of the clock: the example leaves none behind."""
    folder = paths.backups(desk.data)
    desk.store.journal.close()
    for one in listing(folder):
        if one.file not in before:
            one.file.unlink(missing_ok=True)
            one.file.with_suffix(SUFFIX).unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def merge(desk: Desk, year: int) -> None:
    """Enter the year's first reception a second time and merge the two; nothing where there is none."""
    found = next((r for r in records.find(desk, ACTIVITIES, year=year) if r["kind"].value == "reception"), None)
    if found is None:
        return
    loaded = records.load(desk, ACTIVITIES, found["id"])
    number = f"{found['no']}B"
    records.add(desk, ACTIVITIES, loaded.draft.model_copy(update={"no": number, "note": None}), uid=_uid(number))
    again = next(r for r in records.find(desk, ACTIVITIES, year=year) if r["no"] == number)
    kept, gone = (found["id"], loaded.revision), (again["id"], again["revision"])
    before = {one.file for one in listing(paths.backups(desk.data))}
    merging.merge(desk, "activities", kept, gone, reason=TOLD, uid=_uid(f"merge/{number}"))
    _without_copy(desk, before)

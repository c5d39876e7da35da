"""An activity that the street and a station both entered, found and merged: the example shows what 已合并 looks like.

The survivor is as it was, the other lies in the recycle bin: no count and no point differs.
"""

from hashlib import md5

from gongshu_desk.services import merging, records
from gongshu_desk.services.catalog import ACTIVITIES
from gongshu_desk.services.desk import Desk


def _uid(number: str) -> str:
    return md5(number.encode(), usedforsecurity=False).hexdigest()


TOLD = "街道与联络站都登记了"


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
    merging.merge(desk, "activities", kept, gone, reason=TOLD, uid=_uid(f"merge/{number}"))

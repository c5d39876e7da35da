"""Two people at one record: what was loaded, what is stored now, what was typed; field by field."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gongshu_desk.domain.records.fields import FieldSpec, form_fields_of, masked, shown
from gongshu_desk.services import record_history, records
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind, Values


@dataclass(frozen=True, slots=True)
class Divergence:
    """One field that somebody else changed, and perhaps the clerk too. Words as a clerk reads them, private ones masked."""

    field: str
    label: str
    base: str
    theirs: str
    mine: str
    both: bool
    """Whether the clerk changed it as well, to something else: then a choice is needed."""


@dataclass(frozen=True, slots=True)
class Newer:
    """A record as it stands after somebody else's change: its values, its revision, who did it, in which words."""

    values: Values
    revision: int
    clerk: str
    at: datetime | None
    sentence: str


def newer(desk: Desk, kind: RecordKind, number: int, revision: int) -> Newer | None:
    """The record as it is now, where it was changed since `revision`; None where it was not.

    NotFound where it was moved to the recycle bin.
    """
    loaded = records.load(desk, kind, number)
    if loaded.revision == revision:
        return None
    last = next(iter(record_history.steps(desk, kind, number, limit=1)), None)
    values: Values = loaded.draft.model_dump()
    if last is None:
        return Newer(values, loaded.revision, "", None, "")
    return Newer(values, loaded.revision, last.clerk, last.at, last.sentence)


def divergences(kind: RecordKind, base: Values, theirs: Values, mine: Values) -> list[Divergence]:
    """The fields that differ between what was loaded and what is stored now."""
    found = []
    for spec in form_fields_of(kind.draft):
        one, two, own = (_value(values, spec) for values in (base, theirs, mine))
        if one != two:
            base_, theirs_, mine_ = (masked(shown(v), spec.meta.private) for v in (one, two, own))
            found.append(Divergence(spec.name, spec.label, base_, theirs_, mine_, own not in (one, two)))
    return found


def _value(values: Values, spec: FieldSpec) -> Any:
    value = values.get(spec.name)
    return None if value in ("", ()) else value

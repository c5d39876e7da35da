"""Records that one step of the clerk makes together: a checked draft, put inside a write that is open."""

from datetime import date
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session

from gongshu_desk.domain.records.fields import Draft, explain
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.kinds import RecordKind, Writing, put
from gongshu_desk.services.lookup import Lookup
from gongshu_desk.services.records import prepared
from gongshu_desk.store.tables import Row


def checked(draft: type[Draft], **values: Any) -> Draft:
    """A draft of these values, those that are None left out; InvalidInput with the first fault."""
    try:
        return draft.model_validate({name: value for name, value in values.items() if value is not None})
    except ValidationError as error:
        _, sentence = next(iter(explain(error, draft)))
        raise InvalidInput(f"{sentence}。".replace("。。", "。"), "请改正后再保存。") from error


def put_draft(session: Session, kind: RecordKind, draft: Draft, today: date, row: Row | None = None) -> Row:
    """Write a draft as a new record, or into `row`, and let the store know it, so that the next one sees it."""
    lookup = Lookup(session)
    written = put(Writing(kind, session, lookup, prepared(kind, lookup, draft), row, today))
    session.flush()
    return written

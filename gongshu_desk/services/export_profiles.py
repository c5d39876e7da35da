"""For whom a file is made: within the office with masked numbers (the default), for the public, or with whole numbers.

What may be published is declared field by field (`FieldSpec.public`): how to reach somebody, birthdays, notes and who
raised an opinion are not. Whole numbers leave the program only with the command 导出完整信息, a reason, and an entry in
the log of what was shown; the file says that it is to be kept safe.
"""

from collections.abc import Collection

from gongshu_desk.domain.codes import Code
from gongshu_desk.domain.records.fields import FieldSpec
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services import reveal
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.store.session import Saved

INNER = "内部资料，注意保管"


class Profile(Code):
    """Whom a file is for."""

    MASKED = "masked", "内部（号码隐去）"
    PUBLIC = "public", "公开（不含个人信息）"
    WHOLE = "whole", "内部（完整号码）"


def columns(kind: RecordKind, profile: Profile, but: Collection[str] = ()) -> tuple[FieldSpec, ...]:
    """The fields of a kind that go into a file of this profile, less those of `but`."""
    return tuple(s for s in kind.fields if s.name not in but and (s.public or profile is not Profile.PUBLIC))


def differs(kind: RecordKind) -> bool:
    """Whether a public file of this kind would lack anything."""
    return not all(spec.public for spec in kind.fields)


def has_private(kind: RecordKind) -> bool:
    """Whether a kind has numbers that are masked."""
    return any(spec.meta.private for spec in kind.fields)


def allow_whole(desk: Desk, what: str, count: int, reason: str) -> Saved:
    """Log that whole numbers go out; refused without a reason, to whom it is not open, and without the second person."""
    if not reason.strip():
        raise InvalidInput("没有填写用途。", "请写明这份完整名单给谁、做什么用。")
    return reveal.log_export(desk, what, count, reason)

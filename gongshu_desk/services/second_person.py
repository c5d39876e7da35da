"""Four eyes: what one person enters, another one checks or approves. Names are what the office has to tell them apart."""

from collections.abc import Iterable

from gongshu_desk.domain import names
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services.desk import Desk, put_setting
from gongshu_desk.store.session import Saved

SINGLE_CLERK = "single-clerk"
"""Setting: the office has one clerk only, who may check what he entered himself. Approving is never open to him."""


def same_person(one: str, other: str) -> bool:
    """Whether two written names mean one person; an empty name means nobody."""
    return bool(one.strip()) and names.normal(one) == names.normal(other)


def reviewer(by: str) -> str:
    """The name of who checks, as it is kept; InvalidInput without one."""
    if not by.strip():
        raise InvalidInput("没有写明审核人，不能审核。", "请先在「设置」里填写操作人姓名，再审核。")
    return names.normal(by)


def refuse_own(by: str, entered: Iterable[str], *, single: bool) -> None:
    """Conflict where some of these were entered by the one who checks, unless the office has a single clerk."""
    every = list(entered)
    own = sum(same_person(by, clerk) for clerk in every)
    if own and not single:
        which = "这条记录是" if len(every) == 1 else f"所选 {len(every)} 条里有 {own} 条是"
        raise Conflict(
            f"{which}{names.printed(by)}本人登记的，须由另一人审核。",
            "请由另一位同事以本人姓名审核；单位只有一名经办人的，在审核页「更多」里勾选「本单位只有一名经办人」。",
        )


def single_clerk(desk: Desk) -> bool:
    """Whether the office said that it has one clerk only."""
    return bool(desk.setting(SINGLE_CLERK, default=False))


def set_single_clerk(desk: Desk, on: bool) -> Saved:
    """Say that the office has one clerk only, or has more again; kept in the history like every write."""
    said = "本单位只有一名经办人，可审核自己登记的记录" if on else "审核须由登记人以外的另一人进行"
    with desk.store.write(f"审核：{said}", Command.SETTINGS) as session:
        put_setting(session, SINGLE_CLERK, on)
    assert desk.store.last is not None
    return desk.store.last

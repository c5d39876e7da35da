"""Full disks and failing ones, at every operation of a save: a sentence, earlier data whole, and on it goes (R5)."""

import logging
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from gongshu_desk.services.desk import Desk
from tests.safety import scenes
from tests.safety.conftest import Prove
from tests.safety.faults import KINDS, Tried, refusing, try_all
from tests.safety.power_cut import STORE
from tests.safety.sqlite_hooks import library
from tests.safety.storm import is_closed

pytestmark = pytest.mark.skipif(library() is None, reason="this Python's SQLite hides its functions: nothing to refuse")


@pytest.fixture(autouse=True)
def unheard() -> Iterator[None]:
    """What the program logs of faults that were put in on purpose is no surprise."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def opened_again(desk: Desk) -> None:
    """An earlier try may have closed the year."""
    if is_closed(desk):
        scenes.reopen(desk, 0)


@pytest.mark.parametrize(
    ("name", "faults"),
    [
        ("mark", tuple(KINDS)),
        ("bring", ("full", "sync")),
        ("close", ("full", "cut")),
        ("keep", ("full", "open", "read")),
        ("go_back", ("full", "sync")),
    ],
)
def test_fault_at_every_operation(office: Path, prove: Prove, name: str, faults: tuple[str, ...]) -> None:
    """Save, import, closing, backup and restore meet each fault at each place, in one program that goes on working."""
    tried, turns = Tried(), count(20)
    do: Callable[[Desk, int], object] = getattr(scenes, name)
    with refusing(office) as refuse:
        desk = scenes.seated(office)
        try:
            for fault in faults:
                for stays in (False, True) if fault == "full" else (False,):
                    try_all(
                        refuse,
                        office / STORE,
                        lambda: do(desk, next(turns)),
                        lambda: opened_again(desk),
                        fault,
                        stays,
                        tried,
                        name,
                    )
            opened_again(desk)
            scenes.enter(desk, 90)  # and on it goes
        finally:
            desk.store.close()
    prove(f"{name}: {tried}; {sorted(tried.sentences)}")
    assert not tried.wrong, "\n".join(tried.wrong[:12])
    assert tried.refused > 10

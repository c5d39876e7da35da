"""A hundred kills while services write: nothing acknowledged is lost, nothing is partial, and it opens at once (R1)."""

import os
from pathlib import Path

import pytest

from tests.safety import storm
from tests.safety.conftest import Prove
from tests.safety.forked import Forker

SEED = 7
KILLS = 50
"""In each of two parts."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="clerks are forked, which this system cannot do")
@pytest.mark.parametrize("part", [1, 2])
def test_kill_storm_loses_nothing(forker: Forker, office: Path, prove: Prove, part: int) -> None:
    """Marks, rolls, entries, imports, undo, attachments, backups, exports, closing, reopening, restoring, the exit."""
    made = storm.run(forker, office, SEED + part, KILLS)
    prove(str(made))
    assert not made.wrong, "\n".join(made.wrong[:12])
    assert (made.lost, made.partial) == (0, 0)
    assert made.kills == KILLS
    assert made.acknowledged > KILLS // 2
    assert made.longest < storm.REOPEN_WITHIN

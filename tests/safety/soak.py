"""`make soak`: kills and power cuts by the thousand. `python -m tests.safety.soak --seconds 600 [--seed N]`

Rounds go on until the time is over and at least one was made; each has a seed of its own, printed first, so that one
that fails can be repeated. The exit code is 1 where anything was lost.
"""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path
from random import SystemRandom

from tests.safety import scenes, storm
from tests.safety.forked import Forker
from tests.safety.power_cut import Found, replay
from tests.safety.recording import recorded

KILLS = 100
"""In each round."""


def main() -> int:
    """Run rounds; tell what each found and, at the end, all together."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=600)
    asked.add_argument("--seed", type=int)
    options = asked.parse_args()
    end, seed = time.monotonic() + options.seconds, options.seed or SystemRandom().randrange(1, 1 << 30)
    kills, written, bad, states, number = 0, 0, 0, Found(), 0
    with tempfile.TemporaryDirectory(prefix="gongshu-soak-") as place:
        office = Path(place) / "office"
        scenes.office(office)
        while not number or time.monotonic() < end:
            print(f"round {number + 1}, seed {seed + number}", flush=True)
            made, found = one_round(Path(place), office, seed + number, end)
            kills, written, states = kills + made.kills, written + made.acknowledged, states + found
            bad += len(made.wrong) + made.lost + made.partial + found.broken
            print("\n".join([f"  {made}", f"  {found}", *made.wrong[:20], *found.examples]), flush=True)
            number += 1
    print(f"{number} rounds: {kills} kills, {written} acknowledged writes; {states}; {bad} broken promises")
    return int(bad > 0)


def one_round(place: Path, office: Path, seed: int, end: float) -> tuple[storm.Storm, Found]:
    """A storm over one office, and power cuts in a day and in a year's end of another."""
    data = _copy(office, place / f"storm-{seed}")
    with Forker() as forker:
        made = storm.run(forker, data, seed, KILLS, lambda: time.monotonic() > end)
    shutil.rmtree(data)
    found = Found()
    for number, steps in enumerate((scenes.DAY, scenes.YEARS_END)):
        data = _copy(office, place / f"cut-{seed}-{number}")
        found += replay(recorded(data, steps), seed, share=0.5)
        shutil.rmtree(data)
    return made, found


def _copy(office: Path, target: Path) -> Path:
    return shutil.copytree(office, target, ignore=shutil.ignore_patterns("*.lock*"))


if __name__ == "__main__":
    sys.exit(main())

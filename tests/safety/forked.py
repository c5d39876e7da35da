"""A program that is loaded once, forks a worker for every order, and may see each of them killed (quality.md R1, R6).

`python -m tests.safety.forked` reads orders as lines of JSON; a worker tells what it begins and what it has done.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
Line = dict[str, Any]


def tell(kind: str, **more: object) -> None:
    """One line to the parent, which has it before the worker goes on."""
    os.write(1, (json.dumps({"kind": kind} | more) + "\n").encode())


def serve() -> None:
    """Fork a worker for every order that comes, and tell when it is gone."""
    from tests.safety import storm, writers

    _warm_up(storm.STEPS)
    works = {"clerk": storm.clerk, "writer": writers.writer}
    gc.collect()
    gc.freeze()  # a worker that collects garbage need not copy what was loaded
    gc.disable()
    for line in sys.stdin:
        order = json.loads(line)
        work = order.pop("work")
        if work == "writer":
            writers.prepare(Path(order["data"]))
        number = os.fork()
        if not number:
            try:
                works[work](**order)
            except BaseException as error:
                tell("failed", error=f"{type(error).__name__}: {error}")
            os._exit(0)
        tell("born", pid=number)
        os.waitpid(number, 0)
        tell("gone")


def _warm_up(steps: Sequence[Callable[[Any, int], object]]) -> None:
    """Do everything once: else each worker would load, map and compile it anew, for five times its work."""
    from tests.safety import scenes

    with tempfile.TemporaryDirectory(prefix="gongshu-warm-") as place:
        data = Path(place) / "data"
        scenes.office(data)
        desk = scenes.seated(data)
        for number, step in enumerate(steps, start=100):
            step(desk, number)
        desk.close()


class Forker:
    """The parent of such a program. One for many tests: loading it costs more than a dozen kills."""

    def __init__(self) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.safety.forked"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._program.stdin is not None and self._program.stdout is not None
        self._program.stdin.close()
        self._program.wait(20)
        self._program.stdout.close()

    def killed(self, work: str, after: int | None, pause: float, **order: object) -> tuple[list[Line], bool]:
        """Every line of a worker that is killed `pause` seconds after so many lines (None: it is left to itself),
        and whether it was."""
        assert self._program.stdin is not None and self._program.stdout is not None
        self._program.stdin.write(f"{json.dumps({'work': work} | order)}\n".encode())
        self._program.stdin.flush()
        told: list[Line] = []
        number, done = 0, False
        for line in self._program.stdout:
            told.append(json.loads(line))
            if told[-1]["kind"] == "gone":
                return told, done
            number = told[-1].get("pid", number)
            if after is not None and number and len(told) == after + 1:
                time.sleep(pause)
                try:
                    os.kill(number, 9)
                    done = True
                except ProcessLookupError:
                    pass
        raise AssertionError("the program that forks the workers is gone")


if __name__ == "__main__":
    serve()

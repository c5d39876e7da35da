"""A log of the office at work, with a mark at each acknowledgement."""

from collections.abc import Sequence
from pathlib import Path

from tests.safety import scenes
from tests.safety.disk import Recorder


def recorded(data: Path, steps: Sequence[scenes.Step], *, deaf: bool = False) -> Recorder:
    """A log of these operations, with a mark where each was acknowledged: by its commit, and by its end."""
    recorder = Recorder(data)
    recorder.deaf = deaf
    with recorder.recording():
        desk = scenes.seated(data)
        desk.store.listeners.append(lambda saved: recorder.mark("done", saved.sentence))
        recorder.mark("done", "open")
        for turn, step in enumerate(steps, start=10):
            recorder.mark("begin", step.__name__)
            step(desk, turn)
            recorder.mark("done", step.__name__)
        if scenes.leave not in steps:
            desk.store.close()
    return recorder

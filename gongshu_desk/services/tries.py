"""Wrong passwords for an encrypted store: counted beside it, since inside nothing can be read yet.

Who deletes the file starts anew: it is there for the hand of a colleague at this PC, and says so where it matters.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path

from gongshu_desk.errors import Conflict
from gongshu_desk.files import write_atomically

FREE = 5
"""So many wrong ones in a row cost nothing."""
FIRST, LONGEST = 30, 15 * 60
"""Seconds to wait after the fifth, doubled each time, and at most."""


class Tries:
    """The count of one folder. `now` is the clock in seconds; one that was put back delays no longer than the longest."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._file, self._now = folder / "gongshu.tries", now
        try:
            held = json.loads(self._file.read_text(encoding="utf-8"))
            self.count, self._until = int(held["wrong"]), float(held["until"])
        except (OSError, ValueError, RecursionError, KeyError, TypeError):
            self.count, self._until = 0, 0.0

    @property
    def wait(self) -> int:
        """Seconds until the next try, 0 where it may come at once."""
        left = self._until - self._now()
        return 0 if left <= 0 else int(min(left, LONGEST)) + 1

    def refuse_early(self) -> None:
        """Conflict while the pause lasts; such a try is not looked at."""
        if self.wait:
            raise Conflict(
                f"密码连续错了 {self.count} 次，请等 {self.wait} 秒再试。",
                "忘记密码可以用纸上的恢复密钥，也要等这段时间。",
            )

    def failed(self) -> int:
        """Count one more; seconds to wait now."""
        self.count += 1
        pause = 0 if self.count < FREE else min(FIRST << min(self.count - FREE, 10), LONGEST)
        self._until = self._now() + pause if pause else 0.0
        write_atomically(self._file, json.dumps({"wrong": self.count, "until": self._until}).encode())
        return pause

    def passed(self) -> None:
        """Forget the count."""
        self.count, self._until = 0, 0.0
        self._file.unlink(missing_ok=True)

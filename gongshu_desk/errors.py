"""The one kind of error a clerk sees.

Whatever goes wrong is either a `UserError` (a Chinese sentence and a next step; nothing was written)
or a bug (crash notice and log). There is no third kind.
"""


class UserError(Exception):
    """Refused, with a Chinese sentence and the next step. Nothing was written."""

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.sentence}\n{self.next_step}" if self.next_step else self.sentence


class InvalidInput(UserError):
    """A value that a person or a sheet gave cannot be taken."""


class Conflict(UserError):
    """The request meets something that is already there: same key, newer edit, closed year."""


class NotFound(UserError):
    """What was named is not in the store."""


class EnvironmentFault(UserError):
    """The machine, not the clerk and not the program: disk full, file locked, folder in use, newer store."""


class Cancelled(UserError):
    """The clerk stopped a long job; nothing half done stays behind."""

    def __init__(self, sentence: str = "已取消，没有写入任何内容。", next_step: str = "") -> None:
        super().__init__(sentence, next_step)

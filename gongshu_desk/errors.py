"""The one kind of error a clerk sees.

Whatever goes wrong is either a `UserError` (a Chinese sentence and a next step; nothing was written)
or a bug (crash notice and log). There is no third kind.
"""

from enum import StrEnum


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


class SecondNeeded(UserError):
    """A second person has to approve with a password of his own; `command` is the value of the command asked for."""

    def __init__(self, command: str, label: str) -> None:
        super().__init__(f"{label}须由另一人用本人密码批准。", "请在桌面程序里办理，由另一位同事当面输入他的密码。")
        self.command, self.label = command, label


class NotFound(UserError):
    """What was named is not in the store."""


class EnvironmentFault(UserError):
    """The machine, not the clerk and not the program: disk full, file locked, folder in use, newer store."""


class Trouble(StrEnum):
    """Why a store cannot be opened or used; the desktop offers the ways on of each."""

    BUSY = "busy"
    """Another program holds the folder."""
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    """The file of the store's name is not ours."""
    NEWER = "newer"
    """A newer program wrote it."""
    GONE = "gone"
    """The store is missing or empty, but there are traces of one: nobody may take the folder for a new one."""
    UNWRITABLE = "unwritable"
    """File, folder or medium may not be written."""
    FULL = "full"
    """No room on the disk."""
    REPLACED = "replaced"
    """While the program ran, another file took the store's place."""


class StoreTrouble(EnvironmentFault):
    """The store cannot be opened or used; `kind` says why. What was saved is as it was."""

    def __init__(self, kind: Trouble, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence, next_step)
        self.kind = kind


class Cancelled(UserError):
    """The clerk stopped a long job; nothing half done stays behind."""

    def __init__(self, sentence: str = "已取消，没有写入任何内容。", next_step: str = "") -> None:
        super().__init__(sentence, next_step)

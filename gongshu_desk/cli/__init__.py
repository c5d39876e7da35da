"""The same verbs as the desktop, without Qt: for scripts of the district's IT and for checking."""

from gongshu_desk.cli.run import run

__all__ = ["run"]

"""TOML that somebody brings: read, or refused as the one error that a wrong comma gives, too."""

import tomllib
from typing import Any

MOST_CHARACTERS = 32_000_000
"""A certificate's layout with a picture is some megabytes; what is longer is none of ours."""
DEEPEST = 32
"""Levels; our own files have six at most."""


def loads(text: str) -> dict[str, Any]:
    """The data; tomllib.TOMLDecodeError also for brackets nested without end and numbers of thousands of digits."""
    if len(text) > MOST_CHARACTERS:
        raise tomllib.TOMLDecodeError("文件太大")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise
    except RecursionError:
        raise tomllib.TOMLDecodeError("括号套得太深") from None
    except ValueError:  # more digits than Python reads
        raise tomllib.TOMLDecodeError("数字太长") from None
    _not_too_deep(data)
    return data


def _not_too_deep(data: dict[str, Any]) -> None:
    """「a.a.a.a… = 1」 is read without ado, and whoever compares it later goes down with it."""
    level: list[Any] = [data]
    for _ in range(DEEPEST):
        level = [part for one in level for part in (one.values() if isinstance(one, dict) else one)]
        level = [part for part in level if isinstance(part, dict | list)]
        if not level:
            return
    raise tomllib.TOMLDecodeError("套得太深")
